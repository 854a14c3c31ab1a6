"""The report as CSV (one row a match) and as JSON (the same content as the HTML).

Other programs read these, so they are in English whatever is spoken. Keys and columns stay what
they are; new ones are added, columns at the end.
"""

from __future__ import annotations

import codecs
import json
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any, Final

from flickrcheck.language import speaking
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.export_words import exported_id
from flickrcheck.work.letters.entries import photo_url
from flickrcheck.work.output import table
from flickrcheck.work.overview import Overview
from flickrcheck.work.overview_words import checked_name
from flickrcheck.work.report import DatasetPart, Follow, ReportData
from flickrcheck.work.report_words import bounds_words, not_found_words, summary
from flickrcheck.work.words import (
    evidence_words,
    face_words,
    grade_words,
    part_words,
    verdict_words,
    visible,
)

_HEAD: Final = (
    *("File", "Folder", "Dataset", "Dataset name", "How sure", "Verdict"),
    *("Flickr photo ID", "Photo link", "Owner", "Name in the dataset"),
    *("Evidence", "Bits that differ (of 256)", "Turned", "Marked faces or people"),
    *("What speaks against it", "File was there at the last scan"),
    *("Edition searched", "Same picture up to (bits)", "Possible up to (bits)"),
    "Expected accidental matches in the whole scan",
    *("Part of your picture that agrees", "New since the scan before"),
    *("Different pictures it stands for", "Checksum of the pack"),
    *("Title", "Taken", "Uploaded", "Who may see it on Flickr", "Licence", "Has a picture here"),
    "Verdict given",
)
CSV_MARK: Final = b'"File","Folder","Dataset"'
JSON_MARK: Final = b'"format": "flickrcheck-report"'
_BLOCK: Final = 50  # matches between two looks at whether the person stopped


def csv_report(data: ReportData, follow: Follow | None = None) -> Iterator[bytes]:
    """One row a match, UTF-8 with byte order mark, block by block.

    Each row states how the scan searched; what was not checked stands in the other formats.
    follow: is told how many matches are written of how many.
    """
    yield table([_HEAD])
    for done, block in _blocks(data.matches):
        with speaking("en"):
            rows = table([_csv_row(stored, data) for stored in block])
        yield rows.removeprefix(codecs.BOM_UTF8)
        if follow:
            follow(done, len(data.matches))


def _csv_row(stored: StoredMatch, data: ReportData) -> tuple[object, ...]:
    scan = data.scan
    pack = data.searched.get(stored.match.dataset)
    return (
        *_row(stored),
        visible(pack.edition, 100) if pack else "",
        *(scan.strict_bound, scan.loose_bound, f"{scan.expected:.2g}"),
        *_more(stored),
        visible(pack.checksum, 100) if pack else "",
        *_told(stored, data),
        stored.verdict_at,
    )


def json_report(data: ReportData, follow: Follow | None = None) -> Iterator[bytes]:
    """One object, block by block, the matches last and one a line; IDs are strings because
    JavaScript loses digits above 2**53. follow: as for ``csv_report``."""
    with speaking("en"):
        rest = json.dumps(_whole(data), indent=1)
    yield rest.removesuffix("\n}").encode("ascii") + b',\n "matches": ['
    comma = "\n"
    for done, block in _blocks(data.matches):
        with speaking("en"):
            lines = [json.dumps(_match(stored, data)) for stored in block]
        yield (comma + ",\n".join(lines)).encode("ascii")
        comma = ",\n"
        if follow:
            follow(done, len(data.matches))
    yield b"\n ]\n}\n"


def _blocks(matches: Sequence[StoredMatch]) -> Iterator[tuple[int, Sequence[StoredMatch]]]:
    """Some matches at a time, with how many there were after them."""
    for start in range(0, len(matches), _BLOCK):
        block = matches[start : start + _BLOCK]
        yield start + len(block), block


def _whole(data: ReportData) -> dict[str, Any]:
    """Everything but the matches."""
    scan = data.scan
    totals = data.totals
    return {
        "format": "flickrcheck-report",
        "version": 1,
        "made": data.made.isoformat(timespec="seconds"),
        "redacted": data.redacted,
        "summary": summary(data),
        "photos": totals.photos,
        "photos_of_exports": scan.exported,
        "photos_of_exports_without_picture": scan.pictureless,
        "files_with_contradicting_sources": scan.contradictory,
        "photos_listed": totals.listed,
        "photos_possible": totals.possible,
        "photos_of_listed_accounts": totals.account,
        "matches_new": totals.new,
        "entries_shown_as_one": totals.merged,
        "overview": overview_object(data.overview),
        "scan": {
            "started": scan.started,
            "finished": scan.finished,
            "roots": [readable(root) for root in scan.roots],
            "photos": scan.photos,
            "strict_bound": scan.strict_bound,
            "loose_bound": scan.loose_bound,
            "expected_accidental_matches": scan.expected,
            "parts_strict_bound": scan.window_strict,
            "parts_loose_bound": scan.window_loose,
            "parts_expected_accidental_matches": scan.window_expected,
        },
        "packs": [asdict(pack) for pack in scan.packs],
        "datasets": _datasets(data),
        "not_checked": {
            "unreadable": _with_reasons(data.unreadable),
            "unreachable": _with_reasons(scan.unlisted),
            "exported_without_picture": [
                {"photo_id": str(photo.photo_id), "title": photo.title, "taken": photo.taken}
                for photo in data.pictureless
            ],
            "too_plain": [readable(path) for path in data.plain],
            "unsupported": scan.unsupported,
            "hidden": scan.hidden,
            "excluded": scan.excluded,
            "photo_libraries": scan.packages,
        },
        "bounds": list(bounds_words(scan)),
        "not_found": list(not_found_words()),
    }


def overview_object(shown: Overview) -> dict[str, Any]:
    """The numbers that the charts show, for other programs.

    datasets: photos by their best grade in each. years: photos by year, null for those without a
    known one. verdicts: matches, "none" for those that wait for one. checked: photos, files or
    folders by how they were checked or why not, in the words of Checked.
    """
    return {
        "datasets": [
            {
                "id": bar.dataset,
                "name": bar.name,
                "photos": bar.photos,
                "photos_by_grade": {grade.value: n for grade, n in bar.grades.items()},
            }
            for bar in shown.datasets
        ],
        "years": [
            {
                "year": bar.year,
                "photos": bar.photos,
                "listed": bar.listed,
                "possible": bar.possible,
                "account": bar.account,
                "not_found": bar.not_found,
            }
            for bar in shown.years
        ],
        "years_from_exports": shown.dated_by_export,
        "years_from_files": shown.dated_by_file,
        "verdicts": {
            verdict.value if verdict else "none": number
            for verdict, number in shown.verdicts.items()
        },
        "account_listed_without_verdict": shown.account_only,
        "checked": [
            {
                "how": part.how.value,
                "words": checked_name(part.how),
                "number": part.number,
                "reasons": dict(part.reasons),
            }
            for part in shown.checked
        ],
    }


def readable(path: str) -> str:
    """A path as valid Unicode: bytes that are no UTF-8 become the replacement character."""
    return path.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _with_reasons(items: tuple[tuple[str, str], ...]) -> list[dict[str, str]]:
    return [{"path": readable(path), "reason": reason} for path, reason in items]


def _row(stored: StoredMatch) -> tuple[object, ...]:
    match = stored.match
    folder, name = os.path.split(match.photo.path)
    picture = next((proof for proof in match.evidence if proof.kind == "picture"), None)
    return (
        visible(name),
        visible(folder, 4000),
        visible(match.dataset, 100),
        visible(dataset_name(match.dataset), 100),
        grade_words(match.grade),
        verdict_words(stored.verdict),
        match.entry_id,
        photo_url(match.entry_id) if match.entry_id else "",
        visible(match.nsid or ""),
        visible(match.key or ""),
        " ".join(evidence_words(proof) for proof in match.evidence),
        picture.distance if picture else "",
        visible(picture.orientation or "") if picture else "",
        "; ".join(face_words(face) for face in match.faces),
        visible(match.note),
        "yes" if stored.present else "no",
    )


def _more(stored: StoredMatch) -> tuple[object, ...]:
    """Columns that came later, so that they stand at the end."""
    parts = (part_words(proof) for proof in stored.match.evidence)
    return (
        next(filter(None, parts), ""),
        "yes" if stored.new else "no",
        stored.stands_for,
    )


def _datasets(data: ReportData) -> list[dict[str, Any]]:
    """The datasets with their matches by grade, without those that the person refused."""
    counts = {part.id: Counter[str]() for part in data.parts}
    for stored in data.matches:
        if stored.verdict is not Verdict.NOT_MINE:
            # a scan that runs may have found one in another dataset since these were counted
            counts.setdefault(stored.match.dataset, Counter())[stored.match.grade.value] += 1
    return [_dataset(part, counts[part.id]) for part in data.parts]


def _dataset(part: DatasetPart, grades: Counter[str]) -> dict[str, Any]:
    known = part.dataset
    return {
        "id": part.id,
        "name": part.name,
        "grades": dict(sorted(grades.items())),
        "operator": known.operator if known else None,
        "status": known.status if known else None,
        "withdrawn": known.withdrawn if known else None,
        "procedure": known.procedure if known else None,
        "procedure_url": known.procedure_url if known else None,
    }


def _told(stored: StoredMatch, data: ReportData) -> tuple[str, ...]:
    """What the account export says of the listed photo."""
    photo = data.told.get(exported_id(stored))
    texts = (
        (photo.title, photo.taken, photo.uploaded, photo.privacy, photo.license) if photo else ()
    )
    told = tuple(visible(text, 300) for text in texts) or ("",) * 5
    return (*told, "yes" if stored.pictured else "no")


def _match(stored: StoredMatch, data: ReportData) -> dict[str, Any]:
    match = stored.match
    told = data.told.get(exported_id(stored))
    photo_id = str(match.entry_id) if match.entry_id else None
    return {
        "path": readable(match.photo.path),
        "present": stored.present,
        "new": stored.new,
        "stands_for_pictures": stored.stands_for,
        "dataset": match.dataset,
        "entry": match.key or photo_id,
        "photo_id": photo_id,
        "url": photo_url(match.entry_id) if match.entry_id else None,
        "nsid": match.nsid,
        "grade": match.grade.value,
        "grade_words": grade_words(match.grade),
        "verdict": stored.verdict.value if stored.verdict else None,
        "verdict_at": stored.verdict_at,
        "evidence": [
            {
                "kind": proof.kind,
                "distance": proof.distance,
                "second_distance": proof.dhash_distance,
                "orientation": proof.orientation,
                "window": proof.window,
                "how": readable(proof.how),
                "words": evidence_words(proof),
            }
            for proof in match.evidence
        ],
        "faces": [asdict(face) for face in match.faces],
        "note": readable(match.note),
        "has_picture": stored.pictured,
        "export": {
            "title": told.title,
            "taken": told.taken,
            "uploaded": told.uploaded,
            "privacy": told.privacy,
            "license": told.license,
        }
        if told
        else None,
    }
