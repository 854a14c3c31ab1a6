"""All windows of a picture on a grid: which of them to look up, and which comes nearest to a hash.

Entries are looked up by some hundreds of windows, and those found compared with all windows around
that one. There are 76,000 on the grid; hashing them takes half a second, so it is done for all of
them once at most, and not for a few.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from flickrcheck.photo.fingerprint import HASH_BYTES, HASH_SIZE
from flickrcheck.photo.plain import GREY_LEVEL, MAX_WEAK_BITS
from flickrcheck.photo.windows import (
    UNIT,
    Windows,
    WindowView,
    waves,
)

GRID = 32
"""Parts into which each side is cut; windows begin and end between two of them."""

SHORTEST = 9
"""Parts of the shortest windows."""

MOST_STRETCHED = 2.0
"""How many times as long as its other side a window is at most, both as parts of the picture's."""

CROP_PARTS = 12
_CROP_STEP = 3
_FACE_SHAPES = (
    (9, 11), (11, 9), (10, 13), (13, 10), (12, 16), (16, 12), (15, 20), (20, 15), (18, 22),
    (22, 18), (17, 17), (20, 20),
)  # fmt: skip
_FACE_STEP = 0.17  # of a side of the window, between two of them

SURE_BITS = 48
"""Of the 64 lowest frequencies so many are compared at first: those of the query furthest from the
median. A window that is a little off turns over the others."""

MIRRORED = np.full(4, 0x5555_5555_5555_5555, dtype=np.uint64)
"""The bits of a hash (4,) that are turned over when its picture is mirrored: the odd columns."""

# So many of the windows around queries are hashed one by one; more take longer than all.
_FEW_QUERIES = 50

# Bits between a hash and the nearest of the 81 windows that are two steps apart, for all 625 to be
# compared. Of faces that are found 99 % have fewer.
_NEAR_AT_FIRST = 96

_LOW = 8  # rows and columns of the 64 lowest frequencies


@dataclass(frozen=True, slots=True)
class Queries:
    """What to look entries up by: the 64 lowest frequencies of windows, and which are sure.

    low, sure: uint64 (n,); parts: the windows (n, 4), in parts of GRID.
    """

    low: NDArray[np.uint64]
    sure: NDArray[np.uint64]
    parts: NDArray[np.int64]


_REACH = 2  # parts of GRID that a query's window may be off at each of its four sides


VIEW_EDGE = 128
"""Pixels of both sides of the view that a table is best made of."""


def low_words(phash: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The 64 lowest of 256 frequencies, (n,), of hashes (n, 4) as hash_words.as_words makes them.

    Each row of 16 frequencies is two bytes, so these are the first bytes of the first eight rows.
    """
    octets = np.ascontiguousarray(phash, dtype="<u8").view(np.uint8).reshape(-1, 32)
    return np.ascontiguousarray(octets[:, : 2 * _LOW : 2]).view("<u8").ravel().astype(np.uint64)


@cache
def _intervals() -> NDArray[np.int64]:
    """Starts and ends of all windows along one side, (n, 2), in parts of GRID."""
    pairs = [(start, end) for start in range(GRID) for end in range(start + SHORTEST, GRID + 1)]
    return np.array(pairs, dtype=np.int64)


@cache
def _asked(every_scale: bool) -> NDArray[np.int64]:
    """The windows to look entries up by, (n, 4), in parts of GRID: left, top, right, bottom."""
    ends = [
        (before, GRID - after)
        for before in range(0, CROP_PARTS + 1, _CROP_STEP)
        for after in range(0, CROP_PARTS + 1 - before, _CROP_STEP)
    ]
    asked = {(left, top, right, bottom) for left, right in ends for top, bottom in ends}
    for width, height in _FACE_SHAPES if every_scale else ():
        for left in _starts(width):
            for top in _starts(height):
                asked.add((left, top, left + width, top + height))
    return np.array(sorted(asked), dtype=np.int64)


def _starts(length: int) -> Sequence[int]:
    room = GRID - length
    number = int(np.ceil(room / (_FACE_STEP * length))) + 1
    return [int(start) for start in np.rint(np.linspace(0, room, number))]


@dataclass(frozen=True, slots=True)
class _Layout:
    """Which windows the grid has, and in what order."""

    fits: NDArray[np.bool_]  # (rows' interval, columns' interval): whether the table has them
    rows: NDArray[np.int64]  # the same: where it has them, else -1
    parts: NDArray[np.int64]  # (n, 4) of the windows, in parts of GRID

    def around(self, window: NDArray[np.int64], step: int) -> NDArray[np.int64]:
        """The rows of all windows whose edges are at most _REACH, in steps, from this one's."""
        left, top, right, bottom = window.tolist()
        rows = self.rows[np.ix_(_around(top, bottom, step), _around(left, right, step))]
        return rows[rows >= 0]


@cache
def _layout() -> _Layout:
    intervals = _intervals()
    length = np.diff(intervals, axis=1)[:, 0]
    longer = np.maximum.outer(length, length)
    fits = longer <= MOST_STRETCHED * np.minimum.outer(length, length)
    down, across = np.nonzero(fits)
    parts = np.stack(
        (intervals[across, 0], intervals[down, 0], intervals[across, 1], intervals[down, 1]), axis=1
    )
    rows = np.full(fits.shape, -1)
    rows[fits] = np.arange(len(parts))
    return _Layout(fits, rows, parts)


@cache
def _around(start: int, end: int, step: int) -> NDArray[np.int64]:
    """The numbers of the intervals whose ends are at most _REACH, in steps, from these."""
    off = np.abs(_intervals() - (start, end))
    return np.flatnonzero(((off <= _REACH) & (off % step == 0)).all(axis=1))


class WindowTable:
    """The hashes of the windows of a picture on the grid.

    They ask whether a frequency is above 0, not above the median: a few bits of 256 differ, and
    the hash of a mirrored window is that of the window with the same bits turned over, always.

    view: the picture. every_scale: also look for parts of a third to a half of its sides (faces),
    which takes six times as many queries.
    """

    def __init__(self, view: WindowView, *, every_scale: bool = True) -> None:
        self._view = view
        self._words: NDArray[np.uint64] | None = None  # (4, n) of all windows
        asked = _asked(every_scale)
        found = view.of_each(asked / GRID)
        clear = _clear(found)
        self.queries = Queries(
            low_words(_signs(found[clear])), _sure(found[clear, :_LOW, :_LOW]), asked[clear]
        )

    def prepare(self, queries: int, stopped: Callable[[], bool] = lambda: False) -> None:
        """Say around how many queries' windows hashes will be asked for: of many, all are made.

        stopped: asked while they are made; once it is true, none are.
        """
        if queries > _FEW_QUERIES and self._words is None:
            words = self._all(stopped)
            self._words = None if words is None else np.ascontiguousarray(words.T)

    def nearest(
        self, query: int, phashes: NDArray[np.uint64], bound: int
    ) -> tuple[NDArray[np.int64], NDArray[np.int64], Windows]:
        """Which hashes (n, 4) windows around a query's window come near to.

        query: its place in ``queries``. Returns the numbers of those hashes within ``bound`` bits,
        their least distances, and the windows that have these.
        """
        window = self.queries.parts[query]
        least, _ = self._least(window, 2, phashes)
        near = np.flatnonzero(least <= _NEAR_AT_FIRST)
        if not near.size:
            return near, near, np.empty((0, 4))
        least, found = self._least(window, 1, phashes[near])
        within = np.flatnonzero(least <= bound)
        return near[within], least[within], _layout().parts[found[within]] / GRID

    def _least(
        self, window: NDArray[np.int64], step: int, phashes: NDArray[np.uint64]
    ) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The least distance of each hash to a window around this one, and that one's row."""
        layout = _layout()
        around = layout.around(window, step)
        if self._words is None:
            words = _signs(self._view.of_each(layout.parts[around] / GRID)).T
        else:
            words = self._words[:, around]
        # a distance of 256 wraps round to 0, but no window has the opposite of a picture's hash
        apart = np.bitwise_count(phashes[:, :1] ^ words[0])
        for number in (1, 2, 3):
            apart += np.bitwise_count(phashes[:, number : number + 1] ^ words[number])
        best = apart.argmin(axis=1)
        least = np.take_along_axis(apart, best[:, None], axis=1)[:, 0]
        return least.astype(np.int64), around[best]

    def _all(self, stopped: Callable[[], bool]) -> NDArray[np.uint64] | None:
        """The hashes of all windows, (n, 4); None if that was stopped."""
        edge = self._view.edge
        along = _waves(edge)
        rows = along.reshape(-1, edge) @ self._view.pixels
        words = []
        for number, fits in enumerate(_layout().fits):
            if stopped():
                return None
            of_window = rows[number * HASH_SIZE : (number + 1) * HASH_SIZE]
            # the frequencies of each window stand beside those of the next one
            side_by_side = of_window @ along[fits].reshape(-1, edge).T
            words.append(_signs(side_by_side.reshape(HASH_SIZE, -1, HASH_SIZE).swapaxes(0, 1)))
        return np.concatenate(words)


def _signs(coefficients: NDArray[np.float32]) -> NDArray[np.uint64]:
    """Which of 16 x 16 coefficients are above 0, as words (n, 4)."""
    bits = np.packbits(coefficients > 0, axis=2).reshape(-1, HASH_BYTES)
    return bits.view("<u8").astype(np.uint64)


def _clear(coefficients: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Which windows are not too plain to be compared, of their coefficients (n, 16, 16)."""
    weak = np.abs(coefficients) < GREY_LEVEL / UNIT
    return np.asarray(np.count_nonzero(weak, axis=(1, 2)) <= MAX_WEAK_BITS)


@cache
def _waves(edge: int) -> NDArray[np.float32]:
    return waves(_intervals() / GRID, edge)


def _sure(lowest: NDArray[np.float32]) -> NDArray[np.uint64]:
    """The mask of the SURE_BITS frequencies that are furthest from 0, of the lowest (n, 8, 8)."""
    size = np.abs(lowest).reshape(-1, _LOW * _LOW)
    size[:, 0] = 0.0  # the brightness of the window, which is always above 0
    least = np.partition(size, _LOW * _LOW - SURE_BITS, axis=1)[:, _LOW * _LOW - SURE_BITS]
    packed = np.packbits(size >= least[:, None], axis=1)
    return packed.view("<u8").ravel().astype(np.uint64)
