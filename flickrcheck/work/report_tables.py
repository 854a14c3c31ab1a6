"""The report as CSV (one row a match) and as JSON (the same content as the HTML)."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from typing import Any, Final

from flickrcheck.store.casebook import StoredMatch
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.export_words import exported_id
from flickrcheck.work.letters import photo_url
from flickrcheck.work.output import table
from flickrcheck.work.report import (
    DatasetPart,
    ReportData,
    bounds_words,
    not_found_words,
    summary,
)
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
)
CSV_MARK: Final = b'"File","Folder","Dataset"'
JSON_MARK: Final = b'"format": "flickrcheck-report"'


def csv_report(data: ReportData) -> bytes:
    """One row a match, UTF-8 with byte order mark.

    Each row states how the scan searched; what was not checked stands in the other formats.
    """
    scan = data.scan
    editions = {pack.dataset: visible(pack.edition, 100) for pack in scan.packs}
    checksums = {pack.dataset: visible(pack.checksum, 100) for pack in scan.packs}
    bounds = (scan.strict_bound, scan.loose_bound, f"{scan.expected:.2g}")
    return table(
        [
            _HEAD,
            *(
                (
                    *_row(stored),
                    editions.get(stored.match.dataset, ""),
                    *bounds,
                    *_more(stored),
                    checksums.get(stored.match.dataset, ""),
                    *_told(stored, data),
                )
                for stored in data.matches
            ),
        ]
    )


def json_report(data: ReportData) -> bytes:
    """One object; IDs are strings because JavaScript loses digits above 2**53."""
    scan = data.scan
    report = {
        "format": "flickrcheck-report",
        "version": 1,
        "made": data.made.isoformat(timespec="seconds"),
        "redacted": data.redacted,
        "summary": summary(data),
        "photos": data.photos,
        "photos_of_exports": scan.exported,
        "photos_of_exports_without_picture": scan.pictureless,
        "files_with_contradicting_sources": scan.contradictory,
        "photos_listed": data.listed,
        "photos_possible": data.possible,
        "photos_of_listed_accounts": data.account,
        "matches_new": data.new,
        "entries_shown_as_one": data.merged,
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
        "datasets": [_dataset(part) for part in data.parts],
        "matches": [_match(stored, data) for stored in data.matches],
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
        "not_found": list(not_found_words(data)),
    }
    return (json.dumps(report, indent=1) + "\n").encode("ascii")


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


def _dataset(part: DatasetPart) -> dict[str, Any]:
    known = part.dataset
    return {
        "id": part.id,
        "name": part.name,
        "grades": {grade.value: count for grade, count in sorted(part.grades.items())},
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
