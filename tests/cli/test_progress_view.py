"""Progress of a scan as people and programs see it: live line, lines, JSON lines."""

from __future__ import annotations

import json
import sys
import threading
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.cli import progress, streams
from flickrcheck.cli.terminal import columns, elided
from flickrcheck.work.check import Progress
from flickrcheck.work.progress import ScanPace

HOSTILE = "/photos/\x1b[31mred\n\udcff\u202e/写真/e\u0301te\u0301/IMG_2041.jpg"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def pace_of(*states: Progress) -> ScanPace:
    """Ten seconds between two states."""
    clock = Clock()
    pace = ScanPace(clock)
    for state in states:
        pace.note(state)
        clock.now += 10
    return pace


BEGIN = Progress("pictures", 0, 80_412, 0, "/photos/2019/a.jpg", 0, 200_000_000_000)
HALF = Progress("pictures", 620, 80_412, 3, "/photos/2019/summer/b.jpg", 2 * 10**9, 200 * 10**9)


def live(width: int, state: Progress = HALF, encoding: str = "utf-8") -> tuple[str, str]:
    return progress.live_lines(state, pace_of(BEGIN, state), width, encoding)


def test_a_usual_terminal_shows_all():
    assert live(79) == (
        "Comparing pictures [.........................] 620 of 80,412, about 16 min left",
        "62 a second, 200 MB/s, 3 unreadable  /photos/2019/summer",
    )


def test_on_a_narrow_terminal_what_matters_less_is_left_out():
    assert live(64) == (
        "Comparing pictures [..........] 620 of 80,412, about 16 min left",
        "62 a second, 200 MB/s, 3 unreadable  /photos/2019/summer",
    )
    assert live(54) == (
        "Comparing pictures: 620 of 80,412, about 16 min left",
        "62 a second, 200 MB/s, 3 unreadable  /photos.../summer",
    )
    assert live(33) == ("620 of 80,412, about 16 min left", "200 MB/s, 3 unreadable")
    assert live(20) == ("620 of 8... min left", "3 unreadable")
    assert live(0) == live(-1) == ("", "")


def test_the_bar_grows_to_its_end():
    bars = [
        live(200, Progress("pictures", done, 80_412, 0, ""))[0].count("#")
        for done in (*range(0, 80_413, 4467), 80_412)
    ]
    assert bars[0] == 0
    assert bars[-1] == 30
    assert all(first <= then for first, then in pairwise(bars))


@given(
    width=st.integers(-1, 200),
    done=st.integers(0, 10**7),
    total=st.none() | st.integers(0, 10**7),
    errors=st.integers(0, 10**6),
    path=st.text(st.characters(), max_size=200),
    stage=st.sampled_from(["walk", "identify", "pictures", "thumbnails"]),
    encoding=st.sampled_from(["utf-8", "ascii", "cp1252"]),
)
def test_every_line_fits_and_is_harmless(width, done, total, errors, path, stage, encoding):
    for text in live(width, Progress(stage, done, total, errors, path), encoding):
        assert columns(text) <= max(width, 0)
        # letters that are newer than this Python, or somebody's own, take a cell and do no harm
        odd = [sign for sign in text if not sign.isprintable()]
        assert {unicodedata.category(sign) for sign in odd} <= {"Cn", "Co"}
        text.encode(encoding)


def test_wide_and_combining_characters_take_their_columns():
    assert columns("写真") == 4
    assert columns("e\u0301te\u0301") == 3
    assert elided("写真写真写真", 9) == "写...写真"
    assert elided("写真写真写真", 8) == "写...真"


@given(st.text(max_size=60), st.integers(0, 70))
def test_elided_texts_fit(text, width):
    assert columns(elided(text, width)) <= width or columns(text) <= width


class Stderr:
    """A terminal, or none."""

    encoding = "utf-8"

    def __init__(self, tty: bool) -> None:
        self.written: list[str] = []
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty

    def write(self, text: str) -> None:
        self.written.append(text)

    def flush(self) -> None:
        pass

    def fileno(self) -> int:
        raise OSError("none")


def test_on_a_terminal_two_lines_are_written_over_without_being_cleared_first(monkeypatch):
    stderr = Stderr(tty=True)
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "100")
    view = progress.view_for_people()
    with progress.Follower(view) as follower:
        follower.note(BEGIN)
        follower.note(HALF)
    *shown, last = stderr.written
    assert last == "\r\x1b[K\n\x1b[J\r\x1b[1A"  # nothing is left
    assert any("Comparing pictures" in text for text in shown)
    for text in shown:
        assert text[:2] == "\rL" or text[:2] == "\rC"  # no clearing before the words
        assert text.endswith("\x1b[J\r\x1b[1A")
        assert text.count("\n") == 1


def test_the_same_text_is_not_written_twice(monkeypatch):
    stderr = Stderr(tty=True)
    monkeypatch.setattr(sys, "stderr", stderr)
    view = progress.LiveLines()
    for _ in range(3):
        view.show(BEGIN, pace_of(BEGIN))
    assert len(stderr.written) == 1


@pytest.mark.parametrize(("tty", "term"), [(False, "xterm"), (True, "dumb")])
def test_elsewhere_there_is_a_line_every_10_seconds(monkeypatch, tty, term):
    stderr = Stderr(tty)
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setenv("TERM", term)
    clock = Clock()
    with progress.Follower(progress.view_for_people(), clock) as follower:
        for clock.now in (0.0, 4.0, 9.9, 10.1, 12.0, 20.2):
            follower.note(HALF)
    assert len(stderr.written) == 2
    assert stderr.written[0].startswith("Comparing pictures: 620 of 80,412")
    assert stderr.written[0].endswith("3 unreadable, in /photos/2019/summer\n")


def json_lines(capsys) -> list[dict]:
    lines = capsys.readouterr().err.splitlines()
    assert all(line.isascii() for line in lines)
    return [json.loads(line, parse_constant=pytest.fail) for line in lines]


def test_json_lines_come_each_second_and_at_each_stage(capsys):
    clock = Clock()
    walked = Progress("walk", 700, 700, 0, "")
    with progress.Follower(progress.JsonLines(), clock) as follower:
        clock.now = 0.2
        follower.note(Progress("walk", 600, None, 0, "/photos"))
        clock.now = 0.3
        follower.note(walked)
        follower.note(BEGIN)
        for clock.now in (0.5, 0.7, 1.2, 1.4, 9.5):
            follower.note(HALF)
    lines = json_lines(capsys)
    assert [(line["stage"], line["done"]) for line in lines] == [
        ("walk", 0), ("walk", 700), ("pictures", 0), ("pictures", 620), ("pictures", 620),
    ]  # fmt: skip
    assert set(lines[0]) == {
        "event", "stage", "done", "total", "bytes_done", "bytes_total", "photos_per_second",
        "bytes_per_second", "eta_seconds", "errors", "current",
    }  # fmt: skip
    assert lines[0]["photos_per_second"] is lines[0]["eta_seconds"] is None
    assert lines[-1]["bytes_total"] == 200 * 10**9
    assert lines[-1]["eta_seconds"] > 0


def test_a_silent_scan_is_told_of_all_the_same():
    shown = threading.Semaphore(0)

    class Counting(progress.JsonLines):
        every = 0.01

        def show(self, *_: object) -> None:
            shown.release()

    with progress.Follower(Counting()) as follower:
        follower.note(BEGIN)
        for _ in range(4):  # two of the notes, two of the thread
            assert shown.acquire(timeout=20)


def test_json_is_valid_unicode_whatever_paths_are(capsys):
    view = progress.JsonLines()
    view.start([HOSTILE], "/a\udcff.casebook")
    view.show(Progress("pictures", 1, 2, 0, HOSTILE), pace_of(BEGIN))
    view.finish("failed", 5, "no \udcff", None)
    for line in json_lines(capsys):
        json.dumps(line, ensure_ascii=False).encode("utf-8")


def test_a_reader_that_went_away_stops_nothing(monkeypatch):
    class Gone(Stderr):
        def write(self, text: str) -> None:
            raise BrokenPipeError

    monkeypatch.setattr(sys, "stderr", Gone(tty=True))
    with progress.Follower(progress.LiveLines()) as follower:
        follower.note(BEGIN)
        follower.note(HALF)
    monkeypatch.setattr(sys, "stderr", None)
    streams.say_progress("nobody")
