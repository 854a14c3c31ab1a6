"""Where a list lies: a file, a folder of files, or a ZIP or tar archive that is read in place.

Nothing is ever written to disk, so the names inside an archive only decide what is read.
"""

from __future__ import annotations

import io
import os
import re
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import BinaryIO, Protocol

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.lists.unpacked import BrokenError, is_packed, unpack

_LARGEST_DIRECTORY = 32 << 20  # bytes of a ZIP archive's directory: some 300,000 names
_LARGEST_HEADER = 4 << 20  # bytes that a tar archive's header may ask for at once
_IN_MEMORY = 4 << 20  # bytes of a packed archive's member that is kept, to be read twice
_MOST_FILES = 1_000_000  # of a folder
_PACKED = frozenset({".gz", ".bz2", ".xz", ".zst"})
_KINDS = frozenset(
    {".csv", ".tsv", ".tab", ".txt", ".list", ".lst", ".token", ".json", ".jsonl", ".ndjson"}
    | {".xml", ".parquet", ".sql", ".sqlite", ".sqlite3", ".db"}
)
_UNSHOWN = re.compile(r"[^\x20-\x7e\xa1-\u1fff\u3000-\ud7ff]")


@dataclass(frozen=True, slots=True)
class Part:
    """One file of a list.

    name: "" where the list is this file alone, else its name inside; shown: for a sentence;
    start and length: where it lies on disk, in bytes of the whole list, for progress; size: bytes
    that opening it gives; path: where it is a file of its own. It may be opened several times,
    and only until the next part is asked for.
    """

    name: str
    shown: str
    start: int
    length: int
    size: int
    open: Callable[[], BinaryIO]
    path: Path | None = None


class Place(Protocol):
    """path: as it was named; files: those on disk, in the order of reading; size: their bytes
    together; what: "file", "folder" or "archive"."""

    path: Path
    files: tuple[Path, ...]
    size: int
    what: str

    def parts(self) -> Iterator[Part]:
        """The files that may be lists, from the first one, in a lasting order."""
        ...

    def close(self) -> None: ...


def place_of(path: Path) -> Place:
    """Open the file or folder. Raises UsageError where it is missing or cannot be opened."""
    try:
        if path.is_dir():
            return _Folder(path)
        file = path.open("rb")
    except FileNotFoundError:
        raise UsageError(f"There is no file {path}. Check the spelling.") from None
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise UsageError(f"The list {path} cannot be opened: {reason}.") from None
    with file:
        start = file.read(512)
        file.seek(0)
        if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
            return _Zip(path)
        packed = is_packed(start)
        try:
            beginning = next(unpack(file, 512), b"") if packed else start
        except (BrokenError, OSError):
            beginning = b""
    if beginning[257:262] == b"ustar":
        return _Tar(path, packed)
    return _File(path)


class _File:
    what = "file"

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: tuple[Path, ...] = (path,)
        self.size = path.stat().st_size

    def parts(self) -> Iterator[Part]:
        path = self.path
        yield Part("", str(path), 0, self.size, self.size, lambda: path.open("rb"), path)

    def close(self) -> None:
        """Nothing is kept open."""


class _Folder:
    what = "folder"

    def __init__(self, path: Path) -> None:
        self.path = path
        found: list[tuple[Path, int]] = []
        for folder, folders, names in os.walk(path):
            folders.sort()
            for name in sorted(names):
                file = Path(folder, name)
                status = file.stat(follow_symlinks=False)
                if stat.S_ISREG(status.st_mode) and may_be_list(file.relative_to(path).as_posix()):
                    found.append((file, status.st_size))
            if len(found) > _MOST_FILES:
                raise UsageError(
                    f"The folder {path} has more than {_MOST_FILES:,} files that may be lists. "
                    "Name a folder of lists alone."
                )
        self._sizes = [size for _, size in found]
        self.files = tuple(file for file, _ in found)
        self.size = sum(self._sizes)

    def parts(self) -> Iterator[Part]:
        start = 0
        for path, size in zip(self.files, self._sizes, strict=True):
            name = path.relative_to(self.path).as_posix()
            yield Part(_shown(name), str(path), start, size, size, _opener(path), path)
            start += size

    def close(self) -> None:
        """Nothing is kept open."""


def _opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")


class _Zip:
    what = "archive"

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: tuple[Path, ...] = (path,)
        self.size = path.stat().st_size
        self._file = _Guarded(path.open("rb"), _LARGEST_DIRECTORY)
        try:
            self._archive = zipfile.ZipFile(self._file)
        except (*_ZIP_FAILURES, BrokenError) as error:
            self._file.close()
            raise UsageError(
                f"The ZIP archive {path} is damaged or was not downloaded to its end ({error}). "
                "Fetch it again."
            ) from None

    def parts(self) -> Iterator[Part]:
        members = sorted(self._archive.infolist(), key=lambda member: member.filename)
        start = 0
        for member in members:
            if not member.is_dir() and may_be_list(member.filename):
                name = _shown(member.filename)
                shown = f"{self.path} ({name})"
                yield Part(
                    name, shown, start, member.compress_size, member.file_size, self._open(member)
                )
            start += member.compress_size

    def _open(self, member: zipfile.ZipInfo) -> Callable[[], BinaryIO]:
        def open_member() -> BinaryIO:
            if member.flag_bits & 1:
                raise BrokenError("it is locked by a password: unpack it first")
            try:
                return _Translated(self._archive.open(member))  # type: ignore[return-value]
            except _ZIP_FAILURES as error:
                raise BrokenError(str(error)) from None

        return open_member

    def close(self) -> None:
        self._archive.close()
        self._file.close()


class _Tar:
    what = "archive"

    def __init__(self, path: Path, packed: bool) -> None:
        self.path = path
        self._packed = packed
        self.files: tuple[Path, ...] = (path,)
        self.size = path.stat().st_size
        self._open_files: list[_Guarded | BinaryIO] = []

    def _members(self) -> Iterator[tuple[tarfile.TarFile, tarfile.TarInfo, BinaryIO]]:
        """All regular files from the first one, with the archive's file on disk."""
        raw = self.path.open("rb")
        self._open_files.append(raw)
        file = _Forward(unpack(raw)) if self._packed else _Guarded(raw, _LARGEST_HEADER)
        try:
            with tarfile.open(fileobj=file, mode="r:") as archive:  # type: ignore[call-overload]
                while (member := archive.next()) is not None:
                    archive.members = []  # else it remembers all of them
                    if member.isreg() and not member.issparse():
                        yield archive, member, raw
                file.seek(archive.offset)  # tarfile takes a broken header for the end
                if file.read(512).strip(b"\0") or not file.tell() > archive.offset:
                    raise BrokenError("the archive ends too early")
        except (tarfile.TarError, ValueError, OverflowError, RecursionError, MemoryError) as error:
            raise BrokenError(str(error) or "its headers are damaged") from None
        finally:
            raw.close()
            self._open_files.remove(raw)

    def parts(self) -> Iterator[Part]:
        number = 0
        for archive, member, raw in self._members():
            number += 1
            if not may_be_list(member.name):
                continue
            name = _shown(member.name)
            shown = f"{self.path} ({name})"
            start = raw.tell()
            length = 0 if self._packed else member.size
            if member.size <= _IN_MEMORY or not self._packed:
                if self._packed:
                    data = _taken(archive, member).read(_IN_MEMORY)
                    opener: Callable[[], BinaryIO] = _bytes_opener(data)
                else:
                    opener = _member_opener(archive, member)
            else:
                opener = self._reopener(number)
            yield Part(name, shown, start, length, member.size, opener)

    def _reopener(self, number: int) -> Callable[[], BinaryIO]:
        """Opens the number-th file by going through the archive once more."""

        def open_member() -> BinaryIO:
            members = self._members()
            for count, (archive, member, _) in enumerate(members, 1):
                if count == number:
                    file = _taken(archive, member)
                    file.keep = members  # type: ignore[attr-defined]  # closes when collected
                    return file
            raise BrokenError("it changed while it was read")

        return open_member

    def close(self) -> None:
        for file in list(self._open_files):
            file.close()


def _bytes_opener(data: bytes) -> Callable[[], BinaryIO]:
    return lambda: io.BytesIO(data)


def _member_opener(archive: tarfile.TarFile, member: tarfile.TarInfo) -> Callable[[], BinaryIO]:
    return lambda: _taken(archive, member)


def _taken(archive: tarfile.TarFile, member: tarfile.TarInfo) -> BinaryIO:
    file = archive.extractfile(member)
    if file is None:
        raise BrokenError("a file in it cannot be read")
    return _Translated(file)  # type: ignore[return-value]


_ZIP_FAILURES = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    MemoryError,
)


class _Translated:
    """A member of an archive whose damage is told as BrokenError."""

    def __init__(self, file: object) -> None:
        self._file: BinaryIO = file  # type: ignore[assignment]

    def read(self, count: int = -1) -> bytes:
        try:
            return self._file.read(count)
        except (*_ZIP_FAILURES, tarfile.TarError) as error:
            raise BrokenError(str(error) or "the file ends too early") from None

    def seek(self, position: int, whence: int = 0) -> int:
        return self._file.seek(position, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return self._file.seekable()

    @property
    def closed(self) -> bool:
        return self._file.closed

    def close(self) -> None:
        self._file.close()


class _Guarded:
    """A file of which no more than so many bytes are read at once, whatever its headers ask."""

    def __init__(self, file: BinaryIO, most: int) -> None:
        self._file = file
        self._most = most

    def read(self, count: int = -1) -> bytes:
        if count < 0:
            count = self._most
        if count > self._most:
            raise BrokenError("it asks for more memory than any honest file")
        return self._file.read(count)

    def seek(self, position: int, whence: int = 0) -> int:
        return self._file.seek(position, whence)

    def tell(self) -> int:
        return self._file.tell()

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        self._file.close()


class _Forward:
    """A stream that a tar archive is read from, with the little seeking that tarfile needs."""

    _KEPT = 1024  # bytes before the present place

    def __init__(self, blocks: Iterator[bytes]) -> None:
        self._blocks = blocks
        self._buffer = b""
        self._start = 0  # where the buffer begins
        self._place = 0

    def read(self, count: int = -1) -> bytes:
        if not 0 <= count <= _LARGEST_HEADER:
            raise BrokenError("it asks for more memory than any honest file")
        parts: list[bytes] = []
        while count and self._available():
            at = self._place - self._start
            part = self._buffer[at : at + count]
            parts.append(part)
            self._place += len(part)
            count -= len(part)
        return b"".join(parts)

    def _available(self) -> bool:
        while self._place - self._start >= len(self._buffer):
            block = next(self._blocks, None)
            if block is None:
                return False
            kept = self._buffer[-self._KEPT :]
            self._start += len(self._buffer) - len(kept)
            self._buffer = kept + block
        return True

    def seek(self, position: int, whence: int = 0) -> int:
        if whence != 0 or position < self._start:
            raise BrokenError("its headers point backwards")
        while position - self._start > len(self._buffer):
            self._place = self._start + len(self._buffer)
            if not self._available():
                break
        self._place = position
        return position

    def tell(self) -> int:
        return self._place

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        """The file below is closed by whoever opened it."""


def may_be_list(name: str) -> bool:
    """Whether a file of this name, in a folder or an archive, is looked into."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if not parts or any(part.startswith((".", "__MACOSX")) for part in parts if part != ".."):
        return False
    file = PurePosixPath(parts[-1].lower())
    if file.suffix in _PACKED:
        file = file.with_suffix("")
    return file.suffix in _KINDS or not file.suffix


def _shown(name: str) -> str:
    """A name inside an archive for a sentence: short, with nothing in it that breaks a line."""
    name = _UNSHOWN.sub("\ufffd", name)
    return name if len(name) <= 200 else f"…{name[-199:]}"
