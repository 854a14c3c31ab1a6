"""The Matches page: sentence, filter, table or grid, and inspector; verdicts by key with undo."""

from __future__ import annotations

import itertools
from dataclasses import replace

from PySide6.QtCore import (
    QByteArray,
    QEvent,
    QObject,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.decisions import Decided, Decisions
from flickrcheck.gui.filter_bar import FilterBar
from flickrcheck.gui.inspector import Inspector
from flickrcheck.gui.match_asker import Answer, MatchAsker, Question
from flickrcheck.gui.match_frame import ViewSwitch, why_empty
from flickrcheck.gui.match_grid import MatchGrid
from flickrcheck.gui.match_model import SORTS, Column, MatchModel
from flickrcheck.gui.match_table import MatchTable, can_order
from flickrcheck.gui.match_views import MatchViews
from flickrcheck.gui.session import Session
from flickrcheck.gui.verdict_words import verdict_words
from flickrcheck.gui.widgets import EmptyPage, label
from flickrcheck.language import say
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook_query import Totals
from flickrcheck.store.grouped_matches import Folded, Head, Rows
from flickrcheck.store.match_filter import Filter, Group
from flickrcheck.work import scan_words
from flickrcheck.work.words import counted

# ruff: noqa: N802 - Qt names its methods in camel case

_RELOAD_EVERY = 250  # milliseconds at least between two reloads while a scan writes
_RELOAD_SHARE = 8  # and at least so many times what the last reload took
_NEAR = 150  # rows
# where the page is narrower, what is said of a match stands below the table, if there is room
_NARROW, _HIGH = 820, 540


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
        self._folded = Folded()
        self._heading_for: int | None = None  # the match to go to as soon as it is shown
        self.totals = Totals(0, 0, 0, 0, 0, 0, 0)
        self._answered: Question | None = None  # what the rows shown answer
        self._reading = False  # whether a casebook was opened and not counted yet
        self._problem = ""  # why the casebook could not be read
        self._going_on = False  # whether the first undecided match of the answer is to be shown
        self.model = MatchModel(session)
        self._asker = MatchAsker(session)
        self._asker.answered.connect(self._take)
        self._asker.refused.connect(self._show_refused)
        self._decisions = Decisions(session)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_full())
        self._reload_timer = QTimer(self, interval=_RELOAD_EVERY, singleShot=True)
        self._reload_timer.timeout.connect(self.reload)
        self._decisions.saved.connect(self._decided)
        self._decisions.refused.connect(self._show_selected)
        session.matches_changed.connect(self._reload_soon)
        session.scan.state_changed.connect(self._show_emptiness)
        session.casebook_changed.connect(self.load)
        session.role_changed.connect(self._speak)
        self.load()

    def _make_empty(self) -> QWidget:
        self._empty = page = EmptyPage(
            say("Matches"), say("Why there are no matches"), say("Go to Photos")
        )
        page.button.clicked.connect(self.photos_wanted)
        self.empty_label = page.label
        return page

    def _make_full(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 12, 12, 8)
        layout.setSpacing(8)
        self.sentence_label = label(name=say("What was found"))
        font = self.sentence_label.font()
        font.setPointSizeF(font.pointSizeF() * 1.15)
        self.sentence_label.setFont(font)
        top = QHBoxLayout()
        top.addWidget(self.sentence_label, 1)
        self._switch = ViewSwitch()
        self._switch.chosen.connect(lambda grid: self.show_view(grid=grid))
        top.addWidget(self._switch, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(top)
        self.filter = FilterBar()
        kept = self._session.settings.text("group")
        self.filter.set_group(next((group for group in Group if group.name == kept), None))
        self.filter.names = self._names()
        self.filter.changed.connect(self._show_ids)
        self.filter.grouped.connect(self._group)
        self.filter.entered.connect(self.take_focus)
        self.filter.values_wanted.connect(lambda choice: self._asker.ask_values(choice))
        layout.addWidget(self.filter)
        self.splitter = QSplitter()
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._make_views())
        self.inspector = Inspector(self._session)
        self.inspector.decided.connect(self.decide)
        self.inspector.undo_wanted.connect(self.undo)
        self.inspector.step_wanted.connect(self.step)
        self.splitter.addWidget(self.inspector)
        self._layout = layout
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.splitter.setSizes([780, 345])
        layout.addWidget(self.splitter, 1)
        return page

    def _make_views(self) -> QWidget:
        self.views = views = MatchViews(self.model, grid=self._session.settings.flag("grid", False))
        self.table, self.grid, self.nothing = views.table, views.grid, views.nothing
        self.table.show_order(self._sort, self._order())
        self.table.sort_wanted.connect(self._sort_by)
        selection = self.table.selectionModel()
        selection.selectionChanged.connect(lambda *_: self._show_selected())
        selection.currentChanged.connect(lambda *_: self._show_selected())
        # roles are named where small pictures came, which the inspector does not show
        self.model.dataChanged.connect(lambda _a, _b, roles: roles or self._show_selected())
        for view in (self.table, self.grid):
            view.doubleClicked.connect(lambda index: self._turn(self.model.head(index.row())))
            view.installEventFilter(self)
        self.nothing.button.clicked.connect(self._clear_filter)
        self._switch.show_choice(grid=views.as_grid)
        return views

    def _clear_filter(self) -> None:
        self.filter.clear()
        self.take_focus()

    @property
    def view(self) -> MatchTable | MatchGrid:
        """The table or the grid, whichever is chosen."""
        return self.views.view

    def show_view(self, *, grid: bool) -> None:
        """Show the grid or the table; selection and keys stay."""
        self._switch.show_choice(grid=grid)
        self._session.settings.set_flag("grid", grid)
        self.views.choose(grid=grid)
        self.take_focus()

    def take_focus(self) -> None:
        """Put the focus where the keys work."""
        if self._stack.currentWidget() is self._empty:
            self._empty.button.setFocus()
        else:
            self.views.take_focus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reload_soon()  # a scan on the command line may have written meanwhile

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stack.setGeometry(self.rect())
        along = self.width() < _NARROW and self.height() >= _HIGH
        turned = Qt.Orientation.Vertical if along else Qt.Orientation.Horizontal
        if self.splitter.orientation() != turned:
            self.splitter.setOrientation(turned)
            self.splitter.setSizes([300, 300] if along else [780, 345])
        self.inspector.lie(along=along)
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        # No layout of its own, which would ask for all the height that its parts like best as soon
        # as one of them wraps: table and picture get by with less, and scroll by themselves.
        least = self._stack.minimumSizeHint()
        height = self._layout.minimumHeightForWidth(max(self.width(), least.width()))
        return QSize(least.width(), max(height, self._stack.widget(0).minimumSizeHint().height()))

    def load(self) -> None:
        """Show the casebook that is open now from the start."""
        self.model.forget_pictures()
        self.model.set_rows(Rows([], []), None)
        self._folded = Folded()
        self._heading_for = None
        self.filter.forget()
        self._reading = True
        self._problem = ""
        self.reload()
        if self._reading:  # a large casebook answers later
            self._show_totals(Totals(0, 0, 0, 0, 0, 0, 0))
            if not self._problem:
                self.sentence_label.setText(say("Counting what was found."))

    def _show_refused(self, problem: str) -> None:
        self._problem = problem
        if self._reading:
            self.sentence_label.setText(say("What was found could not be counted."))
        self._show_emptiness()

    def _reload_soon(self) -> None:
        if not self._reload_timer.isActive():
            self._reload_timer.start()

    def reload(self) -> None:
        """Ask the casebook again; selection and scroll position stay."""
        self.model.ask_for_missing_pictures()
        self._asker.ask(self._question(), look=True)

    def _show_ids(self) -> None:
        """Ask again after another filter or order, which changes no count."""
        self._asker.ask(self._question())

    def _names(self) -> dict[str, str]:
        return {id: dataset.name for id, dataset in self._session.catalogue.items()}

    def _question(self) -> Question:
        return Question(
            self.filter.wanted,
            SORTS[self._sort],
            self._descending,
            self.filter.names,
            self.filter.group,
            self._folded,
        )

    def _take(self, answer: Answer) -> None:
        self._problem = ""
        if answer.news:
            self._reading = False
            self.inspector.record = answer.news.record
            self.model.roots = answer.news.record.roots if answer.news.record else ()
            self.filter.roots = self.model.roots
            self._show_totals(answer.news.totals)
            # a large casebook is asked less often, so that the window stays quick
            spent = int(answer.seconds * 1000)
            self._reload_timer.setInterval(max(_RELOAD_EVERY, _RELOAD_SHARE * spent))
        if answer.rows is not None and answer.question:
            if not self.model.shows(answer.rows, answer.question.group):
                anew = answer.question != self._answered
                self._set_rows(answer.rows, answer.question.group, anew=anew)
                self._show_emptiness()
            else:
                self.model.refresh()
            self._answered = answer.question
            self._arrive()
        self.filter.show_count(len(self.model.matches), self.totals.matches)
        if answer.choice and answer.values:
            self.filter.show_values(answer.choice, answer.values)
        if answer.undecided is not None:
            self._go_to_first_of(answer.undecided)

    def _set_rows(self, rows: Rows, group: Group | None, *, anew: bool) -> None:
        self.views.set_rows(rows, group, anew=anew)
        self._show_selected()

    def _show_totals(self, counted_now: Totals) -> None:
        self.totals = counted_now
        self.sentence_label.setText(scan_words.found_sentence(self.totals))
        self._show_emptiness()
        self.totals_changed.emit(self.totals)

    def _show_emptiness(self) -> None:
        waiting = self._empty.button.hasFocus()  # the person came while there was nothing
        self._stack.setCurrentIndex(1 if self.totals.matches or self.model.ids else 0)
        if waiting and self._stack.currentWidget() is not self._empty:
            self.take_focus()
        words = why_empty(
            scanning=self._session.scan.active,
            problem=self._problem,
            reading=self._reading,
            photos=self.totals.photos,
        )
        self.empty_label.setText(words)

    def _sort_by(self, column: Column) -> None:
        if can_order(column):
            self._descending = column is self._sort and not self._descending
            self._sort = column
            self._show_ids()
        self.table.show_order(self._sort, self._order())

    def _order(self) -> Qt.SortOrder:
        return Qt.SortOrder.DescendingOrder if self._descending else Qt.SortOrder.AscendingOrder

    def selected_ids(self) -> list[int]:
        """The selected matches from top to bottom; the head of a group stands for all of it."""
        return self.views.selected_ids()

    def step(self, by: int) -> None:
        """Select the next (1) or previous (-1) match, or folded group."""
        self.views.step(by)

    def _show_selected(self) -> None:
        spans = self.views.selected_spans()
        row = self.views.current_row()
        if not any(top <= row <= bottom for top, bottom in spans):
            row = spans[0][0] if spans else -1
        if self.model.group is None:
            count = sum(bottom - top + 1 for top, bottom in spans)
        else:
            count = len(self.selected_ids())
        self.inspector.show_match(self.model.stored(row), count)

    def next_undecided(self) -> None:
        """Select the next match without a verdict, from the top again after the last."""
        self._going_on = False
        self._go_to_undecided()

    def _go_to_undecided(self) -> None:
        start, end = self.views.current_row() + 1, len(self.model.ids)
        near = itertools.chain(range(start, end), range(min(start, end)))
        for row in itertools.islice(near, _NEAR):  # most often it is near, and needs no question
            stored = None if self.model.head(row) else self.model.stored(row)
            if stored and not stored.verdict and stored.match.grade is not Grade.ACCOUNT:
                self.views.go_to(row)
                return
        self._asker.ask_undecided(replace(self._question(), wanted=Filter(undecided=True)))

    def _go_to_first_of(self, undecided: list[int]) -> None:
        rows = self.views.rows_of(undecided)
        after = [row for row in rows if row > self.views.current_row()]
        if rows:
            self.views.go_to(min(after or rows))
        elif undecided and self.model.group:  # it lies in a group that is folded
            self.show_match(undecided[0], filtered=True)
        elif not self._going_on:
            self._session.said.emit(say("No match shown here is without a verdict."))

    def decide(self, verdict: Verdict) -> None:
        """Save a verdict for the selected matches at once."""
        ids = self.selected_ids()
        if ids:
            self._decisions.decide(ids, verdict)

    def undo(self) -> None:
        """Take back the newest verdict of this session, and show what it was about."""
        self._decisions.undo()

    def _speak(self) -> None:
        """Use the words for who sits here now."""
        self.filter.show_words()
        self.model.refresh()
        self._show_selected()

    def _decided(self, decided: Decided) -> None:
        # the rows stay where they are, even if the filter would no longer show them
        self.model.refresh()
        self._asker.ask(None, verdicts=True)
        if decided.verdict is None:
            self.views.select(decided.ids)
            number = counted(len(decided.ids), "verdict")
            self._session.said.emit(say("Undone: {verdicts}.", verdicts=number))
            return
        said = counted(len(decided.ids), "match", "matches")
        verdict = verdict_words(decided.verdict)
        self._session.said.emit(
            say("{verdict}: {matches}. U to undo.", verdict=verdict, matches=said)
        )
        if len(decided.ids) == 1 and self.inspector.go_on.isChecked():
            self._going_on = True
            self._go_to_undecided()

    # --- groups

    def _group(self) -> None:
        group = self.filter.group
        self._session.settings.set_text("group", group.name if group else "")
        self._folded = Folded()
        self._show_ids()

    def offer_columns(self) -> None:
        """Offer which columns the table shows."""
        if self.model.ids:
            self.show_view(grid=False)
            self.table.offer_columns()

    def turn_group(self) -> None:
        """Fold the group of the current row, or unfold it."""
        row = self.views.current_row()
        while row > 0 and not self.model.head(row):
            row -= 1
        head = self.model.head(row)
        if head is None:
            self._session.said.emit(say("There is no group here. Choose how to group first."))
            return
        self.views.go_to(row)
        self._turn(head)

    def fold_all(self, *, folded: bool) -> None:
        """Fold all groups, or unfold them."""
        self._folded = Folded(others=folded)
        self._show_ids()

    def _turn(self, head: Head | None) -> None:
        if head:
            self._folded = self._folded.turned(head.key)
            self._show_ids()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # on the head of a group, as in a tree; in the grid the arrows go from card to card
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            head = self.model.head(self.views.current_row())
            keys = {Qt.Key.Key_Space}
            if head and watched is self.table:
                keys.add(Qt.Key.Key_Right if head.folded else Qt.Key.Key_Left)
            if head and event.key() in keys and not event.modifiers():
                self._turn(head)
                return True
        return super().eventFilter(watched, event)

    # --- from outside

    def restore_splitter(self, state: QByteArray) -> None:
        """Share the room as it was last, unless what was kept of it is spoilt."""
        before, width = self.splitter.saveState(), self.splitter.handleWidth()
        if not self.splitter.restoreState(state) or self.splitter.handleWidth() != width:
            self.splitter.restoreState(before)

    def show_filter(self, wanted: Filter) -> None:
        """Show the matches that fit and no others, whatever was filtered before."""
        self.filter.show_filter(wanted)
        if self.model.ids:
            self.views.go_to(self.views.near_match(0))

    def show_match(self, match_id: int, *, filtered: bool = False) -> None:
        """Show all matches, or those that are filtered, and go to this one, if it is folded too."""
        self._heading_for = match_id
        if self._folded != Folded():
            self._folded = Folded()
            self._show_ids()
        if not filtered:
            self.filter.show_filter(Filter())
        self._arrive()

    def _arrive(self) -> None:
        row = None if self._heading_for is None else self.model.row_of(self._heading_for)
        if row is not None:
            self._heading_for = None
            self.views.go_to(row)

    def show_new(self) -> None:
        """Show the new matches and no others."""
        self.show_filter(Filter(new=True))

    def focus_filter(self) -> None:
        """Put the cursor into the field that finds matches."""
        self.filter.text_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.text_box.selectAll()
