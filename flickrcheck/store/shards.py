"""Sorted fingerprints in files that are mapped into memory, so that a big pack is sorted once.

A shard holds a part of a pack's fingerprints with their sorted bands: 105 bytes an entry, at most
800 MB. It lies in the cache folder and can be made again at any time, so whatever is wrong with one
(cut off, altered, of another version or machine) only means that it is made again.

The file: a header of 64 bytes (magic, the numbers of entries, of sorted entries and of twins, and
the XXH3 checksum of 128 bits of these numbers and all that follows), then arrays in the byte order
of the machine, without gaps: words uint64 (n, 4), ids int64 (n,), the starts, twins and order of
BandTables, parts uint8 (n,).
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import xxhash
from numpy.typing import NDArray

from flickrcheck.store.band_tables import BANDS, BUCKETS, BandTables
from flickrcheck.store.hash_words import Rows, Words

_HEADER = struct.Struct("<24sQQQ16s")
_MAGIC = f"flickrcheck bands 1 {sys.byteorder[:3]}".encode()
_MOST = 1 << 31  # rows are numbered with 32 bits
_BYTES_AT_ONCE = 1 << 24


@dataclass(frozen=True, slots=True, eq=False)
class Shard:
    """Some of the fingerprints of an index.

    words uint64 (n, 4); ids int64 (n,); parts uint8 (n,); tables: their sorted bands, None where
    they are sorted only for a search; path: the file into which all this is mapped.
    """

    words: Words
    ids: Rows
    parts: NDArray[np.uint8]
    tables: BandTables | None = None
    path: Path | None = None

    def __len__(self) -> int:
        return len(self.ids)


def write_shard(path: Path, shard: Shard) -> None:
    """Write a shard with sorted bands. Raises OSError, for example where the disk is full."""
    tables = shard.tables
    if tables is None:
        raise ValueError("only sorted shards are written")
    sizes = len(shard), tables.order.shape[1], len(tables.twins)
    digest = _digest_of(*sizes)
    arrays = (
        shard.words, shard.ids, tables.starts, tables.twin_of, tables.twins, tables.order,
        shard.parts,
    )  # fmt: skip
    with path.open("wb") as file:
        file.write(bytes(_HEADER.size))
        for array in arrays:
            data = np.ascontiguousarray(array).reshape(-1).view(np.uint8)
            for start in range(0, len(data), _BYTES_AT_ONCE):
                piece = data[start : start + _BYTES_AT_ONCE].tobytes()
                digest.update(piece)
                file.write(piece)
        file.seek(0)
        file.write(_HEADER.pack(_MAGIC, *sizes, digest.digest()))


def map_shard(
    path: Path, expected: int, told: Callable[[float], object] | None = None
) -> Shard | None:
    """The shard in a file, or None where the file is not a whole shard of so many entries.

    told: where given, the whole file is read and checked, and told is called with the fraction
    that has been read. Without it the file must have been checked before.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER.size)
            sizes = _sizes(header, path.stat().st_size, expected)
            if sizes is None or (told is not None and not _is_whole(file, header, sizes, told)):
                return None
        if told is not None and not _is_sound(_mapped(path, sizes)):
            return None
        return _mapped(path, sizes)  # anew: what was checked need not stay in memory
    except (OSError, ValueError):
        return None


def _digest_of(entries: int, sorted_entries: int, twins: int) -> Any:  # noqa: ANN401
    return xxhash.xxh3_128(struct.pack("<QQQ", entries, sorted_entries, twins))


def _lengths(entries: int, sorted_entries: int, twins: int) -> tuple[int, ...]:
    """The bytes of each array of a shard, in their order in the file."""
    starts = BANDS * (BUCKETS + 1) * 8
    order = BANDS * sorted_entries * 4
    return entries * 32, entries * 8, starts, twins * 8, twins * 8, order, entries


def _sizes(header: bytes, size: int, expected: int) -> tuple[int, int, int] | None:
    if len(header) != _HEADER.size:
        return None
    magic, entries, sorted_entries, twins, _ = _HEADER.unpack(header)
    if magic.rstrip(b"\0") != _MAGIC or entries != expected or not 0 < entries < _MOST:
        return None
    if sorted_entries + twins != entries:
        return None
    if size != _HEADER.size + sum(_lengths(entries, sorted_entries, twins)):
        return None
    return entries, sorted_entries, twins


def _is_whole(
    file: Any,  # noqa: ANN401
    header: bytes,
    sizes: tuple[int, int, int],
    told: Callable[[float], object],
) -> bool:
    digest = _digest_of(*sizes)
    total, done = sum(_lengths(*sizes)), 0
    while piece := file.read(_BYTES_AT_ONCE):
        digest.update(piece)
        done += len(piece)
        told(done / total)
    return bool(digest.digest() == header[-16:])


def _mapped(path: Path, sizes: tuple[int, int, int]) -> Shard:
    data = np.memmap(path, dtype=np.uint8, mode="r").view(np.ndarray)
    pieces = []
    start = _HEADER.size
    for length in _lengths(*sizes):
        pieces.append(data[start : start + length])
        start += length
    words, ids, starts, twin_of, twins, order, parts = pieces
    tables = BandTables(
        order.view(np.int32).reshape(BANDS, -1),
        starts.view(np.int64).reshape(BANDS, -1),
        twin_of.view(np.int64),
        twins.view(np.int64),
    )
    return Shard(words.view(np.uint64).reshape(-1, 4), ids.view(np.int64), parts, tables, path)


def _is_sound(shard: Shard) -> bool:
    """Whether the tables point at entries only: a checksum can be made for anything."""
    tables, size = shard.tables, len(shard)
    if tables is None:
        return False
    starts = tables.starts
    rows = (tables.order, tables.twin_of, tables.twins)
    return (
        all(not len(r.ravel()) or (r.min() >= 0 and r.max() < size) for r in rows)
        and not starts[:, 0].any()
        and bool((starts[:, -1] == tables.order.shape[1]).all())
        and all(bool((np.diff(band) >= 0).all()) for band in starts)
        and bool((np.diff(tables.twin_of) >= 0).all())
    )
