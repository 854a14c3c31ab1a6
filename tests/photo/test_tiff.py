"""Variants of TIFF that Pillow reads wrongly without a word."""

from __future__ import annotations

import struct

import numpy as np
import pytest
from drawn_pictures import blocks, distance, encoded
from numpy.typing import NDArray

from flickrcheck.photo.decode import read_grey, read_picture
from flickrcheck.photo.fingerprint import fingerprint

GREY = np.asarray(blocks(4))


def tiff(planes: NDArray[np.generic], *, photometric: int, sample: int = 1) -> bytes:
    """An uncompressed TIFF of planes after each other (n x height x width), one strip each."""
    order = ">" if planes.dtype.byteorder == ">" else "<"
    count, height, width = planes.shape
    bits = [8 * planes.dtype.itemsize] * count
    stored = [plane.tobytes() for plane in planes]
    strips = [8 + sum(map(len, stored[:n])) for n in range(count)]
    tags = {
        256: [width], 257: [height], 258: bits, 259: [1], 262: [photometric], 273: strips,
        277: [count], 278: [height], 279: [len(plane) for plane in stored],
        284: [2 if count > 1 else 1], 339: [sample] * count,
    }  # fmt: skip
    end = 8 + sum(map(len, stored))
    entries, behind = b"", b""
    after = end + 2 + 12 * len(tags) + 4
    for tag, values in tags.items():
        packed = struct.pack(f"{order}{len(values)}L", *values)
        if len(values) > 1:
            behind += packed
            packed = struct.pack(f"{order}L", after + len(behind) - len(packed))
        entries += struct.pack(f"{order}HHL", tag, 4, len(values)) + packed
    start = (b"II*\0" if order == "<" else b"MM\0*") + struct.pack(f"{order}L", end)
    directory = struct.pack(f"{order}H", len(tags)) + entries + b"\0\0\0\0"
    return start + b"".join(stored) + directory + behind


def as_planes(grey: NDArray[np.generic], kind: str, count: int = 1) -> NDArray[np.generic]:
    return np.ascontiguousarray(np.stack([grey] * count).astype(kind))


@pytest.mark.parametrize(
    ("planes", "photometric", "sample"),
    [
        (as_planes(GREY, "u1", 3), 2, 1),
        (as_planes(GREY * 257.0, "<u2", 3), 2, 1),
        (as_planes(GREY * 257.0, ">u2", 3), 2, 1),
        (as_planes(255 - GREY, "u1"), 0, 1),
        (as_planes(65535 - GREY * 257.0, "<u2"), 0, 1),
        (as_planes(GREY * 16843009.0, "<u4"), 1, 1),
        (as_planes(1 - GREY / 255, "<f4"), 0, 3),
        (as_planes(GREY.astype(int) - 128, "i1"), 1, 2),
        (as_planes(GREY.astype(int) * 128, "<i2"), 1, 2),
    ],
)
def test_all_kinds_of_numbers_give_the_same_picture(
    planes: NDArray[np.generic], photometric: int, sample: int
):
    data = tiff(planes, photometric=photometric, sample=sample)
    expected = fingerprint(read_grey(encoded(blocks(4), "PNG")).image)
    assert (
        distance(fingerprint(read_picture(data).grey).phash, expected.phash) <= 12
    )  # half of the contrast, for one
