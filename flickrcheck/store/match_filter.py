"""What matches can be filtered, ordered and grouped by, as SQL over the list in memory.

The columns are those of the table that store/casebook_query.py fills.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook_rows import to_json

NO_OWNER: Final = ""
"""Stands for matches whose entry names no account."""

NO_YEAR: Final = "0"
"""Stands for photos of which no date is known."""

NO_VERDICT: Final = "none"
"""Stands for matches that wait for a verdict."""

OPEN: Final = f"(verdict IS NULL AND grade != '{Grade.ACCOUNT}')"
"""A match that waits for a verdict; one of an account alone calls for none."""

_DATE: Final = "coalesce(taken, strftime('%Y-%m-%d %H:%M:%S', modified, 'unixepoch', 'localtime'))"
_YEAR: Final = f"""coalesce(substr(taken, 1, 4),
    strftime('%Y', modified, 'unixepoch', 'localtime'), '{NO_YEAR}')"""


class Sort(StrEnum):
    """What the table can be sorted by; the value is the SQL expression."""

    FILE = "name COLLATE NOCASE"
    FOLDER = "folder_place"
    DATASET = "dataset"
    GRADE = "grade"
    FLICKR_ID = "entry"
    OWNER = "nsid"
    VERDICT = "verdict"
    DATE = _DATE
    NEW = "new"


class Group(StrEnum):
    """What the table can be grouped by; the value is the SQL expression that tells groups apart."""

    PHOTO = "photo"
    DATASET = "dataset"
    FOLDER = "folder"
    OWNER = "nsid"

    @property
    def order(self) -> str:
        """How groups follow each other: by path or name, whatever the order inside is."""
        match self:
            case Group.PHOTO:
                return "folder_place, name COLLATE NOCASE, photo"
            case Group.FOLDER:
                return "folder_place"
        return self.value


class Kind(StrEnum):
    """What a filter may hold to one value.

    FOLDER: a folder with all below it. OWNER: of the entry. YEAR: when it was taken as far as an
    account export tells, else that of the file's date. FOUND: not before this day.
    """

    DATASET = "dataset"
    GRADE = "grade"
    VERDICT = "verdict"
    FOLDER = "folder"
    OWNER = "owner"
    YEAR = "year"
    FOUND = "found"


EXPRESSIONS: Final = {
    Kind.DATASET: "dataset",
    Kind.GRADE: "grade",
    Kind.VERDICT: f"coalesce(verdict, CASE WHEN {OPEN} THEN '{NO_VERDICT}' END)",
    Kind.FOLDER: "folder",
    Kind.OWNER: f"coalesce(nsid, '{NO_OWNER}')",
    Kind.YEAR: _YEAR,
    Kind.FOUND: "first_scan",
}
"""What the values of a kind are made from; of folders and scans their row numbers."""


@dataclass(frozen=True, slots=True)
class Filter:
    """Which matches are shown; None and "" mean all.

    undecided: only those without a verdict. new: only those found since the scan before, as in
    StoredMatch. text: part of a path, an ID, an owner or a dataset. folder: its path; folders
    below count. owner: an NSID or NO_OWNER. year: "2012" or NO_YEAR. found: the day ("2026-11-02",
    local time) of the oldest scan whose finds are shown.
    """

    grade: Grade | None = None
    dataset: str | None = None
    verdict: Verdict | None = None
    undecided: bool = False
    new: bool = False
    text: str = ""
    folder: str | None = None
    owner: str | None = None
    year: str | None = None
    found: str | None = None


@dataclass(frozen=True, slots=True)
class Value:
    """A value that a kind of filter can be held to, and how many matches have it."""

    value: str
    matches: int


@dataclass(frozen=True, slots=True)
class Values:
    """The values to choose from. number: of all that fit, of which ``shown`` are the first."""

    shown: tuple[Value, ...]
    number: int


def condition(
    wanted: Filter, names: Mapping[str, str], folders: Sequence[int], paths: str
) -> tuple[str, list[object]]:
    """The SQL of a filter, with its parameters.

    names: of datasets by ID, which the free text finds. folders: the row numbers that
    ``wanted.folder`` stands for. paths: the table that has the paths of folders by row number.
    """
    parts = ["1"]
    parameters: list[object] = []
    for expression, value in (
        ("grade", wanted.grade),
        ("dataset", wanted.dataset),
        ("verdict", wanted.verdict),
        (EXPRESSIONS[Kind.YEAR], wanted.year),
    ):
        if value:
            parts.append(f"{expression} = ?")
            parameters.append(str(value))
    if wanted.owner is not None:
        parts.append(f"{EXPRESSIONS[Kind.OWNER]} = ?")
        parameters.append(wanted.owner)
    if wanted.undecided:
        parts.append(OPEN)
    if wanted.new:
        parts.append("new")
    if wanted.found:
        parts.append("first_scan IN (SELECT id FROM scan WHERE date(started, 'localtime') >= ?)")
        parameters.append(wanted.found)
    if wanted.folder is not None:
        parts.append("folder IN (SELECT value FROM json_each(?))")
        parameters.append(to_json(list(folders)))
    for word in wanted.text.split():
        sql, values = _text_condition(word, names, paths)
        parts.append(sql)
        parameters += values
    return " AND ".join(parts), parameters


def _text_condition(word: str, names: Mapping[str, str], paths: str) -> tuple[str, list[object]]:
    """Where a word is found: in path, photo ID, account or dataset. Each folder is looked at once,
    not for each match in it."""
    escaped = word.replace("\\", r"\\").replace("%", r"\%").replace("_", r"\_")
    like = f"%{escaped}%"
    datasets = [id for id, name in names.items() if word.casefold() in name.casefold()]
    where = [
        "dataset IN (SELECT value FROM json_each(?))",
        r"dataset LIKE ? ESCAPE '\'",
        r"nsid LIKE ? ESCAPE '\'",
        r"CAST(name AS TEXT) LIKE ? ESCAPE '\'",
        rf"folder IN (SELECT id FROM {paths} WHERE CAST(path AS TEXT) LIKE ? ESCAPE '\')",
    ]
    values: list[object] = [to_json(datasets), like, like, like, like]
    if "/" in word:
        where.append(
            f"""(SELECT CAST(path AS TEXT) FROM {paths} AS folders WHERE folders.id = folder)
                || '/' || CAST(name AS TEXT) LIKE ? ESCAPE '\\'"""
        )
        values.append(like)
    if word.isdigit():
        where.append(r"entry LIKE ? ESCAPE '\'")
        values.append(like)
    return f"({' OR '.join(where)})", values
