"""Asks for the large picture of a match, which is read in the background."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.session import Session
from flickrcheck.store.casebook import Casebook, StoredMatch

if TYPE_CHECKING:
    from flickrcheck.gui.picture_loader import Loaded


def ask_preview(
    session: Session,
    stored: StoredMatch,
    show: Callable[[Loaded], None],
    failed: Callable[[str], None],
) -> Task:
    """Read the picture of a match; ``show`` gets it, ``failed`` why the casebook cannot be read."""
    path = session.casebook.path

    def work(_: Tell) -> Loaded:
        from flickrcheck.gui.picture_loader import load_preview  # it loads all decoders

        with Casebook.open(path) as book:
            return load_preview(book, stored)

    return session.bridge.run_task(work, show, failed, quick=True)
