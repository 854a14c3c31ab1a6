"""A second scan is told who holds the casebook, and never something that is not so."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys

import pytest

from flickrcheck.errors import UnusableFileError
from flickrcheck.store.casebook_lock import own_files, scan_lock

HOLD = """
import sys
from pathlib import Path
from flickrcheck.store.casebook_lock import scan_lock
with scan_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def casebook(tmp_path):
    return tmp_path / "my.casebook"


@pytest.fixture
def holder(casebook):
    """Another process that holds the casebook."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(casebook)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout.readline() == "held\n"
    yield process
    process.communicate("")


def refusal(casebook) -> str:
    with pytest.raises(UnusableFileError) as caught, scan_lock(casebook):
        pass
    return str(caught.value)


def said(casebook):
    return casebook.with_name("my.casebook.scan-holder")


def test_the_process_the_computer_and_the_time_are_said(casebook, holder):
    words = refusal(casebook)
    assert f"Another scan (process {holder.pid} on {platform.node()}, since " in words
    assert refusal(casebook) == words  # being refused changes nothing


def test_a_process_that_no_longer_runs_is_not_named(casebook, holder):
    about = json.loads(said(casebook).read_text())
    said(casebook).write_text(json.dumps(about | {"began": about["began"] - 100}))
    assert "Another scan is writing to the casebook" in refusal(casebook)


def test_a_process_on_another_computer_is_named_as_it_said(casebook, holder):
    about = json.loads(said(casebook).read_text())
    other = {"computer": "ada\x1b[31m", "process": 1234, "since": "2019-05-04T14:02+00:00"}
    said(casebook).write_text(json.dumps(about | other))
    words = refusal(casebook)
    assert "(process 1234 on ada[31m, since 2019-05-0" in words


@pytest.mark.parametrize("text", ["", "{", "[]", "[" * 900, '{"process": "x"}', "\0", None])
def test_whatever_else_stands_there_is_passed_over(casebook, holder, text):
    if text is None:
        said(casebook).unlink()
    else:
        said(casebook).write_text(text)
    assert "Another scan is writing to the casebook" in refusal(casebook)


def test_nothing_is_left_behind_and_a_killed_scan_holds_nothing(casebook, holder):
    holder.kill()
    holder.wait()
    assert said(casebook).exists()
    with scan_lock(casebook):
        assert json.loads(said(casebook).read_text())["process"] == os.getpid()
    assert not said(casebook).exists()
    assert said(casebook) in own_files(casebook)
