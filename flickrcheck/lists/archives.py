"""ZIP and tar archives of lists, read in place.

Nothing is ever written to disk, so the names inside an archive only decide what is read.
"""

from __future__ import annotations

import io
import tarfile
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from flickrcheck.errors import UsageError
from flickrcheck.language import say
from flickrcheck.lists.guarded import (
    LARGEST_HEADER,
    ZIP_FAILURES,
    Forward,
    Guarded,
    Translated,
)
from flickrcheck.lists.parts import LINKS, Part, may_be_list, shown_name
from flickrcheck.lists.unpacked import BrokenError, unpack

_LARGEST_DIRECTORY = 32 << 20  # bytes of a ZIP archive's directory: some 300,000 names
_IN_MEMORY = 4 << 20  # bytes of a packed archive's member that is kept, to be read twice


class ZipPlace:
    what = "archive"

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: tuple[Path, ...] = (path,)
        self.size = path.stat().st_size
        self.skipped: Counter[str] = Counter()
        self._file = Guarded(path.open("rb"), _LARGEST_DIRECTORY)
        try:
            self._archive = zipfile.ZipFile(self._file)
        except (*ZIP_FAILURES, BrokenError) as error:
            self._file.close()
            raise UsageError(
                say(
                    "The ZIP archive {path} is damaged or was not downloaded to its end "
                    "({error}). Fetch it again.",
                    path=path,
                    error=error,
                )
            ) from None

    def parts(self) -> Iterator[Part]:
        members = sorted(self._archive.infolist(), key=lambda member: member.filename)
        start = 0
        for member in members:
            if not member.is_dir() and may_be_list(member.filename):
                name = shown_name(member.filename)
                shown = f"{self.path} ({name})"
                yield Part(
                    name, shown, start, member.compress_size, member.file_size, self._open(member)
                )
            start += member.compress_size

    def _open(self, member: zipfile.ZipInfo) -> Callable[[], BinaryIO]:
        def open_member() -> BinaryIO:
            if member.flag_bits & 1:
                raise BrokenError(say("it is locked by a password: unpack it first"))
            try:
                return Translated(self._archive.open(member))  # type: ignore[return-value]
            except ZIP_FAILURES as error:
                raise BrokenError(str(error)) from None

        return open_member

    def close(self) -> None:
        self._archive.close()
        self._file.close()


class TarPlace:
    what = "archive"

    def __init__(self, path: Path, packed: bool) -> None:
        self.path = path
        self._packed = packed
        self.files: tuple[Path, ...] = (path,)
        self.size = path.stat().st_size
        self.skipped: Counter[str] = Counter()
        self._open_files: list[Guarded | BinaryIO] = []

    def _members(self) -> Iterator[tuple[tarfile.TarFile, tarfile.TarInfo, BinaryIO]]:
        """All regular files from the first one, with the archive's file on disk."""
        raw = self.path.open("rb")
        self._open_files.append(raw)
        links = 0  # each way through begins anew
        file = Forward(unpack(raw)) if self._packed else Guarded(raw, LARGEST_HEADER)
        try:
            with tarfile.open(fileobj=file, mode="r:") as archive:  # type: ignore[call-overload]
                while (member := archive.next()) is not None:
                    archive.members = []  # else it remembers all of them
                    links += member.issym() or member.islnk()
                    self.skipped[LINKS] = max(links, self.skipped[LINKS])
                    if member.isreg() and not member.issparse():
                        yield archive, member, raw
                file.seek(archive.offset)  # tarfile takes a broken header for the end
                if file.read(512).strip(b"\0") or not file.tell() > archive.offset:
                    raise BrokenError(say("the archive ends too early"))
        except (tarfile.TarError, ValueError, OverflowError, RecursionError, MemoryError) as error:
            raise BrokenError(str(error) or say("its headers are damaged")) from None
        finally:
            raw.close()
            self._open_files.remove(raw)

    def parts(self) -> Iterator[Part]:
        number = 0
        for archive, member, raw in self._members():
            number += 1
            if not may_be_list(member.name):
                continue
            name = shown_name(member.name)
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
            raise BrokenError(say("it changed while it was read"))

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
        raise BrokenError(say("a file in it cannot be read"))
    return Translated(file)  # type: ignore[return-value]
