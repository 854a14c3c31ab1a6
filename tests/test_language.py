"""What is said in other languages, and that the files of translations fit the code."""

from __future__ import annotations

import importlib.util
import re
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck import language
from flickrcheck.language import (
    choose,
    decimal_words,
    number_words,
    say,
    say_counted,
    speaking,
    spoken,
)
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.words import counted

_SPEC = importlib.util.spec_from_file_location(
    "translations", Path(__file__).parents[1] / "docs" / "translations.py"
)
assert _SPEC and _SPEC.loader
translations = sys.modules["translations"] = importlib.util.module_from_spec(_SPEC)
_SPEC.loader.exec_module(translations)

_TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS><TS version="2.1" language="de"><context><name>flickrcheck</name>
<message><source>{done} of {total} photos</source><translation>{total} Fotos, davon {done}
</translation></message>
<message><source>Open</source><comment>verb</comment><translation>Öffnen</translation></message>
<message><source>Open</source><translation>Offen</translation></message>
<message><source>Close</source><translation type="unfinished">Zu</translation></message>
<message numerus="yes"><source>{number} photos</source><translation><numerusform>{number} Foto
</numerusform><numerusform>{number} Fotos</numerusform></translation></message>
</context></TS>""".replace("\n</", "</")


@pytest.fixture(scope="module")
def found():
    """The texts of the code."""
    return translations.messages_in_code()


@pytest.fixture(autouse=True)
def _english_afterwards():
    yield
    choose("en")


@pytest.fixture
def german(tmp_path: Path) -> Path:
    (tmp_path / "flickrcheck_de.ts").write_text(_TS, encoding="utf-8")
    (tmp_path / "flickrcheck_fr.ts").write_text(_TS, encoding="utf-8")
    choose("de", tmp_path)
    return tmp_path


def test_texts_values_and_numbers(german):
    assert say("{done} of {total} photos", done=1, total=80412) == "80.412 Fotos, davon 1"
    assert say("Open") == "Offen"
    assert say("Open", "verb") == "Öffnen"
    assert say("Close") == "Close"  # nobody has finished it
    assert say("Never heard of {it}", it=1234) == "Never heard of 1.234"
    assert (number_words(1234567), decimal_words(1234.56, 1)) == ("1.234.567", "1.234,6")


def test_one_and_many(german):
    assert [counted(number, "photo") for number in (0, 1, 2000)] == [
        "0 Fotos",
        "1 Foto",
        "2.000 Fotos",
    ]
    choose("fr", german)
    assert counted(0, "photo") == "0 Foto"  # in French none is one
    assert counted(1234, "photo") == "1\u202f234 Fotos"
    assert say_counted("one {thing}", "many {thing}", 2, thing="x") == "many x"


def test_another_language_for_a_while_in_one_thread_only(german):
    heard: list[str] = []
    with speaking("en"):
        assert (spoken(), say("Open")) == ("en", "Open")
        other = threading.Thread(target=lambda: heard.append(say("Open")))
        other.start()
        other.join()
    assert heard == ["Offen"]
    assert spoken() == "de"


def test_an_unknown_language_is_english_and_a_broken_file_is_refused(tmp_path):
    choose("tlh", tmp_path)
    assert say("Open") == "Open"
    (tmp_path / "flickrcheck_de.ts").write_text("<TS>", encoding="utf-8")
    with pytest.raises(ValueError, match="no TS file"):
        choose("de", tmp_path)


@given(st.text(), st.text())
def test_values_are_never_searched_for_names(first, second):
    assert say("<{a}|{b}>", a=first, b=second) == f"<{first}|{second}>"


def test_every_language_that_can_be_chosen_has_a_file(found):
    assert set(language.LANGUAGES) == {"en", *translations.TRANSLATED}
    for name in translations.TRANSLATED:
        assert translations.read(name).keys() <= found.messages.keys()


def test_every_text_of_the_code_can_be_translated(found):
    assert found.problems == []
    assert len(found.messages) > 30


@pytest.mark.parametrize("name", translations.TRANSLATED)
def test_translations_have_the_same_places_for_values(name):
    for message, said in translations.read(name).items():
        assert not translations.misplaced(message, said), (message, said)


def test_what_the_catalogue_tells_can_be_translated(found):
    texts = {each.text for each in found.messages if each.about}
    for dataset in load_catalogue().values():
        shown = {dataset.status, dataset.about, dataset.faces, dataset.list_files, *dataset.steps}
        shown |= {contact.scope for contact in dataset.contacts} | {dataset.procedure or ""}
        assert shown - {""} <= texts


def test_french_is_typeset_when_it_is_written():
    typed = "« Oui » : l'image ; 5 %"
    whole = "«\u202fOui\u202f»\u202f: l’image\u202f; 5\u202f%"
    assert translations.typeset("fr", typed) == translations.typeset("fr", whole) == whole
    assert translations.typeset("de", typed) == typed


@pytest.mark.parametrize("name", translations.TRANSLATED)
def test_translations_are_set_as_the_language_does(name):
    wrong = {"de": r" [:;?!]|«|»| %", "fr": r" [:;?!»%]|«(?!\u202f)|\w'\w"}[name]
    for message, said in translations.read(name).items():
        for text in said:
            assert not re.search(wrong, text), text
            assert ("&" in text) == ("&" in message.text), text
            assert text.endswith("...") == message.text.endswith("..."), text


@pytest.mark.parametrize("name", translations.TRANSLATED)
def test_everything_is_translated(found, name):
    """What to do: docs/translating.md."""
    missing = [message.text for message in found.messages.keys() - translations.read(name).keys()]
    assert not missing, f"{len(missing)} texts have no translation, such as: {missing[:5]}"
