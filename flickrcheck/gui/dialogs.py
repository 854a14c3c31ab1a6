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

from flickrcheck.gui.sizes import in_letters, open_at
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
        text = shown.heightForWidth(in_letters(self, 520)) * 520 // in_letters(self, 520)
        open_at(self, 560, min(520, 140 + text))


def _finish(dialog: QDialog, content: QWidget) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(content)
    layout.addWidget(buttons)
