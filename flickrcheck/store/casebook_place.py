"""Which file an open casebook is, so that nothing is written into another one put in its place.

SQLite itself does not notice: it writes on into a deleted file, and it reads the log of the one
before into a file that was moved or copied to the same name, which damages that
(https://www.sqlite.org/howtocorrupt.html, 1.4, 2.4 and 2.5).
"""

from __future__ import annotations

import sqlite3
import threading
import weakref
from dataclasses import dataclass
from pathlib import Path

from flickrcheck.errors import UnusableFileError
from flickrcheck.language import say
from flickrcheck.place import sqlite_address

# written once, to the microsecond, when a casebook is made: no two casebooks share it
_MADE = "SELECT min(applied_at) FROM _sqlite_migrations"

_open: weakref.WeakSet[CasebookPlace] = weakref.WeakSet()
_lock = threading.Lock()  # of _open


class CasebookPlace:
    """The file that a casebook was opened as. Any thread may ask.

    connection: to the casebook at ``path``, for its beginning; None for one without a file.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection | None) -> None:
        self.path = path
        self._seen = _look(path) if connection else None  # as its beginning was read then
        self._made = _made(connection) if connection else ""

    def in_place(self) -> bool:
        """Whether this file still stands at its path.

        Mostly one question to the system. Where the file was written to since, as by SQLite itself
        or by whoever copied another one over it, its beginning is read, too.
        """
        before, seen = self._seen, _look(self.path)
        if before is None or seen is None or seen.file != before.file:
            return False
        if seen == before:
            return True
        try:
            same = _made_at(self.path) == self._made
        except sqlite3.OperationalError as error:
            # another program writes, or the disk does not answer; whoever reads or writes hears it
            return "malformed" not in str(error)
        except sqlite3.Error:
            return False  # no casebook at all
        if same:
            self._seen = seen
        return same

    def require(self) -> None:
        """UnusableFileError where it does not stand there."""
        if not self.in_place():
            raise UnusableFileError(
                say(
                    "The casebook {path} is not in its place any more: it was moved, deleted or "
                    "replaced by another program while it was open. Nothing was saved in what "
                    "stands there now. Put the casebook back, then try again.",
                    path=self.path,
                )
            )

    def is_whole_in(self, copy: sqlite3.Connection) -> bool:
        """Whether a copy that was made over an open connection is of this casebook, and undamaged.

        SQLite reads what it does not remember from the file, which may be another one by now.
        """
        if self.in_place():
            return True
        try:
            whole = copy.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
            return whole and _made(copy) == self._made
        except sqlite3.Error:
            return False

    def keep(self) -> None:
        """Let nobody in this process take another file at this path for the casebook."""
        if self._seen is not None:  # else any casebook that is made there is welcome
            with _lock:
                _open.add(self)

    def let_go(self) -> None:
        """The casebook was closed."""
        with _lock:
            _open.discard(self)


def require_same(path: Path) -> None:
    """UnusableFileError where this process has a casebook open that does not stand at its path."""
    with _lock:
        held = [place for place in _open if place.path == path]
    for place in held:
        place.require()


@dataclass(frozen=True, slots=True)
class _Seen:
    """A file as it was met. file: its device and its number there; size in bytes, time in ns."""

    file: tuple[int, int]
    size: int
    time: int


def _look(path: Path) -> _Seen | None:
    """What stands at a path; None if there is nothing."""
    try:
        found = path.stat()
    except (OSError, ValueError):  # ValueError: a NUL in the name
        return None
    return _Seen((found.st_dev, found.st_ino), found.st_size, found.st_mtime_ns)


def _made_at(path: Path) -> str:
    """When the casebook that stands at a path was made.

    By SQLite, because a file that is read beside it loses SQLite's locks when it is closed.
    """
    connection = sqlite3.connect(f"{sqlite_address(path.absolute())}?mode=ro", uri=True, timeout=1)
    try:
        return _made(connection)
    finally:
        connection.close()


def _made(connection: sqlite3.Connection) -> str:
    return str(connection.execute(_MADE).fetchone()[0])
