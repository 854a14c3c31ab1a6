"""The names by which lists call their photos, for pictures whose files are named so.

The copies of YFCC100M are named by a hash, COCO's, Open Images' and PASCAL VOC's by numbers of
their own. While a list is read, each of its names becomes 24 bytes on the disk: a digest and the
photo ID. Later the names of pictures are looked up in them, many at a time, so that memory stays
flat with a hundred million of both.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import xxhash
from numpy.typing import NDArray

from flickrcheck.flickr.ids import LARGEST_PHOTO_ID
from flickrcheck.work.build_folder import BuildFolder
from flickrcheck.work.build_state import ListProgress, names_name

SEVERAL = -1
"""What stands for several photos names none."""

# digest of the name in two halves, photo ID
_ROW = np.dtype([("first", "<u8"), ("second", "<u8"), ("id", "<i8")])
_DIGESTS = np.dtype([("first", "<u8"), ("second", "<u8")])
_BLOCK = 1 << 21  # names that are sorted, and looked through, at a time; some 100 MB
_SORTED = "names.sorted"
_SUFFIX = re.compile(r"\.(?:jpe?g|png|gif|webp|bmp|tiff?)", re.IGNORECASE)

_Rows = NDArray[np.void]


def _digests(names: Iterable[str]) -> _Rows:
    """Digests of file names, which lists give with and without folders and suffix."""
    data = b"".join(xxhash.xxh3_128_digest(_stem(name)) for name in names)
    return np.frombuffer(data, _DIGESTS)


def _stem(name: str) -> bytes:
    """The name alone. FFHQ's picture 00042.png is number 42 in its list, so zeros do not count."""
    name = name.replace("\\", "/").rpartition("/")[2]
    stem, dot, suffix = name.rpartition(".")
    if stem and _SUFFIX.fullmatch(dot + suffix):
        name = stem
    if name.isdecimal():
        name = name.lstrip("0") or "0"
    return name.encode("utf-8", "backslashreplace")


class NameWriter:
    """Takes in the names of one list."""

    def __init__(self, folder: BuildFolder, number: int, progress: ListProgress) -> None:
        self._folder = folder
        self._number = number
        self._progress = progress
        self._ids: list[int] = []
        self._names: list[str] = []

    def add(self, photo_ids: Sequence[int], names: Sequence[str]) -> None:
        """Take in the names of some photos."""
        self._ids += photo_ids
        self._names += names

    def write(self) -> None:
        """Put down what was taken in; it counts when the build's state is saved."""
        if not self._ids:
            return
        rows = np.empty(len(self._ids), _ROW)
        digests = _digests(self._names)
        rows["first"], rows["second"], rows["id"] = digests["first"], digests["second"], self._ids
        self._progress.name_bytes = self._folder.append(
            names_name(self._number), self._progress.name_bytes, rows.tobytes()
        )
        self._ids, self._names = [], []


class ListNames:
    """Looks names up in those that the lists of a build gave.

    Raises UnusableFileError where what was put down is damaged or the disk is full.
    """

    def __init__(self, folder: BuildFolder, lists: Sequence[ListProgress]) -> None:
        self._folder = folder
        self._blocks: list[int] = []  # rows of each
        parts = [
            (folder.path / names_name(number), progress.name_bytes)
            for number, progress in enumerate(lists)
            if progress.name_bytes
        ]
        folder.write(_SORTED, self._sorted_blocks(parts))

    def _sorted_blocks(self, parts: Sequence[tuple[Path, int]]) -> Iterator[bytes]:
        for path, size in parts:
            for offset in range(0, size, _BLOCK * _ROW.itemsize):
                count = min(_BLOCK, (size - offset) // _ROW.itemsize)
                rows = self._read(path, offset, count)
                rows = rows[np.lexsort((rows["id"], rows["first"]))]
                rows = rows[np.concatenate(([True], rows[1:] != rows[:-1]))]
                self._blocks.append(len(rows))
                yield rows.tobytes()

    def _read(self, path: Path, offset: int, count: int) -> _Rows:
        try:
            rows = np.fromfile(path, _ROW, count, offset=offset)
            ids = rows["id"]
            if len(rows) < count or (ids < 1).any() or (ids > LARGEST_PHOTO_ID).any():
                raise ValueError(f"{path.name} is not as it was written")
        except (OSError, ValueError) as error:
            raise self._folder.damaged(error) from error
        return rows

    def find(self, names: Sequence[str]) -> NDArray[np.int64]:
        """The photo that the lists call by each name; 0 where none is, SEVERAL where it is not
        clear which."""
        wanted = _digests(names)
        order = np.argsort(wanted["first"])
        first, second = wanted["first"][order], wanted["second"][order]
        found = np.zeros(len(names), np.int64)
        offset = 0
        for count in self._blocks:
            rows = self._read(self._folder.path / _SORTED, offset, count)
            offset += count * _ROW.itemsize
            low = np.searchsorted(rows["first"], first, side="left")
            after = np.searchsorted(rows["first"], first, side="right")
            hits = np.flatnonzero(after > low)
            lowest, highest = rows[low[hits]], rows[after[hits] - 1]
            ids = np.where(lowest["id"] == highest["id"], lowest["id"], SEVERAL)
            known, same = found[hits], lowest["second"] == second[hits]
            found[hits] = np.where(
                same & ((known == 0) | (known == ids)), ids, np.where(same, SEVERAL, known)
            )
        result = np.empty(len(names), np.int64)
        result[order] = found
        return result
