"""Opens a list file: compression and encoding from its bytes, lines of bounded length."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from flickrcheck.errors import UsageError, os_reason

# Characters of the beginning that decide on the format: so many that a list of all sites' pictures
# has some of Flickr's in them.
SAMPLE = 1 << 20
_BUFFER = 1 << 16  # bytes
LONGEST_LINE = 1 << 20  # characters; longer lines are malformed and not kept in memory

DAMAGED = (EOFError, zlib.error, lzma.LZMAError, OSError)


class Source:
    """A list file as text: UTF-8 or UTF-16 by its byte-order mark, wrong bytes replaced.

    path: the file; size: its bytes on disk. Close it, or use it in a with statement.
    Raises UsageError where the file is missing or cannot be opened.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            self._raw: BinaryIO = path.open("rb")
        except IsADirectoryError:
            raise UsageError(
                f"{path} is a folder, but a list is a file. Name the list file itself."
            ) from None
        except FileNotFoundError:
            raise UsageError(f"There is no file {path}. Check the spelling.") from None
        except (OSError, ValueError) as error:
            reason = os_reason(error) if isinstance(error, OSError) else str(error)
            raise UsageError(f"The list {path} cannot be opened: {reason}.") from None
        self.size = os.fstat(self._raw.fileno()).st_size
        self.passes, self.passes_done = 1, 0  # how often a reader goes through the file
        self.start = b""  # the first bytes, unpacked, once the text was asked for
        self._text: io.TextIOWrapper | None = None

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; may be called twice."""
        if self._text:
            self._text.close()
        self._raw.close()

    @property
    def position(self) -> int:
        """Bytes of the file on disk that have been read so far, evenly over all passes."""
        if self._raw.closed:
            return self.size
        return (self.passes_done * self.size + self._raw.tell()) // self.passes

    def text(self) -> io.TextIOWrapper:
        """The text from its beginning; a text handed out before is read no further."""
        if self._text:
            self._text.detach()
        self._raw.seek(0)
        binary = _decompressed(self._raw)
        self._text = io.TextIOWrapper(
            binary, encoding=self._encoding(binary), errors="replace", newline=None
        )
        return self._text

    def _encoding(self, binary: io.BufferedReader) -> str:
        try:
            self.start = binary.peek(16)[:16]
        except DAMAGED as error:
            raise self.damaged(error, 0) from None
        return "utf-16" if self.start[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"

    def sample(self) -> str:
        """The first million characters; less of a damaged file."""
        text, parts, wanted = self.text(), [], SAMPLE
        try:
            while wanted and (part := text.read(min(wanted, 1 << 16))):
                parts.append(part)
                wanted -= len(part)
        except DAMAGED as error:
            if not parts:
                raise self.damaged(error, 0) from None
        return "".join(parts)

    def lines(self) -> Iterator[tuple[int, str | None]]:
        """Line numbers from 1 with the line without its end; None for a line that is too long.

        Raises UsageError where the file ends or breaks in the middle of its compression.
        """
        text, number = self.text(), 0
        try:
            while line := text.readline(LONGEST_LINE):
                number += 1
                if len(line) < LONGEST_LINE or line.endswith("\n"):
                    yield number, line.removesuffix("\n")
                    continue
                while line and not line.endswith("\n"):
                    line = text.readline(LONGEST_LINE)
                yield number, None
        except DAMAGED as error:
            raise self.damaged(error, number) from None

    def damaged(self, error: Exception, rows: int) -> UsageError:
        """The sentence for a file that cannot be read to its end."""
        reason = os_reason(error) if isinstance(error, OSError) else "the file ends too early"
        return UsageError(
            f"The list {self.path} is damaged or was not downloaded to its end: after {rows:,} "
            f"lines it cannot be read any further ({reason}). Fetch it again; a half-read list "
            "would look like a complete one."
        )


def _decompressed(raw: BinaryIO) -> io.BufferedReader:
    magic = raw.read(6)
    raw.seek(0)
    if magic.startswith(b"\x1f\x8b"):
        return io.BufferedReader(gzip.GzipFile(fileobj=raw), _BUFFER)
    if magic.startswith(b"BZh"):
        return io.BufferedReader(bz2.BZ2File(raw), _BUFFER)
    if magic == b"\xfd7zXZ\0":
        return io.BufferedReader(lzma.LZMAFile(raw), _BUFFER)
    return io.BufferedReader(_Plain(raw), _BUFFER)


class _Plain(io.RawIOBase):
    """The file itself, which stays open when the text around it is closed."""

    def __init__(self, raw: BinaryIO) -> None:
        self._file = raw

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        data = self._file.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
