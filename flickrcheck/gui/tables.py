"""Tables in the window's style: its looks, and short tables; long ones have models of their own."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTableWidget, QTableWidgetItem

from flickrcheck.language import say


def style_table(table: QTableView) -> None:
    """Give a table the looks and keys of all tables: whole rows, one line each, no grid."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setWordWrap(False)
    table.setShowGrid(False)
    table.setAlternatingRowColors(True)
    table.setTabKeyNavigation(False)  # Tab leads out of the table
    table.setCornerButtonEnabled(False)


def plain_table(name: str, columns: Sequence[tuple[str, int]]) -> QTableWidget:
    """A table whose rows are chosen one at a time.

    name: for screen readers. columns: headings, not yet said, with their widths in letters; the
    last column takes what is left.
    """
    table = QTableWidget(0, len(columns))
    table.setAccessibleName(name)
    head_words = [say(head) for head, _ in columns]
    table.setHorizontalHeaderLabels(head_words)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    style_table(table)
    table.verticalHeader().hide()
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    head.setStretchLastSection(True)
    unit = table.fontMetrics().horizontalAdvance("n")
    for column, (_, letters) in enumerate(columns):
        # at least what the heading needs in this language
        needed = head.fontMetrics().horizontalAdvance(head_words[column]) + 10
        table.setColumnWidth(column, max(unit * letters, needed))
    return table


def fill_row(table: QTableWidget, row: int, texts: Sequence[str], *, bold: bool = False) -> None:
    """Show texts in a row, each said with its heading by screen readers; bold: the first one."""
    for column, text in enumerate(texts):
        item = QTableWidgetItem(text)
        head = table.horizontalHeaderItem(column).text()
        item.setData(
            Qt.ItemDataRole.AccessibleTextRole,
            say("{name}: {text}", name=head, text=text or say("nothing")),
        )
        if bold and not column:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        table.setItem(row, column, item)
