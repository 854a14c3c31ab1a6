"""Joins packs of one dataset: parts of its list, its list and its pictures, or several editions."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from flickrcheck.errors import UsageError
from flickrcheck.model import FaceBox
from flickrcheck.place import is_there
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_block import (
    NO_PARTS,
    EntryBlock,
    Owner,
    PartBlock,
    flags,
    joined_parts,
)
from flickrcheck.store.pack_schema import HASH_BYTES, MAX_FACES, MD5_BYTES, PackCounts
from flickrcheck.store.pack_writer import PackWriter, check_edition, check_target
from flickrcheck.work.build import BuildNote, BuildProgress
from flickrcheck.work.build_folder import BuildFolder
from flickrcheck.work.pack_align import owners_by_number, side_by_side

_LONGEST_EDITION = 1_000


def merge(
    out: Path,
    paths: Sequence[Path],
    edition: str | None = None,
    *,
    created: date | None = None,
) -> Generator[BuildProgress | BuildNote | PackCounts, None, None]:
    """Write one pack with all photos of several; yields progress, then what it holds.

    Of a photo that several packs have, the first account, name, original and fingerprints count,
    in the order of ``paths``, and all faces. Where the packs' lists do not contradict each other
    about accounts, the new pack has the same bytes as one that is built from all of them at once
    on the same day. edition: default those of the packs.

    Raises UsageError (fewer than two packs, of different datasets, an output that is one of them)
    and UnusableFileError (a damaged pack, a full disk); then nothing is written.
    """
    if len(paths) < 2:
        raise UsageError("Merging needs at least two packs. Name them after the pack to write.")
    if edition:
        check_edition(edition)
    check_target(out)
    if is_there(out) and any(is_there(path) and out.samefile(path) for path in paths):
        raise UsageError(
            f"{out} is one of the packs to merge and would be replaced. Choose another name for "
            "the merged pack."
        )
    with ExitStack() as stack:
        packs = [stack.enter_context(Pack.open(path)) for path in paths]
        datasets = list(dict.fromkeys(pack.dataset for pack in packs))
        if len(datasets) > 1:
            raise UsageError(
                f"These packs are of different datasets ({', '.join(datasets)}), and a pack is of "
                "one. Nothing was written; a scan can search several packs at once."
            )
        editions = " + ".join(dict.fromkeys(pack.edition for pack in packs))
        edition = edition or editions[:_LONGEST_EDITION]
        with BuildFolder(out, "merging") as folder:
            try:
                folder.clear()  # of what a merge left that was killed
                yield from _join(out, packs, edition, created, folder.path)
            finally:
                folder.remove()


def upgrade(out: Path, path: Path) -> None:
    """Write a pack of an older version again, as one of this version that says the same.

    Raises UnusableFileError where the pack is damaged or the disk is full.
    """
    with Pack.open(path) as pack:
        created = date.fromisoformat(pack.about.created)
        for _ in _join(out, [pack], pack.edition, created, None):
            pass


def _join(
    out: Path, packs: Sequence[Pack], edition: str, created: date | None, scratch: Path | None
) -> Generator[BuildProgress | BuildNote | PackCounts, None, None]:
    with PackWriter(
        out,
        dataset=packs[0].dataset,
        edition=edition,
        title=packs[0].about.title,
        licence=next((pack.about.licence for pack in packs if pack.about.licence), ""),
        created=created,
        scratch=scratch,
    ) as writer:
        for source in dict.fromkeys(source for pack in packs for source in pack.sources):
            writer.add_source(source)
        accounts = _Accounts(writer)
        numbers = [accounts.numbers(owners_by_number(pack)) for pack in packs]
        same_list = _of_the_same_list(packs)
        done, total = 0, sum(pack.counts.photos for pack in packs)
        for blocks in side_by_side(packs):
            writer.add_block(_united(blocks, numbers, accounts, same_list))
            done += sum(map(len, blocks))
            yield BuildProgress("merge", done, max(done, total))
        counts = writer.finish()
    if accounts.contradicting:
        yield BuildNote(
            f"{accounts.contradicting:,} times a pack gave a photo another account than one before "
            "it. The first one was kept."
        )
    yield counts


class _Accounts:
    """The accounts of all packs under common numbers. contradicting: how often a pack gave a photo
    another one than a pack before it."""

    def __init__(self, writer: PackWriter) -> None:
        self.contradicting = 0
        self._writer = writer
        self._owners: dict[int, Owner] = {}

    def numbers(self, owners: Sequence[Owner]) -> NDArray[np.uint32]:
        """The common numbers of these accounts."""
        numbers = self._writer.owner_numbers(*map(list, zip(*owners, strict=True)))
        self._owners.update(zip(numbers.tolist(), owners, strict=True))
        return numbers

    def both(self, first: int, second: int) -> int:
        """The account of a photo that two packs give one each: as a build from both has it."""
        (nsid, alias), (other_nsid, other_alias) = self._owners[first], self._owners[second]
        kept, says = nsid, other_nsid
        if kept is None or says is None:  # people keep their NSID and may change their alias
            kept, says = alias and alias.lower(), other_alias and other_alias.lower()
        if kept is not None and says is not None and kept != says:
            self.contradicting += 1
            return first
        [number] = self.numbers([(nsid or other_nsid, alias or other_alias)])
        return int(number)


def _of_the_same_list(packs: Sequence[Pack]) -> list[bool]:
    """Which packs were made from a list that an earlier one was made from, too.

    The faces of such a list are there already: several packs have them where each was built from
    the whole list and a part of the pictures.
    """
    found: list[bool] = []
    known: set[str] = set()
    for pack in packs:
        lists = {source.sha256 for source in pack.sources if source.reader != "pictures"}
        found.append(not known.isdisjoint(lists))
        known |= lists
    return found


def _united(
    blocks: Sequence[EntryBlock],
    numbers: Sequence[NDArray[np.uint32]],
    accounts: _Accounts,
    same_list: Sequence[bool],
) -> EntryBlock:
    """The entries of one stretch, each photo once."""
    ids = np.unique(np.concatenate([block.ids for block in blocks]))
    n = len(ids)
    owners = np.zeros(n, dtype=np.uint32)
    keys: list[str | None] = [None] * n
    sizes, md5 = np.zeros(n, dtype=np.uint64), np.zeros((n, MD5_BYTES), dtype=np.uint8)
    has_prints = np.zeros(n, dtype=np.bool_)
    has_phash, has_dhash = has_prints.copy(), has_prints.copy()
    phash, dhash = (np.zeros((n, HASH_BYTES), dtype=np.uint8) for _ in range(2))
    faces: dict[int, tuple[FaceBox, ...]] = {}
    parts = [NO_PARTS]
    for block, common, is_same_list in zip(blocks, numbers, same_list, strict=True):
        rows = np.searchsorted(ids, block.ids)
        if block.owners is not None:
            said = common[block.owners]
            kept = owners[rows]
            for at in np.flatnonzero((kept > 0) & (said > 0) & (kept != said)).tolist():
                said[at] = accounts.both(int(kept[at]), int(said[at]))
            owners[rows] = np.where(said > 0, said, kept)
        if block.keys is not None:
            for row, key in zip(rows.tolist(), block.keys, strict=True):
                keys[row] = keys[row] or key
        if block.sizes is not None and block.md5 is not None:
            new = (block.sizes > 0) & (sizes[rows] == 0)
            sizes[rows[new]], md5[rows[new]] = block.sizes[new], block.md5[new]
        prints = _prints(block)
        new = prints & ~has_prints[rows]
        has_prints[rows] |= prints
        for has, all_has, hashes, column in (
            (block.has_phash, has_phash, phash, block.phash),
            (block.has_dhash, has_dhash, dhash, block.dhash),
        ):
            mine = new & flags(has, column, len(block))
            if column is not None:
                all_has[rows[mine]], hashes[rows[mine]] = True, column[mine]
        if block.parts is not None:
            parts.append(_parts_of(block.parts, block.ids[new]))
        for photo_id, boxes in block.faces.items():
            if is_same_list:
                boxes = tuple(box for box in boxes if box not in faces.get(photo_id, ()))
            faces[photo_id] = (faces.get(photo_id, ()) + boxes)[:MAX_FACES]
    found = joined_parts(parts)
    order = np.argsort(found.ids, kind="stable")
    return EntryBlock(
        ids,
        owners=owners,
        keys=keys,
        phash=phash,
        has_phash=has_phash,
        dhash=dhash,
        has_dhash=has_dhash,
        sizes=sizes,
        md5=md5,
        parts=PartBlock(
            found.ids[order], found.parts[order], found.phash[order], found.dhash[order]
        ),
        faces=faces,
    )


def _prints(block: EntryBlock) -> NDArray[np.bool_]:
    """Which entries have a fingerprint, of the whole picture or of a part."""
    n = len(block)
    some = flags(block.has_phash, block.phash, n) | flags(block.has_dhash, block.dhash, n)
    return some if block.parts is None else some | np.isin(block.ids, block.parts.ids)


def _parts_of(parts: PartBlock, ids: NDArray[np.int64]) -> PartBlock:
    mine = np.isin(parts.ids, ids)
    return PartBlock(parts.ids[mine], parts.parts[mine], parts.phash[mine], parts.dhash[mine])
