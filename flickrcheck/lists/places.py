"""Where a list lies: a file, a folder of files, or an archive."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.language import say
from flickrcheck.lists.archives import TarPlace, ZipPlace
from flickrcheck.lists.parts import LINKS, Part, Place, may_be_list, shown_name
from flickrcheck.lists.unpacked import BrokenError, is_packed, unpack

_MOST_FILES = 1_000_000  # of a folder


def place_of(path: Path) -> Place:
    """Open the file or folder. Raises UsageError where it is missing or cannot be opened."""
    try:
        if path.is_dir():
            return _Folder(path)
        if not stat.S_ISREG(path.stat().st_mode):  # nor opened: a pipe waits for its writer
            raise UsageError(
                say(
                    "{path} is a pipe or a device. A list is read more than once, so it has to "
                    "be a file: save it first, packed or not, and name the file.",
                    path=path,
                )
            )
        file = path.open("rb")
        with file:
            return _place_of(path, file)
    except FileNotFoundError:
        raise UsageError(say("There is no file {path}. Check the spelling.", path=path)) from None
    except (OSError, ValueError) as error:
        reason = os_reason(error) if isinstance(error, OSError) else str(error)
        raise UsageError(
            say("The list {path} cannot be read: {reason}.", path=path, reason=reason)
        ) from None


def _place_of(path: Path, file: BinaryIO) -> Place:
    start = file.read(512)
    file.seek(0)
    if start.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return ZipPlace(path)
    packed = is_packed(start)
    try:
        beginning = next(unpack(file, 512), b"") if packed else start
    except (BrokenError, OSError):
        beginning = b""
    if beginning[257:262] == b"ustar":
        return TarPlace(path, packed)
    return _File(path)


class _File:
    what = "file"

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: tuple[Path, ...] = (path,)
        self.size = path.stat().st_size
        self.skipped: Counter[str] = Counter()

    def parts(self) -> Iterator[Part]:
        path = self.path
        yield Part("", str(path), 0, self.size, self.size, lambda: path.open("rb"), path)

    def close(self) -> None:
        """Nothing is kept open."""


class _Folder:
    what = "folder"

    def __init__(self, path: Path) -> None:
        self.path = path
        self.skipped: Counter[str] = Counter()
        found: list[tuple[Path, int]] = []
        for folder, folders, names in os.walk(path, onerror=_raise):  # else it leaves them out
            folders.sort()
            self.skipped[LINKS] += sum(1 for name in folders if Path(folder, name).is_symlink())
            for name in sorted(names):
                file = Path(folder, name)
                if not may_be_list(file.relative_to(path).as_posix()):
                    continue
                status = file.stat(follow_symlinks=False)
                if stat.S_ISREG(status.st_mode):
                    found.append((file, status.st_size))
                self.skipped[LINKS] += stat.S_ISLNK(status.st_mode)
            if len(found) > _MOST_FILES:
                raise UsageError(
                    say(
                        "The folder {path} has more than {most_files} files that may be lists. "
                        "Name a folder of lists alone.",
                        path=path,
                        most_files=_MOST_FILES,
                    )
                )
        self._sizes = [size for _, size in found]
        self.files = tuple(file for file, _ in found)
        self.size = sum(self._sizes)

    def parts(self) -> Iterator[Part]:
        start = 0
        for path, size in zip(self.files, self._sizes, strict=True):
            name = path.relative_to(self.path).as_posix()
            yield Part(shown_name(name), str(path), start, size, size, _opener(path), path)
            start += size

    def close(self) -> None:
        """Nothing is kept open."""


def _raise(error: OSError) -> None:
    raise error


def _opener(path: Path) -> Callable[[], BinaryIO]:
    return lambda: path.open("rb")
