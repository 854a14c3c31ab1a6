"""The bars of a report, from the numbers of an overview: for the page as well as for paper."""

from __future__ import annotations

from dataclasses import dataclass

from flickrcheck.language import number_words, say
from flickrcheck.model import Grade
from flickrcheck.work.overview import ARE_PHOTOS, WAS_CHECKED, DatasetBar, Overview, YearBar
from flickrcheck.work.overview_words import (
    checked_name,
    checked_sentence,
    part_counted,
    year_source,
)
from flickrcheck.work.words import counted, grade_words

Parts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One line of a chart. parts: (colour, number) from one end of the bar to the other; texts: the
    same in words, one for each column."""

    label: str
    parts: Parts
    texts: tuple[str, ...]

    @property
    def total(self) -> int:
        """How long the bar is."""
        return sum(number for _, number in self.parts)


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars of one kind. head: what the labels are, then the columns of numbers, one for each
    colour; empty where all is said in one column. legend: (colour, its name). sentence: what the
    chart comes to; note: what has to be known to read it. slim: the labels are so short that bars
    fit beside them."""

    heading: str
    sentence: str
    head: tuple[str, ...]
    bars: tuple[Bar, ...]
    legend: tuple[tuple[str, str], ...]
    note: str
    slim: bool = False

    @property
    def most(self) -> int:
        """The length of the longest bar, at least 1."""
        return max([1, *(bar.total for bar in self.bars)])


def charts(shown: Overview) -> tuple[Chart, ...]:
    """The charts of a casebook: by dataset and grade, by year, and how much was checked."""
    made = [dataset_chart(shown.datasets)]
    if shown.years:
        made.append(_by_year(shown))
    if shown.checked:
        made.append(_by_check(shown))
    return tuple(made)


def dataset_chart(bars: tuple[DatasetBar, ...]) -> Chart:
    """Photos by dataset and grade."""
    grades = tuple((grade.value, grade_words(grade)) for grade in Grade)
    if bars:
        note = say(
            "Numbers of photos, by the best match of each photo in the dataset; one photo may be "
            "in several datasets. Matches that you rejected are not counted."
        )
    else:
        note = say(
            "No dataset was searched. Add a pack or a published list with "
            '"flickrcheck index add FILE" and scan again: no photo has to be read twice.'
        )
    return Chart(
        say("By dataset"),
        "",
        (say("Dataset"), *(name for _, name in grades)),
        tuple(map(_dataset_bar, bars)),
        grades,
        note,
    )


def _dataset_bar(bar: DatasetBar) -> Bar:
    parts = tuple((grade.value, bar.grades.get(grade, 0)) for grade in Grade)
    return Bar(bar.name, parts, _numbers(parts))


def _numbers(parts: Parts) -> tuple[str, ...]:
    return tuple(number_words(number) for _, number in parts)


def photo_legend() -> tuple[tuple[str, str], ...]:
    """The colours of bars whose parts are photos by their best match."""
    return (
        ("listed", say("Listed, same picture or confirmed")),
        ("possible", say("Possible - please check")),
        ("account", say("Account listed")),
        ("rest", say("Not found")),
    )


def photo_bar(label: str, listed: int, possible: int, account: int, rest: int) -> Bar:
    """Photos by their best match, in the colours of ``photo_legend``."""
    parts = (("listed", listed), ("possible", possible), ("account", account), ("rest", rest))
    return Bar(label, parts, _numbers(parts))


def _by_year(shown: Overview) -> Chart:
    legend = photo_legend()
    return Chart(
        say("Photos by year"),
        "",
        (say("Year"), *(name for _, name in legend)),
        tuple(map(_year_bar, shown.years)),
        legend,
        year_source(shown),
        slim=True,
    )


def _year_bar(bar: YearBar) -> Bar:
    label = str(bar.year) if bar.year else say("not known")
    return photo_bar(label, bar.listed, bar.possible, bar.account, bar.not_found)


def _by_check(shown: Overview) -> Chart:
    """One bar of all photos, and below it a line for each part without a bar."""
    photos = [part for part in shown.checked if part.how in ARE_PHOTOS]
    checked, not_checked = (
        sum(part.number for part in photos if (part.how in WAS_CHECKED) is wanted)
        for wanted in (True, False)
    )
    legend = (("checked", say("Checked")), ("unchecked", say("Not checked")))
    whole = Bar(
        say("All photos"),
        (("checked", checked), ("unchecked", not_checked)),
        (counted(checked + not_checked, "photo"),),
    )
    return Chart(
        say("Checked and not checked"),
        checked_sentence(shown),
        (),
        (
            *((whole,) if photos else ()),
            *(Bar(checked_name(part.how), (), (part_counted(part),)) for part in shown.checked),
        ),
        legend if photos else (),
        "",
    )
