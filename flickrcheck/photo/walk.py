"""Finds the picture files below folders, and says what was left out and why.

Nothing is ever written, and only files of unknown type are opened, for their first bytes.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from flickrcheck.errors import os_reason
from flickrcheck.photo.content import open_read_only
from flickrcheck.photo.formats import (
    HEAD_BYTES,
    OTHER_SUFFIXES,
    RAW_SUFFIXES,
    SUFFIXES,
    VIDEO_SUFFIXES,
    sniff,
)

_HIDDEN_FLAG = getattr(stat, "UF_HIDDEN", 0)  # macOS
_HIDDEN_ATTRIBUTE = stat.FILE_ATTRIBUTE_HIDDEN  # Windows
_SHORT_SUFFIX = re.compile(r"\.[a-z0-9_+-]{1,12}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Found:
    """A picture file. size in bytes, mtime_ns in nanoseconds since 1970."""

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A .json file, which may be part of a Flickr account export."""

    path: str


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A file that is not looked at. kind, to count by: a lower-case suffix with its dot, "RAW",
    "video", "no suffix", "odd suffix", "broken link" or "no regular file"."""

    path: str
    kind: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """A hidden file, or a hidden folder with all that is in it."""

    path: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A folder that cannot be listed or a file that cannot be looked at; reason is a sentence."""

    path: str
    reason: str


Event = Found | Sidecar | Unsupported | Hidden | Problem


def walk(
    paths: Sequence[str | Path],
    *,
    leave_out: Iterable[str | Path] = (),
    is_known: Callable[[Found], bool] = lambda found: False,
) -> Iterator[Event]:
    """Everything below the folders, and the files, in ``paths``.

    Files among ``paths`` come first; folders are listed in sorted order, so that two runs agree.
    Every file is given once, also where the paths overlap; of a file with several names (hard
    links) the first one is given. Symbolic links are followed after everything else, so that a
    file's own path is preferred and loops end. A path that is given is walked even if it is
    hidden; hidden things below it are counted, not entered. A file that vanishes between listing
    and looking is left out silently: it is no longer part of the folder. Names that are no valid
    UTF-8 keep their bytes as surrogate escapes.

    leave_out: files that are neither opened nor given: the program's own. (Closing a database
    that was opened to see what it is would end the locks that SQLite holds on it.)
    is_known: says of a file whose name does not tell a picture whether it was one before, in this
    size and of this time; then it is not opened to see.
    """
    return _Walk(leave_out, is_known).run([os.fspath(path) for path in paths])


class _Walk:
    """What one walk has to remember."""

    def __init__(self, leave_out: Iterable[str | Path], is_known: Callable[[Found], bool]) -> None:
        self._is_known = is_known
        self._folders: set[tuple[int, int] | str] = set()
        # Only files that may be met again: a set of all would take 100 MB for a million files.
        self._files: set[tuple[int, int] | str] = set()
        for path in leave_out:
            with contextlib.suppress(OSError):
                self._files.add(_identity(os.fspath(path), Path(path).stat()))
        self._links: list[str] = []

    def run(self, paths: list[str]) -> Iterator[Event]:
        folders = []
        for path in paths:
            try:
                status = Path(path).stat()
            except OSError as error:
                yield Problem(path, _why_not(error))
                continue
            if stat.S_ISDIR(status.st_mode):
                folders.append((path, status))
            else:
                yield from self._file(path, status, may_come_again=True)
        for path, status in folders:
            yield from self._tree(path, status)
        for link in self._links:  # grows while folders behind links are walked
            yield from self._behind(link)

    def _behind(self, link: str) -> Iterator[Event]:
        try:
            status = Path(link).stat()
        except OSError:
            yield Unsupported(link, "broken link")
            return
        if stat.S_ISDIR(status.st_mode):
            yield from self._tree(link, status)
            return
        target = os.path.realpath(link)
        if not self._was_walked(target):
            yield from self._file(link, status, may_come_again=True)

    def _was_walked(self, target: str) -> bool:
        """Whether a file was given already as a member of its own folder."""
        folder, name = os.path.split(target)
        try:
            listed = _identity(folder, Path(folder).stat()) in self._folders
            return listed and not _is_hidden(name, Path(target).stat())
        except OSError:
            return False

    def _tree(self, top: str, status: os.stat_result) -> Iterator[Event]:
        """One folder and all below it, without recursion: hostile trees are thousands deep."""
        stack = [(top, status)]
        while stack:
            folder, status = stack.pop()
            identity = _identity(folder, status)
            if identity in self._folders:
                continue
            self._folders.add(identity)
            try:
                with os.scandir(folder) as entries:
                    listed = sorted(entries, key=lambda entry: entry.name)
            except OSError as error:
                yield Problem(folder, _why_not(error))
                continue
            below: list[tuple[str, os.stat_result]] = []
            for entry in listed:
                yield from self._entry(entry, below)
            stack.extend(reversed(below))

    def _entry(
        self, entry: os.DirEntry[str], below: list[tuple[str, os.stat_result]]
    ) -> Iterator[Event]:
        """One member of a folder; folders to enter are put into ``below``."""
        if entry.name.startswith("."):
            yield Hidden(entry.path)
            return
        try:
            status = entry.stat(follow_symlinks=False)
            if stat.S_ISDIR(status.st_mode) and not status.st_ino:  # Windows gives none here
                status = Path(entry.path).stat()
        except FileNotFoundError:
            return
        except OSError as error:
            yield Problem(entry.path, _why_not(error))
            return
        if _is_hidden(entry.name, status):
            yield Hidden(entry.path)
        elif stat.S_ISLNK(status.st_mode):
            self._links.append(entry.path)
        elif stat.S_ISDIR(status.st_mode):
            below.append((entry.path, status))
        else:
            yield from self._file(entry.path, status, may_come_again=status.st_nlink > 1)

    def _file(self, path: str, status: os.stat_result, may_come_again: bool) -> Iterator[Event]:
        if self._files or may_come_again:
            identity = _identity(path, status)
            if identity in self._files:
                return
            if may_come_again:
                self._files.add(identity)
        yield self._classified(path, status)

    def _classified(self, path: str, status: os.stat_result) -> Event:
        """What a file is, by its suffix, and by its first bytes where the suffix says nothing."""
        suffix = Path(path).suffix.lower()
        if not stat.S_ISREG(status.st_mode):
            return Unsupported(path, "no regular file")
        found = Found(path, status.st_size, status.st_mtime_ns)
        if suffix in SUFFIXES:
            return found
        if suffix == ".json":
            return Sidecar(path)
        if suffix in RAW_SUFFIXES:
            return Unsupported(path, "RAW")
        if suffix in VIDEO_SUFFIXES:
            return Unsupported(path, "video")
        if suffix in OTHER_SUFFIXES:
            return Unsupported(path, suffix)
        if self._is_known(found):
            return found
        try:
            with os.fdopen(open_read_only(path), "rb") as file:
                head = file.read(HEAD_BYTES)
        except OSError as error:
            return Problem(path, _why_not(error))
        if sniff(head):
            return found
        if not suffix:
            return Unsupported(path, "no suffix")
        return Unsupported(path, suffix if _SHORT_SUFFIX.fullmatch(suffix) else "odd suffix")


def _identity(path: str, status: os.stat_result) -> tuple[int, int] | str:
    """What is equal for two names of one file or folder."""
    if status.st_ino:
        return (status.st_dev, status.st_ino)
    return os.path.normcase(Path(path).absolute())  # Windows' folder listings hold no number


def _is_hidden(name: str, status: os.stat_result) -> bool:
    if name.startswith("."):
        return True
    if sys.platform == "win32":
        return bool(status.st_file_attributes & _HIDDEN_ATTRIBUTE)
    return bool(_HIDDEN_FLAG and getattr(status, "st_flags", 0) & _HIDDEN_FLAG)


def _why_not(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "There is no file or folder of this name."
    if isinstance(error, PermissionError):
        return "You have no permission to look into it."
    return f"It could not be looked at ({os_reason(error)})."
