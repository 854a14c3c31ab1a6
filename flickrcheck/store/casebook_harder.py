"""Which contents of a scan are to be looked at harder, and what that gave.

Matches by a window of a picture are found by nothing else, so only a harder look, at another
picture or on another basis, or a pack without the entry takes them away again.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from flickrcheck.model import Grade, Match
from flickrcheck.store.casebook import OF_SCAN, VERDICT_SUBJECT, Casebook
from flickrcheck.store.casebook_found import BY_WINDOW, OWN_GRADE
from flickrcheck.store.casebook_rows import join_path, to_json
from flickrcheck.store.casebook_scan import ScanWriter

_UNDECIDED = f"""NOT EXISTS (
    SELECT 1 FROM photo LEFT JOIN content ON content.id = photo.content
    CROSS JOIN verdict ON verdict.subject = {VERDICT_SUBJECT}
        AND verdict.dataset = match.dataset AND verdict.entry = match.entry
    WHERE photo.id = match.photo)"""

# one photo of each content that can be compared, without a sure match that does not come from here
_WAITING = f"""
    FROM content CROSS JOIN photo ON photo.content = content.id
    JOIN folder ON folder.id = photo.folder
    LEFT JOIN looked_harder ON looked_harder.content = content.id
    WHERE {OF_SCAN} AND content.prints IS NOT NULL AND NOT content.plain AND photo.unread IS NULL
        AND looked_harder.basis IS NOT ?3
        AND NOT EXISTS (SELECT 1 FROM match WHERE match.photo = photo.id
            AND {OWN_GRADE} IN ('A', 'B') AND NOT {BY_WINDOW})
"""


@dataclass(frozen=True, slots=True)
class ToLookAt:
    """A file whose windows are to be compared. content, photo: rows; key: of its content."""

    content: int
    photo: int
    path: str
    key: bytes


class HarderLooks:
    """The harder looks of one scan. writer: that of the scan."""

    def __init__(self, casebook: Casebook, writer: ScanWriter) -> None:
        self._casebook = casebook
        self._conn = casebook.database.conn
        self._writer = writer

    def waiting(self, basis: bytes) -> Iterator[ToLookAt]:
        """Files, one of each content, that were not looked at on this basis."""
        last = 0
        while True:
            rows = list(
                self._casebook.rows(
                    "SELECT content.id AS content, min(photo.id) AS photo, content.key, "
                    f"folder.path AS folder, photo.name {_WAITING} AND content.id > ?4"
                    " GROUP BY content.id ORDER BY content.id LIMIT 200",
                    [*self._writer.scope, basis, last],
                )
            )
            for row in rows:
                path = join_path(row["folder"], row["name"])
                yield ToLookAt(row["content"], row["photo"], path, row["key"])
            if not rows:
                return
            last = rows[-1]["content"]

    def waiting_count(self, basis: bytes) -> int:
        """How many contents ``waiting`` gives."""
        sql = f"SELECT count(DISTINCT content.id) AS n {_WAITING}"
        return int(next(self._casebook.rows(sql, [*self._writer.scope, basis]))["n"])

    def accounts(self) -> list[str]:
        """The accounts that are listed though a photo of this scan itself is not."""
        rows = self._casebook.rows(
            "SELECT DISTINCT match.nsid FROM match JOIN photo ON photo.id = match.photo"
            f" JOIN folder ON folder.id = photo.folder WHERE {OF_SCAN} AND match.grade = ?3"
            " AND match.nsid IS NOT NULL ORDER BY match.nsid",
            [*self._writer.scope, Grade.ACCOUNT.value],
        )
        return [row["nsid"] for row in rows]

    def of_accounts(self, basis: bytes) -> list[tuple[ToLookAt, str]]:
        """The same for photos of which only the owner's account is listed, with its NSID.

        None of those that were looked at on this basis before.
        """
        sql = (
            "SELECT content.id AS content, min(photo.id) AS photo, content.key, folder.path AS"
            f" folder, photo.name, account.nsid {_WAITING.replace('FROM content', _FROM_ACCOUNT)}"
            " AND account.grade = ?4 AND account.nsid IS NOT NULL GROUP BY content.id"
        )
        rows = self._casebook.rows(sql, [*self._writer.scope, basis, Grade.ACCOUNT.value])
        return [
            (
                ToLookAt(
                    row["content"],
                    row["photo"],
                    join_path(row["folder"], row["name"]),
                    row["key"],
                ),
                row["nsid"],
            )
            for row in rows
        ]

    def set_looked(
        self, content: int, basis: bytes, matches: Sequence[Match], searched: Collection[str]
    ) -> bool:
        """Keep what a harder look at a content gave, for all of its files.

        True if that, or what windows gave before, has to be joined with what their names say: the
        files count as not matched yet then.

        searched: the datasets of which all entries were compared; what windows matched in them
        before and do not now is forgotten, unless it has a verdict.
        """
        with self._casebook.writing():
            photos = [
                int(row["id"])
                for row in self._casebook.rows("SELECT id FROM photo WHERE content = ?", [content])
            ]
            self._writer.matches.put_by_window(dict.fromkeys(photos, matches))
            now = [(match.dataset, match.entry_id or 0) for match in matches]
            dropped = self._conn.execute(
                f"""
                DELETE FROM match WHERE photo IN (SELECT value FROM json_each(?1)) AND {BY_WINDOW}
                    AND dataset IN (SELECT value FROM json_each(?2)) AND (dataset, entry) NOT IN
                        (SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]')
                         FROM json_each(?3)) AND {_UNDECIDED}
                """,
                [to_json(photos), to_json(sorted(searched)), to_json(now)],
            )
            # a listed photo needs no word that its account is listed
            self._conn.execute(
                f"""
                DELETE FROM match WHERE photo IN (SELECT value FROM json_each(?1)) AND entry = 0
                    AND dataset IN (SELECT json_extract(value, '$[0]') FROM json_each(?2))
                    AND {_UNDECIDED}
                """,
                [to_json(photos), to_json(now)],
            )
            self._conn.execute(
                "INSERT OR REPLACE INTO looked_harder (content, basis) VALUES (?, ?)",
                [content, basis],
            )
            changed = bool(matches) or dropped.rowcount > 0
            if changed:
                self._writer.unsettle(photos)
            return changed


_FROM_ACCOUNT = """FROM match AS account CROSS JOIN photo AS own ON own.id = account.photo
    JOIN content ON content.id = own.content"""
