# ruff: noqa: PTH115, PTH118 - paths are bytes, because names need not be text
"""A folder tree whose every change is seen: by comparison, and by the system's own notices."""

from __future__ import annotations

import ctypes
import hashlib
import os
import stat
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_CHANGES = {  # from <sys/inotify.h>
    0x2: "modified",
    0x4: "attributes changed",
    0x8: "opened for writing",
    0x40: "moved away",
    0x80: "moved here",
    0x100: "created",
    0x200: "deleted",
}
_OPENED, _OVERFLOW, _IS_FOLDER = 0x20, 0x4000, 0x40000000


@dataclass(frozen=True)
class State:
    """All that a program could change of a file, a folder or a link."""

    mode: int
    owner: tuple[int, int]
    links: int
    size: int
    mtime_ns: int
    ctime_ns: int  # moves with any change, also with one that sets mtime back
    content: bytes
    xattrs: tuple[tuple[str, bytes], ...]
    atime_ns: int | None


def states(root: Path, atime: bool) -> dict[bytes, State]:
    """Everything below and including ``root`` by its path; atime: also compare that of photos."""
    found = {}
    for folder, folders, files in os.walk(os.fsencode(root)):
        for path in [folder, *(os.path.join(folder, name) for name in [*folders, *files])]:
            found[path] = _state(path, atime)
    return found


def _state(path: bytes, atime: bool) -> State:
    before = os.lstat(path)
    content = b""
    if stat.S_ISREG(before.st_mode):
        content = _digest(path)
    elif stat.S_ISLNK(before.st_mode):
        content = os.readlink(path)
    xattrs = ()
    if hasattr(os, "listxattr"):
        names = os.listxattr(path, follow_symlinks=False)
        xattrs = tuple((name, os.getxattr(path, name, follow_symlinks=False)) for name in names)
    return State(
        before.st_mode, (before.st_uid, before.st_gid), before.st_nlink, before.st_size,
        before.st_mtime_ns, before.st_ctime_ns, content, xattrs,
        before.st_atime_ns if atime and content and not path.endswith(b".json") else None,
    )  # fmt: skip


def _digest(path: bytes) -> bytes:
    file = os.open(path, os.O_RDONLY | getattr(os, "O_NOATIME", 0) | getattr(os, "O_BINARY", 0))
    with os.fdopen(file, "rb") as opened:
        return hashlib.sha256(opened.read()).digest()


class Notices:
    """Whatever the system notices below a folder: also a file opened for writing and left alone.

    Linux only; elsewhere nothing is ever noticed.
    """

    _wanted = sum(_CHANGES)

    def __init__(self, root: Path) -> None:
        self._folders: dict[int, bytes] = {}
        if sys.platform != "linux":
            return
        library = ctypes.CDLL(None, use_errno=True)
        self._queue = library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        for folder, _, _ in os.walk(os.fsencode(root)):
            watch = library.inotify_add_watch(self._queue, folder, self._wanted)
            assert watch >= 0, os.strerror(ctypes.get_errno())
            self._folders[watch] = folder

    def taken(self) -> list[str]:
        """What was noticed since this was last asked."""
        notices = []
        for mask, path in self._read():
            what = [word for bit, word in _CHANGES.items() if mask & bit] or [hex(mask)]
            notices.append(f"{path}: {', '.join(what)}")
        return notices

    def _read(self) -> Iterator[tuple[int, str]]:
        while self._folders:
            try:
                data = os.read(self._queue, 65536)
            except BlockingIOError:
                return
            while data:
                watch, mask, _, length = struct.unpack_from("iIII", data)
                name = data[16 : 16 + length].rstrip(b"\0")
                yield mask, os.fsdecode(os.path.join(self._folders.get(watch, b"?"), name))
                data = data[16 + length :]

    def close(self) -> None:
        if self._folders:
            os.close(self._queue)


class Openings(Notices):
    """Which files below a folder are opened, also for reading only. Linux only."""

    _wanted = _OPENED

    def taken(self) -> list[str]:
        """The files opened since this was last asked, in order; of folders nothing is told."""
        read = list(self._read())
        assert not any(mask & _OVERFLOW for mask, _ in read), "more was opened than can be counted"
        return [path for mask, path in read if not mask & _IS_FOLDER]
