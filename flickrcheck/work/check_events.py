"""What a scan tells while it runs, and how it is steered."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

Stage = Literal[
    "index", "walk", "export", "identify", "pictures", "originals", "harder", "thumbnails"
]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage has come; a total is None while it is not known.

    current: the path last dealt with. bytes_done, bytes_total: of the files that are read.
    """

    stage: Stage
    done: int
    total: int | None
    errors: int
    current: str
    bytes_done: int = 0
    bytes_total: int | None = None


@dataclass(frozen=True, slots=True)
class MatchesChanged:
    """Matches were stored; written is how many this scan has written so far."""

    written: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of a scan. interrupted: it was stopped, and goes on when it is started again.

    reason: a sentence where it was not the person who stopped it, "" otherwise.
    """

    scan_id: int
    interrupted: bool
    reason: str = ""


Event = Progress | MatchesChanged | Finished


@dataclass
class Control:
    """How another thread or a signal handler steers a running scan."""

    stop: threading.Event = field(default_factory=threading.Event)
    running: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.running.set()

    def pause(self) -> None:
        """Take up no further picture until resume is called."""
        self.running.clear()

    def resume(self) -> None:
        """Go on after a pause."""
        self.running.set()

    def paused(self) -> bool:
        """Whether the scan is to wait."""
        return not self.running.is_set() and not self.stop.is_set()

    def wait_while_paused(self) -> None:
        """Return once the scan may go on or has to stop."""
        while not self.running.wait(0.1) and not self.stop.is_set():
            pass


class Pace:
    """Says when enough time has passed since it last said so."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._last = clock()

    def due(self) -> bool:
        """True once after every so many seconds."""
        now = self._clock()
        if now - self._last < self._seconds:
            return False
        self._last = now
        return True
