"""Looks queries up in sorted bands and compares them with what they meet there.

Two ways to the same pairs. With few queries the entries that each look-up meets are gathered one
behind the other. With many, look-ups that meet the same entries come together: the entries' hashes
are gathered once, as many as fit a processor's cache, and every look-up is compared with the first
entry of its bucket, then with the second, and so on, so that numpy's loops are long and nothing is
repeated.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from flickrcheck.store.band_tables import BUCKETS, BandTables, band_masks, band_values
from flickrcheck.store.hash_words import Found, Rows, Words, gathered

# Work sizes that keep the temporary arrays inside a processor's cache; they bound the memory too.
_CANDIDATES_AT_ONCE = 32_768
_ENTRIES_AT_ONCE = 32_768
_SLOTS_AT_ONCE = 16_384
# Gathering each entry once pays from so many look-ups on.
_MANY_SLOTS = BUCKETS // 2
# With fewer look-ups than this left in their buckets, numpy's overhead is larger than the work.
_FEW_SLOTS = 512
# Two words of unrelated hashes differ in 64 bits, give or take 6: up to this bound that leaves
# hardly any pair to be compared in full.
_TWO_WORDS_BOUND = 45
_MASKS = band_masks()
_NO_ROWS = np.empty(0, dtype=np.int64)

_Met: TypeAlias = tuple[Rows, Rows, Rows]
"""Rows of queries, rows of entries, and the numbers of the bands in which they meet."""

_Near: TypeAlias = tuple[Rows, Rows]
"""Slots and rows of entries. A slot is one look-up: a query's value after one of the flips."""


def join(
    tables: BandTables,
    words: Words,
    asked: Words,
    bound: int,
    masks: Sequence[NDArray[np.uint16]],
    told: Callable[[int], object],
) -> Iterator[Found]:
    """Pairs within the bound that agree in some band after one of its masks; each pair once.

    words: the entries (n, 4); asked: the queries (m, 4); masks: for each band what is flipped in
    it: nothing, each single bit, each two bits; an empty array where the band is not looked up;
    told: called with the number of each band when it is done.
    """
    allowed = [int(np.bitwise_count(some).max(initial=0)) if some.size else -1 for some in masks]
    for query, entry, band in _in_portions(_near(tables, words, asked, bound, masks, told)):
        differing = gathered(asked, query) ^ gathered(words, entry)
        distance = np.bitwise_count(differing).sum(axis=1, dtype=np.int64)
        new = _first_met(differing, band, allowed)
        new = new[distance[new] <= bound]
        yield query[new], entry[new], distance[new]


def _first_met(differing: Words, band: Rows, allowed: Sequence[int]) -> Rows:
    """Which pairs no band finds before the one in which they met.

    differing: the bits in which the pairs differ (k, 4); allowed: how many of its bits each band
    allows to differ.
    """
    pairs = np.arange(len(band))
    columns = list(differing.T)
    for number in range(int(band.max(initial=0))):
        bits = np.zeros(len(pairs), dtype=np.uint8)
        for column, mask in zip(columns, _MASKS[number], strict=True):
            bits += np.bitwise_count(column & mask)
        new = np.flatnonzero((bits.astype(np.int64) > allowed[number]) | (band[pairs] <= number))
        if len(new) < len(pairs):
            pairs = pairs[new]
            columns = [column[new] for column in columns]
    return pairs


def _near(
    tables: BandTables,
    words: Words,
    asked: Words,
    bound: int,
    masks: Sequence[NDArray[np.uint16]],
    told: Callable[[int], object],
) -> Iterator[_Met]:
    """What join yields, before it is compared in full."""
    some_words, some_asked = words, asked
    if bound <= _TWO_WORDS_BOUND and len(asked) * len(masks[0]) >= _MANY_SLOTS:
        some_words, some_asked = (np.ascontiguousarray(all_[:, :2]) for all_ in (words, asked))
    for number, (values, some) in enumerate(zip(band_values(asked), masks, strict=True)):
        if not some.size:
            continue
        band = _Band(
            tables.order[number],
            tables.starts[number],
            words,
            asked,
            some_words,
            some_asked,
            len(some),
            bound,
        )
        for slot, entry in band.near((values[:, None] ^ some).ravel()):
            yield slot // len(some), entry, np.full(len(slot), number)
        told(number)


def _in_portions(parts: Iterator[_Met]) -> Iterator[_Met]:
    """The same in larger arrays, as numpy likes them."""
    portion: list[_Met] = []
    size = 0
    for part in parts:
        portion.append(part)
        size += len(part[0])
        if size >= _CANDIDATES_AT_ONCE:
            yield _joined(portion)
            portion, size = [], 0
    if portion:
        yield _joined(portion)


def _joined(portion: list[_Met]) -> _Met:
    query, entry, band = zip(*portion, strict=True)
    return np.concatenate(query), np.concatenate(entry), np.concatenate(band)


@dataclass(frozen=True, slots=True)
class _Buckets:
    """Neighbouring buckets: where in ``entries`` each begins, its length, the same rounded up."""

    begins: Rows
    lengths: Rows
    rounded: Rows
    entries: Rows


@dataclass(frozen=True, slots=True)
class _Band:
    """One band of the entries, and the queries; look_ups: how many slots each query has.

    some_words, some_asked: as many words of each hash as are compared at first.
    """

    order: NDArray[np.int32]
    starts: Rows
    words: Words
    asked: Words
    some_words: Words
    some_asked: Words
    look_ups: int
    bound: int

    def near(self, slots: NDArray[np.uint16]) -> Iterator[_Near]:
        """Pairs that may be within the bound, some of them wrongly. slots: values of the band."""
        if len(slots) >= _MANY_SLOTS:
            return self._by_bucket(slots)
        begins = self.starts[slots]
        lengths = self.starts[slots.astype(np.int64) + 1] - begins
        return self._gathered(np.arange(len(slots)), begins, lengths)

    def _gathered(self, slot: Rows, begins: Rows, lengths: Rows) -> Iterator[_Near]:
        """Compare each slot with ``lengths`` entries from ``begins`` on."""
        ends = np.cumsum(lengths)
        shifts = begins - (ends - lengths)
        total = int(ends[-1]) if ends.size else 0
        for start in range(0, total, _CANDIDATES_AT_ONCE):
            stop = min(start + _CANDIDATES_AT_ONCE, total)
            first = int(np.searchsorted(ends, start, side="right"))
            last = int(np.searchsorted(ends, stop, side="left")) + 1
            here = lengths[first:last].copy()
            here[-1] -= ends[last - 1] - stop
            here[0] -= start - (ends[first] - lengths[first])
            owner = np.repeat(np.arange(first, last), here)
            entry = self.order[np.arange(start, stop) + shifts[owner]].astype(np.int64)
            differing = gathered(self.words, entry)
            differing ^= gathered(self.asked, slot[owner] // self.look_ups)
            near = np.flatnonzero(_at_most(np.bitwise_count(differing), self.bound))
            if near.size:
                yield slot[owner[near]], entry[near]

    def _by_bucket(self, slots: NDArray[np.uint16]) -> Iterator[_Near]:
        lengths = np.diff(self.starts)
        # Slots are sorted by their range of buckets, and within it by falling length of the
        # bucket, which is cut and rounded up to fit into the 16 bits that numpy sorts fastest.
        range_bits = min(8, (len(self.order) // _ENTRIES_AT_ONCE).bit_length())
        level_bits = 16 - range_bits
        top = (1 << level_bits) - 1
        unit = 1 + (4 * len(self.order) // BUCKETS >> level_bits)
        levels = np.minimum(-(-lengths // unit), top)
        ranges = np.arange(BUCKETS) >> level_bits
        keys = ((ranges << level_bits) | (top - levels)).astype(np.uint16)
        sorted_slots = np.argsort(keys.take(slots), kind="stable")
        sizes = np.bincount(slots >> np.uint16(level_bits), minlength=1 << range_bits)
        stop = 0
        for number, size in enumerate(sizes.tolist()):
            start, stop = stop, stop + size
            here = slice(number << level_bits, (number + 1) << level_bits)
            low, high = int(self.starts[here.start]), int(self.starts[here.stop])
            if not size or low == high:
                continue
            buckets = _Buckets(
                self.starts[here] - low,
                lengths[here],
                levels[here] * unit,
                self.order[low:high].astype(np.int64),
            )
            hashes = gathered(self.some_words, buckets.entries)
            for begin in range(start, stop, _SLOTS_AT_ONCE):
                slot = sorted_slots[begin : min(begin + _SLOTS_AT_ONCE, stop)]
                bucket = slots.take(slot) & np.uint16(top)
                steps, near = self._in_step(slot, bucket, buckets, hashes)
                if len(near[0]):
                    yield near
                length = buckets.lengths.take(bucket)
                rest = np.flatnonzero(length > steps)
                if rest.size:
                    begins = buckets.begins.take(bucket[rest]) + low
                    yield from self._gathered(slot[rest], begins + steps, length[rest] - steps)

    def _in_step(
        self, slot: Rows, bucket: NDArray[np.uint16], buckets: _Buckets, hashes: Words
    ) -> tuple[int, _Near]:
        """Compare all slots with the first entry of their bucket, then the second, and so on.

        bucket: of each slot, by falling size; hashes: of the entries of all these buckets. Returns
        how many entries of each bucket were compared, if there are more, and what was near.
        """
        asked = gathered(self.some_asked, slot // self.look_ups)
        place = buckets.begins.take(bucket)
        differing = np.empty_like(asked)
        counts = np.empty(asked.shape, dtype=np.uint8)
        last = buckets.rounded.take(bucket)
        active = np.searchsorted(-last, -np.arange(int(last[0]))).tolist()
        step = 0
        found: list[Rows] = []
        for size in active[: len(hashes)]:
            if size < _FEW_SLOTS:
                break
            some = differing[:size]
            hashes[step:].take(place[:size], axis=0, out=some, mode="clip")
            np.bitwise_xor(some, asked[:size], out=some)
            near = _at_most(np.bitwise_count(some, out=counts[:size]), self.bound)
            found.append(near.nonzero()[0])
            step += 1
        rows = np.concatenate([_NO_ROWS, *found])
        steps = np.repeat(np.arange(len(found)), [len(some) for some in found])
        # beyond a bucket's end lie entries of the next one
        inside = buckets.lengths.take(bucket[rows]) > steps
        rows, steps = rows[inside], steps[inside]
        return step, (slot[rows], buckets.entries[place[rows] + steps])


def _at_most(counts: NDArray[np.uint8], bound: int) -> NDArray[np.bool_]:
    """Which rows of two or four numbers of at most 64 add up to no more than the bound.

    Four times 64 counts as 0: candidates are counted again. The multiplication leaves the sum in
    the highest byte.
    """
    if counts.shape[1] == 2:
        return (counts.view(np.uint16)[:, 0] * np.uint16(0x0101)) < ((bound + 1) << 8)
    return (counts.view(np.uint32)[:, 0] * np.uint32(0x01010101)) < ((bound + 1) << 24)
