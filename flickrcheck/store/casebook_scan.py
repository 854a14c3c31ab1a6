"""What a scan writes into the casebook: files met, contents read, matches found.

One scan at a time per casebook, held by a lock file of the operating system, which vanishes with
the process that holds it. Every method is one short transaction, or a part of the
one around it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import filelock

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.model import Fingerprint, FlickrRef, Grade, Match, Strength
from flickrcheck.store.casebook import VERDICT_SUBJECT, Casebook, PackUsed, now
from flickrcheck.store.casebook_rows import (
    evidence_to_json,
    faces_to_json,
    join_path,
    path_to_column,
    split_path,
    to_json,
)

_LOCK = ".scan-lock"


@dataclass(frozen=True, slots=True)
class ScannedPhoto:
    """A photo row of the running scan.

    fingerprint and metadata are None until its content has been read; ``checked`` says whether
    the file has been dealt with, successfully or not, since it last changed.
    """

    id: int
    path: str
    size: int
    mtime_ns: int
    checked: bool
    content_key: bytes | None
    fingerprint: Fingerprint | None
    metadata: FlickrRef | None
    identity: FlickrRef | None


@dataclass(frozen=True, slots=True)
class ReadContent:
    """What reading one picture gave: its fingerprint, or the problem that prevented it."""

    key: bytes
    fingerprint: Fingerprint | None
    metadata: FlickrRef | None = None
    width: int | None = None
    height: int | None = None
    truncated: bool = False
    problem: str | None = None


def own_files(casebook: Path) -> list[Path]:
    """The casebook, its lock and the files that SQLite puts beside it, there or not."""
    endings = ("", _LOCK, "-wal", "-shm", "-journal")
    return [casebook.with_name(casebook.name + ending) for ending in endings]


@contextlib.contextmanager
def scan_lock(casebook: Path) -> Iterator[None]:
    """Hold the casebook for one scan; UnusableFileError where another scan holds it."""
    lock = filelock.FileLock(casebook.with_name(casebook.name + _LOCK), timeout=0)
    try:
        lock.acquire()
    except filelock.Timeout as error:
        raise UnusableFileError(
            f"Another scan is writing to the casebook {casebook}. Wait until it has ended or stop "
            "it, or name another file with --casebook."
        ) from error
    except OSError as error:
        raise UnusableFileError(
            f"The folder of the casebook {casebook} cannot be written ({os_reason(error)}). "
            "Name a casebook in another folder with --casebook."
        ) from error
    try:
        yield
    finally:
        lock.release()


class ScanWriter:
    """Writes one scan into an open casebook."""

    def __init__(self, casebook: Casebook, roots: Sequence[str], packs: Sequence[PackUsed]) -> None:
        self._casebook = casebook
        self._conn = casebook.database.conn
        self._folders: dict[str | bytes, int] = {}
        with casebook.writing():
            cursor = self._conn.execute(
                "INSERT INTO scan (started, roots, packs) VALUES (?, ?, ?)",
                [now(), to_json(list(roots)), to_json([asdict(pack) for pack in packs])],
            )
        self.scan_id = int(cursor.lastrowid or 0)

    def is_known(self, path: str, size: int, mtime_ns: int) -> bool:
        """Whether a file was met by an earlier scan in this size and of this time."""
        sql = """
            SELECT 1 FROM photo JOIN folder ON folder.id = photo.folder
            WHERE folder.path = ? AND name = ? AND size = ? AND mtime_ns = ?
        """
        return any(self._casebook.rows(sql, [*split_path(path), size, mtime_ns]))

    def note_files(self, files: Sequence[tuple[str, int, int]]) -> None:
        """Keep files that were met, as (path, size in bytes, mtime in nanoseconds).

        A file whose size or time has changed will be read again.
        """
        with self._casebook.writing():
            rows = []
            for path, size, mtime_ns in files:
                folder, name = split_path(path)
                rows.append((self._folder(folder), name, size, mtime_ns, self.scan_id))
            self._conn.executemany(
                """
                INSERT INTO photo (folder, name, size, mtime_ns, scan) VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (folder, name) DO UPDATE SET
                    checked = checked AND size = excluded.size AND mtime_ns = excluded.mtime_ns,
                    size = excluded.size, mtime_ns = excluded.mtime_ns,
                    scan = excluded.scan, gone = 0
                """,
                rows,
            )

    def _folder(self, path: str | bytes) -> int:
        if path not in self._folders:
            self._conn.execute("INSERT OR IGNORE INTO folder (path) VALUES (?)", [path])
            found = self._conn.execute("SELECT id FROM folder WHERE path = ?", [path]).fetchone()
            self._folders[path] = int(found[0])
        return self._folders[path]

    def mark_gone(self, roots: Sequence[str]) -> None:
        """Mark the files below the scanned roots that this scan did not meet."""
        with self._casebook.writing():
            for root in roots:
                folder, name = split_path(root)
                whole = path_to_column(root.rstrip(os.sep))
                below = path_to_column(os.path.join(root, ""))  # noqa: PTH118
                self._conn.execute(
                    """
                    UPDATE photo SET gone = 1 WHERE scan < ?1 AND NOT gone AND (
                        folder IN (SELECT id FROM folder
                                   WHERE path = ?2 OR substr(path, 1, length(?3)) = ?3)
                        OR (name = ?5 AND folder = (SELECT id FROM folder WHERE path = ?4)))
                    """,
                    [self.scan_id, whole, below, folder, name],
                )

    def photos(self, *, unchecked: bool = False, size: int = 500) -> Iterator[list[ScannedPhoto]]:
        """The photos of this scan in blocks of at most ``size``, by row number.

        ``unchecked`` gives only those whose picture has still to be read.
        """
        last = 0
        while True:
            block = [
                _scanned_photo(row)
                for row in self._casebook.rows(
                    """
                    SELECT photo.id, folder.path AS folder, name, size, mtime_ns, checked,
                        content.key AS content_key, phash, flips, dhash, dhash_turned, plain,
                        content.flickr_id AS meta_flickr_id, content.nsid AS meta_nsid,
                        content.strength AS meta_strength, content.how AS meta_how,
                        photo.flickr_id, photo.nsid, photo.strength, photo.how
                    FROM photo JOIN folder ON folder.id = photo.folder
                    LEFT JOIN content ON content.id = photo.content
                    WHERE photo.scan = ? AND photo.id > ? AND (NOT ? OR NOT checked)
                    ORDER BY photo.id LIMIT ?
                    """,
                    [self.scan_id, last, unchecked, size],
                )
            ]
            if not block:
                return
            yield block
            last = block[-1].id

    def unchecked_count(self) -> int:
        """How many photos of this scan have still to be read."""
        sql = "SELECT count(*) AS n FROM photo WHERE scan = ? AND NOT checked"
        return int(next(self._casebook.rows(sql, [self.scan_id]))["n"])

    def set_identities(self, references: Mapping[int, FlickrRef | None]) -> None:
        """Keep what is known of the Flickr identity of photo rows."""
        with self._casebook.writing():
            self._conn.executemany(
                "UPDATE photo SET flickr_id = ?, nsid = ?, strength = ?, how = ? WHERE id = ?",
                [(*_reference_columns(ref), id) for id, ref in references.items()],
            )

    def set_contents(self, contents: Mapping[int, ReadContent]) -> None:
        """Keep what reading the photo rows gave, and hang their verdicts on the content."""
        with self._casebook.writing():
            for photo_id, content in contents.items():
                content_id = self._content(content)
                self._conn.execute(
                    "UPDATE photo SET content = ?, checked = 1, problem = NULL WHERE id = ?",
                    [content_id, photo_id],
                )
                waiting = f"photo:{photo_id}".encode()
                self._conn.execute(
                    "UPDATE OR REPLACE verdict SET subject = ? WHERE subject = ?",
                    [content.key, waiting],
                )

    def _content(self, content: ReadContent) -> int:
        fingerprint = content.fingerprint
        columns = {
            "key": content.key,
            "problem": content.problem,
            "truncated": content.truncated,
            "width": content.width,
            "height": content.height,
            "plain": bool(fingerprint and fingerprint.plain),
            "phash": fingerprint and fingerprint.phash,
            "flips": fingerprint and fingerprint.flips,
            "dhash": fingerprint and fingerprint.dhash,
            "dhash_turned": fingerprint and fingerprint.dhash_turned,
        }
        names = [*columns, "flickr_id", "nsid", "strength", "how"]
        values = [*columns.values(), *_reference_columns(content.metadata)]
        found = self._conn.execute(
            f"INSERT INTO content ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "
            "ON CONFLICT (key) DO UPDATE SET "
            + ", ".join(f"{name} = excluded.{name}" for name in names)
            + " RETURNING id",
            values,
        ).fetchone()
        return int(found[0])

    def set_problems(self, problems: Mapping[int, tuple[str, bool]]) -> None:
        """Keep why photo rows could not be read, as (reason, final).

        A final problem is not tried again until the file changes.
        """
        with self._casebook.writing():
            self._conn.executemany(
                "UPDATE photo SET problem = ?1, checked = ?2, "
                "content = CASE WHEN ?2 THEN NULL ELSE content END WHERE id = ?3",
                [(reason, final, id) for id, (reason, final) in problems.items()],
            )

    def set_matches(self, found: Mapping[int, Sequence[Match]]) -> None:
        """Keep the matches of photo rows."""
        with self._casebook.writing():
            self._conn.executemany(
                """
                INSERT INTO match (photo, dataset, entry, nsid, key, grade, evidence, faces, note,
                    first_scan, last_scan) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?10, ?10)
                ON CONFLICT (photo, dataset, entry) DO UPDATE SET nsid = excluded.nsid,
                    key = excluded.key, grade = excluded.grade, evidence = excluded.evidence,
                    faces = excluded.faces, note = excluded.note, last_scan = excluded.last_scan
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
                        self.scan_id,
                    )
                    for photo_id, matches in found.items()
                    for match in matches
                ],
            )

    def carry_verdicts(self, former: Mapping[int, bytes]) -> None:
        """Let verdicts on the former content (by key) of photo rows hold for the present one.

        Only where this scan found the same entry again: a keyword written into a file takes no
        verdict from it, another picture under its name gets none.
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
                WHERE match.photo = ? AND match.last_scan = ?
                """,
                [(key, photo_id, self.scan_id) for photo_id, key in former.items()],
            )

    def drop_unconfirmed(self, photo_ids: Sequence[int], datasets: Sequence[str]) -> None:
        """Forget matches of these photos and datasets that this scan did not find again.

        A match with a verdict stays: it is the person's, not the program's, to drop.
        """
        with self._casebook.writing():
            self._conn.execute(
                f"""
                DELETE FROM match WHERE last_scan < ?1
                    AND photo IN (SELECT value FROM json_each(?2))
                    AND dataset IN (SELECT value FROM json_each(?3))
                    AND NOT EXISTS (
                        SELECT 1 FROM verdict, photo
                        LEFT JOIN content ON content.id = photo.content
                        WHERE photo.id = match.photo AND verdict.dataset = match.dataset
                            AND verdict.entry = match.entry AND verdict.subject = {VERDICT_SUBJECT})
                """,
                [self.scan_id, to_json(list(photo_ids)), to_json(list(datasets))],
            )

    def set_bounds(self, strict: int, loose: int, expected: float) -> None:
        """Keep the bounds (bits of 256) and the expected accidental matches of this scan.

        Matches of earlier scans that only a wider bound allowed become "possible".
        """
        with self._casebook.writing():
            self._conn.execute(
                "UPDATE match SET grade = ? WHERE grade = ? "
                "AND json_extract(evidence, '$[0].distance') > ?",
                [Grade.POSSIBLE.value, Grade.SAME_PICTURE.value, strict],
            )
            self._conn.execute(
                "UPDATE scan SET strict_bound = ?, loose_bound = ?, expected = ? WHERE id = ?",
                [strict, loose, expected, self.scan_id],
            )

    def set_walked(self, unsupported: Mapping[str, int], hidden: int) -> None:
        """Keep what the walk left out: types it does not read, and hidden files."""
        with self._casebook.writing():
            self._conn.execute(
                "UPDATE scan SET unsupported = ?, hidden = ? WHERE id = ?",
                [to_json(unsupported), hidden, self.scan_id],
            )

    def set_unlisted(self, unlisted: Sequence[tuple[str, str]]) -> None:
        """Keep what could not be reached or used, as (path, reason): folders, files, sidecars."""
        with self._casebook.writing():
            self._conn.execute(
                "UPDATE scan SET unlisted = ? WHERE id = ?", [to_json(unlisted), self.scan_id]
            )

    def without_thumbnail(self) -> list[tuple[int, str]]:
        """(content row, path of one file) of matched pictures that have no thumbnail yet."""
        sql = """
            SELECT content.id, folder.path AS folder, name FROM match
            JOIN photo ON photo.id = match.photo JOIN folder ON folder.id = photo.folder
            JOIN content ON content.id = photo.content
            LEFT JOIN thumbnail ON thumbnail.content = content.id
            WHERE photo.scan = ? AND NOT gone AND content.problem IS NULL
                AND thumbnail.content IS NULL AND match.grade != ?
            GROUP BY content.id ORDER BY match.grade
        """
        return [
            (row["id"], join_path(row["folder"], row["name"]))
            for row in self._casebook.rows(sql, [self.scan_id, Grade.ACCOUNT.value])
        ]

    def set_thumbnails(self, thumbnails: Mapping[int, bytes | None]) -> None:
        """Keep small JPEGs by content row; None where none can be made, so it is not retried."""
        with self._casebook.writing():
            self._conn.executemany(
                "INSERT OR REPLACE INTO thumbnail (content, jpeg) VALUES (?, ?)",
                list(thumbnails.items()),
            )

    def finish(self) -> None:
        """Mark the scan as done."""
        with self._casebook.writing():
            self._conn.execute("UPDATE scan SET finished = ? WHERE id = ?", [now(), self.scan_id])


def _reference_columns(
    ref: FlickrRef | None,
) -> tuple[int | None, str | None, str | None, str | None]:
    if ref is None:
        return None, None, None, None
    return ref.photo_id, ref.nsid, ref.strength.value, ref.how


def _reference(row: Mapping[str, Any], prefix: str = "") -> FlickrRef | None:
    if row[f"{prefix}strength"] is None:
        return None
    return FlickrRef(
        photo_id=row[f"{prefix}flickr_id"],
        nsid=row[f"{prefix}nsid"],
        strength=Strength(row[f"{prefix}strength"]),
        how=row[f"{prefix}how"],
    )


def _scanned_photo(row: Mapping[str, Any]) -> ScannedPhoto:
    fingerprint = None
    if row["checked"] and row["phash"] is not None:
        fingerprint = Fingerprint(
            phash=row["phash"],
            flips=row["flips"],
            dhash=row["dhash"],
            dhash_turned=row["dhash_turned"],
            plain=bool(row["plain"]),
        )
    return ScannedPhoto(
        id=row["id"],
        path=join_path(row["folder"], row["name"]),
        size=row["size"],
        mtime_ns=row["mtime_ns"],
        checked=bool(row["checked"]),
        content_key=row["content_key"],
        fingerprint=fingerprint,
        metadata=_reference(row, "meta_") if row["checked"] else None,
        identity=_reference(row),
    )
