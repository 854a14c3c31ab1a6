"""Asks where a report goes, writes it in the background, and says where it is."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from flickrcheck.gui.bridge import Tell
from flickrcheck.gui.message_bar import MessageBar
from flickrcheck.gui.session import Session
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.report import write_report
from flickrcheck.work.words import visible

_KINDS = "Web page (*.html);;Table (*.csv);;JSON (*.json)"


class ReportAsker(QObject):
    """Reports of the open casebook."""

    def __init__(self, session: Session, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._bar = bar
        self._window = window

    def export(self, *, redact: bool = False) -> None:
        """Ask where to write the report and write it. redact: without names, for others."""
        title = "Export report without names" if redact else "Export report"
        file = "flickrcheck-report-without-names.html" if redact else "flickrcheck-report.html"
        name, chosen = QFileDialog.getSaveFileName(
            self._window, title, str(Path.home() / file), _KINDS
        )
        if name:
            path = Path(name)
            if not path.suffix:
                path = path.with_name(path.name + chosen[chosen.index("*") + 1 : -1])
                if path.exists() and not self._may_replace(path):
                    return  # the file dialogue asked about another name
            self.export_to(path, redact=redact)

    def _may_replace(self, path: Path) -> bool:
        asked = QMessageBox.question(
            self._window,
            "Export report",
            f"{visible(str(path))} exists already. Replace it?",
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            QMessageBox.StandardButton.Cancel,
        )
        return asked == QMessageBox.StandardButton.Yes

    def export_to(self, path: Path, *, redact: bool = False) -> None:
        """Write the report in the background; the ending says how."""
        casebook = self._session.casebook.path
        made = datetime.now().astimezone()

        def work(_: Tell) -> None:
            with Casebook.open(casebook) as book:
                write_report(book, path, made, redact=redact)

        def done(_: None) -> None:
            self._session.said.emit("")
            self._bar.show_remark(
                f"The report was written to {visible(str(path))}.",
                "Open folder",
                lambda: _open_folder(path.parent),
            )

        self._session.said.emit("Writing the report")
        self._session.bridge.run_task(work, done, self._bar.show_problem)


def _open_folder(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
