"""A scan that is disturbed in whatever way ends with exactly the result of an undisturbed one."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from scan_process import Scan, give_verdicts, left_in, matches_in

from flickrcheck.errors import ExitCode

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")

KILLS = 8
MANY = 250
FULL = 256 << 10  # bytes of disk, which the casebook of the photos does not fit into


@pytest.fixture(scope="module")
def photos(demo_photos, tmp_path_factory) -> Path:
    """The demo's library, and enough copies with bytes of their own to take some seconds."""
    folder = tmp_path_factory.mktemp("killed") / "photos"
    shutil.copytree(demo_photos, folder)
    source = (demo_photos / "Messenger" / "IMG-20190312-WA0007.jpg").read_bytes()
    (folder / "many").mkdir()
    for number in range(MANY):
        (folder / "many" / f"{number}.jpg").write_bytes(source + str(number).encode())
    return folder


class Undisturbed:
    """What a scan of the photos gives that nobody disturbs."""

    def __init__(self, photos: Path, casebook: Path, pack: Path) -> None:
        scan = Scan(photos, casebook, pack)
        self.result = scan.result()
        assert scan.wait() == ExitCode.SOME_UNREADABLE  # one picture of the demo is broken
        assert scan.unexpected == []
        self.left = left_in(casebook)

    def is_what_is_found(self, scan: Scan, casebook: Path, verdicts: dict) -> None:
        """Fails unless a scan that ran to its end found all this, and the verdicts are there."""
        result = scan.result()
        assert scan.unexpected == []
        kept = {}
        for match in result["matches"]:
            verdict = match.pop("verdict")
            if verdict:
                kept[match["path"], match["dataset"], match["entry"]] = verdict
        for match in self.result["matches"]:
            match["verdict"] = None
        for match in result["matches"]:
            match["verdict"] = None
        assert result == self.result
        assert left_in(casebook) == self.left
        assert kept == verdicts


@pytest.fixture(scope="module")
def undisturbed(photos, tmp_path_factory) -> Undisturbed:
    from flickrcheck.work import demo

    casebook = tmp_path_factory.mktemp("undisturbed") / "a.casebook"
    return Undisturbed(photos, casebook, demo.example_pack())


def test_killed_again_and_again(photos, undisturbed, tmp_path, example_pack):
    casebook = tmp_path / "a.casebook"
    moments = random.Random(2019)
    verdicts, killed, matches = {}, 0, {}
    for _ in range(KILLS):
        scan = Scan(photos, casebook, example_pack)
        time.sleep(moments.uniform(0.3, 1.8))
        killed += scan.kill()
        before, matches = matches, matches_in(casebook)
        assert before.keys() <= matches.keys()
        verdicts |= give_verdicts(casebook, moments)
    assert killed, "every scan ended before it was killed, so nothing was tried"
    assert verdicts
    undisturbed.is_what_is_found(Scan(photos, casebook, example_pack), casebook, verdicts)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_end(photos, undisturbed, tmp_path, example_pack, number):
    casebook = tmp_path / "a.casebook"
    scan = Scan(photos, casebook, example_pack)
    scan.wait_for("pictures")
    time.sleep(0.3)
    os.killpg(scan.process.pid, number)  # as a terminal does: the workers get it, too
    result = scan.result()
    assert (scan.wait(), scan.end["outcome"]) == (ExitCode.INTERRUPTED, "interrupted")
    assert result["interrupted"]
    verdicts = give_verdicts(casebook, random.Random(7), most=5)
    undisturbed.is_what_is_found(Scan(photos, casebook, example_pack), casebook, verdicts)


def test_stopped_and_continued(photos, undisturbed, tmp_path, example_pack):
    """As the terminal does with Ctrl-Z and ``fg``, and nearly as a computer that sleeps."""
    casebook = tmp_path / "a.casebook"
    scan = Scan(photos, casebook, example_pack)
    scan.wait_for("pictures")
    for _ in range(2):
        os.killpg(scan.process.pid, signal.SIGSTOP)
        time.sleep(0.7)
        os.killpg(scan.process.pid, signal.SIGCONT)
        time.sleep(0.2)
    undisturbed.is_what_is_found(scan, casebook, {})


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the workers in /proc")
def test_killed_workers(photos, undisturbed, tmp_path, example_pack):
    """As the system does when it runs out of memory."""
    casebook = tmp_path / "a.casebook"
    scan = Scan(photos, casebook, example_pack)
    scan.wait_for("pictures")
    moments = random.Random(9)
    killed = set()
    while len(killed) < 3 and scan.process.poll() is None:
        workers = set(children(scan.process.pid)) - killed
        if workers:
            worker = moments.choice(sorted(workers))
            os.kill(worker, signal.SIGKILL)
            killed.add(worker)
        time.sleep(0.3)
    assert len(killed) == 3, "the scan ended before its workers were killed"
    undisturbed.is_what_is_found(scan, casebook, {})


def children(process: int) -> list[int]:
    """The worker processes, which are all that a scan starts but for multiprocessing's tracker."""
    found = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    commands = {int(child): Path(f"/proc/{child}/cmdline").read_bytes() for child in found}
    return [child for child, command in commands.items() if b"spawn_main" in command]


@pytest.fixture
def small_disk(tmp_path) -> Path:
    """A disk of its own that a casebook does not fit into."""
    place = tmp_path / "disk"
    place.mkdir()
    options = ["-t", "tmpfs", "-o", f"size={FULL}", "flickrcheck-test"]
    try:
        subprocess.run(["mount", *options, str(place)], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"a small disk can be mounted by root on Linux only ({error})")
    yield place
    subprocess.run(["umount", "--lazy", str(place)], check=True, capture_output=True)


def test_full_disk(photos, undisturbed, small_disk, example_pack):
    casebook = small_disk / "a.casebook"
    scan = Scan(photos, casebook, example_pack)
    assert scan.wait() == ExitCode.UNUSABLE_FILE
    assert "is full" in scan.end["reason"]
    assert scan.unexpected == []
    larger = ["mount", "-o", f"remount,size={64 << 20}", str(small_disk)]
    subprocess.run(larger, check=True, capture_output=True)
    verdicts = give_verdicts(casebook, random.Random(11), most=5)
    undisturbed.is_what_is_found(Scan(photos, casebook, example_pack), casebook, verdicts)


def test_file_that_may_not_grow(photos, undisturbed, tmp_path, example_pack):
    """A quota, or a disk whose format keeps no larger files."""
    casebook = tmp_path / "a.casebook"

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (FULL, FULL))

    scan = Scan(photos, casebook, example_pack, preexec_fn=limit)
    assert scan.wait() == ExitCode.UNUSABLE_FILE
    assert "could not be read or written" in scan.end["reason"] or "full" in scan.end["reason"]
    verdicts = give_verdicts(casebook, random.Random(13), most=5)
    undisturbed.is_what_is_found(Scan(photos, casebook, example_pack), casebook, verdicts)


def test_disk_taken_away_and_brought_back(photos, undisturbed, tmp_path, example_pack):
    casebook = tmp_path / "a.casebook"
    scan = Scan(photos, casebook, example_pack)
    scan.wait_for("pictures")
    time.sleep(0.3)
    elsewhere = photos.with_name("elsewhere")
    photos.rename(elsewhere)
    try:
        result = scan.result()
    finally:
        elsewhere.rename(photos)
    assert scan.wait() == ExitCode.INTERRUPTED
    assert "no longer there" in result["reason"]
    assert not [each for each in left_in(casebook) if each[4]], "files of a lost disk were blamed"
    verdicts = give_verdicts(casebook, random.Random(17), most=5)
    undisturbed.is_what_is_found(Scan(photos, casebook, example_pack), casebook, verdicts)
