"""How fast something goes and how long it will still take, from its last minute."""

from __future__ import annotations

import math
import time
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from flickrcheck.language import decimal_words, say, say_counted

if TYPE_CHECKING:
    from flickrcheck.work.check_events import Progress


TOO_EARLY = 5.0
"""Seconds in which nobody can tell how long something takes: the first items are never like the
others."""

_CALM = 8.0  # seconds; about how slowly the time left follows what was just measured


class Pace:
    """The rate of a counter over the last minute, and the time that is left at that rate.

    The time left is smoothed, because one that jumps tells a person nothing.
    """

    def __init__(self, window: float = 60.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._window = window
        self._clock = clock
        self._points: deque[tuple[float, int]] = deque()
        self._left: tuple[float, float] | None = None  # when it was told last, and what

    def note(self, done: int) -> None:
        """Tell that ``done`` items are finished now; a smaller number than before starts anew."""
        now = self._clock()
        if self._points and done < self._points[-1][1]:
            self._points.clear()
            self._left = None
        self._points.append((now, done))
        # one point older than the window stays, so that a slow counter keeps a rate
        while len(self._points) > 2 and now - self._points[1][0] > self._window:
            self._points.popleft()

    @property
    def per_second(self) -> float | None:
        """Items a second, None while too little is known."""
        if len(self._points) < 2:
            return None
        (start, first), (end, last) = self._points[0], self._points[-1]
        return (last - first) / (end - start) if end > start and last > first else None

    def remaining(self, total: int) -> float | None:
        """Seconds until ``total`` items are done, None while too little is known."""
        rate = self.per_second
        if not rate or self._points[-1][0] - self._points[0][0] < TOO_EARLY:
            return None
        now, done = self._points[-1]
        left = max(0.0, (total - done) / rate)
        if self._left is not None and left:
            then, told = self._left
            expected = max(0.0, told - (now - then))
            left = expected + (1 - math.exp((then - now) / _CALM)) * (left - expected)
        self._left = now, left
        return left


class ScanPace:
    """How fast the running stage of a scan goes: in photos and in bytes a second."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._newest: Progress | None = None
        self.restart()

    def restart(self) -> None:
        """Forget the past: a pause must not count as slowness."""
        self._photos = Pace(clock=self._clock)
        self._bytes = Pace(clock=self._clock)

    def note(self, progress: Progress) -> None:
        """Tell the newest state; another stage starts anew."""
        if self._newest is None or progress.stage != self._newest.stage:
            self.restart()
        self._newest = progress
        self._photos.note(progress.done)
        self._bytes.note(progress.bytes_done)

    @property
    def photos_per_second(self) -> float | None:
        """None while too little is known."""
        return self._photos.per_second

    @property
    def bytes_per_second(self) -> float | None:
        """None while too little is known, and in stages that read no pictures."""
        return self._bytes.per_second

    @property
    def seconds_left(self) -> float | None:
        """Until the stage ends, at the rate of the last minute; None while that is not known.

        By bytes where their sum is known: a large picture takes longer than a small one.
        """
        newest = self._newest
        if newest is None or newest.total is None or newest.stage == "walk":
            return None
        if newest.bytes_total and (left := self._bytes.remaining(newest.bytes_total)) is not None:
            return left
        return self._photos.remaining(newest.total)


class WorkPace:
    """How far some work is that counts what it does, in words."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._what: object = None
        self._pace = Pace(clock=clock)

    def words(
        self, done: int, total: int, *, what: object = "", in_bytes: bool = False, errors: int = 0
    ) -> str:
        """Done of total, rate, time left and errors so far; total is 0 where it is not known.

        what: the part of the work; another part is measured anew. in_bytes: it counts bytes.
        """
        if what != self._what:
            self._what = what
            self._pace = Pace(clock=self._clock)
        self._pace.note(done)
        if in_bytes:
            parts = [say("{done} of {total} MB", done=done // 10**6, total=total // 10**6)]
        else:
            parts = [say("{done} of {total}", done=done, total=total)]
        if not total:
            parts = []
        if rate := self._pace.per_second:
            parts.append(bytes_words(rate) if in_bytes else rate_words(rate))
        if total and (left := self._pace.remaining(total)) is not None:
            parts.append(left_words(left))
        if errors:
            parts.append(say_counted("{number} error", "{number} errors", errors))
        return ", ".join(parts)


def left_words(seconds: float) -> str:
    """How long something will still take; nobody knows it better than this.

    >>> left_words(30), left_words(640), left_words(1700), left_words(7900)
    ('less than a minute left', 'about 11 min left', 'about 30 min left', 'about 2 h 10 min left')
    """
    minutes = round(seconds / 60)
    if seconds < 50:
        return say("less than a minute left")
    if minutes > 20:
        minutes = 5 * round(minutes / 5)
    if minutes < 90:
        return say("about {minutes} min left", minutes=max(1, minutes))
    hours, minutes = divmod(10 * round(seconds / 600), 60)
    if not minutes:
        return say("about {hours} h left", hours=hours)
    return say("about {hours} h {minutes} min left", hours=hours, minutes=minutes)


def duration_words(seconds: float) -> str:
    """A duration for a person.

    >>> duration_words(12.3), duration_words(200), duration_words(7300)
    ('12 s', '3 min', '2 h 2 min')
    """
    if seconds < 90:
        return say("{seconds} s", seconds=round(seconds))
    minutes = round(seconds / 60)
    if minutes < 90:
        return say("{minutes} min", minutes=minutes)
    return say("{hours} h {minutes} min", hours=str(minutes // 60), minutes=minutes % 60)


def rate_words(per_second: float) -> str:
    """Pictures a second for a person, by the minute where they are slow.

    >>> rate_words(1234.5), rate_words(0.4)
    ('1,234 a second', '24 a minute')
    """
    if per_second >= 1:
        return say("{number} a second", number=decimal_words(per_second, 0))
    return say("{number} a minute", number=decimal_words(per_second * 60, 0))


def bytes_words(per_second: float) -> str:
    """Bytes a second for a person.

    >>> bytes_words(182_400_000), bytes_words(1_240_000), bytes_words(3_000)
    ('182 MB/s', '1.2 MB/s', '3 kB/s')
    """
    if per_second >= 10e6:
        return say("{number} MB/s", number=decimal_words(per_second / 1e6, 0))
    if per_second >= 1e5:
        return say("{number} MB/s", number=decimal_words(per_second / 1e6, 1))
    return say("{number} kB/s", number=decimal_words(per_second / 1e3, 0))
