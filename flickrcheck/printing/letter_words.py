"""The few words that paper adds to a letter, in the letter's language, not the window's.

They stand in resources/letters/LANGUAGE/words.toml with the letter's other words.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from flickrcheck.model import LetterLanguage
from flickrcheck.work.letters.phrases import words_of

# what mails call by the name of a file lies beside a printed letter as sheets
_ON_PAPER: Final = {
    "photos.csv": "paper.list",
    "photos.pdf": "paper.list",
    "correspondence.txt": "paper.correspondence",
}


def page_words(language: LetterLanguage, page: int, pages: int) -> str:
    """The number of a page.

    >>> page_words("de", 2, 3)
    'Seite 2 von 3'
    """
    return words_of(language).said("paper.page", page=page, pages=pages)


def enclosed_words(language: LetterLanguage, annexes: Sequence[str]) -> str:
    """The line that lists what is enclosed. annexes: the names of the files in a mail.

    >>> enclosed_words("en", ("photos.csv", "photos.pdf"))
    'Enclosure: list of photos'
    """
    texts = words_of(language).texts
    names = [texts[_ON_PAPER[name]] if name in _ON_PAPER else name for name in annexes]
    once = list(dict.fromkeys(names))
    key = "paper.enclosure" if len(once) == 1 else "paper.enclosures"
    return words_of(language).put(key, names=", ".join(once))


@dataclass(frozen=True, slots=True)
class AnnexWords:
    """The words of an annex. head: of the columns; places: how positions are written."""

    language: LetterLanguage
    head: tuple[str, ...]
    places: str

    def title(self, subject: str) -> str:
        """The heading: to which letter the annex belongs."""
        return words_of(self.language).put("paper.title", subject=subject)

    def meant(self, who: str) -> str:
        """Which of the marked people the letter is about."""
        return words_of(self.language).put("paper.meant", who=who)

    def apart(self, items: Iterable[str]) -> str:
        """Parts that may hold commas of their own, without empty ones."""
        return words_of(self.language).apart(filter(None, items))

    def counted(self, number: int) -> str:
        """How many entries there are, such as "1,312 entries"."""
        key = "paper.one_entry" if number == 1 else "paper.entries"
        return words_of(self.language).said(key, number=number)


def annex_words(language: LetterLanguage) -> AnnexWords:
    """The words of an annex in a letter's language."""
    texts = words_of(language).texts
    columns = ("number", "link", "dataset", "key", "match", "faces")
    head = tuple(texts[f"paper.{column}"] for column in columns)
    return AnnexWords(language, head, texts["paper.places"])
