"""Rates and remaining times of running work, and how they are worded."""

from __future__ import annotations

from itertools import pairwise

import pytest

from flickrcheck.work.check import Progress
from flickrcheck.work.progress import (
    Pace,
    ScanPace,
    WorkPace,
    bytes_words,
    duration_words,
    left_words,
    rate_words,
)


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_only_the_last_minute_counts():
    clock = Clock()
    pace = Pace(clock=clock)
    for second in range(200):
        clock.now = float(second)
        pace.note(second * 1000 if second <= 100 else 100_000 + (second - 100) * 10)
    assert pace.per_second == pytest.approx(10)
    assert pace.remaining(100_990 + 50) == pytest.approx(5)


def test_nothing_is_known_at_first_and_nothing_is_ever_negative():
    clock = Clock()
    pace = Pace(clock=clock)
    assert pace.per_second is None
    pace.note(5)
    pace.note(9)  # at the same moment
    assert (pace.per_second, pace.remaining(10)) == (None, None)
    clock.now = 1.0
    pace.note(30)
    assert pace.remaining(100) is None  # the first seconds tell nothing
    clock.now = 6.0
    pace.note(60)
    assert pace.remaining(10) == 0.0
    pace.note(2)  # starts anew
    assert pace.per_second is None


def test_the_time_left_does_not_jump():
    clock = Clock()
    pace = Pace(clock=clock)
    told = []
    for second in range(61):  # ten a second, and for a while nothing at all
        clock.now = float(second)
        pace.note(10 * (min(second, 30) + max(0, second - 40)))
        told.append(pace.remaining(1000))
    assert told[4] is None
    assert told[30] == pytest.approx(70)
    later = [left for left in told[30:] if left is not None]
    assert max(abs(b - a) for a, b in pairwise(later)) < 4
    assert max(later) < 110  # at the rate of the whole minute it would be 120


def test_work_in_words():
    clock = Clock()
    pace = WorkPace(clock)
    assert pace.words(0, 5000, what="list", in_bytes=True) == "0 of 0 MB"
    assert pace.words(0, 12_000, what="rows") == "0 of 12,000"
    clock.now = 10.0
    assert pace.words(100, 12_000, what="rows", errors=2) == (
        "100 of 12,000, 10 a second, about 20 min left, 2 errors"
    )
    assert pace.words(200, 0, what="others") == ""


def scan_pace(clock: Clock, *states: tuple[float, Progress]) -> ScanPace:
    pace = ScanPace(clock)
    for clock.now, progress in states:
        pace.note(progress)
    return pace


def pictures(done: int, bytes_done: int = 0, bytes_total: int | None = None) -> Progress:
    return Progress("pictures", done, 100, 0, "/a.jpg", bytes_done, bytes_total)


def test_the_time_left_goes_by_bytes_where_they_are_known():
    clock = Clock()
    states = ((0.0, pictures(0, 0, 1000)), (10.0, pictures(50, 100, 1000)))
    pace = scan_pace(clock, *states)
    assert (pace.photos_per_second, pace.bytes_per_second) == (5, 10)
    assert pace.seconds_left == pytest.approx(90)
    by_number = scan_pace(clock, (0.0, pictures(0)), (10.0, pictures(50)))
    assert by_number.seconds_left == pytest.approx(10)
    assert by_number.bytes_per_second is None


def test_another_stage_and_a_pause_start_anew():
    clock = Clock()
    pace = scan_pace(clock, (0.0, pictures(0)), (10.0, pictures(50)))
    pace.restart()
    assert pace.seconds_left is None
    pace = scan_pace(
        clock, (0.0, Progress("identify", 0, 9, 0, "")), (9.0, pictures(10)), (10.0, pictures(20))
    )
    assert pace.photos_per_second == 10


def test_while_folders_are_walked_no_end_is_known():
    clock = Clock()
    walk = [Progress("walk", done, None, 0, "/a") for done in (0, 50)]
    pace = scan_pace(clock, (0.0, walk[0]), (1.0, walk[1]))
    assert pace.photos_per_second == 50
    assert pace.seconds_left is None


def test_words():
    assert [duration_words(s) for s in (0.2, 89, 200, 7300)] == [
        "0 s", "89 s", "3 min", "2 h 2 min",
    ]  # fmt: skip
    assert [left_words(s) for s in (20, 55, 640, 1700, 6600, 7200)] == [
        "less than a minute left", "about 1 min left", "about 11 min left", "about 30 min left",
        "about 1 h 50 min left", "about 2 h left",
    ]  # fmt: skip
    assert [rate_words(r) for r in (1234.4, 1, 0.4)] == ["1,234 a second", "1 a second",
                                                         "24 a minute"]  # fmt: skip
    assert [bytes_words(b) for b in (182.4e6, 1.24e6, 3000)] == ["182 MB/s", "1.2 MB/s", "3 kB/s"]
