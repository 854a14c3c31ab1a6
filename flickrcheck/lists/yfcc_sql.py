"""YFCC100M as SQLite: ``yfcc100m_dataset.sql``, a table of 100 million rows, opened read-only."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from flickrcheck.errors import UsageError
from flickrcheck.language import say
from flickrcheck.lists.rows import Item
from flickrcheck.lists.source import Source
from flickrcheck.lists.yfcc import Owners, Photos, yfcc_key
from flickrcheck.place import sqlite_address

_TABLE = "yfcc100m_dataset"
_COLUMNS = ("photoid", "uid", "downloadurl", "marker")
_AT_ONCE = 20_000  # rows
_LONGEST = 1 << 20  # bytes of one value

MAGIC = b"SQLite format 3\0"


def read(source: Source) -> Iterator[Item]:
    """The photos of the table, without videos; lines are its row numbers.

    Raises UsageError where the file has no such table or is damaged.
    """
    if source.part.path is None:
        raise UsageError(
            say(
                "{shown} is an SQLite database inside an archive. Unpack it and name it itself.",
                shown=source.shown,
            )
        )
    uri = f"{sqlite_address(source.part.path.absolute())}?mode=ro&immutable=1"
    count = 0
    try:
        with closing(sqlite3.connect(uri, uri=True)) as database:
            database.text_factory = bytes
            database.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            database.execute("PRAGMA trusted_schema = OFF")
            _check(database, source)
            [(last,)] = database.execute(f"SELECT max(rowid) FROM {_TABLE}")
            # text whatever is stored, so that blobs, numbers and NULL come in one form
            columns = ", ".join(f"CAST({column} AS TEXT)" for column in _COLUMNS)
            cursor = database.execute(f"SELECT rowid, {columns} FROM {_TABLE} ORDER BY rowid")
            owners = Owners()
            while rows := cursor.fetchmany(_AT_ONCE):
                count += len(rows)
                source.tell(rows[-1][0], last)
                yield from _items(rows, owners, source)
    except (sqlite3.Error, UnicodeDecodeError, OverflowError, MemoryError) as error:
        # SQLite quotes damaged text in its messages, which Python then fails to decode
        reason = "".join(filter(str.isprintable, str(error)))
        raise UsageError(
            say(
                "The list {shown} is damaged or was not downloaded to its end: after "
                "{rows} rows it cannot be read any further ({reason}). Fetch it again; a "
                "half-read list would look like a complete one.",
                shown=source.shown,
                rows=count,
                reason=reason,
            )
        ) from None


def _check(database: sqlite3.Connection, source: Source) -> None:
    found = database.execute(
        "SELECT type, sql FROM sqlite_schema WHERE name = ? COLLATE NOCASE", (_TABLE,)
    ).fetchall()
    columns = {
        bytes(name).decode("utf-8", "replace").lower()
        for _, name, _, _, _, _, hidden in database.execute(f"PRAGMA table_xinfo({_TABLE})")
        if not hidden
    }
    virtual = any(bytes(sql or b"").lstrip()[:14].upper() == b"CREATE VIRTUAL" for _, sql in found)
    if [kind for kind, _ in found] != [b"table"] or virtual or not columns >= set(_COLUMNS):
        raise UsageError(
            say(
                "{shown} is an SQLite database without YFCC100M's table {table} (columns "
                "{columns}). Write its column of addresses to a CSV file first.",
                shown=source.shown,
                table=_TABLE,
                columns=", ".join(_COLUMNS),
            )
        )


def _items(rows: list[tuple[Any, ...]], owners: Owners, source: Source) -> Iterator[Item]:
    photos = Photos(source, owners)
    for number, *cells in rows:
        photo, owner, url, marker = (bytes(cell or b"") for cell in cells)
        if photos.add(number, photo, owner, marker) and source.keys:
            photos.batch.add_key(yfcc_key(url.decode("utf-8", "replace")))
    return photos.items()
