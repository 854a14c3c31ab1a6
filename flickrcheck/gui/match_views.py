"""The table and the grid of matches with their one selection, and where each is scrolled to."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QStackedWidget

from flickrcheck.gui.match_frame import NothingFits
from flickrcheck.gui.match_grid import MatchGrid
from flickrcheck.gui.match_model import Column, MatchModel
from flickrcheck.gui.match_selection import spans_of, whole_rows
from flickrcheck.gui.match_table import MatchTable
from flickrcheck.store.grouped_matches import Rows
from flickrcheck.store.match_filter import Group


class MatchViews(QStackedWidget):
    """Shows the matches of a model in a table or in a grid, or that none fits the filter.

    grid: whether the grid is chosen at first.
    """

    def __init__(self, model: MatchModel, *, grid: bool) -> None:
        super().__init__()
        self._model = model
        self.as_grid = grid
        self.table = MatchTable(model)
        self.grid = MatchGrid(model, self.table.selectionModel())
        self.nothing = NothingFits()
        for widget in (self.table, self.grid, self.nothing):
            self.addWidget(widget)

    @property
    def view(self) -> MatchTable | MatchGrid:
        """The table or the grid, whichever is chosen."""
        return self.grid if self.as_grid else self.table

    def choose(self, *, grid: bool) -> None:
        """Show the grid or the table; selection and keys stay."""
        self.as_grid = grid
        row = self.current_row()
        self._show_view()
        if row >= 0:
            self._set_current(row, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._bring(row)

    def take_focus(self) -> None:
        """Put the focus where the keys work."""
        (self.view if self._model.ids else self.nothing.button).setFocus()

    def _show_view(self) -> None:
        waiting = self.nothing.button.hasFocus()
        self.setCurrentWidget(self.view if self._model.ids else self.nothing)
        if waiting and self._model.ids:
            self.take_focus()

    def set_rows(self, rows: Rows, group: Group | None, *, anew: bool) -> None:
        """Show other rows; what was selected and in sight stays so, where it is still there.

        anew: as for ``MatchModel.set_rows``.
        """
        selected = self._selected_of_rows()
        current_row = self.current_row()
        current = self._current_id()
        top_row, offset = self._top()
        top = self._model.ids[top_row] if 0 <= top_row < len(self._model.ids) else None
        if self._model.set_rows(rows, group, anew=anew):
            self._restore(selected, current)
        row = None if top is None else self._model.row_of(top)
        if row is not None:
            self._hold_top(row, offset)
        self._show_view()
        if rows.rows and not self.table.selectionModel().hasSelection():
            # the filter hides what was selected: go on beside it, not at the top
            self.go_to(self.near_match(min(max(current_row, 0), len(rows.rows) - 1)))

    def _top(self) -> tuple[int, int]:
        """The first row in sight, -1 at the very start, and how far it is scrolled."""
        if self.view.verticalScrollBar().value() == 0:
            return -1, 0
        if self.as_grid:
            return self.grid.top()
        row = self.table.rowAt(0)
        return row, self.table.rowViewportPosition(row)

    def _hold_top(self, row: int, offset: int) -> None:
        if self.as_grid:
            self.grid.hold_top(row, offset)
            return
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.verticalScrollBar().setValue(row * height - offset)

    def _bring(self, row: int) -> None:
        """Scroll to a row where it is out of sight."""
        if self.as_grid:
            self.grid.bring(row)
        else:
            self.table.scrollTo(self._model.index(row, Column.FILE))

    def _set_current(self, row: int, how: QItemSelectionModel.SelectionFlag) -> None:
        column = Column.CARD if self.as_grid else Column.FILE
        self.table.selectionModel().setCurrentIndex(self._model.index(row, column), how)

    def _restore(self, selected: list[int], current: int | None) -> None:
        rows = self.rows_of(selected)
        self.table.selectionModel().select(
            whole_rows(self._model, rows), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        row = None if current is None else self._model.row_of(current)
        if row is not None:
            self._set_current(row, QItemSelectionModel.SelectionFlag.NoUpdate)

    def rows_of(self, ids: Iterable[int]) -> list[int]:
        """Where these matches stand, of those that are shown."""
        return [row for id in ids if (row := self._model.row_of(id)) is not None]

    def selected_ids(self) -> list[int]:
        """The selected matches from top to bottom; the head of a group stands for all of it."""
        found: list[int] = []
        for id in self._selected_of_rows():
            found += [id] if id >= 0 else self._model.members(self._model.heads[-1 - id])
        return list(dict.fromkeys(found))

    def _selected_of_rows(self) -> list[int]:
        ids = self._model.ids
        return [id for top, bottom in self.selected_spans() for id in ids[top : bottom + 1]]

    def selected_spans(self) -> list[tuple[int, int]]:
        """First and last row of what is selected, from top to bottom."""
        return spans_of(self.table.selectionModel())

    def current_row(self) -> int:
        """The row of the keyboard, -1 where there is none."""
        return self.table.selectionModel().currentIndex().row()

    def _current_id(self) -> int | None:
        row = self.current_row()
        return self._model.ids[row] if 0 <= row < len(self._model.ids) else None

    def go_to(self, row: int) -> None:
        """Select a row and bring it into sight."""
        self._set_current(
            row,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._bring(row)

    def select(self, ids: Iterable[int]) -> None:
        """Select those of these matches that are shown, and go to the first."""
        rows = self.rows_of(ids)
        if rows:
            self.go_to(min(rows))
            self.table.selectionModel().select(
                whole_rows(self._model, rows), QItemSelectionModel.SelectionFlag.Select
            )

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) match, or folded group."""
        row = self.current_row() + by
        while (head := self._model.head(row)) and not head.folded:
            row += by
        if 0 <= row < len(self._model.ids):
            self.go_to(row)
        elif self.current_row() < 0 and self._model.ids:
            self.go_to(self.near_match(0))

    def near_match(self, row: int) -> int:
        """This row, or the next one where it is the head of a group that is not folded."""
        head = self._model.head(row)
        return row + 1 if head and not head.folded else row
