"""Contacts that the person entered: kept, checked, preferred by letters and taken back."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from made_casebook import make_casebook, match

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_contacts import own_contacts, remove_contact
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.catalogue_words import Difficulty, contact_words, difficulty_of
from flickrcheck.work.letters.access import write_access
from flickrcheck.work.letters.advice import before_sending
from flickrcheck.work.letters.output import Selection, write_letters
from flickrcheck.work.letters.removal import contact_of
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.own_contacts import catalogue_of, keep_contact

CATALOGUE = load_catalogue()
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture
def book(tmp_path: Path):
    with Casebook.open(tmp_path / "a.casebook", create=True) as book:
        yield book


def keep(book, dataset="megaface", **values: str) -> None:
    given = {"channel": "email", "name": "Privacy Office", "address": "privacy@example.edu"}
    keep_contact(book, dataset, **(given | values), today=TODAY)


def test_an_entered_address_gets_the_letter_where_none_was_known(book):
    assert contact_of([CATALOGUE["megaface"]]) is None
    keep(book, name="  Privacy\tOffice ")
    found = catalogue_of(CATALOGUE, book)["megaface"]
    contact = contact_of([found])
    assert contact is not None and contact.own
    assert (contact.name, contact.address) == ("Privacy Office", "privacy@example.edu")
    assert "Entered by you on 24 November 2026." in contact_words(contact)
    assert difficulty_of(found) is Difficulty.HARD
    assert difficulty_of(CATALOGUE["megaface"]) is Difficulty.VERY_HARD


def test_a_written_letter_goes_to_the_entered_address(tmp_path):
    path = make_casebook(tmp_path / "b.casebook", [match("/photos/a.jpg")])
    with Casebook.open(path) as book:
        keep(book, "pipa")
        [request] = write_letters(book, Writer("Ann", "ann@example.org"), tmp_path, NOW)
        nobody = Selection(operators=["nobody"])
        ann = Writer("Ann", "ann@example.org")
        access = write_access(book, ann, tmp_path, NOW, wanted=nobody)
    assert request.contact is not None and request.contact.own and access == []
    [mail] = [file for file in tmp_path.iterdir() if file.suffix == ".eml"]
    assert "To: Privacy Office <privacy@example.edu>" in mail.read_text("utf-8")
    [sheet] = [file for file in tmp_path.iterdir() if file.suffix == ".txt"]
    assert "source: entered by you on 2026-11-24" in " ".join(sheet.read_text("utf-8").split())


def test_a_correction_stands_in_place_of_the_address_and_can_be_taken_back(book):
    wrong = "hakon.hukkelas@ntnu.no"
    keep(book, "fdf", replaces=wrong)
    keep(book, "fdf", replaces=wrong, name="Data Protection Officer")  # the same one again
    [own] = own_contacts(book)
    addresses = [contact.address for contact in catalogue_of(CATALOGUE, book)["fdf"].contacts]
    assert addresses == ["privacy@example.edu"]
    remove_contact(book, own.id)
    assert catalogue_of(CATALOGUE, book)["fdf"] == CATALOGUE["fdf"]


def test_an_own_address_goes_before_one_that_serves_more_datasets(book):
    keep(book, "google-fec")
    merged = catalogue_of(CATALOGUE, book)
    contact = contact_of([merged["open-images"], merged["google-fec"]])
    assert contact is not None and contact.address == "privacy@example.edu"


def test_where_it_is_for_one_dataset_of_several_the_person_is_told(tmp_path):
    found = [match("/a.jpg", "open-images"), match("/b.jpg", "google-fec", 222)]
    with Casebook.open(make_casebook(tmp_path / "b.casebook", found)) as filled:
        keep(filled, "google-fec")
        writer = Writer("Ann", "ann@example.org")
        [request] = write_letters(filled, writer, tmp_path, NOW)
        steps = before_sending(request, writer, catalogue_of(CATALOGUE, filled))
    words = "You entered the address privacy@example.edu for one of the datasets."
    assert sum(step.startswith(words) for step in steps) == 1


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ({"address": "   "}, "is missing"),
        ({"name": ""}, "is missing"),
        ({"address": "privacy at example.edu"}, "no e-mail address"),
        ({"address": "a@b.org, c@d.org"}, "no e-mail address"),
        ({"channel": "form", "address": "http://example.edu/"}, "begin with https://"),
        ({"channel": "form", "address": "https://x"}, "begin with https://"),
        ({"name": "a\u202eb"}, "cannot be printed"),
        ({"address": "a" * 501, "channel": "post"}, "500 letters"),
    ],
)
def test_what_is_no_contact_is_refused_in_a_sentence(book, values, words):
    with pytest.raises(UsageError, match=re.escape(words)):
        keep(book, **values)
    assert list(own_contacts(book)) == []


def test_a_contact_that_another_program_wrote_never_reaches_a_letter(book):
    columns = "(dataset, name, channel, address, replaces, entered)"
    insert = f"INSERT INTO own_contact {columns} VALUES (?, 'X', 'email', ?, '', ?)"
    with book.writing():
        book.database.conn.execute(insert, ["pipa", "a@b.org\r\nBcc: c@d.org", "2026-11-24"])
        book.database.conn.execute(insert, ["no-such-set", "a@b.org", "2026-11-24"])
    assert catalogue_of(CATALOGUE, book) == CATALOGUE
    with book.writing():
        book.database.conn.execute(insert, ["pipa", "a@b.org", "yesterday"])
    with pytest.raises(UnusableFileError, match="is damaged"):
        catalogue_of(CATALOGUE, book)
