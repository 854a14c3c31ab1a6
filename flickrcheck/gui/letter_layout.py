"""Where the parts of the Letters page stand: beside each other, or below where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QPushButton,
    QScrollArea,
    QSplitter,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.pages import scrolled
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say

# ruff: noqa: N802 - Qt names its methods in camel case

_PAGE = 400  # how wide the page should be at least, in lengths of sizes.py
_LISTS, _LIST = 500, 300  # how wide list and form are at first, beside each other and below


class LetterLayout(QWidget):
    """The list of operators, the form and the letter.

    Wide: all three beside each other. Less so: the form below the list. Narrow: the letter below
    both. room: the button that hides list and form, so that the letter has all the room, and shows
    them again.
    """

    def __init__(
        self, recipients: QWidget, form: QWidget, panel: QWidget, room: QPushButton
    ) -> None:
        super().__init__()
        self._arranged = False
        self._room = room
        room.clicked.connect(lambda: self.show_left(on=self.left.isHidden()))
        self.left = QSplitter(Qt.Orientation.Vertical)
        self.left.setChildrenCollapsible(False)
        self.left.addWidget(_area(_introduced(recipients)))
        self._form_area = _area(_padded(form))
        self._form_area.setAccessibleName(say("Letters and your details"))
        self.left.addWidget(self._form_area)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self.left)
        self.splitter.addWidget(_area(panel))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.show_left(on=True)

    def show_left(self, *, on: bool) -> None:
        """Show list and form, or hide them."""
        self.left.setVisible(on)
        self._room.setText(say("Only the letter") if on else say("Show list and form"))

    def show_field(self, field: QWidget) -> None:
        """Bring a field of the form into view."""
        self.show_left(on=True)
        self._form_area.ensureWidgetVisible(field)

    def minimumSizeHint(self) -> QSize:
        # with everything below each other, as ``resizeEvent`` arranges it where it is narrow
        parts = [*self._parts(), self.splitter.widget(1).minimumWidth()]
        return QSize(max(parts), super().minimumSizeHint().height())

    def _parts(self) -> list[int]:
        """How wide list and form are at least."""
        return [self.left.widget(number).minimumWidth() for number in range(self.left.count())]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, parts = event.size().width(), self._parts()
        handles = 4 * self.splitter.handleWidth()
        beside = sum(parts) + handles  # what list and form need beside each other
        page = max(self.splitter.widget(1).minimumWidth(), in_letters(self, _PAGE))
        wide = width >= beside + page + handles
        narrow = width < max(parts) + page + handles
        across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        turned = narrow and self.splitter.orientation() is across
        self.left.setOrientation(across if wide or (narrow and width >= beside) else down)
        self.splitter.setOrientation(down if narrow else across)
        self.splitter.setStretchFactor(0, 2 if narrow else 0)  # beside it only the letter grows
        self.splitter.setStretchFactor(1, 3 if narrow else 1)
        if turned:  # the letter wants the larger part
            high = event.size().height()
            self.splitter.setSizes([high * 2 // 5, high * 3 // 5])
        if not self._arranged and not narrow:
            left = max(in_letters(self, _LISTS), beside) if wide else in_letters(self, _LIST)
            self.splitter.setSizes([left, width - left])
            self._arranged = True


def _introduced(recipients: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(16, 14, 10, 6)
    layout.setSpacing(8)
    layout.addWidget(heading(say("Letters"), large=True))
    layout.addWidget(
        label(
            say(
                "One request for each operator. flickrcheck sends nothing: you save the drafts "
                "and send them from your own mail program. This is no legal advice."
            )
        )
    )
    layout.addWidget(recipients, 1)
    return box


def _padded(form: QWidget) -> QWidget:
    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(16, 14, 10, 14)
    layout.addWidget(form)
    layout.addStretch(1)
    return box


def _area(content: QWidget) -> QScrollArea:
    """Scrolls up and down only: it is as wide as its content and the scroll bar need."""
    area = scrolled(content)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    bar = content.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
    area.setMinimumWidth(content.minimumSizeHint().width() + bar + 4)
    return area
