"""The accounts of an index pack: which stands behind a number, and how many photos are its."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from flickrcheck.language import marked
from flickrcheck.store import pack_codec as codec
from flickrcheck.store.pack_block import NO_OWNER, Owner
from flickrcheck.store.pack_columns import Columns, Ids
from flickrcheck.store.pack_file import unlikely
from flickrcheck.store.pack_schema import SLAB, is_alias

_LONGEST_ALIAS = 16  # characters of four bytes, which are 64 of one
_UNPACKED = 256  # slabs of aliases that are kept unpacked: those of a million accounts
_OwnerColumns = tuple[NDArray[np.uint64], NDArray[np.uint64], list[str | None] | None]
_Packed = tuple[NDArray[np.uint64], NDArray[np.uint64], object]


class OwnerTable:
    """All accounts of a pack in memory: 16 bytes each, and their aliases as the file holds them.

    Aliases are unpacked when they are asked for, because a few bytes may stand for a million.
    """

    def __init__(self, path: Path, columns: Columns, photos: int) -> None:
        slabs = list(_packed_slabs(path, columns, photos))
        blank = np.zeros(1, dtype=np.uint64)
        self._nsids = np.concatenate([blank, *(nsids for nsids, _, _ in slabs)])
        self._photos = np.concatenate([blank, *(counts for _, counts, _ in slabs)])
        self._packed = [aliases for _, _, aliases in slabs]
        self._columns = columns
        self._unpacked: dict[int, list[str | None] | None] = {}
        self._order: Ids | None = None
        self._by_alias: dict[str, list[int]] | None = None

    def __len__(self) -> int:
        return len(self._nsids) - 1

    def get(self, number: int) -> Owner | None:
        """The account of a number: (None, None) for 0, None where the pack has no true one."""
        if number == 0:
            return NO_OWNER
        if not 1 <= number <= len(self):
            return None
        value = int(self._nsids[number])
        nsid = codec.nsid_of(value)
        alias = self._alias(number)
        if (value and nsid is None) or (alias is not None and not is_alias(alias)):
            return None
        return None if nsid is None and alias is None else (nsid, alias)

    def all(self) -> Iterator[Owner | None]:
        """The accounts from number 1 on."""
        return (self.get(number) for number in range(1, len(self) + 1))

    def accounts(self) -> int:
        """How many different accounts: one may stand there with and without its alias."""
        nsids = self._nsids[1:]
        nameless = {self._alias(int(number) + 1) for number in np.flatnonzero(nsids == 0)}
        return len(np.unique(nsids[nsids > 0])) + len(nameless)

    def counts(self) -> Ids:
        """How many photos each account is said to have, from number 1 on."""
        return self._photos[1:].astype(np.int64)

    def numbers_of(self, account: str) -> Ids:
        """The numbers under which an NSID or an alias stands in the pack."""
        if "@" not in account:
            return np.array(self._alias_numbers().get(account, []), dtype=np.int64)
        if self._order is None:
            self._order = np.argsort(self._nsids, kind="stable")
        wanted = np.uint64(codec.nsid_number(account))
        edges = (
            np.searchsorted(self._nsids, wanted, side=side, sorter=self._order)
            for side in ("left", "right")
        )
        return self._order[slice(*edges)]

    def photos(self, account: str) -> int:
        """How many photos the pack says to list of an NSID or alias."""
        return int(self._photos[self.numbers_of(account)].sum())

    def _alias(self, number: int) -> str | None:
        aliases = self._slab((number - 1) // SLAB)
        return aliases[(number - 1) % SLAB] if aliases is not None else None

    def _slab(self, slab: int) -> list[str | None] | None:
        """The aliases in one slab, None where it has none."""
        if self._packed[slab] is None:
            return None
        if slab not in self._unpacked:
            if len(self._unpacked) >= _UNPACKED:
                self._unpacked.pop(next(iter(self._unpacked)))
            n = min(SLAB, len(self) - slab * SLAB)
            self._unpacked[slab] = _aliases(self._columns, self._packed[slab], n)
        return self._unpacked[slab]

    def _alias_numbers(self) -> dict[str, list[int]]:
        if self._by_alias is None:
            self._by_alias = {}
            for slab in range(len(self._packed)):
                for place, alias in enumerate(self._slab(slab) or ()):
                    if alias is not None and is_alias(alias):
                        self._by_alias.setdefault(alias, []).append(slab * SLAB + place + 1)
        return self._by_alias


def _aliases(columns: Columns, packed: object, n: int) -> list[str | None] | None:
    return None if packed is None else columns.texts(packed, n, _LONGEST_ALIAS)


def owner_slabs(path: Path, columns: Columns, photos: int) -> Iterator[_OwnerColumns]:
    """NSIDs as numbers, photos and aliases of the accounts, slab by slab.

    photos: how many entries the pack says to have. Raises UnusableFileError where a slab cannot be
    true, or the accounts together have more photos than there are.
    """
    for nsids, counts, packed in _packed_slabs(path, columns, photos):
        yield nsids, counts, _aliases(columns, packed, len(nsids))


def _packed_slabs(path: Path, columns: Columns, photos: int) -> Iterator[_Packed]:
    """The same with the aliases as the file holds them."""
    total = end = 0
    query = "SELECT first, n, nsids, photos, aliases FROM owner ORDER BY first"
    for first, n, packed, counted, texts in columns.rows(query):
        whole = end % SLAB == 0  # only the last slab may be shorter
        if not (isinstance(n, int) and 1 <= n <= SLAB and first == end + 1 and whole):
            raise unlikely(path, marked("accounts are not numbered one by one"))
        end += n
        nsids = columns.numbers(packed, n, 8)
        counts = columns.numbers(counted, n, 8)
        total += sum(counts.tolist())
        if total > photos or end > photos:
            raise unlikely(path, marked("accounts have more photos than there are"))
        yield nsids, counts, texts
