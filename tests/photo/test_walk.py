from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest
from drawn_pictures import blocks, encoded

from flickrcheck.photo.walk import Found, Hidden, Problem, Sidecar, Unsupported, walk

posix = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX file system")


def touch(path: Path, content: bytes = b"x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def found(*roots: Path | str) -> list[str]:
    return [event.path for event in walk(roots) if isinstance(event, Found)]


def kinds(*roots: Path) -> dict[str, str]:
    return {Path(e.path).name: e.kind for e in walk(roots) if isinstance(e, Unsupported)}


def test_pictures_are_given_with_size_and_time_in_sorted_order(tmp_path):
    for name in ("b.jpg", "a.JPG", "Ordner mit Ümläut/ж 1.heic", "z.webp", "c.d/e.TIFF"):
        touch(tmp_path / name, b"12345")
    os.utime(tmp_path / "b.jpg", ns=(1, 1_234_567_890_123_456_789))
    events = list(walk([tmp_path]))
    names = [str(Path(event.path).relative_to(tmp_path)) for event in events]
    assert names == ["a.JPG", "b.jpg", "z.webp", "Ordner mit Ümläut/ж 1.heic", "c.d/e.TIFF"]
    assert events[1] == Found(str(tmp_path / "b.jpg"), 5, events[1].mtime_ns)
    assert abs(events[1].mtime_ns - 1_234_567_890_123_456_789) < 1000
    assert events == list(walk([str(tmp_path)]))


def test_files_are_told_apart_by_suffix(tmp_path):
    for name in ("film.mp4", "film.MOV", "notes.txt", "old.7z", "a.rar", "b.tar"):
        touch(tmp_path / name)
    touch(tmp_path / "photo_1.json", b"{}")
    assert kinds(tmp_path) == {
        "film.mp4": "video",
        "film.MOV": "video",
        "notes.txt": ".txt",
        "old.7z": ".7z",
        "a.rar": ".rar",
        "b.tar": ".tar",
    }
    assert [e for e in walk([tmp_path]) if isinstance(e, Sidecar)] == [
        Sidecar(str(tmp_path / "photo_1.json"))
    ]


def test_unknown_suffixes_are_looked_into(tmp_path):
    png = encoded(blocks(1), "PNG")
    pictures = [
        touch(tmp_path / "12345_abcdef", png),
        touch(tmp_path / "photo.jpg (copy)", png),
        touch(tmp_path / "photo.jpg_large", png),
    ]
    touch(tmp_path / "README", b"hello")
    touch(tmp_path / "core.dmp", b"\0\1")
    touch(tmp_path / "odd.näme mit vielen Zeichen", b"")
    touch(tmp_path / "hidden_as.txt", png)  # known not to be a picture, so not opened
    assert sorted(found(tmp_path)) == sorted(map(str, pictures))
    assert kinds(tmp_path) == {
        "README": "no suffix",
        "core.dmp": ".dmp",
        "odd.näme mit vielen Zeichen": "odd suffix",
        "hidden_as.txt": ".txt",
    }


def test_hidden_things_are_counted_once_and_not_entered(tmp_path):
    touch(tmp_path / ".git" / "a.jpg")
    touch(tmp_path / "._b.jpg")
    touch(tmp_path / "b.jpg")
    hidden = [event for event in walk([tmp_path]) if isinstance(event, Hidden)]
    assert [Path(event.path).name for event in hidden] == ["._b.jpg", ".git"]
    assert found(tmp_path) == [str(tmp_path / "b.jpg")]


def test_a_hidden_root_is_walked(tmp_path):
    picture = touch(tmp_path / ".private" / "a.jpg")
    assert found(tmp_path / ".private") == [str(picture)]


def test_single_files_are_roots(tmp_path):
    picture = touch(tmp_path / "a.jpg")
    nameless = touch(tmp_path / "b", encoded(blocks(1), "GIF"))
    assert found(picture, nameless) == [str(picture), str(nameless)]


def test_overlapping_roots_give_each_file_once(tmp_path):
    picture = touch(tmp_path / "deep" / "a.jpg")
    for roots in (
        [tmp_path, tmp_path],
        [tmp_path, tmp_path / "deep"],
        [tmp_path / "deep", tmp_path],
        [tmp_path, picture],
        [picture, tmp_path],
        [picture, picture],
    ):
        assert found(*roots) == [str(picture)], roots


@posix
def test_hard_links_are_one_file(tmp_path):
    first = touch(tmp_path / "a.jpg")
    os.link(first, tmp_path / "b.jpg")
    assert found(tmp_path) == [str(first)]


@posix
def test_links_are_followed_once_and_loops_end(tmp_path):
    outside = touch(tmp_path / "outside" / "o.jpg").parent
    root = tmp_path / "root"
    own = touch(root / "sub" / "a.jpg")
    (root / "again.jpg").symlink_to(own)
    (root / "0 loop").symlink_to(root)
    (root / "sub" / "loop").symlink_to("..")
    (root / "outside").symlink_to(outside)
    (root / "o2.jpg").symlink_to(outside / "o.jpg")
    (root / "o3.jpg").symlink_to(outside / "o.jpg")
    assert found(root) == [str(own), str(root / "o2.jpg")]
    assert found(root / "outside") == [str(root / "outside" / "o.jpg")]


@posix
def test_links_into_hidden_folders_are_followed(tmp_path):
    for number in (1, 2):
        stored = touch(tmp_path / ".store" / f"object {number}", encoded(blocks(number), "PNG"))
        (tmp_path / f"{number}_abc.jpg").symlink_to(stored)
    assert [Path(path).name for path in found(tmp_path)] == ["1_abc.jpg", "2_abc.jpg"]


@posix
def test_broken_links_are_counted(tmp_path):
    (tmp_path / "gone.jpg").symlink_to("nowhere")
    (tmp_path / "self.jpg").symlink_to("self.jpg")
    assert kinds(tmp_path) == {"gone.jpg": "broken link", "self.jpg": "broken link"}


@posix
def test_pipes_and_sockets_are_never_opened(tmp_path):
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "pipe")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(tmp_path / "socket.png"))
        assert set(kinds(tmp_path).values()) == {"no regular file"}
    assert list(walk([tmp_path / "pipe"])) == [
        Unsupported(str(tmp_path / "pipe"), "no regular file")
    ]


@posix
def test_names_that_are_no_utf8_are_kept(tmp_path):
    name = os.fsencode(tmp_path) + b"/caf\xe9 \xff.jpg"
    try:
        Path(os.fsdecode(name)).write_bytes(b"x")
    except OSError:
        pytest.skip("this file system takes UTF-8 names only")
    (path,) = found(tmp_path)
    assert os.fsencode(path) == name


@posix
def test_folders_without_permission_are_problems(tmp_path, monkeypatch):
    locked = tmp_path / "locked"
    locked.mkdir()
    picture = touch(tmp_path / "other.jpg")
    real = os.scandir

    def scandir(path):  # tests may run as root, whom no permission stops
        if path == str(locked):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)
    problem, other = sorted(walk([tmp_path]), key=lambda event: event.path)
    assert problem == Problem(str(locked), "You have no permission to look into it.")
    assert other.path == str(picture)


def test_a_missing_root_is_a_problem_and_the_others_are_walked(tmp_path):
    picture = touch(tmp_path / "a.jpg")
    problem, other = walk([tmp_path / "none", tmp_path])
    assert problem == Problem(str(tmp_path / "none"), "There is no file or folder of this name.")
    assert other.path == str(picture)


def test_a_file_that_vanishes_is_left_out(tmp_path):
    for name in ("a.jpg", "b", "c.jpg"):
        touch(tmp_path / name)
    events = walk([tmp_path])
    first = next(events)
    (tmp_path / "c.jpg").unlink()
    assert isinstance(first, Found)
    assert [Path(event.path).name for event in events] == ["b"]


@posix
def test_folders_deeper_than_python_recurses(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    depth = 1500
    try:
        for _ in range(depth):
            Path("d").mkdir()
            os.chdir("d")
        touch(Path("a.jpg"))
        assert found(tmp_path) == [str(tmp_path.joinpath(*["d"] * depth, "a.jpg"))]
    finally:  # pytest's own cleaning up recurses
        Path("a.jpg").unlink(missing_ok=True)
        while Path.cwd() != tmp_path:
            os.chdir("..")
            Path("d").rmdir()


def test_an_empty_folder_gives_nothing(tmp_path):
    assert list(walk([tmp_path])) == []


def test_nothing_is_changed(tmp_path):
    touch(tmp_path / "a.jpg")
    touch(tmp_path / "b", encoded(blocks(1), "PNG"))
    before = {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.iterdir()}
    list(walk([tmp_path]))
    assert {p: (p.stat().st_mtime_ns, p.read_bytes()) for p in tmp_path.iterdir()} == before
