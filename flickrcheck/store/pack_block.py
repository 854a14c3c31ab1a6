"""Many entries at once, as columns: how packs are written, read and joined fast."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from flickrcheck.model import Entry, FaceBox, PartPrint
from flickrcheck.store.pack_schema import (
    HASH_BYTES,
    KINDS,
    MAX_FACES,
    MAX_PART,
    MAX_PARTS,
    MAX_PHOTO_ID,
    MAX_SIZE,
    MD5_BYTES,
    is_alias,
    is_box,
    is_hash,
    is_key,
    is_nsid,
    is_original,
)

Bytes: TypeAlias = NDArray[np.uint8]
"""Hashes (n, 32) or MD5s (n, 16), one a row."""


Owner: TypeAlias = tuple[str | None, str | None]
"""An account as a list names it: its NSID and the name in its address, or one of them."""

NO_OWNER: Owner = (None, None)


@dataclass(frozen=True, slots=True, eq=False)
class PartBlock:
    """Fingerprints of parts of pictures, ordered by photo ID, then part.

    A part may have several, as where a border can be taken off in two ways.
    ids int64 (m,); parts uint8 (m,), 1 or more; phash and dhash uint8 (m, 32).
    """

    ids: NDArray[np.int64]
    parts: NDArray[np.uint8]
    phash: Bytes
    dhash: Bytes

    def piece(self, start: int, stop: int) -> PartBlock:
        """The rows from start to before stop."""
        rows = slice(start, stop)
        return PartBlock(self.ids[rows], self.parts[rows], self.phash[rows], self.dhash[rows])


_NO_HASHES = np.empty((0, HASH_BYTES), dtype=np.uint8)
NO_PARTS = PartBlock(np.empty(0, np.int64), np.empty(0, np.uint8), _NO_HASHES, _NO_HASHES)


@dataclass(frozen=True, slots=True, eq=False)
class EntryBlock:
    """Entries in ascending order of photo ID, as columns; a column that is None is empty.

    ids: int64 (n,). owners: uint32 (n,), numbers of accounts, 0 for none: when writing those that
    PackWriter.owner_numbers gave, when reading those of Pack.owner. keys: n texts or None.
    phash, dhash: uint8 (n, 32), of which the rows count where has_phash, has_dhash (bool (n,))
    are set. sizes: uint64 (n,), bytes of the uploaded file, 0 where not known; md5: uint8 (n, 16).
    parts: those of these photos. faces: by photo ID.
    """

    ids: NDArray[np.int64]
    owners: NDArray[np.uint32] | None = None
    keys: Sequence[str | None] | None = None
    phash: Bytes | None = None
    has_phash: NDArray[np.bool_] | None = None
    dhash: Bytes | None = None
    has_dhash: NDArray[np.bool_] | None = None
    sizes: NDArray[np.uint64] | None = None
    md5: Bytes | None = None
    parts: PartBlock | None = None
    faces: Mapping[int, tuple[FaceBox, ...]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    def piece(self, start: int, stop: int) -> EntryBlock:
        """The entries from start to before stop, with their parts and faces."""
        ids = self.ids[start:stop]
        columns = {
            name: None if column is None else column[start:stop]
            for name in (*_BLANKS, "has_phash", "has_dhash", "keys")
            for column in [getattr(self, name)]
        }
        parts = self.parts
        if parts is not None and len(ids):
            edges = np.searchsorted(parts.ids, (ids[0], ids[-1] + 1)).tolist()
            parts = parts.piece(*edges)
        faces = self.faces
        if faces and len(ids) < len(self):
            faces = {photo_id: faces[photo_id] for photo_id in ids.tolist() if photo_id in faces}
        return EntryBlock(ids, parts=parts, faces=faces, **columns)


_BLANKS: dict[str, tuple[str, *tuple[int, ...]]] = {
    "owners": ("<u4",),
    "phash": ("u1", HASH_BYTES),
    "dhash": ("u1", HASH_BYTES),
    "sizes": ("<u8",),
    "md5": ("u1", MD5_BYTES),
}


def joined(blocks: Sequence[EntryBlock]) -> EntryBlock:
    """Blocks one behind the other."""
    if len(blocks) == 1:
        return blocks[0]
    columns = {}
    for name, (form, *shape) in _BLANKS.items():
        if any(getattr(block, name) is not None for block in blocks):
            values = [(len(block), getattr(block, name)) for block in blocks]
            columns[name] = np.concatenate(
                [np.zeros((n, *shape), form) if value is None else value for n, value in values]
            )
    for name, data in (("has_phash", "phash"), ("has_dhash", "dhash")):
        if data in columns:
            columns[name] = np.concatenate(
                [flags(getattr(b, name), getattr(b, data), len(b)) for b in blocks]
            )
    faces: dict[int, tuple[FaceBox, ...]] = {}
    for block in blocks:
        faces.update(block.faces)
    return EntryBlock(
        np.concatenate([np.empty(0, np.int64), *(block.ids for block in blocks)]),
        keys=[key for block in blocks for key in block.keys or [None] * len(block)],
        parts=joined_parts([block.parts or NO_PARTS for block in blocks]),
        faces=faces,
        **columns,
    )


def joined_parts(blocks: Sequence[PartBlock]) -> PartBlock:
    """Fingerprints of parts, one block behind the other."""
    blocks = [NO_PARTS, *blocks]
    return PartBlock(
        np.concatenate([block.ids for block in blocks]),
        np.concatenate([block.parts for block in blocks]),
        np.concatenate([block.phash for block in blocks]),
        np.concatenate([block.dhash for block in blocks]),
    )


def flags(
    has: NDArray[np.bool_] | None, data: NDArray[np.uint8] | None, n: int
) -> NDArray[np.bool_]:
    """Which of n entries have a hash: those that are said to, else all or none."""
    return np.full(n, data is not None) if has is None or data is None else has


def block_of(
    entries: Sequence[Entry],
    owner_numbers: Callable[[list[str | None], list[str | None]], NDArray[np.uint32]],
) -> EntryBlock:
    """Entries as columns. Raises ValueError for an entry that no pack may hold."""
    for entry in entries:
        _check_entry(entry)
    n = len(entries)
    ids = np.fromiter((entry.photo_id for entry in entries), dtype=np.int64, count=n)
    owners = owner_numbers([e.nsid for e in entries], [e.alias for e in entries])
    phash, has_phash = _bytes([entry.phash for entry in entries], HASH_BYTES)
    dhash, has_dhash = _bytes([entry.dhash for entry in entries], HASH_BYTES)
    md5, _ = _bytes([entry.original_md5 for entry in entries], MD5_BYTES)
    sizes = np.fromiter((entry.original_size or 0 for entry in entries), np.uint64, count=n)
    parts = [(entry.photo_id, part) for entry in entries for part in _ordered(entry.parts)]
    return EntryBlock(
        ids,
        owners=owners,
        keys=[entry.key for entry in entries],
        phash=phash,
        has_phash=has_phash,
        dhash=dhash,
        has_dhash=has_dhash,
        sizes=sizes,
        md5=md5,
        parts=PartBlock(
            np.array([photo_id for photo_id, _ in parts], dtype=np.int64),
            np.array([part.part for _, part in parts], dtype=np.uint8),
            _bytes([part.phash for _, part in parts], HASH_BYTES)[0],
            _bytes([part.dhash for _, part in parts], HASH_BYTES)[0],
        ),
        faces={entry.photo_id: entry.faces for entry in entries if entry.faces},
    )


def entries_of(
    dataset: str, block: EntryBlock, owner_of: Callable[[int], Owner | None]
) -> Iterator[Entry]:
    """The entries of a block again. An owner that is None leaves its entry out."""
    parts = parts_by_photo(block.parts)
    for row, photo_id in enumerate(block.ids.tolist()):
        owner = NO_OWNER if block.owners is None else owner_of(int(block.owners[row]))
        if owner is None:
            continue
        size = 0 if block.sizes is None else int(block.sizes[row])
        yield Entry(
            dataset=dataset,
            photo_id=photo_id,
            nsid=owner[0],
            key=None if block.keys is None else block.keys[row],
            phash=_row(block.phash, block.has_phash, row),
            dhash=_row(block.dhash, block.has_dhash, row),
            faces=tuple(block.faces.get(photo_id, ())),
            parts=parts.get(photo_id, ()),
            alias=owner[1],
            original_md5=bytes(block.md5[row]) if size and block.md5 is not None else None,
            original_size=size or None,
        )


def parts_by_photo(block: PartBlock | None) -> dict[int, tuple[PartPrint, ...]]:
    """The fingerprints of parts of each photo."""
    found: dict[int, list[PartPrint]] = {}
    if block is not None:
        rows = zip(block.ids.tolist(), block.parts.tolist(), block.phash, block.dhash, strict=True)
        for photo_id, part, phash, dhash in rows:
            found.setdefault(photo_id, []).append(PartPrint(part, bytes(phash), bytes(dhash)))
    return {photo_id: tuple(prints) for photo_id, prints in found.items()}


def check_block(block: EntryBlock, after: int) -> None:
    """Raise ValueError for a block that no pack may hold. after: the last ID before it."""
    n, ids = len(block), block.ids
    if ids.dtype != np.int64 or (n and (ids[0] <= after or (np.diff(ids) <= 0).any())):
        raise ValueError("photo IDs are to be int64, in ascending order, each once")
    fits = not n or (ids[0] >= 1 and ids[-1] <= MAX_PHOTO_ID)
    columns = (block.owners, block.has_phash, block.has_dhash, block.sizes, block.keys)
    fits &= all(column is None or len(column) == n for column in columns)
    hashes = ((block.phash, HASH_BYTES), (block.dhash, HASH_BYTES), (block.md5, MD5_BYTES))
    fits &= all(data is None or data.shape == (n, width) for data, width in hashes)
    fits &= (block.sizes is None) == (block.md5 is None)
    fits &= block.sizes is None or not n or int(block.sizes.max()) <= MAX_SIZE
    fits &= block.keys is None or all(map(is_key, block.keys))
    parts = block.parts
    if fits and parts is not None and len(parts.ids):
        m = len(parts.ids)
        order = parts.ids * (MAX_PART + 1) + parts.parts
        fits = (
            len(parts.parts) == m
            and parts.phash.shape == parts.dhash.shape == (m, HASH_BYTES)
            and bool((np.diff(order) >= 0).all())
            and int(parts.parts.min()) >= 1
            and int(np.unique(parts.ids, return_counts=True)[1].max()) <= MAX_PARTS
            and bool(np.isin(parts.ids, ids).all())
        )
    if fits and block.faces:
        fits = all(
            len(boxes) <= MAX_FACES and all(map(_is_face, boxes)) for boxes in block.faces.values()
        ) and bool(np.isin(np.fromiter(block.faces, np.int64), ids).all())
    if not fits:
        raise ValueError(f"no index pack may hold these {n} entries from photo {ids[:1]} on")


def _check_entry(entry: Entry) -> None:
    fit = (
        1 <= entry.photo_id <= MAX_PHOTO_ID
        and (entry.nsid is None or is_nsid(entry.nsid))
        and (entry.alias is None or is_alias(entry.alias))
        and is_key(entry.key)
        and (entry.phash is None or is_hash(entry.phash))
        and (entry.dhash is None or is_hash(entry.dhash))
        and is_original(entry.original_md5, entry.original_size)
        and len(entry.faces) <= MAX_FACES
        and all(map(_is_face, entry.faces))
        and len(entry.parts) <= MAX_PARTS
        and all(
            1 <= part.part <= MAX_PART and is_hash(part.phash) and is_hash(part.dhash)
            for part in entry.parts
        )
    )
    if not fit:
        raise ValueError(f"no index pack may hold this entry: {entry}")


def _is_face(f: FaceBox) -> bool:
    box = is_box(f.x, f.y, f.w, f.h, f.frame_w, f.frame_h)
    return box and is_key(f.key) and f.kind in KINDS


def _ordered(parts: Sequence[PartPrint]) -> list[PartPrint]:
    return sorted(parts, key=lambda part: part.part)


def _bytes(values: Sequence[bytes | None], width: int) -> tuple[Bytes, NDArray[np.bool_]]:
    blank = bytes(width)
    joined = b"".join(blank if value is None else value for value in values)
    has = np.fromiter((value is not None for value in values), np.bool_, count=len(values))
    return np.frombuffer(joined, dtype=np.uint8).reshape(-1, width), has


def _row(data: Bytes | None, has: NDArray[np.bool_] | None, row: int) -> bytes | None:
    return bytes(data[row]) if data is not None and (has is None or has[row]) else None
