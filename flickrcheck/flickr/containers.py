"""Where picture formats keep their metadata: the bytes to look into, without any pixel data.

Nothing is decoded or trusted: lengths are checked against the bytes that are there, the number
of blocks and the bytes inflated are bounded, and damaged files end the walk instead of raising.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from flickrcheck.flickr.blocks import (
    MOST_BLOCKS,
    MOST_INFLATED,
    Block,
    bounded,
    inflated,
    iptc_text,
)
from flickrcheck.flickr.box_metadata import box_blocks, looks_like_boxes
from flickrcheck.flickr.gif_metadata import gif_blocks
from flickrcheck.flickr.reach import Ranged, Reach, Whole
from flickrcheck.flickr.tiff_metadata import exif_blocks, looks_like_tiff, tiff_blocks

_EDGE = 4 << 20  # bytes looked at on each side of formats that are searched as a whole
_LONGEST = 64 << 20  # bytes of one text; a panorama's XMP may have 50 MB
_MOST_CHUNKS = 200_000  # of a PNG, most of them pixels
_MOST_UNPACKED = 8 * MOST_INFLATED  # bytes of all compressed texts of a PNG
_MOST_EXIF = 8  # segments of a JPEG that are EXIF; an honest one has one

_TEXT_MARKERS = (0xE1, 0xEC, 0xED, 0xFE)  # EXIF and XMP, "Ducky", IPTC, comments
_PNG = b"\x89PNG\r\n\x1a\n"
_EXIF = b"Exif\0"
_PHOTOSHOP = b"Photoshop 3.0\0"
_EXTENDED_XMP = b"http://ns.adobe.com/xmp/extension/\0"
_EXTENDED_XMP_HEADER = len(_EXTENDED_XMP) + 32 + 4 + 4  # GUID, full length, offset
_RAW_PROFILE = b"Raw profile type "


def metadata_blocks(data: bytes) -> Iterator[Block]:
    """The metadata of a picture file's bytes: JPEG, PNG, WebP, GIF, TIFF, DNG, HEIC and AVIF by
    their structure, the beginning and the end of everything else (BMP, PSD). Never raises.
    """
    return _bounded(Whole(data), data)


def metadata_blocks_in_head(
    head: bytes, size: int, read: Callable[[int, int], bytes]
) -> Iterator[Block]:
    """The same from the first bytes of a file and a few further reads; the rest is left out.

    size: of the file in bytes; read: gives bytes from an offset on, up to a length; may raise
    OSError. Of formats without places for metadata only the head is looked at.
    """
    return _bounded(Ranged(head, size, read), head)


def _bounded(reach: Reach, head: bytes) -> Iterator[Block]:
    packed = _MOST_UNPACKED if head.startswith(_PNG) else 0
    return bounded(_blocks(reach, head), reach.within + packed)


def _blocks(reach: Reach, head: bytes) -> Iterator[Block]:
    if head.startswith(b"\xff\xd8"):
        return _jpeg(reach)
    if head.startswith(_PNG):
        return _png(reach)
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return _webp(reach)
    if head.startswith((b"GIF87a", b"GIF89a")):
        return gif_blocks(head)
    if looks_like_tiff(head):
        return tiff_blocks(reach)
    if looks_like_boxes(head):
        return box_blocks(reach)
    return _edges(head, reach.size)


def _jpeg(reach: Reach) -> Iterator[Block]:
    """APPn and COM segments before the first scan; texts that span segments are joined."""
    extended: dict[bytes, dict[int, bytes]] = {}
    photoshop: list[bytes] = []
    exif = 0
    complete = False
    position = 2
    for _ in range(MOST_BLOCKS):
        header = reach.at(position, 4)
        if header[:2] == b"\xff\xff":  # a fill byte
            position += 1
            continue
        if len(header) < 4 or header[0] != 0xFF or header[1] in (0xDA, 0xD9):
            complete = len(header) == 4
            break
        marker, length = header[1], int.from_bytes(header[2:])
        if length < 2:
            break
        if marker in _TEXT_MARKERS:
            payload = reach.at(position + 4, length - 2)
            cut = len(payload) < length - 2
            if payload.startswith(_EXTENDED_XMP):
                text = payload[len(_EXTENDED_XMP) : _EXTENDED_XMP_HEADER - 4]  # GUID and length
                offset = int.from_bytes(payload[_EXTENDED_XMP_HEADER - 4 : _EXTENDED_XMP_HEADER])
                extended.setdefault(text, {})[offset] = payload[_EXTENDED_XMP_HEADER:]
            elif payload.startswith(_PHOTOSHOP):
                photoshop.append(payload[len(_PHOTOSHOP) :])
            elif payload.startswith(_EXIF):
                exif += 1
                if exif <= _MOST_EXIF:
                    yield from exif_blocks(payload, cut=cut)
            else:
                yield Block(payload, cut)
        position += 2 + length
    for text, pieces in extended.items():
        yield from _joined(pieces, int.from_bytes(text[32:]))
    if photoshop:
        yield Block(iptc_text(b"".join(photoshop)), cut=not complete)


def _joined(pieces: dict[int, bytes], length: int) -> Iterator[Block]:
    """Extended XMP in the order of its offsets; where a piece is missing, what is left of it."""
    texts: list[bytes] = []
    end = 0
    for offset, piece in sorted(pieces.items()):
        if offset != end and texts:
            yield Block(b"".join(texts), cut=True)
            texts = []
        texts.append(piece)
        end = offset + len(piece)
    yield Block(b"".join(texts), cut=end != length)


def _png(reach: Reach) -> Iterator[Block]:
    position = 8
    for _ in range(_MOST_CHUNKS):
        header = reach.at(position, 8)
        if len(header) < 8:
            return
        length, kind = int.from_bytes(header[:4]), header[4:]
        if kind in (b"tEXt", b"iTXt", b"zTXt", b"eXIf"):
            payload = reach.at(position + 8, min(length, _LONGEST))
            cut = len(payload) < length
            if kind == b"eXIf":
                yield from exif_blocks(payload, cut=cut)
            else:
                yield from _png_text(kind, payload, cut=cut)
        position += 12 + length


def _png_text(kind: bytes, payload: bytes, *, cut: bool) -> Iterator[Block]:
    keyword, _, text = payload.partition(b"\0")
    if kind == b"zTXt":
        block = inflated(text[1:])
    elif kind == b"iTXt" and text[:1] == b"\1":
        block = inflated(text[2:].split(b"\0", 2)[-1])
    else:
        block = Block(text, cut)
    if keyword.startswith(_RAW_PROFILE):
        yield from _raw_profile(keyword[len(_RAW_PROFILE) :], block)
    else:
        yield block


def _raw_profile(name: bytes, block: Block) -> Iterator[Block]:
    """EXIF, IPTC or XMP as ImageMagick writes it: name, length and hex digits, line by line."""
    digits = b"".join(block.data[: 2 * MOST_INFLATED].split()[2:])
    try:
        data = bytes.fromhex(digits[: len(digits) // 2 * 2].decode("ascii"))
    except ValueError:
        return
    if name in (b"exif", b"APP1"):
        yield from exif_blocks(data, cut=block.cut)
    else:
        yield Block(iptc_text(data), block.cut)


def _webp(reach: Reach) -> Iterator[Block]:
    position = 12
    for _ in range(MOST_BLOCKS):
        header = reach.at(position, 8)
        if len(header) < 8:
            return
        length = int.from_bytes(header[4:], "little")
        if header[:4] in (b"EXIF", b"XMP "):
            payload = reach.at(position + 8, min(length, _LONGEST))
            cut = len(payload) < length
            if header[:4] == b"EXIF":
                yield from exif_blocks(payload, cut=cut)
            else:
                yield Block(payload, cut)
        position += 8 + length + length % 2


def _edges(data: bytes, size: int) -> Iterator[Block]:
    if len(data) <= 2 * _EDGE:
        yield Block(data, cut=len(data) < size)
        return
    yield Block(data[:_EDGE], cut=True)
    yield Block(data[-_EDGE:], cut=len(data) < size)
