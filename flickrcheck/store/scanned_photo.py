"""A photo of the running scan, from the columns that the casebook has of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flickrcheck.flickr.export import exported_reference
from flickrcheck.flickr.metadata import HOW_FIELD
from flickrcheck.model import Fingerprint, FlickrRef, Source, Strength
from flickrcheck.store.casebook_prints import unpack_fingerprint
from flickrcheck.store.casebook_rows import join_path


@dataclass(frozen=True, slots=True)
class ScannedPhoto:
    """A photo row of the running scan.

    fingerprint and metadata are None until its content has been read; ``checked`` says whether
    the file has been dealt with, successfully or not, since it last changed. md5: of the file,
    16 bytes, where a list of originals made somebody compute it. exported: the ID of a photo of an
    account export that has no picture; the path is that of the file that names it.
    """

    id: int
    path: str
    size: int
    mtime_ns: int
    checked: bool
    content_key: bytes | None
    fingerprint: Fingerprint | None
    metadata: FlickrRef | None
    md5: bytes | None = None
    exported: int | None = None


def reference_of(row: Mapping[str, Any]) -> FlickrRef | None:
    if row["strength"] is None:
        return None
    return FlickrRef(
        photo_id=row["flickr_id"],
        nsid=row["nsid"] or None,
        strength=Strength(row["strength"]),
        how=row["how"],
        source=Source.FIELD if row["how"] == HOW_FIELD else Source.ADDRESS,
    )


def fingerprint_of(row: Mapping[str, Any]) -> Fingerprint | None:
    if row["prints"] is None:
        return None
    try:
        return unpack_fingerprint(row["prints"], bool(row["plain"]))
    except (ValueError, TypeError):  # a damaged row: as good as none
        return None


def scanned_photo(row: Mapping[str, Any]) -> ScannedPhoto:
    checked = row["unread"] is None
    return ScannedPhoto(
        id=row["id"],
        path=join_path(row["folder"], row["name"]),
        size=row["size"],
        mtime_ns=row["mtime_ns"],
        checked=checked,
        content_key=row["content_key"],
        fingerprint=fingerprint_of(row) if checked else None,
        metadata=(_exported(row) or reference_of(row)) if checked else None,
        md5=row["md5"] if checked else None,
        exported=row["exported"],
    )


def _exported(row: Mapping[str, Any]) -> FlickrRef | None:
    """What the account export says of one of its photos that has no picture."""
    if row["exported"] is None:
        return None
    return exported_reference(row["exported"], row["exported_by"])
