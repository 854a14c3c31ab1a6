"""The form about the person who writes the letters, with a word beside each field that is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.errors import UsageError
from flickrcheck.flickr.export_photo import Account
from flickrcheck.gui.account_offer import AccountOffer, name_of
from flickrcheck.gui.letter_drafts import Asked
from flickrcheck.gui.letter_questions import Questions
from flickrcheck.gui.letter_rows import FieldRow
from flickrcheck.gui.widgets import heading
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import marked, say
from flickrcheck.work.letters.kinds import Role
from flickrcheck.work.letters.writer import Kind, Writer, check_writer

_SOUND = Writer(  # to try one field at a time
    name="Name", email="name@example.org", represents="Name", law=""
)
_NEEDED = {
    "name": marked("A name is needed."),
    "email": marked("An e-mail address is needed."),
    "represents": marked("This name is needed, because the letter is written for them."),
}
_ACCOUNT = ("flickr_nsid", "flickr_name")

_NARROWEST = 22  # letters of a field


class WriterForm(QWidget):
    """The plain questions and the fields of a Writer.

    Signals: changed, after every change; remember_toggled, with whether to keep the details.
    """

    changed = Signal()
    remember_toggled = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.questions = Questions()
        self.kind, self.law, self.want = (
            self.questions.kind,
            self.questions.law,
            self.questions.want,
        )
        self.name, self.email, self.organisation = QLineEdit(), QLineEdit(), QLineEdit()
        self.represents = QLineEdit()
        self.email.setPlaceholderText("name@example.org")
        self.relation = QComboBox()
        self.relation.addItem(say("parent or guardian"), "")
        self.relation.addItem(say("parent"), "parent")
        self.relation.addItem(say("guardian"), "guardian")
        self.postal = QPlainTextEdit()
        self.postal.setTabChangesFocus(True)
        self.postal.setFixedHeight(self.postal.fontMetrics().lineSpacing() * 3 + 16)
        self.flickr_nsid, self.flickr_name = QLineEdit(), QLineEdit()
        self.flickr_nsid.setPlaceholderText("12345678@N00")
        self.rows: dict[str, FieldRow] = {}
        for key, title, field in (
            ("name", say("&Name"), self.name),
            ("organisation", say("Organisation (optional)"), self.organisation),
            ("email", say("E-ma&il"), self.email),
            ("represents", say("The child's name"), self.represents),
            ("relation", say("You are the child's"), self.relation),
            ("flickr_nsid", say("Flickr a&ccount ID (optional)"), self.flickr_nsid),
            ("flickr_name", say("Flickr &user name (optional)"), self.flickr_name),
            ("postal", say("Po&stal address (optional)"), self.postal),
        ):
            self.rows[key] = FieldRow(title, field)
        self._lines = {
            key: row.field for key, row in self.rows.items() if isinstance(row.field, QLineEdit)
        }
        for line in self._lines.values():
            line.setMinimumWidth(line.fontMetrics().averageCharWidth() * _NARROWEST)
        self.remember = QCheckBox(say("Remember me on this computer"))
        self.remember.toggled.connect(self.remember_toggled)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.questions)
        layout.addSpacing(6)
        layout.addWidget(heading(say("Who writes")))
        self.account_offer = AccountOffer()
        self.account_offer.taken.connect(self._take_account)
        for key, row in self.rows.items():
            layout.addWidget(row)
            if key == "flickr_nsid":
                layout.addWidget(self.account_offer)
        self.rows["law"] = self.questions.law_row
        layout.addWidget(self.remember)
        self.questions.changed.connect(self._changed)
        self.relation.currentIndexChanged.connect(lambda _: self._changed())
        for line in self._lines.values():
            line.textChanged.connect(lambda _: self._changed())
        self.postal.textChanged.connect(self._changed)
        self._changed()

    def title(self, key: str) -> str:
        """What a field is called in a sentence or on a chip, such as "Your name"."""
        child = self.kind.currentData() == "guardian"
        match key:
            case "name":
                return say("Your name")
            case "email":
                return say("Your e-mail address")
            case "represents":
                return say("The child's name") if child else say("The name of whom you write for")
        return self.rows[key].title.removesuffix(say(" (optional)"))

    def field(self, key: str) -> QWidget:
        """Where a value is typed or chosen."""
        return self.rows[key].field

    def writer(self) -> Writer:
        """What the fields say, unchecked."""
        return self.asked().writer

    def asked(self) -> Asked:
        """What the fields and the answers say, unchecked."""
        kind: Kind = self.kind.currentData()
        texts = {key: line.text().strip() for key, line in self._lines.items()}
        if kind not in ("guardian", "mandate"):
            texts["represents"] = ""
        if kind != "mandate":
            texts["organisation"] = ""
        if not self._photographer():
            texts |= dict.fromkeys(_ACCOUNT, "")
        details = Writer(
            **texts,
            postal=self.postal.toPlainText().strip("\r\n"),
            relation=self.relation.currentData() if kind == "guardian" else "",
        )
        return self.questions.asked(details)

    def set_writer(self, writer: Writer, *, remembered: bool) -> None:
        """Fill the fields."""
        self.questions.set_writer(writer)
        for key, line in self._lines.items():
            line.setText(getattr(writer, key))
        self.postal.setPlainText(writer.postal)
        self.relation.setCurrentIndex(max(self.relation.findData(writer.relation), 0))
        self.remember.blockSignals(True)
        self.remember.setChecked(remembered)
        self.remember.blockSignals(False)

    def take_name(self, writer: Writer) -> None:
        """Take name and e-mail address of a writer where none are filled in."""
        for line, text in ((self.name, writer.name), (self.email, writer.email)):
            if not line.text():
                line.setText(text)

    def offer_accounts(self, accounts: Sequence[Account]) -> None:
        """Offer the accounts whose exports the casebook knows, while the field is empty."""
        self.account_offer.offer(accounts)
        self._show_offer()

    def _take_account(self, account: Account) -> None:
        self.flickr_nsid.setText(account.nsid)
        if not self.flickr_name.text():
            self.flickr_name.setText(name_of(account))
        self.flickr_nsid.setFocus()  # the button that had it is gone

    def _show_offer(self) -> None:
        wanted = self._photographer() and not self.flickr_nsid.text()
        self.account_offer.setVisible(wanted and bool(self.account_offer.buttons))

    def problems(self) -> dict[str, str]:
        """What is wrong, a sentence or two by field; empty if a letter can be written."""
        found = {}
        writer = self.writer()
        needed = {"name", "email"}
        if writer.kind in ("guardian", "mandate"):
            needed.add("represents")
        for key in self.rows:
            value = getattr(writer, key)
            if key in needed and not value:
                found[key] = say(_NEEDED[key])
                continue
            sound = replace(_SOUND, kind=writer.kind, role=writer.role)
            if not value and key == "represents":
                continue
            try:
                check_writer(replace(sound, **{key: value}))
            except UsageError as error:
                found[key] = in_window_words(str(error))
        return found

    def missing(self) -> set[str]:
        """The needed fields in which nothing stands."""
        writer = self.writer()
        return {key for key in self.problems() if not getattr(writer, key)}

    def _photographer(self) -> bool:
        """Whether who writes, or who they write for, took the photos."""
        kind: Kind = self.kind.currentData()
        role: Role = self.questions.role.currentData()
        return kind == "photographer" or (kind == "mandate" and role == "photographer")

    def _changed(self) -> None:
        kind: Kind = self.kind.currentData()
        rows, child = self.rows, kind == "guardian"
        rows["organisation"].setVisible(kind == "mandate")
        rows["represents"].setVisible(kind in ("guardian", "mandate"))
        rows["represents"].set_title(self.title("represents"))
        rows["relation"].setVisible(child)
        # an account belongs to the photographer; a letter of a person shown never names it
        for key in _ACCOUNT:
            rows[key].setVisible(self._photographer())
        self._show_offer()
        problems = self.problems()
        for key, row in rows.items():
            row.show_remark(problems.get(key, ""))
        self.changed.emit()
