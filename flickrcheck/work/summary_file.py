"""Writes a summary of several casebooks as HTML, CSV or JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Final

from flickrcheck.errors import UsageError
from flickrcheck.work.output import table, whole_file
from flickrcheck.work.report import check_replaceable, unknown_ending
from flickrcheck.work.report_html import HTML_MARK, rendered
from flickrcheck.work.report_summary import Summary
from flickrcheck.work.report_tables import overview_object
from flickrcheck.work.summary_page import summary_page, summary_sentences

_HEAD: Final = (
    *("Casebook", "Folder", "Scan began", "Scan ended", "Photos", "Listed", "Possible"),
    *("Account listed", "Checked", "Not checked", "Matches", "Without a verdict", "New"),
    *("Datasets with a sure match", "Why it could not be read"),
)
CSV_MARK: Final = b'"Casebook","Folder","Scan began"'
JSON_MARK: Final = b'"format": "flickrcheck-summary"'


def check_summary_file(path: Path, more: dict[str, bytes] | None = None) -> None:
    """Raise UsageError where a summary cannot be written to ``path``: its ending says nothing, or
    another file is there. more: endings with their marks beside those of this module."""
    marks = {ending: mark for ending, (_, mark) in _WRITERS.items()} | (more or {})
    suffix = path.suffix.lower()
    if suffix not in marks:
        raise UsageError(unknown_ending(path))
    check_replaceable(path, marks[suffix])


def write_summary(summary: Summary, path: Path) -> None:
    """Write a summary; the ending .html, .csv or .json says how.

    A summary or report of an earlier run is replaced, any other existing file is not.
    Raises UsageError for another ending or another file, UnusableFileError where writing fails.
    """
    check_summary_file(path)
    write, _ = _WRITERS[path.suffix.lower()]
    with whole_file(path) as file:
        file.writelines(write(summary))


def _html(summary: Summary) -> Iterator[bytes]:
    return rendered("summary.html", page=summary_page(summary))


def _csv(summary: Summary) -> Iterator[bytes]:
    rows: list[tuple[object, ...]] = [_HEAD]
    for row in summary.rows:
        totals, scan = row.shown.totals, row.shown.scan
        rows.append(
            (
                *(row.name, row.folder),
                *((scan.started, scan.finished) if scan else ("", "")),
                *(totals.photos, totals.listed, totals.possible, totals.account),
                *(row.checked, row.not_checked, totals.matches, totals.undecided, totals.new),
                *(totals.datasets, ""),
            )
        )
    empty = ("",) * (len(_HEAD) - 2)
    rows.extend((each.name, *empty, each.reason) for each in summary.unread)
    yield table(rows)


def _json(summary: Summary) -> Iterator[bytes]:
    whole = {
        "format": "flickrcheck-summary",
        "version": 1,
        "made": summary.made.isoformat(timespec="seconds"),
        "redacted": summary.redacted,
        "summary": " ".join(summary_sentences(summary)),
        "photos": summary.photos,
        "photos_listed": summary.listed,
        "photos_possible": summary.possible,
        "photos_of_listed_accounts": summary.account,
        "casebooks": [
            {
                "name": row.name,
                "folder": row.folder or None,
                "scan_started": row.shown.scan.started if row.shown.scan else None,
                "scan_finished": row.shown.scan.finished if row.shown.scan else None,
                "photos": row.shown.totals.photos,
                "photos_listed": row.shown.totals.listed,
                "photos_possible": row.shown.totals.possible,
                "photos_of_listed_accounts": row.shown.totals.account,
                "photos_checked": row.checked,
                "photos_not_checked": row.not_checked,
                "matches": row.shown.totals.matches,
                "matches_without_verdict": row.shown.totals.undecided,
                "matches_new": row.shown.totals.new,
                "overview": overview_object(row.shown),
            }
            for row in summary.rows
        ],
        "not_read": [{"name": each.name, "reason": each.reason} for each in summary.unread],
    }
    yield (json.dumps(whole, indent=1) + "\n").encode("ascii")


_WRITERS: Final[dict[str, tuple[Callable[[Summary], Iterable[bytes]], bytes]]] = {
    ".html": (_html, HTML_MARK),
    ".htm": (_html, HTML_MARK),
    ".csv": (_csv, CSV_MARK),
    ".json": (_json, JSON_MARK),
}
