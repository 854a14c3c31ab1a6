"""Lists of addresses with face boxes: VGG Face's identity files, Google's facial expressions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flickrcheck.lists.addresses import is_flickr_address
from flickrcheck.lists.columns import OTHER_SITES
from flickrcheck.lists.plain import gathered
from flickrcheck.lists.rows import Item, ListRow, Malformed
from flickrcheck.lists.source import Source
from flickrcheck.lists.table import table_rows
from flickrcheck.model import FaceBox

ABOUT_VGGFACE = "VGG Face: one file of addresses and boxes a person, alone or all in a folder"
IGNORED_VGGFACE = "names of the persons, poses, scores and curation"
ABOUT_FEC = "Google's facial expressions (FEC): three addresses and boxes a line, no header"
IGNORED_FEC = "boxes (fractions of a picture of unknown size), kinds, annotators and their choices"

_NUMBER = r"-?[0-9]{1,6}(?:\.[0-9]{1,12})?"
_VGGFACE = re.compile(
    rf"[0-9]{{1,6}} (https?://\S+) ({_NUMBER}) ({_NUMBER}) ({_NUMBER}) ({_NUMBER})"
    rf"(?: {_NUMBER}){{3}}",
    re.IGNORECASE,
)
_KINDS = re.compile(r"(?:ONE|TWO|THREE)_CLASS_TRIPLET")
_ADDRESS_COLUMNS = (0, 5, 10)  # each followed by a box of four numbers
_KIND_COLUMN = 15
_WEB = re.compile(r"https?://\S+", re.IGNORECASE)


def recognises_vggface(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are those of one person of VGG Face."""
    lines = lines[:500]
    good = sum(1 for line in lines if _VGGFACE.fullmatch(line.strip()))
    return good > 0 and good >= 0.9 * len(lines)


def read_vggface(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a face on Flickr."""
    for number, line in source.lines():
        found = _VGGFACE.fullmatch(line.strip()) if line else None
        if found is None:
            if line is None or line.strip():
                yield Malformed(number, "not the columns of VGG Face")
        elif not is_flickr_address(found[1]):
            source.skipped[OTHER_SITES] += 1
        else:
            left, top, right, bottom = (round(float(found[column])) for column in (2, 3, 4, 5))
            face = FaceBox(left, top, right - left, bottom - top)
            yield ListRow((found[1],), face=face, line=number)


def recognises_fec(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are triplets of Google's facial expressions."""
    lines = lines[:100]
    good = sum(1 for _, cells in table_rows(enumerate(lines, 1), ",") if _is_triplet(cells))
    return good > 0 and good >= 0.8 * len(lines)


def _is_triplet(cells: list[str] | None) -> bool:
    return (
        cells is not None
        and len(cells) > _KIND_COLUMN
        and all(_WEB.fullmatch(cells[column].strip()) for column in _ADDRESS_COLUMNS)
        and _KINDS.fullmatch(cells[_KIND_COLUMN].strip()) is not None
    )


def read_fec(source: Source) -> Iterator[Item]:
    """One row a picture of a triplet; most pictures are in many triplets."""
    return gathered(_triplets(source))


def _triplets(source: Source) -> Iterator[ListRow | Malformed]:
    for number, cells in table_rows(source.lines(), ","):
        if cells is None or not _is_triplet(cells):
            yield Malformed(number, "not three addresses with boxes")
            continue
        for column in _ADDRESS_COLUMNS:
            address = cells[column].strip()
            if is_flickr_address(address):
                yield ListRow((address,), line=number)
            else:
                source.skipped[OTHER_SITES] += 1
