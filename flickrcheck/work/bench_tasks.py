"""What the worker processes of ``bench`` do: read one picture as a scan does, and time it."""

from __future__ import annotations

import io
import time
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.decode import GREY_EDGE, read_picture
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.formats import picture_format

RUNS = 5
TIME_LIMIT = 120.0  # seconds for one picture, which ``measure`` decodes eleven times

_WARM_UP = 0.3  # seconds


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of one run: of the processor, and of the clock on the wall."""

    cpu: float
    wall: float


@dataclass(frozen=True, slots=True)
class Measured:
    """One picture: ``ours`` is decoding and fingerprinting it, ``bare`` only decoding it with the
    same library; one Cost a run, and no bare ones where that library cannot read it alone."""

    format: str
    key: bytes
    size: int
    pixels: int
    ours: tuple[Cost, ...]
    bare: tuple[Cost, ...]


@dataclass(frozen=True, slots=True)
class Span:
    """When a picture was taken up and done, by a clock that all processes share, and the seconds
    of processor time that decoding and fingerprinting took (without reading the file)."""

    start: float
    end: float
    cpu: float


def measure(path: str) -> Measured:
    """Time one picture, both ways in turn, RUNS times.

    Raises UnreadablePictureError.
    """
    data = read_file(path)
    picture = read_picture(data)
    format = format_name(data, path)
    ours, bare = [], []
    bare_decoder = _bare_decoder(data)
    for _ in range(RUNS):
        ours.append(_timed(lambda: _decode_and_hash(data)))
        if bare_decoder:
            bare.append(_timed(bare_decoder))
    pixels = picture.width * picture.height
    return Measured(format, content_key(data), len(data), pixels, tuple(ours), tuple(bare))


def time_one(path: str) -> Span | None:
    """Read, decode and fingerprint one picture; "" is no picture but time to start up in.

    Raises UnreadablePictureError.
    """
    if not path:
        time.sleep(_WARM_UP)
        return None
    start = time.perf_counter()
    data = read_file(path)
    cost = _timed(lambda: _decode_and_hash(data))
    return Span(start, time.perf_counter(), cost.cpu)


def format_name(data: bytes, path: str) -> str:
    """What a picture is counted as: "JPEG", "JPEG, progressive", "PNG", "RAW, CR2", ..."""
    name = picture_format(data) or "other"
    if name == "JPEG":
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            return "JPEG, progressive" if image.info.get("progressive") else "JPEG"
    return f"RAW, {path.rpartition('.')[2].upper()[:5]}" if name == "RAW" else name


def _decode_and_hash(data: bytes) -> None:
    fingerprint(read_picture(data).grey)


def _bare_decoder(data: bytes) -> Callable[[], object] | None:
    """The least that its library must do for a small grey picture; None if it cannot."""
    name = picture_format(data)

    def decode() -> None:
        with Image.open(io.BytesIO(data), formats=(str(name),)) as image:
            image.draft("L", (GREY_EDGE, GREY_EDGE))
            image.load()

    if name not in Image.OPEN:
        return None
    try:
        decode()
    except Exception:  # what we read nevertheless: cut off, or by another decoder
        return None
    return decode


def _timed(work: Callable[[], object]) -> Cost:
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return Cost(time.process_time() - cpu, time.perf_counter() - wall)
