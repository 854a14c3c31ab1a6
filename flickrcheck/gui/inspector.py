"""The right side of the Matches page: verdict buttons, picture, evidence, dataset."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from flickrcheck import kept
from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.dataset_card import DatasetCard
from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.form_card import FormCard
from flickrcheck.gui.person_box import BoxDialog
from flickrcheck.gui.preview import LOAD_AFTER, Preview, agreeing_part
from flickrcheck.gui.preview_task import ask_preview
from flickrcheck.gui.session import Session
from flickrcheck.gui.verdict_button import VerdictButton
from flickrcheck.gui.verdict_words import verdict_words
from flickrcheck.gui.widgets import ElidedLabel, heading, label, rule
from flickrcheck.gui.zoom_bar import ZoomBar
from flickrcheck.language import marked, say
from flickrcheck.model import Verdict
from flickrcheck.photo.content import split_member
from flickrcheck.store.casebook import Casebook, ScanRecord, StoredMatch
from flickrcheck.store.casebook_faces import MyFace, my_faces, my_number
from flickrcheck.work.letters.entries import photo_url
from flickrcheck.work.person_results import boxes_words
from flickrcheck.work.why import Why, why
from flickrcheck.work.words import (
    counted,
    face_words,
    grade_meaning,
    grade_words,
    visible,
)

if TYPE_CHECKING:
    from flickrcheck.gui.compare_dialog import CompareDialog
    from flickrcheck.gui.picture_loader import Loaded

_MOST_FACES = 12
_FRAME_WORDS = marked("The dashed frame shows which part of your picture that is.")


class Inspector(QWidget):
    """Shows one match, or how many are selected.

    Signals: decided, with the verdict that was pressed; undo_wanted; shown, with the match or
    None, when another one is; step_wanted, with 1 for the next match and -1 for the one before.
    """

    decided = Signal(object)
    undo_wanted = Signal()
    shown = Signal(object)
    step_wanted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.record: ScanRecord | None = None  # of the last scan
        self._stored: StoredMatch | None = None
        self._shown_key: tuple[int, bytes | None, bool] | None = None
        self._task: Task | None = None
        self._sharp_task: Task | None = None
        self._compare: CompareDialog | None = None
        self._why_not_drawn = ""
        self._soon = QTimer(self, interval=LOAD_AFTER, singleShot=True)
        self._soon.timeout.connect(self._load_picture)
        layout = QVBoxLayout(self)
        layout.addLayout(self._make_buttons())
        self.selection_label = label(name=say("Selected matches"))
        layout.addWidget(self.selection_label)
        self.preview = Preview()
        self.preview.sharper_wanted.connect(self._load_sharp)
        self.preview.face_chosen.connect(self._say_face)
        self.compare_button = QPushButton(say("Compare..."))
        self._session.keys.name(
            self.compare_button, "compare", say("Compare this picture with others")
        )
        self.compare_button.clicked.connect(self.compare)
        zoom = ZoomBar(self.preview)
        zoom.layout().addWidget(self.compare_button)
        upper = QWidget()
        upper_layout = QVBoxLayout(upper)
        upper_layout.setContentsMargins(0, 0, 0, 0)
        upper_layout.setSpacing(4)
        upper_layout.addWidget(self.preview, 1)
        upper_layout.addWidget(zoom)
        self._splitter = splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(upper)
        splitter.addWidget(self._make_details())
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([270, 340])
        self._area = area = _bare_area(splitter)
        area.setAccessibleName(say("Picture and details of the match"))
        area.setMinimumWidth(splitter.minimumSizeHint().width() + 8)
        layout.addWidget(area, 1)
        self.lie(along=False)
        session.verdicts_changed.connect(self._show_marked)
        self.show_match(None)

    def lie(self, *, along: bool) -> None:
        """Lie along the bottom of the page, with the details beside the picture, or stand at its
        side."""
        self.layout().setContentsMargins(0 if along else 8, 6 if along else 0, 0, 0)
        for place, button in enumerate(self.buttons.values()):
            columns = len(self.buttons) if along else 2
            self._grid.addWidget(button, place // columns, place % columns)
        turned = Qt.Orientation.Horizontal if along else Qt.Orientation.Vertical
        if self._splitter.orientation() != turned:
            self._splitter.setOrientation(turned)
            self._splitter.setSizes([300, 400] if along else [270, 340])

    def _make_buttons(self) -> QVBoxLayout:
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self.buttons: dict[Verdict, VerdictButton] = {}
        for verdict in Verdict:
            button = VerdictButton(self._session, verdict)
            button.clicked.connect(lambda _=False, v=verdict: self.decided.emit(v))
            self.buttons[verdict] = button
        row = QHBoxLayout()
        self.go_on = QCheckBox(say("Then show the next undecided"))
        self.go_on.setChecked(self._session.settings.flag("go_on", True))
        self.go_on.toggled.connect(lambda on: self._session.settings.set_flag("go_on", on))
        self.undo_button = QPushButton()
        self._session.keys.caption(
            self.undo_button, "undo", say("Undo"), say("Undo the last verdict")
        )
        self.undo_button.clicked.connect(self.undo_wanted)
        row.addWidget(self.go_on, 1)
        row.addWidget(self.undo_button)
        box = QVBoxLayout()
        box.addLayout(self._grid)
        box.addLayout(row)
        return box

    def _make_details(self) -> QScrollArea:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(0, 6, 8, 6)
        layout.setSpacing(6)
        self.path_label = ElidedLabel(say("File"))
        self.grade_label = heading("")
        self.grade_label.setWordWrap(True)
        self.meaning_label = label(name=say("What the grade means"))
        self.note_label = label(name=say("What speaks against it"))
        font = self.note_label.font()
        font.setBold(True)
        self.note_label.setFont(font)
        self.evidence_label = label(name=say("Why"))
        self.told_label = label(name=say("What the account export says"))
        self.faces_label = label(name=say("Faces marked in the dataset"))
        self.box_button = QPushButton(say("Which box is you?"))
        self._session.keys.name(self.box_button, "which-box", say("Which box is you?"))
        self.box_button.clicked.connect(self.ask_box)
        self.verdict_label = label(name=say("Your verdict"))
        self.folder_button = QPushButton(say("Open folder"))
        self.folder_button.clicked.connect(self.open_folder)
        self.address_button = QPushButton(say("Copy the photo's address"))
        self.address_button.clicked.connect(self.copy_address)
        buttons = FlowLayout()
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.address_button)
        self.entry_card = FormCard(say("What the list holds of this photo"))
        self.card = DatasetCard()
        self.details = inner
        for widget in (
            self.path_label,
            self.grade_label,
            self.note_label,
            self.evidence_label,
            self.told_label,
            self.meaning_label,
            self.faces_label,
        ):
            layout.addWidget(widget)
        layout.addWidget(self.box_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.verdict_label)
        layout.addLayout(buttons)
        layout.addWidget(rule())
        layout.addWidget(self.entry_card)
        layout.addWidget(rule())
        layout.addWidget(self.card)
        layout.addStretch(1)
        area = _bare_area(inner)
        # words that are longer than a line, such as names of files, are not cut off
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setAccessibleName(say("Details of the match"))
        return area

    def show_match(self, stored: StoredMatch | None, selected: int = 1) -> None:
        """Show a match; ``selected`` is how many are selected with it."""
        self._stored = stored
        for button in self.buttons.values():
            button.setEnabled(stored is not None)
            button.setChecked(False)
        self.details.setVisible(stored is not None)
        self.compare_button.setEnabled(stored is not None)
        self.selection_label.setText(
            say("{number} matches are selected. A verdict is for all of them.", number=selected)
        )
        self.selection_label.setVisible(stored is not None and selected > 1)
        if stored is None:
            self._shown_key = None
            self._forget_task()
            self.preview.show_words(say("Select a match to see its picture and the evidence."))
            self.shown.emit(None)
            return
        if selected == 1 and stored.verdict:
            self.buttons[stored.verdict].setChecked(True)
        self._show_texts(stored, selected)
        key = (stored.id, stored.match.photo.content_key, stored.present)
        if key != self._shown_key:
            self._shown_key = key
            self._forget_task()
            self._show_told("")
            self.entry_card.hide()
            self.preview.show_words(say("Loading the picture"))
            self._soon.start()
        self.shown.emit(stored)

    def _show_texts(self, stored: StoredMatch, selected: int) -> None:
        match = stored.match
        self.path_label.set_text(match.photo.path)
        entry = (
            say("photo {photo_id}", photo_id=str(match.entry_id))
            if match.entry_id
            else say("account {account}", account=visible(match.nsid or "", 100))
        )
        values = {"grade": grade_words(match.grade), "entry": entry}
        self.grade_label.setText(
            say("New. {grade}: {entry}", **values)
            if stored.new
            else say("{grade}: {entry}", **values)
        )
        self.note_label.setText(say("But: {note}", note=visible(kept.shown(match.note))))
        self.note_label.setVisible(bool(match.note))
        self.evidence_label.setText(_why_text(why(stored, self.record), agreeing_part(stored)))
        self.meaning_label.setText(grade_meaning(match.grade))
        self._show_faces(stored, "")
        self.verdict_label.setText(
            say("Your verdict: {verdict}", verdict=verdict_words(stored.verdict))
        )
        self.address_button.setVisible(match.entry_id is not None)
        known = self._session.catalogue.get(match.dataset)
        self.card.show_dataset(match.dataset, known)

    def _show_faces(self, stored: StoredMatch, why_not_drawn: str) -> None:
        self._why_not_drawn = why_not_drawn
        faces: Sequence[str] = [
            f"{number}: {face_words(face)}"
            for number, face in enumerate(stored.match.faces[:_MOST_FACES], 1)
        ]
        more = len(stored.match.faces) - len(faces)
        text = "\n".join([say("Marked in the dataset:"), *faces])
        if more > 0:
            text += "\n" + say("and {number} more", number=more)
        if why_not_drawn:
            text += f"\n{why_not_drawn}"
        self.faces_label.setText(text)
        self.faces_label.setVisible(bool(faces))
        self.box_button.setVisible(bool(faces))
        if faces:
            self._show_mine(stored)

    def _show_marked(self) -> None:
        """Follow what the person said of the boxes, here or beside the window."""
        if self._stored is not None:
            self._show_faces(self._stored, self._why_not_drawn)

    def _show_mine(self, stored: StoredMatch) -> None:
        """Mark the box that the person said they are."""
        marks: dict[tuple[str, int], MyFace] = {}
        self._session.attempt(lambda: marks.update(my_faces(self._session.casebook)))
        mark = marks.get((stored.match.dataset, stored.match.entry_id or 0))
        self.preview.mark_mine(my_number(mark, stored.match.faces))
        self.faces_label.setText(f"{self.faces_label.text()}\n{boxes_words(stored, marks)}")

    def ask_box(self) -> None:
        """Let the person say which of the marked boxes they are."""
        if self._stored is None or not self._stored.match.faces:
            self._session.said.emit(say("The list marks no box in this photo."))
            return
        dialog = BoxDialog(self._session, self._stored, self.window())
        dialog.marked.connect(self._session.verdicts_changed)
        dialog.open()

    def _load_picture(self) -> None:
        stored = self._stored
        if stored is None:
            return
        self._task = ask_preview(self._session, stored, self._show_picture, self.preview.show_words)

    def _show_picture(self, loaded: Loaded) -> None:
        stored = self._stored
        if stored is None:
            return
        self._show_told(loaded.told)
        self.entry_card.show_rows(loaded.record.lines)
        self.entry_card.show()
        if loaded.image is None or loaded.image.isNull():
            self.preview.show_words(loaded.problem or say("The picture cannot be shown."))
            return
        faces = loaded.faces.placed
        name = visible(Path(stored.match.photo.path).name, 200)
        if faces:
            boxes = counted(len(faces), "marked box", "marked boxes")
            name = say("Your picture {name} with {boxes}", name=name, boxes=boxes)
        else:
            name = say("Your picture {name}", name=name)
        part = agreeing_part(stored)
        if part:
            name = say("{picture}, the part that agrees framed", picture=name)
        pixmap = QPixmap.fromImage(loaded.image)
        self.preview.show_picture(pixmap, faces, name, part, pixels=loaded.pixels)
        self._show_faces(stored, loaded.faces.remark)

    def _load_sharp(self) -> None:
        """Read the picture with more pixels, because it is enlarged."""
        stored, path = self._stored, self._session.casebook.path
        if stored is None:
            return

        def work(_: Tell) -> QImage:
            from flickrcheck.gui.picture_loader import load_sharp

            with Casebook.open(path) as book:
                return load_sharp(book, stored)

        def show(image: QImage) -> None:
            if not image.isNull():
                self.preview.sharpen(QPixmap.fromImage(image))

        self._sharp_task = self._session.bridge.run_task(
            work, show, self._session.failed.emit, quick=True
        )

    def _say_face(self, number: int) -> None:
        if self._stored is None:
            return
        if number:
            face = self._stored.match.faces[number - 1]
            words = say("Box {number}: {face}.", number=number, face=face_words(face))
        elif self.preview.faces:
            words = say("No box is chosen.")
        else:
            words = say("No box is drawn on this picture.")
        self.preview.setAccessibleDescription(words)
        self._session.said.emit(words)

    def next_face(self) -> None:
        """Choose the next box of the dataset on the picture."""
        self.preview.choose_next_face()

    def compare(self) -> None:
        """Open the comparison beside the window; it follows the selection."""
        if self._stored is None:
            self._session.said.emit(say("Select a match to compare its picture."))
            return
        if self._compare is None:
            # only now: it loads what reads and compares pictures
            from flickrcheck.gui.compare_dialog import CompareDialog

            self._compare = CompareDialog(self._session, self.window())
            self.shown.connect(self._compare.show_match)
            self._compare.decided.connect(self.decided)
            self._compare.undo_wanted.connect(self.undo_wanted)
            self._compare.step_wanted.connect(self.step_wanted)
        self._compare.record = self.record
        self._compare.show()
        self._compare.raise_()
        self._compare.activateWindow()
        self._compare.show_match(self._stored)

    def _show_told(self, words: str) -> None:
        self.told_label.setText(words)
        self.told_label.setVisible(bool(words))

    def _forget_task(self) -> None:
        self._soon.stop()
        for task in (self._task, self._sharp_task):
            if task:
                task.forget()
        self._task = self._sharp_task = None

    def open_folder(self) -> None:
        """Open the picture's folder in the system's file manager."""
        if self._stored is None:
            return
        path, _ = split_member(self._stored.match.photo.path)  # a zip archive stays closed
        folder = os.path.dirname(path)  # noqa: PTH120
        if not os.path.isdir(folder):  # noqa: PTH112
            self._session.failed.emit(
                say("The folder {folder} is no longer there.", folder=visible(folder))
            )
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(folder)):
            self._session.failed.emit(
                say("No file manager opened. The folder is {folder}.", folder=visible(folder))
            )

    def copy_address(self) -> None:
        """Put the address of the listed photo on the clipboard; nothing is loaded from there."""
        if self._stored and self._stored.match.entry_id:
            address = photo_url(self._stored.match.entry_id)
            QGuiApplication.clipboard().setText(address)
            self._session.said.emit(
                say("Copied {address}. flickrcheck itself never opens it.", address=address)
            )


def _bare_area(inner: QWidget) -> QScrollArea:
    """Lets a part be scrolled up and down where there is too little room for it."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def _why_text(reasons: Why, part: tuple[float, float, float, float] | None) -> str:
    """The proofs as lines; the comparison has the table with all numbers."""
    lines = [say("Why?")]
    for proof in reasons.proofs:
        lines.append(f"• {proof.words}")
        if proof.bounded:
            lines.append("   " + say("Bound: {bound}.", bound=proof.bound))
    if part:
        lines.append(f"• {say(_FRAME_WORDS)}")
    return "\n".join([*lines, *(f"• {words}" for words in reasons.scan)])
