"""Reads the fingerprints of packs into shards: small packs into memory, big ones into the cache."""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TypeAlias

import numpy as np

from flickrcheck.store.band_tables import BANDS, BandTables
from flickrcheck.store.pack import Pack, PackHashes
from flickrcheck.store.pack_cache import cache_file, keep
from flickrcheck.store.shards import Shard, map_shard, write_shard

Progress: TypeAlias = Callable[[int, int], object]
"""Told of (entries done, entries in all) at least every few seconds; raise in it to stop."""

# Sorting fewer takes less time than a person notices.
_CACHED_ENTRIES = 2_000_000
# Sorting so many takes three seconds and 1.5 GB.
_SHARD_ENTRIES = 8_000_000


def ignore(done: int, total: int) -> None:
    """Progress that nobody wants to know."""


def read_shards(
    packs: Sequence[Pack], cache: Path | None, progress: Progress
) -> tuple[list[Shard], list[int]]:
    """The fingerprints of the packs, in this order, and how many each of them has.

    cache: the folder for the sorted bands of big packs, or None. Shards that are not in the cache
    are not sorted. Raises UnusableFileError if a pack is damaged.
    """
    sizes = [pack.counts.hashes + pack.counts.parts for pack in packs]
    total = sum(sizes)
    shards: list[Shard] = []
    small: list[PackHashes] = []
    done = 0
    for pack, size in zip(packs, sizes, strict=True):
        if cache is not None and size >= _CACHED_ENTRIES:
            shards += _in_memory(small)
            small = []
            shards += _cached(pack, size, cache, _shifted(progress, done, total))
        else:
            small.append(pack.hashes())
        done += size
        progress(done, total)
    return [*shards, *_in_memory(small)], sizes


def _shifted(progress: Progress, before: int, total: int) -> Callable[[int], object]:
    """Progress of a part: told how many of the part's entries are done."""
    return lambda done: progress(before + done, total)


def _portion(told: Callable[[int], object], begin: int, end: int) -> Callable[[float], object]:
    """Progress from begin to end: told the fraction of it that is done."""
    return lambda part: told(begin + int(part * (end - begin)))


def _in_memory(small: Sequence[PackHashes]) -> list[Shard]:
    if not small:
        return []
    words = np.concatenate([hashes.phash for hashes in small])
    ids = np.concatenate([hashes.ids for hashes in small])
    parts = np.concatenate([hashes.parts for hashes in small])
    edges = range(0, len(ids), _SHARD_ENTRIES)
    rows = [slice(edge, edge + _SHARD_ENTRIES) for edge in edges]
    return [Shard(words[some], ids[some], parts[some]) for some in rows]


def _cached(pack: Pack, size: int, cache: Path, told: Callable[[int], object]) -> Iterator[Shard]:
    """The shards of one pack, from the cache as far as they are there and whole."""
    number = -(-size // _SHARD_ENTRIES)

    def path(shard: int) -> Path | None:
        try:
            return cache_file(pack.path, f"{pack.checksum} {size}", f".bands{shard}", cache)
        except OSError:
            return None

    at = 0
    while at < number:
        begin, end = at * size // number, (at + 1) * size // number
        target = path(at)
        kept = map_shard(target, end - begin, _portion(told, begin, end)) if target else None
        if kept is None:
            break
        yield kept
        at += 1
    if at < number:
        edges = [shard * size // number for shard in range(at, number + 1)]
        for shard, hashes in enumerate(_pieces(pack, edges), start=at):
            yield _kept(path(shard), hashes, edges[shard - at], told)
        _forget_others(path(0))


def _pieces(pack: Pack, edges: Sequence[int]) -> Iterator[PackHashes]:
    """The fingerprints of a pack between each two of the edges (rows in the pack, ascending)."""
    blocks = _after(pack.prints(), edges[0])
    rest: list[PackHashes] = []
    for begin, end in itertools.pairwise(edges):
        wanted = end - begin
        piece = PackHashes(
            np.empty(wanted, dtype=np.int64),
            np.empty(wanted, dtype=np.uint8),
            np.empty((wanted, 4), dtype=np.uint64),
        )
        filled = 0
        while filled < wanted:
            block = rest.pop() if rest else next(blocks)
            size = min(len(block.ids), wanted - filled)
            rows = slice(filled, filled + size)
            piece.ids[rows] = block.ids[:size]
            piece.parts[rows] = block.parts[:size]
            piece.phash[rows] = block.phash[:size]
            filled += size
            if size < len(block.ids):
                rest.append(_part(block, size))
        yield piece


def _after(blocks: Iterator[PackHashes], rows: int) -> Iterator[PackHashes]:
    """The blocks without the first ``rows`` fingerprints."""
    for block in blocks:
        skipped = min(rows, len(block.ids))
        rows -= skipped
        if skipped < len(block.ids):
            yield _part(block, skipped)


def _part(block: PackHashes, start: int) -> PackHashes:
    return PackHashes(block.ids[start:], block.parts[start:], block.phash[start:])


def _forget_others(path: Path | None) -> None:
    """Delete shards of other states of the same pack."""
    if path is None:
        return
    place = path.stem.partition("-")[0]
    for old in path.parent.glob(f"{place}-*.bands*"):
        if old.stem != path.stem:
            with contextlib.suppress(OSError):
                old.unlink()


def _kept(
    path: Path | None, hashes: PackHashes, start: int, told: Callable[[int], object]
) -> Shard:
    size = len(hashes.ids)
    sorting = _portion(told, start, start + size)
    tables = BandTables.of(hashes.phash, lambda band: sorting((band + 1) / BANDS))
    shard = Shard(hashes.phash, hashes.ids, hashes.parts, tables)
    if path is not None and keep(path, lambda temporary: write_shard(temporary, shard)):
        return map_shard(path, size) or shard
    return Shard(hashes.phash, hashes.ids, hashes.parts)
