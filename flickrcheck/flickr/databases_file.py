"""Asks a SQLite file that may be foreign, damaged, in use or made to do harm; reads it only.

``immutable=1`` takes no lock and makes no file beside it, so that nothing of the person's is
touched even while its program runs. Only ordinary tables are asked: views, virtual tables and
generated columns run whatever their maker wrote.
"""

from __future__ import annotations

import os
import re
import sqlite3
import stat
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from flickrcheck.errors import os_reason
from flickrcheck.flickr.phrases import printable
from flickrcheck.flickr.sidecars import UnusableError
from flickrcheck.kept import kept
from flickrcheck.place import sqlite_address

_MAGIC = b"SQLite format 3\0"  # https://sqlite.org/fileformat2.html 1.3
# Bytes. Paths and addresses are far shorter. Half a million long rows would take hours, though they
# may all be the same bytes of the file, if it is made for that.
_LONGEST_ROW = 64 << 10
_STEPS = 100_000  # virtual machine instructions between two looks at the budget
_MOST_LOOKS = 3_000  # a join over half a million published photos takes about 500
# For reading what tables there are, seven steps each. Lightroom has some hundred tables; 200,000
# take a minute.
_SCHEMA_STEPS = 1000
_SCHEMA_LOOKS = 70
_MOST_ROWS = 500_000
_IN_ZIP = re.compile(r"\.zip!", re.IGNORECASE)
_READ_ONLY = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # a FIFO must not be waited for
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)

Row = tuple[object, ...]


class Database:
    """A SQLite file while it is open."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def has(self, table: str, *columns: str) -> bool:
        """Whether there is such an ordinary table, with all of these as ordinary columns.

        Raises sqlite3.Error.
        """
        found = self._connection.execute(
            "SELECT lower(c.name) FROM sqlite_master t, pragma_table_xinfo(t.name) c"
            " WHERE t.type = 'table' AND t.sql LIKE 'CREATE TABLE%' AND lower(t.name) = ?"
            " AND c.hidden = 0",
            (table.lower(),),
        )
        there = {str(name) for (name,) in found}
        return bool(there) and there.issuperset(column.lower() for column in columns)

    def rows(self, query: str, values: Sequence[str] = ()) -> Iterator[Row]:
        """What a query gives. Raises sqlite3.Error, and UnusableError for too many rows."""
        for count, row in enumerate(self._connection.execute(query, values)):
            if count >= _MOST_ROWS:
                raise UnusableError(kept("it lists more pictures than any such program ever did"))
            yield row


@contextmanager
def opened(path: str) -> Iterator[Database]:
    """A SQLite file, open for reading. Raises UnusableError, also for what asking it raises."""
    before = _looked_at(path)
    try:
        with closing(_connect(path)) as connection:
            yield Database(connection)
    except sqlite3.OperationalError as error:
        if "interrupted" in str(error):
            raise UnusableError(
                kept("it takes too long to read, as files do that are made for it")
            ) from None
        raise UnusableError(
            kept("it cannot be read ({error})", error=printable(str(error)))
        ) from None
    except (sqlite3.Error, ValueError, OverflowError):
        raise UnusableError(kept("it is damaged")) from None
    except MemoryError:
        raise UnusableError(kept("it takes too much memory to read")) from None
    if _looked_at(path) != before:
        raise UnusableError(kept("it changed while it was read. Close its program and scan again"))


def _looked_at(path: str) -> tuple[int, int, int]:
    """What tells that a file is still the same. Raises UnusableError where it cannot be asked."""
    if _IN_ZIP.search(path) and not os.path.lexists(path):
        raise UnusableError(
            kept(
                "it is in a zip file, where a database cannot be asked. Unpack it and scan "
                "the folder"
            )
        )
    try:
        status, start = _start(path, len(_MAGIC))
        if not stat.S_ISREG(status.st_mode):
            raise UnusableError(kept("it is no ordinary file"))
        if not status.st_size:
            raise UnusableError(kept("it is empty"))
        if start != _MAGIC:
            raise UnusableError(kept("it is no SQLite database"))
        if _is_half_written(path):
            raise UnusableError(
                kept(
                    "its program is changing it or was stopped while it did. Start and close "
                    "that program, then scan again"
                )
            )
    except OSError as error:
        raise UnusableError(kept("it cannot be read ({reason})", reason=os_reason(error))) from None
    except ValueError:  # a NUL in the name
        raise UnusableError(kept("no file can have such a name")) from None
    return status.st_ino, status.st_size, status.st_mtime_ns


def _is_half_written(path: str) -> bool:
    """Whether a rollback journal says that changes of the file itself may be unfinished.

    (A write-ahead log does not matter: without it the file is as it was some time ago.)
    Source: https://sqlite.org/fileformat2.html 3, "hot journal".
    """
    try:
        return _start(f"{path}-journal", 1)[1] not in (b"", b"\0")
    except OSError:
        return False


def _start(path: str, length: int) -> tuple[os.stat_result, bytes]:
    """What the system says of a file, and its first bytes if it is one. Raises OSError, ValueError.

    os.fdopen would leave folders open, of which there may be as many as files.
    """
    descriptor = os.open(path, _READ_ONLY)
    try:
        status = os.fstat(descriptor)
        return status, os.read(descriptor, length) if stat.S_ISREG(status.st_mode) else b""
    finally:
        os.close(descriptor)


def _connect(path: str) -> sqlite3.Connection:
    """Raises sqlite3.Error, ValueError."""
    address = f"{sqlite_address(Path(path).absolute())}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True, isolation_level=None)
    try:
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_ROW)
        connection.text_factory = _text
        _allow(connection, _SCHEMA_LOOKS, _SCHEMA_STEPS)
        for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute(
            "SELECT 1 FROM sqlite_master LIMIT 1"
        ).fetchall()  # reads what tables are
        _allow(connection, _MOST_LOOKS, _STEPS)
    except BaseException:
        connection.close()
        raise
    return connection


def _allow(connection: sqlite3.Connection, looks: int, steps: int) -> None:
    """Interrupt what takes more than so many times so many steps."""
    left = iter(range(looks))
    connection.set_progress_handler(lambda: next(left, None) is None, steps)


def _text(data: bytes) -> str:
    """Paths are bytes on Linux, and programs of the time of Python 2 stored them as they were."""
    return data.decode("utf-8", "surrogateescape")
