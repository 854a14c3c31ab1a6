"""FDF and FDF256 (Flickr Diverse Faces): ``fdf_metainfo.json``, an object of one member a face.

``original_bounding_box`` is left, top, right, bottom in pixels of the photo; its size is not said.
``bounding_box`` refers to the dataset's own small picture and is not read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flickrcheck.lists.addresses import account_of, is_nsid
from flickrcheck.lists.ffhq import inside, pixels
from flickrcheck.lists.json_stream import members
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source
from flickrcheck.model import FaceBox

ABOUT = "Flickr Diverse Faces, FDF and FDF256: fdf_metainfo.json"
IGNORED = "landmarks, boxes in the dataset's own pictures, authors, titles, dates and licences"

_START = re.compile(r'\s*\{\s*"[^"\\]{1,20}"\s*:\s*\{')


def recognises(sample: str) -> bool:
    """Whether a JSON text begins as FDF's file does."""
    if _START.match(sample) is None or '"photo_url"' not in sample:
        return False
    return '"yfcc100m_line_idx"' in sample or '"original_bounding_box"' in sample


def read(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a face; its key is the dataset's number of it."""
    for item, (name, value) in enumerate(members(source.text()), 1):
        url = inside(value, "photo_url")
        if not isinstance(url, str) or not url:
            yield Malformed(item, "a face without photo_url")
            continue
        nsid, alias = account_of(url)
        owner = inside(value, "user_nsid")
        if isinstance(owner, str) and is_nsid(owner):
            nsid = owner
        yield ListRow((url,), nsid, face=_face(name, value), alias=alias, line=item)


def _face(name: str, value: object) -> FaceBox:
    edges = pixels(inside(value, "original_bounding_box"), 4)
    if not edges:
        return FaceBox(None, None, None, None, key=name)
    left, top, right, bottom = edges
    return FaceBox(left, top, right - left, bottom - top, key=name)
