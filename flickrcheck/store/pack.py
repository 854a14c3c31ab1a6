"""Reads an index pack: never writes, and believes nothing that it has not checked.

A pack may come from anybody. Whatever is wrong with it is told in one UnusableFileError; single
rows that cannot be true are counted and left out.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Entry, FaceBox
from flickrcheck.store.bands import Words, as_words
from flickrcheck.store.pack_file import GET_AGAIN, About, open_pack_file, told
from flickrcheck.store.pack_schema import (
    HASH_BYTES,
    KINDS,
    MAX_FACES,
    MAX_PHOTO_ID,
    PackCounts,
    PackSource,
    is_box,
    is_hash,
    is_key,
    is_nsid,
)

_AT_ONCE = 5_000  # IDs or owners in one query
_ROWS_AT_ONCE = 50_000


@dataclass(frozen=True, slots=True)
class PackHashes:
    """The fingerprints of a pack, ordered by photo ID: entries without one are left out.

    ids int64 (n,); phash and dhash uint64 (n, 4) as made by bands.as_words; has_dhash bool (n,),
    False where dhash is all zeros because the pack has none.
    """

    ids: NDArray[np.int64]
    phash: Words
    dhash: Words
    has_dhash: NDArray[np.bool_]


class Pack:
    """An open index pack. Use Pack.open, and close it or use it as a context manager.

    bad_rows counts the rows met so far that cannot be true and were left out. All reading
    methods raise UnusableFileError where the file turns out to be damaged.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, about: About) -> None:
        self.path = path
        self.about = about
        self.bad_rows = 0
        self._connection = connection

    @classmethod
    def open(cls, path: str | Path) -> Self:
        """Open a pack and read what it says of itself.

        The counts are those that its builder wrote down; check() compares them with the rows.
        Raises UnusableFileError: not there, not a pack, of a newer version, cut off, altered.
        """
        path = Path(path)
        connection, about = open_pack_file(path)
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

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def lookup_ids(self, ids: Sequence[int]) -> dict[int, Entry]:
        """The entries of those photo IDs that are listed, with their faces."""
        found: dict[int, Entry] = {}
        wanted = sorted({photo_id for photo_id in ids if 1 <= photo_id <= MAX_PHOTO_ID})
        for part in _parts(wanted):
            faces = self._faces(part)
            rows = self._rows(
                "SELECT e.photo_id, o.nsid, e.key, e.phash, e.dhash, e.owner"
                " FROM json_each(?) AS wanted CROSS JOIN entry AS e ON e.photo_id = wanted.value"
                " LEFT JOIN owner AS o ON o.id = e.owner",
                json.dumps(part),
            )
            for photo_id, nsid, key, phash, dhash, owner in rows:
                if (owner is not None and not is_nsid(nsid)) or not is_key(key):
                    self.bad_rows += 1
                    continue
                found[photo_id] = Entry(
                    dataset=self.dataset,
                    photo_id=photo_id,
                    nsid=nsid,
                    key=key,
                    phash=self._hash(phash),
                    dhash=self._hash(dhash),
                    faces=tuple(faces.get(photo_id, ())),
                )
        return found

    def _faces(self, ids: Sequence[int]) -> dict[int, list[FaceBox]]:
        faces: dict[int, list[FaceBox]] = {}
        rows = self._rows(
            "SELECT f.photo_id, f.x, f.y, f.w, f.h, f.frame_w, f.frame_h, f.kind, f.key"
            " FROM json_each(?) AS wanted CROSS JOIN face AS f ON f.photo_id = wanted.value"
            f" AND f.n BETWEEN 0 AND {MAX_FACES - 1} ORDER BY f.photo_id, f.n",
            json.dumps(ids),
        )
        for photo_id, x, y, w, h, frame_w, frame_h, kind, key in rows:
            if kind not in KINDS or not is_key(key) or not is_box(x, y, w, h, frame_w, frame_h):
                self.bad_rows += 1
                continue
            faces.setdefault(photo_id, []).append(
                FaceBox(x, y, w, h, frame_w=frame_w, frame_h=frame_h, kind=kind, key=key)
            )
        return faces

    def lookup_owners(self, nsids: Sequence[str]) -> dict[str, int]:
        """How many photos are listed of each of these accounts; those without any are left out."""
        found: dict[str, int] = {}
        for part in _parts(sorted({nsid for nsid in nsids if is_nsid(nsid)})):
            found.update(
                self._rows(
                    "SELECT o.nsid, count(*) FROM json_each(?) AS wanted"
                    " CROSS JOIN owner AS o ON o.nsid = wanted.value"
                    " CROSS JOIN entry AS e ON e.owner = o.id GROUP BY o.id",
                    json.dumps(part),
                )
            )
        return found

    def photos_of(self, nsid: str) -> Iterator[int]:
        """The listed photo IDs of an account, in ascending order."""
        rows = self._rows(
            "SELECT photo_id FROM entry WHERE owner = (SELECT id FROM owner WHERE nsid = ?)"
            f" AND {_GOOD_ID} ORDER BY photo_id",
            nsid,
        )
        for (photo_id,) in rows:
            yield photo_id

    def hashes(self) -> PackHashes:
        """All fingerprints, for a search by picture: 73 bytes an entry in memory."""
        size = next(self._rows(f"SELECT count(*) FROM entry WHERE {_GOOD_PHASH}"))[0]
        said = self.counts.hashes
        if size != said:
            raise _altered(self.path, _COUNTS["hashes"], said, size)
        ids = np.zeros(size, dtype=np.int64)
        phash = np.zeros((size, 4), dtype=np.uint64)
        dhash = np.zeros((size, 4), dtype=np.uint64)
        has_dhash = np.zeros(size, dtype=np.bool_)
        start = 0
        rows = self._rows(
            f"SELECT photo_id, phash, {_GOOD_DHASH}, CASE WHEN {_GOOD_DHASH} THEN dhash"
            f" ELSE zeroblob({HASH_BYTES}) END FROM entry WHERE {_GOOD_PHASH} ORDER BY photo_id"
        )
        while batch := list(islice(rows, _ROWS_AT_ONCE)):
            part = slice(start, start + len(batch))
            if part.stop > size:  # damaged pages can show a row twice
                raise _altered(self.path, _COUNTS["hashes"], said, part.stop)
            column = list(zip(*batch, strict=True))
            ids[part], phash[part] = column[0], as_words(b"".join(column[1]))
            has_dhash[part], dhash[part] = column[2], as_words(b"".join(column[3]))
            start = part.stop
        if start != size:
            raise _altered(self.path, _COUNTS["hashes"], said, start)
        return PackHashes(ids, phash, dhash, has_dhash)

    def check(self) -> None:
        """Read the whole pack: its pages, and whether its rows are as many as it says and true.

        Raises UnusableFileError where they are not. A million entries take about a second.
        """
        result = next(self._rows("PRAGMA quick_check(1)"))[0]
        if result != "ok":
            raise UnusableFileError(f"The index pack {self.path} is damaged. {GET_AGAIN}")
        photos, hashes = next(
            self._rows(
                f"SELECT count(*), ifnull(sum({_GOOD_PHASH}), 0) FROM entry"
                f" WHERE {_GOOD_ID} AND {_GOOD_OWNER}"
            )
        )
        used = (nsid for (nsid,) in self._rows(_USED_OWNERS))
        owners = sum(map(is_nsid, used))
        faces = sum(
            kind == "face" and is_key(key) and is_box(*box)
            for kind, key, *box in self._rows(
                "SELECT kind, key, x, y, w, h, frame_w, frame_h FROM face"
            )
        )
        found = PackCounts(photos=photos, owners=owners, hashes=hashes, faces=faces)
        for name, shown in _COUNTS.items():
            if getattr(found, name) != getattr(self.counts, name):
                raise _altered(self.path, shown, getattr(self.counts, name), getattr(found, name))

    def _hash(self, data: object) -> bytes | None:
        if isinstance(data, bytes) and is_hash(data):
            return data
        self.bad_rows += data is not None
        return None

    def _rows(self, query: str, *values: str) -> Iterator[Any]:
        with told(self.path):
            cursor = self._connection.execute(query, values)
            try:
                yield from cursor
            finally:
                cursor.close()


_COUNTS = {
    "photos": "photos",
    "owners": "accounts",
    "hashes": "fingerprints",
    "faces": "faces",
}
_GOOD_ID = f"photo_id BETWEEN 1 AND {MAX_PHOTO_ID}"
_GOOD_PHASH = f"(typeof(phash) = 'blob' AND length(phash) = {HASH_BYTES} AND {_GOOD_ID})"
_GOOD_DHASH = f"(typeof(dhash) = 'blob' AND length(dhash) = {HASH_BYTES})"
_GOOD_OWNER = "(owner IS NULL OR EXISTS (SELECT 1 FROM owner WHERE owner.id = entry.owner))"
_USED_OWNERS = (
    "SELECT nsid FROM owner WHERE EXISTS (SELECT 1 FROM entry WHERE entry.owner = owner.id)"
)


def _altered(path: Path, name: str, said: int, found: int) -> UnusableFileError:
    return UnusableFileError(
        f"The index pack {path} says that it holds {said:,} {name}, but {found:,} usable ones are "
        f"in it. It was altered or is damaged, so it is not used. {GET_AGAIN}"
    )


def _parts(values: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(values), _AT_ONCE):
        yield values[start : start + _AT_ONCE]
