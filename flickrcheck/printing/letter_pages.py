"""A letter as pages: the PDF, the print and the window's preview all draw this one layout.

A4 follows DIN 5008, form B: an address field of 85 by 45 mm that begins 20 mm from the left and
45 mm from the top, whose last 27.3 mm (from 62.7 mm) are for the address and the part above for
the return line; an information block 125 mm from the left; text from 98.46 mm; marks for folding
at 105 and 210 mm and for punching at 148.5 mm. (https://de.wikipedia.org/wiki/DIN_5008,
https://www.din-5008-richtlinien.de/startseite/anschriftenfeld/)

US Letter is folded in thirds for a #10 envelope, whose window is 4 1/2 by 1 1/8 inches, 7/8 inches
from the left and 1/2 inch from the bottom. However the sheet lies in it, an address shows that
begins 2.042 inches from the top and is at most 7/8 inches high; text begins below 3 3/8 inches.
(http://www.postalmethods.com/resources/developers-guide/127)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final, Literal, cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextLine

from flickrcheck.model import Letter
from flickrcheck.printing.letter_flow import Block, Laid, Placed, flow, font_of, lay, runs_right
from flickrcheck.printing.letter_words import enclosed_words, page_words
from flickrcheck.printing.paper_text import INKS, MM, POINT

PaperName = Literal["a4", "us-letter"]

_SIZE: Final = 10.5  # points
_SMALL: Final = 8.0
_ITEM: Final = re.compile(r"(-|[0-9]{1,3}\.) +")
# the number of an article stays beside its name
_ARTICLE: Final = re.compile(
    r"\b(Artikel|Absatz|Nummer|Buchstabe|Abschnitt|Articles?|Sections?|article|paragraphe|point"
    r"|artículos?|sección) (?=[0-9]|[a-z]\b)"
)
_PARAGRAPH: Final = 2.6 * MM  # above a paragraph
_LISTED: Final = 0.9 * MM  # above an item of a list
_SIGN: Final = 15 * MM  # to sign by hand
_MARK_GAP: Final = 2.2 * MM
_WINDOW: Final = 79 * MM  # from where text begins to the right edge of the window (DIN 5008)


@dataclass(frozen=True, slots=True)
class _Sheet:
    """Where things stand, in millimetres from the left and the top.

    address: x, y, width and height of where the recipient stands; back: y of the end of the return
    line above it, None for none; sender, date: x, y and width; body: where the text begins on the
    first page; marks: y and length of each at the left edge.
    """

    size: tuple[float, float]
    left: float
    right: float
    top: float
    bottom: float
    address: tuple[float, float, float, float]
    back: float | None
    sender: tuple[float, float, float]
    date: tuple[float, float, float] | None
    body: float
    marks: tuple[tuple[float, float], ...]


_SHEETS: Final = {
    "a4": _Sheet(
        size=(210, 297),
        left=25,
        right=20,
        top=25,
        bottom=27,
        address=(25, 62.7, 75, 27.3),
        back=61.5,
        sender=(125, 50, 65),
        date=None,  # below the sender, in the information block
        body=98.46,
        marks=((105, 4), (148.5, 6), (210, 4)),
    ),
    "us-letter": _Sheet(
        size=(215.9, 279.4),
        left=25.4,
        right=25.4,
        top=25.4,
        bottom=25.4,
        address=(25.4, 52.5, 84, 22.2),
        back=None,  # the envelope has a place for it
        sender=(25.4, 12.7, 84),
        date=(125.4, 12.7, 65.1),
        body=88,
        marks=((93.1, 4), (186.3, 4)),
    ),
}


@dataclass(frozen=True, slots=True)
class _Piece:
    """Lines of the first page's head. x, y: their corner, in units of which DPI are an inch."""

    laid: Laid
    x: float
    y: float


class LetterPages:
    """A letter on pages of A4 or US Letter.

    annexes: names of what is enclosed, listed below the letter. gaps: words that stand where
    something is still to be filled in, which are underlaid with a colour; for a preview only. size:
    of a page in millimetres.
    Only the head and the first page are laid out at first; ``count`` lays out the rest. Qt must be
    ready to draw (``drawing.be_ready``); it may be used in any one thread at a time.

    A letter without sender and recipient, as older versions of the program wrote them, has its
    head inside its body: it begins at the top of the page.
    """

    def __init__(
        self,
        letter: Letter,
        paper: PaperName,
        annexes: Sequence[str] = (),
        gaps: Sequence[str] = (),
    ) -> None:
        self.letter = letter
        self._gaps = tuple(gaps)
        self._sheet = _SHEETS[paper]
        self.size = self._sheet.size
        sheet = self._sheet
        self._width = (sheet.size[0] - sheet.left - sheet.right) * MM
        self._right = runs_right(letter.body)
        self._head, body = self._headed()
        self._pages: list[list[Placed]] = []
        blocks = _blocks(letter, tuple(annexes))
        self._coming: Iterator[list[Placed]] = flow(
            blocks,
            self._width,
            body,
            sheet.top * MM,
            (sheet.size[1] - sheet.bottom) * MM,
            right=self._right,
        )

    @property
    def count(self) -> int:
        """How many pages there are, at least one."""
        self._pages += self._coming
        return len(self._pages)

    def paint(self, painter: QPainter, page: int, scale: float) -> None:
        """Draw a page at the painter's origin.

        page: from 0; one that there is not stays empty. scale: the painter's units in a millimetre.
        """
        while page >= len(self._pages):
            following = next(self._coming, None)
            if following is None:
                return
            self._pages.append(following)
        painter.save()
        painter.scale(scale / MM, scale / MM)
        painter.setPen(QColor(INKS["ink"]))
        if page == 0:
            self._paint_head(painter, scale)
        for placed in self._pages[page]:
            self._paint_lines(painter, placed)
        if page:
            self._paint_number(painter, page)
        painter.restore()

    def _headed(self) -> tuple[list[_Piece], float]:
        """The pieces of the head, and where the body begins below them."""
        sheet, letter = self._sheet, self.letter
        if not _has_head(letter):
            return [], sheet.top * MM
        pieces: list[_Piece] = []
        x, y, wide, high = (each * MM for each in sheet.address)
        address = _fitting(letter.recipient, wide, high)
        pieces.append(_Piece(address, x, y))
        if sheet.back is not None and letter.sender:
            back = _return_line(letter.sender, _WINDOW)
            if len(back.lines) <= 3:  # as many as the zone above the address takes
                pieces.append(_Piece(back, x, sheet.back * MM - back.high))
        left, top, across = (each * MM for each in sheet.sender)
        room = y - top if left < x + wide and x < left + across else sheet.size[1] * MM
        sender = _sender(letter.sender, across, room)
        if letter.sender:
            pieces.append(_Piece(sender, left, top))
        ends = [y + address.high, top + (sender.high if letter.sender else 0)]
        if letter.date_line:
            if sheet.date is None:
                day = lay(letter.date_line, font_of(_SIZE), across)
                pieces.append(_Piece(day, left, ends[1] + sender.step))
                ends.append(ends[1] + sender.step + day.high)
            else:
                left, top, across = (each * MM for each in sheet.date)
                day = lay(letter.date_line, font_of(_SIZE), across, right=True)
                pieces.append(_Piece(day, left, top))
        return pieces, max(sheet.body * MM, *(end + 8 * MM for end in ends))

    def _paint_head(self, painter: QPainter, scale: float) -> None:
        for piece in self._head:
            for line in piece.laid.lines:
                self._underlay(painter, piece.laid, line, QPointF(piece.x, piece.y + line.y()))
            piece.laid.layout.draw(painter, QPointF(piece.x, piece.y))
        if self._head:
            # as thin as printers can, but a dot of a screen at least
            painter.setPen(QPen(QColor(INKS["dim"]), max(0.5 * POINT, MM / scale)))
            for y, long in self._sheet.marks:
                painter.drawLine(QPointF(5 * MM, y * MM), QPointF((5 + long) * MM, y * MM))
            painter.setPen(QColor(INKS["ink"]))

    def _paint_lines(self, painter: QPainter, placed: Placed) -> None:
        laid, block = placed.laid, placed.laid.block
        edge = self._sheet.left * MM
        left = edge if self._right else edge + block.indent
        for number in range(placed.first, placed.end):
            line = laid.lines[number]
            y = placed.top + (number - placed.first) * laid.step
            self._underlay(painter, laid, line, QPointF(left, y))
            line.draw(painter, QPointF(left, y - line.y()))
        if block.mark and placed.first == 0:
            mark = lay(block.mark, font_of(block.size), self._width, right=self._right)
            mark.layout.draw(painter, QPointF(edge, placed.top))

    def _underlay(self, painter: QPainter, laid: Laid, line: QTextLine, corner: QPointF) -> None:
        """Colour what stands behind the gaps of a line, also where a gap goes on in the next."""
        text = laid.layout.text() if self._gaps else ""
        begins, ends = line.textStart(), line.textStart() + line.textLength()
        for gap in self._gaps:
            at = text.find(gap)
            while at >= 0:
                first, last = max(at, begins), min(at + len(gap), ends)
                if first < last:
                    x, end = _across(line, first), _across(line, last)
                    box = QRectF(corner.x() + x, corner.y(), end - x, line.height())
                    painter.fillRect(box.normalized(), QColor(INKS["gap"]))
                at = text.find(gap, at + 1)

    def _paint_number(self, painter: QPainter, page: int) -> None:
        words = page_words(self.letter.language, page + 1, self.count)
        number = lay(words, font_of(_SMALL), self._width, right=True)
        y = (self._sheet.size[1] - self._sheet.bottom + 8) * MM
        number.layout.draw(painter, QPointF(self._sheet.left * MM, y))


def _across(line: QTextLine, at: int) -> float:
    return cast(tuple[float, int], line.cursorToX(at))[0]  # which Qt's stubs do not tell


def _has_head(letter: Letter) -> bool:
    return bool(letter.sender or letter.recipient or letter.date_line)


def _return_line(sender: Sequence[str], wide: float) -> Laid:
    """Where a letter goes back to, in a line if it can be; post needs no e-mail address.

    DIN 5008 has 8 points, and at least 6.
    """
    parts = [line.replace(" ", "\u00a0") for line in sender if "@" not in line]
    words = " \u00b7 ".join(parts)
    for size in (_SMALL, 7.2, 6.5):
        laid = lay(words, font_of(size, underlined=True), wide, leading=1)
        if len(laid.lines) == 1:
            return laid
    return lay(words, font_of(_SMALL, underlined=True), wide, leading=1)


def _sender(lines: Sequence[str], wide: float, high: float) -> Laid:
    """Who writes, in the largest letters that leave the recipient's address free."""
    for size in (_SIZE, 9.5, 8.5):
        laid = lay("\u2028".join(lines), font_of(size), wide)
        if laid.high <= high:
            return laid
    for size in (_SMALL, 7.0, 6.0, 5.0, 4.0):
        laid = lay(" \u00b7 ".join(lines), font_of(size), wide, leading=1)
        if laid.high <= high:
            break
    return laid


def _fitting(lines: Sequence[str], wide: float, high: float) -> Laid:
    """An address in the largest letters that fit its field, of at least 8 points (DIN 5008)."""
    words = "\u2028".join(lines)
    for size in (_SIZE, 9.5, 8.5):
        laid = lay(words, font_of(size), wide, leading=1)
        if laid.high <= high and len(laid.lines) <= max(len(lines), 1):
            return laid
    return lay(words, font_of(_SMALL), wide, leading=1)


def _blocks(letter: Letter, annexes: tuple[str, ...]) -> list[Block]:
    """The subject, the paragraphs and items of the body, and what is enclosed."""
    blocks: list[Block] = []
    headed = _has_head(letter)
    if letter.subject and headed:
        blocks.append(Block(letter.subject, bold=True, keep=True))
    for paragraph in re.split(r"\n\s*\n", letter.body.strip("\r\n")):
        above = _PARAGRAPH * (2 if len(blocks) == 1 and headed else 1)
        for line in _ARTICLE.sub("\\1\u00a0", paragraph).splitlines():
            item = _ITEM.match(line)
            if item and line[item.end() :].strip():
                mark = "\u2013" if item[1] == "-" else item[1]
                above = above or _LISTED
                indent = _indent("000." if len(mark) > 3 else "00.")
                blocks.append(Block(line[item.end() :], mark=mark, indent=indent, before=above))
            else:
                keep = line.rstrip().endswith(":")
                blocks.append(Block(line, before=above, keep=keep))
            above = 0.0
    _close(blocks, letter)
    if annexes:
        words = enclosed_words(letter.language, annexes)
        blocks.append(Block(words, before=3 * _PARAGRAPH))
    return blocks


@cache
def _indent(mark: str) -> float:
    """How far in items stand: as far as the widest mark wants, so that a list stands alike."""
    laid = lay(mark, font_of(_SIZE), 1e6)
    return laid.lines[0].naturalTextWidth() + _MARK_GAP


def _close(blocks: list[Block], letter: Letter) -> None:
    """Room to sign above the writer's name, which stays with the last words before it."""
    # the name alone, or with the organisation, which is the second line of the head
    names = {letter.sender[0], ", ".join(letter.sender[:2])} if letter.sender else set()
    for number in range(len(blocks) - 1, max(0, len(blocks) - 4), -1):
        if (name := blocks[number].text) and name in names:
            blocks[number] = Block(name, before=_SIGN, keep=number + 1 < len(blocks))
            for before in (number - 1, number - 2):
                if before > 0:
                    blocks[before] = replace(blocks[before], keep=True)
            return
