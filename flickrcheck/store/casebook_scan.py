"""What a scan writes into the casebook: contents read, and how the scan went.

One scan at a time per casebook (store/casebook_lock.py); the files it meets are noted by
store/casebook_files.py, the matches it finds by store/casebook_found.py. Every method is one short
transaction, or a part of the one around it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import asdict

from flickrcheck.model import Grade
from flickrcheck.store.casebook import OF_KEY, OF_SCAN, Casebook, PackUsed, now
from flickrcheck.store.casebook_export import ExportWriter
from flickrcheck.store.casebook_files import ScannedFiles
from flickrcheck.store.casebook_found import BY_WINDOW, FoundMatches
from flickrcheck.store.casebook_lock import own_files, scan_lock
from flickrcheck.store.casebook_prints import pack_fingerprint
from flickrcheck.store.casebook_references import ReferenceWriter
from flickrcheck.store.casebook_rows import join_path, to_json
from flickrcheck.store.casebook_schema import explained, whole_rows
from flickrcheck.store.casebook_tables import UNREAD, UNSETTLED
from flickrcheck.store.casebook_thumbnails import Thumbnails
from flickrcheck.store.read_content import ReadContent
from flickrcheck.store.scanned_photo import (
    REFERENCES,
    ScannedPhoto,
    fingerprint_of,
    references_of,
    scanned_photo,
)

__all__ = ["ScanWriter", "own_files", "scan_lock"]


_ALIKE = 32  # contents of one size that are compared with a file of that size


class ScanWriter:
    """Writes one scan into an open casebook.

    files: the files that it meets. matches: what it finds. exports: what account exports say.
    references: what metadata says. thumbnails: the small pictures of matched ones. order: as for
    ScannedFiles.
    """

    def __init__(
        self,
        casebook: Casebook,
        roots: Sequence[str],
        packs: Sequence[PackUsed],
        order: Callable[[str, int], int] = lambda path, size: 0,
    ) -> None:
        self._casebook = casebook
        self._conn = casebook.database.conn
        with casebook.writing():
            cursor = self._conn.execute(
                "INSERT INTO scan (started, roots, packs) VALUES (?, ?, ?)",
                [now(), to_json(list(roots)), to_json([asdict(pack) for pack in packs])],
            )
            self._conn.execute("DELETE FROM left_out")
        self.scan_id = int(cursor.lastrowid or 0)
        self.files = ScannedFiles(casebook, self.scan_id, roots, order)
        self.matches = FoundMatches(casebook, self.scan_id)
        self.exports = ExportWriter(casebook, self.scan_id, self.files)
        self.references = ReferenceWriter(casebook)
        self.thumbnails = Thumbnails(casebook, lambda: self.scope)
        self._settled = UNSETTLED
        self._order = order

    def set_basis(self, basis: bytes) -> None:
        """Say what the matches of this scan depend on, beside the photos themselves.

        Photos that were matched on the same basis before need no new search.
        """
        with self._casebook.writing():
            self._conn.execute("UPDATE scan SET basis = ? WHERE id = ?", [basis, self.scan_id])
            found = self._conn.execute("SELECT min(id) FROM scan WHERE basis = ?", [basis])
            self._settled = int(found.fetchone()[0])

    def forget_basis(self) -> None:
        """Let the next scan match everything again: this one could not use all that it met."""
        with self._casebook.writing():
            # photos are settled under the first scan of the basis, so all of them have to forget it
            self._conn.execute(
                "UPDATE scan SET basis = NULL WHERE basis = (SELECT basis FROM scan WHERE id = ?)",
                [self.scan_id],
            )

    @property
    def scope(self) -> list[object]:
        """The first two parameters of a statement with OF_SCAN: what this scan has met."""
        return [self.scan_id, to_json(self.files.alone)]

    def photos(self, *, unsettled: bool = False, size: int = 500) -> Iterator[list[ScannedPhoto]]:
        """The photos of this scan in blocks of at most ``size``, by row number.

        ``unsettled`` gives only those that were not matched on the present basis before.
        """
        if unsettled and self.files.all_settled(self._settled):
            return
        settled = self._settled if unsettled else None
        yield from self._blocks(
            "photo.id > ?3 AND settled IS NOT ?4 ORDER BY photo.id LIMIT ?5", [settled, size]
        )

    def photo(self, photo_id: int) -> ScannedPhoto:
        """The photo in one row, which is one that this scan has met."""
        return next(self._blocks("photo.id > ?3 ORDER BY photo.id LIMIT 1", [], photo_id - 1))[0]

    def photos_of(self, content: int) -> list[ScannedPhoto]:
        """The photos of this scan that have the content of this row."""
        blocks = self._blocks("photo.id > ?3 AND photo.content = ?4 ORDER BY photo.id", [content])
        return [photo for block in blocks for photo in block]

    def unread(self, size: int = 500) -> Iterator[list[ScannedPhoto]]:
        """The photos whose picture has still to be read, in the order of reading."""
        sql = "SELECT DISTINCT unread FROM photo WHERE unread IS NOT NULL ORDER BY unread"
        for row in list(self._casebook.rows(sql)):
            yield from self._blocks(
                "photo.id > ?3 AND unread = ?4 ORDER BY photo.id LIMIT ?5", [row["unread"], size]
            )

    def _blocks(
        self, which: str, parameters: Sequence[object], last: int = 0
    ) -> Iterator[list[ScannedPhoto]]:
        sql = f"""
            SELECT photo.id, folder.path AS folder, name, size, mtime_ns, unread,
                content.key AS content_key, prints, plain, md5, {REFERENCES},
                photo.exported, exported.nsid AS exported_by
            FROM photo JOIN folder ON folder.id = photo.folder
            LEFT JOIN content ON content.id = photo.content
            LEFT JOIN reference ON reference.id = content.reference
            LEFT JOIN exported ON exported.photo_id = photo.exported
            WHERE {OF_SCAN} AND {which}
        """
        while True:
            rows = self._casebook.rows(sql, [*self.scope, last, *parameters])
            with whole_rows(self._casebook.path):
                block = [scanned_photo(row) for row in rows]
            if not block:
                return
            yield block
            last = block[-1].id

    def unread_count(self) -> tuple[int, int]:
        """How many photos of this scan have still to be read, and their bytes."""
        sql = f"""
            SELECT count(*) AS photos, coalesce(sum(size), 0) AS bytes
            FROM photo JOIN folder ON folder.id = photo.folder
            WHERE {OF_SCAN} AND unread IS NOT NULL
        """
        row = next(self._casebook.rows(sql, self.scope))
        return int(row["photos"]), int(row["bytes"])

    def read_again(self, only: Collection[int] | None = None) -> None:
        """Let what could not be read before be read again by this scan.

        only: the rows of photos that are meant, None for all.
        """
        which, chosen = "", list[object]()
        if only is not None:
            which = "AND photo.id IN (SELECT value FROM json_each(?3))"
            chosen = [to_json(list(only))]
        sql = f"""
            SELECT photo.id, folder.path AS folder, name, size
            FROM photo JOIN folder ON folder.id = photo.folder
            WHERE {OF_SCAN} AND unread IS NULL AND (photo.id IN
                (SELECT id FROM photo WHERE problem IS NOT NULL) OR photo.id IN
                (SELECT photo.id FROM content CROSS JOIN photo ON photo.content = content.id
                 WHERE content.problem IS NOT NULL)) {which}
        """
        rows = [
            (UNREAD + self._order(join_path(row["folder"], row["name"]), row["size"]), row["id"])
            for row in self._casebook.rows(sql, [*self.scope, *chosen])
        ]
        with self._casebook.writing():
            self._conn.executemany("UPDATE photo SET unread = ? WHERE id = ?", rows)

    def keys_of_size(self, size: int, mtime_ns: int, *, retry: bool = False) -> tuple[bytes, ...]:
        """The keys of known contents that a file of this size and time may have.

        With ``retry`` those that could not be read are left out. Where very many contents have
        one size (uncompressed pictures), those of the same time are named, as moved files keep it.
        """
        usable = "content.prints IS NOT NULL AND content.id NOT IN (SELECT content FROM outdated)"
        if not retry:
            usable = f"({usable} OR content.problem IS NOT NULL)"
        sql = f"""
            SELECT key FROM photo JOIN content ON content.id = photo.content
            WHERE content IS NOT NULL AND {usable} AND size = ?
        """
        with explained(self._casebook.path):
            found = self._conn.execute(f"{sql} LIMIT {_ALIKE}", [size]).fetchall()
            if len(found) == _ALIKE:
                of_time = f"{sql} AND mtime_ns = ? LIMIT {_ALIKE}"
                found += self._conn.execute(of_time, [size, mtime_ns])
        return tuple({key for (key,) in found})

    def known_content(self, key: bytes) -> ReadContent | None:
        """What the casebook knows of a content, None if nothing."""
        sql = f"""
            SELECT key AS content_key, prints, plain, width, height, truncated, problem,
                {REFERENCES}
            FROM content LEFT JOIN reference ON reference.id = content.reference
            WHERE {OF_KEY}
        """
        for row in self._casebook.rows(sql, [key]):
            return ReadContent(
                key=key,
                fingerprint=fingerprint_of(row),
                metadata=references_of(row),
                width=row["width"],
                height=row["height"],
                truncated=bool(row["truncated"]),
                problem=row["problem"],
                known=True,
            )
        return None

    def md5_of(self, key: bytes) -> bytes | None:
        """The MD5 of the file with this content, 16 bytes, None where nobody computed it."""
        rows = self._casebook.rows(f"SELECT md5 FROM content WHERE {OF_KEY}", [key])
        return next((row["md5"] for row in rows), None)

    def settle(self, photo_ids: Sequence[int]) -> None:
        """Say that these photos have been matched on the basis of this scan."""
        with self._casebook.writing():
            self._conn.executemany(
                "UPDATE photo SET settled = ?1 WHERE id = ?2 AND settled != ?1",
                [(self._settled, id) for id in photo_ids],
            )

    def set_contents(self, contents: Mapping[int, ReadContent]) -> dict[int, int]:
        """Keep what reading the photo rows gave, and hang their verdicts on the content.

        Returns the content rows by photo row.
        """
        with self._casebook.writing():
            rows = {photo_id: self._content(content) for photo_id, content in contents.items()}
            self._conn.executemany(
                "UPDATE photo SET content = ?, unread = NULL, problem = NULL WHERE id = ?",
                [(row, photo_id) for photo_id, row in rows.items()],
            )
            waiting = "SELECT 1 FROM verdict WHERE subject >= ? AND subject < ? LIMIT 1"
            if self._conn.execute(waiting, [b"photo:", b"photo;"]).fetchone():
                subjects = [
                    (content.key, f"photo:{photo_id}".encode())
                    for photo_id, content in contents.items()
                ]
                # a copy of the picture may have a verdict already: the newer of the two counts
                self._conn.executemany(
                    """
                    DELETE FROM verdict WHERE subject = ?2 AND EXISTS (
                        SELECT 1 FROM verdict AS present
                        WHERE present.subject = ?1 AND present.dataset = verdict.dataset
                            AND present.entry = verdict.entry AND present.at > verdict.at)
                    """,
                    subjects,
                )
                self._conn.executemany(
                    "UPDATE OR REPLACE verdict SET subject = ? WHERE subject = ?", subjects
                )
        return rows

    def _content(self, content: ReadContent) -> int:
        """The row of a content, made or brought up to date."""
        found = self._conn.execute(f"SELECT id FROM content WHERE {OF_KEY}", [content.key])
        row = found.fetchone()
        if row is not None and content.known:
            return int(row[0])
        fingerprint, metadata = content.fingerprint, content.metadata
        columns = {
            "key": content.key,
            "problem": content.problem,
            "truncated": content.truncated,
            "width": content.width,
            "height": content.height,
            "plain": bool(fingerprint and fingerprint.plain),
            "prints": fingerprint and pack_fingerprint(fingerprint),
            "flickr_id": metadata[0].photo_id if metadata else None,
            "reference": self.references.row_of(metadata[0]) if metadata else None,
        }
        if row is not None:
            # copies elsewhere were matched by what was known before
            self._conn.execute(
                f"UPDATE photo SET settled = {UNSETTLED} WHERE content = ?1 AND EXISTS"
                " (SELECT 1 FROM content WHERE id = ?1 AND prints IS NOT ?2)",
                [row[0], columns["prints"]],
            )
            self._conn.execute("DELETE FROM outdated WHERE content = ?", [row[0]])
            names = ", ".join(f"{name} = ?" for name in columns)
            self._conn.execute(
                f"UPDATE content SET {names} WHERE id = ?", [*columns.values(), row[0]]
            )
            self.references.set_more(row[0], metadata[1:])
            return int(row[0])
        cursor = self._conn.execute(
            f"INSERT INTO content ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
            list(columns.values()),
        )
        id = int(cursor.lastrowid or 0)
        self.references.set_more(id, metadata[1:])
        return id

    def set_md5(self, hashes: Mapping[bytes, bytes]) -> None:
        """Keep the MD5 of files, 16 bytes each, by content key; it may give matches to all copies.

        So all of them count as not matched yet.
        """
        with self._casebook.writing():
            self._conn.executemany(
                f"UPDATE content SET md5 = ?2 WHERE {OF_KEY}", list(hashes.items())
            )
            self._conn.executemany(
                f"UPDATE photo SET settled = {UNSETTLED}"
                f" WHERE content IN (SELECT id FROM content WHERE {OF_KEY})",
                [(key,) for key in hashes],
            )

    def set_problems(self, problems: Mapping[int, tuple[str, bool]]) -> None:
        """Keep why photo rows could not be read, as (reason, final).

        A final problem is not tried again until the file changes.
        """
        with self._casebook.writing():
            self._conn.executemany(
                "UPDATE photo SET problem = ?1, unread = CASE WHEN ?2 THEN NULL ELSE unread END,"
                " content = CASE WHEN ?2 THEN NULL ELSE content END WHERE id = ?3",
                [(reason, final, id) for id, (reason, final) in problems.items()],
            )

    def look_again(self, photo_ids: Collection[int]) -> None:
        """Let the pictures in these photo rows be looked at harder again on whatever basis."""
        if photo_ids:
            with self._casebook.writing():
                self._conn.execute(
                    "DELETE FROM looked_harder WHERE content IN (SELECT content FROM photo"
                    " WHERE id IN (SELECT value FROM json_each(?)))",
                    [to_json(list(photo_ids))],
                )

    def unsettle(self, photo_ids: Collection[int]) -> None:
        """Say that these photos have to be matched again by the next scan, whatever its basis."""
        with self._casebook.writing():
            self._conn.execute(
                f"UPDATE photo SET settled = {UNSETTLED}"
                " WHERE id IN (SELECT value FROM json_each(?))",
                [to_json(list(photo_ids))],
            )

    def set_bounds(self, strict: int, loose: int, expected: float) -> None:
        """Keep the bounds (bits of 256) and the expected accidental matches of this scan.

        Matches of earlier scans that only a wider bound allowed become "possible". Those by windows
        have bounds of their own (work/window_bounds.py).
        """
        with self._casebook.writing():
            wider = f"grade = ? AND json_extract(evidence, '$[0].distance') > ? AND NOT {BY_WINDOW}"
            parameters = [Grade.SAME_PICTURE.value, strict]
            # a scan with a wider bound again has to look at these photos again
            self._conn.execute(
                f"UPDATE photo SET settled = {UNSETTLED}"
                f" WHERE id IN (SELECT photo FROM match WHERE {wider})",
                parameters,
            )
            self._conn.execute(
                f"UPDATE match SET grade = ? WHERE {wider}", [Grade.POSSIBLE.value, *parameters]
            )
            self._conn.execute(
                f"UPDATE match SET hub = ? WHERE {wider.replace('grade', 'hub', 1)}",
                [Grade.POSSIBLE.value, *parameters],
            )
            self._conn.execute(
                "UPDATE scan SET strict_bound = ?, loose_bound = ?, expected = ? WHERE id = ?",
                [strict, loose, expected, self.scan_id],
            )

    def set_window_bounds(self, strict: float, loose: float, expected: float) -> None:
        """Keep the bounds of parts of pictures, as ScanRecord describes them."""
        with self._casebook.writing():
            self._conn.execute(
                "UPDATE scan SET window_strict = ?, window_loose = ?, window_expected = ?"
                " WHERE id = ?",
                [strict, loose, expected, self.scan_id],
            )

    def set_walked(
        self,
        unsupported: Mapping[str, int],
        hidden: int,
        excluded: int = 0,
        packages: Mapping[str, int] | None = None,
    ) -> None:
        """Keep what the walk met and left out, as ScanRecord describes it."""
        with self._casebook.writing():
            self._conn.execute(
                "UPDATE scan SET unsupported = ?, hidden = ?, excluded = ?, packages = ?,"
                " photos = ? WHERE id = ?",
                [to_json(unsupported), hidden, excluded, to_json(packages or {}),
                 self.files.photos, self.scan_id],
            )  # fmt: skip

    def set_unlisted(self, unlisted: Sequence[tuple[str, str]]) -> None:
        """Keep what could not be reached or used, as (path, reason): folders, files, sidecars."""
        with self._casebook.writing():
            self._conn.execute(
                "UPDATE scan SET unlisted = ? WHERE id = ?", [to_json(unlisted), self.scan_id]
            )

    def count(self) -> None:
        """Keep how many photos of this scan could not be read or are too plain to compare."""
        unreadable, flat = self._casebook.counts(self.scan_id)
        with self._casebook.writing():
            self._conn.execute(
                "UPDATE scan SET unreadable = ?, flat = ? WHERE id = ?",
                [unreadable, flat, self.scan_id],
            )

    def finish(self) -> None:
        """Mark the scan as done."""
        with self._casebook.writing():
            self.count()
            self._conn.execute("UPDATE scan SET finished = ? WHERE id = ?", [now(), self.scan_id])
