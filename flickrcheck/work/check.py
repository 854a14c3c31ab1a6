"""The scan: from folders to graded matches in the casebook, as a generator of events.

Order of work: walk the folders, match every photo by what is known without opening it, then read
and match the new and changed pictures, then make thumbnails of the matched ones. Everything is
written at most a second after it is known, so an interrupted scan goes on where it stopped.
"""

from __future__ import annotations

import os
import threading
import time
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal, TypeVar

from flickrcheck.errors import FlickrcheckError, UsageError
from flickrcheck.flickr.identify import Identifier
from flickrcheck.model import FlickrRef, Match, Photo
from flickrcheck.photo import pool, walk
from flickrcheck.photo.content import read_file
from flickrcheck.photo.pool import Failure
from flickrcheck.photo.thumbnail import make_thumbnail
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_scan import (
    ReadContent,
    ScannedPhoto,
    ScanWriter,
    own_files,
    scan_lock,
)
from flickrcheck.store.pack import Pack
from flickrcheck.work.bounds import Bounds, bounds_for
from flickrcheck.work.grade import Candidate, PackSearch, match_all
from flickrcheck.work.inspect import inspect

T = TypeVar("T")
R = TypeVar("R")
Stage = Literal["walk", "identify", "pictures", "thumbnails"]

_WRITE_EVERY = 1.0  # seconds; how much work an interruption may cost at most
_TELL_EVERY = 0.1  # seconds between two progress events of a stage
_BLOCK = 500  # photos matched and written together
_TIME_LIMIT = 20.0  # seconds for one picture


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a stage has come; a total is None while it is not known.

    current: the path last dealt with. bytes_done, bytes_total: of the files that are read.
    """

    stage: Stage
    done: int
    total: int | None
    errors: int
    current: str
    bytes_done: int = 0
    bytes_total: int | None = None


@dataclass(frozen=True, slots=True)
class MatchesChanged:
    """Matches were stored; written is how many this scan has written so far."""

    written: int


@dataclass(frozen=True, slots=True)
class Finished:
    """The end of a scan. interrupted: it was stopped, and goes on when it is started again.

    reason: a sentence where it was not the person who stopped it, "" otherwise.
    """

    scan_id: int
    interrupted: bool
    reason: str = ""


Event = Progress | MatchesChanged | Finished


@dataclass
class Control:
    """How another thread or a signal handler steers a running scan."""

    stop: threading.Event = field(default_factory=threading.Event)
    running: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.running.set()

    def pause(self) -> None:
        """Take up no further picture until resume is called."""
        self.running.clear()

    def resume(self) -> None:
        """Go on after a pause."""
        self.running.set()

    def wait_while_paused(self) -> None:
        """Return once the scan may go on or has to stop."""
        while not self.running.wait(0.1) and not self.stop.is_set():
            pass


def checked_roots(paths: Sequence[str | Path]) -> list[str]:
    """Absolute paths of what is to be scanned.

    Raises UsageError where nothing is named or something is missing, before any work is done.
    """
    roots = [os.path.abspath(path) for path in paths]  # noqa: PTH100 - must not follow links
    missing = [root for root in roots if not os.path.lexists(root)]
    if missing:
        which = ", ".join(missing)
        raise UsageError(
            f"There is no file or folder {which}. Nothing was scanned. "
            "Check the spelling, and that the disk is connected."
        )
    if not roots:
        raise UsageError("Name at least one folder or picture to scan.")
    return list(dict.fromkeys(roots))


def scan(
    casebook: Casebook,
    paths: Sequence[str | Path],
    packs: Sequence[Path],
    *,
    jobs: int | None = None,
    control: Control | None = None,
    exclude: Sequence[str] = (),
    packages: bool = False,
    retry: bool = False,
    low_priority: bool = False,
) -> Iterator[Event]:
    """Scan files and folders against packs; the last event is Finished.

    jobs: worker processes, default one a core. exclude, packages: as in ``walk``. retry: read
    again what could not be read before. low_priority: leave the computer to other programs.
    Nothing is lost when the generator is closed or ``control.stop`` is set; what was written
    stays.
    Raises UsageError (missing paths) and UnusableFileError (a pack, or the casebook in use).
    """
    roots = checked_roots(paths)
    with ExitStack() as stack:
        chosen = {pack.resolve(): pack for pack in packs}.values()  # each once, however named
        opened = [stack.enter_context(Pack.open(pack)) for pack in chosen]
        stack.enter_context(scan_lock(casebook.path))
        searches = [PackSearch(pack) for pack in opened]
        run = _Scan(casebook, roots, searches, jobs or os.cpu_count() or 1, control or Control())
        yield from run.events()


class _Scan:
    def __init__(
        self,
        casebook: Casebook,
        roots: list[str],
        searches: list[PackSearch],
        jobs: int,
        control: Control,
    ) -> None:
        self.casebook = casebook
        self.roots = roots
        self.searches = searches
        self.jobs = jobs
        self.control = control
        self.identifier = Identifier()
        self.writer = ScanWriter(casebook, roots, [search.used() for search in searches])
        self.bounds = Bounds(0, 0, 0.0)
        self.unlisted: list[tuple[str, str]] = []
        self.photos = 0
        self.errors = 0
        self.written = 0

    @property
    def stopped(self) -> bool:
        return self.control.stop.is_set()

    def events(self) -> Iterator[Event]:
        for stage in (self._walk, self._identify, self._pictures, self._thumbnails):
            yield from stage()
            if self.stopped:
                yield Finished(self.writer.scan_id, interrupted=True)
                return
            # sidecars are read only when a photo asks for them, so each stage may find a bad one
            self.writer.set_unlisted([*self.unlisted, *self.identifier.skipped])
        self.writer.finish()
        yield Finished(self.writer.scan_id, interrupted=False)

    def _walk(self) -> Iterator[Event]:
        files: list[tuple[str, int, int]] = []
        unsupported: Counter[str] = Counter()
        hidden = 0
        tell = _Pace(_TELL_EVERY)
        for root in self.roots:
            if os.path.isfile(root):  # noqa: PTH113 - any string is welcome
                self.identifier.add_beside(root)
        for item in walk.walk(
            self.roots,
            leave_out=own_files(self.casebook.path),
            is_known=lambda file: self.writer.is_known(file.path, file.size, file.mtime_ns),
        ):
            self.control.wait_while_paused()
            if self.stopped:
                break
            match item:
                case walk.Found():
                    files.append((item.path, item.size, item.mtime_ns))
                    self.photos += 1
                case walk.Sidecar():
                    self.identifier.add_sidecar(item.path)
                case walk.Unsupported():
                    unsupported[item.kind] += 1
                case walk.Hidden():
                    hidden += 1
                case walk.Problem():
                    self.unlisted.append((item.path, item.reason))
                    self.errors += 1
            if len(files) >= _BLOCK:
                self.writer.note_files(files)
                files.clear()
            if tell.due():
                yield Progress("walk", self.photos, None, self.errors, item.path)
        self.writer.note_files(files)
        self.writer.set_walked(unsupported, hidden)
        self.writer.set_unlisted(self.unlisted)
        if not self.stopped:
            self.writer.mark_gone(self.roots)
        entries = sum(search.hashes for search in self.searches)
        self.bounds = bounds_for(self.casebook.photo_count(), entries)
        self.writer.set_bounds(self.bounds.strict, self.bounds.loose, self.bounds.expected)
        yield Progress("walk", self.photos, self.photos, self.errors, "")

    def _identify(self) -> Iterator[Event]:
        """Match by Flickr ID, and unchanged pictures also by their stored fingerprints."""
        done = 0
        for block in self.writer.photos(size=_BLOCK):
            self.control.wait_while_paused()
            if self.stopped:
                return
            done += len(block)
            if self._match(block):
                yield MatchesChanged(self.written)
            yield Progress("identify", done, self.photos, self.errors, block[-1].path)

    def _match(self, photos: Sequence[ScannedPhoto]) -> bool:
        """Write identities and matches of photos; True if there were any matches."""
        found = self._found(photos)
        with self.casebook.writing():
            return self._keep(found)

    def _found(self, photos: Sequence[ScannedPhoto]) -> list[_Found]:
        """What is known of photos and their matches; it may take long, and nothing is written."""
        known = [self.identifier.identify(photo.path, photo.metadata) for photo in photos]
        candidates = [
            Candidate(Photo(p.path, p.size, p.mtime_ns, p.content_key), ref, p.fingerprint)
            for p, ref in zip(photos, known, strict=True)
        ]
        matches = match_all(self.searches, candidates, self.bounds)
        return [_Found(*each) for each in zip(photos, known, matches, strict=True)]

    def _keep(self, found: Sequence[_Found]) -> bool:
        """Write what was found; True if there were any matches.

        Of photos that have been read, older matches that were not found again are forgotten.
        """
        self.writer.set_identities(
            {each.photo.id: each.ref for each in found if each.ref != each.photo.identity}
        )
        matches = {each.photo.id: each.matches for each in found if each.matches}
        self.writer.set_matches(matches)
        self.written += sum(map(len, matches.values()))
        datasets = [search.pack.dataset for search in self.searches]
        checked = [each.photo.id for each in found if each.photo.checked]
        self.writer.drop_unconfirmed(checked, datasets)
        return bool(matches)

    def _pictures(self) -> Iterator[Event]:
        """Read new and changed pictures in worker processes, and match them."""
        total = self.writer.unchecked_count()
        if not total:
            return
        photos: dict[int, ScannedPhoto] = {}
        outcomes: dict[int, Outcome] = {}

        def waiting() -> Iterator[tuple[int, str]]:
            for block in self.writer.photos(unchecked=True, size=_BLOCK):
                for photo in block:
                    self.control.wait_while_paused()
                    if self.stopped:
                        return
                    photos[photo.id] = photo
                    yield photo.id, photo.path

        def settle() -> bool:
            read = {photos.pop(id): outcome for id, outcome in outcomes.items()}
            outcomes.clear()
            return self._settle(read)

        done = 0
        tell, write = _Pace(_TELL_EVERY), _Pace(_WRITE_EVERY)
        with closing(self._work(_inspect, waiting())) as results:
            try:
                for (photo_id, path), outcome in results:
                    outcomes[photo_id] = outcome
                    done += 1
                    if not isinstance(outcome, ReadContent) or outcome.problem:
                        self.errors += 1
                    if (write.due() or len(outcomes) >= _BLOCK) and settle():
                        yield MatchesChanged(self.written)
                    if tell.due():
                        yield Progress("pictures", done, total, self.errors, path)
            finally:
                # also when the generator is closed in the middle: what was read is kept
                changed = settle()
        if changed:
            yield MatchesChanged(self.written)
        yield Progress("pictures", done, total, self.errors, "")

    def _work(
        self, task: Callable[[T], R], items: Iterable[T]
    ) -> Generator[tuple[T, R | Failure], None, None]:
        return pool.run(task, items, jobs=self.jobs, timeout=_TIME_LIMIT, stop=self.control.stop)

    def _settle(self, outcomes: Mapping[ScannedPhoto, Outcome]) -> bool:
        """Write what reading pictures gave, and their matches; True if there were any.

        All at once: after a kill in between, the verdicts on changed files would be lost.
        """
        contents: dict[int, ReadContent] = {}
        problems: dict[int, tuple[str, bool]] = {}
        settled: list[ScannedPhoto] = []
        for photo, outcome in outcomes.items():
            match outcome:
                case ReadContent():
                    contents[photo.id] = outcome
                    settled.append(
                        replace(
                            photo,
                            checked=True,
                            content_key=outcome.key,
                            fingerprint=outcome.fingerprint,
                            metadata=outcome.metadata,
                        )
                    )
                case Failure():
                    problems[photo.id] = (outcome.reason, True)
                    settled.append(replace(photo, checked=True, content_key=None))
                case Unread():
                    problems[photo.id] = (outcome.reason, False)
        found = self._found(settled)
        former = {photo.id: photo.content_key for photo in outcomes if photo.content_key}
        with self.casebook.writing():
            self.writer.set_contents(contents)
            self.writer.set_problems(problems)
            changed = self._keep(found)
            self.writer.carry_verdicts(former)
        return changed

    def _thumbnails(self) -> Iterator[Event]:
        """Make small pictures of the matched ones for the window and the report."""
        wanted = self.writer.without_thumbnail()
        if not wanted:
            return
        made: dict[int, bytes | None] = {}
        done = 0
        tell, write = _Pace(_TELL_EVERY), _Pace(_WRITE_EVERY)
        with closing(self._work(_thumbnail, wanted)) as results:
            try:
                for (content, path), outcome in results:
                    if not isinstance(outcome, Unread):
                        made[content] = outcome if isinstance(outcome, bytes) else None
                    done += 1
                    if write.due():
                        self.writer.set_thumbnails(made)
                        made.clear()
                    if tell.due():
                        yield Progress("thumbnails", done, len(wanted), self.errors, path)
            finally:
                self.writer.set_thumbnails(made)
        yield Progress("thumbnails", done, len(wanted), self.errors, "")


@dataclass(frozen=True, slots=True)
class _Found:
    """What is known of a photo: its Flickr identity and its matches."""

    photo: ScannedPhoto
    ref: FlickrRef | None
    matches: list[Match]


@dataclass(frozen=True, slots=True)
class Unread:
    """The bytes of a file could not be had this time; it is tried again at the next scan."""

    reason: str


Outcome = ReadContent | Unread | Failure


def _inspect(item: tuple[int, str]) -> ReadContent | Unread:
    try:
        return inspect(item[1])
    except FlickrcheckError as error:
        return Unread(str(error))


def _thumbnail(item: tuple[int, str]) -> bytes | Unread:
    try:
        data = read_file(item[1])
    except FlickrcheckError as error:
        return Unread(str(error))
    return make_thumbnail(data)


class _Pace:
    """Says when enough time has passed since it last said so."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._last = clock()

    def due(self) -> bool:
        now = self._clock()
        if now - self._last < self._seconds:
            return False
        self._last = now
        return True
