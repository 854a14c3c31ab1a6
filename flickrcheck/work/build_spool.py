"""The rows of lists on their way into a pack: sorted runs on disk, so that memory stays flat.

Most rows say only which photo and whose it is. They lie as 24 bytes each in runs that numpy reads
and sorts; rows that say more are in runs of their own (see build_rich). A run is sorted by photo
ID, rows of one photo in the order of the list; runs are numbered in the order of the lists.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from flickrcheck.flickr.ids import LARGEST_PHOTO_ID, is_nsid
from flickrcheck.work.build_folder import BuildFolder
from flickrcheck.work.build_rich import RichRow, encoded
from flickrcheck.work.build_state import Run

ROW = np.dtype([("id", "<i8"), ("owner", "<i8"), ("order", "<u4"), ("line", "<u4")])
"""A row: photo ID, account (a number of owner_number, 0 for none), place in its run, line."""

ROWS_A_RUN = 1 << 19
_RICH_BYTES_A_RUN = 1 << 26
_RICH_ROWS_A_RUN = 250_000
_KNOWN_OWNERS = 500_000  # accounts whose numbers are kept at hand
_NO_LINE = 0  # of rows whose line is not known or needs more than 32 bits

Rows = NDArray[np.void]
Numbers = NDArray[np.int64]


def owner_number(nsid: str) -> int:
    """An account as one number above 0, which tells its leading zeros too: no table is needed."""
    digits, _, suffix = nsid.partition("@N")
    return (int(digits) * 100 + int(suffix)) << 4 | len(digits)


def owner_nsid(number: int) -> str:
    """The account of a number that owner_number gave."""
    digits, suffix = divmod(number >> 4, 100)
    return f"{digits:0{number & 15}d}@N{suffix:02d}"


class OwnerNumbers(dict[str | None, int]):
    """The numbers of accounts, computed once for those met lately; 0 for None and for no NSID."""

    def __missing__(self, nsid: str | None) -> int:
        if len(self) >= _KNOWN_OWNERS:
            self.clear()
        number = owner_number(nsid) if nsid is not None and is_nsid(nsid) else 0
        self[nsid] = number
        return number


class Spool:
    """Takes rows in list by list and writes them as runs.

    rows_a_run: how many plain rows are held in memory.
    """

    def __init__(self, folder: BuildFolder, first_run: int, rows_a_run: int = ROWS_A_RUN) -> None:
        self._folder = folder
        self._next = first_run
        self._limit = rows_a_run
        self._numbers = OwnerNumbers()
        self._plain: list[Rows] = []
        self._single: list[tuple[int, int, int, int]] = []
        self._plain_rows = 0
        self._rich: list[tuple[int, bytes]] = []
        self._rich_bytes = 0
        self._order = 0

    @property
    def is_full(self) -> bool:
        """Whether it is time to write a run."""
        return (
            self._plain_rows >= self._limit
            or self._rich_bytes >= _RICH_BYTES_A_RUN
            or len(self._rich) >= min(self._limit, _RICH_ROWS_A_RUN)
        )

    def add_plain(self, photo_ids: Sequence[int], nsids: Sequence[str | None],
                  lines: Sequence[int]) -> None:  # fmt: skip
        """Take in rows that say nothing but photo and account; photo IDs must be true ones."""
        rows = np.empty(len(photo_ids), ROW)
        rows["id"] = photo_ids
        if not ((rows["id"] >= 1) & (rows["id"] <= LARGEST_PHOTO_ID)).all():
            raise ValueError("a photo ID that Flickr cannot have given")
        numbers = self._numbers
        rows["owner"] = [numbers[nsid] for nsid in nsids]
        rows["order"] = np.arange(self._order, self._order + len(rows))
        at = np.asarray(lines, np.int64)
        rows["line"] = np.where(at < 1 << 32, at, _NO_LINE)
        self._settle()
        self._plain.append(rows)
        self._plain_rows += len(rows)
        self._order += len(rows)

    def add(self, photo_id: int, row: RichRow) -> None:
        """Take in one row."""
        if row.is_plain:
            line = row.line if row.line < 1 << 32 else _NO_LINE
            self._single.append((photo_id, self._numbers[row.nsid], self._order, line))
            self._plain_rows += 1
        else:
            data = encoded(photo_id, self._order, row)
            self._rich.append((photo_id, data))
            self._rich_bytes += len(data)
        self._order += 1

    def _settle(self) -> None:
        if self._single:
            self._plain.append(np.array(self._single, ROW))
            self._single = []

    def write(self, source: int) -> list[Run]:
        """Write what was taken in as at most two runs, which are of one list."""
        self._settle()
        runs = []
        if self._plain:
            rows = np.concatenate(self._plain)
            rows = rows[np.argsort(rows["id"], kind="stable")]
            runs.append(self._run(True, source, len(rows), (rows.tobytes(),)))
        if self._rich:
            self._rich.sort(key=lambda pair: pair[0])
            parts = (data for _, data in self._rich)
            runs.append(self._run(False, source, len(self._rich), parts))
        self._next += 1
        self._plain, self._rich = [], []
        self._plain_rows = self._rich_bytes = self._order = 0
        return runs

    def _run(self, plain: bool, source: int, rows: int, parts: Iterable[bytes]) -> Run:
        run = Run(self._next, plain, source, rows, 0)
        return replace(run, size=self._folder.write(run.name, parts))


@dataclass(frozen=True, slots=True)
class Piece:
    """Rows of some plain runs by ascending photo ID, those of one photo in the order of the lists.

    run: the number of each row's run among those that were given. whole: all rows of the photos
    are in it; else it is a part of one photo that has more rows than fit in memory.
    """

    rows: Rows
    run: NDArray[np.int32]
    whole: bool


def pieces(paths: Sequence[Path], rows_at_once: int = ROWS_A_RUN) -> Iterator[Piece]:
    """All rows of sorted plain runs, by ranges of photo IDs; about 100 bytes a row at once.

    Parts of one photo follow each other. Raises OSError and ValueError for damaged runs.
    """
    share = max(rows_at_once // max(len(paths), 1), 16)
    readers = [_RunReader(path, share) for path in paths]
    while True:
        for reader in readers:
            reader.fill()
        ends = [int(reader.rows["id"][-1]) for reader in readers if reader.more]
        if not ends:
            yield from _together([reader.take_all() for reader in readers])
            return
        bound = min(ends)
        parts = [reader.take(bound, "left") for reader in readers]
        if any(map(len, parts)):
            yield from _together(parts)
            continue
        for number, reader in enumerate(readers):
            while len(rows := reader.take(bound, "right")):
                yield Piece(rows, np.full(len(rows), number, np.int32), whole=False)
                reader.fill()


def _together(parts: Sequence[Rows]) -> Iterator[Piece]:
    rows = np.concatenate(parts) if parts else np.empty(0, ROW)
    if not len(rows):
        return
    run = np.repeat(np.arange(len(parts), dtype=np.int32), [len(part) for part in parts])
    order = np.argsort(rows["id"], kind="stable")
    yield Piece(rows[order], run[order], whole=True)


class _RunReader:
    """Reads a run from its beginning to its end. It holds no file open: there may be hundreds."""

    def __init__(self, path: Path, share: int) -> None:
        self._path = path
        self._share = share
        self._offset = 0
        self._last = 0
        self.rows: Rows = np.empty(0, ROW)
        self.more = True

    def fill(self) -> None:
        """Read on where less than half of the share is left."""
        if not self.more or len(self.rows) > self._share // 2:
            return
        read = np.fromfile(self._path, ROW, self._share - len(self.rows), offset=self._offset)
        self._offset += read.nbytes
        self.more = self._offset < self._path.stat().st_size
        if len(read):
            self._check(read["id"])
        elif self.more:
            raise ValueError(f"{self._path.name} ends within a row")
        self.rows = np.concatenate((self.rows, read))

    def _check(self, ids: Numbers) -> None:
        if ids[0] < max(self._last, 1) or ids[-1] > LARGEST_PHOTO_ID or (np.diff(ids) < 0).any():
            raise ValueError(f"{self._path.name} is not sorted")
        self._last = int(ids[-1])

    def take(self, bound: int, side: str) -> Rows:
        """The rows up to a photo ID, without ("left") or with it ("right")."""
        where = int(np.searchsorted(self.rows["id"], bound, side=side))  # type: ignore[call-overload]
        taken, self.rows = self.rows[:where], self.rows[where:]
        return taken

    def take_all(self) -> Rows:
        taken, self.rows = self.rows, self.rows[:0]
        return taken
