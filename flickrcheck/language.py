"""Says what the program says in the person's language.

Texts stand in the code in English and are looked up by that English text in the files of
resources/i18n/, which Qt Linguist edits. They are read as they are, without Qt: also the floors
below the window say things. What has no finished translation is said in English.

Source of the format: https://doc.qt.io/qt-6/linguist-ts-file-format.html
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path, PurePath
from typing import Final
from xml.etree import ElementTree

from flickrcheck.resource import resource

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "fr": "Français"}
"""What can be chosen, each in its own words."""

_THOUSANDS: Final = {"de": ".", "fr": "\u202f"}
_DECIMAL: Final = {"de": ",", "fr": ","}
_VALUE: Final = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """texts, counted: translations by (English text, what it is about); counted: by the plural."""

    name: str
    texts: dict[tuple[str, str], str] = field(default_factory=dict)
    counted: dict[tuple[str, str], list[str]] = field(default_factory=dict)


_ENGLISH: Final = Language("en")
_read: dict[Path, Language] = {}
_reading = threading.Lock()
_chosen = _ENGLISH
_for_now: ContextVar[Language | None] = ContextVar("language", default=None)


def choose(name: str, folder: Path | None = None) -> None:
    """Speak this language from now on, in all threads; English where there is no such file.

    folder: where the TS files are, resources/i18n/ if not given. Raises ValueError where a file
    is no TS file: it is part of the program.
    """
    global _chosen
    _chosen = _language(name, folder)


@contextmanager
def speaking(name: str) -> Iterator[None]:
    """Speak this language inside the ``with``, in this thread only."""
    token = _for_now.set(_language(name, None))
    try:
        yield
    finally:
        _for_now.reset(token)


def spoken() -> str:
    """The code of the language that is spoken now, such as "de"."""
    return _now().name


def spoken_language() -> Language:
    """The language that is spoken now, with its texts; one object as long as the program runs."""
    return _now()


def say(text: str, about: str = "", /, **values: object) -> str:
    """A text in the language that is spoken, with values in place of their ``{names}``.

    about: tells apart what is one word in English and two in other languages. Whole numbers get
    the separators of the language (an ID is no number: pass it as a string). In a Path, characters
    that steer what is shown become their escapes. Values are never searched for names.

    >>> say("{done} of {total} photos in {folder}", done=1200, total=80000, folder="{done}")
    '1,200 of 80,000 photos in {done}'
    """
    return _put(_now().texts.get((text, about), text), values)


def say_counted(one: str, many: str, number: int, about: str = "", /, **values: object) -> str:
    """A text about ``{number}`` things, in the form that the language has for so many.

    >>> say_counted("{number} photo is here.", "{number} photos are here.", 1)
    '1 photo is here.'
    """
    language = _now()
    forms = language.counted.get((many, about))
    if forms:
        text = forms[-1] if _is_many(number, language.name) else forms[0]
    else:
        text = one if number == 1 else many
    return _put(text, {"number": number, **values})


def marked(text: str, about: str = "", /) -> str:
    """The same text. What is written where no language is chosen yet is marked so that it gets
    translated, and said later by ``say``."""
    return text


def number_words(number: int) -> str:
    """A whole number with the separators of the language.

    >>> number_words(80412)
    '80,412'
    """
    return f"{number:,}".replace(",", _THOUSANDS.get(_now().name, ","))


def decimal_words(number: float, places: int) -> str:
    """A number with so many places behind the decimal sign of the language.

    >>> decimal_words(1234.56, 1)
    '1,234.6'
    """
    whole, _, rest = f"{number:,.{places}f}".partition(".")
    name = _now().name
    whole = whole.replace(",", _THOUSANDS.get(name, ","))
    return whole + (_DECIMAL.get(name, ".") + rest if rest else "")


def _put(text: str, values: dict[str, object]) -> str:
    def value(found: re.Match[str]) -> str:
        if found[1] not in values:
            return found[0]
        put = values[found[1]]
        if isinstance(put, int) and not isinstance(put, bool):
            return number_words(put)
        if isinstance(put, PurePath):
            return _printable(str(put))
        return str(put)

    return _VALUE.sub(value, text) if values else text


def _printable(path: str) -> str:
    """A path in which no character steers a terminal or turns a sentence around."""
    if path.isprintable():
        return path
    return "".join(
        character.encode("unicode_escape").decode("ascii")
        if unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp")
        else character
        for character in path
    )


def _is_many(number: int, language: str) -> bool:
    """Whether a number takes the last form of a TS file, as in Qt Linguist."""
    return number > 1 if language == "fr" else number != 1


def _now() -> Language:
    return _for_now.get() or _chosen


def _language(name: str, folder: Path | None) -> Language:
    path = (folder or resource("i18n")) / f"flickrcheck_{name}.ts"
    with _reading:
        if path not in _read:
            _read[path] = _read_language(name, path) if path.is_file() else _ENGLISH
        return _read[path]


def _read_language(name: str, path: Path) -> Language:
    made = Language(name)
    try:
        messages = ElementTree.parse(path).iter("message")
    except ElementTree.ParseError as error:
        raise ValueError(f"{path} is no TS file of Qt Linguist: {error}") from error
    for message in messages:
        key = message.findtext("source", ""), message.findtext("comment", "")
        translation = message.find("translation")
        if translation is None or translation.get("type"):  # unfinished, vanished, obsolete
            continue
        if message.get("numerus") == "yes":
            forms = [form.text or "" for form in translation.iter("numerusform")]
            if forms and all(forms):
                made.counted[key] = forms
        elif translation.text:
            made.texts[key] = translation.text
    return made
