"""MegaFace's gallery and MF2 as lists of paths, one a line.

The gallery is ``FlickrFinal2/<3 digits>/<NSID>/<photo>_<face>.jpg``, each with a .json beside it;
MF2 is ``<NSID>_identity_<n>/<photo>_<face>.jpg``, which is the form of DiveFace's lists too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from flickrcheck.lists.addresses import NSID, PHOTO_ID
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source
from flickrcheck.model import FaceBox

ABOUT = "MegaFace: paths of FlickrFinal2 and of MF2"
IGNORED = "everything that stands beside the paths; the .json beside each picture"

_PATH = re.compile(
    r"\"?(?:[^ \t,;\"]*[/\\])?"
    rf"(?P<folder>(?P<nsid>{NSID})(?:_identity_[0-9]{{1,7}})?)[/\\]"
    rf"(?P<name>(?P<photo>{PHOTO_ID})_[0-9]{{1,5}}\.(?:jpe?g|png|(?P<beside>json)))"
    r"\"?(?:[ \t,;].*)?",
    re.IGNORECASE,
)
_GALLERY = re.compile(r"\"?(?:[^ \t,;\"]*[/\\])?([0-9]{3})[/\\]\1[0-9]{2,8}@N[0-9]{2}[/\\]")
BESIDE = "names of the .json beside a picture"


def recognises(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are paths of MegaFace's gallery."""
    good = sum(1 for line in lines if _GALLERY.match(line) and _PATH.fullmatch(line.strip()))
    return good > 0 and good >= 0.8 * len(lines)


def read(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a face; the key of the face is its path, the box is not in the list."""
    for number, line in source.lines():
        if line is not None and not line.strip():
            continue
        path = _PATH.fullmatch(line.strip()) if line else None
        if path is None:
            yield Malformed(number, "not of the form NSID/PHOTO_face.jpg")
        elif path["beside"]:
            source.skipped[BESIDE] += 1
        else:
            face = FaceBox(None, None, None, None, key=f"{path['folder']}/{path['name']}")
            yield ListRow((path["photo"],), nsid=path["nsid"], face=face, line=number)
