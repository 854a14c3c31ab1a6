"""Pieces of metadata out of picture files, whatever the format."""

from __future__ import annotations

import itertools
import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

MOST_BLOCKS = 4096
"""Pieces of one file that are looked at."""
MOST_INFLATED = 1 << 20
"""Bytes of one compressed text that are looked at."""

_IPTC_HEADER = re.compile(rb"\x1c[\x01-\x09].[\x00-\x7f].", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """Bytes that hold metadata. cut: they may end in the middle of a text."""

    data: bytes
    cut: bool = False


def bounded(blocks: Iterator[Block], size: int) -> Iterator[Block]:
    """As many as an honest file can have: places that overlap give more than the file holds.

    size: bytes from which the blocks are made.
    """
    left = 2 * size
    for block in itertools.islice(blocks, MOST_BLOCKS):
        left -= len(block.data)
        if left < 0:
            return
        yield block


def defines_entities(data: bytes) -> bool:
    """Whether XML has a DTD, which XMP never has: it may say another thing than its bytes do."""
    return b"<!DOCTYPE" in data or b"<!ENTITY" in data


def iptc_text(data: bytes) -> bytes:
    """IPTC data sets with a line break for each header.

    The length in front of an IPTC text may look like a letter of it.
    """
    return _IPTC_HEADER.sub(b"\n", data)


def inflated(compressed: bytes) -> Block:
    """Bytes that zlib has packed, a bounded number of them."""
    inflater = zlib.decompressobj()
    try:
        text = inflater.decompress(compressed, MOST_INFLATED)
    except zlib.error:
        return Block(b"")
    return Block(text, cut=not inflater.eof)
