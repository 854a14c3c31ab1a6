"""Looks up photo IDs, addresses and accounts that are pasted, and whole account exports."""

from __future__ import annotations

import os
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QFontMetrics
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from flickrcheck import kept
from flickrcheck.errors import FlickrcheckError
from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.dialogs import choose_folder
from flickrcheck.gui.lookup_model import Column, LookupModel, Shown
from flickrcheck.gui.pages import scrolling_layout
from flickrcheck.gui.paths import paths_of
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import in_letters, open_at
from flickrcheck.gui.tables import style_table
from flickrcheck.gui.widgets import ElidedLabel, label
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import marked, say, say_counted
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.lookup import Answer, Searched, lookup
from flickrcheck.work.lookup_export import Exported, read_exports, scanned_owners
from flickrcheck.work.lookup_input import read_text_file
from flickrcheck.work.lookup_terms import pasted_terms, terms_in
from flickrcheck.work.lookup_words import (
    NOT_LISTED_MEANS,
    answer_lines,
    beyond_words,
    searched_lines,
    summarise,
    summary_lines,
)
from flickrcheck.work.packs import default_packs
from flickrcheck.work.progress import WorkPace
from flickrcheck.work.words import apart, visible

# ruff: noqa: N802 - Qt names its methods in camel case

_INTRODUCTION = marked(
    "Paste photo IDs, addresses of photos or accounts, account IDs (NSIDs), or any text that holds "
    "them, or choose your account export. The lists on this computer are asked; nothing leaves it."
)
_ACCOUNT = marked(
    "Who took the photo? Paste the address of their Flickr account, such as "
    "https://www.flickr.com/photos/name/, or the account ID. If the account is listed, the photo "
    "of you may be, too; if it is not, no photo of that account is in these lists, as far as they "
    "name accounts."
)
_BEFORE = marked("Here you will see what the installed lists say of each.")
_MOST_COPIED = 100_000  # rows


@dataclass(frozen=True, slots=True)
class _Found:
    answers: list[Answer]
    searched: list[Searched]
    exported: Exported


class _Follower:
    """Tells how far a look-up is, and ends it when it is cancelled."""

    def __init__(self, tell: Tell, stop: threading.Event) -> None:
        self._tell = tell
        self._stop = stop
        self._pace = WorkPace()
        self._packs = len(default_packs())
        self._asked = 0

    def _say(self, words: str) -> None:
        if self._stop.is_set():
            raise FlickrcheckError(say("The look-up was cancelled."))
        self._tell(words)

    def read(self, done: int, total: int) -> None:
        """So many of the export's photos are read."""
        self._say(say("Reading photos: {how_far}", how_far=self._pace.words(done, total)))

    def look(self, dataset: str) -> None:
        """This dataset is asked now."""
        self._asked += 1
        self._say(
            say(
                "Looking in {dataset} ({number} of {total})",
                dataset=visible(dataset_name(dataset), 80),
                number=self._asked,
                total=self._packs,
            )
        )


class LookupDialog(QDialog):
    """A field to paste into, and what the installed datasets list of it. Stays beside the window.

    It can be filled anew and used again; what runs when it is closed is forgotten.
    """

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._stop = threading.Event()
        self._files: list[str] = []  # texts and account exports, beside what the field holds
        self.setWindowTitle(say("Look up photos and accounts"))
        self.setAcceptDrops(True)
        self.model = LookupModel()
        layout = scrolling_layout(self)
        layout.addWidget(label(say(_INTRODUCTION)))
        self.hint = label(say(_ACCOUNT), name=say("What to paste"))
        self.hint.hide()
        layout.addWidget(self.hint)
        layout.addWidget(self._make_text())
        layout.addLayout(self._make_sources())
        layout.addLayout(self._make_files_row())
        self.summary = self._make_reading(say("Result of the look-up"), 8)
        layout.addWidget(self.summary)
        self.nothing_label = label(say(_BEFORE), name=say("Answers"))
        self.nothing_label.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.nothing_label, 1)
        layout.addLayout(self._make_filter())
        layout.addWidget(self._make_table(), 1)
        self.detail = self._make_reading(say("All that was found for the chosen row"), 7)
        layout.addWidget(self.detail)
        layout.addWidget(self._make_buttons())
        open_at(self, 900, 720)
        self._show_result(bool(self.model.rows))
        self._show_files()

    def _line(self) -> int:
        return QFontMetrics(self.font()).lineSpacing()

    def _make_reading(self, name: str, lines: int) -> QPlainTextEdit:
        """A text to read that scrolls where it has more lines."""
        made = QPlainTextEdit()
        made.setReadOnly(True)
        made.setAccessibleName(name)
        made.setAcceptDrops(False)
        made.setTabChangesFocus(True)
        made.setFixedHeight(lines * self._line())
        return made

    def _make_text(self) -> QPlainTextEdit:
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(say("Photo IDs, addresses and accounts to look up"))
        self.text.setPlaceholderText(
            "53208249252\nhttps://www.flickr.com/photos/someone/1808093328/\n12345678@N00"
        )
        self.text.setAcceptDrops(False)  # a dropped file would become its path
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(6 * self._line())
        self.text.textChanged.connect(self._show_state)
        return self.text

    def _make_sources(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, act in (
            (say("Open a text..."), self.choose_text),
            (say("Account export folder..."), self.choose_folder),
            (say("Account export zip files..."), self.choose_zips),
        ):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        self.start_button = QPushButton(say("Look up"))
        self.start_button.setDefault(True)
        self.start_button.clicked.connect(self.start)
        row.addWidget(self.start_button)
        self.cancel_button = QPushButton(say("Cancel"))
        self.cancel_button.setAccessibleName(say("Cancel the look-up"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(lambda: self._stop.set())
        row.addWidget(self.cancel_button)
        return row

    def _make_files_row(self) -> QHBoxLayout:
        self.files_label = ElidedLabel(say("Files that are looked up"))
        self.drop_button = QPushButton(say("Leave out"))
        self.drop_button.setAccessibleName(say("Leave out the files"))
        self.drop_button.setAutoDefault(False)
        self.drop_button.clicked.connect(self._leave_out)
        row = QHBoxLayout()
        row.addWidget(self.files_label, 1)
        row.addWidget(self.drop_button)
        return row

    def _make_filter(self) -> QHBoxLayout:
        self.filter = QComboBox()
        self.filter.setAccessibleName(say("Which answers are shown"))
        for shown in Shown:
            self.filter.addItem(say(shown.value), shown)
        self.filter.currentIndexChanged.connect(self._show_rows)
        row = QHBoxLayout()
        row.addWidget(self.filter)
        row.addStretch(1)
        return row

    def _make_table(self) -> QTableView:
        self.table = table = QTableView()
        table.setAccessibleName(say("Answers"))
        table.setModel(self.model)
        style_table(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(self._line() + 6)
        columns = table.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        columns.setStretchLastSection(True)
        table.setColumnWidth(Column.TERM, in_letters(self, 310))
        table.setColumnWidth(Column.NAMES, in_letters(self, 210))
        # it takes what is left, and at least what its heading needs
        table.setColumnWidth(Column.FOUND, columns.sectionSizeHint(Column.FOUND))
        table.selectionModel().currentRowChanged.connect(
            lambda now, _: self._show_detail(now.row())
        )
        return table

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        self.copy_button = buttons.addButton(
            say("Copy the list"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        return buttons

    def ask_account(self) -> None:
        """Say what to paste to find the photographer's account, and put the cursor there."""
        self.hint.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is looked up

    def choose_text(self) -> None:
        """Ask for a text and look it up."""
        name, _ = QFileDialog.getOpenFileName(self, say("Open a text"), str(Path.home()))
        if name:
            self.add_files([name])

    def choose_folder(self) -> None:
        """Ask for the folder of an account export and look it up."""
        name = choose_folder(self, say("Account export"), str(Path.home()))
        if name:
            self.add_files([name])

    def choose_zips(self) -> None:
        """Ask for the zip files of an account export and look them up."""
        names, _ = QFileDialog.getOpenFileNames(
            self, say("Account export"), str(Path.home()), say("Zip files (*.zip)")
        )
        if names:
            self.add_files(names)

    def add_files(self, paths: Sequence[str]) -> None:
        """Look up texts and account exports, beside what the field holds.

        Texts are not put into the field, which would stop the window for minutes at a saved page
        of some megabytes in one line.
        """
        self._files += [path for path in paths if path not in self._files]
        self._show_files()
        self.start()

    def _leave_out(self) -> None:
        self._files.clear()
        self._show_files()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        mime = event.mimeData()
        event.acceptProposedAction()
        paths = paths_of(mime) if mime.hasUrls() else []
        if paths:
            self.add_files(paths)
        else:
            self.text.appendPlainText(mime.text())

    def start(self) -> None:
        """Look up what the field and the chosen files name."""
        text, files = self.text.toPlainText(), list(self._files)
        casebook = self._session.casebook.path
        if self._task is not None or not (text.strip() or files):
            return

        stop = self._stop = threading.Event()

        def work(tell: Tell) -> _Found:
            follow = _Follower(tell, stop)
            terms = pasted_terms(text)
            exports = [path for path in files if _may_be_export(path)]
            for path in files:
                if path not in exports:
                    terms += terms_in(read_text_file(Path(path)), visible(Path(path).name))
            exported = Exported([], [], [])
            if exports:
                exported = read_exports(exports, follow.read)
            answers, searched = lookup(
                [*terms, *exported.terms],
                owners=scanned_owners(casebook) + exported.owners,
                tell=follow.look,
            )
            return _Found(answers, searched, exported)

        self.summary.setPlainText(say("Looking up"))
        self._show_result(bool(self.model.rows))
        self._task = self._session.bridge.run_task(
            work, self._done, self._failed, lambda told: self.summary.setPlainText(told[-1])
        )
        self._show_state()

    # --- what was found

    def _done(self, found: _Found) -> None:
        self._task = None
        lines = summary_lines(summarise(found.answers))
        lines += beyond_words(found.answers, found.exported)
        if skipped := found.exported.skipped:
            lines.append(
                say_counted(
                    "{number} file of the export could not be used. {why}",
                    "{number} files of the export could not be used. {why}",
                    len(skipped),
                    why=visible(kept.shown(skipped[0][1]), 200),
                )
            )
        searched = apart(searched_lines(found.searched))
        lines.append(
            say("Searched: {datasets}. {meaning}", datasets=searched, meaning=say(NOT_LISTED_MEANS))
        )
        self.summary.setPlainText("\n".join(lines))
        self.filter.setCurrentIndex(0)
        self.model.set_answers(found.answers, Shown.ALL)
        self._show_result(bool(found.answers))
        if found.answers:
            self.table.selectRow(0)
        self._show_state()

    def _failed(self, problem: str) -> None:
        self._task = None
        self.summary.setPlainText(in_window_words(problem))
        self.model.set_answers([], Shown.ALL)
        self._show_result(False)
        self._show_state()

    def _show_result(self, some: bool) -> None:
        for widget in (self.filter, self.table, self.detail):
            widget.setVisible(some)
        self.copy_button.setEnabled(some)
        said = not self.summary.document().isEmpty()
        self.text.setMaximumHeight((6 if said else 18) * self._line())
        self.summary.setVisible(said)
        self.nothing_label.setVisible(not some)
        self.nothing_label.setText("" if said else say(_BEFORE))
        if not some:
            self.detail.clear()

    def _show_rows(self) -> None:
        self.model.show_only(self.filter.currentData())
        self.detail.clear()
        if self.model.rows:
            self.table.selectRow(0)

    def _show_detail(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            answer = self.model.rows[row]
            lines = [visible(answer.term, 500), *answer_lines(answer)]
            self.detail.setPlainText("\n".join(lines))

    def _show_files(self) -> None:
        shown = bool(self._files)
        self.files_label.set_text(
            say("Also looked up: {files}", files=", ".join(self._files)) if shown else ""
        )
        self.files_label.setVisible(shown)
        self.drop_button.setVisible(shown)
        self._show_state()

    def _show_state(self) -> None:
        something = bool(self._files) or not self.text.document().isEmpty()
        self.start_button.setEnabled(self._task is None and something)
        self.cancel_button.setVisible(self._task is not None)

    def _copy(self) -> None:
        rows = min(len(self.model.rows), _MOST_COPIED)
        lines = ("\t".join(self.model.texts(row)) for row in range(rows))
        QApplication.clipboard().setText("\n".join(lines))

    def done(self, result: int) -> None:
        """Forget what is still looked up, and hide."""
        if self._task is not None:
            self._stop.set()
            self._task.forget()
            self._task = None
            self.summary.clear()
            self._show_state()
        self.hint.hide()
        super().done(result)


def _may_be_export(path: str) -> bool:
    return os.path.isdir(path) or path.lower().endswith(".zip")  # noqa: PTH112
