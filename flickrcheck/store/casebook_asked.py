"""What the casebook holds to find pictures that somebody else asks for: fingerprints, and whose
files they are of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flickrcheck.model import Fingerprint
from flickrcheck.store.casebook import OF_KEY, SHOWN, Casebook
from flickrcheck.store.casebook_prints import unpack_fingerprint
from flickrcheck.store.casebook_rows import join_path, to_json
from flickrcheck.store.casebook_schema import whole_rows

_BLOCK = 2000

# the grades A and B, as the table of matches has them
_LISTED = f"""
    SELECT group_concat(dataset, char(10)) FROM (SELECT DISTINCT dataset FROM match
        WHERE match.photo = photo.id AND match.grade IN ('A', 'B') AND {SHOWN} ORDER BY dataset)
"""


@dataclass(frozen=True, slots=True)
class OwnFile:
    """A file of the casebook's owner. content: its row; photo_id: the Flickr photo that it surely
    is, None if no source says so; listed: datasets in which it is, or the same picture."""

    content: int
    path: str
    photo_id: int | None
    listed: tuple[str, ...]


def fingerprint_of(casebook: Casebook, content_key: bytes) -> Fingerprint | None:
    """The fingerprint of the picture with this content, None where there is none."""
    sql = f"SELECT prints, plain FROM content WHERE {OF_KEY} AND prints IS NOT NULL"
    for row in casebook.rows(sql, [content_key]):
        with whole_rows(casebook.path):
            return unpack_fingerprint(row["prints"], bool(row["plain"]))
    return None


def fingerprint_count(casebook: Casebook) -> int:
    """How many pictures have a fingerprint that can be compared."""
    sql = "SELECT count(*) AS n FROM content WHERE prints IS NOT NULL AND NOT plain"
    return int(next(casebook.rows(sql))["n"])


def fingerprints(casebook: Casebook) -> Iterator[list[tuple[int, Fingerprint]]]:
    """Blocks of content rows with their fingerprints; plain ones are left out."""
    last = 0
    while True:
        sql = """
            SELECT id, prints FROM content
            WHERE id > ? AND prints IS NOT NULL AND NOT plain ORDER BY id LIMIT ?
        """
        rows = list(casebook.rows(sql, [last, _BLOCK]))
        if not rows:
            return
        last = rows[-1]["id"]
        with whole_rows(casebook.path):
            yield [(row["id"], unpack_fingerprint(row["prints"], plain=False)) for row in rows]


def own_files(casebook: Casebook, contents: Sequence[int]) -> list[OwnFile]:
    """The files with these contents that were there at their last scan, by content and path."""
    sql = f"""
        SELECT photo.content, folder.path AS folder, photo.name, pictured.photo_id,
            ({_LISTED}) AS listed
        FROM photo JOIN folder ON folder.id = photo.folder
        LEFT JOIN pictured ON pictured.photo = photo.id
        WHERE photo.content IN (SELECT value FROM json_each(?)) AND NOT photo.gone
        ORDER BY photo.content, folder.path, photo.name
    """
    return [
        OwnFile(
            row["content"],
            join_path(row["folder"], row["name"]),
            row["photo_id"],
            tuple((row["listed"] or "").split("\n")) if row["listed"] else (),
        )
        for row in casebook.rows(sql, [to_json(list(contents))])
    ]
