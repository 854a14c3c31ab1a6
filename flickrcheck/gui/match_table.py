"""The matches as a table: columns that can be moved, resized, hidden and ordered by."""

from __future__ import annotations

import json

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView

from flickrcheck.gui.match_model import SORTS, Column, MatchModel, title
from flickrcheck.gui.tables import style_table
from flickrcheck.gui.thumbnails import THUMBNAIL_EDGE
from flickrcheck.gui.verdict_words import verdict_words
from flickrcheck.language import say
from flickrcheck.model import Verdict

# ruff: noqa: N802 - Qt names its methods in camel case

# what stands side by side at first, with widths in letters: in a narrow window the verdict is
# worth more than the folder and the numbers
_WIDTHS = (
    (Column.FILE, 22),
    (Column.DATASET, 12),
    (Column.GRADE, 22),
    (Column.VERDICT, 18),
    (Column.NEW, 9),
    (Column.FOLDER, 22),
    (Column.DATE, 15),
    (Column.FLICKR_ID, 13),
    (Column.OWNER, 14),
)
_MARK = 16  # pixels of the mark beside a verdict, which needs some room around it
_WIDEST = 5000  # pixels
_ALWAYS = (Column.PICTURE, Column.FILE)  # which match a row is about can always be seen


class MatchTable(QTableView):
    """The rows of a MatchModel, one selected at a time or many.

    Signals: sort_wanted, with the column whose head was pressed.
    """

    sort_wanted = Signal(object)

    def __init__(self, model: MatchModel) -> None:
        super().__init__()
        self._model = model
        self.menu: QMenu | None = None
        self.setAccessibleName(say("Matches"))
        self.setModel(model)
        style_table(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setIconSize(QSize(THUMBNAIL_EDGE, THUMBNAIL_EDGE))
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(THUMBNAIL_EDGE + 8)
        self._make_columns()
        self.verticalScrollBar().valueChanged.connect(lambda _: self._span_heads())
        model.modelReset.connect(self._span_heads)

    def _make_columns(self) -> None:
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        # Of a header that knows what is selected Qt asks whether that is the whole column, row by
        # row: seconds after all of 100,000 rows are selected.
        columns.setSelectionModel(QItemSelectionModel(self._model, columns))
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSortIndicatorShown(True)
        columns.setSectionsClickable(True)
        columns.sectionClicked.connect(lambda section: self.sort_wanted.emit(Column(section)))
        columns.setSectionsMovable(True)
        columns.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        columns.customContextMenuRequested.connect(self.offer_columns)
        self.reset_columns()

    def reset_columns(self) -> None:
        """Give all columns their first places and widths."""
        columns = self.horizontalHeader()
        unit = self.fontMetrics().horizontalAdvance("n")
        for place, (column, units) in enumerate(_WIDTHS, 1):
            columns.moveSection(columns.visualIndex(column), place)
            self.setColumnHidden(column, False)
            self._widen(column, unit * units)
        words = max(self.fontMetrics().horizontalAdvance(verdict_words(each)) for each in Verdict)
        self._widen(Column.VERDICT, max(self.columnWidth(Column.VERDICT), words + 3 * _MARK))
        self._widen(Column.PICTURE, THUMBNAIL_EDGE + 10)
        self.setColumnHidden(Column.CARD, True)

    def _widen(self, column: Column, width: int) -> None:
        """Give a column a width, or what its title needs in this language if that is more."""
        needed = self.horizontalHeader().fontMetrics().horizontalAdvance(title(column)) + 10
        self.setColumnWidth(column, max(width, needed))

    def _column_actions(self, parent: QMenu) -> list[QAction]:
        made = []
        for column, _ in _WIDTHS:
            if column not in _ALWAYS:
                action = QAction(title(column), parent)
                action.setCheckable(True)
                action.setChecked(not self.isColumnHidden(column))
                action.triggered.connect(lambda on, c=column: self.setColumnHidden(c, not on))
                made.append(action)
        line = QAction(parent)
        line.setSeparator(True)
        reset = QAction(say("All columns as at first"), parent)
        reset.triggered.connect(lambda _=False: self.reset_columns())
        return [*made, line, reset]

    def offer_columns(self, at: QPoint | None = None) -> None:
        """Offer which columns to show, there in the table's head or at its beginning."""
        self.menu = menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addActions(self._column_actions(menu))
        menu.popup(self.horizontalHeader().mapToGlobal(at or QPoint(0, 0)))
        if at is None:  # else letting go of the mouse button would choose it
            menu.setActiveAction(menu.actions()[0])

    def offer_orders(self) -> None:
        """Offer by which column to order the rows; the one that it is by now turns them round."""
        if not self.model().rowCount():
            return
        self.menu = menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        now = self.horizontalHeader().sortIndicatorSection()
        for column, _ in _WIDTHS:
            if can_order(column):
                action = menu.addAction(title(column))
                action.setCheckable(True)
                action.setChecked(column == now)
                action.triggered.connect(lambda _=False, c=column: self.sort_wanted.emit(c))
        menu.popup(self.mapToGlobal(QPoint(0, self.horizontalHeader().height())))
        menu.setActiveAction(next((a for a in menu.actions() if a.isChecked()), menu.actions()[0]))

    def show_order(self, column: Column, order: Qt.SortOrder) -> None:
        """Show by which column the rows are ordered."""
        self.horizontalHeader().setSortIndicator(column, order)

    def columns_kept(self) -> str:
        """Which columns stand where, for ``restore_columns``: JSON of [name, width, shown]."""
        order = sorted(Column, key=self.horizontalHeader().visualIndex)
        return json.dumps(
            [[each.name, self.columnWidth(each), not self.isColumnHidden(each)] for each in order]
        )

    def restore_columns(self, kept: str) -> None:
        """Give the columns their last places and widths, as far as these make sense.

        Not by ``restoreState``: from a file that is spoilt Qt makes millions of columns.
        """
        columns = self.horizontalHeader()
        for place, (column, width, shown) in enumerate(_checked_columns(kept)):
            columns.moveSection(columns.visualIndex(column), place)
            self.setColumnHidden(column, not shown and column not in _ALWAYS)
            if width:
                self.setColumnWidth(column, width)
        self.setColumnHidden(Column.CARD, True)

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        # Qt would bring into sight all columns that a head reaches over, and hide its start; and
        # of a table that has no width yet, the end of the names, and hide the pictures
        begins = (
            index.column() == Column.FILE
            and self.horizontalHeader().visualIndex(Column.FILE) <= 1
            and self.columnViewportPosition(Column.FILE) >= 0
        )
        if begins or self._model.head(index.row()):
            across = self.horizontalScrollBar().value()
            super().scrollTo(index, hint)
            self.horizontalScrollBar().setValue(across)
        else:
            super().scrollTo(index, hint)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._span_heads()

    def _span_heads(self) -> None:
        """Let the heads of groups in sight reach over all columns; Qt looks at each span there is
        whenever it paints, so there are never more than fit."""
        if self._model.group is None:
            self.clearSpans()
            return
        self.clearSpans()
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() - 1)
        for row in range(first, 1 + (last if last >= 0 else self._model.rowCount() - 1)):
            if self._model.head(row):
                self.setSpan(row, 0, 1, len(Column))


def can_order(column: Column) -> bool:
    """Whether rows can be ordered by a column."""
    return column in SORTS


def _checked_columns(kept: str) -> list[tuple[Column, int, bool]]:
    """What of the kept columns makes sense; width: 0 where it has none, as hidden ones have."""
    try:
        found = json.loads(kept)
    except (ValueError, RecursionError):
        return []
    checked: dict[Column, tuple[Column, int, bool]] = {}
    for each in found if isinstance(found, list) else []:
        match each:
            case [str(name), int(width), bool(shown)] if name in Column.__members__:
                column = Column[name]
                checked.setdefault(column, (column, min(max(width, 0), _WIDEST), shown))
    return list(checked.values())
