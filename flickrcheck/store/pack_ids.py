"""The photo IDs of a big pack, expanded so that any number of them is looked up fast.

An ID is cut in two: the lower 16 bits stand in one long array, ordered by ID, and a second one says
where those begin that share their upper bits. This takes 2 bytes an ID and 6 MB, on the disk and
memory-mapped where possible. The file: 32 bytes of head (8 letters, the number of IDs, XXH3 of the
rest, zero), the beginnings as uint32, the lower halves as uint16, all little-endian.
"""

from __future__ import annotations

import mmap
from collections.abc import Callable, Iterable
from pathlib import Path

import numpy as np
import xxhash
from numpy.typing import NDArray

from flickrcheck.store import pack_cache
from flickrcheck.store.pack_schema import MAX_PHOTO_ID

Ids = NDArray[np.int64]
Progress = Callable[[int, int], object]
"""Told of (photos done, photos in all)."""

MOST = 2**32 - 1  # IDs
_SHIFT = 16
_STARTS = (MAX_PHOTO_ID >> _SHIFT) + 2
_MAGIC = b"FLCKIDS1"
_HEAD = 32


class IdSet:
    """A set of photo IDs."""

    def __init__(self, starts: NDArray[np.uint32], lows: NDArray[np.uint16]) -> None:
        self._starts = starts
        self._lows = lows

    def __len__(self) -> int:
        return len(self._lows)

    def contains(self, ids: Ids) -> NDArray[np.bool_]:
        """Which of these are in the set: bool (n,). ids: int64 (n,), in any order."""
        possible = (ids >= 1) & (ids <= MAX_PHOTO_ID)
        safe = np.where(possible, ids, 0)
        high = safe >> _SHIFT
        low = (safe & ((1 << _SHIFT) - 1)).astype(np.uint16)
        start = self._starts[high].astype(np.int64)
        stop = self._starts[high + 1].astype(np.int64)
        ends = stop
        # a binary search for all of them at once, each in its own stretch
        while (open_ := start < stop).any():
            middle = (start + stop) >> 1
            below = np.zeros(len(ids), dtype=np.bool_)
            below[open_] = self._lows[middle[open_]] < low[open_]
            start = np.where(open_ & below, middle + 1, start)
            stop = np.where(open_ & ~below, middle, stop)
        inside: NDArray[np.bool_] = possible & (start < ends)
        inside[inside] = self._lows[start[inside]] == low[inside]
        return inside


def expanded(
    pack: Path,
    checksum: str,
    photos: int,
    slabs: Callable[[], Iterable[Ids]],
    progress: Progress,
) -> IdSet:
    """The IDs of a pack, from its cache file if that is whole, else from the slabs.

    photos: how many IDs the slabs hold in all, at most MOST; slabs: gives them in ascending order.
    What the slabs raise is passed on; without a cache file, the set lies in memory.
    """
    try:
        target = pack_cache.cache_file(pack, checksum, ".ids")
    except OSError:
        return _in_memory(slabs(), photos, progress)
    found = _opened(target, photos)
    if found is None:
        pack_cache.keep(target, lambda path: _write(path, slabs(), photos, progress))
        found = _opened(target, photos)
    return found if found is not None else _in_memory(slabs(), photos, progress)


def _opened(path: Path, photos: int) -> IdSet | None:
    """The set in a cache file; None where it is missing, of another pack, cut off or altered."""
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError):  # ValueError: an empty file
        return None
    if len(mapped) != _HEAD + 4 * _STARTS + 2 * photos or mapped[:8] != _MAGIC:
        return None
    head = np.frombuffer(mapped, dtype="<u8", count=4)
    body = np.frombuffer(mapped, dtype=np.uint8, offset=_HEAD)
    if head[1:].tolist() != [photos, xxhash.xxh3_64_intdigest(body.data), 0]:
        return None
    starts = np.frombuffer(mapped, dtype="<u4", count=_STARTS, offset=_HEAD)
    # a checksum can be made for anything
    if starts[0] or starts[-1] != photos or (starts[1:] < starts[:-1]).any():
        return None
    return IdSet(starts, np.frombuffer(mapped, dtype="<u2", offset=_HEAD + 4 * _STARTS))


def _write(path: Path, slabs: Iterable[Ids], photos: int, progress: Progress) -> None:
    filling = _Filling(photos, progress)
    with path.open("wb") as file:
        file.seek(_HEAD + 4 * _STARTS)
        for ids in slabs:
            file.write(filling.add(ids).astype("<u2").tobytes())
        starts = filling.starts()
        file.seek(_HEAD)
        file.write(starts.astype("<u4").tobytes())
    checksum = xxhash.xxh3_64()
    with path.open("rb+") as file:
        file.seek(_HEAD)
        while piece := file.read(1 << 20):
            checksum.update(piece)
        file.seek(0)
        head = np.array([filling.done, checksum.intdigest(), 0], dtype="<u8")
        file.write(_MAGIC + head.tobytes())


def _in_memory(slabs: Iterable[Ids], photos: int, progress: Progress) -> IdSet:
    filling = _Filling(photos, progress)
    lows = np.empty(photos, dtype=np.uint16)
    for ids in slabs:
        start = filling.done
        lows[start : start + len(ids)] = filling.add(ids)
    return IdSet(filling.starts(), lows)


class _Filling:
    """Cuts ascending IDs in two and counts how many share their upper half."""

    def __init__(self, photos: int, progress: Progress) -> None:
        self.done = 0
        self._photos = photos
        self._progress = progress
        self._counts = np.zeros(_STARTS, dtype=np.uint32)

    def add(self, ids: Ids) -> NDArray[np.uint16]:
        """Take IDs in; returns their lower halves."""
        high = ids >> _SHIFT
        first = int(high[0])
        counts = np.bincount(high - first).astype(np.uint32) if _near(high) else None
        if counts is not None:
            self._counts[first + 1 : first + 1 + len(counts)] += counts
        else:
            np.add.at(self._counts, high + 1, 1)
        self.done += len(ids)
        self._progress(self.done, self._photos)
        return (ids & ((1 << _SHIFT) - 1)).astype(np.uint16)

    def starts(self) -> NDArray[np.uint32]:
        """Where those begin that share each upper half; one more at the end."""
        return np.cumsum(self._counts, dtype=np.uint32)


def _near(high: Ids) -> bool:
    return int(high[-1] - high[0]) < 65_536
