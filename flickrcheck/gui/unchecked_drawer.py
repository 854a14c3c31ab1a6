"""The drawer with all that a scan could not check, while it runs and afterwards."""

from __future__ import annotations

import threading
import time
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.folders import open_folder_of
from flickrcheck.gui.session import Session
from flickrcheck.gui.tables import style_table
from flickrcheck.gui.unchecked_model import Column, UncheckedModel
from flickrcheck.gui.widgets import label, rule
from flickrcheck.kept import shown
from flickrcheck.language import say, say_counted
from flickrcheck.place import is_there
from flickrcheck.store.casebook import Casebook, ScanRecord
from flickrcheck.store.casebook_unchecked import TOO_PLAIN, Unchecked, unchecked
from flickrcheck.work.check_events import Progress
from flickrcheck.work.unchecked_export import unchecked_text, write_unchecked
from flickrcheck.work.words import counted, visible

# ruff: noqa: N802 - Qt names its methods in camel case

_EVERY = 1000  # milliseconds at least between two looks while a scan runs
_SHARE = 8  # and at least so many times what the last look took
_HELD = 1000  # selected rows that stay selected when the list is made anew
_ALL = "all"
_LETTERS = (26, 34)  # widths of the first columns


class UncheckedDrawer(QWidget):
    """A line that says how many files were not checked, and below it the list of them.

    Signals: retry_wanted, with the rows of photos that are to be read again, None for all.
    """

    retry_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._errors = 0  # of the running scan
        self._left_out = 0  # of the last one
        self._scanned = False  # whether there was any
        self._task: Task | None = None
        self._again = False  # whether to look once more when the task ends
        self._stop = threading.Event()
        self.model = UncheckedModel(session)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 0, 20, 8)
        layout.addWidget(rule())
        layout.addWidget(self._make_toggle())
        self.body = QWidget()
        body = QVBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addLayout(self._make_row())
        body.addWidget(self._make_table(), 1)
        body.addWidget(self._make_detail())
        layout.addWidget(self.body, 1)
        # a short list leaves the rest of the page its room
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._timer = QTimer(self, interval=_EVERY, singleShot=True)
        self._timer.timeout.connect(self.look)
        session.scan.started.connect(self._started)
        session.scan.progressed.connect(self._progressed)
        session.scan.state_changed.connect(self._show_state)
        session.scan.ended.connect(lambda _: self.look())
        session.casebook_closing.connect(self._let_go)
        session.casebook_changed.connect(self._changed)
        self.open(False)
        self._show_state()

    def _make_toggle(self) -> QToolButton:
        self.toggle = QToolButton()
        self.toggle.setCheckable(True)
        self.toggle.setAutoRaise(True)
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.toggle.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggle.toggled.connect(self.open)
        return self.toggle

    def _make_row(self) -> FlowLayout:
        self.reasons = QComboBox()
        self.reasons.setAccessibleName(say("Show which reason"))
        self.reasons.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.reasons.setMinimumContentsLength(28)
        self.reasons.activated.connect(lambda _: self._show_keys())
        row = FlowLayout()
        row.addWidget(self.reasons)
        self.retry_button = self._button(row, say("Try again"), self.retry_selected)
        self.retry_button.setAccessibleName(say("Read the selected files again"))
        self.retry_all_button = self._button(row, say("Try all again"), self.retry_all)
        self.folder_button = self._button(row, say("Open folder"), self.open_folder)
        self.copy_button = self._button(row, say("Copy"), self.copy)
        self.copy_button.setAccessibleName(say("Copy the selected rows, or all of them"))
        self.export_button = self._button(row, say("Export the list..."), self.choose_export)
        self.cancel_button = self._button(row, say("Cancel"), lambda: self._stop.set())
        self.cancel_button.setAccessibleName(say("Cancel the export of the list"))
        self.cancel_button.hide()
        return row

    def _button(self, row: FlowLayout, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(lambda _=False: act())
        row.addWidget(button)
        return button

    def _make_table(self) -> QTableView:
        self.table = table = QTableView()
        table.setAccessibleName(say("Files that were not checked"))
        table.setModel(self.model)
        style_table(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.verticalHeader().hide()
        line = table.fontMetrics().lineSpacing()
        table.verticalHeader().setDefaultSectionSize(line + 6)
        table.setMinimumHeight(5 * (line + 6))
        table.setSizeAdjustPolicy(QTableView.SizeAdjustPolicy.AdjustToContents)
        head = table.horizontalHeader()
        head.setHighlightSections(False)
        # asked row by row whether all of it is selected, a header stops the window for seconds
        head.setSelectionModel(QItemSelectionModel(self.model, head))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setStretchLastSection(True)
        unit = table.fontMetrics().horizontalAdvance("n")
        for column, letters in zip((Column.FILE, Column.FOLDER), _LETTERS, strict=True):
            table.setColumnWidth(column, unit * letters)
        table.selectionModel().selectionChanged.connect(lambda *_: self._show_state())
        table.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())
        return table

    def _make_detail(self) -> QWidget:
        self.detail = label(name=say("The chosen file and why it was not checked"))
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.detail.setMinimumHeight(2 * self.fontMetrics().lineSpacing() + 4)
        return self.detail

    # --- what is shown

    def open(self, wide: bool) -> None:
        """Unfold the list, or fold it."""
        self.toggle.setChecked(wide)
        self.toggle.setArrowType(Qt.ArrowType.DownArrow if wide else Qt.ArrowType.RightArrow)
        self.body.setVisible(wide)
        if wide:
            self.look()

    def take_focus(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()

    def show_record(self, record: ScanRecord | None) -> None:
        """Say how many files the last scan did not check."""
        self._left_out = 0
        self._scanned = record is not None
        if record:
            self._left_out = record.unreadable + record.flat + len(record.unlisted)
        self._show_state()

    def _started(self) -> None:
        self._errors = 0

    def _progressed(self, progress: Progress) -> None:
        if progress.errors != self._errors:
            self._errors = progress.errors
            self._show_state()
            if self.body.isVisible() and not self._timer.isActive():
                self._timer.start()

    def _let_go(self) -> None:
        if self._task:
            self._task.forget()
        self._task = None
        self._again = False
        self._timer.stop()

    def _changed(self) -> None:
        self._take(Unchecked())
        self.look()

    def look(self) -> None:
        """Look into the casebook again, in the background; only where the list can be seen."""
        self._timer.stop()
        if not self.body.isVisible():
            return
        if self._task:
            self._again = True
            return
        path = self._session.casebook.path

        def work(_: Tell) -> tuple[Unchecked, float]:
            began = time.monotonic()
            with Casebook.open(path) as book:
                return unchecked(book), time.monotonic() - began

        def done(answer: tuple[Unchecked, float]) -> None:
            self._task = None
            found, seconds = answer
            # a long list is asked for less often, so that the scan stays quick
            self._timer.setInterval(max(_EVERY, int(_SHARE * 1000 * seconds)))
            self._take(found)
            if self._again:
                self._again = False
                self._timer.start()

        def failed(problem: str) -> None:
            self._task = None
            self._again = False
            self._session.failed.emit(problem)

        self._task = self._session.bridge.run_task(work, done, failed, quick=True)

    def _take(self, found: Unchecked) -> None:
        self._fill_reasons(found)
        self._show_keys(found)

    def _fill_reasons(self, found: Unchecked) -> None:
        if self.reasons.view().isVisible():  # somebody is choosing
            return
        chosen = self.reasons.currentData()
        self.reasons.clear()
        every = say("Every reason ({number})", number=len(found.keys))
        self.reasons.addItem(every, _ALL)
        for reason, keys in found.reasons.items():
            words = say("Other reasons") if reason is None else visible(shown(reason), 200)
            counted_words = say("{reason} ({number})", reason=words, number=len(keys))
            self.reasons.addItem(counted_words, (reason,))
        rows = range(self.reasons.count())
        row = next((row for row in rows if self.reasons.itemData(row) == chosen), 0)
        self.reasons.setCurrentIndex(row)

    def _show_keys(self, found: Unchecked | None = None) -> None:
        found = found or self.model.found
        chosen = self.reasons.currentData()
        keys = found.keys if chosen in (_ALL, None) else found.reasons.get(chosen[0], found.keys)
        selected, current = self._selected_keys(_HELD), self._current_key()
        top = self.table.verticalScrollBar().value()
        if self.model.show(found, keys):
            self._restore(selected, current)
            self.table.verticalScrollBar().setValue(top)
        if keys and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_detail()
        self._show_state()

    def _restore(self, selected: Sequence[int], current: int | None) -> None:
        last = len(Column) - 1
        selection = QItemSelection()
        for key in selected:
            if (row := self.model.row_of(key)) is not None:
                selection.select(self.model.index(row, 0), self.model.index(row, last))
        chosen = self.table.selectionModel()
        chosen.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        row = None if current is None else self.model.row_of(current)
        if row is not None:
            index = self.model.index(row, 0)
            chosen.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _current_key(self) -> int | None:
        row = self.table.currentIndex().row()
        return self.model.keys[row] if 0 <= row < len(self.model.keys) else None

    def _selected_keys(self, most: int | None = None) -> list[int]:
        """The keys of the selected rows from top to bottom; none where there are more."""
        spans = sorted(
            (span.top(), span.bottom()) for span in self.table.selectionModel().selection()
        )
        if most is not None and sum(bottom - top + 1 for top, bottom in spans) > most:
            return []
        rows = {row: None for top, bottom in spans for row in range(top, bottom + 1)}
        return [self.model.keys[row] for row in rows if row < len(self.model.keys)]

    def _is_readable_selected(self) -> bool:
        """Whether reading again could help any of the selected; of very many it is assumed."""
        if not self.table.selectionModel().hasSelection():
            return False
        keys = self._selected_keys(_HELD)
        plain = self.model.found.reasons.get(TOO_PLAIN, array("q"))  # in order
        return not keys or any(bisect_left(plain, key) == bisect_right(plain, key) for key in keys)

    def _show_detail(self) -> None:
        """In full what the table cuts off."""
        file = self.model.file(self.table.currentIndex().row())
        text = f"{visible(file.path)}\n{visible(shown(file.reason))}" if file else ""
        self.detail.setText(text)

    def _show_state(self) -> None:
        scanning = self._session.scan.active and not self._session.scan.rechecking
        self.setVisible(self._session.scan.active or self._scanned)
        if scanning:
            words = say_counted(
                "{number} file could not be read so far",
                "{number} files could not be read so far",
                self._errors,
            )
        elif self._left_out:
            words = say_counted(
                "{number} file was not checked", "{number} files were not checked", self._left_out
            )
        else:
            words = say("Files that could not be checked: none")
        self.toggle.setText(words)
        self.toggle.setAccessibleName(say("{words}: show the list", words=words))
        some = bool(self.model.keys)
        idle = not self._session.scan.active
        readable = any(reason != TOO_PLAIN for reason in self.model.found.reasons)
        self.retry_all_button.setEnabled(idle and readable)
        self.retry_button.setEnabled(idle and self._is_readable_selected())
        self.folder_button.setEnabled(self.table.currentIndex().isValid())
        self.copy_button.setEnabled(some)
        self.export_button.setEnabled(bool(self.model.found.keys))

    # --- what can be done

    def retry_selected(self) -> None:
        """Scan again, and read only the selected ones of these files once more."""
        keys = self._selected_keys()
        if keys:
            self.retry_wanted.emit([key for key in keys if key > 0])

    def retry_all(self) -> None:
        """Scan again, and read all of these files once more."""
        self.retry_wanted.emit(None)

    def open_folder(self) -> None:
        """Open the folder of the current file in the file manager."""
        file = self.model.file(self.table.currentIndex().row())
        problem = open_folder_of(file.path) if file else ""
        if problem:
            self._session.failed.emit(problem)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, all that are shown where one or none is."""
        keys = self._selected_keys()
        if len(keys) < 2:
            keys = list(self.model.keys)
        found, path = self.model.found, self._session.casebook.path

        def work(_: Tell) -> str:
            with Casebook.open(path) as book:
                return unchecked_text(book, found, keys, lambda done, total: True)

        def done(text: str) -> None:
            QApplication.clipboard().setText(text)
            self._session.said.emit(say("{rows} copied.", rows=counted(len(keys), "row")))

        self._session.bridge.run_task(work, done, self._session.failed.emit)

    def choose_export(self) -> None:
        """Ask where the list goes, and write it there."""
        table, text = say("Table (*.csv)"), say("Text (*.txt)")
        name, chosen = QFileDialog.getSaveFileName(
            self,
            say("Export the list of what was not checked"),
            str(Path.home() / "flickrcheck-not-checked.csv"),
            f"{table};;{text}",
            options=QFileDialog.Option.DontConfirmOverwrite,  # asked below, with the whole name
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in (".csv", ".txt"):
            path = path.with_name(path.name + (".txt" if chosen == text else ".csv"))
        if not is_there(path) or self._may_replace(path):
            self.export_to(path)

    def _may_replace(self, path: Path) -> bool:
        asked = QMessageBox.question(
            self,
            say("Export the list"),
            say("{file} exists already. Replace it?", file=visible(str(path))),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return asked == QMessageBox.StandardButton.Yes

    def export_to(self, path: Path) -> None:
        """Write the whole list in the background; .csv says that it is a table."""
        casebook = self._session.casebook.path
        stop = self._stop = threading.Event()

        def work(tell: Tell) -> int | None:
            def told(done: int, total: int) -> bool:
                tell((done, total))
                return not stop.is_set()

            with Casebook.open(casebook) as book:
                return write_unchecked(path, book, told)

        def progress(events: Sequence[tuple[int, int]]) -> None:
            done, total = events[-1]
            self._session.said.emit(
                say("Writing the list: {done} of {total}", done=done, total=total)
            )

        def ended() -> None:
            self.cancel_button.hide()
            self.export_button.show()

        def done(written: int | None) -> None:
            ended()
            if written is None:
                self._session.said.emit(say("The list was not written."))
                return
            self._session.said.emit(
                say(
                    "{files} written to {path}.",
                    files=counted(written, "file"),
                    path=visible(str(path)),
                )
            )

        def failed(problem: str) -> None:
            ended()
            self._session.failed.emit(problem)

        self.export_button.hide()
        self.cancel_button.show()
        self._session.bridge.run_task(work, done, failed, progress)
