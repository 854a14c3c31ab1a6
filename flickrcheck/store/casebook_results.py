"""What became of each single picture of the last scan: for the few pictures of one person."""

from __future__ import annotations

import json
from dataclasses import dataclass

from flickrcheck.store.casebook import OF_SCAN, SHOWN, Casebook, ScanRecord, StoredMatch
from flickrcheck.store.casebook_rows import join_path, to_json
from flickrcheck.store.casebook_schema import whole_rows

_PICTURES = f"""
    SELECT photo.id, folder.path AS folder, photo.name, photo.size, content.key,
        coalesce(photo.problem, content.problem, '') AS problem,
        photo.unread IS NOT NULL AS unread,
        photo.settled = (SELECT min(id) FROM scan AS same WHERE same.basis =
            (SELECT basis FROM scan WHERE id = ?1)) AS settled, coalesce(content.plain, 0) AS plain,
        content.width, content.height,
        looked_harder.content IS NOT NULL AS harder,
        (SELECT json_group_array(match.id) FROM match
         WHERE match.photo = photo.id AND {SHOWN}) AS matches
    FROM photo JOIN folder ON folder.id = photo.folder
    LEFT JOIN content ON content.id = photo.content
    LEFT JOIN looked_harder ON looked_harder.content = photo.content
    WHERE photo.exported IS NULL AND {OF_SCAN}
    ORDER BY folder.path, photo.name LIMIT ?3
"""


@dataclass(frozen=True, slots=True)
class PictureRow:
    """One picture file of a scan.

    content_key: 16 bytes, None while it has not been read. problem: why it could not be read, "" if
    it could. unread: the scan has not come to it. settled: its ID and the whole of it were compared
    with what the scan searches. harder: its parts were compared as well.
    width, height: pixels of the upright picture, None where unknown. matches: the best grade first.
    """

    path: str
    size: int
    content_key: bytes | None
    problem: str
    unread: bool
    settled: bool
    plain: bool
    harder: bool
    width: int | None
    height: int | None
    matches: tuple[StoredMatch, ...]


def picture_rows(casebook: Casebook, scan: ScanRecord, most: int) -> list[PictureRow]:
    """The first ``most`` pictures of a scan in the order of their paths, with their matches."""
    alone = to_json(casebook.alone(scan.roots))
    rows = list(casebook.rows(_PICTURES, [scan.id, alone, most]))
    with whole_rows(casebook.path):
        ids = [json.loads(row["matches"]) for row in rows]
    stored = {each.id: each for each in casebook.matches_by_id([id for some in ids for id in some])}
    with whole_rows(casebook.path):
        return [
            PictureRow(
                path=join_path(row["folder"], row["name"]),
                size=int(row["size"]),
                content_key=row["key"],
                problem=str(row["problem"]),
                unread=bool(row["unread"]),
                settled=bool(row["settled"]),
                plain=bool(row["plain"]),
                harder=bool(row["harder"]),
                width=row["width"],
                height=row["height"],
                matches=tuple(
                    sorted(
                        (stored[id] for id in own if id in stored),
                        key=lambda each: (each.match.grade, each.match.dataset, each.id),
                    )
                ),
            )
            for row, own in zip(rows, ids, strict=True)
        ]
