"""Which entries have nearly the lowest frequencies of a window: one word of each, by brute force.

Of a window that is a little off its place the high frequencies are as good as random, so only the
64 lowest of 256 are compared, and of them only those that the query is sure of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Column: TypeAlias = NDArray[np.uint64]
Pairs: TypeAlias = tuple[NDArray[np.int64], NDArray[np.int64]]
"""Rows of queries and rows of entries: arrays of equal length."""

# So many entries and the temporary arrays fit a processor's cache.
_ENTRIES_AT_ONCE = 32_768


def alike(
    low: Column,
    sure: Column,
    entries: Column,
    bound: int,
    *,
    stopped: Callable[[], bool] = lambda: False,
) -> Pairs:
    """All pairs of a query and an entry that differ in at most ``bound`` of the query's sure bits.

    low, sure (m,): the bits of queries, and which of them are compared; entries (n,). About 0.9 ms
    a query for a million entries. stopped: asked a hundred times a second; once it is true, what
    was found so far is given.
    """
    parts = [
        pair
        for start in range(0, len(entries), _ENTRIES_AT_ONCE)
        for pair in _near(
            low, sure, entries[start : start + _ENTRIES_AT_ONCE], start, bound, stopped
        )
    ]
    nothing = np.empty(0, dtype=np.int64)
    query, entry = zip((nothing, nothing), *parts, strict=True)
    return np.concatenate(query), np.concatenate(entry)


def _near(
    low: Column, sure: Column, entries: Column, start: int, bound: int, stopped: Callable[[], bool]
) -> Iterator[Pairs]:
    differing = np.empty(len(entries), dtype=np.uint64)
    apart = np.empty(len(entries), dtype=np.uint8)
    near = np.empty(len(entries), dtype=np.bool_)
    for number, (query, mask) in enumerate(zip(low, sure, strict=True)):
        if stopped():
            return
        np.bitwise_xor(entries, query, out=differing)
        np.bitwise_and(differing, mask, out=differing)
        np.bitwise_count(differing, out=apart)
        np.less_equal(apart, bound, out=near)
        found = np.flatnonzero(near)
        if found.size:
            yield np.full(len(found), number, dtype=np.int64), found + start
