"""The guide of three pages: who are you, add pictures, what this can and cannot find.

It opens by itself at the first start only, and from the Help menu whenever it is wanted.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.guide_texts import ROLES, Role, role_of
from flickrcheck.gui.sizes import in_letters, open_at
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import marked, say
from flickrcheck.work.words import counted, visible

WHO, ADD, LIMITS = range(3)
_TITLES = (
    marked("Who are you?"),
    marked("Add pictures"),
    marked("What this can and cannot find"),
)


class Guide(QDialog):
    """The dialogue. What it adds and starts is done by whoever hears its signals.

    Signals: role_chosen, with the id of a role; folder_wanted, pictures_wanted, casebook_wanted,
    datasets_wanted; scan_wanted, after the last page.
    """

    role_chosen = Signal(str)
    folder_wanted = Signal()
    pictures_wanted = Signal()
    casebook_wanted = Signal()
    datasets_wanted = Signal()
    scan_wanted = Signal()

    def __init__(self, role: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Guide"))
        self._roots: Sequence[str] = ()
        self.step_label = label(name=say("Step of the guide"))
        self.title = heading("", large=True)
        self.pages = QStackedWidget()
        self.roles: dict[str, QRadioButton] = {}
        for page in (self._make_who(role_of(role)), self._make_add(), self._make_limits()):
            area = QScrollArea()
            area.setWidgetResizable(True)
            area.setFrameShape(QScrollArea.Shape.NoFrame)
            area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            area.setWidget(page)
            area.setAccessibleName(say("Guide of the first steps"))
            self.pages.addWidget(area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(self.step_label)
        layout.addWidget(self.title)
        layout.addWidget(self.pages, 1)
        layout.addLayout(self._make_buttons())
        open_at(self, 620, 500)
        self.show_page(WHO)

    def _make_who(self, chosen: Role) -> QWidget:
        page, layout = _page()
        layout.addWidget(
            label(
                say(
                    "This decides what the guide tells you, and in whose words letters are drafted."
                )
            )
        )
        group = QButtonGroup(page)
        for role in ROLES:
            button = QRadioButton(say(role.title))
            font = button.font()
            font.setBold(True)
            button.setFont(font)
            button.setAccessibleDescription(say(role.about))
            button.setChecked(role is chosen)
            group.addButton(button)
            self.roles[role.id] = button
            about = label(say(role.about))
            about.setContentsMargins(24, 0, 0, 8)
            layout.addWidget(button)
            layout.addWidget(about)
        layout.addStretch(1)
        return page

    def _make_add(self) -> QWidget:
        page, layout = _page()
        self.add_label = label(name=say("What to add"))
        self.tip_label = label(name=say("Tip"))
        self.casebook_button = QPushButton(say("New casebook for a client..."))
        self.casebook_button.clicked.connect(self.casebook_wanted)
        self.casebook_label = label(name=say("Open casebook"))
        self.folder_button = QPushButton(say("Add a folder..."))
        self.folder_button.clicked.connect(self.folder_wanted)
        self.pictures_button = QPushButton(say("Add pictures or zip files..."))
        self.pictures_button.clicked.connect(self.pictures_wanted)
        self.list = QListWidget()
        self.list.setAccessibleName(say("Folders and files to check"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(in_letters(self, 90))
        casebook = QHBoxLayout()
        casebook.addWidget(self.casebook_button)
        casebook.addWidget(self.casebook_label, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.folder_button)
        buttons.addWidget(self.pictures_button)
        buttons.addStretch(1)
        layout.addWidget(self.add_label)
        layout.addLayout(casebook)
        layout.addLayout(buttons)
        self.list.hide()
        layout.addWidget(self.tip_label)
        layout.addWidget(self.list, 1)
        layout.addStretch(0)
        return page

    def _make_limits(self) -> QWidget:
        page, layout = _page()
        self.can_label = label(name=say("What is found"))
        self.cannot_label = label(name=say("What is not found"))
        self.packs_label = label(name=say("Installed datasets"))
        self.packs_button = QPushButton(say("Add a dataset list or pack..."))
        self.packs_button.clicked.connect(self.datasets_wanted)
        self.after_label = label(name=say("What comes next"))
        layout.addWidget(heading(say("It finds")))
        layout.addWidget(self.can_label)
        layout.addWidget(heading(say("It does not find")))
        layout.addWidget(self.cannot_label)
        layout.addWidget(heading(say("Where it looks")))
        layout.addWidget(self.packs_label)
        layout.addWidget(self.packs_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.after_label)
        layout.addStretch(1)
        return page

    def _make_buttons(self) -> QHBoxLayout:
        self.skip_button = QPushButton(say("Close the guide"))
        self.skip_button.setAutoDefault(False)
        self.skip_button.clicked.connect(self.reject)
        self.back_button = QPushButton(say("Back"))
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(lambda: self.show_page(self.pages.currentIndex() - 1))
        self.next_button = QPushButton(say("Next"))
        self.next_button.setDefault(True)
        self.next_button.clicked.connect(self._next)
        row = QHBoxLayout()
        row.addWidget(self.skip_button)
        row.addStretch(1)
        row.addWidget(self.back_button)
        row.addWidget(self.next_button)
        return row

    @property
    def role(self) -> Role:
        """Who the person says they are."""
        return role_of(next(id for id, button in self.roles.items() if button.isChecked()))

    def show_page(self, number: int) -> None:
        """Show a page with the words for the chosen role."""
        role = self.role
        self.pages.setCurrentIndex(number)
        self.step_label.setText(
            say("Step {number} of {total}", number=number + 1, total=len(_TITLES))
        )
        self.title.setText(say(_TITLES[number]))
        self.add_label.setText(say(role.add))
        self.tip_label.setText(say(role.tip))
        for widget in (self.casebook_button, self.casebook_label):
            widget.setVisible(role.id == "helper")
        self.can_label.setText(listed(role.can))
        self.cannot_label.setText(listed(role.cannot))
        self.after_label.setText(say(role.after))
        self.back_button.setEnabled(number > WHO)
        self._show_next()
        first = (self.roles[role.id], self.folder_button, self.next_button)
        first[number].setFocus()

    def show_state(self, casebook: str, roots: Sequence[str], packs: str) -> None:
        """Show what is there by now. packs: a sentence on the installed datasets."""
        self.casebook_label.setText(say("Open now: {casebook}", casebook=visible(casebook, 60)))
        self.packs_label.setText(packs)
        if list(roots) != list(self._roots):
            self.list.clear()
            self.list.addItems([visible(root, 4000) for root in roots])
            self._roots = list(roots)
            self.list.setVisible(bool(roots))
            if roots and self.pages.currentIndex() == ADD:
                self.next_button.setFocus()  # so that Enter leads on, and does not ask again
        self._show_next()

    def _show_next(self) -> None:
        last = self.pages.currentIndex() == LIMITS
        ready = last and bool(self._roots)
        self.next_button.setText(
            say("Start the scan") if ready else say("Finish") if last else say("Next")
        )
        places = counted(len(self._roots), "place") if self._roots else say("nothing added yet")
        self.next_button.setAccessibleDescription(places if last else "")

    def _next(self) -> None:
        number = self.pages.currentIndex()
        if number == WHO:
            self.role_chosen.emit(self.role.id)
        if number < LIMITS:
            self.show_page(number + 1)
            return
        self.accept()
        if self._roots:
            self.scan_wanted.emit()


def _page() -> tuple[QWidget, QVBoxLayout]:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 6, 6, 6)
    layout.setSpacing(8)
    return page, layout


def listed(items: Sequence[str]) -> str:
    """Marked texts as lines with a dot before each."""
    return "\n".join(f"• {say(item)}" for item in items)
