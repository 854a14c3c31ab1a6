"""Pictures inside zip files: listed, and read in place. Nothing is ever unpacked to the disk.

The standard library reads the format; what is added here are bounds, because a zip file may say
anything of itself, and that no file stays open between two readings: an open file would keep a
disk from being unmounted.
"""

from __future__ import annotations

import re
import struct
import threading
import zipfile
import zlib
from dataclasses import dataclass
from typing import BinaryIO

from flickrcheck.kept import kept
from flickrcheck.photo.long_path import steady
from flickrcheck.photo.unreadable import UnreadablePictureError

MAX_MEMBERS = 200_000
"""Zip files that list more are refused: each member takes nearly a kilobyte while it is listed."""

MAX_DIRECTORY_BYTES = 32 << 20
"""The most that a zip file's list of contents may take."""

LONGEST_NAME = 4096
"""Characters. Formats allow 65,535, but no file system could ever hold such a name."""

# A zip file that says that it holds more than the first, and more than so many times its own
# size, is a bomb: photos hardly get smaller in a zip file, scanned pages some twenty times.
_BOMB_BYTES = 2 << 30
_BOMB_RATIO = 100
_MAX_SIZE = 1 << 50  # bytes a member may say it has; more is no size but a lie

_MOST_HELD = 20_000  # members in lists of contents that are kept while another one is read
_MOST_LISTS = 50

_ENCRYPTED = 0x1  # general purpose flags, APPNOTE.TXT 4.4.4
_UTF8 = 0x800
_SIGNATURE = b"PK\x01\x02"
_HARMLESS = _UTF8 | 0x8 | 0x6  # names, sizes behind the data, and how well it was compressed
_HEADER = struct.Struct("<4s2xHH16xHH")  # before each member: signature, flags, method, lengths
_EXTRA = 64  # bytes behind a member's name, of times and owners; few have more
_SMALL = 256 << 10  # bytes
_READABLE = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_NAME_ENDS = re.compile(r"[/\\]")
_DRIVE = re.compile(r"[A-Za-z]:")

# What the standard library raises for files that break the rules, found by fuzzing.
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
)


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a zip file. size: in bytes, uncompressed, as the zip file says."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Listing:
    """What a zip file holds: its members by name, and how many cannot be given.

    replaced: members of which a later one of the same name is given, as when a file is added to
    a zip file again; refused: those with a name that is none or leads out, or without a size.
    """

    members: list[Member]
    replaced: list[str]
    refused: int


def list_members(path: str) -> Listing:
    """The files in a zip file, by its list of contents, in sorted order; none is opened.

    Raises UnreadablePictureError with a sentence: no zip file, damaged, a part of several, too
    many members, or a bomb.
    """
    with steady(path) as (file, status):
        if not status.st_size:
            raise UnreadablePictureError(kept("The zip file is empty: it has no bytes at all."))
        archive = _Archive((path, 0, 0), file)
    total = sum(info.file_size for info in archive.infos.values())
    if total > _BOMB_BYTES and total > status.st_size * _BOMB_RATIO:
        raise UnreadablePictureError(
            kept(
                "The zip file says that it holds {total} GB in {size}, as files do that "
                "are made to fill disks and memories. Nothing in it was read.",
                total=f"{total / 1e9:,.0f}",
                size=_size_words(status.st_size),
            )
        )
    members = [Member(name, info.file_size) for name, info in sorted(archive.infos.items())]
    return Listing(members, archive.replaced, archive.refused)


def read_member(path: str, name: str, limit: int) -> bytes:
    """The bytes of one member, checked against the checksum in the zip file.

    limit: in bytes. Raises UnreadablePictureError with a sentence where the member is missing,
    locked, larger than ``limit``, compressed in a rare way or damaged, and as ``list_members``.
    """
    with _reading, steady(path) as (file, status):
        archive = _archive((path, status.st_size, status.st_mtime_ns), file)
        info = archive.member(name)
        if info.file_size > limit:
            bound = f"{limit / 1e9:.1f} GB" if limit >= 10**8 else f"{limit / 1e6:.1f} MB"
            raise UnreadablePictureError(
                kept("The picture is larger than {bound}, so it was not opened.", bound=bound)
            )
        return archive.read(info, file, info.file_size)


def read_head(path: str, name: str, count: int) -> bytes:
    """The first bytes of one member, at most ``count``, which no checksum speaks for.

    Raises as ``read_member``.
    """
    with _reading, steady(path) as (file, status):
        archive = _archive((path, status.st_size, status.st_mtime_ns), file)
        info = archive.member(name)
        return archive.read(info, file, min(count, info.file_size))


def _size_words(size: int) -> str:
    """A number of bytes, for people."""
    return f"{size / 1e6:,.1f} MB" if size >= 10**5 else f"{size / 1e3:,.1f} KB"


class _Source:
    """The file below a ZipFile: lent to it for each reading, so that it stays open for none."""

    def __init__(self) -> None:
        self.file: BinaryIO | None = None
        self.listing = False

    def _lent(self) -> BinaryIO:
        if self.file is None:
            raise ValueError("the file is closed")
        return self.file

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        return self._lent().seek(offset, whence)

    def tell(self) -> int:
        return self._lent().tell()

    def read(self, size: int = -1) -> bytes:
        if not self.listing:
            return self._lent().read(size) or b""
        if size > MAX_DIRECTORY_BYTES:
            raise _too_many()
        # without a size the end of the file is read, which is short unless the file grows
        data = self._lent().read(min(size, MAX_DIRECTORY_BYTES) if size >= 0 else 1 << 20) or b""
        if data.count(_SIGNATURE) > MAX_MEMBERS:
            raise _too_many()
        return data

    def close(self) -> None:
        """Whoever lent the file closes it."""


class _Archive:
    """The list of contents of one zip file. stamp: its path, size and time when it was read."""

    def __init__(self, stamp: tuple[str, int, int], file: BinaryIO) -> None:
        """Raises UnreadablePictureError, and OSError for the disk's sake."""
        self.stamp = stamp
        self.infos: dict[str, zipfile.ZipInfo] = {}
        self.replaced: list[str] = []
        self.refused = 0
        self._source = _Source()
        self._source.file, self._source.listing = file, True
        try:
            self._zip = zipfile.ZipFile(self._source)
        except _BROKEN as error:
            if "disk" in str(error):
                raise _one_part() from None
            raise UnreadablePictureError(
                kept(
                    "The zip file is damaged or incomplete, so no picture in it can be found. "
                    "Copy or download it again."
                )
            ) from None
        finally:
            self._source.file, self._source.listing = None, False
        for info in self._zip.infolist():
            self._take(info)

    def _take(self, info: zipfile.ZipInfo) -> None:
        if info.volume:
            raise _one_part()
        name = _name(info)
        if name.endswith(("/", "\\")) and not info.file_size:
            return  # a folder
        if not _is_usable(name, info):
            self.refused += 1
            return
        if name in self.infos:
            self.replaced.append(name)
        self.infos[name] = info

    def member(self, name: str) -> zipfile.ZipInfo:
        """Raises UnreadablePictureError where there is no such member that could be read."""
        info = self.infos.get(name)
        if info is None:
            raise UnreadablePictureError(
                kept(
                    "The picture is no longer in the zip file, which changed after it was "
                    "listed. Scan again."
                )
            )
        if info.flag_bits & _ENCRYPTED:
            raise UnreadablePictureError(
                kept(
                    "The picture is locked with a password in its zip file. Unpack the zip "
                    "file with the password and scan the folder."
                )
            )
        if info.compress_type not in _READABLE:
            raise UnreadablePictureError(
                kept(
                    "The picture is compressed in its zip file in a way that flickrcheck "
                    "cannot read. Unpack the zip file and scan the folder."
                )
            )
        return info

    def read(self, info: zipfile.ZipInfo, file: BinaryIO, count: int) -> bytes:
        """The first ``count`` bytes of a member.

        Raises UnreadablePictureError for a damaged member, and OSError for the disk's sake.
        """
        if count == info.file_size and (whole := _small_member(info, file)) is not None:
            return whole
        self._source.file = file
        try:
            with self._zip.open(info) as member:
                data = member.read(count)
        except _BROKEN:
            data = None
        finally:
            self._source.file = None
        if data is None or len(data) != count:
            raise UnreadablePictureError(
                kept(
                    "The picture is damaged in its zip file: its bytes are not those that were "
                    "put in."
                )
            )
        return data


def _small_member(info: zipfile.ZipInfo, file: BinaryIO) -> bytes | None:
    """The bytes of a small member that is as it has to be, read at once; None for all others.

    The standard library reads a member in pieces, which for the files of an account export takes
    longer than all the rest. Where anything is unusual, it decides what is wrong.
    Source: APPNOTE.TXT 4.3.7.
    """
    if max(info.compress_size, info.file_size) > _SMALL or info.flag_bits & ~_HARMLESS:
        return None
    name = info.orig_filename.encode("utf-8" if info.flag_bits & _UTF8 else "cp437", "replace")
    file.seek(info.header_offset)
    data = file.read(_HEADER.size + len(name) + _EXTRA + info.compress_size) or b""
    if len(data) < _HEADER.size:
        return None
    signature, flags, method, name_length, extra_length = _HEADER.unpack_from(data)
    start = _HEADER.size + name_length + extra_length
    packed = data[start : start + info.compress_size]
    if (
        (signature, flags, method) != (b"PK\3\4", info.flag_bits, info.compress_type)
        or data[_HEADER.size : _HEADER.size + name_length] != name
        or len(packed) != info.compress_size
    ):
        return None
    if method == zipfile.ZIP_DEFLATED:
        try:
            packed = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, info.file_size + 1)
        except zlib.error:
            return None
    if len(packed) != info.file_size or zlib.crc32(packed) != info.CRC:
        return None
    return packed


def _name(info: zipfile.ZipInfo) -> str:
    """A member's name. Names that are said to be in DOS's characters are mostly in UTF-8."""
    name = info.filename
    if not name.isascii() and not info.flag_bits & _UTF8:
        try:
            return name.encode("cp437").decode("utf-8")
        except UnicodeError:
            pass
    return name


def _is_usable(name: str, info: zipfile.ZipInfo) -> bool:
    """Whether a name can stand behind that of the zip file, and the sizes can be true."""
    if not name or len(name) > LONGEST_NAME or "\0" in info.orig_filename:
        return False
    parts = _NAME_ENDS.split(name)
    if not parts[0] or parts[-1] in ("", ".") or ".." in parts or _DRIVE.match(name):
        return False
    return info.file_size <= _MAX_SIZE and info.compress_size <= _MAX_SIZE


def _too_many() -> UnreadablePictureError:
    return UnreadablePictureError(
        kept(
            "The zip file lists more than {most} files, or says so, so it was not opened. "
            "Unpack it and scan the folder.",
            most=MAX_MEMBERS,
        )
    )


def _one_part() -> UnreadablePictureError:
    return UnreadablePictureError(
        kept(
            "This is one part of a zip file in several parts. Join or unpack them and scan the "
            "folder."
        )
    )


_reading = threading.Lock()
_known: dict[str, _Archive] = {}  # by path, the one that was read last at the end


def _archive(stamp: tuple[str, int, int], file: BinaryIO) -> _Archive:
    """The list of contents, kept from an earlier reading where the file has not changed.

    So whoever reads all members of a zip file, one by one, reads its list once; also where each
    of them is told of by a file in another zip file, as in account exports. Of many members the
    lists that were not used for the longest time are forgotten.
    """
    path = stamp[0]
    archive = _known.pop(path, None)
    if archive is None or archive.stamp != stamp:
        held = sum(len(each.infos) for each in _known.values())
        while _known and (held > _MOST_HELD or len(_known) >= _MOST_LISTS):
            held -= len(_known.pop(next(iter(_known))).infos)
        archive = _Archive(stamp, file)
    _known[path] = archive
    return archive
