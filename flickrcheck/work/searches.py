"""The packs of a scan, ready to be asked by ID, owner and picture."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import astuple
from pathlib import Path

import numpy as np

from flickrcheck.errors import UnusableFileError, os_reason
from flickrcheck.language import say
from flickrcheck.model import Fingerprint
from flickrcheck.photo.turned import turned_parts, turned_phashes
from flickrcheck.store.casebook import PackUsed
from flickrcheck.store.hash_words import as_words
from flickrcheck.store.pack import Pack
from flickrcheck.store.picture_index import PictureIndex
from flickrcheck.work.bounds import ORIENTATIONS, Bounds

# Entries that one print may come near to. Only notices such as "this photo is no longer available"
# stand in a dataset more often, and of those a hundred thousand are no better proof.
_MOST_NEAR = 1_000


class Searches:
    """Several open packs and one index of all their pictures.

    packs: in the order in which ``index.where`` numbers them.
    cache: where the index of big packs is kept from one start to the next, None for nowhere.
    Raises UnusableFileError if a pack turns out to be damaged.
    """

    def __init__(self, packs: Sequence[Pack], *, cache: Path | None = None) -> None:
        self.packs = tuple(packs)
        self._cache = cache
        self._index: PictureIndex | None = None
        # at once: a pack that is deleted while it is searched stays open and is searched to its end
        self._stamps = [_stamp(*each) for each in zip(self.packs, self.used(), strict=True)]

    @property
    def index(self) -> PictureIndex:
        """The index of all pictures, read from the packs when it is first asked for."""
        if self._index is None:
            self.open_index()
        assert self._index is not None
        return self._index

    def open_index(self, progress: Callable[[int, int], object] = lambda done, total: None) -> None:
        """Read the index, telling how many of how many fingerprints are; raise there to stop."""
        self._index = PictureIndex.of(self.packs, cache=self._cache, progress=progress)

    @property
    def datasets(self) -> list[str]:
        """The dataset of each pack."""
        return [pack.dataset for pack in self.packs]

    def used(self) -> list[PackUsed]:
        """The packs as the casebook remembers them."""
        return [
            PackUsed(
                pack.dataset,
                pack.edition,
                pack.counts.photos,
                pack.counts.owners,
                pack.counts.hashes,
                pack.checksum,
            )
            for pack in self.packs
        ]

    def stamps(self) -> list[tuple[object, ...]]:
        """What tells each pack from another one or a newer edition of it."""
        return list(self._stamps)

    def near(
        self, fingerprints: Sequence[Fingerprint | None], bounds: Bounds
    ) -> list[dict[int, set[int]]]:
        """The entries that each picture, or a part of it, comes near to, however turned.

        Within the wider bound, and of very many the nearest. For each picture: numbers of packs,
        with the photo IDs of entries. Pictures without a fingerprint and what is plain of the
        others come near to nothing.
        """
        bound = max(bounds.strict, bounds.loose)
        near: list[dict[int, set[int]]] = [{} for _ in fingerprints]
        whole = [
            (number, fp)
            for number, fp in enumerate(fingerprints)
            if fp is not None and not fp.plain
        ]
        parts = [
            (number, part.phash)
            for number, fp in enumerate(fingerprints)
            if fp is not None
            for part in fp.parts
        ]
        if not (whole or parts) or not len(self.index) or bound < 0:
            return near
        owner = [number for number, _ in whole] + [number for number, _ in parts]
        queries = np.concatenate(
            (turned_phashes([fp for _, fp in whole]), turned_parts([each for _, each in parts]))
        )
        query, row, _ = self.index.search(
            as_words(queries.tobytes()), bound, thorough=bounds.thorough, most=_MOST_NEAR
        )
        packs, ids, _ = self.index.where(row)
        for at, pack, photo_id in zip(query.tolist(), packs.tolist(), ids.tolist(), strict=True):
            near[owner[at // ORIENTATIONS]].setdefault(pack, set()).add(photo_id)
        return near


def _stamp(pack: Pack, used: PackUsed) -> tuple[object, ...]:
    try:
        status = pack.path.stat()
    except OSError as error:
        raise UnusableFileError(
            say(
                "The pack {path} went away while it was opened ({reason}). Put it back or add it "
                "again, then start once more.",
                path=pack.path,
                reason=os_reason(error),
            )
        ) from error
    return (*astuple(used), status.st_size, status.st_mtime_ns)
