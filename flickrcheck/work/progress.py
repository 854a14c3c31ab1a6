"""How fast something goes and how long it will still take, from its last minute."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable


class Pace:
    """The rate of a counter over the last minute, and the time that is left at that rate."""

    def __init__(self, window: float = 60.0, clock: Callable[[], float] = time.monotonic) -> None:
        self._window = window
        self._clock = clock
        self._points: deque[tuple[float, int]] = deque()

    def note(self, done: int) -> None:
        """Tell that ``done`` items are finished now; a smaller number than before starts anew."""
        now = self._clock()
        if self._points and done < self._points[-1][1]:
            self._points.clear()
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
        return (total - self._points[-1][1]) / rate if rate else None


def duration_words(seconds: float) -> str:
    """A duration for a person.

    >>> duration_words(12.3), duration_words(200), duration_words(7300)
    ('12 s', '3 min', '2 h 2 min')
    """
    if seconds < 90:
        return f"{round(seconds)} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"
