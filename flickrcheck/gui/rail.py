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

# ruff: noqa: N802 - Qt names its methods in camel case

_COUNTER = Qt.ItemDataRole.UserRole
_MARGIN = 12


class _CounterDelegate(QStyledItemDelegate):
    """Draws an item with its counter at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), round(option.fontMetrics.height() * 2.1))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        own = QStyleOptionViewItem(option)
        self.initStyleOption(own, index)
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
    """One row a page; the current row is the page that is shown."""

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        self.setAccessibleName("Pages")
        self.setItemDelegate(_CounterDelegate(self))
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
        spoken = f"{item.text()}, {meaning}" if meaning else item.text()
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
