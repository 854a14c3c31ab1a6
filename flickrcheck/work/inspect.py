"""What the worker processes do with one picture file: read it once, learn all from its bytes."""

from __future__ import annotations

import contextlib
from collections.abc import Collection

from flickrcheck.flickr.metadata import find_reference
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.decode import UnreadablePictureError, read_grey, read_picture
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.store.casebook_scan import ReadContent


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
    metadata = find_reference(data)
    small = None
    try:
        if thumbnail:
            picture = read_picture(data)
            width, height, truncated = picture.width, picture.height, picture.truncated
            print_ = fingerprint(picture.grey)
            with contextlib.suppress(UnreadablePictureError):
                small = picture.thumbnail()
        else:
            decoded = read_grey(data, thumbnails=True)
            width, height, truncated = decoded.width, decoded.height, decoded.truncated
            print_ = fingerprint(decoded.image)
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
