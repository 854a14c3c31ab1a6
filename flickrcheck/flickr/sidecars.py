"""What every source of files beside pictures offers, and the one way such files are read.

Files are hostile until checked: they are read through one injected reader, up to a bound, and what
cannot be used is noted with a sentence instead of raised. The reader also gives members of zip
files, whose paths are ``/a/b.zip!folder/name.json``.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import stat
from collections.abc import Callable, Iterable
from typing import Protocol

from flickrcheck.errors import os_reason
from flickrcheck.flickr.phrases import printable
from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef

_MOST_SKIPPED = 10_000
_READ_ONLY = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)  # a FIFO must not be waited for
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_INTO_ZIP = re.compile(r"\.zip!", re.IGNORECASE)


class UnusableError(Exception):
    """Why a sidecar cannot be used, as the end of a sentence: "it is no valid JSON"."""


class Files(Protocol):
    """Reads files of a tree, also members of zip files in place."""

    def read(self, path: str, limit: int) -> bytes:
        """The whole file. limit: in bytes; a larger file is not read.

        Raises OSError, or UnusableError with the end of a sentence.
        """

    def stamp(self, path: str) -> tuple[int, int]:
        """Size in bytes and time of the last change in nanoseconds. Raises OSError, ValueError."""


class Sidecars(Protocol):
    """Files beside pictures that say which Flickr photos they are."""

    @property
    def skipped(self) -> list[tuple[str, str]]:
        """Files that could not be used: path and a sentence why."""

    @property
    def state(self) -> bytes:
        """16 bytes that change with every file that is added, goes or changes."""

    def add(self, path: str) -> bool:
        """Take note of a file of the tree if its name may be one of this source's. Never raises.

        Opens nothing, or little. True if it was taken.
        """

    def references(self, path: str) -> list[FlickrRef]:
        """What the files added so far say of the picture of this path. Never raises.

        Several where they name different photos, so that nothing is silently resolved.
        """


class PlainFiles:
    """Ordinary files of the file system; nothing in zip files."""

    def read(self, path: str, limit: int) -> bytes:
        """See Files."""
        return read_opened(lambda: os.open(path, _READ_ONLY), limit)

    def stamp(self, path: str) -> tuple[int, int]:
        """See Files."""
        status = os.stat(path)  # noqa: PTH116 - 80,000 times
        return status.st_size, status.st_mtime_ns


def read_opened(opened: Callable[[], int], limit: int) -> bytes:
    """All of a file of at most limit bytes, closed again. Raises OSError and UnusableError.

    opened: opens it. Without Python's own buffers, which take longer than reading a sidecar does.
    """
    try:
        descriptor = opened()
    except ValueError:  # a NUL in the name
        raise UnusableError(kept("no file can have such a name")) from None
    try:
        return _content(descriptor, limit)
    finally:
        os.close(descriptor)


def _content(descriptor: int, limit: int) -> bytes:
    status = os.fstat(descriptor)
    if not stat.S_ISREG(status.st_mode):
        raise UnusableError(kept("it is no ordinary file"))
    if status.st_size > limit:
        raise UnusableError(
            kept("it is too large, more than {limit} MB", limit=f"{limit / 1e6:,.1f}")
        )
    pieces = []
    left = status.st_size
    while left and (piece := os.read(descriptor, left)):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def split_path(path: str) -> tuple[str, str]:
    """What stands before a file's name, with its separator, and the name; a zip file is a folder.

    What stands before, and the name of another file, is the path of a file beside it. Either
    separator ends a folder, because zip files from Windows are read and unpacked elsewhere.

    >>> split_path("/a/b.zip!sub/c.jpg"), split_path("/a/b.zip!c.jpg")
    (('/a/b.zip!sub/', 'c.jpg'), ('/a/b.zip!', 'c.jpg'))
    """
    at = max(path.rfind("/"), path.rfind("\\")) + 1
    if "!" in path and (inside := _INTO_ZIP.search(path, at)):
        at = inside.end()
    return path[:at], path[at:]


class Skipped:
    """Files that could not be used, a bounded number of them, each with a sentence."""

    def __init__(self) -> None:
        self._reasons: dict[str, str] = {}

    def note(self, path: str, reason: Exception) -> None:
        """reason: a UnusableError, the end of the sentence."""
        if len(self._reasons) < _MOST_SKIPPED:
            name = printable(os.path.split(path)[1])
            self._reasons[path] = kept(
                "{name} was skipped: {reason_phrase}.", name=name, reason_phrase=str(reason)
            )

    def list(self) -> list[tuple[str, str]]:
        """Path and sentence of each."""
        return list(self._reasons.items())


class NotedFiles:
    """What sources share that note files of a tree, and read them when their picture is asked for.

    files: how they are read, also in zip files.
    """

    def __init__(self, files: Files) -> None:
        self._files = files
        self._skipped = Skipped()
        self._state = 0

    @property
    def skipped(self) -> list[tuple[str, str]]:
        """See Sidecars."""
        return self._skipped.list()

    @property
    def state(self) -> bytes:
        """See Sidecars."""
        return self._state.to_bytes(16)

    def _note(self, path: str) -> None:
        self._state ^= stamp(self._files, path)


def one_each(references: Iterable[FlickrRef]) -> list[FlickrRef]:
    """One reference to each photo, with its owner if one of them knows it."""
    found: dict[int | None, FlickrRef] = {}
    for each in references:
        known = found.setdefault(each.photo_id, each)
        if known.nsid is None and each.nsid:
            found[each.photo_id] = each
    return list(found.values())


def read_bytes(files: Files, path: str, limit: int) -> bytes:
    """The whole file, up to limit bytes. Raises UnusableError."""
    try:
        return files.read(path, limit)
    except OSError as error:
        raise UnusableError(kept("it cannot be read ({reason})", reason=os_reason(error))) from None
    except MemoryError:
        raise UnusableError(kept("it is too large")) from None


def read_object(files: Files, path: str, limit: int) -> dict[str, object]:
    """The JSON object in a file of at most limit bytes. Raises UnusableError."""
    data = read_bytes(files, path, limit)
    try:
        content = json.loads(data)
    except (ValueError, RecursionError, MemoryError):
        raise UnusableError(kept("it is no valid JSON")) from None
    if not isinstance(content, dict):
        raise UnusableError(kept("it holds no JSON object"))
    return content


def stamp(files: Files, path: str) -> int:
    """128 bits that are another for every path, size and time of a file."""
    try:
        size, mtime_ns = files.stamp(path)
        said = f"{size} {mtime_ns} "
    except (OSError, ValueError, UnusableError):
        said = "missing "
    text = said.encode() + path.encode("utf-8", "surrogatepass")
    return int.from_bytes(hashlib.blake2b(text, digest_size=16).digest())
