"""The words that everything shown to people shares."""

from __future__ import annotations

import math

from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.model import Evidence, Grade, Verdict
from flickrcheck.work.words import (
    evidence_words,
    expectation_words,
    grade_meaning,
    grade_words,
    verdict_words,
    visible,
)


def test_each_grade_and_verdict_has_words_of_its_own():
    assert [grade_words(grade) for grade in Grade] == [
        *("Listed", "Same picture", "Possible - please check", "Account listed")
    ]
    assert len({grade_meaning(grade) for grade in Grade}) == 4
    assert {verdict_words(each) for each in (*Verdict, None)} == {
        *("Confirmed", "Rejected", "Unsure", "Confirmed and allowed", "No verdict yet")
    }


def test_evidence_is_a_sentence_with_its_numbers():
    proof = Evidence("picture", "the pictures agree (mirrored)", 6, 12, "mirrored")
    assert evidence_words(proof) == (
        "The pictures agree (mirrored): 6 of 256 bits differ, by a second measure 12 of 256."
    )
    assert evidence_words(Evidence("id", "the ID\nis the same")) == r"The ID\nis the same."


def test_the_expectation_never_claims_more_than_it_knows():
    assert "one in about 120 scans" in expectation_words(0.008)
    assert "more than a million" in expectation_words(1e-12)
    assert "About 12 of the matches" in expectation_words(12.2)
    assert expectation_words(0.0) == expectation_words(math.nan)


@given(st.floats())
def test_every_expectation_has_words(expected):
    assert expectation_words(expected).endswith(".")


@given(st.text())
def test_visible_text_is_one_harmless_line(text):
    shown = visible(text)
    assert len(shown.splitlines()) <= 1
    shown.encode("utf-8")


def test_long_text_keeps_its_ends():
    assert visible("a" * 50 + "b" * 50, 21) == "aaaaaaaaa...bbbbbbbbb"
