"""The Requests page: the letters that were saved, what became of them, and what is due."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QMenu,
    QSplitter,
    QStackedWidget,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.folders import open_folder_of
from flickrcheck.gui.pages import scrolled
from flickrcheck.gui.request_details import RequestDetails, possible_steps, step_title
from flickrcheck.gui.request_dialogs import AnswerEntry, DayDialog, mail_in
from flickrcheck.gui.request_files import RequestFiles
from flickrcheck.gui.request_notes import Kept, RequestNotes
from flickrcheck.gui.request_settle import SettleDialog
from flickrcheck.gui.sequel_dialog import SequelDialog
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.tables import fill_row, plain_table
from flickrcheck.gui.widgets import EmptyPage, heading, label
from flickrcheck.language import marked, say, say_counted
from flickrcheck.model import Letter, LetterKind
from flickrcheck.printing.letter_files import LetterPrinter
from flickrcheck.store.casebook_requests import Answer
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.next_step import is_due_within, is_overdue
from flickrcheck.work.request_events import (
    Step,
    Tracked,
    state_words,
    step_that_sends,
    steps_from,
)
from flickrcheck.work.request_steps import note_all, undo_all
from flickrcheck.work.request_words import short_due, which_words
from flickrcheck.work.sequels import save_sequel, sequels_of, why_no_sequel
from flickrcheck.work.words import visible

# ruff: noqa: N802 - Qt names its methods in camel case

_COLUMNS = (
    (marked("State"), 12),
    (marked("Due"), 20),
    (marked("Operator"), 24),
)
_DUE: Final = 1
_LINES: Final = 3  # of a row
_INTRODUCTION = marked(
    "The letters that you saved, the overdue ones first. flickrcheck sends and fetches nothing: "
    "say here what you sent and what was answered, and it counts the deadlines. Answers that are "
    "saved as .eml can be dropped here."
)
_EMPTY = marked(
    "No letter was saved from this casebook yet. When you save letters, they are kept here with "
    "their day, their operator and the photos that they name. Requests of another casebook can be "
    "taken in: Requests, Import requests."
)
_READING = marked("The requests are being read.")
_WITHOUT_DAY: Final = (
    *(Step.READY, Step.DRAFT, Step.WAITING, Step.DONE, Step.REFUSED, Step.ABANDONED),
)
_WITH_DAY: Final = (
    *(Step.SENT, Step.RECEIVED, Step.EXTENDED, Step.REPLIED, Step.REMINDED, Step.COMPLAINED),
)
DEEDS: Final = (Step.ANSWERED, *_WITHOUT_DAY, *_WITH_DAY)
"""The steps that the window notes; each has the action of its name."""

SOON: Final = 7
"""Days: what is due within them is counted beside the page's name."""

_NARROW: Final = 860  # below this width, in lengths of sizes.py, the parts stand one below another
_LOW: Final = 560  # below this height the list needs what room there is
_MARGIN: Final = 16
_ROW_MARGIN: Final = 8
_SHARES: Final = (11, 9)  # of the width
_OPENED: Final = frozenset((".eml", ".txt", ".csv", ".pdf"))


class RequestsPage(QWidget):
    """The letters kept in the open casebook with what was noted about them.

    today, writer: asked whenever a day or who writes matters. Signals: letters_wanted, from the
    empty page, and to say who writes; counted, with how many letters are kept, how many of them are
    overdue and how many are due soon; told, with a sentence about what was done; writer_given,
    with who writes, where that was said here.
    """

    letters_wanted = Signal()
    counted = Signal(int, int, int)
    told = Signal(str)
    writer_given = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.today: Callable[[], date] = date.today
        self.writer: Callable[[], Writer] = lambda: Writer("", "")
        self._requests: list[Tracked] = []
        self._gone: frozenset[str] = frozenset()
        self._refusal = ""  # why the last step could not be noted
        self._sent: frozenset[int] = frozenset()  # whose day is asked for once they are read
        self.notes = RequestNotes(session, lambda: self.today(), self)
        self.notes.read.connect(self._show)
        self.files = RequestFiles(session, self.notes, lambda: self.today(), self)
        self.files.told.connect(self.told)
        empty = EmptyPage(
            say("Requests"),
            say("Why there are no requests"),
            say("Go to Letters"),
            text=say(_READING),
        )
        empty.button.clicked.connect(self.letters_wanted)
        self.first_button, self.empty_label = empty.button, empty.label
        self._stack = QStackedWidget()
        self._stack.addWidget(empty)
        self._stack.addWidget(self._make_full())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setAcceptDrops(True)
        session.casebook_changed.connect(self._open_casebook)
        self.load()

    def _make_full(self) -> QSplitter:
        self.splitter = splitter = QSplitter()
        splitter.setChildrenCollapsible(False)
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(_MARGIN, 14, 6, 14)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Requests"), large=True))
        self.introduction = label(say(_INTRODUCTION))
        layout.addWidget(self.introduction)
        self.table = table = plain_table(say("Saved letters"), _COLUMNS)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)  # lines begin with what differs
        head = table.horizontalHeader()
        head.setStretchLastSection(False)  # it would not become narrower again
        head.setSectionResizeMode(len(_COLUMNS) - 1, QHeaderView.ResizeMode.Stretch)
        lines = table.verticalHeader()
        lines.setDefaultSectionSize(table.fontMetrics().lineSpacing() * _LINES + _ROW_MARGIN)
        table.itemSelectionChanged.connect(self._show_selected)
        layout.addWidget(table, 1)
        self.details = details = RequestDetails()
        details.asked.connect(self.ask)
        details.next_asked.connect(self.do_next)
        details.law_asked.connect(self._choose_law)
        details.undo_asked.connect(self.undo)
        details.folder_asked.connect(self._open_folder)
        details.file_asked.connect(self._open_file)
        splitter.addWidget(left)
        splitter.addWidget(scrolled(details))
        for part, share in enumerate(_SHARES):
            splitter.setStretchFactor(part, share)
        return splitter

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < in_letters(self, _NARROW)
        self.splitter.setOrientation(
            Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        )
        self.details.set_margin(_MARGIN if narrow else _MARGIN - 6)
        low = narrow and event.size().height() < in_letters(self, _LOW)
        self.introduction.setVisible(not low)

    def take_focus(self) -> None:
        """Put the focus on the list, or on the button that leads on."""
        (self.table if self._requests else self.first_button).setFocus()

    def load(self) -> None:
        """Read the kept letters in the background, after what is still to be noted."""
        self.notes.load()

    def _open_casebook(self) -> None:
        self._sent = frozenset()  # numbers of the one before
        # what is noted from now on is noted in this one, where these numbers are other requests
        self._show(Kept([], frozenset()))
        self.empty_label.setText(say(_READING))
        self.load()

    # --- what the person does

    def offer_sent(self, numbers: Collection[int]) -> None:
        """Choose the requests with these numbers, and ask when they were sent."""
        self._sent = frozenset(numbers)
        self._ask_sent()

    def _ask_sent(self) -> None:
        if not self._sent or not self._sent <= {each.id for each in self._requests}:
            return  # they are still being read
        numbers, self._sent = self._sent, frozenset()
        rows = [row for row, each in enumerate(self._requests) if each.id in numbers]
        self._select(set(numbers), self._requests[rows[0]].id)
        if any(Step.SENT in steps_from(self._requests[row].state) for row in rows):
            self.ask(Step.SENT)

    def do_next(self) -> None:
        """Do what comes next about the chosen request, as far as the window can do it."""
        step = self.details.next()
        if step is None or self._selected() is None:
            return
        if step.name == "send":
            self.ask(Step.SENT)
        elif step.name == "settle":
            self.settle()
        elif step.letter and step.kept:
            self.ask(step_that_sends(step.letter))
        elif step.letter:
            self.write(step.letter)

    def ask(self, step: Step) -> None:
        """Note a step of the chosen requests, after asking for the day where that matters."""
        if chosen := self._chosen():
            self._ask(chosen, step)

    def _ask(self, chosen: list[Tracked], step: Step) -> None:
        today = self.today()
        requests = [each for each in chosen if step in steps_from(each.state)]
        left = len(chosen) - len(requests)
        if not requests:
            self._note(chosen, step, today)  # which says why it cannot be
        elif step in _WITHOUT_DAY:
            self._note(requests, step, today, left=left)
        elif step is Step.ANSWERED:
            self.enter_answer()
        else:
            first = min(today, max(each.sent or each.request.created for each in requests))
            dialog = DayDialog(step_title(step), _whose_day(requests), first, today, self)
            dialog.chosen.connect(lambda day: self._note(requests, step, day, left=left))
            self._session.casebook_closing.connect(dialog.reject)
            dialog.open()

    def enter_answer(self, mail: Path | None = None) -> None:
        """Take the answer to the chosen request; mail: from this file."""
        request, today = self._selected(), self.today()
        if request is None:
            return
        if Step.ANSWERED not in steps_from(request.state):
            self._note([request], Step.ANSWERED, today)  # which says why it cannot be
            return
        entry = AnswerEntry(self._session, request, today, self)
        entry.given.connect(lambda answer, day: self._keep_answer(entry, request, answer, day))
        entry.open()
        if mail:
            entry.read(mail)

    def _keep_answer(self, entry: AnswerEntry, request: Tracked, answer: Answer, day: date) -> None:
        self.notes.change(
            lambda book, now: note_all(
                book, [request.id], Step.ANSWERED, today=now, day=day, answer=answer
            ),
            *self._until_kept(entry, lambda: self._refuse("")),
        )

    def take_mail(self, mail: Path) -> None:
        """Read an answer that came from elsewhere; which request it is about must be plain."""
        if len(self._requests) == 1:
            self.table.selectRow(0)
            self.enter_answer(mail)
        elif self._requests:
            self._session.said.emit(say("Drop the mail onto the request that it answers."))
        else:
            self._session.said.emit(say("There is no request that this mail could answer."))

    def settle(self) -> None:
        """Ask what the answer was."""
        request = self._selected()
        if request is None:
            return
        dialog = SettleDialog(request, self)
        # of the one whose answer was read, however many are chosen
        dialog.noted.connect(lambda step: self._ask([request], step))
        dialog.reply_wanted.connect(lambda kind: self._write(request, kind))
        self._session.casebook_closing.connect(dialog.reject)
        dialog.open()

    def write(self, kind: LetterKind) -> None:
        """Draft a letter that follows the chosen request."""
        if request := self._selected():
            self._write(request, kind)

    def _write(self, request: Tracked, kind: LetterKind) -> None:
        if kind not in sequels_of(request):
            self._session.failed.emit(why_no_sequel())
            return
        dialog = SequelDialog(self._session, request, kind, self.writer, self.today(), self)
        dialog.save_wanted.connect(
            lambda letter, writer, folder: self._save(dialog, request, letter, writer, folder)
        )
        dialog.writer_wanted.connect(self.letters_wanted)
        dialog.open()

    def undo(self) -> None:
        """Take back what was noted last about the chosen requests."""
        numbers = [each.id for each in self._chosen()]
        if numbers:
            self.notes.change(lambda book, _: undo_all(book, numbers))

    def offer_laws(self) -> None:
        """Offer the laws under which the chosen request may be."""
        if self._selected() is None:
            return
        self.menu = menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        self.details.fill_laws(menu)
        button = self.details.more_button
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))
        menu.setActiveAction(next((a for a in menu.actions() if a.isChecked()), menu.actions()[0]))

    def _choose_law(self, law: str) -> None:
        numbers = [each.id for each in self._chosen() if each.law != law]
        if numbers:
            self.notes.change(
                lambda book, now: note_all(book, numbers, Step.LAW, today=now, value=law)
            )

    def _note(
        self,
        requests: list[Tracked],
        step: Step,
        day: date,
        *,
        left: int = 0,
    ) -> None:
        """left: how many chosen requests it cannot follow."""
        numbers = [each.id for each in requests]

        def change(book: object, now: date) -> None:
            note_all(book, numbers, step, today=now, day=day)

        def done(_: object) -> None:
            self._refuse("")
            if left:
                self._session.said.emit(
                    say_counted(
                        "{number} request was left as it is: that cannot follow there.",
                        "{number} requests were left as they are: that cannot follow there.",
                        left,
                    )
                )

        self.notes.change(change, done, self._refuse)

    def _refuse(self, problem: str) -> None:
        """Say why a step cannot be noted, "" if it was; what was said of the one before is over."""
        if self._refusal:
            self._session.overcome.emit(self._refusal)
        self._refusal = problem
        if problem:
            self._session.failed.emit(problem)

    def _save(
        self,
        dialog: SequelDialog,
        request: Tracked,
        letter: Letter,
        writer: Writer,
        folder: Path,
    ) -> None:
        now = datetime.now().astimezone()
        self.writer_given.emit(writer)

        def saved() -> None:
            self.told.emit(
                say(
                    "The letter was saved in {folder}. Nothing was sent: open it there, send it, "
                    "then note that here.",
                    folder=visible(str(folder)),
                )
            )

        self.notes.change(
            lambda book, today: save_sequel(
                book,
                request.id,
                letter,
                writer=writer,
                folder=folder,
                today=today,
                now=now,
                printer=LetterPrinter(),
            ),
            *self._until_kept(dialog, saved),
        )

    def _until_kept(
        self, dialog: SequelDialog | AnswerEntry, then: Callable[[], None]
    ) -> tuple[Callable[[object], None], Callable[[str], None]]:
        """What closes a dialogue once its text is kept, and what says there why it cannot be.

        then: what follows once it is kept. The dialogue may be closed before.
        """
        open_still = [dialog]
        dialog.finished.connect(lambda _: open_still.clear())

        def kept(_: object) -> None:
            for each in list(open_still):
                each.accept()
            then()

        def failed(problem: str) -> None:
            if not open_still:
                self._session.failed.emit(problem)
            for each in open_still:
                each.say_not_kept(problem)

        return kept, failed

    def _open_folder(self, folder: str) -> None:
        if problem := open_folder_of(folder):
            self._session.failed.emit(problem)

    def _open_file(self, file: str) -> None:
        """Open a saved file, and nothing else: what is kept may come from an imported file."""
        opened = Path(file).suffix.lower() in _OPENED and QDesktopServices.openUrl(
            QUrl.fromLocalFile(file)
        )
        if not opened:
            self._session.failed.emit(
                say("No program opened. The file is {file}.", file=visible(file))
            )

    # --- mails that are dropped

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._requests and mail_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()  # for the window

    def dropEvent(self, event: QDropEvent) -> None:
        mail = mail_in(event.mimeData())
        if mail is None or not self._requests:
            event.ignore()
            return
        event.acceptProposedAction()
        place = self.table.viewport().mapFrom(self, event.position().toPoint())
        row = self.table.rowAt(place.y()) if self.table.viewport().rect().contains(place) else -1
        if row >= 0:
            self.table.selectRow(row)
        self.enter_answer(mail)

    # --- what is shown

    def _show(self, kept: Kept) -> None:
        chosen = {each.id for each in self._chosen()}
        current = self._selected()
        requests = self._requests = kept.requests
        self._gone = kept.gone
        today = self.today()
        table = self.table
        table.blockSignals(True)
        table.setRowCount(len(requests))
        which = [(operator_words(each.request.operator), *which_words(each)) for each in requests]
        alike = {each for each, number in Counter(which).items() if number > 1}
        late = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        for row, tracked in enumerate(requests):
            request = tracked.request
            overdue = is_overdue(tracked, today)
            lines = [operator_words(request.operator), *which_words(tracked)]
            if which[row] in alike:
                lines[0] = say(
                    "{operator} (request {number})", operator=lines[0], number=str(tracked.id)
                )
            texts = (state_words(tracked.state), short_due(tracked, today), "\n".join(lines))
            fill_row(table, row, texts, bold=overdue)
            if overdue:
                table.item(row, _DUE).setFont(table.item(row, 0).font())
                table.item(row, _DUE).setIcon(late)
        self.empty_label.setText(say(_EMPTY))
        self._stack.setCurrentIndex(1 if requests else 0)
        if requests:
            self._select(chosen, current.id if current else None)
        table.blockSignals(False)
        if requests:
            self._fit_columns()
            self._show_selected()
        overdue_count = sum(is_overdue(each, today) for each in requests)
        soon = sum(is_due_within(each, today, SOON) for each in requests) - overdue_count
        self.counted.emit(len(requests), overdue_count, soon)
        self._ask_sent()

    def _select(self, chosen: set[int], current: int | None) -> None:
        """Choose the same requests again, wherever they stand now, else the first one."""
        rows = {each.id: row for row, each in enumerate(self._requests)}
        flags = QItemSelectionModel.SelectionFlag
        model, selection = self.table.model(), self.table.selectionModel()
        selection.setCurrentIndex(
            model.index(rows.get(current or 0, 0), 0), flags.ClearAndSelect | flags.Rows
        )
        for id in chosen & rows.keys():
            selection.select(model.index(rows[id], 0), flags.Select | flags.Rows)
        self.table.scrollTo(self.table.currentIndex())

    def _fit_columns(self) -> None:
        """All but the operator, who takes what is left, are as wide as what they show."""
        head = self.table.horizontalHeader()
        for column in range(len(_COLUMNS) - 1):
            wide = max(self.table.sizeHintForColumn(column), head.sectionSizeHint(column)) + 6
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            self.table.setColumnWidth(column, wide)

    def _selected(self) -> Tracked | None:
        """The request that is shown."""
        chosen, row = self._chosen(), self.table.currentRow()
        current = self._requests[row] if 0 <= row < len(self._requests) else None
        return current if current in chosen else next(iter(chosen), None)

    def _chosen(self) -> list[Tracked]:
        """All requests that are chosen."""
        rows = sorted({index.row() for index in self.table.selectionModel().selectedRows()})
        return [self._requests[row] for row in rows if row < len(self._requests)]

    def _show_selected(self) -> None:
        tracked, chosen = self._selected(), self._chosen()
        if tracked is None:
            return
        possible = possible_steps(chosen)
        self.details.show_request(tracked, self.today(), self._gone, possible, len(chosen))
        self.details.undo_button.setEnabled(any(each.last for each in chosen))


def _whose_day(requests: Sequence[Tracked]) -> str:
    """Of which letters a day is asked for."""
    if len(requests) == 1:
        [one] = requests
        return "\n".join((operator_words(one.request.operator), *which_words(one)))
    return say_counted(
        "The day is noted for {number} request.",
        "The day is noted for {number} requests.",
        len(requests),
    )
