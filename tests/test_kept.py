"""Sentences that are kept in English and shown in the person's language."""

from __future__ import annotations

import re
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import DataObject

from flickrcheck.kept import ABOUT, kept, shown
from flickrcheck.language import speaking, spoken_language

_PLACE = re.compile(r"\{(\w+)\}")
# no blanks and no commas: then a value cannot look like the words around it
_VALUES = st.text(string.ascii_letters + string.digits + "_-@/äß", min_size=1, max_size=12)


def texts(language: str) -> list[tuple[str, str]]:
    with speaking(language):
        known = spoken_language().texts.items()
    return [(text, said) for (text, about), said in known if about == ABOUT]


@pytest.mark.parametrize("language", ["de", "fr"])
@given(data=st.data())
def test_every_text_is_shown_translated_with_the_same_values(language: str, data: DataObject):
    text, said = data.draw(st.sampled_from(texts(language)))
    # a phrase that holds the words between two values could be taken apart in two ways
    between = [words for words in _PLACE.split(text)[::2] if words.strip()]
    phrases = {
        text: said
        for text, said in texts(language)
        if "{" not in text and not any(words in text for words in between)
    }
    values, shown_values = {}, {}
    for name in _PLACE.findall(text):
        value = data.draw(_VALUES)
        if name.endswith("phrase") and data.draw(st.booleans()):
            value = data.draw(st.sampled_from(sorted(phrases)))
            shown_values[name] = phrases[value]
        values[name] = value
    sentence = kept(text, **values)
    with speaking(language):
        assert shown(sentence) == _PLACE.sub(
            lambda place: {**values, **shown_values}[place[1]], said
        )
    assert shown(sentence) == sentence  # in English


@given(st.text(string.digits + "\n{}.,! ", max_size=60))
def test_what_is_no_text_of_this_program_is_shown_as_it_is(text: str):
    with speaking("de"):
        assert shown(text) == text


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_values_at_all_do_no_harm(name: str, other: str):
    sentence = kept("{how_phrase}, which lists {path}", how_phrase=name, path=other)
    with speaking("de"):
        assert isinstance(shown(sentence), str)


def test_phrases_in_phrases_and_several_sentences():
    how = kept(
        "{how_phrase}, the account from {owner_phrase}",
        how_phrase=kept("the file name {name}", name="the number as typed"),
        owner_phrase=kept("{name} of the account export", name="photo_1.json"),
    )
    note = " ".join(
        (
            kept(
                "The dataset names {listed_nsid} as the owner, but {how_phrase} names {nsid}.",
                listed_nsid="1@N00",
                how_phrase=how,
                nsid="2@N00",
            ),
            "Somebody else wrote this. And this.",
            kept("And so do {number} more.", number=1234),
        )
    )
    with speaking("de"):
        # what only looks like a phrase, such as a file's name, stays; so does what is unknown
        assert shown(note) == (
            "Der Datensatz nennt 1@N00 als Eigentümer, aber der Dateiname the number as typed "
            "(das Konto: photo_1.json des Kontoexports) nennt 2@N00. Somebody else wrote this. And "
            "this. Bei 1.234 weiteren ist es ebenso."
        )


def test_numbers_and_sizes():
    bomb = kept(
        "The zip file says that it holds {total} GB in {size}, as files do that are made to fill "
        "disks and memories. Nothing in it was read.",
        total="1,200",
        size="4.2 MB",
    )
    with speaking("fr"):
        assert "1\u202f200 Go en 4,2 Mo" in shown(bomb)
    named = kept("the file name {name}", name="1,200")
    with speaking("de"):
        assert shown(named) == "der Dateiname 1,200"  # that is no number but a name


@pytest.mark.parametrize("language", ["de", "fr"])
def test_values_have_words_between_them(language: str):
    assert len(texts(language)) > 150
    assert not [text for text, _ in texts(language) if "}{" in text]
    assert not [
        text for text, _ in texts(language) if len(set(_PLACE.findall(text))) != text.count("{")
    ]
