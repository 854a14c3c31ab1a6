"""The Letters page: who writes, to whom, the letter as it will be, and saving the drafts."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.errors import FlickrcheckError
from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.letter_drafts import Drafts, make_drafts
from flickrcheck.gui.pages import scrolled
from flickrcheck.gui.person_note import is_person
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.widgets import EmptyPage, heading, label
from flickrcheck.gui.writer_form import WriterForm
from flickrcheck.language import marked, say, say_counted
from flickrcheck.model import Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.letters.access import write_access
from flickrcheck.work.letters.advice import before_sending, discloses, procedures
from flickrcheck.work.letters.output import write_letters
from flickrcheck.work.letters.removal import photo_count
from flickrcheck.work.letters.writer import Kind, Writer
from flickrcheck.work.letters.writer_file import forget_writer, keep_writer, load_writer
from flickrcheck.work.words import counted, enumerated, visible

# ruff: noqa: N802 - Qt names its methods in camel case

_PAUSE = 150  # milliseconds after the last change
# the preview works before the form is filled in
_PLACEHOLDERS = {"name": "[your name]", "email": "your-address@example.org"}
REMOVAL, ACCESS = range(2)
"""What letters ask for, as rows of the choice."""

_NOTHING = marked(
    "There is no letter to write yet. Letters are for matches that are listed or show the same "
    "picture, and for possible ones that you confirmed."
)
_NOT_SEARCHED = marked(
    "There is no letter to write yet: no dataset was searched. Scan your pictures first; then the "
    "operators of the datasets that were searched can be asked."
)


class LettersPage(QWidget):
    """Drafts one request for each operator.

    Signals: matches_wanted, from the empty page; saved, when letters were written.
    """

    matches_wanted = Signal()
    saved = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._drafts = Drafts([], Writer("", ""))
        self._unwanted: set[str] = set()  # operators that get no letter about access
        self._task: Task | None = None
        self._saving = False
        self._stale = True
        self._casebook = session.casebook.path  # whose writer the form shows
        self.form = WriterForm()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_full())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._soon = QTimer(self, interval=_PAUSE, singleShot=True)
        self._soon.timeout.connect(self.refresh)
        self._keeping = QTimer(self, interval=1000, singleShot=True)
        self._keeping.timeout.connect(self._keep)
        self.form.changed.connect(self._form_changed)
        self.form.remember_toggled.connect(self._remember)
        session.matches_changed.connect(self._refresh_soon)
        session.verdicts_changed.connect(self._refresh_soon)
        session.casebook_changed.connect(self.load)
        self.load()

    def _make_empty(self) -> QWidget:
        page = EmptyPage(say("Letters"), say("Why there are no letters"), say("Go to Matches"))
        page.button.clicked.connect(self.matches_wanted)
        self.empty_label = page.label
        self.access_button = QPushButton(say("Ask operators what they hold of me"))
        self.access_button.clicked.connect(lambda: self.choose_purpose(access=True))
        layout = page.layout()
        layout.insertWidget(
            layout.indexOf(page.button) + 1, self.access_button, 0, Qt.AlignmentFlag.AlignLeft
        )
        return page

    def _make_full(self) -> QWidget:
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._make_left())
        right = scrolled(self._make_right())
        right.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # narrower, its words would be cut off; the page itself scrolls in a small window
        right.setMinimumWidth(_with_bar(right.widget()))
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(0, 2)
        self.splitter.setStretchFactor(1, 3)
        return self.splitter

    def _make_left(self) -> QScrollArea:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(16, 14, 10, 14)
        layout.setSpacing(8)
        layout.addWidget(heading(say("Letters"), large=True))
        layout.addWidget(
            label(
                say(
                    "One request for each operator. flickrcheck sends nothing: you save the drafts "
                    "and send them from your own mail program. This is no legal advice."
                )
            )
        )
        layout.addWidget(heading(say("Who writes")))
        layout.addWidget(self.form)
        self.purpose = QComboBox()
        self.purpose.addItem(say("to remove what was found"))
        self.purpose.addItem(say("what they hold of me (access)"))
        self.purpose.setAccessibleName(say("What the letters ask for"))
        self.purpose.currentIndexChanged.connect(lambda _: self._purpose_changed())
        self.form.add_row(say("The letters as&k"), self.purpose)
        layout.addWidget(heading(say("To whom")))
        self.list = QListWidget()
        self.list.setAccessibleName(say("Operators to write to"))
        self.list.itemChanged.connect(self._operator_changed)
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(in_letters(self, 70))
        self.list.currentRowChanged.connect(lambda _: self._show_letter())
        layout.addWidget(self.list, 1)
        self.left_out_label = label(name=say("Matches that go into no letter"))
        layout.addWidget(self.left_out_label)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(say("Letters and your details"))
        area.setWidget(inner)
        area.setMinimumWidth(max(in_letters(self, 300), _with_bar(inner)))
        return area

    def _make_right(self) -> QWidget:
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(10, 14, 16, 14)
        layout.setSpacing(8)
        self.to_label = heading("")
        self.to_label.setWordWrap(True)
        layout.addWidget(self.to_label)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(say("The letter"))
        self.text.setTabChangesFocus(True)
        layout.addWidget(self.text, 3)
        layout.addWidget(heading(say("Before you send it")))
        self.steps_label = label(name=say("Before you send it"))
        self.steps_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        steps = QScrollArea()
        steps.setWidgetResizable(True)
        steps.setFrameShape(QScrollArea.Shape.NoFrame)
        steps.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        steps.setMinimumHeight(in_letters(self, 60))
        steps.setAccessibleName(say("Steps"))
        steps.setWidget(self.steps_label)
        layout.addWidget(steps, 1)
        self.discloses_label = label(name=say("What the letter discloses"))
        layout.addWidget(self.discloses_label)
        self.why_label = label(name=say("Why the letters cannot be saved yet"))
        self.save_button = QPushButton(say("Save letters..."))
        self.save_button.clicked.connect(self.choose_folder)
        layout.addWidget(self.why_label)
        layout.addWidget(self.save_button, 0, Qt.AlignmentFlag.AlignRight)
        self.saved_box = QWidget()
        saved = QVBoxLayout(self.saved_box)
        saved.setContentsMargins(0, 0, 0, 0)
        self.saved_label = label(name=say("Saved letters"))
        self.folder_button = QPushButton(say("Open folder"))
        self.folder_button.clicked.connect(self._open_folder)
        saved.addWidget(self.saved_label)
        saved.addWidget(self.folder_button, 0, Qt.AlignmentFlag.AlignRight)
        self.saved_box.hide()
        layout.addWidget(self.saved_box)
        return right

    def take_focus(self) -> None:
        """Put the focus on the first field that is still empty, or on the operators."""
        empty = (field for field in (self.form.name, self.form.email) if not field.text())
        next(empty, self.list).setFocus()

    def load(self) -> None:
        """Show the casebook that is open now, with the writer kept beside it."""
        self.flush()  # what was typed a moment ago belongs to the casebook before
        self._casebook = self._session.casebook.path
        self.saved_box.hide()
        writer: Writer | None = None
        try:
            writer = load_writer(self._session.casebook.path)
        except FlickrcheckError as error:
            self._session.failed.emit(str(error))
        self._drafts = Drafts([], Writer("", ""))
        self._unwanted.clear()
        self._stack.setCurrentIndex(0)
        self.access_button.hide()
        self.empty_label.setText(say("The letters are being drafted."))
        nobody = Writer("", "", kind=self._kind())
        self.form.set_writer(writer or nobody, remembered=writer is not None)
        self._refresh_soon()

    def _kind(self) -> Kind:
        """Whose letters are drafted until the person says so here, as they told the guide."""
        return "person" if is_person(self._session) else "photographer"

    def take_role(self) -> None:
        """Hear from the guide who the person is, unless they began to fill in the form."""
        if not (self.form.name.text() or self.form.email.text()):
            self.form.set_writer(Writer("", "", kind=self._kind()), remembered=False)

    @property
    def access(self) -> bool:
        """Whether the letters ask what operators hold, and for no removal."""
        return self.purpose.currentIndex() == ACCESS

    def choose_purpose(self, *, access: bool) -> None:
        """Let the letters ask what operators hold of the person, or for removal."""
        self.purpose.setCurrentIndex(ACCESS if access else REMOVAL)
        if self.isVisible():
            self.take_focus()

    def _purpose_changed(self) -> None:
        self.saved_box.hide()
        self._refresh_soon()

    def _operator_changed(self, item: QListWidgetItem) -> None:
        """Write to an operator or not, as its check box says."""
        operator = item.data(Qt.ItemDataRole.UserRole)
        if item.checkState() is Qt.CheckState.Checked:
            self._unwanted.discard(operator)
        else:
            self._unwanted.add(operator)
        self._show_why_not()

    def _wanted(self) -> list[Request]:
        """The letters that saving writes."""
        if not self.access:
            return self._drafts.requests
        return [each for each in self._drafts.requests if each.operator not in self._unwanted]

    def _form_changed(self) -> None:
        self._show_why_not()
        self._refresh_soon()
        if self.form.remember.isChecked():
            self._keeping.start()

    def _remember(self, on: bool) -> None:
        if on:
            self._keep()
        else:
            self._keeping.stop()
            self._session.attempt(lambda: forget_writer(self._casebook))

    def _keep(self) -> None:
        """Keep the details once they are complete; incomplete ones would not be read again."""
        if self.form.remember.isChecked() and not self.form.problems():
            self._session.attempt(lambda: keep_writer(self._casebook, self.form.writer()))

    def flush(self) -> None:
        """Keep what was typed a moment ago, before the window closes."""
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()

    def _preview_writer(self) -> Writer:
        """What the fields say, with placeholders where a field is empty or wrong."""
        writer = self.form.writer()
        sound = {key: _PLACEHOLDERS.get(key, "") for key in self.form.problems()}
        return replace(writer, **sound)

    def _refresh_soon(self) -> None:
        """Draft anew in a moment; while the page is hidden only once it is shown."""
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Draft the letters anew in the background."""
        self._soon.stop()
        self._stale = False
        if self._task:
            self._task.forget()
        path = self._session.casebook.path
        writer = self._preview_writer()
        catalogue, access = self._session.catalogue, self.access
        now = datetime.now().astimezone()

        def work(_: Tell) -> Drafts:
            with Casebook.open(path) as book:
                return make_drafts(book, writer, catalogue, now, access=access)

        self._task = self._session.bridge.run_task(
            work, self._show, self._session.failed.emit, quick=True
        )

    def _show(self, drafts: Drafts) -> None:
        self._task = None
        operators = [request.operator for request in drafts.requests]
        shown = [request.operator for request in self._drafts.requests]
        row = max(self.list.currentRow(), 0)
        chosen = shown[row] if row < len(shown) else None
        self._drafts = drafts
        self.list.blockSignals(True)
        self.list.clear()
        for request in drafts.requests:
            wanted = request.operator not in self._unwanted
            self.list.addItem(_item(request, wanted=wanted))
        if operators:
            self.list.setCurrentRow(operators.index(chosen) if chosen in operators else 0)
        self.list.blockSignals(False)
        self._stack.setCurrentIndex(1 if operators else 0)
        left_out = _left_out(drafts)
        self.left_out_label.setText(left_out)
        self.left_out_label.setVisible(bool(left_out))
        nothing = say(_NOT_SEARCHED) if self.access else say(_NOTHING)
        self.empty_label.setText(f"{nothing} {left_out}".rstrip())
        self.access_button.setVisible(drafts.searched and not self.access)
        self._show_letter()
        self._show_why_not()

    def _show_letter(self) -> None:
        row = self.list.currentRow()
        if not 0 <= row < len(self._drafts.requests):
            return
        request, catalogue = self._drafts.requests[row], self._session.catalogue
        to = request.contact.address if request.contact else say("no e-mail address known")
        self.to_label.setText(say("To {operator}: {to}", operator=request.operator, to=to))
        text = request.letter.text
        if text != self.text.toPlainText():
            position = self.text.verticalScrollBar().value()
            self.text.setPlainText(text)
            self.text.verticalScrollBar().setValue(position)
        steps = [
            *before_sending(request, self._drafts.writer, catalogue),
            *procedures(request, catalogue),
        ]
        self.steps_label.setText("\n".join(f"☐ {step}" for step in steps))
        drafts = self._drafts
        self.discloses_label.setText(
            discloses(request, drafts.writer, drafts.exported, drafts.mine)
        )

    def why_not_save(self) -> str:
        """Why the letters cannot be saved now, in words; "" if they can."""
        if not self._drafts.requests:
            drafting = self._task is not None
            if drafting:
                return say("The letters are being drafted.")
            return say("There is no letter to save.")
        if not self._wanted():
            return say("No operator is chosen. Check the box of one of them.")
        if self._saving:
            return say("The letters are being saved.")
        wrong = [self.form.titles[key] for key in self.form.problems()]
        if wrong:
            return say(
                "Before the letters can be saved, complete: {fields}.", fields=enumerated(wrong)
            )
        return ""

    def _show_why_not(self) -> None:
        why = self.why_not_save()
        self.save_button.setEnabled(not why)
        self.why_label.setText(
            why
            or say_counted(
                "{number} letter to save.", "{number} letters to save.", len(self._wanted())
            )
        )

    def choose_folder(self) -> None:
        """Ask for a folder and save the letters there."""
        if self.why_not_save():
            self._session.said.emit(self.why_not_save())
            return
        folder = QFileDialog.getExistingDirectory(
            self, say("Save the letters in a folder"), str(self._session.casebook.path.parent)
        )
        if folder:
            self.save(Path(folder))

    def save(self, folder: Path) -> None:
        """Write all letters into a folder in the background."""
        self.flush()
        path = self._session.casebook.path
        writer = self.form.writer()
        now = datetime.now().astimezone()
        operators = {each.operator for each in self._wanted()} if self.access else None

        def work(_: Tell) -> list[Request]:
            with Casebook.open(path) as book:
                if operators is not None:
                    return write_access(book, writer, folder, now, operators)
                # drafted anew, so that the files hold the newest verdicts
                return write_letters(book, writer, folder, now)

        self._saving = True
        self._show_why_not()
        self._session.bridge.run_task(
            work, lambda written: self._saved(written, folder), self._save_failed
        )

    def _saved(self, written: list[Request], folder: Path) -> None:
        self._saving = False
        self._folder = folder
        self.saved_label.setText(
            say_counted(
                "{number} letter saved in {folder}. Nothing was sent: go through the .txt file, "
                "then open the .eml file in your mail program.",
                "{number} letters saved in {folder}. Nothing was sent: go through each .txt file, "
                "then open the .eml file in your mail program.",
                len(written),
                folder=visible(str(folder)),
            )
        )
        self.saved_box.show()
        self._show_why_not()
        self.saved.emit()

    def _save_failed(self, problem: str) -> None:
        self._saving = False
        self._show_why_not()
        self._session.failed.emit(problem)

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._session.failed.emit(
                say(
                    "No file manager opened. The letters are in {folder}.",
                    folder=visible(str(self._folder)),
                )
            )


def _left_out(drafts: Drafts) -> str:
    """How many matches go into no letter and why; "" where all do."""
    reasons = [
        say("{matches}, {why}", matches=counted(n, "match", "matches"), why=say(why))
        for why, n in drafts.left_out.items()
    ]
    return say("Left out: {reasons}.", reasons="; ".join(reasons)) if reasons else ""


def _item(request: Request, *, wanted: bool) -> QListWidgetItem:
    """An operator; for a letter about access with a box that says whether to write to it."""
    names = enumerated([visible(dataset_name(id), 80) for id in request.datasets])
    to = request.contact.address if request.contact else say("No e-mail address known")
    about = names
    if request.kind != "access":
        photos = counted(photo_count(request.matches), "photo")
        about = say("{photos} in {datasets}", photos=photos, datasets=names)
    item = QListWidgetItem(f"{request.operator}\n{about}\n{to}")
    item.setData(Qt.ItemDataRole.UserRole, request.operator)
    if request.kind == "access":
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
    return item


def _with_bar(content: QWidget) -> int:
    """How wide an area is that shows all of the width of its content beside its scroll bar."""
    bar = content.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    return content.minimumSizeHint().width() + bar + 4
