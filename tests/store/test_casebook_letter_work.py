"""Texts of letters that a person wrote, and steps that they ticked off."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.errors import UnusableFileError
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_letter_work import (
    Edited,
    clean_body,
    clean_subject,
    drop_edit,
    edited_letters,
    keep_edit,
    steps_done,
    tick_step,
)
from flickrcheck.store.casebook_privacy import delete_letters, holdings

LETTER = ("An Operator", "person")
TEXT = Edited("Subject", "Dear all,\n\nplease.", "The program's", "Its text.", 3)


@pytest.fixture
def casebook(tmp_path):
    with Casebook.open(tmp_path / "my.casebook", create=True) as book:
        yield book


def test_texts_and_steps_are_kept_and_deleted(casebook):
    keep_edit(casebook, LETTER, TEXT)
    keep_edit(casebook, ("Other", "access"), TEXT)
    assert edited_letters(casebook) == {LETTER: TEXT, ("Other", "access"): TEXT}
    drop_edit(casebook, ("Other", "access"))
    for _ in range(2):
        tick_step(casebook, "An Operator", "Read the letter.", done=True)
    tick_step(casebook, "Other", "Read the letter.", done=True)
    tick_step(casebook, "Other", "Read the letter.", done=False)
    assert steps_done(casebook) == {("An Operator", "Read the letter.")}
    found = holdings(casebook)
    assert found.letters == 1
    assert found.letters_size > 0
    delete_letters(casebook)
    assert (edited_letters(casebook), steps_done(casebook)) == ({}, set())


def test_a_damaged_row_is_said(casebook):
    keep_edit(casebook, LETTER, TEXT)
    with casebook.writing():
        casebook.database.conn.execute("UPDATE letter_edit SET body = x'ff'")
    with pytest.raises(UnusableFileError, match="damaged"):
        edited_letters(casebook)


@given(st.text() | st.text("a \n\r\x0b\u2028\u202e"))
def test_no_text_changes_the_lines_around_it(text):
    for cleaned in (clean_subject(text), clean_body(text).replace("\n", "")):
        assert not any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") for each in cleaned)
        assert not any(each in "\u202a\u202b\u202c\u202d\u202e" for each in cleaned)
    body = clean_body(text)
    assert "\n\n\n" not in body
    assert clean_body(body) == body
    assert clean_subject(clean_subject(text)) == clean_subject(text)
