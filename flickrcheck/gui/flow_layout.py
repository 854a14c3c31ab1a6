"""A layout that puts widgets side by side and goes on below where there is no more room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

# ruff: noqa: N802 - Qt names its methods in camel case


class FlowLayout(QLayout):
    """Lays widgets out line by line, from the side where reading begins; each keeps the width that
    it likes best, and none is wider than the line."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            if not item.isEmpty():
                size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        """Put the widgets into their places; returns how high they are together."""
        line: list[tuple[QLayoutItem, QSize]] = []
        used, top = 0, rect.y()
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(rect.width(), item.sizeHint().height()))
            if line and used + self.spacing() + size.width() > rect.width():
                top += self._put(line, rect, top, move=move) + self.spacing()
                line, used = [], 0
            used += size.width() + (self.spacing() if line else 0)
            line.append((item, size))
        if line:
            top += self._put(line, rect, top, move=move)
        return top - rect.y()

    def _put(
        self, line: list[tuple[QLayoutItem, QSize]], rect: QRect, top: int, *, move: bool
    ) -> int:
        height = max(size.height() for _, size in line)
        left = rect.x()
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        for item, size in line:
            if move:
                place = QRect(QPoint(left, top + (height - size.height()) // 2), size)
                if mirrored:
                    place.moveRight(rect.right() - (left - rect.x()))
                item.setGeometry(place)
            left += size.width() + self.spacing()
        return height
