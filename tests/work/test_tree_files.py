"""Files of a tree are read in place, up to a bound, whatever they are."""

import os
import struct
import zipfile
import zlib

import pytest

from flickrcheck.flickr.sidecars import PlainFiles, UnusableError
from flickrcheck.photo.unreadable import UnreadablePictureError
from flickrcheck.work.tree_files import (
    HEAD_BYTES,
    TreeFiles,
    references_in_file,
    references_in_head,
)


@pytest.fixture(params=[PlainFiles, TreeFiles])
def files(request):
    return request.param()


def make_zip(path, members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in members.items():
            made.writestr(name, data)
    return path


def test_a_file_is_read_up_to_a_bound(tmp_path, files):
    path = tmp_path / "a.json"
    path.write_bytes(b"{}" * 1_000_000)
    assert files.read(str(path), 2_000_000) == b"{}" * 1_000_000
    with pytest.raises(UnusableError, match=r"it is too large, more than 1\.0 MB"):
        files.read(str(path), 1_000_000)
    assert files.stamp(str(path)) == (2_000_000, path.stat().st_mtime_ns)


def test_what_is_no_file_is_told(tmp_path, files):
    with pytest.raises(OSError, match="No such file"):
        files.read(str(tmp_path / "gone.json"), 10)
    with pytest.raises(UnusableError, match="no file can have such a name"):
        files.read("a\0b.json", 10)
    with pytest.raises((UnusableError, OSError)):
        files.read(str(tmp_path), 10)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes on disk")
def test_a_pipe_is_not_waited_for(tmp_path, files):
    os.mkfifo(tmp_path / "a.json")
    with pytest.raises(UnusableError, match="it is no ordinary file"):
        files.read(str(tmp_path / "a.json"), 10)
    assert references_in_head(str(tmp_path / "a.json"), 0) == ()


def test_members_of_zip_files_are_read_in_place(tmp_path):
    path = make_zip(tmp_path / "a.ZIP", {"sub/a.json": b"{}", "big.json": b" " * 3_000_000})
    files = TreeFiles()
    member = f"{path}!sub/a.json"
    assert files.read(member, 10) == b"{}"
    assert files.stamp(member) == (path.stat().st_size, path.stat().st_mtime_ns)
    for name, said in (
        ("gone.json", "it is no longer in the zip file, which changed after it was listed. Scan "),
        ("big.json", "it is larger than 1.0 MB, so it was not opened"),
    ):
        with pytest.raises(UnusableError) as raised:
            files.read(f"{path}!{name}", 1_000_000)
        assert str(raised.value).startswith(said)
        assert not str(raised.value).endswith(".")
    with pytest.raises(OSError, match="No such file"):  # another kind of file is no folder
        files.read(f"{tmp_path / 'a.txt'}!sub/a.json", 10)


def test_what_a_walk_saw_is_not_looked_at_again(tmp_path):
    files = TreeFiles()
    gone = str(tmp_path / "a.json")
    files.expect(gone, 5, 6)
    assert files.stamp(gone) == (5, 6)
    with pytest.raises(OSError, match="No such file"):
        files.stamp(str(tmp_path / "b.json"))


PAGE = "https://www.flickr.com/photos/12345678@N00/53208249252/"


def png(padding: int) -> bytes:
    """A picture whose text stands behind so many bytes of pixels, as those of some programs do."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        crc = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + crc

    header = struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", bytes(padding)), (b"tEXt", b"Comment\0" + PAGE.encode()))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(*each) for each in (*chunks, (b"IEND", b"")))


@pytest.mark.parametrize("padding", [10, HEAD_BYTES, 1_000_000])
def test_metadata_is_found_at_the_head_and_behind_it(tmp_path, padding):
    data = png(padding)
    path = tmp_path / "a.png"
    path.write_bytes(data)
    for found in (
        references_in_head(str(path), len(data)),
        references_in_file(str(path), None),
        references_in_file(str(path), len(data)),
    ):
        assert [(each.photo_id, each.nsid) for each in found] == [(53208249252, "12345678@N00")]


@pytest.mark.parametrize("padding", [10, HEAD_BYTES, 1_000_000])
def test_members_are_unpacked_only_for_who_asks_for_one(tmp_path, padding):
    data = png(padding)
    member = f"{make_zip(tmp_path / 'a.zip', {'a.png': data})}!a.png"
    for size in (None, len(data)):
        assert [each.photo_id for each in references_in_file(member, size)] == [53208249252]
    assert bool(references_in_head(member, len(data))) is (padding == 10)


def test_a_head_that_cannot_be_read_says_nothing(tmp_path):
    made = make_zip(tmp_path / "a.zip", {"a.png": png(10)})
    for nothing in (tmp_path, tmp_path / "gone", "a\0b", f"{made}!gone.png"):
        assert references_in_head(str(nothing), 4) == ()
        with pytest.raises((OSError, ValueError, UnreadablePictureError, UnusableError)):
            references_in_file(str(nothing), None)
