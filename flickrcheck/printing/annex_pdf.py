"""The annex of a letter on paper: a table of every entry, quick enough for 60,000 of them.

A layout for each cell would take a minute. So the table is set in a font whose letters are all of
one width: where a line ends is counted without Qt, and a page is one text whose columns stand at
tabulators. That also keeps the order in which it is read and copied: row by row.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QLineF, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextLayout,
    QTextOption,
)

from flickrcheck.model import Letter
from flickrcheck.printing.letter_flow import font_of, lay
from flickrcheck.printing.letter_pages import PaperName
from flickrcheck.printing.letter_words import AnnexWords, annex_words, page_words
from flickrcheck.printing.paper_text import INKS, MM, POINT
from flickrcheck.printing.pdf_bytes import pdf_bytes
from flickrcheck.work.letters.annex import AnnexRow

_SIDE: Final = 12.0  # millimetres
_TOP: Final = 14.0
_BOTTOM: Final = 15.0
_SIZES: Final = {"a4": (297.0, 210.0), "us-letter": (279.4, 215.9)}
_POINTS: Final = 6.6
_LEAST: Final = 10  # letters that a column keeps at least
_NAME: Final = 3  # the column of names in the dataset
_SHORT_NAME: Final = 30  # letters
_GUTTER: Final = 2  # letters between columns
_SAMPLE: Final = 100  # rows that tell how wide columns have to be
_LOST: Final = 4  # letters at the end of a line where no word fits, about
_LEADING: Final = 1.16  # from line to line, in heights of a line

Lines = tuple[tuple[str, ...], ...]
"""A row as lines: for each line the text of every column."""


@dataclass(frozen=True, slots=True)
class _Grid:
    """What the font makes of a page. In letters: where columns begin and how wide they are; in
    units of which DPI are an inch: a letter's width, from line to line, rows' place and height."""

    font: QFont
    fixed: bool
    option: QTextOption
    starts: tuple[int, ...]
    widths: tuple[int, ...]
    letter: float
    step: float
    descent: float
    high: float


class AnnexPages:
    """The table on pages across, with a head and a number on every page.

    It names the letter that it belongs to, and speaks its language. size: of a page in millimetres;
    count: how many there are; title: for viewers. Qt must be ready to draw (``drawing.be_ready``);
    it may be used in any one thread at a time.
    """

    def __init__(self, letter: Letter, rows: Sequence[AnnexRow], paper: PaperName) -> None:
        self._language = letter.language
        self._said = annex_words(letter.language)
        self.title = self._said.title(letter.subject)
        name = letter.sender[0] if letter.sender else ""
        counted = self._said.counted(len(rows))
        about = " \u00b7 ".join(filter(None, (name, letter.date_line, counted)))
        if any(row.places for row in rows):
            about += f"\u2028{self._said.places}"
        self.size = _SIZES[paper]
        self._wide = (self.size[0] - 2 * _SIDE) * MM
        self._words = lay(about, font_of(9), self._wide)
        self._named = lay(self.title, font_of(12, bold=True), self._wide)
        self._above = self._named.high + self._words.high + 4 * MM
        cells = [_cells(row, self._said) for row in rows]
        self._grid = _grid(self.size, self._said.head, cells)
        lines = [_lines(row, self._grid.widths) for row in cells]
        self._pages = list(_pages(lines, self._grid, self._above))
        self.count = len(self._pages)

    def paint(self, painter: QPainter, page: int, scale: float) -> None:
        """Draw a page, from 0, at the painter's origin. scale: its units in a millimetre."""
        painter.save()
        painter.scale(scale / MM, scale / MM)
        painter.setPen(QColor(INKS["ink"]))
        y = _TOP * MM
        if page == 0:
            self._named.layout.draw(painter, QPointF(_SIDE * MM, y))
            self._words.layout.draw(painter, QPointF(_SIDE * MM, y + self._named.high + 1 * MM))
            y += self._above
        _draw_table(painter, self._grid, self._said.head, self._pages[page], y)
        foot = page_words(self._language, page + 1, self.count)
        laid = lay(foot, font_of(8), self._wide, right=True)
        laid.layout.draw(painter, QPointF(_SIDE * MM, (self.size[1] - _BOTTOM + 5) * MM))
        painter.restore()


def annex_pdf(letter: Letter, rows: Sequence[AnnexRow], paper: PaperName) -> bytes:
    """The table as a PDF; see ``AnnexPages``."""
    pages = AnnexPages(letter, rows, paper)
    return pdf_bytes(
        pages.title,
        letter.language,
        pages.size,
        pages.count,
        lambda painter, page: pages.paint(painter, page, MM),
    )


def _widths(heads: tuple[str, ...], cells: Sequence[tuple[str, ...]], room: int) -> list[int]:
    """How many letters wide the columns are, together ``room``: so that rows take few lines.

    All begin as wide as their longest cell, and lose a letter where that makes the fewest new lines
    in some rows of the table, and then the fewest broken cells. Numbers, links and short names in
    the dataset stay whole: in parts they cannot be searched for.
    """
    some = [*cells[:: len(cells) // _SAMPLE + 1], *cells[-1:]]
    columns = list(zip(*(map(_wide, row) for row in some), strict=True)) or [(0,)] * len(heads)
    widths = [
        min(room, max(len(head), *column)) for head, column in zip(heads, columns, strict=True)
    ]
    least = [max(_LEAST, len(head)) for head in heads]
    least[_NAME] = max(_LEAST, min(widths[_NAME], _SHORT_NAME))

    def lines(narrower: int) -> tuple[int, int]:
        taken = []
        for at, (width, column) in enumerate(zip(widths, columns, strict=True)):
            left = width - (at == narrower)
            taken.append([-(-long // (left - _LOST)) if long > left else 1 for long in column])
        return sum(map(max, zip(*taken, strict=True))), sum(map(sum, taken))

    while sum(widths) > room:
        wide = [at for at in range(2, len(widths)) if widths[at] > least[at]]
        if not wide:
            break
        widths[min(wide, key=lambda at: (*lines(at), -widths[at]))] -= 1
    widths[-1] += max(0, room - sum(widths))
    return widths


def _grid(
    size: tuple[float, float], heads: tuple[str, ...], cells: Sequence[tuple[str, ...]]
) -> _Grid:
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPixelSize(round(_POINTS * POINT))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setFeature(QFont.Tag("liga"), 0)
    font.setKerning(False)
    font.setStyleStrategy(QFont.StyleStrategy.PreferNoShaping)  # a fifth quicker
    measure = QFontMetricsF(font)
    widest = [measure.horizontalAdvance(sign * 20) / 20 for sign in "Wm@0i-"]
    letter = max(widest)
    room = int((size[0] - 2 * _SIDE) * MM / letter)
    widths = _widths(heads, cells, room - _GUTTER * (len(heads) - 1))
    starts = [sum(widths[:column]) + _GUTTER * column for column in range(len(widths))]
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    option.setTabArray([start * letter for start in starts[1:]])
    return _Grid(
        font,
        max(widest) - min(widest) < 0.01 * letter,
        option,
        tuple(starts),
        tuple(widths),
        letter,
        measure.height() * _LEADING,
        measure.descent(),
        (size[1] - _TOP - _BOTTOM) * MM,
    )


def _cells(row: AnnexRow, said: AnnexWords) -> tuple[str, ...]:
    faces = said.apart((row.places, said.meant(row.who) if row.who else ""))
    match = said.apart((row.sure, row.measured))
    return str(row.number), row.link, row.dataset, row.key, match, faces


def _lines(cells: tuple[str, ...], widths: tuple[int, ...]) -> Lines:
    parts = [_broken(cell, width) for cell, width in zip(cells, widths, strict=True)]
    if all(len(part) == 1 for part in parts):
        return (tuple(part[0] for part in parts),)
    high = max(map(len, parts))
    return tuple(
        tuple(part[line] if line < len(part) else "" for part in parts) for line in range(high)
    )


@lru_cache(maxsize=4096)  # many rows have the same words
def _broken(text: str, width: int) -> tuple[str, ...]:
    """A text in lines of so many letters, broken between words where it can be."""
    if text.isascii() and len(text) <= width:
        return (text,)
    lines: list[str] = []
    line, used = "", 0
    for word in text.split(" "):
        wide = _wide(word)
        if used and used + 1 + wide <= width:
            line, used = f"{line} {word}", used + 1 + wide
            continue
        if used:
            lines.append(line)
        while wide > width:
            cut = _cut(word, width)
            lines.append(word[:cut])
            word = word[cut:]
            wide = _wide(word)
        line, used = word, wide
    return (*lines, line)


def _cut(word: str, width: int) -> int:
    """How many characters of a word fill a line, at least one."""
    if word.isascii():
        return width
    used = 0
    for number, character in enumerate(word):
        used += _wide(character)
        if used > width:
            return max(number, 1)
    return len(word)


def _wide(text: str) -> int:
    """How many letters' room a text takes; Chinese characters take two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in text)


def _pages(rows: Sequence[Lines], grid: _Grid, above: float) -> Iterator[list[Lines]]:
    """The rows of every page, at least one page; only a row that is longer than a page is cut."""
    full = int(grid.high / grid.step) - 1  # lines below the head
    room = int((grid.high - above) / grid.step) - 1
    page: list[Lines] = []
    for lines in rows:
        rest = lines
        while len(rest) > room:
            if len(rest) > full:
                page.append(rest[:room])
                rest = rest[room:]
            yield page
            page, room = [], full
        page.append(rest)
        room -= len(rest)
    yield page


def _draw_table(
    painter: QPainter, grid: _Grid, head: tuple[str, ...], rows: Sequence[Lines], y: float
) -> None:
    left = _SIDE * MM
    wide = (grid.starts[-1] + grid.widths[-1]) * grid.letter
    bold = QFont(grid.font)
    bold.setBold(True)
    _draw_lines(painter, grid, bold, [head], y)
    lines = [line for row in rows for line in row]
    _draw_lines(painter, grid, grid.font, lines, y + grid.step)
    ends = [y + grid.step]
    for row in rows:
        ends.append(ends[-1] + len(row) * grid.step)
    painter.setPen(QPen(QColor(INKS["line"]), 0.4 * POINT))
    painter.drawLines([QLineF(left, end, left + wide, end) for end in ends])
    painter.setPen(QColor(INKS["ink"]))


def _in_columns(line: tuple[str, ...], grid: _Grid) -> str:
    """The cells at their columns: by spaces, or by tabulators, which take Qt five times as long."""
    if not grid.fixed or not all(map(str.isascii, line)):
        return "\t".join(line).rstrip("\t")
    padded = [cell.ljust(width) for cell, width in zip(line, grid.widths, strict=True)]
    return (" " * _GUTTER).join(padded).rstrip()


def _draw_lines(
    painter: QPainter, grid: _Grid, font: QFont, lines: Sequence[tuple[str, ...]], y: float
) -> None:
    """Lines of cells, one below the other."""
    layout = QTextLayout("\u2028".join(_in_columns(line, grid) for line in lines), font)
    layout.setTextOption(grid.option)
    layout.beginLayout()
    for number in range(len(lines)):
        line = layout.createLine()
        line.setLineWidth(1e6)
        # the font is lower than the step, one that has other characters may be higher
        line.setPosition(QPointF(0, (number + 0.94) * grid.step - line.ascent() - grid.descent))
    layout.endLayout()
    layout.draw(painter, QPointF(_SIDE * MM, y))
