"""A whole copy of a casebook, as an open connection sees it."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from pathlib import Path

from flickrcheck.errors import UnusableFileError
from flickrcheck.language import say
from flickrcheck.place import is_there
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_schema import explained

_TOGETHER = 2000  # pages of 4 KiB, between two words about them


def copy_casebook(casebook: Casebook, target: Path, tell: Callable[[int, int], None]) -> None:
    """Write a copy of an open casebook to a new file; also of one whose file was deleted since.

    tell: told how many of how many pages are written; what it raises ends the work. Nothing
    half-written stays. Raises UnusableFileError, also where ``target`` exists, and where another
    file was written over the casebook.
    """
    if is_there(target):
        raise UnusableFileError(
            say(
                "{path} exists already and was left as it is. Choose another name.",
                path=target,
            )
        )
    with explained(target):
        copy = sqlite3.connect(target)
    try:
        with contextlib.closing(copy), explained(target):
            casebook.database.conn.backup(
                copy, pages=_TOGETHER, progress=lambda _, left, all: tell(all - left, all)
            )
            if not casebook.is_whole_in(copy):
                raise UnusableFileError(
                    say(
                        "The casebook {path} cannot be copied: another file was written over it, "
                        "so what was in it is not there any more. Look for a copy of your own, "
                        "such as a backup, and open that.",
                        path=casebook.path,
                    )
                )
    except BaseException:
        with contextlib.suppress(OSError):
            target.unlink()
        raise
