"""How paths, matches and requests are written into the casebook's columns and read back."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from dataclasses import asdict, fields
from typing import Any

from flickrcheck.model import Contact, Evidence, FaceBox, Grade, Match, Photo

_MEMBER = re.compile(r"\.zip!(?![/\\])", re.IGNORECASE)
_IN_ARCHIVE = "//"
_OF_EVIDENCE = tuple(field.name for field in fields(Evidence))


def path_to_column(path: str) -> str | bytes:
    """Text, or the file system's own bytes where they are no valid UTF-8 (SQLite keeps both)."""
    try:
        path.encode("utf-8")
    except UnicodeEncodeError:
        return os.fsencode(path)
    return path


def path_from_column(value: str | bytes) -> str:
    """The inverse of path_to_column."""
    return os.fsdecode(value) if isinstance(value, bytes) else value


def split_path(path: str) -> tuple[str | bytes, str | bytes]:
    """Folder and name of a path, as columns.

    The folder of a picture inside an archive, ``x.zip!sub/a.jpg``, is written ``x.zip//sub``: no
    folder of a disk is written so, and it stands below the archive in every order.
    """
    inside = _MEMBER.search(path) if "!" in path else None
    if inside is None:
        folder, name = os.path.split(path)
    else:
        sub, _, name = path[inside.end() :].rpartition("/")
        folder = f"{path[: inside.end() - 1]}{_IN_ARCHIVE}{sub}"
    return path_to_column(folder), path_to_column(name)


def join_path(folder: str | bytes, name: str | bytes) -> str:
    """The path of a photo row."""
    folder, name = path_from_column(folder), path_from_column(name)
    inside = folder.find(_IN_ARCHIVE, 1)  # a path may begin with two slashes
    if inside < 0:
        return os.path.join(folder, name)  # noqa: PTH118
    sub = folder[inside + len(_IN_ARCHIVE) :]
    return f"{folder[:inside]}!{sub}/{name}" if sub else f"{folder[:inside]}!{name}"


def to_json(value: object) -> str:
    """Compact JSON; lone surrogates of odd file names survive as escapes."""
    return json.dumps(value, separators=(",", ":"))


def evidence_to_json(evidence: tuple[Evidence, ...]) -> str:
    """A list of objects, one a proof."""
    # not by asdict, which copies each value and takes longer than all the rest of a row
    return to_json([{name: getattr(proof, name) for name in _OF_EVIDENCE} for proof in evidence])


def evidence_from_json(text: str) -> tuple[Evidence, ...]:
    """The inverse of evidence_to_json."""
    return tuple(_evidence(proof) for proof in json.loads(text))


def _evidence(proof: dict[str, Any]) -> Evidence:
    window = proof.get("window")  # JSON knows no tuples
    if window is not None:
        left, top, width, height = map(float, window)
        window = left, top, width, height
    parts = proof.get("parts")
    if parts is not None:
        mine, listed = parts
        parts = mine, listed
    found = Evidence(**(proof | {"window": window, "parts": parts}))
    bits = (found.distance, found.dhash_distance, *(parts or ()))
    if not all(number is None or isinstance(number, int) for number in bits):
        raise ValueError(proof)
    return found


def faces_to_json(faces: tuple[FaceBox, ...]) -> str:
    """A list of objects, one a box."""
    return to_json([asdict(face) for face in faces])


def faces_from_json(text: str) -> tuple[FaceBox, ...]:
    """The inverse of faces_to_json."""
    return tuple(FaceBox(**face) for face in json.loads(text))


def match_of(row: Mapping[str, Any]) -> Match:
    """A match from the columns of match, photo, folder and content."""
    photo = Photo(
        path=join_path(row["folder"], row["name"]),
        size=row["size"],
        mtime_ns=row["mtime_ns"],
        content_key=row["content_key"],
    )
    return Match(
        photo=photo,
        dataset=row["dataset"],
        entry_id=row["entry"] or None,
        nsid=row["nsid"],
        key=row["key"],
        grade=Grade(row["grade"]),
        evidence=evidence_from_json(row["evidence"]),
        faces=faces_from_json(row["faces"]),
        note=row["note"],
    )


def match_to_object(match: Match) -> dict[str, Any]:
    """A match as JSON, for the snapshot that a request keeps."""
    return asdict(match) | {
        "photo": {
            "path": match.photo.path,
            "size": match.photo.size,
            "mtime_ns": match.photo.mtime_ns,
            "content_key": match.photo.content_key and match.photo.content_key.hex(),
        }
    }


def match_from_object(value: dict[str, Any]) -> Match:
    """The inverse of match_to_object."""
    photo = value["photo"]
    key = photo["content_key"]
    return Match(
        photo=Photo(**(photo | {"content_key": bytes.fromhex(key) if key else None})),
        dataset=value["dataset"],
        entry_id=value["entry_id"],
        nsid=value["nsid"],
        key=value["key"],
        grade=Grade(value["grade"]),
        evidence=tuple(_evidence(proof) for proof in value["evidence"]),
        faces=tuple(FaceBox(**face) for face in value["faces"]),
        note=value["note"],
    )


def contact_from_json(text: str | None) -> Contact | None:
    """A contact, or None where the request has none."""
    return Contact(**json.loads(text)) if text else None
