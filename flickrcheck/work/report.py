"""What a report says, gathered from a casebook, and the file it is written to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Final

from flickrcheck.errors import UsageError
from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.model import Dataset, Grade, Verdict
from flickrcheck.store.casebook import Casebook, ScanRecord, StoredMatch
from flickrcheck.store.casebook_export import pictureless_photos
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.export_words import export_words, exports_of
from flickrcheck.work.output import write_whole
from flickrcheck.work.scan_words import contradiction_words
from flickrcheck.work.words import counted, expectation_words, visible

THUMBNAILS: Final = 500  # 256-pixel JPEGs: about 7 MB in the file


@dataclass(frozen=True, slots=True)
class DatasetPart:
    """What was found in one dataset; ``dataset`` is None where the catalogue does not know it.

    grades: matches by grade, without those that the person marked as not theirs.
    """

    id: str
    name: str
    dataset: Dataset | None
    grades: Mapping[Grade, int]


@dataclass(frozen=True, slots=True)
class ReportData:
    """Everything a report states.

    photos: picture files known to the casebook, and photos of account exports without one.
    listed, possible, account: how many of them have at best a sure match (Listed, Same picture or
    confirmed), an open possible one, or only a listed account. new: matches found since the scan
    before. merged: entries that are shown as one match for very many pictures. told: what the
    exports say of listed photos, by photo ID; pictureless: their photos that have no picture.
    unreadable: (path, reason). thumbnails: JPEGs by content key. redacted: whether names, paths
    and pictures were taken out.
    """

    made: datetime
    casebook: str
    scan: ScanRecord
    photos: int
    listed: int
    possible: int
    account: int
    matches: tuple[StoredMatch, ...]
    parts: tuple[DatasetPart, ...]
    unreadable: tuple[tuple[str, str], ...]
    plain: tuple[str, ...]
    thumbnails: Mapping[bytes, bytes]
    new: int = 0
    merged: int = 0
    told: Mapping[int, ExportedPhoto] = field(default_factory=dict)
    pictureless: tuple[ExportedPhoto, ...] = ()
    redacted: bool = False


def report_data(casebook: Casebook, made: datetime, thumbnails: int = THUMBNAILS) -> ReportData:
    """Gather the report on a casebook.

    made: the time of the report, with a time zone. thumbnails: of how many different pictures
    at most the small picture is taken along.
    Raises UsageError where nothing was scanned yet, UnusableFileError for a damaged casebook.
    """
    scan = casebook.last_scan()
    if scan is None:
        raise UsageError(
            f"Nothing was scanned into {casebook.path} yet, so there is nothing to report. "
            'Run "flickrcheck scan FOLDER" with this casebook first.'
        )
    matches = tuple(casebook.matches())
    counts = _photos_by_rank(matches)
    return ReportData(
        made=made,
        casebook=casebook.path.name,
        scan=scan,
        photos=casebook.photo_count() + casebook.pictureless_count(),
        listed=counts[0],
        possible=counts[1],
        account=counts[2],
        matches=matches,
        parts=_parts(matches, scan),
        unreadable=tuple(casebook.unreadable()),
        plain=tuple(casebook.plain()),
        thumbnails=_thumbnails(casebook, matches, thumbnails),
        new=sum(stored.new for stored in matches),
        merged=sum(stored.stands_for > 1 for stored in matches),
        told=exports_of(casebook, matches),
        pictureless=tuple(pictureless_photos(casebook)),
    )


def write_report(
    casebook: Casebook, path: Path, made: datetime | None = None, *, redact: bool = False
) -> ReportData:
    """Write the report on a casebook; the ending .html, .csv or .json says how.

    A report of an earlier run is replaced, any other existing file is not. made: the time of the
    report, now by default. redact: leave out whatever names the person, their files or their
    account. Returns what the report says.
    Raises UsageError for another ending, another file or a casebook that was never scanned,
    UnusableFileError where writing fails.
    """
    # the writers need ReportData, so they are imported here
    from flickrcheck.work.report_html import HTML_MARK, html_report
    from flickrcheck.work.report_redacted import redacted
    from flickrcheck.work.report_tables import CSV_MARK, JSON_MARK, csv_report, json_report

    writers = {
        ".html": (html_report, HTML_MARK),
        ".htm": (html_report, HTML_MARK),
        ".csv": (csv_report, CSV_MARK),
        ".json": (json_report, JSON_MARK),
    }
    suffix = path.suffix.lower()
    if suffix not in writers:
        raise UsageError(
            f"A report cannot be written as {path.name!r}: its ending says neither HTML, CSV nor "
            "JSON. Name a file that ends in .html, .csv or .json."
        )
    write, mark = writers[suffix]
    _check_replaceable(path, mark)
    data = report_data(casebook, made or datetime.now().astimezone(), 0 if redact else THUMBNAILS)
    if redact:
        data = redacted(data)
    write_whole(path, write(data))
    return data


def _photos_by_rank(matches: tuple[StoredMatch, ...]) -> tuple[int, int, int]:
    """How many files have at best a sure match, an open possible one, an account match."""
    best: dict[str, int] = {}
    for stored in matches:
        if stored.verdict is Verdict.NOT_MINE:
            continue
        only_account = stored.match.grade is Grade.ACCOUNT
        rank = 0 if is_sure(stored) else 2 if only_account else 1
        path = stored.match.photo.path
        best[path] = min(rank, best.get(path, rank))
    ranks = Counter(best.values())
    return ranks[0], ranks[1], ranks[2]


def _parts(matches: tuple[StoredMatch, ...], scan: ScanRecord) -> tuple[DatasetPart, ...]:
    """One part for each dataset that was searched or has a match, most matches first."""
    catalogue = load_catalogue()
    counts: dict[str, Counter[Grade]] = {pack.dataset: Counter() for pack in scan.packs}
    for stored in matches:
        own = counts.setdefault(stored.match.dataset, Counter())
        if stored.verdict is not Verdict.NOT_MINE:
            own[stored.match.grade] += 1
    parts = [
        DatasetPart(
            id=id,
            name=catalogue[id].name if id in catalogue else visible(id, 100),
            dataset=catalogue.get(id),
            grades=grades,
        )
        for id, grades in counts.items()
    ]
    return tuple(sorted(parts, key=lambda part: (-sum(part.grades.values()), part.name)))


def _thumbnails(
    casebook: Casebook, matches: tuple[StoredMatch, ...], limit: int
) -> dict[bytes, bytes]:
    thumbnails: dict[bytes, bytes] = {}
    for stored in matches:
        if len(thumbnails) >= limit:
            break
        key = stored.match.photo.content_key
        if key is None or key in thumbnails:
            continue
        jpeg = casebook.thumbnail(key)
        if jpeg is not None:
            thumbnails[key] = jpeg
    return thumbnails


def _check_replaceable(path: Path, mark: bytes) -> None:
    """Raise UsageError where ``path`` is a file that no report wrote (say, an export's JSON)."""
    try:
        with path.open("rb") as file:
            start = file.read(1000)
    except OSError:
        return  # not there, or write_whole will say why it cannot be written
    if start and mark not in start:
        raise UsageError(
            f"{path} exists and is not a report of flickrcheck, so it is not replaced. "
            "Choose another name."
        )
