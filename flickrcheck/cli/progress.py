"""Shows a running scan on stderr: one live line on a terminal, a line every 10 s elsewhere."""

from __future__ import annotations

import shutil
import sys
import time

import click

from flickrcheck.work.check import Progress
from flickrcheck.work.progress import Pace
from flickrcheck.work.scan_words import STAGES, progress_words

_EVERY = 10.0  # seconds between lines where there is no terminal


class ProgressLine:
    """Prints progress events; use it as a context manager so that the live line is cleared."""

    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._pace = Pace()
        self._stage = ""
        self._last_line = time.monotonic()

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *exc_info: object) -> None:
        if self._live:
            click.echo("\r\x1b[K", nl=False, err=True)

    def show(self, event: Progress) -> None:
        """Print where the scan is."""
        if event.stage != self._stage:
            self._stage = event.stage
            self._pace = Pace()
        self._pace.note(event.done)
        if self._live:
            width = shutil.get_terminal_size().columns - 1
            click.echo("\r\x1b[K" + _text(event, self._pace)[:width], nl=False, err=True)
        elif time.monotonic() - self._last_line >= _EVERY:
            self._last_line = time.monotonic()
            click.echo(_text(event, self._pace), err=True)


def _text(event: Progress, pace: Pace) -> str:
    return f"{STAGES[event.stage]}: {progress_words(event, pace)}"
