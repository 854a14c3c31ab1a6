"""Keeps Ctrl-C from processes that are started, so that only the one in front hears it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing import resource_tracker


@contextmanager
def ctrl_c_held_back() -> Iterator[None]:
    """Threads and processes started inside never see SIGINT, which a terminal sends to all.

    Whoever starts them ends them; else each would end with a traceback on the terminal.
    """
    if sys.platform == "win32":
        yield
        return
    resource_tracker.ensure_running()  # else it is started inside, and lets SIGINT through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGINT])
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
