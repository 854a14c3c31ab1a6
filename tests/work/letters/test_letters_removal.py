"""What goes into which letter, and that no letter ever looks unfinished."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from made_casebook import match

from flickrcheck.errors import UsageError
from flickrcheck.language import speaking
from flickrcheck.model import Contact, Dataset, FaceBox, Grade, Verdict
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.letters.annex import annex_csv, annex_rows
from flickrcheck.work.letters.entries import photo_count
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.letters.output import sheet
from flickrcheck.work.letters.removal import draft_letters
from flickrcheck.work.letters.writer import Writer

CATALOGUE = load_catalogue()
TODAY = date(2026, 11, 22)
GOLDEN = Path(__file__).parent / "golden"
FULL = Writer(
    "Ann Example",
    "ann@example.org",
    postal="1 Example Street\n12345 Example Town",
    flickr_nsid="12345678@N00",
    flickr_name="ann_photos",
)


def stored(number=1, verdict=None, **values) -> StoredMatch:
    found = match(f"/home/ann/secret-folder/{number}.jpg", **values)
    return StoredMatch(number, found, verdict, None, False, True)


def draft(matches, writer=FULL, catalogue=CATALOGUE, editions=None):
    return draft_letters(matches, writer, catalogue, TODAY, editions)


@pytest.mark.parametrize(
    ("grade", "verdict", "goes_in"),
    [
        (Grade.LISTED, None, True),
        (Grade.LISTED, Verdict.MINE, True),
        (Grade.LISTED, Verdict.NOT_MINE, False),
        (Grade.LISTED, Verdict.UNSURE, False),
        (Grade.LISTED, Verdict.ALLOWED, False),
        (Grade.SAME_PICTURE, None, True),
        (Grade.SAME_PICTURE, Verdict.NOT_MINE, False),
        (Grade.POSSIBLE, None, False),
        (Grade.POSSIBLE, Verdict.UNSURE, False),
        (Grade.POSSIBLE, Verdict.MINE, True),
        (Grade.POSSIBLE, Verdict.ALLOWED, False),
        (Grade.ACCOUNT, Verdict.MINE, False),
    ],
)
def test_only_what_is_sure_or_confirmed_goes_into_a_letter(grade, verdict, goes_in):
    entry = None if grade is Grade.ACCOUNT else 111
    assert bool(draft([stored(grade=grade, verdict=verdict, entry=entry)])) is goes_in


def test_one_letter_for_each_operator():
    lab = {
        "one": replace(CATALOGUE["pipa"], id="one", name="Set One", operator="The Lab"),
        "two": replace(CATALOGUE["pipa"], id="two", name="Set Two", operator="The Lab"),
        "pipa": CATALOGUE["pipa"],
    }
    letters = draft(
        [stored(1, dataset="one"), stored(2, dataset="two"), stored(3, dataset="pipa")],
        catalogue=lab,
    )
    assert [request.operator for request in letters] == [CATALOGUE["pipa"].operator, "The Lab"]
    assert letters[1].datasets == ("one", "two")
    assert "- Set One: 1 photo\n- Set Two: 1 photo\n" in letters[1].letter.text
    assert letters[1].subject == "Request to remove my photo from Set One and 1 other dataset"


def test_an_entry_shown_by_several_files_is_named_once_by_its_best_grade():
    letters = draft(
        [
            stored(1, grade=Grade.SAME_PICTURE),
            stored(2, grade=Grade.LISTED),
            stored(3, grade=Grade.POSSIBLE, verdict=Verdict.MINE),
        ]
    )
    assert [found.grade for found in letters[0].matches] == [Grade.LISTED]
    assert letters[0].letter.text.count("photo.gne?id=111") == 1


def test_a_refused_copy_does_not_keep_another_file_out():
    letters = draft([stored(1, verdict=Verdict.NOT_MINE), stored(2)])
    assert len(letters[0].matches) == 1


def test_a_dataset_that_the_catalogue_does_not_know_gets_a_letter_without_address():
    request = draft([stored(dataset="my-list\nBcc: x@y.org")])[0]
    assert request.operator == r"The operator of my-list\nBcc: x@y.org"
    # which reads in a sentence of every language
    assert operator_words(request.operator) == r"my-list\nBcc: x@y.org (operator unknown)"
    with speaking("de"):
        assert operator_words(request.operator) == r"my-list\nBcc: x@y.org (Betreiber unbekannt)"
    known = {dataset.operator for dataset in load_catalogue().values()}
    assert {operator_words(name) for name in known} == known
    assert request.contact is None
    assert "\n" not in request.subject


def test_the_letter_names_the_edition_where_it_is_known():
    assert (
        "(searched as edition 2021-08): 1 photo"
        in draft([stored()], editions={"pipa": "2021-08"})[0].letter.text
    )
    assert "edition" not in draft([stored()])[0].letter.text


def test_many_photos_go_to_the_table():
    request = draft([stored(number, entry=number) for number in range(1, 313)])[0]
    assert photo_count(request.matches) == 312
    assert "These are the first 15 of 312 entries" in request.letter.text
    assert request.letter.text.count("photo.gne") == 15
    assert annex_csv(request, annex_rows(request, CATALOGUE)).count(b"photo.gne") == 312
    assert request.subject == "Request to remove my 312 photos from People In Photo Albums (PIPA)"


def test_consent_is_given_only_by_the_account_holder_to_who_asks():
    consent = "I expressly consent"
    assert consent in draft([stored(dataset="ibm-dif")])[0].letter.text
    assert consent not in draft([stored(dataset="pipa")])[0].letter.text
    assert (
        consent
        not in draft([stored(dataset="ibm-dif")], replace(FULL, kind="person"))[0].letter.text
    )
    without = replace(FULL, flickr_nsid="")
    assert consent not in draft([stored(dataset="ibm-dif")], without)[0].letter.text


def test_a_withdrawn_dataset_is_asked_for_what_remains():
    letter = draft([stored(dataset="megaface")])[0].letter.text
    assert "MegaFace is no longer offered" in letter
    assert "Not distribute it again" in letter
    assert "list of these recipients" in letter
    assert "no longer offered" not in draft([stored(dataset="diveface")])[0].letter.text


def test_the_letter_goes_to_the_dataset_before_the_company():
    address = {
        id: request.contact and request.contact.address
        for id in ("ffhq", "pipa", "yfcc100m")
        for request in draft([stored(dataset=id)])
    }
    assert address["ffhq"] == "researchinquiries@nvidia.com"
    assert address["pipa"] is None  # only a form and a postal address are known
    assert address["yfcc100m"] is None  # SmugMug hosts the photos, but does not run the dataset


def test_several_datasets_of_one_operator_share_the_address_that_serves_all():
    def contact(address, scope):
        return Contact("Lab", "email", address, scope, "https://example.org/")

    whole = contact("privacy@example.org", "the operator as a whole")
    own = contact("set@example.org", "this dataset")
    both = contact("team@example.org", "this dataset")
    base = replace(CATALOGUE["pipa"], operator="The Lab")

    def address(first, second):
        lab = {
            "one": replace(base, id="one", contacts=first),
            "two": replace(base, id="two", contacts=second),
        }
        request = draft([stored(1, dataset="one"), stored(2, dataset="two")], catalogue=lab)[0]
        return request.contact.address

    assert address((own, whole), ()) == "privacy@example.org"
    assert address((both,), (both, whole)) == "team@example.org"
    assert address((own,), ()) == "set@example.org"


def test_an_account_is_named_by_its_holder_only():
    assert (
        "My Flickr account is ann_photos (account ID 12345678@N00)"
        in draft([stored()])[0].letter.text
    )
    person = draft([stored()], replace(FULL, kind="person"))[0].letter.text
    assert "ann_photos" not in person
    assert "12345678@N00" not in person


def test_the_person_shown_never_claims_copyright():
    letter = draft([stored()], replace(FULL, kind="person"))[0].letter.text.lower()
    assert not re.search(r"copyright|licen[cs]e|creative commons|photographer", letter)


def test_a_writer_who_cannot_sign_gets_a_sentence():
    with pytest.raises(UsageError, match="line break"):
        draft([stored()], replace(FULL, name="Ann\nBcc: everybody@example.org"))


@pytest.mark.parametrize("kind", ["photographer", "person"])
def test_golden_letters(kind):
    """The whole text, so that a change of a template is seen in the review."""
    request = draft(
        [
            stored(1, dataset="ffhq", entry=3124567890, faces=(FaceBox(1, 2, 30, 40),)),
            stored(2, dataset="ffhq", entry=3124567891, grade=Grade.SAME_PICTURE),
            stored(3, dataset="ffhq", entry=3124567892, grade=Grade.POSSIBLE, verdict=Verdict.MINE),
        ],
        replace(FULL, kind=kind),
        editions={"ffhq": "v2"},
    )[0]
    golden = GOLDEN / f"{kind}.txt"
    assert sheet(request, replace(FULL, kind=kind), CATALOGUE) == golden.read_text("utf-8")


# -- the lint: every template with every flag and with values that are made to break it

_VALUES = {
    "full": FULL,
    "minimal": Writer("A", "a@b.org"),
    "hostile": Writer(
        "{{ 7*7 }} {% raw %} $& \\1 %s </b>",
        "a+{b}@example.org",
        postal="{{ 7*7 }}\n\n  {# no #} \u05e9\u05dc\u05d5\u05dd\u200f\n" + "x" * 900,
        flickr_nsid="1@N00",
        flickr_name="$& {{ writer }} " + "\u4e2d" * 150,
    ),
}
_DATASET = Dataset(
    id="set-one",
    name="Set One",
    operator="The Lab",
    country="NL",
    year=None,
    about="A set.",
    status="Available.",
    withdrawn=False,
    faces="None.",
    procedure=None,
    procedure_url=None,
    steps=(),
    must_supply=(),
    contacts=(),
    list_files="None.",
    sources=("https://example.org/",),
)
_COUNTS = (1, 200)
_FLAGS = list(itertools.product((False, True), repeat=5))[::3]


@cache
def _matches(count: int, second: bool) -> list[StoredMatch]:
    grades = (Grade.LISTED, Grade.SAME_PICTURE, Grade.POSSIBLE)
    matches = [
        stored(
            number,
            Verdict.MINE,
            dataset="set-two" if second and number % 2 else "set-one",
            entry=number,
            grade=grades[number % 3],
            key="=cmd|' /C calc'!A0 {{ 7*7 }}\n",
        )
        for number in range(count)
        if number
    ]
    return [stored(count, dataset="set-one", entry=count), *matches]


@pytest.mark.parametrize("values", _VALUES)
@pytest.mark.parametrize("law", ["gdpr", "none"])
@pytest.mark.parametrize("kind", ["photographer", "person"])
def test_lint_of_every_combination(kind, law, values):
    writer = replace(_VALUES[values], kind=kind, law=law)
    for (withdrawn, procedure, steps, consent, second), count in itertools.product(_FLAGS, _COUNTS):
        dataset = replace(
            _DATASET,
            withdrawn=withdrawn,
            procedure="Write to us." if procedure else None,
            procedure_url="https://example.org/" if procedure else None,
            steps=("Tag the photo.",) if steps else (),
            must_supply=("the account ID (NSID)",) if steps else (),
            account_consent=consent,
        )
        catalogue = {
            "set-one": dataset,
            "set-two": replace(dataset, id="set-two", name="Set Two", withdrawn=False),
        }
        (request,) = draft(_matches(count, second), writer, catalogue, {"set-one": "1{{2}}"})
        _lint(request.letter.text, kind, law, values)
        assert request.subject.isprintable()
        whole = sheet(request, writer, catalogue)
        assert ("no procedure known" in whole) is not procedure
        assert ("[ ] " in whole) and "None" not in whole.replace("None.", "")
        assert "secret-folder" not in request.letter.text + whole
        assert count > 3 or b"secret-folder" not in annex_csv(
            request, annex_rows(request, catalogue)
        )


def _lint(letter: str, kind: str, law: str, values: str) -> None:
    assert not re.search(r"\bundefined\b|\bNone\b|\bTrue\b|\bFalse\b", letter)
    assert "  " not in letter
    assert "\n\n\n" not in letter
    assert not re.search(r"[ \t]\n", letter)
    assert not re.search(r"^(- |[0-9]+\.) ?$", letter, re.MULTILINE)  # empty items
    assert not re.search(r":\n\n(?!- |1\. )", letter)  # a list that is announced and not there
    assert not re.search(r"\(\)|\"\"|,,|\.\.|, ,", letter)
    assert letter == letter.strip()
    if values == "hostile":
        assert "{{ 7*7 }} {% raw %} $& \\1 %s </b>" in letter
        assert "49" not in letter
    else:
        assert not re.search(r"[{}]", letter.replace("1{{2}}", "").replace("{{ 7*7 }}\\n", ""))
    if law == "none":
        assert not re.search(r"GDPR|Article|Section|Regulation", letter)
    else:
        assert "Article 12(3) GDPR" in letter
    if kind == "person":
        assert "copyright" not in letter


def test_a_postal_address_stands_in_the_address_field_line_by_line():
    def lines(address):
        contact = Contact("Lab", "post", address, "this dataset", "entered by me", own=True)
        known = {"pipa": replace(CATALOGUE["pipa"], operator="The Lab", contacts=(contact,))}
        return draft([stored()], catalogue=known)[0].letter.recipient

    assert lines("1 Way, Santa Clara, CA 95051, USA") == (
        *("The Lab", "1 Way", "Santa Clara, CA 95051", "USA"),
    )
    hostile = lines("1  Way\r\n\n Town \u202e\x00\u2028Bcc: x@example.org")
    assert hostile == ("The Lab", "1 Way", "Town \\u202e\\x00\\u2028Bcc: x@example.org")
