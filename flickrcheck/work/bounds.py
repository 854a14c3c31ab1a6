"""How near two fingerprints must be, so that accidental matches stay rarer than a stated number.

The rate of false matches comes from resources/tail_model.json. Nobody has measured it at the bounds
themselves, where one pair in thousands of billions agrees by accident: there it is extrapolated,
and what follows from it is an estimate. Asking in addition for a dhash distance within the bound
removed all of the nearest unrelated pairs; because its cut-off was chosen after seeing them, it
counts only with the upper end of its 95 % interval. See docs/matching.md.
"""

from __future__ import annotations

from dataclasses import dataclass

from flickrcheck.work.tail_model import tail_model

ORIENTATIONS = 8
DHASH_BOUND = 80  # bits of 256; unrelated near pairs have 91 or more
STRICT_CEILING = 50  # recall gains little beyond, and sister shots of one scene begin
LOOSE_CEILING = 58
STRICT_EXPECTATION = 0.01
LOOSE_EXPECTATION = 1.0
ALONE = 6
"""Bits by which the phash must be nearer than the strict bound where no dhash can be compared: so
many make accidental matches rarer by 10 ** (0.146 * 6) = 7.5 times, as the dhash does by
1 / 0.15."""
_THOROUGH_PAIRS = 1_000_000_000  # prints times prints; about ten seconds


@dataclass(frozen=True, slots=True)
class Bounds:
    """The largest phash distances (bits of 256) for the grades B and C in one scan.

    A bound of -1 means that so many pictures were compared that none may match by picture.
    expected: accidental matches of grade B to expect in the whole scan. thorough: so few pictures
    are compared that each may be searched for ten times as long.
    """

    strict: int
    loose: int
    expected: float
    thorough: bool = False


def false_match_rate(distance: int) -> float:
    """The chance that two different photos in one orientation are at most ``distance`` apart.

    Raises UnusableFileError if the model that comes with the program is damaged.

    >>> f"{false_match_rate(40):.1e}"
    '1.6e-13'
    """
    return tail_model().rate(distance)


def expected_accidents(query_prints: int, entry_prints: int, distance: int) -> float:
    """Accidental matches to expect at a bound, with the dhash agreeing as well."""
    pairs = query_prints * entry_prints * ORIENTATIONS
    return pairs * false_match_rate(distance) * tail_model().dhash_factor


def bounds_for(query_prints: int, entry_prints: int) -> Bounds:
    """The bounds for a scan that compares this many fingerprints of the person's pictures.

    Both numbers count fingerprints of whole pictures and of parts of them, because each of them
    may agree by accident. (Those of one picture are alike, so that is on the safe side.)
    Raises UnusableFileError if the model that comes with the program is damaged.

    >>> bounds_for(50_000, 1_000_000).strict, bounds_for(50_000, 1_000_000).loose
    (40, 53)
    """

    def largest(ceiling: int, limit: float) -> int:
        fitting = (
            bound
            for bound in range(ceiling, -1, -1)
            if expected_accidents(query_prints, entry_prints, bound) < limit
        )
        return next(fitting, -1)

    strict = largest(STRICT_CEILING, STRICT_EXPECTATION)
    loose = largest(LOOSE_CEILING, LOOSE_EXPECTATION)
    expected = expected_accidents(query_prints, entry_prints, strict) if strict >= 0 else 0.0
    return Bounds(strict, loose, expected, query_prints * entry_prints <= _THOROUGH_PAIRS)
