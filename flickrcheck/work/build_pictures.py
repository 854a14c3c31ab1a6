"""Fingerprints a folder of a dataset's pictures whose file names carry the Flickr photo IDs."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from flickrcheck.errors import FlickrcheckError, UnusableFileError, UsageError, os_reason
from flickrcheck.flickr.ids import PHOTO_ID
from flickrcheck.flickr.names import clean_stem, parse_name
from flickrcheck.photo.content import split_member
from flickrcheck.photo.walk import Found, Problem, walk
from flickrcheck.place import is_folder
from flickrcheck.work.build_names import SEVERAL, ListNames
from flickrcheck.work.build_partitions import (
    PARTITION_SIZE,
    Partition,
    PhotoRead,
    Results,
    partitions,
)
from flickrcheck.work.build_picture_files import PictureFile, PictureFiles
from flickrcheck.work.read_partition import Finished, is_there, read_here

_TELL_EVERY_FILES = 5_000
_NAMED_AT_ONCE = 100_000  # files whose names are looked up together
_NAMED = 1000  # unreadable pictures that are kept to be named
# The person says that the names carry IDs, so a bare number is one; PIPA puts the album before it.
_BARE = re.compile(rf"(?:721[57]7[0-9]{{12}}_)?(?P<id>{PHOTO_ID})")


@dataclass(frozen=True, slots=True)
class PictureOptions:
    """How pictures are read.

    jobs: worker processes on this machine, None for one a core; scheduler: the address of a
    running Dask scheduler; cluster: so many Dask worker processes on this machine; at most one of
    these two, else this machine reads them itself. partition_size: photos that are read, kept and
    repeated together; windows: also fingerprint windows of each picture.
    """

    jobs: int | None = None
    scheduler: str | None = None
    cluster: int | None = None
    partition_size: int = PARTITION_SIZE
    windows: bool = False


@dataclass(slots=True)
class PictureCounts:
    """What became of the pictures of a folder.

    files: picture files found; without_id, unlisted (their photo is not in the list), repeated
    (an earlier picture had the same ID), plain (too plain to be compared by picture) and
    unreadable count files that gave no hash; fingerprinted those that did. examples: the first
    unreadable ones by photo ID, and folders that could not be listed, as (path, reason);
    bytes: read; sha256: of the 16-byte content keys of all pictures read, by ascending photo ID.
    """

    files: int = 0
    without_id: int = 0
    unlisted: int = 0
    repeated: int = 0
    plain: int = 0
    unreadable: int = 0
    fingerprinted: int = 0
    bytes: int = 0
    sha256: str = ""
    examples: list[tuple[str, str]] = field(default_factory=list)

    def note_unreadable(self, path: str, reason: str) -> None:
        """Count one more."""
        self.unreadable += 1
        if len(self.examples) < _NAMED:
            self.examples.append((path, reason))


def photo_id_of_picture(name: str) -> int | None:
    """The photo whose whole picture a file of this name is, None where the name does not say.

    Face crops (``<NSID>_identity_1/<id>_0.jpg``) are not the photo's picture and give None.
    """
    stem = clean_stem(name)
    if stem is None:
        return None
    bare = _BARE.fullmatch(stem)
    if bare is not None:
        return int(bare["id"])
    # Without the folders: they only matter for face crops.
    reference = parse_name(name)
    return None if reference is None else reference.photo_id


def _own_name(path: str) -> str:
    """The name of a picture without its folders, or those of the zip file that it is in."""
    member = split_member(path)[1]
    return os.path.basename(path) if member is None else member.rpartition("/")[2]  # noqa: PTH119


class FolderPictures:
    """The pictures below one folder, read with little memory however many there are.

    place: a folder for what was read so far; a later build with the same place goes on from there.
    Its owner removes it when the pack is written. First use up read(), then counts and photos().
    """

    def __init__(self, folder: Path, place: Path, options: PictureOptions) -> None:
        if options.scheduler is not None and options.cluster is not None:
            raise UsageError(
                "The pictures can be read with the workers of one scheduler or with a cluster on "
                "this machine. Give --scheduler or --cluster, not both."
            )
        if not is_folder(folder):
            raise UsageError(
                f"There is no folder {folder}, so no picture can be read. Check the name after "
                "--images."
            )
        self.counts = PictureCounts()
        self._folder = os.fspath(folder)
        self._place = place
        self._options = options
        self._files = PictureFiles(place)
        self._results = Results(place)
        self._known = 0  # photos that an earlier build read

    def read(
        self, listed: Iterable[int] | None, names: ListNames | None = None
    ) -> Iterator[tuple[int, int]]:
        """Read all pictures that were not read by an earlier build; yields (done, photos).

        listed: the photo IDs that are wanted, ascending; None: all. names: by which lists call
        their photos; they go before numbers that look like a photo ID. Of several pictures of one
        photo the first in the order of the walk that can be read counts. Raises UnusableFileError
        for a full disk and FlickrcheckError where the pictures are gone meanwhile; what was read
        by then stays for the next time.
        """
        try:
            self._place.mkdir(parents=True, exist_ok=True)
            for found in self._find(names):
                yield 0, found
            self._files.sort(listed)
        except OSError as error:
            raise UnusableFileError(
                f"The list of pictures could not be kept in {self._place}: {os_reason(error)}. No "
                "pack was written. Make room on the disk, then try again."
            ) from error
        self.counts.unlisted = self._files.unlisted
        done, total = 0, self._files.photos
        with closing(self._engine(self._missing())) as events:
            for event in events:
                if isinstance(event, Finished):
                    self._check_there(event)
                    self._results.write(event.partition, event.photos)
                else:
                    done += event
                    yield done + self._known, total
        self._count()

    def _find(self, names: ListNames | None) -> Iterator[int]:
        waiting: list[PictureFile] = []
        for event in walk([self._folder]):
            match event:
                case Problem(path, reason):
                    self.counts.note_unreadable(path, reason)
                case Found(path, size, mtime_ns):
                    self.counts.files += 1
                    if self.counts.files % _TELL_EVERY_FILES == 0:
                        yield self.counts.files
                    waiting.append(PictureFile(self._below(path), size, mtime_ns))
                    if len(waiting) >= _NAMED_AT_ONCE:
                        self._add(waiting, names)
                        waiting = []
        self._add(waiting, names)

    def _add(self, files: Sequence[PictureFile], names: ListNames | None) -> None:
        """Note which photos some files show, as their names say."""
        called = [_own_name(self._whole(file)) for file in files]
        listed = names.find(called).tolist() if names else [0] * len(files)
        for file, name, by_list in zip(files, called, listed, strict=True):
            photo_id = by_list or photo_id_of_picture(name)
            if photo_id is None or photo_id == SEVERAL:
                self.counts.without_id += 1
            else:
                self._files.add(photo_id, file)

    def _below(self, path: str) -> str:
        """The path from the folder on, so that the folder may be mounted elsewhere next time."""
        return os.path.relpath(path, self._folder)

    def _whole(self, file: PictureFile) -> str:
        return os.path.join(self._folder, file.path)  # noqa: PTH118 - a str, maybe no UTF-8

    def _partitions(self) -> Iterator[Partition]:
        recipe = "windows" if self._options.windows else "whole"
        return partitions(self._files, self._options.partition_size, recipe)

    def _missing(self) -> Iterator[Partition]:
        for partition in self._partitions():
            if self._results.has(partition):
                self._known += len(partition.photos)
            else:
                yield partition

    def _engine(self, missing: Iterator[Partition]) -> Generator[int | Finished, None, None]:
        options = self._options
        if options.scheduler is not None or options.cluster is not None:
            from flickrcheck.work.cluster import read_on_cluster

            return read_on_cluster(
                self._folder, missing, scheduler=options.scheduler,
                processes=options.cluster, windows=options.windows,
            )  # fmt: skip
        jobs = options.jobs or os.cpu_count() or 1
        return read_here(self._folder, missing, jobs=jobs, windows=options.windows)

    def _check_there(self, read: Finished) -> None:
        """Raise FlickrcheckError where pictures could not be read because their disk is gone.

        Else they would count as unreadable for good, also when the build is taken up again.
        """
        for path, _ in self._unread(read.partition, read.photos):
            if not is_there(path):
                raise FlickrcheckError(
                    f"{path} was there when the build began and is gone now, so the build "
                    "stopped. Check that the disk or network folder with the pictures is "
                    "connected. What was read so far is kept: type the same command again, and "
                    "it goes on where it stopped."
                )

    def _unread(
        self, partition: Partition, photos: Sequence[PhotoRead]
    ) -> Iterator[tuple[str, str]]:
        """The files of a partition that could not be read, and why."""
        for files, photo in zip(partition.photos, photos, strict=True):
            for file, reason in zip(files.files, photo.unread, strict=False):
                yield self._whole(file), reason

    def _count(self) -> None:
        counts = self.counts
        keys = hashlib.sha256()
        for partition in self._partitions():
            photos = self._results.read(partition)
            for path, reason in self._unread(partition, photos):
                counts.note_unreadable(path, reason)
            for files, photo in zip(partition.photos, photos, strict=True):
                if photo.picture is None:
                    continue
                counts.repeated += len(files.files) - len(photo.unread) - 1
                counts.bytes += photo.picture.size
                counts.plain += photo.picture.plain
                counts.fingerprinted += not photo.picture.plain
                keys.update(photo.picture.key)
        counts.sha256 = keys.hexdigest()

    def photos(self) -> Iterator[PhotoRead]:
        """The photos of which a picture could be read, by ascending ID."""
        for partition in self._partitions():
            for photo in self._results.read(partition):
                if photo.picture is not None:
                    yield photo
