"""The one module that starts threads: work goes out, a result or an error always comes back.

Events of a running task are collected and handed over in blocks, because one signal for each
event would keep the window busy. Callbacks run in the window's thread.
"""

from __future__ import annotations

import sys
import traceback
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from flickrcheck import crash
from flickrcheck.errors import FlickrcheckError
from flickrcheck.language import say
from flickrcheck.work.words import visible

_DELIVER_EVERY = 150  # milliseconds between two blocks of events
_LONG_TASKS = 4  # scans, packs, reports, letters
_QUICK_TASKS = 2  # previews and thumbnails, which must not wait behind a scan

Tell = Callable[[Any], None]


def mistake_words(error: BaseException, note: crash.Note) -> str:
    """What is said of a mistake of the program itself, of which there is a note."""
    words = visible(f"{type(error).__name__}: {error}", 300)
    if note.path is None:
        return say(
            "Something went wrong inside flickrcheck: {error}. What was saved before stays. Please "
            "report this: Help, Notes of crashes, shows a note without names that you can hand "
            "out. It is in no file, so copy it before you close the window. Nothing was sent.",
            error=words,
        )
    return say(
        "Something went wrong inside flickrcheck: {error}. What was saved before stays. Please "
        "report this: Help, Notes of crashes, has a note without names that you can hand out. "
        "Nothing was sent.",
        error=words,
    )


@dataclass(eq=False)
class Task:
    """One piece of background work. After ``forget`` none of its callbacks is called any more."""

    on_result: Callable[[Any], None]
    on_error: Callable[[str], None]
    on_event: Callable[[list[Any]], None] | None
    quick: bool
    events: deque[Any] = field(default_factory=deque)
    outcome: tuple[bool, Any] | None = None
    forgotten: bool = False

    def forget(self) -> None:
        """Let the work end unheard."""
        self.forgotten = True


class Bridge(QObject):
    """Runs functions in threads for the window.

    Signals: idle, when the last long task has ended.
    """

    idle = Signal()
    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._long = ThreadPoolExecutor(_LONG_TASKS, "flickrcheck-long")
        self._quick = ThreadPoolExecutor(_QUICK_TASKS, "flickrcheck-quick")
        self._tasks: list[Task] = []
        self._closed = False
        self._timer = QTimer(self, interval=_DELIVER_EVERY)
        self._timer.timeout.connect(self._deliver)
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether a long task runs."""
        return any(not task.quick for task in self._tasks)

    @property
    def waiting(self) -> bool:
        """Whether anything at all is still to come back."""
        return bool(self._tasks)

    def run_task(
        self,
        func: Callable[[Tell], Any],
        on_result: Callable[[Any], None],
        on_error: Callable[[str], None],
        on_event: Callable[[list[Any]], None] | None = None,
        *,
        quick: bool = False,
    ) -> Task:
        """Run ``func(tell)`` in a thread, and hand what it returns to ``on_result``.

        on_error gets the sentence of whatever was raised; on_event gets blocks of what the
        function told. Objects that belong to a thread (casebooks, pixmaps) must not travel.
        """
        task = Task(on_result, on_error, on_event, quick)
        if self._closed:  # a timer of a closed window may still fire
            task.forget()
            return task
        self._tasks.append(task)
        if on_event:
            self._timer.start()

        def work() -> None:
            try:
                task.outcome = (True, func(task.events.append))
            except FlickrcheckError as error:
                task.outcome = (False, str(error))
            except BaseException as error:
                # whatever it is: a window that waits for ever is worse
                traceback.print_exc()
                note = crash.note("window, in the background", error)
                task.outcome = (False, mistake_words(error, note))
            self._woken.emit()

        (self._quick if quick else self._long).submit(work)
        return task

    def _deliver(self) -> None:
        was_busy = self.busy
        for task in list(self._tasks):
            try:
                self._deliver_task(task)
            except Exception:
                # an error in one callback must not keep the others from being heard
                sys.excepthook(*sys.exc_info())
        if not any(task.on_event for task in self._tasks):
            self._timer.stop()
        if was_busy and not self.busy:
            self.idle.emit()

    def _deliver_task(self, task: Task) -> None:
        # read before the events: a task that ends in between is dealt with next time
        outcome = task.outcome
        self._tell_events(task)
        if outcome is None:
            return
        self._tasks.remove(task)
        if not task.forgotten:
            done, value = outcome
            (task.on_result if done else task.on_error)(value)

    def _tell_events(self, task: Task) -> None:
        events = []
        while task.events:
            events.append(task.events.popleft())
        if events and task.on_event and not task.forgotten:
            task.on_event(events)

    def close(self) -> None:
        """Wait for what runs, drop what has not begun; no callback is called any more."""
        self._closed = True
        for task in self._tasks:
            task.forget()
        self._timer.stop()
        for executor in (self._long, self._quick):
            executor.shutdown(wait=True, cancel_futures=True)
        self._tasks.clear()
