"""Which keys do what: those of gui/actions.py, as far as the person did not choose others."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from flickrcheck.gui.actions import ACTIONS, Action, Place, menu_of, portable, shown
from flickrcheck.gui.settings import Settings
from flickrcheck.language import say

_Key = Qt.Key
# these move the focus, press buttons and leave dialogues wherever the person is
_EVERYWHERE = {
    _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Escape, _Key.Key_Space,
    _Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down,
    _Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown,
}  # fmt: skip
_NONE = Qt.KeyboardModifier.NoModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class Keys(QObject):
    """The keys of every action. What the settings hold is checked first; the rest is as at first.

    Signals: changed, when an action has other keys than before.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._keys: dict[str, list[str]] = {}
        self._chosen: set[str] = set()
        self._read()

    def _read(self) -> None:
        self._keys = {}
        chosen = self._settings.keys()
        # what the person chose comes before what a newer version would give to something else
        for id, action in ACTIONS.items():
            if id in chosen:
                good = [portable(QKeySequence(key)) for key in chosen[id]]
                self._keys[id] = self._free(action, good)
        self._chosen = set(self._keys)
        for id, action in ACTIONS.items():
            if id not in self._chosen:
                self._keys[id] = self._free(action, action.first_keys())

    def _free(self, action: Action, keys: Sequence[str]) -> list[str]:
        return [
            key
            for key in dict.fromkeys(keys)
            if key and not self.problem(action, key) and self.holder(action, key) is None
        ]

    def of(self, id: str) -> list[str]:
        """The keys of an action in portable writing, the one to show first."""
        return list(self._keys[id])

    def sequences(self, id: str) -> list[QKeySequence]:
        """The keys of an action."""
        return [QKeySequence(key) for key in self._keys[id]]

    def words(self, id: str) -> str:
        """The keys of an action as this system writes them, "" if it has none."""
        return ", ".join(shown(key) for key in self._keys[id])

    def first_word(self, id: str) -> str:
        """The one key of an action that a button can show, "" if it has none."""
        return shown(self._keys[id][0]) if self._keys[id] else ""

    def holder(self, action: Action, key: str) -> Action | None:
        """Which other action has a key where this action would use it."""
        for id, keys in self._keys.items():
            other = ACTIONS[id]
            same = other.place is action.place or Place.WINDOW in (other.place, action.place)
            if key in keys and same and other is not action:
                return other
        return None

    def problem(self, action: Action, key: str) -> str:
        """Why an action cannot have a key, in a sentence; "" if it can."""
        if key in action.first_keys():
            return ""
        sequence = QKeySequence(key)
        if sequence.count() != 1:
            return say("Press one key, alone or with Ctrl, Alt or Shift.")
        pressed = sequence[0]
        code = pressed.key()
        held = pressed.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if code in (_Key.Key_unknown, _Key(0)):
            return say("Press one key, alone or with Ctrl, Alt or Shift.")
        letter = code < _Key.Key_Escape  # below are the characters of all scripts
        if code in _EVERYWHERE and held in (_NONE, _SHIFT):
            return say(
                "{key} moves about or presses buttons everywhere, so no action can have it.",
                key=shown(key),
            )
        if letter and held in (_NONE, _SHIFT) and action.place is Place.WINDOW:
            return say(
                "{key} alone would be typed into text fields. Hold Ctrl with it, or choose a key "
                "such as F8: this action works in the whole window.",
                key=shown(key),
            )
        if held == Qt.KeyboardModifier.AltModifier and _Key.Key_A <= code <= _Key.Key_Z:
            return say("Alt with a letter opens menus. Hold Ctrl with it.")
        return ""

    def give(self, id: str, key: str) -> None:
        """Let an action have this key and no other; who had it before has none of it any more."""
        taken = self.holder(ACTIONS[id], key)
        if taken is not None:
            self._keys[taken.id] = [each for each in self._keys[taken.id] if each != key]
            self._chosen.add(taken.id)
        self._keys[id] = [key]
        self._keep({id})

    def swap(self, id: str, key: str) -> None:
        """Let an action have a key, and give its own to the one that had it, where it may be."""
        mine, taken = self.of(id), self.holder(ACTIONS[id], key)
        self.give(id, key)
        if taken is not None:
            rest = self._keys[taken.id]
            self._keys[taken.id] = [*self._free(taken, mine), *rest]
            self._keep({taken.id})

    def take(self, id: str) -> None:
        """Leave an action without a key; its menu stays."""
        self._keys[id] = []
        self._keep({id})

    def reset(self, id: str) -> Action | None:
        """Give an action its first keys again; the action that has one of them, if that fails."""
        action = ACTIONS[id]
        for key in action.first_keys():
            if (other := self.holder(action, key)) is not None:
                return other
        self._keys[id] = action.first_keys()
        self._chosen.discard(id)
        self._keep(set())
        return None

    def reset_all(self) -> None:
        """Give every action its first keys again."""
        self._settings.set_keys({})
        self._read()
        self.changed.emit()

    def is_chosen(self, id: str) -> bool:
        """Whether an action has other keys than at first."""
        return self._keys[id] != ACTIONS[id].first_keys()

    def _keep(self, chosen: set[str]) -> None:
        self._chosen |= chosen
        self._settings.set_keys({id: self._keys[id] for id in ACTIONS if id in self._chosen})
        self.changed.emit()

    def as_text(self) -> str:
        """All keys by menu, one line each, to print and to pass on."""
        lines: list[str] = []
        menu = ""
        for id, action in ACTIONS.items():
            if not self._keys[id]:
                continue
            if menu != menu_of(action).words():
                menu = menu_of(action).words()
                lines += ["", menu]
            lines.append(f"  {self.words(id):<20}  {action.words()}")
        return "\n".join(lines[1:]) + "\n"

    def caption(self, button: QAbstractButton, id: str, words: str, name: str = "") -> Caption:
        """Let a button show the key of its action, now and when that changes.

        words: the button's own words; name: what screen readers say, if these are too short.
        """
        made = Caption(self, button, id, name or words, words)
        self._follow(made)
        return made

    def name(self, button: QAbstractButton, id: str, name: str) -> None:
        """Let screen readers say the key of a button's action; what the button shows stays."""
        self._follow(Caption(self, button, id, name, ""))

    def shortcut(self, id: str, dialog: QWidget) -> QShortcut:
        """The keys of an action in a dialogue of its own, now and when they change."""
        made = _Shortcut(self, id, dialog)
        self._follow(made)
        return made

    def _follow(self, follower: Caption | _Shortcut) -> None:
        self.changed.connect(follower.show_key)
        follower.show_key()


class Caption(QObject):
    """Words and key of a button. It goes with its button, so that none that is gone is told."""

    def __init__(self, keys: Keys, button: QAbstractButton, id: str, name: str, words: str) -> None:
        super().__init__(button)
        self._keys, self._button, self._id = keys, button, id
        self._name, self._words = name, words

    def set_words(self, words: str) -> None:
        """Show other words from now on."""
        self._name = self._words = words
        self.show_key()

    def show_key(self) -> None:
        key = self._keys.first_word(self._id)
        if self._words:
            text = f"{key}  {self._words}" if key else self._words
            self._button.setText(text.replace("&", "&&"))
        named = say("{button}, key {key}", button=self._name, key=key) if key else self._name
        self._button.setAccessibleName(named)


class _Shortcut(QShortcut):
    def __init__(self, keys: Keys, id: str, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._all, self._id = keys, id

    def show_key(self) -> None:
        self.setKeys(self._all.sequences(self._id))
