"""How near a person's picture comes to a listed one, and the words for what of them agrees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from flickrcheck.kept import kept
from flickrcheck.model import Entry, Evidence, Fingerprint, Grade, PartPrint
from flickrcheck.photo.parts import (
    SQUARE,
    TRIMMED,
    TRIMMED_MORE,
    TRIMMED_SQUARE,
    WHOLE,
)
from flickrcheck.photo.turned import TurnedPrint, turned_prints
from flickrcheck.store.hash_words import as_words
from flickrcheck.work.bounds import ALONE, DHASH_BOUND, Bounds

# Bits that a part may be nearer than the whole before it is named instead: it says less.
_RATHER_WHOLE = 8

_MINE = {
    WHOLE: kept("your picture"),
    TRIMMED: kept("your picture without its border"),
    TRIMMED_MORE: kept("your picture without its borders"),
    SQUARE: kept("the centre square of your picture"),
    TRIMMED_SQUARE: kept("the centre square of your picture without its border"),
}
_LISTED = {
    WHOLE: kept("the listed one"),
    TRIMMED: kept("the listed one without its border"),
    TRIMMED_MORE: kept("the listed one without its borders"),
    SQUARE: kept("the centre square of the listed one"),
    TRIMMED_SQUARE: kept("the centre square of the listed one without its border"),
}


@dataclass(frozen=True, slots=True)
class Proof:
    """What comparing two pictures gave. grade: B, C, or None where they are too far apart."""

    grade: Grade | None
    evidence: Evidence


class Turned:
    """A person's picture and its parts in all orientations, made once for many entries."""

    def __init__(self, fingerprint: Fingerprint | None) -> None:
        self._prints = list(turned_prints(fingerprint)) if fingerprint else []
        self._words = as_words(b"".join(each.phash for each in self._prints))

    def proof(self, entry: Entry, bounds: Bounds) -> Proof | None:
        """How the picture agrees best with an entry, None where either has nothing to compare."""
        listed = list(entry.parts)
        if entry.phash is not None:
            listed.insert(0, PartPrint(WHOLE, entry.phash, entry.dhash or b""))
        if not self._prints or not listed:
            return None
        theirs = as_words(b"".join(each.phash for each in listed))
        apart = np.bitwise_count(self._words[:, None] ^ theirs[None]).sum(axis=2, dtype=np.int64)
        near = np.argwhere(apart <= max(int(apart.min()), bounds.strict, bounds.loose)).tolist()
        found = (
            _compared(self._prints[mine], listed[their], int(apart[mine, their]), bounds)
            for mine, their in near
        )
        return min(found, key=lambda each: each[0])[1]


def _compared(
    mine: TurnedPrint, their: PartPrint, distance: int, bounds: Bounds
) -> tuple[tuple[str, int], Proof]:
    """The proof of two prints, and its place in an order that begins with the best one."""
    second = _bits_apart(mine.dhash, their.dhash) if mine.dhash and their.dhash else None
    grade = _grade(distance, second, bounds)
    worse = distance if mine.part == their.part == WHOLE else distance + _RATHER_WHOLE
    words = _words(mine.part, their.part, distance <= bounds.strict)
    evidence = Evidence(
        kind="picture",
        how=turned_words(words, mine.name),
        distance=distance,
        dhash_distance=second,
        orientation=mine.name,
        parts=(mine.part, their.part),
    )
    return (grade or "none", worse), Proof(grade, evidence)


def turned_words(how: str, turn: str) -> str:
    """What agrees, with how the picture had to be turned for it, as in Evidence.orientation."""
    if turn == "as is":
        return how
    return kept("{how_phrase} ({turn_phrase})", how_phrase=how, turn_phrase=turn)


def _grade(distance: int, second: int | None, bounds: Bounds) -> Grade | None:
    """The grade of two prints so many bits apart. second: of the dhashes, None where unknown."""
    if second is None:
        if distance <= bounds.strict - ALONE:
            return Grade.SAME_PICTURE
        return Grade.POSSIBLE if distance <= bounds.strict else None
    agrees = second <= DHASH_BOUND
    if distance <= bounds.strict:
        return Grade.SAME_PICTURE if agrees else Grade.POSSIBLE
    return Grade.POSSIBLE if agrees and distance <= bounds.loose else None


def _bits_apart(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()


def _words(mine: int, their: int, close: bool) -> str:
    if mine == their == WHOLE:
        return kept("the pictures agree") if close else kept("the pictures are similar")
    if {mine, their} <= {TRIMMED, TRIMMED_MORE}:
        if close:
            return kept("without their borders the pictures agree")
        return kept("without their borders the pictures are similar")
    parts = {
        "mine_phrase": _MINE.get(mine, kept("a part of your picture")),
        "listed_phrase": _LISTED.get(their, kept("a part of the listed one")),
    }
    if close:
        return kept("{mine_phrase} agrees with {listed_phrase}", **parts)
    return kept("{mine_phrase} is similar to {listed_phrase}", **parts)
