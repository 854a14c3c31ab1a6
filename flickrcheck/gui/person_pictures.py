"""Reads small pictures of files that have none in the casebook; for threads beside the window's."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QImage

from flickrcheck.errors import FlickrcheckError
from flickrcheck.gui.bridge import Tell
from flickrcheck.gui.thumbnails import small_image
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.person_results import PictureResult

EDGE = 60  # pixels of a small picture's longer side, before the screen's scale factor


def tell_pictures(casebook: Casebook, pictures: Sequence[PictureResult], tell: Tell) -> None:
    """Tell (path, image) of each picture that can be shown, one by one.

    Only files that the scan's isolated workers could decode are decoded here.
    """
    for picture in pictures:
        image = _image(casebook, picture)
        if image is not None:
            tell((picture.path, image))


def _image(casebook: Casebook, picture: PictureResult) -> QImage | None:
    if not picture.shows or picture.content_key is None:
        return None
    jpeg = casebook.thumbnail(picture.content_key)
    if jpeg is None:
        from flickrcheck.photo.thumbnail import make_thumbnail  # and with it all decoders

        try:
            data = read_file(picture.path)
            if content_key(data) != picture.content_key:
                return None
            jpeg = make_thumbnail(data, 2 * EDGE)
        except FlickrcheckError:
            return None  # the words beside it are what counts
    return small_image(jpeg, EDGE)
