"""How files of a scanned tree are read: as they lie, in zip files too, and never changed."""

from __future__ import annotations

import os
import re
import stat

from flickrcheck.flickr.metadata import find_reference
from flickrcheck.flickr.sidecars import UnusableError
from flickrcheck.model import FlickrRef
from flickrcheck.photo.archive import read_head
from flickrcheck.photo.content import MEMBER, read_file, split_member
from flickrcheck.photo.long_path import open_read_only, stat_path
from flickrcheck.photo.unreadable import UnreadablePictureError

HEAD_BYTES = 64 << 10

_SUBJECT = re.compile(r"The (?:picture|file) ")


class TreeFiles:
    """The Files of flickr/sidecars.py, for the sources of Flickr references."""

    def __init__(self) -> None:
        self._expected: tuple[str, tuple[int, int]] = ("", (0, 0))

    def expect(self, path: str, size: int, mtime_ns: int) -> None:
        """Let the stamp of this one file, which a walk has just looked at, be known already."""
        self._expected = path, (size, mtime_ns)

    def read(self, path: str, limit: int) -> bytes:
        """The whole file. limit: in bytes; a larger file is not read.

        Raises OSError, or UnusableError with the end of a sentence.
        """
        if MEMBER in path and split_member(path)[1] is not None:
            try:
                return read_file(path, limit)
            except UnreadablePictureError as error:
                raise UnusableError(_end_of_sentence(str(error))) from None
        try:
            descriptor = open_read_only(path)
        except ValueError:  # a NUL in the name
            raise UnusableError("no file can have such a name") from None
        with os.fdopen(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if not stat.S_ISREG(status.st_mode):
                raise UnusableError("it is no ordinary file")
            if status.st_size > limit:
                raise UnusableError(f"it is larger than {limit / 1e6:,.0f} MB")
            return file.read(limit) or b""

    def stamp(self, path: str) -> tuple[int, int]:
        """Size in bytes and time of the last change in nanoseconds. Raises OSError, ValueError.

        Of a file in a zip file, both are those of the zip file.
        """
        if path == self._expected[0]:
            return self._expected[1]
        status = stat_path(split_member(path)[0] if MEMBER in path else path)
        return status.st_size, status.st_mtime_ns


def head_of(path: str, count: int) -> bytes:
    """The first bytes of a file, at most ``count``; b"" where it cannot be read. Never raises."""
    try:
        if MEMBER in path:
            zip_file, member = split_member(path)
            if member is not None:
                return read_head(zip_file, member, count)
        descriptor = open_read_only(path)
    except (OSError, ValueError, UnreadablePictureError):
        return b""
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return b""
        return os.read(descriptor, count)
    except OSError:
        return b""
    finally:
        os.close(descriptor)


def references_in_head(path: str, size: int) -> tuple[FlickrRef, ...]:
    """What the metadata at the beginning of a picture says. size: of the file, in bytes.

    Never raises; () where nothing can be read.
    """
    found = find_reference(head_of(path, HEAD_BYTES))
    return (found,) if found else ()


def _end_of_sentence(sentence: str) -> str:
    """What was said of a picture, as what is said of another file behind a colon."""
    text = _SUBJECT.sub("it ", sentence, count=1).removesuffix(".")
    return text[:1].lower() + text[1:]
