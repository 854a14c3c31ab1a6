"""Plain questions about who writes and what for, and what is proposed from the answers."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from flickrcheck.gui.letter_drafts import Asked, Languages
from flickrcheck.gui.letter_rows import FieldRow
from flickrcheck.gui.widgets import heading, label
from flickrcheck.language import marked, say
from flickrcheck.model import LetterKind, LetterLanguage
from flickrcheck.work.letters.kinds import kind_title
from flickrcheck.work.letters.propose import Proposal, Want, propose
from flickrcheck.work.letters.render import languages_of
from flickrcheck.work.letters.writer import Writer

LANGUAGE_NAMES: Final[dict[LetterLanguage, str]] = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
}
"""The languages of letters, each in its own words."""

LANGUAGES_WITHIN: Final[dict[LetterLanguage, str]] = {
    "en": marked("English", "a language"),
    "de": marked("German", "a language"),
    "fr": marked("French", "a language"),
    "es": marked("Spanish", "a language"),
}
"""The same within sentences, to be said with "a language"."""

_WHO: Final = (
    ("photographer", marked("I took them")),
    ("person", marked("I am shown in them")),
    ("guardian", marked("My child is shown in them")),
    ("mandate", marked("I write for somebody else")),
)
_ROLES: Final = (
    ("person", marked("is shown in the photos")),
    ("photographer", marked("took the photos")),
)
_LIVES: Final = (
    ("", marked("I would rather not say")),
    ("eu", marked("in the EU or the EEA")),
    ("uk", marked("in the United Kingdom")),
    ("california", marked("in California")),
    ("illinois", marked("in Illinois")),
    ("elsewhere", marked("elsewhere")),
)
_WANTS: Final[tuple[tuple[Want, str], ...]] = (
    ("remove", marked("to remove what was found")),
    ("know", marked("to tell what they hold (access)")),
    ("credit", marked("to credit the photos")),
)
_LAWS: Final = (
    ("", marked("as proposed for each operator")),
    ("gdpr", marked("the GDPR (European Union)")),
    ("uk-gdpr", marked("the UK GDPR (United Kingdom)")),
    ("ccpa", marked("the CCPA (California)")),
    ("bipa", marked("the BIPA (Illinois)")),
    ("none", marked("no law, just ask")),
)
LAW_NAMES: Final = dict(_LAWS)
"""What each law is called here, to be said."""


class Questions(QWidget):
    """Four questions, what follows from the answers, and two choices to overrule that.

    Signals: changed, after every choice; language_chosen, with a language of Languages that the
    person chose; short_chosen, with whether letters are to be short where they can be.
    """

    changed = Signal()
    language_chosen = Signal(str)
    short_chosen = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.kind, self.role, self.lives = QComboBox(), QComboBox(), QComboBox()
        self.want, self.law, self.language = QComboBox(), QComboBox(), QComboBox()
        for combo, items in (
            (self.kind, _WHO),
            (self.role, _ROLES),
            (self.lives, _LIVES),
            (self.want, _WANTS),
            (self.law, _LAWS),
        ):
            for value, words in items:
                combo.addItem(say(words), value)
        self.language.addItem(say("as proposed for each operator"), "")
        self._role = FieldRow(say("The one you write for"), self.role)
        self._lives = FieldRow(say("Where do you live?"), self.lives)
        self.law_row = FieldRow(say("The letter names"), self.law)
        self._proposed = heading(say("Proposed"))
        self._proposed.setWordWrap(True)
        self._proposed.setContentsMargins(0, 6, 0, 0)
        self.proposal_label = label(name=say("What is proposed, and why"))
        self.short = QCheckBox(say("Short letter"))
        self.short_label = label(name=say("On short letters"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for part in (
            FieldRow(say("Who are &you to these photos?"), self.kind),
            self._role,
            self._lives,
            FieldRow(say("What do you as&k the operators?"), self.want),
            self._proposed,
            self.proposal_label,
            self.law_row,
            FieldRow(say("Its language"), self.language),
            self.short,
            self.short_label,
        ):
            layout.addWidget(part)
        for combo in (self.kind, self.role, self.lives, self.want, self.law, self.language):
            combo.currentIndexChanged.connect(lambda _: self._answered())
        self.language.activated.connect(
            lambda _: self.language_chosen.emit(self.language.currentData())
        )
        self.short.toggled.connect(lambda _: self.changed.emit())
        self.short.clicked.connect(self.short_chosen)
        self._follow()

    @property
    def letter_kind(self) -> LetterKind:
        """Which letter follows from the answers."""
        return propose(self.asked(Writer("", "")).answers).kind

    def asked(self, details: Writer) -> Asked:
        """The answers together with a writer's details, unchecked."""
        language: Languages = self.language.currentData()
        writer = replace(
            details,
            kind=self.kind.currentData(),
            role=self.role.currentData(),
            lives=self.lives.currentData(),
            law=self.law.currentData(),
            language=language or "en",
        )
        return Asked(writer, self.want.currentData(), language, short=self.short.isChecked())

    def set_writer(self, writer: Writer) -> None:
        """Answer as a writer that was kept; what is asked for stays as it is."""
        # English is what is proposed wherever the operator and the person share no other language
        language = "" if writer.language == "en" else writer.language
        for combo, value in (
            (self.kind, writer.kind),
            (self.role, writer.role),
            (self.lives, writer.lives),
            (self.law, writer.law),
        ):
            combo.setCurrentIndex(max(combo.findData(value), 0))
        self._follow()
        self.set_language(language)

    def set_language(self, language: str) -> None:
        """Choose a language of Languages; for one in which there is no such letter what is
        proposed."""
        self.language.setCurrentIndex(max(self.language.findData(language), 0))

    def show_short(self, why_not: str, *, possible: bool) -> None:
        """Say whether the shown letter can be short. why_not: why not, "" if it can; possible:
        whether any of the letters can."""
        self.short.setEnabled(possible or self.short.isChecked())
        self.short_label.setText(
            why_not
            or say(
                "It asks for the same in so few words that it mostly fits into a link, which opens "
                "it in the mail program. What explains the law and the evidence is left out."
            )
        )

    def show_proposal(self, operator: str, proposal: Proposal | None) -> None:
        """Say what is proposed for an operator, and why; None where there is no letter."""
        self._proposed.setVisible(proposal is not None)
        self.proposal_label.setVisible(proposal is not None)
        if proposal is None:
            return
        self._proposed.setText(say("Proposed for {operator}", operator=operator))
        law = say(LAW_NAMES[proposal.law])
        self.proposal_label.setText(
            say(
                "{kind}. The letter names: {law}. Its language: {language}. {why}",
                kind=kind_title(proposal.kind),
                law=law,
                language=say(LANGUAGES_WITHIN[proposal.language], "a language"),
                why=proposal.why,
            )
        )

    def _answered(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Ask only what follows from the answers, and offer only whole languages."""
        kind = self.kind.currentData()
        self._role.setVisible(kind == "mandate")
        if kind == "mandate":
            self._lives.set_title(say("Where do they live?"))
        elif kind == "guardian":
            self._lives.set_title(say("Where does the child live?"))
        else:
            self._lives.set_title(say("Where do you live?"))
        whole = languages_of(self.letter_kind)
        offered = [self.language.itemData(row) for row in range(1, self.language.count())]
        if list(whole) != offered:
            chosen = self.language.currentData()
            self.language.blockSignals(True)
            while self.language.count() > 1:
                self.language.removeItem(1)
            for code in whole:
                self.language.addItem(LANGUAGE_NAMES[code], code)
            self.language.setCurrentIndex(max(self.language.findData(chosen), 0))
            self.language.blockSignals(False)
