"""What every reader of a published list gives: rows and malformed rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flickrcheck.model import FaceBox


@dataclass(frozen=True, slots=True)
class ListRow:
    """One photo, or one face of a photo, that a list names; mostly one row of it.

    references: photo IDs in decimal or Flickr URLs as they stand in the list, all of one photo;
    nsid: the account where a column names it; key: the dataset's own name of the photo where it
    is not the photo ID; face: the box this row is about; alias: the name in the owner's Flickr
    address where the list gives one; original_md5 (16 bytes) and original_size (bytes): of the file
    that was uploaded to Flickr; line: where the row stands, counted as in Malformed, 0 if unknown.
    """

    references: tuple[str, ...]
    nsid: str | None = None
    key: str | None = None
    face: FaceBox | None = None
    alias: str | None = None
    original_md5: bytes | None = None
    original_size: int | None = None
    line: int = 0


@dataclass(frozen=True, slots=True)
class PlainRows:
    """Many rows that say nothing but photo ID and account, already checked: the fast way.

    photo_ids, nsids and lines are of one length; nsids holds None where a row names no account;
    lines says where each row stands, as a range where they follow each other. line: the first of
    them. The rows come in the order of the list, also between other rows. keys: YFCC's names of
    the picture files (see yfcc_key), only where ``open_list`` was asked for them.
    """

    line: int
    photo_ids: list[int]
    nsids: list[str | None]
    lines: Sequence[int] = ()
    keys: list[str] | None = None


@dataclass(frozen=True, slots=True)
class Malformed:
    """A row that cannot be used. line counts from 1 (in JSON: the item, counted from 1)."""

    line: int
    reason: str


Item = ListRow | PlainRows | Malformed
