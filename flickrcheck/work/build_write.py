"""Writes merged photos and what was read from pictures into a pack, both by ascending photo ID."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain

import numpy as np

from flickrcheck.model import Entry
from flickrcheck.store.pack_block import EntryBlock, PartBlock
from flickrcheck.store.pack_schema import HASH_BYTES
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.build_entries import Photos
from flickrcheck.work.build_partitions import PhotoRead, Picture
from flickrcheck.work.build_spool import owner_nsid

_BLOCK = 1 << 16  # photos at once
_FEW = 200  # photos that are not worth a block of their own


def write_photos(
    writer: PackWriter,
    dataset: str,
    photos: Iterable[Photos | Entry],
    pictures: Iterator[PhotoRead],
) -> Iterator[None]:
    """Write all photos, with the hashes of their pictures; yields now and then.

    pictures: only of photos that are among these.
    """
    prints = _Prints(pictures)
    waiting: list[Entry] = []
    for some in photos:
        if isinstance(some, Entry):
            waiting.append(prints.put_on(some))
        elif len(some.ids) < _FEW:
            waiting += map(prints.put_on, _entries(dataset, some))
        else:
            writer.add_entries(waiting)
            waiting.clear()
            for begin in range(0, len(some.ids), _BLOCK):
                part = slice(begin, begin + _BLOCK)
                block = _block(writer, Photos(some.ids[part], some.owners[part]))
                writer.add_block(prints.put_into(block))
                yield
        if len(waiting) >= _BLOCK:
            writer.add_entries(waiting)
            waiting.clear()
            yield
    writer.add_entries(waiting)


def write_pictures(
    writer: PackWriter, dataset: str, pictures: Iterator[PhotoRead]
) -> Iterator[None]:
    """Write the photos of which only pictures are known; yields now and then."""
    entries: list[Entry] = []
    for photo in pictures:
        assert photo.picture is not None
        entries.append(_with(Entry(dataset, photo.photo_id), photo.picture))
        if len(entries) >= _BLOCK:
            writer.add_entries(entries)
            entries.clear()
            yield
    writer.add_entries(entries)


def _entries(dataset: str, photos: Photos) -> Iterator[Entry]:
    for photo_id, owner in zip(photos.ids.tolist(), photos.owners.tolist(), strict=True):
        yield Entry(dataset, photo_id, owner_nsid(owner) if owner else None)


def _block(writer: PackWriter, photos: Photos) -> EntryBlock:
    accounts, which = np.unique(photos.owners, return_inverse=True)
    nsids = [owner_nsid(owner) if owner else None for owner in accounts.tolist()]
    return EntryBlock(photos.ids, owners=writer.owner_numbers(nsids)[which])


class _Prints:
    """What was read from pictures, asked for by ascending photo ID."""

    def __init__(self, pictures: Iterator[PhotoRead]) -> None:
        self._pictures = pictures
        self._next = next(pictures, None)

    def put_on(self, entry: Entry) -> Entry:
        """The entry with the hashes of its picture, if there is one."""
        for picture in self._until(entry.photo_id).values():
            return _with(entry, picture)
        return entry

    def put_into(self, block: EntryBlock) -> EntryBlock:
        """The block with the hashes of the pictures of its photos."""
        found = self._until(int(block.ids[-1]))
        if not found:
            return block
        rows = np.searchsorted(block.ids, np.fromiter(found, np.int64, count=len(found)))
        shown = [(row, each) for row, each in zip(rows.tolist(), found.values(), strict=True)
                 if not each.plain]  # fmt: skip
        has = np.zeros(len(block), bool)
        phash, dhash = (np.zeros((len(block), HASH_BYTES), np.uint8) for _ in range(2))
        where = np.array([row for row, _ in shown], np.int64)
        has[where] = True
        phash[where] = _hashes(each.phash for _, each in shown)
        dhash[where] = _hashes(each.dhash for _, each in shown)
        return replace(
            block, phash=phash, has_phash=has, dhash=dhash, has_dhash=has, parts=_parts(found)
        )

    def _until(self, photo_id: int) -> dict[int, Picture]:
        found: dict[int, Picture] = {}
        while self._next is not None and self._next.photo_id <= photo_id:
            if self._next.picture is not None:
                found[self._next.photo_id] = self._next.picture
            self._next = next(self._pictures, None)
        return found


def _with(entry: Entry, picture: Picture) -> Entry:
    if picture.plain:
        return replace(entry, parts=picture.parts)
    return replace(entry, phash=picture.phash, dhash=picture.dhash, parts=picture.parts)


def _parts(found: dict[int, Picture]) -> PartBlock | None:
    parts = [
        (photo_id, part)
        for photo_id, picture in found.items()
        for part in sorted(picture.parts, key=lambda part: part.part)
    ]
    if not parts:
        return None
    return PartBlock(
        np.array([photo_id for photo_id, _ in parts], np.int64),
        np.array([part.part for _, part in parts], np.uint8),
        _hashes(part.phash for _, part in parts),
        _hashes(part.dhash for _, part in parts),
    )


def _hashes(values: Iterable[bytes]) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    data = b"".join(chain(values))
    return np.frombuffer(data, np.uint8).reshape(-1, HASH_BYTES)
