"""How long a report of 10,000 matches takes in each format, how large it is, and what it needs.

    python tests/bench/bench_report.py [--matches 10000] [--photos 100000] [--rounds 5]

Makes a casebook (tests/bench/large_casebook.py) in a temporary folder and runs the command once
for each format and round, one after the other in turn, so that a busy moment hits all alike.
--write docs/performance.md writes the section there; without it the table is printed only.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import large_casebook
from performance_page import machine, table, write_section

FORMATS = ("html", "pdf", "csv", "json")


@dataclass(frozen=True, slots=True)
class Run:
    """One report: seconds by the clock and of the processor, and the most memory in MiB."""

    clock: float
    processor: float
    memory: float


def run(casebook: Path, out: Path) -> Run:
    """Write one report by the command, in a process of its own."""
    command = [sys.executable, "-m", "flickrcheck", "report", str(casebook), "--out", str(out)]
    began = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(command)} left with {process.returncode}")
    return Run(time.perf_counter() - began, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def main() -> None:
    """Measure, then print or write the section."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--matches", type=int, default=10_000)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", type=Path)
    options = parser.parse_args()
    runs: dict[str, list[Run]] = {each: [] for each in FORMATS}
    sizes = {}
    with tempfile.TemporaryDirectory() as folder:
        casebook = Path(folder) / "large.casebook"
        large_casebook.make(casebook, options.photos, options.matches)
        for _ in range(options.rounds):
            for each in FORMATS:
                out = Path(folder) / f"report.{each}"
                runs[each].append(run(casebook, out))
                sizes[each] = out.stat().st_size / 1e6
    rows = [
        (
            each.upper(),
            f"{statistics.median(one.clock for one in done):.1f} s",
            f"{max(one.clock for one in done):.1f} s",
            f"{statistics.median(one.processor for one in done):.1f} s",
            f"{max(one.memory for one in done):.0f} MiB",
            f"{sizes[each]:.1f} MB",
        )
        for each, done in runs.items()
    ]
    text = (
        f"A casebook with {options.photos:,} photos and {options.matches:,} matches, each with a "
        f"small picture; `flickrcheck report` from its start to its end, {options.rounds} times "
        "each. The page takes along 500 small pictures, paper 2,000; all matches are in each. "
        f"Meanwhile {os.getloadavg()[1]:.1f} processes wanted the {os.cpu_count()} cores, so the "
        "processor's time says more than the clock.\n\n"
        + table(
            ["Format", "Median", "Slowest", "Processor", "Most memory", "File"],
            rows,
        )
        + "\n\n"
        + machine("PySide6_Essentials", "Jinja2")
    )
    print(text)
    if options.write:
        write_section(options.write, "report", text)


if __name__ == "__main__":
    main()
