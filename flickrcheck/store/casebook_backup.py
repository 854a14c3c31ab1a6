"""Copies of casebooks as they were before a newer program changed their tables.

They lie in the casebook's own folder and are named with the version that they have: the number of
changes of the tables that were applied. An older program opens them.
"""

from __future__ import annotations

import contextlib
import glob
import shutil
import sqlite3
from pathlib import Path
from typing import Final

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import say
from flickrcheck.place import is_there, sqlite_address

KEPT: Final = 3
"""So many copies of one casebook are kept; the oldest goes when there is one more."""

_made: list[tuple[Path, Path]] = []


def backups_of(casebook: Path) -> list[Path]:
    """The copies of a casebook that updates made, the oldest first."""
    name = f"{glob.escape(casebook.stem)}.version-*{glob.escape(casebook.suffix)}"
    found = []
    for path in casebook.parent.glob(name):
        with contextlib.suppress(OSError):
            found.append((path.stat().st_mtime_ns, path))
    return [path for _, path in sorted(found)]


def unfinished(casebook: Path) -> Path:
    """Where a copy is until it is whole; whoever is killed meanwhile leaves it there."""
    return casebook.with_name(f".{casebook.name}.part")


def back_up(casebook: Path, version: int) -> Path:
    """Copy a casebook that is about to be changed; returns where the copy is.

    version: how many changes of the tables it has. To be called while the caller keeps others from
    writing. Raises UnusableFileError where there is no room; then nothing half-written stays.
    """
    name = f"{casebook.stem}.version-{version}"
    target = casebook.with_name(name + casebook.suffix)
    number = 1
    while is_there(target):  # an older copy, which may be the better one
        number += 1
        target = casebook.with_name(f"{name}-{number}{casebook.suffix}")
    part = unfinished(casebook)
    try:
        part.unlink(missing_ok=True)
        _copy(casebook, part)
        shutil.copymode(casebook, part)
        part.replace(target)
    except (OSError, sqlite3.Error) as error:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise UnusableFileError(
            say(
                "The casebook {path} has to be brought up to date, and the copy that is kept of it "
                "before could not be written beside it: {reason}. Nothing was changed. Make room "
                "on that disk, then try again.",
                path=casebook,
                reason=reason,
            )
        ) from error
    for old in backups_of(casebook)[:-KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    _made.append((casebook, target))
    return target


def forget(copy: Path) -> None:
    """Delete a copy that was made in vain."""
    _made[:] = [made for made in _made if made[1] != copy]
    with contextlib.suppress(OSError):
        copy.unlink()


def _copy(casebook: Path, target: Path) -> None:
    """By a connection that reads, so that what still lies in SQLite's log is in the copy too."""
    reading = f"{sqlite_address(casebook.absolute())}?mode=ro"
    with (
        contextlib.closing(sqlite3.connect(reading, uri=True)) as read,
        contextlib.closing(sqlite3.connect(target)) as written,
    ):
        read.backup(written)


def sentences() -> list[str]:
    """What to tell of the copies that were made since this was asked last."""
    told = [
        say(
            "The casebook {name} was brought up to date for this version of flickrcheck. As it was "
            "before, it lies beside it as {copy}; you may delete that when all is well.",
            name=casebook.name,
            copy=copy.name,
        )
        for casebook, copy in _made
    ]
    _made.clear()
    return told
