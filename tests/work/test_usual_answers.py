"""What operators usually answer is guessed from words, and only guessed."""

from __future__ import annotations

import pytest

from flickrcheck.model import REPLY_KINDS
from flickrcheck.work.usual_answers import USUAL_ANSWERS, answer_with, guessed_answer


@pytest.mark.parametrize(
    ("text", "id"),
    [
        ("Please send us the links to the photos in question.", "links"),
        ("Bitte nennen Sie uns: Welche Bilder sind das? Am besten die URLs der Fotos.", "links"),
        ("Merci d\u2019indiquer quelles photos, avec les liens vers Flickr.", "links"),
        ("Por favor, envíenos los enlaces de las imágenes.", "links"),
        ("We need a proof of identity, such as a copy of your ID.", "identity"),
        ("Bitte senden Sie einen Identitätsnachweis (Ausweis).", "identity"),
        ("Veuillez justifier de votre identité.", "identity"),
        ("Necesitamos verificar su identidad.", "identity"),
        ("Your photos are not in the dataset; we could not find them.", "not-in-dataset"),
        ("Ihre Fotos sind nicht enthalten.", "not-in-dataset"),
        ("The dataset was withdrawn in 2019 and is no longer available.", "withdrawn"),
        ("Der Datensatz wurde zurückgezogen.", "withdrawn"),
        ("This falls under the research exemption of Article 89.", "research"),
        ("Cela relève de la recherche scientifique.", "research"),
        ("The photos are under Creative Commons; the licence allows this.", "licence"),
        ("Wir müssen die Frist verlängern.", "extension"),
        ("Nous devons prolonger le délai de deux mois supplémentaires.", "extension"),
        ("We have removed all entries.", "done"),
        ("Alle Einträge wurden gelöscht.", "done"),
        ("Hemos eliminado las entradas.", "done"),
        ("We cannot comply.", "refused"),
        ("We have received your message, ticket 7.", "waiting"),
    ],
)
def test_words_tell_the_kind(text, id):
    assert guessed_answer(text).id == id


def test_what_is_quoted_of_ones_own_letter_does_not_count():
    own = "Please say under which licence, and delete it. Article 89 does not apply."
    assert guessed_answer(f"Hello.\n> {own}") is None
    assert guessed_answer(f"Hello.\nOn Monday, Ann wrote:\n{own}") is None
    assert guessed_answer(f"Guten Tag.\n----- Ursprüngliche Nachricht -----\n{own}") is None
    assert guessed_answer("") is None


def test_a_huge_text_takes_no_time():  # with patterns that go back it would take minutes
    for text in ("on " * 200_000, "on" + " " * 200_000, "\n" * 200_000, ">" * 200_000):
        assert guessed_answer(text) is None


def test_each_reply_letter_has_its_answer():
    assert {each.reply for each in USUAL_ANSWERS} - {None} == set(REPLY_KINDS)
    assert all(each.step or each.reply for each in USUAL_ANSWERS)
    assert answer_with("done").reply is None and answer_with("nonsense") is None
