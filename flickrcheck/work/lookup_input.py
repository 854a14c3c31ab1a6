"""Reads the text of a file or of standard input in which Flickr references are looked for."""

from __future__ import annotations

import codecs
from pathlib import Path
from typing import BinaryIO

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.place import is_folder
from flickrcheck.work.words import visible

MOST_BYTES = 64 << 20
"""Of one text; 10,000 addresses take less than one of these megabytes."""

_BYTE_ORDERS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD = 4096  # bytes in which a NUL tells that a file is no text


def read_text_file(path: Path) -> str:
    """The text of a file, which may be a pipe.

    Raises UsageError: not there, a folder, not readable, too large, no text.
    """
    name = visible(str(path))
    if is_folder(path):
        raise UsageError(
            say(
                "{name} is a folder. For the folder of an account export, write --export {name}",
                name=name,
            )
        )
    try:
        with path.open("rb") as file:
            return read_text(file, name)
    except FileNotFoundError:
        raise UsageError(say("There is no file {name}. Check the name.", name=name)) from None
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise UsageError(
            say(
                "{name} cannot be read: {reason}. Check whether you may read the file.",
                name=name,
                reason=reason,
            )
        ) from None


def read_text(file: BinaryIO, name: str) -> str:
    """The text of an open file in UTF-8, or in UTF-16 with its mark, as Windows writes it.

    Bytes that are no text become U+FFFD. name: what the file is called in sentences. Raises
    UsageError: too large, no text.
    """
    data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise UsageError(
            say(
                "{name} is larger than {most_bytes} MB. Nothing was looked up. Divide it "
                "and look up one part after the other.",
                name=name,
                most_bytes=MOST_BYTES >> 20,
            )
        )
    for mark, encoding in _BYTE_ORDERS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    if data.startswith(b"PK\x03\x04"):
        raise UsageError(
            say(
                "{name} is a zip file, not a text. For an account export, write --export {name}",
                name=name,
            )
        )
    if b"\0" in data[:_HEAD]:
        raise UsageError(
            say(
                "{name} is not a text. Save it as plain text, or copy its text and paste it.",
                name=name,
            )
        )
    return data.decode("utf-8", "replace")
