"""Finds the window of a picture that comes nearest to a given hash, more exactly than the grid."""

from __future__ import annotations

import itertools

import numpy as np
from numpy.typing import NDArray

from flickrcheck.photo.windows import Windows, WindowView, above_median, mirror

# The steps of the window's edges, as parts of the picture's sides: from half of the table's grid
# down to a pixel of the view.
_STEPS = (1 / 64, 1 / 128, 1 / 256, 1 / 512)
_MOST_ROUNDS = 4  # with one step
_SMALLEST = 0.2  # of a side
_MOVES = np.array(list(itertools.product((0, -1, 1), repeat=2)), dtype=np.float64)


def refined(
    view: WindowView, start: Windows, phash: NDArray[np.uint8], *, mirrored: bool
) -> tuple[int, Windows]:
    """The smallest distance in bits, and its window (4,), that small steps from ``start`` lead to.

    phash: (32,); mirrored: compare the mirror image of each window. All 81 windows whose edges are
    moved by one step or not are compared at once.
    """
    best, window = 257, start
    for step in _STEPS:
        for _ in range(_MOST_ROUNDS):
            across = _moved(window[::2], step)
            down = _moved(window[1::2], step)
            found = view.coefficients(across, down)
            bits, _ = above_median(mirror(found) if mirrored else found)
            apart = np.bitwise_count(bits ^ phash).sum(axis=1, dtype=np.int64)
            nearest = int(apart.argmin())
            if apart[nearest] >= best:
                break
            best = int(apart[nearest])
            of_down, of_across = divmod(nearest, len(across))
            window = np.stack((across[of_across], down[of_down]), axis=1).ravel()
            if nearest == 0:
                break
    return best, window


def _moved(interval: Windows, step: float) -> Windows:
    """The interval (2,), and those with its ends a step to either side, within the picture."""
    moved = np.clip(interval + step * _MOVES, 0.0, 1.0)
    return moved[moved[:, 1] - moved[:, 0] >= _SMALLEST]
