"""The report as one HTML file that loads nothing from anywhere."""

from __future__ import annotations

import base64
import os
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Final

from jinja2 import FileSystemLoader, StrictUndefined, Template
from jinja2.sandbox import SandboxedEnvironment

from flickrcheck.model import Grade
from flickrcheck.resource import resource
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.export_words import export_words, exported_id, name_words, told_words
from flickrcheck.work.letters import photo_url
from flickrcheck.work.report import ReportData, bounds_words, not_found_words, summary_sentences
from flickrcheck.work.scan_words import packages_words
from flickrcheck.work.words import (
    counted,
    date_words,
    evidence_words,
    face_words,
    grade_meaning,
    grade_words,
    part_words,
    verdict_words,
    visible,
)

HTML_MARK: Final = b'<meta name="generator" content="flickrcheck">'
MATCHES_SHOWN: Final = 1000  # a browser opens that at once; CSV and JSON hold all
_FILES_SHOWN: Final = 200
_FACES_SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class _Card:
    """A match as the page shows it: texts already harmless, escaped by the template."""

    name: str
    folder: str
    dataset: str
    grade: str
    grade_words: str
    verdict: str
    verdict_words: str
    url: str
    photo_id: str
    owner: str
    key: str
    evidence: tuple[str, ...]
    faces: tuple[str, ...]
    more_faces: int
    note: str
    gone: bool
    new: bool
    stands_for: int
    part: str
    frame: str
    thumbnail: str
    told: str
    pictured: bool


def html_report(data: ReportData) -> bytes:
    """The page in UTF-8, with thumbnails as data: addresses."""
    scan = data.scan
    headline, *more = summary_sentences(data)
    grades = [
        {"letter": grade.value, "words": grade_words(grade), "meaning": grade_meaning(grade)}
        for grade in Grade
    ]
    parts = [
        {
            "name": part.name,
            "dataset": part.dataset,
            "counts": [part.grades.get(grade, 0) for grade in Grade],
            "total": sum(part.grades.values()),
        }
        for part in data.parts
    ]
    page = _template().render(
        headline=headline,
        more=more,
        data=data,
        scan=scan,
        made=f"{date_words(data.made.date())}, {data.made:%H:%M %Z}".strip(),
        scanned=_time_words(scan.finished or scan.started),
        roots=[visible(root) for root in scan.roots],
        grades=grades,
        parts=parts,
        most=max((sum(part.grades.values()) for part in data.parts), default=0),
        cards=[_card(stored, data) for stored in data.matches[:MATCHES_SHOWN]],
        more_matches=max(0, len(data.matches) - MATCHES_SHOWN),
        packs=[
            {
                "name": visible(dataset_name(pack.dataset), 100),
                "edition": visible(pack.edition, 100) or "not named",
                "photos": pack.photos,
                "owners": pack.owners,
                "hashes": pack.hashes,
                "checksum": visible(pack.checksum, 80),
            }
            for pack in scan.packs
        ],
        unreadable=[
            (visible(path), visible(reason))
            for path, reason in (*data.unreadable, *scan.unlisted)[:_FILES_SHOWN]
        ],
        unreadable_total=len(data.unreadable) + len(scan.unlisted),
        plain=[visible(path) for path in data.plain[:_FILES_SHOWN]],
        unsupported=[
            (visible(kind, 40), number) for kind, number in sorted(scan.unsupported.items())
        ],
        packages=packages_words(scan),
        exported=export_words(scan),
        pictureless=[
            (photo.photo_id, visible(photo.title)) for photo in data.pictureless[:_FILES_SHOWN]
        ],
        files_shown=_FILES_SHOWN,
        bounds=bounds_words(scan),
        not_found=not_found_words(data),
    )
    return page.encode("utf-8")


def _card(stored: StoredMatch, data: ReportData) -> _Card:
    match = stored.match
    folder, name = os.path.split(match.photo.path)
    jpeg = data.thumbnails.get(match.photo.content_key or b"")
    framed = next((proof for proof in match.evidence if proof.window), None)
    return _Card(
        name=name_words(stored, name, data.told),
        folder=visible(folder),
        dataset=visible(dataset_name(match.dataset), 100),
        grade=match.grade.value,
        grade_words=grade_words(match.grade),
        verdict=stored.verdict.value if stored.verdict else "",
        verdict_words=verdict_words(stored.verdict),
        url=photo_url(match.entry_id) if match.entry_id else "",
        photo_id=str(match.entry_id or ""),
        owner=visible(match.nsid or ""),
        key=visible(match.key or "", 200),
        evidence=tuple(evidence_words(proof) for proof in match.evidence),
        faces=tuple(face_words(face) for face in match.faces[:_FACES_SHOWN]),
        more_faces=max(0, len(match.faces) - _FACES_SHOWN),
        note=visible(match.note),
        gone=not stored.present,
        new=stored.new,
        stands_for=stored.stands_for,
        part=part_words(framed) if framed else "",
        frame=_frame(framed.window) if framed and framed.window else "",
        thumbnail=base64.b64encode(jpeg).decode("ascii") if jpeg else "",
        told=told_words(data.told.get(exported_id(stored))),
        pictured=stored.pictured,
    )


def _frame(window: tuple[float, float, float, float]) -> str:
    """Where the part lies, as CSS; inside the picture, whatever the casebook says."""
    left, top, wide, high = (min(max(part, 0.0), 1.0) for part in window)
    places = {"left": left, "top": top, "width": min(wide, 1 - left), "height": min(high, 1 - top)}
    return ";".join(f"{name}:{100 * part:.1f}%" for name, part in places.items())


def _time_words(iso: str) -> str:
    """A time of the casebook (ISO 8601, UTC) for people."""
    time = datetime.fromisoformat(iso)
    return f"{date_words(time.date())}, {time:%H:%M} UTC"


@cache
def _template() -> Template:
    environment = SandboxedEnvironment(
        loader=FileSystemLoader(resource("report")),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["counted"] = counted
    return environment.get_template("report.html")
