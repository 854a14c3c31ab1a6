"""A scan that is killed again and again ends with exactly the result of an undisturbed one."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook

KILLS = 8


@pytest.fixture(scope="module")
def photos(demo_photos, tmp_path_factory) -> Path:
    """The demo's library, and enough copies with bytes of their own to take some seconds."""
    folder = tmp_path_factory.mktemp("killed") / "photos"
    shutil.copytree(demo_photos, folder)
    source = (demo_photos / "Messenger" / "IMG-20190312-WA0007.jpg").read_bytes()
    (folder / "many").mkdir()
    for number in range(400):
        (folder / "many" / f"{number}.jpg").write_bytes(source + str(number).encode())
    return folder


def command(photos: Path, casebook: Path, pack: Path) -> list[str]:
    options = ["--casebook", str(casebook), "--pack", str(pack), "--json", "--jobs", "2"]
    return [sys.executable, "-m", "flickrcheck", "scan", str(photos), *options]


def scan(*arguments: Path) -> dict:
    done = subprocess.run(command(*arguments), capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 3, done.stderr  # one picture of the demo is broken
    return json.loads(done.stdout)


def test_nothing_is_lost_however_often_a_scan_is_killed(photos, tmp_path, example_pack):
    expected = scan(photos, tmp_path / "undisturbed.casebook", example_pack)
    casebook = tmp_path / "killed.casebook"
    moments = random.Random(2019)
    killed = 0
    for _ in range(KILLS):
        process = subprocess.Popen(
            command(photos, casebook, example_pack),
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        try:
            process.wait(moments.uniform(0.3, 2.0))
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            killed += 1
    assert killed, "every scan ended before it was killed, so nothing was tried"
    with Casebook.open(casebook, create=True) as book:
        given = book.match_ids()[:3]
        book.set_verdict(given, Verdict.UNSURE)
    result = scan(photos, casebook, example_pack)
    verdicts = [match.pop("verdict") for match in result["matches"]]
    assert verdicts.count("unsure") == len(given)
    for match in expected["matches"]:
        assert match.pop("verdict") is None
    assert result == expected
