from __future__ import annotations

import itertools
import os
import shutil
import socket
import subprocess
import sys
import tracemalloc
from pathlib import Path

import pytest
from drawn_pictures import blocks, encoded

from flickrcheck.photo import walk as walk_module
from flickrcheck.photo.walk import Found, Hidden, Package, Problem, Sidecar, Unsupported, walk

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
    names = ("A.JSON", "a.jpg.xmp", "Catalog.lrcat", "a.jpg_Zone.Identifier", "Photos.db",
             "flickrdb")  # fmt: skip
    sidecars = sorted(touch(tmp_path / name, b"{}") for name in names)
    touch(tmp_path / "other.db", b"{}")
    assert kinds(tmp_path) == {
        "film.mp4": "video",
        "film.MOV": "video",
        "notes.txt": ".txt",
        "old.7z": ".7z",
        "a.rar": ".rar",
        "b.tar": ".tar",
        "other.db": ".db",
    }
    assert [e for e in walk([tmp_path]) if isinstance(e, Sidecar)] == [
        Sidecar(str(path), 2, path.stat().st_mtime_ns) for path in sidecars
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
    top = touch(tmp_path / "z.jpg")
    picture = touch(tmp_path / "deep" / "a.jpg")
    for roots in (
        [tmp_path, tmp_path],
        [tmp_path, Path(str(tmp_path))],
        [tmp_path, tmp_path / "deep"],
        [tmp_path / "deep", tmp_path],
        [tmp_path, picture],
        [picture, tmp_path],
        [picture, picture, tmp_path, top],
    ):
        assert sorted(found(*roots)) == [str(picture), str(top)], roots


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


def walked_as(user: list[str], folder: Path) -> list[str]:
    """What an ordinary user's walk of a folder gives, as lines."""
    code = (
        "import sys\nfrom flickrcheck.photo.walk import walk\n"
        "for event in walk(sys.argv[1:]):\n"
        "    print(type(event).__name__, event.path, getattr(event, 'reason', ''), sep='|')"
    )
    command = [*user, sys.executable, "-c", code, str(folder)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parents[2])
    assert run.returncode == 0, run.stderr
    return run.stdout.replace(str(folder), "").splitlines()


@posix
def test_folders_and_files_without_permission_are_problems(tmp_path, as_ordinary_user):
    closed, blind = tmp_path / "closed", tmp_path / "no passing"
    for name in ("a.jpg", "b.jpg", "c"):
        touch(closed / name)
        touch(blind / name)
    touch(tmp_path / "other.jpg")
    touch(tmp_path / "nameless").chmod(0)
    touch(tmp_path / "x.zip", b"PK\5\6" + b"\0" * 18).chmod(0)
    closed.chmod(0o000)
    blind.chmod(0o444)
    try:
        lines = walked_as(as_ordinary_user, tmp_path)
    finally:
        closed.chmod(0o755)
        blind.chmod(0o755)
    assert lines == [
        "Problem|/nameless|You have no permission to look into it.",
        "Found|/other.jpg|",
        "Problem|/x.zip|You have no permission to read this file.",
        "Problem|/closed|You have no permission to look into it.",
        "Problem|/no passing|You have no permission to look into it.",
    ]


@posix
def test_read_only_folders_are_walked(tmp_path, as_ordinary_user):
    touch(tmp_path / "sub" / "a.jpg")
    (tmp_path / "sub").chmod(0o555)
    try:
        assert walked_as(as_ordinary_user, tmp_path) == ["Found|/sub/a.jpg|"]
    finally:
        (tmp_path / "sub").chmod(0o755)


@posix
def test_a_folder_loop_by_bind_mount_ends(tmp_path):
    mount = shutil.which("mount")
    inner = tmp_path / "a" / "b" / "again"
    touch(tmp_path / "a" / "x.jpg")
    inner.mkdir(parents=True)
    if mount is None:
        pytest.skip("there is no mount command")
    mounted = subprocess.run([mount, "--bind", tmp_path / "a", inner], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("only root may mount one folder in another")
    try:
        assert (inner / "x.jpg").exists()
        assert found(tmp_path) == [str(tmp_path / "a" / "x.jpg")]
        assert found(inner) == [str(inner / "x.jpg")]
    finally:
        subprocess.run(["umount", inner], check=True)


def test_file_systems_that_give_one_number_to_all_folders_are_walked_whole(tmp_path, monkeypatch):
    for number in range(3):
        touch(tmp_path / f"{number}" / "deep" / "a.jpg")
        os.utime(tmp_path / f"{number}", ns=(1, number * 10**9))
    monkeypatch.setattr(walk_module, "_identity", lambda path, status: 1)
    assert len(found(tmp_path)) == 3


@posix
def test_loops_end_where_the_numbers_of_folders_change(tmp_path, monkeypatch):
    touch(tmp_path / "a" / "x.jpg")
    (tmp_path / "a" / "loop").symlink_to(tmp_path)
    (tmp_path / "a" / "again").symlink_to(tmp_path / "a")
    numbers = itertools.count(1)
    monkeypatch.setattr(walk_module, "_identity", lambda path, status: next(numbers))
    # twice is better than never
    assert found(tmp_path)[0] == str(tmp_path / "a" / "x.jpg")
    assert len(found(tmp_path)) < 5


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Fotos.photoslibrary", "Apple Photos library"),
        ("Alt.PHOTOLIBRARY", "iPhoto library"),
        ("Alt.migratedphotolibrary", "iPhoto library"),
        ("iPhoto Library", "iPhoto library"),
        ("A.aplibrary", "Aperture library"),
        ("A.migratedaplibrary", "Aperture library"),
        ("Catalog Previews.lrdata", "Lightroom previews"),
        ("Catalog.lrcat-data", "Lightroom catalog data"),
        ("Lightroom Library.lrlibrary", "Lightroom library"),
        ("2021.cocatalog", "Capture One catalog"),
        ("x.imovielibrary", "iMovie library"),
        ("x.fcpbundle", "Final Cut Pro library"),
        ("Photo Booth Library", "Photo Booth library"),
        ("x.photoboothlibrary", "Photo Booth library"),
        ("@eaDir", "Synology previews"),
    ],
)
def test_packages_are_left_out_unless_asked_for(tmp_path, name, kind):
    picture = touch(tmp_path / name / "originals" / "0" / "a.jpg")
    other = touch(tmp_path / "b.jpg")
    events = list(walk([tmp_path]))
    assert Package(str(tmp_path / name), kind) in events
    assert found(tmp_path) == [str(other)]
    assert found(tmp_path / name) == [str(picture)]
    assert found(tmp_path / name / "originals") == [str(picture)]
    inside = [e.path for e in walk([tmp_path], packages=True) if isinstance(e, Found)]
    assert sorted(inside) == sorted([str(picture), str(other)])


def test_files_and_folders_that_only_sound_like_packages_are_no_packages(tmp_path):
    pictures = [
        touch(tmp_path / "photoslibrary" / "a.jpg"),
        touch(tmp_path / "x.photoslibrary.old" / "a.jpg"),
    ]
    touch(tmp_path / "y.lrdata")
    assert found(tmp_path) == sorted(map(str, pictures))
    assert kinds(tmp_path) == {"y.lrdata": ".lrdata"}


@posix
def test_links_to_packages_are_packages(tmp_path):
    picture = touch(tmp_path / "Fotos.photoslibrary" / "a.jpg")
    (tmp_path / "root").mkdir()
    (tmp_path / "root" / "link").symlink_to(picture.parent)
    link = str(tmp_path / "root" / "link")
    assert list(walk([tmp_path / "root"])) == [Package(link, "Apple Photos library")]
    assert [e.path for e in walk([tmp_path / "root"], packages=True)] == [f"{link}/a.jpg"]


def test_what_windows_hides_is_hidden_on_other_systems_too(tmp_path):
    touch(tmp_path / "$RECYCLE.BIN" / "S-1" / "$R1.jpg")
    touch(tmp_path / "System Volume Information" / "a.jpg")
    assert {type(event) for event in walk([tmp_path])} == {Hidden}


def test_files_in_the_cloud_only_are_counted_and_not_fetched(tmp_path, monkeypatch):
    for name in ("a.jpg", "b", "c.zip"):
        touch(tmp_path / name)
    monkeypatch.setattr(walk_module, "is_elsewhere", lambda status: True)
    assert kinds(tmp_path) == dict.fromkeys(("a.jpg", "b", "c.zip"), "only in the cloud")


def test_own_files_are_neither_opened_nor_given(tmp_path):
    png = encoded(blocks(1), "PNG")
    own, other = touch(tmp_path / "my casebook", png), touch(tmp_path / "other", png)
    given = [event.path for event in walk([tmp_path, own], leave_out=[own, tmp_path / "none"])]
    assert given == [str(other)]


def test_empty_files_of_unknown_type_are_not_opened(tmp_path, monkeypatch):
    touch(tmp_path / "empty", b"")
    touch(tmp_path / "empty.jpg", b"")

    def refuse(path):
        raise AssertionError(path)

    monkeypatch.setattr(walk_module, "open_read_only", refuse)
    assert kinds(tmp_path) == {"empty": "no suffix"}
    assert found(tmp_path) == [str(tmp_path / "empty.jpg")]


@pytest.mark.skipif(not Path("/proc/sys/fs").is_dir(), reason="needs Linux' /proc")
def test_files_that_the_system_makes_up_are_not_opened(monkeypatch):
    opened = []
    monkeypatch.setattr(walk_module, "open_read_only", opened.append)
    events = list(walk(["/proc/sys/fs"]))
    assert len(events) > 5
    assert not any(isinstance(event, Found) for event in events)
    assert opened == []


@posix
def test_files_put_in_place_of_others_do_not_block(tmp_path, monkeypatch):
    """A pipe or a socket where the list of the folder showed a file."""
    touch(tmp_path / "a", b"content")
    real = walk_module.open_read_only

    def swapped(path):
        Path(path).unlink()
        os.mkfifo(path)
        return real(path)

    monkeypatch.setattr(walk_module, "open_read_only", swapped)
    assert kinds(tmp_path) == {"a": "no suffix"}


def test_names_that_differ_in_capitals_only(tmp_path):
    touch(tmp_path / "a.jpg")
    touch(tmp_path / "A.JPG")
    assert len(found(tmp_path)) == len(os.listdir(tmp_path))
    upper = str(tmp_path / "A.JPG")
    assert len(found(str(tmp_path / "a.jpg"), upper)) == len(os.listdir(tmp_path))


@posix
def test_hard_links_are_one_file_across_folders_and_roots(tmp_path):
    first = touch(tmp_path / "1" / "a.jpg")
    for number in (2, 3):
        (tmp_path / f"{number}").mkdir()
        os.link(first, tmp_path / f"{number}" / "a.jpg")
    assert found(tmp_path) == [str(first)]
    last = tmp_path / "3" / "a.jpg"
    assert found(tmp_path / "2", last, tmp_path) == [str(last)]


def test_a_large_folder_is_given_while_its_list_shrinks(tmp_path):
    """What stat said of each member is not kept: half a kilobyte for a million files."""
    for number in range(3000):
        touch(tmp_path / f"{number:04}.jpg", b"")
    tracemalloc.start()
    try:
        events = walk([tmp_path])
        next(events)
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(2500):
            next(events)
        assert tracemalloc.get_traced_memory()[0] < before
        events.close()
    finally:
        tracemalloc.stop()


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
