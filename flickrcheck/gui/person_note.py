"""What can be found and what not, said to a person shown before their first scan."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QGroupBox

from flickrcheck.gui.guide import listed
from flickrcheck.gui.guide_texts import role_of
from flickrcheck.gui.session import Session
from flickrcheck.gui.settings import ROLE
from flickrcheck.gui.verdict_words import PERSON
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import say
from flickrcheck.store.casebook import ScanRecord
from flickrcheck.work.person_results import MOST


def is_person(session: Session) -> bool:
    """Whether who sits here said that they are shown in the photos."""
    return session.settings.text(ROLE) == PERSON


def results_are_wanted(session: Session, record: ScanRecord | None) -> bool:
    """Whether what became of each picture is offered: to a person shown, or of few pictures."""
    return record is not None and (is_person(session) or 0 < record.photos <= MOST)


class PersonNote(QGroupBox):
    """Seen by a person shown only, until the first scan of the casebook."""

    def __init__(self, session: Session) -> None:
        super().__init__(say("Before you start"))
        self._session = session
        self.setAccessibleName(say("Before you start"))
        role = role_of(PERSON)
        grid = QGridLayout(self)
        grid.setHorizontalSpacing(24)
        for column, (title, items) in enumerate(
            ((say("It finds"), role.can), (say("It does not find"), role.cannot))
        ):
            grid.addWidget(heading(title), 0, column)
            grid.addWidget(label(listed(items), name=title), 1, column, Qt.AlignmentFlag.AlignTop)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)

    def show_state(self, *, scanned: bool) -> None:
        """Show or hide it. scanned: whether there is a result to look at already."""
        self.setVisible(is_person(self._session) and not scanned)
