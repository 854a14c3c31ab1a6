"""The stage of a scan that looks for datasets' copies which show only a part of a photo.

Comparing thousands of windows takes seconds a picture, so it is done where the person asks for it,
in small casebooks, and for photos whose account is listed: these are compared with the listed
photos of that account alone. A photo that matched surely is not looked at. Each result is written
at once, and no photo is looked at twice on the same basis.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import dataclass

import numpy as np
from PIL import Image

from flickrcheck.kept import kept
from flickrcheck.model import Entry, Evidence, Grade, Match, Photo
from flickrcheck.photo.parts import WHOLE
from flickrcheck.photo.pool import Failure
from flickrcheck.store.casebook_harder import HarderLooks, ToLookAt
from flickrcheck.store.hash_words import Rows
from flickrcheck.store.scanned_photo import ScannedPhoto
from flickrcheck.work.check_events import Event, MatchesChanged, Pace, Progress
from flickrcheck.work.check_match import find, keep
from flickrcheck.work.check_pictures import work
from flickrcheck.work.check_run import Run
from flickrcheck.work.inspect import Unread
from flickrcheck.work.inspect_view import view_item
from flickrcheck.work.picture_proof import turned_words
from flickrcheck.work.window_bounds import grade_of, window_bounds
from flickrcheck.work.window_search import (
    NEAR_ENOUGH,
    VERSION,
    Confirmed,
    Near,
    WindowSearch,
    confirmed,
)

FEW_PHOTOS = 200
"""Casebooks of up to so many photos are looked at harder without being asked."""

MOST_PAIRS = 1_000_000_000
"""Photos times entries above which that is not done by itself: an hour and a half on one core."""

_TELL_EVERY = 0.1  # seconds between two progress events


@dataclass(frozen=True, slots=True)
class _Task:
    """A content to look at. rows: the entries to compare it with, as _Looks has them; None: all."""

    file: ToLookAt
    basis: bytes
    rows: Rows | None


class _Looks:
    """What is to be looked at in one scan, and on what basis.

    rows: the entries in the index that anything is compared with, None for all of them.
    """

    def __init__(self, run: Run) -> None:
        self.run = run
        self.harder = HarderLooks(run.casebook, run.writer)
        photos, entries = run.casebook.photo_count(), len(run.searches.index)
        wanted = run.options.look_harder
        small = photos <= FEW_PHOTOS and photos * entries <= MOST_PAIRS
        self.everything = small if wanted is None else wanted
        pairs = photos * entries
        self.rows: Rows | None = None
        if not self.everything:
            # the photos of one account, with the entries of that account
            found = self._accounts() if wanted is None else {}
            self.rows = np.unique(np.concatenate([np.empty(0, np.int64), *found.values()]))
            self._by_account = {
                nsid: np.searchsorted(self.rows, rows) for nsid, rows in found.items()
            }
            pairs = photos * max(map(len, found.values()), default=0)
        self._any = bool(pairs)
        self.bounds = window_bounds(max(1, pairs))
        self.basis = self._basis()

    def _accounts(self) -> dict[str, Rows]:
        """The entries of each account that is listed though the photo is not."""
        index = self.run.searches.index
        found: dict[str, Rows] = {}
        for nsid in self.harder.accounts():
            rows = [
                index.rows_of(number, np.fromiter(pack.photos_of(nsid), dtype=np.int64))
                for number, pack in enumerate(self.run.searches.packs)
            ]
            found[nsid] = np.concatenate([np.empty(0, np.int64), *rows])
        return {nsid: rows for nsid, rows in found.items() if len(rows)}

    def _basis(self) -> bytes:
        parts = (
            NEAR_ENOUGH,
            VERSION,
            sorted(map(repr, self.run.searches.stamps())),
            self.bounds.strict,
            self.bounds.loose,
            "all" if self.everything else "account",
        )
        return hashlib.blake2b(repr(parts).encode(), digest_size=16).digest()

    def keep_bounds(self) -> None:
        """Keep in the record of the scan how well windows must agree, if any are compared."""
        if self._any:
            bounds = self.bounds
            self.run.writer.set_window_bounds(bounds.strict, bounds.loose, bounds.expected)

    def count(self) -> int:
        """How many contents wait."""
        if self.everything:
            return self.harder.waiting_count(self.basis)
        return sum(1 for _ in self.tasks())

    def tasks(self) -> Iterator[_Task]:
        """What waits."""
        if self.everything:
            for file in self.harder.waiting(self.basis):
                yield _Task(file, self.basis, None)
            return
        for file, nsid in self.harder.of_accounts(self.basis):
            if nsid in self._by_account:
                yield _Task(file, self.basis, self._by_account[nsid])


def look_harder(run: Run) -> Iterator[Event]:
    """Compare the windows of photos that are to be looked at harder, and keep what matches."""
    if run.options.look_harder is False or not len(run.searches.index):
        return
    looks = _Looks(run)
    looks.keep_bounds()
    total = looks.count()
    if not total or looks.bounds.loose < 0:
        return
    yield Progress("harder", 0, total, run.errors, "")
    search = WindowSearch(run.searches.index.words(looks.rows))
    done = 0
    tell = Pace(_TELL_EVERY)
    for task, near in _searched(run, looks, search):
        path = ""
        if task is not None:
            done += 1
            path = task[0].file.path
            if near is not None and _keep(run, looks, *task, near):
                yield MatchesChanged(run.written)
        if path and tell.due():
            yield Progress("harder", done, total, run.errors, path)
        if run.stopped:
            return
    yield Progress("harder", done, total, run.errors, "")


def _searched(
    run: Run, looks: _Looks, search: WindowSearch
) -> Iterator[tuple[tuple[_Task, Image.Image] | None, list[Near] | None]]:
    """Each task with its picture and the entries near to it, None for those that cannot be read.

    Workers decode, threads of this process search: numpy lets them run side by side. (None, None)
    where nothing has come for a while.
    """
    tasks: dict[int, _Task] = {}

    def items() -> Iterable[tuple[int, str, bytes]]:
        for task in looks.tasks():
            tasks[task.file.content] = task
            yield task.file.content, task.file.path, task.file.key

    stopped = run.control.stop.is_set
    under_way: dict[Future[list[Near]], tuple[_Task, Image.Image]] = {}
    with (
        closing(work(run, view_item, items(), None)) as results,
        ThreadPoolExecutor(run.options.jobs) as threads,
    ):
        for result in results:
            if run.stopped:
                return
            if result is not None:
                (content, _, _), outcome = result
                task = tasks.pop(content)
                if isinstance(outcome, Failure | Unread):
                    if isinstance(outcome, Failure):
                        looks.harder.set_looked(content, task.basis, [], ())
                    yield (task, _NO_PICTURE), None
                    continue
                grey = Image.frombytes("L", outcome[:2], outcome[2])
                future = threads.submit(search.near, grey, rows=task.rows, stopped=stopped)
                under_way[future] = task, grey
            full = len(under_way) >= run.options.jobs
            for future in wait(under_way, None if full else 0.0, FIRST_COMPLETED).done:
                yield under_way.pop(future), future.result()
            if result is None:
                yield None, None
        while under_way and not run.stopped:
            for future in wait(under_way, _TELL_EVERY, FIRST_COMPLETED).done:
                yield under_way.pop(future), future.result()


_NO_PICTURE = Image.new("L", (1, 1))


def _keep(run: Run, looks: _Looks, task: _Task, grey: Image.Image, near: list[Near]) -> bool:
    """Write what was found in one picture; True if there are matches."""
    if run.stopped:
        return False  # the search may have been left in the middle
    matches = _matches(looks, task, grey, near)
    searched = set(run.searches.datasets) if task.rows is None else set()
    with run.casebook.writing():
        if looks.harder.set_looked(task.file.content, task.basis, matches, searched):
            keep(run, find(run, run.writer.photos_of(task.file.content)))
    return bool(matches)


def _matches(looks: _Looks, task: _Task, grey: Image.Image, near: list[Near]) -> list[Match]:
    """The best match of each entry that a window agrees with."""
    run = looks.run
    near = [each for each in near if each.distance <= NEAR_ENOUGH]
    if not near:
        return []
    rows = np.array([each.row for each in near])
    packs, ids, parts = run.searches.index.where(rows if looks.rows is None else looks.rows[rows])
    photo = run.writer.photo(task.file.photo)
    best: dict[tuple[str, int | None], Match] = {}
    for each, number, photo_id, part in zip(
        near, packs.tolist(), ids.tolist(), parts.tolist(), strict=True
    ):
        entry = run.searches.packs[number].lookup_ids([photo_id]).get(photo_id)
        proof = confirmed(grey, each, entry) if entry else None
        grade = grade_of(proof, looks.bounds)
        if entry is None or proof is None or grade is None:
            continue
        match = _match(photo, entry, grade, _evidence(each, proof, grade, part))
        key = (match.dataset, match.entry_id)
        if key not in best or match.grade < best[key].grade:
            best[key] = match
    return list(best.values())


def _evidence(near: Near, proof: Confirmed, grade: Grade, part: int) -> Evidence:
    """The proof that a window is. part: of the listed picture, that the window came near to."""
    left, top, right, bottom = near.window
    wide, high = (f"{round(100 * part)}" for part in (right - left, bottom - top))
    if grade is Grade.SAME_PICTURE:
        how = kept(
            "a part of your picture ({wide} by {high} % of its sides) agrees with the listed one",
            wide=wide,
            high=high,
        )
    else:
        how = kept(
            "a part of your picture ({wide} by {high} % of its sides) is similar to the listed one",
            wide=wide,
            high=high,
        )
    turn = "mirrored" if near.mirrored else "as is"
    return Evidence(
        kind="picture",
        how=turned_words(how, turn),
        distance=proof.distance,
        dhash_distance=proof.dhash_distance,
        orientation=turn,
        window=(
            round(left, 4),
            round(top, 4),
            round(right - left, 4),
            round(bottom - top, 4),
        ),
        parts=(WHOLE, part),
    )


def _match(photo: ScannedPhoto, entry: Entry, grade: Grade, evidence: Evidence) -> Match:
    return Match(
        photo=Photo(photo.path, photo.size, photo.mtime_ns, photo.content_key),
        dataset=entry.dataset,
        entry_id=entry.photo_id,
        nsid=entry.nsid,
        key=entry.key,
        grade=grade,
        evidence=(evidence,),
        faces=entry.faces,
    )
