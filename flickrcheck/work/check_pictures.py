"""The stages of a scan that read pictures, in worker processes: new ones, then thumbnails."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from typing import TypeVar

from flickrcheck.model import Fingerprint
from flickrcheck.photo import pool
from flickrcheck.photo.pool import Failure
from flickrcheck.store.read_content import ReadContent
from flickrcheck.store.scanned_photo import ScannedPhoto
from flickrcheck.work.check_events import Event, MatchesChanged, Pace, Progress
from flickrcheck.work.check_match import BLOCK, Found, find, in_heads, keep
from flickrcheck.work.check_run import Run
from flickrcheck.work.inspect import Item, Unread, inspect_item, thumbnail_item

T = TypeVar("T")
R = TypeVar("R")

_WRITE_EVERY = 1.0  # seconds; how much work an interruption may cost at most
_TELL_EVERY = 0.1  # seconds between two progress events of a stage
_TIME_LIMIT = 20.0  # seconds for one picture
# Of so many pictures in a row one must have matched before small pictures are made of all that
# are read: making one costs a tenth of reading a camera's photo again, and half of a small one.
_OFTEN = 0.25
# Bits of 256 that a picture's hash may change by when its file is written again; two different
# pictures are that near with a chance below 1e-15 (work/bounds.py).
_ALIKE = 24


Outcome = ReadContent | Unread | Failure


class Pictures:
    """Reads new and changed pictures, and matches them."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._photos: dict[int, ScannedPhoto] = {}  # handed out, and not settled yet
        self._outcomes: dict[int, Outcome] = {}
        self._matched = 0.0  # the part of pictures that matched lately
        self._done = 0
        self._bytes = 0

    def events(self) -> Iterator[Event]:
        """Read what has to be read, in the order of reading."""
        run = self._run
        total, total_bytes = run.writer.unread_count()
        if not total:
            return

        def progress(path: str) -> Progress:
            return Progress(
                "pictures", self._done, total, run.errors, path, self._bytes, total_bytes
            )

        path = ""
        tell, write = Pace(_TELL_EVERY), Pace(_WRITE_EVERY)
        with closing(work(run, inspect_item, self._waiting(), _weigh)) as results:
            try:
                for result in results:
                    if result is not None:
                        item, outcome = result
                        path = item.path
                        self._take(item, outcome)
                    if (write.due() or len(self._outcomes) >= BLOCK) and self._settle():
                        yield MatchesChanged(run.written)
                    if path and tell.due():
                        yield progress(path)
                    if run.stopped:
                        break
            finally:
                # also when the generator is closed in the middle: what was read is kept
                changed = self._settle()
        if changed:
            yield MatchesChanged(run.written)
        yield progress("")

    def _waiting(self) -> Iterator[Item]:
        writer = self._run.writer
        for block in writer.unread(size=BLOCK):
            matched = writer.matches.photos_with([photo.id for photo in block])
            for photo in block:
                self._photos[photo.id] = photo
                yield Item(
                    photo=photo.id,
                    path=photo.path,
                    size=photo.size,
                    known=writer.keys_of_size(
                        photo.size, photo.mtime_ns, retry=self._run.options.retry is not False
                    ),
                    thumbnail=photo.id in matched or self._matched >= _OFTEN,
                )

    def _take(self, item: Item, outcome: Outcome) -> None:
        self._outcomes[item.photo] = outcome
        self._done += 1
        self._bytes += item.size
        if not isinstance(outcome, ReadContent) or outcome.problem:
            self._run.errors += 1

    def _settle(self) -> bool:
        """Write what reading pictures gave, and their matches; True if there were any.

        All at once: after a kill in between, the verdicts on changed files would be lost.
        """
        outcomes = {self._photos.pop(id): outcome for id, outcome in self._outcomes.items()}
        self._outcomes.clear()
        writer = self._run.writer
        contents: dict[int, ReadContent] = {}
        problems: dict[int, tuple[str, bool]] = {}
        settled: list[ScannedPhoto] = []
        for photo, outcome in outcomes.items():
            match outcome:
                case ReadContent():
                    content = writer.known_content(outcome.key) if outcome.known else outcome
                    assert content is not None  # the casebook itself said that it knows it
                    contents[photo.id] = content
                    settled.append(_read(photo, content, writer.md5_of(content.key)))
                case Failure():
                    problems[photo.id] = (outcome.reason, True)
                    settled.append(replace(photo, checked=True, content_key=None))
                case Unread():
                    problems[photo.id] = (outcome.reason, False)
        if problems and not self._run.look_at_roots():
            # the disk is gone, so this says nothing of the files
            problems = {id: problem for id, problem in problems.items() if problem[1]}
        if not (contents or problems):
            return False
        found = find(self._run, settled, in_heads(settled))
        former = {photo.id: photo.content_key for photo in outcomes if photo.content_key}
        alike, replaced = self._compared(former, contents)
        datasets = self._run.searches.datasets
        with self._run.casebook.writing():
            rows = writer.set_contents(contents)
            writer.set_problems(problems)
            # first, because matches with a verdict are not forgotten
            writer.matches.carry_verdicts(alike, alike=True)
            # before, because a copy of the present picture may lend it what windows matched
            writer.matches.drop_replaced(replaced, contents.keys() - former.keys(), datasets)
            changed = keep(self._run, found)
            writer.matches.carry_verdicts(former)
            writer.thumbnails.put(_thumbnails(found, contents, rows))
        self._note_matched(found)
        return changed

    def _compared(
        self, former: Mapping[int, bytes], contents: Mapping[int, ReadContent]
    ) -> tuple[dict[int, bytes], list[int]]:
        """Changed photos that show the same picture, with their former contents, and others.

        Those that cannot be read now are neither.
        """
        alike: dict[int, bytes] = {}
        replaced: list[int] = []
        for id, key in former.items():
            now = contents.get(id)
            if now is None or now.key == key or now.fingerprint is None:
                continue
            before = self._run.writer.known_content(key)
            if before and before.fingerprint and _are_alike(before.fingerprint, now.fingerprint):
                alike[id] = key
            else:
                replaced.append(id)
        return alike, replaced

    def _note_matched(self, found: list[Found]) -> None:
        if found:
            now = sum(each.has_thumbnail for each in found) / len(found)
            weight = min(1.0, len(found) / 100)
            self._matched += weight * (now - self._matched)


def _are_alike(one: Fingerprint, other: Fingerprint) -> bool:
    apart = int.from_bytes(one.phash) ^ int.from_bytes(other.phash)
    return apart.bit_count() <= (0 if one.plain or other.plain else _ALIKE)


def _read(photo: ScannedPhoto, content: ReadContent, md5: bytes | None) -> ScannedPhoto:
    return replace(
        photo,
        checked=True,
        content_key=content.key,
        fingerprint=content.fingerprint,
        metadata=content.metadata,
        md5=md5,
    )


def _thumbnails(
    found: Iterable[Found], contents: Mapping[int, ReadContent], rows: Mapping[int, int]
) -> dict[int, bytes | None]:
    """The small pictures, by content row, of those that are shown with one."""
    return {
        rows[each.photo.id]: contents[each.photo.id].thumbnail
        for each in found
        if each.has_thumbnail
        and each.photo.id in contents
        and contents[each.photo.id].thumbnail is not None
    }


def thumbnails(run: Run) -> Iterator[Event]:
    """Make small pictures of matched ones that have none, for the window and the report."""
    total = run.writer.thumbnails.missing_count()
    if not total:
        return
    made: dict[int, bytes | None] = {}
    done = 0
    path = ""

    def write_made() -> None:
        if any(isinstance(each, bytes) for each in made.values()) or run.look_at_roots():
            run.writer.thumbnails.put(made)
        made.clear()

    tell, write = Pace(_TELL_EVERY), Pace(_WRITE_EVERY)
    with closing(work(run, thumbnail_item, run.writer.thumbnails.missing(), None)) as results:
        try:
            for result in results:
                if result is not None:
                    (content, path, _), outcome = result
                    if not isinstance(outcome, Unread):
                        made[content] = outcome if isinstance(outcome, bytes) else None
                    done += 1
                if write.due():
                    write_made()
                if tell.due():
                    yield Progress("thumbnails", done, total, run.errors, path)
                if run.stopped:
                    break
        finally:
            write_made()
    yield Progress("thumbnails", done, total, run.errors, "")


def work(
    run: Run,
    task: Callable[[T], R],
    items: Iterable[T],
    weigh: Callable[[T], int] | None,
) -> Generator[tuple[T, R | Failure] | None, None, None]:
    """Run a task on items in this scan's worker processes."""
    return pool.run(
        task,
        items,
        jobs=run.options.jobs,
        timeout=_TIME_LIMIT,
        stop=run.control.stop,
        weigh=weigh,
        low_priority=run.options.low_priority,
        paused=run.control.paused,
    )


def _weigh(item: Item) -> int:
    return item.size
