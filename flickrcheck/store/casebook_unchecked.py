"""What a scan could not check, by reason, and read page by page: there may be 100,000 files."""

from __future__ import annotations

import json
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from flickrcheck.kept import kept
from flickrcheck.store.casebook import PROBLEMS, Casebook
from flickrcheck.store.casebook_rows import join_path, to_json
from flickrcheck.store.casebook_schema import whole_rows

TOO_PLAIN: Final = kept("Too plain to compare by picture.")
"""The reason of pictures that were read, and whose fingerprint says nothing."""

MOST_REASONS: Final = 60
"""So many reasons are told apart, the most frequent ones; some name sizes or the system's words."""

_BLOCK = 1000


@dataclass(frozen=True, slots=True)
class UncheckedFile:
    """A file or folder and why it was not checked. key: what Unchecked.keys names it by."""

    key: int
    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Unchecked:
    """What one scan could not check so far.

    keys: all of it in the order in which the scan met it; a row of a photo, or below zero a place
    (-1 the first) in ``unlisted``, which holds (path, reason) of what could not even be reached.
    reasons: the same keys by reason, the most frequent one first; None holds all rare reasons.
    plain: how many of them were read and are too plain.
    """

    keys: array[int] = field(default_factory=lambda: array("q"))
    reasons: dict[str | None, array[int]] = field(default_factory=dict)
    unlisted: tuple[tuple[str, str], ...] = ()
    plain: int = 0


def unchecked(casebook: Casebook) -> Unchecked:
    """What the newest scan could not check, also while it runs. It reads nothing of each file.

    Pictures that wait to be read again are not among it. Raises UnusableFileError.
    """
    newest = "SELECT id, unlisted FROM scan ORDER BY id DESC LIMIT 1"
    row = next(casebook.rows(newest), None)
    if row is None:
        return Unchecked()
    of_scan, parameters = casebook.of(row["id"])
    sql = f"""
        SELECT reason, json_group_array(id) AS ids FROM (
            SELECT photo.id, reason FROM ({PROBLEMS}) JOIN photo USING (id)
            JOIN folder ON folder.id = photo.folder
            WHERE {of_scan} AND (photo.unread IS NULL OR photo.problem IS NOT NULL)
            UNION ALL
            SELECT photo.id, NULL AS reason FROM content
            CROSS JOIN photo ON photo.content = content.id JOIN folder ON folder.id = photo.folder
            WHERE plain AND {of_scan} AND photo.problem IS NULL
        ) GROUP BY reason
    """
    with whole_rows(casebook.path):
        unlisted = tuple((str(path), str(why)) for path, why in json.loads(row["unlisted"]))
        found: dict[str, list[int]] = {}
        for number, (_, why) in enumerate(unlisted, 1):
            found.setdefault(why, []).append(-number)
        plain = 0
        for each in casebook.rows(sql, parameters):
            ids = json.loads(each["ids"])
            found.setdefault(each["reason"] or TOO_PLAIN, []).extend(ids)
            plain = plain or (0 if each["reason"] else len(ids))
    frequent = sorted(found, key=lambda reason: (-len(found[reason]), reason))
    reasons: dict[str | None, array[int]] = {
        reason: _in_order(found[reason]) for reason in frequent[:MOST_REASONS]
    }
    if rest := [key for reason in frequent[MOST_REASONS:] for key in found[reason]]:
        reasons[None] = _in_order(rest)
    every = _in_order([key for keys in found.values() for key in keys])
    return Unchecked(every, reasons, unlisted, plain)


def in_order(key: int) -> tuple[bool, int]:
    """What keys are sorted by: what could not be reached first, as it was met, then the photos."""
    return key > 0, abs(key)


def _in_order(keys: list[int]) -> array[int]:
    below = sorted((key for key in keys if key < 0), reverse=True)
    return array("q", [*below, *sorted(key for key in keys if key > 0)])


def unchecked_files(
    casebook: Casebook, found: Unchecked, keys: Sequence[int]
) -> list[UncheckedFile]:
    """The files behind these keys, in their order; what was read in the meantime is left out."""
    sql = """
        SELECT photo.id, folder.path AS folder, photo.name,
            coalesce(photo.problem, content.problem) AS reason, content.plain
        FROM photo JOIN folder ON folder.id = photo.folder
        LEFT JOIN content ON content.id = photo.content
        WHERE photo.id IN (SELECT value FROM json_each(?))
    """
    rows: dict[int, UncheckedFile] = {}
    with whole_rows(casebook.path):
        for row in casebook.rows(sql, [to_json([key for key in keys if key > 0])]):
            if row["reason"] or row["plain"]:
                path = join_path(row["folder"], row["name"])
                rows[row["id"]] = UncheckedFile(row["id"], path, row["reason"] or TOO_PLAIN)
    for key in keys:
        if -len(found.unlisted) <= key < 0:
            path, reason = found.unlisted[-key - 1]
            rows[key] = UncheckedFile(key, path, reason)
    return [rows[key] for key in keys if key in rows]


def each_unchecked(
    casebook: Casebook, found: Unchecked, keys: Sequence[int]
) -> Iterator[list[UncheckedFile]]:
    """The same in blocks."""
    for start in range(0, len(keys), _BLOCK):
        yield unchecked_files(casebook, found, keys[start : start + _BLOCK])
