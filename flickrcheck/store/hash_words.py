"""256-bit hashes as numpy arrays, and pairs of them that lie near each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Words: TypeAlias = NDArray[np.uint64]
Rows: TypeAlias = NDArray[np.int64]
Found: TypeAlias = tuple[Rows, Rows, Rows]
"""Rows of queries, rows of entries, and their distances: arrays of equal length."""

BITS = 256


def as_words(hashes: bytes) -> Words:
    """Hashes of 32 bytes, one behind the other, as an array (n, 4).

    Raises ValueError if the bytes are no multiple of 32.
    """
    return np.frombuffer(hashes, dtype="<u8").reshape(-1, 4).astype(np.uint64, copy=False)


def columns_of(words: Words) -> list[Words]:
    """The four words as separate arrays: gathering from these is much faster than from rows."""
    if words.ndim != 2 or words.shape[1] != 4:
        raise ValueError(f"hashes come as an array (n, 4), not {words.shape}")
    return [np.ascontiguousarray(words[:, column], dtype=np.uint64) for column in range(4)]


def checked_bound(bound: int) -> int:
    """The bound, if hashes can differ in so many bits; else ValueError."""
    if not 0 <= bound <= BITS:
        raise ValueError(f"the bound is {bound}, but hashes differ in 0 to {BITS} bits")
    return bound


def nothing() -> Found:
    """No pair."""
    return tuple(np.empty(0, dtype=np.int64) for _ in range(3))  # type: ignore[return-value]


def within(
    asked: Sequence[Words], entries: Sequence[Words], query: Rows, entry: Rows, bound: int
) -> Found:
    """Those of the pairs that differ in at most ``bound`` bits, with their distance.

    asked, entries: columns of hashes; query, entry: the rows of each pair.
    """
    distance = np.zeros(len(query), dtype=np.int64)
    for mine, theirs in zip(asked, entries, strict=True):
        distance += np.bitwise_count(mine[query] ^ theirs[entry])
    near = distance <= bound
    return query[near], entry[near], distance[near]


def ordered(parts: Iterable[Found]) -> Found:
    """Joins partial results, ordered by query, then entry. No pair may be in them twice."""
    found = [np.concatenate(column) for column in zip(nothing(), *parts, strict=True)]
    order = np.lexsort((found[1], found[0]))
    return found[0][order], found[1][order], found[2][order]
