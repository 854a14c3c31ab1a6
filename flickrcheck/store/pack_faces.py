"""The boxes that a dataset's makers drew, as columns of numbers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from flickrcheck.model import FaceBox
from flickrcheck.store.pack_columns import Columns, Ids
from flickrcheck.store.pack_schema import KINDS, LONGEST_KEY, MAX_PIXELS, is_box, is_key

NUMBERS = 7  # of a box: x, y, w, h, frame_w, frame_h, kind
_ORIGIN = MAX_PIXELS + 1  # so that corners outside the frame are no negative numbers
_KIND: dict[int, Literal["face", "person"]] = {0: "face", 1: "person"}


@dataclass(frozen=True, slots=True, eq=False)
class FaceBlock:
    """Boxes, ordered by photo ID. ids int64 (m,); boxes uint32 (m, 7) as number_box makes them."""

    ids: Ids
    boxes: NDArray[np.uint32]
    keys: Sequence[str | None]


def number_box(face: FaceBox) -> tuple[int, ...]:
    """A box as seven numbers: 0 for what is not known, corners from 1 on, sides from 1 on."""
    corner = [0 if value is None else value + _ORIGIN for value in (face.x, face.y)]
    sides = (face.w, face.h, face.frame_w, face.frame_h)
    return (*corner, *(0 if side is None else side + 1 for side in sides), KINDS.index(face.kind))


def box_of(numbers: Sequence[int], key: str | None) -> FaceBox | None:
    """The box again, None where it cannot be true."""
    x, y = (value - _ORIGIN if value else None for value in numbers[:2])
    w, h, frame_w, frame_h = (value - 1 if value else None for value in numbers[2:6])
    kind = _KIND.get(numbers[6])
    if kind is None or not is_key(key) or not is_box(x, y, w, h, frame_w, frame_h):
        return None
    return FaceBox(x, y, w, h, frame_w=frame_w, frame_h=frame_h, kind=kind, key=key)


class FaceSlabs:
    """The table face of an open pack. bad: boxes met so far that cannot be true."""

    def __init__(self, columns: Columns) -> None:
        self._columns = columns
        self.bad = 0

    def all(self) -> Iterator[FaceBlock]:
        """All boxes, slab by slab. Raises UnusableFileError where a slab cannot be true."""
        last = 0
        for row in self._columns.rows("SELECT first, n, ids, boxes, keys FROM face ORDER BY first"):
            yield (block := self._block(row, after=last))
            last = int(block.ids[-1])

    def of(self, ids: Ids) -> dict[int, tuple[FaceBox, ...]]:
        """The boxes of these photos (ascending); those that cannot be true are counted."""
        found: dict[int, list[FaceBox]] = {}
        slabs = self._columns.walk("face", "first, n, ids, boxes, keys", self._block, ids)
        for slab, start, stop in slabs:
            for row in np.flatnonzero(np.isin(slab.ids, ids[start:stop])).tolist():
                face = box_of(slab.boxes[row].tolist(), slab.keys[row])
                if face is None:
                    self.bad += 1
                else:
                    found.setdefault(int(slab.ids[row]), []).append(face)
        return {photo_id: tuple(faces) for photo_id, faces in found.items()}

    def _block(self, row: Sequence[object], *, after: int = 0) -> FaceBlock:
        first, n, data, packed, keys = row
        columns = self._columns
        ids = columns.ids(first, n, data, after=after, step=0)
        boxes = columns.numbers(packed, NUMBERS * len(ids), 4).astype(np.uint32)
        texts: list[str | None] = [None] * len(ids)
        if keys is not None:
            texts = columns.texts(keys, len(ids), LONGEST_KEY)
        return FaceBlock(ids, boxes.reshape(NUMBERS, len(ids)).T, texts)
