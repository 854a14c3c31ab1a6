"""A casebook at a glance: what the Overview page and the report say and draw.

The numbers are counted in store/casebook_overview.py; work/overview_words.py says them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook, PackUsed, ScanRecord
from flickrcheck.store.casebook_overview import UNKNOWN, CasebookCounts, casebook_counts
from flickrcheck.store.casebook_query import Totals
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.words import visible


@dataclass(frozen=True, slots=True)
class DatasetBar:
    """What was found in one dataset.

    dataset: its ID; name: for people, harmless. grades: photos by their best grade in this dataset,
    every grade in the order of Grade, so that the sum is a number of photos. Matches that the
    person refused do not count. pack: what was searched by the newest scan, None where the newest
    scan did not search this dataset.
    """

    dataset: str
    name: str
    grades: Mapping[Grade, int]
    pack: PackUsed | None

    @property
    def photos(self) -> int:
        """The photos that were found in the dataset, each once."""
        return sum(self.grades.values())


@dataclass(frozen=True, slots=True)
class YearBar:
    """The photos of one year; year is None for those without a known one.

    listed, possible, account: how many of them have at best a sure match (Listed, Same picture or
    confirmed), an open possible one, or only a listed account; not_found: the others.
    """

    year: int | None
    listed: int
    possible: int
    account: int
    not_found: int

    @property
    def photos(self) -> int:
        """All photos of the year."""
        return self.listed + self.possible + self.account + self.not_found


class Checked(StrEnum):
    """How far something was checked. The first three were checked, the others were not.

    COMPARED: by ID and by picture. PLAIN: by ID only, too plain to be compared by picture.
    PICTURELESS: by ID only, a photo of an account export without a picture. NOT_COMPARED: read or
    known from an export, but the newest scan searched no dataset. WAITING: known, not read yet.
    UNREADABLE: could not be read. UNLISTED: folders, files and sidecars that could not be reached
    or used. UNSUPPORTED: files of other types, videos among them. PACKAGES: libraries of other
    programs that were not opened. LEFT_OUT: as the person asked. HIDDEN: hidden files.
    """

    COMPARED = "compared"
    PLAIN = "plain"
    PICTURELESS = "pictureless"
    NOT_COMPARED = "not compared"
    WAITING = "waiting"
    UNREADABLE = "unreadable"
    UNLISTED = "unlisted"
    UNSUPPORTED = "unsupported"
    PACKAGES = "packages"
    LEFT_OUT = "left out"
    HIDDEN = "hidden"


WAS_CHECKED = frozenset((Checked.COMPARED, Checked.PLAIN, Checked.PICTURELESS))
"""What was compared with the datasets, by ID at least."""

ARE_PHOTOS = frozenset((*WAS_CHECKED, Checked.NOT_COMPARED, Checked.WAITING, Checked.UNREADABLE))
"""What is counted in photos of the casebook; the rest in files and folders that the newest scan
met and did not take up."""


@dataclass(frozen=True, slots=True)
class CheckedPart:
    """How many photos, files or folders were checked in one way, or why they were not.

    reasons: what is behind the number, most frequent first: kinds of files (".psd", "video"), kinds
    of libraries, or sentences why files could not be read; empty where there is nothing to tell.
    """

    how: Checked
    number: int
    reasons: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Overview:
    """A casebook at a glance.

    casebook: the name of its file. scan: the newest scan, None before the first. totals: as the
    Matches page counts them. datasets: those that were searched or have a match, most photos first.
    verdicts: matches by verdict in the order of Verdict, last None for those that wait for one;
    account_only: matches of the grade "Account listed" without a verdict, which need none. years:
    in order, without gaps, the unknown last; dated_by_export, dated_by_file: how many photos have
    their year from an account export (the day it was taken there), how many from the date of the
    file. checked: those parts that are not empty, in the order of Checked.
    """

    casebook: str
    scan: ScanRecord | None
    totals: Totals
    datasets: tuple[DatasetBar, ...]
    verdicts: Mapping[Verdict | None, int]
    account_only: int
    years: tuple[YearBar, ...]
    dated_by_export: int
    dated_by_file: int
    checked: tuple[CheckedPart, ...]

    @property
    def packs(self) -> tuple[PackUsed, ...]:
        """The packs that the newest scan searched."""
        return self.scan.packs if self.scan else ()

    @property
    def expected(self) -> float:
        """Accidental matches of the grade "Same picture" to be expected in the newest scan."""
        return self.scan.expected if self.scan else 0.0

    def number(self, *hows: Checked) -> int:
        """How many photos, files or folders there are of these parts together."""
        return sum(part.number for part in self.checked if part.how in hows)


def overview(casebook: Casebook) -> Overview:
    """Count a casebook: half a second for a million photos with 100,000 matches.

    Raises UnusableFileError for a damaged casebook.
    """
    scan = casebook.last_scan()
    counts = casebook_counts(casebook)
    return Overview(
        casebook=casebook.path.name,
        scan=scan,
        totals=counts.totals,
        datasets=_datasets(counts, scan),
        verdicts={verdict: counts.verdicts.get(verdict, 0) for verdict in (*Verdict, None)},
        account_only=counts.account_only,
        years=_years(counts),
        dated_by_export=counts.dated_by_export,
        dated_by_file=counts.dated_by_file,
        checked=_checked(counts, scan),
    )


def _datasets(counts: CasebookCounts, scan: ScanRecord | None) -> tuple[DatasetBar, ...]:
    packs = {pack.dataset: pack for pack in scan.packs} if scan else {}
    bars = [
        DatasetBar(
            dataset=id,
            name=visible(dataset_name(id), 80),
            grades={grade: counts.by_dataset.get(id, {}).get(grade, 0) for grade in Grade},
            pack=packs.get(id),
        )
        for id in dict.fromkeys((*packs, *counts.by_dataset))
    ]
    return tuple(sorted(bars, key=lambda bar: (-bar.photos, bar.name.casefold(), bar.dataset)))


_GAP = 40  # years; what lies further off is the work of a wrong clock, and gets no empty years


def _years(counts: CasebookCounts) -> tuple[YearBar, ...]:
    known = sorted(set(counts.years) - {UNKNOWN})
    years: list[int] = []
    for year in known:
        if years and year - years[-1] <= _GAP:
            years.extend(range(years[-1] + 1, year))
        years.append(year)
    if UNKNOWN in counts.years:
        years.append(UNKNOWN)
    bars = []
    for year in years:
        found = counts.years.get(year)
        if found is None:
            bars.append(YearBar(year, 0, 0, 0, 0))
            continue
        rest = found.photos - found.listed - found.possible - found.account
        bars.append(YearBar(year or None, found.listed, found.possible, found.account, rest))
    return tuple(bars)


def _checked(counts: CasebookCounts, scan: ScanRecord | None) -> tuple[CheckedPart, ...]:
    unreadable = sum(counts.unreadable.values())
    compared = counts.files - counts.plain - counts.waiting - unreadable
    known = [
        CheckedPart(Checked.COMPARED, compared),
        CheckedPart(Checked.PLAIN, counts.plain),
        CheckedPart(Checked.PICTURELESS, counts.pictureless),
    ]
    if scan and not scan.packs:
        known = [CheckedPart(Checked.NOT_COMPARED, sum(part.number for part in known))]
    parts = [
        *known,
        CheckedPart(Checked.WAITING, counts.waiting),
        CheckedPart(Checked.UNREADABLE, unreadable, _reasons(counts.unreadable)),
    ]
    if scan:
        parts += [
            CheckedPart(Checked.UNLISTED, len(scan.unlisted)),
            _summed(Checked.UNSUPPORTED, scan.unsupported),
            _summed(Checked.PACKAGES, scan.packages),
            CheckedPart(Checked.LEFT_OUT, scan.excluded),
            CheckedPart(Checked.HIDDEN, scan.hidden),
        ]
    return tuple(part for part in parts if part.number)


def _summed(how: Checked, numbers: Mapping[str, int]) -> CheckedPart:
    return CheckedPart(how, sum(numbers.values()), _reasons(numbers))


def _reasons(numbers: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(numbers.items(), key=lambda item: (-item[1], item[0])))
