"""Compares every query with every entry: for few entries and for wide bounds."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from flickrcheck.store.hash_words import (
    Found,
    Words,
    checked_bound,
    checked_words,
    gathered,
    nearest,
    ordered,
)

# Four words of so many entries and the temporary arrays fit a processor's cache together.
_ENTRIES_AT_ONCE = 16_384
_PAIRS_AT_ONCE = 32_768
# Two words of unrelated hashes differ in 64 bits, give or take 6, three in 96, give or take 7: up
# to these bounds that leaves hardly any pair to be looked at again.
_TWO_WORDS_BOUND = 45
_THREE_WORDS_BOUND = 66


def compare_all(asked: Words, entries: Words, bound: int, *, most: int | None = None) -> Found:
    """All pairs of a query and an entry that differ in at most ``bound`` bits (0 to 256).

    asked (m, 4), entries (n, 4). Exact at every bound. About 3.5 ms a query for a million entries;
    the memory beside the result is a few MB. Ordered by query, then entry; most: see
    HashIndex.search.
    """
    checked_bound(bound)
    asked, entries = checked_words(asked), checked_words(entries)
    starts = range(0, len(entries), _ENTRIES_AT_ONCE)

    def near(start: int) -> Found:
        return nearest(_near(asked, entries[start : start + _ENTRIES_AT_ONCE], start, bound), most)

    return ordered([nearest(map(near, starts), most)])


def _near(asked: Words, entries: Words, start: int, bound: int) -> Iterator[Found]:
    words = 2 if bound <= _TWO_WORDS_BOUND else 3 if bound <= _THREE_WORDS_BOUND else 4
    # A distance of 256 wraps round to 0 in 8 bits, but is counted again below.
    limit = min(bound, 255)
    # numpy is fast at long rows of one word
    size = len(entries)
    columns = [np.ascontiguousarray(entries[:, word]) for word in range(words)]
    at_once = _PAIRS_AT_ONCE // size
    differing = np.empty((at_once, size), dtype=np.uint64)
    total = np.empty((at_once, size), dtype=np.uint8)
    bits = np.empty_like(total)
    for begin in range(0, len(asked), at_once):
        block = asked[begin : begin + at_once]
        both, sums, more = (array[: len(block)] for array in (differing, total, bits))
        for word, column in enumerate(columns):
            np.bitwise_xor(column, block[:, word, None], out=both)
            np.bitwise_count(both, out=more if word else sums)
            if word:
                np.add(sums, more, out=sums)
        if sums.min() <= limit:
            query, entry = np.nonzero(sums <= limit)
            distance = np.bitwise_count(gathered(block, query) ^ gathered(entries, entry)).sum(
                axis=1, dtype=np.int64
            )
            near = distance <= bound
            yield query[near] + begin, entry[near] + start, distance[near]
