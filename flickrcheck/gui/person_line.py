"""One picture and what became of it: a line of the results of a person shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from flickrcheck.gui.person_pictures import EDGE
from flickrcheck.gui.widgets import label
from flickrcheck.language import say
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.person_results import Outcome, PictureResult
from flickrcheck.work.words import visible

_MARKS = {
    Outcome.LISTED: "●",
    Outcome.POSSIBLE: "◐",
    Outcome.UNREADABLE: "▲",
}


class ResultLine(QFrame):
    """A small picture, the file's name, a sentence, and the buttons that fit.

    Signals: match_wanted and box_wanted, with the match; next_wanted, with the result;
    folder_wanted, with the path.
    """

    match_wanted = Signal(object)
    box_wanted = Signal(object)
    next_wanted = Signal(object)
    folder_wanted = Signal(str)

    def __init__(self, result: PictureResult) -> None:
        super().__init__()
        self.result = result
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.name = visible(Path(result.path).name, 80)
        self.picture = QLabel()
        self.picture.setMinimumHeight(EDGE)
        self.picture.setFixedWidth(max(EDGE, self.fontMetrics().horizontalAdvance("mmmmmm")))
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setAccessibleName(say("Small picture of {name}", name=self.name))
        if not result.shows:
            self.picture.setText(say("no picture"))
            self.picture.setWordWrap(True)
        title = QLabel(f"{_MARKS.get(result.outcome, '○')}  {self.name}")
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setAccessibleName(self.name)
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        self.sentence = label(result.sentence, name=say("What became of {name}", name=self.name))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(title)
        words.addWidget(self.sentence)
        words.addStretch(1)
        self.buttons: list[QPushButton] = []
        buttons = QVBoxLayout()
        buttons.setSpacing(4)
        buttons.addStretch(1)
        for button in self._make_buttons():
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self.picture)
        row.addLayout(words, 1)
        row.addLayout(buttons)
        self.setAccessibleName(say("{name}: {result}", name=self.name, result=result.sentence))

    def _make_buttons(self) -> list[QPushButton]:
        result = self.result
        for boxed in result.boxed:
            dataset = visible(dataset_name(boxed.match.dataset), 30)
            words = say("Which box is you?")
            if len(result.boxed) > 1:
                words = say("Which box is you in {dataset}?", dataset=dataset)
            self._add(
                words,
                say(
                    "Which box is you in {name}, in the list of {dataset}?",
                    name=self.name,
                    dataset=dataset,
                ),
                lambda match=boxed: self.box_wanted.emit(match),
            )
        if result.outcome in (Outcome.LISTED, Outcome.POSSIBLE):
            self._add(
                say("Look at the match"),
                say("Look at the match of {name}", name=self.name),
                lambda: self.match_wanted.emit(result.match),
            )
        if result.open:
            self._add(
                say("What now?"),
                say("What now for {name}?", name=self.name),
                lambda: self.next_wanted.emit(result),
            )
        if result.outcome is Outcome.UNREADABLE:
            self._add(
                say("Open folder"),
                say("Open the folder of {name}", name=self.name),
                lambda: self.folder_wanted.emit(result.path),
            )
        return self.buttons

    def _add(self, text: str, name: str, act: Callable[[], object]) -> None:
        button = QPushButton(text.replace("&", "&&"))
        button.setAccessibleName(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())
        self.buttons.append(button)

    def show_picture(self, image: QImage) -> None:
        """Show the small picture."""
        self.picture.setPixmap(QPixmap.fromImage(image))
