"""The words that letters have beside their templates, in the language of the letter.

They are read from resources/letters/LANGUAGE/words.toml and are never translated by the window's
``say``: a letter's language is chosen by itself. docs/letters.md explains each key.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Final

from flickrcheck.model import Evidence, FaceBox, Grade, LetterLanguage, Match
from flickrcheck.resource import resource
from flickrcheck.store.casebook_faces import MyFaces, my_number
from flickrcheck.work.words import visible

# Before the sound of an i, Spanish says "e" for "and": "e IBM", but "y IARPA".
_SOUNDS_LIKE_I: Final = re.compile(r"h?[ií](?![aeo])", re.IGNORECASE)

_SURE: Final = {
    Grade.LISTED: "sure.listed",
    Grade.SAME_PICTURE: "sure.same_picture",
    Grade.POSSIBLE: "sure.possible",
}


@dataclass(frozen=True, slots=True)
class Words:
    """texts: by "section.key"; months: January first."""

    language: LetterLanguage
    months: tuple[str, ...]
    texts: Mapping[str, str]

    def put(self, key: str, **values: str) -> str:
        """A phrase with its values filled in; what is filled in is never looked at again."""
        return self.texts[key].format_map(values)

    def said(self, key: str, **values: int | str) -> str:
        """A phrase for a template, which fills in numbers with the language's separators."""
        filled = {
            name: self.number(value) if isinstance(value, int) else value
            for name, value in values.items()
        }
        return self.put(key, **filled)

    def number(self, number: int) -> str:
        """A whole number with the language's separators."""
        return f"{number:,}".replace(",", self.texts["thousands"])

    def day(self, day: date) -> str:
        """A date in words."""
        return self.put(
            "first_of_month" if day.day == 1 else "day",
            day=str(day.day),
            month=self.months[day.month - 1],
            year=str(day.year),
        )

    def listed(self, items: Sequence[str]) -> str:
        """A list in a sentence, such as "a, b and c"."""
        start = self.texts["comma"].join(items[:-1])
        last = self.texts["and"]
        if self.language == "es" and items and _SOUNDS_LIKE_I.match(items[-1]):
            last = " e "
        return last.join(filter(None, (start, *items[-1:])))

    def apart(self, items: Iterable[str]) -> str:
        """Parts that may hold commas of their own, such as "a, b; c"."""
        return self.texts["apart"].join(items)

    def where(self, names: Sequence[str]) -> str:
        """Datasets as a subject names them: the first one, and how many more."""
        more = len(names) - 1
        if not more:
            return names[0]
        if more == 1:
            return self.put("subject.one_more", name=names[0])
        return self.put("subject.more", name=names[0], number=self.number(more))

    def sure(self, grade: Grade) -> str:
        """How sure a match is (grades A, B and confirmed C)."""
        return self.texts[_SURE[grade]]

    def place(self, match: Match, mine: MyFaces) -> str:
        """Where in the listed photo the person is, as they said, such as "the person at ..."; "" if
        they did not say."""
        number = my_number(mine.get((match.dataset, match.entry_id or 0)), match.faces)
        if not number:
            return ""
        face = match.faces[number - 1]
        name = visible(face.key or "", 200)
        if face.x is None or face.y is None or face.w is None or face.h is None:
            return self.put("place.named", name=name) if name else ""
        key = "place.at"
        if face.frame_w is not None and face.frame_h is not None:
            key = "place.in_frame"
        return self.put(key + "_named" if name else key, name=name, **_numbers(face))

    def face(self, face: FaceBox) -> str:
        """Where a dataset says that a face is, in pixels of the listed photo."""
        words = self.texts["face.face" if face.kind == "face" else "face.person"]
        if face.key:
            words = self.put("face.named", kind=words, name=visible(face.key))
        if face.x is None or face.y is None or face.w is None or face.h is None:
            return self.put("face.no_position", face=words)
        in_frame = face.frame_w is not None and face.frame_h is not None
        return self.put("face.in_frame" if in_frame else "face.at", face=words, **_numbers(face))

    def evidence(self, grade: Grade, proof: Evidence) -> str:
        """One proof for the operator: never Evidence.how, which names the person's files."""
        if proof.kind == "id":
            listed = grade is Grade.LISTED
            return self.texts["evidence.listed" if listed else "evidence.file_name"]
        if proof.kind == "owner":
            return self.texts["evidence.owner"]
        if proof.kind == "file":
            return self.texts["evidence.original"]
        first, second = str(proof.distance), proof.dhash_distance
        if second is None:
            words = self.put("evidence.hash", first=first)
        else:
            words = self.put("evidence.two_hashes", first=first, second=str(second))
        if turn := self.texts.get("turn." + (proof.orientation or "").replace(" ", "_")):
            words = self.put("evidence.turned", differ=words, turn=turn)
        if proof.window is not None:
            words = self.put("evidence.part", differ=words)
        return words


@cache
def words_of(language: LetterLanguage) -> Words:
    """The words of a language. Raises OSError or ValueError where its file is missing or wrong: it
    is part of the program."""
    path = resource("letters", language, "words.toml")
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    texts: dict[str, str] = {}
    for key, value in raw.items():
        if isinstance(value, str):
            texts[key] = value
        elif isinstance(value, dict):
            texts |= {f"{key}.{name}": text for name, text in value.items()}
    return Words(language, tuple(raw["months"]), texts)


def _numbers(face: FaceBox) -> dict[str, str]:
    """A box whose position is known as the phrases name its numbers."""
    return {
        "left": str(face.x),
        "top": str(face.y),
        "wide": str(face.w),
        "high": str(face.h),
        "frame_wide": str(face.frame_w),
        "frame_high": str(face.frame_h),
    }
