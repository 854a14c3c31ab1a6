"""How fast this computer reads a camera's pictures."""

from __future__ import annotations

import io
import time
from typing import Final

SIZE: Final = (4000, 3000)
"""Pixels of the pictures that are read."""


def probe(seconds: float) -> tuple[float, float]:
    """Read drawn pictures for so long, in this process, as a scan's workers do.

    Gives the seconds of a processor that each takes, and how many bytes it has.
    """
    pictures = _camera_pictures()
    _read_as_a_scan_does(pictures[0])  # what is loaded once is not counted
    took: list[float] = []
    end = time.perf_counter() + seconds
    while time.perf_counter() < end or len(took) < 3:
        data = pictures[len(took) % len(pictures)]
        began = time.process_time()
        _read_as_a_scan_does(data)
        took.append(time.process_time() - began)
    each = sorted(took)[len(took) // 2]
    return each, sum(map(len, pictures)) / len(pictures)


def _read_as_a_scan_does(data: bytes) -> None:
    """What work.inspect does with the bytes of a file."""
    from flickrcheck.flickr.metadata import find_references
    from flickrcheck.photo.content import content_key
    from flickrcheck.photo.decode import read_grey
    from flickrcheck.photo.parts import fingerprint_with_parts

    content_key(data)
    find_references(data)
    fingerprint_with_parts(read_grey(data, thumbnails=True).image)


def _camera_pictures() -> list[bytes]:
    from PIL import Image

    from flickrcheck.work.demo_pictures import draw

    grain = Image.effect_noise(SIZE, 24)
    found = []
    for seed in (1, 2):
        large = draw(seed).convert("RGB").resize(SIZE)
        file = io.BytesIO()
        Image.blend(large, grain.convert("RGB"), 0.2).save(file, "JPEG", quality=88)
        found.append(file.getvalue())
    return found
