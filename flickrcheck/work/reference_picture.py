"""A picture that the person chose to compare with, read in a process of its own.

Nobody has decoded the file before, and a decoder that crashes must not take the window with it.
Each worker imports this module, so it imports nothing of the database.
"""

from __future__ import annotations

import threading
from contextlib import closing

from flickrcheck.kept import shown
from flickrcheck.language import say
from flickrcheck.photo import pool
from flickrcheck.photo.content import read_file
from flickrcheck.photo.pool import Failure
from flickrcheck.photo.thumbnail import make_thumbnail
from flickrcheck.photo.unreadable import UnreadablePictureError

_TIME_LIMIT = 20.0  # seconds


def read_reference(path: str, edge: int, stop: threading.Event) -> bytes:
    """An upright sRGB JPEG of a picture file, its longer side ``edge`` pixels at most.

    stop: set it to give up. Raises FlickrcheckError with a sentence where the file cannot be read.
    """
    results = pool.run(shown_item, [(path, edge)], jobs=1, timeout=_TIME_LIMIT, stop=stop)
    with closing(results):
        for _, outcome in results:
            if isinstance(outcome, Failure):
                raise UnreadablePictureError(shown(outcome.reason))
            return outcome
    raise UnreadablePictureError(say("Reading the picture was stopped."))


def shown_item(item: tuple[str, int]) -> bytes:
    """``make_thumbnail`` as a task for the pool: item is (path, edge in pixels).

    Raises FlickrcheckError where the file cannot be read or decoded.
    """
    path, edge = item
    return make_thumbnail(read_file(path), edge)
