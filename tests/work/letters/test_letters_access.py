"""Letters that ask what operators hold, and letters that say where in a photo the person is."""

from __future__ import annotations

import email
import email.policy
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from made_casebook import HOSTILE, make_casebook, match

from flickrcheck.errors import UsageError
from flickrcheck.language import speaking
from flickrcheck.model import FaceBox
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_faces import MyFace, set_my_face
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.letters.access import draft_access, searched_datasets, write_access
from flickrcheck.work.letters.advice import before_sending, procedures
from flickrcheck.work.letters.disclosure import discloses
from flickrcheck.work.letters.output import Selection, write_letters
from flickrcheck.work.letters.writer import Writer

CATALOGUE = load_catalogue()
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
ROBIN = Writer("Robin Example", "robin@example.org", kind="person")
BOX = FaceBox(277, 159, 218, 294, 640, 480, key="face 7")


def test_one_letter_for_each_operator_with_all_its_datasets() -> None:
    drafts = draft_access(["ffhq", "ffhq-aging", "pipa", HOSTILE], ROBIN, CATALOGUE, NOW.date())
    assert "7*7" in " ".join(draft.letter.text for draft in drafts)  # values are never templates
    by_dataset = {id: draft for draft in drafts for id in draft.datasets}
    assert set(by_dataset) == {"ffhq", "ffhq-aging", "pipa", HOSTILE}
    for draft in drafts:
        assert draft.kind == "access"
        assert draft.matches == ()
        assert draft.operator in draft.letter.text
        assert "Article 15 of the General Data Protection Regulation" in draft.letter.text
        assert "(Article 12(3) GDPR)" in draft.letter.text
        assert not [each for each in ("{%", "\n\n\n", "\u202e") if each in draft.letter.text]
        assert all(line == line.rstrip() for line in draft.letter.text.splitlines())
        assert procedures(draft, CATALOGUE) == ()
        assert "disclose your photos" in discloses(draft, ROBIN)
        assert not any("no_cv" in step for step in before_sending(draft, ROBIN, CATALOGUE))


def test_without_a_law_no_article_is_named_and_letters_stay_english() -> None:
    writer = Writer("Robin", "robin@example.org", kind="person", law="none")
    with speaking("de"):
        [draft] = draft_access(["pipa"], writer, CATALOGUE, date(2026, 5, 2))
    assert "GDPR" not in draft.letter.text
    assert "Article" not in draft.letter.text
    assert "2 May 2026" in draft.letter.text


def test_a_photographer_without_an_account_is_told_what_is_missing_and_points_to_none() -> None:
    writer = Writer("Robin", "robin@example.org", kind="mandate", role="photographer",
                    represents="Kim")  # fmt: skip
    for account in ("", "kim_flickr"):
        known = replace(writer, flickr_name=account)
        [draft] = draft_access(["pipa"], known, CATALOGUE, NOW.date())
        said = " ".join(before_sending(draft, known, CATALOGUE))
        assert ("nothing to search by" in said) is (not account)
        assert "where and when you were photographed" not in said
        assert "hold or control any of these photos" in draft.letter.body
        assert ("account" in draft.letter.body) is bool(account)


def test_a_wrong_writer_is_refused() -> None:
    with pytest.raises(UsageError):
        draft_access(["pipa"], Writer("", ""), CATALOGUE, NOW.date())


def test_they_are_written_beside_other_letters_and_kept(tmp_path: Path) -> None:
    path = make_casebook(tmp_path / "a.casebook", [match("/photos/a.jpg", faces=(BOX, BOX))])
    with Casebook.open(path) as book:
        assert searched_datasets(book) == ["pipa", "example-faces"]
        write_letters(book, ROBIN, tmp_path / "out", NOW)
        written = write_access(book, ROBIN, tmp_path / "out", NOW)
        assert [len(request.datasets) for request in written] == [1, 1]
        write_access(book, ROBIN, tmp_path / "out", NOW)  # once more, on the same day
        assert [request.kind for request in book.requests()] == ["person", "access", "access"]
        only = Selection(operators={written[0].operator})
        assert len(write_access(book, ROBIN, tmp_path / "one", NOW, wanted=only)) == 1
    assert len(list((tmp_path / "one").glob("*.eml"))) == 1
    names = sorted(file.name for file in (tmp_path / "out").iterdir())
    assert sum(name.endswith("-access.eml") for name in names) == 2
    assert sum(name.endswith(".csv") for name in names) == 1
    draft = next((tmp_path / "out").glob("*-access.eml"))
    mail = email.message_from_bytes(draft.read_bytes(), policy=email.policy.default)
    assert list(mail.iter_attachments()) == []
    assert "Request for access" in mail["Subject"]


def test_the_marked_box_is_in_letter_and_table_of_the_person_only(tmp_path: Path) -> None:
    path = make_casebook(tmp_path / "a.casebook", [match("/photos/a.jpg", faces=(BOX,))])
    place = (
        "the person at 277,159, 218 by 294 pixels of the listed photo, in its size of 640 by 480"
    )
    with Casebook.open(path) as book:
        set_my_face(book, "pipa", 111, MyFace(BOX))
        [person] = write_letters(book, ROBIN, tmp_path / "person", NOW)
        photographer = Writer("Ann", "ann@example.org")
        [taken] = write_letters(book, photographer, tmp_path / "taken", NOW)
        set_my_face(book, "pipa", 111, MyFace(None))
        [none] = write_letters(book, ROBIN, tmp_path / "none", NOW)
    assert f'I am {place} (called "face 7" in the dataset).' in person.letter.text
    assert place not in taken.letter.text
    assert "I am the person" not in none.letter.text
    tables = {
        name: next((tmp_path / name).glob("*.csv")).read_text(encoding="utf-8-sig")
        for name in ("person", "taken", "none")
    }
    assert place in tables["person"]
    assert "Which of them is me" in tables["none"]
    assert place not in tables["none"]
    assert "Which of them is me" not in tables["taken"]
    [sheet] = (tmp_path / "person").glob("*.txt")
    assert "which of the marked people you are" in " ".join(
        sheet.read_text(encoding="utf-8").split()
    )
