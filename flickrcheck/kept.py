"""Sentences that are kept: in a casebook, or on their way from another process.

They are always written in English, so that a casebook reads the same whoever made it and whatever
was spoken then. They are said in the person's language when they are shown: the sentence is taken
apart by the same text that it was made of, which stands in the files of translations as one about
"kept". So old casebooks are translated as well. What fits no text is shown as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from flickrcheck.language import Language, number_words, spoken_language

ABOUT: Final = "kept"
"""What texts of ``kept`` are about in the files of translations."""

_PLACE: Final = re.compile(r"\{(\w+)\}")
_NUMBER: Final = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+")
_PHRASE: Final = "phrase"
_LONGEST: Final = 20_000  # characters; longer sentences are none of this program
_DEEPEST: Final = 6  # phrases in phrases
_SENTENCES: Final = 12  # one after the other in one text


def kept(text: str, /, **values: object) -> str:
    """A sentence or phrase in English, with values in place of its ``{names}``.

    A value whose name ends with "phrase" is itself a text of ``kept`` (a file's name never is).
    Whole numbers get commas. Between two values there have to be words.

    >>> kept("{number} of {of_phrase}", number=1200, of_phrase=kept("the photos"))
    '1,200 of the photos'
    """
    return text.format_map(
        {name: f"{put:,}" if type(put) is int else put for name, put in values.items()}
    )


def shown(sentence: str) -> str:
    """What ``kept`` made, in the language that is spoken; everything else as it is.

    Several such sentences, with spaces between them, are said one by one.
    """
    language = spoken_language()
    if not language.texts or not sentence or len(sentence) > _LONGEST:
        return sentence
    return _shown(sentence, _patterns(language), 0)


def _shown(sentence: str, patterns: _Patterns, depth: int) -> str:
    said = patterns.said(sentence, depth)
    if said is None and depth == 0:
        said = _one_by_one(sentence, patterns)
    return sentence if said is None else said


def _one_by_one(text: str, patterns: _Patterns) -> str | None:
    """Sentences one after the other, the longest that is known first; what is unknown stays."""
    ends = [found.end() for found in re.finditer(r"[.!?](?= )", text)][: _SENTENCES - 1]
    said: list[str] = []
    start = 0
    known = False
    while start < len(text):
        for end in (len(text), *reversed(ends)):
            part = text[start:end]
            if end > start and (translated := patterns.said(part, 0)) is not None:
                said.append(translated)
                known = True
                break
        else:
            end = next((end for end in ends if end > start), len(text))
            said.append(text[start:end])
        start = end + 1
    return " ".join(said) if known else None


@dataclass(frozen=True)
class _Pattern:
    """A text of ``kept`` cut at its values. words: what stands before, between and after them."""

    words: tuple[str, ...]
    names: tuple[str, ...]
    translation: str

    def values(self, sentence: str) -> list[str] | None:
        """What stands at the places for values, None where the sentence is not of this text."""
        first, *between, last = self.words
        if not (sentence.startswith(first) and sentence.endswith(last)):
            return None
        end = len(sentence) - len(last)
        at = len(first)
        found = []
        for words in between:
            place = sentence.find(words, at, end)
            if place < 0:
                return None
            found.append(sentence[at:place])
            at = place + len(words)
        return [*found, sentence[at:end]] if at <= end else None


class _Patterns:
    """All texts of ``kept`` with their translations, those with most words of their own first."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        self._whole: dict[str, str] = {}
        self._cut: list[_Pattern] = []
        for text, translation in texts:
            words = _PLACE.split(text)
            if len(words) == 1:
                self._whole[text] = translation
            else:
                self._cut.append(_Pattern(tuple(words[::2]), tuple(words[1::2]), translation))
        self._cut.sort(key=lambda each: -sum(map(len, each.words)))
        self.said: Callable[[str, int], str | None] = lru_cache(20_000)(self._said)

    def _said(self, sentence: str, depth: int) -> str | None:
        if depth > _DEEPEST:
            return None
        if whole := self._whole.get(sentence):
            return whole
        for pattern in self._cut:
            if (found := pattern.values(sentence)) is not None:
                values = {
                    name: self._value(name, value, depth)
                    for name, value in zip(pattern.names, found, strict=True)
                }
                return _PLACE.sub(lambda place: values[place[1]], pattern.translation)  # noqa: B023
        return None

    def _value(self, name: str, value: str, depth: int) -> str:
        if name.endswith(_PHRASE):
            return _shown(value, self, depth + 1)
        return number_words(int(value.replace(",", ""))) if _NUMBER.fullmatch(value) else value


@cache
def _patterns(language: Language) -> _Patterns:
    return _Patterns(
        (text, said) for (text, about), said in language.texts.items() if about == ABOUT
    )
