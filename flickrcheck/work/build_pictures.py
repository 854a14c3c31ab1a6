"""Fingerprints a folder of a dataset's pictures whose file names carry the Flickr photo IDs."""

from __future__ import annotations

import hashlib
import os
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from flickrcheck.errors import UsageError
from flickrcheck.flickr.ids import PHOTO_ID
from flickrcheck.flickr.names import clean_stem, parse_name
from flickrcheck.photo import pool
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.walk import Found, Problem, walk

_TIME_LIMIT = 60.0  # seconds a picture
# The person says that the names carry IDs, so a bare number is one; PIPA puts the album before it.
_BARE = re.compile(rf"(?:721[57]7[0-9]{{12}}_)?(?P<id>{PHOTO_ID})")


@dataclass(slots=True)
class PictureHashes:
    """What the pictures of a folder gave.

    hashes: phash and dhash by photo ID; files: picture files found; without_id, unlisted (their
    photo is not in the list), repeated (an earlier picture had the same ID) and plain (too plain
    to be compared by picture) count files that gave no hash; unreadable are (path, reason);
    bytes: read; sha256: of the 16-byte content keys of all hashed pictures, by ascending photo ID.
    """

    hashes: dict[int, tuple[bytes, bytes]] = field(default_factory=dict)
    plain_ids: set[int] = field(default_factory=set)
    files: int = 0
    without_id: int = 0
    unlisted: int = 0
    repeated: int = 0
    plain: int = 0
    unreadable: list[tuple[str, str]] = field(default_factory=list)
    bytes: int = 0
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class _Picture:
    """What a worker makes of one file."""

    phash: bytes
    dhash: bytes
    plain: bool
    key: bytes
    size: int


def photo_id_of_picture(name: str) -> int | None:
    """The photo whose whole picture a file of this name is, None where the name does not say.

    Face crops (``<NSID>_identity_1/<id>_0.jpg``) are not the photo's picture and give None.
    """
    stem = clean_stem(name)
    if stem is None:
        return None
    bare = _BARE.fullmatch(stem)
    if bare is not None:
        return int(bare["id"])
    # Without the folders: they only matter for face crops.
    reference = parse_name(name)
    return None if reference is None else reference.photo_id


def fingerprint_folder(
    folder: Path, result: PictureHashes, is_wanted: Callable[[int], bool], *, jobs: int
) -> Iterator[tuple[int, int]]:
    """Fill ``result`` from the pictures below a folder; yields (done, number of pictures).

    Of several pictures of one photo the first in the order of the walk that can be read counts.
    Raises UsageError where the folder is not there.
    """
    if not folder.is_dir():
        raise UsageError(
            f"There is no folder {folder}, so no picture can be read. Check the name after "
            "--images."
        )
    chosen: dict[int, list[str]] = {}
    for event in walk([folder]):
        match event:
            case Problem(path, reason):
                result.unreadable.append((path, reason))
            case Found(path):
                result.files += 1
                photo_id = photo_id_of_picture(os.path.basename(path))  # noqa: PTH119 - a str
                if photo_id is None:
                    result.without_id += 1
                elif not is_wanted(photo_id):
                    result.unlisted += 1
                else:
                    chosen.setdefault(photo_id, []).append(path)
    yield from _read(chosen, result, jobs)


def _read(
    chosen: dict[int, list[str]], result: PictureHashes, jobs: int
) -> Iterator[tuple[int, int]]:
    keys: dict[int, bytes] = {}
    done = 0
    stop = threading.Event()
    # Others of the same photo are opened only where the first cannot be read.
    waiting = chosen
    while waiting:
        again: dict[int, list[str]] = {}
        items = ((photo_id, paths[0]) for photo_id, paths in waiting.items())
        for (photo_id, path), outcome in pool.run(
            _fingerprint_file, items, jobs=jobs, timeout=_TIME_LIMIT, stop=stop
        ):
            done += 1
            others = waiting[photo_id][1:]
            if isinstance(outcome, pool.Failure):
                result.unreadable.append((path, outcome.reason))
                if others:
                    again[photo_id] = others
                continue
            result.repeated += len(others)
            result.bytes += outcome.size
            if outcome.plain:
                result.plain += 1
                result.plain_ids.add(photo_id)
            else:
                result.hashes[photo_id] = (outcome.phash, outcome.dhash)
            keys[photo_id] = outcome.key
            yield done, max(done, len(chosen))
        waiting = again
    ordered = b"".join(keys[photo_id] for photo_id in sorted(keys))
    result.sha256 = hashlib.sha256(ordered).hexdigest()


def _fingerprint_file(item: tuple[int, str]) -> _Picture:
    """In a worker: raises FlickrcheckError, which the pool turns into a Failure."""
    data = read_file(item[1])
    print_ = fingerprint(read_grey(data).image)
    return _Picture(print_.phash, print_.dhash, print_.plain, content_key(data), len(data))
