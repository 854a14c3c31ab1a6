"""Files beside pictures, wherever both lie: paths of folders and of zip files, from any system."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.flickr.identify import Identifier
from flickrcheck.flickr.sidecars import split_path

GALLERY_DL = json.dumps(
    {"category": "flickr", "id": 6985418911, "owner": {"nsid": "12345678@N01"}}
).encode()
XMP = b"<rdf:RDF><rdf:li>flickr:id=6985418911</rdf:li></rdf:RDF>"


class Held:
    """A sidecars.Files over files that are held in memory."""

    def __init__(self, files: dict[str, bytes]) -> None:
        self.files = files

    def read(self, path: str, limit: int) -> bytes:
        return self.files[path]

    def stamp(self, path: str) -> tuple[int, int]:
        return len(self.files[path]), 0


@pytest.mark.parametrize(
    ("path", "place", "name"),
    [
        ("/a/b.jpg", "/a/", "b.jpg"),
        ("b.jpg", "", "b.jpg"),
        ("C:\\a\\b.jpg", "C:\\a\\", "b.jpg"),
        ("/a/x.zip!b.jpg", "/a/x.zip!", "b.jpg"),
        ("/a/x.ZIP!sub/b.jpg", "/a/x.ZIP!sub/", "b.jpg"),
        ("/a/x.zip!sub\\b.jpg", "/a/x.zip!sub\\", "b.jpg"),
        ("/a/x.zip!/b.jpg", "/a/x.zip!/", "b.jpg"),  # a folder that is called so
        ("/a/wow!.jpg", "/a/", "wow!.jpg"),
    ],
)
def test_paths_are_split_before_the_name(path, place, name):
    assert split_path(path) == (place, name)


@given(st.text("ab./\\!zip", max_size=30))
def test_the_parts_of_a_path_are_the_path(path):
    place, name = split_path(path)
    assert place + name == path
    assert "/" not in name
    assert "\\" not in name


@pytest.mark.parametrize("place", ["/a/", "/a/x.zip!", "/a/x.zip!sub/", "/a/x.zip!sub\\", "C:\\"])
@pytest.mark.parametrize(
    ("sidecar", "data"),
    [
        ("a.jpg.json", GALLERY_DL),
        ("a.json", GALLERY_DL),
        ("a.jpg.xmp", XMP),
        ("a.xmp", XMP),
    ],
)
def test_files_beside_a_picture_count_wherever_both_lie(place, sidecar, data):
    identifier = Identifier(Held({place + sidecar: data}))
    identifier.add_sidecar(place + sidecar)
    best = identifier.resolve(f"{place}a.jpg").best
    assert best is not None
    assert best.photo_id == 6985418911
    assert identifier.resolve(f"{place}deeper/a.jpg").best is None


@pytest.mark.parametrize("separator", ["/", "\\"])
def test_a_folder_of_metadata_is_found_with_either_separator(separator):
    place = f"/a/x.zip!sub{separator}"
    sidecar = f"{place}metadata{separator}a.jpg.json"
    identifier = Identifier(Held({sidecar: GALLERY_DL}))
    identifier.add_sidecar(sidecar)
    best = identifier.resolve(f"{place}a.jpg").best
    assert best is not None
    assert (best.photo_id, best.nsid) == (6985418911, "12345678@N01")
