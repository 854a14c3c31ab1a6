"""Where a picture's uniform border ends: frames, passe-partouts and bars that were put around it.

The border may have any colour, lie on one side or more and be up to a quarter of a side wide.
Skies and stages before black look like borders too. That does no harm: the picture without them is
one print more, and a copy of the picture loses the same.
"""

from __future__ import annotations

import math
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Box: TypeAlias = tuple[float, float, float, float]

# Grey levels by which the outermost row of pixels of a border strays from its median, in the mean:
# JPEG leaves an even area as it is, but for the waves around the picture's own edge.
_EVEN = 2.5
# Grey levels by which a row strays from the border's colour where the picture begins, in the mean.
_OTHER = 5.0
_WIDEST = 0.27  # of a side
_NARROWEST = 0.01  # of a side; narrower ones change hardly a bit
_FRAMES = 3  # one in another: passe-partouts with a line around the picture
_BLUR = 3  # rows within which the picture reaches its full contrast to the border


def trimmed(grey: Image.Image) -> Box | None:
    """The box of a picture without its uniform border, None where it has none.

    grey: mode "L". Returns left, top, right and bottom in pixels, to a fraction of one: a border
    seldom ends between two pixels of the small picture.
    """
    pixels = np.frombuffer(grey.tobytes(), dtype=np.uint8).reshape(grey.height, grey.width)
    found: Box | None = None
    left, top, right, bottom = 0, 0, grey.width, grey.height
    for _ in range(_FRAMES):
        inner = pixels[top:bottom, left:right]
        sides = _borders(inner)
        if sides is None or (found and min(sides) == 0.0):
            break
        found = (left + sides[0], top + sides[1], right - sides[2], bottom - sides[3])
        if min(sides) == 0.0:
            break
        # a frame all around may have another one inside, behind the row where both mix
        left, top = (math.floor(edge) + 2 for edge in found[:2])
        right, bottom = (math.ceil(edge) - 2 for edge in found[2:])
    return found


def _borders(pixels: NDArray[np.uint8]) -> Box | None:
    """How wide the border is at the left, top, right and bottom, 0 where there is none."""
    height, width = pixels.shape
    if min(height, width) < 16:
        return None
    above, below = _depth(pixels), _depth(pixels[::-1])
    columns = pixels[math.ceil(above) : height - math.ceil(below)].T
    before, behind = _depth(columns), _depth(columns[::-1])
    sides = (before, above, behind, below)
    return sides if any(sides) else None


def _depth(rows: NDArray[np.uint8]) -> float:
    """How many of the first rows are of one colour, 0 where too few or too many are."""
    colour = np.median(rows[0])
    if np.abs(rows[0] - colour).mean() > _EVEN:
        return 0.0
    widest = math.ceil(len(rows) * _WIDEST)
    strays = np.abs(rows[: widest + _BLUR] - colour).mean(axis=1)
    beyond = np.flatnonzero(strays > _OTHER)
    if not beyond.size:
        return 0.0
    first = int(beyond[0])
    full = strays[first : first + _BLUR].max()
    first += int(np.argmax(strays[first:] >= full / 2))
    depth = float(first + 1 - min(1.0, strays[first] / full))
    return depth if len(rows) * _NARROWEST <= depth <= widest else 0.0
