"""The running scan in the status bar: what it does, how far it is, and a button that stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from flickrcheck.gui.scan_runner import ScanRunner, ScanState
from flickrcheck.language import say
from flickrcheck.work import scan_words
from flickrcheck.work.progress import left_words

_LETTERS = 14  # how many are as wide as the bar


class TaskStatus(QWidget):
    """Hidden while no scan runs, so that the status bar stays short."""

    def __init__(self, scan: ScanRunner) -> None:
        super().__init__()
        self._scan = scan
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setAccessibleName(say("Running task"))
        self.bar = QProgressBar()
        self.bar.setAccessibleName(say("Progress of the running task"))
        self.bar.setTextVisible(False)
        metrics = self.fontMetrics()
        self.bar.setFixedWidth(_LETTERS * metrics.horizontalAdvance("n"))
        self.bar.setFixedHeight(max(6, metrics.height() * 2 // 3))
        self.stop_button = QToolButton()
        self.stop_button.setText(say("Stop"))
        self.stop_button.setAccessibleName(say("Stop the scan; it goes on when you start it again"))
        self.stop_button.setAutoRaise(True)
        self.stop_button.clicked.connect(scan.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 6, 0)
        row.addWidget(self.label)
        row.addWidget(self.bar)
        row.addWidget(self.stop_button)
        scan.progressed.connect(lambda _: self._show())
        scan.state_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        scan = self._scan
        self.setVisible(scan.active)
        self.stop_button.setEnabled(scan.state in (ScanState.RUNNING, ScanState.PAUSED))
        progress = scan.progress
        known = bool(progress and progress.total and progress.stage != "walk")
        self.bar.setRange(0, progress.total if progress and known else 0)
        if progress and known:
            self.bar.setValue(progress.done)
        self.label.setText(self._words())

    def _words(self) -> str:
        scan = self._scan
        progress = scan.progress
        if not scan.active:
            return ""
        if scan.state is ScanState.STOPPING:
            return say("Stopping the scan")
        if progress is None:
            return say("Starting the scan")
        if scan.state is ScanState.PAUSED:
            return say("Paused at {done}", done=progress.done)
        stage = scan_words.stage_words(progress.stage)
        if not progress.total or progress.stage == "walk":
            text = say("{stage} {done}", stage=stage, done=progress.done)
        else:
            text = say(
                "{stage} {done}/{total}", stage=stage, done=progress.done, total=progress.total
            )
        parts = [text]
        if progress.errors:
            parts.append(scan_words.unreadable_words(progress.errors))
        if (left := scan.pace.seconds_left) is not None:
            parts.append(left_words(left))
        return ", ".join(parts)
