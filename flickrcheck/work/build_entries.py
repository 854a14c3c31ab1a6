"""From the sorted rows of lists to the photos of a pack: each photo once, with all that is said.

The first account stays, and rows that name another one are counted; faces stand in the order of
the lists; of names, aliases and originals the first one counts.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby
from operator import attrgetter, itemgetter
from pathlib import Path

import numpy as np

from flickrcheck.lists import Malformed
from flickrcheck.model import Entry, FaceBox
from flickrcheck.store.pack_schema import MAX_FACES
from flickrcheck.work.build_rich import RichRow, rich_rows
from flickrcheck.work.build_spool import (
    ROWS_A_RUN,
    Numbers,
    Piece,
    Rows,
    owner_nsid,
    pieces,
)
from flickrcheck.work.build_state import Run

NAMED = 100_000  # contradicting rows that are kept by name
_REFUSED_NAMED = 1_000
_PLACE = attrgetter("run", "order")


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A row that gives a photo another account than an earlier one, or two at once.

    line: see Malformed; where the list has several files, the number of the row over all of them.
    says and kept: NSIDs, or aliases where only these are known.
    """

    line: int
    photo_id: int
    says: str
    kept: str


@dataclass(frozen=True, slots=True)
class Photos:
    """Photos of which only the account is known, ascending by ID, each once.

    owners: numbers of build_spool.owner_number, 0 where no account is known.
    """

    ids: Numbers
    owners: Numbers


class Tally:
    """What merging does with the rows of each source; the place in a list is the source's number.

    merged: rows whose photo an earlier row had named; refused: rows that cannot be used after
    all; contradictions and refusals name the first ones by photo ID.
    """

    def __init__(self, sources: int) -> None:
        self.merged = [0] * sources
        self.contradicting = [0] * sources
        self.refused = [0] * sources
        self.contradictions: list[list[Contradiction]] = [[] for _ in range(sources)]
        self.refusals: list[list[Malformed]] = [[] for _ in range(sources)]
        self._named = 0

    def contradict(self, source: int, row: Contradiction) -> None:
        """Count a contradicting row."""
        self.contradicting[source] += 1
        if self._named < NAMED:
            self._named += 1
            self.contradictions[source].append(row)

    def contradict_many(self, rows: Rows, sources: Numbers, kept: Numbers) -> None:
        """Count rows that name another account than the one of the same place in ``kept``."""
        room = max(NAMED - self._named, 0)
        named = zip(rows[:room].tolist(), sources[:room].tolist(), kept[:room].tolist(),
                    strict=True)  # fmt: skip
        for (photo_id, owner, _, line), source, first in named:
            said = Contradiction(line, photo_id, owner_nsid(owner), owner_nsid(first))
            self.contradict(source, said)
        for source, times in enumerate(np.bincount(sources[room:]).tolist()):
            self.contradicting[source] += times

    def refuse(self, source: int, row: Malformed) -> None:
        """Count a row that cannot be used after all."""
        self.refused[source] += 1
        if len(self.refusals[source]) < _REFUSED_NAMED:
            self.refusals[source].append(row)


class ListedPhotos:
    """Merges the runs of a build; iterate over it for photos in ascending order of their IDs.

    sources: how many lists there are; rows_done: rows that are merged so far, tally: what became of
    them. Iterating raises OSError and ValueError where a run is damaged.
    """

    def __init__(
        self,
        folder: Path,
        runs: Sequence[Run],
        dataset: str,
        sources: int,
        rows_at_once: int = ROWS_A_RUN,
    ) -> None:
        self.tally = Tally(sources)
        self.rows_done = 0
        self._dataset = dataset
        self._rows_at_once = rows_at_once
        plain = [run for run in runs if run.plain]
        self._plain_paths = [folder / run.name for run in plain]
        self._rich_paths = {run.number: folder / run.name for run in runs if not run.plain}
        self._numbers = np.array([run.number for run in plain], np.int64)
        self._sources = np.array([run.source for run in plain], np.int64)
        self._source_of = {run.number: run.source for run in runs}

    def __iter__(self) -> Iterator[Photos | Entry]:
        rich = _Groups(rich_rows(self._rich_paths))
        plain = pieces(self._plain_paths, self._rows_at_once)
        for whole, group in groupby(plain, key=_whole_or_photo):
            if whole is None:
                for piece in group:
                    yield from self._beside(piece, rich)
                continue
            yield from self._until(whole, rich)
            rows = chain.from_iterable(map(self._as_rich, group))
            yield self._photo(whole, rows, rich.of(whole))
        yield from self._until(None, rich)

    def _beside(self, piece: Piece, rich: _Groups) -> Iterator[Photos | Entry]:
        """The photos of a whole piece with those that rich rows name between them."""
        ids, begin = piece.rows["id"], 0
        last = int(ids[-1])
        while (photo_id := rich.next_id) is not None and photo_id <= last:
            end = begin + int(np.searchsorted(ids[begin:], photo_id, side="left"))
            after = end + int(np.searchsorted(ids[end:], photo_id, side="right"))
            if end > begin:
                yield self._plain(_slice(piece, begin, end))
            rows = self._as_rich(_slice(piece, end, after)) if after > end else None
            yield self._photo(photo_id, rows, rich.of(photo_id))
            begin = after
        if begin < len(ids):
            yield self._plain(_slice(piece, begin, len(ids)))

    def _until(self, bound: int | None, rich: _Groups) -> Iterator[Entry]:
        """The photos below a bound that only rich rows name."""
        while (photo_id := rich.next_id) is not None and (bound is None or photo_id < bound):
            yield self._photo(photo_id, None, rich.of(photo_id))

    def _plain(self, piece: Piece) -> Photos:
        rows = piece.rows
        self.rows_done += len(rows)
        ids, owners = rows["id"], rows["owner"]
        new = np.empty(len(ids), bool)
        new[0] = True
        np.not_equal(ids[1:], ids[:-1], out=new[1:])
        if new.all():
            return Photos(np.ascontiguousarray(ids), np.ascontiguousarray(owners))
        group = np.cumsum(new) - 1
        said = np.flatnonzero(owners)
        found, first = np.unique(group[said], return_index=True)
        kept = np.zeros(int(group[-1]) + 1, np.int64)
        kept[found] = owners[said[first]]
        sources = self._sources[piece.run]
        wrong = said[owners[said] != kept[group[said]]]
        self.tally.contradict_many(rows[wrong], sources[wrong], kept[group[wrong]])
        for source, times in enumerate(np.bincount(sources[~new]).tolist()):
            self.tally.merged[source] += times
        return Photos(ids[new], kept)

    def _as_rich(self, piece: Piece) -> Iterator[RichRow]:
        numbers = self._numbers[piece.run].tolist()
        for (_, owner, order, line), run in zip(piece.rows.tolist(), numbers, strict=True):
            nsid = owner_nsid(owner) if owner else None
            yield RichRow(nsid=nsid, line=line, run=run, order=order)

    def _photo(
        self, photo_id: int, plain: Iterable[RichRow] | None, rich: Iterable[RichRow]
    ) -> Entry:
        photo = _Photo(photo_id, self.tally)
        if plain is not None:
            rich = heapq.merge(plain, rich, key=_PLACE)
        for row in rich:
            self.rows_done += 1
            photo.add(self._source_of[row.run], row)
        return photo.entry(self._dataset)


class _Photo:
    """One photo while its rows are merged."""

    def __init__(self, photo_id: int, tally: Tally) -> None:
        self._id = photo_id
        self._tally = tally
        self._any = False
        self._nsid: str | None = None
        self._alias: str | None = None
        self._key: str | None = None
        self._faces: list[FaceBox] = []
        self._original: tuple[bytes, int] | None = None

    def add(self, source: int, row: RichRow) -> None:
        if row.face is not None:
            if len(self._faces) >= MAX_FACES:
                reason = f"more than {MAX_FACES:,} faces in photo {self._id}"
                self._tally.refuse(source, Malformed(row.line, reason))
                return
            self._faces.append(row.face)
        self._tally.merged[source] += self._any
        self._any = True
        self._note_owner(source, row)
        self._key = self._key or row.key
        self._original = self._original or row.original

    def _note_owner(self, source: int, row: RichRow) -> None:
        # People change their alias and keep their NSID: the alias is asked where that is not known.
        kept, says = self._nsid, row.nsid
        if kept is None or says is None:
            kept, says = self._alias and self._alias.lower(), row.alias and row.alias.lower()
        agrees = kept is None or says is None or kept == says
        if agrees:
            self._nsid = self._nsid or row.nsid
            self._alias = self._alias or row.alias
        if agrees and row.at_odds is not None:
            # where the first of its two accounts is the one that is kept
            kept, says = self._nsid, row.at_odds
            agrees = False
        if not agrees and kept is not None and says is not None:
            self._tally.contradict(source, Contradiction(row.line, self._id, says, kept))

    def entry(self, dataset: str) -> Entry:
        md5, size = self._original or (None, None)
        return Entry(
            dataset=dataset,
            photo_id=self._id,
            nsid=self._nsid,
            key=self._key,
            faces=tuple(self._faces),
            alias=self._alias,
            original_md5=md5,
            original_size=size,
        )


class _Groups:
    """Rich rows photo by photo."""

    def __init__(self, rows: Iterator[tuple[int, RichRow]]) -> None:
        self._groups = groupby(rows, key=itemgetter(0))
        self._next = next(self._groups, None)

    @property
    def next_id(self) -> int | None:
        """The photo that comes next, None at the end."""
        return None if self._next is None else self._next[0]

    def of(self, photo_id: int) -> Iterator[RichRow]:
        """The rows of this photo where it comes next, else none. Read them all."""
        if self._next is None or self._next[0] != photo_id:
            return
        for _, row in self._next[1]:
            yield row
        self._next = next(self._groups, None)


def _whole_or_photo(piece: Piece) -> int | None:
    """None for whole pieces, else the photo of which this is a part."""
    return None if piece.whole else int(piece.rows["id"][0])


def _slice(piece: Piece, begin: int, end: int) -> Piece:
    return Piece(piece.rows[begin:end], piece.run[begin:end], piece.whole)
