"""The sizes of the files that were uploaded to Flickr, where a list gives them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from flickrcheck.store.pack_slabs import Slabs

_MOST_OF_A_SIZE = 1_000
"""More photos of exactly one size are no originals that people uploaded, but the same notice or
made up. Looking at all of them for each file of that size would take minutes."""


class Originals:
    """Sizes in bytes and photo IDs of all known originals, ordered by size: 16 bytes each."""

    def __init__(self, slabs: Slabs | None) -> None:
        pieces = [] if slabs is None else list(slabs.sizes())
        ids = np.concatenate([np.empty(0, np.int64), *(ids for ids, _ in pieces)])
        sizes = np.concatenate([np.empty(0, np.uint64), *(sizes for _, sizes in pieces)])
        order = np.argsort(sizes, kind="stable")
        self._ids = ids[order]
        self._sizes = sizes[order]

    def sizes(self, wanted: Sequence[int]) -> set[int]:
        """Those of these sizes that are there."""
        possible = np.array(sorted({size for size in wanted if 0 < size < 2**63}), dtype=np.uint64)
        return set(possible[np.isin(possible, self._sizes)].tolist())

    def ids(self, size: int) -> list[int]:
        """The photos whose original has this size; none where they are too many to be true."""
        if not 0 < size < 2**63:
            return []
        edges = [np.searchsorted(self._sizes, np.uint64(size), side) for side in ("left", "right")]
        found: list[int] = self._ids[slice(*edges)].tolist()
        return found if len(found) <= _MOST_OF_A_SIZE else []
