"""Tells on stderr how far the sum of a large pack is, on which depends whether it is trusted."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Final

import click

from flickrcheck.cli.streams import say_progress

_FIRST: Final = 3.0  # seconds until anything is told
_EVERY: Final = 10.0


def tell_of_sums() -> None:
    """Tell of it until the command that runs now is at its end."""
    from flickrcheck.store.pack_signature import telling_of_sums

    click.get_current_context().with_resource(telling_of_sums(_Lines()))


class _Lines:
    def __init__(self) -> None:
        self._path: Path | None = None
        self._next = 0.0

    def __call__(self, path: Path, done: int, size: int) -> None:
        from flickrcheck.work.words import visible

        now = time.monotonic()
        if path != self._path:
            self._path, self._next = path, now + _FIRST
        if now >= self._next and done < size:
            self._next = now + _EVERY
            name = visible(path.name)
            say_progress(f"Checking whether you trust {name}: {100 * done // size} %\n")
