"""What the casebook holds beside a match to compare it with: other files of the same entry."""

from __future__ import annotations

from dataclasses import dataclass

from flickrcheck.store.casebook import OF_KEY, Casebook, StoredMatch
from flickrcheck.store.casebook_schema import whole_rows

MOST_OTHERS = 50


@dataclass(frozen=True, slots=True)
class Others:
    """Other pictures of the person that match the same Flickr photo, in any dataset.

    matches: one of each content, the best grade first. copies: files that are equal byte for byte
    to the picture itself. more: there are more than MOST_OTHERS, which are left out.
    """

    matches: tuple[StoredMatch, ...]
    copies: int
    more: bool


def others_of(casebook: Casebook, stored: StoredMatch) -> Others:
    """The other pictures that match the photo of a match and were there at their last scan.

    Files of which only an account is listed have none.
    """
    entry, own = stored.match.entry_id, stored.match.photo
    if entry is None:
        return Others((), 0, False)
    found: dict[bytes, StoredMatch] = {}
    copies: set[str] = set()
    more = False
    where = "match.entry = ? AND NOT photo.gone AND photo.exported IS NULL"
    for other in casebook.matches(where, [entry]):
        photo = other.match.photo
        if photo.path == own.path or photo.content_key is None:
            continue
        if photo.content_key == own.content_key:
            copies.add(photo.path)
        elif photo.content_key not in found:
            if len(found) == MOST_OTHERS:
                more = True
                break
            found[photo.content_key] = other
    return Others(tuple(found.values()), len(copies), more)


def picture_size(casebook: Casebook, content_key: bytes) -> tuple[int, int] | None:
    """Width and height in pixels of the upright picture with this content, None if unknown."""
    sql = f"SELECT width, height FROM content WHERE {OF_KEY}"
    for row in casebook.rows(sql, [content_key]):
        with whole_rows(casebook.path):
            if row["width"] is not None and row["height"] is not None:
                return int(row["width"]), int(row["height"])
    return None
