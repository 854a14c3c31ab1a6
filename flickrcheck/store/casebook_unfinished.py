"""How far a scan came that did not reach its end."""

from __future__ import annotations

from dataclasses import dataclass

from flickrcheck.store.casebook import OF_SCAN, Casebook
from flickrcheck.store.casebook_schema import whole_rows


@dataclass(frozen=True, slots=True)
class Unfinished:
    """The newest scan, which was stopped or killed.

    roots: what it was given. done: photos that need not be read any more; total: photos that it
    met, None where it did not even list all files.
    """

    roots: tuple[str, ...]
    done: int
    total: int | None


def unfinished(casebook: Casebook) -> Unfinished | None:
    """How far the newest scan came, None where it came to its end or there was none.

    A scan that runs has not come to its end either. Raises UnusableFileError.
    """
    sql = "SELECT id, finished, photos FROM scan ORDER BY id DESC LIMIT 1"
    row = next(casebook.rows(sql), None)
    if row is None or row["finished"] is not None:
        return None
    with whole_rows(casebook.path):
        roots = tuple(casebook.roots_of(row["id"]))
        _, scope = casebook.of(row["id"])
        counted = next(
            casebook.rows(
                f"""
                SELECT count(*) AS met, coalesce(sum(unread IS NOT NULL), 0) AS waiting
                FROM photo JOIN folder ON folder.id = photo.folder
                WHERE photo.exported IS NULL AND {OF_SCAN}
                """,
                scope,
            )
        )
        met, waiting = int(counted["met"]), int(counted["waiting"])
        return Unfinished(roots, met - waiting, None if row["photos"] is None else met)
