"""Rows of lists that say more than photo and account: faces, names, originals, aliases."""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from flickrcheck.flickr.ids import LARGEST_PHOTO_ID, is_nsid
from flickrcheck.model import FaceBox

_READ = 1 << 18  # bytes of a run that are read at a time
_encode = json.JSONEncoder(separators=(",", ":")).encode
_decode = json.JSONDecoder().decode


class RichRow(NamedTuple):
    """What one row says of a photo, checked. A tuple, because lists have millions of them.

    nsid: the first account that it names; at_odds: the second one where it names two; line: see
    Malformed; run and order: its place in the order of the lists; the others as in Entry.
    """

    nsid: str | None = None
    line: int = 0
    at_odds: str | None = None
    alias: str | None = None
    key: str | None = None
    face: FaceBox | None = None
    original: tuple[bytes, int] | None = None
    run: int = 0
    order: int = 0

    @property
    def is_plain(self) -> bool:
        """Whether it says nothing but the account."""
        return (
            self.face is None
            and self.key is None
            and self.alias is None
            and self.original is None
            and self.at_odds is None
        )


def encoded(photo_id: int, order: int, row: RichRow) -> bytes:
    """A row as a line of a run."""
    face = row.face
    box = face and [
        face.x, face.y, face.w, face.h, face.frame_w, face.frame_h, face.kind, face.key
    ]  # fmt: skip
    original = row.original and [row.original[0].hex(), row.original[1]]
    said = [photo_id, order, row.line, row.nsid, row.at_odds, row.alias, row.key, box, original]
    return _encode(said).encode("ascii") + b"\n"


def _decoded(line: bytes, run: int) -> tuple[int, RichRow]:
    photo_id, order, at, nsid, at_odds, alias, key, box, original = _decode(line.decode("ascii"))
    if type(photo_id) is not int or type(order) is not int or type(at) is not int:
        raise ValueError("a row without its numbers")
    if not 1 <= photo_id <= LARGEST_PHOTO_ID:
        raise ValueError("a row without a photo ID")
    if (nsid and not is_nsid(nsid)) or (at_odds and not is_nsid(at_odds)):
        raise ValueError("a row with a wrong account")
    face = None if box is None else _face(box)
    if original is not None:
        original = (bytes.fromhex(original[0]), int(original[1]))
    row = RichRow(nsid, at, at_odds, _text(alias), _text(key), face, original, run, order)
    return photo_id, row


def _text(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise ValueError("a row with a wrong text")
    return value


def _face(box: Sequence[Any]) -> FaceBox:
    x, y, w, h, frame_w, frame_h, kind, key = box
    return FaceBox(x, y, w, h, frame_w, frame_h, kind, _text(key))


def rich_rows(paths: Mapping[int, Path]) -> Iterator[tuple[int, RichRow]]:
    """All rows of sorted rich runs: photo ID and row, in the order of ID, run and row.

    paths: of the runs, by their numbers in ascending order.
    Raises OSError and ValueError for damaged runs.
    """
    runs = [_rows(path, run) for run, path in paths.items()]
    # stable: of equal IDs the row of the earlier run comes first
    return heapq.merge(*runs, key=lambda pair: pair[0])


def _rows(path: Path, run: int) -> Iterator[tuple[int, RichRow]]:
    """The rows of one run. It holds no file open: there may be hundreds."""
    offset, last = 0, 0
    while True:
        with path.open("rb") as file:
            file.seek(offset)
            lines = file.readlines(_READ)
        if not lines:
            return
        for line in lines:
            offset += len(line)
            try:
                photo_id, row = _decoded(line, run)
            except (ValueError, TypeError, IndexError, AttributeError, RecursionError) as error:
                raise ValueError(f"{path.name}: {error}") from None
            if photo_id < last:
                raise ValueError(f"{path.name} is not sorted")
            last = photo_id
            yield photo_id, row
