"""The fingerprints of all packs of a scan as one index, searched in one pass.

An entry's row is its place in the index: packs in the order in which they were given, and within
a pack the order of Pack.hashes(), which holds whole pictures and parts of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from flickrcheck.store.bands import HashIndex
from flickrcheck.store.hash_words import (
    Found,
    Rows,
    Words,
    checked_bound,
    checked_words,
    gathered,
    nearest,
    ordered,
)
from flickrcheck.store.index_reader import Progress, ignore, read_shards
from flickrcheck.store.pack import Pack
from flickrcheck.store.shards import Shard, map_shard

# With more entries than this, shards are mapped only while they are searched, so that the memory
# holds one of them at a time.
_MAPPED_ENTRIES = 24_000_000
# More than these are sorted anew in each search, where they could not be kept in files.
_SORTED_ENTRIES = 16_000_000


class PictureIndex:
    """All fingerprints of several packs. Make it with PictureIndex.of.

    shards: the fingerprints; pack_sizes: how many of them belong to each pack, one after the other.
    """

    def __init__(self, shards: Sequence[Shard], pack_sizes: Sequence[int]) -> None:
        self._shards = list(shards)
        self._starts = _edges([len(shard) for shard in self._shards])
        self._pack_starts = _edges(pack_sizes)
        in_memory = sum(len(shard) for shard in self._shards if shard.tables is None)
        self._sorted_once = in_memory <= _SORTED_ENTRIES
        self._mapped_once = len(self) <= _MAPPED_ENTRIES
        self._indexes: dict[int, HashIndex] = {}

    @classmethod
    def of(cls, packs: Sequence[Pack], *, cache: Path | None, progress: Progress = ignore) -> Self:
        """Read the fingerprints of the packs, in this order.

        cache: the folder (such as pack_cache.cache_folder()) where the sorted bands of packs with
        more than two million fingerprints are kept from one start to the next, 105 bytes each;
        None for nowhere. progress may raise to stop.

        In memory: 105 bytes a fingerprint, of those in the cache only what the system likes to
        keep. Without a cache (None, or no room there) more than 16 million are sorted anew in
        each search, 41 bytes each. Raises UnusableFileError if a pack turns out to be damaged.
        """
        shards, sizes = read_shards(packs, cache, progress)
        return cls(shards, sizes)

    def __len__(self) -> int:
        """How many fingerprints, of whole pictures and of parts."""
        return int(self._starts[-1])

    def search(
        self,
        queries: Words,
        bound: int,
        *,
        thorough: bool = False,
        most: int | None = None,
        progress: Progress = ignore,
    ) -> Found:
        """All pairs of a query and an entry that differ in at most ``bound`` bits (0 to 256).

        queries: (m, 4). Returns rows of queries, rows of entries and distances, ordered by query,
        then entry; see HashIndex.search for what is exact and for ``most``. progress is told how
        many entries have been searched, and may raise to stop. Raises ValueError for a bound
        outside 0 to 256 or queries of another shape.
        """
        checked_bound(bound)
        asked = checked_words(queries)

        def in_shards() -> Iterator[Found]:
            for number, start in enumerate(self._starts[:-1].tolist()):
                index = self._index(number)

                def told(part: float, start: int = start, size: int = len(index)) -> None:
                    progress(start + int(part * size), len(self))

                found = index.search(asked, bound, thorough=thorough, most=most, told=told)
                yield found[0], found[1] + start, found[2]
                told(1.0)

        return ordered([nearest(in_shards(), most)])

    def words(self, rows: Rows | None = None) -> Words:
        """The hashes of these entries, or of all, (n, 4); do not change them.

        32 bytes each in memory, unless all are asked for and lie in one shard: those are not
        copied.
        """
        if rows is None and len(self._shards) == 1:
            return self._fresh(self._shards[0]).words
        words = np.empty((len(self) if rows is None else len(rows), 4), dtype=np.uint64)
        if rows is None:
            for shard, start in zip(self._shards, self._starts.tolist(), strict=False):
                words[start : start + len(shard)] = self._fresh(shard).words
        else:
            for shard, places, own in self._split(rows):
                words[places] = gathered(shard.words, own)
        return words

    def where(self, rows: Rows) -> tuple[Rows, Rows, NDArray[np.uint8]]:
        """What those entries are: numbers of packs (as given), photo IDs, and parts of pictures."""
        packs = np.searchsorted(self._pack_starts, rows, side="right") - 1
        ids = np.zeros(len(rows), dtype=np.int64)
        parts = np.zeros(len(rows), dtype=np.uint8)
        for shard, places, own in self._split(rows):
            ids[places], parts[places] = shard.ids[own], shard.parts[own]
        return packs.astype(np.int64), ids, parts

    def rows_of(self, pack: int, ids: Rows) -> Rows:
        """The rows of all fingerprints of these photos in the pack of this number, ascending."""
        low, high = (int(edge) for edge in self._pack_starts[pack : pack + 2])
        found = [np.empty(0, dtype=np.int64)]
        for shard, start in zip(self._shards, self._starts.tolist(), strict=False):
            begin, end = max(low, start), min(high, start + len(shard))
            if begin < end:
                own = self._fresh(shard).ids[begin - start : end - start]
                found.append(begin + np.flatnonzero(np.isin(own, ids)))
        return np.concatenate(found)

    def _split(self, rows: Rows) -> Iterator[tuple[Shard, Rows, Rows]]:
        """The shards of these entries, with places in ``rows`` and rows within the shard."""
        of = np.searchsorted(self._starts, rows, side="right") - 1
        for number in np.unique(of).tolist():
            places = np.flatnonzero(of == number)
            yield self._fresh(self._shards[number]), places, rows[places] - self._starts[number]

    def _index(self, number: int) -> HashIndex:
        """A shard, ready to be searched."""
        if number in self._indexes:
            return self._indexes[number]
        shard = self._fresh(self._shards[number])
        words = shard.words
        if shard.path is not None and not self._mapped_once:
            words = np.array(words)  # read from beginning to end, not page by page in disorder
        index = HashIndex(words, tables=shard.tables, among=len(self))
        if self._sorted_once if shard.path is None else self._mapped_once:
            self._indexes[number] = index
        return index

    def _fresh(self, shard: Shard) -> Shard:
        """The shard, mapped anew where that frees the memory of what was read of it before."""
        if shard.path is None or self._mapped_once:
            return shard
        return map_shard(shard.path, len(shard)) or shard


def _edges(sizes: Sequence[int]) -> Rows:
    return np.concatenate(([0], np.cumsum(sizes, dtype=np.int64))).astype(np.int64)
