"""How a scan grows with the number of photos: time, room in the casebook, memory.

    python tests/bench/bench_scale.py [10000 100000 1000000] [--write PAGE]

Makes so many tiny JPEGs with different pictures, in folders and with names as cameras give them
(a file system with blocks of 4 KiB needs 4 GB for a million), and runs the real command: the
first scan, a second one of the unchanged tree, one after a folder of 100 photos was added, and
one after a tenth of the folders was moved. The tree is deleted at the end unless --keep names a
folder for it, which a later run then uses as it is.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import psutil
from performance_page import machine, table, write_section
from PIL import Image

from flickrcheck.work.demo import example_pack

PLACES = ("Lisbon", "birthday of Anna", "garden", "Hamburg harbour", "school", "walk in the snow")
PER_FOLDER = 120


@dataclass(frozen=True)
class Measured:
    """One run of the command. peak: bytes in memory of all its processes together."""

    seconds: float
    cpu: float
    peak: int


def names(random_: random.Random) -> Iterator[str]:
    """The names of one folder's photos, by one camera."""
    kind = random_.randrange(5)
    start = random_.randrange(1, 9000)
    for number in range(start, start + PER_FOLDER):
        second = number % 86400
        time_ = f"{second // 3600:02}{second // 60 % 60:02}{second % 60:02}"
        yield (
            f"IMG_{number:04}.JPG",
            f"DSC{number:05}.JPG",
            f"P10{number:05}.JPG",
            f"IMG_20190312_{time_}.jpg",
            f"PXL_20230512_{time_}{number % 1000:03}.jpg",
        )[kind]


def folders(root: Path, photos: int) -> Iterator[tuple[Path, int]]:
    """Folders by year and day, and how many photos each gets."""
    random_ = random.Random(photos)
    number = 0
    while photos > 0:
        day = f"{2004 + number % 20}-{1 + number % 12:02}-{1 + number % 28:02}"
        name = f"{day} {random_.choice(PLACES)} {number}"
        yield root / day[:4] / name, min(PER_FOLDER, photos)
        photos -= PER_FOLDER
        number += 1


def make(root: Path, photos: int) -> None:
    """Write the tree: crops of one soft random picture, no two alike."""
    noise = np.random.default_rng(1).integers(0, 256, (700, 700), dtype=np.uint8)
    soft = Image.fromarray(noise[:175, :175]).resize((700, 700), Image.Resampling.BICUBIC)
    random_ = random.Random(1)
    written = 0
    for folder, count in folders(root, photos):
        folder.mkdir(parents=True)
        for name, _ in zip(names(random_), range(count), strict=False):
            x, y = written * 7 % 650, written * 7 // 650 % 660
            angle = written // 43_000 * 4
            picture = soft.rotate(angle).crop((x, y, x + 40, y + 30))
            out = io.BytesIO()
            picture.save(out, "JPEG", quality=80)
            # bytes of their own and of different length, as photos have
            (folder / name).write_bytes(out.getvalue() + b"%d" % written + b"." * (written % 997))
            written += 1


def scan(root: Path, casebook: Path) -> Measured:
    """Run the command once and watch its memory."""
    command = [sys.executable, "-m", "flickrcheck", "scan", str(root), "--json"]
    command += ["--casebook", str(casebook), "--pack", str(example_pack())]
    peak = 0
    began = time.monotonic()
    before = os.times()
    with (casebook.parent / "progress.txt").open("wb") as progress:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=progress)
        ended = threading.Event()

        def watch() -> None:
            nonlocal peak
            main = psutil.Process(process.pid)
            while not ended.wait(0.2):
                total = 0
                for each in [main, *_children(main)]:
                    try:
                        total += each.memory_info().rss
                    except psutil.Error:
                        continue
                peak = max(peak, total)

        watcher = threading.Thread(target=watch)
        watcher.start()
        code = process.wait()
        ended.set()
        watcher.join()
    if code not in (0, 3):
        raise SystemExit(f"the scan ended with {code}")
    after = os.times()
    cpu = after.children_user + after.children_system
    cpu -= before.children_user + before.children_system
    return Measured(time.monotonic() - began, cpu, peak)


def _children(main: psutil.Process) -> list[psutil.Process]:
    try:
        return main.children(recursive=True)
    except psutil.Error:
        return []


def tell(name: str, done: Measured, files: int) -> None:
    each = f"{done.seconds / files * 1e6:7.0f} us a file" if files else ""
    print(
        f"  {name:<28}{done.seconds:9.2f} s {each:>16}"
        f"  CPU {done.cpu:8.2f} s  {done.peak / 1e6:6.0f} MB",
        flush=True,
    )


@dataclass(frozen=True)
class Size:
    """What was measured with so many photos. room: bytes of the casebook a file; moved: files."""

    photos: int
    first: Measured
    second: Measured
    added: Measured
    renamed: Measured
    moved: int
    room: float


def run(photos: int, base: Path) -> Size:
    """Measure one size."""
    root, work = base / f"photos-{photos}", base / f"work-{photos}"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    casebook = work / "my.casebook"
    if not root.exists():
        began = time.monotonic()
        make(root, photos)
        print(f"  made in {time.monotonic() - began:.0f} s", flush=True)
    first = scan(root, casebook)
    size = casebook.stat().st_size
    tell("first scan", first, photos)
    print(f"  casebook {size / 1e6:.1f} MB, {size / photos:.0f} bytes a file", flush=True)
    second = scan(root, casebook)
    tell("second scan", second, photos)
    grown = casebook.stat().st_size - size
    print(f"  casebook grew by {grown:,} bytes", flush=True)
    new = root / "2030" / "new"
    source = next(path for path in sorted(root.rglob("*")) if path.is_dir() and path != root)
    some = [path for path in sorted(source.rglob("*")) if path.is_file()][:100]
    new.mkdir(parents=True)
    for number, path in enumerate(some):
        (new / path.name).write_bytes(path.read_bytes() + b"new %d" % number)
    added = scan(root, casebook)
    tell("with one new folder", added, 0)
    shutil.rmtree(new.parent)
    year = root / "2010"
    moved = sum(path.is_file() for path in year.rglob("*"))
    year.rename(root / "moved")
    renamed = scan(root, casebook)
    tell(f"after {moved} files were moved", renamed, 0)
    (root / "moved").rename(year)
    return Size(photos, first, second, added, renamed, moved, size / photos)


def page_text(sizes: Sequence[Size]) -> str:
    """The section of docs/performance.md."""
    head = ["", *(f"{each.photos:,} photos" for each in sizes)]

    def row(name: str, value: Callable[[Size], str]) -> list[str]:
        return [name, *map(value, sizes)]

    def a_file(scan: Measured, files: int) -> str:
        return f"{scan.cpu / files * 1e6:,.0f} µs"

    rows = [
        row("first scan, seconds", lambda each: f"{each.first.seconds:,.1f}"),
        row("first scan, CPU a file", lambda each: a_file(each.first, each.photos)),
        row("second scan, seconds", lambda each: f"{each.second.seconds:,.1f}"),
        row("second scan, CPU a file", lambda each: a_file(each.second, each.photos)),
        row("with a new folder of 100 photos, seconds", lambda each: f"{each.added.seconds:,.1f}"),
        row(
            "files moved, and seconds", lambda each: f"{each.moved:,}: {each.renamed.seconds:,.1f}"
        ),
        row("casebook, bytes a file", lambda each: f"{each.room:,.0f}"),
        row("most memory, all processes", lambda each: f"{_peak(each) / 1e6:,.0f} MB"),
    ]
    return (
        "Tiny made-up JPEGs, each with a picture of its own, in folders and with names as cameras "
        "give them, scanned by the real command (its start included) into one casebook: for the "
        "first time, unchanged, with one new folder, and after a tenth of the folders was "
        f"renamed.\n\n{machine('Pillow', 'numpy')}\n\n{table(head, rows)}"
    )


def _peak(size: Size) -> int:
    return max(each.peak for each in (size.first, size.second, size.added, size.renamed))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("photos", type=int, nargs="*", default=[10_000, 100_000])
    parser.add_argument("--keep", type=Path, help="where the trees and casebooks stay")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="the page to put a table into")
    options = parser.parse_args()
    base = options.keep or Path(tempfile.mkdtemp(prefix="flickrcheck-scale-"))
    results: list[Size] = []
    try:
        for photos in sorted(options.photos):
            print(f"{photos:,} photos", flush=True)
            results.append(run(photos, base))
            if options.write:
                write_section(options.write, "scale", page_text(results))
    finally:
        if options.keep is None:
            shutil.rmtree(base, ignore_errors=True)
    least = results[0]
    print("growth, against the smallest")
    for each in results:
        first = each.first.seconds / least.first.seconds
        second = each.second.seconds / least.second.seconds
        print(
            f"  {each.photos / least.photos:6.0f} x files: first {first:.1f} x, "
            f"second {second:.1f} x, {each.room:.0f} bytes a file"
        )


if __name__ == "__main__":
    main()
