"""What the worker processes do with a picture whose windows are compared.

Each worker imports this module, so it imports nothing of the database.
"""

from __future__ import annotations

from flickrcheck.errors import FlickrcheckError
from flickrcheck.kept import kept
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.windows import VIEW_EDGE
from flickrcheck.work.inspect import Unread

_MOST_PIXELS = 1 << 20
"""Of what is sent back; its shorter side has VIEW_EDGE to twice as many, unless it is longer."""


def view_item(item: tuple[int, str, bytes]) -> tuple[int, int, bytes] | Unread:
    """The grey picture of a file for its windows: item is (content row, path, content key).

    Returns width, height and pixels, row by row. Raises UnreadablePictureError where it cannot be
    decoded.
    """
    _, path, key = item
    try:
        data = read_file(path)
    except FlickrcheckError as error:
        return Unread(str(error))
    if content_key(data) != key:
        return Unread(kept("The file changed after it was listed."))
    grey = read_grey(data, thumbnails=True, edge=VIEW_EDGE).image
    if grey.width * grey.height > _MOST_PIXELS:  # a panorama
        grey.thumbnail((2048, 2048), reducing_gap=3.0)
    return grey.width, grey.height, grey.tobytes()
