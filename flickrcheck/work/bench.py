"""Measures on a person's own folder how fast a scan is here, and how near to what the decoders
need at the least. Photos are only read, and nothing is kept.

First a sample is decoded both ways in one worker (work/bench_tasks.py). Then, in rounds, the same
pictures are read by one worker, by one for each core, and by a real scan into a casebook that is
thrown away (work/bench_rounds.py); of all times the median of the rounds counts.
"""

from __future__ import annotations

import os
import platform
import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from PIL import features

from flickrcheck import __version__
from flickrcheck.errors import UsageError
from flickrcheck.photo import pool
from flickrcheck.place import is_there
from flickrcheck.work.bench_rounds import Round, run_round
from flickrcheck.work.bench_sample import Kind, kinds_in, sample
from flickrcheck.work.bench_tasks import RUNS, TIME_LIMIT, Measured, measure

_MEASURE_FOR = 40.0  # seconds of wall time; what is not measured by then is left out
_ROUND = 3.0  # seconds of decoding in one round
_FEW_PICTURES = 50  # below, numbers are called rough
_SHORT_ROUND = 1.0  # seconds
_BUSY = 1.25  # wall time as a multiple of CPU time
_ROUNDS = RUNS


@dataclass(frozen=True, slots=True)
class Step:
    """How far the measuring is: what is done, and how many parts of it out of how many."""

    words: str
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class FormatResult:
    """One format of the sample.

    mb, megapixels: means. cpu_ms, wall_ms: a photo, of decoding and fingerprinting. bare_ratio:
    CPU time as a multiple of the bare reduced decode's, None where there is none to compare with.
    """

    format: str
    photos: int
    mb: float
    megapixels: float
    cpu_ms: float
    wall_ms: float
    bare_ratio: float | None


@dataclass(frozen=True, slots=True)
class BenchResult:
    """What was measured. Times are medians of RUNS runs; None is what could not be measured.

    found: pictures in the folder; photos: measured; unreadable: tried in vain. cpu_ms, wall_ms: a
    photo of this folder, of decoding and fingerprinting in one process. speed_up: how much faster
    ``cores`` worker processes are than one. scan_overhead: what a scan with one worker needs
    beyond decoding and fingerprinting, as a part of that (0.1 is a tenth), by CPU time. start_ms:
    what a scan needs before and after all pictures. estimate_photos, estimate_seconds: how long
    the first scan of so many photos like these will take. rough: too little was measured for
    exact numbers. busy: other programs took so much of the processors that wall times tell little.
    """

    folder: str
    found: int
    photos: int
    unreadable: int
    formats: tuple[FormatResult, ...]
    cpu_ms: float
    wall_ms: float
    cores: int
    speed_up: float
    scan_overhead: float | None
    start_ms: float
    walk_seconds: float
    estimate_photos: int
    estimate_seconds: float
    rough: bool
    busy: bool
    machine: str
    versions: dict[str, str]


def bench(
    folder: Path, *, photos: int = 100, jobs: int | None = None, estimate_for: int | None = None
) -> Iterator[Step | BenchResult]:
    """Measure; the last event is the BenchResult.

    photos: how many are read at most. jobs: worker processes of the parallel runs, one for each
    core by default. estimate_for: a number of photos, by default as many as the folder has.
    Raises UsageError where the folder is missing or holds no picture that can be read.
    """
    if not is_there(folder):
        raise UsageError(
            f"There is no folder {folder}. Nothing was measured. Check the spelling, and that "
            "the disk is connected."
        )
    cores = jobs or os.cpu_count() or 1
    yield Step("Looking for pictures", 0, 1)
    started = time.perf_counter()
    kinds = kinds_in(folder, photos)
    walked = time.perf_counter() - started
    if not kinds:
        raise UsageError(f"There are no pictures in {folder}, so nothing can be measured there.")
    chosen = sample(kinds, photos)
    measured: dict[str, Measured] = {}
    unreadable = 0
    for path, outcome in _measured(chosen):
        if isinstance(outcome, Measured):
            measured[path] = outcome
        else:
            unreadable += 1
        yield Step("Decoding pictures", len(measured) + unreadable, len(chosen))
    if not measured:
        raise UsageError(
            f"None of the {unreadable:,} pictures tried in {folder} can be read, so nothing can "
            "be measured there."
        )
    rounds = []
    paths = _round_of(measured) or list(measured)
    for number in range(_ROUNDS):
        yield Step("Comparing one core, all cores and a scan", number, _ROUNDS)
        rounds.append(run_round(paths, cores))
    yield _result(
        folder, kinds, measured, unreadable, rounds, walked, cores, estimate_for, len(paths)
    )


def _measured(paths: Sequence[str]) -> Iterator[tuple[str, Measured | pool.Failure]]:
    """As many as there is time for."""
    end = time.monotonic() + _MEASURE_FOR
    stop = threading.Event()
    with closing(pool.run(measure, paths, jobs=1, timeout=TIME_LIMIT, stop=stop)) as results:
        for result in results:
            if result is not None:
                yield result
            if time.monotonic() > end:
                return


def _round_of(measured: dict[str, Measured]) -> list[str]:
    """The pictures of a round: different ones, as many as one core decodes in _ROUND seconds."""
    paths: dict[bytes, str] = {}
    seconds = 0.0
    for path, each in measured.items():
        if each.key not in paths and os.path.lexists(path):  # no member of an archive
            paths[each.key] = path
            seconds += _median([cost.wall for cost in each.ours])
        if seconds >= _ROUND:
            break
    return list(paths.values())


def _result(
    folder: Path,
    kinds: Sequence[Kind],
    measured: dict[str, Measured],
    unreadable: int,
    rounds: Sequence[Round],
    walked: float,
    cores: int,
    estimate_for: int | None,
    in_round: int,
) -> BenchResult:
    found = sum(kind.number for kind in kinds)
    cpu, wall = _folder_mean(kinds, measured)
    speed_up = _median([each.one / each.all for each in rounds])
    decode = _median([each.decode for each in rounds])
    start = _median([each.start for each in rounds])
    overhead = None
    if all(each.decode > 0 for each in rounds):  # a coarse clock (Windows) may see nothing
        overhead = _median([(each.scan - each.start) / each.decode - 1 for each in rounds])
    number = found if estimate_for is None else estimate_for
    each_photo = wall * (1 + max(overhead or 0.0, 0.0)) / speed_up
    return BenchResult(
        folder=str(folder),
        found=found,
        photos=len(measured),
        unreadable=unreadable,
        formats=_formats(measured),
        cpu_ms=1000 * cpu,
        wall_ms=1000 * wall,
        cores=cores,
        speed_up=speed_up,
        scan_overhead=overhead,
        start_ms=1000 * start,
        walk_seconds=walked,
        estimate_photos=number,
        estimate_seconds=number * each_photo + walked * number / found + start,
        rough=in_round < _FEW_PICTURES or decode < _SHORT_ROUND,
        busy=wall > _BUSY * cpu,
        machine=machine(),
        versions=versions(),
    )


def _folder_mean(kinds: Sequence[Kind], measured: dict[str, Measured]) -> tuple[float, float]:
    """CPU and wall seconds a photo of the folder: each kind counts by its number."""
    number, cpu, wall = 0, 0.0, 0.0
    for kind in kinds:
        own = [each for path, each in measured.items() if Path(path).suffix.lower() == kind.suffix]
        if own:
            number += kind.number
            cpu += kind.number * _runs_median(own, "cpu") / len(own)
            wall += kind.number * _runs_median(own, "wall") / len(own)
    return cpu / number, wall / number


def _formats(measured: dict[str, Measured]) -> tuple[FormatResult, ...]:
    groups: dict[str, list[Measured]] = {}
    for each in measured.values():
        groups.setdefault(each.format, []).append(each)
    return tuple(
        FormatResult(
            format=name,
            photos=len(group),
            mb=sum(each.size for each in group) / len(group) / 1e6,
            megapixels=sum(each.pixels for each in group) / len(group) / 1e6,
            cpu_ms=1000 * _runs_median(group, "cpu") / len(group),
            wall_ms=1000 * _runs_median(group, "wall") / len(group),
            bare_ratio=_bare_ratio(group),
        )
        for name, group in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    )


def _runs_median(group: Sequence[Measured], clock: str) -> float:
    """The median over the runs of the seconds that all pictures of a group took together."""
    return _median([sum(getattr(each.ours[run], clock) for each in group) for run in range(RUNS)])


def _bare_ratio(group: Sequence[Measured]) -> float | None:
    compared = [each for each in group if each.bare]
    ratios = []
    for run in range(RUNS):
        bare = sum(each.bare[run].cpu for each in compared)
        if bare <= 0:  # none, or too few for the clock
            return None
        ratios.append(sum(each.ours[run].cpu for each in compared) / bare)
    return _median(ratios)


def _median(values: Sequence[float]) -> float:
    return statistics.median(values)


def machine() -> str:
    """The processor, its cores and the system."""
    name = platform.processor() or platform.machine()
    with suppress(OSError, StopIteration):
        lines = Path("/proc/cpuinfo").read_text("utf-8", "replace").splitlines()
        name = next(line for line in lines if line.startswith("model name")).partition(":")[2]
    return f"{name.strip()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}"


def versions() -> dict[str, str]:
    """Of everything that decides how fast it is."""
    return {
        "flickrcheck": __version__,
        "Python": platform.python_version(),
        "Pillow": version("pillow"),
        "libjpeg-turbo": str(features.version("libjpeg_turbo") or "none"),
        "numpy": version("numpy"),
    }
