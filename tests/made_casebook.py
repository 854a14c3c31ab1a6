"""Casebooks as a scan would leave them, made without any picture being read."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from flickrcheck.model import Evidence, FaceBox, Fingerprint, Grade, Match, Photo, Verdict
from flickrcheck.store.casebook import Casebook, PackUsed
from flickrcheck.store.casebook_scan import ScanWriter
from flickrcheck.store.read_content import ReadContent

HOSTILE = '<script>alert("1")</script>{{ 7*7 }} \u202egpj.exe'
PACKS = (
    PackUsed("pipa", "2021-08", 37107, 0, 0),
    PackUsed("example-faces", "2026", 12, 3, 12),
)


def drawn_jpeg(red: int) -> bytes:
    """A small picture of one colour."""
    out = io.BytesIO()
    Image.new("RGB", (64, 48), (red % 256, 90, 160)).save(out, "JPEG")
    return out.getvalue()


def match(
    path: str,
    dataset: str = "pipa",
    entry: int | None = 111,
    grade: Grade = Grade.LISTED,
    *,
    key: str | None = None,
    nsid: str | None = None,
    faces: tuple[FaceBox, ...] = (),
    note: str = "",
) -> Match:
    """A match with the evidence that its grade has."""
    proofs = {
        Grade.LISTED: (Evidence("id", f"the Flickr photo ID {entry}, from the file name {path}"),),
        Grade.SAME_PICTURE: (
            Evidence("picture", "the pictures agree (mirrored)", 6, 12, "mirrored"),
        ),
        Grade.POSSIBLE: (Evidence("picture", "the pictures agree", 47, 70, "as is"),),
        Grade.ACCOUNT: (Evidence("owner", "3 photos of the account are listed, this one is not"),),
    }
    return Match(Photo(path, 1000, 1), dataset, entry, nsid, key, grade, proofs[grade], faces, note)


def make_casebook(
    path: Path,
    matches: Sequence[Match],
    *,
    verdicts: dict[str, Verdict] | None = None,
    packs: Sequence[PackUsed] = PACKS,
    unreadable: Sequence[tuple[str, str]] = (),
    plain: Sequence[str] = (),
    unmatched: int = 0,
    thumbnails: bool = True,
    finished: bool = True,
) -> Path:
    """Write a casebook with these matches and verdicts (by path) and return its path."""
    roots = ("/photos",)
    paths = list(dict.fromkeys(found.photo.path for found in matches))
    paths += [f"/photos/other/{number}.jpg" for number in range(unmatched)]
    paths += [path for path, _ in unreadable] + list(plain)
    with Casebook.open(path, create=True) as casebook:
        scan = ScanWriter(casebook, roots, packs)
        scan.files.note([(photo, 1000, 1) for photo in paths])
        ids = {photo.path: photo.id for block in scan.photos() for photo in block}
        reasons = dict(unreadable)
        scan.set_contents(
            {
                ids[photo]: ReadContent(
                    key=hashlib.md5(photo.encode("utf-8", "surrogateescape")).digest(),
                    fingerprint=None
                    if photo in reasons
                    else Fingerprint(b"p" * 32, b"f" * 96, b"d" * 32, b"t" * 96, photo in plain),
                    problem=reasons.get(photo),
                )
                for photo in paths
            }
        )
        by_photo: dict[int, list[Match]] = {}
        for found in matches:
            by_photo.setdefault(ids[found.photo.path], []).append(found)
        scan.matches.put(by_photo)
        scan.set_bounds(40, 53, 0.008)
        scan.set_walked({"video": 3, ".psd": 1}, 2)
        scan.set_unlisted([("/photos/locked", "Permission denied")])
        if thumbnails:
            scan.thumbnails.put(
                {
                    id: drawn_jpeg(number * 40)
                    for number, (id, *_) in enumerate(scan.thumbnails.missing())
                }
            )
        if finished:
            scan.finish()
        for stored in list(casebook.matches()):
            verdict = (verdicts or {}).get(stored.match.photo.path)
            if verdict:
                casebook.set_verdict([stored.id], verdict)
    return path
