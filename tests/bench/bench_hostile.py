"""What the scan makes of broken and malicious files. Run by hand:

    python tests/bench/bench_hostile.py FOLDER... [--write docs/performance.md]

Two runs of the real command, each with a new casebook: one over the folders as they are, and one
over copies, named .jpg, of all files that the first does not take for pictures, so that every file
is opened. Prints how many files were read, and why the others were not. Ends with code 1
if the command failed, wrote a traceback or changed a file. Not for Windows.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from performance_page import REPOSITORY, machine, table, write_section

from flickrcheck.photo.walk import Found, walk
from flickrcheck.store.casebook import Casebook

_KINDS = {
    "crashed": "crashed",
    "took too long": "took longer",
    "took too much memory": "takes more memory|for want of memory",
    "met a mistake inside flickrcheck": "mistake inside flickrcheck",
}
"""What is worse than an unreadable picture -> pattern of its sentence."""

_EXPECTED = (0, 3)  # exit codes: done; done, but some files could not be read


@dataclass(frozen=True, slots=True)
class Outcome:
    """One scan.

    files: how many there are; photos: how many were tried; unreadable: why those were not read
    that were not; unlisted: folders and files that could not be reached; left_out: files of other
    types, by kind; seconds: its duration; memory: bytes of the largest process.
    """

    name: str
    files: int
    photos: int
    truncated: int
    unreadable: list[str]
    unlisted: list[str]
    left_out: dict[str, int]
    code: int
    seconds: float
    memory: int
    complaints: str

    @property
    def failed(self) -> bool:
        return self.code not in _EXPECTED or "Traceback" in self.complaints

    def count(self, kind: str) -> int:
        """How many files ended as ``kind`` of _KINDS says."""
        return sum(bool(re.search(_KINDS[kind], reason)) for reason in self.unreadable)


def scan(name: str, paths: Sequence[Path]) -> Outcome:
    """Run the command over folders. Ends the program if it left nothing to look at."""
    with tempfile.TemporaryDirectory(prefix="bench-hostile-") as scratch:
        casebook = Path(scratch, "hostile.casebook")
        command = [sys.executable, "-m", "flickrcheck", "scan", "--casebook", str(casebook)]
        environment = os.environ | {"HOME": scratch, "PYTHONPATH": str(REPOSITORY)}
        with tempfile.TemporaryFile() as complaints:
            began = time.perf_counter()
            process = subprocess.Popen(
                [*command, *map(str, paths)],
                env={key: each for key, each in environment.items() if not key.startswith("XDG_")},
                stdout=subprocess.DEVNULL,
                stderr=complaints,
            )
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            seconds = time.perf_counter() - began
            complaints.seek(0)
            words = complaints.read().decode("utf-8", "replace")
        if not casebook.exists():
            sys.exit(f"The command ended with code {process.returncode} at once:\n{words}")
        with Casebook.open(casebook) as book:
            record = book.last_scan()
            if record is None:
                sys.exit(f"The command ended with code {process.returncode} at once:\n{words}")
            unreadable = [reason for _, reason in book.unreadable(record.id)]
            sql = "SELECT count(*) AS n FROM content WHERE truncated AND problem IS NULL"
            truncated = next(book.rows(sql))["n"]
    return Outcome(
        name=name,
        files=sum(len(names) for path in paths for _, _, names in os.walk(path)),
        photos=record.photos,
        truncated=truncated,
        unreadable=unreadable,
        unlisted=[reason for _, reason in record.unlisted],
        left_out=record.unsupported,
        code=process.returncode,
        seconds=seconds,
        memory=usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024),
        complaints=words,
    )


def renamed(folders: Sequence[Path], scratch: Path) -> Path:
    """A folder with copies, named .jpg, of the files that the walk does not take for pictures."""
    folder = scratch / "renamed"
    folder.mkdir()
    pictures = {event.path for event in walk(folders) if isinstance(event, Found)}
    others = (
        path
        for root in folders
        for path in sorted(root.rglob("*"))
        if path.is_file() and str(path) not in pictures
    )
    for number, path in enumerate(others):
        shutil.copyfile(path, folder / f"{number:06}.jpg")
    return folder


def seen(folders: Sequence[Path]) -> dict[str, tuple[int, int]]:
    """Size and time of every file."""
    files = (path for root in folders for path in root.rglob("*") if path.is_file())
    return {str(path): (path.stat().st_size, path.stat().st_mtime_ns) for path in files}


def section(outcomes: Sequence[Outcome], changed: int) -> str:
    """The section of docs/performance.md."""
    facts: dict[str, Callable[[Outcome], str]] = {
        "files": lambda each: f"{each.files:,}",
        "pictures that were tried": lambda each: f"{each.photos:,}",
        "read": lambda each: f"{each.photos - len(each.unreadable):,}",
        "of them cut off, but used": lambda each: f"{each.truncated:,}",
        "listed as unreadable, with a reason": lambda each: f"{len(each.unreadable):,}",
    }
    for kind in _KINDS:
        facts[f"of them {kind}"] = lambda each, kind=kind: f"{each.count(kind):,}"
    facts |= {
        "not reached, with a reason": lambda each: f"{len(each.unlisted):,}",
        "of other types, counted": lambda each: f"{sum(each.left_out.values()):,}",
        "exit code": lambda each: str(each.code),
        "seconds": lambda each: f"{each.seconds:.1f}",
        "memory of the largest process, MB": lambda each: f"{each.memory / 1e6:.0f}",
    }
    rows = [[what, *map(words, outcomes)] for what, words in facts.items()]
    parts = [
        machine("Pillow", "pi-heif", "rawpy"),
        'The real command over folders of files made to break decoders. "Renamed": copies, named '
        ".jpg, of the files that are no pictures by their name and first bytes, so that every file "
        f"is opened. {_changed_words(changed)}",
        table(["", *(outcome.name for outcome in outcomes)], rows),
        "Reasons that were given (numbers are shown as N):",
        table(
            ["Reason", *(outcome.name for outcome in outcomes)],
            _reason_rows(outcomes),
        ),
        "To run it again:",
        "```\npython tests/bench/bench_hostile.py FOLDER --write docs/performance.md\n```",
    ]
    return "\n\n".join(parts)


def _changed_words(changed: int) -> str:
    if not changed:
        return "No file was changed by it."
    return f"{changed:,} files were changed, which must not be."


def _reason_rows(outcomes: Sequence[Outcome]) -> list[list[str]]:
    """Each kind of sentence with its counts, the most frequent first."""
    counts = [
        Counter(map(_without_numbers, [*each.unreadable, *each.unlisted])) for each in outcomes
    ]
    total = sum(counts, Counter())
    return [
        [reason, *(f"{count[reason]:,}" for count in counts)] for reason, _ in total.most_common()
    ]


def _without_numbers(reason: str) -> str:
    words = re.sub(r"\d[\d,.]*(?<=\d)", "N", reason)
    return words.replace("|", "\\|").replace("<", "&lt;")


def main() -> None:
    """Scan, print, perhaps write the page; exit code 1 if something failed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folders", nargs="+", type=Path, metavar="FOLDER")
    parser.add_argument("--write", type=Path, metavar="PAGE")
    options = parser.parse_args()
    folders = [folder.resolve() for folder in options.folders]
    before = seen(folders)
    with tempfile.TemporaryDirectory(prefix="bench-hostile-") as scratch:
        outcomes = [
            scan("As they are", folders),
            scan("Renamed", [renamed(folders, Path(scratch))]),
        ]
    after = seen(folders)
    changed = sum(before.get(path) != after.get(path) for path in before.keys() | after.keys())
    text = section(outcomes, changed)
    print(text)
    for outcome in outcomes:
        if outcome.complaints.strip():
            print(f"\n{outcome.name}, on stderr:\n{outcome.complaints}", file=sys.stderr)
    if options.write:
        write_section(options.write, "hostile", text)
    if changed or any(outcome.failed for outcome in outcomes):
        sys.exit(1)


if __name__ == "__main__":
    main()
