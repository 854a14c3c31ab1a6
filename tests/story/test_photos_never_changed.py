"""No command changes anything in the folders it looks into: no byte, no time, no name."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from watched_tree import Notices, State, states

WRITER = 'name = "Ann Example"\nemail = "ann@example.org"\n'
# an old time of the last access, which the system would renew at a plain read
ACCESSED = 1_300_000_000_123_456_789
MODIFIED = 1_400_000_000_987_654_321


@pytest.fixture(scope="module")
def tree(demo_photos, tmp_path_factory) -> Path:
    """The demo's library with all that a real disk has: archives, odd names, marks, links."""
    root = tmp_path_factory.mktemp("never changed") / "photos"
    shutil.copytree(demo_photos, root)
    picture = demo_photos / "Phone" / "upright.jpg"
    with zipfile.ZipFile(root / "takeout.zip", "w") as archive:
        archive.write(picture, "2019/in the archive.jpg")
        archive.writestr("2019/broken.jpg", b"\xff\xd8\xff" + bytes(100))
        archive.writestr("readme.txt", "no picture")
    odd = root / "odd"
    odd.mkdir()
    data = picture.read_bytes()
    for number, name in enumerate(["-rf.jpg", "'quoted' $(x).jpg", "été ☀ 写真.JPG", "a.b..jpg"]):
        (odd / name).write_bytes(data + bytes([number]))
    if os.name == "posix":
        (odd / "two\nlines.jpg").write_bytes(data + b"nl")
        (odd / "link.jpg").symlink_to(picture)
        (odd / "broken link.jpg").symlink_to("nowhere.jpg")
        (odd / "hard link.jpg").hardlink_to(odd / "-rf.jpg")
        os.mkfifo(odd / "fifo.jpg")
    if sys.platform == "linux":
        Path(os.fsdecode(os.fsencode(odd) + b"/no \xff utf-8.jpg")).write_bytes(data + b"8")
    for name in ("clip.mp4", "notes.txt", "empty.jpg", "raw.cr2"):
        (odd / name).write_bytes(b"" if name == "empty.jpg" else name.encode() * 50)
    _mark(root / "Phone" / "upright.jpg")
    for path in sorted(root.rglob("*"), reverse=True):
        if path.is_file() and not path.is_symlink():
            os.utime(path, ns=(ACCESSED, MODIFIED))
            path.chmod(0o444 if path.parent.name in ("Camera", "2019", "odd") else 0o640)
    (root / "Camera" / "2019").chmod(0o555)
    os.utime(root, ns=(ACCESSED, MODIFIED))
    yield root
    (root / "Camera" / "2019").chmod(0o755)


def _mark(path: Path) -> None:
    """An extended attribute, as desktops keep tags in, where the file system has them."""
    if hasattr(os, "setxattr"):
        try:
            os.setxattr(path, "user.xdg.tags", b"holiday")
        except OSError:
            return


@pytest.fixture(scope="module")
def keeps_access_times(tmp_path_factory) -> bool:
    """True where a plain read changes the time of the last access, so that a test can see one."""
    if not hasattr(os, "O_NOATIME"):
        return False
    canary = tmp_path_factory.mktemp("canary") / "file"
    canary.write_bytes(b"x")
    os.utime(canary, ns=(ACCESSED, MODIFIED))
    canary.read_bytes()
    return canary.stat().st_atime_ns != ACCESSED


@pytest.fixture(scope="module")
def place(tmp_path_factory) -> Path:
    """Where the commands of this file keep their casebook and write."""
    return tmp_path_factory.mktemp("elsewhere")


@pytest.fixture
def untouched(tree, keeps_access_times):
    """Fails after a test whose commands left any trace in the tree."""
    yield from _watched(tree, keeps_access_times)


@pytest.fixture
def untouched_but_read(tree):
    """The same where the photos' times of the last access may show that they were read."""
    yield from _watched(tree, False)


def _watched(tree: Path, atime: bool) -> Iterator[Path]:
    before = states(tree, atime)
    notices = Notices(tree)
    yield tree
    noticed = notices.taken()
    notices.close()
    assert noticed == []
    assert differences(before, states(tree, atime)) == []


def differences(before: dict[bytes, State], after: dict[bytes, State]) -> list[str]:
    return [
        f"{os.fsdecode(path)}: {before.get(path)} became {after.get(path)}"
        for path in sorted(before.keys() | after.keys())
        if before.get(path) != after.get(path)
    ]


def run(prefix: list[str], place: Path, *arguments: object, expect: tuple[int, ...] = (0, 3)):
    done = subprocess.run(
        [*prefix, sys.executable, "-m", "flickrcheck", *map(str, arguments)],
        capture_output=True, text=True, encoding="utf-8", errors="surrogateescape", cwd=place,
    )  # fmt: skip
    assert done.returncode in expect, done.stderr
    return done.stdout


def scan_command(tree: Path, place: Path, pack: Path) -> list[object]:
    """A scan that opens each photo once; looking harder, which takes longest, opens some again."""
    return [
        "scan", tree, "--casebook", place / "a.casebook", "--pack", pack, "--jobs", 2,
        "--no-look-harder",
    ]  # fmt: skip


def test_scan_and_what_follows(untouched, place, example_pack, as_ordinary_user):
    scan = scan_command(untouched, place, example_pack)
    found = run(as_ordinary_user, place, *scan)
    assert "Listed" in found
    run(as_ordinary_user, place, *scan)
    run(as_ordinary_user, place, *scan, "--retry")
    harder = scan_command(untouched / "Edited", place / "harder", example_pack)
    (place / "harder").mkdir()
    run(as_ordinary_user, place, *harder, "--look-harder")  # the last one counts
    (place / "writer.toml").write_text(WRITER, encoding="utf-8")
    casebook = ["--casebook", place / "a.casebook"]
    for ending in ("html", "csv", "json"):
        run(as_ordinary_user, place, "report", *casebook, "--out", place / f"report.{ending}")
    options = ["--writer", place / "writer.toml", "--out", place / "letters"]
    run(as_ordinary_user, place, "letters", *casebook, *options)
    assert list((place / "letters").glob("*.eml"))


@pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")
def test_a_killed_scan(untouched, tmp_path, example_pack):
    for wait in (0.5, 0.8, 1.1, 1.4):
        process = subprocess.Popen(
            [
                sys.executable, "-m", "flickrcheck",
                *map(str, scan_command(untouched, tmp_path, example_pack)),
            ],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        time.sleep(wait)
        process.kill()
        process.wait()


def test_identify_and_lookup(untouched_but_read, place, example_pack, as_ordinary_user):
    files = [
        path for path in sorted(untouched_but_read.rglob("*")) if path.suffix.lower() == ".jpg"
    ]
    assert run(as_ordinary_user, place, "identify", "--json", "--", *files)
    terms = ["99999000001", "99999001@N00"]
    assert run(as_ordinary_user, place, "lookup", "--pack", example_pack, *terms)


def test_index_from_pictures(untouched, place, as_ordinary_user):
    options = ["--dataset", "mine", "--images", untouched, "--out", place / "mine.pack"]
    assert run(as_ordinary_user, place, "index", "build", *options)


def test_bench(untouched, place, as_ordinary_user):
    assert run(as_ordinary_user, place, "bench", untouched, "--photos", 3, "--jobs", 1)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux is asked what was opened")
def test_this_test_sees_the_smallest_touch(tree, keeps_access_times):
    photo = tree / "Phone" / "upright.jpg"
    notices = Notices(tree)
    with photo.open("r+b"):
        pass
    assert notices.taken() == [f"{photo}: opened for writing"]
    before = states(tree, keeps_access_times)
    os.utime(photo, ns=(ACCESSED, MODIFIED))
    (difference,) = differences(before, states(tree, keeps_access_times))
    assert difference.startswith(f"{photo}: ")
    notices.close()
