"""What our own byte-level code promises for whatever bytes, as functions that assert it."""

from __future__ import annotations

from collections.abc import Callable

from flickrcheck.flickr.containers import metadata_blocks
from flickrcheck.flickr.metadata import find_in_head, find_references
from flickrcheck.flickr.reach import READ_BYTES, READS
from flickrcheck.photo.formats import HEAD_BYTES, looks_like, picture_format, sniff
from flickrcheck.photo.heif_preview import heif_preview
from flickrcheck.photo.jpeg_guard import check_header, check_scans
from flickrcheck.photo.jxl import jxl_size
from flickrcheck.photo.progressive import cut_after_means
from flickrcheck.photo.raw_kind import starts_like_raw, tiff_is_raw
from flickrcheck.photo.unreadable import UnreadablePictureError

_MOST_INFLATED = 1 << 20  # bytes of one compressed text
_MOST_BLOCKS = 4096 + 2


def progressive(data: bytes) -> None:
    cut = cut_after_means(data)
    assert cut is None or (len(cut) <= len(data) + 2 and data.startswith(cut[:-2]))
    assert cut is None or cut_after_means(cut) is None


def preview(data: bytes) -> None:
    found = heif_preview(data, 128)
    if found is not None:
        assert len(found.data) == len(data)
        assert found.width > 0
        assert found.height > 0


def raw(data: bytes) -> None:
    assert tiff_is_raw(data) in (True, False)
    assert starts_like_raw(data[:16]) == starts_like_raw(data[:HEAD_BYTES])


def format_name(data: bytes) -> None:
    head = data[:HEAD_BYTES]
    assert (picture_format(data) is None) == (sniff(head) is None)
    assert looks_like(head)


def jpeg_xl_size(data: bytes) -> None:
    size = jxl_size(data)
    assert size is None or (0 < size[0] <= 1 << 31 and 0 < size[1] <= 1 << 30)


def guard(data: bytes) -> None:
    for check in (lambda: check_header(data), lambda: check_scans(data, (4000, 3000))):
        try:
            check()
        except UnreadablePictureError as error:
            assert str(error).endswith(".")


def metadata(data: bytes) -> None:
    blocks = list(metadata_blocks(data))
    assert len(blocks) <= _MOST_BLOCKS
    assert sum(len(block.data) for block in blocks) <= 2 * len(data) + _MOST_INFLATED * len(blocks)


def reference(data: bytes) -> None:
    find_references(data)


def reference_in_head(data: bytes) -> None:
    reads = []

    def read(offset: int, length: int) -> bytes:
        reads.append(length)
        return data[offset : offset + length]

    find_in_head(data[: len(data) // 2], len(data), read)
    assert len(reads) <= READS
    assert sum(reads) <= READ_BYTES


PROMISES: dict[str, Callable[[bytes], None]] = {
    promise.__name__: promise
    for promise in (
        progressive, preview, raw, format_name, jpeg_xl_size, guard, metadata, reference,
        reference_in_head,
    )
}  # fmt: skip
