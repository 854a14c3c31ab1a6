"""DNG files made of drawn pictures: the smallest honest RAW files."""

from __future__ import annotations

import struct

import numpy as np
from PIL import Image

_SHORT, _LONG, _RATIONAL, _SRATIONAL, _BYTE, _ASCII = 3, 4, 5, 10, 1, 2
_FORMATS = {_SHORT: "H", _LONG: "I", _BYTE: "B"}


def dng(
    picture: Image.Image,
    preview: bytes | None = None,
    preview_size: tuple[int, int] = (0, 0),
    *,
    orientation: int = 1,
    values: bytes | None = None,
    jpeg: bool = True,
) -> bytes:
    """A DNG whose sensor saw a grey picture, with a preview in its first directory.

    preview: a JPEG, or bytes of red, green and blue; orientation: as EXIF's; values: bytes put in
    place of the sensor's 16-bit values.
    """
    width, height = picture.size
    if values is None:
        light = (np.asarray(picture) / 255) ** 2.2  # a sensor's values are linear, and noisy
        noise = np.random.default_rng(1).integers(0, 200, (height, width))
        values = (light * 50_000 + 1000 + noise).astype("<u2").tobytes()
    sensor = [
        (254, _LONG, [0]),
        (256, _LONG, [width]),
        (257, _LONG, [height]),
        (258, _SHORT, [16]),
        (259, _SHORT, [1]),
        (262, _SHORT, [32803]),
        (273, _LONG, "values"),
        (277, _SHORT, [1]),
        (278, _LONG, [height]),
        (279, _LONG, [len(values)]),
        (33421, _SHORT, [2, 2]),
        (33422, _BYTE, [0, 1, 1, 2]),
        (50714, _SHORT, [1000]),
        (50717, _LONG, [60000]),
    ]
    camera = [
        (271, _ASCII, b"Drawn\0"),
        (272, _ASCII, b"Pinhole\0"),
        (274, _SHORT, [orientation]),
        (50706, _BYTE, [1, 4, 0, 0]),
        (50707, _BYTE, [1, 1, 0, 0]),
        (50708, _ASCII, b"Drawn Pinhole\0"),
        (50721, _SRATIONAL, [1, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1, 1, 1]),
        (50728, _RATIONAL, [1, 1, 1, 1, 1, 1]),
    ]
    if preview is None:
        return _tiff([*camera, *sensor], [], values, b"")
    shown = [
        (254, _LONG, [1]),
        (256, _LONG, [preview_size[0]]),
        (257, _LONG, [preview_size[1]]),
        (258, _SHORT, [8, 8, 8]),
        (259, _SHORT, [7 if jpeg else 1]),
        (262, _SHORT, [6 if jpeg else 2]),
        (273, _LONG, "preview"),
        (277, _SHORT, [3]),
        (278, _LONG, [preview_size[1]]),
        (279, _LONG, [len(preview)]),
        (330, _LONG, "sensor"),
    ]
    return _tiff([*camera, *shown], sensor, values, preview)


def _tiff(first: list, second: list, values: bytes, preview: bytes) -> bytes:
    """Two directories (the second one may be empty) and two pieces of data behind them."""
    lengths = [_length(first), _length(second)]
    places = {"sensor": 8 + lengths[0], "values": 8 + sum(lengths)}
    places["preview"] = places["values"] + len(values)
    body = _directory(first, 8, places)
    if second:
        body += _directory(second, 8 + lengths[0], places)
    return b"II*\0" + struct.pack("<I", 8) + body + values + preview


def _content(kind: int, value, places: dict[str, int]) -> tuple[int, bytes]:
    """How many values an entry has, and their bytes."""
    if isinstance(value, str):
        value = [places.get(value, 0)]
    if kind == _ASCII:
        return len(value), value
    if kind in (_RATIONAL, _SRATIONAL):
        return len(value) // 2, struct.pack(f"<{len(value)}i", *value)
    return len(value), struct.pack(f"<{len(value)}{_FORMATS[kind]}", *value)


def _length(entries: list) -> int:
    if not entries:
        return 0
    sizes = (len(_content(kind, value, {})[1]) for _, kind, value in entries)
    return 2 + 12 * len(entries) + 4 + sum(size + size % 2 for size in sizes if size > 4)


def _directory(entries: list, at: int, places: dict[str, int]) -> bytes:
    """An image file directory (TIFF 6.0) and, behind it, the values that do not fit into it."""
    table, behind = struct.pack("<H", len(entries)), b""
    end = at + 2 + 12 * len(entries) + 4
    for tag, kind, value in sorted(entries, key=lambda entry: entry[0]):
        count, content = _content(kind, value, places)
        table += struct.pack("<HHI", tag, kind, count)
        if len(content) <= 4:
            table += content.ljust(4, b"\0")
        else:
            table += struct.pack("<I", end + len(behind))
            behind += content + b"\0" * (len(content) % 2)
    return table + b"\0\0\0\0" + behind
