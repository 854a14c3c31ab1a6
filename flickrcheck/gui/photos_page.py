"""The Photos page: what is scanned, how far the scan is, and what came of it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Tell
from flickrcheck.gui.dialogs import choose_folder
from flickrcheck.gui.flow_layout import FlowLayout
from flickrcheck.gui.paths import PHOTO_SUFFIXES
from flickrcheck.gui.person_note import PersonNote, results_are_wanted
from flickrcheck.gui.scan_lanes import ScanLanes
from flickrcheck.gui.scan_options import ScanOptions
from flickrcheck.gui.scan_runner import ScanState
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import in_letters
from flickrcheck.gui.unchecked_drawer import UncheckedDrawer
from flickrcheck.gui.widgets import ElidedLabel, EmptyPage, heading, label, rule
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import marked, say
from flickrcheck.store.casebook import Casebook, ScanRecord
from flickrcheck.store.casebook_unfinished import Unfinished, unfinished
from flickrcheck.work import scan_words
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.check_events import Progress
from flickrcheck.work.packs import listing
from flickrcheck.work.words import counted, visible

# ruff: noqa: N802 - Qt names its methods in camel case

_INTRODUCTION = marked(
    "flickrcheck looks whether your photos are listed in datasets made from Flickr photos: by "
    "their Flickr ID, and by the picture itself, also smaller, mirrored or turned. It cannot find "
    "other pictures of the same face. Everything stays on this computer, and no photo is changed."
)
_BEFORE_PROGRESS = {
    ScanState.RUNNING: marked("Starting"),
    ScanState.PAUSED: marked("Paused"),
    ScanState.STOPPING: marked("Stopping"),
}


class PhotosPage(QWidget):
    """Folders and files, the scan's controls, its progress and its result.

    Signals: add_datasets_wanted; matches_wanted, when the person asks to see the matches;
    results_wanted, when they ask what became of each picture.
    """

    add_datasets_wanted = Signal()
    matches_wanted = Signal()
    results_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.roots: list[str] = []
        self._problem = ""
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._make_full())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        session.casebook_changed.connect(self.load)
        session.packs_changed.connect(self._show_packs)
        session.scan.state_changed.connect(self._show_state)
        session.scan.progressed.connect(self._show_progress)
        session.scan.ended.connect(self._ended)
        self.load()

    def _make_empty(self) -> QWidget:
        page = EmptyPage(
            say("Check your photos"),
            say("What flickrcheck does"),
            say("Add a folder of photos..."),
            text=say(_INTRODUCTION),
            hint=say(
                "You can also drop folders, pictures and zip archives here, or paste their paths."
            ),
        )
        self.first_button = page.button
        self.first_button.clicked.connect(self.choose_folder)
        self.first_button.setDefault(True)
        return page

    def _make_full(self) -> QWidget:
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading(say("Photos to check"), large=True))
        self.note = PersonNote(self._session)
        layout.addWidget(self.note)
        layout.addLayout(self._make_roots())
        layout.addLayout(self._make_packs())
        self.options = ScanOptions(self._session.settings)
        layout.addWidget(self.options)
        layout.addWidget(rule())
        layout.addLayout(self._make_controls())
        layout.addWidget(self._make_progress())
        layout.addWidget(self._make_result())
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        area.setAccessibleName(say("Photos and scan"))
        self.drawer = UncheckedDrawer(self._session)
        self.drawer.retry_wanted.connect(self.retry)
        page = QWidget()
        parts = QVBoxLayout(page)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(0)
        parts.addWidget(area, 1)
        parts.addWidget(self.drawer)

        def share(wide: bool) -> None:
            # folded, the drawer is a line; unfolded, it takes what it needs, at most half the page
            parts.setStretchFactor(self.drawer, int(wide))
            self.list.setMaximumHeight(in_letters(self, 70 if wide else 120))

        self.drawer.toggle.toggled.connect(share)
        return page

    def _make_roots(self) -> QHBoxLayout:
        self.list = QListWidget()
        self.list.setAccessibleName(say("Folders and files to check"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(in_letters(self, 70))
        self.list.setMaximumHeight(in_letters(self, 120))
        add_folder = QPushButton(say("Add folder..."))
        add_folder.clicked.connect(self.choose_folder)
        add_files = QPushButton(say("Add pictures..."))
        add_files.clicked.connect(self.choose_files)
        self.remove_button = QPushButton(say("Remove from list"))
        self.remove_button.clicked.connect(self.remove_selected)
        self.list.itemSelectionChanged.connect(self._show_state)
        buttons = QVBoxLayout()
        for button in (add_folder, add_files, self.remove_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        row = QHBoxLayout()
        row.addWidget(self.list, 1, Qt.AlignmentFlag.AlignTop)
        row.addLayout(buttons)
        return row

    def _make_packs(self) -> QHBoxLayout:
        self.packs_label = label(name=say("Installed datasets"))
        self.packs_button = QPushButton(say("Add a dataset list or pack..."))
        self.packs_button.clicked.connect(self.add_datasets_wanted)
        row = QHBoxLayout()
        row.addWidget(self.packs_label, 1)
        row.addWidget(self.packs_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _make_controls(self) -> QHBoxLayout:
        self.start_button = QPushButton(say("Start the scan"))
        font = self.start_button.font()
        font.setBold(True)
        self.start_button.setFont(font)
        self.start_button.clicked.connect(lambda: self.start())
        self.pause_button = QPushButton(say("Pause"))
        self.pause_button.clicked.connect(self.pause_or_resume)
        self.stop_button = QPushButton(say("Stop"))
        self.stop_button.clicked.connect(self._session.scan.stop)
        row = QHBoxLayout()
        for button in (self.start_button, self.pause_button, self.stop_button):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_progress(self) -> QWidget:
        self.progress_box = QWidget()
        layout = QVBoxLayout(self.progress_box)
        layout.setContentsMargins(0, 4, 0, 4)
        self.stage_label = heading("")
        self.stage_label.setAccessibleName(say("What the scan is doing"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(say("Progress of the scan"))
        self.bar.setTextVisible(False)
        self.numbers_label = label(name=say("Progress in numbers"))
        self.current_label = ElidedLabel(say("Current folder"))
        self.lanes = ScanLanes(self._session.scan)
        layout.addWidget(self.lanes)
        for widget in (self.stage_label, self.bar, self.numbers_label, self.current_label):
            layout.addWidget(widget)
        return self.progress_box

    def _make_result(self) -> QWidget:
        self.result_box = QWidget()
        layout = QVBoxLayout(self.result_box)
        layout.setContentsMargins(0, 4, 0, 4)
        layout.setSpacing(8)
        self.result_heading = heading(say("Last scan"))
        self.problem_label = label(name=say("Why the scan failed"))
        self.found_label = label(name=say("What the scan found"))
        found_font = self.found_label.font()
        found_font.setPointSizeF(found_font.pointSizeF() * 1.15)
        self.found_label.setFont(found_font)
        self.checked_label = label(name=say("What the scan checked"))
        self.left_out_label = label(name=say("What the scan did not check"))
        self.packages_label = label(name=say("Photo libraries that were not opened"))
        self.meaning_label = label(name=say("What the result means"))
        self.matches_button = QPushButton(say("Show the matches"))
        self.matches_button.clicked.connect(self.matches_wanted)
        self.unreadable_button = QPushButton(say("List what was not checked"))
        self.unreadable_button.clicked.connect(self.show_unreadable)
        buttons = FlowLayout()  # three long names are wider than a small window
        self.results_button = QPushButton(say("Result of each picture"))
        self.results_button.clicked.connect(self.results_wanted)
        buttons.addWidget(self.results_button)
        buttons.addWidget(self.matches_button)
        buttons.addWidget(self.unreadable_button)
        for widget in (
            self.result_heading,
            self.problem_label,
            self.found_label,
            self.checked_label,
            self.left_out_label,
            self.packages_label,
        ):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addWidget(self.meaning_label)
        return self.result_box

    def take_focus(self) -> None:
        """Put the focus where the next step is."""
        (self.start_button if self.roots else self.first_button).setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_result()  # a scan on the command line may have written meanwhile

    def load(self) -> None:
        """Show what the open casebook and the settings know."""
        self._problem = ""
        kept = self._session.settings.roots(self._session.casebook.path)
        if kept is None:
            record = self._last_scan()
            kept = list(record.roots) if record else []
        self.roots = kept
        self._show_roots()
        self._show_packs()
        self._show_result()

    def add(self, paths: Sequence[str]) -> None:
        """Put folders and files on the list."""
        new = [os.path.abspath(path) for path in paths]  # noqa: PTH100 - keeps symbolic links
        new = [path for path in dict.fromkeys(new) if path not in self.roots]
        self.roots += new
        self._keep_roots()
        if new:
            places = counted(len(new), "place")
            self._session.said.emit(
                say("{places} added for the next scan.", places=places)
                if self._session.scan.active
                else say("{places} added. Start the scan with F5.", places=places)
            )
        elif paths:
            self._session.said.emit(say("That is on the list already."))

    def choose_folder(self) -> None:
        """Ask for a folder."""
        folder = choose_folder(self, say("Add a folder of photos"), self._near())
        if folder:
            self.add([folder])

    def choose_files(self) -> None:
        """Ask for single pictures."""
        kinds = " ".join(f"*{suffix}" for suffix in sorted(PHOTO_SUFFIXES))
        files, _ = QFileDialog.getOpenFileNames(
            self,
            say("Add pictures or zip archives"),
            self._near(),
            f"{say('Pictures and zip archives')} ({kinds} {kinds.upper()});;{say('All files')} (*)",
            "",
            QFileDialog.Option.HideNameFilterDetails,  # a hundred suffixes hide what they are
        )
        self.add(files)

    def _near(self) -> str:
        """Where the person probably looks for photos."""
        return os.path.dirname(self.roots[-1]) if self.roots else str(Path.home())  # noqa: PTH120

    def remove_selected(self) -> None:
        """Take the selected places off the list; nothing on disk changes."""
        rows = {self.list.row(item) for item in self.list.selectedItems()}
        self.roots = [root for row, root in enumerate(self.roots) if row not in rows]
        self._keep_roots()

    def start(self, *, retry: bool | Sequence[int] = False) -> None:
        """Start the scan of everything on the list, or go on with one that was stopped.

        retry: what could not be read before is read again, or of it the photos of these rows.
        """
        if self._session.scan.active:
            return
        if not self.roots:
            self._session.said.emit(say("Add a folder or pictures first; then the scan can start."))
            return
        self._session.scan.start(
            self._session.casebook.path, self.roots, choices=self.options.choices, retry=retry
        )

    def pause_or_resume(self) -> None:
        """Pause the scan, or go on."""
        scan = self._session.scan
        if scan.state is ScanState.PAUSED:
            scan.resume()
        else:
            scan.pause()

    def retry(self, rows: Sequence[int] | None) -> None:
        """Scan again and read these photos, by row, once more; None for all that failed."""
        self.start(retry=True if rows is None else rows)

    def show_unreadable(self) -> None:
        """Unfold the list of what the scan could not check."""
        if self._stack.currentIndex() == 0:
            self._session.said.emit(say("Nothing was scanned yet."))
            return
        self.drawer.open(True)
        self.drawer.take_focus()

    def _last_scan(self) -> ScanRecord | None:
        found: list[ScanRecord | None] = []
        self._session.attempt(lambda: found.append(self._session.casebook.last_scan()))
        return found[0] if found else None

    def _keep_roots(self) -> None:
        self._session.settings.set_roots(self._session.casebook.path, self.roots)
        self._show_roots()

    def _show_roots(self) -> None:
        self.list.clear()
        for root in self.roots:
            item = QListWidgetItem(visible(root))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, visible(root))
            self.list.addItem(item)
        self._show_state()

    def _show_packs(self) -> None:
        names: list[str] = []
        self._session.attempt(
            lambda: names.extend(dict.fromkeys(dataset_name(pack.dataset) for pack in listing()))
        )
        self.packs_label.setText(scan_words.installed_words(names))

    def _show_state(self) -> None:
        scan = self._session.scan
        self._stack.setCurrentIndex(1 if self.roots or scan.active else 0)
        if scan.active:
            self._problem = ""
        self.remove_button.setEnabled(bool(self.list.selectedItems()))
        self.start_button.setEnabled(bool(self.roots) and not scan.active)
        self.options.body.setEnabled(not scan.active)  # they are for the next scan
        self.pause_button.setEnabled(scan.state in (ScanState.RUNNING, ScanState.PAUSED))
        self.pause_button.setText(say("Resume") if scan.state is ScanState.PAUSED else say("Pause"))
        self.stop_button.setEnabled(scan.state in (ScanState.RUNNING, ScanState.PAUSED))
        self.progress_box.setVisible(scan.active)
        if scan.active and scan.progress is None:
            self.stage_label.setText(say(_BEFORE_PROGRESS[scan.state]))
            self.bar.setRange(0, 0)
            self.numbers_label.setText("")
            self.current_label.set_text("")
        elif scan.progress:
            self._show_progress(scan.progress)
        self._show_result()

    def _show_progress(self, progress: Progress) -> None:
        scan = self._session.scan
        stage = scan_words.stage_words(progress.stage)
        match scan.state:
            case ScanState.PAUSED:
                stage = say("Paused: {stage}", stage=stage)
            case ScanState.STOPPING:
                stage = say("Stopping, what was found is kept")
        self.stage_label.setText(stage)
        if progress.total and progress.stage != "walk":
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)
        else:
            self.bar.setRange(0, 0)
        pace = scan.pace if scan.state is ScanState.RUNNING else None
        self.numbers_label.setText(scan_words.progress_words(progress, pace))
        self.current_label.set_text(scan_words.folder_words(progress))

    def _ended(self, problem: str) -> None:
        self._problem = in_window_words(problem)
        self._show_state()

    def _show_result(self) -> None:
        record = None if self._session.scan.active else self._last_scan()
        self.result_box.setVisible(record is not None or bool(self._problem))
        self.problem_label.setText(self._problem)
        self.problem_label.setVisible(bool(self._problem))
        if not self._session.scan.active:
            self.note.show_state(scanned=record is not None)
            self.results_button.setVisible(results_are_wanted(self._session, record))
            self.drawer.show_record(record)
            self._show_start(record)
        if record is None:
            return
        left_out = scan_words.not_checked_words(record)
        checked = scan_words.checked_words(record, self._session.scan.reason)
        self.checked_label.setText(in_window_words(checked))
        not_opened = scan_words.packages_words(record)
        self.packages_label.setText(
            say(
                '{not_opened} To look inside, open "Options" above and scan again.',
                not_opened=not_opened,
            )
        )
        self.packages_label.setVisible(bool(not_opened))
        self.left_out_label.setText(left_out)
        self.left_out_label.setVisible(bool(left_out))
        self.unreadable_button.setVisible(bool(record.unreadable or record.flat or record.unlisted))
        self.meaning_label.setText(scan_words.meaning_words(record))
        self.meaning_label.setVisible(bool(record.packs))

    def show_note(self) -> None:
        """Show what a person shown should know first, or not, after they said who they are."""
        self._show_result()

    def _show_start(self, record: ScanRecord | None) -> None:
        """Say on the button that the scan goes on, and where, if it did not come to its end."""
        words = say("Start the scan")
        if record and record.finished is None and set(record.roots) == set(self.roots):
            words = say("Go on with the scan")
            self._count_rest()
        self.start_button.setText(words)

    def _count_rest(self) -> None:
        """Count in the background how far the scan came; a million photos take a second."""
        path = self._session.casebook.path

        def work(_: Tell) -> Unfinished | None:
            with Casebook.open(path) as book:
                return unfinished(book)

        def done(found: Unfinished | None) -> None:
            current = path == self._session.casebook.path and not self._session.scan.active
            if found and found.total and current:
                self.start_button.setText(
                    say(
                        "Go on with the scan ({done} of {total})",
                        done=found.done,
                        total=found.total,
                    )
                )

        self._session.bridge.run_task(work, done, lambda _: None, quick=True)

    def show_found(self, sentence: str) -> None:
        """Show the sentence that tells how many photos are listed."""
        self.found_label.setText(sentence)
        self.found_label.setVisible(bool(sentence))
        self.matches_button.setVisible(bool(sentence))
