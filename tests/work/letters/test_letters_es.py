"""Letters in Spanish word for word, and what Spanish does otherwise.

Where a change is meant, delete the file in golden/letters-es/ and run this test: it writes it anew.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace

import pytest
from kept_letters import assert_as_kept
from letter_scenes import MINIMAL, told
from test_letters_golden import AGENCY, CHILD, MATCHES, PERSON, TODAY, follows, removal

from flickrcheck.work.letters.compose import compose
from flickrcheck.work.letters.follow_up import draft_follow_up
from flickrcheck.work.letters.kinds import KINDS
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.removal import draft_letters
from flickrcheck.work.letters.render import languages_of
from flickrcheck.work.photo_request_message import request_message
from flickrcheck.work.request_events import State, Tracked

GOLDEN = Path(__file__).parent / "golden" / "letters-es"
LETTERS = {
    "person-gdpr": lambda: removal(replace(PERSON, language="es")),
    "guardian-bipa": lambda: removal(replace(CHILD, law="bipa", language="es"), MATCHES[:1]),
    "mandate-none": lambda: removal(replace(AGENCY, law="none", language="es")),
    "complaint-uk-gdpr": lambda: follows(
        "complaint", replace(PERSON, language="es"), "uk-gdpr", State.REFUSED
    ),
}


@pytest.mark.parametrize("name", LETTERS)
def test_typical_letters_in_spanish(name):
    letter = LETTERS[name]()
    assert letter.language == "es"
    assert_as_kept(letter, GOLDEN / f"{name}.txt")


def test_every_kind_is_there_in_spanish():
    assert [kind for kind in KINDS if "es" not in languages_of(kind)] == []


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (["FFHQ"], "FFHQ"),
        (["IMDb-Face", "FFHQ"], "IMDb-Face y FFHQ"),
        (["FFHQ", "IBM DiF"], "FFHQ e IBM DiF"),
        (["FFHQ", "PIPA", "IMDb-Face"], "FFHQ, PIPA e IMDb-Face"),
        (["FFHQ", "IARPA IJB-C"], "FFHQ y IARPA IJB-C"),
        (["FFHQ", "Hidden"], "FFHQ e Hidden"),
        (["FFHQ", "Helen"], "FFHQ y Helen"),
        ([], ""),
    ],
)
def test_and_becomes_e_before_the_sound_of_an_i(names, said):
    assert words_of("es").listed(names) == said


def test_other_languages_keep_their_and():
    assert words_of("en").listed(["FFHQ", "IBM DiF"]) == "FFHQ and IBM DiF"


def test_dates_and_numbers_in_spanish():
    words = words_of("es")
    assert words.day(date(2026, 9, 1)) == "1 de septiembre de 2026"
    assert words.number(12_345) == "12.345"


def test_the_message_to_a_photographer_asks_for_one_picture_or_several():
    pictures = [SimpleNamespace(number=n, name=f"{n}.jpg", width=800, height=600) for n in (1, 2)]
    one, several = request_message(pictures[:1], "es"), request_message(pictures, "es")
    assert one.startswith("Hola:\n\nAparezco en una foto que quizá haya tomado usted.")
    assert "envíemelo, por favor" in one
    assert "Mi copia de la foto es:\n1. 1.jpg, 800 por 600 píxeles\n" in one
    assert "envíemelos, por favor" in several
    assert "Mis copias de las fotos son:\n1. 1.jpg, 800 por 600 píxeles\n2. 2.jpg" in several


def test_an_operator_whose_name_nobody_knows_is_called_so_in_spanish():
    spanish = replace(PERSON, language="es")
    [request] = draft_letters(MATCHES[:1], spanish, {}, TODAY)
    assert request.letter.recipient == ("Persona o entidad que gestiona set-one",)
    tracked = Tracked(1, request, (), "gdpr", State.SENT, sent=date(2026, 11, 2))
    complaint = draft_follow_up(tracked, "complaint", spanish, TODAY, authority="AEPD")
    notice = draft_follow_up(tracked, "notice", spanish, TODAY, recipient="XQ Mirror")
    assert "Reclamación contra la persona o entidad que gestiona set-one:" in complaint.subject
    assert "solicité a la persona o entidad que gestiona set-one la supresión" in notice.body


@pytest.mark.parametrize(
    ("relation", "said"),
    [
        ("parent", "Escribo en nombre de B, menor de edad, en mi condición de padre o madre."),
        ("guardian", "Ejerzo la tutela legal de B, menor de edad, y escribo en su nombre."),
        ("", "en mi condición de padre, madre o persona que ejerce la tutela legal."),
    ],
)
def test_who_writes_is_said_without_a_gender(relation, said):
    writer = replace(MINIMAL, kind="guardian", relation=relation, language="es")
    context = told("es", 1, 1, 0, hostile=False, more="nothing") | {"consent": False}
    assert said in compose("guardian", "none", writer, ("XQ Lab",), TODAY, context).body
