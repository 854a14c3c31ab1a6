"""The small copy that a HEIC file holds of its picture, put in the picture's place.

pi_heif decodes only what a file calls its primary item. So a copy of the bytes that names the
thumbnail instead, and no longer calls it one, is decoded in a fiftieth of the time. The boxes are
those of ISO/IEC 14496-12 (8.11, items) and ISO/IEC 23008-12 (6.5, item properties).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import NamedTuple

_MOST_FILE_BOXES = 64  # at the top level before "meta"
_MOST_META_BYTES = 1 << 20  # 50 tiles and some thumbnails take 3 KB
_ASPECT = 0.01  # by which the ratios of the sides may differ
_UNKNOWN_REFERENCE = b"free"
_ALPHA = (b"urn:mpeg:hevc:2015:auxid:1\0", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0")


@dataclass(frozen=True, slots=True)
class HeifPreview:
    """data: a HEIC file whose primary item is the thumbnail, which the decoder turns upright;
    width, height: upright full size of the picture that it stands for, in pixels."""

    data: bytes
    width: int
    height: int


class _Box(NamedTuple):
    """at: where its type stands in the file; start, end: those of its content."""

    kind: bytes
    at: int
    start: int
    end: int


class _Reference(NamedTuple):
    """A box of "iref": an item (source) is a thumbnail, a mask, ... of others (targets)."""

    box: _Box
    source: int
    targets: tuple[int, ...]


class _Shape(NamedTuple):
    """An item's size in pixels when it is upright, and what turns it."""

    width: int
    height: int
    turns: tuple[bytes, ...]


class _BrokenError(Exception):
    """The boxes break the rules; let the decoder say what it thinks of them."""


def heif_preview(data: bytes, edge: int) -> HeifPreview | None:
    """The file with its thumbnail in the picture's place.

    edge: pixels that the thumbnail's shorter side must have; the smallest such one is taken.
    None where there is none, or none that surely shows the same as the picture: the ratio of its
    sides differs by more than 1 %, it is turned otherwise, or the picture is transparent, which
    thumbnails rarely are. Never raises; the work is linear in the size of the list of items.
    """
    try:
        return _preview(data, edge)
    except _BrokenError:
        return None


def _preview(data: bytes, edge: int) -> HeifPreview | None:
    meta = _meta(data)
    if meta is None:
        return None
    boxes = {box.kind: box for box in _boxes(data, meta.start + 4, meta.end)}
    if not boxes.keys() >= {b"pitm", b"iref", b"iprp"}:
        return None
    pitm = boxes[b"pitm"]
    id_at, id_size = pitm.start + 4, _id_size(data, pitm)
    primary = _number(data, id_at, id_size, pitm.end)
    references = [r for r in _references(data, boxes[b"iref"]) if primary in r.targets]
    thumbnails = {r.source: r.box for r in references if r.box.kind == b"thmb"}
    masks = {r.source for r in references if r.box.kind == b"auxl"}
    if not thumbnails:
        return None
    properties = _properties(data, boxes[b"iprp"], {primary, *thumbnails, *masks})
    if any(_is_alpha(data, properties.get(mask, [])) for mask in masks):
        return None
    whole = _shape(data, properties.get(primary, []))
    shapes = ((item, _shape(data, properties.get(item, []))) for item in thumbnails)
    fitting = [
        (min(shape.width, shape.height), item)
        for item, shape in shapes
        if min(shape.width, shape.height) >= edge and _agree(shape, whole)
    ]
    if not fitting:
        return None
    _, item = min(fitting)
    if item >> 8 * id_size:
        return None
    copy = bytearray(data)
    copy[id_at : id_at + id_size] = item.to_bytes(id_size)
    # the decoder offers no item that is called a thumbnail
    copy[thumbnails[item].at : thumbnails[item].at + 4] = _UNKNOWN_REFERENCE
    return HeifPreview(bytes(copy), whole.width, whole.height)


def _meta(data: bytes) -> _Box | None:
    for number, box in enumerate(_boxes(data, 0, len(data))):
        if number == _MOST_FILE_BOXES:
            return None
        if box.kind == b"meta":
            return box if box.end - box.start <= _MOST_META_BYTES else None
    return None


def _boxes(data: bytes, at: int, end: int) -> Iterator[_Box]:
    """The boxes between two places of the file. Raises _BrokenError where one is too long."""
    while at + 8 <= end:
        size, header = _number(data, at, 4, end), 8
        if size == 1:
            size, header = _number(data, at + 8, 8, end), 16
        elif size == 0:  # it is the last one
            size = end - at
        if size < header or size > end - at:
            raise _BrokenError
        yield _Box(data[at + 4 : at + 8], at + 4, at + header, at + size)
        at += size


def _number(data: bytes, at: int, size: int, end: int) -> int:
    if at + size > end:
        raise _BrokenError
    return int.from_bytes(data[at : at + size])


def _id_size(data: bytes, box: _Box) -> int:
    """Bytes of an item's number: four in all versions of a box but the first."""
    return 4 if _number(data, box.start, 1, box.end) else 2


def _references(data: bytes, iref: _Box) -> Iterator[_Reference]:
    size = _id_size(data, iref)
    for box in _boxes(data, iref.start + 4, iref.end):
        source = _number(data, box.start, size, box.end)
        first = box.start + size + 2
        count = _number(data, first - 2, 2, box.end)
        targets = (_number(data, first + n * size, size, box.end) for n in range(count))
        yield _Reference(box, source, tuple(targets))


def _properties(data: bytes, iprp: _Box, items: Collection[int]) -> dict[int, list[_Box]]:
    """The property boxes of some items, in the order in which they apply."""
    known: list[_Box] = []
    found: dict[int, list[_Box]] = {}
    for box in _boxes(data, iprp.start, iprp.end):
        if box.kind == b"ipco":
            known = list(_boxes(data, box.start, box.end))
        elif box.kind == b"ipma":
            for item, numbers in _associations(data, box):
                if item in items:
                    chosen = [known[n - 1] for n in numbers if 1 <= n <= len(known)]
                    found.setdefault(item, []).extend(chosen)
    return found


def _associations(data: bytes, ipma: _Box) -> Iterator[tuple[int, list[int]]]:
    """Items, and the numbers of their properties, which count from 1."""
    id_size = _id_size(data, ipma)
    size = 2 if _number(data, ipma.start + 3, 1, ipma.end) & 1 else 1
    mask = (1 << 8 * size - 1) - 1  # the highest bit tells whether the property is essential
    at = ipma.start + 8
    while at + id_size + 1 <= ipma.end:
        item = _number(data, at, id_size, ipma.end)
        count = _number(data, at + id_size, 1, ipma.end)
        at += id_size + 1
        yield item, [_number(data, at + n * size, size, ipma.end) & mask for n in range(count)]
        at += count * size


def _is_alpha(data: bytes, properties: list[_Box]) -> bool:
    return any(
        box.kind == b"auxC" and data[box.start + 4 : box.end].startswith(_ALPHA)
        for box in properties
    )


def _shape(data: bytes, properties: list[_Box]) -> _Shape:
    """Raises _BrokenError where the size is missing or is nothing."""
    width = height = 0
    turns = []
    for box in properties:
        if box.kind == b"ispe":
            width = _number(data, box.start + 4, 4, box.end)
            height = _number(data, box.start + 8, 4, box.end)
        elif box.kind == b"clap":
            width = _quotient(data, box.start, box.end)
            height = _quotient(data, box.start + 8, box.end)
        elif box.kind == b"irot":
            angle = _number(data, box.start, 1, box.end) & 3
            if angle & 1:
                width, height = height, width
            if angle:
                turns.append(b"irot%d" % angle)
        elif box.kind == b"imir":
            turns.append(b"imir%d" % (_number(data, box.start, 1, box.end) & 1))
    if not width or not height:
        raise _BrokenError
    return _Shape(width, height, tuple(turns))


def _quotient(data: bytes, at: int, end: int) -> int:
    """A fraction of two numbers of four bytes, rounded."""
    above, below = _number(data, at, 4, end), _number(data, at + 4, 4, end)
    if not below:
        raise _BrokenError
    return round(above / below)


def _agree(one: _Shape, other: _Shape) -> bool:
    products = one.width * other.height, one.height * other.width
    return one.turns == other.turns and max(products) <= (1 + _ASPECT) * min(products)
