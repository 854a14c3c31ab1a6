"""Time as a process lives it: without the time in which the computer slept."""

from __future__ import annotations

import time

_NAP = 2.0  # seconds by which a wait must be late to mean that the computer slept
_BEAT = 1.0  # seconds; what a wait or a busy caller counts at most against the time limit


class Clock:
    """Counts the time in which this process was running and looked after its workers."""

    def __init__(self) -> None:
        self._looked = time.monotonic()
        self._wall = time.time()

    def passed(self, late: float) -> float | None:
        """Seconds since the last look, None if the computer slept meanwhile.

        late: by how many seconds the wait before this look was longer than asked for. Systems
        differ in whether the monotonic clock runs on during sleep; if not, the wall clock tells.
        """
        now, wall = time.monotonic(), time.time()
        passed, jump = now - self._looked, (wall - self._wall) - (now - self._looked)
        self._looked, self._wall = now, wall
        if late > _NAP or abs(jump) > _NAP:
            return None
        return min(passed, _BEAT)
