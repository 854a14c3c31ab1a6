"""What gallery-dl, yt-dlp, flickr_download and others write beside the pictures they fetch."""

import json
import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.flickr.downloaders import Downloaders
from flickrcheck.flickr.identify import Identifier
from flickrcheck.flickr.sidecars import PlainFiles, UnusableError
from flickrcheck.model import Source, Strength

ID = 53208249252
NSID = "12345678@N00"
FAN = "87654321@N07"
STATIC = f"https://live.staticflickr.com/65535/{ID}_0a1b2c3d4e_o.jpg"
PAGE = f"https://www.flickr.com/photos/{NSID}/{ID}/"

GALLERY_DL = {
    "category": "flickr",
    "subcategory": "favorite",
    "id": ID,
    "owner": {"nsid": NSID, "username": "somebody", "path_alias": "some-body"},
    "user": {"nsid": FAN, "username": "a fan"},
    "url": STATIC,
    "title": "Sunset",
    "extension": "jpg",
    "filename": f"{ID}_0a1b2c3d4e_o",
}
YT_DLP = {
    "_type": "video",
    "id": str(ID),
    "title": "Waterfalls",
    "extractor": "flickr",
    "extractor_key": "Flickr",
    "uploader_id": NSID,
    "webpage_url": f"https://www.flickr.com/photos/some-body/{ID}/in/photostream/",
}
FLICKR_DOWNLOAD = {
    "exif": [{"tag": "Make", "raw": "Canon"}],
    "farm": 66,
    "id": str(ID),
    "loaded": True,
    "owner": "somebody",
    "secret": "0a1b2c3d4e",
    "server": "65535",
    "sizes": {
        "Original": {"label": "Original", "source": STATIC, "url": f"{PAGE}sizes/o/"},
        "Square": {"label": "Square", "source": STATIC.replace("_o", "_s")},
    },
    "title": "Sunset",
    "urls": {"url": [{"text": PAGE, "type": "photopage"}]},
}
GET_INFO = {
    "photo": {
        "id": str(ID),
        "secret": "0a1b2c3d4e",
        "server": "65535",
        "owner": {"nsid": NSID, "username": "somebody"},
        "urls": {"url": [{"_content": PAGE, "type": "photopage"}]},
    },
    "stat": "ok",
}
SEARCHED = {"id": str(ID), "owner": NSID, "secret": "0a1b2c3d4e", "url_o": STATIC}


def without(content: dict[str, object], *keys: str) -> dict[str, object]:
    return {key: value for key, value in content.items() if key not in keys}


def put(folder: Path, name: str, content: object) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    path.write_bytes(data)
    return path


def sources(folder: Path) -> Downloaders:
    made = Downloaders(PlainFiles())
    for path in sorted(folder.rglob("*.json")):
        assert made.add(str(path))
    return made


def said(folder: Path, picture: str) -> list[tuple[int | None, str | None]]:
    return [(r.photo_id, r.nsid) for r in sources(folder).references(str(folder / picture))]


@pytest.mark.parametrize(
    ("picture", "sidecar", "content", "nsid"),
    [
        ("flickr_53208249252.jpg", "flickr_53208249252.jpg.json", GALLERY_DL, NSID),
        ("a.jpg", "a.json", GALLERY_DL, NSID),
        ("a.JPEG", "a.json", GALLERY_DL, NSID),  # the suffix it names is the same
        ("a.jpg", "metadata/a.jpg.json", GALLERY_DL, NSID),
        ("a.jpg", "a.jpg.json", GALLERY_DL | {"id": str(ID), "owner": NSID}, NSID),  # of 2017
        ("a.jpg", "a.jpg.json", without(GALLERY_DL, "owner"), None),  # never the user's
        ("a.jpg", "a.jpg.json", GALLERY_DL | {"owner": {"nsid": 5}}, None),
        ("a.jpg", "a.jpg.json", json.dumps(GALLERY_DL).encode("utf-8-sig"), NSID),
        ("a.jpg", "a.jpg.json", json.dumps(GALLERY_DL).encode("utf-16"), NSID),
        ("Waterfalls [53].mp4", "Waterfalls [53].info.json", YT_DLP, NSID),
        ("Waterfalls.jpg", "Waterfalls.info.json", YT_DLP, NSID),  # its thumbnail
        ("w.jpg", "w.info.json", without(YT_DLP, "_type", "uploader_id"), None),
        ("Sunset(1).jpg", "Sunset(1).jpg.json", FLICKR_DOWNLOAD, NSID),
        ("a.jpg", "a.jpg.json", FLICKR_DOWNLOAD | {"urls": {"photopage": PAGE}}, NSID),
        ("a.jpg", "a.json", without(FLICKR_DOWNLOAD, "urls"), NSID),
        ("a.jpg", "a.json", GET_INFO, NSID),
        ("a.jpg", "a.json", SEARCHED, NSID),
        ("no suffix", "no suffix.json", GALLERY_DL, NSID),
    ],
)
def test_a_sidecar_names_the_photo_of_its_picture(tmp_path, picture, sidecar, content, nsid):
    put(tmp_path, sidecar, content)

    (reference,) = sources(tmp_path).references(str(tmp_path / picture))

    assert (reference.photo_id, reference.nsid) == (ID, nsid)
    assert (reference.strength, reference.source) == (Strength.STRONG, Source.DOWNLOADER)
    assert Path(sidecar).name in reference.how
    assert sources(tmp_path).skipped == []


@pytest.mark.parametrize(
    ("picture", "sidecar", "content"),
    [
        ("a.jpg", "a.jpg.json", GALLERY_DL | {"category": "smugmug"}),
        ("a.jpg", "a.jpg.json", GALLERY_DL | {"category": ["flickr"]}),
        ("a.jpg", "a.jpg.json", GALLERY_DL | {"id": True}),
        ("a.jpg", "a.jpg.json", GALLERY_DL | {"id": 72157600000000000}),  # an album
        ("a.jpg", "a.jpg.json", GALLERY_DL | {"id": "０53208"}),
        ("a.jpg", "a.jpg.json", GALLERY_DL | {"id": 5.0}),
        ("a.png", "a.json", GALLERY_DL),  # that of a.jpg
        ("b.jpg", "a.jpg.json", GALLERY_DL),
        ("a.jpg", "deep/er/a.jpg.json", GALLERY_DL),
        ("info.jpg.json", "info.json", GALLERY_DL),
        ("a.jpg", "a.info.json", YT_DLP | {"extractor_key": "Youtube"}),
        ("a.jpg", "a.info.json", YT_DLP | {"_type": "playlist"}),
        ("a.jpg", "a.json", without(GET_INFO["photo"], "urls")),  # of a site like Flickr
        ("a.jpg", "a.json", {"photo": [GET_INFO], "stat": "flickr"}),
        ("a.jpg", "a.jpg.json", {"title": "a.jpg", "url": "https://photos.google.com/photo/x"}),
        ("a.jpg", "a.jpg.json", [GALLERY_DL]),
        ("a.jpg", "a.jpg.json", "flickr"),
    ],
)
def test_what_is_not_of_this_picture_or_not_of_flickr_says_nothing(
    tmp_path, picture, sidecar, content
):
    put(tmp_path, sidecar, content)

    assert said(tmp_path, picture) == []
    assert sources(tmp_path).skipped == []


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (GALLERY_DL | {"url": STATIC.replace(str(ID), "53208249253")}, "different photos"),
        (YT_DLP | {"webpage_url": f"https://flickr.com/photos/x/{ID + 1}"}, "different photos"),
        (YT_DLP | {"id": "x"}, "no photo ID"),
        (FLICKR_DOWNLOAD | {"id": "4321"}, "different photos"),
        (b'{"category": "flickr", "id": ', "no valid JSON"),
        (b'{"category": "flickr", "a": ' + b"[" * 100_000, "no valid JSON"),
        (b'{"category": "flickr", "id": ' + b"9" * 10_000 + b"}", "no valid JSON"),
        (b'{"category": "flickr"}' + b" " * (5 << 20), "MB"),
        (b"\0flickr\xff\xfe\xd8", "no valid JSON"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_damaged_and_contradictory_sidecars_are_skipped_with_a_reason(tmp_path, content, reason):
    sidecar = put(tmp_path, "a.jpg.json", content)
    made = sources(tmp_path)

    assert made.references(str(tmp_path / "a.jpg")) == []
    ((path, sentence),) = made.skipped
    assert path == str(sidecar)
    assert sentence.startswith("a.jpg.json was skipped: ")
    assert reason in sentence


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no FIFOs here")
def test_a_sidecar_that_is_no_file_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "a.jpg.json")
    (tmp_path / "b.jpg.json").mkdir()
    made = sources(tmp_path)

    assert made.references(str(tmp_path / "a.jpg")) == []
    assert made.references(str(tmp_path / "b.jpg")) == []
    assert len(made.skipped) == 2


def test_two_sidecars_that_differ_contradict_each_other(tmp_path):
    put(tmp_path, "a.jpg.json", GALLERY_DL)
    put(tmp_path, "a.info.json", without(YT_DLP, "webpage_url") | {"id": "7654321"})
    found = Identifier()
    for path in sorted(tmp_path.iterdir()):
        found.add_sidecar(str(path))

    resolution = found.resolve(str(tmp_path / "a.jpg"))

    assert resolution.best is None
    assert str(ID) in resolution.contradiction
    assert "7654321" in resolution.contradiction


def test_one_photo_told_twice_takes_the_owner_from_where_it_is_known(tmp_path):
    put(tmp_path, "a.jpg.json", without(GALLERY_DL, "owner"))
    put(tmp_path, "a.info.json", YT_DLP)

    assert said(tmp_path, "a.jpg") == [(ID, NSID)]


def test_files_of_an_export_and_others_are_left_to_their_own_source():
    made = Downloaders(PlainFiles())

    assert not made.add("/x/photo_123.json")
    assert not made.add("/x/account_profile.json")
    assert not made.add("/x/a.xmp")
    assert made.state == bytes(16)


def test_the_state_tells_what_was_added_and_changed(tmp_path):
    first = put(tmp_path, "a.jpg.json", GALLERY_DL)
    before = sources(tmp_path).state
    put(tmp_path, "b.jpg.json", YT_DLP)
    more = sources(tmp_path).state
    os.utime(first, ns=(1, 1))

    again = sources(tmp_path)
    again.add(str(first))

    assert len({bytes(16), before, more, again.state}) == 4
    assert sources(tmp_path).state == again.state


class Zipped:
    """Members of zip files, by their whole path."""

    def __init__(self, members: dict[str, bytes]) -> None:
        self.members = members

    def read(self, path: str, limit: int) -> bytes:
        if path not in self.members:
            raise UnusableError("it is not in the zip file")
        return self.members[path]

    def stamp(self, path: str) -> tuple[int, int]:
        return len(self.members[path]), 0


@pytest.mark.parametrize("folder", ["/a/b.zip!", "/a/b.zip!sub/folder/"])
@pytest.mark.parametrize("sidecar", ["x.jpg.json", "x.json", "metadata/x.jpg.json"])
def test_sidecars_are_read_in_zip_files(folder, sidecar):
    made = Downloaders(Zipped({folder + sidecar: json.dumps(GALLERY_DL).encode()}))
    made.add(folder + sidecar)

    (reference,) = made.references(f"{folder}x.jpg")

    assert reference.photo_id == ID
    assert made.references(f"{folder}other/x.jpg") == []


KEYS = sorted({*GALLERY_DL, *YT_DLP, *FLICKR_DOWNLOAD, *SEARCHED, "photo", "nsid", "url", "source"})
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 10**14)
    | st.floats()
    | st.sampled_from([str(ID), NSID, STATIC, PAGE, "flickr", "Flickr", "video", "\ud800"]),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=6)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(KEYS), values))
def test_no_json_raises_or_gives_what_is_no_id(content):
    data = json.dumps(content | {"names": "flickr"}).encode()
    made = Downloaders(Zipped({"/x.zip!a.json": data}))
    made.add("/x.zip!a.json")

    for reference in made.references("/x.zip!a.jpg"):
        assert 1 <= reference.photo_id <= 99_999_999_999
        assert reference.nsid in (None, NSID)


@given(st.binary(max_size=200))
def test_no_bytes_raise(data):
    made = Downloaders(Zipped({"/x.zip!a.json": b'{"flickr' + data}))
    made.add("/x.zip!a.json")

    assert made.references("/x.zip!a.jpg") == []
