"""What a scan keeps of Flickr references: what metadata says, and what contradicts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flickrcheck.model import FlickrRef
from flickrcheck.store.casebook import Casebook


class ReferenceWriter:
    """Writes references of contents, and contradictions of photos."""

    def __init__(self, casebook: Casebook) -> None:
        self._casebook = casebook
        self._conn = casebook.database.conn

    def row_of(self, ref: FlickrRef) -> int:
        """The row of what metadata says, but for the photo ID: few accounts, few phrases."""
        values = [ref.nsid or "", ref.strength.value, ref.how]
        where = "nsid = ? AND strength = ? AND how = ?"
        for _ in range(2):
            found = self._conn.execute(f"SELECT id FROM reference WHERE {where}", values)
            if row := found.fetchone():
                return int(row[0])
            self._conn.execute(
                "INSERT INTO reference (nsid, strength, how, source) VALUES (?, ?, ?, ?)",
                [*values, ref.source.value],
            )
        raise AssertionError("a row that was just inserted is not there")

    def set_more(self, content: int, references: Sequence[FlickrRef]) -> None:
        """Keep what the metadata of a content says beside its first reference."""
        self._conn.execute("DELETE FROM more_reference WHERE content = ?", [content])
        self._conn.executemany(
            "INSERT OR IGNORE INTO more_reference (content, reference, flickr_id) VALUES (?, ?, ?)",
            [(content, self.row_of(each), each.photo_id or 0) for each in references],
        )

    def set_contradictions(self, photos: Mapping[int, str | None]) -> None:
        """Keep what sources say against each other, in sentences, by photo row; None: nothing."""
        with self._casebook.writing():
            self._conn.executemany(
                "DELETE FROM contradiction WHERE photo = ?",
                [(id,) for id, said in photos.items() if not said],
            )
            self._conn.executemany(
                "INSERT OR REPLACE INTO contradiction (photo, sentences) VALUES (?, ?)",
                [(id, said) for id, said in photos.items() if said],
            )
