"""Makes an index pack from published lists, from a folder of pictures, or from both.

A generator of events, so that the command line and the window show the same progress. The pack
appears at its place only when it is complete. What was read by then lies in a hidden folder beside
it, so that a build that was interrupted goes on where it was.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Literal

from flickrcheck import __version__
from flickrcheck.errors import UnusableFileError, UsageError, os_reason
from flickrcheck.lists import open_list
from flickrcheck.model import Entry
from flickrcheck.place import is_file, is_there
from flickrcheck.store.pack_schema import PackCounts
from flickrcheck.store.pack_writer import (
    PackWriter,
    check_dataset_id,
    check_edition,
    check_target,
)
from flickrcheck.work.build_all_pictures import DatasetPictures
from flickrcheck.work.build_entries import ListedPhotos, Photos
from flickrcheck.work.build_folder import BuildFolder
from flickrcheck.work.build_lists import ListTaker, Pace
from flickrcheck.work.build_names import ListNames
from flickrcheck.work.build_pictures import PictureCounts, PictureOptions
from flickrcheck.work.build_report import ListRead, check_report, list_read, write_report
from flickrcheck.work.build_state import BuildState, ListProgress, identity
from flickrcheck.work.build_write import write_photos, write_pictures
from flickrcheck.work.catalogue import load_catalogue

_KEEP_FROM = 15.0  # seconds of work that are worth a hidden folder
_OURS = b"SQLite format 3\0"
_PICTURES = "pictures"  # the place in it where what was read from pictures is kept


@dataclass(frozen=True, slots=True)
class BuildProgress:
    """done of total: bytes of the lists, pictures, or rows written into the pack."""

    stage: Literal["list", "pictures", "pack", "check", "merge", "compare", "export"]
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class BuildNote:
    """A sentence for the person that is not of an error."""

    text: str


@dataclass(frozen=True, slots=True)
class BuildResult:
    """The finished pack, the last event. known: whether the catalogue has the dataset."""

    path: Path
    dataset: str
    edition: str
    known: bool
    counts: PackCounts
    lists: tuple[ListRead, ...]
    pictures: PictureCounts | None


BuildEvent = BuildProgress | BuildNote | BuildResult


def build(
    dataset: str,
    lists: Sequence[Path],
    formats: Sequence[str],
    images: Sequence[Path],
    out: Path,
    edition: str | None = None,
    title: str | None = None,
    *,
    pictures: PictureOptions | None = None,
    keys: bool = False,
    fresh: bool = False,
    keep: bool = True,
    report: Path | None = None,
    pace: Pace | None = None,
) -> Generator[BuildEvent, None, None]:
    """Make the pack ``out`` and yield progress, then one BuildResult.

    lists: published lists, files or folders, recognised by their content unless ``formats`` names
    them: one for all or one for each; images: folders whose file names carry the photo IDs; at
    least one of both. With a list, pictures of other photos are left out. edition: default today,
    ISO; title: default the catalogue's name; pictures: how they are read, by default here, one
    process a core; keys: keep YFCC's names of its picture files. fresh: forget what an interrupted
    build left; keep: leave the like when interrupted. report: a JSON file with everything that
    became of the rows. pace: for tests.

    Raises UsageError (nothing to read, nothing usable in it, no such folder, no such format) and
    UnusableFileError (the disk is full). Then, and when closed early, no pack is written.
    """
    if pictures is not None and not images:
        _check_no_pictures(pictures)
    if not lists and not images:
        raise UsageError(
            "There is nothing to build a pack from. Name a published list with --list, a folder "
            "of the dataset's pictures with --images, or both."
        )
    check_dataset_id(dataset)
    if edition:
        check_edition(edition)
    check_target(out)
    try:
        _check_kept(out, [*lists, *images])
        if report is not None:
            check_report(report, [*lists, out], [*lists, *images])
    except OSError as error:
        raise UsageError(f"{out} cannot be written: {os_reason(error)}.") from error
    each_format = _formats(lists, formats)
    for path, format in zip(lists, each_format, strict=True):
        _check_list(path, format, out)
    folder = BuildFolder(out)
    shown_in = None
    if images:
        options = pictures or PictureOptions()
        shown_in = DatasetPictures(images, folder.path / _PICTURES, options)
    asked = {
        "builder": __version__,
        "dataset": dataset,
        "edition": edition,
        "formats": each_format,
        "keys": keys,
        "lists": [identity(path) for path in lists],
        "names": bool(images),
    }
    run = _Build(dataset, title, lists, each_format, images, shown_in, out, report)
    with folder:
        yield from run.all(folder, asked, edition, fresh, keep, pace or Pace())


class _Build:
    """One build, whose arguments are checked."""

    def __init__(
        self,
        dataset: str,
        title: str | None,
        lists: Sequence[Path],
        formats: Sequence[str | None],
        images: Sequence[Path],
        pictures: DatasetPictures | None,
        out: Path,
        report: Path | None,
    ) -> None:
        known = load_catalogue().get(dataset)
        self._dataset = dataset
        self._known = known is not None
        self._title = title or (known.name if known else dataset)
        self._lists = lists
        self._formats = formats
        self._images = images
        self._pictures = pictures
        self._out = out
        self._report = report

    def all(
        self,
        folder: BuildFolder,
        asked: dict[str, Any],
        edition: str | None,
        fresh: bool,
        keep: bool,
        pace: Pace,
    ) -> Generator[BuildEvent, None, None]:
        """Go on or start, and leave progress behind where it is worth it."""
        began, over = time.monotonic(), False
        state = None if fresh else folder.saved()
        if state is not None and state.asked == asked:
            if state.rows:
                yield BuildNote(f"Going on after {state.rows:,} rows.")
        else:
            if state is not None:
                yield BuildNote(
                    "An interrupted build of this pack was made from other lists or with other "
                    "options, so this one starts over."
                )
            today = date.today().isoformat()
            folder.clear()
            state = BuildState(
                asked, edition or today, today, [ListProgress() for _ in self._lists]
            )
            folder.save(state)
        taker = ListTaker(folder, state, pace, keys=asked["keys"], names=asked["names"])
        try:
            try:
                yield from self._take(taker)
            except UsageError:
                over = True  # these lists will never become a pack
                raise
            yield from self._read_pictures(folder, state)
            result = yield from self._write(folder, state)
            over = True
        except UnusableFileError as error:
            if keep and _is_worth(folder, state, taker, began):
                raise UnusableFileError(
                    f"{error} What was read so far is kept in {folder.path}: the same command "
                    "goes on from there."
                ) from error
            raise
        finally:
            if over or not keep or not _is_worth(folder, state, taker, began):
                folder.remove()
        if self._report is not None:
            write_report(self._report, result.dataset, result.edition, result.counts, result.lists,
                         result.pictures)  # fmt: skip
        yield result

    def _take(self, taker: ListTaker) -> Iterator[BuildProgress]:
        for number, (path, format) in enumerate(zip(self._lists, self._formats, strict=True)):
            for done, total in taker.take(number, path, format):
                yield BuildProgress("list", done, total)

    def _read_pictures(self, folder: BuildFolder, state: BuildState) -> Iterator[BuildProgress]:
        if self._pictures is None:
            return
        listed = partial(self._listed_ids, folder, state) if self._lists else None
        named = any(each.name_bytes for each in state.lists)
        names = ListNames(folder, state.lists) if named else None
        for done, total in self._pictures.read(listed, names):
            yield BuildProgress("pictures", done, total)
        counts = self._pictures.counts
        if not self._lists and not counts.fingerprinted + counts.plain:
            raise UsageError(
                f"No picture in {' or '.join(map(str, self._images))} can be used: "
                f"{counts.files:,} pictures were found, {counts.without_id:,} of them without a "
                "Flickr photo ID in their name. No pack was written."
            )

    def _listed_ids(self, folder: BuildFolder, state: BuildState) -> Iterator[int]:
        photos = ListedPhotos(folder.path, state.runs, self._dataset, len(state.lists))
        for some in _undamaged(folder, photos):
            if isinstance(some, Photos):
                yield from some.ids.tolist()
            else:
                yield some.photo_id

    def _write(
        self, folder: BuildFolder, state: BuildState
    ) -> Generator[BuildProgress, None, BuildResult]:
        photos = ListedPhotos(folder.path, state.runs, self._dataset, len(state.lists))
        pictures = self._pictures.photos() if self._pictures else iter(())
        total = sum(run.rows for run in state.runs)
        with PackWriter(
            self._out,
            dataset=self._dataset,
            edition=state.edition,
            title=self._title,
            created=date.fromisoformat(state.created),
            scratch=folder.path,
        ) as writer:
            if self._lists:
                undamaged = _undamaged(folder, photos)
                steps = write_photos(writer, self._dataset, undamaged, pictures)
            else:
                steps = write_pictures(writer, self._dataset, pictures)
            for _ in steps:
                yield BuildProgress("pack", photos.rows_done, total)
            reads = tuple(
                list_read(folder, number, progress, photos.tally)
                for number, progress in enumerate(state.lists)
            )
            for read in reads:
                writer.add_source(read.source)
            for source in self._pictures.sources() if self._pictures else ():
                writer.add_source(source)
            counts = writer.finish()
        return BuildResult(
            path=self._out,
            dataset=self._dataset,
            edition=state.edition,
            known=self._known,
            counts=counts,
            lists=reads,
            pictures=self._pictures.counts if self._pictures else None,
        )


def _undamaged(folder: BuildFolder, photos: ListedPhotos) -> Iterator[Photos | Entry]:
    try:
        yield from photos
    except (OSError, ValueError) as error:
        raise folder.damaged(error) from error


def _is_worth(folder: BuildFolder, state: BuildState, taker: ListTaker, began: float) -> bool:
    """Whether an interrupted build leaves something that is worth keeping."""
    if taker.taken or (state.runs and time.monotonic() - began >= _KEEP_FROM):
        return True
    return any((folder.path / _PICTURES).rglob("*.prints"))


def _formats(lists: Sequence[Path], formats: Sequence[str]) -> list[str | None]:
    if len(formats) > 1 and len(formats) != len(lists):
        raise UsageError(
            f"{len(formats)} formats were named for {len(lists)} lists. Name one format for all "
            "lists, or one for each in the order of the lists."
        )
    return list(formats) if len(formats) > 1 else [*formats, None][:1] * len(lists)


def _check_no_pictures(options: PictureOptions) -> None:
    """Raise UsageError where options for pictures can have no effect, for there are none."""
    told = {
        "--scheduler": options.scheduler is not None,
        "--cluster": options.cluster is not None,
        "--windows": options.windows,
    }
    for name, is_told in told.items():
        if is_told:
            raise UsageError(
                f"{name} is about reading pictures, and no folder of them was named. Name it with "
                f"--images, or leave {name} out."
            )


def _check_kept(path: Path, folders: Sequence[Path]) -> None:
    """Raise UsageError where a file would take the place of a list or picture in these folders."""
    if not is_file(path):
        return
    with path.open("rb") as file:
        if file.read(len(_OURS)) == _OURS:
            return
    inside = path.resolve().parents
    for folder in folders:
        if folder.resolve() in inside:
            raise UsageError(
                f"{path} is no index pack and lies in {folder}, which is read. It would be "
                "replaced, so nothing was written. Choose another name."
            )


def _check_list(path: Path, format: str | None, out: Path) -> None:
    """Raise UsageError before anything is written where a list cannot be what was meant."""
    if is_there(out) and is_there(path) and out.samefile(path):
        raise UsageError(
            f"The pack would take the place of the list {path} that it is made from. Choose "
            "another name for the pack."
        )
    open_list(path, format).close()
