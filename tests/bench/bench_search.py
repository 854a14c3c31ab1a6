"""Times the fingerprint search against faiss and numpy brute force, on one core.

    python tests/bench/bench_search.py FOLDER [--faiss-python PYTHON] [--write PAGE]

FOLDER holds photos (JPEGs, at least 200 pixels): windows of them give fingerprints whose bits
depend on each other as those of real pictures do. PYTHON is an interpreter that has faiss-cpu and
numpy; without it faiss is left out. faiss is never a dependency of flickrcheck.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from performance_page import machine, table, write_section
from search_hashes import flipped, photos_below, random_hashes, window_hashes

from flickrcheck.store.band_tables import BandTables
from flickrcheck.store.bands import HashIndex
from flickrcheck.store.hash_words import Words

RUNS = 5
ENTRIES = 1_000_000
QUERIES = 50_000
BOUND = 31
PLAIN_QUERIES = 100  # of numpy brute force, which is scaled
FAISS_QUERIES = 2_000  # of faiss, which is scaled
LOOK_UPS = 100
GOALS = {"faiss flat": 10, "faiss MultiHash": 25}

# What ThreatExchange does (python-threatexchange, pdq_faiss_matcher.py, PDQMultiHashIndex): 16
# tables of 16 bits, and so many flips that every pair within the bound is found.
_FAISS = """
import json, sys, time
import faiss, numpy
faiss.omp_set_num_threads(1)
folder, bound = sys.argv[1], int(sys.argv[2])
flat = faiss.IndexBinaryFlat(256)
many = faiss.IndexBinaryIDMap2(faiss.IndexBinaryMultiHash(256, 16, 16))
entries = numpy.load(folder + "/entries.npy").view("uint8")
flat.add(entries)
start = time.process_time()
many.add_with_ids(entries, numpy.arange(len(entries)))
adding = time.process_time() - start
faiss.downcast_IndexBinary(many.index).nflip = bound // 16
print(json.dumps([faiss.__version__, adding]), flush=True)
for line in sys.stdin:
    queries = numpy.load(folder + "/queries.npy").view("uint8")
    index = {"flat": flat, "many": many}[line.strip()]
    start = time.process_time()
    limits, distances, rows = index.range_search(queries, bound + 1)
    seconds = time.process_time() - start
    numpy.save(folder + "/found.npy", [numpy.repeat(numpy.arange(len(queries)),
        numpy.diff(limits).astype(int)), rows, distances])
    print(json.dumps(seconds), flush=True)
"""


class Faiss:
    """faiss in a process of its own, with one thread."""

    def __init__(self, python: Path, folder: Path, entries: Words) -> None:
        self._folder = folder
        np.save(folder / "entries.npy", entries)
        self._process = subprocess.Popen(
            [python, "-c", _FAISS, str(folder), str(BOUND)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        self.version, self.adding = self._answer()

    def search(self, kind: str, queries: Words) -> tuple[float, set[tuple[int, int, int]]]:
        """CPU seconds, and what was found."""
        np.save(self._folder / "queries.npy", queries)
        self._process.stdin.write(f"{kind}\n")
        self._process.stdin.flush()
        seconds = self._answer()
        found = np.load(self._folder / "found.npy").astype(np.int64)
        return seconds, set(zip(*found.tolist(), strict=True))

    def _answer(self) -> Any:
        line = self._process.stdout.readline()
        if not line:
            raise SystemExit("faiss ended early; its message stands above.")
        return json.loads(line)

    def close(self) -> None:
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


def brute_force(columns: list[Words], asked: Words, bound: int) -> int:
    """A decent plain search, word by word: how many pairs are within the bound."""
    found = 0
    for query in asked:
        distance = np.bitwise_count(columns[0] ^ query[0]).astype(np.uint16)
        for word in (1, 2, 3):
            distance += np.bitwise_count(columns[word] ^ query[word])
        found += int(np.count_nonzero(distance <= bound))
    return found


def cpu(action: Callable[[], Any]) -> tuple[float, Any]:
    start = time.process_time()
    result = action()
    return time.process_time() - start, result


def measure(
    entries: Words, queries: Words, faiss_python: Path | None
) -> tuple[dict[str, list[float]], list[str]]:
    """CPU seconds of each row in each run, and sentences."""
    rng = np.random.default_rng(3)
    columns = [np.ascontiguousarray(entries[:, word]) for word in range(4)]
    sorting = [cpu(lambda: BandTables.of(entries)) for _ in range(RUNS)]
    tables = sorting[-1][1]
    index = HashIndex(entries, tables=tables)
    times: dict[str, list[float]] = {"flickrcheck": [], "numpy brute force": []}
    notes = [f"Sorting the bands: {statistics.median(seconds for seconds, _ in sorting):.2f} s."]
    with tempfile.TemporaryDirectory() as folder:
        faiss = Faiss(faiss_python, Path(folder), entries) if faiss_python else None
        for _ in range(RUNS):
            seconds, found = cpu(lambda: index.search(queries, BOUND))
            times["flickrcheck"].append(seconds)
            rows = np.sort(rng.permutation(len(queries))[:FAISS_QUERIES])
            some = np.isin(found[0], rows)
            own = (np.searchsorted(rows, found[0][some]), found[1][some], found[2][some])
            ours = set(zip(*(column.tolist() for column in own), strict=True))
            few = rows[:PLAIN_QUERIES]
            seconds, pairs = cpu(lambda few=few: brute_force(columns, queries[few], BOUND))
            times["numpy brute force"].append(seconds * len(queries) / len(few))
            assert pairs == sum(query < len(few) for query, _, _ in ours)
            if faiss is None:
                continue
            for name, kind in (("faiss flat", "flat"), ("faiss MultiHash", "many")):
                seconds, theirs = faiss.search(kind, queries[rows])
                times.setdefault(name, []).append(seconds * len(queries) / len(rows))
                assert theirs == ours, f"{name} finds something else"
        notes.append(f"Pairs found: {len(found[0]):,}. Every method found the same.")
        if faiss:
            notes.append(f"faiss {faiss.version} fills its MultiHash in {faiss.adding:.1f} s.")
            faiss.close()
    notes += singles(index, queries, rng)
    return times, notes


def singles(index: HashIndex, queries: Words, rng: np.random.Generator) -> list[str]:
    """What one picture costs."""
    notes = []
    for bound, thorough in ((BOUND, False), (40, False), (50, True)):
        taken = []
        for _ in range(LOOK_UPS):
            eight = queries[rng.permutation(len(queries))[:8]]
            taken.append(
                cpu(lambda e=eight, b=bound, t=thorough: index.search(e, b, thorough=t))[0]
            )
        notes.append(
            f"One picture in eight orientations, bound {bound}{', two flips' if thorough else ''}: "
            f"{statistics.median(taken) * 1000:.1f} ms CPU in the median of {LOOK_UPS}."
        )
    return notes


def made(kind: str, photos: list[Path], entries: int, queries: int) -> tuple[Words, Words]:
    """Entries and queries of a kind: half of the queries are entries with flipped bits."""
    rng = np.random.default_rng(entries)
    others = queries - queries // 2
    if kind == "random bits":
        stored, strange = random_hashes(rng, entries), random_hashes(rng, others)
    else:
        held = len(photos) // 5
        stored = window_hashes(rng, photos[held:], entries)
        strange = window_hashes(rng, photos[:held], others)
    planted = flipped(rng, stored[rng.permutation(entries)[: queries // 2]], BOUND)
    return stored, np.concatenate((planted, strange))


def table_of(times: dict[str, list[float]]) -> str:
    ours = times["flickrcheck"]
    rows = []
    for name, taken in times.items():
        ratio = statistics.median(t / o for t, o in zip(taken, ours, strict=True))
        goal = GOALS.get(name)
        rows.append(
            [
                name,
                f"{statistics.median(taken):.2f}",
                f"{min(taken):.2f} to {max(taken):.2f}",
                f"{ratio:.1f}",
                f"at least {goal}: {'met' if ratio >= goal else 'not met'}" if goal else "-",
            ]
        )
    return table(["", "CPU s", "least to most", "times flickrcheck", "goal"], rows)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--faiss-python", type=Path)
    parser.add_argument("--entries", type=int, default=ENTRIES)
    parser.add_argument("--queries", type=int, default=QUERIES)
    parser.add_argument("--write", type=Path, metavar="PAGE")
    options = parser.parse_args()
    photos = photos_below(options.folder)
    if len(photos) < 10:
        sys.exit(f"{options.folder} holds fewer than ten photos of 200 pixels or more.")
    text = f"""\
{machine("numpy")}
- Load of the machine in the minute before: {os.getloadavg()[0]:.2f}

{options.queries:,} queries against {options.entries:,} entries, bound {BOUND}, one thread. Half of
the queries are entries of which 0 to {BOUND} bits were flipped, the others have no partner. CPU
time of the process, medians of {RUNS} runs; all rows of one run come one after the other, ratios
are medians of what was measured within a run. numpy brute force is measured with
{PLAIN_QUERIES:,} of the queries and faiss with {FAISS_QUERIES:,}, other ones in each run, and
scaled. MultiHash has ThreatExchange's parameters: 16 tables of 16 bits, one flipped bit. Sorted
bands and IDs take 105 bytes an entry.
"""
    kinds = {
        "random bits": "Bits that do not depend on each other.",
        "windows of photos": f"Windows of {len(photos)} photos, 30 to 100 % of each side; those "
        "without a partner are windows of a fifth of the photos, of which no entry is.",
    }
    for kind, about in kinds.items():
        stored, asked = made(kind, photos, options.entries, options.queries)
        times, notes = measure(stored, asked, options.faiss_python)
        lines = "\n".join(f"- {note}" for note in notes)
        text += f"\n### {kind.capitalize()}\n\n{about}\n\n{table_of(times)}\n\n{lines}\n"
    print(text)
    if options.write:
        write_section(options.write, "search", text)


if __name__ == "__main__":
    main()
