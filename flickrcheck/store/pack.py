"""Reads an index pack: never writes, and believes nothing that it has not checked.

A pack may come from anybody. Whatever is wrong with it is told in one UnusableFileError; single
rows that cannot be true are counted and left out.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

import numpy as np
from numpy.typing import NDArray

from flickrcheck.language import marked
from flickrcheck.model import Entry
from flickrcheck.store.hash_words import Words, as_words
from flickrcheck.store.pack_block import EntryBlock, Owner, entries_of
from flickrcheck.store.pack_check import check_pack, true_entries
from flickrcheck.store.pack_file import About, altered, told, unlikely
from flickrcheck.store.pack_ids import MOST, IdSet, Progress, expanded
from flickrcheck.store.pack_open import open_connection
from flickrcheck.store.pack_originals import Originals
from flickrcheck.store.pack_owners import OwnerTable
from flickrcheck.store.pack_schema import (
    MAX_PHOTO_ID,
    PackCounts,
    PackSource,
    is_alias,
    is_key,
    is_nsid,
)
from flickrcheck.store.pack_slabs import Slabs

_SMALL = 2_000_000  # photos; slabs of smaller packs are decoded whenever they are asked
_MANY = 2_000  # IDs; from so many on, asked one after the other, a big pack's are expanded


def _ignore(done: int, total: int) -> None:
    pass


@dataclass(frozen=True, slots=True, eq=False)
class PackHashes:
    """Fingerprints of a pack: whole pictures by ascending photo ID, then parts of pictures.

    ids int64 (n,); parts uint8 (n,), 0 for whole pictures (see model.PartPrint); phash uint64
    (n, 4) as made by hash_words.as_words. The dhashes are read with the entries (lookup_ids).
    """

    ids: NDArray[np.int64]
    parts: NDArray[np.uint8]
    phash: Words


class Pack:
    """An open index pack. Use Pack.open, and close it or use it as a context manager.

    bad_rows counts the rows met so far that cannot be true and were left out. All reading
    methods raise UnusableFileError where the file turns out to be damaged.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, about: About) -> None:
        self.path = path
        self.about = about
        self._bad_entries = 0
        self._connection = connection
        self._slabs = Slabs(path, connection)
        self._owner_table: OwnerTable | None = None
        self._originals: Originals | None = None
        self._id_set: IdSet | None = None
        self._asked = 0

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """Open a pack and read what it says of itself.

        The counts are those that its builder wrote down; check() compares them with the rows. A
        pack of version 1 is converted first, a large one into the cache folder.
        Raises UnusableFileError: not there, not a pack, of a newer version, cut off, altered.
        """
        path = Path(path)
        connection, about = open_connection(path)
        return cls(path, connection, about)

    @property
    def dataset(self) -> str:
        """The dataset's ID."""
        return self.about.dataset

    @property
    def edition(self) -> str:
        """The edition of the list."""
        return self.about.edition

    @property
    def counts(self) -> PackCounts:
        """What the pack says that it holds."""
        return self.about.counts

    @property
    def sources(self) -> tuple[PackSource, ...]:
        """The published files that the pack was made from."""
        return self.about.sources

    @property
    def checksum(self) -> str:
        """What the pack says to be the checksum of its content; check() compares."""
        return self.about.checksum

    @property
    def bad_rows(self) -> int:
        """How many rows were met and left out because they cannot be true."""
        return self._bad_entries + self._slabs.faces.bad

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def lookup_ids(self, ids: Sequence[int]) -> dict[int, Entry]:
        """The entries of those photo IDs that are listed, with their faces and parts."""
        wanted = np.array(sorted({i for i in ids if 1 <= i <= MAX_PHOTO_ID}), dtype=np.int64)
        if self.counts.photos > _SMALL:
            wanted = wanted[self.has_ids(wanted)]
        found = {}
        for block in self._slabs.find(wanted):
            for entry in self._entries(block):
                found[entry.photo_id] = entry
        return found

    def has_ids(self, ids: NDArray[np.int64], progress: Progress = _ignore) -> NDArray[np.bool_]:
        """Which of these photo IDs are listed: bool (n,). ids: int64 (n,), in any order.

        The IDs of a big pack are expanded into a file in the cache folder when many are asked for
        the first time (a hundred million in some ten seconds), of which progress is told.
        """
        self._asked += len(ids)
        if self._id_set is None and self._asked >= _MANY and _SMALL < self.counts.photos <= MOST:
            self._id_set = expanded(
                self.path, self.checksum, self.counts.photos, self._counted_ids, progress
            )
        if self._id_set is not None:
            return self._id_set.contains(ids)
        different, places = np.unique(ids, return_inverse=True)
        found: NDArray[np.bool_] = np.zeros(len(different), dtype=np.bool_)
        possible = (different >= 1) & (different <= MAX_PHOTO_ID)
        found[possible] = self._slabs.holds(different[possible])
        return found[places]

    def _counted_ids(self) -> Iterator[NDArray[np.int64]]:
        """All photo IDs, at most as many as the pack says; if there are others, it is refused."""
        said, found = self.counts.photos, 0
        for ids in self._slabs.all_ids():
            found += len(ids)
            if found > said:
                break
            yield ids
        if found != said:
            raise altered(self.path, marked("photos"), said, found)

    def lookup_owners(self, nsids: Sequence[str]) -> dict[str, int]:
        """How many photos are listed of each of these accounts; those without any are left out."""
        return self._counts_of(nsid for nsid in nsids if is_nsid(nsid))

    def lookup_aliases(self, aliases: Sequence[str]) -> dict[str, int]:
        """The same for the names in the accounts' addresses, as far as the list gives them."""
        return self._counts_of(alias for alias in aliases if is_alias(alias))

    def _counts_of(self, accounts: Iterable[str]) -> dict[str, int]:
        counts = {account: self._owners.photos(account) for account in accounts}
        return {account: count for account, count in counts.items() if count}

    def photos_of(self, account: str) -> Iterator[int]:
        """The listed photo IDs of an account, in ascending order. account: its NSID or alias.

        Reads the owners of all photos: about a second for a hundred million.
        """
        if is_nsid(account) or is_alias(account):
            numbers = self._owners.numbers_of(account)
            if len(numbers):
                for ids in self._slabs.owned(numbers):
                    yield from ids.tolist()

    def photos_of_each(self, accounts: Sequence[str]) -> dict[str, NDArray[np.int64]]:
        """The same for many NSIDs and aliases in one pass; those without any are left out.

        Each array holds photo IDs in ascending order, 8 bytes each: lookup_owners and
        lookup_aliases tell before how many there are.
        """
        numbers = {
            account: found
            for account in accounts
            if (is_nsid(account) or is_alias(account))
            and len(found := self._owners.numbers_of(account))
        }
        wanted = np.zeros(len(self._owners) + 1, dtype=np.bool_)
        for found in numbers.values():
            wanted[found] = True
        if not wanted.any():
            return {}
        blank: list[NDArray[np.int64]] = [np.zeros(0, dtype=np.int64)]
        pieces = list(self._slabs.owned_by_each(wanted))
        ids = np.concatenate(blank + [piece for piece, _ in pieces])
        owners = np.concatenate(blank + [piece for _, piece in pieces])
        order = np.argsort(owners, kind="stable")
        ids, owners = ids[order], owners[order]
        photos = {}
        for account, found in numbers.items():
            starts = np.searchsorted(owners, found)
            ends = np.searchsorted(owners, found, side="right")
            mine = [ids[start:end] for start, end in zip(starts, ends, strict=True)]
            photos[account] = np.sort(np.concatenate(mine))
        return {account: found for account, found in photos.items() if len(found)}

    def nsids_of(self, alias: str) -> set[str]:
        """The accounts that the list says to have this name in their address."""
        if not is_alias(alias):
            return set()
        owners = map(self._owners.get, self._owners.numbers_of(alias).tolist())
        return {owner[0] for owner in owners if owner is not None and owner[0] is not None}

    def owners(self) -> list[Owner | None]:
        """The accounts by their number less one, as EntryBlock.owners names them in blocks().

        None stands for one that cannot be true.
        """
        return list(self._owners.all())

    @property
    def _owners(self) -> OwnerTable:
        if self._owner_table is None:
            self._owner_table = OwnerTable(self.path, self._slabs, self.counts.photos)
        return self._owner_table

    def lookup_sizes(self, sizes: Sequence[int]) -> set[int]:
        """Those of these file sizes, in bytes, that an original of this dataset had.

        Files of other sizes need not be read to know that they are none of the originals.
        """
        return self._known_originals.sizes(sizes)

    def lookup_originals(
        self, files: Sequence[tuple[bytes, int]]
    ) -> dict[tuple[bytes, int], list[int]]:
        """Photo IDs of the originals with this MD5 (16 bytes) and size (bytes), where any are."""
        by_size = {size: self._known_originals.ids(size) for _, size in files}
        entries = self.lookup_ids([photo_id for ids in by_size.values() for photo_id in ids])
        found: dict[tuple[bytes, int], list[int]] = {}
        for md5, size in dict.fromkeys(files):
            for photo_id in by_size[size]:
                entry = entries.get(photo_id)
                if entry is not None and (entry.original_md5, entry.original_size) == (md5, size):
                    found.setdefault((md5, size), []).append(photo_id)
        return found

    @property
    def _known_originals(self) -> Originals:
        if self._originals is None:
            self._originals = Originals(self._slabs if self.counts.originals else None)
        return self._originals

    def hashes(self) -> PackHashes:
        """All fingerprints, for a search by picture: 41 bytes each in memory."""
        size = self.counts.hashes + self.counts.parts
        whole = PackHashes(
            np.zeros(size, dtype=np.int64),
            np.zeros(size, dtype=np.uint8),
            np.zeros((size, 4), dtype=np.uint64),
        )
        start = 0
        for block in self.prints():
            rows = slice(start, start + len(block.ids))
            whole.ids[rows], whole.parts[rows] = block.ids, block.parts
            whole.phash[rows] = block.phash
            start = rows.stop
        return whole

    def prints(self) -> Iterator[PackHashes]:
        """The same piece by piece, some thousand at a time, for packs that do not fit memory."""
        said, found = self.counts.hashes, 0
        for ids, phash in self._slabs.prints():
            found += len(ids)
            if found > said:
                break
            yield PackHashes(ids, np.zeros(len(ids), np.uint8), as_words(phash.tobytes()))
        if found != said:
            raise altered(self.path, marked("fingerprints"), said, found)
        said, found = self.counts.parts, 0
        for block in self._slabs.parts():
            found += len(block.ids)
            if found > said:
                break
            yield PackHashes(block.ids, block.parts, as_words(block.phash.tobytes()))
        if found != said:
            raise altered(self.path, marked("fingerprints of parts"), said, found)

    def photo_ids(self) -> Iterator[NDArray[np.int64]]:
        """All listed photo IDs in ascending order, some thousand at a time."""
        return self._counted_ids()

    def entries(self) -> Iterator[Entry]:
        """All entries in ascending order of photo ID."""
        for block in self._slabs.blocks():
            yield from self._entries(block)

    def blocks(self) -> Iterator[EntryBlock]:
        """All entries in columns, some thousand at a time, with the numbers of owners().

        Raises UnusableFileError also for entries that entries() leaves out.
        """
        known = np.array([True, *(owner is not None for owner in self._owners.all())])
        for block in self._slabs.blocks():
            if not true_entries(block, known).all():
                raise unlikely(self.path, marked("accounts or names of photos cannot be true"))
            yield block

    def _entries(self, block: EntryBlock) -> Iterator[Entry]:
        found = 0
        for entry in entries_of(self.dataset, block, self._owners.get):
            if is_key(entry.key):
                found += 1
                yield entry
        self._bad_entries += len(block) - found

    def check(self) -> None:
        """Read the whole pack: its pages, its rows and counts, and its checksum.

        Raises UnusableFileError where anything is not as the pack says. A million entries with
        fingerprints take about a second.
        """
        for _ in self.check_steps():
            pass

    def check_steps(self) -> Iterator[int]:
        """The same step by step; yields how many photos are checked."""
        with told(self.path):
            yield from check_pack(self.path, self._connection, self._slabs, self.about)
