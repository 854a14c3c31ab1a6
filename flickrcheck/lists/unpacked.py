"""Unpacks gzip, bzip2, xz and Zstandard beside the reader, in blocks, with bounded memory.

The decompressors release the interpreter's lock, so that a list is read at their speed. Blocks are
large because taking the lock back may wait 5 ms for the reader.
"""

from __future__ import annotations

import bz2
import io
import lzma
import queue
import sys
import threading
import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO, Protocol

from flickrcheck.language import say

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

BLOCK = 8 << 20  # bytes of one unpacked block
_PIECE = 1 << 20  # packed bytes read at once
_AHEAD = 2  # blocks that wait to be read
_MOST_MEMORY = 256 << 20  # bytes that an xz file may ask for; xz -9 needs 65 MB
_LARGEST_WINDOW = 27  # log2 of bytes that Zstandard may ask for, as its own program allows


class BrokenError(Exception):
    """Packed data that ends too early or is no such data; says so as the end of a sentence."""


class _Unpacker(Protocol):
    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int) -> bytes: ...


class _Gzip:
    """zlib's decompressor with the interface of the others."""

    def __init__(self) -> None:
        self._stream = zlib.decompressobj(wbits=31)

    @property
    def eof(self) -> bool:
        return self._stream.eof

    @property
    def needs_input(self) -> bool:
        return not self._stream.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._stream.unused_data

    def decompress(self, data: bytes, max_length: int) -> bytes:
        return self._stream.decompress(self._stream.unconsumed_tail + data, max_length)


def _zstandard() -> _Unpacker:
    limits = {int(zstd.DecompressionParameter.window_log_max): _LARGEST_WINDOW}
    return zstd.ZstdDecompressor(options=limits)


_KINDS: tuple[tuple[bytes, Callable[[], _Unpacker]], ...] = (
    (b"\x1f\x8b", _Gzip),
    (b"BZh", bz2.BZ2Decompressor),
    (b"\xfd7zXZ\0", lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=_MOST_MEMORY)),
    (b"\x28\xb5\x2f\xfd", _zstandard),
)
_FAILURES = (zlib.error, lzma.LZMAError, zstd.ZstdError, EOFError, ValueError, OSError)


def is_packed(start: bytes) -> bool:
    """Whether a file that begins so is one of the packed kinds."""
    return any(start.startswith(magic) for magic, _ in _KINDS)


def unpack(raw: BinaryIO, most: int = BLOCK) -> Iterator[bytes]:
    """The unpacked bytes of a file of any kind, plain ones too, in blocks of at most ``most``.

    Raises BrokenError where the packed data is cut off, damaged or followed by foreign bytes, and
    OSError where the file cannot be read.
    """
    data = raw.read(_PIECE)
    kind = next((kind for magic, kind in _KINDS if data.startswith(magic)), None)
    if kind is None:
        while data:
            yield data
            data = raw.read(_PIECE)
        return
    magics = tuple(magic for magic, _ in _KINDS)
    while data:  # several streams may follow each other, as pbzip2 writes them
        unpacker = kind()
        yield from _stream(unpacker, data, raw, most)
        data = unpacker.unused_data.lstrip(b"\0") or raw.read(_PIECE).lstrip(b"\0")
        while data and len(data) < 6 and (more := raw.read(_PIECE)):
            data += more
        if data and not data.startswith(magics):
            raise BrokenError(say("bytes that do not belong to it stand behind its end"))


def _stream(unpacker: _Unpacker, data: bytes, raw: BinaryIO, most: int) -> Iterator[bytes]:
    while True:
        try:
            block = unpacker.decompress(data, most)
        except _FAILURES as error:
            raise BrokenError(_reason(error)) from None
        data = b""
        if block:
            yield block
        if unpacker.eof:
            return
        if unpacker.needs_input:
            data = raw.read(_PIECE)
            if not data and not block:
                raise BrokenError(say("the file ends too early"))


def _reason(error: Exception) -> str:
    if isinstance(error, lzma.LZMAError) and "memory" in str(error).lower():
        return say("it asks for more memory than any honest file")
    return say("its packed data is damaged")


class Beside:
    """Blocks made in a thread, a few ahead of the reader. An iterator; close it.

    What the blocks' maker raises is raised to the reader, after the blocks before it.
    """

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._ready: queue.Queue[bytes | Exception | None] = queue.Queue(_AHEAD)
        self._stopped = threading.Event()
        self._ended = False
        self._thread = threading.Thread(target=self._make, name="unpack list", daemon=True)
        self._thread.start()

    def _make(self) -> None:
        try:
            for block in self._blocks:
                self._ready.put(block)
                if self._stopped.is_set():
                    return
        except Exception as error:  # the reader's thread raises it
            self._ready.put(error)
        else:
            self._ready.put(None)

    def __iter__(self) -> Beside:
        return self

    def __next__(self) -> bytes:
        item = None if self._ended else self._ready.get()
        if isinstance(item, bytes):
            return item
        self._ended = True
        if item is None:
            raise StopIteration
        raise item

    def close(self) -> None:
        """Stop the thread; may be called twice."""
        self._ended = True
        self._stopped.set()
        while self._thread.is_alive():
            try:
                self._ready.get(timeout=0.05)
            except queue.Empty:
                continue
        self._thread.join()


class BlockFile(io.RawIOBase):
    """An iterator of blocks as a file."""

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        if not self._rest:
            self._rest = memoryview(next(self._blocks, b""))
        count = min(len(buffer), len(self._rest))
        buffer[:count] = self._rest[:count]
        self._rest = self._rest[count:]
        return count
