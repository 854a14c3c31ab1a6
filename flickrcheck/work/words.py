"""The words that the window, the command line, reports and letters share."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Sequence
from datetime import date
from typing import Final

from flickrcheck.language import marked, say, say_counted
from flickrcheck.model import Evidence, FaceBox, Grade, Verdict

_GRADES: Final = {
    Grade.LISTED: "Listed",
    Grade.SAME_PICTURE: "Same picture",
    Grade.POSSIBLE: "Possible - please check",
    Grade.ACCOUNT: "Account listed",
}

_MEANINGS: Final = {
    Grade.LISTED: (
        "The photo's Flickr ID is in the dataset's list, or the file is byte for byte an original "
        "that the list describes."
    ),
    Grade.SAME_PICTURE: (
        "The picture, or a part of it, agrees with a listed one by two independent measures. It is "
        "the same picture or a sister shot of the same scene."
    ),
    Grade.POSSIBLE: (
        "The picture is similar to a listed one, or only a file name points to it. Look at it "
        "before you rely on it."
    ),
    Grade.ACCOUNT: (
        "The dataset lists other photos of the same Flickr account, but not this one as far as "
        "can be told."
    ),
}

_VERDICTS: Final = {
    Verdict.MINE: "Mine",
    Verdict.NOT_MINE: "Not my photo",
    Verdict.UNSURE: "Unsure",
    Verdict.ALLOWED: "Mine and allowed",
}

_MONTHS: Final = (
    marked("January", "month in a date"),
    marked("February", "month in a date"),
    marked("March", "month in a date"),
    marked("April", "month in a date"),
    marked("May", "month in a date"),
    marked("June", "month in a date"),
    marked("July", "month in a date"),
    marked("August", "month in a date"),
    marked("September", "month in a date"),
    marked("October", "month in a date"),
    marked("November", "month in a date"),
    marked("December", "month in a date"),
)


def grade_words(grade: Grade) -> str:
    """What a grade is called, such as "Same picture"."""
    return _GRADES[grade]


def grade_meaning(grade: Grade) -> str:
    """What a grade means, in a sentence or two."""
    return _MEANINGS[grade]


def verdict_words(verdict: Verdict | None) -> str:
    """What the person said of a match."""
    return _VERDICTS[verdict] if verdict else "No verdict yet"


def evidence_words(evidence: Evidence) -> str:
    """One proof in a sentence for the person, with its numbers. May name the person's files."""
    how = visible(evidence.how)
    sentence = how[:1].upper() + how[1:]
    if evidence.distance is not None:
        sentence += f": {evidence.distance} of 256 bits differ"
        if evidence.dhash_distance is not None:
            sentence += f", by a second measure {evidence.dhash_distance} of 256"
    return sentence if sentence.endswith(".") else sentence + "."


def part_words(evidence: Evidence) -> str:
    """Which part of the person's picture agrees, "" where it is the whole.

    >>> part_words(Evidence("picture", "", 9, 20, "as is", (0.1, 0.25, 0.6, 0.5)))
    'from 10 % to 70 % of its width and from 25 % to 75 % of its height'
    """
    if evidence.window is None:
        return ""
    left, top, wide, high = (round(100 * part) for part in evidence.window)
    return (
        f"from {left} % to {min(100, left + wide)} % of its width and from {top} % to "
        f"{min(100, top + high)} % of its height"
    )


def expectation_words(expected: float) -> str:
    """How many accidental matches a whole scan leaves to expect, in a sentence.

    expected: accidental matches of the grade "Same picture", see work/bounds.py.
    """
    if not math.isfinite(expected) or expected <= 0:
        return "No picture was matched by its looks, so none can have matched by accident."
    if expected >= 1:
        return (
            f'About {expected:,.0f} of the matches "Same picture" may be accidents. Look at each '
            "before you rely on it."
        )
    many = "more than a million" if expected < 1e-6 else f"about {_rounded(1 / expected):,}"
    return (
        f'Less than one accidental "Same picture" is to be expected: one in {many} scans like '
        "this one. This is an estimate."
    )


def _rounded(number: float) -> int:
    """Two leading digits of a number of at least 1."""
    return int(float(f"{number:.1e}"))


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """A number with its noun.

    >>> counted(1, "photo"), counted(1312, "photo"), counted(2, "entry", "entries")
    ('1 photo', '1,312 photos', '2 entries')
    """
    one, many = (f"{{number}} {noun}" for noun in (singular, plural or singular + "s"))
    return say_counted(one, many, number)


def enumerated(items: Sequence[str]) -> str:
    """A list in a sentence.

    >>> enumerated(["a", "b", "c"]), enumerated(["a"])
    ('a, b and c', 'a')
    """
    return say(" and ").join(filter(None, (", ".join(items[:-1]), *items[-1:])))


def date_words(day: date) -> str:
    """A date in words, whatever the process's locale is, which Qt changes.

    >>> date_words(date(2026, 11, 2))
    '2 November 2026'
    """
    return say(
        "{day} {month} {year}",
        day=str(day.day),
        month=say(_MONTHS[day.month - 1], "month in a date"),
        year=str(day.year),
    )


def face_words(face: FaceBox) -> str:
    """Where a dataset says that a face is, in pixels of the listed photo."""
    name: str = face.kind
    if face.key:
        name += f" {visible(face.key)}"
    if face.x is None or face.y is None or face.w is None or face.h is None:
        return f"{name}, position not given"
    place = f"{name} at {face.x},{face.y}, {face.w} by {face.h} pixels"
    if face.frame_w is not None and face.frame_h is not None:
        place += f" in a frame of {face.frame_w} by {face.frame_h}"
    return place


def visible(text: str, limit: int = 1000) -> str:
    r"""Text from a file made harmless to show on one line.

    Control, direction and line-break characters become their escapes (so that a name cannot
    turn a line around or fake another), bytes that are no text become the replacement character,
    and what is longer than ``limit`` characters is cut in the middle.

    >>> visible("a\nb\u202egpj.exe")
    'a\\nb\\u202egpj.exe'
    """
    if len(text) > limit:
        half = (limit - 3) // 2
        text = f"{text[:half]}...{text[-half:]}"
    if text.isprintable():  # nearly always, and a hundred times faster
        return text
    return "".join(_harmless(character) for character in text)


def _harmless(character: str) -> str:
    category = unicodedata.category(character)
    if category == "Cs":
        return "\ufffd"
    if category in ("Cc", "Cf", "Zl", "Zp"):
        return character.encode("unicode_escape").decode("ascii")
    return character
