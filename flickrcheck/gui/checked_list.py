"""A list of texts of several lines, each with a box to check."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QTextLayout, QTextOption
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem

# ruff: noqa: N802 - Qt names its methods in camel case

_SPACING = 2


class CheckedList(QListWidget):
    """Wraps its texts as they are painted; name: for screen readers."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setSpacing(_SPACING)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # a bar that comes and goes would change where lines break, after their room was measured
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setItemDelegate(_Delegate(self))


class _Delegate(QStyledItemDelegate):
    """Qt measures wrapped texts as if there were no box beside them, and then leaves lines out."""

    def __init__(self, view: CheckedList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        made = QStyleOptionViewItem(option)
        self.initStyleOption(made, index)
        width = self._view.viewport().width() - 2 * _SPACING
        made.rect = QRect(0, 0, width, made.rect.height())
        style = self._view.style()
        part = QStyle.SubElement.SE_ItemViewItemText
        room = style.subElementRect(part, made, self._view).width()
        margin = style.pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin, made, self._view) + 1
        layout = QTextLayout(made.text.replace("\n", "\u2028"), made.font)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(wrapping)
        layout.beginLayout()
        high = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room - 2 * margin)
            high += line.height()
        layout.endLayout()
        return QSize(width, round(high) + 4)
