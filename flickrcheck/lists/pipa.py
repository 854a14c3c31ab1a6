"""PIPA (People In Photo Albums): ``all_data.txt`` and the split files.

Columns, separated by spaces: photoset, photo ID, head box x y w h in pixels of the original,
identity, subset; the split files add a ninth. Boxes may begin outside the picture (negative x, y).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source
from flickrcheck.model import FaceBox

ABOUT = "People In Photo Albums: all_data.txt and the split files"
IGNORED = "the photoset and the subset of each row"

_ROW = re.compile(
    r"[0-9]{1,20} ([1-9][0-9]{0,10})"
    r" (-?[0-9]{1,6}) (-?[0-9]{1,6}) ([0-9]{1,6}) ([0-9]{1,6})"
    r" (-?[0-9]{1,6}) [0-9](?: -?[0-9]{1,6})?"
)
_PHOTOSET = re.compile(r"72[0-9]{15} ")


def recognises(lines: list[str]) -> bool:
    """Whether the first lines of a file are PIPA's."""
    good = sum(1 for line in lines if _PHOTOSET.match(line) and _ROW.fullmatch(line.strip()))
    return good > 0 and good >= 0.8 * len(lines)


def read(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a head; the key of the face is PIPA's number of the person."""
    for number, line in source.lines():
        if line == "":
            continue
        row = _ROW.fullmatch(" ".join(line.split())) if line else None
        if row is None:
            yield Malformed(number, "not the eight or nine columns of PIPA")
            continue
        x, y, w, h = (int(row[column]) for column in (2, 3, 4, 5))
        yield ListRow((row[1],), face=FaceBox(x, y, w, h, key=row[6]), line=number)
