"""The comparison of a match with other pictures that are at hand, beside the window."""

from __future__ import annotations

import threading
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeySequence,
    QPixmap,
    QShortcut,
)
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSlider,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui import marks
from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.compare_loader import Compared, load_compared
from flickrcheck.gui.compare_view import CompareView, Mode
from flickrcheck.gui.compare_words import (
    ALONE,
    REFERENCE,
    compared_words,
    other_words,
    others_words,
    why_rows,
)
from flickrcheck.gui.form_card import FormCard
from flickrcheck.gui.picture_loader import Loaded, load_preview
from flickrcheck.gui.preview import Preview, agreeing_part
from flickrcheck.gui.session import Session
from flickrcheck.gui.widgets import heading, label, rule
from flickrcheck.gui.zoom_bar import ZoomBar
from flickrcheck.model import Verdict
from flickrcheck.photo.formats import SUFFIXES
from flickrcheck.store.casebook import Casebook, ScanRecord, StoredMatch
from flickrcheck.store.casebook_compare import Others, others_of
from flickrcheck.work.why import why
from flickrcheck.work.words import verdict_words, visible

# ruff: noqa: N802 - Qt names its methods in camel case

_STEPS = 1000  # of the slider
_VERDICTS = (
    (Verdict.MINE, "1", "It is mine"),
    (Verdict.NOT_MINE, "2", "Not my photo"),
    (Verdict.UNSURE, "3", "Unsure"),
)
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
        self._others = Others((), 0, False)
        self._references: dict[int, list[Path]] = {}
        self._tasks: list[Task] = []
        self._stop = threading.Event()
        self.setWindowTitle("Compare")
        layout = QVBoxLayout(self)
        layout.addLayout(self._make_top())
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._make_pictures())
        splitter.addWidget(self._make_words())
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([780, 360])
        layout.addWidget(splitter, 1)
        layout.addLayout(self._make_bottom())
        self._add_keys()
        session.casebook_changed.connect(self._forget_all)
        self.resize(1180, 760)
        self._show_mode()

    def _make_top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.other_box = QComboBox()
        self.other_box.setAccessibleName("Compare with which picture")
        self.other_box.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.other_box.setMinimumContentsLength(24)
        self.other_box.activated.connect(lambda _: self._load())
        self.add_button = QPushButton("Add a reference picture...")
        self.add_button.setAutoDefault(False)
        self.add_button.clicked.connect(self.choose_reference)
        row.addWidget(self.other_box, 1)
        row.addWidget(self.add_button)
        self._modes = QButtonGroup(self)
        self.mode_buttons: dict[Mode, QPushButton] = {}
        for mode in Mode:
            button = QPushButton(mode.value)
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, m=mode: self.set_mode(m))
            self._modes.addButton(button)
            self.mode_buttons[mode] = button
            row.addWidget(button)
        self.mode_buttons[Mode.SIDE].setChecked(True)
        return row

    def _make_pictures(self) -> QWidget:
        self.alone = Preview()
        self.view = CompareView()
        self.view.left.flipped.connect(self._flip)
        self.view.left.divided.connect(self._divide)
        self.pictures = QStackedWidget()
        for view, bar in ((self.alone, ZoomBar(self.alone)), (self.view, ZoomBar(self.view.left))):
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(view, 1)
            column.addWidget(bar)
            self.pictures.addWidget(page)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName("Where the second picture begins")
        self.slider.setRange(0, _STEPS)
        self.slider.setValue(_STEPS // 2)
        self.slider.valueChanged.connect(lambda at: self.view.set_divider(at / _STEPS))
        self.flip_button = QPushButton("Show the other picture")
        self.flip_button.setToolTip("Or hold the space bar while the picture has the focus")
        self.flip_button.setCheckable(True)
        self.flip_button.setAutoDefault(False)
        self.flip_button.toggled.connect(self.view.show_other)
        self.state_label = label(name="How the two pictures compare")
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pictures, 1)
        column.addWidget(self.slider)
        column.addWidget(self.flip_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.state_label)
        return page

    def _make_words(self) -> QScrollArea:
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(8, 0, 8, 0)
        column.setSpacing(8)
        self.name_label = heading("")
        self.name_label.setWordWrap(True)
        self.why_card = FormCard("Why?")
        self.entry_card = FormCard("What the list holds of this photo")
        self.others_label = label(name="Other pictures at hand")
        for widget in (self.name_label, self.why_card, rule(), self.entry_card, rule(),
                       self.others_label):  # fmt: skip
            column.addWidget(widget)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        area.setMinimumWidth(300)
        area.setAccessibleName("Evidence and record")
        return area

    def _make_bottom(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.buttons: dict[Verdict, QPushButton] = {}
        for verdict, key, words in _VERDICTS:
            button = self._button(f"{key}  {words}", f"{words}, key {key}")
            button.setCheckable(True)
            button.setIcon(marks.icon(verdict, self.palette()))
            button.clicked.connect(lambda _=False, v=verdict: self.decided.emit(v))
            self.buttons[verdict] = button
            row.addWidget(button)
        undo = self._button("U  Undo", "Undo the last verdict, key U")
        undo.clicked.connect(self.undo_wanted)
        row.addWidget(undo)
        self.verdict_label = label(name="Your verdict")
        row.addWidget(self.verdict_label, 1)
        for text, name, by in (
            ("K  Previous", "Previous match, key K", -1),
            ("J  Next", "Next match, key J", 1),
        ):
            button = self._button(text, name)
            button.clicked.connect(lambda _=False, b=by: self.step_wanted.emit(b))
            row.addWidget(button)
        close = self._button("Close", "Close the comparison")
        close.clicked.connect(self.close)
        row.addWidget(close)
        return row

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        return button

    def _add_keys(self) -> None:
        for verdict, key, _ in _VERDICTS:
            self._key(key).activated.connect(lambda v=verdict: self.decided.emit(v))
        self._key("U").activated.connect(self.undo_wanted)
        for key, by in (("J", 1), ("K", -1)):
            self._key(key).activated.connect(lambda b=by: self.step_wanted.emit(b))

    def _key(self, key: str) -> QShortcut:
        return QShortcut(QKeySequence(key), self)

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
        self._forget_tasks()
        self._others = Others((), 0, False)
        self._fill_others()
        if stored is None:
            self.name_label.setText("")
            for card in (self.why_card, self.entry_card):
                card.show_rows([])
            self._show_alone_words("Select a match to compare its picture.")
            return
        name = Path(stored.match.photo.path).name
        self.name_label.setText(visible(name, 200))
        self.why_card.show_rows(why_rows(why(stored, self.record)))
        self._show_alone_words("Loading the picture")
        path = self._session.casebook.path

        def work(_: Tell) -> tuple[Loaded, Others]:
            with Casebook.open(path) as book:
                return load_preview(book, stored), others_of(book, stored)

        self._run(work, self._take, quick=True)

    def _take(self, found: tuple[Loaded, Others]) -> None:
        loaded, self._others = found
        stored = self._stored
        if stored is None:
            return
        self.entry_card.show_rows(loaded.record.lines)
        self._fill_others()
        if loaded.image is None or loaded.image.isNull():
            self._show_alone_words(loaded.problem or "The picture cannot be shown.")
            self.other_box.setEnabled(False)
            self.add_button.setEnabled(False)
            return
        name = f"Your picture {visible(Path(stored.match.photo.path).name, 200)}"
        pixmap = QPixmap.fromImage(loaded.image)
        self.alone.show_picture(
            pixmap, loaded.faces.placed, name, agreeing_part(stored), pixels=loaded.pixels
        )
        if self.other_box.currentData() is not None:
            self._load()
        else:
            self._show_mode()

    def _show_verdict(self) -> None:
        stored = self._stored
        verdict = stored.verdict if stored else None
        for each, button in self.buttons.items():
            button.setEnabled(stored is not None)
            button.setChecked(each is verdict)
        self.verdict_label.setText(f"Your verdict: {verdict_words(verdict)}" if stored else "")

    def _show_alone_words(self, words: str) -> None:
        self.other_box.setCurrentIndex(0)
        self.alone.show_words(words)
        self._show_mode()

    # --- the other picture

    def _fill_others(self) -> None:
        stored = self._stored
        entry = stored.match.entry_id if stored else None
        self.other_box.clear()
        self.other_box.addItem("Your picture alone", None)
        for number, other in enumerate(self._others.matches):
            self.other_box.addItem(other_words(other), number)
        for path in self._references.get(entry or 0, []):
            self.other_box.addItem(f"Reference: {visible(path.name, 80)}", str(path))
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
            self, "Add a reference picture", str(Path.home()), f"Pictures ({patterns});;All (*)"
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
        self._load()

    def _load(self) -> None:
        self._forget_tasks()
        stored, chosen = self._stored, self.other_box.currentData()
        if stored is None or chosen is None:
            self._show_mode()
            return
        other = Path(chosen) if isinstance(chosen, str) else self._others.matches[chosen]
        casebook, stop = self._session.casebook.path, self._stop
        self.view.show_words("Loading both pictures")
        self.state_label.setText("")
        self._show_mode()
        names = (
            f"Your picture {visible(Path(stored.match.photo.path).name, 200)}",
            (self.other_box.currentText()),
        )

        def show(compared: Compared) -> None:
            self.view.show_compared(compared, *names)
            words = compared_words(compared)
            if isinstance(other, Path):
                words = f"{words} {REFERENCE}"
            self.state_label.setText(words)
            self.mode_buttons[Mode.DIFFERENCE].setEnabled(compared.difference is not None)
            if compared.difference is None and self.view.mode is Mode.DIFFERENCE:
                self.set_mode(Mode.SIDE)

        self._run(
            lambda _: load_compared(casebook, stored, other, stop),
            show,
            quick=not isinstance(other, Path),
        )

    def _run(self, work, done, *, quick: bool) -> None:  # noqa: ANN001 - as Bridge.run_task
        self._tasks.append(self._session.bridge.run_task(work, done, self._failed, quick=quick))

    def _failed(self, sentence: str) -> None:
        self.state_label.setText(sentence)
        self.view.show_words(sentence)
        if self.other_box.currentData() is None:
            self.alone.show_words(sentence)

    def set_mode(self, mode: Mode) -> None:
        """Show two pictures in this way."""
        self.view.set_mode(mode)
        self._show_mode()

    def _show_mode(self) -> None:
        two = self.other_box.currentData() is not None
        mode = self.view.mode
        self.pictures.setCurrentIndex(1 if two else 0)
        for each, button in self.mode_buttons.items():
            button.setEnabled(two)
            button.setChecked(each is mode)
        self.slider.setVisible(two and mode is Mode.SLIDER)
        self.flip_button.setVisible(two and mode is Mode.FLIP)
        if mode is not Mode.FLIP:
            self.flip_button.setChecked(False)
        if not two:
            self.state_label.setText(ALONE if self._stored and self._stored.match.entry_id else "")

    def _flip(self, on: bool) -> None:
        if self.view.mode is Mode.FLIP:
            self.flip_button.setChecked(on)

    def _divide(self, part: float) -> None:
        self.slider.setValue(round(part * _STEPS))

    # --- the end

    def _forget_tasks(self) -> None:
        self._stop.set()
        self._stop = threading.Event()
        for task in self._tasks:
            task.forget()
        self._tasks.clear()

    def _forget_all(self) -> None:
        """Another casebook is open now."""
        self._references.clear()
        self._shown_key = None
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._forget_tasks()
        self._shown_key = None
        super().closeEvent(event)

    def reject(self) -> None:
        """Escape closes as the button does."""
        self.close()
