"""The matches as a grid of pictures: the same model and the same selection as the table.

A QListView, because screen readers see its items, laid out in batches: 100,000 items at once would
keep the window waiting for seconds. Until a place far down is laid out, the grid remembers that it
is wanted there.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, QSize
from PySide6.QtWidgets import QAbstractItemView, QListView

from flickrcheck.gui.match_model import Column, MatchModel
from flickrcheck.gui.thumbnails import CARD_EDGE

_BATCH = 1000  # items that are laid out before the window does something else


class MatchGrid(QListView):
    """Shows each match as a card: picture, name, grade and verdict."""

    def __init__(self, model: MatchModel, selection: QItemSelectionModel) -> None:
        super().__init__()
        self.setAccessibleName("Matches as pictures")
        self.setModel(model)
        own = self.selectionModel()
        self.setSelectionModel(selection)
        own.deleteLater()
        self.setModelColumn(Column.CARD)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_BATCH)
        self.setUniformItemSizes(True)
        self.setWordWrap(True)
        self.setIconSize(QSize(CARD_EDGE, CARD_EDGE))
        lines = 4 * self.fontMetrics().lineSpacing()
        width = max(CARD_EDGE + 24, self.fontMetrics().horizontalAdvance("n") * 20)
        self._cell = QSize(width, CARD_EDGE + lines + 16)
        self.setGridSize(self._cell)
        self._wanted: int | None = None  # the row that is to be on top once it is laid out
        self.verticalScrollBar().rangeChanged.connect(lambda *_: self._catch_up())
        self.verticalScrollBar().sliderPressed.connect(self._forget)
        self.verticalScrollBar().actionTriggered.connect(lambda _: self._forget())

    def top_row(self) -> int:
        """The first row in sight; -1 if there is none."""
        if self._wanted is not None:
            return self._wanted
        return self.indexAt(QPoint(self._cell.width() // 2, self._cell.height() // 4)).row()

    def hold_top(self, row: int) -> None:
        """Have this row on top, as soon as it is laid out."""
        self._wanted = row
        self._catch_up()

    def bring(self, row: int) -> None:
        """Scroll as little as it takes to show this row."""
        top, bar = self._place(row), self.verticalScrollBar()
        page = self.viewport().height()
        if bar.value() <= top and top + self._cell.height() <= bar.value() + page:
            self._wanted = None
            return
        if top > bar.value():
            in_sight = max(0, page // self._cell.height() - 1)
            row = max(0, row - in_sight * self._columns())
        self.hold_top(row)

    def _columns(self) -> int:
        return max(1, self.viewport().width() // self._cell.width())

    def _place(self, row: int) -> int:
        return row // self._columns() * self._cell.height()

    def _catch_up(self) -> None:
        if self._wanted is None:
            return
        bar, place = self.verticalScrollBar(), self._place(self._wanted)
        bar.setValue(min(place, bar.maximum()))
        if place <= bar.maximum():
            self._wanted = None

    def _forget(self) -> None:
        self._wanted = None  # the person scrolls, which counts more
