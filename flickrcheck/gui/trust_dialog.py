"""Which packs and keys are trusted: the question before a pack is used, and the list of all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.errors import FlickrcheckError
from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.session import Session
from flickrcheck.gui.sizes import open_at
from flickrcheck.gui.tables import fill_row, plain_table
from flickrcheck.gui.widgets import label
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import marked, say
from flickrcheck.work import pack_trust, packs, trusted_keys
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.pack_trust import Judged, Trust, Trusted
from flickrcheck.work.words import visible

_COLUMNS: Final = (
    (marked("Pack or key"), 20),
    (marked("Trusted because"), 38),
    (marked("Since"), 10),
    (marked("ID"), 17),
)
_WHY: Final = {
    "key": marked("Packs signed with it are trusted"),
    Trust.OWN: marked("Made on this computer"),
    Trust.AGREED: marked("You said so"),
}


def ask_trust(parent: QWidget, judged: Judged, agreed: Callable[[], object]) -> QMessageBox:
    """Ask whether to use a pack that nobody whom the person trusts has signed.

    agreed: called if they trust it. Cancel is what Enter and Escape do.
    """
    name = visible(judged.path.name, 80)
    if judged.trust is Trust.UNKNOWN_KEY:
        why = say(
            "As its signer, {name} names the key {key}, which you do not trust, so nothing tells "
            "who made it.",
            name=name,
            key=judged.key,
        )
    else:
        why = say(
            "{name} is not signed, so nothing tells who made it or whether it was altered on its "
            "way to you.",
            name=name,
        )
    then = say(
        "Use it only if you know where it comes from: what a pack lists decides what you are told. "
        "flickrcheck remembers this very file; an altered one is asked about again."
    )
    words = "\n\n".join(part for part in (why, judged.problem, then) if part)
    box = QMessageBox(QMessageBox.Icon.Question, "flickrcheck", words, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    trust = box.addButton(say("Trust this pack"), QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    for text_label in box.findChildren(QLabel):
        text_label.setAccessibleName(text_label.accessibleName() or say("Question"))
    trust.clicked.connect(agreed)
    box.open()
    return box


@dataclass(frozen=True, slots=True)
class _Row:
    """A line of the list: something trusted, or an installed pack that is not."""

    trusted: Trusted | None = None
    installed: packs.Installed | None = None


class TrustDialog(QDialog):
    """What is trusted, to take back, and installed packs that wait for an answer."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._rows: list[_Row] = []
        self._reading: Task | None = None
        self.setWindowTitle(say("Trusted packs"))
        self.table = plain_table(say("Trusted packs and keys"), _COLUMNS)
        self.table.itemSelectionChanged.connect(self._show_selected)
        self.about = label(name=say("About the selected line"))
        self.key_button = QPushButton(say("Trust a &key..."))
        self.key_button.clicked.connect(self.choose_key)
        self.trust_button = QPushButton(say("&Trust this pack..."))
        self.trust_button.clicked.connect(self.trust_selected)
        self.back_button = QPushButton(say("&No longer trust"))
        self.back_button.clicked.connect(self.take_back)
        close = QPushButton(say("Close"))
        close.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        for button in (self.key_button, self.trust_button, self.back_button, close):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.insertStretch(3)
        layout = QVBoxLayout(self)
        layout.addWidget(
            label(
                say(
                    "A pack is used without asking if it came with flickrcheck, was made on this "
                    "computer, is signed with a key you trust, or if you said so. Trust tells who "
                    "made a pack, not that what it lists is true."
                )
            )
        )
        layout.addWidget(self.table, 1)
        layout.addWidget(self.about)
        layout.addLayout(buttons)
        open_at(self, 760, 460)
        session.packs_changed.connect(self.load)
        self.finished.connect(self._forget)
        for button in (self.trust_button, self.back_button):
            button.setEnabled(False)  # until it is known what there is
        self.about.setText(say("Reading what you trust..."))
        self.load()

    def load(self) -> None:
        """Read what is trusted, in the background."""

        def work(_: Tell) -> list[_Row]:
            waiting = [
                _Row(installed=each)
                for each in packs.listing()
                if each.trust in (Trust.UNSIGNED, Trust.UNKNOWN_KEY, Trust.WRONG)
            ]
            return waiting + [_Row(trusted=each) for each in pack_trust.trusted()]

        self._forget()
        self._reading = self._session.bridge.run_task(work, self._fill, self._failed, quick=True)

    def _forget(self) -> None:
        if self._reading:
            self._reading.forget()

    def _failed(self, problem: str) -> None:
        self._reading = None
        self.setEnabled(True)  # to be closed, if nothing else
        self.about.setText(in_window_words(problem))

    def _fill(self, rows: list[_Row]) -> None:
        self._reading = None
        self.setEnabled(True)
        chosen = max(0, self.table.currentRow())
        self._rows = rows
        self.table.setRowCount(len(rows))
        for number, row in enumerate(rows):
            fill_row(self.table, number, _texts(row))
        if rows:
            self.table.selectRow(min(chosen, len(rows) - 1))
        self._show_selected()

    def _chosen(self) -> _Row:
        row = self.table.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else _Row()

    def _show_selected(self) -> None:
        row = self._chosen()
        waits = row.installed is not None and row.installed.trust != Trust.WRONG
        self.trust_button.setEnabled(waits)
        self.back_button.setEnabled(row.trusted is not None and not row.trusted.bundled)
        if row.installed is not None:
            self.about.setText(in_window_words(row.installed.problem or ""))
        elif row.trusted is not None and row.trusted.how == "key":
            self.about.setText(say("If you take this back, packs signed with it are asked about."))
        elif row.trusted is not None:
            self.about.setText(say("If you take this back, the pack is asked about again."))
        else:
            self.about.setText(say("You have added no packs and no keys yet."))

    def trust_selected(self) -> QMessageBox | None:
        """Ask about the selected pack, which lies in the person's folder."""
        installed = self._chosen().installed
        if installed is None:
            return None
        judged = Judged(installed.path, Trust(installed.trust))
        session = self._session  # this box may be closed when the pack has been read

        def failed(sentence: str) -> None:
            session.failed.emit(sentence)
            session.packs_changed.emit()

        def work(_: Tell) -> Judged:
            return pack_trust.agree(installed.path)

        def agreed() -> None:
            self.setEnabled(False)
            session.bridge.run_task(work, lambda _: session.packs_changed.emit(), failed)

        return ask_trust(self, judged, agreed)

    def take_back(self) -> None:
        """No longer trust what is selected; a pack stays where it is and is asked about."""
        trusted = self._chosen().trusted
        if trusted is not None and self._session.attempt(
            lambda: pack_trust.take_back(trusted.id) and None
        ):
            self._session.packs_changed.emit()

    def choose_key(self) -> None:
        """Ask for the file of a public key and trust it."""
        kinds = f"{say('Public keys')} (*.pub);;{say('All files')} (*)"
        name, _ = QFileDialog.getOpenFileName(self, say("Trust a key"), str(Path.home()), kinds)
        if name:
            self.trust_key(Path(name))

    def trust_key(self, path: Path) -> None:
        """Trust the packs that are signed with the key in a file."""
        try:
            trusted_keys.trust_key(path)
        except FlickrcheckError as error:
            self.about.setText(str(error))
            return
        self._session.packs_changed.emit()


def _texts(row: _Row) -> tuple[str, ...]:
    if row.installed is not None:
        name = visible(dataset_name(row.installed.dataset), 80)
        return name, say("Not trusted, so it is not searched"), "-", "-"
    assert row.trusted is not None
    each = row.trusted
    why = say(_WHY.get(each.how, marked("You said so")))
    name = visible(each.name, 80)
    if each.how == "key":
        name = say("Key {name}", name=name)
    return name, why, visible(each.since, 20) or "-", each.id.upper()
