"""The letter's pages as they will be printed, painted by what also prints them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from flickrcheck.language import say
from flickrcheck.model import Letter
from flickrcheck.printing.letter_pages import LetterPages, PaperName

# ruff: noqa: N802 - Qt names its methods in camel case

_GAP = 14  # pixels around a page
_STEP = 1.25
_LEAST, _MOST = 0.4, 8.0  # pixels of the screen for a millimetre of the page


class LetterPreview(QAbstractScrollArea):
    """Shows pages below each other, as wide as there is room until the person enlarges them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: LetterPages | None = None
        self._count = 0
        self._zoom: float | None = None  # None: as wide as there is room
        self._painted: dict[int, QPixmap] = {}
        self._scale = 0.0  # of what is painted
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(say("The letter as it will be printed"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        # what is around the paper is darker than the window in a light and in a dark theme
        self.viewport().setAutoFillBackground(False)

    @property
    def page_count(self) -> int:
        """How many pages the letter has; 0 before there is one."""
        return self._count

    def show_letter(
        self, letter: Letter, paper: PaperName, annexes: Sequence[str], gaps: Sequence[str]
    ) -> None:
        """Show a letter. annexes, gaps: as for ``LetterPages``."""
        self._pages = LetterPages(letter, paper, annexes, gaps)
        self._count = self._pages.count
        self._painted.clear()
        self.setAccessibleDescription(letter.text)
        self._arrange()
        self.viewport().update()

    def zoom_by(self, factor: float) -> None:
        """Enlarge or reduce; the middle stays where it is."""
        self._set_zoom(min(max(self._pixels() * factor, _LEAST), _MOST))

    def fit(self) -> None:
        """Show pages as wide as there is room."""
        self._set_zoom(None)

    def _set_zoom(self, zoom: float | None) -> None:
        bars = self.horizontalScrollBar(), self.verticalScrollBar()
        middle = [
            (bar.value() + bar.pageStep() / 2) / max(bar.maximum() + bar.pageStep(), 1)
            for bar in bars
        ]
        self._zoom = zoom
        self._arrange()
        for bar, share in zip(bars, middle, strict=True):
            whole = bar.maximum() + bar.pageStep()
            bar.setValue(round(share * whole - bar.pageStep() / 2))
        self.viewport().update()

    def _pixels(self) -> float:
        """Pixels for a millimetre."""
        if self._zoom is not None or self._pages is None:
            return self._zoom or 1.0
        # as if the scroll bar were there: else the page would change its size with it
        room = self.width() - 2 * _GAP - self.verticalScrollBar().sizeHint().width() - 4
        return min(max(room / self._pages.size[0], _LEAST), _MOST)

    def _page(self) -> tuple[int, int]:
        """Width and height of a page in pixels."""
        wide, high = self._pages.size if self._pages else (0.0, 0.0)
        return round(wide * self._pixels()), round(high * self._pixels())

    def _arrange(self) -> None:
        wide, high = self._page()
        if self._scale != self._pixels():
            self._scale = self._pixels()
            self._painted.clear()
        view = self.viewport().size()
        whole = QPoint(wide + 2 * _GAP, self._count * (high + _GAP) + _GAP)
        for bar, has, needs in (
            (self.horizontalScrollBar(), view.width(), whole.x()),
            (self.verticalScrollBar(), view.height(), whole.y()),
        ):
            bar.setPageStep(has)
            bar.setSingleStep(40)
            bar.setRange(0, max(0, needs - has))

    def _place(self, page: int) -> QRect:
        """Where a page lies in the viewport."""
        wide, high = self._page()
        left = max(_GAP, (self.viewport().width() - wide) // 2) - self.horizontalScrollBar().value()
        top = _GAP + page * (high + _GAP) - self.verticalScrollBar().value()
        return QRect(left, top, wide, high)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        ground = self.palette().color(QPalette.ColorRole.Window)
        painter.fillRect(event.rect(), ground.darker(125 if ground.lightness() > 90 else 160))
        for page in range(self._count):
            place = self._place(page)
            if place.intersects(event.rect()):
                painter.drawPixmap(place.topLeft(), self._picture(page))
                painter.setPen(QColor("#8a8a8a"))
                painter.drawRect(place.adjusted(0, 0, -1, -1))

    def _picture(self, page: int) -> QPixmap:
        """A page, painted once at this size."""
        if page in self._painted:
            return self._painted[page]
        assert self._pages is not None
        wide, high = self._page()
        ratio = self.devicePixelRatioF()
        picture = QPixmap(max(1, round(wide * ratio)), max(1, round(high * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor("white"))  # paper is white in a dark theme, too
        painter = QPainter(picture)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing
        )
        self._pages.paint(painter, page, self._pixels())
        painter.end()
        while len(self._painted) > 6:
            self._painted.pop(next(iter(self._painted)))
        self._painted[page] = picture
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._painted.clear()
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(_STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / _STEP)
            case Qt.Key.Key_0:
                self.fit()
            case Qt.Key.Key_Home:
                bar.setValue(0)
            case Qt.Key.Key_End:
                bar.setValue(bar.maximum())
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            turn = event.angleDelta().y()
            if turn:
                self.zoom_by(_STEP if turn > 0 else 1 / _STEP)
            event.accept()
        else:
            super().wheelEvent(event)
