"""The stage of a scan that reads the fingerprints of its packs.

Of packs with many millions that takes minutes the first time, when their sorted bands are made and
kept; so it is done beside, while progress is told and a stop is heard.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait

from flickrcheck.work.check_events import Event, Progress
from flickrcheck.work.check_run import Run

_TELL_EVERY = 0.2  # seconds between two progress events


class _Stopped(Exception):
    """The person does not want to wait any longer."""


def open_index(run: Run) -> Iterator[Event]:
    """Read the index of the scan's packs. What small packs take is too short to be told of.

    Raises UnusableFileError if a pack turns out to be damaged.
    """
    reached = (0, 0)
    given_up = threading.Event()

    def note(done: int, total: int) -> None:
        nonlocal reached
        reached = (done, total)
        if given_up.is_set() or run.control.stop.is_set():
            raise _Stopped

    with ThreadPoolExecutor(max_workers=1) as beside:
        reading = beside.submit(run.searches.open_index, note)
        try:
            while not wait([reading], _TELL_EVERY).done:
                yield Progress("index", *reached, run.errors, "")
        except GeneratorExit:
            given_up.set()
            raise
    error = reading.exception()
    if error is not None and not isinstance(error, _Stopped):
        raise error
