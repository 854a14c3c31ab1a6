"""The file with which a person shown asks a photographer: which of your photos is this?

It holds no picture: for each one the fingerprint that the photographer's own scan can be asked for,
the size, and the file's name if the person wishes. It is JSON, so that anybody can look into it.
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Final

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.model import Fingerprint
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_asked import fingerprint_of
from flickrcheck.store.casebook_compare import picture_size
from flickrcheck.store.casebook_prints import pack_fingerprint, unpack_fingerprint
from flickrcheck.work.output import write_whole
from flickrcheck.work.person_results import PictureResult
from flickrcheck.work.words import visible

SUFFIX: Final = ".flickrcheck-request.json"
MOST: Final = 500
"""Pictures in one file."""

_FORMAT: Final = "flickrcheck request to a photographer"
_VERSION: Final = 1
_LARGEST: Final = 4 << 20  # bytes; 500 pictures take half of one of these megabytes
_LONGEST_NAME: Final = 200
_LARGEST_PRINT: Final = 8192  # bytes
_SIDE: Final = 1 << 20  # pixels


@dataclass(frozen=True, slots=True)
class AskedPicture:
    """One picture that is asked for. number: from 1, as the letter counts them; name: of the file,
    "" where the person left it out; width, height: pixels of the upright picture, 0 if unknown."""

    number: int
    name: str
    width: int
    height: int
    fingerprint: Fingerprint


def asked_pictures(
    casebook: Casebook, pictures: Sequence[PictureResult], *, names: bool
) -> list[AskedPicture]:
    """Those of the pictures that can be asked for; plain and unreadable ones cannot.

    names: whether the names of the files are told; folders never are.
    """
    found: list[AskedPicture] = []
    for picture in pictures[:MOST]:
        key = picture.content_key
        fingerprint = fingerprint_of(casebook, key) if key else None
        if key is None or fingerprint is None or fingerprint.plain:
            continue
        width, height = picture_size(casebook, key) or (0, 0)
        name = visible(picture.path.replace("\\", "/").rpartition("/")[2], _LONGEST_NAME)
        found.append(
            AskedPicture(len(found) + 1, name if names else "", width, height, fingerprint)
        )
    return found


def write_request(path: Path, pictures: Sequence[AskedPicture], today: date) -> None:
    """Write the file. Raises UnusableFileError where that fails."""
    value = {
        "format": _FORMAT,
        "version": _VERSION,
        "made": today.isoformat(),
        "about": (
            "Made by flickrcheck. It holds no picture, only numbers that tell pictures apart. Open "
            "it in flickrcheck with Photos, Find pictures that somebody asks for."
        ),
        "pictures": [_to_object(picture) for picture in pictures],
    }
    write_whole(path, (json.dumps(value, indent=1, ensure_ascii=False) + "\n").encode("utf-8"))


def _to_object(picture: AskedPicture) -> dict[str, Any]:
    packed = pack_fingerprint(picture.fingerprint)
    return {
        **({"name": picture.name} if picture.name else {}),
        "width": picture.width,
        "height": picture.height,
        "fingerprint": base64.b64encode(packed).decode("ascii"),
    }


def is_request(path: Path) -> bool:
    """Whether a file is named like a request to a photographer."""
    return path.name.lower().endswith(SUFFIX)


def read_request(path: Path) -> list[AskedPicture]:
    """The pictures that a file asks for. Raises UsageError with a sentence where it is none."""
    name = visible(str(path))
    try:
        if path.exists() and not path.is_file():  # a pipe would keep whoever opens it for ever
            raise UsageError(say("{name} is no file. Choose the file of the request.", name=name))
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except OSError as error:
        raise UsageError(
            say(
                "{name} cannot be read: {reason}. Check the name, and whether you may read it.",
                name=name,
                reason=os_reason(error),
            )
        ) from error
    try:
        if len(data) > _LARGEST:
            raise ValueError("too large")
        value = json.loads(data.decode("utf-8-sig"))
        if value["format"] != _FORMAT:
            raise ValueError("another format")
        if value["version"] != _VERSION:
            raise UsageError(
                say(
                    "{name} was made by a newer flickrcheck. Install the newest version to open "
                    "it.",
                    name=name,
                )
            )
        pictures = value["pictures"]
        if not isinstance(pictures, list) or not 0 < len(pictures) <= MOST:
            raise ValueError("no pictures")
        return [_of_object(number, each) for number, each in enumerate(pictures, 1)]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UsageError(
            say(
                "{name} is no request of a person shown, or it is damaged. Ask for the file once "
                "more; its name ends with {suffix}.",
                name=name,
                suffix=SUFFIX,
            )
        ) from error


def _of_object(number: int, value: dict[str, Any]) -> AskedPicture:
    """Raises ValueError and its like for what ``_to_object`` did not make."""
    text = value["fingerprint"]
    if not isinstance(text, str) or len(text) > _LARGEST_PRINT:
        raise ValueError("no fingerprint")
    try:
        packed = base64.b64decode(text, validate=True)
    except binascii.Error as error:
        raise ValueError("no base64") from error
    sides = [value.get("width", 0), value.get("height", 0)]
    if not all(type(side) is int and 0 <= side <= _SIDE for side in sides):
        raise ValueError("no size")
    name = value.get("name", "")
    if not isinstance(name, str):
        raise ValueError("no name")
    return AskedPicture(
        number,
        visible(name, _LONGEST_NAME),
        sides[0],
        sides[1],
        unpack_fingerprint(packed, plain=False),
    )
