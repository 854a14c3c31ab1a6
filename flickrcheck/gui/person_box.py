"""Which box is you? The person says which of the faces that a list marks they are."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPixmap, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Task
from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.preview import Preview
from flickrcheck.gui.preview_task import ask_preview
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import in_letters, open_at
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say, say_counted
from flickrcheck.model import FaceBox
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.casebook_faces import MyFace, my_faces, my_number, set_my_face
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.words import face_words, visible

if TYPE_CHECKING:
    from flickrcheck.gui.picture_loader import Loaded


class BoxDialog(QDialog):
    """The picture with its numbered boxes, a list of them, and what the person says.

    Signals: marked, after what the person says was saved or taken back.
    """

    marked = Signal()

    def __init__(self, session: Session, stored: StoredMatch, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._stored = stored
        self._mark: MyFace | None = None
        self._before: list[MyFace | None] = []
        self._task: Task | None = None
        self.setWindowTitle(say("Which box is you?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.preview = Preview()
        self.preview.setMinimumWidth(in_letters(self, 240))
        self.preview.show_words(say("Loading the picture"))
        self.preview.face_chosen.connect(self._show_chosen)
        row = QHBoxLayout()
        row.addWidget(self.preview, 3)
        row.addLayout(self._make_right(), 2)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        layout = scrolling_layout(self)
        layout.addLayout(row, 1)
        layout.addWidget(buttons)
        open_at(self, 860, 540)
        session.casebook_closing.connect(self.reject)
        self._make_keys()
        self._read()
        self._load_picture()
        self.preview.setFocus()  # the list would choose its first row by itself

    def _make_right(self) -> QVBoxLayout:
        faces = self._stored.match.faces
        layout = QVBoxLayout()
        layout.setSpacing(8)
        layout.addWidget(heading(say("Which box is you?"), large=True))
        name = visible(dataset_name(self._stored.match.dataset), 80)
        layout.addWidget(
            label(
                say_counted(
                    "{dataset} marks {number} place in this photo. flickrcheck recognises nobody: "
                    "only you can say whether it is you.",
                    "{dataset} marks {number} places in this photo. flickrcheck recognises nobody: "
                    "only you can say which one is you.",
                    len(faces),
                    dataset=name,
                )
            )
        )
        self.list = QListWidget()
        self.list.setAccessibleName(say("Marked boxes"))
        self.list.setWordWrap(True)
        self.list.addItems([_row(number, face) for number, face in enumerate(faces, 1)])
        self.list.currentRowChanged.connect(self._choose)
        self.list.itemActivated.connect(lambda _: self.mark_chosen())
        layout.addWidget(self.list, 1)
        self.remark_label = label(name=say("Where the boxes lie"))
        self.remark_label.hide()
        layout.addWidget(self.remark_label)
        self.said_label = label(name=say("What you said"))
        font = self.said_label.font()
        font.setBold(True)
        self.said_label.setFont(font)
        layout.addWidget(self.said_label)
        self.me_button = QPushButton(say("This is me"))
        self.me_button.clicked.connect(self.mark_chosen)
        self.me_button.setDefault(True)
        self.none_button = QPushButton(say("None of these is me"))
        self.none_button.clicked.connect(lambda: self._say(MyFace(None)))
        self.undo_button = QPushButton(say("Undo"))
        self.undo_button.setAccessibleName(say("Take back what I said"))
        self.undo_button.clicked.connect(self.undo)
        buttons = FlowLayout()
        for button in (self.me_button, self.none_button, self.undo_button):
            buttons.addWidget(button)
        for button in (self.none_button, self.undo_button):
            button.setAutoDefault(False)
        layout.addLayout(buttons)
        follows = say(
            "A letter as the person shown then names the position of your box, so that the "
            "operator deletes the right one. Keys: F for the next box, 1 to 9 for a box."
        )
        if all(face.x is None for face in faces):
            follows = say(
                "A letter as the person shown then names your mark as the list calls it. Keys: F "
                "for the next one, 1 to 9 for one of them."
            )
        layout.addWidget(label(follows))
        return layout

    # --- what the person says

    def _choose(self, row: int) -> None:
        self.preview.choose_face(row + 1)
        self._show_state()

    def _show_chosen(self, number: int) -> None:
        """Follow a box that was chosen on the picture."""
        if number and self.list.currentRow() != number - 1:
            self.list.setCurrentRow(number - 1)

    def _chosen(self) -> int:
        """The chosen row, -1 if none; a box that is alone need not be chosen to be spoken of."""
        return 0 if self.list.count() == 1 else self.list.currentRow()

    def mark_chosen(self) -> None:
        """Save that the chosen box is the person."""
        row = self._chosen()
        if row >= 0:
            self._say(MyFace(self._stored.match.faces[row]))

    def undo(self) -> None:
        """Take back what was said last; what was said before this dialogue was opened, too."""
        self._say(self._before.pop() if self._before else None, undone=True)

    def _say(self, mark: MyFace | None, *, undone: bool = False) -> None:
        match = self._stored.match
        if mark == self._mark or match.entry_id is None or not self._session.in_place():
            return
        entry, casebook = match.entry_id, self._session.casebook
        if self._session.attempt(lambda: set_my_face(casebook, match.dataset, entry, mark)):
            if not undone:
                self._before.append(self._mark)
            self._read()
            self.marked.emit()

    def _read(self) -> None:
        match = self._stored.match
        found: dict[tuple[str, int], MyFace] = {}
        self._session.attempt(lambda: found.update(my_faces(self._session.casebook)))
        self._mark = found.get((match.dataset, match.entry_id or 0))
        self._show_state()

    def _show_state(self) -> None:
        faces = self._stored.match.faces
        number = my_number(self._mark, faces)
        self.preview.mark_mine(number)
        for row, face in enumerate(faces):
            words = _row(row + 1, face)
            mine = row + 1 == number
            self.list.item(row).setText(say("{box}: this is you", box=words) if mine else words)
        if number:
            words = say("You said that box {number} is you.", number=number)
        elif self._mark is None:
            words = say("You did not say yet which box is you.")
        elif self._mark.face is None:
            words = say("You said that none of the marked boxes is you.")
        else:
            words = say("The box that you said is you is not in this edition of the list.")
        self.said_label.setText(words)
        row = self._chosen()
        self.me_button.setEnabled(row >= 0 and row + 1 != number)
        self.none_button.setEnabled(self._mark is None or self._mark.face is not None)
        self.undo_button.setEnabled(bool(self._before) or self._mark is not None)

    def _make_keys(self) -> None:
        """Keys that a list would take for the beginning of a name."""
        QShortcut(QKeySequence("F"), self, self.choose_next)
        for number in range(1, min(9, self.list.count()) + 1):
            shortcut = QShortcut(QKeySequence(str(number)), self)
            shortcut.activated.connect(lambda row=number - 1: self.list.setCurrentRow(row))

    def choose_next(self) -> None:
        """Choose the next box, after the last the first."""
        self.list.setCurrentRow((self.list.currentRow() + 1) % self.list.count())

    # --- the picture

    def _load_picture(self) -> None:
        self._task = ask_preview(
            self._session, self._stored, self._show_picture, self.preview.show_words
        )

    def _show_picture(self, loaded: Loaded) -> None:
        self._task = None
        self.remark_label.setText(loaded.faces.remark)
        self.remark_label.setVisible(bool(loaded.faces.remark))
        if loaded.image is None or loaded.image.isNull():
            self.preview.show_words(loaded.problem or say("The picture cannot be shown."))
            return
        name = visible(Path(self._stored.match.photo.path).name, 200)
        self.preview.show_picture(
            QPixmap.fromImage(loaded.image),
            loaded.faces.placed,
            say("Your picture {name} with its boxes", name=name),
            pixels=loaded.pixels,
        )
        self._show_state()
        if self.list.currentRow() >= 0:
            self.preview.choose_face(self.list.currentRow() + 1)

    def done(self, result: int) -> None:
        """Forget what is still loaded, and close."""
        if self._task is not None:
            self._task.forget()
        super().done(result)


def _row(number: int, face: FaceBox) -> str:
    return say("Box {number}: {place}", number=number, place=face_words(face))
