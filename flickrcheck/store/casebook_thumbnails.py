"""The small pictures of matched photos, for the window and the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from flickrcheck.model import Grade
from flickrcheck.store.casebook import OF_SCAN, SHOWN, Casebook
from flickrcheck.store.casebook_rows import join_path

_WITHOUT_THUMBNAIL = f"""
    FROM match
    CROSS JOIN photo ON photo.id = match.photo JOIN folder ON folder.id = photo.folder
    JOIN content ON content.id = photo.content
    LEFT JOIN thumbnail ON thumbnail.content = content.id
    WHERE {OF_SCAN} AND content.problem IS NULL AND thumbnail.content IS NULL AND match.grade != ?3
        AND {SHOWN}
"""


class Thumbnails:
    """Those of the photos of one scan. scope: the parameters of OF_SCAN."""

    def __init__(self, casebook: Casebook, scope: Callable[[], list[object]]) -> None:
        self._casebook = casebook
        self._conn = casebook.database.conn
        self._scope = scope

    def missing(self) -> Iterator[tuple[int, str, bytes]]:
        """(content row, path of one file, key) of matched pictures without a thumbnail."""
        sql = f"""
            SELECT match.id AS match, content.id, content.key AS content_key,
                folder.path AS folder, name {_WITHOUT_THUMBNAIL}
                AND match.id > ?4 ORDER BY match.id LIMIT 500
        """
        last = 0
        given: set[int] = set()
        while True:
            rows = list(self._casebook.rows(sql, [*self._scope(), Grade.ACCOUNT.value, last]))
            if not rows:
                return
            for row in rows:
                if row["id"] not in given:
                    given.add(row["id"])
                    yield row["id"], join_path(row["folder"], row["name"]), row["content_key"]
            last = rows[-1]["match"]

    def missing_count(self) -> int:
        """How many matched pictures have no thumbnail yet."""
        sql = f"SELECT count(DISTINCT content.id) AS n {_WITHOUT_THUMBNAIL}"
        row = next(self._casebook.rows(sql, [*self._scope(), Grade.ACCOUNT.value]))
        return int(row["n"])

    def put(self, thumbnails: Mapping[int, bytes | None]) -> None:
        """Keep small JPEGs by content row; None where none can be made, so it is not retried."""
        with self._casebook.writing():
            self._conn.executemany(
                "INSERT OR REPLACE INTO thumbnail (content, jpeg) VALUES (?, ?)",
                list(thumbnails.items()),
            )


def thumbnail_keys(casebook: Casebook) -> set[bytes]:
    """The keys of the contents that have a small picture."""
    sql = """
        SELECT content.key FROM thumbnail JOIN content ON content.id = thumbnail.content
        WHERE thumbnail.jpeg IS NOT NULL AND content.key IS NOT NULL
    """
    return {row["key"] for row in casebook.rows(sql)}
