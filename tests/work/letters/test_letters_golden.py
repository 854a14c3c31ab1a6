"""Typical letters word for word, so that a change of a template is seen in the review.

Where a change is meant, delete the file in golden/letters/ and run this test: it writes it anew.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from kept_letters import assert_as_kept
from letter_scenes import BOX, FULL, catalogue
from made_casebook import match

from flickrcheck.model import Grade, Letter, Verdict
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.casebook_faces import MyFace
from flickrcheck.store.casebook_requests import Answer, Event
from flickrcheck.work.letters.access import draft_access
from flickrcheck.work.letters.follow_up import draft_follow_up
from flickrcheck.work.letters.removal import draft_letters
from flickrcheck.work.letters.render import languages_of
from flickrcheck.work.request_events import State, Tracked

TODAY = date(2026, 12, 24)
GOLDEN = Path(__file__).parent / "golden" / "letters"
KNOWN = {
    id: replace(each, name=f"Example {id}", operator="Example Lab")
    for id, each in catalogue(1).items()
}
MATCHES = [
    StoredMatch(1, match("/p/1.jpg", "set-one", 111, faces=(BOX,)), None, None, False, True),
    StoredMatch(
        2,
        match("/p/2.jpg", "set-two", 222, Grade.SAME_PICTURE, key="0/2.png"),
        None,
        None,
        False,
        True,
    ),
    StoredMatch(
        3, match("/p/3.jpg", "set-two", 333, Grade.POSSIBLE), Verdict.MINE, None, False, True
    ),
]
MARKED = {("set-one", 111): MyFace(BOX)}
PERSON = replace(FULL, kind="person", organisation="")
CHILD = replace(FULL, kind="guardian", organisation="")
AGENCY = replace(FULL, kind="mandate", role="photographer")


def removal(writer, matches=MATCHES, **more) -> Letter:
    editions = {"set-one": "2021-08"}
    [request] = draft_letters(matches, writer, KNOWN, TODAY, editions, None, MARKED, **more)
    return request.letter


def follows(kind, writer, law="gdpr", state=State.SENT, **more) -> Letter:
    [request] = draft_letters(MATCHES, writer, KNOWN, date(2026, 11, 1), None, None, MARKED)
    answer = Event("", "", "", "answered", date(2026, 11, 20), answer=Answer("What?"))
    known = {"sent": date(2026, 11, 2), "answers": (answer,), "closed": date(2026, 12, 1)}
    tracked = Tracked(1, request, (), law, state, **(known | more))
    return draft_follow_up(
        tracked,
        kind,
        writer,
        TODAY,
        authority="Example Authority\nExample Square 1",
        recipient="Example Mirror",
    )


LETTERS = {
    "photographer-gdpr": lambda: removal(replace(FULL, organisation="")),
    "photographer-none-one": lambda: removal(replace(FULL, law="none"), MATCHES[1:2]),
    "person-uk-gdpr": lambda: removal(replace(PERSON, law="uk-gdpr")),
    "guardian-bipa": lambda: removal(replace(CHILD, law="bipa"), MATCHES[:1]),
    "mandate-ccpa": lambda: removal(replace(AGENCY, law="ccpa")),
    "attribution": lambda: removal(FULL, ask="credit"),
    "access-gdpr": lambda: draft_access(["set-one", "set-two"], PERSON, KNOWN, TODAY)[0].letter,
    "reminder-gdpr": lambda: follows("reminder", PERSON, answers=()),
    "complaint-uk-gdpr": lambda: follows("complaint", PERSON, "uk-gdpr", State.REFUSED),
    "notice-gdpr": lambda: follows("notice", CHILD),
    "reply-identity-none": lambda: follows("reply-identity", FULL, "none", State.ANSWERED),
    "reply-not-in-dataset": lambda: follows("reply-not-in-dataset", PERSON),
    "reply-research-gdpr": lambda: follows("reply-research", PERSON, state=State.ANSWERED),
    "reply-licence-gdpr": lambda: follows("reply-licence", AGENCY),
    "photographer-short": lambda: removal(FULL, short=True),
    "de-person-gdpr": lambda: removal(replace(PERSON, language="de")),
    "de-mandate-short": lambda: removal(replace(AGENCY, language="de"), short=True),
    "de-complaint-gdpr": lambda: follows("complaint", replace(CHILD, language="de")),
    "reply-extension-ccpa": lambda: follows(
        "reply-extension", PERSON, "ccpa", extended=date(2026, 11, 20)
    ),
}


@pytest.mark.parametrize("name", LETTERS)
def test_typical_letters(name):
    assert_as_kept(LETTERS[name](), GOLDEN / f"{name}.txt")


def test_what_follows_is_in_the_language_of_the_first_letter():
    german = replace(PERSON, language="de")
    letter = follows("reminder", german)
    assert letter.language == ("de" if "de" in languages_of("reminder") else "en")
    assert letter.recipient == ("Example Lab",)
