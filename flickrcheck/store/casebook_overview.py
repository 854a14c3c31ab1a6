"""What a casebook comes to, counted in SQL: by dataset and grade, by year, by what was checked.

Every photo counts once wherever photos are counted, however many matches it has, and matches that
the person refused count nowhere but among the verdicts. A million photos take half a second.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from sqlite3 import Connection
from typing import Final

import numpy as np
from numpy.typing import NDArray

from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import NEW, PROBLEMS, SHOWN, Casebook
from flickrcheck.store.casebook_query import JUDGED, OPEN, SURE, Totals, count_totals
from flickrcheck.store.casebook_schema import explained, whole_rows

FIRST_YEAR: Final = 1990
"""File dates before it say nothing of a photo: 1970 and 1980 are where clocks and archives begin
that were never set."""

UNKNOWN: Final = 0
"""Stands for a year that is not known."""

_LAST_YEAR: Final = 9999
_BLOCK: Final = 100_000  # photos whose years are taken together: a few ms of Python's time
_HOUR: Final = 3600  # seconds
_HOUR_NS: Final = _HOUR * 1_000_000_000
_RANKS: Final = 3  # listed, possible, account
_REFUSED: Final = f"verdict IS '{Verdict.NOT_MINE}'"

_FOUND: Final = f"""
    SELECT match.photo, match.dataset, match.entry, match.grade, judged.verdict, {NEW},
        match.hub IS NOT NULL
    FROM match NOT INDEXED LEFT JOIN temp.overview_judged AS judged ON judged.match = match.id
    WHERE {SHOWN}
"""
# as MatchList.totals ranks photos
_RANKED: Final = f"""
    SELECT photo, min(CASE WHEN {SURE} THEN 0 WHEN grade = '{Grade.ACCOUNT}' THEN 2 ELSE 1 END)
        AS rank
    FROM temp.overview_found WHERE NOT {_REFUSED} GROUP BY photo
"""
# When the export says a photo was taken; of a file, only where a strong source says which photo of
# the export it is.
_TAKEN: Final = """
    SELECT pictured.photo, CAST(substr(exported.taken, 1, 4) AS INTEGER) AS year
    FROM pictured JOIN exported ON exported.photo_id = pictured.photo_id WHERE exported.taken != ''
    UNION ALL
    SELECT photo.id, CAST(substr(exported.taken, 1, 4) AS INTEGER)
    FROM photo JOIN exported ON exported.photo_id = photo.exported
    WHERE photo.exported IS NOT NULL AND exported.taken != ''
"""
# One number a photo, so that SQLite gathers them without Python: the hour of the file's date, or
# the year of the export below zero.
_HOUR_OF_FILE: Final = f"max(photo.mtime_ns, 0) / {_HOUR_NS}"
_TAKEN_OR_NONE: Final = "coalesce(-taken.year, 0)"
# Photos for which the file's date is not the year: those that are gone count nowhere; what names a
# photo without a picture is no file of it.
_ODD: Final = """
    SELECT id FROM photo WHERE gone UNION SELECT id FROM photo WHERE exported IS NOT NULL
    UNION SELECT photo FROM temp.overview_taken
"""


@dataclass(frozen=True, slots=True)
class YearCounts:
    """The photos of one year: how many in all, and how many of them have at best a sure match
    (Listed, Same picture or confirmed), an open possible one, or only a listed account."""

    photos: int
    listed: int
    possible: int
    account: int


@dataclass(frozen=True, slots=True)
class CasebookCounts:
    """What a casebook comes to.

    totals: as the list of matches counts them. by_dataset: for each dataset with a match that was
    not refused, photos by their best grade in it. verdicts: matches by verdict, None for those
    that wait for one; account_only: matches of the grade "Account listed" without a verdict, which
    need none. years: photos by year, UNKNOWN for those without; dated_by_export, dated_by_file:
    where the year is from. files: pictures that were there at the last scan of their folder;
    pictureless: photos of account exports without one. waiting: files that no scan has read yet;
    plain: files too plain to be compared by picture; unreadable: files by the reason.
    """

    totals: Totals
    by_dataset: Mapping[str, Mapping[Grade, int]]
    verdicts: Mapping[Verdict | None, int]
    account_only: int
    years: Mapping[int, YearCounts]
    dated_by_export: int
    dated_by_file: int
    files: int
    pictureless: int
    waiting: int
    plain: int
    unreadable: Mapping[str, int] = field(default_factory=dict)


def casebook_counts(casebook: Casebook) -> CasebookCounts:
    """Count a casebook as it is at one moment, whatever else is written meanwhile.

    Raises UnusableFileError for a damaged casebook.
    """
    with _gathered(casebook), whole_rows(casebook.path):
        files, pictureless = casebook.photo_count(), casebook.pictureless_count()
        verdicts, account_only = _verdicts(casebook)
        years, dated_by_export, dated_by_file = _years(casebook)
        return CasebookCounts(
            totals=count_totals(casebook, "temp.overview_found"),
            by_dataset=_by_dataset(casebook),
            verdicts=verdicts,
            account_only=account_only,
            years=years,
            dated_by_export=dated_by_export,
            dated_by_file=dated_by_file,
            files=files,
            pictureless=pictureless,
            waiting=_waiting(casebook),
            plain=_plain(casebook),
            unreadable=_unreadable(casebook),
        )


@contextlib.contextmanager
def _gathered(casebook: Casebook) -> Iterator[None]:
    """Inside, the matches with their verdicts stand side by side, and nothing changes."""
    conn = casebook.database.conn
    with explained(casebook.path):
        conn.execute("PRAGMA temp_store = MEMORY")
        own = not conn.in_transaction
        if own:
            conn.execute("BEGIN")
        try:
            _gather(conn)
            yield
        finally:
            for name in ("judged", "found", "taken", "odd"):
                conn.execute(f"DROP TABLE IF EXISTS temp.overview_{name}")
            if own and conn.in_transaction:
                conn.execute("COMMIT")


def _gather(conn: Connection) -> None:
    conn.execute(
        "CREATE TEMP TABLE overview_judged (match INTEGER PRIMARY KEY, verdict TEXT)",
    )
    conn.execute(f"INSERT OR REPLACE INTO temp.overview_judged {JUDGED}")
    # in the order in which photos are counted, so that nothing is sorted again for each count
    conn.execute(
        """
        CREATE TEMP TABLE overview_found (photo INTEGER, dataset TEXT, entry INTEGER, grade TEXT,
            verdict TEXT, new INTEGER, merged INTEGER, PRIMARY KEY (photo, dataset, entry))
            WITHOUT ROWID
        """
    )
    conn.execute(f"INSERT INTO temp.overview_found {_FOUND}")
    conn.execute("CREATE TEMP TABLE overview_taken (photo INTEGER PRIMARY KEY, year INTEGER)")
    conn.execute(f"INSERT OR IGNORE INTO temp.overview_taken {_TAKEN}")
    conn.execute("CREATE TEMP TABLE overview_odd (id INTEGER PRIMARY KEY)")
    conn.execute(f"INSERT INTO temp.overview_odd {_ODD}")


def _by_dataset(casebook: Casebook) -> dict[str, dict[Grade, int]]:
    sql = f"""
        SELECT dataset, grade, count(*) AS n
        FROM (SELECT dataset, min(grade) AS grade FROM temp.overview_found
              WHERE NOT {_REFUSED} GROUP BY photo, dataset)
        GROUP BY dataset, grade ORDER BY dataset, grade
    """
    found: dict[str, dict[Grade, int]] = {}
    for row in casebook.rows(sql):
        found.setdefault(row["dataset"], {})[Grade(row["grade"])] = row["n"]
    return found


def _verdicts(casebook: Casebook) -> tuple[dict[Verdict | None, int], int]:
    sql = f"""
        SELECT verdict, {OPEN} AS open, count(*) AS n FROM temp.overview_found GROUP BY 1, 2
    """
    found: dict[Verdict | None, int] = {None: 0}
    account_only = 0
    for row in casebook.rows(sql):
        if row["verdict"] is None and not row["open"]:
            account_only = row["n"]
        else:
            found[Verdict(row["verdict"]) if row["verdict"] else None] = row["n"]
    return found, account_only


def _years(casebook: Casebook) -> tuple[dict[int, YearCounts], int, int]:
    """Photos by year, how many years an export told, and how many are those of files."""
    bounds = _year_bounds()
    photos = _YearTally(bounds)
    [last] = casebook.rows("SELECT coalesce(max(id), 0) AS id FROM photo")
    # as if all were files with a date of their own, so that a million rows are read for that alone
    sql = f"""
        SELECT group_concat({_HOUR_OF_FILE}) AS times FROM photo WHERE id > ?1 AND id <= ?2
    """
    for start in range(0, last["id"], _BLOCK):
        [row] = casebook.rows(sql, [start, start + _BLOCK])
        photos.add(row["times"])
    sql = f"""
        SELECT group_concat({_HOUR_OF_FILE}) AS wrong,
            group_concat(CASE WHEN NOT gone THEN {_TAKEN_OR_NONE} END) AS times
        FROM temp.overview_odd AS odd CROSS JOIN photo ON photo.id = odd.id
        LEFT JOIN temp.overview_taken AS taken ON taken.photo = odd.id
    """
    [row] = casebook.rows(sql)
    photos.add(row["wrong"], -1)
    photos.add(row["times"])
    ranked = [_YearTally(bounds) for _ in range(_RANKS)]
    sql = f"""
        SELECT rank, group_concat(
            CASE WHEN odd.id IS NULL THEN {_HOUR_OF_FILE} ELSE {_TAKEN_OR_NONE} END) AS times
        FROM ({_RANKED}) AS ranked CROSS JOIN photo ON photo.id = ranked.photo
        LEFT JOIN temp.overview_odd AS odd ON odd.id = photo.id
        LEFT JOIN temp.overview_taken AS taken ON taken.photo = photo.id
        WHERE NOT photo.gone GROUP BY rank
    """
    for row in casebook.rows(sql):
        ranked[row["rank"]].add(row["times"])
    found = {
        year: YearCounts(number, *(tally.counts.get(year, 0) for tally in ranked))
        for year, number in sorted(photos.counts.items())
        if number
    }
    return found, photos.of_exports, photos.of_files


def _year_bounds() -> NDArray[np.int64]:
    """The hours at which years begin here, from FIRST_YEAR to the end of this one."""
    years = range(FIRST_YEAR, datetime.now().year + 2)
    return np.array([datetime(year, 1, 1).timestamp() // _HOUR for year in years], dtype=np.int64)


class _YearTally:
    """Counts photos by year. bounds: as _year_bounds gives them.

    of_exports, of_files: how many years are from where.
    """

    def __init__(self, bounds: NDArray[np.int64]) -> None:
        self._bounds = bounds
        self.counts: dict[int, int] = {}
        self.of_exports = 0
        self.of_files = 0

    def add(self, times: str | None, sign: int = 1) -> None:
        """Count hours of files and years of exports with commas between them; -1: take away."""
        if not times:
            return
        when = np.fromstring(times, dtype=np.int64, sep=",")
        told = -when[when < 0]
        told = told[told <= _LAST_YEAR]
        place = np.searchsorted(self._bounds, when[when >= 0], side="right")
        places = np.bincount(place[(place > 0) & (place < len(self._bounds))])
        for year in np.flatnonzero(places).tolist():
            self._count(FIRST_YEAR - 1 + year, sign * int(places[year]))
        for year, number in zip(*np.unique(told, return_counts=True), strict=True):
            self._count(int(year), sign * int(number))
        self._count(UNKNOWN, sign * (len(when) - len(told) - int(places.sum())))
        self.of_exports += sign * len(told)
        self.of_files += sign * int(places.sum())

    def _count(self, year: int, number: int) -> None:
        self.counts[year] = self.counts.get(year, 0) + number


def _waiting(casebook: Casebook) -> int:
    sql = f"""
        SELECT count(*) AS n FROM photo WHERE unread IS NOT NULL AND NOT gone
            AND id NOT IN (SELECT id FROM ({PROBLEMS}))
    """
    return int(next(casebook.rows(sql))["n"])


def _plain(casebook: Casebook) -> int:
    sql = """
        SELECT count(*) AS n FROM content CROSS JOIN photo ON photo.content = content.id
        WHERE plain AND NOT gone AND content.problem IS NULL AND photo.problem IS NULL
            AND unread IS NULL
    """
    return int(next(casebook.rows(sql))["n"])


def _unreadable(casebook: Casebook) -> dict[str, int]:
    sql = f"""
        SELECT reason, count(*) AS n FROM ({PROBLEMS}) CROSS JOIN photo USING (id)
        WHERE NOT gone GROUP BY reason ORDER BY n DESC, reason
    """
    return {str(row["reason"]): row["n"] for row in casebook.rows(sql)}
