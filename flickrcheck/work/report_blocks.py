"""What pages of reports and summaries are made of: texts that are said already, and harmless."""

from __future__ import annotations

from dataclasses import dataclass

Window = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class GradeLine:
    """A grade with what it means. letter: "A" to "D"."""

    letter: str
    words: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Card:
    """A match. lines: what is told of it after its evidence. frame: the part of the picture that
    agrees, as in Evidence. content: the key of its small picture, None where there is none.
    no_picture: what stands in place of it.
    """

    name: str
    folder: str
    grade: str
    grade_words: str
    verdict_words: str
    refused: bool
    marks: tuple[str, ...]
    dataset: str
    photo_id: str
    url: str
    owner: str
    key: str
    evidence: tuple[str, ...]
    lines: tuple[str, ...]
    warning: str
    picture_words: str
    no_picture: str
    content: bytes | None
    frame: Window | None


@dataclass(frozen=True, slots=True)
class DatasetCard:
    """A dataset with what the catalogue knows of it: (term, text, address or "")."""

    name: str
    about: str
    pairs: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Section:
    """Something with a heading; items: (text, what is said of it or "")."""

    heading: str
    sentences: tuple[str, ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """head: texts; rows: of texts. numbers: which columns hold numbers."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[int, ...]
