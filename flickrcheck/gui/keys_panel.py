"""The Keys tab of the settings: which key does what, changed at once and kept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.actions import ACTIONS, Action, menu_of, place_words, portable, shown
from flickrcheck.gui.keys import Keys
from flickrcheck.gui.tables import plain_table
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import marked, say

_ID = Qt.ItemDataRole.UserRole
_COLUMNS = (
    (marked("Action"), 34), (marked("Keys"), 20), (marked("Menu"), 12),
    (marked("Where it works"), 30),
)  # fmt: skip


class KeysPanel(QWidget):
    """A table of all actions, and below it the new key for the one that is selected."""

    def __init__(self, keys: Keys) -> None:
        super().__init__()
        self._keys = keys
        self.table = self._make_table()
        self.edit = QKeySequenceEdit()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(say("New key"))
        self.edit.keySequenceChanged.connect(lambda _: self._show_state())
        self._caption = QLabel()
        self._caption.setTextFormat(Qt.TextFormat.PlainText)
        self._caption.setWordWrap(True)
        self._caption.setBuddy(self.edit)
        self.give_button = self._button(say("&Use this key"), self._give)
        self.swap_button = self._button(say("S&wap the keys"), self._swap)
        self.take_button = self._button(say("&No key"), self._take)
        self.reset_button = self._button(say("&Reset"), self._reset)
        self.reset_button.setAccessibleName(say("Reset the key of this action"))
        self.reset_all_button = self._button(say("Reset &all keys"), self._reset_all)
        self.state_label = label(name=say("What this key does"))
        self._arrange()
        keys.changed.connect(self._show_keys)
        self._show_keys()
        self.table.setCurrentCell(0, 0)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        made = QPushButton(text)
        made.clicked.connect(act)
        return made

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.edit, 1)
        for button in (self.give_button, self.swap_button, self.take_button, self.reset_button):
            row.addWidget(button)
        last = QHBoxLayout()
        last.addWidget(self.state_label, 1)
        last.addWidget(self.reset_all_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Keys"), large=True))
        layout.addWidget(
            label(say("Select an action, press its new key in the field below, and use it."))
        )
        layout.addWidget(self.table, 1)
        layout.addWidget(self._caption)
        layout.addLayout(row)
        layout.addLayout(last)

    def _make_table(self) -> QTableWidget:
        table = plain_table(say("Actions and their keys"), _COLUMNS)
        table.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 8)
        table.setRowCount(len(ACTIONS))
        for row, action in enumerate(ACTIONS.values()):
            texts = (action.words(), "", menu_of(action).words(), place_words(action.place))
            for column, text in enumerate(texts):
                table.setItem(row, column, QTableWidgetItem(text))
            table.item(row, 0).setData(_ID, action.id)
        for column in (0, 2):
            table.resizeColumnToContents(column)  # few rows, and all of them are there
        table.currentCellChanged.connect(lambda row, _c, before, _b: self._select(row, before))
        return table

    def _show_keys(self) -> None:
        for row in range(self.table.rowCount()):
            action = ACTIONS[self.table.item(row, 0).data(_ID)]
            words = self._keys.words(action.id)
            self.table.item(row, 0).setText(action.words())  # it depends on who sits here
            self.table.item(row, 1).setText(words)
            spoken = words or say("no key")
            self.table.item(row, 0).setData(
                Qt.ItemDataRole.AccessibleTextRole,
                say("{action}: {keys}", action=action.words(), keys=spoken),
            )
        self._show_state()

    def _select(self, row: int, before: int) -> None:
        if row != before:
            self.edit.clear()
            self._show_state()

    def _action(self) -> Action | None:
        item = self.table.item(self.table.currentRow(), 0)
        return ACTIONS[item.data(_ID)] if item else None

    def _pressed(self) -> str:
        return portable(self.edit.keySequence())

    def _show_state(self, said: str = "") -> None:
        """What the pressed key would do, and which buttons have something to do."""
        action, key = self._action(), self._pressed()
        if action is None:
            return
        self._caption.setText(say("New key for {action}:", action=action.words()))
        taken: Action | None = None
        problem = ""
        if key:
            problem = self._keys.problem(action, key)
            taken = None if problem else self._keys.holder(action, key)
        if taken is not None:
            problem = say(
                "{key} is already the key of {action} in the menu {menu}, {where}. Swap the keys "
                "of the two actions, or press another key.",
                key=shown(key),
                action=taken.words(),
                menu=menu_of(taken).words(),
                where=place_words(taken.place),
            )
        self.state_label.setText(problem or said)
        self.give_button.setEnabled(bool(key) and not problem)
        self.swap_button.setEnabled(taken is not None)
        self.take_button.setEnabled(bool(self._keys.of(action.id)))
        self.reset_button.setEnabled(self._keys.is_chosen(action.id))
        self.reset_all_button.setEnabled(any(map(self._keys.is_chosen, ACTIONS)))

    def _give(self) -> None:
        if (action := self._action()) is not None:
            self._keys.give(action.id, self._pressed())
            self._end(self._told(action))

    def _swap(self) -> None:
        if (action := self._action()) is not None:
            self._keys.swap(action.id, self._pressed())
            self._end(self._told(action))

    def _take(self) -> None:
        if (action := self._action()) is not None:
            self._keys.take(action.id)
            self._end(self._told(action))

    def _told(self, action: Action) -> str:
        keys = self._keys.words(action.id)
        if not keys:
            return say("{action} has no key now; its menu stays.", action=action.words())
        return say("{key} is the key of {action} now.", key=keys, action=action.words())

    def _reset(self) -> None:
        action = self._action()
        if action is None:
            return
        other = self._keys.reset(action.id)
        self._end(
            say(
                "The first key of {action} belongs to {other} now. Reset that one first.",
                action=action.words(),
                other=other.words(),
            )
            if other
            else ""
        )

    def _reset_all(self) -> None:
        self._keys.reset_all()
        self._end(say("All keys are as they were at first."))

    def _end(self, said: str = "") -> None:
        self.edit.setKeySequence(QKeySequence())
        self.table.setFocus()  # the button that was pressed may have nothing to do any more
        self._show_state(said)
