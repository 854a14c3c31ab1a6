"""Proposes which letter fits from plain questions, and says why; the person may choose otherwise.

What a law asks for stands in the templates with its articles. Whether it really binds an operator
nobody can tell from here, so letters say "where that law applies to you".
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from flickrcheck.language import say, spoken
from flickrcheck.model import Dataset, Law, LetterKind, LetterLanguage
from flickrcheck.work.letters.kinds import Role, laws_of, role_of
from flickrcheck.work.letters.render import languages_of
from flickrcheck.work.letters.writer import Kind, Residence

Want = Literal["remove", "know", "credit"]

# the EU and the other states of the EEA, codes of ISO 3166
_EEA: Final = frozenset(
    (
        *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE"),
        *("IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"),
        *("IS", "LI", "NO"),
    )
)
_SPEAKS: Final[dict[str, LetterLanguage]] = {"DE": "de", "AT": "de", "FR": "fr", "ES": "es"}


@dataclass(frozen=True, slots=True)
class Answers:
    """writer: what the person is to the photos. role: of a mandate's client. lives: where the one
    lives for whom the letter is written."""

    writer: Kind
    want: Want = "remove"
    lives: Residence = ""
    role: Role = "person"

    @property
    def role_of_represented(self) -> Role:
        """What the one for whom the letter is written is to the photos."""
        return role_of(self.writer, self.role)


@dataclass(frozen=True, slots=True)
class Proposal:
    """why: sentences for the person."""

    kind: LetterKind
    law: Law
    language: LetterLanguage
    why: str


def propose(answers: Answers, datasets: Iterable[Dataset] = ()) -> Proposal:
    """The letter that fits these answers, to the operator of these datasets."""
    known = list(datasets)
    countries = _countries(known)
    kind, why_kind = _kind(answers)
    law, why_law = _law(kind, answers.role_of_represented, answers.lives, known)
    language, why_language = _language(kind, countries)
    return Proposal(kind, law, language, " ".join((why_kind, why_law, why_language)))


def law_for(kind: LetterKind, role: Role, lives: Residence, datasets: Iterable[Dataset]) -> Law:
    """The law that is proposed for a letter to the operator of these datasets."""
    return _law(kind, role, lives, list(datasets))[0]


def _kind(answers: Answers) -> tuple[LetterKind, str]:
    if answers.want == "know":
        return "access", say("You want to know what is held, so the letter asks for access.")
    if answers.want == "credit":
        if answers.role_of_represented == "photographer":
            return "attribution", say(
                "Who took a photo may ask for credit under its licence. This letter asks for no "
                "removal."
            )
        return answers.writer, say(
            "Only who took a photo can ask for credit, so this letter asks for removal."
        )
    if answers.writer == "photographer":
        return "photographer", say(
            "You took the photos: you can name your copyright, and data protection for your own "
            "account."
        )
    if answers.writer == "person":
        return "person", say(
            "You are shown in the photos: you can name data protection, but no copyright."
        )
    if answers.writer == "guardian":
        return "guardian", say("Your child is shown in the photos: you write in the child's name.")
    return "mandate", say("You write for somebody else: the letter says for whom.")


def _law(
    kind: LetterKind, role: Role, lives: Residence, datasets: Sequence[Dataset]
) -> tuple[Law, str]:
    countries = _countries(datasets)
    if kind == "attribution":
        return "none", say("The claim rests on the licence, so no data protection law is named.")
    if countries & _EEA:
        return "gdpr", say("The operator is in the EU or the EEA, so the letter names the GDPR.")
    if "GB" in countries:
        return "uk-gdpr", say(
            "The operator is in the United Kingdom, so the letter names the UK GDPR."
        )
    if lives == "eu":
        return "gdpr", say(
            "You said the EU or the EEA, so the letter names the GDPR, as far as it applies to the "
            "operator."
        )
    if lives == "uk":
        return "uk-gdpr", say(
            "You said the United Kingdom, so the letter names the UK GDPR, as far as it applies to "
            "the operator."
        )
    if lives in ("california", "illinois") and any(map(_of_university, datasets)):
        return "none", say(
            "The operator is a university. The laws of California and Illinois that are known here "
            "bind businesses and private entities, so the letter names no law."
        )
    if lives == "california":
        return "ccpa", say(
            "You said California, so the letter names the CCPA. It binds covered businesses only, "
            "not universities, and the letter says so."
        )
    if lives == "illinois" and "bipa" in laws_of(kind, role):
        return "bipa", say(
            "You said Illinois, so the letter names the BIPA. It is about scans of faces and "
            "private entities, not about the photos themselves, and it sets no date."
        )
    if lives == "illinois":
        return "none", say(
            "The law of Illinois protects faces, not photographers, so the letter names no law."
        )
    if lives:
        return "none", say(
            "No law is known here that fits both you and the operator, so the letter asks without "
            "naming one."
        )
    return "none", say("Say where you live, and a law can be proposed. Until then none is named.")


def _language(kind: LetterKind, countries: frozenset[str]) -> tuple[LetterLanguage, str]:
    for country in sorted(countries):
        language = _SPEAKS.get(country)
        if language is not None and language == spoken() and language in languages_of(kind):
            return language, say("The operator's country and you speak the same language.")
    return "en", say("It is in English, which most operators read.")


def _of_university(dataset: Dataset) -> bool:
    """Whether the operator is a university by its name, in whatever language."""
    return "universi" in dataset.operator.casefold()


def _countries(datasets: Iterable[Dataset]) -> frozenset[str]:
    return frozenset(code for each in datasets for code in each.country.split("/") if code)
