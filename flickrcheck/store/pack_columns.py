"""Reads rows and columns of an index pack, and checks each before anything of it is used."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from flickrcheck.language import marked
from flickrcheck.store import pack_codec as codec
from flickrcheck.store.pack_block import Bytes
from flickrcheck.store.pack_file import told, unlikely
from flickrcheck.store.pack_schema import HASH_BYTES, SLAB

Ids = NDArray[np.int64]
Flags = NDArray[np.bool_]


class _WithIds(Protocol):
    @property
    def ids(self) -> Ids: ...


_Slab = TypeVar("_Slab", bound=_WithIds)


class Columns:
    """An open pack, column by column.

    All methods raise UnusableFileError where something cannot be true.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self.connection = connection

    def rows(self, query: str, *values: int | str) -> Iterator[Any]:
        """The rows of a query; what SQLite raises on a damaged file becomes the sentence."""
        with told(self.path):
            cursor = self.connection.execute(query, values)
            try:
                for row in cursor:  # noqa: UP028 - that would close the cursor in any case
                    yield row
            finally:
                # where it was left in the middle, the pack may be closed before it is collected
                with suppress(sqlite3.ProgrammingError):
                    cursor.close()

    def walk(
        self, table: str, columns: str, read: Callable[[Any], _Slab], wanted: Ids
    ) -> Iterator[tuple[_Slab, int, int]]:
        """The slabs in which any of these photo IDs (ascending) can be, each once.

        columns: the first is "first"; read: makes a slab of a row. Yields the slab and the range of
        rows of ``wanted`` that lie within it.
        """
        below = f"SELECT {columns} FROM {table} WHERE first <= ? ORDER BY first DESC LIMIT 1"
        above = f"SELECT {columns} FROM {table} WHERE first > ? ORDER BY first LIMIT 1"
        start = seen = 0
        while start < len(wanted):
            row = next(self.rows(below, int(wanted[start])), None)
            if row is None or row[0] <= seen:
                row = next(self.rows(above, int(wanted[start])), None)
            if row is None:
                return
            slab = read(row)
            seen = row[0]
            edges = np.searchsorted(wanted, [slab.ids[0], slab.ids[-1] + 1])
            start, stop = max(start, int(edges[0])), int(edges[1])
            if start < stop:
                yield slab, start, stop
                start = stop

    def ids(self, first: object, n: object, data: object, *, after: int = 0, step: int = 1) -> Ids:
        """The photo IDs of a slab. after: the last one before them; step: the least difference."""
        if not isinstance(first, int) or first <= after:
            raise unlikely(self.path, marked("photo IDs are not in ascending order"))
        ids = codec.decode_ids(first, self.length(n), self.blob(data), step=step)
        if ids is None:
            raise unlikely(self.path, marked("photo IDs cannot be read or cannot be"))
        return ids

    def length(self, n: object) -> int:
        """How many values a slab has. Ask before any column of it is unpacked."""
        if not (isinstance(n, int) and 1 <= n <= SLAB):
            raise unlikely(self.path, marked("a slab has an impossible length"))
        return n

    def numbers(self, data: object, n: int, width: int) -> NDArray[np.uint64]:
        """A column of n numbers of so many bytes."""
        numbers = codec.decode_numbers(self.blob(data), n, width)
        if numbers is None:
            raise unlikely(self.path, marked("numbers cannot be read"))
        return numbers

    def texts(self, data: object, n: int, longest: int) -> list[str | None]:
        """A column of n texts of at most so many characters, or None."""
        texts = codec.decode_texts(self.blob(data), n, longest)
        if texts is None:
            raise unlikely(self.path, marked("texts cannot be read"))
        return texts

    def flags(self, data: object, n: int, count: int) -> Flags:
        """Which of n entries have one of ``count`` values."""
        flags = codec.decode_flags(None if data is None else self.blob(data), n, count)
        if flags is None:
            raise unlikely(self.path, marked("it is not clear which photos have fingerprints"))
        return flags

    def count(self, length: object) -> int:
        """How many hashes stand in so many bytes (None: the column is empty)."""
        if length is None:
            return 0
        if not isinstance(length, int) or length % HASH_BYTES or not length:
            raise unlikely(self.path, marked("fingerprints have the wrong length"))
        return length // HASH_BYTES

    def spread(self, data: object, has: Flags | None, width: int = HASH_BYTES) -> Bytes | None:
        """The values of those entries that have one, with zeros between them."""
        if data is None or has is None:
            return None
        values = self.hashes(data, width)
        if len(values) != np.count_nonzero(has):
            raise unlikely(self.path, marked("fingerprints have the wrong length"))
        if has.all():
            return values
        spread = np.zeros((len(has), width), dtype=np.uint8)
        spread[has] = values
        return spread

    def hashes(self, data: object, width: int = HASH_BYTES) -> Bytes:
        """A column of hashes or MD5s of so many bytes, one a row."""
        blob = self.blob(data)
        if len(blob) % width:
            raise unlikely(self.path, marked("fingerprints have the wrong length"))
        return np.frombuffer(blob, dtype=np.uint8).reshape(-1, width)

    def blob(self, data: object) -> bytes:
        """The value, if it is one of bytes."""
        if not isinstance(data, bytes):
            raise unlikely(self.path, marked("a value is of the wrong kind"))
        return data
