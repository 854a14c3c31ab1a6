"""The Matches page: sentence, filter, table or grid, and inspector; verdicts by key with undo."""

from __future__ import annotations

import itertools
from dataclasses import replace

from PySide6.QtCore import (
    QByteArray,
    QItemSelection,
    QItemSelectionModel,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.decisions import Decided, Decisions
from flickrcheck.gui.inspector import Inspector
from flickrcheck.gui.match_asker import Answer, MatchAsker, Question
from flickrcheck.gui.match_grid import MatchGrid
from flickrcheck.gui.match_model import SORTS, Column, MatchModel
from flickrcheck.gui.session import Session
from flickrcheck.gui.thumbnails import THUMBNAIL_EDGE
from flickrcheck.gui.widgets import EmptyPage, label
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook_query import Filter, Totals
from flickrcheck.work import scan_words
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.words import counted, grade_words, verdict_words, visible

# ruff: noqa: N802 - Qt names its methods in camel case

_RELOAD_EVERY = 250  # milliseconds at least between two reloads while a scan writes
_RELOAD_SHARE = 8  # and at least so many times what the last reload took
_TYPING_PAUSE = 200  # milliseconds
_NEAR = 150  # rows
_UNDECIDED = "undecided"


class MatchesPage(QWidget):
    """The review of matches.

    Signals: totals_changed, with the Totals; photos_wanted, from the empty page's button.
    """

    totals_changed = Signal(object)
    photos_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._sort = Column.GRADE
        self._descending = False
        self.totals = Totals(0, 0, 0, 0, 0, 0, 0)
        self._answered: Question | None = None  # what the rows shown answer
        self._reading = False  # whether a casebook was opened and not counted yet
        self._going_on = False  # whether the first undecided match of the answer is to be shown
        self.model = MatchModel(session)
        self._asker = MatchAsker(session)
        self._asker.answered.connect(self._take)
        self._decisions = Decisions(session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_full())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._reload_timer = QTimer(self, interval=_RELOAD_EVERY, singleShot=True)
        self._reload_timer.timeout.connect(self.reload)
        self._decisions.saved.connect(self._decided)
        self._decisions.refused.connect(self._show_selected)
        session.matches_changed.connect(self._reload_soon)
        session.scan.state_changed.connect(self._show_emptiness)
        session.casebook_changed.connect(self.load)
        self.load()

    def _make_empty(self) -> QWidget:
        page = EmptyPage("Matches", "Why there are no matches", "Go to Photos")
        page.button.clicked.connect(self.photos_wanted)
        self.empty_label = page.label
        return page

    def _make_full(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(16, 14, 16, 10)
        layout.setSpacing(10)
        self.sentence_label = label(name="What was found")
        font = self.sentence_label.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.sentence_label.setFont(font)
        top = QHBoxLayout()
        top.addWidget(self.sentence_label, 1)
        top.addLayout(self._make_switch())
        layout.addLayout(top)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        left = QWidget()
        left_layout = QVBoxLayout(left)
        left_layout.setContentsMargins(0, 0, 0, 0)
        left_layout.addLayout(self._make_filter())
        left_layout.addWidget(self._make_views(), 1)
        self.splitter.addWidget(left)
        self.inspector = Inspector(self._session)
        self.inspector.setMinimumWidth(340)
        self.inspector.decided.connect(self.decide)
        self.inspector.undo_wanted.connect(self.undo)
        self.inspector.step_wanted.connect(self.step)
        self.splitter.addWidget(self.inspector)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([780, 345])
        layout.addWidget(self.splitter, 1)
        return page

    def _make_filter(self) -> QHBoxLayout:
        self.grade_box = QComboBox()
        self.grade_box.setAccessibleName("Show which grade")
        self.grade_box.addItem("Every grade", None)
        for grade in Grade:
            self.grade_box.addItem(grade_words(grade), grade.value)
        self.dataset_box = QComboBox()
        self.dataset_box.setAccessibleName("Show which dataset")
        self.verdict_box = QComboBox()
        self.verdict_box.setAccessibleName("Show which verdict")
        self.verdict_box.addItem("Every verdict", None)
        self.verdict_box.addItem("Undecided", _UNDECIDED)
        for verdict in Verdict:
            self.verdict_box.addItem(verdict_words(verdict), verdict.value)
        self.text_box = QLineEdit()
        self.text_box.setAccessibleName("Find in names, IDs, owners and datasets")
        self.text_box.setPlaceholderText("Find a name, ID or owner")
        self.text_box.setClearButtonEnabled(True)
        self.text_box.setMaxLength(200)
        unit = self.text_box.fontMetrics().horizontalAdvance("n")
        self.text_box.setMinimumWidth(unit * 8)
        self._typing = QTimer(self, interval=_TYPING_PAUSE, singleShot=True)
        self._typing.timeout.connect(self._show_ids)
        self.text_box.textChanged.connect(lambda _: self._typing.start())
        row = QHBoxLayout()
        for box in (self.grade_box, self.dataset_box, self.verdict_box):
            # as wide as a few words, and in a small window narrower than Qt would have it
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(11)
            box.setMinimumWidth(unit * 8)
            box.activated.connect(lambda _: self._show_ids())
            row.addWidget(box)
        self.new_box = QCheckBox("New")
        self.new_box.setAccessibleName("Show only what is new")
        self.new_box.setToolTip("Only matches that were not there after the scan before the last")
        self.new_box.clicked.connect(lambda _: self._show_ids())
        row.addWidget(self.new_box)
        row.addWidget(self.text_box, 1)
        return row

    def _make_switch(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        group = QButtonGroup(self)
        for text, name, grid in (("Table", "Show a table", False), ("Grid", "Show pictures", True)):
            button = QToolButton()
            button.setText(text)
            button.setAccessibleName(name)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, g=grid: self.show_view(grid=g))
            group.addButton(button, int(grid))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._switch = group
        return row

    def _make_views(self) -> QWidget:
        table = self._make_table()
        self.grid = MatchGrid(self.model, table.selectionModel())
        self.nothing_label = label("No match fits the filter.", name="Matches shown")
        self.nothing_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._views = QStackedWidget()
        for widget in (table, self.grid, self.nothing_label):
            self._views.addWidget(widget)
        self._as_grid = self._session.settings.flag("grid", False)
        self._switch.button(int(self._as_grid)).setChecked(True)
        return self._views

    def _make_table(self) -> QTableView:
        self.table = table = QTableView()
        table.setAccessibleName("Matches")
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.setAlternatingRowColors(True)
        table.setTabKeyNavigation(False)  # Tab leads out of the table
        table.setCornerButtonEnabled(False)
        rows = table.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(THUMBNAIL_EDGE + 8)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        # Of a header that knows what is selected Qt asks whether that is the whole column, row by
        # row: seconds after all of 100,000 rows are selected.
        columns.setSelectionModel(QItemSelectionModel(self.model, columns))
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setSortIndicator(Column.GRADE, Qt.SortOrder.AscendingOrder)
        columns.setSortIndicatorShown(True)
        columns.setSectionsClickable(True)
        columns.sectionClicked.connect(self._sort_by)
        columns.setSectionsMovable(True)
        # in a narrow window the verdict is worth more than the numbers
        columns.moveSection(Column.VERDICT, Column.FLICKR_ID)
        table.setIconSize(QSize(THUMBNAIL_EDGE, THUMBNAIL_EDGE))
        unit = table.fontMetrics().horizontalAdvance("n")
        for column, units in (
            (Column.FILE, 18),
            (Column.FOLDER, 14),
            (Column.DATASET, 13),
            (Column.GRADE, 21),
            (Column.FLICKR_ID, 13),
            (Column.OWNER, 14),
            (Column.VERDICT, 14),
        ):
            table.setColumnWidth(column, unit * units)
        table.setColumnWidth(Column.PICTURE, THUMBNAIL_EDGE + 10)
        table.setColumnHidden(Column.CARD, True)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        table.selectionModel().currentChanged.connect(lambda *_: self._show_selected())
        # roles are named where small pictures came, which the inspector does not show
        self.model.dataChanged.connect(lambda _a, _b, roles: roles or self._show_selected())
        return table

    @property
    def view(self) -> QTableView | MatchGrid:
        """The table or the grid, whichever is chosen."""
        return self.grid if self._as_grid else self.table

    def show_view(self, *, grid: bool) -> None:
        """Show the grid or the table; selection and keys stay."""
        self._as_grid = grid
        self._switch.button(int(grid)).setChecked(True)
        self._session.settings.set_flag("grid", grid)
        row = self._current_row()
        self._show_view()
        if row >= 0:
            self._set_current(row, QItemSelectionModel.SelectionFlag.NoUpdate)
            self._bring(row)
        self.take_focus()

    def _show_view(self) -> None:
        self._views.setCurrentWidget(self.view if self.model.ids else self.nothing_label)

    def take_focus(self) -> None:
        """Put the focus where the keys work."""
        self.view.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload_soon()  # a scan on the command line may have written meanwhile

    def load(self) -> None:
        """Show the casebook that is open now from the start."""
        self.model.forget_pictures()
        self.model.set_ids([])
        self.text_box.clear()
        self.grade_box.setCurrentIndex(0)
        self.verdict_box.setCurrentIndex(0)
        self.new_box.setChecked(False)
        self.dataset_box.clear()
        self._fill_datasets([])
        self._typing.stop()
        self._reading = True
        self.reload()
        if self._reading:  # a large casebook answers later
            self._show_totals(Totals(0, 0, 0, 0, 0, 0, 0))
            self.sentence_label.setText("Counting what was found.")

    def _reload_soon(self) -> None:
        if not self._reload_timer.isActive():
            self._reload_timer.start()

    def reload(self) -> None:
        """Ask the casebook again; selection and scroll position stay."""
        self.model.ask_for_missing_pictures()
        self._asker.ask(self._question(), look=True)

    def _show_ids(self) -> None:
        """Ask again after another filter or order, which changes no count."""
        self._typing.stop()
        self._asker.ask(self._question())

    def _question(self) -> Question:
        names = {id: dataset.name for id, dataset in self._session.catalogue.items()}
        return Question(self._filter(), SORTS[self._sort], self._descending, names)

    def _take(self, answer: Answer) -> None:
        if answer.news:
            self._reading = False
            self._fill_datasets(answer.news.datasets)
            self.inspector.record = answer.news.record
            self.model.roots = answer.news.record.roots if answer.news.record else ()
            self._show_totals(answer.news.totals)
            # a large casebook is asked less often, so that the window stays quick
            spent = int(answer.seconds * 1000)
            self._reload_timer.setInterval(max(_RELOAD_EVERY, _RELOAD_SHARE * spent))
        if answer.ids is not None:
            if answer.ids != self.model.ids:
                self._set_ids(answer.ids, anew=answer.question != self._answered)
                self._show_emptiness()
            else:
                self.model.refresh()
            self._answered = answer.question
        if answer.undecided is not None:
            self._go_to_first_of(answer.undecided)

    def _set_ids(self, ids: list[int], *, anew: bool) -> None:
        selected = self.selected_ids()
        current_row = self._current_row()
        current = self._current_id()
        top_row, offset = self._top()
        top = self.model.ids[top_row] if 0 <= top_row < len(self.model.ids) else None
        if self.model.set_ids(ids, anew=anew):
            self._restore(selected, current)
        row = None if top is None else self.model.row_of(top)
        if row is not None:
            self._hold_top(row, offset)
        self._show_view()
        if ids and not self.table.selectionModel().hasSelection():
            # the filter hides what was selected: go on beside it, not at the top
            self._go_to(min(max(current_row, 0), len(ids) - 1))
        self._show_selected()

    def _top(self) -> tuple[int, int]:
        """The first row in sight, -1 at the very start, and how far it is scrolled."""
        if self.view.verticalScrollBar().value() == 0:
            return -1, 0
        if self._as_grid:
            return self.grid.top()
        row = self.table.rowAt(0)
        return row, self.table.rowViewportPosition(row)

    def _hold_top(self, row: int, offset: int) -> None:
        if self._as_grid:
            self.grid.hold_top(row, offset)
            return
        height = self.table.verticalHeader().defaultSectionSize()
        self.table.verticalScrollBar().setValue(row * height - offset)

    def _bring(self, row: int) -> None:
        """Scroll to a row where it is out of sight."""
        if self._as_grid:
            self.grid.bring(row)
        else:
            self.table.scrollTo(self.model.index(row, Column.FILE))

    def _set_current(self, row: int, how: QItemSelectionModel.SelectionFlag) -> None:
        column = Column.CARD if self._as_grid else Column.FILE
        self.table.selectionModel().setCurrentIndex(self.model.index(row, column), how)

    def _restore(self, selected: list[int], current: int | None) -> None:
        selection = QItemSelection()
        for match_id in selected:
            row = self.model.row_of(match_id)
            if row is not None:
                selection.select(self.model.index(row, 0), self.model.index(row, len(Column) - 1))
        model = self.table.selectionModel()
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = None if current is None else self.model.row_of(current)
        if row is not None:
            self._set_current(row, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _fill_datasets(self, ids: list[str]) -> None:
        if ids == [self.dataset_box.itemData(row) for row in range(1, self.dataset_box.count())]:
            return
        chosen = self.dataset_box.currentData()
        self.dataset_box.clear()
        self.dataset_box.addItem("Every dataset", None)
        for id in ids:
            self.dataset_box.addItem(visible(dataset_name(id), 60), id)
        self.dataset_box.setCurrentIndex(max(0, self.dataset_box.findData(chosen)))

    def _filter(self) -> Filter:
        grade = self.grade_box.currentData()
        verdict = self.verdict_box.currentData()
        return Filter(
            grade=Grade(grade) if grade else None,
            dataset=self.dataset_box.currentData(),
            verdict=Verdict(verdict) if verdict and verdict != _UNDECIDED else None,
            undecided=verdict == _UNDECIDED,
            new=self.new_box.isChecked(),
            text=self.text_box.text(),
        )

    def _show_totals(self, counted_now: Totals) -> None:
        self.totals = counted_now
        self.sentence_label.setText(scan_words.found_sentence(self.totals))
        self.new_box.setEnabled(bool(self.totals.new) or self.new_box.isChecked())
        self._show_emptiness()
        self.totals_changed.emit(self.totals)

    def _show_emptiness(self) -> None:
        self._stack.setCurrentIndex(1 if self.totals.matches or self.model.ids else 0)
        if self._session.scan.active:
            words = "The scan is running. Matches appear here as soon as they are found."
        elif self._reading:
            words = "The casebook is being read. Its matches appear here in a moment."
        elif self.totals.photos:
            words = (
                "None of your photos was found in the datasets that were searched. The Photos page "
                "says which these were, what was not checked, and what this does not prove."
            )
        else:
            words = "Here you will see which of your photos are listed. Add and scan photos first."
        self.empty_label.setText(words)

    def _sort_by(self, section: int) -> None:
        column = Column(section)
        header = self.table.horizontalHeader()
        if column not in SORTS:
            header.setSortIndicator(self._sort, self._order())
            return
        self._descending = column is self._sort and not self._descending
        self._sort = column
        header.setSortIndicator(column, self._order())
        self._show_ids()

    def _order(self) -> Qt.SortOrder:
        return Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder

    def selected_ids(self) -> list[int]:
        """The selected matches from top to bottom."""
        ids = self.model.ids
        return [id for top, bottom in self._selected_rows() for id in ids[top : bottom + 1]]

    def _selected_rows(self) -> list[tuple[int, int]]:
        """First and last row of what is selected, from top to bottom."""
        merged: list[tuple[int, int]] = []
        spans = self.table.selectionModel().selection()
        for top, bottom in sorted((span.top(), span.bottom()) for span in spans):
            if merged and top <= merged[-1][1] + 1:
                merged[-1] = merged[-1][0], max(bottom, merged[-1][1])
            else:
                merged.append((top, bottom))
        return merged

    def _current_row(self) -> int:
        return self.table.selectionModel().currentIndex().row()

    def _current_id(self) -> int | None:
        row = self._current_row()
        return self.model.ids[row] if 0 <= row < len(self.model.ids) else None

    def _show_selected(self) -> None:
        spans = self._selected_rows()
        row = self._current_row()
        if not any(top <= row <= bottom for top, bottom in spans):
            row = spans[0][0] if spans else -1
        count = sum(bottom - top + 1 for top, bottom in spans)
        self.inspector.show_match(self.model.stored(row), count)

    def _go_to(self, row: int) -> None:
        self._set_current(
            row,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self._bring(row)

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) match."""
        if self.model.ids:
            self._go_to(min(max(self._current_row() + by, 0), len(self.model.ids) - 1))

    def next_undecided(self) -> None:
        """Select the next match without a verdict, from the top again after the last."""
        self._going_on = False
        self._go_to_undecided()

    def _go_to_undecided(self) -> None:
        start, end = self._current_row() + 1, len(self.model.ids)
        near = itertools.chain(range(start, end), range(min(start, end)))
        for row in itertools.islice(near, _NEAR):  # most often it is near, and needs no question
            stored = self.model.stored(row)
            if stored and not stored.verdict and stored.match.grade is not Grade.ACCOUNT:
                self._go_to(row)
                return
        self._asker.ask_undecided(replace(self._question(), wanted=Filter(undecided=True)))

    def _go_to_first_of(self, undecided: list[int]) -> None:
        rows = [row for id in undecided if (row := self.model.row_of(id)) is not None]
        after = [row for row in rows if row > self._current_row()]
        if rows:
            self._go_to(min(after or rows))
        elif not self._going_on:
            self._session.said.emit("No match shown here is without a verdict.")

    def decide(self, verdict: Verdict) -> None:
        """Save a verdict for the selected matches at once."""
        ids = self.selected_ids()
        if ids:
            self._decisions.decide(ids, verdict)

    def undo(self) -> None:
        """Take back the newest verdict of this session, and show what it was about."""
        self._decisions.undo()

    def _decided(self, decided: Decided) -> None:
        # the rows stay where they are, even if the filter would no longer show them
        self.model.refresh()
        self._asker.ask(None, verdicts=True)
        if decided.verdict is None:
            ids = frozenset(decided.ids)
            row = next((row for row, id in enumerate(self.model.ids) if id in ids), None)
            if row is not None:
                self._go_to(row)
            self._session.said.emit(f"Undone: {counted(len(decided.ids), 'verdict')}.")
            return
        said = counted(len(decided.ids), "match", "matches")
        self._session.said.emit(f"{verdict_words(decided.verdict)}: {said}. U to undo.")
        if len(decided.ids) == 1 and self.inspector.go_on.isChecked():
            self._going_on = True
            self._go_to_undecided()

    def restore_columns(self, state: QByteArray) -> None:
        """Give the columns their last widths; the sort order stays that of the page."""
        header = self.table.horizontalHeader()
        header.restoreState(state)
        self.table.setColumnHidden(Column.CARD, True)  # older versions knew nothing of it
        header.setSortIndicator(self._sort, self._order())

    def show_new(self) -> None:
        """Show the new matches and no others, whatever else was filtered."""
        self.grade_box.setCurrentIndex(0)
        self.verdict_box.setCurrentIndex(0)
        self.dataset_box.setCurrentIndex(0)
        self.text_box.clear()
        self.new_box.setEnabled(True)
        self.new_box.setChecked(True)
        self._show_ids()
        if self.model.ids:
            self._go_to(0)

    def show_match(self, match_id: int) -> None:
        """Show all matches and go to this one, whatever was filtered."""
        self.grade_box.setCurrentIndex(0)
        self.verdict_box.setCurrentIndex(0)
        self.dataset_box.setCurrentIndex(0)
        self.text_box.clear()
        self.new_box.setChecked(False)
        self._show_ids()
        row = self.model.row_of(match_id)
        if row is not None:
            self._go_to(row)

    def focus_filter(self) -> None:
        """Put the cursor into the field that finds matches."""
        self.text_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text_box.selectAll()
