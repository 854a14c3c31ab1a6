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
from typing import Final, NamedTuple

from flickrcheck.language import Language, decimal_words, marked, say, spoken_language

ABOUT: Final = "kept"
"""What texts of ``kept`` are about in the files of translations."""

_PLACE: Final = re.compile(r"\{(\w+)\}")
_END: Final = re.compile(r"[.!?](?= )")
_PHRASE: Final = "phrase"
_NUMBERS: Final = frozenset(("number", "total", "size", "limit", "most", "bound", "scans"))
_NUMBER: Final = re.compile(
    r"(?P<whole>[0-9]{1,3}(?:,[0-9]{3})*)(?:\.(?P<rest>[0-9]{1,6}))?(?P<unit> [KMG]B)?"
)
_UNITS: Final = {
    "": "{number}",
    " KB": marked("{number} KB"),
    " MB": marked("{number} MB"),
    " GB": marked("{number} GB"),
}
_LONGEST: Final = 20_000  # characters; longer sentences are none of this program
_DEEPEST: Final = 6  # phrases in phrases
_SENTENCES: Final = 12  # one after the other in one text


def kept(text: str, /, **values: object) -> str:
    """A sentence or phrase in English, with values in place of its ``{names}``.

    A value whose name ends with "phrase" is itself a text of ``kept`` (a file's name never is);
    names of numbers are those of _NUMBERS. Whole numbers get commas. Between two values there have
    to be words.

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
    return _patterns(language).shown(sentence)


class _Said(NamedTuple):
    """A translation. known: how many characters of the sentence are of texts, not of values."""

    known: int
    text: str


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
    """All texts of ``kept`` with their translations. Where several fit, that one is meant which
    explains most of the sentence, with the phrases in it."""

    def __init__(self, texts: Iterable[tuple[str, str]]) -> None:
        self._whole: dict[str, str] = {}
        self._cut: list[_Pattern] = []
        for text, translation in texts:
            words = _PLACE.split(text)
            if len(words) == 1:
                self._whole[text] = translation
            else:
                self._cut.append(_Pattern(tuple(words[::2]), tuple(words[1::2]), translation))
        self.shown: Callable[[str], str] = lru_cache(20_000)(self._shown)
        # text that was made to fit many texts at once is taken apart once, not a million times
        self._said: Callable[[str, int], _Said | None] = lru_cache(2_000)(self._best)

    def _shown(self, text: str) -> str:
        ends = [found.end() for found in _END.finditer(text)][: _SENTENCES - 1]
        starts = [0, *(end + 1 for end in ends)]
        ends.append(len(text))
        # from the last sentence to the first: the best for all from there on, in few pieces
        best: dict[int, tuple[int, int, list[str]]] = {len(text) + 1: (0, 0, [])}
        for start in reversed(starts):
            tried = []
            for end in (end for end in ends if end >= start):
                part = text[start:end]
                said = self._said(part, 0) or _Said(0, part)
                known, pieces, rest = best[end + 1]
                tried.append((said.known + known, pieces - 1, [said.text, *rest]))
            best[start] = max(tried, key=lambda each: each[:2])
        return " ".join(best[0][2])

    def _best(self, sentence: str, depth: int) -> _Said | None:
        if whole := self._whole.get(sentence):
            return _Said(len(sentence), whole)
        best = None
        for pattern in self._cut if depth < _DEEPEST else ():
            found = pattern.values(sentence)
            if found is None:
                continue
            known = sum(map(len, pattern.words))
            values = dict(zip(pattern.names, found, strict=True))
            for name, value in values.items():
                if name in _NUMBERS:
                    values[name] = _number(value)
                elif name.endswith(_PHRASE) and (said := self._said(value, depth + 1)):
                    known += said.known
                    values[name] = said.text
            if best is None or known > best.known:
                best = _Said(known, _put(pattern.translation, values))
        return best


def _put(text: str, values: dict[str, str]) -> str:
    return _PLACE.sub(lambda place: values[place[1]], text)


def _number(value: str) -> str:
    """A number, maybe with its unit, as the language writes it; everything else as it is."""
    found = _NUMBER.fullmatch(value)
    if found is None:
        return value
    rest = found["rest"] or ""
    number = decimal_words(float(f"{found['whole'].replace(',', '')}.{rest}"), len(rest))
    return say(_UNITS[found["unit"] or ""], number=number)


@cache
def _patterns(language: Language) -> _Patterns:
    return _Patterns(
        (text, said) for (text, about), said in language.texts.items() if about == ABOUT
    )
