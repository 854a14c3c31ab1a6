"""Measures `index build --images` here and on a Dask cluster of two workers. Linux; run by hand:

    python tests/bench/bench_cluster.py FOLDER [--photos 300] [--runs 5] [--write PAGE]

The pictures of FOLDER are copied, one after the other and again from the start, into a temporary
folder until there are so many, each with a photo ID of its own as its name. Then each run builds a
pack of them three times, in commands of their own: with two worker processes, with a local cluster
of two Dask workers, and with such a cluster of which one worker is killed (SIGKILL) at half of the
time that the cluster took in the same run. The packs of all must have the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import psutil
from performance_page import machine, table, write_section

from flickrcheck.photo.walk import Found, walk
from flickrcheck.work.build_partitions import partitions
from flickrcheck.work.build_picture_files import PhotoFiles, PictureFile

PARTITION = 50  # photos; so that there are some partitions for each worker


@dataclass(frozen=True)
class Run:
    """Seconds of one command: on the clock, and of the processor with all that it started."""

    clock: float
    cpu: float


def main(folder: Path, photos: int, runs: int, page: Path | None) -> None:
    found: dict[str, list[Run]] = {"here": [], "cluster": [], "killed": []}
    with tempfile.TemporaryDirectory() as place:
        pictures = Path(place) / "pictures"
        size = copied(folder, pictures, photos)
        packs = set()
        for number in range(runs):
            for name, options in (("here", ["--jobs", "2"]), ("cluster", ["--cluster", "2"]),
                                  ("killed", ["--cluster", "2"])):  # fmt: skip
                out = Path(place) / f"{name}.pack"
                kill_after = found["cluster"][-1].clock / 2 if name == "killed" else None
                found[name].append(measured(pictures, out, options, kill_after))
                packs.add(hashlib.sha256(out.read_bytes()).hexdigest())
                out.unlink()
                print(number, name, found[name][-1], flush=True)
        assert len(packs) == 1, "the packs have different bytes"
        start = statistics.median(starting(Path(place)) for _ in range(runs))
    text = report(found, photos, size, start)
    print(text)
    if page:
        write_section(page, "cluster", text)


def copied(folder: Path, pictures: Path, photos: int) -> int:
    """The bytes of so many pictures, copied under photo IDs."""
    sources = [event.path for event in walk([folder]) if isinstance(event, Found)]
    pictures.mkdir()
    for number in range(photos):
        source = Path(sources[number % len(sources)])
        shutil.copy(source, pictures / f"{1000 + number}{source.suffix}")
    return sum(path.stat().st_size for path in pictures.iterdir())


def measured(pictures: Path, out: Path, options: list[str], kill_after: float | None) -> Run:
    before = used()
    began = time.monotonic()
    process = subprocess.Popen(
        [sys.executable, "-m", "flickrcheck", "index", "build", "--dataset", "x", "--edition", "1",
         "--images", pictures, "--out", out, "--partition-size", str(PARTITION), *options],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    orphaned = 0.0
    if kill_after is not None:
        time.sleep(kill_after)
        orphaned = kill_one(psutil.Process(process.pid))
    process.wait()
    assert process.returncode in (0, 3)
    return Run(time.monotonic() - began, used() - before + orphaned)


def kill_one(build: psutil.Process) -> float:
    """Kill a worker of the cluster that has a process reading pictures for it.

    Returns what the processes that this makes orphans took: the system adds it to no other.
    """
    while True:
        for worker in build.children():
            with suppress(psutil.Error):
                below = worker.children(recursive=True)
                if any("flickrcheck.work.partition_reader" in each.cmdline() for each in below):
                    took = sum(sum(each.cpu_times()[:2]) for each in below)
                    worker.kill()
                    return took
        time.sleep(0.01)


def starting(place: Path) -> float:
    """Seconds of the processor until a cluster of two has read a single tiny picture."""
    from PIL import Image

    one = place / "one"
    one.mkdir(exist_ok=True)
    Image.effect_noise((64, 64), 100).save(one / "1.png")
    return measured(one, place / "one.pack", ["--cluster", "2", "--force"], None).cpu


def used() -> float:
    """Seconds of the processor that commands that have ended took, with all that they started."""
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def report(found: dict[str, list[Run]], photos: int, size: int, start: float) -> str:
    names = {
        "here": "`--jobs 2`",
        "cluster": "`--cluster 2`",
        "killed": "`--cluster 2`, one worker killed halfway",
    }
    rows = [
        [
            names[name],
            f"{statistics.median(run.cpu for run in runs):.1f}",
            f"{ratio(runs, found['here'], 'cpu'):.2f}",
            f"{statistics.median(run.clock for run in runs):.1f}",
            f"{ratio(runs, found['here'], 'clock'):.2f}",
        ]
        for name, runs in found.items()
    ]
    each = statistics.median(
        (cluster.cpu - start - here.cpu) / partitions_of(photos)
        for cluster, here in zip(found["cluster"], found["here"], strict=True)
    )
    lost = statistics.median(
        killed.cpu - whole.cpu
        for killed, whole in zip(found["killed"], found["cluster"], strict=True)
    )
    head = ["", "CPU s", "times here", "duration, s", "times here"]
    return f"""
{machine("distributed", "dask", "Pillow", "numpy")}
- Load of the machine in the minute before the end: {os.getloadavg()[0]:.2f}

{photos} photos, {size / 1e6:.0f} MB, in {partitions_of(photos)} partitions; medians of
{len(found["here"])} runs. A run builds a pack in each of these ways, one after the other, each
command a process of its own; ratios are medians of those within a run. All packs had the same
bytes.

{table(head, rows)}

Starting a cluster of two took {start:.1f} s of CPU time, once for a build: a large folder does
not notice. Beside that each partition took {each:.2f} s more than here, where worker processes go
on from one partition to the next: for starting the processes that read it, and for Dask. There are
1,000 photos in a partition unless --partition-size says otherwise, so that this is little of
the whole. The lost worker cost {lost:.1f} s of CPU time: for what it had read of its partition, and
for the start of another one.

To run it again:

```
python tests/bench/bench_cluster.py FOLDER --write docs/performance.md
```
"""


def partitions_of(photos: int) -> int:
    """How many partitions there are: where they end depends on the photo IDs alone."""
    file = PictureFile("", 0, 0)
    wanted = [PhotoFiles(1000 + number, (file,)) for number in range(photos)]
    return sum(1 for _ in partitions(wanted, PARTITION, ""))


def ratio(runs: list[Run], others: list[Run], what: str) -> float:
    return statistics.median(
        getattr(one, what) / getattr(other, what) for one, other in zip(runs, others, strict=True)
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="See the top of this file.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--photos", type=int, default=300)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--write", type=Path)
    given = parser.parse_args()
    main(given.folder, given.photos, given.runs, given.write)
