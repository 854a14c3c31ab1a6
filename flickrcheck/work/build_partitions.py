"""Cuts the pictures of a dataset into partitions, and keeps what was read from each in a file.

A partition is a pure function of its files: the name of its result is made from their photo IDs,
paths, sizes and times. So a build that was interrupted goes on with the partitions that are
missing, a picture that changed is read again, and it does not matter which machine reads which
partition, when, or how often.
"""

from __future__ import annotations

import hashlib
import os
import secrets
import struct
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import xxhash

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.model import PartPrint
from flickrcheck.store.pack_schema import HASH
from flickrcheck.work.build_picture_files import PhotoFiles

PARTITION_SIZE = 1000
"""Photos in a partition, in the mean: some seconds to half a minute of one core."""

_MAGIC = b"FLCPRT1\n"
_DIGEST = 16
_PHOTO = struct.Struct("<QBB")  # photo ID, has a picture, files tried in vain
_REASON = struct.Struct("<H")  # its length
_PICTURE = struct.Struct("<?Q16s32s32sB")  # plain, size, content key, phash, dhash, parts
_PART = struct.Struct("<B32s32s")
_MAX_TRIED = 255
_SUFFIX = ".prints"


@dataclass(frozen=True, slots=True)
class Picture:
    """What a picture file gave. size: bytes read; key: of its content, 16 bytes; plain: too plain
    to be compared by its hashes."""

    phash: bytes
    dhash: bytes
    plain: bool
    key: bytes
    size: int
    parts: tuple[PartPrint, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoRead:
    """What became of one photo. unread: why the first files that show it could not be read, one
    sentence each; picture: what the file after those gave, None if there was no further one."""

    photo_id: int
    picture: Picture | None
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Partition:
    """Some photos with neighbouring IDs. name: 32 hexadecimal digits, made from what is in it."""

    name: str
    photos: tuple[PhotoFiles, ...]


def partitions(photos: Iterable[PhotoFiles], size: int, recipe: str) -> Iterator[Partition]:
    """Cut photos, ascending by ID, into partitions of half to twice ``size`` photos.

    Where a cut is made depends on the IDs next to it alone (content-defined chunking, as rsync
    and borg do it), so that a photo that is added later changes its own partition and not all
    that follow. recipe: says how pictures are fingerprinted; another one gives other names.
    """
    least, most = (size + 1) // 2, 2 * size
    some: list[PhotoFiles] = []
    for photo in photos:
        some.append(photo)
        if len(some) >= most or (len(some) >= least and _ends(photo.photo_id, size)):
            yield _partition(some, recipe)
            some = []
    if some:
        yield _partition(some, recipe)


def _ends(photo_id: int, size: int) -> bool:
    """One of about size / 2 photo IDs, whatever pattern they follow."""
    return xxhash.xxh3_64_intdigest(b"%d" % photo_id) % max(1, size // 2) == 0


def _partition(photos: Sequence[PhotoFiles], recipe: str) -> Partition:
    digest = hashlib.blake2b(f"{HASH}\n{recipe}\n".encode(), digest_size=16)
    for photo in photos:
        for file in photo.files:
            name = os.fsencode(file.path)
            digest.update(b"%d %d %d %d " % (photo.photo_id, file.size, file.mtime_ns, len(name)))
            digest.update(name)
    return Partition(digest.hexdigest(), tuple(photos))


class Results:
    """The folder in which the result of each partition is a file."""

    def __init__(self, place: Path) -> None:
        self._place = place

    def has(self, partition: Partition) -> bool:
        """Whether the partition was read before. A damaged result does not count."""
        try:
            return _is_whole(self._path(partition).read_bytes())
        except OSError:
            return False

    def write(self, partition: Partition, photos: Sequence[PhotoRead]) -> None:
        """Keep a result: whole or not at all. Raises UnusableFileError, such as for a full disk."""
        temporary = self._place / f"{secrets.token_hex(8)}.part"
        try:
            temporary.write_bytes(packed(photos))
            temporary.replace(self._path(partition))
        except OSError as error:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise UnusableFileError(
                f"What was read from the pictures could not be kept in {self._place}: "
                f"{os_reason(error)}. No pack was written. Make room on the disk and type the same "
                "command again; it goes on where it stopped."
            ) from error

    def read(self, partition: Partition) -> list[PhotoRead]:
        """The result of a partition. Raises UnusableFileError where it is gone or damaged."""
        path = self._path(partition)
        try:
            return unpacked(path.read_bytes(), partition.photos)
        except (OSError, ValueError) as error:
            raise UnusableFileError(
                f"The intermediate file {path} cannot be read ({error}). No pack was written. "
                "Type the same command again; only these pictures are read again."
            ) from error

    def _path(self, partition: Partition) -> Path:
        return self._place / (partition.name + _SUFFIX)


def packed(photos: Sequence[PhotoRead]) -> bytes:
    """A result as it lies on the disk and goes over the network: a checksum (XXH3-128), then
    each photo with why files of it could not be read and what was read at last."""
    rows: list[bytes] = []
    for photo in photos:
        unread = photo.unread[:_MAX_TRIED]
        rows.append(_PHOTO.pack(photo.photo_id, photo.picture is not None, len(unread)))
        for reason in unread:
            text = reason.encode("utf-8", "backslashreplace")[:65535]
            rows.append(_REASON.pack(len(text)) + text)
        if photo.picture is not None:
            rows += _packed_picture(photo.picture)
    data = b"".join(rows)
    return _MAGIC + xxhash.xxh3_128(data).digest() + data


def _packed_picture(picture: Picture) -> Iterator[bytes]:
    yield _PICTURE.pack(
        picture.plain, picture.size, picture.key, picture.phash, picture.dhash, len(picture.parts)
    )
    for part in picture.parts:
        yield _PART.pack(part.part, part.phash, part.dhash)


def unpacked(data: bytes, expected: Sequence[PhotoFiles]) -> list[PhotoRead]:
    """The photos of a result. Raises ValueError where it is damaged or is not that of these."""
    if not _is_whole(data):
        raise ValueError("it is damaged")
    at = len(_MAGIC) + _DIGEST
    photos = []
    try:
        for each in expected:
            photo, at = _unpacked_photo(data, at)
            if photo.photo_id != each.photo_id or len(photo.unread) > len(each.files):
                raise ValueError("it is of other pictures")
            photos.append(photo)
    except struct.error as error:
        raise ValueError(f"it is damaged: {error}") from error
    if at != len(data):
        raise ValueError("it is of more pictures")
    return photos


def _unpacked_photo(data: bytes, at: int) -> tuple[PhotoRead, int]:
    photo_id, has_picture, tried = _PHOTO.unpack_from(data, at)
    at += _PHOTO.size
    reasons = []
    for _ in range(tried):
        (length,) = _REASON.unpack_from(data, at)
        at += _REASON.size
        reasons.append(data[at : at + length].decode("utf-8", "replace"))
        at += length
    if not has_picture:
        return PhotoRead(photo_id, None, tuple(reasons)), at
    plain, size, key, phash, dhash, count = _PICTURE.unpack_from(data, at)
    at += _PICTURE.size
    parts = tuple(PartPrint(*_PART.unpack_from(data, at + n * _PART.size)) for n in range(count))
    picture = Picture(phash, dhash, plain, key, size, parts)
    return PhotoRead(photo_id, picture, tuple(reasons)), at + count * _PART.size


def _is_whole(data: bytes) -> bool:
    start = len(_MAGIC) + _DIGEST
    digest = data[len(_MAGIC) : start]
    return data.startswith(_MAGIC) and digest == xxhash.xxh3_128(data[start:]).digest()
