"""Help dialogues: a text to read."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.widgets import label


class TextDialog(QDialog):
    """A text to read."""

    def __init__(self, title: str, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        shown = label(text, name=title)
        shown.setAlignment(Qt.AlignmentFlag.AlignTop)
        shown.setMargin(8)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(shown)
        area.setAccessibleName(title)
        _finish(self, area)
        wide = in_letters(self, 520)
        self.resize(wide + 40, min(wide, in_letters(self, 140) + shown.heightForWidth(wide)))


def _finish(dialog: QDialog, content: QWidget) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(content)
    layout.addWidget(buttons)
