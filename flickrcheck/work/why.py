"""Why a match is one: each proof in words, with its numbers and the bound that was used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from flickrcheck.errors import UnusableFileError
from flickrcheck.kept import shown
from flickrcheck.language import decimal_words, marked, say, say_counted
from flickrcheck.model import Evidence, Grade
from flickrcheck.store.casebook import ScanRecord, StoredMatch
from flickrcheck.work.bounds import ALONE, DHASH_BOUND, false_match_rate
from flickrcheck.work.window_bounds import DHASH_AGAINST
from flickrcheck.work.words import (
    evidence_words,
    expectation_words,
    grade_meaning,
    grade_words,
    part_words,
    visible,
)

_KINDS: Final = {
    "id": marked("Flickr ID"),
    "owner": marked("Account"),
    "picture": marked("Picture"),
    "file": marked("File"),
}
_UNRELATED: Final = 127  # bits between two different photos in the mean (docs/matching.md)
_SURE_OF = 1e-9  # below that the rate of accidents is extrapolated


@dataclass(frozen=True, slots=True)
class Proof:
    """One proof. kind: what agrees, in a word or two; words: in a sentence; measured and bound:
    the numbers and what they had to be, in words. bounded: whether there is a number at all."""

    kind: str
    words: str
    measured: str
    bound: str
    bounded: bool = True


@dataclass(frozen=True, slots=True)
class Why:
    """All that speaks for a match and against it.

    grade: what the match is called, and what that means. against: sentences. scan: what the whole
    scan leaves to chance, in sentences.
    """

    grade: str
    proofs: tuple[Proof, ...]
    against: tuple[str, ...]
    scan: tuple[str, ...]


def why(stored: StoredMatch, record: ScanRecord | None) -> Why:
    """Why a match is one. record: of the last scan, whose bounds are told; None if unknown."""
    match = stored.match
    against = [visible(shown(match.note))] if match.note else []
    if stored.stands_for > 1:
        against.append(
            say(
                "{number} of your pictures come near to this listed photo, so that it says little "
                "of each. The nearest is shown.",
                number=stored.stands_for,
            )
        )
    by_picture = any(proof.kind == "picture" for proof in match.evidence)
    scan: list[str] = []
    if record is not None and by_picture and record.strict_bound >= 0:
        if any(proof.kind == "picture" and not proof.window for proof in match.evidence):
            scan.append(
                say(
                    "Of the whole last scan: {expectation}",
                    expectation=expectation_words(record.expected),
                )
            )
        if any(proof.window for proof in match.evidence) and record.window_expected is not None:
            scan.append(
                say(
                    "Of parts of pictures in the last scan: {expectation}",
                    expectation=expectation_words(record.window_expected),
                )
            )
    if match.grade is Grade.SAME_PICTURE:
        scan.append(
            say(
                "What is counted are accidents between unrelated pictures. Sister shots of one "
                "scene are no accidents: they look alike because they are."
            )
        )
    return Why(
        grade=say(
            "{grade}: {meaning}",
            grade=grade_words(match.grade),
            meaning=grade_meaning(match.grade),
        ),
        proofs=tuple(_proof(proof, record) for proof in match.evidence),
        against=tuple(against),
        scan=tuple(scan),
    )


def _proof(proof: Evidence, record: ScanRecord | None) -> Proof:
    kind = say(_KINDS[proof.kind])
    words = evidence_words(proof)
    if part := part_words(proof):
        words = f"{words} {say('It lies {part}.', part=part)}"
    if proof.distance is None:
        equal = say("equal; there is nothing to measure")
        return Proof(kind, words, equal, say("has to be equal"), bounded=False)
    return Proof(kind, words, _measured(proof), _bound(proof, record))


def _measured(proof: Evidence) -> str:
    distance = proof.distance or 0
    if proof.dhash_distance is None:
        measured = say(
            "{distance} of 256 bits, without a second measure; different photos differ in about "
            "{unrelated}.",
            distance=distance,
            unrelated=_UNRELATED,
        )
    else:
        measured = say(
            "{distance} of 256 bits, by the second measure {second}; different photos differ in "
            "about {unrelated}.",
            distance=distance,
            second=proof.dhash_distance,
            unrelated=_UNRELATED,
        )
    chance = "" if proof.window else _chance(distance)
    return f"{measured} {chance}" if chance else measured


def _chance(distance: int) -> str:
    """How rarely unrelated photos come as near."""
    try:
        rate = false_match_rate(distance)
    except UnusableFileError:  # a scan says so
        return ""
    pairs = float(f"{1 / rate:.0e}") if rate > 0 else 0.0
    if not pairs:
        many = say("hardly any pair")
    elif not 2 <= pairs < 1e15:
        many = say("fewer than one pair in a million billion")
    else:
        many = say("about one pair in {number}", number=_rounded(pairs))
    if rate < _SURE_OF:
        return say("Of unrelated photos {pairs} comes as near, by estimate.", pairs=many)
    return say("Of unrelated photos {pairs} comes as near.", pairs=many)


def _rounded(pairs: float) -> str:
    if pairs >= 1e12:
        return say_counted("{number} trillion", "{number} trillion", round(pairs / 1e12))
    if pairs >= 1e9:
        return say_counted("{number} billion", "{number} billion", round(pairs / 1e9))
    if pairs >= 1e6:
        return say_counted("{number} million", "{number} million", round(pairs / 1e6))
    return decimal_words(pairs, 0)


def _bound(proof: Evidence, record: ScanRecord | None) -> str:
    if proof.window:
        return _window_bound(record)
    if record is None or record.strict_bound < 0:
        return say("the scan that found it is not the last one, and its bound is not known")
    strict, loose = record.strict_bound, max(record.loose_bound, record.strict_bound)
    if proof.dhash_distance is None:
        return say(
            "at most {strict} bits for the same picture and {loose} for possible, because the "
            "second measure is missing",
            strict=max(strict - ALONE, 0),
            loose=strict,
        )
    return say(
        "at most {strict} bits for the same picture and {loose} for possible, and at most "
        "{second} by the second measure",
        strict=strict,
        loose=loose,
        second=DHASH_BOUND,
    )


def _window_bound(record: ScanRecord | None) -> str:
    strict = record.window_strict if record else None
    loose = record.window_loose if record else None
    if strict is None or loose is None or loose < 0:
        return say(
            "parts are judged by the weight of the bits that differ; the bound is that of an "
            "earlier scan"
        )
    bounds = {"loose": _percent(max(strict, loose)), "second": _percent(DHASH_AGAINST)}
    if strict < 0:
        return say(
            "of the weight of the bits at most {loose} % for possible, and {second} % by the "
            "second measure",
            **bounds,
        )
    return say(
        "of the weight of the bits at most {strict} % for the same picture, {loose} % for "
        "possible, and {second} % by the second measure",
        strict=_percent(strict),
        **bounds,
    )


def _percent(part: float) -> str:
    """A part of 1 in hundredths, with no more places than it has."""
    digits = f"{100 * part:g}"
    places = len(digits.partition(".")[2])
    return decimal_words(100 * part, places)
