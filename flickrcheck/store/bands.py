"""Finds the stored fingerprints within a number of differing bits of each query.

Multi-index hashing (Norouzi, Punjani, Fleet: Fast search in Hamming space with multi-index
hashing, CVPR 2012) over 256-bit hashes: cut into 16 bands of 16 bits, and two hashes that differ
in at most 31 bits differ in at most one bit in some band, in at most 47 bits in at most two. So
each band of a query, as it stands and with each one or two of its bits flipped, is looked up among
the entries sorted by that band; the candidates are then compared in full. Everything is numpy and
one core.

How is decided by the entries and the bound alone, never by how many queries come together: the
same pictures must find the same entries however a scan was cut up.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from flickrcheck.store.brute_force import compare_all
from flickrcheck.store.hash_words import (
    Found,
    Words,
    as_words,
    checked_bound,
    columns_of,
    nothing,
    within,
)

__all__ = ["HashIndex", "Words", "as_words"]

_BANDS = 16
_BUCKETS = 1 << 16
# Up to so many entries brute force is as fast as bands, and unlike them exact at every bound.
_BRUTE_FORCE_ENTRIES = 16_384
# Up to here two flips take a twentieth of the time in which a camera's photo is decoded (measured:
# 1.5 ms a photo at 100,000 entries, 5 to 14 ms at 1,000,000, where one flip takes 1 to 2 ms).
_TWO_FLIPS_ENTRIES = 300_000
# Above this the bands would miss more pairs than they find.
_BANDS_BOUND = 64
# Work sizes that keep the temporary arrays inside a processor's cache; they bound the memory too.
_LOOK_UPS_AT_ONCE = 1 << 20
_CANDIDATES_AT_ONCE = 65_536
# What to flip in a band: at most no, one, two of its bits.
_FLIPS = tuple(
    np.array(
        [
            sum(1 << bit for bit in bits)
            for number in range(most + 1)
            for bits in itertools.combinations(range(16), number)
        ],
        dtype=np.uint16,
    )
    for most in range(3)
)


class HashIndex:
    """The fingerprints of one or more packs, searchable by Hamming distance.

    phash: (n, 4) as made by as_words; it is copied. The bands are sorted when they are first
    needed (about 0.4 s and 64 bytes an entry for a million).
    """

    def __init__(self, phash: Words) -> None:
        self._words = columns_of(phash)
        self._bands: list[_Band] | None = None

    def __len__(self) -> int:
        return len(self._words[0])

    @property
    def columns(self) -> list[Words]:
        """The four words of all hashes, each an array (n,)."""
        return self._words

    def search(self, queries: Words, bound: int, *, thorough: bool = False) -> Found:
        """All pairs of a query and an entry that differ in at most ``bound`` bits (0 to 256).

        queries: (m, 4). Returns three arrays of equal length: the query's row, the entry's row
        and their distance, ordered by query, then entry. Exact for up to 16,384 entries, for
        bounds of at most 31, and above 64 (by brute force, which may take long). In between, with
        up to 300,000 entries or if ``thorough``, a pair is found unless every band differs in
        three bits or more: never up to 47 bits, 1 in 1,500 missed at 50, 1 in 130 at 58; with more
        entries unless every band differs in two or more: 3 % missed at 48 bits, 21 % at 58 (for
        flips that fall independently of each other).

        Raises ValueError for a bound outside 0 to 256 or queries of another shape.
        """
        checked_bound(bound)
        asked = columns_of(queries)
        if not len(asked[0]) or not len(self):
            return nothing()
        if len(self) <= _BRUTE_FORCE_ENTRIES or bound > _BANDS_BOUND:
            return compare_all(asked, self._words, bound)
        most = 2 if thorough or len(self) <= _TWO_FLIPS_ENTRIES else 1
        return self._ordered(self._by_bands(asked, bound, most))

    def _ordered(self, parts: Iterator[Found]) -> Found:
        """Joins partial results, each pair once, ordered by query and entry."""
        query, entry, distance = (np.concatenate(column) for column in zip(*parts, strict=True))
        _, first = np.unique(query * len(self) + entry, return_index=True)
        return query[first], entry[first], distance[first]

    def _by_bands(self, asked: list[Words], bound: int, most: int) -> Iterator[Found]:
        if self._bands is None:
            self._bands = [_Band(values) for values in _band_values(self._words)]
        yield nothing()
        flips = [_flips_needed(band, bound, most) for band in range(_BANDS)]
        at_once = _LOOK_UPS_AT_ONCE // len(flips[0])
        for start in range(0, len(asked[0]), at_once):
            block = [column[start : start + at_once] for column in asked]
            found = self._ordered(self._block_by_bands(self._bands, block, bound, flips))
            yield found[0] + start, found[1], found[2]

    def _block_by_bands(
        self,
        bands: list[_Band],
        block: list[Words],
        bound: int,
        all_flips: list[NDArray[np.uint16]],
    ) -> Iterator[Found]:
        yield nothing()
        for band, values, flips in zip(bands, _band_values(block), all_flips, strict=True):
            if not flips.size:
                break
            for query, lengths, entry in band.candidates(values, flips):
                # Two of four words first: nearly all candidates end here, at half the reading.
                half = np.zeros(len(entry), dtype=np.uint8)
                for mine, theirs in zip(block[:2], self._words[:2], strict=True):
                    half += np.bitwise_count(theirs[entry] ^ np.repeat(mine[query], lengths))
                near = np.flatnonzero(half <= bound)
                if near.size:
                    yield within(
                        block, self._words, np.repeat(query, lengths)[near], entry[near], bound
                    )


class _Band:
    """The entries sorted by the 16 bits of one band: a counting sort with its offsets."""

    def __init__(self, values: NDArray[np.uint16]) -> None:
        # numpy sorts 16-bit values by radix
        self._order = np.argsort(values, kind="stable").astype(np.int32)
        self._starts = np.zeros(_BUCKETS + 1, dtype=np.int64)
        np.cumsum(np.bincount(values, minlength=_BUCKETS), out=self._starts[1:])

    def candidates(self, values: NDArray[np.uint16], flips: NDArray[np.uint16]) -> Iterator[Found]:
        """The entries that share this band's value with a query after one of the flips.

        values: (m,), this band of the queries. Yields rows of queries, how many entries each of
        them meets, and the rows of all those entries, one query's behind the other's: at most
        _CANDIDATES_AT_ONCE entries at a time, even where very many share one value.
        """
        # A slot is one look-up: a query's value after one flip. Looked up in the order of their
        # values, slots that share a bucket find its entries in the processor's cache.
        values = (values[:, None] ^ flips).ravel()
        order = np.argsort(values, kind="stable")
        slots = values[order].astype(np.int64)
        queries = order // len(flips)
        begins = self._starts[slots]
        ends = np.cumsum(self._starts[slots + 1] - begins)  # positions in the row of all pairs
        shifts = begins - np.concatenate(([0], ends[:-1]))
        total = int(ends[-1])
        for start in range(0, total, _CANDIDATES_AT_ONCE):
            stop = min(start + _CANDIDATES_AT_ONCE, total)
            first = int(np.searchsorted(ends, start, side="right"))
            last = int(np.searchsorted(ends, stop, side="left")) + 1
            lengths = np.diff(np.minimum(ends[first:last], stop), prepend=start)
            positions = np.arange(start, stop) + np.repeat(shifts[first:last], lengths)
            yield queries[first:last], lengths, self._order[positions].astype(np.int64)


def _flips_needed(band: int, bound: int, most: int) -> NDArray[np.uint16]:
    """What to flip in a band of this number (0 to 15): up to ``most`` of its bits; maybe nothing.

    By the pigeonhole principle every pair within the bound is found if the bands' numbers of
    allowed flips, each plus one, add up to more than the bound. So a bound below 31 needs no
    flips in the last bands, and one below 15 does not need all bands.
    """
    share = (bound + _BANDS - band) // _BANDS
    return _FLIPS[min(share - 1, most)] if share else _FLIPS[0][:0]


def _band_values(columns: list[Words]) -> list[NDArray[np.uint16]]:
    """The 16 bands of every hash, each an array (n,) of 16 bits.

    A hash is 16 rows of 16 bits (DCT coefficients). Bits of one row or column depend on each
    other, so band b takes one bit of each: bit (r + b) % 16 of every row r. That is, row r is
    turned left by r, and then rows and columns change places (Warren, Hacker's Delight, 7-3).
    """
    rows: list[NDArray[np.uint16]] = []
    for column in columns:
        # as_words reads the bytes with the lowest first, a row is two bytes with the highest first
        for shift in (0, 16, 32, 48):
            rows.append((column >> np.uint64(shift)).astype(np.uint16).byteswap())
    for r in range(1, 16):
        rows[r] = (rows[r] << np.uint16(r)) | (rows[r] >> np.uint16(16 - r))
    for step, mask in ((8, 0x00FF), (4, 0x0F0F), (2, 0x3333), (1, 0x5555)):
        for upper in (r for r in range(16) if not r & step):
            lower = upper + step
            swap = (rows[upper] ^ (rows[lower] >> step)) & np.uint16(mask)
            rows[upper] ^= swap
            rows[lower] ^= swap << step
    return rows
