"""The bytes of a picture: read once, without ever changing anything, and their key."""

from __future__ import annotations

import re
import stat

import xxhash

from flickrcheck.kept import kept
from flickrcheck.photo.archive import read_member
from flickrcheck.photo.long_path import CHANGED, stat_path, steady
from flickrcheck.photo.unreadable import UnreadablePictureError

MAX_FILE_BYTES = 1 << 30
"""Larger files are refused: 300 megapixels, the most that is decoded, fit well below."""

MEMBER = "!"
"""Stands between the path of a zip file and the name of a picture in it."""

_IN_ZIP = re.compile(r"\.zip(?=!)", re.IGNORECASE)


def content_key(data: bytes) -> bytes:
    """16 bytes that are equal for equal bytes (XXH3-128). No defence against forged files."""
    return xxhash.xxh3_128(data).digest()


def split_member(path: str) -> tuple[str, str | None]:
    """The file on the disk, and the name of the member where that is a zip file.

    A file of exactly this name, or the longest beginning of it that is one, comes first. Never
    raises: where there is no such file, the path is given as it is.
    """
    ends = [match.end() for match in _IN_ZIP.finditer(path)]
    if not ends or _mode(path):
        return path, None
    for end in reversed(ends):
        if stat.S_ISREG(_mode(path[:end])):
            return path[:end], path[end + len(MEMBER) :]
    return path, None


def read_file(path: str, limit: int = MAX_FILE_BYTES) -> bytes:
    """The whole file, or the whole member where the path is "<zip file>!<member>".

    limit: in bytes. Raises UnreadablePictureError with a sentence where the file is missing, may
    not be read, is no regular file, is larger than ``limit`` or changes meanwhile, and for
    members as ``archive.read_member`` says.
    """
    path, member = split_member(path)
    if member is not None:
        return read_member(path, member, limit)
    with steady(path) as (file, status):
        if status.st_size > limit:
            raise UnreadablePictureError(
                kept(
                    "The file is larger than {limit} GB, so it was not opened.",
                    limit=f"{limit / 1e9:.1f}",
                )
            )
        data = file.read(status.st_size + 1) or b""  # None where reading would wait
    if not status.st_size and data:
        raise UnreadablePictureError(
            kept(
                "The file says that it is empty and gives bytes all the same: the system "
                "makes it up. It was not read."
            )
        )
    if len(data) != status.st_size:
        raise UnreadablePictureError(CHANGED)
    return data


def _mode(path: str) -> int:
    """The kind of a file as stat gives it, 0 where there is none."""
    try:
        return stat_path(path).st_mode
    except (OSError, ValueError):
        return 0
