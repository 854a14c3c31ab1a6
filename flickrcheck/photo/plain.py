"""Whether a picture is too plain to be compared by its fingerprint.

Fog, skies, single colours, black frames and fine textures leave the low frequencies near nothing:
the bits of their hashes say what the noise or the decoder's rounding was.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

GREY_LEVEL = 128.0
"""The standard deviation of each DCT coefficient when the 64 x 64 pixels carry noise of one grey
level: 4 (fftpack's factor 2 for each axis) x sqrt(64 x 64 / 4)."""

MAX_WEAK_BITS = 50
"""A bit is weak if its coefficient lies within GREY_LEVEL of the median. Noise of one grey level
flips about 0.4 of the weak bits, so 50 weak bits are 20 that cannot be trusted. Measured: 1,350
photos from Flickr have 3 in the median and 15 at most; drawn fog, skies, gradients, stripes, wood
grain, single colours and sensor noise have 117 to 256, a moon in a black sky 83. Every drawn
picture whose hash moved by more than 20 bits between two decode scales was among them."""


def too_plain(pixels: NDArray[np.uint8], low: NDArray[np.float64], median: float) -> bool:
    """Whether the fingerprint of a picture says too little about it.

    pixels: the grey picture at 64 x 64. low: its 16 x 16 lowest DCT coefficients as
    scipy.fftpack.dct computes them, unnormalised. median: the median of these.
    """
    return int(np.count_nonzero(np.abs(low - median) < GREY_LEVEL)) > MAX_WEAK_BITS
