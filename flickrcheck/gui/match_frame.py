"""What stands around the table and the grid of matches, and in their place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.widgets import bold_while_checked, label
from flickrcheck.language import say


class ViewSwitch(QWidget):
    """Two buttons of which one is pressed. Signals: chosen, with whether it is the grid's."""

    chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._group = QButtonGroup(self)
        for text, name, grid in (
            (say("Table"), say("Show a table"), False),
            (say("Grid"), say("Show pictures"), True),
        ):
            button = QToolButton()
            button.setText(text)
            button.setAccessibleName(name)
            button.setCheckable(True)
            bold_while_checked(button)
            button.clicked.connect(lambda _=False, g=grid: self.chosen.emit(g))
            self._group.addButton(button, int(grid))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_choice(self, *, grid: bool) -> None:
        """Press the button of the grid or the table."""
        self._group.button(int(grid)).setChecked(True)


class NothingFits(QWidget):
    """Stands where the matches are if the filter hides all of them."""

    def __init__(self) -> None:
        super().__init__()
        self.label = label(say("No match fits the filter."), name=say("Matches shown"))
        self.label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton(say("Clear the filter"))
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self.label)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)


def why_empty(*, scanning: bool, problem: str, reading: bool, photos: int) -> str:
    """Why there are no matches to show.

    scanning: a scan runs; problem: why the casebook cannot be read, "" if it can; reading: it is
    being read; photos: how many it knows.
    """
    if scanning:
        return say("The scan is running. Matches appear here as soon as they are found.")
    if problem:
        return say(
            "The matches of this casebook cannot be shown. {problem} Nothing of it was changed. "
            "File, Open casebook opens it again or another one.",
            problem=problem,
        )
    if reading:
        return say("The casebook is being read. Its matches appear here in a moment.")
    if photos:
        return say(
            "None of your photos was found in the datasets that were searched. The Photos page "
            "says which these were, what was not checked, and what this does not prove."
        )
    return say("Here you will see which of your photos are listed. Add and scan photos first.")
