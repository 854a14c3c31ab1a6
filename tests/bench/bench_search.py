"""Times the fingerprint search against plain numpy brute force, on made-up hashes.

    python tests/bench/bench_search.py [--entries N ...] [--queries N] [--bound BITS]

Half of the queries are entries with 0 to BOUND bits flipped, the others are random. Brute force
is timed on a part of the queries and scaled. Medians of five runs, on one core, of this machine.
"""

from __future__ import annotations

import argparse
import statistics
import time
from collections.abc import Callable

import numpy as np

from flickrcheck.store.bands import HashIndex, Words

_RUNS = 5
_BRUTE_FORCE_QUERIES = 100


def made_up(rng: np.random.Generator, entries: int, queries: int, bound: int) -> list[Words]:
    """Entries and queries; the first half of the queries are planted."""
    stored = rng.integers(0, 2**64, (entries, 4), dtype=np.uint64)
    asked = rng.integers(0, 2**64, (queries, 4), dtype=np.uint64)
    planted = queries // 2
    bits = np.unpackbits(stored[rng.integers(0, entries, planted)].view(np.uint8), axis=1)
    ranks = rng.random(bits.shape).argsort(axis=1).argsort(axis=1)
    bits ^= (ranks < rng.integers(0, bound + 1, planted)[:, None]).astype(np.uint8)
    asked[:planted] = np.packbits(bits, axis=1).view(np.uint64)
    return [stored, asked]


def brute_force(stored: list[Words], asked: Words, bound: int) -> int:
    """A decent plain search, word by word: how many pairs are within the bound."""
    found = 0
    for query in asked:
        distance = np.bitwise_count(stored[0] ^ query[0]).astype(np.uint16)
        for word in (1, 2, 3):
            distance += np.bitwise_count(stored[word] ^ query[word])
        found += int(np.count_nonzero(distance <= bound))
    return found


def seconds(action: Callable[[], object]) -> float:
    """The median duration of five runs."""
    durations = []
    for _ in range(_RUNS):
        start = time.perf_counter()
        action()
        durations.append(time.perf_counter() - start)
    return statistics.median(durations)


def main() -> None:
    """Print one line a number of entries."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--entries", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--queries", type=int, default=50_000)
    parser.add_argument("--bound", type=int, default=31)
    options = parser.parse_args()
    print(f"{options.queries:,} queries, bound {options.bound}, medians of {_RUNS} runs")
    for entries in options.entries:
        rng = np.random.default_rng(entries)
        stored, asked = made_up(rng, entries, options.queries, options.bound)
        # the first search of an index sorts its bands
        first = asked[: min(len(asked), 200_000_000 // entries + 1)]
        loading = seconds(lambda s=stored, q=first: HashIndex(s).search(q, 0))
        index = HashIndex(stored)
        searching = seconds(lambda i=index, q=asked: i.search(q, options.bound))
        found = len(index.search(asked, options.bound)[0])
        some = asked[:_BRUTE_FORCE_QUERIES]
        words = [np.ascontiguousarray(stored[:, word]) for word in range(4)]
        scale = len(asked) / len(some)
        plain = scale * seconds(lambda s=words, q=some: brute_force(s, q, options.bound))
        print(
            f"{entries:>11,} entries: sort {loading:.2f} s, search {searching:.2f} s, "
            f"numpy brute force {plain:.0f} s, ratio {plain / searching:.0f}, "
            f"{found:,} of {len(asked) // 2:,} planted pairs found"
        )


if __name__ == "__main__":
    main()
