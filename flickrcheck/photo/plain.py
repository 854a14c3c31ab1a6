"""Whether a picture is too plain to be compared by its fingerprint.

The fingerprints of different photos are as far apart as chance has it, and all bounds follow from
how seldom they are not. Of some pictures that is not true. Their kinds were found by drawing many
different pictures of a kind and comparing them all (tests/bench/bench_false_matches.py):

- fog, skies, single colours, black frames: there is next to nothing at the low frequencies, and
  the bits say what the noise or the decoder's rounding was;
- bar codes, boxes, frames, a lamp in the dark, an even sky above an even sea: a few lines across
  and down make all bits;
- balls, planets, coins, the moon: the outline alone makes all bits;
- pages of text, forms, tables, noise: what they hold is too fine for 256 bits, which show the
  layout.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_EDGE = 64
_HASH_SIZE = 16

GREY_LEVEL = 128.0
"""The standard deviation of each DCT coefficient when the 64 x 64 pixels carry noise of one grey
level: 4 (fftpack's factor 2 for each axis) x sqrt(64 x 64 / 4)."""

MAX_WEAK_BITS = 50
"""A bit is weak if its coefficient lies within GREY_LEVEL of the median. Noise of one grey level
flips about 0.4 of the weak bits, so 50 weak bits are 20 that cannot be trusted. Measured: 1,350
photos from Flickr have 3 in the median and 15 at most; drawn fog, skies, gradients, stripes, wood
grain, single colours and sensor noise have 117 to 256. Every drawn picture whose hash moved by more
than 20 bits between two decode scales was among them."""

_MIN_LINES_APART = 30
"""Bits by which a picture has to differ from what three patterns of lines across times lines down
make of it (its first three singular vectors)."""
_MIN_ROUND_APART = 60
"""Bits by which a picture has to differ from itself turned around its middle and smeared all over:
rings, each of its mean brightness."""

_EDGE_OF_GROUND = 0.8  # of the pixels along the edge

# Of the contrast (the variance of the pixels), what the 256 coefficients of the hash leave out.
_FINE = 0.45
_RATHER_FINE = 0.22
# Of the pixels, those within _GROUND grey levels of the commonest brightness: paper, or a dark sky.
_GROUND = 6
_MUCH_GROUND = 0.33
_MOSTLY_GROUND = 0.40
# A page: ink on something bright than which nothing is brighter, faint where 64 pixels show a line
# of text, and changing quickly from line to line only.
_PAPER = 180
_PALE = 40.0  # standard deviation of the pixels
_INK = 100  # grey level; hardly anything is darker
_SPECKS = 0.002  # of the pixels
_ROWS = 0.08  # of the contrast: what changes quickly downwards, but slowly across

# From coefficients as scipy.fftpack.dct computes them to those of the orthonormal transform.
_NORMAL = np.where(np.arange(_EDGE) > 0, 128.0**-0.5, 1 / 16)
_POSITION = np.arange(_EDGE)
_SLOW_ACROSS = 8
_ACROSS = 2.0 * np.cos(
    np.pi * np.arange(_HASH_SIZE)[:, None] * (2 * _POSITION + 1)[None, :] / (2 * _EDGE)
)


def too_plain(pixels: NDArray[np.uint8], low: NDArray[np.float64], median: float) -> bool:
    """Whether the fingerprint of a picture says too little about it.

    pixels: the grey picture at 64 x 64. low: its 16 x 16 lowest DCT coefficients as
    scipy.fftpack.dct computes them, unnormalised. median: the median of these.
    """
    if int(np.count_nonzero(np.abs(low - median) < GREY_LEVEL)) > MAX_WEAK_BITS:
        return True
    bits = low > median
    grey = pixels.astype(np.float64)
    return _is_fine(pixels, grey, low) or _is_lines(low, bits) or _is_round(grey, bits)


def _is_lines(low: NDArray[np.float64], bits: NDArray[np.bool_]) -> bool:
    """Whether a few patterns of lines across times lines down make the same hash."""
    contrast = low.copy()
    contrast[0, 0] = 0.0
    down, weights, across = np.linalg.svd(contrast)
    rebuilt = (down[:, :3] * weights[:3]) @ across[:3]
    rebuilt[0, 0] = low[0, 0]
    return _apart(rebuilt, bits) <= _MIN_LINES_APART


def _is_round(grey: NDArray[np.float64], bits: NDArray[np.bool_]) -> bool:
    """Whether rings or ellipses around the middle of what stands on the ground make the same hash.

    The middle and the two half-axes are the means and the standard deviations of the places that
    differ from the ground, which has the median brightness of the picture's edge.
    """
    edge = np.concatenate((grey[0], grey[-1], grey[:, 0], grey[:, -1]))
    ground = _median(edge)
    unlike = np.abs(grey - ground)
    most = unlike.max()
    if np.count_nonzero(np.abs(edge - ground) <= 0.25 * most) < _EDGE_OF_GROUND * edge.size:
        return False  # saves most photos the rest
    return any(
        _apart(_ACROSS @ _smeared(grey, unlike > share * most) @ _ACROSS.T, bits)
        <= _MIN_ROUND_APART
        for share in (0.1, 0.25)
    )


def _smeared(grey: NDArray[np.float64], figure: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The picture with each ellipse around the figure's middle in its mean brightness."""
    rows, columns = figure.sum(axis=1), figure.sum(axis=0)
    size = max(1, int(rows.sum()))
    y, x = float(rows @ _POSITION) / size, float(columns @ _POSITION) / size
    tall = float(rows @ (_POSITION - y) ** 2 / size) ** 0.5 + 1e-9
    wide = float(columns @ (_POSITION - x) ** 2 / size) ** 0.5 + 1e-9
    scale = (tall * wide) ** 0.5
    radius = np.hypot(
        ((_POSITION - y) * (scale / tall))[:, None], ((_POSITION - x) * (scale / wide))[None, :]
    ).clip(0, 4 * _EDGE)
    inner = radius.astype(np.int64)
    outer_share = radius - inner
    # each pixel belongs to the two rings that it lies between, and is made of them again
    rings = np.concatenate((inner.ravel(), inner.ravel() + 1))
    shares = np.concatenate(((1 - outer_share).ravel(), outer_share.ravel()))
    total = np.bincount(rings, shares * np.concatenate((grey.ravel(), grey.ravel())))
    brightness = total / np.maximum(np.bincount(rings, shares), 1e-9)
    return np.asarray(brightness[inner] * (1 - outer_share) + brightness[inner + 1] * outer_share)


def _is_fine(
    pixels: NDArray[np.uint8], grey: NDArray[np.float64], low: NDArray[np.float64]
) -> bool:
    """Whether most of a picture is an even ground, and what stands on it is fine as print."""
    size, total = grey.size, float(grey.sum())
    variance = (size * float(np.vdot(grey, grey)) - total**2) / size**2  # of whole numbers: exact
    contrast = variance * size
    normal = low * _NORMAL[:_HASH_SIZE, None] * _NORMAL[None, :_HASH_SIZE]
    energy = normal**2
    energy[0, 0] = 0.0
    left_out = contrast - float(energy.sum())
    if left_out < _RATHER_FINE * contrast:
        return False
    counts = np.convolve(np.bincount(pixels.ravel(), minlength=256), np.ones(2 * _GROUND + 1))
    ground = int(counts.argmax()) - _GROUND
    share = float(counts.max()) / grey.size
    if left_out >= _FINE * contrast and share >= _MUCH_GROUND:
        return True
    if share < _MOSTLY_GROUND or ground < _PAPER or variance > _PALE**2:
        return False
    odd = np.count_nonzero(pixels > ground + 20), np.count_nonzero(pixels < _INK)
    if max(odd) > _SPECKS * grey.size:
        return False
    across = grey @ (_ACROSS[:_SLOW_ACROSS] * _NORMAL[:_SLOW_ACROSS, None]).T
    across -= across.mean(axis=0)
    quickly_down = float((across**2).sum()) - float(energy[1:, :_SLOW_ACROSS].sum())
    return quickly_down >= _ROWS * contrast


def _apart(coefficients: NDArray[np.float64], bits: NDArray[np.bool_]) -> int:
    """Bits by which the hash of some coefficients differs from another hash."""
    return int(np.count_nonzero((coefficients > _median(coefficients)) != bits))


def _median(values: NDArray[np.float64]) -> float:
    """The median of an even number of values; numpy's own takes as long as a transform."""
    half = values.size // 2
    middle = np.partition(values, (half - 1, half), axis=None)
    return float((middle[half - 1] + middle[half]) / 2)
