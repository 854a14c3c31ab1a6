"""French letters: three of them word for word, and what only French writes in its own way.

Where a change is meant, delete the file in golden/letters-fr/ and run this test: it writes it anew.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from kept_letters import assert_as_kept
from letter_scenes import FULL, MINIMAL, TODAY, first_letters, following, told
from made_casebook import match

from flickrcheck.resource import resource
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.casebook_requests import Answer, Event
from flickrcheck.work.letters.access import draft_access
from flickrcheck.work.letters.compose import compose
from flickrcheck.work.letters.follow_up import draft_follow_up
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.removal import draft_letters
from flickrcheck.work.request_events import State, Tracked

GOLDEN = Path(__file__).parent / "golden" / "letters-fr"
FRENCH = replace(FULL, language="fr", organisation="")
GUARDIAN = replace(FRENCH, kind="guardian", relation="guardian", law="gdpr")
FOUND = (
    match("/p/1.jpg", "flowers-x", 111),
    match("/p/2.jpg", "flowers-x", 222, key="0/2.png"),
)
MATCHES = [StoredMatch(each.entry_id, each, None, None, False, True) for each in FOUND]


def first(writer):
    [request] = draft_letters(MATCHES, writer, {}, date(2026, 11, 1))
    return request


def follows(kind, writer):
    answer = Event("", "", "", "answered", date(2026, 11, 20), answer=Answer("Non."))
    tracked = Tracked(
        1, first(writer), (), "gdpr", State.REFUSED, sent=date(2026, 11, 1), answers=(answer,)
    )
    tracked = replace(tracked, closed=date(2026, 12, 1))
    return draft_follow_up(
        tracked, kind, writer, TODAY, authority="CNIL", recipient="Miroir Exemple"
    )


LETTERS = {
    "guardian-gdpr": lambda: first(GUARDIAN).letter,
    "access-ccpa": lambda: (
        draft_access(["flowers-x"], replace(FRENCH, kind="person", law="ccpa"), {}, TODAY)[0].letter
    ),
    "complaint-gdpr": lambda: follows("complaint", replace(FRENCH, kind="person")),
}


@pytest.mark.parametrize("name", LETTERS)
def test_typical_french_letters(name):
    assert_as_kept(LETTERS[name](), GOLDEN / f"{name}.txt")


def test_marks_keep_their_narrow_spaces():
    """A colon or a quote must not begin a line on its own, and no apostrophe is a straight one."""
    wrong = re.compile(
        r"[ \xa0][:;?!»](?=\s)|«(?!\u202f)|(?<!\u202f)»|\w[:;?!](?=\s|$)|\w'\w", re.M
    )
    for letters in (first_letters, following):
        for _, letter, _ in letters("fr", "full", 11):
            found = wrong.search(f"{letter.subject}\n{letter.body}")
            assert not found, (letter.kind, letter.law, letter.body[found.start() - 40 :][:80])
    for path in resource("letters", "fr").glob("*.t*"):
        assert not re.search(r"\w'\w", path.read_text("utf-8")), path.name


def test_the_first_of_a_month_and_large_numbers():
    words = words_of("fr")
    assert words.day(date(2026, 8, 1)) == "1er août 2026"
    assert words.day(date(2026, 8, 21)) == "21 août 2026"
    assert words.number(60312) == "60\u202f312"


def test_an_operator_whose_name_nobody_knows_is_called_so_in_french():
    letter = first(replace(FRENCH, kind="person")).letter
    assert letter.recipient == ("L’exploitant du jeu de données flowers-x",)
    complaint = follows("complaint", replace(FRENCH, kind="person"))
    notice = follows("notice", GUARDIAN)
    assert (
        "Réclamation concernant l’exploitant du jeu de données flowers-x\u202f:" in complaint.text
    )
    assert (
        "j’ai demandé à l’exploitant du jeu de données flowers-x d’effacer 2 photos" in notice.text
    )
    assert "operator" not in complaint.text + notice.text


@pytest.mark.parametrize(
    ("relation", "said"),
    [
        ("parent", "J’écris en qualité de parent, au nom de mon enfant B."),
        ("guardian", "J’écris au nom de l’enfant B, dont j’exerce la tutelle légale."),
        ("", "J’écris au nom de l’enfant B, en qualité de parent ou au titre de la tutelle"),
    ],
)
def test_who_writes_is_said_without_a_gender(relation, said):
    writer = replace(MINIMAL, kind="guardian", relation=relation, language="fr")
    context = told("fr", 1, 1, 0, hostile=False, more="nothing") | {"consent": False}
    assert said in compose("guardian", "none", writer, ("XQ Lab",), TODAY, context).body
