"""The casebook: the person's own file with photos, matches, verdicts and requests.

One SQLite file in WAL mode. Several connections may read and set verdicts while one scan writes
(store/casebook_scan.py); every write is one short transaction, so nobody waits long.
"""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Self

from platformdirs import user_data_path
from sqlite_utils import Database

from flickrcheck.model import Match, Request, Verdict
from flickrcheck.store.casebook_letters import letter_head, letter_of
from flickrcheck.store.casebook_place import CasebookPlace, require_same
from flickrcheck.store.casebook_rows import (
    contact_from_json,
    join_path,
    match_from_object,
    match_of,
    match_to_object,
    split_path,
    to_json,
)
from flickrcheck.store.casebook_schema import (
    empty_database,
    explained,
    open_database,
    read_only,
    whole_rows,
)


@dataclass(frozen=True, slots=True)
class StoredMatch:
    """A match with what the casebook knows of it.

    new: first found since the last complete scan but one, and never in a first scan, where all is
    new; present: the file was there at the last scan of its folder. stands_for: how many different
    pictures come so near to the entry that this match is shown for all of them, else 1. pictured:
    False for a photo of an account export without a picture; its path is that of the file in the
    export that names it. taken: when an account export says that it was taken
    ("2012-05-03 12:33:11"), "" if none does.
    """

    id: int
    match: Match
    verdict: Verdict | None
    verdict_at: str | None
    new: bool
    present: bool
    stands_for: int = 1
    pictured: bool = True
    taken: str = ""


@dataclass(frozen=True, slots=True)
class PackUsed:
    """A pack that a scan searched, with its counts.

    checksum: of its content, "" of scans that did not note it.
    """

    dataset: str
    edition: str
    photos: int
    owners: int
    hashes: int
    checksum: str = ""


@dataclass(frozen=True, slots=True)
class ScanRecord:
    """One scan: when, where, with what and with which bounds (bits of 256).

    photos, unreadable and flat count files of this scan that are still known to the casebook;
    unlisted are (path, reason) of folders, files and sidecars that could not be reached or used.
    excluded: files and folders left out as the person asked; packages: folders that other
    programs keep as one thing, by kind. exported: photos that account exports list; pictureless:
    how many of them have no picture among those that were scanned; exported_videos: how many of
    these are videos that were met. contradictory: files whose
    sources name different Flickr photos or owners.
    window_strict, window_loose, window_expected: the bounds of parts of pictures (shares of their
    weight, 0 to 1, below 0 for none) and the accidents expected with them, as WindowBounds has
    them; None of a scan that did not look harder.
    """

    id: int
    started: str
    finished: str | None
    roots: tuple[str, ...]
    packs: tuple[PackUsed, ...]
    photos: int
    unreadable: int
    flat: int
    unsupported: dict[str, int]
    hidden: int
    unlisted: tuple[tuple[str, str], ...]
    strict_bound: int
    loose_bound: int
    expected: float
    excluded: int = 0
    packages: dict[str, int] = field(default_factory=dict)
    exported: int = 0
    pictureless: int = 0
    contradictory: int = 0
    exported_videos: int = 0
    window_strict: float | None = None
    window_loose: float | None = None
    window_expected: float | None = None


def default_casebook_path() -> Path:
    """Where the casebook is unless the person names another file."""
    return user_data_path("flickrcheck", appauthor=False) / "my.casebook"


def now() -> str:
    """The time of day in UTC, as the casebook writes it (ISO 8601, seconds)."""
    return datetime.now(UTC).isoformat(timespec="seconds")


# until a picture has been read its verdicts hang on the photo row; the scan moves them to the
# content as soon as it is known. Those on a photo of an export without a picture hang on its ID.
VERDICT_SUBJECT = """coalesce(content.key, CAST('flickr:' || photo.exported AS BLOB),
    CAST('photo:' || photo.id AS BLOB))"""

# a photo is of a scan if the scan listed its folder (?1) or was given the file itself (?2, JSON),
# and did not pass it over
OF_SCAN = """(NOT photo.gone
    AND (folder.scan = ?1 OR photo.id IN (SELECT value FROM json_each(?2)))
    AND photo.id NOT IN (SELECT photo FROM left_out))"""

# the index holds the beginning of a key only: 11 bytes less for each content
OF_KEY = "substr(key, 1, 5) = substr(?1, 1, 5) AND key = ?1"

# not one of the many that store/casebook_hubs.py shows as one
SHOWN = "match.hub IS NOT 'hidden'"

# Found since the last complete scan before the newest one: what a scan found that was interrupted
# is still new when the next one goes on.
NEW = """coalesce(match.first_scan > (SELECT max(id) FROM scan
    WHERE finished IS NOT NULL AND id < (SELECT max(id) FROM scan)), 0)"""

_MATCHES = f"""
    SELECT match.id, folder.path AS folder, photo.name, photo.size, photo.mtime_ns, content.key
               AS content_key, match.dataset, match.entry, match.nsid, match.key, match.grade,
           match.evidence, match.faces, match.note, verdict.verdict, verdict.at,
           {NEW} AS new, NOT photo.gone AS present, photo.exported,
           coalesce(exported.taken, '') AS taken,
           CASE WHEN match.hub IS NULL THEN 1 ELSE coalesce(hub.photos, 1) END AS stands_for
    FROM match
    JOIN photo ON photo.id = match.photo
    JOIN folder ON folder.id = photo.folder
    LEFT JOIN content ON content.id = photo.content
    LEFT JOIN verdict ON verdict.subject = {VERDICT_SUBJECT}
        AND verdict.dataset = match.dataset AND verdict.entry = match.entry
    LEFT JOIN hub ON hub.dataset = match.dataset AND hub.entry = match.entry
    LEFT JOIN pictured ON pictured.photo = photo.id
    LEFT JOIN exported ON exported.photo_id = coalesce(pictured.photo_id, photo.exported)
    WHERE {SHOWN}
"""

# Photos that could not be read, with the reason.
# CROSS JOIN: begin with the few contents, which SQLite does not do by itself
PROBLEMS = """
    SELECT id, problem AS reason FROM photo WHERE problem IS NOT NULL
    UNION ALL
    SELECT photo.id, content.problem AS reason
    FROM content CROSS JOIN photo ON photo.content = content.id
    WHERE content.problem IS NOT NULL AND photo.problem IS NULL
"""


class Casebook:
    """An open casebook. Use it as a context manager; one object belongs to one thread."""

    def __init__(self, database: Database, path: Path, *, place: CasebookPlace) -> None:
        self.database = database
        self.path = path
        self._place = place
        place.keep()

    @classmethod
    def open(cls, path: Path, *, create: bool = False, any_thread: bool = False) -> Self:
        """Open the casebook at ``path``; with ``create`` make it where there is none.

        any_thread: the caller sees to it that one thread at a time uses it.
        Raises UnusableFileError (missing, foreign, damaged, newer, or another one than this process
        has open at this path) or UsageError (a folder).
        """
        require_same(path)
        database = open_database(path, create=create, any_thread=any_thread)
        return cls.of_file(database, path)

    @classmethod
    def of_file(cls, database: Database, path: Path) -> Self:
        """The casebook at ``path`` with a connection to it, which is closed if that fails."""
        try:
            with explained(path):
                place = CasebookPlace(path, database.conn)
            require_same(path)  # again: it may have been replaced while it was opened
        except BaseException:
            database.conn.close()
            raise
        return cls(database, path, place=place)

    @classmethod
    def nowhere(cls, path: Path) -> Self:
        """An empty casebook without a file, named like one, into which nothing can be written."""
        return cls(empty_database(), path, place=CasebookPlace(path, None))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; closing twice is harmless."""
        self._place.let_go()
        self.database.conn.close()

    def is_whole_in(self, copy: sqlite3.Connection) -> bool:
        """Whether a copy made over this connection holds this casebook, whatever became of it."""
        return self._place.is_whole_in(copy)

    def in_place(self) -> bool:
        """Whether what stands at the path is still this casebook. Any thread may ask."""
        return self._place.in_place()

    @property
    def read_only(self) -> bool:
        """Whether this user may not write into the casebook."""
        return read_only(self.path)

    @contextlib.contextmanager
    def writing(self) -> Iterator[None]:
        """One short write transaction; nothing of it stays if anything in it fails.

        Inside another one it is a part of that. Raises UnusableFileError, before anything is
        written, where another file stands at the path by now, or none.
        """
        with explained(self.path):
            if self.database.conn.in_transaction:
                yield
                return
            self._place.require()
            self.database.conn.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                # a full disk may have rolled back already
                if self.database.conn.in_transaction:
                    self.database.conn.execute("ROLLBACK")
                raise
            self.database.conn.execute("COMMIT")

    def rows(self, sql: str, parameters: Sequence[object] = ()) -> Iterator[dict[str, Any]]:
        """The rows of a query as dictionaries (UnusableFileError where the file is damaged)."""
        with explained(self.path):
            yield from self.database.query(sql, parameters)

    def matches(self, where: str = "1", parameters: Sequence[object] = ()) -> Iterator[StoredMatch]:
        """All matches, best grade first, then by dataset and path.

        ``where`` is an SQL condition over match, photo and folder for callers in this program.
        """
        order = "ORDER BY match.grade, match.dataset, folder.path, photo.name"
        for row in self.rows(f"{_MATCHES} AND ({where}) {order}", parameters):
            with whole_rows(self.path):
                stored = _stored_match(row)
            yield stored

    def matches_of(self, scan: ScanRecord) -> Iterator[StoredMatch]:
        """The matches of the photos that a scan met, in the datasets that it searched."""
        datasets = to_json([pack.dataset for pack in scan.packs])
        return self.matches(
            f"{OF_SCAN} AND match.dataset IN (SELECT value FROM json_each(?3))",
            [scan.id, to_json(self.alone(scan.roots)), datasets],
        )

    def alone(self, roots: Sequence[str]) -> list[int]:
        """The row numbers of those roots that are files."""
        sql = """
            SELECT photo.id FROM photo JOIN folder ON folder.id = photo.folder
            WHERE folder.path = ? AND photo.name = ?
        """
        with explained(self.path):
            found = [self.database.conn.execute(sql, split_path(root)).fetchone() for root in roots]
        return [row[0] for row in found if row]

    def match_ids(self) -> list[int]:
        """The IDs of all matches in the order of ``matches``, for tables that load page by page."""
        sql = (
            "SELECT match.id FROM match JOIN photo ON photo.id = match.photo "
            f"JOIN folder ON folder.id = photo.folder WHERE {SHOWN} "
            "ORDER BY match.grade, match.dataset, folder.path, photo.name"
        )
        return [row["id"] for row in self.rows(sql)]

    def matches_by_id(self, ids: Sequence[int]) -> list[StoredMatch]:
        """The named matches in the order of ``ids``, without those that are no longer there."""
        sql = f"{_MATCHES} AND match.id IN (SELECT value FROM json_each(?))"
        with whole_rows(self.path):
            found = {row["id"]: _stored_match(row) for row in self.rows(sql, [to_json(ids)])}
        return [found[id] for id in ids if id in found]

    def set_verdict(self, match_ids: Sequence[int], verdict: Verdict | None) -> None:
        """Save what the person says of these matches at once; None takes a verdict back.

        The verdict holds for every copy of the same picture.
        """
        subject = f"""
            SELECT {VERDICT_SUBJECT}, match.dataset, match.entry
            FROM match JOIN photo ON photo.id = match.photo
            LEFT JOIN content ON content.id = photo.content
            WHERE match.id IN (SELECT value FROM json_each(?))
        """
        ids = to_json(list(match_ids))
        with self.writing():
            if verdict is None:
                self.database.conn.execute(
                    f"DELETE FROM verdict WHERE (subject, dataset, entry) IN ({subject})", [ids]
                )
            else:
                self.database.conn.execute(
                    "INSERT OR REPLACE INTO verdict (subject, dataset, entry, verdict, at) "
                    f"SELECT *, ?2, ?3 FROM ({subject.replace('?', '?1')})",
                    [ids, verdict.value, now()],
                )

    def verdicts(self, match_ids: Sequence[int]) -> dict[Verdict | None, list[int]]:
        """These matches by what the person says of them, None where that is nothing."""
        sql = f"""
            SELECT verdict.verdict, json_group_array(match.id) AS ids
            FROM match JOIN photo ON photo.id = match.photo
            LEFT JOIN content ON content.id = photo.content
            LEFT JOIN verdict ON verdict.subject = {VERDICT_SUBJECT}
                AND verdict.dataset = match.dataset AND verdict.entry = match.entry
            WHERE match.id IN (SELECT value FROM json_each(?)) GROUP BY verdict.verdict
        """
        with whole_rows(self.path):
            return {
                Verdict(row["verdict"]) if row["verdict"] else None: json.loads(row["ids"])
                for row in self.rows(sql, [to_json(list(match_ids))])
            }

    def thumbnail(self, content_key: bytes) -> bytes | None:
        """The small JPEG of a matched picture, None where there is none."""
        sql = (
            "SELECT jpeg FROM thumbnail JOIN content ON content.id = thumbnail.content "
            f"WHERE {OF_KEY}"
        )
        return next((row["jpeg"] for row in self.rows(sql, [content_key])), None)

    def photo_count(self) -> int:
        """How many picture files the casebook holds that were there at their last scan."""
        # counts of an index each: a million rows are not looked at one by one
        sql = """
            SELECT (SELECT count(*) FROM photo) - (SELECT count(*) FROM photo WHERE gone)
                - (SELECT count(*) FROM photo WHERE exported IS NOT NULL AND NOT gone) AS n
        """
        return int(next(self.rows(sql))["n"])

    def pictureless_count(self) -> int:
        """How many photos of account exports have no picture in the casebook."""
        sql = "SELECT count(*) AS n FROM photo WHERE exported IS NOT NULL AND NOT gone"
        return int(next(self.rows(sql))["n"])

    def unreadable(self, scan: int | None = None) -> Iterator[tuple[str, str]]:
        """(path, reason) of the pictures that could not be read, of one scan or of all."""
        of_scan, parameters = self.of(scan)
        sql = f"""
            SELECT folder.path AS folder, name, reason FROM ({PROBLEMS})
            JOIN photo USING (id) JOIN folder ON folder.id = photo.folder
            WHERE {of_scan} ORDER BY folder.path, name
        """
        for row in self.rows(sql, parameters):
            yield join_path(row["folder"], row["name"]), row["reason"]

    def contradictions(self, scan: int | None = None) -> Iterator[tuple[str, str]]:
        """Photos whose sources name different Flickr photos or owners, as (path, sentences).

        Of one scan, or of all photos that are there.
        """
        of_scan, parameters = self.of(scan)
        sql = f"""
            SELECT folder.path AS folder, name, sentences FROM contradiction
            CROSS JOIN photo ON photo.id = contradiction.photo
            JOIN folder ON folder.id = photo.folder
            WHERE {of_scan} ORDER BY folder.path, name
        """
        for row in self.rows(sql, parameters):
            yield join_path(row["folder"], row["name"]), row["sentences"]

    def contradiction_count(self, scan: int | None = None) -> int:
        """How many photos ``contradictions`` gives."""
        of_scan, parameters = self.of(scan)
        sql = f"""
            SELECT count(*) AS n FROM contradiction
            CROSS JOIN photo ON photo.id = contradiction.photo
            JOIN folder ON folder.id = photo.folder WHERE {of_scan}
        """
        return int(next(self.rows(sql, parameters))["n"])

    def plain(self) -> Iterator[str]:
        """Paths of the pictures that are too plain to be compared."""
        sql = """
            SELECT folder.path AS folder, name FROM content
            CROSS JOIN photo ON photo.content = content.id JOIN folder ON folder.id = photo.folder
            WHERE plain AND NOT gone ORDER BY folder.path, name
        """
        for row in self.rows(sql):
            yield join_path(row["folder"], row["name"])

    def of(self, scan: int | None) -> tuple[str, list[object]]:
        """The SQL condition for photos of a scan, or of all, with its parameters.

        For the modules beside this one, over ``photo`` and ``folder``.
        """
        if scan is None:
            return "NOT gone", []
        return OF_SCAN, [scan, to_json(self.alone(self.roots_of(scan)))]

    def roots_of(self, scan: int) -> list[str]:
        """What a scan was given."""
        [row] = self.rows("SELECT roots FROM scan WHERE id = ?", [scan])
        return self._roots(row)

    def counts(self, scan: int) -> tuple[int, int]:
        """How many photos of a scan could not be read, and how many are too plain to compare."""
        of_scan, parameters = self.of(scan)
        sql = f"""
            SELECT (SELECT count(*) FROM ({PROBLEMS}) JOIN photo USING (id)
                    JOIN folder ON folder.id = photo.folder WHERE {of_scan}) AS unreadable,
                (SELECT count(*) FROM content CROSS JOIN photo ON photo.content = content.id
                 JOIN folder ON folder.id = photo.folder WHERE plain AND {of_scan}) AS flat
        """
        row = next(self.rows(sql, parameters))
        return int(row["unreadable"]), int(row["flat"])

    def last_scan(self) -> ScanRecord | None:
        """The newest scan, also one that was interrupted; None before the first."""
        for row in self.rows("SELECT * FROM scan ORDER BY id DESC LIMIT 1"):
            compared = row.pop("basis") is not None or row["loose_bound"] != 0
            if row["finished"] is None and not compared:
                row |= self._bounds_before(row["id"])
            if row["unreadable"] is None:  # the scan runs, or was killed
                row["unreadable"], row["flat"] = self.counts(row["id"])
            if row["photos"] is None:
                row["photos"] = self._met(row["id"])
            row["contradictory"] = self.contradiction_count(row["id"])
            with whole_rows(self.path):
                decoded = {
                    "roots": tuple(self._roots(row)),
                    "packs": tuple(PackUsed(**pack) for pack in json.loads(row["packs"])),
                    "unsupported": dict(json.loads(row["unsupported"])),
                    "unlisted": tuple((path, why) for path, why in json.loads(row["unlisted"])),
                    "packages": dict(json.loads(row["packages"])),
                }
                return ScanRecord(**(row | decoded))
        return None

    def scanned_roots(self) -> list[str]:
        """What all scans so far were given, each once, the oldest first."""
        rows = self.rows("SELECT roots FROM scan ORDER BY id")
        return list(dict.fromkeys(root for row in rows for root in self._roots(row)))

    def _roots(self, row: dict[str, Any]) -> list[str]:
        """What a scan was given, from its row."""
        with whole_rows(self.path):
            roots = json.loads(row["roots"])
            if not (isinstance(roots, list) and all(isinstance(root, str) for root in roots)):
                raise ValueError(roots)
            return roots

    def _bounds_before(self, scan: int) -> dict[str, Any]:
        """The bounds of a scan that was stopped before it settled its own.

        What is known was then found by the scan before; below 0 if pictures were never compared.
        """
        sql = """
            SELECT strict_bound, loose_bound, expected FROM scan
            WHERE id < ? AND (basis IS NOT NULL OR loose_bound != 0) ORDER BY id DESC LIMIT 1
        """
        none = {"strict_bound": -1, "loose_bound": -1, "expected": 0.0}
        return next(self.rows(sql, [scan]), none)

    def _met(self, scan: int) -> int:
        of_scan, parameters = self.of(scan)
        sql = f"""
            SELECT count(*) AS n FROM photo JOIN folder ON folder.id = photo.folder
            WHERE photo.exported IS NULL AND {of_scan}
        """
        return int(next(self.rows(sql, parameters))["n"])

    def add_request(self, request: Request) -> int:
        """Keep a drafted letter with the matches as they were; returns its number."""
        row = {
            "operator": request.operator,
            "datasets": to_json(request.datasets),
            "kind": request.kind,
            "matches": to_json([match_to_object(match) for match in request.matches]),
            "subject": request.subject,
            "letter": request.letter.body,
            "letter_head": letter_head(request.letter),
            "created": request.created.isoformat(),
            "state": "draft",  # as it was kept; since then its events say it
            "contact": to_json(asdict(request.contact)) if request.contact else None,
            "files": to_json(request.files),
        }
        with self.writing():
            cursor = self.database.conn.execute(
                f"INSERT INTO request ({', '.join(row)}) VALUES ({', '.join('?' * len(row))})",
                list(row.values()),
            )
        return int(cursor.lastrowid or 0)

    def requests(self) -> list[Request]:
        """All requests, oldest first."""
        with whole_rows(self.path):
            return [request_of(row) for row in self.rows("SELECT * FROM request ORDER BY id")]


def request_of(row: dict[str, Any]) -> Request:
    """A kept letter from its row; what became of it stands in store/casebook_requests.py."""
    return Request(
        operator=row["operator"],
        datasets=tuple(json.loads(row["datasets"])),
        kind=row["kind"],
        matches=tuple(match_from_object(match) for match in json.loads(row["matches"])),
        letter=letter_of(row),
        created=date.fromisoformat(row["created"]),
        contact=contact_from_json(row["contact"]),
        files=tuple(json.loads(row["files"])),
    )


def _stored_match(row: dict[str, Any]) -> StoredMatch:
    return StoredMatch(
        id=row["id"],
        match=match_of(row),
        verdict=Verdict(row["verdict"]) if row["verdict"] else None,
        verdict_at=row["at"],
        new=bool(row["new"]),
        stands_for=row["stands_for"],
        present=bool(row["present"]),
        pictured=row["exported"] is None,
        taken=row["taken"],
    )
