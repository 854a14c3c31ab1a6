"""What the casebook keeps of the person's account exports, and which of their photos have pictures.

A photo of an export that has no picture among the scanned files stands in the casebook as a photo
row of its own, whose file is its sidecar and which was never unread: it is matched by its ID alone.
As soon as a picture of it turns up, the row goes, and what the person said of it holds for the
picture; when the picture goes again, it comes back with that.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from flickrcheck.flickr.export_photo import Account, ExportedPhoto
from flickrcheck.store.casebook import OF_SCAN, VERDICT_SUBJECT, Casebook
from flickrcheck.store.casebook_files import ScannedFiles
from flickrcheck.store.casebook_rows import to_json
from flickrcheck.store.casebook_schema import explained

_BLOCK = 500


class ExportWriter:
    """Writes what one scan learns of exports. files: those that the scan meets."""

    def __init__(self, casebook: Casebook, scan_id: int, files: ScannedFiles) -> None:
        self._casebook = casebook
        self._conn = casebook.database.conn
        self._scan_id = scan_id
        self._files = files

    def changed(self, stamps: Sequence[tuple[int, bytes]]) -> list[tuple[int, bytes]]:
        """Those (photo ID, stamp) that are not known with this stamp."""
        sql = (
            "SELECT photo_id, stamp FROM exported"
            " WHERE photo_id IN (SELECT value FROM json_each(?))"
        )
        with explained(self._casebook.path):
            known = dict(self._conn.execute(sql, [to_json([id for id, _ in stamps])]))
        return [(id, stamp) for id, stamp in stamps if known.get(id) != stamp]

    def put(self, photos: Sequence[tuple[ExportedPhoto, bytes]]) -> None:
        """Keep what an export says of its photos, each with its stamp."""
        with self._casebook.writing():
            self._conn.executemany(
                "INSERT OR REPLACE INTO exported (photo_id, stamp, nsid, title, taken, uploaded,"
                " privacy, license) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    (photo.photo_id, stamp, photo.nsid, photo.title, photo.taken, photo.uploaded,
                     photo.privacy, photo.license)
                    for photo, stamp in photos
                ],
            )  # fmt: skip

    def forget(self, photo_ids: Sequence[int]) -> None:
        """Forget photos whose files cannot be used any more, but not what was said of them."""
        with self._casebook.writing():
            for block in _batched(photo_ids):
                ids = "(SELECT value FROM json_each(?))"
                rows = f"SELECT id FROM photo WHERE exported IN {ids}"
                self._delete(
                    row for (row,) in self._conn.execute(rows, [to_json(block)]).fetchall()
                )
                self._conn.execute(
                    f"DELETE FROM exported WHERE photo_id IN {ids}", [to_json(block)]
                )

    def put_accounts(self, accounts: Sequence[Account]) -> None:
        """Keep whose exports were met."""
        rows = [(account.nsid, account.alias, account.name) for account in accounts]
        with self._casebook.writing():
            self._conn.executemany(
                "INSERT OR REPLACE INTO account (nsid, alias, name) VALUES (?, ?, ?)", rows
            )

    def link(self, pictures: Mapping[int, int | None]) -> None:
        """Say which Flickr photo the files of photo rows surely are, None for none."""
        with self._casebook.writing():
            self._conn.executemany(
                "DELETE FROM pictured WHERE photo = ?1 AND photo_id IS NOT ?2",
                list(pictures.items()),
            )
            self._conn.executemany(
                "INSERT OR IGNORE INTO pictured (photo, photo_id) VALUES (?, ?)",
                [(row, id) for row, id in pictures.items() if id is not None],
            )

    def pictured(self) -> set[int]:
        """The IDs of those photos of exports that a file of the casebook is a picture of.

        It may be one that this scan left out.
        """
        sql = """
            SELECT DISTINCT pictured.photo_id FROM pictured
            CROSS JOIN exported ON exported.photo_id = pictured.photo_id
            CROSS JOIN photo ON photo.id = pictured.photo WHERE NOT gone
        """
        with explained(self._casebook.path):
            return {id for (id,) in self._conn.execute(sql)}

    def pictureless(self) -> dict[int, int]:
        """The rows of the photos of exports without a picture, by photo ID, that this scan met."""
        sql = f"""
            SELECT exported, photo.id FROM photo JOIN folder ON folder.id = photo.folder
            WHERE exported IS NOT NULL AND {OF_SCAN}
        """
        with explained(self._casebook.path):
            return dict(self._conn.execute(sql, self._scope()).fetchall())

    def superseded(self) -> list[tuple[int, int]]:
        """(photo ID, row) of photos without a picture that have one in the casebook now."""
        sql = """
            SELECT exported, id FROM photo WHERE exported IS NOT NULL AND exported IN (
                SELECT photo_id FROM pictured JOIN photo AS file ON file.id = pictured.photo
                WHERE NOT file.gone)
        """
        with explained(self._casebook.path):
            return self._conn.execute(sql).fetchall()

    def add(self, photos: Sequence[tuple[int, str]]) -> None:
        """Make rows for photos without a picture, as (photo ID, path of the file that names it).

        Verdicts on a picture of it that is gone hold for the row.
        """
        ids = [id for id, _ in photos]
        with self._casebook.writing():
            # the same photo in an export that is gone
            gone = (
                "SELECT id FROM photo WHERE gone AND exported IN (SELECT value FROM json_each(?))"
            )
            self._delete(row for (row,) in self._conn.execute(gone, [to_json(ids)]).fetchall())
            self._files.add_exported(photos)
            self._conn.execute(
                f"""
                INSERT OR IGNORE INTO verdict (subject, dataset, entry, verdict, at)
                SELECT CAST('flickr:' || pictured.photo_id AS BLOB), verdict.dataset,
                    verdict.entry, verdict.verdict, max(verdict.at)
                FROM pictured JOIN photo ON photo.id = pictured.photo
                LEFT JOIN content ON content.id = photo.content
                JOIN verdict ON verdict.subject = {VERDICT_SUBJECT}
                    AND verdict.entry = pictured.photo_id
                WHERE pictured.photo_id IN (SELECT value FROM json_each(?))
                GROUP BY pictured.photo_id, verdict.dataset
                """,
                [to_json(ids)],
            )

    def replace(self, rows: Sequence[tuple[int, int]]) -> None:
        """Drop the rows of photos that have a picture now, as (photo ID, row).

        What the person said of such a photo holds for its pictures, unless they have a verdict.
        """
        with self._casebook.writing():
            for id, _ in rows:
                # a file of this photo that has the match; matched by ID: entry and photo are one
                self._conn.execute(
                    f"""
                    INSERT OR IGNORE INTO verdict (subject, dataset, entry, verdict, at)
                    SELECT DISTINCT {VERDICT_SUBJECT}, said.dataset, said.entry, said.verdict,
                        said.at
                    FROM pictured JOIN photo ON photo.id = pictured.photo
                    LEFT JOIN content ON content.id = photo.content
                    JOIN verdict AS said ON said.subject = ?2 AND said.entry = ?1
                    WHERE pictured.photo_id = ?1
                    """,
                    [id, _subject(id)],
                )
                self._conn.execute("DELETE FROM verdict WHERE subject = ?", [_subject(id)])
            self._delete(row for _, row in rows)

    def set_counts(self, exported: int, pictureless: int, videos: int = 0) -> None:
        """Keep how many photos of exports this scan met, and how many of them have no picture.

        videos: how many of those are videos that it met.
        """
        with self._casebook.writing():
            self._conn.execute(
                "UPDATE scan SET exported = ?, pictureless = ?, exported_videos = ? WHERE id = ?",
                [exported, pictureless, videos, self._scan_id],
            )

    def _delete(self, rows: Iterable[int]) -> None:
        for block in _batched(rows):
            ids = [to_json(block)]
            self._conn.execute(
                "DELETE FROM match WHERE photo IN (SELECT value FROM json_each(?))", ids
            )
            self._conn.execute(
                "DELETE FROM photo WHERE id IN (SELECT value FROM json_each(?))"
                " AND exported IS NOT NULL",
                ids,
            )

    def _scope(self) -> list[object]:
        return [self._scan_id, to_json(self._files.alone)]


def exported_photos(casebook: Casebook, photo_ids: Iterable[int]) -> dict[int, ExportedPhoto]:
    """What the person's exports say of photos, by ID; those that no export has are left out."""
    found: dict[int, ExportedPhoto] = {}
    sql = """
        SELECT photo_id, nsid, title, taken, uploaded, privacy, license FROM exported
        WHERE photo_id IN (SELECT value FROM json_each(?))
    """
    for block in _batched(photo_ids):
        row: dict[str, Any]
        for row in casebook.rows(sql, [to_json(block)]):
            found[row["photo_id"]] = ExportedPhoto(**row)
    return found


def exported_accounts(casebook: Casebook) -> list[Account]:
    """The accounts whose exports were scanned, by NSID."""
    rows = casebook.rows("SELECT nsid, alias, name FROM account ORDER BY nsid", [])
    return [Account(row["nsid"], row["alias"], row["name"]) for row in rows]


def pictureless_photos(casebook: Casebook) -> list[ExportedPhoto]:
    """The photos of the person's exports that have no picture in the casebook, by ID."""
    sql = """
        SELECT DISTINCT photo_id, exported.nsid, title, taken, uploaded, privacy, license
        FROM photo JOIN exported ON exported.photo_id = photo.exported
        WHERE photo.exported IS NOT NULL AND NOT gone ORDER BY photo_id
    """
    return [ExportedPhoto(**row) for row in casebook.rows(sql)]


def _subject(photo_id: int) -> bytes:
    return f"flickr:{photo_id}".encode()


def _batched(ids: Iterable[int]) -> Iterable[list[int]]:
    """In lists of a bounded length (itertools.batched came with Python 3.12)."""
    iterator = iter(ids)
    while block := list(itertools.islice(iterator, _BLOCK)):
        yield block
