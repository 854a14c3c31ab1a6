"""What the worker processes do with one picture file: read it once, learn all from its bytes.

Each worker imports this module, so it imports nothing of the database.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from typing import NamedTuple

from flickrcheck.errors import FlickrcheckError
from flickrcheck.flickr.metadata import find_references
from flickrcheck.kept import kept
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.decode import UnreadablePictureError, read_grey, read_picture
from flickrcheck.photo.parts import fingerprint_with_parts
from flickrcheck.photo.thumbnail import make_thumbnail
from flickrcheck.store.read_content import ReadContent


class Item(NamedTuple):
    """A picture to read: known are contents that it may be, thumbnail asks for one."""

    photo: int
    path: str
    size: int
    known: tuple[bytes, ...]
    thumbnail: bool


@dataclass(frozen=True, slots=True)
class Unread:
    """The bytes of a file could not be had this time; it is tried again at the next scan."""

    reason: str


def inspect(path: str, known: Collection[bytes] = (), *, thumbnail: bool = False) -> ReadContent:
    """Read, fingerprint and look into one picture file.

    known: keys of contents that need not be decoded again. thumbnail: make a small picture of the
    same decoded pixels; it takes half as long again as all else of a small photo.
    A file whose bytes are read but are no picture gives a content with a problem.
    Raises UnreadablePictureError or another FlickrcheckError where the bytes cannot be had.
    """
    data = read_file(path)
    key = content_key(data)
    if key in known:
        return ReadContent(key, None, known=True)
    metadata = find_references(data)
    small = None
    try:
        if thumbnail:
            picture = read_picture(data)
            width, height, truncated = picture.width, picture.height, picture.truncated
            print_ = fingerprint_with_parts(picture.grey)
            with contextlib.suppress(UnreadablePictureError):
                small = picture.thumbnail()
        else:
            decoded = read_grey(data, thumbnails=True)
            width, height, truncated = decoded.width, decoded.height, decoded.truncated
            print_ = fingerprint_with_parts(decoded.image)
    except UnreadablePictureError as error:
        return ReadContent(key, None, metadata, problem=str(error))
    return ReadContent(
        key=key,
        fingerprint=print_,
        metadata=metadata,
        width=width,
        height=height,
        truncated=truncated,
        thumbnail=small,
    )


def inspect_item(item: Item) -> ReadContent | Unread:
    """``inspect`` as a task for the pool."""
    try:
        return inspect(item.path, item.known, thumbnail=item.thumbnail)
    except FlickrcheckError as error:
        return Unread(str(error))


def md5_item(item: tuple[int, str, bytes, int]) -> bytes | Unread:
    """The MD5 of a file: item is (photo row, path, content key, size in bytes)."""
    _, path, key, _ = item
    try:
        data = read_file(path)
    except FlickrcheckError as error:
        return Unread(str(error))
    if content_key(data) != key:
        return Unread(kept("The file changed after it was read."))
    return hashlib.md5(data, usedforsecurity=False).digest()


def thumbnail_item(item: tuple[int, str, bytes]) -> bytes | Unread:
    """The small picture of a file: item is (content row, path, content key).

    Raises UnreadablePictureError where none can be made.
    """
    _, path, key = item
    try:
        data = read_file(path)
    except FlickrcheckError as error:
        return Unread(str(error))
    if content_key(data) != key:
        return Unread(kept("The file changed after it was listed."))
    return make_thumbnail(data)
