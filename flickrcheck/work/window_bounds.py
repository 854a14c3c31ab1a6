"""How well the best window of a picture must agree with an entry, so that accidents stay rare.

Of 76,000 windows one comes near to many an entry of something else: 20 of 256 bits have been seen.
So what counts is the weight of the bits that disagree (photo/window_proof.py), and its tail is
measured for itself (tools/fit_window_tail.py, resources/window_tail.json). The rates at the bounds
were not measured, they follow from the line through that tail: an estimate. That the dhash has to
agree as well counts with the upper end of its 95 % interval.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from flickrcheck.errors import UnusableFileError
from flickrcheck.language import say
from flickrcheck.model import Grade
from flickrcheck.resource import resource
from flickrcheck.work.bounds import STRICT_EXPECTATION

if TYPE_CHECKING:
    from flickrcheck.work.window_search import Confirmed

DHASH_AGAINST = 0.05
"""The most of the dhash's weight that may disagree. True copies: 0.02 after strong edits;
accidental neighbours: 0.10 and more."""

STRICT_CEILING = 0.02
LOOSE_CEILING = 0.04
"""The most of the phash's weight that may disagree. True copies: 0.012 after strong edits."""

LOOSE_EXPECTATION = 0.1
"""Accidental matches of grade C: a tenth of what comparing whole pictures may give, because looking
harder is to add none."""

_STEP = 0.0005


@dataclass(frozen=True, slots=True)
class WindowTail:
    """The line through the measured rates. rate_at_0: where nothing disagrees, if it went there.

    decades: by which the rate grows for each hundredth of the weight. dhash_factor: the part of
    accidents in which the dhash agrees as well, at most.
    """

    rate_at_0: float
    decades: float
    dhash_factor: float

    def rate(self, against: float) -> float:
        """The chance that a photo and an entry of something else agree so well or better."""
        return float(self.rate_at_0 * 10 ** (100 * against * self.decades) * self.dhash_factor)


@dataclass(frozen=True, slots=True)
class WindowBounds:
    """The shares of the phash's weight that may disagree for the grades B and C.

    Negative: so much is compared that none may match. expected: accidental matches of grade B.
    """

    strict: float
    loose: float
    expected: float


def window_bounds(pairs: int) -> WindowBounds:
    """The bounds where so many pairs of a photo and a fingerprint of an entry are compared.

    Raises UnusableFileError if the file that comes with the program is damaged.
    """
    tail = window_tail()

    def largest(ceiling: float, limit: float) -> float:
        steps = range(round(ceiling / _STEP), -1, -1)
        return next((at * _STEP for at in steps if pairs * tail.rate(at * _STEP) < limit), -1.0)

    strict = largest(STRICT_CEILING, STRICT_EXPECTATION)
    loose = largest(LOOSE_CEILING, LOOSE_EXPECTATION)
    return WindowBounds(strict, loose, pairs * tail.rate(strict) if strict >= 0 else 0.0)


def grade_of(proof: Confirmed | None, bounds: WindowBounds) -> Grade | None:
    """What a window says of an entry: the same picture, possible, or nothing.

    Without a dhash to agree, nothing is known of how rare accidents are.
    """
    if proof is None or proof.dhash_against is None or proof.dhash_against > DHASH_AGAINST:
        return None
    if proof.against <= bounds.strict:
        return Grade.SAME_PICTURE
    return Grade.POSSIBLE if proof.against <= bounds.loose else None


@cache
def window_tail() -> WindowTail:
    """The tail that comes with the program. Raises UnusableFileError if its file is damaged."""
    try:
        content = json.loads(resource("window_tail.json").read_text("utf-8"))
        line, dhash = content["line"], content["dhash"]
        tail = WindowTail(float(line["rate_at_0"]), float(line["decades"]), float(dhash["factor"]))
        known = float(dhash["bound"]) == DHASH_AGAINST
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged() from error
    if not (
        known and 0 < tail.rate_at_0 < 1 and 0 < tail.decades < 9 and 0 < tail.dhash_factor <= 1
    ):
        raise _damaged()
    return tail


def _damaged() -> UnusableFileError:
    return UnusableFileError(
        say(
            "The file window_tail.json that came with flickrcheck is missing or damaged, so it "
            "cannot be said how well parts of pictures must agree. Install flickrcheck again."
        )
    )
