"""Why a match is one: each proof in words, with its numbers and the bound that was used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Evidence, Grade
from flickrcheck.store.casebook import ScanRecord, StoredMatch
from flickrcheck.work.bounds import DHASH_BOUND, false_match_rate
from flickrcheck.work.picture_proof import ALONE
from flickrcheck.work.window_bounds import DHASH_AGAINST
from flickrcheck.work.words import (
    evidence_words,
    expectation_words,
    grade_meaning,
    grade_words,
    part_words,
    visible,
)

_KINDS: Final = {"id": "Flickr ID", "owner": "Account", "picture": "Picture", "file": "File"}
_EQUAL: Final = "equal; there is nothing to measure"
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
    against = [visible(match.note)] if match.note else []
    if stored.stands_for > 1:
        against.append(
            f"{stored.stands_for:,} of your pictures come near to this listed photo, so that it "
            "says little of each. The nearest is shown."
        )
    by_picture = any(proof.kind == "picture" for proof in match.evidence)
    scan: list[str] = []
    if record is not None and by_picture and record.strict_bound >= 0:
        if any(proof.kind == "picture" and not proof.window for proof in match.evidence):
            scan.append(f"Of the whole last scan: {expectation_words(record.expected)}")
        if any(proof.window for proof in match.evidence) and record.window_expected is not None:
            scan.append(
                f"Of parts of pictures in the last scan: "
                f"{expectation_words(record.window_expected)}"
            )
    if match.grade is Grade.SAME_PICTURE:
        scan.append(
            "What is counted are accidents between unrelated pictures. Sister shots of one scene "
            "are no accidents: they look alike because they are."
        )
    return Why(
        grade=f"{grade_words(match.grade)}: {grade_meaning(match.grade)}",
        proofs=tuple(_proof(proof, record) for proof in match.evidence),
        against=tuple(against),
        scan=tuple(scan),
    )


def _proof(proof: Evidence, record: ScanRecord | None) -> Proof:
    words = evidence_words(proof)
    if part := part_words(proof):
        words += f" It lies {part}."
    if proof.distance is None:
        return Proof(_KINDS[proof.kind], words, _EQUAL, "has to be equal", bounded=False)
    return Proof(_KINDS[proof.kind], words, _measured(proof), _bound(proof, record))


def _measured(proof: Evidence) -> str:
    distance = proof.distance or 0
    measured = f"{distance} of 256 bits"
    if proof.dhash_distance is None:
        measured += ", without a second measure"
    else:
        measured += f", by the second measure {proof.dhash_distance}"
    measured += f"; different photos differ in about {_UNRELATED}"
    chance = "" if proof.window else _chance(distance)
    return f"{measured}. {chance}" if chance else f"{measured}."


def _chance(distance: int) -> str:
    """How rarely unrelated photos come as near."""
    try:
        rate = false_match_rate(distance)
    except UnusableFileError:  # a scan says so
        return ""
    pairs = float(f"{1 / rate:.0e}") if rate > 0 else 0.0
    estimate = ", by estimate" if rate < _SURE_OF else ""
    if not 2 <= pairs < 1e15:
        many = "fewer than one pair in a million billion" if pairs else "hardly any pair"
    else:
        many = f"about one pair in {_rounded(pairs)}"
    return f"Of unrelated photos {many} comes as near{estimate}."


def _rounded(pairs: float) -> str:
    for size, name in ((1e12, "trillion"), (1e9, "billion"), (1e6, "million")):
        if pairs >= size:
            return f"{pairs / size:,.0f} {name}"
    return f"{pairs:,.0f}"


def _bound(proof: Evidence, record: ScanRecord | None) -> str:
    if proof.window:
        return _window_bound(record)
    if record is None or record.strict_bound < 0:
        return "the scan that found it is not the last one, and its bound is not known"
    strict, loose = record.strict_bound, max(record.loose_bound, record.strict_bound)
    if proof.dhash_distance is None:
        return (
            f"at most {max(strict - ALONE, 0)} bits for the same picture and {strict} for "
            "possible, because the second measure is missing"
        )
    return (
        f"at most {strict} bits for the same picture and {loose} for possible, and at most "
        f"{DHASH_BOUND} by the second measure"
    )


def _window_bound(record: ScanRecord | None) -> str:
    strict = record.window_strict if record else None
    loose = record.window_loose if record else None
    if strict is None or loose is None or loose < 0:
        return (
            "parts are judged by the weight of the bits that differ; the bound is that of an "
            "earlier scan"
        )
    same = f"{100 * strict:g} % for the same picture, " if strict >= 0 else ""
    return (
        f"of the weight of the bits at most {same}{100 * max(strict, loose):g} % for possible, and "
        f"{100 * DHASH_AGAINST:g} % by the second measure"
    )
