"""Pages and dialogues in a window or on a screen that may be smaller than they are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

# ruff: noqa: N802 - Qt names its methods in camel case


class Pages(QStackedWidget):
    """Needs as much room as the page that is shown, not as the largest of all."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()

    def heightForWidth(self, width: int) -> int:
        shown = self.currentWidget()
        layout = shown.layout() if shown else None
        if layout is None or not layout.hasHeightForWidth():
            return self.minimumSizeHint().height()
        return layout.totalMinimumHeightForWidth(width)


def scrolled(widget: QWidget) -> QScrollArea:
    """The widget in an area that scrolls where there is too little room for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the controls in it bring themselves into view
    area.setWidget(widget)
    return area


def scrolling_layout(dialog: QDialog) -> QVBoxLayout:
    """The layout of a dialogue whose content scrolls where the screen is too small for it."""
    content = QWidget()
    outer = QVBoxLayout(dialog)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(scrolled(content))
    return QVBoxLayout(content)
