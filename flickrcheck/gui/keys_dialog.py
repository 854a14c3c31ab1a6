"""The list of keys: what every key does, found by a word, copied or printed as text."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.actions import MENUS, Action, place_words
from flickrcheck.gui.keys import Keys
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.widgets import label
from flickrcheck.language import marked, say

FIXED: Final = (
    (marked("+ and -"), marked("Enlarge and reduce the picture")),
    (marked("0"), marked("Whole picture")),
    (marked("Arrow keys"), marked("Move the picture")),
    (marked("Space, held"), marked("The other picture of a comparison")),
    (marked("Tab and Shift+Tab"), marked("To the next field or button, and back")),
    (marked("Space or Enter"), marked("Press the button")),
    (marked("Esc"), marked("Close the dialogue")),
)
"""Keys that nobody can change, and what they do."""


class KeysDialog(QDialog):
    """Every action that has a key, by menu. It follows while keys are changed.

    Signals: change_wanted, from the button that leads to the choice of keys.
    """

    change_wanted = Signal()

    def __init__(self, keys: Keys, parent: QWidget) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setWindowTitle(say("Keys"))
        self.find_box = QLineEdit()
        self.find_box.setClearButtonEnabled(True)
        self.find_box.textChanged.connect(self._show_found)
        caption = QLabel(say("&Find:"))
        caption.setBuddy(self.find_box)
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(say("Keys"))
        self.tree.setHeaderLabels([say("Key"), say("Action"), say("Where it works")])
        self.tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.tree.setAlternatingRowColors(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setAllColumnsShowFocus(True)
        self.nothing_label = label(say("No action fits."), name=say("Keys found"))
        top = QHBoxLayout()
        top.addWidget(caption)
        top.addWidget(self.find_box, 1)
        self.copy_button = QPushButton(say("&Copy as text"))
        self.copy_button.clicked.connect(self._copy)
        self.change_button = QPushButton(say("C&hange keys..."))
        self.change_button.clicked.connect(self.change_wanted)
        close = QPushButton(say("Close"))
        close.clicked.connect(self.reject)
        bottom = QHBoxLayout()
        for button in (self.copy_button, self.change_button, close):
            button.setAutoDefault(False)
            bottom.addWidget(button)
        bottom.insertStretch(2)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(self.tree, 1)
        layout.addWidget(self.nothing_label)
        layout.addLayout(bottom)
        self._fill()
        keys.changed.connect(self._fill)
        open_at(self, 720, 600)

    def _fill(self) -> None:
        self.tree.clear()
        for menu in MENUS:
            acts = [each for each in menu.actions if each and self._keys.of(each.id)]
            self._add_group(menu.words(), [self._row_of(act) for act in acts])
        fixed = [(say(key), say(text), say("where the focus is")) for key, text in FIXED]
        self._add_group(say("These stay as they are"), fixed)
        for column in range(self.tree.columnCount()):
            self.tree.resizeColumnToContents(column)
        self._show_found()

    def _row_of(self, action: Action) -> tuple[str, str, str]:
        return self._keys.words(action.id), action.words(), place_words(action.place)

    def _add_group(self, name: str, rows: list[tuple[str, str, str]]) -> None:
        group = QTreeWidgetItem([name])
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        self.tree.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for row in rows:
            item = QTreeWidgetItem(list(row))
            # a screen reader says the line, not only the key
            item.setData(
                0,
                Qt.ItemDataRole.AccessibleTextRole,
                say("{key}: {action}, {where}", key=row[0], action=row[1], where=row[2]),
            )
            group.addChild(item)
        group.setExpanded(True)

    def _show_found(self) -> None:
        wanted = self.find_box.text().casefold().split()
        some = False
        for number in range(self.tree.topLevelItemCount()):
            group = self.tree.topLevelItem(number)
            inside = False
            for row in range(group.childCount()):
                item = group.child(row)
                text = " ".join((item.text(0), item.text(1), group.text(0))).casefold()
                fits = all(word in text for word in wanted)
                item.setHidden(not fits)
                inside = inside or fits
            group.setHidden(not inside)
            some = some or inside
        self.tree.setVisible(some)
        self.nothing_label.setVisible(not some)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self._keys.as_text())
