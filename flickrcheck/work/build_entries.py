"""From the rows of a list to the photos of a pack: each photo once, with all that is said of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from flickrcheck.flickr.ids import is_nsid, parse_photo_id
from flickrcheck.flickr.urls import parse_url
from flickrcheck.lists import ListRow
from flickrcheck.model import Entry, FaceBox
from flickrcheck.store.pack_schema import MAX_FACES, is_box, is_key

_NO_OWNER = -1


class ListedPhotos:
    """Collects rows, about 100 bytes of memory a photo, more where there are faces and keys.

    merged: rows that named a photo again; contradicting: rows that gave a photo another account
    than an earlier row or part of the same row. The first account stays.
    """

    def __init__(self) -> None:
        self.merged = 0
        self.contradicting = 0
        self._owner_of: dict[int, int] = {}
        self._owners: list[str] = []
        self._owner_numbers: dict[str, int] = {}
        self._keys: dict[int, str] = {}
        self._faces: dict[int, list[FaceBox]] = {}

    def __len__(self) -> int:
        return len(self._owner_of)

    def __contains__(self, photo_id: int) -> bool:
        return photo_id in self._owner_of

    def add(self, row: ListRow) -> str | None:
        """Take a row in. Returns why it cannot be used, as a phrase, or None."""
        photo_ids, nsids = _resolved(row)
        if not photo_ids:
            return "no Flickr photo in it"
        if len(photo_ids) > 1:
            return f"it names different photos: {', '.join(map(str, photo_ids))}"
        [photo_id] = photo_ids
        face = row.face
        if face is not None and not (
            is_box(face.x, face.y, face.w, face.h, face.frame_w, face.frame_h) and is_key(face.key)
        ):
            return "its face box cannot be true"
        if face is not None and len(self._faces.get(photo_id, ())) >= MAX_FACES:
            return f"more than {MAX_FACES:,} faces in photo {photo_id}"
        self.merged += photo_id in self._owner_of
        self._note_owner(photo_id, nsids)
        if row.key and row.key != str(photo_id) and is_key(row.key):
            self._keys.setdefault(photo_id, row.key)
        if face is not None:
            self._faces.setdefault(photo_id, []).append(face)
        return None

    def add_picture(self, photo_id: int) -> None:
        """Take in a photo of which only a picture is known."""
        self._owner_of.setdefault(photo_id, _NO_OWNER)

    def _note_owner(self, photo_id: int, nsids: list[str]) -> None:
        owner = self._owner_of.get(photo_id, _NO_OWNER)
        numbers = [self._number(nsid) for nsid in nsids]
        if owner == _NO_OWNER and numbers:
            owner = numbers[0]
        self.contradicting += any(number != owner for number in numbers)
        self._owner_of[photo_id] = owner

    def _number(self, nsid: str) -> int:
        number = self._owner_numbers.setdefault(nsid, len(self._owners))
        if number == len(self._owners):
            self._owners.append(nsid)
        return number

    def entries(self, dataset: str, hashes: Mapping[int, tuple[bytes, bytes]]) -> Iterator[Entry]:
        """All photos in the order of their IDs. hashes: phash and dhash by photo ID."""
        for photo_id in sorted(self._owner_of):
            owner = self._owner_of[photo_id]
            phash, dhash = hashes.get(photo_id, (None, None))
            yield Entry(
                dataset=dataset,
                photo_id=photo_id,
                nsid=None if owner == _NO_OWNER else self._owners[owner],
                key=self._keys.get(photo_id),
                phash=phash,
                dhash=dhash,
                faces=tuple(self._faces.get(photo_id, ())),
            )


def _resolved(row: ListRow) -> tuple[list[int], list[str]]:
    """The different photo IDs and accounts that a row names, the first one first."""
    photo_ids: dict[int, None] = {}
    nsids: dict[str, None] = {}
    if row.nsid is not None and is_nsid(row.nsid):
        nsids[row.nsid] = None
    for text in row.references:
        photo_id = parse_photo_id(text)
        if photo_id is None and (url := parse_url(text)) is not None:
            photo_id = url.photo_id
            if url.nsid is not None:
                nsids[url.nsid] = None
        if photo_id is not None:
            photo_ids[photo_id] = None
    return list(photo_ids), list(nsids)
