"""What every reader of a published list gives: rows and malformed rows."""

from __future__ import annotations

from dataclasses import dataclass

from flickrcheck.model import FaceBox


@dataclass(frozen=True, slots=True)
class ListRow:
    """One photo, or one face of a photo, that a list names; mostly one row of it.

    references: photo IDs in decimal or Flickr URLs as they stand in the list, all of one photo;
    nsid: the account where a column names it; key: the dataset's own name of the photo where it
    is not the photo ID; face: the box this row is about.
    """

    references: tuple[str, ...]
    nsid: str | None = None
    key: str | None = None
    face: FaceBox | None = None


@dataclass(frozen=True, slots=True)
class Malformed:
    """A row that cannot be used. line counts from 1 (in JSON: the item, counted from 1)."""

    line: int
    reason: str
