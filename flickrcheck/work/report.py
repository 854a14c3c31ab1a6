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


def summary(data: ReportData) -> str:
    """What was found, in one to three sentences."""
    return " ".join(summary_sentences(data))


def summary_sentences(data: ReportData) -> tuple[str, ...]:
    """The sentences of the summary, the most important one first."""
    photos = counted(data.photos, "photo")
    if not data.scan.packs and not data.matches:
        were = "was" if data.photos == 1 else "were"
        return (f"{photos} {were} read, but no dataset was searched: no pack is installed.",)
    searched = counted(len({pack.dataset for pack in data.scan.packs}), "dataset")
    if data.listed:
        be = "is" if data.listed == 1 else "are"
        found_in = counted(_datasets_with_sure_matches(data.matches), "dataset")
        sentences = [f"{data.listed:,} of {photos} {be} listed in {found_in}."]
    else:
        sentences = [f"None of {photos} is surely listed in the {searched} searched."]
    if data.possible:
        needs = "needs" if data.possible == 1 else "need"
        sentences.append(f"{data.possible:,} more {needs} your eye.")
    if data.account:
        sentences.append(
            f"Of {data.account:,} more only the Flickr account is listed, with other photos."
        )
    if data.new:
        matches = "match is" if data.new == 1 else "matches are"
        sentences.append(f"{data.new:,} {matches} new since the scan before.")
    if data.merged:
        stand = "stands" if data.merged == 1 else "stand"
        sentences.append(
            f"{counted(data.merged, 'match', 'matches')} {stand} for very many of your pictures, "
            "which all come near to one listed photo."
        )
    if data.scan.pictureless:
        sentences.append(export_words(data.scan))
    sentences.append(contradiction_words(data.scan))
    return tuple(filter(None, sentences))


def bounds_words(scan: ScanRecord) -> tuple[str, ...]:
    """How near two pictures had to be in this scan, and what that leaves to chance."""
    if not any(pack.hashes for pack in scan.packs):
        return (
            "The packs hold no fingerprints, so photos were compared by their Flickr IDs and "
            "accounts only. Copies without a known ID could not be found.",
        )
    if scan.strict_bound < 0:
        return ("Pictures were not compared by their looks in this scan.",)
    return (
        f'Two pictures count as "Same picture" if at most {scan.strict_bound} of the 256 bits of '
        "their fingerprints differ and a second measure agrees. Up to "
        f'{max(scan.loose_bound, scan.strict_bound)} bits they are called "Possible".',
        "Different pictures differ in about 127 bits. The bounds get narrower the more pictures "
        "are compared, so that accidents stay rare. What is counted for that are fingerprints, in "
        "all eight orientations: those of whole pictures, and those of parts such as the picture "
        "without its border and its centre square.",
        expectation_words(scan.expected),
        *_window_words(scan),
    )


def _window_words(scan: ScanRecord) -> tuple[str, ...]:
    """How well a part of a picture had to agree, found among thousands by looking harder."""
    strict, loose = scan.window_strict, scan.window_loose
    if strict is None or loose is None:
        return (
            "This scan did not look harder for copies that show a part of a picture. Those that an "
            "earlier scan found have the bounds of that scan.",
        )
    words = "By looking harder, thousands of parts of each picture are compared. "
    if loose < 0:
        return (f"{words}So much was to be compared that none could count.",)
    same = f'"Same picture" up to {100 * strict:g} %, ' if strict >= 0 else ""
    bounds = (
        f"{words}A part counts by the weight of what disagrees in its fingerprint: {same}"
        f'"Possible" up to {100 * max(strict, loose):g} %.'
    )
    if strict < 0:
        return (bounds,)
    return bounds, f"Of parts: {expectation_words(scan.window_expected or 0.0)}"


def not_found_words(data: ReportData) -> tuple[str, ...]:
    """What it means that a photo was not found."""
    return (
        "A photo without a match was not found in the lists named above, in the editions named "
        "above. This proves nothing about other datasets, other editions, or copies that were "
        "cropped or changed a lot.",
        "Flickrcheck looks for photos, not for faces: another photo of the same person is not "
        "found.",
    )


def _is_sure(stored: StoredMatch) -> bool:
    """Listed, the same picture or confirmed, and not refused."""
    if stored.verdict is Verdict.NOT_MINE or stored.match.grade is Grade.ACCOUNT:
        return False
    return stored.match.grade is not Grade.POSSIBLE or stored.verdict is Verdict.MINE


def _datasets_with_sure_matches(matches: tuple[StoredMatch, ...]) -> int:
    return len({stored.match.dataset for stored in matches if _is_sure(stored)})


def _photos_by_rank(matches: tuple[StoredMatch, ...]) -> tuple[int, int, int]:
    """How many files have at best a sure match, an open possible one, an account match."""
    best: dict[str, int] = {}
    for stored in matches:
        if stored.verdict is Verdict.NOT_MINE:
            continue
        only_account = stored.match.grade is Grade.ACCOUNT
        rank = 0 if _is_sure(stored) else 2 if only_account else 1
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
