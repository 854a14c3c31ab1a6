"""CPU seconds a photo: flickrcheck beside the bare decoder and other programs, in one run.

    python tests/bench/bench_peers.py FOLDER... [--peers-venv VENV] [--write docs/performance.md]

The other programs are no part of flickrcheck and are not installed with it; --how-to-install
prints the commands. One that is missing is named and left out.

Every way of reading photos runs in a process of its own on the same files, which are in the page
cache; one run goes through all of them. CPU seconds are those of the process and its children,
user and system. The start of each program is measured apart and not counted. Not for Windows.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from peer_runs import Runs
from peer_subjects import HOW_TO_INSTALL, PACK_ENTRIES, SUBJECTS, Subject
from performance_page import machine, table, write_section
from photo_groups import GROUPS, Group, make_groups, tiny_group

from flickrcheck.model import Entry
from flickrcheck.store.pack_writer import PackWriter

_BY_KEY = {subject.key: subject for subject in SUBJECTS}
_OURS = _BY_KEY["our_fingerprint"]
_BARE = _BY_KEY["simplejpeg"]

_METHOD = """\
CPU time of a process and its children, user and system, in milliseconds a photo; medians of {runs}
runs. One run goes through every row; each is a process of its own with one thread unless its row
says otherwise, on the same files, which are in the page cache. The start is measured apart and not
counted: for libraries the time until they are loaded, for commands the time that they take for one
picture of 64 x 64 pixels. Caches are removed before each run. Ratios are medians of what was
measured within the same run; "times flickrcheck" compares with the row "{ours}".
"""


def goals(runs: Runs) -> str:
    """What was to be reached beside what was measured, as a table."""

    def times(upper: str | Subject, lower: str | Subject, group: str = "baseline") -> float | None:
        return _ratio(runs.cpu(_subject(upper), group), runs.cpu(_subject(lower), group))

    one, two = (runs.wall(_BY_KEY[key], "baseline") for key in ("scan_1", "scan_2"))
    done = [sample.done for sample in runs.of(_BY_KEY["scan_2"], "baseline")]
    with_two = f"Duration with one worker, times that with two ({min(done, default=0)} photos)"
    whole = times("scan_1", _OURS)
    rows: list[tuple[str, float | None, str, float]] = [
        ("Baseline JPEG, times the bare decoder", times(_OURS, _BARE), "at most", 1.1),
        (
            "Progressive JPEG, times the bare decoder",
            times(_OURS, _BARE, "progressive"),
            "at most",
            0.35,
        ),
        ("Times faster than imgdd", times("imgdd", _OURS), "at least", 2),
        ("Times faster than an ImageHash loop", times("imagehash_loop", _OURS), "at least", 4),
        ("Times faster than dupeGuru", times("dupeguru", _OURS), "at least", 4),
        ("Times faster than findimagedupes", times("findimagedupes", _OURS), "at least", 6),
        (with_two, _ratio(one, two), "at least", 1.9),
        ("The whole scan, times decoding and hashing", whole, "at most", 1.15),
    ]
    return table(
        ["Goal (baseline JPEGs where nothing is said)", "bound", "measured", ""],
        [
            [what, f"{bound} {goal:g}", *_verdict(value, bound, goal)]
            for what, value, bound, goal in rows
            if value is not None
        ],
    )


def _subject(named: str | Subject) -> Subject:
    return _BY_KEY[named] if isinstance(named, str) else named


def _verdict(value: float, bound: str, goal: float) -> tuple[str, str]:
    met = value <= goal if bound == "at most" else value >= goal
    return f"{value:.2f}", "met" if met else "not met"


def _ratio(upper: Sequence[float], lower: Sequence[float]) -> float | None:
    """The median of the ratios within each run."""
    ratios = [a / b for a, b in zip(upper, lower, strict=False)]
    return statistics.median(ratios) if ratios else None


def group_table(runs: Runs, group: Group) -> str:
    """The numbers of one group as a table."""
    rows = []
    number = len(group.paths)
    for subject in SUBJECTS:
        samples = runs.of(subject, group.name)
        if not samples:
            continue
        cpu = runs.cpu(subject, group.name)
        each = [1000 * seconds / number for seconds in cpu]
        wall = 1000 * statistics.median(runs.wall(subject, group.name)) / number
        unread = number - min(sample.done for sample in samples)
        ratios = (_ratio(cpu, runs.cpu(other, group.name)) for other in (_BARE, _OURS))
        rows.append(
            [
                subject.name + (f" ({unread} of {number} not read)" if unread else ""),
                f"{statistics.median(each):.2f}",
                f"{min(each):.2f} to {max(each):.2f}",
                f"{wall:.2f}",
                *("-" if value is None else f"{value:.2f}" for value in ratios),
                f"{runs.start(subject)[0]:.2f}",
            ]
        )
    head = [
        "", "CPU ms", "least to most", "duration, ms", "times the bare decoder",
        "times flickrcheck", "start, CPU s",
    ]  # fmt: skip
    return table(head, rows)


def section(runs: Runs, groups: Sequence[Group], number: int, load: float) -> str:
    """The section of docs/performance.md."""
    facts = [
        machine("Pillow", "numpy", "ImageHash", "xxhash"),
        f"- Measured with: {', '.join(runs.versions())}",
        f"- Load of the machine in the minute before: {load:.2f}",
    ]
    measured = {key for key, _ in runs.samples}
    does = [f"- {each.name}: {each.does}." for each in SUBJECTS if each.key in measured]
    does += [
        f"- Left out: {each.name} ({runs.missing[each.key]}). `{each.install}`"
        for each in SUBJECTS
        if each.key in runs.missing
    ]
    parts = ["\n".join(facts), _METHOD.format(runs=number, ours=_OURS.name).strip(), goals(runs)]
    for group in groups:
        parts += [f"### {GROUPS[group.name]}", group.facts(), group_table(runs, group)]
    again = "python tests/bench/bench_peers.py FOLDER --peers-venv VENV --write docs/performance.md"
    parts += ["### What each row does", "\n".join(does), "### To run it again"]
    parts += [f"```\n{HOW_TO_INSTALL}{again}\n```"]
    return "\n\n".join(parts)


def made_up_pack(path: Path) -> None:
    """A pack of random fingerprints, so that the scan has something to search."""
    hashes = np.random.default_rng(1).bytes(64 * PACK_ENTRIES)
    with PackWriter(path, dataset="made-up", edition="1") as writer:
        writer.add_entries(
            Entry(
                "made-up",
                photo_id=number + 1,
                phash=hashes[64 * number : 64 * number + 32],
                dhash=hashes[64 * number + 32 : 64 * number + 64],
            )
            for number in range(PACK_ENTRIES)
        )
        writer.finish()


class _HowToInstall(argparse.Action):
    def __call__(self, parser, *_):
        print(HOW_TO_INSTALL, end="")
        parser.exit()


def main() -> None:
    """Measure, print and perhaps write the page."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--how-to-install", action=_HowToInstall, nargs=0)
    parser.add_argument("--peers-venv", type=Path, help="environment with the peers from PyPI")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--limit", type=int, default=80, help="photos from cameras; default 80")
    parser.add_argument("--only", nargs="+", choices=list(_BY_KEY), metavar="KEY")
    parser.add_argument("--groups", nargs="+", choices=list(GROUPS), default=list(GROUPS))
    parser.add_argument("--write", type=Path, metavar="PAGE")
    parser.add_argument(
        "--section", choices=["peers", "workers"], default="peers",
        help="where on the page; workers: --only scan_1 scan_2 over many photos",
    )  # fmt: skip
    options = parser.parse_args()
    subjects = [each for each in SUBJECTS if not options.only or each.key in options.only]
    load = os.getloadavg()[0]
    with tempfile.TemporaryDirectory(prefix="bench-peers-") as folder:
        scratch = Path(folder)
        groups = make_groups(options.folders, scratch, options.limit, options.groups)
        pack = scratch / "made-up.pack"
        made_up_pack(pack)
        venv = options.peers_venv.absolute() if options.peers_venv else None
        runs = Runs(scratch, venv, tiny_group(groups[0].paths[0], scratch), pack)
        for run in range(options.runs):
            print(f"run {run + 1} of {options.runs}", file=sys.stderr)
            for group in groups:
                for subject in subjects:
                    runs.measure(subject, group)
        text = section(runs, groups, options.runs, load)
    print(text)
    if options.write:
        write_section(options.write, options.section, text)


if __name__ == "__main__":
    main()
