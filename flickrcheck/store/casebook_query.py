"""Which matches a table shows and in which order, and what they come to: all of it in SQL.

The table holds only the row numbers; the rows themselves are read page by page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import NEW, OF_KEY, SHOWN, VERDICT_SUBJECT, Casebook
from flickrcheck.store.casebook_rows import to_json
from flickrcheck.store.casebook_schema import explained

_FILES: Final = """
    FROM match JOIN photo ON photo.id = match.photo JOIN folder ON folder.id = photo.folder
"""
# the verdict of a match hangs on the picture's content, as in store/casebook.py
_VERDICTS: Final = f"""
    LEFT JOIN content ON content.id = photo.content
    LEFT JOIN verdict ON verdict.dataset = match.dataset AND verdict.entry = match.entry
        AND verdict.subject = {VERDICT_SUBJECT}
"""
_SURE: Final = f"""(match.grade IN ('{Grade.LISTED}', '{Grade.SAME_PICTURE}')
    OR (match.grade = '{Grade.POSSIBLE}' AND verdict.verdict IS '{Verdict.MINE}'))"""


class Sort(StrEnum):
    """What the table can be sorted by; the value is the SQL expression."""

    FILE = "photo.name COLLATE NOCASE"
    FOLDER = "folder.path COLLATE NOCASE"
    DATASET = "match.dataset"
    GRADE = "match.grade"
    FLICKR_ID = "match.entry"
    OWNER = "match.nsid"
    VERDICT = "verdict.verdict"


@dataclass(frozen=True, slots=True)
class Filter:
    """Which matches are shown; None and "" mean all.

    undecided: only those without a verdict. new: only those found since the scan before, as in
    StoredMatch. text: part of a path, an ID, an owner or a dataset.
    """

    grade: Grade | None = None
    dataset: str | None = None
    verdict: Verdict | None = None
    undecided: bool = False
    new: bool = False
    text: str = ""


@dataclass(frozen=True, slots=True)
class Totals:
    """What the matches come to.

    photos: known to the casebook, those of account exports without a picture too; listed,
    possible, account: how many of them have at best a sure match, an open possible one, only a
    listed account. datasets: with a sure match. undecided: matches without a verdict, those of
    the account alone left out.
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


def match_ids(
    casebook: Casebook,
    wanted: Filter,
    sort: Sort = Sort.GRADE,
    *,
    descending: bool = False,
    names: Mapping[str, str] | None = None,
) -> list[int]:
    """The IDs of the matches to show, in order.

    names: dataset names by ID, so that the free text finds them.
    """
    where, parameters = _condition(wanted, names or {})
    direction = "DESC" if descending else "ASC"
    order = f"{sort} {direction}, match.grade, match.dataset, folder.path, photo.name, match.id"
    verdicts = _VERDICTS if "verdict." in where + order else ""
    sql = f"SELECT match.id {_FILES} {verdicts} WHERE {where} ORDER BY {order}"
    with explained(casebook.path):  # tuples: dictionaries would take longer than the query
        return [id for (id,) in casebook.database.conn.execute(sql, parameters)]


def _condition(wanted: Filter, names: Mapping[str, str]) -> tuple[str, list[object]]:
    parts = [SHOWN]
    parameters: list[object] = []
    for column, value in (
        ("match.grade", wanted.grade),
        ("match.dataset", wanted.dataset),
        ("verdict.verdict", wanted.verdict),
    ):
        if value:
            parts.append(f"{column} = ?")
            parameters.append(str(value))
    if wanted.undecided:
        parts.append(f"verdict.verdict IS NULL AND match.grade != '{Grade.ACCOUNT}'")
    if wanted.new:
        parts.append(NEW)
    for word in wanted.text.split():
        like = "%" + word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_") + "%"
        columns = (
            "CAST(folder.path AS TEXT) || '/' || CAST(photo.name AS TEXT)",
            "CAST(match.entry AS TEXT)",
            "coalesce(match.nsid, '')",
            "match.dataset",
        )
        datasets = [id for id, name in names.items() if word.casefold() in name.casefold()]
        alternatives = [rf"{column} LIKE ? ESCAPE '\'" for column in columns]
        alternatives.append("match.dataset IN (SELECT value FROM json_each(?))")
        parts.append(f"({' OR '.join(alternatives)})")
        parameters += [like] * len(columns) + [to_json(datasets)]
    return " AND ".join(parts), parameters


def datasets_with_matches(casebook: Casebook) -> list[str]:
    """The datasets that have any match."""
    sql = "SELECT DISTINCT dataset FROM match ORDER BY dataset"
    return [row["dataset"] for row in casebook.rows(sql)]


def totals(casebook: Casebook) -> Totals:
    """Count what the sentence above the table says."""
    sql = f"""
        SELECT
            coalesce(sum(rank = 0), 0) AS listed, coalesce(sum(rank = 1), 0) AS possible,
            coalesce(sum(rank = 2), 0) AS account
        FROM (SELECT min(CASE WHEN {_SURE} THEN 0 WHEN match.grade = '{Grade.ACCOUNT}' THEN 2
                         ELSE 1 END) AS rank
              {_FILES} {_VERDICTS} WHERE verdict.verdict IS NOT '{Verdict.NOT_MINE}'
              AND {SHOWN} GROUP BY match.photo)
    """
    photos = next(casebook.rows(sql))
    sql = f"""
        SELECT
            count(DISTINCT CASE WHEN {_SURE} AND verdict.verdict IS NOT '{Verdict.NOT_MINE}'
                           THEN match.dataset END) AS datasets,
            coalesce(sum(verdict.verdict IS NULL AND match.grade != '{Grade.ACCOUNT}'), 0)
                AS undecided,
            count(*) AS matches, coalesce(sum({NEW}), 0) AS new,
            count(DISTINCT CASE WHEN match.hub IS NOT NULL
                           THEN match.dataset || ' ' || match.entry END) AS merged
        {_FILES} {_VERDICTS} WHERE {SHOWN}
    """
    return Totals(
        photos=casebook.photo_count() + casebook.pictureless_count(),
        **photos,
        **next(casebook.rows(sql)),
        to_write=tuple(_datasets_to_write_about(casebook)),
    )


def _datasets_to_write_about(casebook: Casebook) -> list[str]:
    sql = f"""
        SELECT DISTINCT match.dataset AS dataset {_FILES} {_VERDICTS} WHERE {_SURE} AND {SHOWN}
        AND coalesce(verdict.verdict, '') NOT IN ('{Verdict.NOT_MINE}', '{Verdict.UNSURE}')
        ORDER BY match.dataset
    """
    return [row["dataset"] for row in casebook.rows(sql)]


def new_count(casebook: Casebook) -> int:
    """How many matches were found since the scan before."""
    sql = f"SELECT count(*) AS n FROM match WHERE {NEW} AND {SHOWN}"
    return int(next(casebook.rows(sql))["n"])


def reading_problem(casebook: Casebook, content_key: bytes) -> str:
    """Why the picture with this content could not be read by the scan; "" if it could."""
    sql = f"SELECT problem FROM content WHERE {OF_KEY}"
    return next((row["problem"] or "" for row in casebook.rows(sql, [content_key])), "")
