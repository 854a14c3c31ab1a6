"""Finds the entries that show a part of a picture: by windows first, then by the best window.

Three sieves, each finer than the one before: the lowest frequencies of about 1,300 windows against
all entries, all frequencies of the windows around against those that come near, and the best of
all windows for the nearest of these. True entries end at few bits; what others end at is what
work/window_bounds.py is about.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from flickrcheck.model import Entry
from flickrcheck.photo import window_table
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.window_proof import dhash_against, phash_against
from flickrcheck.photo.window_refine import refined
from flickrcheck.photo.window_table import MIRRORED, WindowTable, low_words
from flickrcheck.photo.windows import Windows, WindowView
from flickrcheck.store.hash_words import Rows, Words
from flickrcheck.store.window_lookup import alike

VERSION = 2
"""Changes with everything that may let a picture be found which was not before."""

LOW_BOUND = 11
"""Of 48 sure bits, for an entry to be compared with all windows around a query's. Of crops that
keep 62 % or more of each side all have 8 or less, of faces 95 % have 11 or less; of unrelated
entries one of 5,000 passes."""

NEAR_BOUND = 78
"""Bits of 256 between an entry and the best window of the grid, for that window to be refined. Of
faces 95 % have 66 or less."""

MOST_REFINED = 64
"""Entries for which the window of one picture is refined: the nearest. It takes 5 ms each."""

NEAR_ENOUGH = 48
"""Bits of 256 up to which a refined window is compared more closely. True ones: 26 after strong
edits."""

_AT_ONCE = 1000  # entries compared with the 625 windows around one


@dataclass(frozen=True, slots=True)
class Near:
    """An entry that a window of the picture comes near to.

    row: of the entry. distance: bits of 256 between their phashes. window: left, top, right and
    bottom as fractions of the picture as it is. mirrored: whether its content is.
    """

    row: int
    distance: int
    window: tuple[float, float, float, float]
    mirrored: bool


class WindowSearch:
    """Entries ready to be looked up by windows. words: their phashes (n, 4); 8 bytes each more."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._low = low_words(words)

    def near(
        self,
        grey: Image.Image,
        *,
        rows: Rows | None = None,
        every_scale: bool = True,
        stopped: Callable[[], bool] = lambda: False,
    ) -> list[Near]:
        """The entries nearest to a window of the picture, each with its best window, nearest first.

        grey: upright, mode "L", shorter side of 256 pixels or more if the picture has them. rows:
        only these entries are compared. every_scale: also parts of a third of its sides (faces).
        stopped: as for ``alike``.
        """
        words = self._words if rows is None else self._words[rows]
        low = self._low if rows is None else self._low[rows]
        table = WindowTable(WindowView(grey, window_table.VIEW_EDGE), every_scale=every_scale)
        on_grid: list[tuple[int, int, bool, Windows]] = []
        for mirrored in (False, True):
            on_grid += _on_grid(table, words, low, mirrored, stopped)
        on_grid.sort(key=lambda each: each[:3])
        view = WindowView(grey)
        found: list[Near] = []
        for _, place, mirrored, start in on_grid[:MOST_REFINED]:
            if stopped():
                break
            phash = words[place].astype("<u8").view(np.uint8)
            distance, window = refined(view, start, phash, mirrored=mirrored)
            left, top, right, bottom = window.tolist()
            row = place if rows is None else int(rows[place])
            found.append(Near(row, distance, (left, top, right, bottom), mirrored))
        return sorted(found, key=lambda each: (each.distance, each.row))


def _on_grid(
    table: WindowTable,
    words: Words,
    low: NDArray[np.uint64],
    mirrored: bool,
    stopped: Callable[[], bool],
) -> Iterator[tuple[int, int, bool, Windows]]:
    """Of each entry within NEAR_BOUND: the distance, its place, ``mirrored`` and the window."""
    turned_over = MIRRORED if mirrored else np.zeros_like(MIRRORED)
    queries = table.queries
    query, place = alike(
        queries.low ^ turned_over[0], queries.sure, low, LOW_BOUND, stopped=stopped
    )
    order = np.argsort(query, kind="stable")
    query, place = query[order], place[order]
    best: dict[int, tuple[int, Windows]] = {}
    edges = np.flatnonzero(np.diff(query, prepend=-1, append=-1))
    table.prepare(len(edges) - 1, stopped)
    for start, stop in itertools.pairwise(edges.tolist()):
        if stopped():
            break
        for first in range(start, stop, _AT_ONCE):
            places = place[first : min(first + _AT_ONCE, stop)]
            near, apart, windows = table.nearest(
                int(query[first]), words[places] ^ turned_over, NEAR_BOUND
            )
            for entry, distance, window in zip(
                places[near].tolist(), apart.tolist(), windows, strict=True
            ):
                if entry not in best or distance < best[entry][0]:
                    best[entry] = distance, window
    for entry, (distance, window) in best.items():
        yield distance, entry, mirrored, window


@dataclass(frozen=True, slots=True)
class Confirmed:
    """How near a part of a picture, cut out and hashed like any picture, comes to an entry.

    distance: bits of 256 between the phashes, dhash_distance: between the dhashes. against,
    dhash_against: the shares of their weight that disagree (photo/window_proof.py), 0 to 1. What is
    about the dhash is None where the entry has none.
    """

    distance: int
    dhash_distance: int | None
    against: float
    dhash_against: float | None


def confirmed(grey: Image.Image, near: Near, entry: Entry) -> Confirmed | None:
    """The window, cut out and hashed as any picture, compared with the entry's hashes.

    None where the part is too plain to be compared. grey: as for ``WindowSearch.near``.
    """
    width, height = grey.size
    left, top, right, bottom = near.window
    part = grey.crop(
        (round(left * width), round(top * height), round(right * width), round(bottom * height))
    )
    if near.mirrored:
        part = part.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    print_ = fingerprint(part)
    listed = [(entry.phash, entry.dhash)] if entry.phash else []
    listed += [(each.phash, each.dhash) for each in entry.parts]
    if print_.plain or not listed:
        return None
    distance, phash, dhash = min(
        ((_bits_apart(print_.phash, phash), phash, dhash) for phash, dhash in listed),
        key=lambda each: each[0],
    )
    return Confirmed(
        distance,
        _bits_apart(print_.dhash, dhash) if dhash else None,
        phash_against(part, phash),
        dhash_against(part, dhash) if dhash else None,
    )


def _bits_apart(one: bytes, other: bytes) -> int:
    return (int.from_bytes(one) ^ int.from_bytes(other)).bit_count()
