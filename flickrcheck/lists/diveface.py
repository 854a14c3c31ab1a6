"""DiveFace and MegaFace's MF2: one path ``<NSID>_identity_<k>/<photo>_<face>.jpg`` a line.

Whatever stands behind the path, and the group of ethnicity and gender that DiveFace's file names
carry, is special-category data and is never read.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source
from flickrcheck.model import FaceBox

ABOUT = "DiveFace and MegaFace MF2: NSID_identity_k/PHOTO_face.jpg"
IGNORED = "groups of ethnicity and gender, also those in the names of files"

_PATH = re.compile(
    r"(?:[^ \t,;\"]*/)?"
    r"(?P<key>(?P<nsid>[0-9]{5,11}@N[0-9]{2})_identity_[0-9]{1,7}/"
    r"(?P<photo>[1-9][0-9]{0,10})_[0-9]{1,5}\.jpg)(?:[ \t,;].*)?"
)


def recognises(lines: list[str]) -> bool:
    """Whether the first lines of a file are such paths."""
    good = sum(1 for line in lines if _PATH.fullmatch(line.strip()))
    return good > 0 and good >= 0.8 * len(lines)


def read(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a face; the key of the face is its path, the box is not in the list."""
    for number, line in source.lines():
        if line == "":
            continue
        path = _PATH.fullmatch(line.strip()) if line else None
        if path is None:
            yield Malformed(number, "not of the form NSID_identity_k/PHOTO_face.jpg")
            continue
        face = FaceBox(None, None, None, None, key=path["key"])
        yield ListRow((path["photo"],), nsid=path["nsid"], face=face, line=number)
