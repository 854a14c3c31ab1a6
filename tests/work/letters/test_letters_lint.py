"""Every kind of letter with every law, language and flag, and with values made to break it."""

from __future__ import annotations

import itertools
import re
import string
import tomllib
from collections import Counter
from dataclasses import replace
from functools import cache

import pytest
from letter_scenes import (
    FULL,
    MARKUP,
    MINIMAL,
    TODAY,
    WRITERS,
    first_letters,
    following,
    kinds_of,
    roles,
    told,
)

from flickrcheck.model import REMOVAL_KINDS, Letter
from flickrcheck.resource import resource
from flickrcheck.work.letters.compose import compose
from flickrcheck.work.letters.kinds import KINDS
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.render import LETTER_LANGUAGES, language_for, languages_of
from flickrcheck.work.letters.ways import names_annex, without_files

WHOLE = [each for each in LETTER_LANGUAGES if any(each in languages_of(kind) for kind in KINDS)]
THERE = [each for each in LETTER_LANGUAGES if resource("letters", each, "words.toml").is_file()]

_WRONG = re.compile(
    r"""
      \b(?:undefined|None|True|False)\b
    | [ \t]{2} | [ \t]\n | \n[ \t] | \n{3}
    | [ ] [,.;:!?)](?!\w)           # French puts a no-break space there
    | \( [ )] | "" | ,, | \.\. | ,\.
    | ^(?:-[ ]|[0-9]+\.[ ])\s*$     # an item without anything
    # a list that is announced and not there; a Spanish greeting ends with a colon
    | (?<!estimados[ ]señores):\n\n(?!-[ ]|1\.[ ])
    | :\Z
    | [\x00-\x09\x0b-\x1f]
    """,
    re.VERBOSE | re.MULTILINE,
)
_NO_CLAIM = re.compile(
    r"copyright|creative commons|licen[cs]|urheber|lizenz|droit d.auteur|derechos de autor"
)
# words that none of the other languages has
_ENGLISH = re.compile(
    r"\b(the|of|and|your|you|please|which|with|this|that|these|from|have|letter|request|about"
    r"|their|would|within|under|answer|person shown|by|is|are|it|my|not|for|to)\b",
    re.IGNORECASE,
)
_NAMES = re.compile(  # of laws and offices, which stay English
    r"Information Commissioner.s Office|Data Protection Act|All Rights Reserved"
    r"|(California|Illinois)\w* [A-Z]\w+ [A-Z]\w+( [A-Z]\w+)? Act|Non-?Commercial"
)


def sound(letter: Letter, context: dict[str, object], values: str) -> None:
    """Fail unless a letter reads as if a person had written it."""
    text = letter.text
    plain = text.replace(MARKUP, "M") if values == "hostile" else text
    found = _WRONG.search(plain)
    assert not found, (letter.kind, letter.law, plain[found.start() - 80 : found.end() + 40])
    for line in (letter.subject, letter.date_line, *letter.sender, *letter.recipient):
        assert line and len(line.splitlines()) == 1, (letter.kind, line)
    assert "secret-folder" not in text
    if values != "hostile":
        assert not re.search(r"[{}%]", text.replace("1{{2}}", "")), text
    else:
        assert MARKUP in text and "49" not in text.replace("49 6", "")
    if letter.kind in KINDS and not letter.kind.startswith("reply-"):
        gdpr = re.search(r"GDPR|2016/679|DSGVO|RGPD", text)
        assert bool(gdpr) == (letter.law in ("gdpr", "uk-gdpr")), (letter.kind, letter.law)
    if letter.kind in ("person", "guardian"):
        assert not _NO_CLAIM.search(letter.body.replace(MARKUP, "").lower()), letter.text
    if letter.law == "none" and letter.kind in ("person", "guardian", "access", "reminder"):
        assert not re.search(r"Art(ic|\.|í)|Section|Regulation|§", letter.body), letter.text
    listed = letter.body.count("photo.gne?id=")
    if letter.kind in KINDS and not KINDS[letter.kind].follows and letter.kind != "access":
        assert listed == min(15, int(str(context["rows"])))
        for grade in words_of(letter.language).texts.items():
            if grade[0].startswith("sure.") and f"({grade[1]})" in letter.body:
                assert letter.body.count(grade[1]) >= 2, "the words in brackets are explained"


_ENCLOSED = re.compile(r"enclosed list|beigefügte Liste|liste ci-jointe|relación adjunta")


def every_way(letter: Letter, rows: int) -> None:
    """Fail where a letter speaks of a list that does not go with it: it lies beside a printed
    letter and in a mail, and no web form takes it."""
    assert "photos.csv" not in letter.body and "photos.pdf" not in letter.body
    follows = KINDS[letter.kind].follows
    wants = rows > 15 if follows else letter.kind != "access"
    assert bool(_ENCLOSED.search(letter.body)) == names_annex(letter)
    if not follows or names_annex(letter):
        assert names_annex(letter) == wants, letter.text
    form = without_files(letter)
    assert not names_annex(form) and not _ENCLOSED.search(form.body), form.body
    assert (form == letter) != names_annex(letter)
    assert len(form.body.split("\n")) == len(letter.body.split("\n"))
    assert form == letter or not _WRONG.search(form.body.replace(MARKUP, "M")), form.body


def no_english(letter: Letter) -> None:
    """Fail where an English word is left in a letter of another language."""
    for paragraph in (letter.subject, letter.date_line, *letter.body.split("\n\n")):
        found = _english_in(paragraph)
        assert not found, (letter.kind, letter.law, found)


@cache  # most letters share most of their paragraphs
def _english_in(text: str) -> str:
    for name in (FULL.name, FULL.organisation, FULL.represents):
        text = text.replace(name, "")
    text = _NAMES.sub("", text)
    found = _ENGLISH.search(text)
    return text[max(0, found.start() - 60) : found.end() + 60] if found else ""


@pytest.mark.parametrize("values", WRITERS)
@pytest.mark.parametrize("language", WHOLE)
def test_every_letter_is_whole(language, values, record_property):
    seen = Counter()
    every = 1 if values == "full" else 5  # what is missing in one turn is there in another
    for letters in (first_letters, following):
        for _, letter, context in letters(language, values, every):
            assert letter.language == language_for(letter.kind, language)
            sound(letter, context, values)
            every_way(letter, int(str(context["rows"])))
            if letter.language != "en" and values == "full":
                no_english(letter)
            seen[letter.kind] += 1
    assert set(seen) == set(KINDS)
    record_property("combinations", seen.total())
    print(f"\n{language}, {values}: {seen.total():,} letters of {len(seen)} kinds")


@pytest.mark.parametrize("language", WHOLE)
def test_short_letters_are_whole(language):
    """They leave out no entry and nothing that is asked for, and speak of no list."""
    seen = 0
    for values, count, sets in itertools.product(WRITERS, (1, 3), (1, 3)):
        if count * sets > 3:
            continue
        for writer in roles(replace(WRITERS[values], language=language)):
            shown = writer.role_of_represented == "person"
            hostile = values == "hostile"
            entry = told(
                language, count, sets, 1, hostile=hostile, more="some" if sets > 1 else "nothing",
                shown=shown,
            )  # fmt: skip
            for kind, law in kinds_of(writer):
                if kind not in REMOVAL_KINDS or law == "bipa":
                    continue
                context = entry | {"consent": not shown and count == 1, "short": True}
                letter = compose(kind, law, writer, ("XQ Lab",), TODAY, context)
                found = _WRONG.search(letter.text.replace(MARKUP, "M") if hostile else letter.text)
                assert not found, letter.text[found.start() - 80 : found.end() + 40]
                for line in entry["lines"]:
                    assert line.url in letter.body and line.key in letter.body
                    assert line.sure in letter.body and line.place in letter.body
                assert bool(re.search("GDPR|DSGVO|RGPD", letter.text)) == ("gdpr" in law)
                assert ("1798.105" in letter.body) == (law == "ccpa")
                assert not names_annex(letter) and not _NO_CLAIM.search(letter.body.lower())
                if language != "en" and values == "full":
                    no_english(letter)
                seen += 1
    assert seen > 50


@pytest.mark.parametrize("language", [each for each in THERE if each != "en"])
def test_the_words_of_a_language_are_whole(language):
    english, other = words_of("en"), words_of(language)
    assert english.texts.keys() == other.texts.keys()
    assert len(other.months) == 12
    for key, text in english.texts.items():
        assert _names(text) == _names(other.texts[key]), key
        assert other.texts[key].strip() or key == "thousands"  # a no-break space in French


def _names(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_words_toml_holds_nothing_that_is_not_used():
    raw = tomllib.loads(resource("letters", "en", "words.toml").read_text(encoding="utf-8"))
    assert set(raw) == {
        *("months", "day", "first_of_month", "thousands", "comma", "apart", "and", "law"),
        "subject",
        *("unknown", "sure", "face", "place", "evidence", "turn", "annex", "paper", "table"),
    }


def test_a_kind_that_is_not_whole_is_wholly_english(tmp_path, monkeypatch):
    """A language without one shared file, or without a word, is not offered at all."""
    for present in LETTER_LANGUAGES:
        for kind in KINDS:
            assert language_for(kind, present) in (present, "en")
    monkeypatch.setattr("flickrcheck.work.letters.render.resource", lambda *parts: tmp_path)
    languages_of.cache_clear()
    assert {languages_of(kind) for kind in KINDS} == {("en",)}
    languages_of.cache_clear()


def test_a_letter_in_the_first_person_never_loses_a_value():
    """What a value holds stands in the letter as it is, but for its spaces."""
    context = told("en", 2, 1, 0, hostile=True, more="some") | {"consent": False}
    letter = compose("photographer", "none", WRITERS["hostile"], ("XQ Lab",), TODAY, context)
    assert letter.body.splitlines()[-1] == f"- {MARKUP}, #. \u05e9\u05dc\u05d5\u05dd {{%"
    assert letter.sender[-1] == "a+{b}@example.org"


def test_a_template_that_asks_for_what_nobody_told_fails():
    from jinja2 import UndefinedError

    with pytest.raises(UndefinedError):
        compose("photographer", "gdpr", FULL, ("XQ Lab",), TODAY, {})
    with pytest.raises(UndefinedError):
        compose("reminder", "gdpr", MINIMAL, ("XQ Lab",), TODAY, {"first_subject": "x"})
