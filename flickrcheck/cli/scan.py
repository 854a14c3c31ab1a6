"""``flickrcheck scan``: walk, match, and print what was found."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from flickrcheck.cli.index_trust import agree_where_asked, trust_option
from flickrcheck.cli.streams import reader_may_go, unwritable_words
from flickrcheck.errors import ExitCode, FlickrcheckError

if TYPE_CHECKING:
    from flickrcheck.cli.progress import JsonLines, View
    from flickrcheck.store.casebook import Casebook
    from flickrcheck.work.check import Control, Finished

# Of what may not be read the scan itself tells, with the right exit code.
_ANY_PATH = click.Path(path_type=Path, readable=False)


_JSON_PROGRESS = """\b
--json-progress writes one JSON object a line to stderr:
  {"event": "start", "version": 1, "roots", "casebook"}
  {"event": "progress",
   "stage": "index|walk|export|identify|pictures|originals|harder|thumbnails",
   "done", "total", "bytes_done", "bytes_total", "photos_per_second",
   "bytes_per_second", "eta_seconds", "errors", "current"}
  {"event": "end", "outcome": "done|interrupted|failed", "exit_code",
   "reason", "errors"}
A progress line comes at least each second and at each change of stage.
What is not known is null. Readers must pass over fields they do not know.
"""


@click.command(epilog=_JSON_PROGRESS)
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
@click.option(
    "--exclude", multiple=True, metavar="PATTERN",
    help="Leave out files and folders of this name ('*.png', Screenshots) or path ('2019/raw/*', "
    "'~/Pictures/old/**'). May be repeated.",
)  # fmt: skip
@click.option(
    "--photo-libraries", is_flag=True,
    help="Also look into photo libraries (Apple Photos, ...) and previews (Lightroom), where "
    "programs keep your photos, or copies of them.",
)  # fmt: skip
@click.option("--retry", is_flag=True, help="Read again what could not be read by an earlier scan.")
@click.option(
    "--low-priority", is_flag=True, help="Let other programs go first; the scan takes longer."
)
@click.option(
    "--look-harder/--no-look-harder", default=None,
    help="Also find copies in datasets that show a part of a photo, such as a face: some seconds a "
    "photo for a million entries. Default: for up to 200 photos, and for photos whose account is "
    "listed.",
)  # fmt: skip
@trust_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
@click.option(
    "--json-progress", is_flag=True,
    help="Tell progress on stderr as JSON lines for other programs; see below.",
)  # fmt: skip
def scan(
    paths: tuple[Path, ...],
    packs: tuple[Path, ...],
    casebook: Path | None,
    jobs: int | None,
    exclude: tuple[str, ...],
    photo_libraries: bool,
    retry: bool,
    low_priority: bool,
    look_harder: bool | None,
    trust: bool,
    as_json: bool,
    json_progress: bool,
) -> int:
    """Look for the pictures in PATH (folders, files or zip archives) in datasets made from Flickr.

    Of a Flickr account export, unpacked or in its zip files, every photo is looked up by its ID,
    also those that have no picture there.

    Photos are only read. Results go into the casebook; a second run reads only new and changed
    pictures. Stop with Ctrl-C at any time: the same command goes on where it stopped.
    """
    from flickrcheck.cli.progress import JsonLines
    from flickrcheck.work.packs import default_packs

    options = ScanOptions(jobs, exclude, photo_libraries, retry, low_priority, look_harder, trust)
    json_lines = JsonLines() if json_progress else None
    try:
        return _scan(paths, packs or default_packs, casebook, options, as_json, json_lines)
    except (FlickrcheckError, OSError, KeyboardInterrupt) as error:
        if json_lines is None:
            raise
        return _end_in_json(json_lines, error)


def _end_in_json(json_lines: JsonLines, error: BaseException) -> int:
    """Say why a scan failed where stderr carries nothing but JSON; gives the exit code."""
    match error:
        case FlickrcheckError():
            outcome, code, reason = "failed", error.exit_code, str(error)
        case OSError():
            outcome, code, reason = "failed", ExitCode.UNUSABLE_FILE, unwritable_words(error)
        case _:
            outcome, code, reason = "interrupted", ExitCode.INTERRUPTED, ""
    json_lines.finish(outcome, code, reason, None)
    return code


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """How to scan; see the options of the same names."""

    jobs: int | None = None
    exclude: tuple[str, ...] = ()
    photo_libraries: bool = False
    retry: bool = False
    low_priority: bool = False
    look_harder: bool | None = None
    trust: bool = False


def _scan(
    paths: tuple[Path, ...],
    packs: Sequence[Path] | Callable[[], list[Path]],
    casebook: Path | None,
    options: ScanOptions,
    as_json: bool,
    json_lines: JsonLines | None,
) -> int:
    """Scan, print the result, and return the exit code."""
    from flickrcheck.cli.summary import print_summary
    from flickrcheck.store.casebook import Casebook, default_casebook_path
    from flickrcheck.work.check import checked_roots

    roots = checked_roots(paths)  # before a casebook is made for a misspelt folder
    chosen = packs() if callable(packs) else list(packs)
    agree_where_asked(chosen, options.trust, quiet=json_lines is not None)
    path = casebook or default_casebook_path()
    if json_lines:
        json_lines.start(roots, str(path))
    with Casebook.open(path, create=True) as book:
        end = run_scan(book, paths, chosen, options, json_lines)
        record = book.last_scan()
        assert record is not None
        unread = record.unreadable + len(record.unlisted)
        code = ExitCode.SOME_UNREADABLE if unread else ExitCode.DONE
        if end.interrupted:
            code = ExitCode.INTERRUPTED
        with reader_may_go():
            if as_json:
                ended = {"interrupted": end.interrupted, "reason": end.reason}
                click.echo(json.dumps(scan_result(book) | ended))
            else:
                print_summary(book, end.reason)
        if json_lines:
            outcome = "interrupted" if end.interrupted else "done"
            json_lines.finish(outcome, code, end.reason, unread)
        return code


def run_scan(
    book: Casebook,
    paths: Sequence[Path],
    packs: Sequence[Path],
    options: ScanOptions = ScanOptions(),
    view: View | None = None,
) -> Finished:
    """Scan with progress on stderr, shown for people if no other view is given."""
    from flickrcheck.cli.progress import Follower, view_for_people
    from flickrcheck.work.check import Control, Finished, Progress
    from flickrcheck.work.check import scan as work_scan

    control = Control()
    end = None
    with signals_stop(control), Follower(view or view_for_people()) as follower:
        for event in work_scan(
            book,
            paths,
            packs,
            jobs=options.jobs,
            control=control,
            exclude=options.exclude,
            packages=options.photo_libraries,
            retry=options.retry,
            low_priority=options.low_priority,
            look_harder=options.look_harder,
        ):
            if isinstance(event, Progress):
                follower.note(event)
            elif isinstance(event, Finished):
                end = event
    assert end is not None  # the last event, always
    return end


@contextmanager
def signals_stop(control: Control) -> Iterator[None]:
    """Ctrl-C, SIGTERM and a closed terminal end the scan in order; a second Ctrl-C ends the program
    at once. Started by nohup, it outlives the terminal as before."""

    def stop(number: int, frame: object) -> None:
        control.stop.set()
        signal.signal(signal.SIGINT, signal.default_int_handler)

    numbers = [signal.SIGINT, signal.SIGTERM]
    closed = getattr(signal, "SIGHUP", None)  # Windows has none
    if closed is not None and signal.getsignal(closed) is not signal.SIG_IGN:
        numbers.append(closed)
    before = {number: signal.signal(number, stop) for number in numbers}
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
        "photos_of_exports": record.exported,
        "photos_of_exports_without_picture": record.pictureless,
        "unreadable": [{"path": path, "reason": reason} for path, reason in unreadable],
        "contradictions": [
            {"path": path, "reason": reason} for path, reason in book.contradictions(record.id)
        ],
        "flat": record.flat,
        "unsupported": sum(record.unsupported.values()),
        "unsupported_types": record.unsupported,
        "hidden": record.hidden,
        "excluded": record.excluded,
        "photo_libraries_not_opened": record.packages,
        "expected_accidental_matches": record.expected,
        "strict_bound": record.strict_bound,
        "loose_bound": record.loose_bound,
        "parts_strict_bound": record.window_strict,
        "parts_loose_bound": record.window_loose,
        "parts_expected_accidental_matches": record.window_expected,
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
                        "window": proof.window,
                    }
                    for proof in stored.match.evidence
                ],
                "note": stored.match.note,
                "has_picture": stored.pictured,
                "new": stored.new,
                "verdict": stored.verdict.value if stored.verdict else None,
            }
            for stored in book.matches_of(record)
        ],
    }
