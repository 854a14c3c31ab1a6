"""The matches as a grid of pictures: the same model and the same selection as the table.

A QListView, because screen readers see its items, laid out in batches: 100,000 items at once would
keep the window waiting for seconds. Until a place far down is laid out, the grid remembers that it
is wanted there.
"""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from flickrcheck.gui.match_model import Column, MatchModel
from flickrcheck.gui.thumbnails import CARD_EDGE
from flickrcheck.language import say

# ruff: noqa: N802 - Qt names its methods in camel case

_BATCH = 1000  # items that are laid out before the window does something else


class _Card(QStyledItemDelegate):
    """A card that is marked as a whole when it is selected, not its words alone."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        option.showDecorationSelected = True


class MatchGrid(QListView):
    """Shows each match as a card: picture, name, grade and verdict."""

    def __init__(self, model: MatchModel, selection: QItemSelectionModel) -> None:
        super().__init__()
        self.setAccessibleName(say("Matches as pictures"))
        self.setModel(model)
        own = self.selectionModel()
        self.setSelectionModel(selection)
        own.deleteLater()
        self.setModelColumn(Column.CARD)
        self.setItemDelegate(_Card(self))
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
        lines = 3 * self.fontMetrics().lineSpacing()
        width = max(CARD_EDGE + 24, self.fontMetrics().horizontalAdvance("n") * 20)
        self._cell = QSize(width, CARD_EDGE + lines + 16)
        self.setGridSize(self._cell)
        model.card_size = self._cell
        # a bar that comes and goes would change how many cards stand side by side
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        # a row, and how far from the top it belongs; None for anywhere in sight
        self._anchor: tuple[int, int | None] | None = None
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(lambda *_: self._keep_anchor())
        # the person scrolls, which counts more
        bar.sliderPressed.connect(self._forget)
        bar.actionTriggered.connect(lambda _: self._forget())

    def top(self) -> tuple[int, int]:
        """The first row in sight, and where it begins in pixels (0 or less)."""
        if self._anchor and self._anchor[1] is not None:
            return self._anchor[0], self._anchor[1]
        lines, hidden = divmod(self.verticalScrollBar().value(), self._cell.height())
        return lines * self._columns(), -hidden

    def hold_top(self, row: int, offset: int) -> None:
        """Have this row begin there, as soon as it is laid out, until the person scrolls."""
        self._anchor = row, offset
        self._keep_anchor()

    def bring(self, row: int) -> None:
        """Scroll as little as it takes to show this row, as soon as it is laid out."""
        self._anchor = row, None
        self._keep_anchor()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        self.bring(index.row())  # Qt does nothing for a row that is not laid out

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_anchor()

    def _columns(self) -> int:
        return max(1, self.viewport().width() // self._cell.width())

    def _keep_anchor(self) -> None:
        if self._anchor is None:
            return
        row, offset = self._anchor
        bar, height = self.verticalScrollBar(), self._cell.height()
        place = row // self._columns() * height
        if offset is not None:
            place -= offset
        else:
            # from where it is at the bottom to where it is on top
            least = max(0, place + height - self.viewport().height())
            place = min(max(bar.value(), least), place)
        bar.setValue(min(place, bar.maximum()))

    def _forget(self) -> None:
        self._anchor = None
