"""What to do before a letter goes out, what the operator's own way is, and what it discloses."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidgetItem, QVBoxLayout, QWidget

from flickrcheck.gui.checked_list import CheckedList
from flickrcheck.gui.letter_drafts import Draft
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say


class LetterSteps(QWidget):
    """The check-list of one letter. Signals: ticked, with a step's id and whether it is done."""

    ticked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._ids: list[str] = []
        self.list = CheckedList(say("Steps before you send the letter"))
        self.list.setMinimumHeight(in_letters(self, 110))
        self.list.itemChanged.connect(self._changed)
        self.procedure_label = label(name=say("The operator's own way of removal"))
        self.discloses_label = label(name=say("What the letter discloses"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 0)
        layout.addWidget(label(say("Tick off what is done. It is kept in the casebook.")))
        layout.addWidget(self.list, 1)
        self._procedure = heading(say("The operator's own way of removal"))
        layout.addWidget(self._procedure)
        layout.addWidget(self.procedure_label)
        layout.addWidget(heading(say("What the letter discloses")))
        layout.addWidget(self.discloses_label)

    @property
    def open_count(self) -> int:
        """How many steps are not ticked off."""
        rows = (self.list.item(row) for row in range(self.list.count()))
        return sum(item.checkState() is not Qt.CheckState.Checked for item in rows)

    def text(self) -> str:
        """All steps, a line each."""
        return "\n".join(self.list.item(row).text() for row in range(self.list.count()))

    def show_letter(self, draft: Draft, done: Collection[tuple[str, str]]) -> None:
        """Show the steps of a letter. done: operators with ids of steps that are ticked off."""
        operator = draft.request.operator
        self.list.blockSignals(True)
        ids = [step.id for step in draft.steps]
        if ids != self._ids:
            self.list.clear()
            for step in draft.steps:
                item = QListWidgetItem(step.text)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                self.list.addItem(item)
            self._ids = ids
        for row, id in enumerate(ids):
            state = Qt.CheckState.Checked if (operator, id) in done else Qt.CheckState.Unchecked
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        procedure = "\n".join(draft.procedures)
        self.procedure_label.setText(procedure)
        self.procedure_label.setVisible(bool(procedure))
        self._procedure.setVisible(bool(procedure))
        self.discloses_label.setText(draft.discloses)

    def _changed(self, item: QListWidgetItem) -> None:
        id = self._ids[self.list.row(item)]
        self.ticked.emit(id, item.checkState() is Qt.CheckState.Checked)
