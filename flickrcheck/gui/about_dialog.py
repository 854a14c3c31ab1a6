"""What the program is, whose work it contains under which licences, and where its data lie."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from flickrcheck import crash
from flickrcheck.gui import help_texts
from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.tables import fill_row, plain_table
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import marked, say
from flickrcheck.store.pack_cache import cache_folder
from flickrcheck.work.packs import pack_folder
from flickrcheck.work.parts import Part, licence_text, parts
from flickrcheck.work.words import visible

_COLUMNS: Final = ((marked("Part"), 18), (marked("Version"), 14), (marked("Licence"), 24))


class AboutDialog(QDialog):
    """The box of Help, About flickrcheck."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._parts: list[Part] = []
        self._reading: Task | None = None
        self.setWindowTitle(say("About flickrcheck"))
        self.places = label(_places(session), name=say("Where your data lie"))
        self.table = plain_table(say("Parts and their licences"), _COLUMNS)
        self.table.itemSelectionChanged.connect(self._show_text)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(say("The text of the licence"))
        self.copy_button = QPushButton(say("&Copy versions"))
        self.copy_button.clicked.connect(self._copy)
        close = QPushButton(say("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self.copy_button, close):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.insertStretch(1)
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.addWidget(label(help_texts.about(), name=say("About flickrcheck")))
        layout.addWidget(heading(say("Where your data lie")))
        layout.addWidget(self.places)
        layout.addWidget(heading(say("Parts and their licences")))
        letter = self.fontMetrics().height()
        self.table.setMinimumHeight(9 * letter)
        self.text.setMinimumHeight(7 * letter)
        layout.addWidget(self.table, 3)
        layout.addWidget(self.text, 2)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        area.setAccessibleName(say("About flickrcheck"))
        outer = QVBoxLayout(self)
        outer.addWidget(area)
        outer.addLayout(buttons)
        open_at(self, 700, 680)
        self.table.setRowCount(1)
        fill_row(self.table, 0, [say("Reading the list..."), "", ""])
        self._listing = session.bridge.run_task(
            lambda _: parts(), self._fill, session.failed.emit, quick=True
        )
        self.finished.connect(self._forget)

    def _forget(self) -> None:
        """What is still read has nowhere to be shown any more."""
        for task in (self._listing, self._reading):
            if task:
                task.forget()

    def _fill(self, found: list[Part]) -> None:
        self._parts = found
        self.table.setRowCount(len(found))
        for row, part in enumerate(found):
            texts = (part.name, part.version, part.licence)
            fill_row(self.table, row, [visible(text, 120) for text in texts])
        if found:
            self.table.selectRow(0)
            self._show_text()  # the first line may have been selected before

    def _show_text(self) -> None:
        row = self.table.currentRow()
        if not 0 <= row < len(self._parts):
            return
        if self._reading:
            self._reading.forget()
        part = self._parts[row]

        def work(_: Tell) -> str:
            return licence_text(part)

        def done(text: str) -> None:
            page = part.homepage and say("Its page: {address}", address=visible(part.homepage, 200))
            none = say(
                "It brings no text of its licence. The licence is: {name}", name=part.licence
            )
            self.text.setPlainText("\n\n".join(filter(None, [page, visible_text(text) or none])))

        self._reading = self._session.bridge.run_task(
            work, done, self._session.failed.emit, quick=True
        )

    def _copy(self) -> None:
        lines = [f"{part.name} {part.version} ({part.licence})" for part in self._parts]
        QApplication.clipboard().setText("\n".join(lines))


def visible_text(text: str) -> str:
    """A text of several lines with nothing in it that would not be shown as it is."""
    return "\n".join(visible(line, 2000) for line in text.splitlines())


def _places(session: Session) -> str:
    casebook = visible(str(session.casebook.path), 300)
    lines = (
        say("Casebook: {path}", path=casebook),
        say("Packs: {path}", path=visible(str(pack_folder()), 300)),
        say("Settings: {path}", path=visible(str(session.settings.path), 300)),
        say("Cache: {path}", path=visible(str(cache_folder()), 300)),
        say("Notes of crashes: {path}", path=visible(str(crash.folder()), 300)),
    )
    return "\n".join(lines)
