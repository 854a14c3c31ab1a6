"""What a letter still needs: chips that lead to the fields, and marks in the preview."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.letter_drafts import Asked
from flickrcheck.language import say
from flickrcheck.model import Letter

# ruff: noqa: N802 - Qt names its methods in camel case

# passes every check of an address, and is never seen: ``shown_gaps`` puts words in its place
_ADDRESS = "gap@flickrcheck.invalid"


def gap_words(kind: str) -> dict[str, str]:
    """What stands in the preview in place of a value that is missing, by field.

    kind: of who writes.
    """
    child = kind == "guardian"
    return {
        "name": say("[your name]"),
        "email": say("[your e-mail address]"),
        "represents": say("[the child's name]")
        if child
        else say("[the name of whom you write for]"),
    }


def with_gaps(asked: Asked, wrong: Sequence[str]) -> Asked:
    """What was asked with marks in place of what is missing or wrong, so that it can be drafted.

    wrong: fields. Such a letter is for the preview only.
    """
    words = gap_words(asked.writer.kind) | {"email": _ADDRESS, "law": "", "relation": ""}
    return replace(
        asked, writer=replace(asked.writer, **{key: words.get(key, "") for key in wrong})
    )


def shown_gaps(letter: Letter) -> Letter:
    """The letter with words where the address is missing."""
    words = gap_words(letter.kind)["email"]
    return replace(
        letter,
        sender=tuple(line.replace(_ADDRESS, words) for line in letter.sender),
        body=letter.body.replace(_ADDRESS, words),
    )


class GapChips(QWidget):
    """A button for each field that has to be filled in or put right.

    Signals: wanted, with the field's key.
    """

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QToolButton] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(say("What the letter still needs"))
        self._flow = FlowLayout(self)

    def show_gaps(self, titles: dict[str, str]) -> None:
        """Show these fields, by key, as they are called."""
        if titles == {key: button.text() for key, button in self.buttons.items()}:
            return
        for key in [key for key in self.buttons if key not in titles]:
            gone = self.buttons.pop(key)
            self._flow.removeWidget(gone)
            gone.hide()  # it is deleted only when the window comes to rest
            gone.deleteLater()
        for key, title in titles.items():
            button = self.buttons.get(key)
            if button is None:
                button = self.buttons[key] = QToolButton()
                button.clicked.connect(lambda _=False, k=key: self.wanted.emit(k))
                self._flow.addWidget(button)
            button.setText(title)
            button.setAccessibleName(say("Still needed: {field}. Go there", field=title))
        self.setVisible(bool(titles))
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return self._flow.minimumSize()
