"""The words that the window, the command line, reports and letters share."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date
from functools import reduce
from typing import Final

from flickrcheck.kept import shown
from flickrcheck.language import decimal_words, marked, say, say_counted
from flickrcheck.model import Evidence, FaceBox, Grade, Verdict

_GRADES: Final = {
    Grade.LISTED: marked("Listed"),
    Grade.SAME_PICTURE: marked("Same picture"),
    Grade.POSSIBLE: marked("Possible - please check"),
    Grade.ACCOUNT: marked("Account listed"),
}

_MEANINGS: Final = {
    Grade.LISTED: marked(
        "The photo's Flickr ID is in the dataset's list, or the file is byte for byte an original "
        "that the list describes."
    ),
    Grade.SAME_PICTURE: marked(
        "The picture, or a part of it, agrees with a listed one by two independent measures. It is "
        "the same picture or a sister shot of the same scene."
    ),
    Grade.POSSIBLE: marked(
        "The picture is similar to a listed one, or only a file name points to it. Look at it "
        "before you rely on it."
    ),
    Grade.ACCOUNT: marked(
        "The dataset lists other photos of the same Flickr account, but not this one as far as "
        "can be told."
    ),
}

_VERDICTS: Final = {
    Verdict.MINE: marked("Confirmed"),
    Verdict.NOT_MINE: marked("Rejected"),
    Verdict.UNSURE: marked("Unsure"),
    Verdict.ALLOWED: marked("Confirmed and allowed"),
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
    return say(_GRADES[grade])


def grade_meaning(grade: Grade) -> str:
    """What a grade means, in a sentence or two."""
    return say(_MEANINGS[grade])


def verdict_words(verdict: Verdict | None) -> str:
    """What the person said of a match, for whoever reads it: photographer, person shown, others."""
    return say(_VERDICTS[verdict]) if verdict else say("No verdict yet")


def evidence_words(evidence: Evidence) -> str:
    """One proof in a sentence for the person, with its numbers. May name the person's files."""
    how = visible(shown(evidence.how))
    how = how[:1].upper() + how[1:]
    if evidence.distance is None:
        return how if how.endswith(".") else f"{how}."
    if evidence.dhash_distance is None:
        return say("{how}: {distance} of 256 bits differ.", how=how, distance=evidence.distance)
    return say(
        "{how}: {distance} of 256 bits differ, by a second measure {second} of 256.",
        how=how,
        distance=evidence.distance,
        second=evidence.dhash_distance,
    )


def part_words(evidence: Evidence) -> str:
    """Which part of the person's picture agrees, "" where it is the whole.

    >>> part_words(Evidence("picture", "", 9, 20, "as is", (0.1, 0.25, 0.6, 0.5)))
    'from 10 % to 70 % of its width and from 25 % to 75 % of its height'
    """
    if evidence.window is None:
        return ""
    left, top, wide, high = (round(100 * part) for part in evidence.window)
    return say(
        "from {left} % to {right} % of its width and from {top} % to {bottom} % of its height",
        left=left,
        right=min(100, left + wide),
        top=top,
        bottom=min(100, top + high),
    )


def expectation_words(expected: float) -> str:
    """How many accidental matches a whole scan leaves to expect, in a sentence.

    expected: accidental matches of the grade "Same picture", see work/bounds.py.
    """
    if not math.isfinite(expected) or expected <= 0:
        return say("No picture was matched by its looks, so none can have matched by accident.")
    if expected >= 1:
        return say(
            'About {number} of the matches "Same picture" may be accidents. Look at each before '
            "you rely on it.",
            number=decimal_words(expected, 0),
        )
    if expected < 1e-6:
        return say(
            'Less than one accidental "Same picture" is to be expected: one in more than a '
            "million scans like this one. This is an estimate."
        )
    return say(
        'Less than one accidental "Same picture" is to be expected: one in about {number} scans '
        "like this one. This is an estimate.",
        number=_rounded(1 / expected),
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


def apart(items: Iterable[str]) -> str:
    """Parts that may hold commas of their own, in a sentence.

    >>> apart(["a, b", "c"]), apart([])
    ('a, b; c', '')
    """
    parts = [*items]
    if not parts:
        return ""
    return reduce(lambda before, more: say("{before}; {more}", before=before, more=more), parts)


def date_words(day: date) -> str:
    """A date in words, whatever the process's locale is, which Qt changes.

    >>> date_words(date(2026, 11, 2))
    '2 November 2026'
    """
    values = {
        "day": str(day.day),
        "month": say(_MONTHS[day.month - 1], "month in a date"),
        "year": str(day.year),
    }
    if day.day == 1:  # which French counts otherwise
        return say("{day} {month} {year}", "first of a month", **values)
    return say("{day} {month} {year}", **values)


def face_words(face: FaceBox) -> str:
    """Where a dataset says that a face is, in pixels of the listed photo."""
    name = face_kind_words(face)
    if face.key:
        name += f" {visible(face.key)}"
    if face.x is None or face.y is None or face.w is None or face.h is None:
        return say("{face}, position not given", face=name)
    place = {
        "left": str(face.x),
        "top": str(face.y),
        "wide": str(face.w),
        "high": str(face.h),
    }
    if face.frame_w is None or face.frame_h is None:
        return say("{face} at {left},{top}, {wide} by {high} pixels", face=name, **place)
    return say(
        "{face} at {left},{top}, {wide} by {high} pixels in a frame of {frame_wide} by "
        "{frame_high}",
        face=name,
        **place,
        frame_wide=str(face.frame_w),
        frame_high=str(face.frame_h),
    )


def face_kind_words(face: FaceBox) -> str:
    """What a box is around, such as "face"."""
    return say("face") if face.kind == "face" else say("person")


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
