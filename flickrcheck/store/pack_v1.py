"""Index packs of version 1, which kept every entry as a row: converted when they are opened."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from flickrcheck.model import Entry, FaceBox
from flickrcheck.store.pack_block import block_of
from flickrcheck.store.pack_file import About, altered, read_texts, told
from flickrcheck.store.pack_schema import (
    HASH_BYTES,
    KINDS,
    MAX_FACES,
    MAX_PHOTO_ID,
    SLAB,
    PackCounts,
    is_box,
    is_key,
    is_nsid,
)
from flickrcheck.store.pack_tables import TableWriter

SCHEMA = frozenset(
    (
        "CREATE TABLE pack (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE source (name TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, "
        "reader TEXT NOT NULL, rows INTEGER NOT NULL, kept INTEGER NOT NULL, "
        "malformed INTEGER NOT NULL, ignored TEXT NOT NULL) STRICT",
        "CREATE TABLE owner (id INTEGER PRIMARY KEY, nsid TEXT NOT NULL UNIQUE) STRICT",
        "CREATE TABLE entry (photo_id INTEGER PRIMARY KEY, owner INTEGER REFERENCES owner, "
        "key TEXT, phash BLOB, dhash BLOB) STRICT",
        "CREATE TABLE face (photo_id INTEGER NOT NULL REFERENCES entry, n INTEGER NOT NULL, "
        "x INTEGER, y INTEGER, w INTEGER, h INTEGER, frame_w INTEGER, frame_h INTEGER, "
        "kind TEXT NOT NULL, key TEXT, PRIMARY KEY (photo_id, n)) STRICT, WITHOUT ROWID",
        "CREATE INDEX entry_owner ON entry (owner) WHERE owner IS NOT NULL",
    )
)

_ENTRIES = (
    "SELECT e.photo_id, o.nsid, e.key, e.phash, e.dhash, e.owner FROM entry AS e"
    " LEFT JOIN owner AS o ON o.id = e.owner ORDER BY e.photo_id"
)
_COUNTS = frozenset(PackCounts.__slots__)
_NAMES = {"photos": "photos", "owners": "accounts", "hashes": "fingerprints", "faces": "faces"}


def convert(path: Path, old: sqlite3.Connection, said: About, new: sqlite3.Connection) -> None:
    """Write all of an old pack into an empty database, as version 2.

    said: what the pack says of itself, checked. Raises UnusableFileError where its rows are not as
    many as that or cannot be true, and sqlite3.Error where the new ones cannot be written.
    """
    tables = TableWriter(new)
    with told(path):
        about = {key: text for key, text in read_texts(old).items() if key not in _COUNTS}
    for source in said.sources:
        tables.add_source(source)
    entries = _entries(path, old, about["dataset"])
    while batch := list(islice(entries, SLAB)):
        tables.add_block(block_of(batch, tables.owner_numbers))
    found = tables.finish(about)
    for name, shown in _NAMES.items():
        if getattr(said.counts, name) != getattr(found, name):
            raise altered(path, shown, getattr(said.counts, name), getattr(found, name))


def _entries(path: Path, old: sqlite3.Connection, dataset: str) -> Iterator[Entry]:
    """The entries that can be true."""
    with told(path):
        faces = groupby(
            old.execute("SELECT * FROM face ORDER BY photo_id, n"), key=lambda row: row[0]
        )
        owner, boxes = next(faces, (None, iter(())))
        last = 0
        for photo_id, nsid, key, phash, dhash, number in old.execute(_ENTRIES):
            true = isinstance(photo_id, int) and last < photo_id <= MAX_PHOTO_ID and is_key(key)
            if not true or (number is not None and not is_nsid(nsid)):
                continue
            last = photo_id
            while owner is not None and not (isinstance(owner, int) and owner >= photo_id):
                owner, boxes = next(faces, (None, iter(())))
            mine = map(_face, islice(boxes, MAX_FACES)) if owner == photo_id else ()
            yield Entry(
                dataset=dataset,
                photo_id=photo_id,
                nsid=nsid,
                key=key,
                phash=_hash(phash),
                dhash=_hash(dhash),
                faces=tuple(face for face in mine if face is not None),
            )


def _face(row: tuple[Any, ...]) -> FaceBox | None:
    _, n, *box, kind, key = row
    x, y, w, h, frame_w, frame_h = box
    if not (isinstance(n, int) and n >= 0 and kind in KINDS and is_key(key) and is_box(*box)):
        return None
    return FaceBox(x, y, w, h, frame_w=frame_w, frame_h=frame_h, kind=kind, key=key)


def _hash(data: object) -> bytes | None:
    return data if isinstance(data, bytes) and len(data) == HASH_BYTES else None
