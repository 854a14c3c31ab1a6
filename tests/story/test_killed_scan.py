"""A scan that is disturbed in whatever way ends with exactly the result of an undisturbed one."""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from scan_process import Scan, give_verdicts, left_in, matches_in

from flickrcheck.errors import ExitCode

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sends POSIX signals")

KILLS = 3  # tests/bench/bench_killed_scan.py does a hundred
MANY = 120
FULL = 256 << 10  # bytes of disk, which the casebook of the photos does not fit into


@pytest.fixture(scope="module")
def photos(demo_photos, tmp_path_factory) -> Path:
    """The demo's library, and enough copies with bytes of their own to take some seconds."""
    folder = tmp_path_factory.mktemp("killed") / "photos"
    shutil.copytree(demo_photos, folder)
    source = (demo_photos / "Messenger" / "IMG-20190312-WA0007.jpg").read_bytes()
    (folder / "many").mkdir()
    for number in range(MANY):
        # known by their names, too: so many that only resemble one entry are shown as one
        name = f"99999000021_{number:010x}_b.jpg"
        (folder / "many" / name).write_bytes(source + str(number).encode())
    return folder


def started(photos: Path, casebook: Path, pack: Path, **options) -> Scan:
    """A scan that reads pictures until it is done; looking harder would take longer than that."""
    return Scan(photos, casebook, pack, look_harder=False, **options)


def leash_of(folder: Path, answers: int) -> Path:
    """A leash on which a scan takes so many answers about pictures, then waits to be disturbed."""
    leash = folder / "leash"
    leash.write_text(str(answers))
    return leash


class Undisturbed:
    """What a scan of the photos gives that nobody disturbs."""

    def __init__(self, photos: Path, casebook: Path, pack: Path, **options) -> None:
        began = time.monotonic()
        scan = Scan(photos, casebook, pack, **{"look_harder": False} | options)
        self.result = scan.result()
        self.seconds = time.monotonic() - began
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
            match["new"] = None
            if verdict:
                kept[match["path"], match["dataset"], match["entry"]] = verdict
        for match in self.result["matches"]:
            match["verdict"] = match["new"] = None
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
    leash = leash_of(tmp_path, 20)
    for number in range(KILLS):
        scan = started(photos, casebook, example_pack, leash=None if number else leash)
        if not number:
            scan.wait_for("pictures")  # the first kill always comes in the middle
        else:  # after a part of the time that a whole scan takes here
            time.sleep(moments.uniform(0.1, 0.6) * undisturbed.seconds)
        killed += scan.kill()
        before, matches = matches, matches_in(casebook)
        assert before.keys() <= matches.keys()
        verdicts |= give_verdicts(casebook, moments)
    assert killed, "every scan ended before it was killed, so nothing was tried"
    assert verdicts
    undisturbed.is_what_is_found(started(photos, casebook, example_pack), casebook, verdicts)


def test_killed_while_it_looks_harder(demo_photos, tmp_path, example_pack):
    photos = tmp_path / "photos"
    for name in ("Edited", "Problems"):
        shutil.copytree(demo_photos / name, photos / name)
    for path in sorted((demo_photos / "Camera" / "2019").iterdir())[:5]:
        shutil.copy(path, photos)
    options = {"look_harder": True, "jobs": 1}
    whole = Undisturbed(photos, tmp_path / "whole.casebook", example_pack, **options)
    casebook = tmp_path / "a.casebook"
    scan = Scan(photos, casebook, example_pack, **options)
    scan.wait_for("harder")
    assert scan.kill(), "the scan ended before it was killed, so nothing was tried"
    verdicts = give_verdicts(casebook, random.Random(13))
    last = Scan(photos, casebook, example_pack, **options)
    whole.is_what_is_found(last, casebook, verdicts)


def test_asked_to_end(photos, undisturbed, tmp_path, example_pack):
    casebook = tmp_path / "a.casebook"
    verdicts = {}
    for answers, number in enumerate((signal.SIGTERM, signal.SIGINT, signal.SIGHUP), 20):
        scan = started(
            photos, casebook, example_pack, leash=leash_of(tmp_path, answers), preexec_fn=_hear
        )
        scan.wait_for("pictures")
        os.killpg(scan.process.pid, number)  # as a terminal does: the workers get it, too
        result = scan.result()
        assert (scan.wait(), scan.end["outcome"]) == (ExitCode.INTERRUPTED, "interrupted")
        assert result["interrupted"]
        verdicts |= give_verdicts(casebook, random.Random(7), most=5)
    undisturbed.is_what_is_found(started(photos, casebook, example_pack), casebook, verdicts)


def _hear() -> None:
    """Where the tests were started with nohup, a scan would be deaf to a closed terminal, too."""
    signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.mark.skipif(sys.platform != "linux", reason="looks for the workers in /proc")
def test_stopped_and_robbed_of_workers(photos, undisturbed, tmp_path, example_pack):
    """As with Ctrl-Z and ``fg`` or a sleep, and as by a system that runs out of memory."""
    casebook = tmp_path / "a.casebook"
    leash = leash_of(tmp_path, 5)
    scan = started(photos, casebook, example_pack, leash=leash)
    scan.wait_for("pictures")
    moments = random.Random(9)
    killed = set()
    for answers in (40, 75, 110):
        leash.write_text(str(answers))  # so that what is killed is at work
        while not (workers := set(children(scan.process.pid)) - killed):
            assert scan.process.poll() is None, scan.unexpected
            time.sleep(0.01)
        worker = moments.choice(sorted(workers))
        os.kill(worker, signal.SIGKILL)
        killed.add(worker)
        time.sleep(0.1)
        os.killpg(scan.process.pid, signal.SIGSTOP)
        time.sleep(0.5)
        os.killpg(scan.process.pid, signal.SIGCONT)
    leash.unlink()
    undisturbed.is_what_is_found(scan, casebook, {})


def children(process: int) -> list[int]:
    """The worker processes, which are all that a scan starts but for multiprocessing's tracker."""
    found = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    commands = {int(child): Path(f"/proc/{child}/cmdline").read_bytes() for child in found}
    return [child for child, command in commands.items() if b"spawn_main" in command]


@dataclass
class Narrow:
    """Room for a casebook that is too small; make_room widens it. options: for the command."""

    folder: Path
    options: dict
    make_room: Callable[[], object]


@pytest.fixture
def narrow(tmp_path) -> Narrow:
    """A small disk where such can be mounted, else a limit of what a file may grow to."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={FULL}", "flickrcheck-test", str(place)]
    try:
        subprocess.run(mount, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        yield Narrow(place, {"preexec_fn": _limit_files}, lambda: None)
        return
    larger = ["mount", "-o", f"remount,size={64 << 20}", str(place)]
    yield Narrow(place, {}, lambda: subprocess.run(larger, check=True, capture_output=True))
    subprocess.run(["umount", "--lazy", str(place)], check=True, capture_output=True)


def _limit_files() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (FULL, FULL))


def test_full_disk(photos, undisturbed, narrow, example_pack):
    casebook = narrow.folder / "a.casebook"
    scan = started(photos, casebook, example_pack, **narrow.options)
    assert scan.wait() == ExitCode.UNUSABLE_FILE
    assert "full" in scan.end["reason"]
    assert scan.unexpected == []
    narrow.make_room()
    verdicts = give_verdicts(casebook, random.Random(11), most=5)
    undisturbed.is_what_is_found(started(photos, casebook, example_pack), casebook, verdicts)


def test_disk_taken_away_and_brought_back(photos, undisturbed, tmp_path, example_pack):
    casebook = tmp_path / "a.casebook"
    leash = leash_of(tmp_path, 5)
    scan = started(photos, casebook, example_pack, leash=leash)
    scan.wait_for("pictures")
    elsewhere = photos.with_name("elsewhere")
    photos.rename(elsewhere)
    leash.unlink()
    try:
        result = scan.result()
    finally:
        elsewhere.rename(photos)
    assert scan.wait() == ExitCode.INTERRUPTED
    assert "no longer there" in result["reason"]
    assert not [each for each in left_in(casebook) if each[4]], "files of a lost disk were blamed"
    verdicts = give_verdicts(casebook, random.Random(17), most=5)
    undisturbed.is_what_is_found(started(photos, casebook, example_pack), casebook, verdicts)
