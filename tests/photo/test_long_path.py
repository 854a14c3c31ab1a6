from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from flickrcheck.photo import long_path
from flickrcheck.photo.content import read_file, split_member
from flickrcheck.photo.long_path import open_read_only, stat_path
from flickrcheck.photo.unreadable import UnreadablePictureError
from flickrcheck.photo.walk import Excluded, Found, Hidden, Package, Problem, Unsupported, walk
from flickrcheck.place import windows_path

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX file system")

DEPTH, NAME = 60, "ä" * 100  # 200 bytes, twelve thousand in all


@pytest.fixture
def deep(tmp_path) -> Iterator[Path]:
    """The bottom of a tree that no system call takes the path of, as working folder."""
    before = Path.cwd()
    os.chdir(tmp_path)
    try:
        for _ in range(DEPTH):
            os.mkdir(NAME)  # noqa: PTH102 - relative to where we are
            os.chdir(NAME)
        yield tmp_path.joinpath(*[NAME] * DEPTH)
    finally:
        os.chdir(before)
        shutil.rmtree(tmp_path / NAME)  # goes down by open folders itself
    assert not (tmp_path / NAME).exists()


def test_a_picture_at_the_bottom_is_found_and_read(tmp_path, deep):
    Path("a.jpg").write_bytes(b"picture")
    Path(".hidden.jpg").write_bytes(b"x")
    Path("b.png").write_bytes(b"x")
    Path("film.mp4").write_bytes(b"x")
    Path("nameless").write_bytes(b"GIF89a" + b"x" * 100)
    Path("L.lrdata").mkdir()
    with pytest.raises(OSError, match="too long"):
        os.stat(deep)  # noqa: PTH116 - the system itself
    events = list(walk([tmp_path], exclude=["*.png"]))
    size, time = 7, Path("a.jpg").stat().st_mtime_ns
    assert events == [
        Hidden(f"{deep}/.hidden.jpg"),
        Package(f"{deep}/L.lrdata", "Lightroom previews"),
        Found(f"{deep}/a.jpg", size, time),
        Excluded(f"{deep}/b.png"),
        Unsupported(f"{deep}/film.mp4", "video"),
        Found(f"{deep}/nameless", 106, Path("nameless").stat().st_mtime_ns),
    ]
    assert read_file(f"{deep}/a.jpg") == b"picture"
    assert list(walk([f"{deep}/a.jpg"])) == [Found(f"{deep}/a.jpg", size, time)]
    assert [e.path for e in walk([str(deep), tmp_path]) if isinstance(e, Found)] == [
        f"{deep}/a.jpg",
        f"{deep}/b.png",
        f"{deep}/nameless",
    ]
    with pytest.raises(UnreadablePictureError, match="no longer there"):
        read_file(f"{deep}/none.jpg")


def test_a_zip_file_at_the_bottom(tmp_path, deep):
    with zipfile.ZipFile("a.zip", "w") as made:
        made.writestr("x/b.jpg", b"picture")
    (found,) = walk([tmp_path])
    assert found.path == f"{deep}/a.zip!x/b.jpg"
    assert split_member(found.path) == (f"{deep}/a.zip", "x/b.jpg")
    assert read_file(found.path) == b"picture"


def test_links_at_the_bottom(tmp_path, deep):
    Path("own.jpg").write_bytes(b"x")
    Path("loop").symlink_to(tmp_path)
    Path("up").symlink_to("../..")
    Path("gone.jpg").symlink_to("nowhere")
    other = tmp_path / "z"
    other.mkdir()
    (other / "o.jpg").write_bytes(b"other")
    Path("o.jpg").symlink_to(other / "o.jpg")
    events = list(walk([tmp_path / NAME]))
    assert events == [
        Found(f"{deep}/own.jpg", 1, Path("own.jpg").stat().st_mtime_ns),
        Unsupported(f"{deep}/gone.jpg", "broken link"),
        Found(f"{deep}/loop/z/o.jpg", 5, (other / "o.jpg").stat().st_mtime_ns),
        Found(f"{deep}/o.jpg", 5, (other / "o.jpg").stat().st_mtime_ns),
    ]
    assert read_file(f"{deep}/o.jpg") == b"other"


def test_no_folder_stays_open(tmp_path, deep):
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("needs Linux' list of open files")
    Path("a.jpg").write_bytes(b"x")
    before = len(os.listdir("/proc/self/fd"))
    events = walk([tmp_path])
    next(events)
    events.close()
    read_file(f"{deep}/a.jpg")
    stat_path(f"{deep}/a.jpg")
    with pytest.raises(FileNotFoundError):
        open_read_only(f"{deep}/none/{'x' * 200}/a.jpg")
    assert len(os.listdir("/proc/self/fd")) == before


def test_nothing_goes_deeper_than_a_limit(tmp_path, deep, monkeypatch):
    Path("a.jpg").write_bytes(b"x")
    monkeypatch.setattr(long_path, "LONGEST_PATH", 4500)  # characters
    (problem,) = walk([tmp_path])
    assert isinstance(problem, Problem)
    assert problem.reason == "It could not be looked at (File name too long)."
    assert 4000 < len(problem.path) < 5000


def test_a_name_that_is_too_long_alone_is_refused():
    for path in ("/" + "x" * 300, "x" * 9000, "/" + "x" * 9000 + "/a.jpg", "a/" * 5000):
        with pytest.raises(OSError) as caught:
            open_read_only(path)
        assert caught.value.errno in (errno.ENAMETOOLONG, errno.ENOENT)


def test_folders_on_the_way_need_not_be_listed(tmp_path, deep, as_ordinary_user):
    """As long as one may pass through them, which is all that a short path asks as well."""
    if not hasattr(os, "O_PATH"):
        pytest.skip("only Linux can open a folder for passing through")
    Path("a.jpg").write_bytes(b"picture")
    half = DEPTH // 2
    os.chdir("/".join([".."] * half))
    assert os.listdir() == [NAME]
    Path().chmod(0o111)
    code = "import sys; from flickrcheck.photo.content import read_file; print(read_file(input()))"
    try:
        run = subprocess.run(
            [*as_ordinary_user, sys.executable, "-c", code],
            input=f"{deep}/a.jpg\n",
            capture_output=True,
            text=True,
            cwd=Path(__file__).parent.parent.parent,
            env={**os.environ, "PYTHONUTF8": "1"},
        )
    finally:
        Path().chmod(0o755)
    assert run.stdout == "b'picture'\n", run.stderr


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("C:\\short\\a.jpg", "C:\\short\\a.jpg"),
        ("C:\\" + "d" * 300 + "\\a.jpg", "\\\\?\\C:\\" + "d" * 300 + "\\a.jpg"),
        ("C:/" + "d" * 300 + "/x/../a.jpg", "\\\\?\\C:\\" + "d" * 300 + "\\a.jpg"),
        ("\\\\nas\\p\\" + "d" * 300, "\\\\?\\UNC\\nas\\p\\" + "d" * 300),
        ("\\\\?\\C:\\" + "d" * 300, "\\\\?\\C:\\" + "d" * 300),
        ("d" * 300, "d" * 300),
        ("C:\\Rome \\a.jpg", "\\\\?\\C:\\Rome \\a.jpg"),
        ("C:\\a.jpg.", "\\\\?\\C:\\a.jpg."),
        ("\\\\nas\\p\\Con.jpg", "\\\\?\\UNC\\nas\\p\\Con.jpg"),
        ("C:\\aux\\a.jpg", "\\\\?\\C:\\aux\\a.jpg"),
        ("C:\\a\\..\\.\\contra\\.x\\a b.c.jpg", "C:\\a\\..\\.\\contra\\.x\\a b.c.jpg"),
    ],
)
def test_windows_paths_get_a_prefix_where_windows_would_not_take_them(path, expected):
    assert windows_path(path) == expected


@pytest.mark.parametrize("path", ["C:\\" + "d" * 300 + "\\a.jpg", "C:\\Rome \\a.jpg", "C:\\a.jpg"])
def test_windows_is_asked_by_paths_that_it_takes(path, monkeypatch):
    monkeypatch.setattr(long_path, "sys", SimpleNamespace(platform="win32"))
    asked = []
    for name in ("open", "stat"):
        monkeypatch.setattr(
            long_path.os, name, lambda path, *_, **__: asked.append(path), raising=True
        )
    open_read_only(path)
    stat_path(path)
    monkeypatch.undo()
    assert asked == [windows_path(path)] * 2
