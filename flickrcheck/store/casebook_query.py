"""Which matches a table shows and in which order, and what they come to: all of it in SQL.

The table holds only the row numbers; the rows themselves are read page by page. What filters and
orders need of a match is put side by side in memory first: in the casebook it is spread over the
rows of a million photos, which takes seconds to look up again for each key that is pressed.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from sqlite3 import Connection
from typing import Final, Self

from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import NEW, OF_KEY, SHOWN, Casebook
from flickrcheck.store.casebook_rows import path_from_column
from flickrcheck.store.casebook_schema import explained, whole_rows
from flickrcheck.store.match_filter import (
    EXPRESSIONS,
    NO_VERDICT,
    Filter,
    Group,
    Kind,
    Sort,
    Value,
    Values,
    condition,
)
from flickrcheck.store.match_filter import OPEN as OPEN  # the overview counts by it, too
from flickrcheck.store.match_folders import with_parents, within

FIRST_DATE: Final = 631_152_000
"""1990 in seconds. File dates before it say nothing of a photo: 1970 and 1980 are where clocks and
archives begin that were never set."""

_ORDER: Final = [*Grade, NO_VERDICT, *Verdict]

# NOT INDEXED: rows in the order in which a scan wrote them, which is nearly that of the photos, so
# that a disk reads both from one end to the other
_SHOWN: Final = f"""
    SELECT match.id, match.photo, match.grade, match.dataset, match.entry, match.nsid,
        {NEW} AS new, match.hub IS NOT NULL AS merged, photo.folder, folders.place AS folder_place,
        photo.name, match.first_scan,
        CASE WHEN photo.exported IS NULL AND photo.mtime_ns >= {FIRST_DATE}000000000
            THEN photo.mtime_ns / 1000000000 END AS modified,
        {{taken}} AS taken
    FROM match NOT INDEXED CROSS JOIN photo ON photo.id = match.photo
    CROSS JOIN {{folders}} AS folders ON folders.id = photo.folder {{exports}}
    WHERE {SHOWN}
    ORDER BY match.grade, match.dataset, folders.plain_place, photo.name, match.id
"""
# what account exports say; most casebooks know of none
_TAKEN: Final = "nullif(exported.taken, '')"
_EXPORTS: Final = """
    LEFT JOIN pictured ON pictured.photo = photo.id
    LEFT JOIN exported ON exported.photo_id = coalesce(pictured.photo_id, photo.exported)
"""
# paths are compared once for each folder, not for each photo in it
_FOLDERS: Final = """
    SELECT id, path, row_number() OVER (ORDER BY path),
        row_number() OVER (ORDER BY path COLLATE NOCASE, path)
    FROM folder
"""
# The verdict of a match hangs on the picture's content, as VERDICT_SUBJECT says. Asked from the
# side of the verdicts, of which there are fewer, and by indexes alone: a disk would take
# seconds to find the rows of 10,000 contents. The index holds the first 40 bits of a key; that two
# pictures have them in common and match the same entry does not happen by chance.
_SUBJECTS: Final = (
    """content ON substr(content.key, 1, 5) = substr(verdict.subject, 1, 5)
        CROSS JOIN photo ON photo.content = content.id""",
    """photo ON photo.exported = CAST(CAST(substr(verdict.subject, 8) AS TEXT) AS INTEGER)
        AND substr(verdict.subject, 1, 7) = CAST('flickr:' AS BLOB) AND photo.content IS NULL""",
    """photo ON photo.id = CAST(CAST(substr(verdict.subject, 7) AS TEXT) AS INTEGER)
        AND substr(verdict.subject, 1, 6) = CAST('photo:' AS BLOB)
        AND photo.content IS NULL AND photo.exported IS NULL""",
)
JUDGED: Final = " UNION ALL ".join(
    f"""
    SELECT match.id, verdict.verdict FROM verdict CROSS JOIN {subject}
    CROSS JOIN match ON match.photo = photo.id AND match.dataset = verdict.dataset
        AND match.entry = verdict.entry
    """
    for subject in _SUBJECTS
)
"""The matches that have a verdict, as (id, verdict)."""
_NUMBERS: Final = ("undecided", "matches", "new", "merged")
SURE: Final = f"""(grade IN ('{Grade.LISTED}', '{Grade.SAME_PICTURE}')
    OR (grade = '{Grade.POSSIBLE}' AND verdict IN ('{Verdict.MINE}', '{Verdict.ALLOWED}')))"""


@dataclass(frozen=True, slots=True)
class Totals:
    """What the matches come to.

    photos: known to the casebook, those of account exports without a picture too, and those that
    are gone but were found, because datasets still list them; listed, possible, account: how many
    of them have at best a sure match, an open possible one, only a listed account. datasets: with
    a sure match. undecided: matches without a verdict, those of the account alone left out.
    to_write: the datasets with a match that goes into a letter. new: matches found since the scan
    before. merged: entries that are shown as one match for very many pictures.
    """

    photos: int
    listed: int
    possible: int
    account: int
    datasets: int
    undecided: int
    matches: int
    to_write: tuple[str, ...] = ()
    new: int = 0
    merged: int = 0


class MatchList:
    """The matches of a casebook in memory, where any filter and order takes an instant.

    It shows the casebook as it was at the last ``refresh``; making it reads every match once (0.5 s
    for 100,000 of them). Verdicts, which take as long where there are many, are read when they are
    asked for first. Use it as a context manager, in one thread at a time.
    """

    _numbers = itertools.count()

    def __init__(self, casebook: Casebook) -> None:
        self._casebook = casebook
        number = next(self._numbers)
        self._shown, self._judged, self._folders = (
            f"temp.{name}_{number}" for name in ("shown", "judged", "folders")
        )
        self._verdicts_read = False
        self._paths: dict[str, list[int]] | None = None  # the row numbers of folders with matches
        self._seen: tuple[int, int] | None = None
        with explained(casebook.path):
            # paths belong into no temporary file
            casebook.database.conn.execute("PRAGMA temp_store = MEMORY")
        self.refresh()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        with explained(self._casebook.path):
            for table in (self._shown, self._judged, self._folders):
                self._casebook.database.conn.execute(f"DROP TABLE IF EXISTS {table}")

    @property
    def outdated(self) -> bool:
        """Whether anything was written into the casebook since the last ``refresh``."""
        with explained(self._casebook.path):
            return self._state() != self._seen

    def _state(self) -> tuple[int, int]:
        """What changes when this connection, or another one, writes into the casebook."""
        conn = self._casebook.database.conn
        return int(conn.execute("PRAGMA data_version").fetchone()[0]), conn.total_changes

    def refresh(self, *, verdicts_only: bool = False) -> None:
        """Read the casebook again; verdicts_only: where nothing else was written."""
        self._verdicts_read = False
        if verdicts_only:
            return
        conn = self._casebook.database.conn
        with explained(self._casebook.path):
            self._seen = None
            version = conn.execute("PRAGMA data_version").fetchone()[0]
            self._read_matches(conn)
            self._seen = int(version), conn.total_changes

    def _read_verdicts(self) -> None:
        conn = self._casebook.database.conn
        with explained(self._casebook.path):
            before = conn.total_changes
            conn.execute(f"DROP TABLE IF EXISTS {self._judged}")
            conn.execute(f"CREATE TABLE {self._judged} (match INTEGER PRIMARY KEY, verdict TEXT)")
            conn.execute(f"INSERT OR REPLACE INTO {self._judged} {JUDGED}")
            if self._seen:  # what was written here is no news
                self._seen = self._seen[0], self._seen[1] + conn.total_changes - before
        self._verdicts_read = True

    def _read_matches(self, conn: Connection) -> None:
        self._paths = None
        for table, columns in (
            (self._folders, "id INTEGER PRIMARY KEY, path, plain_place INTEGER, place INTEGER"),
            (
                self._shown,
                "place INTEGER PRIMARY KEY, id INTEGER, photo INTEGER, grade, dataset,"
                " entry INTEGER, nsid, new INTEGER, merged INTEGER, folder INTEGER,"
                " folder_place INTEGER, name, first_scan INTEGER, modified INTEGER, taken",
            ),
        ):
            conn.execute(f"DROP TABLE IF EXISTS {table}")
            conn.execute(f"CREATE TABLE {table} ({columns})")
        conn.execute(f"INSERT INTO {self._folders} {_FOLDERS}")
        told = conn.execute("SELECT EXISTS (SELECT 1 FROM exported)").fetchone()[0]
        shown = _SHOWN.format(
            folders=self._folders,
            taken=_TAKEN if told else "NULL",
            exports=_EXPORTS if told else "",
        )
        conn.execute(f"INSERT INTO {self._shown} SELECT NULL, * FROM ({shown})")

    def ids(
        self,
        wanted: Filter,
        sort: Sort = Sort.GRADE,
        *,
        descending: bool = False,
        names: Mapping[str, str] | None = None,
        group: Group | None = None,
    ) -> list[int]:
        """The IDs of the matches to show, in order; with ``group`` one group after the other.

        names: dataset names by ID, so that the free text finds them.
        """
        where, parameters = self._condition(wanted, names)
        if sort is Sort.GRADE and not descending:
            order = "place"  # as they stand
        else:
            # what ``prepare`` made would be a detour to a part of the matches
            plus = "+" if parameters else ""
            order = f"{plus}{sort} {'DESC' if descending else 'ASC'}, place"
        if group:
            order = f"{group.order}, {order}"
        # one value for all of them: rows that Python takes one by one keep the window waiting
        sql = f"""
            SELECT json_group_array(id) FROM
                (SELECT id FROM {self._joined(where + order)} WHERE {where} ORDER BY {order})
        """
        with explained(self._casebook.path):
            found: list[int] = json.loads(
                self._casebook.database.conn.execute(sql, parameters).fetchone()[0]
            )
        return found

    def prepare(self) -> None:
        """Make the slowest orders quick, when nobody waits for anything: those by texts of which
        nearly every match has another one; and the count of photos, which each verdict asks for.
        Until the next ``refresh``."""
        schema, table = self._shown.split(".")
        with explained(self._casebook.path):
            for name, columns in (
                ("file", f"{Sort.FILE}, place, id"),
                ("owner", f"{Sort.OWNER}, place, id"),
                ("photo", "photo, grade, id"),
            ):
                self._casebook.database.conn.execute(
                    f"CREATE INDEX IF NOT EXISTS {schema}.{table}_{name} ON {table} ({columns})"
                )

    def groups(
        self, wanted: Filter, group: Group, *, names: Mapping[str, str] | None = None
    ) -> list[tuple[object, int]]:
        """What tells each group from the others, and how many matches it has, in the order in
        which ``ids`` gives them."""
        where, parameters = self._condition(wanted, names)
        sql = f"""
            SELECT json_group_array(of), json_group_array(number) FROM
                (SELECT {group} AS of, count(*) AS number FROM {self._joined(where)}
                 WHERE {where} GROUP BY {group.order} ORDER BY {group.order})
        """
        with explained(self._casebook.path):
            of, numbers = self._casebook.database.conn.execute(sql, parameters).fetchone()
        return list(zip(json.loads(of), json.loads(numbers), strict=True))

    def values(
        self,
        kind: Kind,
        wanted: Filter,
        *,
        text: str = "",
        most: int = 200,
        names: Mapping[str, str] | None = None,
    ) -> Values:
        """What a filter can be held to beside what ``wanted`` holds others to already.

        text: what the values, or the names of datasets, have to hold. most: so many are given,
        those with most matches first; days and years from the newest on, grades and verdicts in
        their own order.
        """
        where, parameters = self._condition(wanted, names)
        value = EXPRESSIONS[kind]
        sql = f"""
            SELECT {value} AS value, count(*) AS matches FROM {self._joined(where + value)}
            WHERE {where} GROUP BY 1 HAVING value IS NOT NULL
        """
        with explained(self._casebook.path):
            counted = dict(self._casebook.database.conn.execute(sql, parameters))
        if kind is Kind.FOLDER:
            paths = self._folder_paths()
            own = {path: sum(counted.get(id, 0) for id in ids) for path, ids in paths.items()}
            counted = with_parents({path: number for path, number in own.items() if number})
        elif kind is Kind.FOUND:
            counted = self._by_day(counted)
        with whole_rows(self._casebook.path):
            found = [
                Value(each, number)
                for each, number in counted.items()
                if text.casefold() in (names or {}).get(each, each).casefold()
            ]
            found.sort(key=lambda each: _rank(kind, each))
        return Values(tuple(found[:most]), len(found))

    def _by_day(self, scans: Mapping[int, int]) -> dict[str, int]:
        """How many matches were found since each day that has a scan, of those by scan."""
        sql = "SELECT id, date(started, 'localtime') AS day FROM scan ORDER BY id DESC"
        found: dict[str, int] = {}
        since = 0
        for row in self._casebook.rows(sql):
            since += scans.get(row["id"], 0)
            if row["day"] and (row["id"] in scans or row["day"] in found):
                found[row["day"]] = since
        return found

    def _folder_paths(self) -> dict[str, list[int]]:
        """The row numbers of the folders that hold matches, by path."""
        if self._paths is None:
            self._paths = {}
            sql = f"""
                SELECT id, path FROM {self._folders}
                WHERE id IN (SELECT folder FROM {self._shown})
            """
            for row in self._casebook.rows(sql):
                self._paths.setdefault(path_from_column(row["path"]), []).append(row["id"])
        return self._paths

    def _condition(
        self, wanted: Filter, names: Mapping[str, str] | None
    ) -> tuple[str, list[object]]:
        folders: list[int] = []
        if wanted.folder is not None:
            for path, ids in self._folder_paths().items():
                if within(path, wanted.folder):
                    folders += ids
        return condition(wanted, names or {}, folders, self._folders)

    def _joined(self, asked: str) -> str:
        """The tables that an expression needs."""
        if "verdict" not in asked:
            return self._shown
        if not self._verdicts_read:
            self._read_verdicts()
        return f"{self._shown} AS shown LEFT JOIN {self._judged} AS judged ON match = shown.id"

    def totals(self) -> Totals:
        """Count what the sentence above the table says."""
        return count_totals(self._casebook, self._joined("verdict"))


def count_totals(casebook: Casebook, found: str) -> Totals:
    """Count matches. found: an SQL table of those that are shown, with photo, dataset, entry,
    grade, verdict, new and merged."""
    sql = f"""
        SELECT
            coalesce(sum(rank = 0), 0) AS listed, coalesce(sum(rank = 1), 0) AS possible,
            coalesce(sum(rank = 2), 0) AS account,
            coalesce(sum(photo IN (SELECT id FROM photo WHERE gone)), 0) AS gone
        FROM (SELECT photo, min(CASE WHEN {SURE} THEN 0 WHEN grade = '{Grade.ACCOUNT}' THEN 2
                         ELSE 1 END) AS rank
              FROM {found} WHERE verdict IS NOT '{Verdict.NOT_MINE}' GROUP BY photo)
    """
    photos = next(casebook.rows(sql))
    sql = f"""
        SELECT dataset, max({SURE} AND verdict IS NOT '{Verdict.NOT_MINE}') AS listing,
            max({SURE} AND coalesce(verdict, '{Verdict.MINE}') = '{Verdict.MINE}') AS wanted,
            sum({OPEN}) AS undecided, count(*) AS matches, sum(new) AS new,
            count(DISTINCT CASE WHEN merged THEN entry END) AS merged
        FROM {found} GROUP BY dataset ORDER BY dataset
    """
    rows = list(casebook.rows(sql))
    to_write = tuple(row["dataset"] for row in rows if row["wanted"])
    numbers = {key: sum(row[key] for row in rows) for key in _NUMBERS}
    listing = sum(1 for row in rows if row["listing"])
    known = casebook.photo_count() + casebook.pictureless_count() + photos.pop("gone")
    return Totals(photos=known, **photos, datasets=listing, **numbers, to_write=to_write)


def match_ids(
    casebook: Casebook,
    wanted: Filter,
    sort: Sort = Sort.GRADE,
    *,
    descending: bool = False,
    names: Mapping[str, str] | None = None,
) -> list[int]:
    """The IDs of matches in order, as MatchList.ids gives them; for who asks once."""
    with MatchList(casebook) as listed:
        return listed.ids(wanted, sort, descending=descending, names=names)


def totals(casebook: Casebook) -> Totals:
    """What the matches come to; for who asks once."""
    with MatchList(casebook) as listed:
        return listed.totals()


def _rank(kind: Kind, each: Value) -> tuple[object, ...]:
    match kind:
        case Kind.YEAR | Kind.FOUND:
            return (-int(each.value.replace("-", "")),)
        case Kind.GRADE | Kind.VERDICT:
            return (_ORDER.index(each.value),)
    return -each.matches, each.value


def new_count(casebook: Casebook) -> int:
    """How many matches were found since the scan before."""
    sql = f"SELECT count(*) AS n FROM match WHERE {NEW} AND {SHOWN}"
    return int(next(casebook.rows(sql))["n"])


def reading_problem(casebook: Casebook, content_key: bytes) -> str:
    """Why the picture with this content could not be read by the scan; "" if it could."""
    sql = f"SELECT problem FROM content WHERE {OF_KEY}"
    return next((row["problem"] or "" for row in casebook.rows(sql, [content_key])), "")
