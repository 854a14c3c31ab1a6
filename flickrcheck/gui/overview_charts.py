"""Turns an overview into the cells of its charts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flickrcheck.gui.bar_model import Bar, Cell, Head, Look, Title, Tone
from flickrcheck.gui.verdict_words import verdict_words
from flickrcheck.language import marked, number_words, say
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.match_filter import Filter
from flickrcheck.work.chart_scale import chart_ticks
from flickrcheck.work.overview import (
    WAS_CHECKED,
    Checked,
    CheckedPart,
    DatasetBar,
    Overview,
    YearBar,
)
from flickrcheck.work.overview_words import checked_name, part_counted
from flickrcheck.work.words import counted, grade_words

_TICKS = 3
_SHORT = {
    Grade.LISTED: marked("Listed"),
    Grade.SAME_PICTURE: marked("Same picture"),
    Grade.POSSIBLE: marked("Possible"),
    Grade.ACCOUNT: marked("Account"),
}


@dataclass(frozen=True, slots=True)
class Chart:
    """What a BarChart shows."""

    heads: tuple[Head, ...]
    rows: tuple[tuple[Cell, ...], ...]


def dataset_chart(shown: Overview) -> Chart:
    """A row a dataset, a bar a grade; all bars have the same scale."""
    grades = [grade for grade in Grade if any(bar.grades[grade] for bar in shown.datasets)]
    grades = grades or [Grade.LISTED, Grade.SAME_PICTURE, Grade.POSSIBLE]
    top = max((number for bar in shown.datasets for number in bar.grades.values()), default=0)
    heads = (
        Head(say("Dataset"), share=False),
        *(Head(say(_SHORT[grade]), icon=grade) for grade in grades),
        Head(say("Photos"), share=False),
    )
    rows = [
        (
            Title(
                bar.name,
                say("{name}: {found}", name=bar.name, found=counted(bar.photos, "photo")),
                leads_to=Filter(dataset=bar.dataset) if bar.photos else None,
            ),
            *(_grade_bar(bar, grade, top) for grade in grades),
            number_words(bar.photos),
        )
        for bar in shown.datasets
    ]
    return Chart(heads, tuple(rows))


def _grade_bar(bar: DatasetBar, grade: Grade, top: int) -> Bar:
    number = bar.grades[grade]
    return Bar(
        value=number,
        top=max(top, 1),
        text=number_words(number),
        spoken=say(
            "{name}, {grade}: {found}",
            name=bar.name,
            grade=grade_words(grade),
            found=counted(number, "photo"),
        ),
        look=grade,
        leads_to=Filter(dataset=bar.dataset, grade=grade) if number else None,
    )


def year_chart(shown: Overview) -> Chart:
    """A column a year; a row each for what was found and what was not, with a scale of its own."""
    compared = shown.packs or shown.totals.matches
    rest = marked("Not found") if compared else marked("Not compared")
    heads = (Head("", share=False), *(Head(_year_words(bar)) for bar in shown.years))
    rows = []
    series: tuple[tuple[str, Look, Sequence[int]], ...] = (
        (
            marked("Listed, same picture or confirmed"),
            Grade.LISTED,
            [bar.listed for bar in shown.years],
        ),
        (marked("Possible"), Grade.POSSIBLE, [bar.possible for bar in shown.years]),
        (marked("Account"), Grade.ACCOUNT, [bar.account for bar in shown.years]),
        (rest, Tone.NOT_FOUND, [bar.not_found for bar in shown.years]),
    )
    for name, look, numbers in series:
        if not any(numbers):
            continue
        ticks = chart_ticks(max(numbers), _TICKS)
        title = Title(
            say(name),
            say("{name}, by year: {found}", name=say(name), found=counted(sum(numbers), "photo")),
            icon=look if isinstance(look, Grade) else None,
            ticks=ticks,
        )
        bars = [
            _year_bar(bar, say(name), number, look, ticks)
            for bar, number in zip(shown.years, numbers, strict=True)
        ]
        rows.append((title, *bars))
    return Chart(heads, tuple(rows))


def _year_words(bar: YearBar) -> str:
    return str(bar.year) if bar.year else say("Unknown")


def _year_bar(bar: YearBar, name: str, number: int, look: Look, ticks: tuple[int, ...]) -> Bar:
    leads = Filter(year=str(bar.year)) if number and bar.year and look in Grade else None
    return Bar(
        value=number,
        top=ticks[-1],
        text=number_words(number) if number else "",
        spoken=say(
            "{year}, {name}: {found}",
            year=_year_words(bar),
            name=name,
            found=counted(number, "photo"),
        ),
        look=look,
        ticks=ticks,
        leads_to=leads,
    )


def verdict_chart(shown: Overview) -> Chart:
    """A row a verdict, and one for those matches that wait for one; empty without a match."""
    if not shown.totals.matches:
        return Chart((), ())
    numbers: list[tuple[str, Look, int, Filter | None]] = [
        (verdict_words(verdict), verdict, number, Filter(verdict=verdict))
        for verdict, number in shown.verdicts.items()
        if verdict is not None
    ]
    waiting = shown.verdicts[None]
    numbers.append((verdict_words(None), Tone.WAITING, waiting, Filter(undecided=True)))
    if shown.account_only:
        words = say("Account only: none needed")
        numbers.append((words, Grade.ACCOUNT, shown.account_only, Filter(grade=Grade.ACCOUNT)))
    top = max(number for _, _, number, _ in numbers)
    rows = []
    for name, look, number, wanted in numbers:
        leads = wanted if number else None
        spoken = say("{name}: {found}", name=name, found=counted(number, "match", "matches"))
        icon = look if isinstance(look, Grade | Verdict) else None
        title = Title(name, spoken, leads_to=leads, icon=icon)
        text = number_words(number)
        rows.append((title, Bar(number, max(top, 1), text, spoken, look, leads_to=leads)))
    return Chart((Head(say("Verdict"), share=False), Head(say("Matches"))), tuple(rows))


NOT_CHECKED = "not checked"
"""What the bars lead to that stand for files of the list of what could not be checked."""


def checked_chart(shown: Overview) -> Chart:
    """A row each for how photos were checked, and for why others were not; all on one scale."""
    top = max((part.number for part in shown.checked), default=1)
    heads = Head(say("What became of it"), share=False), Head(say("How many"))
    return Chart(heads, tuple(_checked_row(part, top) for part in shown.checked))


def _checked_row(part: CheckedPart, top: int) -> tuple[Cell, ...]:
    name = checked_name(part.how)
    spoken = say("{name}: {found}", name=name, found=part_counted(part))
    look = Tone.CHECKED if part.how in WAS_CHECKED else Tone.NOT_CHECKED
    listed = Checked.PLAIN, Checked.UNREADABLE, Checked.UNLISTED
    leads = NOT_CHECKED if part.how in listed else None
    return (
        Title(name, spoken, leads_to=leads),
        Bar(part.number, top, number_words(part.number), spoken, look, leads_to=leads),
    )
