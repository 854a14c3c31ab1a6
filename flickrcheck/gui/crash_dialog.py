"""The notes of what went wrong inside the program: to read, to hand out, to delete."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck import crash
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.widgets import label
from flickrcheck.language import say

_LONGEST = 100_000  # bytes of a file that is shown


class CrashDialog(QDialog):
    """Shows one note at a time, the newest first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Notes of crashes"))
        self.choice = QComboBox()
        self.choice.setAccessibleName(say("Which note"))
        caption = QLabel(say("&Note:"))
        caption.setBuddy(self.choice)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setAccessibleName(say("The note"))
        self.everything = QCheckBox(say("&With everything: it may tell names, paths and IDs"))
        self.copy_button = QPushButton(say("&Copy"))
        self.delete_button = QPushButton(say("&Delete all notes"))
        close = QPushButton(say("Close"))
        for button, act in (
            (self.copy_button, self._copy),
            (self.delete_button, self._delete),
            (close, self.reject),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(act)
        top = QHBoxLayout()
        top.addWidget(caption)
        top.addWidget(self.choice, 1)
        bottom = QHBoxLayout()
        bottom.addWidget(self.copy_button)
        bottom.addWidget(self.delete_button)
        bottom.addStretch(1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.addWidget(
            label(
                say(
                    "When something goes wrong inside flickrcheck, it keeps a note on this "
                    "computer: where in the program, and which versions. The notes hold no names, "
                    "no paths and nothing of your photos. Nothing is sent; to report an error, "
                    "copy its note."
                )
            )
        )
        layout.addLayout(top)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.everything)
        layout.addLayout(bottom)
        open_at(self, 700, 480)
        self.choice.currentIndexChanged.connect(self._show)
        self.everything.toggled.connect(self._show)
        self.load()

    def load(self) -> None:
        """Look again which notes there are."""
        self.choice.blockSignals(True)
        self.choice.clear()
        if crash.last is not None and crash.last.path is None:
            self.choice.addItem(say("The newest, which is in no file"))
        for path in crash.notes():
            self.choice.addItem(path.stem.removeprefix("crash-"), path)
        self.choice.blockSignals(False)
        self.everything.setChecked(False)
        there = self.choice.count() > 0
        for widget in (self.choice, self.copy_button, self.delete_button):
            widget.setEnabled(there)
        self._show()

    def _show(self) -> None:
        path = self.choice.currentData()
        newest = crash.last if self.choice.count() else None
        # only of an error of this run is more known than its note says
        full = newest.full if newest is not None and newest.path == path else ""
        self.everything.setEnabled(bool(full))
        if full and self.everything.isChecked():
            self.text.setPlainText(full)
        elif isinstance(path, Path):
            self.text.setPlainText(_text_of(path))
        elif newest is not None:
            self.text.setPlainText(newest.text)
        else:
            self.text.setPlainText(say("There are no notes."))

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.text.toPlainText())

    def _delete(self) -> None:
        try:
            crash.delete_notes()
        except OSError as error:
            self.text.setPlainText(
                say("The notes could not be deleted: {reason}.", reason=error.strerror or "")
            )
            return
        self.load()


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_LONGEST).decode("utf-8", "replace")
    except OSError as error:
        return say("The note cannot be read: {reason}.", reason=error.strerror or "")
