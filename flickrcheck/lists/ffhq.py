"""FFHQ: ``ffhq-dataset-v2.json``, an object of one member a face.

The face's box (left, top, right, bottom) refers to the in-the-wild picture of the stated size.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from flickrcheck.lists.json_stream import members
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source
from flickrcheck.model import FaceBox

ABOUT = "Flickr-Faces-HQ: ffhq-dataset-v2.json"
IGNORED = "landmarks, authors, countries and file sums"

_START = re.compile(r'\s*\{\s*"[0-9]{1,7}"\s*:\s*\{')


def recognises(sample: str) -> bool:
    """Whether a JSON text begins as FFHQ's file does."""
    return _START.match(sample) is not None and '"in_the_wild"' in sample


def read(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a face; key is FFHQ's number of the picture."""
    for item, (name, value) in enumerate(members(source.text()), 1):
        url = _inside(value, "metadata", "photo_url")
        if not isinstance(url, str) or not url:
            yield Malformed(item, "a face without photo_url")
            continue
        wild = _inside(value, "in_the_wild")
        yield ListRow((url,), key=name, face=_face(name, wild))


def _inside(value: Any, *names: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _face(name: str, wild: object) -> FaceBox:
    edges = _pixels(_inside(wild, "face_rect"), 4)
    frame = _pixels(_inside(wild, "pixel_size"), 2)
    width, height = frame or (None, None)
    if not edges:
        return FaceBox(None, None, None, None, width, height, key=name)
    left, top, right, bottom = edges
    return FaceBox(left, top, right - left, bottom - top, width, height, key=name)


def _pixels(value: object, count: int) -> list[int] | None:
    if not isinstance(value, list) or len(value) != count:
        return None
    pixels = [round(n) for n in value if isinstance(n, (int, float)) and abs(n) < 1_000_000]
    return pixels if len(pixels) == count else None
