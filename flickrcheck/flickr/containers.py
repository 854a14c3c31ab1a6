"""Where picture formats keep their metadata: the bytes to look into, without any pixel data.

Nothing is decoded or trusted: lengths are checked against the bytes that are there, the number
of blocks and the bytes inflated are bounded, and damaged files end the walk instead of raising.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

_MOST_BLOCKS = 4096
_MOST_INFLATED = 1 << 20  # bytes of one compressed PNG text
_EDGE = 4 << 20  # bytes looked at on each side of formats that are searched as a whole

_PHOTOSHOP = b"Photoshop 3.0\0"
_EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_EXTENDED_XMP_HEADER = len(_EXTENDED_XMP) + 32 + 4 + 4  # GUID, full length, offset
_IPTC_HEADER = re.compile(rb"\x1c[\x01-\x09].[\x00-\x7f].", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Block:
    """Bytes that hold metadata. cut: they may end in the middle of a text."""

    data: bytes
    cut: bool = False


def metadata_blocks(data: bytes) -> Iterator[Block]:
    """The metadata of a picture file's bytes: JPEG, PNG, WebP and GIF by their structure, the
    beginning and the end of everything else (TIFF, HEIC, AVIF, BMP). Never raises.
    """
    if data.startswith(b"\xff\xd8"):
        return _jpeg(data)
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return _png(data)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        return _webp(data)
    if data.startswith((b"GIF87a", b"GIF89a")):
        return _gif(data)
    return _edges(data)


def _jpeg(data: bytes) -> Iterator[Block]:
    """APPn and COM segments before the first scan; texts that span segments are joined."""
    extended: list[bytes] = []
    photoshop: list[bytes] = []
    cut = False
    position = 2
    for _ in range(_MOST_BLOCKS):
        while data[position : position + 2] == b"\xff\xff":  # fill bytes
            position += 1
        header = data[position : position + 4]
        if len(header) < 4 or header[0] != 0xFF or header[1] in (0xDA, 0xD9):
            break
        marker, length = header[1], int.from_bytes(header[2:])
        if length < 2:
            break
        payload = data[position + 4 : position + 2 + length]
        cut = len(payload) < length - 2
        position += 2 + length
        if marker != 0xFE and not 0xE0 <= marker <= 0xEF:
            continue
        if payload.startswith(_EXTENDED_XMP):
            extended.append(payload[_EXTENDED_XMP_HEADER:])
        elif payload.startswith(_PHOTOSHOP):
            photoshop.append(payload[len(_PHOTOSHOP) :])
        else:
            yield Block(payload, cut)
    if extended:
        yield Block(b"".join(extended), cut)
    if photoshop:
        # the length in front of an IPTC text may look like a letter of it
        yield Block(_IPTC_HEADER.sub(b"\n", b"".join(photoshop)), cut)


def _png(data: bytes) -> Iterator[Block]:
    position = 8
    for _ in range(_MOST_BLOCKS):
        header = data[position : position + 8]
        if len(header) < 8:
            return
        length, kind = int.from_bytes(header[:4]), header[4:]
        if kind in (b"tEXt", b"iTXt", b"zTXt", b"eXIf"):
            payload = data[position + 8 : position + 8 + length]
            cut = len(payload) < length
            if kind == b"zTXt":
                yield _inflated(payload.partition(b"\0")[2][1:])
            elif kind == b"iTXt" and payload.partition(b"\0")[2][:1] == b"\1":
                compressed = payload.partition(b"\0")[2][2:].split(b"\0", 2)
                yield _inflated(compressed[-1])
            else:
                yield Block(payload, cut)
        position += 12 + length


def _inflated(compressed: bytes) -> Block:
    inflater = zlib.decompressobj()
    try:
        text = inflater.decompress(compressed, _MOST_INFLATED)
    except zlib.error:
        return Block(b"")
    return Block(text, cut=not inflater.eof)


def _webp(data: bytes) -> Iterator[Block]:
    position = 12
    for _ in range(_MOST_BLOCKS):
        header = data[position : position + 8]
        if len(header) < 8:
            return
        length = int.from_bytes(header[4:], "little")
        if header[:4] in (b"EXIF", b"XMP "):
            payload = data[position + 8 : position + 8 + length]
            yield Block(payload, len(payload) < length)
        position += 8 + length + length % 2


def _gif(data: bytes) -> Iterator[Block]:
    """Comments, joined from their parts of 255 bytes, and XMP, which is stored in one piece."""
    packed = data[10] if len(data) > 10 else 0
    position = 13 + (3 << (packed & 7) + 1 if packed & 0x80 else 0)
    for _ in range(_MOST_BLOCKS):
        kind = data[position : position + 2]
        if kind == b"!\xfe":
            parts, position = _sub_blocks(data, position + 2)
            yield Block(b"".join(parts), cut=position >= len(data))
        elif kind == b"!\xff" and data[position + 3 : position + 14] == b"XMP DataXMP":
            end = data.find(b"\x01\xff\xfe", position)
            yield Block(data[position + 14 : end if end >= 0 else position + _EDGE], cut=end < 0)
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


def _edges(data: bytes) -> Iterator[Block]:
    if len(data) <= 2 * _EDGE:
        yield Block(data)
        return
    yield Block(data[:_EDGE], cut=True)
    yield Block(data[-_EDGE:])
