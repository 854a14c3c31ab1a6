"""Several casebooks at a glance, one line each: for an agency, or for a family."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Final

from flickrcheck.errors import FlickrcheckError, UnusableFileError, UsageError
from flickrcheck.language import say
from flickrcheck.model import Grade
from flickrcheck.place import is_file, is_folder
from flickrcheck.store.casebook_reader import read_casebook
from flickrcheck.work.overview import ARE_PHOTOS, WAS_CHECKED, DatasetBar, Overview, overview
from flickrcheck.work.report import Follow
from flickrcheck.work.report_redacted import Names, redacted_overview
from flickrcheck.work.words import visible

ENDING: Final = ".casebook"


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One casebook. name: of its file, without its ending; folder: "" in a redacted summary."""

    name: str
    folder: str
    shown: Overview

    @property
    def checked(self) -> int:
        """The photos that were checked, by ID at least."""
        return self.shown.number(*WAS_CHECKED)

    @property
    def not_checked(self) -> int:
        """The photos that were not."""
        return self.shown.number(*ARE_PHOTOS) - self.checked


@dataclass(frozen=True, slots=True)
class Unread:
    """A casebook or folder that could not be summed up, and why, in a sentence."""

    name: str
    reason: str


@dataclass(frozen=True, slots=True)
class Summary:
    """What several casebooks come to. datasets: those of all of them; a photo that is in two
    casebooks counts twice."""

    made: datetime
    rows: tuple[SummaryRow, ...]
    unread: tuple[Unread, ...]
    datasets: tuple[DatasetBar, ...]
    redacted: bool = False

    @property
    def photos(self) -> int:
        """The photos of all casebooks."""
        return sum(row.shown.totals.photos for row in self.rows)

    @property
    def listed(self) -> int:
        """How many of them are surely listed."""
        return sum(row.shown.totals.listed for row in self.rows)

    @property
    def possible(self) -> int:
        """How many more have an open possible match at best."""
        return sum(row.shown.totals.possible for row in self.rows)

    @property
    def account(self) -> int:
        """Of how many more only the account is listed."""
        return sum(row.shown.totals.account for row in self.rows)


def summarise(
    paths: Sequence[Path],
    made: datetime,
    *,
    redact: bool = False,
    follow: Follow | None = None,
) -> Summary:
    """Sum up casebooks, and the casebooks that lie in folders.

    made: the time of the summary, with a time zone. redact: without names and paths. follow: is
    told how many casebooks were read of how many. Those that cannot be read are named in the
    summary. Raises UsageError where no casebook is named, UnusableFileError where none can be read.
    """
    found, unread = _found(paths)
    if not found and not unread:
        raise UsageError(say("No casebook is named. Name casebooks, or folders with casebooks."))
    rows: list[SummaryRow] = []
    for done, path in enumerate(found, 1):
        try:
            rows.append(SummaryRow(visible(path.stem, 100), visible(str(path.parent)), _read(path)))
        except FlickrcheckError as error:
            unread.append(Unread(visible(str(path)), str(error)))
        if follow:
            follow(done, len(found))
    if not rows:
        raise UnusableFileError(" ".join(each.reason for each in unread[:3]))
    if redact:
        names = Names()
        rows = [_redacted(row, number, names) for number, row in enumerate(rows, 1)]
        unread = [
            Unread(say("Casebook {number}", number=str(number)), say("It could not be read."))
            for number, _ in enumerate(unread, len(rows) + 1)
        ]
    return Summary(made, tuple(rows), tuple(unread), _datasets(rows), redact)


def _found(paths: Iterable[Path]) -> tuple[list[Path], list[Unread]]:
    """The casebooks to read, each once, and the folders that hold none."""
    found: dict[Path, Path] = {}
    unread = []
    for path in paths:
        inside = [path]
        if is_folder(path):
            inside = sorted(each for each in path.glob(f"*{ENDING}") if is_file(each))
            if not inside:
                reason = say(
                    "No casebook lies in the folder {folder}. The names of casebooks end in "
                    '".casebook".',
                    folder=visible(str(path)),
                )
                unread.append(Unread(visible(str(path)), reason))
        for each in inside:
            found.setdefault(each.absolute().resolve(), each.absolute())
    return list(found.values()), unread


def _read(path: Path) -> Overview:
    with read_casebook(path) as casebook:
        shown = overview(casebook)
    if shown.scan is None:
        raise UsageError(
            say("Nothing was scanned into {casebook} yet.", casebook=visible(str(path)))
        )
    return shown


def _redacted(row: SummaryRow, number: int, names: Names) -> SummaryRow:
    name = say("Casebook {number}", number=str(number))
    return SummaryRow(name, "", redacted_overview(row.shown, names))


def _datasets(rows: Iterable[SummaryRow]) -> tuple[DatasetBar, ...]:
    """The photos of all casebooks by dataset and grade, most first."""
    bars: dict[str, DatasetBar] = {}
    grades: dict[str, Counter[Grade]] = {}
    for row in rows:
        for bar in row.shown.datasets:
            bars.setdefault(bar.dataset, bar)
            grades.setdefault(bar.dataset, Counter()).update(bar.grades)
    summed = [
        replace(bar, grades={grade: grades[id][grade] for grade in Grade})
        for id, bar in bars.items()
    ]
    return tuple(sorted(summed, key=lambda bar: (-bar.photos, bar.name.casefold(), bar.dataset)))
