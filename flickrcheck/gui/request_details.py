"""The right side of the Requests page: one request, what is due, what can be noted, its texts."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.actions import ACTIONS
from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.request_notes import files_of
from flickrcheck.gui.widgets import ElidedLabel, heading, label
from flickrcheck.language import marked, say, say_counted
from flickrcheck.work.letters.kinds import kind_title
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.next_step import NextStep, next_step
from flickrcheck.work.request_events import LAWS, Law, Step, Tracked, law_words, steps_from
from flickrcheck.work.request_steps import history
from flickrcheck.work.request_words import about_words, due_words, later_texts
from flickrcheck.work.sequels import sequels_of
from flickrcheck.work.words import date_words, enumerated, visible

_BUTTONS: Final = (Step.SENT, Step.ANSWERED, Step.DONE, Step.REFUSED, Step.ABANDONED)
_MORE: Final = (
    *(Step.READY, Step.DRAFT, Step.RECEIVED, Step.EXTENDED, Step.WAITING),
    *(Step.REPLIED, Step.NOTIFIED, Step.REMINDED, Step.COMPLAINED),
)
_NEXT: Final = {
    "send": marked("Mark as sent..."),
    "settle": marked("Say what the answer was..."),
    "remind": marked("Draft a reminder..."),
    "complain": marked("Draft a complaint..."),
    "send-letter": marked("Note that it was sent..."),
}
_HISTORY_LINES: Final = 6
_LETTER_LINES: Final = 8
_MOST_FILES: Final = 40  # in the menu
_BETWEEN: Final = "\N{BOX DRAWINGS LIGHT HORIZONTAL}" * 30


class RequestDetails(QWidget):
    """Shows one request, and says what the person wants to do with all chosen ones.

    Signals: asked, with a Step to note; next_asked; law_asked, with a Law; undo_asked; folder_asked
    and file_asked, with a path.
    """

    asked = Signal(object)
    next_asked = Signal()
    law_asked = Signal(str)
    undo_asked = Signal()
    folder_asked = Signal(str)
    file_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._request: Tracked | None = None
        self._gone: Collection[str] = ()
        self._possible: Collection[Step] = ()
        self._step: NextStep | None = None
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        self.chosen_label = label(name=say("How many requests are chosen"))
        self.to_label = heading("")
        self.to_label.setWordWrap(True)
        self.about_label = label(name=say("What the letter is about"))
        self.due_label = label(name=say("What is due, and what comes next"))
        self.next_button = QPushButton()
        self.next_button.setDefault(True)
        self.next_button.clicked.connect(self.next_asked)
        self.text = _reading(say("The letter as it was saved, and the answers"))
        self.text.setMinimumHeight(self.text.fontMetrics().lineSpacing() * _LETTER_LINES)
        self.history = _reading(say("What was noted about this letter"))
        high = self.history.fontMetrics().lineSpacing() * _HISTORY_LINES
        self.history.setFixedHeight(high + 2 * self.history.frameWidth())
        for widget in (self.chosen_label, self.to_label, self.about_label, self.due_label):
            layout.addWidget(widget)
        layout.addWidget(self._make_buttons())
        layout.addWidget(self.text, 1)
        layout.addWidget(heading(say("What was noted")))
        layout.addWidget(self.history)
        self._add_files(layout)

    def set_margin(self, left: int) -> None:
        """Begin so many pixels from the left."""
        self.layout().setContentsMargins(left, 14, 16, 14)

    def _make_buttons(self) -> QWidget:
        bar = QWidget()
        flow = FlowLayout(bar)
        flow.addWidget(self.next_button)
        self.notice_button = QPushButton(f"{step_title(Step.NOTIFIED)}...")
        self.notice_button.clicked.connect(lambda: self.asked.emit(Step.NOTIFIED))
        flow.addWidget(self.notice_button)
        self.buttons: dict[Step, QPushButton] = {}
        for step in _BUTTONS:
            self.buttons[step] = _button(
                flow, f"request-{step}", lambda each=step: self.asked.emit(each)
            )
        self.more_button = QPushButton(say("Note more"))
        self._more = QMenu(self.more_button)
        self._more.aboutToShow.connect(self._fill_more)
        self.more_button.setMenu(self._more)
        flow.addWidget(self.more_button)
        self.undo_button = _button(flow, "request-undo", self.undo_asked.emit)
        return bar

    def _add_files(self, layout: QVBoxLayout) -> None:
        self.files_label = ElidedLabel(say("Folder of the letter"))
        self.gone_label = label(name=say("Files that are gone"))
        self.folder_button = QPushButton(say("Open folder"))
        self.folder_button.clicked.connect(lambda: self.folder_asked.emit(str(self.folder())))
        self.files_button = QPushButton(say("Open a file"))
        self._files = QMenu(self.files_button)
        self._files.aboutToShow.connect(self._fill_files)
        self.files_button.setMenu(self._files)
        row = QHBoxLayout()
        row.addWidget(self.files_label, 1)
        row.addWidget(self.files_button)
        row.addWidget(self.folder_button)
        layout.addLayout(row)
        layout.addWidget(self.gone_label)

    def _fill_more(self) -> None:
        self._more.clear()
        for step in _MORE:
            action = ACTIONS.get(f"request-{step}")
            each = self._more.addAction(say(action.text) if action else f"{step_title(step)}...")
            each.setEnabled(step in self._possible)
            each.triggered.connect(lambda _=False, s=step: self.asked.emit(s))
        self._more.addSeparator()
        laws = self._more.addMenu(say(ACTIONS["request-law"].text).removesuffix("..."))
        self.fill_laws(laws)

    def fill_laws(self, menu: QMenu) -> None:
        """Put the laws into a menu, with a check at that of the request."""
        law: Law
        for law in LAWS:
            each = menu.addAction(say("Asked under {law}", law=law_words(law)))
            each.setCheckable(True)
            each.setChecked(self._request is not None and self._request.law == law)
            each.triggered.connect(lambda _=False, chosen=law: self.law_asked.emit(chosen))

    def _fill_files(self) -> None:
        self._files.clear()
        files = files_of(self._request)[:_MOST_FILES] if self._request else ()
        for file in files:
            name = visible(Path(file).name, 80).replace("&", "&&")
            there = file not in self._gone
            each = self._files.addAction(
                name if there else say("{file} - no longer there", file=name)
            )
            each.setEnabled(there)
            each.triggered.connect(lambda _=False, path=file: self.file_asked.emit(path))

    def show_request(
        self,
        request: Tracked,
        today: date,
        gone: Collection[str],
        possible: Collection[Step],
        chosen: int,
    ) -> None:
        """Show a request. gone: files that are no longer there. possible: what can be noted about
        any of the chosen requests. chosen: how many there are."""
        self._request, self._gone, self._possible = request, gone, possible
        self.chosen_label.setVisible(chosen > 1)
        self.chosen_label.setText(
            say_counted(
                "{number} request is chosen. What you note is noted for it.",
                "{number} requests are chosen. What you note is noted for each of them that it can "
                "follow. Below is one of them.",
                chosen,
            )
        )
        self.to_label.setText(_to(request))
        self.about_label.setText(_about(request))
        self._step = step = next_step(request)
        steps = (step, step.also) if step else ()
        sentences = (due_words(request, today), *(each.words for each in steps if each))
        self.due_label.setText(
            "\n".join(filter(None, sentences)) or say("Nothing is open about this letter.")
        )
        self._show_next(request, step)
        self.text.setPlainText(_texts(request))
        self.history.setPlainText(
            "\n".join(reversed(history(request.events)))
            or say("Nothing is noted yet. The letter was saved as a draft.")
        )
        for each, button in self.buttons.items():
            button.setEnabled(each in possible)
        self._show_files(request)

    def _show_next(self, request: Tracked, step: NextStep | None) -> None:
        words = _NEXT.get(step.name, "") if step else ""
        drafts = step is not None and step.name in ("remind", "complain")
        if step and drafts and step.letter not in sequels_of(request):
            words = ""
        self.next_button.setVisible(bool(words))
        self.next_button.setText(say(words) if words else "")
        self.notice_button.setVisible(step is not None and step.also is not None)
        # the same deed twice side by side would be asked about
        self.buttons[Step.SENT].setVisible(not (step and step.name == "send"))

    def next(self) -> NextStep | None:
        """What comes next, where the window can do it."""
        return None if self.next_button.isHidden() else self._step

    def _show_files(self, request: Tracked) -> None:
        files = files_of(request)
        folder = self.folder()
        gone = [visible(Path(file).name, 80) for file in files if file in self._gone]
        self.files_label.set_text(str(folder) if folder else "")
        self.files_button.setEnabled(bool(files))
        self.folder_button.setEnabled(len(gone) < len(files))
        self.gone_label.setVisible(bool(gone))
        if not gone:
            return
        if len(gone) == len(files):
            words = say(
                "The saved files are no longer in this folder: they were moved or deleted. The "
                "texts above are kept in the casebook."
            )
        else:
            words = say(
                "No longer in this folder: {files}. The texts above are kept in the casebook.",
                files=enumerated(gone[:_MOST_FILES]),
            )
        self.gone_label.setText(words)

    def folder(self) -> Path | None:
        """Where the shown letter was saved."""
        files = files_of(self._request) if self._request else ()
        return Path(files[0]).parent if files else None


def _to(request: Tracked) -> str:
    asked = request.request
    operator = operator_words(asked.operator)
    if asked.contact:
        address = visible(asked.contact.address, 200)
        return say("To {operator}: {address}", operator=operator, address=address)
    return say("To {operator}: no e-mail address known", operator=operator)


def _about(request: Tracked) -> str:
    return say(
        "{kind} - {about}. Asked under {law}. Saved on {day}.",
        kind=kind_title(request.request.kind),
        about=about_words(request),
        law=law_words(request.law),
        day=date_words(request.request.created),
    )


def _texts(request: Tracked) -> str:
    """The letter, what followed it and the answers, to be read from the newest on."""
    asked = request.request
    letter = f"{asked.subject}\n\n{asked.letter.body}"
    later = later_texts(request)
    if later:
        head = say("Letter of {day}", day=date_words(request.sent or asked.created))
        letter = f"{head}\n\n{letter}"
    parts = [letter, *later]
    return f"\n\n{_BETWEEN}\n\n".join(reversed(parts))


def _button(flow: FlowLayout, id: str, act: Callable[[], None]) -> QPushButton:
    words = ACTIONS[id].words()
    asks = say(ACTIONS[id].text).endswith("...")
    made = QPushButton(f"{words}..." if asks else words)
    made.clicked.connect(lambda _=False: act())
    flow.addWidget(made)
    return made


def _reading(name: str) -> QPlainTextEdit:
    made = QPlainTextEdit()
    made.setReadOnly(True)
    made.setAccessibleName(name)
    made.setTabChangesFocus(True)
    return made


def step_title(step: Step) -> str:
    """What noting a step is called."""
    action = ACTIONS.get(f"request-{step}")
    # a notice follows few requests: the menu, in which each entry has a letter, has no room for it
    return action.words() if action else say("Note a notice sent")


def possible_steps(requests: Collection[Tracked]) -> set[Step]:
    """What can be noted about any of these requests."""
    return {step for each in requests for step in steps_from(each.state)}
