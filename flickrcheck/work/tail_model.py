"""How often the fingerprints of two different photos come near each other.

That is in resources/tail_model.json, which tools/fit_tail_model.py makes and docs/matching.md
explains. What the program computes with are a line (a rate at one distance and decades a bit),
rates measured at larger distances, and the share of near pairs whose dhash agrees as well. The rest
of the file says where these are from.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import say
from flickrcheck.resource import resource

FORMAT = "flickrcheck tail model 1"
BITS = 256
_MAX_BYTES = 1 << 20
_ROUNDED = 0.9  # published rates have one or two digits


@dataclass(frozen=True, slots=True)
class TailModel:
    """Rates of false matches per pair of fingerprints in one orientation.

    line_at, line_rate, decades_per_bit: the chance that two different photos are at most
    ``line_at`` bits apart, and the decades by which it grows with each bit. measured: rising
    distances with the rates that were seen there, for where these are above the line. nearest: the
    least distance that was seen; the line below it is an extrapolation. dhash_bound, dhash_factor:
    of near pairs at most this share also has a dhash within the bound.
    """

    line_at: int
    line_rate: float
    decades_per_bit: float
    measured: tuple[tuple[int, float], ...]
    nearest: int
    dhash_bound: int
    dhash_factor: float

    def rate(self, distance: int) -> float:
        """The chance that two different photos in one orientation are at most this far apart."""
        line = self.line_rate * 10 ** (self.decades_per_bit * (distance - self.line_at))
        seen = (rate for each, rate in self.measured if each <= distance)
        return min(1.0, max(line, max(seen, default=0.0)))


@lru_cache(maxsize=1)
def tail_model() -> TailModel:
    """The model that comes with the program, read once.

    Raises UnusableFileError with a sentence if it is missing or damaged.
    """
    return read_tail_model(resource("tail_model.json"))


def read_tail_model(path: Path) -> TailModel:
    """A tail model from a file.

    Raises UnusableFileError with a sentence if it cannot be read, was altered, or promises fewer
    false matches at any distance than the measurement that it names as published.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_BYTES + 1)
    except OSError as error:
        raise _unusable(path, f"it cannot be read ({os_reason(error)})") from error
    try:
        if len(data) > _MAX_BYTES:
            raise ValueError("it is too large")
        content = json.loads(data)
        if not isinstance(content, dict) or content.get("format") != FORMAT:
            raise ValueError("it is in another format")
        if content.get("sha256") != checksum(content):
            raise ValueError("its checksum does not fit its content")
        return _checked(content)
    except (ValueError, TypeError, KeyError, OverflowError, RecursionError) as error:
        what = str(error) if type(error) is ValueError else "it holds something else than expected"
        raise _unusable(path, what) from error


def checksum(content: Mapping[str, object]) -> str:
    """The SHA-256 in hex of all of a model's content but the checksum, as JSON with sorted keys."""
    rest = {key: value for key, value in content.items() if key != "sha256"}
    return hashlib.sha256(json.dumps(rest, sort_keys=True).encode()).hexdigest()


def _checked(content: Mapping[str, Mapping[str, object]]) -> TailModel:
    line, dhash, published = content["line"], content["dhash"], content["published"]
    model = TailModel(
        line_at=_whole(line["at"]),
        line_rate=_share(line["rate"]),
        decades_per_bit=_share(line["decades_per_bit"]),
        measured=_table(content["measured"]),
        nearest=_whole(published["nearest"]),
        dhash_bound=_whole(dhash["bound"]),
        dhash_factor=_share(dhash["factor"]),
    )
    floor = _table(published["rates"])
    if not floor:
        raise ValueError("it names no published rates")
    for distance, rate in floor:
        if model.rate(distance) < rate * _ROUNDED:
            raise ValueError(
                f"it promises fewer false matches at {distance} bits than were published"
            )
    if model.dhash_factor < _share(published["dhash_factor"]) * _ROUNDED:
        raise ValueError("it trusts the second opinion more than was published")
    return model


def _table(value: object) -> tuple[tuple[int, float], ...]:
    if not isinstance(value, Sequence) or isinstance(value, str) or len(value) > BITS:
        raise ValueError("a table in it is no list")
    rows = tuple((_whole(distance), _share(rate)) for distance, rate in value)
    if any(not (a[0] < b[0] and a[1] <= b[1]) for a, b in itertools.pairwise(rows)):
        raise ValueError("a table in it does not rise")
    return rows


def _whole(value: object) -> int:
    if type(value) is not int or not 0 <= value <= BITS:
        raise ValueError(f"it holds {value!r} for a number of bits")
    return value


def _share(value: object) -> float:
    if not isinstance(value, float | int) or isinstance(value, bool):
        raise ValueError(f"it holds {value!r} for a rate")
    if not math.isfinite(value) or not 0 < value <= 1:
        raise ValueError(f"it holds {value!r} for a rate")
    return float(value)


def _unusable(path: Path, what: str) -> UnusableFileError:
    return UnusableFileError(
        say(
            "The file {file} cannot be used: {what}. Without it flickrcheck cannot say how near "
            "two pictures must be to count as the same. Install flickrcheck again.",
            file=path.name,
            what=what,
        )
    )
