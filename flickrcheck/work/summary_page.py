"""What a summary of several casebooks shows, in words and in order."""

from __future__ import annotations

from dataclasses import dataclass

from flickrcheck.language import number_words, say, say_counted, spoken
from flickrcheck.work.overview_words import scanned_on
from flickrcheck.work.report_blocks import Section, Table
from flickrcheck.work.report_charts import Bar, Chart, dataset_chart, photo_bar, photo_legend
from flickrcheck.work.report_summary import Summary, SummaryRow
from flickrcheck.work.report_words import moment_words
from flickrcheck.work.words import counted


@dataclass(frozen=True, slots=True)
class SummaryPage:
    """A summary from its first line to its last, said in ``language`` and harmless."""

    language: str
    title: str
    headline: str
    more: tuple[str, ...]
    remark: str
    notes: tuple[str, ...]
    charts: tuple[Chart, ...]
    table_heading: str
    table: Table
    unread: Section | None
    footer: str


def summary_page(summary: Summary) -> SummaryPage:
    """Say a summary in the language that is spoken."""
    headline, *more = summary_sentences(summary)
    return SummaryPage(
        language=spoken(),
        title=say("flickrcheck summary"),
        headline=headline,
        more=tuple(more),
        remark=say("Summary of {made}.", made=moment_words(summary.made)),
        notes=(say("Names and paths of casebooks were left out of this summary."),)
        if summary.redacted
        else (),
        charts=(_by_casebook(summary), dataset_chart(summary.datasets)),
        table_heading=counted(len(summary.rows), "casebook"),
        table=_table(summary),
        unread=Section(
            say_counted(
                "{number} could not be summed up",
                "{number} could not be summed up",
                len(summary.unread),
            ),
            items=tuple((each.name, each.reason) for each in summary.unread),
        )
        if summary.unread
        else None,
        footer=say(
            "Made by flickrcheck on your own computer. Nothing was sent anywhere. This is no legal "
            "advice."
        ),
    )


def summary_sentences(summary: Summary) -> tuple[str, ...]:
    """What the casebooks come to, the most important sentence first."""
    photos = counted(summary.photos, "photo")
    casebooks = counted(len(summary.rows), "casebook")
    if summary.listed:
        first = say_counted(
            "{number} of {photos} in {casebooks} is listed.",
            "{number} of {photos} in {casebooks} are listed.",
            summary.listed,
            photos=photos,
            casebooks=casebooks,
        )
    else:
        first = say(
            "None of {photos} in {casebooks} is surely listed.", photos=photos, casebooks=casebooks
        )
    sentences = [first]
    if summary.possible:
        sentences.append(
            say_counted(
                "{number} more needs somebody's eye.",
                "{number} more need somebody's eye.",
                summary.possible,
            )
        )
    if summary.account:
        sentences.append(
            say_counted(
                "Of {number} more only the Flickr account is listed, with other photos.",
                "Of {number} more only the Flickr account is listed, with other photos.",
                summary.account,
            )
        )
    waiting = sum(row.shown.totals.undecided for row in summary.rows)
    if waiting:
        sentences.append(
            say_counted(
                "{number} match waits for a verdict.",
                "{number} matches wait for a verdict.",
                waiting,
            )
        )
    if summary.unread:
        sentences.append(
            say_counted(
                "{number} could not be summed up.",
                "{number} could not be summed up.",
                len(summary.unread),
            )
        )
    return tuple(sentences)


def _by_casebook(summary: Summary) -> Chart:
    legend = photo_legend()
    return Chart(
        say("Photos by casebook"),
        "",
        (say("Casebook"), *(name for _, name in legend)),
        tuple(_casebook_bar(row) for row in summary.rows),
        legend,
        say("A photo that is in two casebooks counts in both."),
    )


def _casebook_bar(row: SummaryRow) -> Bar:
    totals = row.shown.totals
    return photo_bar(
        row.name,
        totals.listed,
        totals.possible,
        totals.account,
        totals.photos - totals.listed - totals.possible - totals.account,
    )


def _table(summary: Summary) -> Table:
    head = (
        say("Casebook"),
        say("Scanned"),
        say("Photos"),
        say("Checked"),
        say("Not checked"),
        say("Matches"),
        say("Without a verdict"),
        say("New", "matches"),
    )
    rows = []
    sums = [0] * 6
    for row in summary.rows:
        totals = row.shown.totals
        numbers = (
            totals.photos,
            row.checked,
            row.not_checked,
            totals.matches,
            totals.undecided,
            totals.new,
        )
        sums = [one + other for one, other in zip(sums, numbers, strict=True)]
        rows.append((row.name, _scanned(row), *map(number_words, numbers)))
    rows.append((say("All"), "", *map(number_words, sums)))
    return Table(head, tuple(rows), (2, 3, 4, 5, 6, 7))


def _scanned(row: SummaryRow) -> str:
    day = scanned_on(row.shown)
    if row.shown.scan is not None and row.shown.scan.finished is None:
        return say("{day}, not to its end", day=day)
    return day
