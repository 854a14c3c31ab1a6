"""The filter above the matches: a search line and a chip for each filter, wrapped where narrow."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from flickrcheck.gui.filter_chooser import FilterChooser
from flickrcheck.gui.filter_words import GROUPS, WORDS, held_to, value_of, value_words
from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.match_asker import Choice
from flickrcheck.language import say
from flickrcheck.store.match_filter import Filter, Group, Kind, Values

# ruff: noqa: N802 - Qt names its methods in camel case

_TYPING_PAUSE = 200  # milliseconds
_MOST_IN_MENU = 30  # values; beyond, they are searched in a window of their own
_ALWAYS = (Kind.DATASET, Kind.GRADE, Kind.VERDICT)  # their chips stand there without a value, too
_WIDEST = 44  # letters of a chip


class ChipButton(QToolButton):
    """A button inside a chip. Signals: removed, when Delete or Backspace is pressed on it."""

    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAutoRaise(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Down:
                self.click()
            case Qt.Key.Key_Delete | Qt.Key.Key_Backspace:
                self.removed.emit()
            case _:
                super().keyPressEvent(event)


class Chip(QFrame):
    """One filter: a button that says it and changes it, and a cross that removes it.

    Signals: pressed; removed.
    """

    pressed = Signal()
    removed = Signal()

    def __init__(self, remove: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.button = ChipButton()
        self.button.clicked.connect(self.pressed)
        self.button.removed.connect(self._remove)
        self.cross = ChipButton()
        self.cross.setText("\u00d7")
        self.cross.setAccessibleName(remove)
        self.cross.clicked.connect(self._remove)
        self.cross.removed.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addWidget(self.cross)

    def _remove(self) -> None:
        if self.cross.isVisibleTo(self):
            self.removed.emit()

    def show_words(self, words: str, name: str, *, active: bool) -> None:
        """Say what the filter is; name: what screen readers call the button."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance("n") * _WIDEST
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, width)
        self.button.setText(shown.replace("&", "&&"))
        self.button.setAccessibleName(name)
        font = self.button.font()
        font.setBold(active)
        self.button.setFont(font)
        self.cross.setVisible(active)
        self.updateGeometry()


class FilterBar(QWidget):
    """What the matches are filtered and grouped by.

    Signals: changed, when the filter is another one; grouped, when the groups are; values_wanted,
    with a Choice, after which ``show_values`` is to be called; entered, with Enter after a search.
    """

    changed = Signal()
    grouped = Signal()
    values_wanted = Signal(object)
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wanted = Filter()
        self._asked: Choice | None = None
        self.group: Group | None = None
        self.roots: Sequence[str] = ()
        self.names: dict[str, str] = {}
        self.chooser: FilterChooser | None = None
        self.menu: QMenu | None = None
        self.chips: dict[Kind, Chip] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        flow = FlowLayout(self)
        flow.addWidget(self._make_text_box())
        for kind in Kind:
            chip = Chip(say(WORDS[kind].remove))
            chip.pressed.connect(lambda k=kind: self.choose(k))
            chip.removed.connect(lambda k=kind: self._take(k, None))
            self.chips[kind] = chip
            flow.addWidget(chip)
        self.new_chip = Chip(say("Remove the filter by what is new"))
        self.new_chip.removed.connect(lambda: self.show_filter(replace(self._wanted, new=False)))
        self.new_chip.pressed.connect(lambda: self.show_filter(replace(self._wanted, new=False)))
        flow.addWidget(self.new_chip)
        self.add_button = self._make_adder()
        flow.addWidget(self.add_button)
        self.clear_button = QPushButton(say("Clear the filter"))
        self.clear_button.setAutoDefault(False)
        self.clear_button.clicked.connect(self.clear)
        flow.addWidget(self.clear_button)
        self.count_label = QLabel()
        flow.addWidget(self.count_label)
        self.group_button = self._make_grouper()
        flow.addWidget(self.group_button)
        height = self.new_chip.sizeHint().height()  # a chip's frame makes it higher than the rest
        for each in (self.text_box, self.add_button, self.clear_button, self.group_button):
            each.setMinimumHeight(height)
        self.show_words()

    def _make_text_box(self) -> QLineEdit:
        self.text_box = QLineEdit()
        self.text_box.setAccessibleName(say("Find in names, IDs, owners and datasets"))
        self.text_box.setPlaceholderText(say("Find a name, ID or owner"))
        self.text_box.setClearButtonEnabled(True)
        self.text_box.setMaxLength(200)
        self.text_box.setFixedWidth(self.fontMetrics().horizontalAdvance("n") * 28)
        self._typing = QTimer(self, interval=_TYPING_PAUSE, singleShot=True)
        self._typing.timeout.connect(self._typed)
        self.text_box.textChanged.connect(lambda _: self._typing.start())
        self.text_box.returnPressed.connect(self._entered)
        return self.text_box

    def _make_adder(self) -> QToolButton:
        button = ChipButton()
        button.setAutoRaise(False)
        button.setText(say("+ Filter"))
        button.setAccessibleName(say("Add a filter"))
        button.clicked.connect(self.offer_kinds)
        return button

    def _make_grouper(self) -> QToolButton:
        button = ChipButton()
        button.setAutoRaise(False)
        button.clicked.connect(self.offer_groups)
        return button

    @property
    def wanted(self) -> Filter:
        """What is to be shown; what is being typed counts already."""
        return replace(self._wanted, text=self.text_box.text())

    def show_filter(self, wanted: Filter) -> None:
        """Filter by this and nothing else."""
        changed = wanted != self.wanted
        self._wanted = wanted
        if self.text_box.text() != wanted.text:
            self.text_box.setText(wanted.text)
        self._typing.stop()
        self.show_words()
        if changed:
            self.changed.emit()

    def clear(self) -> None:
        """Show all matches."""
        had_focus = self.clear_button.hasFocus()
        self.show_filter(Filter())
        if had_focus:  # the button is gone
            self.text_box.setFocus()

    def forget(self) -> None:
        """Go back to no filter without a word, because another casebook is open."""
        self.blockSignals(True)
        self.show_filter(Filter())
        self.blockSignals(False)
        self.put_away()

    def put_away(self) -> None:
        """Close what offers values, and wait for no more of them."""
        self._asked = None
        if self.chooser:
            self.chooser.reject()
        if self.menu:
            self.menu.close()

    def set_group(self, group: Group | None) -> None:
        """Group by this."""
        if group is not self.group:
            self.group = group
            self.show_words()
            self.grouped.emit()

    def _entered(self) -> None:
        """Go on to what is found: verdicts and their keys belong to the matches."""
        if self._typing.isActive():
            self._typing.stop()
            self._typed()
        self.entered.emit()

    def _typed(self) -> None:
        self.show_words()
        self.changed.emit()

    def _take(self, kind: Kind, value: str | None) -> None:
        chip = self.chips[kind]
        had_focus = chip.button.hasFocus() or chip.cross.hasFocus()
        self.show_filter(held_to(self.wanted, kind, value))
        if had_focus:
            (chip.button if chip.isVisibleTo(self) else self.add_button).setFocus()

    def show_words(self) -> None:
        """Say what each chip is held to, and how the matches are grouped."""
        wanted = self.wanted
        for kind, chip in self.chips.items():
            value, words = value_of(wanted, kind), WORDS[kind]
            if value is None:
                said = say(words.all_)
            else:
                said = say(words.held, value=value_words(kind, value, self.roots))
            name = say("{filter}. Change it", filter=said)
            chip.show_words(said, name, active=value is not None)
            chip.setVisible(kind in _ALWAYS or value is not None)
        self.new_chip.show_words(
            say("Only what is new"), say("Only what is new. Remove it"), active=True
        )
        self.new_chip.setVisible(wanted.new)
        self.clear_button.setVisible(wanted != Filter())
        if wanted == Filter():
            self.count_label.hide()
        group = say(GROUPS[self.group])
        self.group_button.setText(group)
        self.group_button.setAccessibleName(say("{group}. Change it", group=group))
        self.updateGeometry()

    def show_count(self, shown: int, total: int) -> None:
        """Say how many of all matches fit the filter, where there is one."""
        self.count_label.setText(say("Shown: {done} of {total}", done=shown, total=total))
        self.count_label.setVisible(self.wanted != Filter() and total > 0)

    # --- choosing

    def offer_kinds(self) -> None:
        """Offer the kinds of filters."""
        menu = self._new_menu()
        for kind in Kind:
            action = menu.addAction(say(WORDS[kind].name))
            action.triggered.connect(lambda _=False, k=kind: self.choose(k))
        action = menu.addAction(say("Only what is new"))
        action.triggered.connect(lambda _=False: self.show_filter(replace(self.wanted, new=True)))
        self._open(menu, self.add_button)

    def offer_groups(self) -> None:
        """Offer what the matches can be grouped by."""
        menu = self._new_menu()
        for group, words in GROUPS.items():
            action = menu.addAction(say(words))
            action.setCheckable(True)
            action.setChecked(group is self.group)
            action.triggered.connect(lambda _=False, g=group: self.set_group(g))
        self._open(menu, self.group_button)

    def choose(self, kind: Kind) -> None:
        """Offer the values that a kind of filter can be held to."""
        self._ask(kind, "")

    def _ask(self, kind: Kind, text: str) -> None:
        self._asked = Choice(kind, held_to(self.wanted, kind, None), text, self.names)
        self.values_wanted.emit(self._asked)

    def show_values(self, choice: Choice, values: Values) -> None:
        """Offer these values, if they are what was asked for last."""
        if choice != self._asked:
            return
        kind = choice.kind
        if self.chooser and self.chooser.kind is kind:
            if choice.text == self.chooser.text:
                self.chooser.show_values(values, self._words_of(kind))
        elif values.number > _MOST_IN_MENU:
            self._open_chooser(kind, values)
        else:
            self._open_values(kind, values)

    def _words_of(self, kind: Kind) -> Callable[[str], str]:
        return lambda value: value_words(kind, value, self.roots)

    def _open_chooser(self, kind: Kind, values: Values) -> None:
        self.chooser = chooser = FilterChooser(kind, self.window())
        chooser.text_wanted.connect(self._ask)
        chooser.chosen.connect(self._take)
        chooser.finished.connect(lambda _: self._forget_chooser())
        chooser.show_values(values, self._words_of(kind))
        chooser.open()

    def _forget_chooser(self) -> None:
        self.chooser = None

    def _open_values(self, kind: Kind, values: Values) -> None:
        menu = self._new_menu()
        held = value_of(self.wanted, kind)
        words = self._words_of(kind)
        if held is not None:
            action = menu.addAction(say(WORDS[kind].all_))
            action.triggered.connect(lambda _=False: self._take(kind, None))
            menu.addSeparator()
        for each in values.shown:
            text = say("{value}  ({number})", value=words(each.value), number=each.matches)
            action = menu.addAction(text.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(each.value == held)
            action.triggered.connect(lambda _=False, v=each.value: self._take(kind, v))
        if not values.shown:
            menu.addAction(say("There is nothing to choose from.")).setEnabled(False)
        chip = self.chips[kind]
        self._open(menu, chip if chip.isVisibleTo(self) else self.add_button)

    def _new_menu(self) -> QMenu:
        self.menu = menu = QMenu(self)
        menu.aboutToHide.connect(self._forget_menu)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _forget_menu(self) -> None:
        self.menu = None

    def _open(self, menu: QMenu, below: QWidget) -> None:
        if not self.isVisible():  # there is no match to filter
            menu.deleteLater()
            return
        menu.popup(below.mapToGlobal(below.rect().bottomLeft()))
        menu.setActiveAction(next((a for a in menu.actions() if a.isChecked()), menu.actions()[0]))

    def minimumSizeHint(self) -> QSize:
        # as wide as its widest part: the rest wraps
        return QSize(super().minimumSizeHint().width(), self.text_box.sizeHint().height())
