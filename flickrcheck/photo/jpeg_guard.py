"""JPEGs that would keep a decoder busy for minutes, told by their headers alone."""

from __future__ import annotations

from collections.abc import Iterator

from flickrcheck.kept import kept
from flickrcheck.photo.unreadable import UnreadablePictureError

_MOST_SEGMENTS = 20_000  # before the picture; 100 MB of metadata take 1,600
_MOST_EXIF = 64  # cameras write one; Pillow takes minutes to join thousands
_MOST_SCANNED = 20_000_000_000
"""Pixels times scans. libjpeg goes over the whole frame for each scan, also for one of ten bytes
that says "nothing": about 0.1 s for a thousand million pixels of one colour. Encoders write ten
scans, twenty at most: 12 megapixels may have 1,600 and 300 may have 66."""

# ITU-T T.81, table B.1
_ALONE = frozenset({0x00, 0x01, *range(0xD0, 0xDA)})  # markers without a length
_FRAMES = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
_ONE_PASS = frozenset({0xC0, 0xC1, 0xC9})  # frames that are neither progressive nor lossless
_LOSSLESS = frozenset({0xC3, 0xC7, 0xCB, 0xCF})
_HIERARCHICAL = frozenset({0xC5, 0xC6, 0xCD, 0xCE})
_APP1, _SCAN = 0xE1, 0xDA


def check_header(data: bytes) -> None:
    """Raise UnreadablePictureError if merely to open a JPEG would take minutes, or if it is of a
    kind that no usual decoder knows."""
    exif = 0
    for number, (marker, at) in enumerate(_segments(data)):
        exif += marker == _APP1 and data[at : at + 5] == b"Exif\0"
        if exif > _MOST_EXIF or number > _MOST_SEGMENTS:
            raise UnreadablePictureError(
                kept(
                    "The file holds far more metadata than a real picture has, so it was not "
                    "opened."
                )
            )
        if marker in _FRAMES:
            _check_frame(marker, data[at : at + 1])


def _check_frame(marker: int, precision: bytes) -> None:
    kind = None
    if marker in _LOSSLESS:
        kind = "lossless"
    elif marker in _HIERARCHICAL:
        kind = "hierarchical"
    elif precision == b"\x0c":
        kind = "12-bit"
    if kind is not None:
        raise UnreadablePictureError(
            kept(
                "The picture is a {kind} JPEG, a rare kind that flickrcheck cannot read. "
                "Save it as an ordinary JPEG or as a PNG.",
                kind=kind,
            )
        )


def check_scans(data: bytes, size: tuple[int, int]) -> None:
    """Raise UnreadablePictureError if a JPEG sends its picture in far too many parts.

    size: width and height in pixels, as its header says.
    """
    if _is_one_pass(data):
        return
    scans = data.count(b"\xff\xda")
    if scans * size[0] * size[1] > _MOST_SCANNED:
        raise UnreadablePictureError(
            kept(
                "The picture is sent in {scans} parts over each other, far more than a "
                "real picture needs, so it was not opened.",
                scans=scans,
            )
        )


def _is_one_pass(data: bytes) -> bool:
    """Whether the first scan holds all components, so that no decoder looks for more scans."""
    frame = components = 0
    for number, (marker, at) in enumerate(_segments(data)):
        if number > _MOST_SEGMENTS:
            break
        if marker in _FRAMES:
            frame, components = marker, int.from_bytes(data[at + 5 : at + 6])
        elif marker == _SCAN:
            return frame in _ONE_PASS and data[at : at + 1] == bytes([components])
    return False


def _segments(data: bytes) -> Iterator[tuple[int, int]]:
    """Markers and where their content begins, up to the first scan; as decoders do, whatever is
    no marker is skipped."""
    at = data.find(b"\xff")
    while 0 <= at < len(data) - 3:
        marker = data[at + 1]
        if marker == 0xFF:
            at += 1
            continue
        if marker in _ALONE:
            at += 2
        else:
            yield marker, at + 4
            if marker == _SCAN:
                return
            at += 2 + max(2, int.from_bytes(data[at + 2 : at + 4]))
        at = data.find(b"\xff", at)
