"""The report on paper: a title page with the charts, every match, and what was searched."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QImage

from flickrcheck.language import say
from flickrcheck.printing.paper import Cell, Paper, Picture
from flickrcheck.printing.paper_text import (
    DIM,
    HEADING,
    KICKER,
    LEAD,
    MM,
    PLAIN,
    SMALL_HEADING,
    STRONG,
    TITLE,
    WARN,
    Style,
    Text,
    text,
)
from flickrcheck.work.report import Follow
from flickrcheck.work.report_blocks import Card, DatasetCard, Section, Table
from flickrcheck.work.report_charts import Bar, Chart
from flickrcheck.work.report_page import Page
from flickrcheck.work.words import visible

_PLACE = QSizeF(28 * MM, 22 * MM)
_SIGNS = {"A": "\u25cf", "B": "\u25c6", "C": "\u25b2", "D": "\u25cb"}
_PIXELS = 220  # of a picture's longer side: 200 to the inch on paper


def title_of(page: Page) -> str:
    """The title of the document, which viewers show."""
    if page.data.redacted:
        return page.title
    return say("{title}: {casebook}", title=page.title, casebook=visible(page.data.casebook, 100))


def print_report(paper: Paper, page: Page, gaps: str, follow: Follow) -> None:
    """Print a report.

    gaps: what has to be said of the fonts, "" if nothing. follow: is told how many matches are
    printed of how many.
    """
    _print_first(paper, page, gaps)
    if paper.pages == 1:  # a title page of its own, but no page that is nearly empty
        paper.new_page()
    _print_matches(paper, page, follow)
    if page.datasets:
        print_heading(paper, page.datasets_heading)
    for dataset in page.datasets:
        _print_dataset(paper, dataset)
    print_heading(paper, page.searched_heading)
    paper.put(text(page.searched))
    if page.packs:
        paper.space(3)
        print_table(paper, page.packs, (0.22, 0.14, 0.13, 0.12, 0.17, 0.22))
    print_sections(paper, page.explained)
    print_heading(paper, page.unchecked_heading)
    print_sections(paper, page.unchecked)
    paper.space(8)
    paper.put(text(page.footer, DIM))


def print_heading(paper: Paper, words: str) -> None:
    """A heading with a line below, together with the beginning of what follows."""
    paper.space(8)
    paper.room(35)
    paper.put(text(words, HEADING))
    paper.space(1.5)
    paper.rule()
    paper.space(2)


def print_title(
    paper: Paper, title: str, headline: str, more: tuple[str, ...], remark: str
) -> None:
    """What stands on top of the first page: the most important sentence, large."""
    paper.put(text(title, KICKER))
    paper.space(2)
    paper.put(text(headline, TITLE))
    if more:
        paper.space(2)
        paper.put(text(" ".join(more), LEAD))
    paper.space(2)
    paper.put(text(remark, DIM))


def _print_first(paper: Paper, page: Page, gaps: str) -> None:
    print_title(paper, page.title, page.headline, page.more, page.remark)
    for words in page.notes:
        paper.put(text(words))
    for words in filter(None, (*page.warnings, gaps)):
        paper.put(text(words, WARN))
    for number, chart in enumerate(page.charts):
        print_chart(paper, chart)
        if number == 0:
            _print_grades(paper, page)


def _print_grades(paper: Paper, page: Page) -> None:
    paper.space(2)
    for grade in page.grades:
        sign = f"{_SIGNS[grade.letter]}\u00a0{grade.words}  "
        paper.put(Text().line((sign, Style(8, bold=True, ink=grade.letter)), (grade.meaning, DIM)))
        paper.space(0.8)


def print_chart(paper: Paper, chart: Chart) -> None:
    """A chart as a table whose rows have bars."""
    print_heading(paper, chart.heading)
    if chart.sentence:
        paper.put(text(chart.sentence))
        paper.space(1)
    columns = max((len(line.texts) for line in chart.bars), default=0)
    share = 0.13 if columns > 1 else 0.3
    labels = 0.1 if chart.slim else 1 - columns * share
    bars = (1 - labels - columns * share,) if chart.slim else ()
    first, *numbers = chart.head or ("",)
    head = [Cell(text(first, DIM)), *(Cell(Text()) for _ in bars)]
    paper.table(
        [*head, *(Cell(text(words, DIM), right=True) for words in numbers)] if numbers else (),
        ([*_bar_cells(line, chart), *map(_number, line.texts)] for line in chart.bars),
        (labels, *bars, *(share,) * columns),
    )
    paper.space(1.5)
    if chart.legend:
        paper.legend(chart.legend)
    if chart.note:
        paper.put(text(chart.note, DIM))


def _bar_cells(line: Bar, chart: Chart) -> list[Cell]:
    """The label with the bar below it, or where labels are short beside it."""
    bar = tuple((colour, number / chart.most) for colour, number in line.parts if number)
    label = text(line.label, STRONG)
    return [Cell(label), Cell(Text(), bar=bar)] if chart.slim else [Cell(label, bar=bar)]


def _number(words: str) -> Cell:
    return Cell(text(words, DIM if words == "0" else PLAIN), right=True)


def _print_matches(paper: Paper, page: Page, follow: Follow) -> None:
    print_heading(paper, page.matches_heading)
    for words in page.matches_notes:
        paper.put(text(words, DIM))
    paper.space(3)
    thumbnails = page.data.thumbnails
    for done, card in enumerate(page.cards(), 1):
        picture = None
        if card.content is not None:
            picture = Picture(partial(_small, thumbnails[card.content]), card.frame)
        paper.beside_picture(_card_text(card, page.photo_words), picture, _PLACE)
        paper.space(1.5)
        paper.rule()
        paper.space(2)
        follow(done, page.shown)


def _small(jpeg: bytes) -> QImage:
    """The picture as it is printed; an empty one where the casebook's is damaged."""
    image = QImage.fromData(jpeg)
    if max(image.width(), image.height()) <= _PIXELS:
        return image
    return image.scaled(
        _PIXELS,
        _PIXELS,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _card_text(card: Card, photo_words: str) -> Text:
    shown = Text().line((card.name, SMALL_HEADING))
    if card.folder:
        shown.line((card.folder, DIM))
    marks = "".join(f"  \u00b7  {words}" for words in (card.verdict_words, *card.marks))
    sign = f"{_SIGNS[card.grade]}\u00a0{card.grade_words}"
    shown.line((sign, Style(9, bold=True, ink=card.grade)), (marks, PLAIN))
    entry = [(card.dataset, STRONG)]
    if card.photo_id:
        entry.append((f", {photo_words} {card.photo_id}", PLAIN))
    entry += [(f", {words}", PLAIN) for words in (card.owner, card.key) if words]
    shown.line(*entry)
    for proof in card.evidence:
        shown.line((f"\u2013\u00a0{proof}", PLAIN))
    for words in card.lines:
        shown.line((words, DIM))
    if card.warning:
        shown.line((card.warning, WARN))
    return shown


def _print_dataset(paper: Paper, dataset: DatasetCard) -> None:
    paper.space(4)
    paper.room(20)
    shown = Text().line((dataset.name, SMALL_HEADING)).line((dataset.about, PLAIN))
    for term, words, url in dataset.pairs:
        shown.line((f"{term}  ", DIM), (words, PLAIN), (f"  {url}" if url else "", DIM))
    paper.put(shown)


def print_table(paper: Paper, table: Table, widths: tuple[float, ...]) -> None:
    """A table of texts. widths: of its columns, as shares of the page."""
    paper.table(
        [Cell(text(words, DIM), right=at in table.numbers) for at, words in enumerate(table.head)],
        (
            [
                Cell(text(words, PLAIN if at else STRONG), right=at in table.numbers)
                for at, words in enumerate(row)
            ]
            for row in table.rows
        ),
        widths,
    )


def print_sections(paper: Paper, sections: tuple[Section, ...]) -> None:
    """Headings with sentences and lists below."""
    for section in sections:
        paper.space(4)
        paper.room(20)
        if section.heading:
            paper.put(text(section.heading, SMALL_HEADING))
        for words in section.sentences:
            paper.space(1)
            paper.put(text(words))
        for words, said in section.items:
            paper.space(0.8)
            line = Text().line((f"\u2013\u00a0{words}", PLAIN))
            paper.put(line.line((said, DIM)) if said else line)
        if section.rest:
            paper.space(1)
            paper.put(text(section.rest, DIM))
