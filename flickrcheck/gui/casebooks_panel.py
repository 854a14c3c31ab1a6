"""The casebooks that were used on this computer: one a client, or one a person."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from flickrcheck.gui.session import Session
from flickrcheck.gui.tables import fill_row, plain_table
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import marked, say
from flickrcheck.place import is_there
from flickrcheck.store.casebook_lock import own_files
from flickrcheck.work.privacy import rough_words, size_of
from flickrcheck.work.words import counted, date_words, visible

_COLUMNS = (
    (marked("Casebook"), 22),
    (marked("State"), 12),
    (marked("When last open"), 28),
    (marked("Size"), 10),
    (marked("Last changed"), 26),
    (marked("Folder"), 30),
)
_TEXT = marked(
    "A casebook holds what was found for one person: photos, matches, verdicts and letters. Keep "
    "one for each client; they know nothing of each other. A casebook is one file that you can "
    "copy, move and back up."
)


class CasebooksPanel(QWidget):
    """The list of casebooks with what can be done with them.

    Signals: new_wanted; open_wanted, for a casebook that is not on the list.
    """

    new_wanted = Signal()
    open_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._paths: list[Path] = []
        self.table = plain_table(say("Casebooks"), _COLUMNS)
        self.table.itemSelectionChanged.connect(self._show_buttons)
        self.table.itemActivated.connect(lambda _: self.open_selected())
        self.open_button = QPushButton(say("Open"))
        self.open_button.clicked.connect(self.open_selected)
        self.forget_button = QPushButton(say("Take off the list"))
        self.forget_button.clicked.connect(self.forget_selected)
        self.new_button = QPushButton(say("New casebook..."))
        self.new_button.clicked.connect(self.new_wanted)
        self.other_button = QPushButton(say("Open another one..."))
        self.other_button.clicked.connect(self.open_wanted)
        row = QHBoxLayout()
        for button in (self.open_button, self.new_button, self.other_button, self.forget_button):
            row.addWidget(button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Casebooks"), large=True))
        layout.addWidget(label(say(_TEXT)))
        layout.addWidget(self.table, 1)
        layout.addLayout(row)
        session.casebook_changed.connect(self.load)
        self.load()

    def load(self) -> None:
        """Show the casebooks as they are on the disk now."""
        self._paths = self._session.settings.casebooks()
        opened = self._session.casebook.path
        if opened not in self._paths:
            self._paths.insert(0, opened)
        self.table.setRowCount(len(self._paths))
        for row, path in enumerate(self._paths):
            self._show(row, path, opened)
        self.table.selectRow(self._paths.index(opened))
        self._show_buttons()

    def _show(self, row: int, path: Path, opened: Path) -> None:
        state, changed = "", ""
        try:
            written = max(file.stat().st_mtime for file in own_files(path) if is_there(file))
        except (OSError, ValueError):
            state = say("not there")
        else:
            changed = changed_words(written)
        if path == opened:
            state = say("open, not there") if state else say("open", "state")
        size = rough_words(size_of(own_files(path))) if is_there(path) else ""
        summary = self._session.settings.summary(path)
        texts = (
            visible(path.stem, 80),
            state,
            _summary_words(summary) if summary else "",
            size,
            changed,
            visible(str(path.parent), 4000),
        )
        fill_row(self.table, row, texts, bold=path == opened)

    def selected(self) -> Path | None:
        """The selected casebook."""
        row = self.table.currentRow()
        return self._paths[row] if 0 <= row < len(self._paths) else None

    def _show_buttons(self) -> None:
        path = self.selected()
        other = path is not None and path != self._session.casebook.path
        self.open_button.setEnabled(other)
        self.forget_button.setEnabled(other)

    def open_selected(self) -> None:
        """Open the selected casebook in place of the one that is open."""
        path = self.selected()
        if path is not None and path != self._session.casebook.path:
            self._session.switch(path, create=False)

    def forget_selected(self) -> None:
        """Take the selected casebook off the list; the file stays where it is."""
        path = self.selected()
        if path is None or path == self._session.casebook.path:
            return
        self._session.settings.forget_casebook(path)
        self._session.said.emit(
            say("{casebook} is off the list. The file stays.", casebook=visible(path.name, 80))
        )
        self.load()


def _summary_words(summary: tuple[int, int]) -> str:
    photos, undecided = summary
    return say("{photos}, {number} undecided", photos=counted(photos, "photo"), number=undecided)


def changed_words(seconds: float) -> str:
    """When a file was changed, in seconds since 1970; "" for a time that no calendar has."""
    try:
        time = datetime.fromtimestamp(seconds).astimezone()
    except (ValueError, OverflowError, OSError):
        return ""
    return say("{date}, {time}", date=date_words(time.date()), time=f"{time:%H:%M}")
