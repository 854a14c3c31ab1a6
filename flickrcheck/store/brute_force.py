"""Compares every query with every entry: for few entries, for few queries, for wide bounds.

numpy lets other threads run while it computes, so several threads share the work where asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from flickrcheck.store.hash_words import (
    Found,
    Words,
    checked_bound,
    ordered,
    within,
)

# Four words of so many entries and the temporary arrays fit a processor's cache together.
_ENTRIES_AT_ONCE = 16_384
_PAIRS_AT_ONCE = 32_768
# Two words of unrelated hashes differ in 64 bits, give or take 6, three in 96, give or take 7: up
# to these bounds that leaves hardly any pair to be looked at again.
_TWO_WORDS_BOUND = 45
_THREE_WORDS_BOUND = 66


def compare_all(
    asked: Sequence[Words], entries: Sequence[Words], bound: int, *, threads: int = 1
) -> Found:
    """All pairs of a query and an entry that differ in at most ``bound`` bits (0 to 256).

    asked, entries: four columns each. Exact at every bound. About 3.5 ms a query and thread for a
    million entries; the memory beside the result is a few MB a thread. Ordered by query, then
    entry.
    """
    checked_bound(bound)
    if len(entries[0]) < len(asked[0]):  # long rows are what numpy is fast at
        entry, query, distance = compare_all(entries, asked, bound, threads=threads)
        return ordered([(query, entry, distance)])
    starts = range(0, len(entries[0]), _ENTRIES_AT_ONCE)
    if threads == 1:
        return ordered(_compare_part(asked, entries, start, bound) for start in starts)
    with ThreadPoolExecutor(threads) as pool:
        parts = pool.map(lambda start: _compare_part(asked, entries, start, bound), starts)
        return ordered(parts)


def _compare_part(
    asked: Sequence[Words], entries: Sequence[Words], start: int, bound: int
) -> Found:
    part = [column[start : start + _ENTRIES_AT_ONCE] for column in entries]
    query, entry, distance = ordered(_near(asked, part, bound))
    return query, entry + start, distance


def _near(asked: Sequence[Words], part: Sequence[Words], bound: int) -> Iterator[Found]:
    words = 2 if bound <= _TWO_WORDS_BOUND else 3 if bound <= _THREE_WORDS_BOUND else 4
    # A distance of 256 wraps round to 0 in 8 bits; within() counts again.
    limit = min(bound, 255)
    size = len(part[0])
    at_once = max(1, _PAIRS_AT_ONCE // max(1, size))
    differing = np.empty((at_once, size), dtype=np.uint64)
    total = np.empty((at_once, size), dtype=np.uint8)
    bits = np.empty_like(total)
    for begin in range(0, len(asked[0]), at_once):
        rows = min(at_once, len(asked[0]) - begin)
        both, sums, more = differing[:rows], total[:rows], bits[:rows]
        for word in range(words):
            mine = asked[word][begin : begin + rows, None]
            np.bitwise_xor(part[word], mine, out=both)
            np.bitwise_count(both, out=more if word else sums)
            if word:
                np.add(sums, more, out=sums)
        if sums.min() <= limit:
            query, entry = np.nonzero(sums <= limit)
            yield within(asked, part, query + begin, entry, bound)
