"""How near two fingerprints must be, so that accidental matches stay rarer than a stated number.

The false-match rate is a pessimistic fit to 1.87e9 ordered pairs of 15,293 different photos in
eight orientations: 8e-15 per pair and orientation at a phash distance of at most 31 bits of 256,
and a factor of ten more for each 1/0.146 bits. Below 1e-9 it is an extrapolation: an estimate.
Asking in addition for a dhash distance of at most 80 removed all 19 of the nearest unrelated
pairs; because the cut-off was chosen after seeing them it counts as a factor of 0.15 only, the
upper end of its 95 % interval.
"""

from __future__ import annotations

from dataclasses import dataclass

ORIENTATIONS = 8
DHASH_BOUND = 80  # bits of 256; unrelated near pairs have 91 or more
STRICT_CEILING = 50  # recall gains little beyond, and sister shots of one scene begin
LOOSE_CEILING = 58
STRICT_EXPECTATION = 0.01
LOOSE_EXPECTATION = 1.0
_RATE_AT_31 = 8e-15
_DECADES_PER_BIT = 0.146
_DHASH_FACTOR = 0.15
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

    >>> f"{false_match_rate(40):.1e}"
    '1.6e-13'
    """
    return float(_RATE_AT_31 * 10 ** (_DECADES_PER_BIT * (distance - 31)))


def expected_accidents(query_prints: int, entry_prints: int, distance: int) -> float:
    """Accidental matches to expect at a bound, with the dhash agreeing as well."""
    return query_prints * entry_prints * ORIENTATIONS * false_match_rate(distance) * _DHASH_FACTOR


def bounds_for(query_prints: int, entry_prints: int) -> Bounds:
    """The bounds for a scan that compares this many fingerprints of the person's pictures.

    Both numbers count fingerprints of whole pictures and of parts of them, because each of them
    may agree by accident.

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
