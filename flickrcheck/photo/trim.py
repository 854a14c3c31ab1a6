"""Where a picture's uniform border ends: frames, passe-partouts and bars that were put around it.

The border may have any colour, lie on one side or more and be up to a quarter of a side wide.
Skies and stages before black look like borders too. That does no harm: the picture without them is
one print more, and a copy of the picture loses the same.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Box: TypeAlias = tuple[float, float, float, float]

# Grey levels by which the outermost row of pixels of a border strays from its median, in the mean:
# JPEG leaves an even area as it is, but for the waves around the picture's own edge.
_EVEN = 3.0
# Grey levels by which a row strays from the border's colour where the picture begins, in the mean.
_OTHER = 5.0
_WIDEST = 0.45  # of a side
_NARROWEST = 0.01  # of a side; narrower ones change hardly a bit
_FRAMES = 4  # one in another: passe-partouts with lines around them and around the picture
_BLUR = 3  # rows within which the picture reaches its full contrast to the border
_SMALLEST = 16  # pixels
_UNLIKE = 20  # grey levels between most of a few pixels that save a look at the others
_SAME = 4.0  # grey levels between two sides of one border
_AS_EVEN = 1.5  # grey levels


def trimmed(grey: Image.Image) -> tuple[Box, ...]:
    """The boxes of a picture without its outermost border and without all that look like one.

    grey: mode "L". None where there is no border, one box where both are the same. A box is left,
    top, right and bottom in pixels, to a fraction of one: a border seldom ends between two pixels
    of the small picture.
    """
    pixels = np.frombuffer(grey.tobytes(), dtype=np.uint8).reshape(grey.height, grey.width)
    found: list[Box] = []
    left, top, right, bottom = 0, 0, grey.width, grey.height
    for _ in range(_FRAMES):
        sides = _borders(pixels[top:bottom, left:right])
        all_around = all(side.depth for side in sides)
        if found and not all_around:
            break
        boxes = [
            (left + depths[0], top + depths[1], right - depths[2], bottom - depths[3])
            for depths in (_drawn(sides), [side.depth for side in sides])
        ]
        found += [box for box in boxes if _differ(box, (0, 0, *grey.size), grey.size)]
        if not all_around:
            break
        # a frame all around may have another one inside, behind the row where both mix
        left, top = (math.floor(edge) + 2 for edge in boxes[1][:2])
        right, bottom = (math.ceil(edge) - 2 for edge in boxes[1][2:])
    if found and _differ(found[0], found[-1], grey.size):
        return found[0], found[-1]
    return tuple(found[-1:])


class _Side(NamedTuple):
    """A border on one side. depth: pixels, 0 where there is none; stray: as for _EVEN."""

    depth: float
    colour: float = 0.0
    stray: float = 0.0


_NONE = _Side(0.0)


def _differ(one: Box, other: Box, size: tuple[int, int]) -> bool:
    """Whether two boxes in a picture of this size differ so much that hashes of them would."""
    apart = [abs(mine - their) for mine, their in zip(one, other, strict=True)]
    return any(edge >= _NARROWEST * size[number % 2] for number, edge in enumerate(apart))


def _drawn(sides: Sequence[_Side]) -> list[float]:
    """How wide what somebody drew around a picture may be on each side, if that is less.

    Beside a white border on one side the picture may have a dark edge on another, so only sides of
    one kind count; and where a black frame goes over into a black stage it is as wide as at its
    narrowest, for frames are even all around, and bars on two sides alike.
    """
    best = min((side for side in sides if side.depth), key=lambda side: side.stray, default=_NONE)
    depths = [
        side.depth
        if abs(side.colour - best.colour) <= _SAME and side.stray <= best.stray + _AS_EVEN
        else 0.0
        for side in sides
    ]
    if all(depths):
        return [min(depths)] * 4
    across, down = min(depths[0::2]), min(depths[1::2])
    return [narrow or depth for narrow, depth in zip((across, down) * 2, depths, strict=True)]


def _borders(pixels: NDArray[np.uint8]) -> tuple[_Side, _Side, _Side, _Side]:
    """The borders at the left, top, right and bottom."""
    height, width = pixels.shape
    nothing = (_NONE, _NONE, _NONE, _NONE)
    if min(height, width) < _SMALLEST:
        return nothing
    above, below = _side(pixels), _side(pixels[::-1])
    columns = pixels[math.ceil(above.depth) : height - math.ceil(below.depth)].T
    if len(columns[0]) < _SMALLEST:
        return nothing
    before, behind = _side(columns), _side(columns[::-1])
    if width - before.depth - behind.depth < _SMALLEST:
        return nothing
    return before, above, behind, below


def _side(rows: NDArray[np.uint8]) -> _Side:
    """The border that the first rows are; none where they are too many for one."""
    some = sorted(rows[0, :: len(rows[0]) // _SMALLEST].tolist())
    if some[-3] - some[2] > _UNLIKE:  # a fifth of the time of what follows
        return _NONE
    colour = float(np.median(rows[0]))
    stray = float(np.abs(rows[0] - colour).mean())
    if stray > _EVEN:
        return _NONE
    widest = math.ceil(len(rows) * _WIDEST)
    strays = np.abs(rows[: widest + _BLUR] - colour).mean(axis=1)
    beyond = np.flatnonzero(strays > _OTHER)
    if not beyond.size:
        return _NONE
    first = int(beyond[0])
    full = strays[first : first + _BLUR].max()
    last = first + int(np.argmax(strays[first:] >= full / 2))
    # of the rows in which border and picture mix, what is the picture's
    mixed = strays[max(first, last - 1) : last + 1].sum() / full
    depth = float(last + 1 - mixed)
    return _Side(depth, colour, stray) if depth <= widest else _NONE
