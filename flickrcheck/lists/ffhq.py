"""FFHQ: ``ffhq-dataset-v2.json``, an object of one member a face, and the v1 list of its search.

The face's box (left, top, right, bottom) refers to the in-the-wild picture of the stated size. The
list of the search page (``ffhq-dataset-v1-processed.json``) has url, author and title only.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from flickrcheck.lists.addresses import account_of
from flickrcheck.lists.json_stream import members
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source
from flickrcheck.model import FaceBox

ABOUT = "Flickr-Faces-HQ: ffhq-dataset-v2.json and ffhq-dataset-v1-processed.json"
IGNORED = "landmarks, authors, titles, countries, dates, licences and file sums"

_START = re.compile(r'\s*\{\s*"[0-9]{1,7}"\s*:\s*\{')
_PROCESSED = re.compile(
    r'\s*\{\s*"[0-9]{1,7}"\s*:\s*\{(?=[^{}]*"url"\s*:)(?=[^{}]*"author"\s*:)[^{}]*"title"\s*:'
)


def recognises(sample: str) -> bool:
    """Whether a JSON text begins as FFHQ's files do."""
    if _START.match(sample) is None:
        return False
    return '"in_the_wild"' in sample or _PROCESSED.match(sample) is not None


def read(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a face; key is FFHQ's number of the picture."""
    for item, (name, value) in enumerate(members(source.text()), 1):
        url = inside(value, "metadata", "photo_url") or inside(value, "url")
        if not isinstance(url, str) or not url:
            yield Malformed(item, "a face without photo_url")
            continue
        nsid, alias = account_of(url)
        face = _face(name, inside(value, "in_the_wild")) if "metadata" in value else None
        yield ListRow((url,), nsid, key=name, face=face, alias=alias, line=item)


def inside(value: Any, *names: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    """The value at the end of a way of names; None where the way ends early."""
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value


def _face(name: str, wild: object) -> FaceBox:
    edges = pixels(inside(wild, "face_rect"), 4)
    frame = pixels(inside(wild, "pixel_size"), 2)
    width, height = frame or (None, None)
    if not edges:
        return FaceBox(None, None, None, None, width, height, key=name)
    left, top, right, bottom = edges
    return FaceBox(left, top, right - left, bottom - top, width, height, key=name)


def pixels(value: object, count: int) -> list[int] | None:
    """So many rounded numbers; None where JSON holds anything else, or absurd ones."""
    if not isinstance(value, list) or len(value) != count:
        return None
    found = [round(n) for n in value if isinstance(n, (int, float)) and abs(n) < 1_000_000]
    return found if len(found) == count else None
