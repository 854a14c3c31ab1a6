"""The answers of a look-up as a table model."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from flickrcheck.language import marked, say
from flickrcheck.work.lookup import Answer
from flickrcheck.work.lookup_words import found_words, place_of
from flickrcheck.work.words import visible

# ruff: noqa: N802 - Qt names its methods in camel case

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Shown(Enum):
    """Which answers are shown; the value is its name, in English."""

    ALL = marked("All")
    LISTED = marked("Listed")
    NOT_LISTED = marked("Not listed")
    NOTHING = marked("Nothing to look up")


class Column(IntEnum):
    """The table's columns from left to right."""

    TERM = 0
    NAMES = 1
    FOUND = 2


_TITLES = {
    Column.TERM: marked("You gave"),
    Column.NAMES: marked("Photo or account"),
    Column.FOUND: marked("What the lists say"),
}


class LookupModel(QAbstractTableModel):
    """Answers in the order of their terms. Texts are harmless already."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[Answer] = []
        self.rows: list[Answer] = []

    def set_answers(self, answers: Sequence[Answer], shown: Shown) -> None:
        """Show these answers."""
        self._all = list(answers)
        self.show_only(shown)

    def show_only(self, shown: Shown) -> None:
        """Show the answers of one kind."""
        self.beginResetModel()
        self.rows = [a for a in self._all if shown in (Shown.ALL, kind_of(a))]
        self.endResetModel()

    def texts(self, row: int) -> list[str]:
        """The cells of a row."""
        answer = self.rows[row]
        place = place_of(answer)
        term = visible(answer.term, 200)
        names = [str(answer.photo_id)] if answer.photo_id is not None else []
        if answer.nsid or answer.name:
            names.append(answer.nsid or visible(answer.name or "", 80))
        return [f"{term} ({place})" if place else term, ", ".join(names), found_words(answer)]

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return say(_TITLES[Column(section)])
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        if index.isValid() and role == _Role.DisplayRole:
            return self.texts(index.row())[index.column()]
        return None


def kind_of(answer: Answer) -> Shown:
    """Under which heading an answer is shown."""
    if answer.problem:
        return Shown.NOTHING
    mine = answer.listings if answer.photo_id is not None else answer.accounts
    return Shown.LISTED if mine else Shown.NOT_LISTED
