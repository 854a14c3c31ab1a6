"""Reads the slabs of an index pack and checks each before anything of it is used."""

from __future__ import annotations

import contextlib
import io
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from flickrcheck.language import marked
from flickrcheck.store import pack_codec as codec
from flickrcheck.store.pack_block import NO_PARTS, Bytes, EntryBlock, PartBlock, joined_parts
from flickrcheck.store.pack_columns import Columns, Flags, Ids
from flickrcheck.store.pack_faces import FaceSlabs
from flickrcheck.store.pack_file import told, unlikely
from flickrcheck.store.pack_schema import HASH_BYTES, LONGEST_KEY, MD5_BYTES

_FEW = 64  # hashes of a slab that are read one by one rather than with all others
_LIGHT = (
    "first, n, ids, owners, keys, sizes, md5, has_phash, has_dhash, length(phash), length(dhash)"
)


class Slabs(Columns):
    """The tables slab, part and face of an open pack.

    All methods raise UnusableFileError where a slab cannot be true.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        super().__init__(path, connection)
        self.faces = FaceSlabs(self)

    def all_ids(self) -> Iterator[Ids]:
        """All photo IDs in ascending order, slab by slab."""
        last = 0
        for first, n, data in self.rows("SELECT first, n, ids FROM slab ORDER BY first"):
            yield (ids := self.ids(first, n, data, after=last))
            last = int(ids[-1])

    def owned(self, numbers: Ids) -> Iterator[Ids]:
        """The photo IDs of the owners of these numbers, in ascending order."""
        query = "SELECT first, n, ids, owners FROM slab WHERE owners IS NOT NULL ORDER BY first"
        last = 0
        wanted = numbers.tolist()
        for first, n, data, owners in self.rows(query):
            found = codec.find_numbers(self.blob(owners), self.length(n), 4, wanted)
            if found is None:
                raise unlikely(self.path, marked("numbers cannot be read"))
            if found.any():
                ids = self.ids(first, n, data, after=last)
                last = int(ids[-1])
                yield ids[found]

    def owned_by_each(self, wanted: Flags) -> Iterator[tuple[Ids, Ids]]:
        """Photo IDs, in ascending order, and the numbers of their owners, for many owners at once.

        wanted: bool (owners + 1,), by number; others in the slabs are passed over.
        """
        query = "SELECT first, n, ids, owners FROM slab WHERE owners IS NOT NULL ORDER BY first"
        last = 0
        for first, n, data, packed in self.rows(query):
            owners = self.numbers(packed, self.length(n), 4).astype(np.int64)
            found = wanted[np.where(owners < len(wanted), owners, 0)]
            if found.any():
                ids = self.ids(first, n, data, after=last)
                last = int(ids[-1])
                yield ids[found], owners[found]

    def prints(self) -> Iterator[tuple[Ids, NDArray[np.uint8]]]:
        """IDs and phashes (m, 32) of the whole pictures, slab by slab."""
        last = 0
        query = "SELECT first, n, ids, has_phash, phash FROM slab ORDER BY first"
        for first, n, data, has, phash in self.rows(query):
            ids = self.ids(first, n, data, after=last)
            last = int(ids[-1])
            if phash is not None:
                hashes = self.hashes(phash)
                yield ids[self.flags(has, n, len(hashes))], hashes

    def sizes(self) -> Iterator[tuple[Ids, NDArray[np.uint64]]]:
        """IDs and sizes in bytes of the known originals, slab by slab."""
        query = "SELECT first, n, ids, sizes, length(md5) FROM slab WHERE sizes IS NOT NULL"
        for first, n, data, packed, md5 in self.rows(query):
            sizes = self.numbers(packed, self.length(n), 8)
            known = sizes > 0
            if md5 != MD5_BYTES * int(known.sum()):
                raise unlikely(self.path, marked("originals have no MD5"))
            yield self.ids(first, n, data)[known], sizes[known]

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
            pieces = [parts]
            while not len(pieces[-1].ids) or pieces[-1].ids[-1] <= last:
                found = next(more, None)
                if found is None:
                    break
                pieces.append(found)
            parts = joined_parts(pieces)  # once: they may be very many
            edge = int(np.searchsorted(parts.ids, last, side="right"))
            yield replace(
                block,
                phash=self.spread(phash, block.has_phash),
                dhash=self.spread(dhash, block.has_dhash),
                parts=_of_photos(parts.piece(0, edge), block.ids),
                faces=self.faces.of(block.ids),
            )
            parts = parts.piece(edge, len(parts.ids))

    def find(self, wanted: Ids) -> Iterator[EntryBlock]:
        """Those entries of these photo IDs (ascending, each once) that are there, whole."""
        for block, start, stop in self.walk("slab", _LIGHT, self._light, wanted):
            rows = np.searchsorted(block.ids, wanted[start:stop])
            rows = rows[block.ids[rows] == wanted[start:stop]]
            if len(rows):
                yield self._some(block, rows)

    def holds(self, wanted: Ids) -> Flags:
        """Which of these photo IDs (ascending, each once) have an entry."""
        found = np.zeros(len(wanted), dtype=np.bool_)
        slabs = self.walk("slab", "first, n, ids", lambda row: _JustIds(self.ids(*row)), wanted)
        for slab, start, stop in slabs:
            asked = wanted[start:stop]
            found[start:stop] = slab.ids[np.searchsorted(slab.ids, asked)] == asked
        return found

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
            faces=self.faces.of(ids),
            **columns,
        )

    def _few(self, first: int, column: str, has: Flags | None, rows: Ids) -> Bytes | None:
        """The hashes of some entries of a slab, read one by one where they are few."""
        if has is None or not has[rows].any():
            return None
        found = np.zeros((len(rows), HASH_BYTES), dtype=np.uint8)
        places = np.cumsum(has) - 1
        with told(self.path), self._opened(first, column) as (blob, size):
            if size != HASH_BYTES * np.count_nonzero(has):  # a text: SQL counts its letters
                raise unlikely(self.path, marked("fingerprints have the wrong length"))
            if len(rows) > _FEW:
                whole = np.frombuffer(blob.read(), dtype=np.uint8).reshape(-1, HASH_BYTES)
                found[has[rows]] = whole[places[rows[has[rows]]]]
            else:
                for number, row in enumerate(rows.tolist()):
                    if has[row]:
                        blob.seek(int(places[row]) * HASH_BYTES)
                        found[number] = np.frombuffer(blob.read(HASH_BYTES), dtype=np.uint8)
        return found

    @contextlib.contextmanager
    def _opened(self, first: int, column: str) -> Iterator[tuple[sqlite3.Blob | io.BytesIO, int]]:
        """A column of the slab that begins with this ID, to read parts of it, and its bytes."""
        try:
            blob = self.connection.blobopen("slab", column, first, readonly=True)
        except OverflowError:  # Python 3.11.2, Debian's, takes no row above 2^31
            query = f"SELECT {column} FROM slab WHERE first = ?"
            whole = self.blob(self.connection.execute(query, (first,)).fetchone()[0])
            yield io.BytesIO(whole), len(whole)
        else:
            with blob:
                yield blob, len(blob)

    def _light(self, row: Sequence[Any], *, after: int = 0) -> EntryBlock:
        """A slab without its hashes, checked."""
        first, n, data, owners, keys, sizes, md5, has_phash, has_dhash, phash, dhash = row
        ids = self.ids(first, n, data, after=after)
        if (sizes is None) != (md5 is None):
            raise unlikely(self.path, marked("originals have no MD5"))
        known = None if sizes is None else self.numbers(sizes, n, 8)
        return EntryBlock(
            ids,
            owners=None if owners is None else self.numbers(owners, n, 4).astype(np.uint32),
            keys=None if keys is None else self.texts(keys, n, LONGEST_KEY),
            has_phash=self.flags(has_phash, n, self.count(phash)),
            has_dhash=self.flags(has_dhash, n, self.count(dhash)),
            sizes=known,
            md5=None if known is None else self.spread(md5, known > 0, MD5_BYTES),
        )

    def _parts_of(self, ids: Ids) -> PartBlock:
        """The fingerprints of parts of these photos (ascending)."""
        slabs = self.walk("part", "*", self._parts, ids)
        return joined_parts([_of_photos(slab, ids[start:stop]) for slab, start, stop in slabs])

    def _parts(self, row: Sequence[Any], *, after: int = 0) -> PartBlock:
        first, n, data, numbers, phash, dhash = row
        ids = self.ids(first, n, data, after=after, step=0)
        parts = self.numbers(numbers, n, 1).astype(np.uint8)
        down = (np.diff(ids) == 0) & (np.diff(parts.astype(np.int64)) < 0)
        hashes = [self.hashes(data) for data in (phash, dhash)]
        if not parts.all() or down.any() or any(len(data) != n for data in hashes):
            raise unlikely(self.path, marked("fingerprints of parts of pictures are in disorder"))
        return PartBlock(ids, parts, *hashes)


@dataclass(frozen=True, slots=True, eq=False)
class _JustIds:
    ids: Ids


def _of_photos(block: PartBlock, ids: Ids) -> PartBlock:
    mine = np.isin(block.ids, ids)
    return PartBlock(block.ids[mine], block.parts[mine], block.phash[mine], block.dhash[mine])
