"""One round of ``bench``: the same pictures by one worker, by many, and by a real scan."""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from flickrcheck.errors import UsageError
from flickrcheck.photo import pool
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.bench_tasks import TIME_LIMIT, Span, time_one
from flickrcheck.work.check import scan


@dataclass(frozen=True, slots=True)
class Round:
    """Seconds of one round.

    one, all: wall time from the first picture to the end of the last, with one worker and with one
    for each core. decode: CPU time of decoding and fingerprinting with one worker. start, scan:
    CPU time of scanning next to nothing, and of scanning the pictures; the wall time of both where
    the system does not tell the CPU time of ended processes.
    """

    one: float
    all: float
    decode: float
    start: float
    scan: float


def run_round(paths: Sequence[str], cores: int) -> Round:
    """Read the pictures in all ways once.

    Raises UsageError where none of them can be read any more.
    """
    one, decode = _span(paths, 1)
    many, _ = _span(paths, cores) if cores > 1 else (one, decode)
    with tempfile.TemporaryDirectory(prefix="flickrcheck-bench-") as name:
        temporary = Path(name)
        blank = temporary / "blank.png"
        Image.new("L", (8, 8)).save(blank)
        start = _scan_cost([blank], temporary / "start.casebook")
        linked = _linked(paths, temporary / "photos")
        return Round(one, many, decode, start, _scan_cost(linked, temporary / "scan.casebook"))


def _span(paths: Sequence[str], jobs: int) -> tuple[float, float]:
    """Wall and CPU seconds of reading, decoding and fingerprinting with warm workers."""
    spans: list[Span] = []
    items = ["" for _ in range(2 * jobs)] + list(paths)
    stop = threading.Event()
    with closing(pool.run(time_one, items, jobs=jobs, timeout=TIME_LIMIT, stop=stop)) as results:
        spans += [result[1] for result in results if result and isinstance(result[1], Span)]
    if not spans:  # they were readable a moment ago
        raise UsageError("The pictures vanished while they were measured. Nothing can be said.")
    wall = max(span.end for span in spans) - min(span.start for span in spans)
    return wall, sum(span.cpu for span in spans)


def _linked(paths: Sequence[str], folder: Path) -> list[Path]:
    """One folder with the pictures, as links: named one by one, each would cost a listing of its
    own folder, which it does not in a real scan. Where there are no links, the paths."""
    folder.mkdir()
    try:
        for number, path in enumerate(paths):
            (folder / f"{number}{Path(path).suffix}").symlink_to(Path(path).absolute())
    except OSError:
        return [Path(path) for path in paths]
    return [folder]


def _scan_cost(paths: Sequence[Path], casebook: Path) -> float:
    """CPU seconds of a whole scan with one worker; wall seconds on Windows."""
    before = os.times()
    with Casebook.open(casebook, create=True) as book:
        for _ in scan(book, paths, [], jobs=1):
            pass
    after = os.times()
    if sys.platform == "win32":  # which counts no children
        return after.elapsed - before.elapsed
    return sum(after[:4]) - sum(before[:4])
