"""Reads the slabs of an index pack and checks each before anything of it is used."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flickrcheck.model import FaceBox
from flickrcheck.store import pack_codec as codec
from flickrcheck.store.pack_block import NO_PARTS, Bytes, EntryBlock, PartBlock, joined_parts
from flickrcheck.store.pack_file import told, unlikely
from flickrcheck.store.pack_schema import (
    HASH_BYTES,
    KINDS,
    MAX_FACES,
    MD5_BYTES,
    SLAB,
    is_box,
    is_key,
)

Ids = NDArray[np.int64]
Flags = NDArray[np.bool_]
FaceRow = tuple[Any, ...]

_LONGEST_KEY = 1000
_FEW = 64  # hashes of a slab that are read one by one rather than with all others
_LIGHT = (
    "first, n, ids, owners, keys, sizes, md5, has_phash, has_dhash, length(phash), length(dhash)"
)


class Slabs:
    """The tables slab, part and face of an open pack.

    All methods raise UnusableFileError where a slab cannot be true.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self._path = path
        self._connection = connection
        self.bad_faces = 0

    def ids(self) -> Iterator[Ids]:
        """All photo IDs in ascending order, slab by slab."""
        last = 0
        for first, n, data in self.rows("SELECT first, n, ids FROM slab ORDER BY first"):
            yield (ids := self._ids(first, n, data, after=last))
            last = int(ids[-1])

    def owned(self, numbers: Ids) -> Iterator[Ids]:
        """The photo IDs of the owners of these numbers, in ascending order."""
        query = "SELECT first, n, ids, owners FROM slab WHERE owners IS NOT NULL ORDER BY first"
        last = 0
        for first, n, data, owners in self.rows(query):
            found = np.isin(self.numbers(owners, n, 4), numbers)
            if found.any():
                ids = self._ids(first, n, data, after=last)
                last = int(ids[-1])
                yield ids[found]

    def prints(self) -> Iterator[tuple[Ids, NDArray[np.uint8]]]:
        """IDs and phashes (m, 32) of the whole pictures, slab by slab."""
        last = 0
        query = "SELECT first, n, ids, has_phash, phash FROM slab ORDER BY first"
        for first, n, data, has, phash in self.rows(query):
            ids = self._ids(first, n, data, after=last)
            last = int(ids[-1])
            if phash is not None:
                hashes = self._hashes(phash, HASH_BYTES)
                yield ids[self._flags(has, n, len(hashes))], hashes

    def sizes(self) -> Iterator[tuple[Ids, NDArray[np.uint64]]]:
        """IDs and sizes in bytes of the known originals, slab by slab."""
        query = "SELECT first, n, ids, sizes, length(md5) FROM slab WHERE sizes IS NOT NULL"
        for first, n, data, packed, md5 in self.rows(query):
            sizes = self.numbers(packed, n, 8)
            known = sizes > 0
            if md5 != MD5_BYTES * int(known.sum()):
                raise unlikely(self._path, "originals have no MD5")
            yield self._ids(first, n, data)[known], sizes[known]

    def parts(self) -> Iterator[PartBlock]:
        """All fingerprints of parts, ordered by photo ID, then part, slab by slab."""
        last = 0
        for row in self.rows("SELECT * FROM part ORDER BY first"):
            yield (block := self._parts(row, after=last))
            last = int(block.ids[-1])

    def blocks(self) -> Iterator[EntryBlock]:
        """All entries with all that is known of them, slab by slab.

        Parts and faces of photos that have no entry are left out.
        """
        more = self.parts()
        parts = NO_PARTS
        last = 0
        query = f"SELECT {_LIGHT}, phash, dhash FROM slab ORDER BY first"
        for *light, phash, dhash in self.rows(query):
            block = self._light(light, after=last)
            last = int(block.ids[-1])
            while not len(parts.ids) or parts.ids[-1] <= last:
                found = next(more, None)
                if found is None:
                    break
                parts = joined_parts([parts, found])
            edge = int(np.searchsorted(parts.ids, last, side="right"))
            yield replace(
                block,
                phash=self._spread(phash, block.has_phash),
                dhash=self._spread(dhash, block.has_dhash),
                parts=_of_photos(parts.piece(0, edge), block.ids),
                faces=self._faces(block.ids),
            )
            parts = parts.piece(edge, len(parts.ids))

    def find(self, wanted: Ids) -> Iterator[EntryBlock]:
        """Those entries of these photo IDs (ascending) that are there, with all of them."""
        query = f"SELECT {_LIGHT} FROM slab WHERE first <= ? ORDER BY first DESC LIMIT 1"
        while len(wanted):
            done = 1
            for row in self.rows(query, int(wanted[0])):
                block = self._light(row)
                last = max(int(block.ids[-1]), int(wanted[0]))
                done = int(np.searchsorted(wanted, last, side="right"))
                rows = np.searchsorted(block.ids[:-1], wanted[:done])
                rows = rows[block.ids[rows] == wanted[:done]]
                if len(rows):
                    yield self._some(block, rows)
            wanted = wanted[done:]

    def holds(self, wanted: Ids) -> Flags:
        """Which of these photo IDs (ascending, each once) have an entry."""
        query = "SELECT first, n, ids FROM slab WHERE first <= ? ORDER BY first DESC LIMIT 1"
        found = np.zeros(len(wanted), dtype=np.bool_)
        start = 0
        while start < len(wanted):
            stop = start + 1
            for row in self.rows(query, int(wanted[start])):
                ids = self._ids(*row)
                stop = max(stop, int(np.searchsorted(wanted, ids[-1], side="right")))
                asked = wanted[start:stop]
                found[start:stop] = ids[np.searchsorted(ids[:-1], asked)] == asked
            start = stop
        return found

    def rows(self, query: str, *values: int | str) -> Iterator[Any]:
        """The rows of a query; what SQLite raises on a damaged file becomes the sentence."""
        with told(self._path):
            cursor = self._connection.execute(query, values)
            try:
                yield from cursor
            finally:
                cursor.close()

    def _some(self, block: EntryBlock, rows: Ids) -> EntryBlock:
        """Some entries of a slab, with their hashes, parts and faces."""
        first = int(block.ids[0])
        ids = block.ids[rows]
        columns: dict[str, Any] = {
            name: None if column is None else column[rows]
            for name in ("owners", "sizes", "md5", "has_phash", "has_dhash")
            for column in [getattr(block, name)]
        }
        keys = block.keys
        return EntryBlock(
            ids,
            keys=None if keys is None else [keys[row] for row in rows.tolist()],
            phash=self._few(first, "phash", block.has_phash, rows),
            dhash=self._few(first, "dhash", block.has_dhash, rows),
            parts=self._parts_of(ids),
            faces=self._faces(ids),
            **columns,
        )

    def _few(self, first: int, column: str, has: Flags | None, rows: Ids) -> Bytes | None:
        """The hashes of some entries of a slab, read one by one where they are few."""
        if has is None or not has[rows].any():
            return None
        found = np.zeros((len(rows), HASH_BYTES), dtype=np.uint8)
        places = np.cumsum(has) - 1
        with told(self._path), self._connection.blobopen(
            "slab", column, first, readonly=True
        ) as blob:  # fmt: skip
            if len(rows) > _FEW:
                whole = np.frombuffer(blob.read(), dtype=np.uint8).reshape(-1, HASH_BYTES)
                found[has[rows]] = whole[places[rows[has[rows]]]]
            else:
                for number, row in enumerate(rows.tolist()):
                    if has[row]:
                        blob.seek(int(places[row]) * HASH_BYTES)
                        found[number] = np.frombuffer(blob.read(HASH_BYTES), dtype=np.uint8)
        return found

    def _light(self, row: Sequence[Any], *, after: int = 0) -> EntryBlock:
        """A slab without its hashes, checked."""
        first, n, data, owners, keys, sizes, md5, has_phash, has_dhash, phash, dhash = row
        ids = self._ids(first, n, data, after=after)
        if (sizes is None) != (md5 is None):
            raise unlikely(self._path, "originals have no MD5")
        known = None if sizes is None else self.numbers(sizes, n, 8)
        return EntryBlock(
            ids,
            owners=None if owners is None else self.numbers(owners, n, 4).astype(np.uint32),
            keys=None if keys is None else self.texts(keys, n, _LONGEST_KEY),
            has_phash=self._flags(has_phash, n, self._count(phash)),
            has_dhash=self._flags(has_dhash, n, self._count(dhash)),
            sizes=known,
            md5=None if known is None else self._spread(md5, known > 0, MD5_BYTES),
        )

    def _parts_of(self, ids: Ids) -> PartBlock:
        """The fingerprints of parts of these photos (ascending)."""
        query = "SELECT * FROM part WHERE first <= ? ORDER BY first DESC LIMIT 1"
        found = [NO_PARTS]
        while len(ids):
            done = 1
            for row in self.rows(query, int(ids[0])):
                block = self._parts(row)
                last = max(int(block.ids[-1]), int(ids[0]))
                done = int(np.searchsorted(ids, last, side="right"))
                found.append(_of_photos(block, ids[:done]))
            ids = ids[done:]
        return joined_parts(found)

    def _parts(self, row: Sequence[Any], *, after: int = 0) -> PartBlock:
        first, n, data, numbers, phash, dhash = row
        ids = self._ids(first, n, data, after=after, step=0)
        parts = self.numbers(numbers, n, 1).astype(np.uint8)
        down = (np.diff(ids) == 0) & (np.diff(parts.astype(np.int64)) < 0)
        hashes = [self._hashes(data, HASH_BYTES) for data in (phash, dhash)]
        if not parts.all() or down.any() or any(len(data) != n for data in hashes):
            raise unlikely(self._path, "fingerprints of parts of pictures are in disorder")
        return PartBlock(ids, parts, *hashes)

    def _faces(self, ids: Ids) -> dict[int, tuple[FaceBox, ...]]:
        """The boxes of these photos (ascending); those that cannot be true are counted."""
        rows = self.rows(
            "SELECT f.* FROM json_each(?) AS wanted CROSS JOIN face AS f"
            " ON f.photo_id = wanted.value ORDER BY f.photo_id, f.n",
            json.dumps(ids.tolist()),
        )
        faces: dict[int, list[FaceBox]] = {}
        for row in rows:
            face = face_of(row)
            if face is None:
                self.bad_faces += 1
            else:
                faces.setdefault(row[0], []).append(face)
        return {photo_id: tuple(boxes) for photo_id, boxes in faces.items()}

    def _ids(self, first: object, n: object, data: object, *, after: int = 0, step: int = 1) -> Ids:
        if not (isinstance(first, int) and isinstance(n, int) and 1 <= n <= SLAB):
            raise unlikely(self._path, "a slab has an impossible length")
        if first <= after:
            raise unlikely(self._path, "photo IDs are not in ascending order")
        ids = codec.decode_ids(first, n, self._blob(data), step=step)
        if ids is None:
            raise unlikely(self._path, "photo IDs cannot be read or cannot be")
        return ids

    def numbers(self, data: object, n: int, width: int) -> NDArray[np.uint64]:
        """A column of n numbers of so many bytes."""
        numbers = codec.decode_numbers(self._blob(data), n, width)
        if numbers is None:
            raise unlikely(self._path, "numbers cannot be read")
        return numbers

    def texts(self, data: object, n: int, longest: int) -> list[str | None]:
        """A column of n texts of at most so many characters, or None."""
        texts = codec.decode_texts(self._blob(data), n, longest)
        if texts is None:
            raise unlikely(self._path, "texts cannot be read")
        return texts

    def _flags(self, data: object, n: int, count: int) -> Flags:
        flags = codec.decode_flags(None if data is None else self._blob(data), n, count)
        if flags is None:
            raise unlikely(self._path, "it is not clear which photos have fingerprints")
        return flags

    def _count(self, length: object) -> int:
        """How many hashes stand in so many bytes (None: the column is empty)."""
        if length is None:
            return 0
        if not isinstance(length, int) or length % HASH_BYTES or not length:
            raise unlikely(self._path, "fingerprints have the wrong length")
        return length // HASH_BYTES

    def _spread(self, data: object, has: Flags | None, width: int = HASH_BYTES) -> Bytes | None:
        """The values of those entries that have one, with zeros between them."""
        if data is None or has is None:
            return None
        values = self._hashes(data, width)
        if len(values) != np.count_nonzero(has):
            raise unlikely(self._path, "fingerprints have the wrong length")
        if has.all():
            return values
        spread = np.zeros((len(has), width), dtype=np.uint8)
        spread[has] = values
        return spread

    def _hashes(self, data: object, width: int) -> Bytes:
        blob = self._blob(data)
        if len(blob) % width:
            raise unlikely(self._path, "fingerprints have the wrong length")
        return np.frombuffer(blob, dtype=np.uint8).reshape(-1, width)

    def _blob(self, data: object) -> bytes:
        if not isinstance(data, bytes):
            raise unlikely(self._path, "a value is of the wrong kind")
        return data


def face_of(row: FaceRow) -> FaceBox | None:
    """A row of the table of faces as a box, None where it cannot be true."""
    photo_id, n, x, y, w, h, frame_w, frame_h, kind, key = row
    fits = isinstance(photo_id, int) and isinstance(n, int) and 0 <= n < MAX_FACES
    if not (fits and kind in KINDS and is_key(key) and is_box(x, y, w, h, frame_w, frame_h)):
        return None
    return FaceBox(x, y, w, h, frame_w=frame_w, frame_h=frame_h, kind=kind, key=key)


def _of_photos(block: PartBlock, ids: Ids) -> PartBlock:
    mine = np.isin(block.ids, ids)
    return PartBlock(block.ids[mine], block.parts[mine], block.phash[mine], block.dhash[mine])
