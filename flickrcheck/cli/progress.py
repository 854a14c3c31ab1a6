"""Shows a running scan on stderr: one live line on a terminal, a line every 10 s elsewhere."""

from __future__ import annotations

import shutil
import sys
import time

import click

from flickrcheck.work.check import Progress
from flickrcheck.work.progress import Pace, duration_words

_STAGES = {
    "walk": "Looking for pictures",
    "identify": "Comparing Flickr IDs",
    "pictures": "Comparing pictures",
    "thumbnails": "Making thumbnails",
}
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
            click.echo("\r\x1b[K" + self._text(event)[:width], nl=False, err=True)
        elif time.monotonic() - self._last_line >= _EVERY:
            self._last_line = time.monotonic()
            click.echo(self._text(event), err=True)

    def _text(self, event: Progress) -> str:
        known = event.total is not None and event.stage != "walk"
        parts = [f"{event.done:,}/{event.total:,}" if known else f"{event.done:,}"]
        if rate := self._pace.per_second:
            parts.append(f"{rate:,.0f}/s" if rate >= 10 else f"{rate:.1f}/s")
        if known and (left := self._pace.remaining(event.total or 0)) is not None:
            parts.append(f"{duration_words(left)} left")
        if event.errors:
            parts.append(f"{event.errors:,} unreadable")
        return f"{_STAGES[event.stage]}: {', '.join(parts)}"
