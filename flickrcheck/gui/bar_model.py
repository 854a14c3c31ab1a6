"""What a chart shows: a table whose cells are bars, so that keys and screen readers know it."""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication

from flickrcheck.gui import marks
from flickrcheck.language import say
from flickrcheck.model import Grade, Verdict

# ruff: noqa: N802 - Qt names its methods in camel case

_Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
"""The role that gives a cell itself, as a Bar or a text."""


class Tone(StrEnum):
    """How bars look that stand neither for a grade nor for a verdict."""

    CHECKED = "checked"
    NOT_CHECKED = "not checked"
    NOT_FOUND = "not found"
    WAITING = "waiting"


Look = Grade | Verdict | Tone


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. top: the value that fills the room. text: the number as it stands at the bar.

    spoken: what screen readers say, with what the number means. ticks: values with a line across
    the cell. leads_to: what is chosen with the bar, None for nothing.
    """

    value: int
    top: int
    text: str
    spoken: str
    look: Look
    ticks: tuple[int, ...] = ()
    leads_to: object = None


@dataclass(frozen=True, slots=True)
class Title:
    """The beginning of a row. icon: the grade or verdict that it stands for. ticks: with numbers
    at the side, for the rows of upright bars."""

    text: str
    spoken: str
    leads_to: object = None
    icon: Grade | Verdict | None = None
    ticks: tuple[int, ...] = ()


Cell = Bar | Title | str


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a column. icon: the grade that all its bars stand for. share: whether the
    column shares the room that is left, or takes as much as its texts need."""

    text: str
    icon: Grade | None = None
    share: bool = True


class BarModel(QAbstractTableModel):
    """Rows of cells; every row has as many as there are heads."""

    def __init__(self) -> None:
        super().__init__()
        self.heads: tuple[Head, ...] = ()
        self.rows: tuple[tuple[Cell, ...], ...] = ()

    def show(self, heads: Sequence[Head], rows: Sequence[Sequence[Cell]]) -> bool:
        """Show these cells; False where they stand there already."""
        new = tuple(heads), tuple(tuple(row) for row in rows)
        if new == (self.heads, self.rows):
            return False
        same_form = (len(new[0]), len(new[1])) == (len(self.heads), len(self.rows))
        if same_form:  # what has the focus keeps it
            self.heads, self.rows = new
            if self.rows:
                last = self.index(len(self.rows) - 1, len(self.heads) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.heads) - 1)
        else:
            self.beginResetModel()
            self.heads, self.rows = new
            self.endResetModel()
        return True

    def title(self, row: int) -> str:
        """What a row is called."""
        first = self.rows[row][0]
        return first if isinstance(first, str) else first.text

    def place(self, title: str, head: str) -> tuple[int, int]:
        """Row and column of these names, the first ones where there are none."""
        rows = [row for row in range(len(self.rows)) if self.title(row) == title]
        columns = [column for column, each in enumerate(self.heads) if each.text == head]
        return rows[0] if rows else 0, columns[0] if columns else 0

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.heads)

    def cell(self, index: _Index) -> Cell:
        """The cell at a valid index."""
        return self.rows[index.row()][index.column()]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return cell if isinstance(cell, str) else cell.text
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(cell, Title):
            # Qt would take what looks like markup for markup
            return f"<span>{html.escape(cell.text)}</span>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if isinstance(cell, str):
                head = self.heads[index.column()].text
                return say("{name}: {text}", name=head, text=cell or say("nothing"))
            return cell.spoken
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and 0 <= section < len(self.heads):
            if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                return self.heads[section].text
            icon = self.heads[section].icon
            if role == Qt.ItemDataRole.DecorationRole and icon:
                return marks.icon(icon, QGuiApplication.palette())
        return None
