"""Reads the pictures that are shown large; for threads beside the window's own.

Imported where such a thread begins: it loads all decoders, and the window opens without them.
"""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace

from PIL import Image
from PySide6.QtGui import QImage

from flickrcheck.errors import FlickrcheckError
from flickrcheck.kept import shown
from flickrcheck.language import say
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.parts import part_boxes
from flickrcheck.photo.thumbnail import make_thumbnail
from flickrcheck.store.casebook import Casebook, StoredMatch
from flickrcheck.store.casebook_compare import picture_size
from flickrcheck.store.casebook_query import reading_problem
from flickrcheck.work.entry_record import EntryRecord, entry_record
from flickrcheck.work.export_words import NO_PICTURE, exported_id, exports_of, told_words
from flickrcheck.work.face_places import FacePlaces, face_places

PREVIEW_EDGE = 1280  # pixels of the longer side
SHARP_EDGE = 4096  # when it is enlarged: 67 MB at most
_NO_FACES = FacePlaces(())
_NO_RECORD = EntryRecord(())


@dataclass(frozen=True, slots=True)
class Loaded:
    """A decoded picture, or why there is none in a sentence.

    pixels: across the picture in its file. told: what the person's account export says of the
    listed photo, "" if nothing. faces: where the dataset's boxes lie on it.
    """

    image: QImage | None
    problem: str
    pixels: int = 0
    told: str = ""
    faces: FacePlaces = _NO_FACES
    record: EntryRecord = field(default=_NO_RECORD)


def load_preview(casebook: Casebook, stored: StoredMatch) -> Loaded:
    """Read and decode the picture of a match; never raises for a picture's sake."""
    match = stored.match
    told = told_words(exports_of(casebook, [stored]).get(exported_id(stored)))
    loaded = _preview(casebook, stored)
    return replace(loaded, told=told, record=entry_record(match))


def _preview(casebook: Casebook, stored: StoredMatch) -> Loaded:
    try:
        jpeg = picture_jpeg(casebook, stored, PREVIEW_EDGE)
    except NoPictureError as error:
        return Loaded(None, str(error))
    image = QImage.fromData(jpeg)
    key = stored.match.photo.content_key
    size = picture_size(casebook, key) if key else None
    faces = _NO_FACES
    if stored.match.faces:
        with Image.open(io.BytesIO(jpeg)) as opened:
            parts = part_boxes(opened.convert("L"))
        faces = face_places(stored.match, image.width(), image.height(), parts)
    return Loaded(image, "", size[0] if size else image.width(), faces=faces)


def load_sharp(casebook: Casebook, stored: StoredMatch) -> QImage:
    """The picture of a match with more pixels. Raises NoPictureError with a sentence."""
    return QImage.fromData(picture_jpeg(casebook, stored, SHARP_EDGE))


class NoPictureError(FlickrcheckError):
    """A picture cannot be shown; the text says why."""


def picture_jpeg(casebook: Casebook, stored: StoredMatch, edge: int) -> bytes:
    """An upright JPEG of the picture of a match, its longer side ``edge`` pixels at most.

    Only a file whose very bytes the scan's isolated workers could decode is decoded in the
    window's own process: a decoder that crashes would take the window with it.
    Raises NoPictureError with a sentence where there is none.
    """
    photo = stored.match.photo
    if not stored.pictured:
        raise NoPictureError(say(NO_PICTURE))
    if photo.content_key is None:
        raise NoPictureError(say("This picture has not been read yet. The scan will come to it."))
    problem = reading_problem(casebook, photo.content_key)
    if problem:
        raise NoPictureError(say("The picture cannot be shown. {why}", why=shown(problem)))
    try:
        data = read_file(photo.path)
        if content_key(data) != photo.content_key:
            raise NoPictureError(say("The file has changed since the scan. Scan again to see it."))
        return make_thumbnail(data, edge)
    except NoPictureError:
        raise
    except FlickrcheckError as error:
        raise NoPictureError(
            say("The picture cannot be shown. {why}", why=shown(str(error)))
        ) from error
