"""One list file as text: encoding from its bytes, lines of bounded length, in blocks or singly."""

from __future__ import annotations

import codecs
import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
from typing import BinaryIO

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.lists.guarded import SeenThrough
from flickrcheck.lists.parts import Part
from flickrcheck.lists.unpacked import BLOCK, Beside, BlockFile, BrokenError, is_packed, unpack

# Bytes of the beginning that decide on the format: so many that a list of all sites' pictures
# has some of Flickr's in them.
SAMPLE = 1 << 20
LONGEST_LINE = 1 << 20  # bytes; longer lines are malformed and not kept in memory
_SMALL = 1 << 18  # bytes; a packed file below that is unpacked sooner than a thread starts
_PIECE = 1 << 20  # bytes of text that a reader gets at once

DAMAGED = (BrokenError, OSError)

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark begins it
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


@dataclass(frozen=True, slots=True)
class Sample:
    """The beginning of a list. start: its first unpacked bytes; text: the first million
    characters; lines: the whole ones of them that are not empty, nor too long."""

    start: bytes
    text: str
    lines: list[str]


class Source:
    """A part of a list as text: UTF-8, or UTF-16 and UTF-32 by their marks, wrong bytes replaced.

    shown: its name for a sentence; skipped: what a reader passes over on purpose, by reason.
    keys: whether readers shall give YFCC's picture names. Close it, or use it in a with statement.
    """

    def __init__(self, part: Part, *, keys: bool = False) -> None:
        self.part = part
        self.shown = part.shown
        self.keys = keys
        self.skipped: Counter[str] = Counter()
        self.passes, self.passes_done = 1, 0  # how often a reader goes through the file
        self._share = 0.0
        self._start = b""
        self._raw: _Counted | None = None
        self._blocks: Beside | None = None

    def __enter__(self) -> Source:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; may be called twice."""
        if self._blocks:
            self._blocks.close()
        if self._raw:
            self._raw.close()
        self._blocks = self._raw = None

    @property
    def position(self) -> int:
        """Bytes of the part on disk that have been read so far, evenly over all passes."""
        read = self._share if self._raw is None else self._raw.share
        return int((self.passes_done + read) / self.passes * self.part.length)

    def tell(self, done: int, total: int) -> None:
        """Note how far a reader is that does not read the file through this source."""
        self._share = min(1.0, done / total) if total else 1.0

    def open(self) -> BinaryIO:
        """The bytes as they lie on disk, from the beginning; what was opened before is closed.

        Raises OSError or BrokenError.
        """
        self.close()
        self._raw = _Counted(self.part.open(), self.part.size)
        return self._raw  # type: ignore[return-value]  # has what a BinaryIO is used for here

    def _unpacked(self, *, beside: bool) -> Iterator[bytes]:
        """Unpacked bytes from the beginning; what was given out before is read no further.

        beside: in a thread, where the file is packed and not small.
        """
        packed = is_packed(self.open().read(6))
        blocks = unpack(self.open(), BLOCK if beside else _PIECE)
        if not beside or not packed or self.part.size < _SMALL:
            return blocks
        self._blocks = Beside(blocks)
        return self._blocks

    def _utf8(self, *, beside: bool) -> Iterator[bytes]:
        """The text in UTF-8 as far as it was well-formed, all lines ended by a line feed."""
        blocks = self._unpacked(beside=beside)
        start = next(blocks, b"")
        self._start = start[:512]
        encoding = _encoding(start)
        mark = next((mark for mark, name in _MARKS if name == encoding), b"")
        blocks = chain([start.removeprefix(mark)], blocks)
        return _line_feeds(blocks if encoding == "utf-8" else _recoded(blocks, encoding))

    def text(self) -> io.TextIOWrapper:
        """The text from its beginning; a text handed out before is read no further."""
        binary = io.BufferedReader(BlockFile(self._utf8(beside=True)), _PIECE)
        return io.TextIOWrapper(binary, encoding="utf-8", errors="replace", newline="\n")

    def sample(self) -> Sample:
        """The beginning; less of a damaged file. Raises UsageError where nothing can be read."""
        data = b""
        try:
            for piece in self._utf8(beside=False):
                data += piece
                if len(data) >= SAMPLE:
                    break
        except DAMAGED as error:
            if not data:
                raise self.damaged(error, 0) from None
        finally:
            self.close()
        whole = data
        if len(data) >= SAMPLE:
            data = data[:SAMPLE]
            whole = data[: data.rfind(b"\n") + 1] or data
        text = data.decode("utf-8", "replace")
        lines = _lines_that_say_something(whole)
        is_json = text.lstrip().startswith(("{", "["))
        if len(data) >= SAMPLE and len(lines) <= 1 and (b"\n" in data or not is_json):
            # a line without end hides all others, which it must not spoil
            lines = self._short_lines()
            text = text if is_json else "\n".join(lines)
        return Sample(self._start, text, lines)

    def _short_lines(self) -> list[str]:
        """As many of the first lines as a sample has, without those that are too long."""
        lines: list[str] = []
        size = 0
        try:
            for _, block in self.blocks():
                if block is not None:
                    size += len(block)
                    lines += _lines_that_say_something(block)
                if size >= SAMPLE:
                    break
        except UsageError:
            pass  # told when it is read
        finally:
            self.close()
        return lines

    def blocks(self) -> Iterator[tuple[int, bytes | None]]:
        """Whole lines, some hundred thousand characters at once, with the number of the first.

        The last line may lack its end. None stands for one line that is too long. Raises
        UsageError where the file ends or breaks in the middle of its compression.
        """
        number, rest, dropping = 1, b"", False
        try:
            for block in self._utf8(beside=True):
                for at in range(0, len(block), _PIECE):
                    piece = block[at : at + _PIECE]
                    if dropping or len(rest) + piece.find(b"\n") > LONGEST_LINE:
                        end = piece.find(b"\n") + 1
                        if not end:
                            continue
                        yield number, None
                        number, rest, dropping = number + 1, b"", False
                        piece = piece[end:]
                    end = piece.rfind(b"\n") + 1
                    if end:
                        whole = rest + piece[:end]
                        yield number, whole
                        number += whole.count(b"\n")
                        rest = piece[end:]
                    else:
                        rest += piece
                        if len(rest) > LONGEST_LINE:
                            rest, dropping = b"", True
        except DAMAGED as error:
            raise self.damaged(error, number - 1) from None
        if dropping:
            yield number, None
        elif rest:
            yield number, rest

    def lines(self) -> Iterator[tuple[int, str | None]]:
        """Line numbers from 1 with the line without its end; None for a line that is too long.

        Raises UsageError where the file ends or breaks in the middle of its compression.
        """
        for number, block in self.blocks():
            if block is None:
                yield number, None
                continue
            lines = block.decode("utf-8", "replace").split("\n")
            if not lines[-1]:
                lines.pop()
            yield from enumerate(lines, number)

    def damaged(self, error: Exception, rows: int) -> UsageError:
        """The sentence for a file that cannot be read to its end."""
        return damaged(self.shown, error, rows)


def _lines_that_say_something(data: bytes) -> list[str]:
    return [line for line in data.decode("utf-8", "replace").split("\n") if line.strip()]


def damaged(shown: str, error: Exception, rows: int) -> UsageError:
    """The sentence for a list that cannot be read to its end. rows: how many came before."""
    reason = os_reason(error) if isinstance(error, OSError) else str(error)
    return UsageError(
        say(
            "The list {shown} is damaged or was not downloaded to its end: after {rows} lines it "
            "cannot be read any further ({reason}). Fetch it again; a half-read list would look "
            "like a complete one.",
            shown=shown,
            rows=rows,
            reason=reason,
        )
    )


def _encoding(start: bytes) -> str:
    for mark, name in _MARKS:
        if start.startswith(mark):
            return name
    # UTF-16 without its mark: mostly ASCII, so every second byte is 0
    pairs = start[:2000]
    if len(pairs) >= 4 and pairs[1::2].count(0) > 0.9 * (len(pairs) // 2) and 0 not in pairs[::2]:
        return "utf-16-le"
    if len(pairs) >= 4 and pairs[::2].count(0) > 0.9 * (len(pairs) // 2) and 0 not in pairs[1::2]:
        return "utf-16-be"
    return "utf-8"


def _recoded(blocks: Iterator[bytes], encoding: str) -> Iterator[bytes]:
    decoder = codecs.getincrementaldecoder(encoding)("replace")
    for block in blocks:
        for at in range(0, len(block), _PIECE):
            yield decoder.decode(block[at : at + _PIECE]).encode("utf-8", "replace")
    yield decoder.decode(b"", final=True).encode("utf-8", "replace")


def _line_feeds(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """Lines that end in CR LF or in CR alone, as those of old Macs, end in LF."""
    held = b""
    for block in blocks:
        if held or b"\r" in block:
            block = held + block
            held = b"\r" if block.endswith(b"\r") else b""
            block = block.removesuffix(b"\r") if held else block
            block = block.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
        yield block
    if held:
        yield b"\n"


class _Counted(SeenThrough):
    """A file that knows which share of it has been read, at the furthest."""

    def __init__(self, file: BinaryIO, size: int) -> None:
        super().__init__(file)
        self._size = size
        self._read = 0

    @property
    def share(self) -> float:
        return min(1.0, self._read / self._size) if self._size else 1.0

    def read(self, count: int = -1) -> bytes:
        data = self._file.read(count)
        self._read += len(data)
        return data
