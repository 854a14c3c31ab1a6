"""Metadata of GIF files: comments and XMP (GIF89a specification; XMP specification, part 3)."""

from __future__ import annotations

from collections.abc import Iterator

from flickrcheck.flickr.blocks import MOST_BLOCKS, Block

_LONGEST_XMP = 4 << 20  # bytes that are looked at where its end is missing


def gif_blocks(data: bytes) -> Iterator[Block]:
    """Comments, joined from their parts of 255 bytes, and XMP, which is stored in one piece.

    data: the file, or as much of its beginning as is at hand. Never raises.
    """
    packed = data[10] if len(data) > 10 else 0
    position = 13 + (3 << (packed & 7) + 1 if packed & 0x80 else 0)
    for _ in range(MOST_BLOCKS):
        kind = data[position : position + 2]
        if kind == b"!\xfe":
            parts, position = _sub_blocks(data, position + 2)
            yield Block(b"".join(parts), cut=position >= len(data))
        elif kind == b"!\xff" and data[position + 3 : position + 14] == b"XMP DataXMP":
            stop = position + _LONGEST_XMP
            end = data.find(b"\x01\xff\xfe", position, stop)
            stop = end if end >= 0 else stop
            yield Block(data[position + 14 : stop], cut=end < 0)
            _, position = _sub_blocks(data, position + 14)
        elif kind[:1] == b"!":
            _, position = _sub_blocks(data, position + 2)
        elif kind[:1] == b"," and position + 9 < len(data):
            packed = data[position + 9]
            palette = 3 << (packed & 7) + 1 if packed & 0x80 else 0
            _, position = _sub_blocks(data, position + 10 + palette + 1)
        else:
            return


def _sub_blocks(data: bytes, position: int) -> tuple[list[bytes], int]:
    """Parts behind a length byte each, up to a zero, and where the file goes on."""
    parts = []
    while position < len(data) and (length := data[position]):
        parts.append(data[position + 1 : position + 1 + length])
        position += 1 + length
    return parts, position + 1
