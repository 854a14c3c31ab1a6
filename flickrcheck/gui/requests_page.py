"""The Requests page: the letters that were saved, what became of them, and what is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.actions import ACTIONS
from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.pages import scrolled
from flickrcheck.gui.request_dialogs import AnswerEntry, DayDialog
from flickrcheck.gui.session import Session
from flickrcheck.gui.tables import fill_row, plain_table
from flickrcheck.gui.widgets import ElidedLabel, EmptyPage, heading, label
from flickrcheck.language import marked, number_words, say
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_requests import Answer
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.letters.removal import photo_count
from flickrcheck.work.next_step import is_overdue, next_step
from flickrcheck.work.request_events import (
    LAWS,
    Law,
    Step,
    Tracked,
    law_words,
    state_words,
    steps_from,
)
from flickrcheck.work.request_steps import all_tracked, history, note, undo
from flickrcheck.work.request_words import answer_text, due_words, short_due
from flickrcheck.work.words import date_words, enumerated, visible

_COLUMNS = (
    (marked("State"), 12),
    (marked("Due"), 18),
    (marked("Operator"), 24),
    (marked("Photos"), 8),
    (marked("Saved on"), 16),
    (marked("Datasets"), 20),
)
_INTRODUCTION = marked(
    "The letters that you saved, the overdue ones first. flickrcheck sends and fetches nothing: "
    "say here what you sent and what was answered, and it counts the deadlines."
)
_EMPTY = marked(
    "No letter was saved from this casebook yet. When you save letters, they are kept here with "
    "their day, their operator and the photos that they name."
)
_WITHOUT_DAY: Final = (Step.WAITING, Step.DONE, Step.REFUSED, Step.ABANDONED)
_WITH_DAY: Final = (Step.SENT, Step.RECEIVED, Step.EXTENDED, Step.REMINDED, Step.COMPLAINED)
DEEDS: Final = (Step.ANSWERED, *_WITHOUT_DAY, *_WITH_DAY)
"""The steps that the window notes; each has the action of its name."""

_BUTTONS: Final = (Step.SENT, Step.ANSWERED, Step.DONE, Step.REFUSED, Step.ABANDONED)
_MORE: Final = (Step.RECEIVED, Step.EXTENDED, Step.WAITING, Step.REMINDED, Step.COMPLAINED)
_HISTORY_LINES: Final = 6
_LETTER_LINES: Final = 8
_BETWEEN: Final = "\N{BOX DRAWINGS LIGHT HORIZONTAL}" * 30
_Change = Callable[[Casebook, date], Tracked]


class RequestsPage(QWidget):
    """The letters kept in the open casebook with what was noted about them.

    Signals: letters_wanted, from the empty page; counted, with how many letters are kept.
    """

    letters_wanted = Signal()
    counted = Signal(int)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._task: Task | None = None
        self._changes: list[tuple[Path, _Change]] = []  # still to be written, the first one now
        self._requests: list[Tracked] = []
        empty = EmptyPage(
            say("Requests"),
            say("Why there are no requests"),
            say("Go to Letters"),
            text=say(_EMPTY),
        )
        empty.button.clicked.connect(self.letters_wanted)
        self.first_button = empty.button
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._make_full())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.casebook_changed.connect(self.load)
        self.load()

    def _make_full(self) -> QSplitter:
        splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(16, 14, 6, 14)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Requests"), large=True))
        layout.addWidget(label(say(_INTRODUCTION)))
        self.table = plain_table(say("Saved letters"), _COLUMNS)
        self.table.itemSelectionChanged.connect(self._show_selected)
        layout.addWidget(self.table, 1)
        splitter.addWidget(left)
        splitter.addWidget(scrolled(self._make_right()))
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 1)
        return splitter

    def _make_right(self) -> QWidget:
        right = QWidget()
        layout = QVBoxLayout(right)
        layout.setContentsMargins(10, 14, 16, 14)
        layout.setSpacing(8)
        self.to_label = heading("")
        self.to_label.setWordWrap(True)
        self.due_label = label(name=say("What is due, and what comes next"))
        self.text = _reading(say("The letter as it was saved, and the answers"))
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LETTER_LINES)
        self.history = _reading(say("What was noted about this letter"))
        high = self.history.fontMetrics().lineSpacing() * _HISTORY_LINES
        self.history.setFixedHeight(high + 2 * self.history.frameWidth())
        self.files_label = ElidedLabel(say("Folder of the letter"))
        self.folder_button = QPushButton(say("Open folder"))
        self.folder_button.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.addWidget(self.files_label, 1)
        row.addWidget(self.folder_button)
        layout.addWidget(self.to_label)
        layout.addWidget(self.due_label)
        layout.addWidget(self._make_buttons())
        layout.addWidget(self.text, 1)
        layout.addWidget(heading(say("What was noted")))
        layout.addWidget(self.history)
        layout.addLayout(row)
        return right

    def _make_buttons(self) -> QWidget:
        bar = QWidget()
        flow = FlowLayout(bar)
        self.buttons: dict[Step, QPushButton] = {}
        for step in _BUTTONS:
            self.buttons[step] = self._button(flow, f"request-{step}", lambda s=step: self.ask(s))
        self.more_button = QPushButton(say("Note more"))
        self._more = QMenu(self.more_button)
        self._more.aboutToShow.connect(self._fill_more)
        self.more_button.setMenu(self._more)
        flow.addWidget(self.more_button)
        self.undo_button = self._button(flow, "request-undo", self.undo)
        return bar

    def _button(self, flow: FlowLayout, id: str, act: Callable[[], None]) -> QPushButton:
        words = ACTIONS[id].words()
        asks = say(ACTIONS[id].text).endswith("...")
        made = QPushButton(f"{words}..." if asks else words)
        made.clicked.connect(lambda _=False: act())
        flow.addWidget(made)
        return made

    def _fill_more(self) -> None:
        self._more.clear()
        request = self._selected()
        for step in _MORE:
            each = self._more.addAction(say(ACTIONS[f"request-{step}"].text))
            each.setEnabled(request is not None and step in steps_from(request.state))
            each.triggered.connect(lambda _=False, s=step: self.ask(s))
        self._more.addSeparator()
        laws = self._more.addMenu(say(ACTIONS["request-law"].text).removesuffix("..."))
        self._fill_laws(laws)

    def _fill_laws(self, menu: QMenu) -> None:
        request = self._selected()
        for law in LAWS:
            each = menu.addAction(say("Asked under {law}", law=law_words(law)))
            each.setCheckable(True)
            each.setChecked(request is not None and request.law == law)
            each.triggered.connect(lambda _=False, chosen=law: self._choose_law(chosen))

    def offer_laws(self) -> None:
        """Offer the laws under which the chosen request may be."""
        if self._selected() is None:
            return
        self.menu = menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self._fill_laws(menu)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))
        menu.setActiveAction(next((a for a in menu.actions() if a.isChecked()), menu.actions()[0]))

    def take_focus(self) -> None:
        """Put the focus on the list, or on the button that leads on."""
        (self.table if self._requests else self.first_button).setFocus()

    def load(self) -> None:
        """Read the kept letters in the background, after what is still to be noted."""
        if self._changes:
            return  # the last one shows all anew
        if self._task:
            self._task.forget()
        self._run(self._session.casebook.path, all_tracked)

    def ask(self, step: Step) -> None:
        """Note a step of the chosen request, after asking for the day where that matters."""
        request, today = self._selected(), date.today()
        if request is None:
            return
        if step not in steps_from(request.state) or step in _WITHOUT_DAY:
            self._note(request, step, today)  # which says why it cannot be
        elif step is Step.ANSWERED:
            entry = AnswerEntry(self._session, request, today, self)
            entry.given.connect(lambda answer, day: self._note(request, step, day, answer))
            entry.open()
        else:
            first = min(today, request.sent or request.request.created)
            title = ACTIONS[f"request-{step}"].words()
            dialog = DayDialog(title, first, today, self)
            dialog.chosen.connect(lambda day: self._note(request, step, day))
            self._session.casebook_closing.connect(dialog.reject)
            dialog.open()

    def undo(self) -> None:
        """Take back the last step of the chosen request."""
        request = self._selected()
        if request is not None:
            self._change(lambda book, _: undo(book, request.id))

    def _choose_law(self, law: Law) -> None:
        request = self._selected()
        if request is not None and request.law != law:
            self._change(lambda book, now: note(book, request.id, Step.LAW, today=now, value=law))

    def _note(self, request: Tracked, step: Step, day: date, answer: Answer | None = None) -> None:
        self._change(
            lambda book, now: note(book, request.id, step, today=now, day=day, answer=answer)
        )

    def _change(self, change: _Change) -> None:
        """Note something once all before it is written, and show all anew."""
        self._changes.append((self._session.casebook.path, change))
        if len(self._changes) == 1:
            self._write()

    def _write(self) -> None:
        path, change = self._changes[0]

        def work(book: Casebook, today: date) -> list[Tracked]:
            change(book, today)
            return all_tracked(book, today)

        if self._task:
            self._task.forget()
        self._run(path, work)

    def _run(self, path: Path, work: Callable[[Casebook, date], list[Tracked]]) -> None:
        def opened(_: Tell) -> list[Tracked]:
            with Casebook.open(path) as book:
                return work(book, date.today())

        self._task = self._session.bridge.run_task(opened, self._read, self._failed, quick=True)

    def _failed(self, problem: str) -> None:
        self._session.failed.emit(problem)
        noted = bool(self._changes)
        self._go_on()
        if noted:
            self.load()

    def _read(self, requests: list[Tracked]) -> None:
        if not self._changes or self._changes[0][0] == self._session.casebook.path:
            self._show(requests)
            self._go_on()
        else:  # another casebook was opened meanwhile
            self._go_on()
            self.load()

    def _go_on(self) -> None:
        """Note what came in while something was being written."""
        self._task = None
        if self._changes:
            del self._changes[0]
        if self._changes:
            self._write()

    def _show(self, requests: list[Tracked]) -> None:
        chosen = self._selected()
        self._requests = requests
        today = date.today()
        self.table.blockSignals(True)
        self.table.setRowCount(len(requests))
        for row, tracked in enumerate(requests):
            request = tracked.request
            names = enumerated([visible(dataset_name(id), 80) for id in request.datasets])
            photos = number_words(photo_count(request.matches))
            if request.kind == "access":  # it asks which photos there are
                photos = say("access")
            texts = (
                *(state_words(tracked.state), short_due(tracked, today)),
                *(visible(request.operator, 200), photos, date_words(request.created), names),
            )
            fill_row(self.table, row, texts, bold=is_overdue(tracked, today))
        self.table.blockSignals(False)
        self._stack.setCurrentIndex(1 if requests else 0)
        if requests:
            ids = [each.id for each in requests]
            self.table.selectRow(ids.index(chosen.id) if chosen and chosen.id in ids else 0)
            self._show_selected()
        self.counted.emit(len(requests))

    def _selected(self) -> Tracked | None:
        row = self.table.currentRow()
        return self._requests[row] if 0 <= row < len(self._requests) else None

    def _show_selected(self) -> None:
        tracked = self._selected()
        if tracked is None:
            return
        request = tracked.request
        operator = visible(request.operator, 200)
        if request.contact:
            address = visible(request.contact.address, 200)
            words = say("To {operator}: {address}", operator=operator, address=address)
        else:
            words = say("To {operator}: no e-mail address known", operator=operator)
        self.to_label.setText(words)
        step = next_step(tracked)
        sentences = (due_words(tracked, date.today()), step.words if step else "")
        self.due_label.setText(
            "\n".join(filter(None, sentences)) or say("Nothing is open about this letter.")
        )
        letter = f"{request.subject}\n\n{request.letter.text}"
        if tracked.answers:
            head = say("Letter of {day}", day=date_words(tracked.sent or request.created))
            letter = f"{head}\n\n{letter}"
        parts = [letter, *map(answer_text, tracked.answers)]  # read from the newest on
        self.text.setPlainText(f"\n\n{_BETWEEN}\n\n".join(reversed(parts)))
        self.history.setPlainText(
            "\n".join(reversed(history(tracked.events)))
            or say("Nothing is noted yet. The letter was saved as a draft.")
        )
        possible = steps_from(tracked.state)
        for each, button in self.buttons.items():
            button.setEnabled(each in possible)
        self.undo_button.setEnabled(tracked.last is not None)
        folder = self._folder()
        self.files_label.set_text(str(folder) if folder else "")
        self.folder_button.setEnabled(folder is not None and folder.is_dir())

    def _folder(self) -> Path | None:
        """Where the selected letter was saved."""
        tracked = self._selected()
        files = tracked.request.files if tracked else ()
        return Path(files[0]).parent if files else None

    def _open_folder(self) -> None:
        folder = self._folder()
        if folder and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
            self._session.failed.emit(
                say(
                    "No file manager opened. The letter is in {folder}.",
                    folder=visible(str(folder)),
                )
            )


def _reading(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    return made
