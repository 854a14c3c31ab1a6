"""The matches that a scan finds, and what becomes of those that were known before.

Every method is one short transaction, or a part of the one around it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from flickrcheck.kept import kept
from flickrcheck.model import Grade, Match
from flickrcheck.store.casebook import VERDICT_SUBJECT, Casebook
from flickrcheck.store.casebook_rows import evidence_to_json, faces_to_json, match_of, to_json
from flickrcheck.store.casebook_schema import whole_rows

BY_WINDOW = """match.evidence LIKE '%"window":[%'"""
"""Whether a match was found by a part of the person's picture."""

NOT_AGAIN = kept(
    "The newest search of this dataset did not find this match again: the list that was searched "
    "does not name the photo, or what tied your file to it is gone. It stays because of your "
    "verdict."
)
"""What speaks against a match that is only there because it was judged before."""

OWN_GRADE = "coalesce(nullif(match.hub, 'hidden'), match.grade)"
"""The grade of a match without regard to the pictures that are shown with it as one."""


class FoundMatches:
    """Writes the matches of one scan (its number) into an open casebook."""

    def __init__(self, casebook: Casebook, scan: int) -> None:
        self._casebook = casebook
        self._conn = casebook.database.conn
        self._scan = scan

    def put(self, found: Mapping[int, Sequence[Match]]) -> None:
        """Keep the matches of photo rows; what is known of the same entries gives way."""
        self._put(found, "")

    def add(self, found: Mapping[int, Sequence[Match]]) -> None:
        """Keep those matches of photo rows that are new, or of a better grade than the known."""
        self._put(found, "WHERE excluded.grade < match.grade")

    def put_by_window(self, found: Mapping[int, Sequence[Match]]) -> None:
        """Keep matches by windows: new ones, better ones, and what is now known of older ones."""
        self._put(found, f"WHERE excluded.grade < match.grade OR {BY_WINDOW}")

    def _put(self, found: Mapping[int, Sequence[Match]], which: str) -> None:
        with self._casebook.writing():
            self._conn.executemany(
                f"""
                INSERT INTO match (photo, dataset, entry, nsid, key, grade, evidence, faces, note,
                    first_scan, last_scan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?10, ?10)
                ON CONFLICT (photo, dataset, entry) DO UPDATE SET nsid = excluded.nsid,
                    key = excluded.key, grade = excluded.grade, evidence = excluded.evidence,
                    faces = excluded.faces, note = excluded.note, last_scan = excluded.last_scan,
                    hub = CASE hub WHEN 'hidden' THEN hub END
                {which}
                """,
                [
                    (
                        photo_id,
                        match.dataset,
                        match.entry_id or 0,
                        match.nsid,
                        match.key,
                        match.grade.value,
                        evidence_to_json(match.evidence),
                        faces_to_json(match.faces),
                        match.note,
                        self._scan,
                    )
                    for photo_id, matches in found.items()
                    for match in matches
                ],
            )

    def carry_verdicts(self, former: Mapping[int, bytes], *, alike: bool = False) -> None:
        """Let verdicts on the former content (by key) of photo rows hold for the present one.

        Only where this scan found the same entry again, or where the pictures are ``alike``: a
        keyword written into a file takes no verdict from it, another picture under its name gets
        none.
        """
        with self._casebook.writing():
            self._conn.executemany(
                f"""
                INSERT OR IGNORE INTO verdict (subject, dataset, entry, verdict, at)
                SELECT {VERDICT_SUBJECT}, match.dataset, match.entry, verdict.verdict, verdict.at
                FROM match JOIN photo ON photo.id = match.photo
                LEFT JOIN content ON content.id = photo.content
                JOIN verdict ON verdict.subject = ? AND verdict.dataset = match.dataset
                    AND verdict.entry = match.entry
                WHERE match.photo = ? AND match.last_scan >= ?
                """,
                [(key, photo_id, 0 if alike else self._scan) for photo_id, key in former.items()],
            )

    def drop_unconfirmed(
        self, found: Mapping[int, Sequence[Match]], datasets: Sequence[str]
    ) -> None:
        """Forget matches of these photo rows in these datasets but for those found now.

        Also what this scan itself found before the picture was read. A match with a verdict
        stays: it is the person's, not the program's, to drop. But it says that it was not found
        again, and is no more than possible.
        """
        kept_now = [
            (photo_id, match.dataset, match.entry_id or 0)
            for photo_id, matches in found.items()
            for match in matches
        ]
        unconfirmed = """dataset IN (SELECT value FROM json_each(?2)) AND (photo, dataset, entry)
            NOT IN (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'),
                json_extract(value, '$[2]') FROM json_each(?3))"""
        parameters = [to_json(list(datasets)), to_json(kept_now)]
        self._drop(found, unconfirmed, parameters)
        with self._casebook.writing():
            self._conn.execute(
                f"""
                UPDATE match SET note = ?4, grade = max(grade, ?5)
                WHERE photo IN (SELECT value FROM json_each(?1)) AND {unconfirmed}
                """,
                [to_json(list(found)), *parameters, NOT_AGAIN, Grade.POSSIBLE.value],
            )

    def by_window(
        self, photo_ids: Collection[int], datasets: Sequence[str]
    ) -> list[tuple[int, Match]]:
        """What windows of the pictures in these photo rows matched in these datasets, by row.

        Found in the same file or in a copy of it, which may be gone; the best of each entry.
        """
        sql = f"""
            SELECT wanted.id AS photo, folder.path AS folder, wanted.name, wanted.size,
                wanted.mtime_ns, content.key AS content_key, match.dataset, match.entry, match.nsid,
                match.key, {OWN_GRADE} AS grade, match.evidence, match.faces, match.note
            FROM photo AS wanted JOIN folder ON folder.id = wanted.folder
            LEFT JOIN content ON content.id = wanted.content
            JOIN photo AS other ON other.content = wanted.content
            JOIN match ON match.photo = other.id
            WHERE wanted.id IN (SELECT value FROM json_each(?))
                AND match.dataset IN (SELECT value FROM json_each(?)) AND {BY_WINDOW}
            ORDER BY wanted.id, match.dataset, match.entry, grade DESC
        """
        rows = self._casebook.rows(sql, [to_json(list(photo_ids)), to_json(list(datasets))])
        with whole_rows(self._casebook.path):
            found = {
                (row["photo"], row["dataset"], row["entry"]): (row["photo"], match_of(row))
                for row in rows
            }
        return list(found.values())

    def drop_replaced(
        self, replaced: Collection[int], unknown: Collection[int], datasets: Sequence[str]
    ) -> None:
        """Forget what was found for other pictures in the place of these photo rows.

        unknown: rows of which nobody knows what picture they held before, if any: there what was
        found by name may still hold. datasets: those that are searched for the present pictures;
        their matches stay, but for those by windows of the former ones.
        """
        elsewhere = "dataset NOT IN (SELECT value FROM json_each(?2))"
        searched = [to_json(list(datasets))]
        self._drop(replaced, f"({elsewhere} OR {BY_WINDOW})", searched)
        by_picture = "json_extract(match.evidence, '$[0].kind') = 'picture'"
        self._drop(unknown, f"({elsewhere} AND {by_picture} OR {BY_WINDOW})", searched)

    def _drop(self, photo_ids: Collection[int], which: str, parameters: Sequence[object]) -> None:
        with self._casebook.writing():
            self._conn.execute(
                f"""
                DELETE FROM match WHERE photo IN (SELECT value FROM json_each(?1)) AND {which}
                    AND NOT EXISTS (
                        SELECT 1 FROM photo LEFT JOIN content ON content.id = photo.content
                        CROSS JOIN verdict ON verdict.subject = {VERDICT_SUBJECT}
                            AND verdict.dataset = match.dataset AND verdict.entry = match.entry
                        WHERE photo.id = match.photo)
                """,
                [to_json(list(photo_ids)), *parameters],
            )

    def photos_with(self, photo_ids: Sequence[int]) -> set[int]:
        """Those of the photos that have a match which is shown with a thumbnail."""
        sql = """
            SELECT DISTINCT photo FROM match
            WHERE photo IN (SELECT value FROM json_each(?)) AND grade != ?
        """
        rows = self._casebook.rows(sql, [to_json(list(photo_ids)), Grade.ACCOUNT.value])
        return {row["photo"] for row in rows}
