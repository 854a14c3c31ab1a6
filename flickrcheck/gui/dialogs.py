"""Dialogues of every page: a text to read, a folder to choose."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
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
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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


def choose_folder(parent: QWidget, title: str, near: str) -> str:
    """Ask for a folder, beginning with ``near``; "" if none was chosen.

    Not by getExistingDirectory: where the system has no dialogue of its own, that answers with the
    folder above if a path was typed and Enter pressed.
    """
    dialog = QFileDialog(parent, title, near)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    return chosen[0] if chosen else ""


def _finish(dialog: QDialog, content: QWidget) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(content)
    layout.addWidget(buttons)
