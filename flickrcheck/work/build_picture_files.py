"""The files of a folder that show a dataset's photos, sorted by photo ID with little memory.

Runs of some hundred thousand files are sorted in memory and lie on the disk until they are merged,
so that a folder of a hundred million pictures needs no more memory than one of a million.
"""

from __future__ import annotations

import heapq
import os
import struct
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import BinaryIO

_RUN = 200_000  # files in a run; 60 MB of memory
# photo ID, size, time, length of the path that follows
_ROW = struct.Struct("<QQqI")


@dataclass(frozen=True, slots=True)
class PictureFile:
    """One file. path: from the folder on, as the operating system gives it (may hold surrogate
    escapes); size in bytes; mtime_ns in nanoseconds since 1970."""

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class PhotoFiles:
    """A photo and all files that show it, in the order in which they are tried."""

    photo_id: int
    files: tuple[PictureFile, ...]


_Row = tuple[int, PictureFile]


class PictureFiles:
    """Collects files, then gives them sorted. place: an own folder for its temporary files.

    Files of one photo stay in the order in which they were added. Every method raises OSError
    where the disk does not do its part.
    """

    def __init__(self, place: Path) -> None:
        self._place = place
        self._rows: list[_Row] = []
        self._runs: list[Path] = []
        self._sorted = place / "files.sorted"
        self.photos = 0
        self.unlisted = 0

    def add(self, photo_id: int, file: PictureFile) -> None:
        """Take in one file."""
        self._rows.append((photo_id, file))
        if len(self._rows) >= _RUN:
            self._write_run()

    def _write_run(self) -> None:
        self._rows.sort(key=_photo_id)
        path = self._place / f"files.{len(self._runs)}.run"
        _write(path, self._rows)
        self._runs.append(path)
        self._rows = []

    def sort(self, listed: Iterable[int] | None) -> None:
        """Call once after all were added; then __iter__ can be used as often as one likes.

        listed: the photo IDs that are wanted, ascending; files of others are counted in
        ``unlisted`` and left out. None: all are wanted. ``photos`` counts the photos that are left.
        """
        self._write_run()
        with ExitStack() as opened:
            files = [opened.enter_context(path.open("rb")) for path in self._runs]
            merged = heapq.merge(*map(_read, files), key=_photo_id)
            _write(self._sorted, self._wanted(merged, listed))
        for path in self._runs:
            path.unlink()

    def _wanted(self, rows: Iterable[_Row], listed: Iterable[int] | None) -> Iterator[_Row]:
        wanted = None if listed is None else iter(listed)
        next_wanted: int | None = -1
        last = -1
        for row in rows:
            photo_id = row[0]
            while wanted is not None and next_wanted is not None and next_wanted < photo_id:
                next_wanted = next(wanted, None)
            if wanted is not None and next_wanted != photo_id:
                self.unlisted += 1
                continue
            self.photos += photo_id != last
            last = photo_id
            yield row

    def __iter__(self) -> Iterator[PhotoFiles]:
        """The photos by ascending ID."""
        with self._sorted.open("rb") as file:
            for photo_id, rows in groupby(_read(file), _photo_id):
                yield PhotoFiles(photo_id, tuple(each for _, each in rows))


def _photo_id(row: _Row) -> int:
    return row[0]


def _write(path: Path, rows: Iterable[_Row]) -> None:
    with path.open("wb") as file:
        for photo_id, each in rows:
            name = os.fsencode(each.path)
            file.write(_ROW.pack(photo_id, each.size, each.mtime_ns, len(name)) + name)


def _read(file: BinaryIO) -> Iterator[_Row]:
    while head := file.read(_ROW.size):
        photo_id, size, mtime_ns, length = _ROW.unpack(head)
        yield photo_id, PictureFile(os.fsdecode(file.read(length)), size, mtime_ns)
