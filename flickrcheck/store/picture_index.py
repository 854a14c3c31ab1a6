"""The fingerprints of all packs of a scan as one index, searched in one pass.

An entry's row is its place in the index: packs in the order in which they were given, and within
a pack the order of Pack.hashes(), which holds whole pictures and parts of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from flickrcheck.store.bands import HashIndex
from flickrcheck.store.brute_force import compare_all
from flickrcheck.store.hash_words import Found, Rows, Words, gathered
from flickrcheck.store.pack import Pack

Progress = Callable[[int, int], object]
"""Told of (entries done, entries in all) at least every few seconds; raise in it to stop."""


def _ignore(done: int, total: int) -> None:
    pass


class PictureIndex:
    """All fingerprints of several packs. Make it with PictureIndex.of."""

    def __init__(self, index: HashIndex, starts: Rows, ids: Rows, parts: NDArray[np.uint8]) -> None:
        self._index = index
        self._starts = starts
        self._ids = ids
        self._parts = parts

    @classmethod
    def of(cls, packs: Sequence[Pack], *, cache: Path | None, progress: Progress = _ignore) -> Self:
        """Read the fingerprints of the packs, in this order.

        cache: the folder where sorted bands of big packs are kept from one start to the next; None
        for nowhere. Raises UnusableFileError if a pack turns out to be damaged.
        """
        total = sum(pack.counts.hashes for pack in packs)
        blocks = []
        done = 0
        for pack in packs:
            blocks.append(pack.hashes())
            done += len(blocks[-1].ids)
            progress(done, max(done, total))
        words = np.concatenate([np.empty((0, 4), np.uint64), *(block.phash for block in blocks)])
        ids = np.concatenate([np.empty(0, np.int64), *(block.ids for block in blocks)])
        parts = [getattr(block, "parts", np.zeros(len(block.ids), np.uint8)) for block in blocks]
        sizes = [len(block.ids) for block in blocks]
        return cls(
            HashIndex(words),
            np.concatenate(([0], np.cumsum(sizes))).astype(np.int64),
            ids,
            np.concatenate([np.empty(0, np.uint8), *parts]),
        )

    def __len__(self) -> int:
        """How many fingerprints, of whole pictures and of parts."""
        return len(self._ids)

    def search(
        self,
        queries: Words,
        bound: int,
        *,
        thorough: bool = False,
        progress: Progress = _ignore,
    ) -> Found:
        """All pairs of a query and an entry that differ in at most ``bound`` bits (0 to 256).

        queries: (m, 4). Returns rows of queries, rows of entries and distances, ordered by query,
        then entry; see HashIndex.search for what is exact. Raises ValueError for a bound outside
        0 to 256 or queries of another shape.
        """
        found = self._index.search(queries, bound, thorough=thorough)
        progress(len(self), len(self))
        return found

    def near_by_brute_force(
        self, queries: Words, bound: int, *, rows: Rows | None = None, threads: int = 1
    ) -> Found:
        """Like search, but exact at every bound: meant for some hundred queries and wide bounds.

        rows: only these entries are compared (in any order, each once); the result names the same
        rows. threads: how many processor cores may work at the same time. About 3.5 ms a query and
        core for a million entries; the memory beside the result is a few MB a thread.
        """
        words = self._index.words
        if rows is None:
            return compare_all(queries, words, bound, threads=threads)
        rows = np.sort(np.asarray(rows, dtype=np.int64))
        query, place, distance = compare_all(queries, gathered(words, rows), bound, threads=threads)
        return query, rows[place], distance

    def where(self, rows: Rows) -> tuple[Rows, Rows, NDArray[np.uint8]]:
        """What those entries are: numbers of packs (as given), photo IDs, and parts of pictures."""
        packs = np.searchsorted(self._starts, rows, side="right") - 1
        return packs.astype(np.int64), self._ids[rows], self._parts[rows]

    def rows_of(self, pack: int, ids: Rows) -> Rows:
        """The rows of all fingerprints of these photos in the pack of this number, ascending."""
        start, stop = (int(edge) for edge in self._starts[pack : pack + 2])
        return start + np.flatnonzero(np.isin(self._ids[start:stop], ids))
