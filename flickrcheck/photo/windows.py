"""Hashes of very many windows of one picture, to find a dataset's copy that is a crop of it.

phash keeps the 16 x 16 lowest frequencies of a picture's cosine transform. Those of any window of
it are two small matrix products away from the picture itself: one row for each frequency, which
holds the integral of its cosine over each pixel. All windows that begin and end at the same
heights share the first product, so that a window takes about ten microseconds. From the hash of a
window that was cut out and resized as ImageHash does it, 0 of 256 bits differ in the median and 4
at the 99th percentile for windows of two thirds of the sides, 2 and 8 for a third.

Windows are rows of an array (n, 4): left, top, right and bottom as fractions of the sides.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from flickrcheck.model import PartPrint
from flickrcheck.photo.fingerprint import HASH_SIZE, part_print
from flickrcheck.photo.parts import FIRST_WINDOW

Windows: TypeAlias = NDArray[np.float64]
Intervals: TypeAlias = NDArray[np.float64]
"""Starts and ends of windows along one side, (n, 2), as fractions of it."""

Coefficients: TypeAlias = NDArray[np.float32]
"""The lowest frequencies of windows, (n, 16, 16)."""

Hashes: TypeAlias = NDArray[np.uint8]
"""phashes, (n, 32), packed as in Fingerprint."""

VIEW_EDGE = 256
"""Pixels of both sides of a picture that is cut into windows: a window of a third of a side still
has five for each wave of the highest frequency."""

UNIT = 4.0 * 64 * 64
"""By what these frequencies are smaller than those of scipy.fftpack.dct of 64 x 64 pixels."""

_BITS = HASH_SIZE * HASH_SIZE
_PACK_SIDE = 0.43
_ODD = np.where(np.arange(HASH_SIZE) % 2, np.float32(-1), np.float32(1))


class WindowView:
    """A picture made ready for hashes of its windows.

    grey: upright, mode "L", best with a shorter side of VIEW_EDGE pixels or more.
    edge: pixels of both sides that it is reduced to; fewer are faster and less exact.
    """

    def __init__(self, grey: Image.Image, edge: int = VIEW_EDGE) -> None:
        self.edge = edge
        small = grey.resize((edge, edge), Image.Resampling.LANCZOS, reducing_gap=3.0)
        self.pixels = np.asarray(small, dtype=np.float32)

    def coefficients(self, across: Intervals, down: Intervals) -> Coefficients:
        """The frequencies of all windows with one of these columns and one of these rows.

        across (m, 2), down (n, 2). Returns (n * m, 16, 16), the windows of the first rows first.
        """
        rows = waves(down, self.edge).reshape(-1, self.edge) @ self.pixels
        both = rows @ waves(across, self.edge).reshape(-1, self.edge).T
        shape = (len(down), HASH_SIZE, len(across), HASH_SIZE)
        windows = both.reshape(shape).swapaxes(1, 2)
        return np.asarray(windows.reshape(-1, HASH_SIZE, HASH_SIZE), dtype=np.float32)

    def of_each(self, windows: Windows) -> Coefficients:
        """The frequencies of single windows, (n, 4); for some hundreds of them at once."""
        down, of_down = np.unique(windows[:, 1::2], axis=0, return_inverse=True)
        across, of_across = np.unique(windows[:, ::2], axis=0, return_inverse=True)
        rows = (waves(down, self.edge).reshape(-1, self.edge) @ self.pixels).reshape(
            len(down), HASH_SIZE, self.edge
        )
        columns = waves(across, self.edge).swapaxes(1, 2)
        return np.asarray(rows[of_down.ravel()] @ columns[of_across.ravel()])


def waves(intervals: Intervals, edge: int) -> NDArray[np.float32]:
    """For each interval and frequency: its cosine, integrated over each of ``edge`` pixels.

    Returns (n, 16, edge). Pixels outside of the interval get 0, those cut by its ends their part.
    """
    start = intervals[:, :1]
    part = (np.arange(edge + 1) / edge - start) / (intervals[:, 1:] - start)
    inside = np.clip(part, 0, 1).astype(np.float32)[:, None, :]
    pace = (np.pi * np.arange(1, HASH_SIZE, dtype=np.float32))[:, None]
    integral = np.empty((len(intervals), HASH_SIZE, edge + 1), dtype=np.float32)
    integral[:, :1] = inside
    integral[:, 1:] = np.sin(pace * inside) / pace
    return np.diff(integral, axis=2)


def mirror(coefficients: Coefficients) -> Coefficients:
    """Those of the windows mirrored left to right, each for itself."""
    return coefficients * _ODD


def above_median(coefficients: Coefficients) -> tuple[Hashes, NDArray[np.float32]]:
    """The phashes of windows, and how far each coefficient lies above its window's median."""
    flat = coefficients.reshape(-1, _BITS)
    middle = np.partition(flat, (_BITS // 2 - 1, _BITS // 2), axis=1)
    median = middle[:, _BITS // 2 - 1 : _BITS // 2 + 1].sum(axis=1, keepdims=True) / 2
    above = flat - median
    return np.packbits(above > 0, axis=1), above


def pack_windows() -> Windows:
    """The windows that an index pack holds of each picture when it is built with them.

    Sixteen of 0.43 of the sides: whatever crop keeps 62 % or more of each side holds one of them
    whole. It is a window of the crop then, found as a dataset's crops are found in a photo.
    """
    starts = np.linspace(0, 1 - _PACK_SIDE, 4)
    corners = [(left, top) for top in starts for left in starts]
    return np.array([(left, top, left + _PACK_SIDE, top + _PACK_SIDE) for left, top in corners])


def window_parts(grey: Image.Image) -> tuple[PartPrint, ...]:
    """Prints of ``pack_windows`` of a dataset's picture, so that crops of it are found.

    grey: upright, mode "L". Parts are numbered from FIRST_WINDOW on; plain ones are left out.
    """
    boxes = (pack_windows() * (2 * grey.size)).tolist()
    prints = (
        part_print(grey, FIRST_WINDOW + number, tuple(box)) for number, box in enumerate(boxes)
    )
    return tuple(each for each in prints if each is not None)
