"""How much of a part of a picture speaks against being what two hashes were made of.

A bit of a hash says whether something is above or below something else, and of a true copy only
such bits differ for which that was nearly a tie. Counting all bits alike, a smooth picture before a
plain ground comes near to many others. So bits count here by how far from a tie the part is: of
true copies at most 2 % of that weight disagree, of accidental neighbours hardly ever less than 6 %
of the phash's and never less than 10 % of the dhash's.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from flickrcheck.photo.fingerprint import HASH_SIZE

_EDGE = 64
_MOST = 4.0  # medians; single large weights count no more
_PACE = np.arange(HASH_SIZE)[:, None]
_DCT = np.cos(np.pi * _PACE * (2 * np.arange(_EDGE)[None, :] + 1) / (2 * _EDGE))
# Photos have less of a frequency the higher it is.
_WHITENED = np.maximum(np.hypot.outer(np.arange(HASH_SIZE), np.arange(HASH_SIZE)), 1.0)


def phash_against(part: Image.Image, phash: bytes) -> float:
    """The part of a phash's weight, 0 to 1, that disagrees. part: mode "L"; phash: 32 bytes."""
    pixels = np.asarray(part.resize((_EDGE, _EDGE), Image.Resampling.LANCZOS), dtype=np.float64)
    low = _DCT @ pixels @ _DCT.T
    above = low - np.median(low)
    above[0, 0] = 0.0  # the brightness, which is always above the median
    return _share(above, above * _WHITENED, phash)


def dhash_against(part: Image.Image, dhash: bytes) -> float:
    """The part of a dhash's weight, 0 to 1, that disagrees. part: mode "L"; dhash: 32 bytes."""
    small = part.resize((HASH_SIZE + 1, HASH_SIZE), Image.Resampling.LANCZOS)
    rising = np.diff(np.asarray(small, dtype=np.float64), axis=1)
    return _share(rising, rising, dhash)


def _share(above: NDArray[np.float64], weights: NDArray[np.float64], packed: bytes) -> float:
    bits = np.unpackbits(np.frombuffer(packed, dtype=np.uint8)).reshape(above.shape).astype(bool)
    weights = np.abs(weights)
    weights = np.minimum(weights, _MOST * np.median(weights) + 1e-9)
    return float(weights[(above > 0) != bits].sum() / max(float(weights.sum()), 1e-9))
