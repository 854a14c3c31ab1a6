"""Which bytes are a camera's RAW file, so that its small preview is not taken for the picture.

Most RAW types begin like any TIFF file. What tells them is a picture in the pattern of a sensor's
colour filters (TIFF/EP, ISO 12234-2) or in linear sensor values (Adobe DNG 1.7), which no other
TIFF file holds.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_STARTS = (
    b"FUJIFILMCCD-RAW",  # RAF
    b"IIU\0",  # RW2, RWL: Panasonic, Leica
    b"IIRO",  # ORF: Olympus, OM System
    b"IIRS",
    b"MMOR",
    b"\0MRM",  # MRW: Minolta
    b"FOVb",  # X3F: Sigma
    b"II\x1a\0\0\0HEAPCCDR",  # CRW: Canon before 2005
    b"II*\0\x10\0\0\0CR\x02",  # CR2: Canon
)
_PHASE_ONE = (b"IIII", b"MMMM")  # IIQ, behind the header of a TIFF file
_CR3_BRAND = b"crx "

# TIFF 6.0, Exif 2.32 and DNG 1.7: tag numbers and values
_PHOTOMETRIC = 262
_SUB_IFDS = 330
_COLOUR_FILTERS = 32803
_LINEAR_RAW = 34892
_SHORT, _LONG, _IFD, _LONG8, _IFD8 = 3, 4, 13, 16, 18
_SIZES = {_SHORT: 2, _LONG: 4, _IFD: 4, _LONG8: 8, _IFD8: 8}

_MOST_IFDS = 32
_MOST_ENTRIES = 512
_MOST_SUB_IFDS = 16


def starts_like_raw(head: bytes) -> bool:
    """Whether a file that starts with these 16 bytes is RAW of a type that has its own start."""
    if head.startswith(_STARTS):
        return True
    if head[4:8] == b"ftyp":
        return head[8:12] == _CR3_BRAND
    return head[:4] in (b"II*\0", b"MM\0*") and head[8:12] in _PHASE_ONE


def tiff_is_raw(data: bytes) -> bool:
    """Whether a TIFF file holds a sensor's values: NEF, ARW, DNG, PEF, SRW, 3FR, ERF, ...

    Never raises; 32 image file directories of 512 entries are looked at, each of them once.
    """
    layout = _layout(data)
    if layout is None:
        return False
    waiting = [layout.number(data, layout.first_at, layout.offset_bytes)]
    seen: set[int] = set()
    while waiting and len(seen) < _MOST_IFDS:
        at = waiting.pop(0)
        if at in seen or not 0 < at < len(data):
            continue
        seen.add(at)
        for tag, values in _entries(data, at, layout):
            if tag == _PHOTOMETRIC and values[:1] in ([_COLOUR_FILTERS], [_LINEAR_RAW]):
                return True
            if tag == _SUB_IFDS:
                waiting.extend(values)
        waiting.append(_next(data, at, layout))
    return False


@dataclass(frozen=True, slots=True)
class _Layout:
    """How a TIFF file stores numbers, and BigTIFF its longer ones."""

    little: bool
    first_at: int
    offset_bytes: int
    count_bytes: int
    entry_bytes: int

    def number(self, data: bytes, at: int, size: int) -> int:
        """The number at a place; what lies beyond the end counts as zeros."""
        return int.from_bytes(data[at : at + size], "little" if self.little else "big")


def _layout(data: bytes) -> _Layout | None:
    start = data[:4]
    if start in (b"II*\0", b"MM\0*"):
        return _Layout(start[:1] == b"I", 4, 4, 2, 12)
    if start in (b"II+\0", b"MM\0+"):
        return _Layout(start[:1] == b"I", 8, 8, 8, 20)
    return None


def _count(data: bytes, at: int, layout: _Layout) -> int:
    return layout.number(data, at, layout.count_bytes)


def _entries(data: bytes, at: int, layout: _Layout) -> Iterator[tuple[int, list[int]]]:
    """The tags looked for in one image file directory, with their first values."""
    first = at + layout.count_bytes
    for n in range(min(_count(data, at, layout), _MOST_ENTRIES)):
        entry = first + n * layout.entry_bytes
        tag = layout.number(data, entry, 2)
        if tag in (_PHOTOMETRIC, _SUB_IFDS):
            yield tag, _values(data, entry, layout)


def _values(data: bytes, entry: int, layout: _Layout) -> list[int]:
    """Those of an entry's values that are whole numbers, 16 at most."""
    size = _SIZES.get(layout.number(data, entry + 2, 2))
    if size is None:
        return []
    count = layout.number(data, entry + 4, layout.offset_bytes)
    at = entry + 4 + layout.offset_bytes
    if count * size > layout.offset_bytes:
        at = layout.number(data, at, layout.offset_bytes)
    return [layout.number(data, at + n * size, size) for n in range(min(count, _MOST_SUB_IFDS))]


def _next(data: bytes, at: int, layout: _Layout) -> int:
    end = at + layout.count_bytes + _count(data, at, layout) * layout.entry_bytes
    return layout.number(data, end, layout.offset_bytes)
