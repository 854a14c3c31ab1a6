"""256-bit hashes as numpy arrays, and pairs of them that lie near each other."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Words: TypeAlias = NDArray[np.uint64]
Rows: TypeAlias = NDArray[np.int64]
Found: TypeAlias = tuple[Rows, Rows, Rows]
"""Rows of queries, rows of entries, and their distances: arrays of equal length."""

BITS = 256
# Pairs that are gathered before the nearest are picked: 100 MB.
_PAIRS_AT_ONCE = 1 << 22


def as_words(hashes: bytes) -> Words:
    """Hashes of 32 bytes, one behind the other, as an array (n, 4).

    Raises ValueError if the bytes are no multiple of 32.
    """
    return np.frombuffer(hashes, dtype="<u8").reshape(-1, 4).astype(np.uint64, copy=False)


def checked_words(words: Words) -> Words:
    """The hashes, one behind the other in memory, if they are an array (n, 4); else ValueError."""
    if words.ndim != 2 or words.shape[1] != 4:
        raise ValueError(f"hashes come as an array (n, 4), not {words.shape}")
    return np.ascontiguousarray(words, dtype=np.uint64)


def gathered(words: Words, rows: Rows) -> Words:
    """The hashes in these rows, (k, 4): six times as fast as indexing."""
    return np.take(words, rows, axis=0)


def checked_bound(bound: int) -> int:
    """The bound, if hashes can differ in so many bits; else ValueError."""
    if not 0 <= bound <= BITS:
        raise ValueError(f"the bound is {bound}, but hashes differ in 0 to {BITS} bits")
    return bound


def nothing() -> Found:
    """No pair."""
    return tuple(np.empty(0, dtype=np.int64) for _ in range(3))  # type: ignore[return-value]


def ordered(parts: Iterable[Found]) -> Found:
    """Joins partial results, ordered by query, then entry. No pair may be in them twice."""
    query, entry, distance = _joined(parts)
    order = np.lexsort((entry, query))
    return query[order], entry[order], distance[order]


def nearest(parts: Iterable[Found], most: int | None) -> Found:
    """Joins partial results; of each query only the ``most`` nearest pairs, if not None.

    Of equally near ones those with the lowest rows of entries. The memory is bounded by what
    remains, not by what comes in.
    """
    if most is None:
        return _joined(parts)
    kept = nothing()
    gathered: list[Found] = []
    size = 0
    for part in parts:
        gathered.append(part)
        size += len(part[0])
        if size > _PAIRS_AT_ONCE:
            kept, gathered, size = _nearest(_joined([kept, *gathered]), most), [], 0
    return _nearest(_joined([kept, *gathered]), most)


def _nearest(found: Found, most: int) -> Found:
    query, entry, distance = found
    order = np.lexsort((entry, distance, query))
    query = query[order]
    # the place of each pair among those of its query
    first = np.flatnonzero(np.concatenate(([True], query[1:] != query[:-1]))[: len(query)])
    sizes = np.diff(np.concatenate((first, [len(query)])))
    near = np.arange(len(query)) - np.repeat(first, sizes) < most
    return query[near], entry[order][near], distance[order][near]


def _joined(parts: Iterable[Found]) -> Found:
    query, entry, distance = zip(nothing(), *parts, strict=True)
    return np.concatenate(query), np.concatenate(entry), np.concatenate(distance)
