"""What the verdicts are called in the window, which depends on who sits before it.

A person shown owns no photo here, so that "It is mine" would say something else than they mean.
Verdict, key and mark are the same for all; reports have words that fit everybody (work/words.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from flickrcheck.language import marked, say
from flickrcheck.model import Verdict

PERSON: Final = "person"
"""The role of gui/guide_texts.py of a person shown."""


@dataclass(frozen=True, slots=True)
class _Words:
    """All marked. button; menu: with its letter; said: in a table, of a match that has it."""

    button: str
    menu: str
    said: str


_OF_OWNERS: Final = {
    Verdict.MINE: _Words(marked("It is mine"), marked("It is &mine"), marked("Mine")),
    Verdict.NOT_MINE: _Words(
        marked("Not my photo"), marked("&Not my photo"), marked("Not my photo")
    ),
    Verdict.UNSURE: _Words(marked("Unsure"), marked("&Unsure"), marked("Unsure")),
    Verdict.ALLOWED: _Words(
        marked("Mine and allowed"), marked("Mine and all&owed"), marked("Mine and allowed")
    ),
}
_OF_PEOPLE_SHOWN: Final = {
    Verdict.MINE: _Words(marked("It shows me"), marked("It shows &me"), marked("Shows me")),
    Verdict.NOT_MINE: _Words(marked("It is not me"), marked("It is &not me"), marked("Not me")),
    Verdict.UNSURE: _OF_OWNERS[Verdict.UNSURE],
    Verdict.ALLOWED: _Words(
        marked("Me and allowed"), marked("Me and all&owed"), marked("Me and allowed")
    ),
}

_spoken = _OF_OWNERS


def speak_to(role: str) -> None:
    """Use the words for this role from now on, in the whole window."""
    global _spoken
    _spoken = _OF_PEOPLE_SHOWN if role == PERSON else _OF_OWNERS


def button_words(verdict: Verdict) -> str:
    """What the button of a verdict shows."""
    return say(_spoken[verdict].button)


def menu_words(verdict: Verdict) -> str:
    """The entry in the menu, with an ampersand before the letter that opens it."""
    return say(_spoken[verdict].menu)


def verdict_words(verdict: Verdict | None) -> str:
    """What the person said of a match."""
    return say(_spoken[verdict].said) if verdict else say("No verdict yet")
