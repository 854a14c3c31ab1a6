"""Packs that cannot be written: one sentence, and nothing half-written is left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from made_packs import entries, write_pack

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Entry, FaceBox, PartPrint
from flickrcheck.store.pack_writer import PackWriter


def test_an_unfinished_pack_leaves_nothing(tmp_path):
    old = write_pack(tmp_path / "example.pack").read_bytes()
    with (
        pytest.raises(KeyboardInterrupt),
        PackWriter(tmp_path / "example.pack", dataset="example", edition="2") as writer,
    ):
        writer.add_entries(entries())
        raise KeyboardInterrupt
    assert [path.name for path in tmp_path.iterdir()] == ["example.pack"]
    assert (tmp_path / "example.pack").read_bytes() == old


@pytest.mark.parametrize(
    "entry",
    [
        Entry("example", 0),
        Entry("example", 100_000_000_000),
        Entry("example", 5, nsid="anna"),
        Entry("example", 5, key="two\nlines"),
        Entry("example", 5, key="\ud800"),
        Entry("example", 5, phash=b"short"),
        Entry("example", 5, faces=(FaceBox(0, 0, -1, 5),)),
        Entry("example", 5, faces=(FaceBox(0, 0, None, 5),)),
        Entry("example", 5, alias="an na"),
        Entry("example", 5, original_md5=bytes(16)),
        Entry("example", 5, original_md5=bytes(16), original_size=0),
        Entry("example", 5, parts=(PartPrint(0, bytes(32), bytes(32)),)),
        Entry("example", 5, parts=(PartPrint(1, bytes(31), bytes(32)),)),
        Entry("example", 5, parts=(PartPrint(1, bytes(32), bytes(32)),) * 1001),
    ],
)
def test_no_pack_is_written_that_could_not_be_read(tmp_path, entry):
    with pytest.raises(ValueError, match="no index pack may hold"):
        write_pack(tmp_path / "example.pack", [entry])
    assert list(tmp_path.iterdir()) == []


def test_a_target_folder_that_is_missing(tmp_path):
    with pytest.raises(UsageError, match="does not exist"):
        write_pack(tmp_path / "nowhere" / "example.pack")


def test_a_target_that_is_a_folder(tmp_path):
    with pytest.raises(UsageError, match="is a folder"):
        write_pack(tmp_path)


def test_a_target_folder_that_may_not_be_written_to(tmp_path, as_ordinary_user):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o500)
    (tmp_path / "ids.txt").write_text("1808093328\n")
    done = subprocess.run(
        [*as_ordinary_user, sys.executable, "-m", "flickrcheck", "index", "build", "--dataset",
         "example", "--list", str(tmp_path / "ids.txt"), "--out", str(folder / "example.pack")],
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 2
    assert "may not be written to" in done.stderr


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder nobody can write to")
def test_a_target_folder_that_nobody_can_write_to():
    with pytest.raises((UnusableFileError, UsageError), match="written"):
        write_pack(Path("/proc/self/example.pack"))


@pytest.mark.parametrize("dataset", ["", "PIPA", "a b", "-x", "../x", "ä"])
def test_an_id_that_no_dataset_can_have(tmp_path, dataset):
    with pytest.raises(UsageError, match="cannot be the ID"):
        PackWriter(tmp_path / "x.pack", dataset=dataset, edition="1")


_FILL = """
import resource, sys
from pathlib import Path
sys.path[:0] = [{tests!r}]
from made_packs import entries, write_pack
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
write_pack(Path({path!r}), entries(60_000))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of file sizes here")
def test_a_disk_that_fills_leaves_nothing(tmp_path):
    # a file that may not grow answers to writes as a full disk does
    code = _FILL.format(tests=str(Path(__file__).parent), path=str(tmp_path / "big.pack"))
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    last = ran.stderr.strip().splitlines()[-1]
    assert last.startswith("flickrcheck.errors.UnusableFileError: The index pack")
    assert "could not be written" in last and "Nothing was left behind" in last
    assert list(tmp_path.iterdir()) == []


@pytest.fixture
def full_disk(tmp_path):
    """A file system of 300 kB, where one may be mounted."""
    folder = tmp_path / "small disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=300k", "tmpfs", str(folder)],
        capture_output=True,
        check=False,
    ) if sys.platform == "linux" and os.geteuid() == 0 else None  # fmt: skip
    if mounted is None or mounted.returncode:
        pytest.skip("a small file system can be mounted by root on Linux only")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


def test_a_real_full_disk(full_disk):
    with pytest.raises(UnusableFileError, match="the disk is full") as raised:
        write_pack(full_disk / "big.pack", entries(60_000))
    assert "Make room" in str(raised.value)
    assert list(full_disk.iterdir()) == []
    assert write_pack(full_disk / "small.pack").exists()
