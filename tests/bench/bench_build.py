"""How fast a pack is built from a list, beside csv with sqlite-utils, and how much memory it takes.

    python tests/bench/bench_build.py [--rows 200000] [--large 1000000 10000000] [--write PAGE]

Makes lists in the form of yfcc100m_dataset (25 columns, about 560 bytes a row, photo IDs as dense
as Flickr's), packed with gzip and bzip2, and runs the real command on them. Beside it, in turns:
Python's csv on the same gzip file with ``Database["photo"].insert_all(rows, pk="photo_id")`` of
sqlite-utils, which keeps the same two columns; and Python's bare decompressor on the bzip2 file.
Each run is a process of its own. Files lie in --scratch (default: a temporary folder; ten million
rows need 4 GB).
"""

from __future__ import annotations

import argparse
import bz2
import gzip
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import psutil
from performance_page import machine, table, write_section

WORDS = ("sunset", "beach", "Anna's birthday", "2009", "IMG", "DSC", "garden", "Hamburg", "harbour",
         "café", "São Paulo", "wedding", "night", "street", "canon eos", "nikon d90", "snow", "zoo",
         "mountains", "lake", "trip", "family", "concert", "live", "square")  # fmt: skip
PEER = """
import csv, gzip, sys
from sqlite_utils import Database
csv.field_size_limit(1 << 30)
with gzip.open(sys.argv[1], "rt", encoding="utf-8", newline="") as text:
    rows = csv.reader(text, delimiter="\\t", quoting=csv.QUOTE_NONE)
    Database(sys.argv[2])["photo"].insert_all(
        ({"photo_id": int(row[1]), "nsid": row[3]} for row in rows), pk="photo_id"
    )
"""
BARE = """
import bz2, sys
with bz2.open(sys.argv[1]) as file:
    while file.read(1 << 20):
        pass
"""


@dataclass(frozen=True)
class Run:
    """One process. peak: bytes of it and its children in memory."""

    seconds: float
    cpu: float
    peak: int


def rows(count: int, seed: int = 1) -> Iterator[bytes]:
    """Blocks of rows; the photos are in no order, as in the list, and each is there once."""
    random_ = random.Random(seed)
    owners = [f"{random_.randrange(10**7, 10**8)}@N0{i % 8}" for i in range(max(count // 170, 1))]
    texts = ["+".join(random_.choices(WORDS, k=random_.randrange(2, 40))) for _ in range(4000)]
    top = min(count * 120, 99_999_999_999)
    for first in range(0, count, 10_000):
        lines = []
        for number in range(first, min(first + 10_000, count)):
            photo, owner = 10**6 + number * 2654435761 % top, random_.choice(owners)
            server, secret = photo % 9000, f"{photo * 0x9E3779B9 % 2**40:010x}"
            lines.append(
                f"{number}\t{photo}\t{photo * 0x9E3779B97F4A7C15 % 2**128:032x}\t{owner}\tname\t"
                f"2009-07-2{photo % 10} 15:35:12.0\t124876{photo % 9999:04}\tCanon+EOS\t"
                f"{texts[photo % 4000][:40]}\t{texts[photo % 3989]}\t{texts[photo % 3967][:90]}\t\t"
                f"-{photo % 180}.{photo % 9973}\t{photo % 90}.{photo % 9967}\t16\t"
                f"http://www.flickr.com/photos/{owner}/{photo}/\t"
                f"http://farm{photo % 9}.staticflickr.com/{server}/{photo}_{secret}.jpg\t"
                f"Attribution License\thttp://creativecommons.org/licenses/by/2.0/\t{server}\t"
                f"{photo % 9}\t{secret}\t{secret[::-1]}\tjpg\t0\n"
            )
        yield "".join(lines).encode("utf-8")


def make(path: Path, count: int) -> Path:
    """Write a list, packed as its name says; one that is there is used as it is."""
    if path.exists():
        return path
    part = path.with_name(f"part.{path.name}")
    with bz2.open(part, "wb") if path.suffix == ".bz2" else gzip.open(part, "wb", 3) as file:
        for block in rows(count):
            file.write(block)
    return part.replace(path)


def run(command: Sequence[str | Path]) -> Run:
    """Run a command to its end and watch its memory."""
    began, before, peak = time.monotonic(), os.times(), 0
    process = subprocess.Popen([str(word) for word in command], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)  # fmt: skip
    watched = psutil.Process(process.pid)
    while process.poll() is None:
        try:
            each = [watched, *watched.children(recursive=True)]
            peak = max(peak, sum(one.memory_info().rss for one in each))
        except psutil.Error:
            pass
        time.sleep(0.05)
    if process.returncode:
        raise SystemExit(f"{command} returned {process.returncode}")
    after = os.times()
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    return Run(time.monotonic() - began, cpu, peak)


def build(listing: Path, out: Path) -> Run:
    """Build a pack with the real command."""
    out.unlink(missing_ok=True)
    command = [sys.executable, "-m", "flickrcheck", "index", "build", "--dataset", "yfcc100m"]
    return run([*command, "--list", listing, "--out", out])


def peer(listing: Path, out: Path) -> Run:
    """Do the same with csv and sqlite-utils."""
    out.unlink(missing_ok=True)
    return run([sys.executable, "-c", PEER, listing, out])


def bare(listing: Path) -> Run:
    """Unpack only."""
    return run([sys.executable, "-c", BARE, listing])


def middle(runs: Sequence[Run]) -> Run:
    """The median of each number."""
    return Run(
        statistics.median(each.seconds for each in runs),
        statistics.median(each.cpu for each in runs),
        int(statistics.median(each.peak for each in runs)),
    )


def line(name: str, count: int, each: Run, other: Run | None = None) -> list[str]:
    """A line of the table. other: what it is compared with."""
    ratios = ["", ""]
    if other is not None:
        ratios = [f"{other.seconds / each.seconds:.2g}", f"{other.cpu / each.cpu:.2g}"]
    speed = f"{count / each.seconds:,.0f}"
    numbers = [f"{each.seconds:.1f}", f"{each.cpu:.1f}", speed, f"{each.peak / 1e6:,.0f}"]
    return [name, *numbers, *ratios]


def measure(scratch: Path, count: int, large: Sequence[int], times: int) -> str:
    """The section of the page."""
    packed = make(scratch / f"{count}.tsv.gz", count)
    out = scratch / "x.pack"
    ours, theirs = [], []
    for _ in range(times):
        ours.append(build(packed, out))
        theirs.append(peer(packed, scratch / "x.db"))
    a, b = middle(ours), middle(theirs)
    lines = [
        line(f"gzip, {count:,} rows", count, a, b),
        line("csv + sqlite-utils, the same", count, b),
    ]
    squeezed = make(scratch / f"{count}.tsv.bz2", count)
    packs, unpacked = [], []
    for _ in range(times):
        packs.append(build(squeezed, out))
        unpacked.append(bare(squeezed))
    c, d = middle(packs), middle(unpacked)
    lines += [
        line(f"bzip2, {count:,} rows", count, c, d),
        line("bare decompressor, the same", count, d),
    ]
    sizes = []
    for rows_ in large:
        listing = make(scratch / f"{rows_}.tsv.gz", rows_)
        each = build(listing, out)
        lines.append(line(f"gzip, {rows_:,} rows", rows_, each))
        sizes.append(f"{rows_:,} rows: {out.stat().st_size / rows_:.1f} bytes a row in the pack")
        print(lines[-1], flush=True)
    head = ["list", "seconds", "CPU seconds", "rows/s", "peak MB", "times as fast", "by CPU"]
    return "\n\n".join(
        [
            machine("numpy", "sqlite-utils"),
            table(head, lines),
            f"Medians of {times} runs in turns for {count:,} rows, one run for the larger lists, "
            'with the start of the program. "Times as fast" is against the line below: the '
            "goals are 5 against csv with sqlite-utils, which waits for the disk after every "
            "hundred rows, and 1 against the decompressor. Parsing runs beside unpacking where a "
            "core is free.",
            "; ".join(sizes) + ".",
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=200_000)
    parser.add_argument("--large", type=int, nargs="*", default=[1_000_000, 10_000_000])
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--scratch", type=Path)
    parser.add_argument("--write", type=Path, help="the page to write the section into")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = asked.scratch or Path(folder)
        scratch.mkdir(parents=True, exist_ok=True)
        text = measure(scratch, asked.rows, asked.large, asked.times)
    print(text)
    if asked.write:
        write_section(asked.write, "build", text)


if __name__ == "__main__":
    main()
