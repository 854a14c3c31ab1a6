"""Metadata of HEIC, AVIF and other files made of boxes (JPEG XL, JPEG 2000, CR3, MP4).

ISO/IEC 14496-12 (boxes, item lists), 23008-12 (EXIF and XMP as items of HEIF), 18181-2 (JPEG XL),
15444-1 (JPEG 2000), and XMP part 3 for the box of XMP. Items are read wherever they lie.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flickrcheck.flickr.blocks import MOST_BLOCKS, Block
from flickrcheck.flickr.reach import Reach, Whole
from flickrcheck.flickr.tiff_metadata import exif_blocks

_LONGEST = 16 << 20  # bytes of one item or box
_LARGEST_LIST = 4 << 20  # bytes of the list of items; a picture of 1,000 tiles has 50 kB
_MOST_ITEMS = 65_536  # of a picture, with its tiles
_MOST_TEXTS = 64  # items that are metadata
_XMP_BOX = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_SMALL_BOX = 256 << 10  # bytes; boxes of other programs that hold pictures are larger


@dataclass(frozen=True, slots=True)
class _Box:
    kind: bytes
    start: int  # of the content, in bytes from the beginning of the file
    length: int  # of the content


def looks_like_boxes(head: bytes) -> bool:
    """Whether bytes begin as HEIC, AVIF, CR3, MP4, JPEG XL (in boxes) or JPEG 2000 do."""
    return head[4:8] in (b"ftyp", b"JXL ", b"jP  ")


def box_blocks(reach: Reach) -> Iterator[Block]:
    """The EXIF, XMP and texts of a file made of boxes. Never raises."""
    for box in _boxes(reach, 0, reach.size):
        match box.kind:
            case b"meta":
                yield from _items(reach, box)
            case b"moov":
                yield from _of_movie(reach, box)
            case b"uuid":
                yield from _of_uuid(reach, box)
            case b"Exif":
                yield from exif_blocks(reach.at(box.start, min(box.length, _LONGEST)))
            case b"xml ":
                yield _block(reach, box.start, box.length)
            case _:
                pass


def _boxes(reach: Reach, start: int, end: int) -> Iterator[_Box]:
    for _ in range(MOST_BLOCKS):
        header = reach.at(start, 16)
        if len(header) < 8 or start + 8 > end:
            return
        length, skip = int.from_bytes(header[:4]), 8
        if length == 1:
            length, skip = int.from_bytes(header[8:16]), 16
        elif length == 0:
            length = end - start
        if length < skip:
            return
        length = min(length, end - start)
        yield _Box(header[4:8], start + skip, length - skip)
        start += length


def _block(reach: Reach, start: int, length: int) -> Block:
    data = reach.at(start, min(length, _LONGEST))
    return Block(data, cut=len(data) < length)


def _of_movie(reach: Reach, movie: _Box) -> Iterator[Block]:
    for box in _boxes(reach, movie.start, movie.start + movie.length):
        if box.kind in (b"udta", b"meta") and box.length <= _SMALL_BOX:
            yield _block(reach, box.start, box.length)
        elif box.kind == b"uuid":
            yield from _of_uuid(reach, box)


def _of_uuid(reach: Reach, box: _Box) -> Iterator[Block]:
    if reach.at(box.start, 16) == _XMP_BOX or box.length <= _SMALL_BOX:
        yield _block(reach, box.start + 16, box.length - 16)


def _items(reach: Reach, meta: _Box) -> Iterator[Block]:
    """The items of a picture that hold EXIF or XMP."""
    kinds: dict[int, bytes] = {}
    places: dict[int, list[tuple[int, int, int]]] = {}
    inside = 0  # where the data lies that is kept in the list itself
    boxes = {box.kind: box for box in _boxes(reach, meta.start + 4, meta.start + meta.length)}
    if b"idat" in boxes:
        inside = boxes[b"idat"].start
    if b"iinf" in boxes:
        kinds = _kinds(reach, boxes[b"iinf"])
    if b"iloc" in boxes and kinds:
        box = boxes[b"iloc"]
        places = _places(reach.at(box.start, min(box.length, _LARGEST_LIST)), frozenset(kinds))
    for item, extents in places.items():
        pieces, cut = [], False
        left = min(_LONGEST, reach.within)  # pieces that overlap would be more than there is
        for method, offset, length in extents:
            piece = reach.at(offset + (inside if method == 1 else 0), min(length, left))
            pieces.append(piece)
            left -= len(piece)
            if cut := len(piece) < length:
                break
        data = b"".join(pieces)
        if kinds[item] == b"Exif":
            yield from exif_blocks(data, cut=cut)
        else:
            yield Block(data, cut)


def _kinds(reach: Reach, box: _Box) -> dict[int, bytes]:
    """The numbers of the items that are metadata, and what each is."""
    content = Whole(reach.at(box.start, min(box.length, _LARGEST_LIST)))
    version = content.at(0, 1)
    start = 6 if version == b"\0" else 8
    kinds: dict[int, bytes] = {}
    for entry in _boxes(content, start, content.size):
        if entry.kind != b"infe":
            continue
        data = content.at(entry.start, entry.length)
        wide = 4 if data[:1] == b"\3" else 2
        kind = data[4 + wide + 2 : 4 + wide + 6]
        if len(kinds) == _MOST_TEXTS:
            break
        if data[:1] in (b"\2", b"\3") and kind in (b"Exif", b"mime"):
            kinds[int.from_bytes(data[4 : 4 + wide])] = kind
    return kinds


def _places(data: bytes, wanted: frozenset[int]) -> dict[int, list[tuple[int, int, int]]]:
    """Where the wanted items lie: (way of counting, offset, length) of each of their pieces."""
    reader = _Reader(data)
    version = reader.number(1)
    reader.skip(3)
    sizes = reader.number(2)
    offset_size, length_size, base_size = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_size = sizes & 15 if version in (1, 2) else 0
    wide = 4 if version == 2 else 2
    if not length_size:  # every item is the whole file: none is a text
        return {}
    places: dict[int, list[tuple[int, int, int]]] = {}
    for _ in range(min(reader.number(wide), _MOST_ITEMS)):
        item = reader.number(wide)
        method = reader.number(2) & 15 if version in (1, 2) else 0
        elsewhere = reader.number(2)  # the number of another file
        base = reader.number(base_size)
        extents = []
        for _ in range(reader.number(2)):
            reader.skip(index_size)
            extents.append((method, base + reader.number(offset_size), reader.number(length_size)))
            if reader.ended:
                return places
        if item in wanted and method in (0, 1) and not elsewhere:
            places[item] = extents
    return places


class _Reader:
    """Numbers one behind the other, the highest byte first; zeros behind the end."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def ended(self) -> bool:
        return self._at > len(self._data)

    def number(self, size: int) -> int:
        self._at += size
        return int.from_bytes(self._data[self._at - size : self._at])

    def skip(self, size: int) -> None:
        self._at += size
