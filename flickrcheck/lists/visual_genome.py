"""Visual Genome: ``image_data.json``, an array of images, about half of them with a Flickr ID."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flickrcheck.lists.addresses import PHOTO_ID
from flickrcheck.lists.ffhq import inside
from flickrcheck.lists.json_stream import members
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source

ABOUT = "Visual Genome: image_data.json"
IGNORED = "COCO's numbers, addresses of the dataset's own copies and sizes"

_START = re.compile(r'\s*\[\s*\{(?=[^{}]*"image_id"\s*:)(?=[^{}]*"coco_id"\s*:)[^{}]*"flickr_id"')
_ID = re.compile(PHOTO_ID)
WITHOUT = "images without a Flickr ID"


def recognises(sample: str) -> bool:
    """Whether a JSON text begins as Visual Genome's file does."""
    return _START.match(sample) is not None


def read(source: Source) -> Iterator[ListRow | Malformed]:
    """One row an image; key is Visual Genome's number of it."""
    for item, (_, value) in enumerate(members(source.text()), 1):
        photo = inside(value, "flickr_id")
        number = inside(value, "image_id")
        if isinstance(value, dict) and photo is None:
            source.skipped[WITHOUT] += 1
        elif isinstance(photo, bool) or _ID.fullmatch(_text(photo)) is None:
            yield Malformed(item, "an image whose flickr_id is no photo ID")
        else:
            yield ListRow((_text(photo),), key=_text(number) or None, line=item)


def _text(value: object) -> str:
    """A whole number or a text of JSON; "" for what is neither, or endless."""
    if isinstance(value, int) and abs(value) < 1 << 62:
        return str(value)
    return value if isinstance(value, str) else ""
