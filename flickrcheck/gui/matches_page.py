"""The Matches page: sentence, filter, table and inspector; verdicts by key with undo."""

from __future__ import annotations

import time

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
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.inspector import Inspector
from flickrcheck.gui.match_model import SORTS, Column, MatchModel
from flickrcheck.gui.session import Session
from flickrcheck.gui.thumbnails import THUMBNAIL_EDGE
from flickrcheck.gui.widgets import EmptyPage, label
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_query import (
    Filter,
    Totals,
    datasets_with_matches,
    match_ids,
    totals,
)
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
        self._undo: list[dict[int, Verdict | None]] = []
        self.totals = Totals(0, 0, 0, 0, 0, 0, 0)
        self._counting: Task | None = None
        self.model = MatchModel(session)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_full())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._reload_timer = QTimer(self, interval=_RELOAD_EVERY, singleShot=True)
        self._reload_timer.timeout.connect(self.reload)
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
        layout.addWidget(self.sentence_label)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        left = QWidget()
        left_layout = QVBoxLayout(left)
        left_layout.setContentsMargins(0, 0, 0, 0)
        left_layout.addLayout(self._make_filter())
        left_layout.addWidget(self._make_table(), 1)
        self.splitter.addWidget(left)
        self.inspector = Inspector(self._session)
        self.inspector.setMinimumWidth(340)
        self.inspector.decided.connect(self.decide)
        self.inspector.undo_wanted.connect(self.undo)
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

    def _make_table(self) -> QWidget:
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
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        table.selectionModel().currentChanged.connect(lambda *_: self._show_selected())
        self.model.dataChanged.connect(lambda *_: self._show_selected())
        self.nothing_label = label("No match fits the filter.", name="Matches shown")
        self.nothing_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._table_stack = QStackedWidget()
        self._table_stack.addWidget(table)
        self._table_stack.addWidget(self.nothing_label)
        return self._table_stack

    def take_focus(self) -> None:
        """Put the focus where the keys work."""
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload_soon()  # a scan on the command line may have written meanwhile

    def load(self) -> None:
        """Show the casebook that is open now from the start."""
        self._undo.clear()
        self.model.thumbnails.clear()
        self.model.set_ids([])
        self.text_box.clear()
        self.grade_box.setCurrentIndex(0)
        self.verdict_box.setCurrentIndex(0)
        self.new_box.setChecked(False)
        self.dataset_box.clear()
        self._session.attempt(lambda: self._show_totals(totals(self._session.casebook)))
        self.reload()

    def _reload_soon(self) -> None:
        if not self._reload_timer.isActive():
            self._reload_timer.start()

    def reload(self) -> None:
        """Ask the casebook again; selection and scroll position stay."""
        began = time.monotonic()
        self.model.thumbnails.forget_missing()
        self._session.attempt(self._ask)
        # a large casebook is asked less often, so that the window stays quick
        spent = int((time.monotonic() - began) * 1000)
        self._reload_timer.setInterval(max(_RELOAD_EVERY, _RELOAD_SHARE * spent))

    def _ask(self) -> None:
        casebook = self._session.casebook
        self._fill_datasets(datasets_with_matches(casebook))
        record = self.inspector.record = casebook.last_scan()
        self.model.roots = record.roots if record else ()
        self._ask_ids()
        self._count_soon()

    def _show_ids(self) -> None:
        """Ask again after another filter or order, which changes no count."""
        self._typing.stop()
        self._session.attempt(self._ask_ids)

    def _ask_ids(self) -> None:
        casebook = self._session.casebook
        names = {id: dataset.name for id, dataset in self._session.catalogue.items()}
        ids = match_ids(
            casebook,
            self._filter(),
            SORTS[self._sort],
            descending=self._descending,
            names=names,
        )
        if ids != self.model.ids:
            self._set_ids(ids)
        else:
            self.model.refresh()

    def _set_ids(self, ids: list[int]) -> None:
        selected = self.selected_ids()
        current = self._current_id()
        current_row = self.table.currentIndex().row()
        top_row = self.table.rowAt(0)
        top = self.model.ids[top_row] if 0 <= top_row < len(self.model.ids) else None
        bar = self.table.verticalScrollBar()
        at_start = bar.value() == 0
        offset = self.table.rowViewportPosition(top_row) if top is not None else 0
        if self.model.set_ids(ids):
            self._restore(selected, current)
        row = None if at_start or top is None else self.model.row_of(top)
        if row is not None:
            bar.setValue(row * self.table.verticalHeader().defaultSectionSize() - offset)
        self._table_stack.setCurrentIndex(0 if ids else 1)
        if ids and not self.selected_ids():
            # the filter hides what was selected: go on beside it, not at the top
            self._go_to(min(max(current_row, 0), len(ids) - 1))
        self._show_selected()

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
            model.setCurrentIndex(
                self.model.index(row, Column.FILE), QItemSelectionModel.SelectionFlag.NoUpdate
            )

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

    def _count_soon(self) -> None:
        """Count in the background: in a large casebook it takes a while."""
        if self._counting:
            self._counting.forget()
        path = self._session.casebook.path

        def work(_: Tell) -> Totals:
            with Casebook.open(path) as book:
                return totals(book)

        self._counting = self._session.bridge.run_task(
            work, self._show_totals, self._session.failed.emit, quick=True
        )

    def _show_totals(self, counted_now: Totals) -> None:
        self.totals = counted_now
        self.sentence_label.setText(scan_words.found_sentence(self.totals))
        self.new_box.setEnabled(bool(self.totals.new) or self.new_box.isChecked())
        self._show_emptiness()
        self.totals_changed.emit(self.totals)

    def _show_emptiness(self) -> None:
        self._stack.setCurrentIndex(1 if self.totals.matches else 0)
        if self._session.scan.active:
            words = "The scan is running. Matches appear here as soon as they are found."
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
        rows = sorted(
            row
            for span in self.table.selectionModel().selection()
            for row in range(span.top(), span.bottom() + 1)
        )
        return [self.model.ids[row] for row in dict.fromkeys(rows) if row < len(self.model.ids)]

    def _current_id(self) -> int | None:
        row = self.table.currentIndex().row()
        return self.model.ids[row] if 0 <= row < len(self.model.ids) else None

    def _show_selected(self) -> None:
        selected = self.selected_ids()
        current = self._current_id()
        if current not in selected:
            current = selected[0] if selected else None
        row = None if current is None else self.model.row_of(current)
        stored = None if row is None else self.model.stored(row)
        self.inspector.show_match(stored, len(selected))

    def _go_to(self, row: int) -> None:
        index = self.model.index(row, Column.FILE)
        self.table.selectionModel().setCurrentIndex(
            index,
            QItemSelectionModel.SelectionFlag.ClearAndSelect
            | QItemSelectionModel.SelectionFlag.Rows,
        )
        self.table.scrollTo(index)

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) match."""
        if self.model.ids:
            row = self.table.currentIndex().row() + by
            self._go_to(min(max(row, 0), len(self.model.ids) - 1))

    def next_undecided(self) -> None:
        """Select the next match without a verdict, from the top again after the last."""
        if not self._go_to_undecided():
            self._session.said.emit("No match shown here is without a verdict.")

    def _go_to_undecided(self) -> bool:
        start = self.table.currentIndex().row() + 1
        order = [*range(start, len(self.model.ids)), *range(start)]
        for row in order[:_NEAR]:  # most often it is near, and the query can be saved
            stored = self.model.stored(row)
            if stored and not stored.verdict and stored.match.grade is not Grade.ACCOUNT:
                self._go_to(row)
                return True
        undecided = set(self._undecided_ids())
        row = next((row for row in order if self.model.ids[row] in undecided), None)
        if row is not None:
            self._go_to(row)
        return row is not None

    def _undecided_ids(self) -> list[int]:
        found: list[int] = []
        self._session.attempt(
            lambda: found.extend(match_ids(self._session.casebook, Filter(undecided=True)))
        )
        return found

    def decide(self, verdict: Verdict) -> None:
        """Save a verdict for the selected matches at once."""
        ids = self.selected_ids()
        if not ids:
            return
        before = {
            stored.id: stored.verdict
            for row in map(self.model.row_of, ids)
            if row is not None and (stored := self.model.stored(row)) is not None
        }
        if not self._session.set_verdict(ids, verdict):
            self._show_selected()  # a pressed button must not look as if it had worked
            return
        self._undo.append(before)
        self._after_verdict()
        said = f"{verdict_words(verdict)}: {counted(len(ids), 'match', 'matches')}. U to undo."
        self._session.said.emit(said)
        if len(ids) == 1 and self.inspector.go_on.isChecked():
            self._go_to_undecided()

    def undo(self) -> None:
        """Take back the newest verdict of this session, and show what it was about."""
        if not self._undo:
            self._session.said.emit("There is no verdict to undo.")
            return
        before = self._undo[-1]
        for verdict in {*before.values()}:
            ids = [id for id, old in before.items() if old is verdict]
            if not self._session.set_verdict(ids, verdict):
                return
        self._undo.pop()
        self._after_verdict()
        rows = [row for id in before if (row := self.model.row_of(id)) is not None]
        if rows:
            self._go_to(min(rows))
        self._session.said.emit(f"Undone: {counted(len(before), 'verdict')}.")

    def _after_verdict(self) -> None:
        # the rows stay where they are, even if the filter would no longer show them
        self.model.refresh()
        self._count_soon()

    def restore_columns(self, state: QByteArray) -> None:
        """Give the columns their last widths; the sort order stays that of the page."""
        header = self.table.horizontalHeader()
        header.restoreState(state)
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

    def focus_filter(self) -> None:
        """Put the cursor into the field that finds matches."""
        self.text_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.text_box.selectAll()
