"""What a report states, gathered from a casebook, and the file it is written to."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from flickrcheck.errors import FlickrcheckError, UsageError
from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.language import say, speaking
from flickrcheck.model import Dataset, Grade
from flickrcheck.store.casebook import Casebook, PackUsed, ScanRecord, StoredMatch
from flickrcheck.store.casebook_export import pictureless_photos
from flickrcheck.store.casebook_query import Totals
from flickrcheck.store.casebook_thumbnails import thumbnail_keys
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.export_words import exports_of
from flickrcheck.work.output import whole_file
from flickrcheck.work.overview import Overview, overview

Follow = Callable[[int, int], None]
"""Is told how many matches are written of how many, 0 while they are gathered; it may raise
``ReportStopped``."""

MATCHES_SHOWN: Final = 10_000
"""How many matches a page and paper hold; the table and JSON hold all."""
_BLOCK: Final = 50  # matches between two looks at whether the person stopped


class ReportStopped(FlickrcheckError):
    """The person stopped a report; nothing was written, an older one is as it was."""

    exit_code = 4


@dataclass(frozen=True, slots=True)
class Pictures:
    """How many small pictures a report takes along at most, and how many bytes of them."""

    number: int
    size: int


PAGE_PICTURES: Final = Pictures(500, 8_000_000)
PAPER_PICTURES: Final = Pictures(2_000, 32_000_000)
NO_PICTURES: Final = Pictures(0, 0)


@dataclass(frozen=True, slots=True)
class DatasetPart:
    """What was found in one dataset; ``dataset`` is None where the catalogue does not know it.

    grades: photos by their best grade in it, without those that the person marked as not theirs.
    """

    id: str
    name: str
    dataset: Dataset | None
    grades: Mapping[Grade, int]


@dataclass(frozen=True, slots=True)
class ReportData:
    """Everything a report states.

    scan: the newest one. overview: the casebook at a glance, with all numbers. told: what the
    exports say of listed photos, by photo ID; pictureless: their photos that have no picture.
    unreadable: (path, reason). thumbnails: JPEGs by content key; pictures_left_out: how many more
    there are of the matches that are shown. redacted: whether names, paths and pictures were
    taken out.
    """

    made: datetime
    casebook: str
    scan: ScanRecord
    overview: Overview
    matches: tuple[StoredMatch, ...]
    parts: tuple[DatasetPart, ...]
    unreadable: tuple[tuple[str, str], ...]
    plain: tuple[str, ...]
    thumbnails: Mapping[bytes, bytes]
    pictures_left_out: int = 0
    told: Mapping[int, ExportedPhoto] = field(default_factory=dict)
    pictureless: tuple[ExportedPhoto, ...] = ()
    redacted: bool = False

    @property
    def searched(self) -> dict[str, PackUsed]:
        """The packs that the newest scan searched, by dataset."""
        return {pack.dataset: pack for pack in self.scan.packs}

    @property
    def totals(self) -> Totals:
        """What the matches come to."""
        return self.overview.totals


def report_data(
    casebook: Casebook,
    made: datetime,
    pictures: Pictures = PAGE_PICTURES,
    follow: Follow | None = None,
) -> ReportData:
    """Gather the report on a casebook.

    made: the time of the report, with a time zone. pictures: how many small ones are taken along.
    Raises UsageError where nothing was scanned yet, UnusableFileError for a damaged casebook, and
    what ``follow`` raises.
    """
    shown = overview(casebook)
    if shown.scan is None:
        raise UsageError(
            say(
                "Nothing was scanned into {casebook} yet, so there is nothing to report. "
                'Run "flickrcheck scan FOLDER" with this casebook first.',
                casebook=casebook.path,
            )
        )
    matches = tuple(_followed(casebook.matches(), shown.totals.matches, follow))
    some = _followed(matches[:MATCHES_SHOWN], len(matches), follow)
    thumbnails, left_out = _thumbnails(casebook, some, pictures)
    catalogue = load_catalogue()
    return ReportData(
        made=made,
        casebook=casebook.path.name,
        scan=shown.scan,
        overview=shown,
        matches=matches,
        parts=tuple(
            DatasetPart(bar.dataset, bar.name, catalogue.get(bar.dataset), bar.grades)
            for bar in shown.datasets
        ),
        unreadable=tuple(casebook.unreadable()),
        plain=tuple(casebook.plain()),
        thumbnails=thumbnails,
        pictures_left_out=left_out,
        told=exports_of(casebook, matches),
        pictureless=tuple(pictureless_photos(casebook)),
    )


def _followed(
    matches: Iterable[StoredMatch], total: int, follow: Follow | None
) -> Iterator[StoredMatch]:
    for place, stored in enumerate(matches):
        if follow and place % _BLOCK == 0:
            follow(0, total)
        yield stored


def gathered(
    casebook: Casebook,
    made: datetime,
    pictures: Pictures,
    *,
    redact: bool,
    follow: Follow | None = None,
) -> ReportData:
    """As ``report_data``; redact: without whatever names the person, their files or account."""
    from flickrcheck.work.report_redacted import redacted

    if redact:
        return redacted(report_data(casebook, made, NO_PICTURES, follow))
    return report_data(casebook, made, pictures, follow)


def write_report(
    casebook: Casebook,
    path: Path,
    made: datetime | None = None,
    *,
    redact: bool = False,
    follow: Follow | None = None,
) -> ReportData:
    """Write the report on a casebook; the ending .html, .csv or .json says how.

    A report of an earlier run is replaced, any other existing file is not. A page that does not
    hold all matches gets the whole table (CSV) beside it. made: the time of the report, now by
    default. redact: leave out whatever names the person, their files or their account. follow: is
    told how far it is. Returns what the report says.
    Raises UsageError for another ending, another file or a casebook that was never scanned,
    UnusableFileError where writing fails, and what ``follow`` raises; then the file is as before.
    """
    # the writers need ReportData, so they are imported here
    from flickrcheck.work.report_html import HTML_MARK, html_report
    from flickrcheck.work.report_tables import CSV_MARK, JSON_MARK, csv_report, json_report

    writers: dict[str, tuple[Callable[[ReportData, Follow | None], Iterable[bytes]], bytes]] = {
        ".html": (html_report, HTML_MARK),
        ".htm": (html_report, HTML_MARK),
        ".csv": (csv_report, CSV_MARK),
        ".json": (json_report, JSON_MARK),
    }
    suffix = path.suffix.lower()
    if suffix not in writers:
        raise UsageError(unknown_ending(path))
    write, mark = writers[suffix]
    made = made or datetime.now().astimezone()
    check_replaceable(path, mark)
    if mark is HTML_MARK:
        data = gathered(casebook, made, PAGE_PICTURES, redact=redact, follow=follow)
        write_rest(casebook, path, data, follow)
    else:  # what other programs read is in English whatever is spoken
        with speaking("en"):
            data = gathered(casebook, made, NO_PICTURES, redact=redact, follow=follow)
    with whole_file(path) as file:
        for block in write(data, follow):
            file.write(block)
    return data


def write_rest(
    casebook: Casebook, path: Path, data: ReportData, follow: Follow | None = None
) -> None:
    """Write the table of all matches beside a page that does not hold them all.

    path: of the page. Raises as ``write_report``.
    """

    def before_page(_: int, total: int) -> None:
        if follow:
            follow(0, total)

    if beside := table_beside(path, data):
        write_report(casebook, beside, data.made, redact=data.redacted, follow=before_page)


def table_beside(path: Path, data: ReportData) -> Path | None:
    """The table (CSV) of all matches that stands beside a page or paper which does not hold them
    all; None where there is none."""
    if len(data.matches) <= MATCHES_SHOWN or path.suffix.lower() in (".csv", ".json"):
        return None
    return path.with_suffix(".csv")


def unknown_ending(path: Path) -> str:
    """The sentence for a file whose ending says nothing."""
    return say(
        "A report cannot be written as {name}: its ending says neither HTML, PDF, CSV nor JSON. "
        "Name a file that ends in .html, .pdf, .csv or .json.",
        name=repr(path.name),
    )


def check_replaceable(path: Path, mark: bytes) -> None:
    """Raise UsageError where ``path`` is a file that no report wrote (say, an export's JSON).

    mark: what stands in the first 1,000 bytes of such a report.
    """
    try:
        with path.open("rb") as file:
            start = file.read(1000)
    except OSError:
        return  # not there, or whole_file will say why it cannot be written
    if start and mark not in start:
        raise UsageError(
            say(
                "{path} exists and is not a report of flickrcheck, so it is not replaced. "
                "Choose another name.",
                path=path,
            )
        )


def _thumbnails(
    casebook: Casebook, matches: Iterable[StoredMatch], most: Pictures
) -> tuple[dict[bytes, bytes], int]:
    """Small pictures of the first matches, and how many more there are."""
    if not most.number:
        return {}, 0
    there = thumbnail_keys(casebook)
    seen: set[bytes] = set()
    thumbnails: dict[bytes, bytes] = {}
    left_out = size = 0
    for stored in matches:
        key = stored.match.photo.content_key
        if key is None or key not in there or key in seen:
            continue
        seen.add(key)
        jpeg = None
        if len(thumbnails) < most.number and size < most.size:
            jpeg = casebook.thumbnail(key)
        if jpeg is None or size + len(jpeg) > most.size:
            left_out += 1
            continue
        thumbnails[key] = jpeg
        size += len(jpeg)
    return thumbnails, left_out
