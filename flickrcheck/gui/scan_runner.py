"""Runs one scan, or one recheck, in the background and tells the window how far it is."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Collection, Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from flickrcheck.gui.bridge import Bridge, Tell
from flickrcheck.gui.scan_options import ScanChoices
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.check_events import Control, Event, Finished, MatchesChanged, Progress
from flickrcheck.work.packs import default_packs
from flickrcheck.work.progress import ScanPace

# What scans is imported in the thread that does it: it is a third of what the program has to load,
# and the window opens without it.

_Events = Iterator[Event]


class ScanState(Enum):
    """What the scan is doing."""

    IDLE = "idle"
    RUNNING = "running"
    PAUSED = "paused"
    STOPPING = "stopping"


class ScanRunner(QObject):
    """The scan or recheck of this window; one at a time.

    Signals: started; state_changed; progressed, with the newest Progress; matches_changed, after
    matches were written; ended, with "" or the sentence why the scan failed.
    """

    started = Signal()
    state_changed = Signal()
    progressed = Signal(object)
    matches_changed = Signal()
    ended = Signal(str)

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._control = Control()
        self.state = ScanState.IDLE
        self.progress: Progress | None = None
        self.pace = ScanPace()
        self.reason = ""  # why the last scan ended early, where that is known
        self.rechecking = False  # whether what runs, or ran last, is a recheck
        self.complete = False  # whether the last one came to its end

    @property
    def active(self) -> bool:
        """Whether a scan runs, is paused or about to stop."""
        return self.state is not ScanState.IDLE

    def start(
        self,
        casebook: Path,
        paths: Sequence[str],
        packs: Sequence[Path] | None = None,
        choices: ScanChoices | None = None,
        *,
        retry: bool | Collection[int] = False,
    ) -> None:
        """Scan paths with the packs given, by default all that are installed.

        retry: also what an earlier scan could not read is read again, or of it only the photos of
        these rows.
        """
        options = choices or ScanChoices()

        def begin(book: Casebook, control: Control) -> _Events:
            from flickrcheck.work.check import scan

            return scan(
                book,
                paths,
                default_packs() if packs is None else packs,
                control=control,
                exclude=options.exclude,
                packages=options.packages,
                retry=retry,
                low_priority=options.low_priority,
                look_harder=options.look_harder,
            )

        self._run(casebook, begin, rechecking=False)

    def recheck(self, casebook: Path) -> None:
        """Compare what is known of all photos with the installed packs."""

        def begin(book: Casebook, control: Control) -> _Events:
            from flickrcheck.work.recheck import recheck

            return recheck(book, default_packs(), control=control, previews=True)

        self._run(casebook, begin, rechecking=True)

    def _run(
        self, casebook: Path, begin: Callable[[Casebook, Control], _Events], *, rechecking: bool
    ) -> None:
        if self.active:
            return
        control = self._control = Control()
        self.progress = None
        self.pace = ScanPace()
        self.reason = ""
        self.rechecking = rechecking
        self.complete = False

        def work(tell: Tell) -> None:
            # a casebook object belongs to one thread, so this one opens its own
            with (
                Casebook.open(casebook) as book,
                contextlib.closing(begin(book, control)) as events,
            ):
                for event in events:
                    tell(event)

        self.started.emit()
        self._set_state(ScanState.RUNNING)
        self._bridge.run_task(work, lambda _: self._end(""), self._end, self._take)

    def pause(self) -> None:
        """Take up no further picture for now."""
        if self.state is ScanState.RUNNING:
            self._control.pause()
            self._set_state(ScanState.PAUSED)

    def resume(self) -> None:
        """Go on after a pause."""
        if self.state is ScanState.PAUSED:
            self.pace.restart()  # the pause must not count as slowness
            self._control.resume()
            self._set_state(ScanState.RUNNING)

    def stop(self) -> None:
        """End the scan; what it found is kept and the next scan goes on there."""
        if self.active:
            self._control.stop.set()
            self._set_state(ScanState.STOPPING)

    def _take(self, events: list[Any]) -> None:
        newest: Progress | None = None
        for event in events:
            match event:
                case Progress():
                    self.progress = newest = event
                case Finished():
                    self.reason = event.reason
                    self.complete = not event.interrupted
        if newest:
            self.pace.note(newest)
            self.progressed.emit(newest)
        if any(isinstance(event, MatchesChanged) for event in events):
            self.matches_changed.emit()

    def _end(self, problem: str) -> None:
        self._set_state(ScanState.IDLE)
        self.ended.emit(problem)

    def _set_state(self, state: ScanState) -> None:
        self.state = state
        self.state_changed.emit()
