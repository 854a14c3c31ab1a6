"""The list of files that a scan could not check, with the reason of each."""

from __future__ import annotations

from itertools import chain, islice

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.widgets import label
from flickrcheck.store.casebook import Casebook, ScanRecord
from flickrcheck.work.scan_words import retry_is_wanted
from flickrcheck.work.words import visible

_MOST = 5000  # rows; the report lists all


class UnreadableDialog(QDialog):
    """Paths and reasons; they can be copied as text.

    Signals: retry_wanted, when the person asks to read them again.
    """

    retry_wanted = Signal()

    def __init__(self, casebook: Casebook, record: ScanRecord, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle("Not checked")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 520)
        plain = ((path, "Too plain to compare by picture.") for path in casebook.plain())
        rows = list(
            islice(chain(record.unlisted, casebook.unreadable(record.id), plain), _MOST + 1)
        )
        self._rows = rows[:_MOST]
        layout = QVBoxLayout(self)
        said = "These files were found, but their pictures could not be compared."
        if len(rows) > _MOST:
            said += f" The first {_MOST:,} are shown; the report lists all."
        layout.addWidget(label(said))
        self.table = QTableWidget(len(self._rows), 2)
        self.table.setAccessibleName("Files that were not checked")
        self.table.setHorizontalHeaderLabels(["File", "Reason"])
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.setColumnWidth(0, 400)
        for row, (path, reason) in enumerate(self._rows):
            self.table.setItem(row, 0, QTableWidgetItem(visible(path)))
            self.table.setItem(row, 1, QTableWidgetItem(visible(reason)))
        layout.addWidget(self.table)
        self.detail = label(name="The chosen file and why it was not checked")
        self.detail.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        self.detail.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.detail)
        self.table.currentCellChanged.connect(self._show_detail)
        if self._rows:
            self.table.setCurrentCell(0, 0)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton("Copy the list", QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        if retry_is_wanted(record):
            self.retry_button = buttons.addButton(
                "Try again", QDialogButtonBox.ButtonRole.AcceptRole
            )
            self.retry_button.setAccessibleName("Scan again and read these files once more")
            buttons.accepted.connect(self._retry)
        # Return closes the dialogue; it must not start a scan
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _show_detail(self, row: int) -> None:
        """In full what the table cuts off."""
        path, reason = self._rows[row]
        self.detail.setText(f"{visible(path)}\n{visible(reason)}")

    def _retry(self) -> None:
        self.accept()
        self.retry_wanted.emit()

    def _copy(self) -> None:
        lines = (f"{visible(path)}\t{visible(reason)}" for path, reason in self._rows)
        QApplication.clipboard().setText("\n".join(lines))
