"""The form about the person who writes the letters, with a word beside each field that is wrong."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.errors import UsageError
from flickrcheck.gui.widgets import label
from flickrcheck.language import marked, say
from flickrcheck.work.letters.writer import Writer, check_writer

# ruff: noqa: N802 - Qt names its methods in camel case

_SOUND = Writer(name="Name", email="name@example.org")  # to try one field at a time
_NEEDED = {
    "name": marked("A name is needed."),
    "email": marked("An e-mail address is needed."),
}

_NARROWEST = 22  # letters of a field; it stands below its name where there is no room for both


class WriterForm(QWidget):
    """The fields of a Writer.

    Signals: changed, after every change; remember_toggled, with whether to keep the details.
    """

    changed = Signal()
    remember_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.kind = QComboBox()
        self.kind.addItem(say("the photographer"), "photographer")
        self.kind.addItem(say("a person shown in the photos"), "person")
        self.name = QLineEdit()
        self.email = QLineEdit()
        self.email.setPlaceholderText("name@example.org")
        self.postal = QPlainTextEdit()
        self.postal.setTabChangesFocus(True)
        self.postal.setFixedHeight(self.postal.fontMetrics().lineSpacing() * 3 + 16)
        self.flickr_nsid = QLineEdit()
        self.flickr_nsid.setPlaceholderText("12345678@N00")
        self.flickr_name = QLineEdit()
        self.law = QComboBox()
        self.law.addItem(say("the GDPR (European Union)"), "gdpr")
        self.law.addItem(say("no law, just ask"), "none")
        self.remarks: dict[str, QLabel] = {}
        self.titles: dict[str, str] = {}
        for key, title, field in (
            ("kind", say("I &am"), self.kind),
            ("name", say("&Name"), self.name),
            ("email", say("E-ma&il"), self.email),
            ("flickr_nsid", say("Flickr a&ccount ID (optional)"), self.flickr_nsid),
            ("flickr_name", say("Flickr &user name (optional)"), self.flickr_name),
            ("postal", say("Po&stal address (optional)"), self.postal),
            ("law", say("The letter names"), self.law),
        ):
            self._add(key, title, field)
        for line in (self.name, self.email, self.flickr_nsid, self.flickr_name):
            line.setMinimumWidth(line.fontMetrics().averageCharWidth() * _NARROWEST)
        self.remember = QCheckBox(say("Remember me on this computer"))
        self.remember.toggled.connect(self.remember_toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._form)
        layout.addWidget(self.remember)
        for combo in (self.kind, self.law):
            combo.currentIndexChanged.connect(lambda _: self._changed())
        for line in (self.name, self.email, self.flickr_nsid, self.flickr_name):
            line.textChanged.connect(lambda _: self._changed())
        self.postal.textChanged.connect(self._changed)
        self._changed()

    def add_row(self, title: str, field: QWidget) -> None:
        """Put a field of somebody else below the others."""
        name = QLabel(title)
        name.setBuddy(field)
        self._form.addRow(name, field)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # Qt's own way of wrapping long rows cuts off fields that could stand below their names
        wraps = self.width() < sum(self._needed()) + self._form.horizontalSpacing()
        rows = QFormLayout.RowWrapPolicy
        self._form.setRowWrapPolicy(rows.WrapAllRows if wraps else rows.DontWrapRows)

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._needed()), super().minimumSizeHint().height())

    def _needed(self) -> tuple[int, int]:
        """The widths that the names and the fields need at least."""
        role = QFormLayout.ItemRole
        form = self._form

        def widest(which: QFormLayout.ItemRole) -> int:
            return max(
                form.itemAt(row, which).minimumSize().width() for row in range(form.rowCount())
            )

        return widest(role.LabelRole), widest(role.FieldRole)

    def _add(self, key: str, title: str, field: QWidget) -> None:
        plain = title.replace("&", "")
        self.titles[key] = plain.removesuffix(say(" (optional)"))
        field.setAccessibleName(plain)
        name = QLabel(title)
        name.setBuddy(field)
        remark = label(name=say("Remark on {field}", field=plain))
        remark.hide()
        self.remarks[key] = remark
        box = QVBoxLayout()
        box.setSpacing(2)
        box.addWidget(field)
        box.addWidget(remark)
        self._form.addRow(name, box)

    def writer(self) -> Writer:
        """What the fields say, unchecked."""
        return Writer(
            name=self.name.text().strip(),
            email=self.email.text().strip(),
            kind=self.kind.currentData(),
            postal=self.postal.toPlainText().strip("\r\n"),
            flickr_nsid=self.flickr_nsid.text().strip(),
            flickr_name=self.flickr_name.text().strip(),
            law=self.law.currentData(),
        )

    def set_writer(self, writer: Writer, *, remembered: bool) -> None:
        """Fill the fields."""
        self.kind.setCurrentIndex(self.kind.findData(writer.kind))
        self.law.setCurrentIndex(self.law.findData(writer.law))
        for field in ("name", "email", "flickr_nsid", "flickr_name"):
            getattr(self, field).setText(getattr(writer, field))
        self.postal.setPlainText(writer.postal)
        self.remember.blockSignals(True)
        self.remember.setChecked(remembered)
        self.remember.blockSignals(False)

    def problems(self) -> dict[str, str]:
        """What is wrong, a sentence or two by field; empty if a letter can be written."""
        found = {}
        writer = self.writer()
        for key in self.remarks:
            value = getattr(writer, key)
            if key in _NEEDED and not value:
                found[key] = say(_NEEDED[key])
                continue
            try:
                check_writer(replace(_SOUND, **{key: value}))
            except UsageError as error:
                found[key] = str(error)
        return found

    def _changed(self) -> None:
        problems = self.problems()
        for key, remark in self.remarks.items():
            remark.setText(problems.get(key, ""))
            remark.setVisible(key in problems)
        shown = self.kind.currentData() == "person"
        # an account belongs to the photographer; a letter of a person shown never names it
        for field in (self.flickr_nsid, self.flickr_name):
            field.setEnabled(not shown)
        self.changed.emit()
