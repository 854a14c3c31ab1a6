"""How large packs are, and how fast many IDs are looked up in the largest.

    python tests/bench/bench_packs.py FOLDER [--photos 99200000] [--runs 5] [--write PAGE]

FOLDER holds published lists. Each becomes a pack of its own; its photos are written once more with
made-up fingerprints, which nothing can compress, so that the bytes an entry are those of a pack
with pictures. The big pack has as many IDs as YFCC100M. They are drawn with the density of the
photo IDs of --density (default: diveface.txt.gz in FOLDER, whose photos are from YFCC100M): a
hundred stretches that hold equally many of its photos get equally many IDs, drawn at random within
each. Every look-up is a process of its own with a cache folder in --scratch.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from performance_page import machine, table, write_section

from flickrcheck.errors import FlickrcheckError
from flickrcheck.lists import open_list
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_block import EntryBlock
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.build import build

YFCC = 99_200_000
STRETCHES = 100
QUERIES = 50_000
EVEN = 13_300_000_000
GOAL_ENTRY, GOAL_IDS, GOAL_LOOKUP = 74.0, 115e6, 0.2
LOOK_UP = """
import sys, time
import numpy as np
from pathlib import Path
from flickrcheck.store.pack import Pack
queries = np.load(sys.argv[2])
start = time.perf_counter(), time.process_time()
with Pack.open(Path(sys.argv[1])) as pack:
    found = pack.has_ids(queries)
    first = time.perf_counter() - start[0], time.process_time() - start[1]
    start = time.perf_counter()
    pack.has_ids(queries)
    print(*first, time.perf_counter() - start, int(found.sum()))
"""


def main() -> None:
    """Measure, print, and write the section where that is asked for."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--density", type=Path)
    parser.add_argument("--photos", type=int, default=YFCC)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--scratch", type=Path)
    parser.add_argument("--write", type=Path)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.scratch) as scratch:
        os.environ["XDG_CACHE_HOME"] = scratch
        density = asked.density or asked.folder / "diveface.txt.gz"
        text = "\n\n".join(
            (
                machine("numpy", "backports.zstd"),
                real_lists(asked.folder, Path(scratch)),
                big_pack(density, asked.photos, asked.runs, Path(scratch)),
            )
        )
    print(text)
    if asked.write:
        write_section(asked.write, "packs", text)


def real_lists(folder: Path, scratch: Path) -> str:
    """The bytes an entry of packs made from published lists."""
    rows, most = [], 0.0
    for path in sorted(folder.iterdir()):
        pack_path, printed = scratch / "list.pack", scratch / "printed.pack"
        try:
            for _ in build("bench", [path], [], [], pack_path, "1"):
                pass
        except FlickrcheckError as error:
            print(f"{path.name}: {error}", file=sys.stderr)
            continue
        with Pack.open(pack_path) as pack:
            with_prints(pack, printed)
            counts = pack.counts
        each = [file.stat().st_size / counts.photos for file in (pack_path, printed)]
        if counts.photos >= 10_000:  # in smaller ones the empty tables count
            most = max(most, each[1])
        numbers = (counts.photos, counts.owners, counts.faces)
        rows.append([path.name, *(f"{n:,}" for n in numbers), *(f"{b:.1f}" for b in each)])
    met = "met" if most <= GOAL_ENTRY else "not met"
    return f"""\
### Bytes an entry

Packs of real lists as `index build` makes them, with names and boxes of faces where the list has
them; and the same photos and accounts with both fingerprints, without names and boxes. At most
{most:.1f} bytes an entry of a list of 10,000 photos or more, goal: {GOAL_ENTRY:.0f} ({met}).

""" + table(["list", "photos", "accounts", "faces", "as built", "with fingerprints"], rows)


def with_prints(pack: Pack, target: Path) -> None:
    """The photos and accounts of a pack with made-up fingerprints."""
    rng = np.random.default_rng(1)
    owners = [(None, None), *(owner for owner in pack.owners() if owner)]
    with PackWriter(target, dataset=pack.dataset, edition="1") as writer:
        numbers = writer.owner_numbers([o[0] for o in owners], [o[1] for o in owners])
        for block in pack.blocks():
            prints = rng.integers(0, 256, (2, len(block), 32), dtype=np.uint8)
            own = None if block.owners is None else numbers[block.owners]
            writer.add_block(EntryBlock(block.ids, owners=own, phash=prints[0], dhash=prints[1]))
        writer.finish()


def stretches(path: Path) -> NDArray[np.float64]:
    """The edges of stretches of photo IDs that hold equally many photos of a list."""
    ids: set[int] = set()
    scratch = path.name
    with open_list(path) as reader:
        for row in reader:
            for reference in getattr(row, "references", ()):
                if reference.isdigit():
                    ids.add(int(reference))
            ids.update(getattr(row, "photo_ids", ()))
    if len(ids) < STRETCHES:
        raise SystemExit(f"{scratch} names too few photos by their IDs to tell their density")
    return np.quantile(np.array(sorted(ids)), np.linspace(0, 1, STRETCHES + 1))


def drawn(edges: NDArray[np.float64], photos: int) -> Iterator[NDArray[np.int64]]:
    """So many different IDs in ascending order, stretch by stretch.

    Sums of exponential gaps are random numbers in ascending order without sorting (Devroye,
    Non-Uniform Random Variate Generation, 1986, V.2); one more for each makes them different.
    """
    rng = np.random.default_rng(2026)
    wanted = photos // STRETCHES
    for low, high in zip(edges[:-1].astype(np.int64), edges[1:].astype(np.int64), strict=True):
        if wanted > high - low:
            raise SystemExit(f"{wanted:,} IDs do not fit between {low} and {high}")
        places = np.cumsum(rng.standard_exponential(wanted + 1))
        room = int(high - low) - wanted
        yield low + (places[:-1] / places[-1] * room).astype(np.int64) + np.arange(wanted)


def entropy(edges: NDArray[np.float64], photos: int) -> float:
    """Bits an ID: of a uniform draw of k of n numbers, log2(n choose k) / k, over all stretches."""
    each = photos / STRETCHES
    share = each / np.diff(edges)
    bits = -(share * np.log2(share) + (1 - share) * np.log2(1 - share)) / share
    return float(bits.mean())


def big_pack(density: Path, photos: int, runs: int, scratch: Path) -> str:
    """Size, look-ups and checking of as many IDs as YFCC100M has."""
    edges = stretches(density)
    path = scratch / "big.pack"
    sample, writing = [], 0.0
    with PackWriter(path, dataset="big", edition="1", created=date(2026, 1, 1)) as writer:
        for ids in drawn(edges, photos):
            sample.append(ids[:: max(1, len(ids) * STRETCHES // QUERIES)].copy())
            began = time.process_time()
            writer.add_block(EntryBlock(ids))
            writing += time.process_time() - began
        began = time.process_time()
        counts = writer.finish()
        writing += time.process_time() - began
    peak = resource_peak()
    size = path.stat().st_size
    even = evenly(photos, scratch)
    rng = np.random.default_rng(7)
    listed = rng.choice(np.concatenate(sample), QUERIES // 2, replace=False)
    others = rng.integers(1, int(edges[-1]), QUERIES - len(listed))
    queries = scratch / "queries.npy"
    np.save(queries, rng.permutation(np.concatenate((listed, others))))
    expanding = looked_up(path, queries)
    warm = [looked_up(path, queries) for _ in range(runs)]
    cache = sum(file.stat().st_size for file in scratch.rglob("*.ids"))
    began = time.process_time()
    with Pack.open(path) as pack:
        pack.check()
    checking = time.process_time() - began
    fresh, again = (statistics.median(run[at] for run in warm) for at in (0, 2))
    lowest, highest = min(run[0] for run in warm), max(run[0] for run in warm)
    rows = [
        ["Bytes of the pack", f"{GOAL_IDS / 1e6:.0f} MB", f"{size / 1e6:.1f} MB"],
        [f"Bits an ID (entropy of the draw: {entropy(edges, photos):.2f})", "-",
         f"{8 * size / counts.photos:.2f}"],
        [f"Bytes where they are spread evenly over {EVEN:,}", f"{GOAL_IDS / 1e6:.0f} MB",
         f"{even / 1e6:.1f} MB"],
        [f"{QUERIES:,} IDs, new process", f"{GOAL_LOOKUP} s",
         f"{fresh:.3f} s ({lowest:.3f} to {highest:.3f})"],
        ["The same, CPU", "-", f"{statistics.median(run[1] for run in warm):.3f} s"],
        [f"{QUERIES:,} IDs again", "-", f"{again:.3f} s"],
        ["The first time, with expanding", "-", f"{expanding[0]:.1f} s"],
        ["Bytes of the expanded file", "-", f"{cache / 1e6:.1f} MB"],
        ["Writing from columns, CPU", "-", f"{writing:.1f} s"],
        ["Memory for that, peak", "-", f"{peak / 1e6:.0f} MB"],
        ["`index verify`, CPU", "-", f"{checking:.1f} s"],
    ]  # fmt: skip
    return f"""\
### {counts.photos:,} IDs

Drawn with the density of the {density.name.partition(".")[0]} list over the range of photo IDs, at
random within each of {STRETCHES:,} stretches. Real IDs stand closer together in places, because
people upload many photos at once: that makes their entropy lower and the codes, which suit a random
draw best, a little worse. The entropy of YFCC100M's own IDs is said to be near 8.5 bits; an even
draw over {EVEN:,} IDs has as much. Most of what is above the entropy are ends of pages of the file
that a slab does not fill. Medians of {runs} processes; half of the IDs asked for are listed.

""" + table(["", "goal", "measured"], rows)


def evenly(photos: int, scratch: Path) -> int:
    """Bytes of a pack of so many IDs that are spread evenly over the IDs up to EVEN."""
    path = scratch / "even.pack"
    edges = np.linspace(1, EVEN * (photos / YFCC), STRETCHES + 1)
    with PackWriter(path, dataset="even", edition="1", created=date(2026, 1, 1)) as writer:
        for ids in drawn(edges, photos):
            writer.add_block(EntryBlock(ids))
        writer.finish()
    size = path.stat().st_size
    path.unlink()
    return size


def looked_up(path: Path, queries: Path) -> list[float]:
    """Seconds and CPU seconds of the first look-up of a process, seconds of the second; found."""
    code = [sys.executable, "-c", LOOK_UP, str(path), str(queries)]
    done = subprocess.run(code, capture_output=True, text=True, check=True)
    numbers = [float(word) for word in done.stdout.split()]
    if numbers[3] < QUERIES // 2:
        raise SystemExit(f"only {numbers[3]:,.0f} of {QUERIES // 2:,} listed IDs were found")
    return numbers


def resource_peak() -> int:
    """Most memory of this process so far, in bytes."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024


if __name__ == "__main__":
    main()
