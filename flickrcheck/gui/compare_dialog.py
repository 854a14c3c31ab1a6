"""The comparison of a match with other pictures that are at hand, beside the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.compare_pictures import ComparePictures
from flickrcheck.gui.compare_words import other_words, others_words, why_rows
from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.form_card import FormCard
from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.picture_loader import Loaded, load_preview
from flickrcheck.gui.preview import LOAD_AFTER
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import in_letters, open_at
from flickrcheck.gui.verdict_button import VerdictButton
from flickrcheck.gui.verdict_words import verdict_words
from flickrcheck.gui.widgets import heading, label, rule
from flickrcheck.language import say
from flickrcheck.model import Verdict
from flickrcheck.photo.formats import SUFFIXES
from flickrcheck.store.casebook import Casebook, ScanRecord, StoredMatch
from flickrcheck.store.casebook_compare import Others, others_of
from flickrcheck.work.why import why
from flickrcheck.work.words import visible

# ruff: noqa: N802 - Qt names its methods in camel case

_NO_OTHERS = Others((), 0, False)
_MOST_REFERENCES = 200  # entries for which chosen files are remembered while the window is open


class CompareDialog(QDialog):
    """One match with its picture, other pictures of the same entry, and all that speaks for it.

    Signals: decided, with a verdict; undo_wanted; step_wanted, with 1 or -1.
    """

    decided = Signal(object)
    undo_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.record: ScanRecord | None = None
        self._stored: StoredMatch | None = None
        self._shown_key: tuple[int, bytes | None, bool] | None = None
        self._others = _NO_OTHERS
        self._references: dict[int, list[Path]] = {}
        self._task: Task | None = None
        self._soon = QTimer(self, interval=LOAD_AFTER, singleShot=True)
        self._soon.timeout.connect(self._load)
        self.setWindowTitle(say("Compare"))
        self.pictures = ComparePictures(session)
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.pictures)
        splitter.addWidget(self._make_words())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([780, 360])
        layout = scrolling_layout(self)
        layout.addLayout(self._make_top())
        layout.addWidget(splitter, 1)
        layout.addLayout(self._make_bottom())
        self._add_keys()
        session.casebook_changed.connect(self._forget_all)
        open_at(self, 1180, 760)

    def _make_top(self) -> FlowLayout:
        row = FlowLayout()
        self.other_box = QComboBox()
        self.other_box.setAccessibleName(say("Compare with which picture"))
        self.other_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other_box.setMinimumContentsLength(32)
        self.other_box.activated.connect(lambda _: self._compare())
        self.add_button = self._button(
            "", say("Add a reference picture..."), say("Add a reference picture")
        )
        self.add_button.clicked.connect(self.choose_reference)
        for widget in (self.other_box, self.add_button, *self.pictures.mode_buttons.values()):
            row.addWidget(widget)
        return row

    def _make_words(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(8)
        self.name_label = heading("")
        self.name_label.setWordWrap(True)
        self.why_card = FormCard(say("Why?"))
        self.entry_card = FormCard(say("What the list holds of this photo"))
        self.others_label = label(name=say("Other pictures at hand"))
        for widget in (self.name_label, self.why_card, rule(), self.entry_card, rule(),
                       self.others_label):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setMinimumWidth(in_letters(self, 310))
        area.setAccessibleName(say("Evidence and record"))
        return area

    def _make_bottom(self) -> QVBoxLayout:
        """The verdict in words, and all buttons below it, in lines where the window is narrow."""
        row = FlowLayout()
        self.buttons: dict[Verdict, VerdictButton] = {}
        for verdict in Verdict:
            button = VerdictButton(self._session, verdict)
            button.clicked.connect(lambda _=False, v=verdict: self.decided.emit(v))
            self.buttons[verdict] = button
            row.addWidget(button)
        undo = self._button("undo", say("Undo"), say("Undo the last verdict"))
        undo.clicked.connect(self.undo_wanted)
        row.addWidget(undo)
        for id, text, name, by in (
            ("previous-match", say("Previous", "match"), say("Previous match"), -1),
            ("next-match", say("Next", "match"), say("Next match"), 1),
        ):
            button = self._button(id, text, name)
            button.clicked.connect(lambda _=False, b=by: self.step_wanted.emit(b))
            row.addWidget(button)
        close = self._button("", say("Close"), say("Close the comparison"))
        close.clicked.connect(self.close)
        row.addWidget(close)
        self.verdict_label = label(name=say("Your verdict"))
        column = QVBoxLayout()
        column.addWidget(self.verdict_label)
        column.addLayout(row)
        return column

    def _button(self, id: str, text: str, name: str) -> QPushButton:
        """A button, with the key of the action that it stands for, if there is one."""
        button = QPushButton(text)
        button.setAccessibleName(name)
        if id:
            self._session.keys.caption(button, id, text, name)
        button.setAutoDefault(False)
        return button

    def _add_keys(self) -> None:
        keys = self._session.keys
        for verdict in self.buttons:
            key = keys.shortcut(f"verdict-{verdict.name.lower()}", self)
            key.activated.connect(lambda v=verdict: self.decided.emit(v))
        keys.shortcut("undo", self).activated.connect(self.undo_wanted)
        for id, by in (("next-match", 1), ("previous-match", -1)):
            keys.shortcut(id, self).activated.connect(lambda b=by: self.step_wanted.emit(b))

    # --- one match

    def show_match(self, stored: StoredMatch | None) -> None:
        """Show a match, if the dialogue is open; it is read in the background."""
        if not self.isVisible():
            return
        self._stored = stored
        self._show_verdict()
        key = None
        if stored is not None:
            key = (stored.id, stored.match.photo.content_key, stored.present)
        if key is not None and key == self._shown_key:
            return
        self._shown_key = key
        self._forget_task()
        self._others = _NO_OTHERS
        self._fill_others()
        if stored is None:
            self.name_label.setText("")
            for card in (self.why_card, self.entry_card):
                card.show_rows([])
            self.pictures.show_words(say("Select a match to compare its picture."))
            return
        self.name_label.setText(visible(Path(stored.match.photo.path).name, 200))
        self.why_card.show_rows(why_rows(why(stored, self.record)))
        self.entry_card.show_rows([])
        self.pictures.show_words(say("Loading the picture"))
        self._soon.start()

    def _load(self) -> None:
        stored, path = self._stored, self._session.casebook.path
        if stored is None:
            return

        def work(_: Tell) -> tuple[Loaded, Others]:
            with Casebook.open(path) as book:
                return load_preview(book, stored), others_of(book, stored)

        self._task = self._session.bridge.run_task(
            work, self._take, self.pictures.show_words, quick=True
        )

    def _take(self, found: tuple[Loaded, Others]) -> None:
        loaded, self._others = found
        stored = self._stored
        if stored is None:
            return
        self.entry_card.show_rows(loaded.record.lines)
        self._fill_others()
        if loaded.image is None or loaded.image.isNull():
            self.pictures.show_words(loaded.problem or say("The picture cannot be shown."))
            self.other_box.setEnabled(False)
            self.add_button.setEnabled(False)
            return
        self.pictures.show_alone(stored, loaded)
        if self.other_box.currentData() is not None:
            self._compare()

    def _show_verdict(self) -> None:
        stored = self._stored
        verdict = stored.verdict if stored else None
        for each, button in self.buttons.items():
            button.setEnabled(stored is not None)
            button.setChecked(each is verdict)
        said = say("Your verdict: {verdict}", verdict=verdict_words(verdict))
        self.verdict_label.setText(said if stored else "")

    # --- the other picture

    def _fill_others(self) -> None:
        """Offer the other pictures of the entry, and choose the first one."""
        stored = self._stored
        entry = stored.match.entry_id if stored else None
        self.other_box.clear()
        self.other_box.addItem(say("Your picture alone"), None)
        for number, other in enumerate(self._others.matches):
            self.other_box.addItem(other_words(other), number)
        for path in self._references.get(entry or 0, []):
            name = say("Reference: {file}", file=visible(path.name, 80))
            self.other_box.addItem(name, str(path))
        usable = bool(stored and stored.pictured and entry)
        self.other_box.setEnabled(usable)
        self.add_button.setEnabled(usable)
        self.others_label.setText(others_words(self._others) if entry else "")
        if self.other_box.count() > 1:
            self.other_box.setCurrentIndex(1)

    def choose_reference(self) -> None:
        """Ask for a picture file to compare with."""
        patterns = " ".join(f"*{suffix}" for suffix in sorted(SUFFIXES))
        name, _ = QFileDialog.getOpenFileName(
            self,
            say("Add a reference picture"),
            str(Path.home()),
            ";;".join(
                (
                    f"{say('Pictures', 'kind of files')} ({patterns})",
                    f"{say('All', 'kind of files')} (*)",
                )
            ),
        )
        if name:
            self.add_reference(Path(name))

    def add_reference(self, path: Path) -> None:
        """Compare with this file now, and offer it again as long as the window is open."""
        entry = self._stored.match.entry_id if self._stored else None
        if entry is None:
            return
        known = self._references.setdefault(entry, [])
        if path not in known:
            known.append(path)
        while len(self._references) > _MOST_REFERENCES:
            del self._references[next(iter(self._references))]
        self._fill_others()
        self.other_box.setCurrentIndex(self.other_box.findData(str(path)))
        self._compare()

    def _compare(self) -> None:
        stored, chosen = self._stored, self.other_box.currentData()
        if stored is None:
            return
        if chosen is None:
            self.pictures.show_alone_again()
            return
        other = Path(chosen) if isinstance(chosen, str) else self._others.matches[chosen]
        self.pictures.compare(stored, other, self.other_box.currentText())

    # --- the end

    def _forget_task(self) -> None:
        self._soon.stop()
        if self._task:
            self._task.forget()
            self._task = None
        self.pictures.forget()

    def _forget_all(self) -> None:
        """Another casebook is open now."""
        self._references.clear()
        self.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.pictures.shown.setFocus()

    def done(self, result: int) -> None:
        """However it is closed: nothing is read for it any more."""
        self._forget_task()
        self._shown_key = None
        self.pictures.show_words("")  # large pictures take much memory
        super().done(result)
