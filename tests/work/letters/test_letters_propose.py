"""Which letter, law and language plain answers lead to, and that every reason is said."""

from __future__ import annotations

import itertools
from dataclasses import replace
from typing import get_args

import pytest
from letter_scenes import FULL, TODAY, catalogue
from made_casebook import match

from flickrcheck.errors import UsageError
from flickrcheck.language import speaking
from flickrcheck.model import REMOVAL_KINDS
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.work.letters.kinds import KINDS, kind_title, laws_of
from flickrcheck.work.letters.propose import Answers, Want, propose
from flickrcheck.work.letters.removal import draft_letters
from flickrcheck.work.letters.writer import Residence, law_of
from flickrcheck.work.request_events import LAWS

BASE = catalogue(0)["set-one"]
MATCHES = [StoredMatch(1, match("/p/1.jpg", "set-one", 1), None, None, False, True)]


def at(country):
    return [replace(BASE, country=country)]


@pytest.mark.parametrize(
    ("answers", "country", "kind", "law"),
    [
        (Answers("photographer", lives="eu"), "US", "photographer", "gdpr"),
        (Answers("person", lives="uk"), "US", "person", "uk-gdpr"),
        (Answers("person", lives="california"), "US", "person", "ccpa"),
        (Answers("person", lives="california"), "DE", "person", "gdpr"),
        (Answers("person", lives="eu"), "GB", "person", "uk-gdpr"),
        (Answers("person", lives="elsewhere"), "US/IT", "person", "gdpr"),
        (Answers("guardian", lives="illinois"), "US", "guardian", "bipa"),
        (Answers("photographer", lives="illinois"), "US", "photographer", "none"),
        (Answers("mandate", lives="illinois", role="photographer"), "US", "mandate", "none"),
        (Answers("mandate", lives="illinois"), "US", "mandate", "bipa"),
        (Answers("person", lives="elsewhere"), "", "person", "none"),
        (Answers("person"), "US", "person", "none"),
        (Answers("person", "know", "eu"), "US", "access", "gdpr"),
        (Answers("photographer", "credit", "eu"), "DE", "attribution", "none"),
        (Answers("mandate", "credit", "eu", "photographer"), "DE", "attribution", "none"),
        (Answers("person", "credit", "eu"), "DE", "person", "gdpr"),  # no copyright of theirs
        (Answers("mandate", "credit", "eu", "person"), "DE", "mandate", "gdpr"),
    ],
)
def test_what_is_proposed(answers, country, kind, law):
    proposal = propose(answers, at(country))
    assert (proposal.kind, proposal.law) == (kind, law)


def test_laws_for_businesses_are_not_proposed_for_universities():
    for lives in ("california", "illinois"):
        for operator in ("University of Somewhere", "Lab, Universidad de Algo"):
            at_university = [replace(BASE, country="US", operator=operator)]
            found = propose(Answers("person", lives=lives), at_university)
            assert found.law == "none"
            assert "a university" in found.why
    british = [replace(BASE, country="GB", operator="University of Somewhere")]
    assert propose(Answers("person", lives="california"), british).law == "uk-gdpr"


def test_every_proposal_fits_and_says_why_in_whole_sentences():
    for writer, want, lives, role, country in itertools.product(
        REMOVAL_KINDS,
        get_args(Want),
        get_args(Residence),
        ("photographer", "person"),
        ("", "US", "GB", "NO", "US/IT", "HK"),
    ):
        answers = Answers(writer, want, lives, role)
        found = propose(answers, at(country))
        assert found.law in laws_of(found.kind, answers.role_of_represented)
        assert writer in KINDS[found.kind].writers
        assert not KINDS[found.kind].follows
        assert found.why.count(". ") >= 2
        assert found.why.endswith(".")


def test_the_operators_language_is_proposed_where_the_person_speaks_it():
    from flickrcheck.work.letters.render import languages_of

    with speaking("de"):
        german = propose(Answers("person"), at("AT"))
        assert german.language == ("de" if "de" in languages_of("person") else "en")
        assert propose(Answers("person"), at("US")).language == "en"
    assert propose(Answers("person"), at("DE")).language == "en"


def test_a_writer_without_a_law_gets_the_one_that_fits_each_operator():
    known = {"set-one": replace(BASE, country="US")}
    for lives, law in (("eu", "gdpr"), ("california", "ccpa"), ("", "none")):
        writer = replace(FULL, kind="person", law="", lives=lives)
        [request] = draft_letters(MATCHES, writer, known, TODAY)
        assert request.letter.law == law
    assert law_of("attribution", FULL, "gdpr") == "none"
    assert law_of("person", replace(FULL, kind="person", law=""), "bipa") == "bipa"


def test_only_who_took_a_photo_asks_for_credit():
    with pytest.raises(UsageError, match="Only who took the photos"):
        draft_letters(MATCHES, replace(FULL, kind="person"), catalogue(0), TODAY, ask="credit")
    agency = replace(FULL, kind="mandate", role="photographer")
    [request] = draft_letters(MATCHES, agency, catalogue(0), TODAY, ask="credit")
    assert (request.kind, request.letter.law) == ("attribution", "none")


def test_every_kind_has_a_title_and_only_laws_that_are_known():
    titles = [kind_title(kind) for kind in KINDS]
    assert len(set(titles)) == len(titles) == 16
    assert {law for kind in KINDS.values() for law in kind.laws} == set(LAWS)
