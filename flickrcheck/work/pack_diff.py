"""What a newer edition of a dataset's list has added, removed and changed."""

from __future__ import annotations

import codecs
import json
from collections.abc import Generator, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import chain
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from flickrcheck.errors import UsageError
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_block import EntryBlock, Owner, flags, parts_by_photo
from flickrcheck.store.pack_schema import HASH_BYTES, MD5_BYTES
from flickrcheck.work.build import BuildProgress
from flickrcheck.work.output import table, whole_file
from flickrcheck.work.pack_align import owners_by_number, side_by_side

_WHAT = ("account", "name", "fingerprint", "original", "parts", "faces")


@dataclass(frozen=True, slots=True)
class Change:
    """One photo or account of which the packs say something else.

    id: the photo ID in decimal, or the account's NSID, or its alias where that is all that is
    known. of: what is different about a photo ("account", "name", "fingerprint", "original",
    "parts", "faces"), or about an account "photos", their number; () for added and removed ones.
    """

    what: Literal["photo", "account"]
    change: Literal["added", "removed", "changed"]
    id: str
    of: tuple[str, ...] = ()


@dataclass(slots=True)
class Difference:
    """How many of each, the last event. same: photos of which both packs say the same."""

    dataset: str
    old: str
    new: str
    photos: dict[str, int] = field(default_factory=lambda: _no_changes())
    accounts: dict[str, int] = field(default_factory=lambda: _no_changes())
    same: int = 0


def _no_changes() -> dict[str, int]:
    return {"added": 0, "removed": 0, "changed": 0}


def diff(
    old_path: Path, new_path: Path
) -> Generator[BuildProgress | list[Change] | Difference, None, None]:
    """Compare two packs of one dataset: progress, changes of photos and of accounts, the numbers.

    Photos come in ascending order of their IDs, accounts after them. Memory does not grow with the
    photos, only with the accounts. Raises UsageError for packs of different datasets,
    UnusableFileError where one is damaged.
    """
    with Pack.open(old_path) as old, Pack.open(new_path) as new:
        if old.dataset != new.dataset:
            raise UsageError(
                f"{old_path} is of the dataset {old.dataset} and {new_path} of {new.dataset}, so "
                "they cannot be compared. Name two packs of the same dataset."
            )
        result = Difference(new.dataset, old.edition, new.edition)
        compared = _Compared(owners_by_number(old), owners_by_number(new))
        done, total = 0, old.counts.photos + new.counts.photos
        for before, after in side_by_side((old, new)):
            changes = list(compared.photos(before, after))
            for change in changes:
                result.photos[change.change] += 1
            both = len(np.intersect1d(before.ids, after.ids, assume_unique=True))
            result.same += both - sum(change.change == "changed" for change in changes)
            if changes:
                yield changes
            done += len(before) + len(after)
            yield BuildProgress("compare", done, max(done, total))
        changes = list(compared.accounts())
        for change in changes:
            result.accounts[change.change] += 1
        yield changes
        yield result


Event = BuildProgress | list[Change] | Difference


def diff_as_csv(events: Iterable[Event], out: Path) -> Generator[Event, None, None]:
    """The events again, while all changes are written to a CSV file; see output.whole_file."""
    with whole_file(out) as file:
        file.write(table([("what", "change", "id", "different")]))
        for event in events:
            if isinstance(event, list):
                rows = [(c.what, c.change, c.id, " ".join(c.of)) for c in event]
                file.write(table(rows).removeprefix(codecs.BOM_UTF8))
            yield event


def diff_as_json(events: Iterable[Event]) -> Generator[str, None, None]:
    """All changes and then the counts as the text of one JSON object, piece by piece."""
    head, between = '{"changes": [', "\n"
    for event in events:
        yield head  # not before: where a pack cannot be opened, there is nothing to print
        head = ""
        if isinstance(event, list):
            for change in event:
                yield between + json.dumps(asdict(change))
                between = ",\n"
        elif isinstance(event, Difference):
            yield "\n], " + json.dumps(asdict(event))[1:] + "\n"


class _Compared:
    def __init__(self, old: Sequence[Owner], new: Sequence[Owner]) -> None:
        common: dict[Owner, int] = {}
        self._numbers = [
            np.array([common.setdefault(owner, len(common)) for owner in owners], dtype=np.int64)
            for owners in (old, new)
        ]
        self._owners = list(common)
        self._photos = np.zeros((2, len(common)), dtype=np.int64)

    def photos(self, old: EntryBlock, new: EntryBlock) -> Generator[Change, None, None]:
        """The changes of one stretch."""
        owners = [self._counted(number, block) for number, block in enumerate((old, new))]
        _, mine, theirs = np.intersect1d(
            old.ids, new.ids, assume_unique=True, return_indices=True
        )  # fmt: skip
        different = {
            "account": owners[0][mine] != owners[1][theirs],
            "name": _keys(old, mine) != _keys(new, theirs),
            "fingerprint": _unequal(old, new, mine, theirs, "phash", HASH_BYTES)
            | _unequal(old, new, mine, theirs, "dhash", HASH_BYTES),
            "original": _sizes(old, mine) != _sizes(new, theirs),
            "parts": _unlike(parts_by_photo(old.parts), parts_by_photo(new.parts), old.ids[mine]),
            "faces": _unlike(old.faces, new.faces, old.ids[mine]),
        }
        different["original"] |= _unequal(old, new, mine, theirs, "md5", MD5_BYTES)
        changed = np.logical_or.reduce(list(different.values()))
        rows = [
            *((photo_id, "removed", -1) for photo_id in np.setdiff1d(old.ids, new.ids).tolist()),
            *((photo_id, "added", -1) for photo_id in np.setdiff1d(new.ids, old.ids).tolist()),
            *((int(old.ids[mine[at]]), "changed", at) for at in np.flatnonzero(changed).tolist()),
        ]
        for photo_id, change, at in sorted(rows):
            of = tuple(name for name in _WHAT if at >= 0 and different[name][at])
            yield Change("photo", change, str(photo_id), of)  # type: ignore[arg-type]

    def accounts(self) -> Generator[Change, None, None]:
        """The changes of accounts; call it when all photos are compared."""
        by_name: dict[str, list[int]] = {}
        for number, (nsid, alias) in enumerate(self._owners):
            name = nsid or alias
            if name is not None:
                counts = by_name.setdefault(name, [0, 0])
                for side in range(2):
                    counts[side] += int(self._photos[side, number])
        for name, (before, after) in sorted(by_name.items()):
            if not before:
                yield Change("account", "added", name)
            elif not after:
                yield Change("account", "removed", name)
            elif before != after:
                yield Change("account", "changed", name, ("photos",))

    def _counted(self, side: int, block: EntryBlock) -> NDArray[np.int64]:
        """The common numbers of the accounts of a block, which are also counted."""
        numbers = self._numbers[side]
        own = numbers[np.zeros(len(block), np.int64) if block.owners is None else block.owners]
        self._photos[side] += np.bincount(own, minlength=len(self._owners))
        return own


def _keys(block: EntryBlock, rows: NDArray[np.int64]) -> NDArray[np.object_]:
    keys = np.empty(len(block), dtype=object)
    if block.keys is not None:
        keys[:] = block.keys
    found: NDArray[np.object_] = keys[rows]
    return found


def _sizes(block: EntryBlock, rows: NDArray[np.int64]) -> NDArray[np.uint64]:
    return np.zeros(len(rows), np.uint64) if block.sizes is None else block.sizes[rows]


def _unequal(
    old: EntryBlock,
    new: EntryBlock,
    mine: NDArray[np.int64],
    theirs: NDArray[np.int64],
    name: str,
    width: int,
) -> NDArray[np.bool_]:
    """Of which photos the hashes (or MD5s) differ; one that is missing differs from any other."""
    sides = []
    for block, rows in ((old, mine), (new, theirs)):
        data = getattr(block, name)
        known = block.sizes > 0 if name == "md5" and block.sizes is not None else None
        has = flags(getattr(block, f"has_{name}", known), data, len(block))[rows]
        values = np.zeros((len(rows), width), np.uint8) if data is None else data[rows].copy()
        values[~has] = 0
        sides.append((has, values))
    (has_old, old_values), (has_new, new_values) = sides
    unequal: NDArray[np.bool_] = (has_old != has_new) | (old_values != new_values).any(axis=1)
    return unequal


def _unlike(
    old: Mapping[int, tuple[object, ...]],
    new: Mapping[int, tuple[object, ...]],
    ids: NDArray[np.int64],
) -> NDArray[np.bool_]:
    """For which of the photos these say something else."""
    unlike = {i for i in chain(old, new) if old.get(i) != new.get(i)}
    return np.isin(ids, np.array(sorted(unlike), dtype=np.int64))
