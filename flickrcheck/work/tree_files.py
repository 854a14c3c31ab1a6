"""How files of a scanned tree are read: as they lie, in zip files too, and never changed."""

from __future__ import annotations

import os
import re
import stat

from flickrcheck.flickr.metadata import find_in_head
from flickrcheck.flickr.sidecars import UnusableError, read_opened
from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef
from flickrcheck.photo.archive import read_head, read_member
from flickrcheck.photo.content import MEMBER, split_member
from flickrcheck.photo.long_path import changed_at, open_read_only, stat_path
from flickrcheck.photo.unreadable import UnreadablePictureError

HEAD_BYTES = 64 << 10
_MOST_UNPACKED = 256 << 20  # bytes

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
        if MEMBER in path:
            zip_file, name = split_member(path)
            if name is not None:
                try:
                    return read_member(zip_file, name, limit)
                except UnreadablePictureError as error:
                    raise UnusableError(_end_of_sentence(str(error))) from None
        return read_opened(lambda: open_read_only(path), limit)

    def stamp(self, path: str) -> tuple[int, int]:
        """Size in bytes and time of the last change in nanoseconds. Raises OSError, ValueError.

        Of a file in a zip file, both are those of the zip file.
        """
        if path == self._expected[0]:
            return self._expected[1]
        status = stat_path(split_member(path)[0] if MEMBER in path else path)
        return status.st_size, changed_at(status)


def references_in_head(path: str, size: int) -> tuple[FlickrRef, ...]:
    """What the metadata of a picture says, as far as it shows without much reading.

    size: in bytes. Of a file in a zip file only the beginning is looked at. Never raises; () where
    nothing can be read.
    """
    try:
        return _references(path, size, whole_members=False)
    except (OSError, ValueError, MemoryError, UnreadablePictureError, UnusableError):
        return ()


def references_in_file(path: str, size: int | None) -> tuple[FlickrRef, ...]:
    """What the metadata of a picture says. size: in bytes, None where it is not known yet.

    Raises OSError, ValueError (no file can have such a name), UnusableError and
    UnreadablePictureError.
    """
    return _references(path, size, whole_members=True)


def _references(path: str, size: int | None, *, whole_members: bool) -> tuple[FlickrRef, ...]:
    if MEMBER in path:
        zip_file, name = split_member(path)
        if name is not None:
            member = _Member(zip_file, name, whole_members)
            head = read_head(zip_file, name, HEAD_BYTES)
            return find_in_head(head, member.size(size, head), member.read)
    descriptor = open_read_only(path)
    try:
        status = os.fstat(descriptor)
        if not stat.S_ISREG(status.st_mode):
            raise UnusableError(kept("it is no ordinary file"))

        def read(offset: int, length: int) -> bytes:
            os.lseek(descriptor, offset, os.SEEK_SET)  # Windows has no pread
            return os.read(descriptor, length)

        return find_in_head(os.read(descriptor, HEAD_BYTES), status.st_size, read)
    finally:
        os.close(descriptor)


class _Member:
    """A picture in a zip file, which is unpacked when more than its beginning is asked for."""

    def __init__(self, zip_file: str, name: str, whole: bool) -> None:
        self._zip_file, self._name, self._whole = zip_file, name, whole
        self._data: bytes | None = None

    def size(self, known: int | None, head: bytes) -> int:
        """In bytes."""
        if known is not None:
            return known
        return len(head) if len(head) < HEAD_BYTES else len(self._unpacked())

    def read(self, offset: int, length: int) -> bytes:
        """Bytes from an offset on; none where it is not to be unpacked."""
        return self._unpacked()[offset : offset + length]

    def _unpacked(self) -> bytes:
        if not self._whole:
            return b""
        if self._data is None:
            self._data = read_member(self._zip_file, self._name, _MOST_UNPACKED)
        return self._data


def _end_of_sentence(sentence: str) -> str:
    """What was said of a picture, as what is said of another file behind a colon."""
    text = _SUBJECT.sub("it ", sentence, count=1).removesuffix(".")
    return text[:1].lower() + text[1:]
