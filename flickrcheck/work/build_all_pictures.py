"""The pictures of a dataset in one folder or several, each of which is a source of the pack."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import fields
from itertools import groupby
from pathlib import Path

from flickrcheck.store.pack_schema import PackSource
from flickrcheck.work.build_lists import shown
from flickrcheck.work.build_names import ListNames
from flickrcheck.work.build_partitions import PhotoRead
from flickrcheck.work.build_pictures import FolderPictures, PictureCounts, PictureOptions


class DatasetPictures:
    """Reads folders of pictures one after the other; each is read and counted for itself.

    So packs that were built from single folders merge to the same bytes as one that is built from
    all of them at once. place: an own folder for what was read so far, see FolderPictures.
    """

    def __init__(self, folders: Sequence[Path], place: Path, options: PictureOptions) -> None:
        self._folders = folders
        self._each = [
            FolderPictures(folder, place / str(number), options)
            for number, folder in enumerate(folders)
        ]

    def read(
        self, listed: Callable[[], Iterable[int]] | None, names: ListNames | None = None
    ) -> Iterator[tuple[int, int]]:
        """Read all pictures that were not read before; yields (done, photos) as far as known.

        listed: gives the photo IDs that are wanted, ascending, each time anew; None: all. names:
        see FolderPictures.read, which says what is raised, too.
        """
        before = 0
        for folder in self._each:
            found = 0
            for done, found in folder.read(None if listed is None else listed(), names):
                yield before + done, before + found
            before += found

    @property
    def counts(self) -> PictureCounts:
        """What became of all pictures; sha256 only where there is one folder."""
        if len(self._each) == 1:
            return self._each[0].counts
        total = PictureCounts()
        for folder in self._each:
            for each in fields(PictureCounts):
                if each.name != "sha256":
                    both = getattr(total, each.name) + getattr(folder.counts, each.name)
                    setattr(total, each.name, both)
        return total

    def sources(self) -> Iterator[PackSource]:
        """The folders as a pack records them, in their order."""
        for path, folder in zip(self._folders, self._each, strict=True):
            counts = folder.counts
            yield PackSource(
                name=shown(path.absolute().name or "pictures"),
                sha256=counts.sha256,
                bytes=counts.bytes,
                reader="pictures",
                rows=counts.files,
                kept=counts.fingerprinted,
                malformed=counts.files - counts.fingerprinted,
                ignored="the pictures themselves; only fingerprints are kept",
            )

    def photos(self) -> Iterator[PhotoRead]:
        """The photos of which a picture could be read, by ascending ID, each once.

        Of a photo in several folders the first one counts that gives any hash, as in a merge.
        """
        merged = heapq.merge(*(folder.photos() for folder in self._each), key=_photo_id)
        for _, group in groupby(merged, _photo_id):
            same = list(group)
            yield next(filter(_has_hashes, same), same[0])


def _photo_id(photo: PhotoRead) -> int:
    return photo.photo_id


def _has_hashes(photo: PhotoRead) -> bool:
    picture = photo.picture
    return picture is not None and (not picture.plain or bool(picture.parts))
