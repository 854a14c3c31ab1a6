"""Many casebooks at a glance, such as those of an agency's clients: a line each, and the sums."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from flickrcheck.errors import FlickrcheckError
from flickrcheck.language import say
from flickrcheck.model import Grade
from flickrcheck.store.casebook_reader import read_casebook
from flickrcheck.work.overview import ARE_PHOTOS, WAS_CHECKED, DatasetBar, Overview, overview
from flickrcheck.work.words import counted, visible


@dataclass(frozen=True, slots=True)
class CasebookLine:
    """One casebook. overview is None where it could not be read; problem says in a sentence why."""

    path: Path
    overview: Overview | None
    problem: str = ""

    @property
    def name(self) -> str:
        """What the casebook is called, harmless."""
        return visible(self.path.stem, 60)


@dataclass(frozen=True, slots=True)
class Sums:
    """What the casebooks that could be read come to together.

    A photo that is in two casebooks counts twice: nothing is compared across them. expected: the
    accidental matches "Same picture" to be expected in all of their newest scans together.
    """

    casebooks: int
    photos: int
    checked: int
    listed: int
    possible: int
    account: int
    matches: int
    undecided: int
    expected: float


@dataclass(frozen=True, slots=True)
class CasebooksOverview:
    """lines: in the order that was asked for; datasets: summed, most photos first; each pack is
    that of the first casebook that names one."""

    lines: tuple[CasebookLine, ...]
    sums: Sums
    datasets: tuple[DatasetBar, ...]


def overview_of_many(
    paths: Iterable[Path], progress: Callable[[int], object] = lambda done: None
) -> CasebooksOverview:
    """Read casebooks one after the other, each for reading alone.

    One that cannot be read becomes a line with a sentence. progress: told how many were read;
    raise there to stop.
    """
    lines: list[CasebookLine] = []
    for path in dict.fromkeys(paths):
        lines.append(_line(path))
        progress(len(lines))
    read = [line.overview for line in lines if line.overview]
    return CasebooksOverview(tuple(lines), _sums(read), _datasets(read))


def _line(path: Path) -> CasebookLine:
    try:
        with read_casebook(path) as casebook:
            return CasebookLine(path, overview(casebook))
    except FlickrcheckError as error:
        return CasebookLine(path, None, visible(str(error)))


def _sums(read: list[Overview]) -> Sums:
    return Sums(
        casebooks=len(read),
        photos=sum(each.number(*ARE_PHOTOS) for each in read),
        checked=sum(each.number(*WAS_CHECKED) for each in read),
        listed=sum(each.totals.listed for each in read),
        possible=sum(each.totals.possible for each in read),
        account=sum(each.totals.account for each in read),
        matches=sum(each.totals.matches for each in read),
        undecided=sum(each.totals.undecided for each in read),
        expected=sum(each.expected for each in read),
    )


def _datasets(read: list[Overview]) -> tuple[DatasetBar, ...]:
    bars: dict[str, DatasetBar] = {}
    for bar in (bar for each in read for bar in each.datasets):
        before = bars.get(bar.dataset)
        if before:
            grades = {grade: before.grades[grade] + bar.grades[grade] for grade in Grade}
            bar = DatasetBar(bar.dataset, bar.name, grades, before.pack or bar.pack)
        bars[bar.dataset] = bar
    return tuple(
        sorted(bars.values(), key=lambda bar: (-bar.photos, bar.name.casefold(), bar.dataset))
    )


def many_sentences(shown: CasebooksOverview) -> tuple[str, ...]:
    """What the casebooks come to, in one to three sentences."""
    sums = shown.sums
    sentences = [
        say(
            "{listed} of {photos} in {casebooks} are surely listed, {possible} possibly.",
            listed=sums.listed,
            photos=counted(sums.photos, "photo"),
            casebooks=counted(sums.casebooks, "casebook"),
            possible=sums.possible,
        )
    ]
    unread = len(shown.lines) - sums.casebooks
    if unread:
        sentences.append(
            say("{casebooks} could not be read.", casebooks=counted(unread, "casebook"))
        )
    if sums.casebooks > 1:
        sentences.append(say("A photo that is in several casebooks counts in each of them."))
    return tuple(sentences)
