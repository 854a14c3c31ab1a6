"""How the columns of an index pack are coded: up to 4,096 values in one blob.

Everything that decodes here takes bytes that may come from anybody: it returns None for what
cannot be true, and needs memory for at most 4,096 values whatever the bytes say.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from flickrcheck.store.pack_schema import MAX_PHOTO_ID, is_nsid

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

Ids = NDArray[np.int64]
Numbers = NDArray[np.uint64]
Flags = NDArray[np.bool_]

_LEVEL = 12  # of zstd; higher ones save less than 1 % and take ten times as long
_LARGEST_WINDOW = 24  # 2**24 bytes: no column is longer, so no frame needs more memory
_MAX_SHIFT = 37  # bits of the largest difference between photo IDs
_LONGEST_IDS = 24_576  # bytes; 4,096 IDs never need more with the best shift


def encode_ids(ids: Ids, *, step: int = 1) -> bytes:
    """The differences of ascending IDs as Golomb-Rice codes; the first ID stands elsewhere.

    step: the least difference, 1, or 0 where IDs may repeat. One byte k, then the k low bits of
    each difference as k planes of bits, then the rest of it in unary: as many zeros, and a one
    (Golomb, Run-length encodings, IEEE Trans. Inform. Theory 1966; Rice, JPL 79-22, 1979). For
    IDs drawn at random this comes within 0.05 bits an ID of the entropy, and unlike a compressor's
    the result is the same everywhere.
    """
    gaps = np.diff(ids) - step
    if not len(gaps):
        return b"\0"
    near = max(int(gaps.mean()).bit_length() - 1, 0)
    shifts = range(max(near - 6, 0), min(near + 2, _MAX_SHIFT + 1))
    k = min(shifts, key=lambda shift: int((gaps >> shift).sum()) + shift * len(gaps))
    low = (gaps >> np.arange(k).reshape(-1, 1)) & 1
    high = gaps >> k
    unary = np.zeros(int(high.sum()) + len(gaps), dtype=np.uint8)
    unary[np.cumsum(high + 1) - 1] = 1
    return bytes([k]) + np.packbits(low, axis=1).tobytes() + np.packbits(unary).tobytes()


def decode_ids(first: int, n: int, data: bytes, *, step: int = 1) -> Ids | None:
    """The IDs again: int64 (n,), ascending by at least ``step``, all from 1 to MAX_PHOTO_ID."""
    if not data or len(data) > _LONGEST_IDS or data[0] > _MAX_SHIFT:
        return None
    k, gaps = data[0], n - 1
    plane = (gaps + 7) // 8  # bytes
    if len(data) < 1 + k * plane or not 1 <= first <= MAX_PHOTO_ID:
        return None
    ids = np.empty(n, dtype=np.int64)
    ids[0] = first
    if gaps:
        bits = np.frombuffer(data, dtype=np.uint8)
        ends = np.flatnonzero(np.unpackbits(bits[1 + k * plane :]))
        if len(ends) != gaps:
            return None
        values = ends
        values[1:] -= ends[:-1] + 1  # the zeros before each one
        values <<= k
        values += step + _joined_planes(bits[1 : 1 + k * plane].reshape(k, plane), gaps)
        np.cumsum(values, out=ids[1:])
        ids[1:] += first
    return ids if ids[-1] <= MAX_PHOTO_ID else None


def _joined_planes(planes: NDArray[np.uint8], n: int) -> Ids:
    """Numbers of which each row holds one bit, the lowest first: int64 (n,)."""
    numbers = np.zeros((n, 8), dtype=np.uint8)
    for start in range(0, len(planes), 8):
        byte = np.zeros(n, dtype=np.uint8)
        for shift, plane in enumerate(np.unpackbits(planes[start : start + 8], axis=1, count=n)):
            byte |= plane << shift
        numbers[:, start // 8] = byte
    return numbers.view("<i8").reshape(n).astype(np.int64, copy=False)


def encode_numbers(values: NDArray[np.unsignedinteger]) -> bytes:
    """Whole numbers, their lowest bytes first, then the next ones: zstd finds these alike."""
    width = values.dtype.itemsize
    little = np.ascontiguousarray(values, dtype=f"<u{width}")
    return zstd.compress(little.view(np.uint8).reshape(-1, width).T.tobytes(), _LEVEL)


def decode_numbers(data: bytes, n: int, width: int) -> Numbers | None:
    """The numbers again, of ``width`` bytes each, as uint64 (n,)."""
    raw = _decompressed(data, n * width)
    if raw is None or len(raw) != n * width:
        return None
    padded = np.zeros((n, 8), dtype=np.uint8)
    padded[:, :width] = np.frombuffer(raw, dtype=np.uint8).reshape(width, n).T
    return padded.view("<u8").reshape(n).astype(np.uint64, copy=False)


def find_numbers(data: bytes, n: int, width: int, wanted: Sequence[int]) -> Flags | None:
    """Which of the numbers are any of these, without putting their bytes together: bool (n,)."""
    raw = _decompressed(data, n * width)
    if raw is None or len(raw) != n * width:
        return None
    planes = np.frombuffer(raw, dtype=np.uint8).reshape(width, n)
    found: Flags = np.zeros(n, dtype=np.bool_)
    for value in wanted:
        equal = planes[0] == value & 255
        for place in range(1, width):
            equal &= planes[place] == value >> 8 * place & 255
        found |= equal
    return found


def encode_texts(texts: Sequence[str | None]) -> bytes:
    """Texts without control characters, each ended by a line feed; None is an empty line."""
    return zstd.compress("".join(f"{text or ''}\n" for text in texts).encode(), _LEVEL)


def decode_texts(data: bytes, n: int, longest: int) -> list[str | None] | None:
    """The texts again. longest: characters of one of them; what is no UTF-8 becomes U+FFFD."""
    raw = _decompressed(data, n * (4 * longest + 1))
    if raw is None:
        return None
    *texts, rest = raw.decode("utf-8", "replace").split("\n", n)
    return [text or None for text in texts] if len(texts) == n and not rest else None


def _decompressed(data: bytes, longest: int) -> bytes | None:
    """One whole zstd frame and nothing behind it, of at most so many bytes."""
    options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: _LARGEST_WINDOW}
    unpacker = zstd.ZstdDecompressor(options=options)
    try:
        raw = unpacker.decompress(data, max_length=longest + 1)
    except zstd.ZstdError:
        return None
    return raw if unpacker.eof and not unpacker.unused_data and len(raw) <= longest else None


def encode_flags(flags: Flags) -> bytes | None:
    """Which of the entries a column is about, first entry highest bit; None for all or none."""
    return None if flags.all() or not flags.any() else np.packbits(flags).tobytes()


def decode_flags(data: bytes | None, n: int, count: int) -> Flags | None:
    """The flags again, bool (n,), if as many are set as the column has values (``count``)."""
    if data is None:
        return np.full(n, count > 0) if count in (0, n) else None
    if len(data) != (n + 7) // 8:
        return None
    flags = np.unpackbits(np.frombuffer(data, dtype=np.uint8), count=n).view(np.bool_)
    return flags if int(flags.sum()) == count else None


def nsid_number(nsid: str) -> int:
    """An NSID as one whole number: a 1 (it keeps leading zeros), its digits without "@N".

    >>> nsid_number("00012345@N04")
    10001234504
    """
    return int(f"1{nsid[:-4]}{nsid[-2:]}")


def nsid_of(number: int) -> str | None:
    """The NSID of such a number, None for 0 and for what is none."""
    digits = str(number)
    nsid = f"{digits[1:-2]}@N{digits[-2:]}"
    return nsid if digits[0] == "1" and is_nsid(nsid) else None
