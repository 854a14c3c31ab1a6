"""The bytes of a file by place: all of them in memory, or its head and a few further reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

READS = 16
"""How often a file is read beyond its head."""
READ_BYTES = 1 << 20
"""How many bytes are read beyond the head of a file."""

_AT_ONCE = 4096  # bytes that are read at least, so that neighbouring headers come together


class Reach(Protocol):
    """Bytes of a file."""

    @property
    def size(self) -> int:
        """Of the whole file, in bytes."""

    @property
    def within(self) -> int:
        """How many of them can be had at most."""

    def at(self, offset: int, length: int) -> bytes:
        """Bytes from offset on; fewer than length at the end, or where no more is read."""


class Whole:
    """A file of which all bytes are at hand."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    @property
    def size(self) -> int:
        """See Reach."""
        return len(self._data)

    @property
    def within(self) -> int:
        """See Reach."""
        return len(self._data)

    def at(self, offset: int, length: int) -> bytes:
        """See Reach."""
        return self._data[offset : offset + length]


class Ranged:
    """A file of which the head is at hand; what lies behind is read piece by piece, but not much.

    read: gives bytes from an offset on, up to a length; raises OSError where it cannot.
    """

    def __init__(self, head: bytes, size: int, read: Callable[[int, int], bytes]) -> None:
        self._head = head
        self._size = size
        self._read = read
        self._piece = (0, b"")  # offset and bytes that were read last
        self._reads = READS
        self._left = READ_BYTES

    @property
    def size(self) -> int:
        """See Reach."""
        return self._size

    @property
    def within(self) -> int:
        """See Reach."""
        return min(self._size, len(self._head) + READ_BYTES)

    def at(self, offset: int, length: int) -> bytes:
        """See Reach."""
        if offset + length <= len(self._head):
            return self._head[offset : offset + length]
        start, piece = self._piece
        if not start <= offset or offset + length > start + len(piece):
            wanted = min(max(length, _AT_ONCE), self._left, self._size - offset)
            if wanted <= 0 or not self._reads:
                return self._head[offset : offset + length]
            try:
                piece = self._read(offset, wanted)[:wanted]
            except OSError:
                piece, self._reads = b"", 1
            self._reads -= 1
            self._left -= wanted
            start = offset
            self._piece = start, piece
        return piece[offset - start : offset - start + length]
