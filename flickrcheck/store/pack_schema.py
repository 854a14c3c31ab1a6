"""What an index pack looks like inside, and which rows of one may be believed.

docs/pack-format.md describes the format for people who make packs with other programs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flickrcheck.flickr import ids

APPLICATION_ID = 0x464C4350  # "FLCP"
VERSION = 2

# A pack holds exactly these, letter for letter: the reader refuses anything more or less, so no
# view, trigger, virtual table or generated column of a hostile file can take a table's place.
# The hashes stand last in a row, because SQLite reads a row from its beginning.
SCHEMA = (
    "CREATE TABLE pack (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    "CREATE TABLE source (name TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, "
    "reader TEXT NOT NULL, rows INTEGER NOT NULL, kept INTEGER NOT NULL, "
    "malformed INTEGER NOT NULL, ignored TEXT NOT NULL) STRICT",
    "CREATE TABLE owner (first INTEGER PRIMARY KEY, n INTEGER NOT NULL, nsids BLOB NOT NULL, "
    "photos BLOB NOT NULL, aliases BLOB) STRICT",
    "CREATE TABLE slab (first INTEGER PRIMARY KEY, n INTEGER NOT NULL, ids BLOB NOT NULL, "
    "owners BLOB, keys BLOB, sizes BLOB, md5 BLOB, has_phash BLOB, has_dhash BLOB, "
    "phash BLOB, dhash BLOB) STRICT",
    "CREATE TABLE part (first INTEGER PRIMARY KEY, n INTEGER NOT NULL, ids BLOB NOT NULL, "
    "parts BLOB NOT NULL, phash BLOB NOT NULL, dhash BLOB NOT NULL) STRICT",
    "CREATE TABLE face (first INTEGER PRIMARY KEY, n INTEGER NOT NULL, ids BLOB NOT NULL, "
    "boxes BLOB NOT NULL, keys BLOB) STRICT",
)
SLAB = 4096  # entries, fingerprints of parts, boxes or owners in one row, at most

HASH = "phash and dhash of ImageHash, hash_size 16, of the upright grey picture"
HASH_BYTES = 32
MD5_BYTES = 16

MAX_PHOTO_ID = ids.LARGEST_PHOTO_ID
MAX_PIXELS = 1_000_000  # of one side of a frame
MAX_FACES = SLAB  # of one photo
MAX_SIZE = 1 << 40  # bytes of an original
MAX_PART = 255
MAX_PARTS = 1_000  # fingerprints of parts of one photo
KINDS = ("face", "person")
LONGEST_KEY = 1000  # characters

# No control characters and no halves of surrogate pairs: keys are shown and written as UTF-8.
_KEY = re.compile(rf"[^\x00-\x1f\x7f-\x9f\ud800-\udfff]{{1,{LONGEST_KEY}}}")
_ALIAS = re.compile(r"[A-Za-z0-9_-]{1,64}")
_DATASET = re.compile(r"[a-z0-9][a-z0-9-]{0,99}")


@dataclass(frozen=True, slots=True)
class PackSource:
    """A published file that a pack was made from.

    name: without folders; sha256: 64 hexadecimal digits of the file as published; bytes: its
    size; reader: the format's name; rows = kept + malformed; ignored: what was left out of it.
    """

    name: str
    sha256: str
    bytes: int
    reader: str
    rows: int
    kept: int
    malformed: int
    ignored: str


@dataclass(frozen=True, slots=True)
class PackCounts:
    """What a pack holds.

    owners are those of its photos; hashes the photos with a fingerprint; faces leave whole-body
    boxes out; parts are the fingerprints of parts of pictures; originals the photos of which the
    uploaded file's MD5 and size are known.
    """

    photos: int
    owners: int
    hashes: int
    faces: int
    parts: int = 0
    originals: int = 0


def is_nsid(text: object) -> bool:
    """Whether this is a Flickr account's NSID."""
    return isinstance(text, str) and ids.is_nsid(text)


def is_alias(text: object) -> bool:
    """Whether this may be the name in the address of a Flickr account."""
    return isinstance(text, str) and _ALIAS.fullmatch(text) is not None


def is_dataset_id(text: str) -> bool:
    """Whether this may name a dataset: small letters, digits and hyphens, at most 100."""
    return _DATASET.fullmatch(text) is not None


def is_key(text: object) -> bool:
    """Whether this may be a dataset's own name of a photo or face, or None for no such name."""
    return text is None or (isinstance(text, str) and _KEY.fullmatch(text) is not None)


def is_hash(data: object) -> bool:
    """Whether this may be a hash of 256 bits."""
    return isinstance(data, bytes) and len(data) == HASH_BYTES


def is_original(md5: object, size: object) -> bool:
    """Whether these may be the MD5 and the size of an uploaded file: both known, or both None."""
    if md5 is None or size is None:
        return md5 is None and size is None
    fits = isinstance(md5, bytes) and len(md5) == MD5_BYTES
    return fits and isinstance(size, int) and 1 <= size <= MAX_SIZE


def is_box(x: object, y: object, w: object, h: object, frame_w: object, frame_h: object) -> bool:
    """Whether these may be a box in pixels: all four numbers or none, the frame known or not.

    The corner may lie outside the frame, because PIPA's boxes of cut-off heads do.
    """
    no_frame = frame_w is None and frame_h is None
    if not no_frame and not (_is_number(frame_w, 0) and _is_number(frame_h, 0)):
        return False
    if x is None and y is None and w is None and h is None:
        return True
    corner = _is_number(x, -MAX_PIXELS) and _is_number(y, -MAX_PIXELS)
    return corner and _is_number(w, 0) and _is_number(h, 0)


def _is_number(value: object, least: int) -> bool:
    return isinstance(value, int) and least <= value <= MAX_PIXELS
