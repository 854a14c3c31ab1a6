"""Formats known by their own columns or fields: one drawn sample of each, and its traps."""

import base64
import hashlib
import json

import pytest
from normal_rows import said, single, unplaced

from flickrcheck.lists import FORMATS, ListRow, Malformed, open_list
from flickrcheck.lists.columns import OTHER_SITES
from flickrcheck.model import FaceBox

NSID = "48664097@N02"
PAGE = f"https://www.flickr.com/photos/{NSID}/5159730964/"
ALIAS_PAGE = "https://www.flickr.com/photos/some-body/5159730965/"
IMAGE = "http://farm2.staticflickr.com/1227/5159730964_124c1e63d8.jpg"
OTHER = "https://images.example/1.jpg"
SECRET = "124c1e63d8"
NOWHERE = (None,) * 4


@pytest.fixture
def read(tmp_path):
    def read_content(content: str, **options):
        path = tmp_path / "list"
        path.write_bytes(content.encode())
        with open_list(path, **options) as reader:
            rows = single(reader)
            return reader.format, rows, dict(reader.skipped)

    return read_content


ADIENCE = (
    "user_id\toriginal_image\tface_id\tage\tgender\tx\ty\tdx\tdy\ttilt_ang\tfiducial_yaw_angle\t"
    "fiducial_score\n"
    f"{NSID}\t10399646885_67c7d20df9_o.jpg\t1\t(25, 32)\tf\t0\t414\t1086\t1383\t-115\t30\t17\n"
    f"{NSID}\t10424815813_e94629b1ec_o.jpg\t2\t(4, 6)\tm\t301\t105\t640\t641\t0\t0\t94\n"
)


def test_adience(read):
    name, rows, _ = read(ADIENCE)
    assert name == "adience"
    assert rows == [
        said("10399646885", nsid=NSID, face=FaceBox(0, 414, 1086, 1383, key="1"), line=2),
        said("10424815813", nsid=NSID, face=FaceBox(301, 105, 640, 641, key="2"), line=3),
    ]
    assert "25" not in repr(rows)


def test_adiences_bad_rows_are_told(read):
    bad = (
        f"{NSID}\tIMG_0001.jpg\t1\t\t\t0\t1\t2\t3\t\t\t\n"
        f"{NSID}\t10399646885_67c7d20df9_o.jpg\t1\t\t\tx\t1\t2\t3\t\t\t\nshort\n"
    )
    _, rows, _ = read(ADIENCE + bad + ADIENCE)  # a header in the middle: files put together
    assert [row.line for row in rows if isinstance(row, Malformed)] == [4, 5, 6]
    assert len(rows) == 7


MD5 = base64.b64encode(hashlib.md5(b"an original").digest()).decode()
OPEN_IMAGES_HEADER = (
    "ImageID,Subset,OriginalURL,OriginalLandingURL,License,AuthorProfileURL,Author,Title,"
    "OriginalSize,OriginalMD5,Thumbnail300KURL,Rotation\n"
)


def open_images_row(**changes: str) -> str:
    cells = {
        "ImageID": "000060e3121c7305",
        "Subset": "train",
        "OriginalURL": "https://c1.staticflickr.com/5/4129/5159730965_46f356962f_o.jpg",
        "OriginalLandingURL": "https://www.flickr.com/photos/some-body/5159730965",
        "License": "https://creativecommons.org/licenses/by/2.0/",
        "AuthorProfileURL": '"https://www.flickr.com/people/some-body/"',
        "Author": '"David"',
        "Title": '"28 Nov 2010 Our ""new"" house, ours."',
        "OriginalSize": "211079",
        "OriginalMD5": MD5,
        "Thumbnail300KURL": "https://c1.staticflickr.com/5/4129/5159730965_ee4e8c6535_z.jpg",
        "Rotation": "0.0",
    }
    return ",".join((cells | changes).values()) + "\n"


def test_open_images(read):
    name, rows, _ = read(OPEN_IMAGES_HEADER + open_images_row())
    assert name == "open-images"
    assert rows == [
        ListRow(
            ("5159730965",),
            key="000060e3121c7305",
            alias="some-body",
            original_md5=hashlib.md5(b"an original").digest(),
            original_size=211079,
            line=2,
        )
    ]


@pytest.mark.parametrize(
    "changes",
    [
        {"OriginalMD5": ""},
        {"OriginalMD5": "AAAA"},
        {"OriginalMD5": "no base64 at all é"},
        {"OriginalMD5": MD5[:-2] + "!!"},
        {"OriginalSize": ""},
        {"OriginalSize": "0"},
        {"OriginalSize": "-5"},
        {"OriginalSize": "9" * 30},
        {"Title": '"the published example lacks a comma here"211079', "OriginalSize": MD5},
    ],
)
def test_an_original_is_known_by_sum_and_size_or_not_at_all(read, changes):
    [row] = read(OPEN_IMAGES_HEADER + open_images_row(**changes))[1]
    assert (row.original_md5, row.original_size) == (None, None)
    assert row.references == ("5159730965",)


def test_the_owner_of_open_images(read):
    rows = read(
        OPEN_IMAGES_HEADER
        + open_images_row(AuthorProfileURL=f"https://www.flickr.com/people/{NSID}/")
        + open_images_row(AuthorProfileURL="")
        + open_images_row(AuthorProfileURL="https://evil.example/people/x/", OriginalLandingURL="")
        + open_images_row(OriginalURL=OTHER, OriginalLandingURL=OTHER)
        + open_images_row(OriginalURL="", OriginalLandingURL="")
    )
    assert [(row.nsid, row.alias) for row in rows[1][:3]] == [
        (NSID, "some-body"),  # the alias is in the address of the page
        (None, "some-body"),
        (None, None),
    ]
    assert [row.line for row in rows[1]] == [2, 3, 4, 6]
    assert isinstance(rows[1][-1], Malformed)
    assert rows[2] == {OTHER_SITES: 1}


def test_facescrub(read):
    header = "name\timage_id\tface_id\turl\tbbox\tsha256\n"
    rows = f"Ada Love\t1\t7\t{IMAGE}\t53,177,418,542\t{'a' * 64}\n"
    rows += f"Ada Love\t2\t8\t{OTHER}\t1,2,3,4\t{'b' * 64}\n"
    rows += f"Ada Love\t3\t9\t{IMAGE}\tbroken\t\nAda Love\t4\t10\tno address\t1,2,3,4\t\n"
    name, found, skipped = read(header + rows)
    assert (name, skipped) == ("facescrub", {OTHER_SITES: 1})
    assert found[:2] == [
        said(IMAGE, face=FaceBox(53, 177, 365, 365, key="7"), line=2),
        said(IMAGE, face=FaceBox(*NOWHERE, key="9"), line=4),
    ]
    assert found[2].line == 5
    assert "Ada" not in repr(found)


def test_vggface(read):
    rows = f"00001 {IMAGE} 84.50 38.72 154.13 108.35 2.00 3.57 1\n"
    rows += f"00002 {OTHER} 1.0 2.0 3.0 4.0 3.00 2.5 0\n" * 9 + "00003 cut off\n"
    name, found, skipped = read(rows)
    assert (name, skipped) == ("vggface", {OTHER_SITES: 9})
    assert found[0] == said(IMAGE, face=FaceBox(84, 39, 70, 69), line=1)
    assert found[1].line == 11


def test_googles_facial_expressions(read):
    boxes = ("0.1", "0.9", "0.2", "0.8")
    cells = [IMAGE, *boxes, OTHER, *boxes, ALIAS_PAGE, *boxes, "ONE_CLASS_TRIPLET", "7", "1"]
    line = ",".join(f'"{cell}"' if "/" in cell else cell for cell in cells) + "\n"
    name, found, skipped = read(line * 3 + "x,y\n" + line * 3)
    assert (name, skipped) == ("google-fec", {OTHER_SITES: 6})
    assert unplaced(found[:2]) == [said(IMAGE), said(ALIAS_PAGE)]
    assert [row.line for row in found] == [1, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6, 7, 7]


@pytest.mark.parametrize(
    "form", ["FlickrFinal2/{0}/{1}/{2}.jpg", "./{0}/{1}/{2}.jpg", "{0}/{1}/{2}.jpg"]
)
def test_megaface(read, form):
    lines = [form.format(NSID[:3], NSID, f"{5159730964 + i}_{i % 3}") for i in range(9)]
    lines.append(lines[0].replace(".jpg", ".json"))
    lines.append(form.format("486", "somebody", "7_0"))
    name, found, skipped = read("\r\n".join(lines))
    assert (name, skipped) == ("megaface", {"names of the .json beside a picture": 1})
    key = f"{NSID}/5159730965_1.jpg"
    assert found[1] == ListRow(("5159730965",), nsid=NSID, face=FaceBox(*NOWHERE, key=key), line=2)
    assert found[-1].line == 11


def test_mf2_is_read_as_megaface_where_the_person_says_so(read):
    lines = f"data/{NSID}_identity_3/5159730964_1.jpg\n" * 3
    assert read(lines)[0] == "diveface"
    name, [first, *_], _ = read(lines, format="megaface")
    assert (name, first.nsid, first.face.key) == (
        "megaface",
        NSID,
        f"{NSID}_identity_3/5159730964_1.jpg",
    )


@pytest.mark.parametrize(
    ("name", "token"),
    [("flickr30k", "5159730964.jpg"), ("flickr8k", f"5159730964_{SECRET}.jpg")],
)
def test_captions(read, name, token):
    lines = [f"{token}#{i}\tA child, climbing ." for i in range(5)] + ["", "no picture\tx"]
    found_name, found, _ = read("\n".join(lines * 3))
    assert found_name == name
    assert found[:5] == [said("5159730964", line=i + 1) for i in range(5)]
    assert (found[5].line, len(found)) == (7, 18)


def test_flickr8ks_odd_name(read):
    lines = f"2258277193_{SECRET}.jpg.1#0\tA man .\n" + f"5159730964_{SECRET}.jpg#0\tx y\n" * 20
    assert read(lines)[1][0].references == ("2258277193",)


def test_conceptual_captions(read):
    lines = [f"a picture of number {i}\t{OTHER}" for i in range(50)]
    lines[7] = f"christmas tree on a background\t{IMAGE}"
    lines[9] = "a caption alone"
    name, found, skipped = read("\n".join(lines))
    assert (name, skipped) == ("caption-addresses", {OTHER_SITES: 48})
    assert found[0] == said(IMAGE, line=8)
    assert found[1].line == 10


FDF_FACE = {
    "author": "Some Body",
    "bounding_box": [1, 2, 3, 4],
    "category": "training",
    "landmark": [[1.5, 2.5]],
    "original_bounding_box": [10.4, 20, 110, 220],
    "photo_url": PAGE,
    "yfcc100m_line_idx": "123456",
}


def test_fdf(read):
    faces = {
        "0": FDF_FACE,
        "1": FDF_FACE | {"photo_url": ALIAS_PAGE, "original_bounding_box": None},
        "2": FDF_FACE | {"photo_url": IMAGE, "user_nsid": "12345678@N00"},
        "3": FDF_FACE | {"photo_url": 7},
        "4": None,
    }
    name, found, _ = read(json.dumps(faces))
    assert name == "fdf"
    assert found[:3] == [
        said(PAGE, face=FaceBox(10, 20, 100, 200, key="0"), line=1),
        said(ALIAS_PAGE, face=FaceBox(*NOWHERE, key="1"), line=2),
        said(IMAGE, nsid="12345678@N00", face=FaceBox(10, 20, 100, 200, key="2"), line=3),
    ]
    assert [row.line for row in found[3:]] == [4, 5]


def test_the_list_of_ffhqs_search_page(read):
    faces = {
        "0": {"url": PAGE, "author": "A", "title": "B"},
        "1": {"url": ALIAS_PAGE, "author": "{", "title": ""},
    }
    name, found, _ = read(json.dumps(faces))
    assert (name, found) == (
        "ffhq",
        [said(PAGE, key="0", line=1), said(ALIAS_PAGE, key="1", line=2)],
    )
    assert found[1].alias == "some-body"


def test_visual_genome(read):
    images = [
        {
            "width": 800,
            "url": OTHER,
            "height": 600,
            "image_id": 1,
            "coco_id": None,
            "flickr_id": 74,
        },
        {"image_id": 2, "coco_id": 9, "flickr_id": None},
        {"image_id": 3, "coco_id": 9, "flickr_id": "5159730964"},
        {"image_id": 4, "coco_id": 9, "flickr_id": 10**40},
        {"image_id": 5, "coco_id": 9, "flickr_id": True},
        {"image_id": 6, "coco_id": 9, "flickr_id": -5},
        [],
    ]
    name, found, skipped = read(json.dumps(images))
    assert (name, skipped) == ("visual-genome", {"images without a Flickr ID": 1})
    assert found[:2] == [
        ListRow(("74",), key="1", line=1),
        ListRow(("5159730964",), key="3", line=3),
    ]
    assert [row.line for row in found[2:]] == [4, 5, 6, 7]


SBU = [
    {"image_url": IMAGE, "user_id": NSID, "caption": "a b"},
    {"image_url": IMAGE, "user_id": "some-body", "caption": "c"},
    {"image_url": OTHER, "user_id": NSID, "caption": "d"},
]


@pytest.mark.parametrize(
    "content",
    [
        json.dumps(SBU),
        "\n".join(map(json.dumps, SBU)),
        json.dumps({f"{name}s": [row[name] for row in SBU] for name in SBU[0]}),
    ],
    ids=["records", "lines", "arrays"],
)
def test_sbu(read, content):
    name, found, skipped = read(content)
    assert (name, skipped) == ("sbu-captions", {OTHER_SITES: 1})
    assert unplaced(found) == [said(IMAGE, nsid=NSID), said(IMAGE, alias="some-body")]
    assert [row.line for row in found] == [1, 2]


def test_an_alias_column_of_any_table(read):
    rows = f"photo_id,path_alias\n5159730964,some-body\n5159730965,{NSID}\n5159730966,no alias\n"
    assert [(row.nsid, row.alias) for row in read(rows)[1]] == [
        (None, "some-body"),
        (NSID, None),
        (None, None),
    ]


def test_the_alias_in_an_address_of_any_list(read):
    assert read(f"{ALIAS_PAGE}\n" * 3)[1][0] == ListRow(("5159730965",), alias="some-body", line=1)
    rows = f"url,n\n{ALIAS_PAGE},1\nhttps://www.flickr.com/photos/tags/5159730965/,1\n"
    assert [row.alias for row in read(rows)[1]] == ["some-body", None]


def test_every_format_says_what_it_ignores():
    for form in FORMATS.values():
        assert form.about
        assert form.ignored
        assert form.about[-1] != "."
