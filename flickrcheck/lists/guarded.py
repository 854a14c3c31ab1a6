"""Files as archives are read through: bounded, forwards, and with damage told in one way."""

from __future__ import annotations

import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from flickrcheck.language import say
from flickrcheck.lists.unpacked import BrokenError

LARGEST_HEADER = 4 << 20  # bytes that a tar archive's header may ask for at once

ZIP_FAILURES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    MemoryError,
)


class SeenThrough:
    """A file whose reading somebody looks at: a base that hands on all else."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file

    def seek(self, position: int, whence: int = 0) -> int:
        return self._file.seek(position, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return self._file.seekable()

    @property
    def closed(self) -> bool:
        return self._file.closed

    def close(self) -> None:
        self._file.close()


class Translated(SeenThrough):
    """A member of an archive whose damage is told as BrokenError."""

    def __init__(self, file: object) -> None:
        super().__init__(file)  # type: ignore[arg-type]

    def read(self, count: int = -1) -> bytes:
        try:
            return self._file.read(count)
        except (*ZIP_FAILURES, tarfile.TarError) as error:
            raise BrokenError(str(error) or say("the file ends too early")) from None


class Guarded:
    """A file of which no more than so many bytes are read at once, whatever its headers ask."""

    def __init__(self, file: BinaryIO, most: int) -> None:
        self._file = file
        self._most = most

    def read(self, count: int = -1) -> bytes:
        if count < 0:
            count = self._most
        if count > self._most:
            raise BrokenError(say("it asks for more memory than any honest file"))
        return self._file.read(count)

    def seek(self, position: int, whence: int = 0) -> int:
        return self._file.seek(position, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        self._file.close()


class Forward:
    """A stream that a tar archive is read from, with the little seeking that tarfile needs."""

    _KEPT = 1024  # bytes before the present place

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._buffer = b""
        self._start = 0  # where the buffer begins
        self._place = 0

    def read(self, count: int = -1) -> bytes:
        if not 0 <= count <= LARGEST_HEADER:
            raise BrokenError(say("it asks for more memory than any honest file"))
        parts: list[bytes] = []
        while count and self._available():
            at = self._place - self._start
            part = self._buffer[at : at + count]
            parts.append(part)
            self._place += len(part)
            count -= len(part)
        return b"".join(parts)

    def _available(self) -> bool:
        while self._place - self._start >= len(self._buffer):
            block = next(self._blocks, None)
            if block is None:
                return False
            kept = self._buffer[-self._KEPT :]
            self._start += len(self._buffer) - len(kept)
            self._buffer = kept + block
        return True

    def seek(self, position: int, whence: int = 0) -> int:
        if whence != 0 or position < self._start:
            raise BrokenError(say("its headers point backwards"))
        while position - self._start > len(self._buffer):
            self._place = self._start + len(self._buffer)
            if not self._available():
                break
        self._place = position
        return position

    def tell(self) -> int:
        return self._place

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        """The file below is closed by whoever opened it."""
