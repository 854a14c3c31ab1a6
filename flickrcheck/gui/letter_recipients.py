"""The operators that get a letter: a row for each, with a box that says whether to write to it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from flickrcheck.gui.checked_list import CheckedList
from flickrcheck.gui.letter_drafts import Draft
from flickrcheck.gui.letter_questions import LANGUAGES_WITHIN
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say
from flickrcheck.store.casebook_letter_work import Letters
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.letters.entries import photo_count
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.request_events import law_words
from flickrcheck.work.words import counted, date_words, enumerated, visible


class Recipients(QWidget):
    """The list of operators.

    Signals: chosen, when another row is the current one; wanted, when a box was checked or not.
    """

    chosen = Signal()
    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._operators: list[str] = []
        self._unwanted: set[str] = set()
        self.list = CheckedList(say("Operators to write to"))
        self.list.setMinimumHeight(in_letters(self, 90))
        self.list.itemChanged.connect(self._box_changed)
        self.list.currentRowChanged.connect(lambda _: self.chosen.emit())
        self.left_out_label = label(name=say("Matches that go into no letter"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(heading(say("To whom")))
        layout.addWidget(self.list, 1)
        layout.addWidget(self.left_out_label)

    @property
    def row(self) -> int:
        """The current row, -1 where there is none."""
        return self.list.currentRow()

    def forget(self) -> None:
        """Write to everybody again, because another casebook is open."""
        self._unwanted.clear()
        self._operators.clear()

    def is_wanted(self, operator: str) -> bool:
        """Whether the operator's box is checked."""
        return operator not in self._unwanted

    def show_letters(
        self,
        letters: Sequence[Draft],
        edited: Collection[Letters],
        saved: Mapping[Letters, date],
    ) -> None:
        """Show a row for each letter; the current one stays, if its operator does."""
        operators = [letter.request.operator for letter in letters]
        texts = [_words(letter, letter.key in edited, saved.get(letter.key)) for letter in letters]
        row = max(self.row, 0)
        before = self._operators[row] if row < len(self._operators) else None
        self.list.blockSignals(True)
        if operators != self._operators:
            self.list.clear()
            for operator in operators:
                item = QListWidgetItem()
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                wanted = operator not in self._unwanted
                item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)
                self.list.addItem(item)
            if operators:
                self.list.setCurrentRow(operators.index(before) if before in operators else 0)
        for number, text in enumerate(texts):
            item = self.list.item(number)
            if item.data(Qt.ItemDataRole.AccessibleTextRole) != text:
                item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
                # an address breaks after its signs where there is no room for it
                item.setText(re.sub(r"(?<=[@.])(?=\w)", "\u200b", text))
        self.list.blockSignals(False)
        self._operators = operators

    def show_left_out(self, words: str) -> None:
        """Say what goes into no letter, "" where all does."""
        self.left_out_label.setText(words)
        self.left_out_label.setVisible(bool(words))

    def _box_changed(self, item: QListWidgetItem) -> None:
        operator = self._operators[self.list.row(item)]
        if item.checkState() is Qt.CheckState.Checked:
            self._unwanted.discard(operator)
        else:
            self._unwanted.add(operator)
        self.wanted.emit()


def _words(letter: Draft, edited: bool, saved: date | None) -> str:
    request = letter.request
    names = enumerated([visible(dataset_name(id), 80) for id in request.datasets])
    about = names
    if request.matches:
        photos = counted(photo_count(request.matches), "photo")
        about = say("{photos} in {datasets}", photos=photos, datasets=names)
    to = request.contact.address if request.contact else say("No e-mail address known")
    law = request.letter.law or "none"
    names_law = say(
        "Names {law}; in {language}",
        law=law_words(law),
        language=say(LANGUAGES_WITHIN[request.letter.language], "a language"),
    )
    states = [
        say("Written by hand") if edited else "",
        say("Saved on {day}", day=date_words(saved)) if saved else "",
    ]
    lines = (operator_words(request.operator), about, visible(to, 100), names_law, *states)
    return "\n".join(filter(None, lines))
