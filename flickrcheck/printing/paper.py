"""Text, bars and pictures from the top of a page to its bottom, and on the next one.

Everything is laid out twice: the first time draws nothing and counts the pages, because each page
says how many there are and a PDF is written from its beginning to its end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPdfWriter, QPen, QTextLayout, QTextLine

from flickrcheck.printing.paper_text import (
    DIM,
    INKS,
    LINE,
    MM,
    POINT,
    Text,
    has_gaps,
    laid_out,
    text,
)

_SIDE: Final = 17 * MM
_TOP: Final = 22 * MM
_BOTTOM: Final = 20 * MM
_A4: Final = QSizeF(210 * MM, 297 * MM)
_GAP: Final = 3 * MM
_PAD: Final = 1.1 * MM
_BAR: Final = 2.2 * MM
_DASHES: Final = Qt.PenStyle.DashLine
WIDTH: Final = _A4.width() - 2 * _SIDE
"""How wide what is printed can be, in units of which DPI are an inch."""

_BARS: Final = {
    "A": "#c0392b",
    "listed": "#c0392b",
    "B": "#d9822b",
    "unchecked": "#d9822b",
    "C": "#4a78c8",
    "possible": "#4a78c8",
    "D": "#8d9299",
    "account": "#8d9299",
    "rest": "#d3d6da",
    "checked": "#3f8765",
}


@dataclass(frozen=True, slots=True)
class Cell:
    """A text of a table. right: aligned to the right, for numbers. bar: drawn below the text, or in
    its place where there is none, as (colour, share of the cell's width)."""

    text: Text
    right: bool = False
    bar: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture (made when it is drawn) with a frame around a part of it: left, top, width and
    height as fractions."""

    image: Callable[[], QImage]
    frame: tuple[float, float, float, float] | None = None


class Paper:
    """Pages of A4, filled from top to bottom.

    writer: None counts only. head: what stands on top of every page but the first, left and right;
    page_words: says the number of a page. gaps: whether a character was met that no font has.
    """

    def __init__(
        self,
        writer: QPdfWriter | None,
        head: tuple[str, str],
        page_words: Callable[[int], str],
    ) -> None:
        self._head = head
        self._page_words = page_words
        self._painter: QPainter | None = None
        self._again: Callable[[], None] | None = None
        self._writer = writer
        self.pages = 1
        self.gaps = False
        self._y = _TOP
        if writer is not None:
            self._painter = QPainter(writer)
            if not self._painter.isActive():
                raise OSError("the PDF cannot be begun")
            self._painter.setPen(QColor(INKS["ink"]))
        self._page_begins()

    def end(self) -> None:
        """Finish the last page."""
        if self._painter is not None:
            self._painter.end()

    @property
    def _left(self) -> float:
        return _A4.height() - _BOTTOM - self._y

    def new_page(self) -> None:
        """Go on, on the next page."""
        if self._writer is not None:
            self._writer.newPage()
        self.pages += 1
        self._y = _TOP
        self._page_begins()
        if self._again is not None:
            self._again()

    def _page_begins(self) -> None:
        if self._painter is None:
            return
        below = _A4.height() - _BOTTOM + 6 * MM
        self._draw(text(self._page_words(self.pages), DIM), 0, below, WIDTH, right=True)
        if self.pages > 1:
            left, right = self._head
            layout, _ = laid_out(text(left, DIM), WIDTH * 0.68)
            layout.draw(self._painter, QPointF(_SIDE, 11 * MM))
            self._draw(text(right, DIM), WIDTH * 0.7, 11 * MM, WIDTH * 0.3, right=True)
            self._rule(_TOP - 4 * MM)

    def space(self, millimetres: float) -> None:
        """Leave a space, but none at the top of a page."""
        if self._y > _TOP:
            self._y += millimetres * MM

    def room(self, millimetres: float) -> None:
        """Go to the next page unless there is so much room on this one."""
        if self._left < millimetres * MM:
            self.new_page()

    def put(self, shown: Text, left: float = 0, width: float = WIDTH) -> None:
        """Text below what is there; it goes on on the next page where it is long."""
        layout, high = laid_out(shown, width)
        self._flow(layout, high, left)

    def _flow(self, layout: QTextLayout, high: float, left: float) -> None:
        if self._painter is None and not self.gaps:
            self.gaps = has_gaps(layout)
        if high <= self._left:
            if self._painter is not None:
                layout.draw(self._painter, QPointF(_SIDE + left, self._y))
            self._y += high
            return
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            step = line.height() * LINE
            if step > self._left:
                self.new_page()
            if self._painter is not None:
                self._draw_line(line, left)
            self._y += step

    def _draw_line(self, line: QTextLine, left: float) -> None:
        assert self._painter is not None
        line.draw(self._painter, QPointF(_SIDE + left, self._y - line.y()))

    def beside_picture(self, shown: Text, picture: Picture | None, place: QSizeF) -> None:
        """Text with a picture of at most ``place`` at its left, on one page if it fits there."""
        left = place.width() + _GAP
        layout, high = laid_out(shown, WIDTH - left)
        whole = max(high, place.height() if picture is not None else 0.0)
        if whole > self._left and whole <= _A4.height() - _TOP - _BOTTOM:
            self.new_page()
        top, page = self._y, self.pages
        if picture is not None and self._painter is not None:
            self._draw_picture(picture, QPointF(_SIDE, top), place)
        self._flow(layout, high, left)
        if self.pages == page:
            self._y = top + whole

    def _draw_picture(self, picture: Picture, corner: QPointF, place: QSizeF) -> None:
        assert self._painter is not None
        image = picture.image()
        if image.isNull():  # a damaged one
            return
        size = QSizeF(image.size())
        size.scale(place, Qt.AspectRatioMode.KeepAspectRatio)
        self._painter.drawImage(QRectF(corner, size), image)
        if picture.frame is not None:
            left, top, wide, high = (min(max(part, 0.0), 1.0) for part in picture.frame)
            box = QRectF(
                corner.x() + left * size.width(),
                corner.y() + top * size.height(),
                min(wide, 1 - left) * size.width(),
                min(high, 1 - top) * size.height(),
            )
            for colour, style in (("#000000", Qt.PenStyle.SolidLine), ("#ffffff", _DASHES)):
                self._painter.setPen(QPen(QColor(colour), POINT, style))
                self._painter.drawRect(box)
            self._painter.setPen(QColor(INKS["ink"]))

    def table(
        self, head: Sequence[Cell], rows: Iterable[Sequence[Cell]], widths: Sequence[float]
    ) -> None:
        """Rows below a head that is repeated on every page; none is cut.

        widths: of the columns, as shares of the page's width.
        """
        spans = [share * WIDTH for share in widths]
        if head:
            self._row(head, spans)
            self._again = lambda: self._row(head, spans)
        for row in rows:
            self._row(row, spans)
        self._again = None

    def _row(self, cells: Sequence[Cell], spans: Sequence[float]) -> None:
        laid = [
            laid_out(cell.text, span - _GAP, right=cell.right)
            for cell, span in zip(cells, spans, strict=True)
        ]
        heights = [
            high + (_BAR + 1.2 * MM if cell.bar and cell.text.lines else 0)
            for (_, high), cell in zip(laid, cells, strict=True)
        ]
        whole = max(heights) + 2 * _PAD
        if whole > self._left:
            self.new_page()
        if self._painter is not None:
            left = _SIDE
            for cell, span, (layout, high) in zip(cells, spans, laid, strict=True):
                layout.draw(self._painter, QPointF(left, self._y + _PAD))
                below = high + 0.8 * MM if cell.text.lines else (high - _BAR) / 2
                self._draw_bar(cell, left, self._y + _PAD + below, span - _GAP)
                left += span
        self._y += whole
        self._rule(self._y)

    def _draw_bar(self, cell: Cell, left: float, top: float, width: float) -> None:
        assert self._painter is not None
        for colour, share in cell.bar:
            if share > 0:
                wide = max(share * width, 0.4 * MM)
                self._painter.fillRect(QRectF(left, top, wide, _BAR), QColor(_BARS[colour]))
                left += wide

    def legend(self, names: Sequence[tuple[str, str]]) -> None:
        """What colours of bars mean, as (colour, name), in a line or several."""
        left = 0.0
        high = 0.0
        for colour, name in names:
            layout, line = laid_out(text(name, DIM), WIDTH)
            wide = layout.lineAt(0).naturalTextWidth() + _BAR + 1.5 * MM
            if left and left + wide > WIDTH:
                self._y += line
                left = 0.0
            high = line
            if self._painter is not None:
                box = QRectF(_SIDE + left, self._y + (line - _BAR) / 2, _BAR, _BAR)
                self._painter.fillRect(box, QColor(_BARS[colour]))
                layout.draw(self._painter, QPointF(_SIDE + left + _BAR + 1.5 * MM, self._y))
            left += wide + 6 * MM
        self._y += high

    def rule(self) -> None:
        """A thin line across the page."""
        self._rule(self._y)

    def _rule(self, y: float) -> None:
        if self._painter is not None:
            thin = QRectF(_SIDE, y, WIDTH, 0.5 * POINT)
            self._painter.fillRect(thin, QColor(INKS["line"]))

    def _draw(
        self, shown: Text, left: float, y: float, width: float, *, right: bool = False
    ) -> float:
        layout, high = laid_out(shown, width, right=right)
        if self._painter is not None:
            layout.draw(self._painter, QPointF(_SIDE + left, y))
        return high
