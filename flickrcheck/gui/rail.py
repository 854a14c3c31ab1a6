"""The rail on the left: pages with their counters."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from flickrcheck.language import marked, say

# ruff: noqa: N802 - Qt names its methods in camel case

OVERVIEW, PHOTOS, MATCHES, LETTERS, REQUESTS, DATASETS, SETTINGS = range(7)
"""The pages, as rows of the rail."""

NAMES = (
    marked("Overview"), marked("Photos"), marked("Matches"), marked("Letters"),
    marked("Requests"), marked("Datasets"), marked("Settings"),
)  # fmt: skip
"""What the rail calls them, still to be said."""

_COUNTER = Qt.ItemDataRole.UserRole
_MARGIN = 12
_FAINT = 70  # of 255
_GAP = 13  # above the row that is set apart


class _CounterDelegate(QStyledItemDelegate):
    """Draws an item with its counter at the right, and a rule above the row that is set apart."""

    def __init__(self, parent: QListWidget, apart: int) -> None:
        super().__init__(parent)
        self._apart = apart

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        height = round(option.fontMetrics.height() * 2.1)
        return QSize(hint.width(), height + (_GAP if index.row() == self._apart else 0))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
        if index.row() == self._apart:
            middle_of_gap = own.rect.top() + _GAP // 2
            painter.save()
            line = own.palette.color(QPalette.ColorRole.Text)
            line.setAlpha(_FAINT)  # Qt's own greys for lines cannot be seen on a dark ground
            painter.setPen(line)
            painter.drawLine(own.rect.left() + _MARGIN, middle_of_gap, own.rect.right() - _MARGIN,
                             middle_of_gap)  # fmt: skip
            painter.restore()
            own.rect.setTop(own.rect.top() + _GAP)
        text, own.text = own.text, ""
        style = own.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, own, painter, own.widget)
        selected = bool(own.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        place = own.rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.save()
        painter.setPen(own.palette.color(role))
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | middle, text)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | middle, index.data(_COUNTER) or "")
        painter.restore()


class Rail(QListWidget):
    """One row a page; the current row is the page that is shown. The last one is set apart."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.setAccessibleName(say("Pages"))
        self.setItemDelegate(_CounterDelegate(self, len(names) - 1))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for name in names:
            self.addItem(QListWidgetItem(name))
        widest = max(self.fontMetrics().horizontalAdvance(name) for name in names)
        self.setFixedWidth(widest + self.fontMetrics().horizontalAdvance("000,000") + 3 * _MARGIN)

    def set_counter(self, row: int, counter: str, meaning: str) -> None:
        """Show a counter; meaning says in words what it counts, for screen readers."""
        item = self.item(row)
        item.setData(_COUNTER, counter)
        page = item.text()
        spoken = say("{page}, {counted}", page=page, counted=meaning) if meaning else page
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
