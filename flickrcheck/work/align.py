"""How one picture lies on another: turned, mirrored, or as a part of it.

Only for two pictures that the person compares with their own eyes: nothing is matched by it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

import numpy as np
from PIL import Image, ImageChops

from flickrcheck.model import Entry
from flickrcheck.photo.fingerprint import fingerprint, orientations
from flickrcheck.photo.windows import VIEW_EDGE
from flickrcheck.store.hash_words import as_words
from flickrcheck.work.bounds import DHASH_BOUND, LOOSE_CEILING
from flickrcheck.work.window_bounds import DHASH_AGAINST
from flickrcheck.work.window_bounds import LOOSE_CEILING as LOOSE_WEIGHT
from flickrcheck.work.window_search import Near, WindowSearch, confirmed

Place: TypeAlias = tuple[float, float, float, float]
"""Left, top, width and height as fractions of the first picture; may reach beyond it."""

_WHOLE: Final[Place] = (0.0, 0.0, 1.0, 1.0)
_AS_GOOD = 12  # bits up to which whole pictures agree so well that no window is looked for
_RATHER_WHOLE = 8  # bits by which a part has to be nearer: edits pull windows aside
_BRIGHTER = 4
_SQUARE = 16  # pixels
_CLEAR = 24  # grey levels between the means of two squares
_TURNS: Final = {
    "mirrored": Image.Transpose.FLIP_LEFT_RIGHT,
    "flipped top to bottom": Image.Transpose.FLIP_TOP_BOTTOM,
    "upside down": Image.Transpose.ROTATE_180,
    "turned left": Image.Transpose.ROTATE_90,
    "turned right": Image.Transpose.ROTATE_270,
    "turned left and mirrored": Image.Transpose.TRANSVERSE,
    "turned right and mirrored": Image.Transpose.TRANSPOSE,
}


@dataclass(frozen=True, slots=True)
class Alignment:
    """How a second picture lies on a first one.

    turn: how the second has to be turned to agree, as in Evidence.orientation. place: where it
    lies then. distance: bits of 256 between what both show of the same.
    """

    turn: str
    place: Place
    distance: int


def turned(image: Image.Image, turn: str) -> Image.Image:
    """The picture turned as an orientation says, itself for "as is"."""
    how = _TURNS.get(turn)
    return image if how is None else image.transpose(how)


def align(one: Image.Image, other: Image.Image) -> Alignment | None:
    """How ``other`` lies on ``one``, None where they do not look like the same picture.

    Both upright, any mode. Parts are found as they are and mirrored, not turned. It takes about a
    second where the whole pictures do not agree.
    """
    first, second = _small(one), _small(other)
    mine = fingerprint(first)
    print_ = fingerprint(second)
    if mine.plain or print_.plain:
        return None
    apart, second_apart, turn = min(
        (_bits(mine.phash, each.phash), _bits(mine.dhash, each.dhash), each.name)
        for each in orientations(print_)
    )
    whole = None
    if apart <= LOOSE_CEILING and second_apart <= DHASH_BOUND:
        whole = Alignment(turn, _WHOLE, apart)
        if apart <= _AS_GOOD:
            return whole
    parts = [each for each in (_part(first, second), _around(first, second)) if each]
    part = min(parts, key=lambda each: each.distance, default=None)
    if whole and (part is None or part.distance > whole.distance - _RATHER_WHOLE):
        return whole
    return part


def _small(image: Image.Image) -> Image.Image:
    """Grey, the shorter side of twice as many pixels as windows need."""
    grey = image.convert("L")
    scale = 2 * VIEW_EDGE / min(grey.size)
    if scale >= 1:
        return grey
    return grey.resize((max(1, round(grey.width * scale)), max(1, round(grey.height * scale))))


def _part(first: Image.Image, second: Image.Image) -> Alignment | None:
    """Where the second is a part of the first."""
    found = _window(first, second)
    if found is None:
        return None
    near, distance = found
    left, top, right, bottom = near.window
    turn = "mirrored" if near.mirrored else "as is"
    return Alignment(turn, (left, top, right - left, bottom - top), distance)


def _around(first: Image.Image, second: Image.Image) -> Alignment | None:
    """Where the first is a part of the second."""
    found = _window(second, first)
    if found is None:
        return None
    near, distance = found
    left, top, right, bottom = near.window
    if near.mirrored:
        left, right = 1 - right, 1 - left
    wide, high = right - left, bottom - top
    turn = "mirrored" if near.mirrored else "as is"
    return Alignment(turn, (-left / wide, -top / high, 1 / wide, 1 / high), distance)


def _window(whole: Image.Image, part: Image.Image) -> tuple[Near, int] | None:
    print_ = fingerprint(part)
    entry = Entry("", 0, phash=print_.phash, dhash=print_.dhash)
    search = WindowSearch(as_words(print_.phash))
    for near in search.near(whole)[:1]:
        proof = confirmed(whole, near, entry)
        if proof is None or proof.dhash_against is None:
            continue
        if proof.against <= LOOSE_WEIGHT and proof.dhash_against <= DHASH_AGAINST:
            return near, proof.distance
    return None


@dataclass(frozen=True, slots=True)
class Difference:
    """Where two pictures differ. image: of the first one's shape, mode "L", black where both are
    equal or the second shows nothing, and four times as bright as they differ. mean: grey levels (0
    to 255) of difference, of what both show. clear: the share of that, 0 to 1, in small squares
    that differ clearly."""

    image: Image.Image
    mean: float
    clear: float


def difference(one: Image.Image, other: Image.Image, alignment: Alignment) -> Difference:
    """How much two pictures differ at each place, both as coarse as the coarser of them.

    Brightness that is higher all over counts as no difference.
    """
    second = turned(other, alignment.turn).convert("L")
    first = one.convert("L")
    left, top, wide, high = alignment.place
    box = (
        round(left * first.width),
        round(top * first.height),
        round((left + wide) * first.width),
        round((top + high) * first.height),
    )
    seen = (
        max(box[0], 0),
        max(box[1], 0),
        min(box[2], first.width),
        min(box[3], first.height),
    )
    canvas = Image.new("L", first.size, 0)
    if seen[0] >= seen[2] or seen[1] >= seen[3]:
        return Difference(canvas, 0.0, 0.0)
    across, down = second.width / (box[2] - box[0]), second.height / (box[3] - box[1])
    source = (
        (seen[0] - box[0]) * across,
        (seen[1] - box[1]) * down,
        (seen[2] - box[0]) * across,
        (seen[3] - box[1]) * down,
    )
    size = (seen[2] - seen[0], seen[3] - seen[1])
    theirs = second.resize(size, Image.Resampling.BICUBIC, box=source, reducing_gap=3.0)
    mine = first.crop(seen)
    if across < 1:
        coarse = (max(1, round(size[0] * across)), max(1, round(size[1] * down)))
        mine = mine.resize(coarse, Image.Resampling.BOX).resize(size, Image.Resampling.BICUBIC)
    theirs = _levelled(theirs, mine)
    apart = ImageChops.difference(mine, theirs)
    canvas.paste(apart.point([min(255, _BRIGHTER * level) for level in range(256)]), seen[:2])
    # of means, because edges that lie a pixel beside each other are no difference
    squares = ImageChops.difference(mine.reduce(_SQUARE), theirs.reduce(_SQUARE))
    clear = float((np.asarray(squares) > _CLEAR).mean())
    return Difference(canvas, float(np.asarray(apart, dtype=np.float32).mean()), clear)


def _levelled(theirs: Image.Image, mine: Image.Image) -> Image.Image:
    """Theirs as bright as mine where most of both agrees: what was painted in does not count."""
    apart = np.asarray(mine, dtype=np.int16) - np.asarray(theirs, dtype=np.int16)
    shift = round(float(np.median(apart)))
    return theirs.point([min(255, max(0, level + shift)) for level in range(256)])


def _bits(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()
