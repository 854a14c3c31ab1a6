"""The pages of the window, one above the other, in a window that may be smaller than they are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

# ruff: noqa: N802 - Qt names its methods in camel case


class Pages(QStackedWidget):
    """Needs as much room as the page that is shown, not as the largest of all."""

    def __init__(self) -> None:
        super().__init__()
        self.currentChanged.connect(lambda _: self.updateGeometry())

    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown else super().minimumSizeHint()


def scrolled(pages: QWidget) -> QScrollArea:
    """The pages in an area that scrolls where the window is too small for the one shown."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the controls in it bring themselves into view
    area.setWidget(pages)
    return area
