"""What the worker processes do with one picture file: read it once, learn all from its bytes."""

from __future__ import annotations

from flickrcheck.flickr.metadata import find_reference
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.decode import UnreadablePictureError, read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.store.casebook_scan import ReadContent


def inspect(path: str) -> ReadContent:
    """Read, fingerprint and look into one picture file.

    A file whose bytes are read but are no picture gives a content with a problem.
    Raises UnreadablePictureError or another FlickrcheckError where the bytes cannot be had.
    """
    data = read_file(path)
    key = content_key(data)
    metadata = find_reference(data)
    try:
        decoded = read_grey(data)
    except UnreadablePictureError as error:
        return ReadContent(key, None, metadata, problem=str(error))
    return ReadContent(
        key=key,
        fingerprint=fingerprint(decoded.image),
        metadata=metadata,
        width=decoded.width,
        height=decoded.height,
        truncated=decoded.truncated,
    )
