"""A message to the photographer, and the file that finds which of their photos is meant."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.dialogs import choose_folder
from flickrcheck.gui.letter_questions import LANGUAGE_NAMES
from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say, say_counted, spoken
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.person_results import PictureResult
from flickrcheck.work.photo_request import AskedPicture, asked_pictures
from flickrcheck.work.photo_request_message import SavedRequest, request_message, save_request
from flickrcheck.work.words import visible


class AskPhotographer(QDialog):
    """The message can be changed and copied; message and file are saved into a folder."""

    def __init__(
        self, session: Session, pictures: Sequence[PictureResult], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures = tuple(pictures)
        self._asked: list[AskedPicture] = []
        self._drafted = ""
        self._folder = Path()
        self._task: Task | None = None
        self.setWindowTitle(say("Ask the photographer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = scrolling_layout(self)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Ask the photographer"), large=True))
        self.intro_label = label(name=say("What is asked"))
        layout.addWidget(self.intro_label)
        self.language_box = QComboBox()
        for code, name in LANGUAGE_NAMES.items():
            self.language_box.addItem(name, code)
        # in English where messages are not written in the language of the window
        self.language_box.setCurrentIndex(max(0, self.language_box.findData(spoken())))
        self.language_box.currentIndexChanged.connect(lambda _: self._draft())
        caption = QLabel(say("&Language of the message:"))
        caption.setBuddy(self.language_box)
        row = QHBoxLayout()
        row.addWidget(caption)
        row.addWidget(self.language_box)
        row.addStretch(1)
        layout.addLayout(row)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(say("The message"))
        self.text.setTabChangesFocus(True)
        self.text.setAcceptDrops(False)  # a dropped file would become its path
        layout.addWidget(self.text, 1)
        self.names_box = QCheckBox(say("Tell the names of the files; they may help to find them"))
        self.names_box.setChecked(True)
        self.names_box.toggled.connect(lambda _: self._load())
        layout.addWidget(self.names_box)
        self.discloses_label = label(name=say("What the file discloses"))
        layout.addWidget(self.discloses_label)
        self.saved_label = label(name=say("Saved message and file"))
        self.saved_label.hide()
        layout.addWidget(self.saved_label)
        layout.addLayout(self._make_buttons())
        open_at(self, 720, 620)
        session.casebook_closing.connect(self.reject)
        self._load()

    def _make_buttons(self) -> QHBoxLayout:
        self.copy_button = QPushButton(say("Copy the message"))
        self.copy_button.clicked.connect(self.copy)
        self.save_button = QPushButton(say("Save message and file..."))
        self.save_button.clicked.connect(self.choose_folder)
        self.save_button.setDefault(True)
        self.folder_button = QPushButton(say("Open folder"))
        self.folder_button.clicked.connect(self._open_folder)
        self.folder_button.hide()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        row = QHBoxLayout()
        for button in (self.copy_button, self.save_button, self.folder_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        for button in (self.copy_button, self.folder_button, *close.buttons()):
            button.setAutoDefault(False)
        return row

    def _load(self) -> None:
        """Read the fingerprints in the background and draft the message."""
        path, pictures, names = (
            self._session.casebook.path,
            self._pictures,
            self.names_box.isChecked(),
        )

        def work(_: Tell) -> list[AskedPicture]:
            with Casebook.open(path) as book:
                return asked_pictures(book, pictures, names=names)

        if self._task is not None:
            self._task.forget()
        self.save_button.setEnabled(False)
        self._task = self._session.bridge.run_task(work, self._show, self._failed, quick=True)

    def _failed(self, problem: str) -> None:
        self._task = None
        self.intro_label.setText(problem)

    def _show(self, asked: list[AskedPicture]) -> None:
        self._task = None
        self._asked = asked
        words = say_counted(
            "The file asks for {number} picture. Send it with the message to whoever may have "
            "taken the photo, from your own mail program or messenger.",
            "The file asks for {number} pictures. Send it with the message to whoever may have "
            "taken the photos, from your own mail program or messenger.",
            len(asked),
        )
        left_out = len(self._pictures) - len(asked)
        if left_out:
            words += " " + say_counted(
                "{number} picture is left out, because it is too plain to be asked for.",
                "{number} pictures are left out, because they are too plain to be asked for.",
                left_out,
            )
        self.intro_label.setText(words)
        if not asked:
            words = say(
                "No file can ask for these pictures: they are too plain to be told from others. "
                "Write to the photographer in your own words, with a copy of the picture if you "
                "like."
            )
        self._draft()
        names = self.names_box.isChecked()
        self.discloses_label.setText(
            say(
                "The file discloses numbers that describe how the pictures look, their sizes and "
                "their names. It holds no picture, no folder, and nothing else about you."
            )
            if names
            else say(
                "The file discloses numbers that describe how the pictures look, and their sizes. "
                "It holds no picture, no name, no folder, and nothing else about you."
            )
        )
        self.save_button.setEnabled(bool(asked))
        self.copy_button.setEnabled(bool(asked))

    def _draft(self) -> None:
        language = self.language_box.currentData()
        drafted = request_message(self._asked, language) if self._asked else ""
        if self.text.toPlainText() == self._drafted:  # what the person changed stays
            self.text.setPlainText(drafted)
            self._drafted = drafted

    def copy(self) -> None:
        """Put the message on the clipboard."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._session.said.emit(say("The message was copied."))

    def choose_folder(self) -> None:
        """Ask for a folder and save there."""
        folder = choose_folder(
            self,
            say("Save the message and the file in a folder"),
            str(self._session.casebook.path.parent),
        )
        if folder:
            self.save(Path(folder))

    def save(self, folder: Path) -> None:
        """Save message and file into a folder, in the background."""
        asked, message = list(self._asked), self.text.toPlainText()
        today = datetime.now().astimezone().date()

        def saved(written: SavedRequest) -> None:
            self._folder = folder
            self.saved_label.setText(
                say(
                    "Saved in {folder}: the message and the file {name}. Nothing was sent.",
                    folder=visible(str(folder)),
                    name=written.request.name,
                )
            )
            self.saved_label.show()
            self.folder_button.show()

        self._session.bridge.run_task(
            lambda _: save_request(folder, asked, message, today),
            saved,
            self._session.failed.emit,
            quick=True,
        )

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._session.failed.emit(
                say(
                    "No file manager opened. The folder is {folder}.",
                    folder=visible(str(self._folder)),
                )
            )

    def done(self, result: int) -> None:
        """Forget what is still read, and close."""
        if self._task is not None:
            self._task.forget()
        super().done(result)
