"""The kinds of letters: what they are called, and which laws and which writers they fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from flickrcheck.language import marked, say
from flickrcheck.model import REMOVAL_KINDS, Law, LetterKind, RemovalKind

Role = Literal["photographer", "person"]
"""What the one for whom a letter is written is to the photos."""

_ALL: Final[tuple[Law, ...]] = ("gdpr", "uk-gdpr", "ccpa", "bipa", "none")
_NO_BIPA: Final[tuple[Law, ...]] = ("gdpr", "uk-gdpr", "ccpa", "none")  # it is about faces
_OVERSEEN: Final[tuple[Law, ...]] = ("gdpr", "uk-gdpr", "ccpa")
_NO_LAW: Final[tuple[Law, ...]] = ("none",)


@dataclass(frozen=True, slots=True)
class Kind:
    """title: marked, see ``kind_title``. laws: which may be named at all. writers: who may write
    it. follows: it follows a request that was sent."""

    id: LetterKind
    title: str
    laws: tuple[Law, ...] = _ALL
    writers: tuple[RemovalKind, ...] = REMOVAL_KINDS
    follows: bool = False


KINDS: Final[dict[LetterKind, Kind]] = {
    kind.id: kind
    for kind in (
        Kind(
            "photographer",
            marked("Removal, by the photographer"),
            laws=_NO_BIPA,
            writers=("photographer",),
        ),
        Kind("person", marked("Removal, by a person shown"), writers=("person",)),
        Kind("guardian", marked("Removal, by a parent or guardian"), writers=("guardian",)),
        Kind("mandate", marked("Removal, on somebody's behalf"), writers=("mandate",)),
        Kind("access", marked("Access: what do you hold")),
        Kind(
            "attribution",
            marked("Missing credit"),
            laws=_NO_LAW,
            writers=("photographer", "mandate"),
        ),
        Kind("notice", marked("Notice to a known recipient"), follows=True),
        Kind("reminder", marked("Reminder"), follows=True),
        Kind("complaint", marked("Complaint to an authority"), laws=_OVERSEEN, follows=True),
        Kind("reply-links", marked("Reply: here are the links"), follows=True),
        Kind("reply-identity", marked("Reply: about my identity"), follows=True),
        Kind("reply-not-in-dataset", marked("Reply: the entries exist"), follows=True),
        Kind("reply-withdrawn", marked("Reply: what remains of a withdrawn dataset"), follows=True),
        Kind("reply-research", marked("Reply: about the exemption for research"), follows=True),
        Kind("reply-licence", marked("Reply: about the licence"), follows=True),
        Kind("reply-extension", marked("Reply: about more time"), follows=True),
    )
}
"""All kinds; those that begin something first."""

# what speaks of removal, of entries that were named, or of a claim that was not made
_NOT_AFTER: Final[dict[LetterKind, tuple[LetterKind, ...]]] = {
    "access": ("notice", "reply-research", "reply-licence"),
    "attribution": ("notice", "complaint", "reply-research", "reply-withdrawn"),
}


def follow_ups(first: LetterKind) -> tuple[LetterKind, ...]:
    """The kinds that can follow a request of this kind at all."""
    without = _NOT_AFTER.get(first, ())
    return tuple(kind.id for kind in KINDS.values() if kind.follows and kind.id not in without)


def kind_title(kind: LetterKind) -> str:
    """What a kind is called, such as "Reminder"."""
    return say(KINDS[kind].title)


def role_of(writer: RemovalKind, client: Role) -> Role:
    """What the one for whom a letter is written is to the photos. client: of a mandate."""
    if writer == "mandate":
        return client
    return "photographer" if writer == "photographer" else "person"


def laws_of(kind: LetterKind, role: Role) -> tuple[Law, ...]:
    """The laws that a letter of this kind may name for a photographer or a person shown."""
    laws = KINDS[kind].laws
    return tuple(law for law in laws if law in _NO_BIPA) if role == "photographer" else laws
