"""Kills a scan at random moments and counts what that costs. Linux only; run by hand:

    python tests/bench/bench_killed_scan.py FOLDER [--kills 100] [--pack PACK] [--write PAGE]

FOLDER is scanned once undisturbed. Then scans of it are killed (SIGKILL, the moments drawn with a
fixed seed) until there were so many of them. Half the moments are spread evenly over the length of
an undisturbed scan. The other half falls into the time that it needs until its first pictures,
and a little after, so that starting, walking and identifying are hit, too. A scan that was killed
is started again on the same casebook; when one gets to its end, its result is compared, and the
next begins with a new casebook. After each kill one match gets a verdict, if there is one.

How repeated work is counted: not by what the program says of itself. The kernel (inotify) tells
of every opening of a file in FOLDER, and the casebook is read after each kill.
- "lost": pictures opened by the killed scan that the casebook still holds to be unread. These,
  and no others, are read again. Seconds lost by a kill are the time from the first opening among
  them to the kill: whatever was done before is settled, so no more than that is repeated.
  Members of archives are left out here, because the kernel only sees the archive opened.
- "opened again": openings of the scans up to one end beyond those of the undisturbed scan, which
  also counts the thumbnails made anew and whatever else looks into files. It checks the first.
- "back at work": from the start of a command that goes on to the first picture it opens. That is
  Python, the walk, and the look at what is known; it is no repeated reading.
"""

from __future__ import annotations

import argparse
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from performance_page import machine, table, write_section
from scan_process import Scan, Subject, give_verdicts, left_in, matches_in
from watched_tree import Openings

from flickrcheck.work.demo import example_pack

SEED = 2019
AFTER_START = 1.0  # seconds after its first picture until which half of the kills fall


@dataclass
class Costs:
    """What kills cost. Lists have one number a kill, times are in seconds."""

    kills: Counter[str] = field(default_factory=Counter)
    lost_pictures: list[int] = field(default_factory=list)
    lost_seconds: list[float] = field(default_factory=list)
    back_at_work: list[float] = field(default_factory=list)
    runs: int = 0
    ends: int = 0
    opened_again: int = 0
    different: list[str] = field(default_factory=list)
    verdicts: int = 0
    verdicts_lost: int = 0


@dataclass(frozen=True)
class Expected:
    """What an undisturbed scan gave, how often it opened each file, and how long it took."""

    matches: dict[Subject, str]
    counts: dict[str, object]
    left: set[tuple]
    opened: Counter[str]
    first_picture: float
    length: float


class Watched:
    """One command, with the moments at which it opened files."""

    def __init__(self, folder: Path, casebook: Path, pack: Path, openings: Openings) -> None:
        openings.taken()
        self._openings = openings
        self.opened: list[tuple[float, str]] = []
        self.began = time.monotonic()
        self.scan = Scan(folder, casebook, pack, jobs=os.cpu_count() or 1)

    def watch(self, seconds: float) -> bool:
        """Look on for so long; False if the command has ended by itself before."""
        until = self.began + seconds
        while time.monotonic() < until and self.scan.process.poll() is None:
            time.sleep(max(0.0, min(0.02, until - time.monotonic())))
            self._take()
        return self.scan.process.poll() is None

    def _take(self) -> None:
        now = time.monotonic()
        self.opened += [(now, path) for path in self._openings.taken()]

    def kill(self) -> bool:
        """False if it had ended by itself."""
        killed = self.scan.kill()
        self._take()
        return killed

    def end(self) -> dict:
        """What a command that runs to its end prints."""
        result = self.scan.result()
        self._take()
        return result


def main(folder: Path, kills: int, pack: Path, page: Path | None) -> int:
    """Run the bench; 1 if a result differs, a verdict is lost or a kill cost over 2 seconds."""
    costs = Costs()
    moments = random.Random(SEED)
    openings = Openings(folder)
    with tempfile.TemporaryDirectory() as place:
        expected = undisturbed(folder, Path(place) / "undisturbed.casebook", pack, openings)
        print(
            f"{len(expected.left)} photos, {len(expected.matches)} matches; undisturbed scan "
            f"{expected.length:.1f} s, its first picture after {expected.first_picture:.1f} s",
            flush=True,
        )
        while sum(costs.kills.values()) < kills:
            casebook = Path(place) / f"{costs.ends}.casebook"
            one_scan(folder, casebook, pack, openings, expected, costs, moments, kills)
    openings.close()
    for name, value in rows(costs):
        print(f"{name}: {value}")
    if page:
        write_section(page, "killed-scan", page_text(costs, len(expected.left)))
    return bool(costs.different or costs.verdicts_lost or max(costs.lost_seconds) > 2)


def undisturbed(folder: Path, casebook: Path, pack: Path, openings: Openings) -> Expected:
    watched = Watched(folder, casebook, pack, openings)
    watched.watch(float("inf"))
    length = time.monotonic() - watched.began
    counts, matches, _ = taken_apart(watched.end())
    pictures = paths_of(left_in(casebook))
    first = min((at for at, path in watched.opened if path in pictures), default=watched.began)
    return Expected(
        matches, counts, left_in(casebook), Counter(path for _, path in watched.opened),
        first - watched.began, length,
    )  # fmt: skip


def one_scan(
    folder: Path,
    casebook: Path,
    pack: Path,
    openings: Openings,
    expected: Expected,
    costs: Costs,
    moments: random.Random,
    kills: int,
) -> None:
    """Kill one scan again and again until it is done, or there were enough kills."""
    verdicts: dict[Subject, str] = {}
    opened: Counter[str] = Counter()
    seen: set[Subject] = set()
    while True:
        watched = Watched(folder, casebook, pack, openings)
        costs.runs += 1
        if sum(costs.kills.values()) < kills:
            shorter = expected.first_picture + AFTER_START
            watched.watch(moments.uniform(0, moments.choice([shorter, expected.length])))
        else:
            watched.watch(float("inf"))
        stage = watched.scan.stage or "start"
        ended = watched.scan.process.poll() is not None or not watched.kill()
        if ended:
            result = watched.end()
        opened.update(path for _, path in watched.opened)
        if ended:
            break
        costs.kills[stage] += 1
        count_lost(watched, casebook, costs)
        matches = matches_in(casebook) if casebook.exists() else {}
        if not seen <= matches.keys():
            costs.different.append(f"{len(seen - matches.keys())} matches vanished after a kill")
        seen = {each for each in matches if each in expected.matches}
        if casebook.exists():
            verdicts |= give_verdicts(casebook, moments, most=1)
    costs.ends += 1
    counts, matches, kept = taken_apart(result)
    for name, same in (
        ("matches", matches == expected.matches),
        ("counts", counts == expected.counts),
        ("fingerprints", left_in(casebook) == expected.left),
    ):
        if not same:
            costs.different.append(f"{name} of scan {costs.ends}")
    costs.opened_again += sum((opened - expected.opened).values())
    # what a picture was thought to be before it was read may have proved to be wrong
    given = {subject for subject in verdicts if subject in expected.matches}
    costs.verdicts += len(given)
    costs.verdicts_lost += sum(kept.get(subject) != verdicts[subject] for subject in given)


def count_lost(watched: Watched, casebook: Path, costs: Costs) -> None:
    """Count what a command that was just killed had begun and not settled."""
    killed = time.monotonic()
    left = left_in(casebook) if casebook.exists() else set()
    pictures = paths_of(left)
    unread = paths_of({row for row in left if row[5] is not None})
    at = [moment for moment, path in watched.opened if path in unread]
    costs.lost_pictures.append(len({path for _, path in watched.opened if path in unread}))
    costs.lost_seconds.append(killed - min(at) if at else 0.0)
    first = [moment for moment, path in watched.opened if path in pictures]
    if first:
        costs.back_at_work.append(min(first) - watched.began)


def paths_of(rows: set[tuple]) -> set[str]:
    """The paths on disk; those of members of archives are none."""
    return {
        os.path.join(*(os.fsdecode(part) for part in row[:2]))  # noqa: PTH118 - maybe no text
        for row in rows
    }


def taken_apart(result: dict) -> tuple[dict[str, object], dict[Subject, str], dict[Subject, str]]:
    """The counts of a result, its matches without verdicts, and the verdicts."""
    matches, verdicts = {}, {}
    for match in result.pop("matches"):
        subject = (match["path"], match["dataset"], match["entry"])
        verdict = match.pop("verdict")
        matches[subject] = repr(match)
        if verdict:
            verdicts[subject] = verdict
    return result, matches, verdicts


def rows(costs: Costs) -> list[tuple[str, str]]:
    """What was counted, as pairs of a phrase and a value."""
    stages = ", ".join(f"{count} in {stage}" for stage, count in costs.kills.most_common())
    found = [
        ("kills", f"{sum(costs.kills.values())} ({stages})"),
        ("commands started", f"{costs.runs}"),
        ("scans that got to their end", f"{costs.ends}"),
        (
            "pictures lost",
            f"{sum(costs.lost_pictures)} in all, a kill: mean "
            f"{statistics.mean(costs.lost_pictures):.1f}, most {max(costs.lost_pictures)}",
        ),
        ("files opened again", f"{costs.opened_again}"),
        (
            "seconds of work lost, a kill",
            f"mean {statistics.mean(costs.lost_seconds):.2f}, "
            f"most {max(costs.lost_seconds):.2f} (at most 2 are allowed)",
        ),
    ]
    if costs.back_at_work:
        found.append(
            ("back at work after", f"median {statistics.median(costs.back_at_work):.2f} s")
        )
    return [
        *found,
        ("verdicts given between kills", f"{costs.verdicts}, lost: {costs.verdicts_lost}"),
        ("result", "; ".join(costs.different) or "always that of the undisturbed scan"),
    ]


def page_text(costs: Costs, files: int) -> str:
    """The section of docs/performance.md."""
    return (
        f"A scan of {files:,} files was killed (SIGKILL) at random moments and started again on "
        "the same casebook. What a kill costs was counted from outside: the kernel tells which "
        "files were opened, the casebook which of these it still holds to be unread.\n\n"
        f"{machine('Pillow', 'numpy')}\n\n{table(('counted', 'value'), rows(costs))}"
    )


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--pack", type=Path, default=example_pack())
    parser.add_argument("--write", type=Path, metavar="PAGE")
    options = parser.parse_args()
    if sys.platform != "linux":
        sys.exit("This needs Linux, whose kernel tells which files are opened.")
    sys.exit(main(options.folder.absolute(), options.kills, options.pack, options.write))
