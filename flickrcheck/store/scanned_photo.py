"""A photo of the running scan, from the columns that the casebook has of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flickrcheck.flickr.export import exported_reference
from flickrcheck.model import Fingerprint, FlickrRef, Source, Strength
from flickrcheck.store.casebook_prints import unpack_fingerprint
from flickrcheck.store.casebook_rows import join_path


@dataclass(frozen=True, slots=True)
class ScannedPhoto:
    """A photo row of the running scan.

    fingerprint is None and metadata empty until its content has been read; ``checked`` says
    whether the file has been dealt with, successfully or not, since it last changed. md5: of the
    file, 16 bytes, where a list of originals made somebody compute it. exported: the ID of a photo
    of an account export that has no picture; the path is that of the file that names it.
    """

    id: int
    path: str
    size: int
    mtime_ns: int
    checked: bool
    content_key: bytes | None
    fingerprint: Fingerprint | None
    metadata: tuple[FlickrRef, ...]
    md5: bytes | None = None
    exported: int | None = None


REFERENCES = """
    content.flickr_id, reference.nsid, reference.strength, reference.how, reference.source,
    (SELECT json_group_array(json_array(
         more_reference.flickr_id, further.nsid, further.strength, further.how, further.source))
     FROM more_reference JOIN reference AS further ON further.id = more_reference.reference
     WHERE more_reference.content = content.id) AS more_references
"""
"""The columns that references_of needs, of a content LEFT JOINed with its reference."""


def references_of(row: Mapping[str, Any]) -> tuple[FlickrRef, ...]:
    """What the metadata of a content says."""
    if row["strength"] is None:
        return ()
    names = ("flickr_id", "nsid", "strength", "how", "source")
    first = [row[name] for name in names]
    try:
        return tuple(_reference(*each) for each in [first, *json.loads(row["more_references"])])
    except (ValueError, TypeError):  # a damaged row: as good as none
        return ()


def _reference(photo_id: int | None, nsid: str, strength: str, how: str, source: int) -> FlickrRef:
    return FlickrRef(photo_id or None, nsid or None, Strength(strength), how, Source(source))


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
        metadata=(_exported(row) or references_of(row)) if checked else (),
        md5=row["md5"] if checked else None,
        exported=row["exported"],
    )


def _exported(row: Mapping[str, Any]) -> tuple[FlickrRef, ...]:
    """What the account export says of one of its photos that has no picture."""
    if row["exported"] is None:
        return ()
    return (exported_reference(row["exported"], row["exported_by"]),)
