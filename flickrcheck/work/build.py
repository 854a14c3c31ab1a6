"""Makes an index pack from a published list, from a folder of pictures, or from both.

A generator of events, so that the command line and the window show the same progress. The pack
appears at its place only when it is complete; closing the generator early leaves nothing behind.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Generator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Literal

from flickrcheck.errors import UsageError, os_reason
from flickrcheck.lists import ListRow, Malformed, open_list
from flickrcheck.store.pack_schema import PackCounts, PackSource
from flickrcheck.store.pack_writer import PackWriter, check_dataset_id, check_target
from flickrcheck.work.build_entries import ListedPhotos
from flickrcheck.work.build_pictures import FolderPictures, PictureCounts, PictureOptions
from flickrcheck.work.catalogue import load_catalogue

_TELL_EVERY_ROWS = 5_000
_EXAMPLES = 5  # malformed rows that are kept to be shown


@dataclass(frozen=True, slots=True)
class BuildProgress:
    """done of total: bytes of the list, or pictures."""

    stage: Literal["list", "pictures"]
    done: int
    total: int


@dataclass(slots=True)
class ListRead:
    """What became of a list's rows: rows = kept + malformed. examples: the first malformed ones.

    merged rows named a photo that an earlier row had named; contradicting ones gave it another
    account, and the first one stays. ignored says what the reader leaves out on purpose.
    """

    source: PackSource
    examples: tuple[Malformed, ...]
    merged: int
    contradicting: int


@dataclass(frozen=True, slots=True)
class BuildResult:
    """The finished pack, the last event. known: whether the catalogue has the dataset."""

    path: Path
    dataset: str
    edition: str
    known: bool
    counts: PackCounts
    read: ListRead | None
    pictures: PictureCounts | None


BuildEvent = BuildProgress | BuildResult


def build(
    dataset: str,
    list_path: Path | None,
    format: str | None,
    images: Path | None,
    out: Path,
    edition: str | None = None,
    title: str | None = None,
    *,
    pictures: PictureOptions | None = None,
) -> Generator[BuildEvent, None, None]:
    """Make the pack ``out`` and yield progress, then one BuildResult.

    list_path: a published list, recognised by its content unless ``format`` names it; images: a
    folder whose file names carry the photo IDs; at least one of both. With a list, pictures of
    other photos are left out. edition: default today, ISO; title: default the catalogue's name.
    pictures: how pictures are read; by default here, one process a core.

    Raises UsageError (nothing to read, nothing usable in it, no such folder, no such format) and
    UnusableFileError (the disk is full). Then, and when closed early, no pack is written.
    """
    if list_path is None and images is None:
        raise UsageError(
            "There is nothing to build a pack from. Name a published list with --list, a folder "
            "of the dataset's pictures with --images, or both."
        )
    check_dataset_id(dataset)
    check_target(out)
    if list_path is not None and out.exists() and list_path.exists() and out.samefile(list_path):
        raise UsageError(
            f"The pack would take the place of the list {list_path} that it is made from. Choose "
            "another name for the pack."
        )
    known = load_catalogue().get(dataset)
    photos = ListedPhotos()
    read: ListRead | None = None
    if list_path is not None:
        read = yield from _read_list(list_path, format, photos)
        _check_usable(list_path, read, photos)
    folder: FolderPictures | None = None
    if images is not None:
        # Kept when the build is interrupted: the next one goes on from there.
        place = out.parent / f".{out.name}.building"
        folder = FolderPictures(images, place / "pictures", pictures or PictureOptions())
        for done, total in folder.read(None if list_path is None else photos.ids()):
            yield BuildProgress("pictures", done, total)
        for photo in folder.photos():
            photos.add_picture(photo.photo_id)
        if not photos:
            raise UsageError(
                f"No picture in {images} can be used: {folder.counts.files:,} pictures were found, "
                f"{folder.counts.without_id:,} of them without a Flickr photo ID in their name. No "
                "pack was written."
            )
    edition = edition or date.today().isoformat()
    with PackWriter(
        out,
        dataset=dataset,
        edition=edition,
        title=title or (known.name if known else dataset),
    ) as writer:
        if read is not None:
            writer.add_source(read.source)
        if folder is not None and images is not None:
            writer.add_source(_picture_source(images, folder.counts))
        writer.add_entries(photos.entries(dataset, folder.photos() if folder else ()))
        counts = writer.finish()
    if folder is not None:
        shutil.rmtree(place, ignore_errors=True)
    read_pictures = None if folder is None else folder.counts
    yield BuildResult(out, dataset, edition, known is not None, counts, read, read_pictures)


def _read_list(
    path: Path, format: str | None, photos: ListedPhotos
) -> Generator[BuildProgress, None, ListRead]:
    rows = malformed = 0
    examples: list[Malformed] = []
    with open_list(path, format) as reader:
        sha256 = _sha256(path)
        for item in reader:
            rows += 1
            bad = item if isinstance(item, Malformed) else _refused(item, rows, photos)
            if bad is not None:
                malformed += 1
                if len(examples) < _EXAMPLES:
                    examples.append(bad)
            if rows % _TELL_EVERY_ROWS == 0:
                yield BuildProgress("list", reader.position, reader.size)
        source = PackSource(
            name=_shown(path.name),
            sha256=sha256,
            bytes=reader.size,
            reader=reader.format,
            rows=rows,
            kept=rows - malformed,
            malformed=malformed,
            ignored=_shown(reader.ignored or ""),
        )
    yield BuildProgress("list", source.bytes, source.bytes)
    return ListRead(source, tuple(examples), photos.merged, photos.contradicting)


def _refused(row: ListRow, number: int, photos: ListedPhotos) -> Malformed | None:
    reason = photos.add(row)
    return None if reason is None else Malformed(number, reason)


def _check_usable(path: Path, read: ListRead, photos: ListedPhotos) -> None:
    if len(photos):
        return
    rows = read.source.rows
    found = f"none of its {rows:,} rows names a Flickr photo" if rows else "it is empty"
    first = f" (the first: {read.examples[0].reason})" if read.examples else ""
    raise UsageError(
        f"The list {path} cannot be used: {found}{first}. Check that it is the right file, or "
        "name its format with --format. No pack was written."
    )


def _picture_source(folder: Path, pictures: PictureCounts) -> PackSource:
    kept = pictures.fingerprinted
    return PackSource(
        name=_shown(folder.absolute().name or "pictures"),
        sha256=pictures.sha256,
        bytes=pictures.bytes,
        reader="pictures",
        rows=pictures.files,
        kept=kept,
        malformed=pictures.files - kept,
        ignored="the pictures themselves; only fingerprints are kept",
    )


def _sha256(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UsageError(
            f"The list {path} cannot be read: {os_reason(error)}. Check the name and whether you "
            "may read the file."
        ) from error


def _shown(name: str) -> str:
    """A file name as a pack may keep it: UTF-8, without control characters, not too long."""
    text = os.fsencode(name).decode("utf-8", "replace")
    return "".join(c if c.isprintable() else "\ufffd" for c in text)[:1000]
