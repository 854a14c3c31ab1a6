"""The pictures of a comparison: one alone, or two in a mode, with what is said of them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QPushButton,
    QSlider,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.compare_loader import Compared, load_compared, load_sharper
from flickrcheck.gui.compare_view import CompareView, Mode
from flickrcheck.gui.compare_words import ALONE, REFERENCE, compared_words
from flickrcheck.gui.picture_loader import Loaded, load_sharp
from flickrcheck.gui.preview import Preview, agreeing_part
from flickrcheck.gui.session import Session
from flickrcheck.gui.widgets import bold_while_checked, label
from flickrcheck.gui.zoom_bar import ZoomBar
from flickrcheck.language import say
from flickrcheck.store.casebook import Casebook, StoredMatch
from flickrcheck.work.words import visible

_STEPS = 1000  # of the slider

Other = StoredMatch | Path
"""What a picture is compared with: another one of the person, or a file that they chose."""


class ComparePictures(QWidget):
    """Shows the picture of a match alone or with another one; both are read in the background.

    mode_buttons: for whoever lays this out.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._stored: StoredMatch | None = None
        self._other: Other | None = None
        self._compared: Compared | None = None
        self._tasks: list[Task] = []
        self._stop = threading.Event()
        self._make_modes()
        self.alone = Preview()
        self.alone.sharper_wanted.connect(self._load_sharp_alone)
        self.view = CompareView()
        self.view.left.flipped.connect(self._flip)
        self.view.left.divided.connect(lambda part: self.slider.setValue(round(part * _STEPS)))
        self.view.sharper_wanted.connect(self._load_sharper)
        self._stack = QStackedWidget()
        for view, bar in ((self.alone, ZoomBar(self.alone)), (self.view, ZoomBar(self.view.left))):
            page = QWidget()
            column = QVBoxLayout(page)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(view, 1)
            column.addWidget(bar)
            self._stack.addWidget(page)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(say("Where the second picture begins"))
        self.slider.setRange(0, _STEPS)
        self.slider.setValue(_STEPS // 2)
        self.slider.valueChanged.connect(lambda at: self.view.set_divider(at / _STEPS))
        self.flip_button = QPushButton(say("Show the other picture"))
        self.flip_button.setAccessibleName(
            say("Show the other picture, or hold Space in the picture")
        )
        self.flip_button.setCheckable(True)
        self.flip_button.setAutoDefault(False)
        self.flip_button.toggled.connect(self.view.show_other)
        self.state_label = label(name=say("How the two pictures compare"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack, 1)
        column.addWidget(self.slider)
        column.addWidget(self.flip_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.state_label)
        self._arrange()

    def _make_modes(self) -> None:
        group = QButtonGroup(self)
        self.mode_buttons: dict[Mode, QPushButton] = {}
        for mode in Mode:
            button = QPushButton(say(mode.value))
            button.setCheckable(True)
            button.setAutoDefault(False)
            bold_while_checked(button)
            button.clicked.connect(lambda _=False, m=mode: self.set_mode(m))
            group.addButton(button)
            self.mode_buttons[mode] = button
        self.mode_buttons[Mode.SIDE].setChecked(True)

    @property
    def shown(self) -> QWidget:
        """The picture that keys work in."""
        return self.alone if self._other is None else self.view.left

    def show_words(self, words: str) -> None:
        """Show words in place of any picture."""
        self.forget()
        self._stored = self._other = None
        self.alone.show_words(words)
        self.view.show_words("")
        self._arrange()

    def show_alone(self, stored: StoredMatch, loaded: Loaded) -> None:
        """Show the picture of a match; loaded holds one."""
        self.forget()
        self._stored, self._other = stored, None
        assert loaded.image is not None
        self.alone.show_picture(
            QPixmap.fromImage(loaded.image),
            loaded.faces.placed,
            _name(stored),
            agreeing_part(stored),
            pixels=loaded.pixels,
        )
        self._arrange()

    def show_alone_again(self) -> None:
        """Show the picture that ``show_alone`` had, without the other one."""
        self.forget()
        self._other = None
        self._arrange()

    def compare(self, stored: StoredMatch, other: Other, name: str) -> None:
        """Read both pictures and show them. name: what screen readers call the other one."""
        self.forget()
        self._stored, self._other = stored, other
        self.view.show_words(say("Loading both pictures"))
        self._arrange()
        self.state_label.setText("")
        casebook, stop = self._session.casebook.path, self._stop

        def show(compared: Compared) -> None:
            self._compared = compared
            self.view.show_compared(compared, _name(stored), name, self.alone.faces)
            words = compared_words(compared)
            self.state_label.setText(
                f"{words} {say(REFERENCE)}" if isinstance(other, Path) else words
            )
            self._arrange()

        self._run(lambda _: load_compared(casebook, stored, other, stop), show)

    def _load_sharper(self) -> None:
        """Read both pictures with more pixels, because they are enlarged."""
        stored, other, compared = self._stored, self._other, self._compared
        if stored is None or other is None or compared is None:
            return
        turn = compared.alignment.turn if compared.alignment else "as is"
        casebook, stop = self._session.casebook.path, self._stop
        self._run(
            lambda _: load_sharper(casebook, stored, other, turn, stop),
            lambda images: self.view.sharpen(*images),
        )

    def _load_sharp_alone(self) -> None:
        stored, path = self._stored, self._session.casebook.path
        if stored is None:
            return

        def work(_: Tell) -> QImage:
            with Casebook.open(path) as book:
                return load_sharp(book, stored)

        self._run(work, lambda image: self.alone.sharpen(QPixmap.fromImage(image)))

    def _run(self, work: Callable[[Tell], Any], show: Callable[[Any], None]) -> None:
        # a file of anybody's may take long to read, and previews must not wait for it
        quick = not isinstance(self._other, Path)
        run_task = self._session.bridge.run_task
        self._tasks.append(run_task(work, show, self._failed, quick=quick))

    def _failed(self, sentence: str) -> None:
        if self._other is None:
            self.alone.show_words(sentence)
        elif self._compared is None:
            self.view.show_words(sentence)
        self.state_label.setText(sentence)

    def set_mode(self, mode: Mode) -> None:
        """Show two pictures in this way."""
        self.view.set_mode(mode)
        self._arrange()

    def _arrange(self) -> None:
        two = self._other is not None
        compared = self._compared
        apart = compared is None or compared.difference is not None
        if not apart and self.view.mode is Mode.DIFFERENCE:
            self.view.set_mode(Mode.SIDE)
        mode = self.view.mode
        self._stack.setCurrentIndex(1 if two else 0)
        for each, button in self.mode_buttons.items():
            button.setEnabled(two and (apart or each is not Mode.DIFFERENCE))
            button.setChecked(each is mode)
        self.slider.setVisible(two and mode is Mode.SLIDER)
        self.flip_button.setVisible(two and mode is Mode.FLIP)
        if mode is not Mode.FLIP:
            self.flip_button.setChecked(False)
        if not two:
            entry = self._stored.match.entry_id if self._stored else None
            self.state_label.setText(say(ALONE) if entry else "")

    def _flip(self, on: bool) -> None:
        if self.view.mode is Mode.FLIP:
            self.flip_button.setChecked(on)

    def forget(self) -> None:
        """Hear no more of what is being read."""
        self._stop.set()
        self._stop = threading.Event()
        for task in self._tasks:
            task.forget()
        self._tasks.clear()
        self._compared = None


def _name(stored: StoredMatch) -> str:
    return say("Your picture {file}", file=visible(Path(stored.match.photo.path).name, 200))
