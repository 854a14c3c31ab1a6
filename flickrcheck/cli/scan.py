"""``flickrcheck scan``: walk, match, and print what was found."""

from __future__ import annotations

import json
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from flickrcheck.errors import ExitCode

if TYPE_CHECKING:
    from flickrcheck.store.casebook import Casebook
    from flickrcheck.work.check import Control

# Of what may not be read the scan itself tells, with the right exit code.
_ANY_PATH = click.Path(path_type=Path, readable=False)


@click.command()
@click.argument("paths", nargs=-1, required=True, type=_ANY_PATH, metavar="PATH...")
@click.option(
    "--pack", "packs", multiple=True, type=_ANY_PATH,
    help="An index pack to search; may be repeated. Default: all installed packs.",
)  # fmt: skip
@click.option(
    "--casebook", type=_ANY_PATH,
    help="The file that keeps results and verdicts. Default: your own casebook.",
)  # fmt: skip
@click.option(
    "--jobs", type=click.IntRange(1, 256), help="Worker processes. Default: one for each core."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def scan(
    paths: tuple[Path, ...],
    packs: tuple[Path, ...],
    casebook: Path | None,
    jobs: int | None,
    as_json: bool,
) -> int:
    """Look for the pictures in PATH (folders or files) in datasets made from Flickr.

    Photos are only read. Results go into the casebook; a second run reads only new and changed
    pictures. Stop with Ctrl-C at any time: the same command goes on where it stopped.
    """
    from flickrcheck.store.casebook import Casebook, default_casebook_path
    from flickrcheck.work.check import checked_roots
    from flickrcheck.work.packs import default_packs

    checked_roots(paths)  # before a casebook is made for a misspelt folder
    chosen = list(packs) or default_packs()
    with Casebook.open(casebook or default_casebook_path(), create=True) as book:
        interrupted = run_scan(book, paths, chosen, jobs)
        if as_json:
            click.echo(json.dumps(scan_result(book) | {"interrupted": interrupted}))
        else:
            from flickrcheck.cli.summary import print_summary

            print_summary(book)
        if interrupted:
            return ExitCode.INTERRUPTED
        record = book.last_scan()
        unread = record is not None and (record.unreadable or record.unlisted)
        return ExitCode.SOME_UNREADABLE if unread else ExitCode.DONE


def run_scan(book: Casebook, paths: tuple[Path, ...], packs: list[Path], jobs: int | None) -> bool:
    """Scan with progress on stderr; True if it was interrupted."""
    from flickrcheck.cli.progress import ProgressLine
    from flickrcheck.work.check import Control, Finished, Progress
    from flickrcheck.work.check import scan as work_scan

    control = Control()
    interrupted = False
    with _signals_stop(control), ProgressLine() as line:
        for event in work_scan(book, paths, packs, jobs=jobs, control=control):
            if isinstance(event, Progress):
                line.show(event)
            elif isinstance(event, Finished):
                interrupted = event.interrupted
    return interrupted


@contextmanager
def _signals_stop(control: Control) -> Iterator[None]:
    """Ctrl-C and SIGTERM end the scan in order; a second Ctrl-C ends the program at once."""

    def stop(number: int, frame: object) -> None:
        control.stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def scan_result(book: Casebook) -> dict[str, Any]:
    """The last scan and its matches as one JSON-ready object.

    Flickr IDs are strings, because JSON readers may round large numbers.
    """
    record = book.last_scan()
    assert record is not None
    unreadable = [*book.unreadable(record.id), *record.unlisted]
    return {
        "photos": record.photos,
        "unreadable": [{"path": path, "reason": reason} for path, reason in unreadable],
        "flat": record.flat,
        "unsupported": sum(record.unsupported.values()),
        "unsupported_types": record.unsupported,
        "hidden": record.hidden,
        "expected_accidental_matches": record.expected,
        "strict_bound": record.strict_bound,
        "loose_bound": record.loose_bound,
        "packs": [
            {"dataset": pack.dataset, "edition": pack.edition, "photos": pack.photos}
            for pack in record.packs
        ],
        "matches": [
            {
                "path": stored.match.photo.path,
                "dataset": stored.match.dataset,
                "entry": stored.match.key
                or (str(stored.match.entry_id) if stored.match.entry_id else None),
                "photo_id": str(stored.match.entry_id) if stored.match.entry_id else None,
                "nsid": stored.match.nsid,
                "grade": stored.match.grade.value,
                "evidence": [
                    {
                        "kind": proof.kind,
                        "distance": proof.distance,
                        "orientation": proof.orientation,
                        "how": proof.how,
                    }
                    for proof in stored.match.evidence
                ],
                "note": stored.match.note,
                "verdict": stored.verdict.value if stored.verdict else None,
            }
            for stored in book.matches_of(record)
        ],
    }
