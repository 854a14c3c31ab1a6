"""Fills the tables of a new index pack, slab by slab, in any SQLite database."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from flickrcheck.model import FaceBox
from flickrcheck.store import pack_codec as codec
from flickrcheck.store.pack_block import (
    NO_PARTS,
    EntryBlock,
    PartBlock,
    check_block,
    flags,
    joined,
    joined_parts,
)
from flickrcheck.store.pack_faces import FaceBlock, number_box
from flickrcheck.store.pack_schema import (
    APPLICATION_ID,
    SCHEMA,
    SLAB,
    VERSION,
    PackCounts,
    PackSource,
    is_alias,
    is_nsid,
)
from flickrcheck.store.pack_sum import ContentSum

# Measured: an ID alone takes 1.06 bytes with small pages and 1.20 with those of 4,096, of which
# its slabs fill one and a bit; slabs with hashes are read 1.7 times as fast from the larger ones.
_PAGE_OF_IDS = 1024  # bytes
_PAGE = 4096

_Number = TypeVar("_Number", bound=np.generic)


class TableWriter:
    """Writes entries, in ascending order of photo ID, and numbers their owners.

    Owners get their final numbers in the order in which the entries name them, so that the same
    content gives the same bytes, whoever numbered them before.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._created = False
        self._sum = ContentSum()
        self._sources: list[PackSource] = []
        self._given: dict[str | tuple[str | None, str] | None, int] = {}
        self._final = np.zeros(1, dtype=np.uint32)  # by given number; 0: not met yet
        self._order: list[int] = []  # given numbers in the order of the final ones
        self._photos = np.zeros(1, dtype=np.uint64)  # by final number
        self._pending: list[EntryBlock] = []
        self._waiting = 0  # entries of the pending blocks
        self._parts = NO_PARTS
        self._faces: list[tuple[int, FaceBox]] = []
        self._last = 0
        self._counts = PackCounts(0, 0, 0, 0)

    def add_source(self, source: PackSource) -> None:
        """Record a published file."""
        self._sources.append(source)

    def owner_numbers(
        self, nsids: Sequence[str | None], aliases: Sequence[str | None] | None = None
    ) -> NDArray[np.uint32]:
        """A number for each account, the same for the same one; 0 where nothing is known of it.

        Raises ValueError for an NSID or alias that no pack may hold.
        """
        given = self._given
        numbers = np.zeros(len(nsids), dtype=np.uint32)
        for row, nsid in enumerate(nsids):
            alias = aliases[row] if aliases is not None else None
            if nsid is None and alias is None:
                continue
            key = nsid if alias is None else (nsid, alias)
            number = given.get(key)
            if number is None:
                if not ((nsid is None or is_nsid(nsid)) and (alias is None or is_alias(alias))):
                    raise ValueError(f"no index pack may hold the account {nsid!r} {alias!r}")
                number = given[key] = len(given) + 1
            numbers[row] = number
        self._final = _grown(self._final, len(given) + 1)
        return numbers

    def add_block(self, block: EntryBlock) -> None:
        """Add entries whose IDs are above all earlier ones.

        Raises ValueError for what no pack may hold, and sqlite3.Error where it is not written.
        """
        check_block(block, self._last)
        if block.owners is not None and len(block) and block.owners.max() > len(self._given):
            raise ValueError("an owner has a number that owner_numbers did not give")
        if not len(block):
            return
        self._last = int(block.ids[-1])
        self._pending.append(block)
        self._waiting += len(block)
        if self._waiting >= SLAB:
            self._write_slabs(last=False)

    def finish(self, about: dict[str, str]) -> PackCounts:
        """Write the rest and commit. about: what the pack says of itself, without the counts."""
        self._write_slabs(last=True)
        self._write_parts(last=True)
        self._write_faces(last=True)
        self._create(hashes=False)
        self._write_owners()
        counts = self._counts
        about = about | {name: str(getattr(counts, name)) for name in PackCounts.__slots__}
        about["checksum"] = self._sum.result(about, self._sources)
        self._connection.executemany("INSERT INTO pack VALUES (?, ?)", sorted(about.items()))
        self._connection.executemany(
            "INSERT INTO source VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (s.name, s.sha256, s.bytes, s.reader, s.rows, s.kept, s.malformed, s.ignored)
                for s in self._sources
            ],
        )
        self._connection.commit()
        return counts

    def _create(self, *, hashes: bool) -> None:
        if self._created:
            return
        self._created = True
        # Safety against a crash is not needed: an unfinished file is thrown away.
        for pragma in (
            f"page_size = {_PAGE if hashes else _PAGE_OF_IDS}",
            "journal_mode = OFF",
            "synchronous = OFF",
            "locking_mode = EXCLUSIVE",
            f"application_id = {APPLICATION_ID}",
            f"user_version = {VERSION}",
        ):
            self._connection.execute(f"PRAGMA {pragma}")
        for statement in SCHEMA:
            self._connection.execute(statement)

    def _write_slabs(self, *, last: bool) -> None:
        whole = joined(self._pending)
        start = 0
        while len(whole) - start >= (1 if last else SLAB):
            self._write_slab(whole.piece(start, start + SLAB))
            start += SLAB
        self._pending = [whole.piece(start, len(whole))] if start < len(whole) else []
        self._waiting = len(whole) - start if start < len(whole) else 0

    def _write_slab(self, block: EntryBlock) -> None:
        n = len(block)
        has_phash = flags(block.has_phash, block.phash, n)
        has_dhash = flags(block.has_dhash, block.dhash, n)
        self._create(hashes=bool(has_phash.any()))
        owners = None if block.owners is None else self._numbered(block.owners)
        some_owners = owners is not None and owners.any()
        sizes = block.sizes
        some_sizes = sizes is not None and sizes.any()
        self._connection.execute(
            "INSERT INTO slab VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                int(block.ids[0]),
                n,
                codec.encode_ids(block.ids),
                codec.encode_numbers(owners) if owners is not None and some_owners else None,
                codec.encode_texts(block.keys) if block.keys and any(block.keys) else None,
                codec.encode_numbers(sizes) if sizes is not None and some_sizes else None,
                _rows(block.md5, sizes > 0) if sizes is not None and some_sizes else None,
                codec.encode_flags(has_phash),
                codec.encode_flags(has_dhash),
                _rows(block.phash, has_phash),
                _rows(block.dhash, has_dhash),
            ),
        )
        self._sum.add_entries(
            EntryBlock(block.ids, owners, block.keys, block.phash, has_phash, block.dhash,
                       has_dhash, sizes, block.md5)
        )  # fmt: skip
        self._count(
            photos=n,
            hashes=int(has_phash.sum()),
            originals=0 if sizes is None else int(np.count_nonzero(sizes)),
        )
        for photo_id in sorted(block.faces):
            self._faces.extend((photo_id, face) for face in block.faces[photo_id])
        self._write_faces(last=False)
        if block.parts is not None:
            self._parts = joined_parts([self._parts, block.parts])
            self._write_parts(last=False)

    def _numbered(self, owners: NDArray[np.uint32]) -> NDArray[np.uint32]:
        """The final numbers of the owners of a slab; new owners get the next ones."""
        new = owners[(self._final[owners] == 0) & (owners > 0)]
        if len(new):
            different, places = np.unique(new, return_index=True)
            fresh = different[np.argsort(places)]
            start = len(self._order) + 1
            self._final[fresh] = np.arange(start, start + len(fresh), dtype=np.uint32)
            self._order.extend(fresh.tolist())
            self._photos = _grown(self._photos, len(self._order) + 1)
        final = self._final[owners]
        numbers, counts = np.unique(final, return_counts=True)
        self._photos[numbers] += counts.astype(np.uint64)
        return final

    def _write_parts(self, *, last: bool) -> None:
        """Write full slabs of parts; the prints of one photo never stand in two of them."""
        parts, start = self._parts, 0
        firsts = np.flatnonzero(np.diff(parts.ids, prepend=0))
        while len(parts.ids) - start > (0 if last else SLAB):
            stop = start + SLAB
            if stop < len(parts.ids):
                stop = int(firsts[np.searchsorted(firsts, stop, side="right") - 1])
            self._write_part_slab(parts.piece(start, stop))
            start = stop
        self._parts = parts.piece(start, len(parts.ids))

    def _write_part_slab(self, block: PartBlock) -> None:
        n = len(block.ids)
        self._connection.execute(
            "INSERT INTO part VALUES (?, ?, ?, ?, ?, ?)",
            (
                int(block.ids[0]),
                n,
                codec.encode_ids(block.ids, step=0),
                codec.encode_numbers(block.parts),
                block.phash.tobytes(),
                block.dhash.tobytes(),
            ),
        )
        self._sum.add_parts(block)
        self._count(parts=n)

    def _write_faces(self, *, last: bool) -> None:
        """Write full slabs of boxes; those of one photo never stand in two of them."""
        faces = self._faces
        while len(faces) > (0 if last else SLAB):
            stop = SLAB
            while stop < len(faces) and faces[stop - 1][0] == faces[stop][0]:
                stop -= 1
            self._write_face_slab(faces[:stop])
            del faces[:stop]

    def _write_face_slab(self, faces: list[tuple[int, FaceBox]]) -> None:
        block = FaceBlock(
            np.array([photo_id for photo_id, _ in faces], dtype=np.int64),
            np.array([number_box(face) for _, face in faces], dtype=np.uint32),
            [face.key for _, face in faces],
        )
        self._connection.execute(
            "INSERT INTO face VALUES (?, ?, ?, ?, ?)",
            (
                int(block.ids[0]),
                len(faces),
                codec.encode_ids(block.ids, step=0),
                codec.encode_numbers(block.boxes.T.reshape(-1)),
                codec.encode_texts(block.keys) if any(block.keys) else None,
            ),
        )
        self._sum.add_faces(block)
        self._count(faces=sum(face.kind == "face" for _, face in faces))

    def _write_owners(self) -> None:
        given = [key if isinstance(key, tuple) else (key, None) for key in self._given]
        for start in range(0, len(self._order), SLAB):
            owners = [given[number - 1] for number in self._order[start : start + SLAB]]
            nsids = np.array([codec.nsid_number(nsid) if nsid else 0 for nsid, _ in owners], "u8")
            photos = self._photos[start + 1 : start + 1 + len(owners)]
            aliases = [alias for _, alias in owners]
            self._connection.execute(
                "INSERT INTO owner VALUES (?, ?, ?, ?, ?)",
                (
                    start + 1,
                    len(owners),
                    codec.encode_numbers(nsids),
                    codec.encode_numbers(photos),
                    codec.encode_texts(aliases) if any(aliases) else None,
                ),
            )
            self._sum.add_owners(nsids, photos, aliases)
        # one account may stand there with and without its alias
        order = [given[number - 1] for number in self._order]
        self._count(owners=len({nsid or (nsid, alias) for nsid, alias in order}))

    def _count(self, **more: int) -> None:
        names = PackCounts.__slots__
        self._counts = PackCounts(
            **{name: getattr(self._counts, name) + more.get(name, 0) for name in names}
        )


def _grown(values: NDArray[_Number], length: int) -> NDArray[_Number]:
    """The array with zeros behind it, if it is shorter than this: at least twice as long then."""
    if len(values) >= length:
        return values
    return np.concatenate((values, np.zeros(max(length, len(values)), dtype=values.dtype)))


def _rows(data: NDArray[np.uint8] | None, has: NDArray[np.bool_]) -> bytes | None:
    if data is None or not has.any():
        return None
    return (data if has.all() else data[has]).tobytes()
