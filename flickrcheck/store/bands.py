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
from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from flickrcheck.store.band_join import join
from flickrcheck.store.band_tables import BANDS, BandTables
from flickrcheck.store.brute_force import compare_all
from flickrcheck.store.hash_words import (
    Found,
    Words,
    checked_bound,
    checked_words,
    nearest,
    nothing,
    ordered,
)

# Up to so many entries brute force is as fast as bands, and unlike them exact at every bound.
_BRUTE_FORCE_ENTRIES = 16_384
# Up to here two flips take a twentieth of the time in which a camera's photo is decoded (measured:
# 1.5 ms a photo at 100,000 entries, 5 to 14 ms at 1,000,000, where one flip takes 1 to 2 ms).
_TWO_FLIPS_ENTRIES = 300_000
# Above this the bands would miss more pairs than they find.
_BANDS_BOUND = 64
_LOOK_UPS_AT_ONCE = 1 << 20
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

    phash: (n, 4) as made by hash_words.as_words; it is kept, so do not change it. tables: its
    sorted bands; without them they are sorted when they are first needed. among: how many entries
    are searched in all, where this index holds a part of them only; it decides how thorough a
    search is.
    """

    def __init__(
        self, phash: Words, *, tables: BandTables | None = None, among: int | None = None
    ) -> None:
        self._words = checked_words(phash)
        self._tables = tables
        self._among = len(self._words) if among is None else among

    def __len__(self) -> int:
        return len(self._words)

    @property
    def words(self) -> Words:
        """The hashes, (n, 4)."""
        return self._words

    def search(
        self,
        queries: Words,
        bound: int,
        *,
        thorough: bool = False,
        most: int | None = None,
        told: Callable[[float], object] = lambda part: None,
    ) -> Found:
        """All pairs of a query and an entry that differ in at most ``bound`` bits (0 to 256).

        queries: (m, 4). Returns three arrays of equal length: the query's row, the entry's row
        and their distance, ordered by query, then entry. Exact for up to 16,384 entries, for
        bounds of at most 31, and above 64 (by brute force, which may take long). In between, with
        up to 300,000 entries or if ``thorough``, a pair is found unless every band differs in
        three bits or more: never up to 47 bits, 1 in 1,500 missed at 50, 1 in 130 at 58; with more
        entries unless every band differs in two or more: 3 % missed at 48 bits, 21 % at 58 (for
        flips that fall independently of each other).

        most: of each query only so many pairs, the nearest and of equally near ones those with the
        lowest rows. Without it the result may be as large as queries times entries.

        told is called with the part of the work that is done, after each band; it may raise.
        Raises ValueError for a bound outside 0 to 256 or queries of another shape.
        """
        checked_bound(bound)
        asked = checked_words(queries)
        if not len(asked) or not len(self):
            return nothing()
        if self._among <= _BRUTE_FORCE_ENTRIES or bound > _BANDS_BOUND:
            return compare_all(asked, self._words, bound, most=most)
        flips = 2 if thorough or self._among <= _TWO_FLIPS_ENTRIES else 1
        if self._tables is None:
            self._tables = BandTables.of(self._words)
        return ordered(self._by_bands(self._tables, asked, bound, flips, most, told))

    def _by_bands(
        self,
        tables: BandTables,
        asked: Words,
        bound: int,
        flips: int,
        most: int | None,
        told: Callable[[float], object],
    ) -> Iterator[Found]:
        masks = [_flips_needed(band, bound, flips) for band in range(BANDS)]
        at_once = _LOOK_UPS_AT_ONCE // len(masks[0])
        for start in range(0, len(asked), at_once):
            block = asked[start : start + at_once]

            def after(band: int, start: int = start, size: int = len(block)) -> None:
                told((start + size * (band + 1) / BANDS) / len(asked))

            pairs = _with_twins(tables, join(tables, self._words, block, bound, masks, after))
            query, entry, distance = nearest(pairs, most)
            yield query + start, entry, distance


def _with_twins(tables: BandTables, parts: Iterator[Found]) -> Iterator[Found]:
    for query, entry, distance in parts:
        yield query, entry, distance
        for place, rows in tables.twins_of(entry):
            yield query[place], rows, distance[place]


def _flips_needed(band: int, bound: int, most: int) -> NDArray[np.uint16]:
    """What to flip in a band of this number (0 to 15): up to ``most`` of its bits; maybe nothing.

    By the pigeonhole principle every pair within the bound is found if the bands' numbers of
    allowed flips, each plus one, add up to more than the bound. So a bound below 31 needs no
    flips in the last bands, and one below 15 does not need all bands.
    """
    share = (bound + BANDS - band) // BANDS
    return _FLIPS[min(share - 1, most)] if share else _FLIPS[0][:0]
