"""The checksum of what a pack says, however it is coded: docs/pack-format.md describes it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import astuple

import numpy as np
from numpy.typing import NDArray

from flickrcheck.store.pack_block import EntryBlock, PartBlock, flags
from flickrcheck.store.pack_faces import FaceBlock
from flickrcheck.store.pack_schema import PackSource

COLUMNS = (
    *("ids", "owners", "keys", "sizes", "md5", "has_phash", "phash", "has_dhash", "dhash"),
    *("part_ids", "parts", "part_phash", "part_dhash", "nsids", "photos", "aliases"),
    *("face_ids", "face_boxes", "face_keys"),
)


class ContentSum:
    """Takes the columns of a pack in, piece by piece in the order of the pack."""

    def __init__(self) -> None:
        self._sums = {name: hashlib.sha256() for name in COLUMNS}

    def add_entries(self, block: EntryBlock) -> None:
        """Some entries; of the hashes and MD5s only those rows count that the entries have."""
        n = len(block)
        has_phash = flags(block.has_phash, block.phash, n)
        has_dhash = flags(block.has_dhash, block.dhash, n)
        sizes = np.zeros(n, np.uint64) if block.sizes is None else block.sizes
        self._numbers("ids", block.ids, "<i8")
        self._numbers("owners", np.zeros(n) if block.owners is None else block.owners, "<u4")
        self._texts("keys", block.keys, n)
        self._numbers("sizes", sizes, "<u8")
        self._rows("md5", block.md5, sizes > 0)
        self._numbers("has_phash", has_phash, "u1")
        self._rows("phash", block.phash, has_phash)
        self._numbers("has_dhash", has_dhash, "u1")
        self._rows("dhash", block.dhash, has_dhash)

    def add_parts(self, block: PartBlock) -> None:
        """Some fingerprints of parts."""
        self._numbers("part_ids", block.ids, "<i8")
        self._numbers("parts", block.parts, "u1")
        self._numbers("part_phash", block.phash, "u1")
        self._numbers("part_dhash", block.dhash, "u1")

    def add_owners(
        self,
        nsids: NDArray[np.uint64],
        photos: NDArray[np.uint64],
        aliases: Sequence[str | None] | None,
    ) -> None:
        """Some accounts in the order of their numbers."""
        self._numbers("nsids", nsids, "<u8")
        self._numbers("photos", photos, "<u8")
        self._texts("aliases", aliases, len(nsids))

    def add_faces(self, block: FaceBlock) -> None:
        """Some boxes."""
        self._numbers("face_ids", block.ids, "<i8")
        self._numbers("face_boxes", block.boxes, "<u4")
        self._texts("face_keys", block.keys, len(block.ids))

    def result(self, about: Mapping[str, str], sources: Iterable[PackSource]) -> str:
        """64 hexadecimal digits. about: all rows of the table "pack" but the checksum itself."""
        said = {
            "pack": {key: value for key, value in about.items() if key != "checksum"},
            "source": [list(astuple(source)) for source in sources],
            "columns": {name: found.hexdigest() for name, found in self._sums.items()},
        }
        text = json.dumps(said, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    def _numbers(self, name: str, values: NDArray[np.generic], form: str) -> None:
        self._sums[name].update(np.ascontiguousarray(values, dtype=form).data)

    def _rows(self, name: str, data: NDArray[np.uint8] | None, has: NDArray[np.bool_]) -> None:
        if data is not None:
            self._sums[name].update(np.ascontiguousarray(data if has.all() else data[has]).data)

    def _texts(self, name: str, texts: Sequence[str | None] | None, n: int) -> None:
        lines = "\n" * n if texts is None else "".join(f"{text or ''}\n" for text in texts)
        self._sums[name].update(lines.encode())
