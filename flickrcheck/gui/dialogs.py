"""Help dialogues: a text, and the list of keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QScrollArea,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

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
        _finish(self, area)
        self.resize(560, min(520, 140 + shown.heightForWidth(520)))


class KeysDialog(QDialog):
    """Every action with its key."""

    def __init__(self, keys: Sequence[tuple[str, str, str]], parent: QWidget) -> None:
        """keys: (menu, action, key)."""
        super().__init__(parent)
        self.setWindowTitle("Keys")
        table = QTableWidget(len(keys), 3)
        table.setAccessibleName("Keys")
        table.setHorizontalHeaderLabels(["Key", "Action", "Menu"])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.verticalHeader().hide()
        table.horizontalHeader().setStretchLastSection(True)
        table.setColumnWidth(0, 110)
        table.setColumnWidth(1, 300)
        for row, (menu, action, key) in enumerate(keys):
            for column, text in enumerate((key, action, menu)):
                table.setItem(row, column, QTableWidgetItem(text))
        _finish(self, table)
        self.resize(580, 560)


def _finish(dialog: QDialog, content: QWidget) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(content)
    layout.addWidget(buttons)
