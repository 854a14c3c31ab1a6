"""The boxes of HEIC files, without pictures in them: enough for code that only reads boxes."""

from __future__ import annotations

import struct
from collections.abc import Sequence


def box(kind: bytes, content: bytes, *, long: bool = False) -> bytes:
    if long:
        return struct.pack(">I4sQ", 1, kind, 16 + len(content)) + content
    return struct.pack(">I4s", 8 + len(content), kind) + content


def full_box(kind: bytes, content: bytes, version: int = 0, flags: int = 0) -> bytes:
    return box(kind, struct.pack(">I", version << 24 | flags) + content)


def ispe(width: int, height: int) -> bytes:
    return full_box(b"ispe", struct.pack(">II", width, height))


def irot(quarters: int) -> bytes:
    return box(b"irot", bytes([quarters]))


def imir(axis: int) -> bytes:
    return box(b"imir", bytes([axis]))


def clap(width: int, height: int) -> bytes:
    return box(b"clap", struct.pack(">8I", width, 1, height, 1, 0, 1, 0, 1))


ALPHA = full_box(b"auxC", b"urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0")
DEPTH = full_box(b"auxC", b"urn:mpeg:hevc:2015:auxid:2\0")


def heic(
    items: dict[int, Sequence[bytes]],
    references: Sequence[tuple[bytes, int, Sequence[int]]],
    *,
    primary: int = 1,
    wide: bool = False,
    short_primary: bool = False,
) -> bytes:
    """items: their numbers and property boxes; references: kind, from and to which items; wide:
    numbers of four bytes, of properties two; short_primary: but two for the primary item's."""
    number = ">I" if wide else ">H"
    version, flags = (1, 1) if wide else (0, 0)
    shared: list[bytes] = []
    associations = b""
    for item, properties in items.items():
        associations += struct.pack(number, item) + bytes([len(properties)])
        for content in properties:
            if content not in shared:
                shared.append(content)
            index = shared.index(content) + 1
            associations += struct.pack(">H", 0x8000 | index) if wide else bytes([0x80 | index])
    ipma = full_box(b"ipma", struct.pack(">I", len(items)) + associations, version, flags)
    linked = b"".join(
        box(
            kind,
            struct.pack(number, source)
            + struct.pack(">H", len(targets))
            + b"".join(struct.pack(number, target) for target in targets),
        )
        for kind, source, targets in references
    )
    pitm_version = 0 if short_primary else version
    meta = (
        full_box(b"pitm", struct.pack(">H" if short_primary else number, primary), pitm_version)
        + box(b"iprp", box(b"ipco", b"".join(shared)) + ipma)
        + full_box(b"iref", linked, version)
    )
    brands = box(b"ftyp", b"heic\0\0\0\0mif1heic")
    return brands + full_box(b"meta", meta) + box(b"mdat", b"pixels" * 9, long=True)
