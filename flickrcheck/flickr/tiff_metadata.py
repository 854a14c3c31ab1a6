"""Metadata of TIFF, DNG and the RAW formats built like it, and of EXIF: texts of their directories.

TIFF 6.0 (1992), Exif 3.0 (CIPA DC-008-2023), DNG 1.7. Every directory is followed wherever it lies,
a bounded number of them; pixels, thumbnails and makers' notes are not looked at.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from flickrcheck.flickr.blocks import Block, bounded, iptc_text
from flickrcheck.flickr.reach import Reach, Whole

_MOST_DIRECTORIES = 64
_MOST_ENTRIES = 1024  # of one directory
_LONGEST = 16 << 20  # bytes of one text
_ORDERS = {b"II": "<", b"MM": ">"}
# The numbers behind the byte order: TIFF, and what Olympus and Panasonic write instead.
_VERSIONS = frozenset((42, 0x4F52, 0x5352, 0x55))

_ASCII, _UTF_8 = 2, 129  # types of values
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4, 129: 1}
_XMP, _IPTC, _PHOTOSHOP, _USER_COMMENT = 700, 33723, 34377, 37510
_WINDOWS_TEXTS = range(40091, 40096)  # XPTitle, XPComment, XPAuthor, XPKeywords, XPSubject
_TEXTS = frozenset((_XMP, _IPTC, _PHOTOSHOP, _USER_COMMENT, *_WINDOWS_TEXTS))
_DIRECTORIES = frozenset((330, 34665))  # SubIFDs, ExifIFD
_CHARACTER_CODE = 8  # bytes before a user comment: "ASCII\0\0\0", "UNICODE\0", ...


def looks_like_tiff(head: bytes) -> bool:
    """Whether bytes begin as a TIFF does."""
    order = _ORDERS.get(head[:2])
    return order is not None and len(head) >= 8 and _version(order, head) in _VERSIONS


def _version(order: str, head: bytes) -> int:
    return int.from_bytes(head[2:4], "little" if order == "<" else "big")


def tiff_blocks(reach: Reach) -> Iterator[Block]:
    """The texts of a TIFF's directories. Never raises."""
    head = reach.at(0, 8)
    if not looks_like_tiff(head):
        return
    order = _ORDERS[head[:2]]
    waiting = [int.from_bytes(head[4:8], "little" if order == "<" else "big")]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_DIRECTORIES:
        offset = waiting.pop(0)
        if offset in seen or not 8 <= offset < reach.size:
            continue
        seen.add(offset)
        table = _table(reach, order, offset)
        for entry in table:
            yield from _entry(reach, order, entry, waiting)
        following = reach.at(offset + 2 + 12 * len(table), 4)
        if len(following) == 4 and table:
            waiting.append(struct.unpack(f"{order}I", following)[0])


def _table(reach: Reach, order: str, offset: int) -> list[tuple[int, int, int, bytes]]:
    """Tag, type, count and value (or where it lies) of each entry of a directory."""
    counted = reach.at(offset, 2)
    if len(counted) < 2:
        return []
    count = struct.unpack(f"{order}H", counted)[0]
    if count > _MOST_ENTRIES:
        return []
    table = reach.at(offset + 2, 12 * count)
    return list(struct.iter_unpack(f"{order}HHI4s", table[: len(table) // 12 * 12]))


def _entry(
    reach: Reach, order: str, entry: tuple[int, int, int, bytes], waiting: list[int]
) -> Iterator[Block]:
    tag, kind, count, value = entry
    length = _SIZES.get(kind, 0) * count
    if tag in _DIRECTORIES and kind in (4, 13):
        offsets = value if count == 1 else reach.at(_offset(order, value), min(length, 64))
        waiting.extend(
            pair[0] for pair in struct.iter_unpack(f"{order}I", offsets[: len(offsets) // 4 * 4])
        )
    elif length > 4 and (tag in _TEXTS or kind in (_ASCII, _UTF_8)):
        data = reach.at(_offset(order, value), min(length, _LONGEST) + 1)
        # A text that goes on behind its length was cut off by a wrong one.
        cut = len(data) < length or data[length:].isalnum()
        yield _text(tag, data[:length], cut=cut)


def _offset(order: str, value: bytes) -> int:
    return int.from_bytes(value, "little" if order == "<" else "big")


def _text(tag: int, data: bytes, *, cut: bool) -> Block:
    if tag in (_IPTC, _PHOTOSHOP):
        return Block(iptc_text(data), cut)
    if tag in _WINDOWS_TEXTS:
        return Block(_from_utf_16(data, "utf-16-le"), cut)
    if tag == _USER_COMMENT and data.startswith(b"UNICODE\0"):
        text = data[_CHARACTER_CODE:]
        if 0 not in text:  # no UTF-16 of letters, but what some programs write: UTF-8
            return Block(text, cut)
        # In the file's byte order after the standard, but many programs write the other.
        little = text[1::2].count(0) >= text[::2].count(0)
        return Block(_from_utf_16(text, "utf-16-le" if little else "utf-16-be"), cut)
    return Block(data, cut)


def _from_utf_16(data: bytes, encoding: str) -> bytes:
    # Half a character at the end would hide that the text is cut off before it.
    return data[: len(data) // 2 * 2].decode(encoding, "replace").encode("utf-8", "replace")


def exif_blocks(payload: bytes, *, cut: bool = False) -> Iterator[Block]:
    """The texts of EXIF data, which a few bytes of the format around it may precede."""
    for mark in (b"II*\0", b"MM\0*"):
        start = payload.find(mark, 0, 64)
        if start >= 0:
            whole = Whole(payload[start:])
            for block in bounded(tiff_blocks(whole), whole.size):
                yield Block(block.data, block.cut or cut)
            return
    yield Block(payload, cut)
