"""Rows of lists that say more than photo and account: faces, names, originals, aliases."""

from __future__ import annotations

import heapq
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from flickrcheck.flickr.ids import LARGEST_PHOTO_ID, is_nsid
from flickrcheck.model import FaceBox

_READ = 1 << 18  # bytes of a run that are read at a time
_LONGEST = 1 << 20  # bytes of one row; keys have at most 1,000 characters


@dataclass(frozen=True, slots=True)
class RichRow:
    """What one row says of a photo, checked.

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
    return json.dumps(said, separators=(",", ":")).encode("ascii") + b"\n"


def _decoded(line: bytes, run: int) -> tuple[int, RichRow]:
    photo_id, order, at, nsid, at_odds, alias, key, box, original = json.loads(line)
    for number in (photo_id, order, at):
        if not isinstance(number, int):
            raise ValueError("a row without its numbers")
    if not 1 <= photo_id <= LARGEST_PHOTO_ID:
        raise ValueError("a row without a photo ID")
    for text in (nsid, at_odds):
        if text is not None and not is_nsid(text):
            raise ValueError("a row with a wrong account")
    row = RichRow(
        nsid=nsid, line=at, at_odds=at_odds, alias=_text(alias), key=_text(key),
        face=None if box is None else _face(box),
        original=None if original is None else (bytes.fromhex(original[0]), int(original[1])),
        run=run, order=order,
    )  # fmt: skip
    return photo_id, row


def _text(value: object) -> str | None:
    if value is not None and not isinstance(value, str):
        raise ValueError("a row with a wrong text")
    return value


def _face(box: Sequence[Any]) -> FaceBox:
    x, y, w, h, frame_w, frame_h, kind, key = box
    return replace(FaceBox(x, y, w, h, frame_w, frame_h, key=_text(key)), kind=kind)


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
