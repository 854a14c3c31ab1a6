"""Tables in pasted texts: the column whose heading says that it holds photo IDs."""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from typing import Self

from flickrcheck.flickr.ids import parse_photo_id

_DELIMITERS = "\t;,|"
_LONGEST = 10_000  # characters of a line of a table
_FILL = re.compile(r"[\s_-]+")
_SURE = frozenset({"photoid", "flickrid", "flickrphotoid"})
# Beside these, a column "id" holds photo IDs; alone it may count the rows of anything.
_FLICKR_COLUMNS = frozenset({"owner", "ownernsid", "nsid", "secret", "photopage", "pathalias"})


@dataclass(frozen=True, slots=True)
class IdColumn:
    """Where photo IDs stand in the lines of a table. width: how many cells a line has."""

    delimiter: str
    place: int
    width: int

    @classmethod
    def of_heading(cls, line: str) -> Self | None:
        """The column that a line of headings names; None where the line is none."""
        for delimiter in _DELIMITERS:
            names = [_FILL.sub("", cell).casefold() for cell in _cells(line, delimiter)]
            sure = [place for place, name in enumerate(names) if name in _SURE]
            if not sure and "id" in names and _FLICKR_COLUMNS.intersection(names):
                sure = [names.index("id")]
            if len(names) > 1 and len(sure) == 1:
                return cls(delimiter, sure[0], len(names))
        return None

    def fits(self, line: str) -> bool:
        """Whether a line is one of this table, and no part of a quoted text of several lines."""
        return line.count('"') % 2 == 0 and len(_cells(line, self.delimiter)) == self.width

    def photo_id(self, line: str) -> int | None:
        """The photo ID in a line of this table; None where it holds none."""
        cells = _cells(line, self.delimiter)
        return parse_photo_id(cells[self.place].strip())


def _cells(line: str, delimiter: str) -> list[str]:
    if len(line) > _LONGEST or delimiter not in line:
        return []
    try:
        return next(csv.reader([line], delimiter=delimiter, skipinitialspace=True), [])
    except csv.Error:
        return []
