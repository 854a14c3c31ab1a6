"""The entries of an index sorted by each of 16 bands of their 256 bits."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from flickrcheck.store.hash_words import Rows, Words, as_words, gathered

BANDS = 16
BUCKETS = 1 << 16
# Buckets this much longer than they should be are searched for equal hashes.
_LONG = 16
_LONG_AT_LEAST = 1_000
_TWINS_AT_ONCE = 1 << 19
_NO_VALUES = np.empty(0, dtype=np.uint16)


@dataclass(frozen=True, slots=True)
class BandTables:
    """For each band the entries sorted by its 16 bits, and where each value begins.

    order: int32 (16, k), rows of entries; starts: int64 (16, 65,537), places in order. Of very many
    entries with equal hashes only the first is in order: twins holds the rows of the others and
    twin_of, ascending, which row each of them equals. So a picture that stands in a dataset a
    hundred thousand times (the notice that a photo is gone) costs one comparison.
    """

    order: NDArray[np.int32]
    starts: Rows
    twin_of: Rows
    twins: Rows

    @classmethod
    def of(cls, words: Words, told: Callable[[int], object] = lambda band: None) -> BandTables:
        """Sort hashes (n, 4): about 0.35 s and 64 bytes an entry for a million, 5 s for 10 million.

        told is called after each band that is sorted.
        """
        values = band_values(words)
        twin_of, twins = _twins(words, values[0])
        kept: Rows | None = None
        if len(twins):
            mask = np.ones(len(words), dtype=np.bool_)
            mask[twins] = False
            kept = np.flatnonzero(mask)
        size = len(words) - len(twins)
        order = np.empty((BANDS, size), dtype=np.int32)
        starts = np.zeros((BANDS, BUCKETS + 1), dtype=np.int64)
        for band in range(BANDS):
            here = values[band] if kept is None else values[band][kept]
            values[band] = _NO_VALUES  # these are not needed again: the memory goes to order
            places = np.argsort(here, kind="stable")  # numpy sorts 16-bit values by radix
            order[band] = places if kept is None else kept[places]
            np.cumsum(np.bincount(here, minlength=BUCKETS), out=starts[band, 1:])
            told(band)
        return cls(order, starts, twin_of, twins)

    def twins_of(self, entry: Rows) -> Iterator[tuple[Rows, Rows]]:
        """The entries that equal those given but are in no band: places in ``entry``, and rows.

        Bounded in memory: each of those given may stand for a hundred thousand others.
        """
        if not len(self.twins):
            return
        first = np.searchsorted(self.twin_of, entry, side="left")
        number = np.searchsorted(self.twin_of, entry, side="right") - first
        place = np.flatnonzero(number)
        first, number = first[place], number[place]
        at_once = max(1, _TWINS_AT_ONCE // int(number.max(initial=1)))
        for begin in range(0, len(place), at_once):
            some = slice(begin, begin + at_once)
            ends = np.cumsum(number[some])
            shift = np.repeat(first[some] - (ends - number[some]), number[some])
            yield np.repeat(place[some], number[some]), self.twins[np.arange(ends[-1]) + shift]


def band_masks() -> Words:
    """Which bits belong to each band: (16, 4), as a hash with ones there."""
    bits = np.zeros((BANDS, 16, 16), dtype=np.uint8)
    for band in range(BANDS):
        for row in range(16):
            bits[band, row, (row + band) % 16] = 1
    return as_words(np.packbits(bits).tobytes())


def band_values(words: Words) -> list[NDArray[np.uint16]]:
    """The 16 bands of every hash (n, 4), each an array (n,) of 16 bits.

    A hash is 16 rows of 16 bits (DCT coefficients). Bits of one row or column depend on each
    other, so band b takes one bit of each: bit (r + b) % 16 of every row r. That is, row r is
    turned left by r, and then rows and columns change places (Warren, Hacker's Delight, 7-3).
    """
    rows: list[NDArray[np.uint16]] = []
    for column in range(4):
        # as_words reads the bytes with the lowest first, a row is two bytes with the highest first
        for shift in (0, 16, 32, 48):
            rows.append((words[:, column] >> np.uint64(shift)).astype(np.uint16).byteswap())
    for r in range(1, 16):
        rows[r] = (rows[r] << np.uint16(r)) | (rows[r] >> np.uint16(16 - r))
    for step, mask in ((8, 0x00FF), (4, 0x0F0F), (2, 0x3333), (1, 0x5555)):
        for upper in (r for r in range(16) if not r & step):
            lower = upper + step
            swap = (rows[upper] ^ (rows[lower] >> step)) & np.uint16(mask)
            rows[upper] ^= swap
            rows[lower] ^= swap << step
    return rows


def _twins(words: Words, values: NDArray[np.uint16]) -> tuple[Rows, Rows]:
    """Entries that equal an earlier one: which row each of them equals (ascending), and its row.

    Looked for only where very many entries share the value of a band: few equal ones do no harm.
    """
    sizes = np.bincount(values, minlength=BUCKETS)
    long = sizes > max(_LONG_AT_LEAST, _LONG * len(words) // BUCKETS)
    rows = np.flatnonzero(long[values])
    if not rows.size:
        return rows, rows
    hashes = gathered(words, rows)
    order = np.lexsort(hashes.T)  # stable: equal hashes stay in the order of their rows
    rows, hashes = rows[order], gathered(hashes, order)
    equal = np.concatenate(([False], (hashes[1:] == hashes[:-1]).all(axis=1)))
    leader = np.maximum.accumulate(np.where(equal, 0, np.arange(len(rows))))
    twin_of, twins = rows[leader[equal]], rows[equal]
    order = np.argsort(twin_of, kind="stable")
    return twin_of[order], twins[order]
