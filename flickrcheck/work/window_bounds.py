"""How near the best window of a picture must come to an entry, so that accidents stay rare.

The best of very many windows is nearer to any entry than a single picture: its tail is measured
for itself (tools/fit_window_tail.py, resources/window_tail.json). What was not measured, the rates
of the bounds themselves, follows from the line through that tail: an estimate.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache

from flickrcheck.errors import UnusableFileError
from flickrcheck.resource import resource
from flickrcheck.work.bounds import LOOSE_EXPECTATION, STRICT_EXPECTATION

STRICT_CEILING = 40
"""Bits: true windows end at 12 or less, so that nothing is gained beyond."""

LOOSE_CEILING = 48


@dataclass(frozen=True, slots=True)
class WindowTail:
    """The line through the measured rates. rate_at_0 is of distance 0, as if the line went there.

    dhash_factor: the part of accidents in which the dhash agrees as well, at most.
    """

    rate_at_0: float
    decades_per_bit: float
    dhash_factor: float

    def rate(self, distance: int) -> float:
        """The chance that a photo and an entry of something else end at this distance or nearer."""
        return float(self.rate_at_0 * 10 ** (self.decades_per_bit * distance))


@dataclass(frozen=True, slots=True)
class WindowBounds:
    """The largest distances of a refined window (bits of 256) for the grades B and C.

    -1: so much is compared that none may match. expected: accidental matches of grade B to expect.
    """

    strict: int
    loose: int
    expected: float


def window_bounds(pairs: int) -> WindowBounds:
    """The bounds where so many pairs of a photo and a fingerprinted entry are compared.

    Raises UnusableFileError if the file that comes with the program is damaged.
    """
    tail = window_tail()

    def expected(bound: int) -> float:
        return pairs * tail.rate(bound) * tail.dhash_factor

    def largest(ceiling: int, limit: float) -> int:
        fitting = (bound for bound in range(ceiling, -1, -1) if expected(bound) < limit)
        return next(fitting, -1)

    strict = largest(STRICT_CEILING, STRICT_EXPECTATION)
    loose = largest(LOOSE_CEILING, LOOSE_EXPECTATION)
    return WindowBounds(strict, loose, expected(strict) if strict >= 0 else 0.0)


@cache
def window_tail() -> WindowTail:
    """The tail that comes with the program. Raises UnusableFileError if its file is damaged."""
    path = resource("window_tail.json")
    try:
        content = json.loads(path.read_text("utf-8"))
        line = content["line"]
        tail = WindowTail(
            float(line["rate_at_0"]),
            float(line["decades_per_bit"]),
            float(content["dhash_factor"]),
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _damaged() from error
    if not (
        0 < tail.rate_at_0 < 1
        and 0 < tail.decades_per_bit < 1
        and 0 < tail.dhash_factor <= 1
        and math.isfinite(tail.rate_at_0)
    ):
        raise _damaged()
    return tail


def _damaged() -> UnusableFileError:
    return UnusableFileError(
        "The file window_tail.json that came with flickrcheck is missing or damaged, so it cannot "
        "be said how near parts of pictures must come. Install flickrcheck again."
    )
