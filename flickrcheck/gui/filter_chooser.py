"""Choosing one of very many folders or owners: a search line over a bounded list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.filter_words import WORDS
from flickrcheck.gui.widgets import label
from flickrcheck.language import say, say_counted
from flickrcheck.store.match_filter import Kind, Values

# ruff: noqa: N802 - Qt names its methods in camel case

_TYPING_PAUSE = 150  # milliseconds
_VALUE = Qt.ItemDataRole.UserRole


class FilterChooser(QDialog):
    """Asks for one value of a kind. It is never made longer than the values that it is given.

    Signals: text_wanted, with the kind and what the values have to hold; chosen, with the kind
    and the value.
    """

    text_wanted = Signal(object, str)
    chosen = Signal(object, str)

    def __init__(self, kind: Kind, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = kind
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(say(WORDS[kind].by))
        self.search_box = QLineEdit()
        self.search_box.setAccessibleName(say("Find among the values"))
        self.search_box.setPlaceholderText(say("Type a part of it"))
        self.search_box.setClearButtonEnabled(True)
        self.search_box.setMaxLength(200)
        self.search_box.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(say(WORDS[kind].name))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.number_label = label(name=say("How many there are"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.use_button = buttons.addButton(
            say("Show only these"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setText(say("Cancel"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.search_box, self.list, self.number_label, buttons):
            layout.addWidget(widget)
        self._typing = QTimer(self, interval=_TYPING_PAUSE, singleShot=True)
        self._typing.timeout.connect(self._ask)
        self.search_box.textChanged.connect(lambda _: self._typing.start())
        unit = self.fontMetrics().horizontalAdvance("n")
        self.resize(unit * 70, unit * 60)

    def _ask(self) -> None:
        self.text_wanted.emit(self.kind, self.search_box.text())

    @property
    def text(self) -> str:
        """What the values have to hold."""
        return self.search_box.text()

    def show_values(self, values: Values, words: Callable[[str], str]) -> None:
        """Show what can be chosen; words: what a value is called."""
        self.list.clear()
        for each in values.shown:
            item = QListWidgetItem(
                say_counted(
                    "{value}  ({number} match)",
                    "{value}  ({number} matches)",
                    each.matches,
                    value=words(each.value),
                )
            )
            item.setData(_VALUE, each.value)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.use_button.setEnabled(bool(values.shown))
        shown = len(values.shown)
        if not shown:
            self.number_label.setText(say("Nothing fits what you typed."))
        elif shown < values.number:
            self.number_label.setText(
                say(
                    "The {shown} with most matches of {number} are shown. Type to find others.",
                    shown=shown,
                    number=values.number,
                )
            )
        else:
            self.number_label.setText(
                say_counted("{number} to choose from.", "{number} to choose from.", shown)
            )

    def accept(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.chosen.emit(self.kind, item.data(_VALUE))
            super().accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # up and down move in the list while the cursor stays in the line
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key()
            in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)
        ):
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)
