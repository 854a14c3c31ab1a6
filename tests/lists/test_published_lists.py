"""PIPA, DiveFace, COCO and FFHQ: their published forms, recognised by content."""

import bz2
import gzip
import json
import lzma
import random
from functools import partial

import pytest
from normal_rows import said, single, unplaced

from flickrcheck.errors import UsageError
from flickrcheck.lists import ListRow, Malformed, open_list
from flickrcheck.lists.coco import WITHOUT_BOX
from flickrcheck.model import FaceBox

PIPA = (
    "72157607317745768 1808093328 277 -9 218 294 12 1\n72157607317745768 3588949802 6 7 8 9 1 0\n"
)
DIVEFACE = (
    "100001044@N04_identity_1/11881803523_4.jpg\r\n9965026@N02_identity_54/6942493267_0.jpg\r\n"
)
COCO = {
    "info": {"year": 2017},
    "images": [
        {
            "id": 9,
            "file_name": "000000000009.jpg",
            "flickr_url": "http://farm5.staticflickr.com/4026/4622125393_84c1fdb8d6_z.jpg",
            "width": 640,
            "height": 480,
        },
        {"id": 25, "flickr_url": "http://farm1.staticflickr.com/94/241612385_d9e5b891ed_z.jpg"},
        {"id": 30, "file_name": "000000000030.jpg"},
        "no image",
    ],
    "annotations": [
        {"id": 1, "image_id": 9, "category_id": 5, "bbox": [1.4, 2.6, 3, 4]},
        {"id": 2, "image_id": 9, "category_id": 6, "bbox": [1, 2, 3, 4]},
        {"id": 3, "image_id": 9, "category_id": 5, "bbox": [5, 6, 7, 8]},
        {"id": 4, "image_id": 9, "category_id": 5, "bbox": [5, 6, 7]},
        {"id": 5, "image_id": 9, "category_id": 5, "bbox": [5, 6, 7, float("nan")]},
        {"id": 6, "image_id": 9, "category_id": 5, "bbox": [5, 6, 7, 10**400]},
        {"id": 7, "image_id": "9", "category_id": 5, "bbox": [5, 6, 7, 8]},
        None,
    ],
    "categories": [{"id": 6, "name": "dog"}, {"id": 5, "name": "person"}],
}
FFHQ = {
    "0": {
        "category": "training",
        "metadata": {"photo_url": "https://www.flickr.com/photos/somebody/1001/", "author": "A"},
        "image": {"file_url": "https://drive.example/1"},
        "in_the_wild": {"pixel_size": [2048, 1365], "face_rect": [667.2, 410, 1438, 1181]},
    },
    "1": {"metadata": {"photo_url": "https://www.flickr.com/photos/somebody/1002/"}},
    "2": {"metadata": {"photo_url": None}, "in_the_wild": 7},
}


@pytest.fixture
def read(tmp_path):
    def read_text(content: str | bytes, **options: str):
        path = tmp_path / "the list é.txt"
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        with open_list(path, **options) as reader:
            rows = unplaced(single(reader))
            assert 0 < reader.position <= reader.size == path.stat().st_size
            assert reader.ignored
            return reader.format, rows

    return read_text


def test_pipa(read):
    assert read(PIPA) == (
        "pipa",
        [
            said("1808093328", face=FaceBox(277, -9, 218, 294, key="12")),
            said("3588949802", face=FaceBox(6, 7, 8, 9, key="1")),
        ],
    )


def test_the_nine_columns_of_pipas_splits(read):
    name, rows = read("72157607317745768 1808093328 277 159 218 294 1 2 1\n" * 3)
    assert (name, len(rows)) == ("pipa", 3)


def test_malformed_rows_are_counted_where_they_stand(read):
    bad = "72157607317745768 0808093328 1 2 3 4 5 6\n72157607317745768 18080 1 2 x 4 5 6\n\nx\n"
    _, rows = read(PIPA * 20 + bad + PIPA)
    assert [row.line for row in rows if isinstance(row, Malformed)] == [41, 42, 44]
    assert sum(isinstance(row, ListRow) for row in rows) == 42


def test_diveface(read):
    key = "100001044@N04_identity_1/11881803523_4.jpg"
    name, rows = read(DIVEFACE)
    assert name == "diveface"
    assert rows[0] == said(
        "11881803523", nsid="100001044@N04", face=FaceBox(None, None, None, None, key=key)
    )


def test_labels_behind_the_paths_of_diveface_are_never_read(read):
    labelled = DIVEFACE.replace(".jpg\r", ".jpg,Female,Group 1\r")
    _, rows = read("Group2_Male/" + labelled)
    assert [row.nsid for row in rows] == ["100001044@N04", "9965026@N02"]
    assert "Female" not in repr(rows) and "Male" not in repr(rows)


@pytest.mark.parametrize("indent", [None, 1])
def test_coco(read, indent):
    name, rows = read(json.dumps(COCO, indent=indent))
    assert name == "coco"
    url = COCO["images"][0]["flickr_url"]
    persons = [
        FaceBox(1, 3, 3, 4, 640, 480, kind="person", key="1"),
        FaceBox(5, 6, 7, 8, 640, 480, kind="person", key="3"),
    ]
    assert [row for row in rows if isinstance(row, ListRow)] == [
        *(said(url, key="000000000009.jpg", face=person) for person in persons),
        said(COCO["images"][1]["flickr_url"]),
    ]
    assert sum(isinstance(row, Malformed) for row in rows) == 7


def test_coco_without_boxes(read):
    images = [image for image in COCO["images"] if "flickr_url" in image]
    name, rows = read(json.dumps({"images": images}))
    assert (name, [row.face for row in rows]) == ("coco", [None, None])


def test_coco_captions_are_no_malformed_boxes(tmp_path):
    captions = [{"image_id": 9, "id": n, "caption": "A man"} for n in range(4)]
    path = tmp_path / "captions_val2017.json"
    path.write_text(json.dumps({"images": COCO["images"][:1], "annotations": captions}))
    with open_list(path) as reader:
        rows = single(reader)
        assert [row.references for row in rows] == [("4622125393",)]
        assert reader.skipped == {WITHOUT_BOX: 4}


def test_a_list_with_an_array_of_images_is_not_always_cocos(read):
    """The form of the splits of Flickr8k by Karpathy and Fei-Fei."""
    images = [{"imgid": n, "filename": f"{n + 2513260012}_03d33305cf.jpg"} for n in range(5)]
    name, rows = read(json.dumps({"images": images, "dataset": "flickr8k"}))
    assert (name, rows[:5]) == ("json", [said(str(n + 2513260012)) for n in range(5)])


@pytest.mark.parametrize("size", [{"width": 640}, {"width": 640, "height": "480"}, {}])
def test_a_frame_of_coco_has_both_sides_or_none(read, size):
    image = {"id": 9, "flickr_url": COCO["images"][0]["flickr_url"]} | size
    _, rows = read(json.dumps(COCO | {"images": [image]}))
    assert [row.face for row in rows if isinstance(row, ListRow)] == [
        FaceBox(1, 3, 3, 4, kind="person", key="1"),
        FaceBox(5, 6, 7, 8, kind="person", key="3"),
    ]


def test_ffhq(read):
    name, rows = read(json.dumps(FFHQ))
    assert name == "ffhq"
    assert rows[0] == said(
        "https://www.flickr.com/photos/somebody/1001/",
        key="0",
        face=FaceBox(667, 410, 771, 771, 2048, 1365, key="0"),
    )
    assert rows[1].face == FaceBox(None, None, None, None, key="1")
    assert isinstance(rows[2], Malformed)


@pytest.mark.parametrize("pack", [gzip.compress, bz2.compress, lzma.compress])
def test_packed_lists_are_known_by_their_bytes(read, pack):
    assert read(pack(PIPA.encode())) == read(PIPA)


@pytest.mark.parametrize(
    "pack",
    [partial(gzip.compress, compresslevel=1), bz2.compress, partial(lzma.compress, preset=0)],
    ids=["gzip", "bzip2", "xz"],
)
def test_a_half_downloaded_list_gives_what_is_there_and_then_an_error(tmp_path, pack):
    path = tmp_path / "half.gz"
    dice = random.Random(2)
    photos = (dice.randrange(10**9, 10**10) for _ in range(90_000))
    lines = "".join(f"72157607317745768 {photo} 9 1 2 3 4 1\n" for photo in photos)
    packed = pack(lines.encode())
    assert len(packed) * 2 // 3 > 1 << 18, "a small file is not unpacked beside its reader"
    path.write_bytes(packed[: len(packed) * 2 // 3])
    rows = []
    with (
        open_list(path) as reader,
        pytest.raises(UsageError, match="damaged or was not downloaded to its end"),
    ):
        rows.extend(iter(reader))
    assert rows
    assert all(isinstance(row, ListRow) for row in rows)
    assert [row.line for row in rows] == list(range(1, len(rows) + 1))


def test_rows_before_the_damage_are_given(tmp_path):
    path = tmp_path / "half.gz"
    packed = gzip.compress(b"".join(b"%d\n" % (10**9 + 7919 * i) for i in range(90_000)))
    path.write_bytes(packed[:-1000])
    rows = []
    with open_list(path) as reader, pytest.raises(UsageError):
        for item in reader:
            rows.extend(single([item]))
    assert 80_000 < len(rows) < 90_000


@pytest.mark.parametrize("cut", [0.2, 0.5, 0.9])
def test_a_json_list_that_is_cut_off_is_no_list(tmp_path, cut):
    whole = json.dumps(COCO)
    path = tmp_path / "cut.json"
    path.write_text(whole[: int(len(whole) * cut)])
    with open_list(path) as reader, pytest.raises(UsageError, match="cannot be read to its end"):
        list(reader)


@pytest.mark.parametrize(
    "content",
    [
        '{"images": ' + "[" * 100_000,
        '{"images": [' + "9" * 5000 + "]}",
        '{"images" [1]}',
        '{"info": 1 2',
    ],
)
def test_hostile_json_is_refused_with_a_sentence(tmp_path, content):
    path = tmp_path / "hostile.json"
    path.write_text(content)
    refused = pytest.raises(UsageError, match=r"cannot be read to its end|is no JSON file")
    with refused, open_list(path) as reader:
        list(reader)


def test_what_cannot_be_opened(tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "empty.txt").write_bytes(b"\n \n")
    (tmp_path / "broken.gz").write_bytes(b"\x1f\x8b\x08 nothing")
    for path, words in {
        tmp_path / "gone.txt": "There is no file",
        tmp_path / "folder": "No file in the folder",
        tmp_path: "is damaged",
        tmp_path / "empty.txt": "is empty",
        tmp_path / "broken.gz": "is damaged",
    }.items():
        with pytest.raises(UsageError, match=words):
            open_list(path)
    with pytest.raises(UsageError, match=r"no list format named 'excel'\. .*pipa, diveface"):
        open_list(tmp_path / "empty.txt", format="excel")


def test_a_named_format_is_taken_at_its_word(read):
    name, rows = read("no\nrows\n" + PIPA, format="pipa")
    assert name == "pipa"
    assert [type(row) for row in rows] == [Malformed, Malformed, ListRow, ListRow]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        # format, rows, malformed, photos, faces, owners
        ("pipa_all_data.txt.gz", ("pipa", 63188, 0, 37107, 63188, 0)),
        ("diveface.txt.gz", ("diveface", 139677, 0, 115729, 139677, 6102)),
        ("flickr_style.csv.gz", ("csv", 80000, 0, 80000, 0, 17428)),
        ("coco_instances_sample.json", ("coco", 326, 0, 128, 259, 0)),
    ],
)
def test_real_lists(shared_data, file, expected):
    with open_list(shared_data / "lists" / file) as reader:
        found = single(reader)
        assert reader.position == reader.size
        assert not reader.skipped
    rows = [row for row in found if isinstance(row, ListRow)]
    malformed = len(found) - len(rows)
    photos = {row.references for row in rows}
    faces = sum(row.face is not None for row in rows)
    owners = {row.nsid for row in rows} - {None}
    lines = [row.line for row in rows]
    assert lines == sorted(lines)
    assert (reader.format, len(rows), malformed, len(photos), faces, len(owners)) == expected
