"""Searches ten million and a hundred million fingerprints: time, memory, room on the disk.

    python tests/bench/bench_search_large.py [--entries N ...] [--folder SCRATCH] [--write PAGE]

The fingerprints are random bits, made as they are needed; a pack of them would be another 7 GB.
The sorted bands go to a folder in SCRATCH that is deleted at the end (100 million need 10.5 GB).
Each number of entries has a process of its own, because the highest use of memory of a process
never falls again.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
from performance_page import machine, table, write_section

from flickrcheck.store.pack import PackHashes
from flickrcheck.store.picture_index import PictureIndex

_BLOCK = 1_000_000
_FARTHEST = 31
_QUERIES = 1_000
_RUNS = 5


class MadeUpPack:
    """What PictureIndex asks of a pack, with random fingerprints."""

    def __init__(self, path: Path, entries: int) -> None:
        path.touch()
        self.path = path
        self.checksum = f"made up {entries}"
        self.counts = SimpleNamespace(hashes=entries, parts=0)

    def prints(self) -> Iterator[PackHashes]:
        """Blocks of a million, the same ones at every call."""
        for start in range(0, self.counts.hashes, _BLOCK):
            size = min(_BLOCK, self.counts.hashes - start)
            ids = np.arange(start + 1, start + size + 1)
            yield PackHashes(ids, np.zeros(size, np.uint8), _block(start)[:size])

    def hashes(self) -> PackHashes:
        """All at once."""
        size = self.counts.hashes
        whole = PackHashes(
            np.empty(size, np.int64), np.empty(size, np.uint8), np.empty((size, 4), np.uint64)
        )
        at = 0
        for block in self.prints():
            rows = slice(at, at + len(block.ids))
            whole.ids[rows], whole.parts[rows] = block.ids, block.parts
            whole.phash[rows] = block.phash
            at = rows.stop
        return whole


def _block(start: int) -> Any:
    return np.random.default_rng(start).integers(0, 2**64, (_BLOCK, 4), dtype=np.uint64)


def planted(entries: int) -> tuple[Any, Any]:
    """Queries with 31 flipped bits and the IDs of their entries, from all over the pack."""
    rng = np.random.default_rng(1)
    ids = np.sort(rng.choice(entries, _QUERIES, replace=False)) + 1
    queries = np.empty((_QUERIES, 4), dtype=np.uint64)
    for start in np.unique((ids - 1) // _BLOCK * _BLOCK).tolist():
        own = (ids - 1) // _BLOCK * _BLOCK == start
        queries[own] = _block(start)[ids[own] - 1 - start]
    bits = np.unpackbits(queries.view(np.uint8), axis=1)
    ranks = rng.random(bits.shape).argsort(axis=1).argsort(axis=1)
    return np.packbits(bits ^ (ranks < _FARTHEST), axis=1).view(np.uint64), ids


def timed(action: Callable[[], Any]) -> tuple[float, Any]:
    start = time.perf_counter()
    result = action()
    return time.perf_counter() - start, result


def measure(entries: int, folder: Path, cached: bool) -> dict[str, float]:
    """One process' work; the numbers in seconds and bytes."""
    pack = MadeUpPack(folder / f"{entries}.pack", entries)
    cache = folder / "cache" if cached else None
    queries, ids = planted(entries)
    told: list[int] = []
    found: dict[str, float] = {}

    def opened() -> PictureIndex:
        return PictureIndex.of([pack], cache=cache, progress=lambda done, _: told.append(done))

    found["making"], index = timed(opened)
    if cached:
        found["calls"] = len(told)
        found["opening"], index = timed(opened)
        found["disk"] = sum(path.stat().st_size for path in folder.joinpath("cache").iterdir())
    # the first search sorts what is in memory only
    found["first"], _ = timed(lambda: index.search(queries[:8], _FARTHEST))
    few = [timed(lambda: index.search(queries[8:16], _FARTHEST))[0] for _ in range(_RUNS)]
    found["eight"] = statistics.median(few)
    runs = _RUNS if entries <= 10_000_000 else 1
    many = [timed(lambda: index.search(queries, _FARTHEST)) for _ in range(runs)]
    found["thousand"] = statistics.median(seconds for seconds, _ in many)
    row, entry, _ = many[0][1]
    true = np.zeros(len(ids), dtype=np.bool_)
    true[row[index.where(entry)[1] == ids[row]]] = True
    found["found"] = int(true.sum())
    found["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    return found


def seconds(value: float) -> str:
    return f"{value * 1000:.0f} ms" if value < 1 else f"{value:.1f} s"


def report(results: list[tuple[int, bool, dict[str, float]]]) -> str:
    head = [
        "", "reading and sorting", "opening again", "first 8", "8 queries", "1,000 queries",
        "found of 1,000", "peak memory", "on disk",
    ]  # fmt: skip
    rows = [
        [
            f"{entries:,} entries, {'shards in the cache' if cached else 'in memory'}",
            seconds(found["making"]),
            seconds(found["opening"]) if cached else "-",
            seconds(found["first"]),
            seconds(found["eight"]),
            seconds(found["thousand"]),
            f"{found['found']:,.0f}",
            f"{found['peak'] / 1e9:.2f} GB",
            f"{found['disk'] / 1e9:.2f} GB" if cached else "-",
        ]
        for entries, cached, found in results
    ]
    return f"""\
{machine("numpy", "xxhash")}
- Load of the machine in the minute before: {os.getloadavg()[0]:.2f}

Random fingerprints, {_FARTHEST} bits flipped in each query, bound {_FARTHEST}, one process with one
thread; durations, medians of {_RUNS} (1,000 queries against more than ten million: one run). The
goal is 10,000,000 entries under 4 GB of memory in all. Memory is the highest resident size of the
process; with shards it holds pages of the mapped files too, which the system takes back when it
needs the room. In memory the bands are sorted in the first search. "8 queries" are one picture in
its eight orientations.

{table(head, rows)}
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--entries", type=int, nargs="+", default=[10_000_000, 100_000_000])
    parser.add_argument("--folder", type=Path, help="scratch folder with room for the shards")
    parser.add_argument("--write", type=Path, metavar="PAGE")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        entries, cached = json.loads(options.one)
        print(json.dumps(measure(entries, options.folder, cached)))
        return
    results = []
    for entries in options.entries:
        for cached in (False, True) if entries <= 16_000_000 else (True,):
            folder = Path(tempfile.mkdtemp(dir=options.folder))
            try:
                command = [sys.executable, __file__, "--folder", str(folder)]
                command += ["--one", json.dumps([entries, cached])]
                output = subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout
            finally:
                shutil.rmtree(folder)
            results.append((entries, cached, json.loads(output)))
            print(entries, cached, results[-1][2], flush=True)
    text = report(results)
    print(text)
    if options.write:
        write_section(options.write, "search-large", text)


if __name__ == "__main__":
    main()
