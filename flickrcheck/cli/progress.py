"""Shows a running scan on stderr: two live lines on a terminal, a line every 10 s elsewhere, or
JSON lines for other programs."""

from __future__ import annotations

import json
import sys
import threading
import time
from collections.abc import Callable
from typing import Protocol

from flickrcheck.cli.streams import say_progress
from flickrcheck.cli.terminal import columns, elided, is_live, width_of, written_over
from flickrcheck.work.check_events import Progress
from flickrcheck.work.progress import ScanPace
from flickrcheck.work.report_tables import readable
from flickrcheck.work.scan_words import folder_words, progress_parts, stage_words

_BEAT = 0.25  # seconds between two looks whether something has to be shown
_BAR = 32  # columns of the bar, its brackets included
_SMALL_BAR = 10
_SMALL_FOLDER = 16  # columns below which a folder's name says nothing
_WIDEST = 160  # columns; a longer line is hard to read


class View(Protocol):
    """How progress is shown. every: seconds between two showings; stages: whether the beginning
    and the end of each stage are shown, too."""

    every: float
    stages: bool

    def show(self, progress: Progress, pace: ScanPace) -> None:
        """Show this state."""

    def end(self) -> None:
        """Leave stderr clean."""


def view_for_people() -> View:
    """Live lines where stderr is a terminal, else lines."""
    return LiveLines() if is_live(sys.stderr) else Lines()


class LiveLines:
    """Two lines that are written over, as wide as the terminal is at that moment."""

    every = 0.1
    stages = True

    def __init__(self) -> None:
        self._shown = ("", "")

    def show(self, progress: Progress, pace: ScanPace) -> None:
        """Write the lines anew if anything in them has changed."""
        width = min(width_of(sys.stderr) - 1, _WIDEST)  # a full line would wrap
        encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
        lines = live_lines(progress, pace, width, encoding)
        if lines != self._shown:
            self._shown = lines
            say_progress(written_over(*lines))

    def end(self) -> None:
        """Clear the lines."""
        say_progress(written_over("", ""))


def live_lines(
    progress: Progress, pace: ScanPace, width: int, encoding: str = "utf-8"
) -> tuple[str, str]:
    """A state in two lines of at most ``width`` columns: how far, and how fast and where.

    What matters less is left out where there is no room.
    """

    def fitting(text: str) -> str:
        return elided(text.encode(encoding, "replace").decode(encoding), max(width, 0))

    parts = progress_parts(progress, pace)
    first = ", ".join(parts[name] for name in ("count", "left") if name in parts)
    room = width - columns(first)
    title = stage_words(progress.stage)
    bar = min(room - len(title) - 2, _BAR)
    if progress.total and progress.stage != "walk" and bar >= _SMALL_BAR:
        first = f"{title} {_bar(progress.done / progress.total, bar)} {first}"
    elif room >= len(title) + 2:
        first = f"{title}: {first}"
    names = ["photos", "bytes", "errors"]
    second = ", ".join(parts[name] for name in names if name in parts)
    while columns(second) > width and names:
        names.pop(0)
        second = ", ".join(parts[name] for name in names if name in parts)
    folder = fitting(folder_words(progress))
    room = width - columns(second) - 2
    if folder and (room >= _SMALL_FOLDER or not second):
        second = f"{second}  {elided(folder, room)}" if second else folder
    return fitting(first), fitting(second)


def _bar(part: float, size: int) -> str:
    inside = size - 2
    full = min(int(part * inside), inside)
    return f"[{'#' * full}{'.' * (inside - full)}]"


class Lines:
    """A line every 10 seconds, for logs."""

    every = 10.0
    stages = False

    def show(self, progress: Progress, pace: ScanPace) -> None:
        """Write a line."""
        folder = folder_words(progress)
        numbers = ", ".join(progress_parts(progress, pace).values())
        place = f", in {folder}" if folder else ""
        say_progress(f"{stage_words(progress.stage)}: {numbers}{place}\n")

    def end(self) -> None:
        """Nothing has to be cleared."""


class JsonLines:
    """JSON objects, one a line: a start, progress at least each second, an end.

    README.md describes the fields. Unknown numbers are null. Everything is ASCII, and valid
    Unicode also where a path is not.
    """

    every = 1.0 - _BEAT
    stages = True

    def start(self, roots: list[str], casebook: str) -> None:
        """Say what begins."""
        self._write(
            {
                "event": "start",
                "version": 1,
                "roots": [readable(root) for root in roots],
                "casebook": readable(casebook),
            }
        )

    def show(self, progress: Progress, pace: ScanPace) -> None:
        """Say how far the scan is."""
        left = pace.seconds_left
        self._write(
            {
                "event": "progress",
                "stage": progress.stage,
                "done": progress.done,
                "total": progress.total,
                "bytes_done": progress.bytes_done,
                "bytes_total": progress.bytes_total,
                "photos_per_second": _rounded(pace.photos_per_second),
                "bytes_per_second": _rounded(pace.bytes_per_second),
                "eta_seconds": _rounded(left),
                "errors": progress.errors,
                "current": readable(progress.current),
            }
        )

    def finish(self, outcome: str, exit_code: int, reason: str, errors: int | None) -> None:
        """Say how it ended: "done", "interrupted" or "failed"."""
        self._write(
            {
                "event": "end",
                "outcome": outcome,
                "exit_code": exit_code,
                "reason": readable(reason),
                "errors": errors,
            }
        )

    def end(self) -> None:
        """Nothing has to be cleared."""

    def _write(self, line: dict[str, object]) -> None:
        say_progress(json.dumps(line, allow_nan=False) + "\n")


def _rounded(number: float | None) -> float | None:
    return None if number is None else round(number, 2)


class Follower:
    """Shows a scan in a view, also while the scan is silent: a thread looks for what is due.

    Use it as a context manager; at its end the view is left clean.
    """

    def __init__(self, view: View, clock: Callable[[], float] = time.monotonic) -> None:
        self._view = view
        self._clock = clock
        self._pace = ScanPace(clock)
        self._newest: Progress | None = None
        self._said = True  # whether the newest state was shown
        self._last = clock()
        self._lock = threading.Lock()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def __enter__(self) -> Follower:
        self._thread.start()
        self.note(Progress("walk", 0, None, 0, ""))  # packs may take a while to load
        return self

    def __exit__(self, *exc_info: object) -> None:
        self._ended.set()
        self._thread.join(timeout=2)  # a terminal that was stopped (Ctrl-S) takes nothing
        if not self._thread.is_alive():
            if self._view.stages and not self._said:
                self._show()
            self._view.end()

    def note(self, progress: Progress) -> None:
        """Take the newest state, and show it if that is due."""
        with self._lock:
            new_stage = self._newest is None or progress.stage != self._newest.stage
            if new_stage and self._view.stages and not self._said:
                self._show()
            self._newest = progress
            self._said = False
            self._pace.note(progress)
            if (new_stage and self._view.stages) or self._due():
                self._show()

    def _beat(self) -> None:
        while not self._ended.wait(_BEAT):
            with self._lock:
                if self._due():
                    self._show()

    def _due(self) -> bool:
        return self._clock() - self._last >= self._view.every

    def _show(self) -> None:
        if self._newest is not None:
            self._last = self._clock()
            self._said = True
            self._view.show(self._newest, self._pace)
