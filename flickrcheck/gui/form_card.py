"""A titled list of named texts, such as the record of an entry or the proofs of a match."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from flickrcheck.gui.widgets import heading, label


class FormCard(QWidget):
    """Rows of a name and a text that can be copied from; a row without a name is a sentence."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = heading(title)
        self._form = QFormLayout()
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        self._form.setVerticalSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addLayout(self._form)

    def show_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """Show these rows in place of what was there; texts are harmless already."""
        while self._form.rowCount():
            self._form.removeRow(0)
        for name, text in rows:
            field = label(text, name=name or self._title.text())
            field.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            if not name:
                self._form.addRow(field)
                continue
            title = QLabel(f"{name}:")
            title.setTextFormat(Qt.TextFormat.PlainText)
            title.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            title.setBuddy(field)
            self._form.addRow(title, field)

    def text(self) -> str:
        """All rows as lines, as a person would copy them."""
        lines = []
        for row in range(self._form.rowCount()):
            names = self._form.itemAt(row, QFormLayout.ItemRole.LabelRole)
            for item in (names, self._form.itemAt(row, QFormLayout.ItemRole.FieldRole)):
                widget = item.widget() if item else None
                if isinstance(widget, QLabel):
                    lines.append(widget.text())
            spanning = self._form.itemAt(row, QFormLayout.ItemRole.SpanningRole)
            widget = spanning.widget() if spanning else None
            if isinstance(widget, QLabel) and widget.text() not in lines:
                lines.append(widget.text())
        return "\n".join(lines)
