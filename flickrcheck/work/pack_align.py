"""Walks several packs side by side, by photo ID."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from flickrcheck.errors import UnusableFileError
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_block import NO_OWNER, EntryBlock, Owner

_NONE = EntryBlock(np.empty(0, dtype=np.int64))


def side_by_side(packs: Sequence[Pack]) -> Iterator[list[EntryBlock]]:
    """The entries of each pack within the same stretch of photo IDs, stretch by stretch.

    Each list has one block a pack, empty where that pack has nothing in the stretch; a stretch has
    at most 4,096 entries of a pack. Raises UnusableFileError where a pack is damaged.
    """
    sources = [iter(pack.blocks()) for pack in packs]
    waiting = [next(source, None) for source in sources]
    while any(block is not None for block in waiting):
        end = min(int(block.ids[-1]) for block in waiting if block is not None)
        stretch = []
        for number, block in enumerate(waiting):
            if block is None:
                stretch.append(_NONE)
                continue
            edge = int(np.searchsorted(block.ids, end, side="right"))
            stretch.append(block.piece(0, edge))
            rest = block.piece(edge, len(block)) if edge < len(block) else None
            waiting[number] = rest if rest is not None else next(sources[number], None)
        yield stretch


def owners_by_number(pack: Pack) -> list[Owner]:
    """The accounts of a pack under the numbers that its blocks use; the first is nobody.

    Raises UnusableFileError where one cannot be true.
    """
    owners: list[Owner] = [NO_OWNER]
    for owner in pack.owners():
        if owner is None:
            raise UnusableFileError(
                f"The index pack {pack.path} names an account that cannot be one. It was altered "
                "or is damaged, so it is not used. Get it again from where it came from."
            )
        owners.append(owner)
    return owners
