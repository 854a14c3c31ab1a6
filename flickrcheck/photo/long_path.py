"""Opens and lists files and folders for reading only, also where a path is very long.

Linux takes paths of 4,095 bytes and macOS of 1,023, but both let a folder that is open stand for
the path to it, so a longer path is gone down in pieces. Windows takes 260 characters, and 32,767
behind a prefix (place.windows_path).
"""

from __future__ import annotations

import contextlib
import errno
import operator
import os
import stat
import sys
from collections.abc import Iterator
from typing import BinaryIO

from flickrcheck.errors import os_reason
from flickrcheck.kept import kept
from flickrcheck.photo.unreadable import UnreadablePictureError
from flickrcheck.place import windows_path

LONGEST_PATH = 100_000
"""Characters. Going down in pieces costs more with every piece, so no walk goes deeper."""

CHANGED = kept("The file changed while it was read. Scan again when it is complete.")

# PATH_MAX, with room for what the system puts before a path that is relative.
_LONGEST_AT_ONCE = 1000 if sys.platform == "darwin" else 4000  # bytes
_IN_PIECES = os.open in os.supports_dir_fd and os.stat in os.supports_dir_fd

# A FIFO put in place of a file after the walk must not block; O_NOATIME (Linux, own files only)
# leaves even the time of the last access as it is.
_READ_ONLY = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_NO_ATIME = getattr(os, "O_NOATIME", 0)
_FOLDER = getattr(os, "O_DIRECTORY", 0)
# Passing through a folder needs no right to list it, where the system can say so (Linux).
_PASS = getattr(os, "O_PATH", os.O_RDONLY) | _FOLDER | getattr(os, "O_CLOEXEC", 0)

_BY_NAME = operator.attrgetter("name")


def open_read_only(path: str) -> int:
    """A file descriptor for reading that neither blocks on a FIFO nor touches the access time.

    Raises OSError.
    """
    return _open(path, _READ_ONLY)


@contextlib.contextmanager
def steady(path: str) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """A regular file, open for reading, that is still the same when the reading has ended.

    Raises UnreadablePictureError with a sentence where the file is missing, may not be read or is
    no regular file, also for what reading it inside raises, and at the end where its size or time
    changed meanwhile.
    """
    try:
        with os.fdopen(open_read_only(path), "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                raise UnreadablePictureError(kept("This is no regular file, so it was not opened."))
            yield file, status
            after = os.fstat(file.fileno())
    except FileNotFoundError:
        raise UnreadablePictureError(
            kept(
                "The file is no longer there. It was moved or deleted after the folder was listed."
            )
        ) from None
    except PermissionError:
        raise UnreadablePictureError(kept("You have no permission to read this file.")) from None
    except OSError as error:
        raise UnreadablePictureError(
            kept("The file could not be read from the disk ({reason}).", reason=os_reason(error))
        ) from None
    if (after.st_size, after.st_mtime_ns) != (status.st_size, status.st_mtime_ns):
        raise UnreadablePictureError(CHANGED)


def stat_path(path: str, *, follow_symlinks: bool = True) -> os.stat_result:
    """What the system says of a file or folder, however long its path. Raises OSError."""
    if _is_taken_as_it_is(path):
        return os.stat(path, follow_symlinks=follow_symlinks)  # noqa: PTH116 - quicker
    with _nearby(path) as (rest, folder):
        return os.stat(rest, dir_fd=folder, follow_symlinks=follow_symlinks)


def changed_at(status: os.stat_result) -> int:
    """When a file was changed, in nanoseconds since 1970, as 64 bits hold them.

    A file may say that it is of any year; those before 1678 and after 2262 count as these.
    """
    return max(-(2**63), min(status.st_mtime_ns, 2**63 - 1))


def is_long(path: str) -> bool:
    """Whether the system would not take the path as it is."""
    return len(os.fsencode(path)) > _LONGEST_AT_ONCE


@contextlib.contextmanager
def listed(folder: str) -> Iterator[list[os.DirEntry[str]]]:
    """The members of a folder, sorted by name. Raises OSError.

    Use only their name and their stat, and only inside: their path may be the name alone.
    """
    if not _IN_PIECES or os.scandir not in os.supports_fd:
        with os.scandir(windows_path(folder) if sys.platform == "win32" else folder) as entries:
            found = sorted(entries, key=_BY_NAME)
        yield found
        return
    number = _open(folder, _READ_ONLY | _FOLDER)
    try:
        with os.scandir(number) as entries:  # without each member's path, which takes memory
            found = sorted(entries, key=_BY_NAME)
        yield found
    finally:
        os.close(number)


def _is_taken_as_it_is(path: str) -> bool:
    if sys.platform == "win32":
        return windows_path(path) == path
    return len(path) <= _LONGEST_AT_ONCE // 4  # a character is four bytes at most


def _open(path: str, flags: int) -> int:
    if _NO_ATIME:
        try:
            return _open_as_is(path, flags | _NO_ATIME)
        except PermissionError:
            pass  # somebody else's file
    return _open_as_is(path, flags)


def _open_as_is(path: str, flags: int) -> int:
    if _is_taken_as_it_is(path):
        return os.open(path, flags)
    with _nearby(path) as (rest, folder):
        return os.open(rest, flags, dir_fd=folder)


@contextlib.contextmanager
def _nearby(path: str) -> Iterator[tuple[str, int | None]]:
    """The end of a path that the system takes, and the open folder that it is seen from.

    The folder is None for a path that need not be cut. Raises OSError.
    """
    if sys.platform == "win32":
        yield windows_path(path), None
        return
    rest = os.fsencode(path)
    folder: int | None = None
    try:
        while _IN_PIECES and len(rest) > _LONGEST_AT_ONCE:
            cut = rest.rfind(b"/", 1, _LONGEST_AT_ONCE)
            if cut < 0 or len(path) > LONGEST_PATH:
                raise OSError(errno.ENAMETOOLONG, os.strerror(errno.ENAMETOOLONG), path)
            below = os.open(rest[:cut], _PASS, dir_fd=folder)
            if folder is not None:
                os.close(folder)
            folder = below
            rest = rest[cut:].lstrip(b"/")
        yield os.fsdecode(rest), folder
    finally:
        if folder is not None:
            os.close(folder)
