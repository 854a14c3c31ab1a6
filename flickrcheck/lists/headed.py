"""Tables that are known by the names of their columns: Adience, Open Images, FaceScrub.

Only the columns named here are read; ages, genders and names of persons stay where they are.
"""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator, Sequence

from flickrcheck.lists.addresses import (
    PHOTO_ID,
    account_of,
    is_flickr_address,
    is_nsid,
    is_web_address,
)
from flickrcheck.lists.columns import OTHER_SITES
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source
from flickrcheck.lists.table import table_rows
from flickrcheck.model import FaceBox

ABOUT_ADIENCE = "Adience: fold_n_data.txt, alone or all in a folder"
IGNORED_ADIENCE = "age, gender, tilt and yaw"
ABOUT_OPEN_IMAGES = "Open Images: images.csv and image_ids_and_rotation.csv"
IGNORED_OPEN_IMAGES = "subsets, licences, authors' names, titles, thumbnails and rotation"
ABOUT_FACESCRUB = "FaceScrub: facescrub_actors.txt and facescrub_actresses.txt"
IGNORED_FACESCRUB = "names and sums of the files"

_ADIENCE = {"user_id", "original_image", "face_id", "x", "y", "dx", "dy"}
_OPEN_IMAGES = {"ImageID", "OriginalURL", "OriginalLandingURL"}
_FACESCRUB = {"image_id", "face_id", "url", "bbox"}
_FILE = re.compile(rf"({PHOTO_ID})_[0-9a-f]{{6,16}}(?:_[a-z0-9]{{1,2}})?\.jpe?g", re.IGNORECASE)
_WHOLE = re.compile(r"-?[0-9]{1,6}")
_SIZE = re.compile(r"[1-9][0-9]{0,12}")
_LONGEST_KEY = 100  # characters
_Fields = dict[str, str]


def recognises_adience(lines: Sequence[str]) -> bool:
    """Whether a table begins with Adience's header."""
    return _header_has(lines, "\t", _ADIENCE)


def recognises_open_images(lines: Sequence[str]) -> bool:
    """Whether a table begins with Open Images' header."""
    return _header_has(lines, ",", _OPEN_IMAGES)


def recognises_facescrub(lines: Sequence[str]) -> bool:
    """Whether a table begins with FaceScrub's header."""
    return _header_has(lines, "\t", _FACESCRUB)


def _header_has(lines: Sequence[str], delimiter: str, names: set[str]) -> bool:
    return bool(lines) and names <= {cell.strip(' "') for cell in lines[0].split(delimiter)}


def _table(source: Source, delimiter: str, first: str) -> Iterator[tuple[int, _Fields | None]]:
    """Line and fields by column name of each row; None for a line that is no row.

    first: a column that a header must have; it may come again where files were put together.
    """
    names: list[str] = []
    for number, cells in table_rows(source.lines(), delimiter):
        if cells and first in (stripped := [cell.strip() for cell in cells]):
            names = stripped
        else:
            yield number, dict(zip(names, cells, strict=False)) if cells and names else None


def read_adience(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a face; its key is Adience's number of the person in the account's photos."""
    for number, fields in _table(source, "\t", "original_image"):
        file = _FILE.fullmatch(fields.get("original_image", "").strip()) if fields else None
        if fields is None or file is None:
            yield Malformed(number, "no picture named by its photo ID and secret")
            continue
        owner = fields.get("user_id", "").strip()
        face = _face([fields.get(name, "") for name in ("x", "y", "dx", "dy")])
        key = fields.get("face_id", "").strip()
        if face is None or not key.isdecimal():
            yield Malformed(number, "a face without a usable box or number")
            continue
        x, y, w, h = face
        box = FaceBox(x, y, w, h, key=key[:_LONGEST_KEY])
        yield ListRow((file[1],), owner if is_nsid(owner) else None, face=box, line=number)


def _face(cells: list[str]) -> tuple[int, ...] | None:
    whole = [cell.strip().removesuffix(".0") for cell in cells]
    if len(whole) != 4 or not all(map(_WHOLE.fullmatch, whole)):
        return None
    return tuple(map(int, whole))


def read_open_images(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a photo, with sum and size of the file that was uploaded; key is the ImageID."""
    for number, fields in _table(source, ",", "ImageID"):
        addresses = [
            cell.strip()
            for name in ("OriginalURL", "OriginalLandingURL")
            if fields and (cell := fields.get(name, ""))
        ]
        references = tuple(filter(is_flickr_address, addresses))
        if fields is None or not references:
            if any(map(is_web_address, addresses)):
                source.skipped[OTHER_SITES] += 1
            else:
                yield Malformed(number, "no address of a photo")
            continue
        nsid, alias = account_of(fields.get("AuthorProfileURL", ""))
        for address in references:
            of_page = account_of(address)
            if nsid is None and alias is None:
                nsid, alias = of_page
        md5, size = _original(fields)
        key = fields.get("ImageID", "").strip()[:_LONGEST_KEY] or None
        yield ListRow(
            references, nsid, key, alias=alias, original_md5=md5, original_size=size, line=number
        )


def _original(fields: _Fields) -> tuple[bytes, int] | tuple[None, None]:
    """MD5 and size of the uploaded file, both or neither: a sum alone is not looked for."""
    size = fields.get("OriginalSize", "").strip()
    try:
        md5 = base64.b64decode(fields.get("OriginalMD5", "").strip(), validate=True)
    except (binascii.Error, ValueError):
        return None, None
    if len(md5) != 16 or _SIZE.fullmatch(size) is None:
        return None, None
    return md5, int(size)


def read_facescrub(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a face; its key is FaceScrub's number of it."""
    for number, fields in _table(source, "\t", "face_id"):
        address = fields.get("url", "").strip() if fields else ""
        if fields is None or not is_flickr_address(address):
            if is_web_address(address):
                source.skipped[OTHER_SITES] += 1
            else:
                yield Malformed(number, "no address")
            continue
        edges = _face(fields.get("bbox", "").split(","))
        key = fields.get("face_id", "").strip()[:_LONGEST_KEY] or None
        box = FaceBox(None, None, None, None, key=key)
        if edges is not None:
            left, top, right, bottom = edges
            box = FaceBox(left, top, right - left, bottom - top, key=key)
        yield ListRow((address,), face=box, line=number)
