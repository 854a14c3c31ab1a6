"""The first stage of a scan: which files there are."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator

from flickrcheck.flickr.export import photo_id_of_file
from flickrcheck.photo import walk
from flickrcheck.store.casebook_scan import own_files
from flickrcheck.work.check_events import Event, Pace, Progress
from flickrcheck.work.check_match import set_bounds
from flickrcheck.work.check_run import Run

_WRITE_EVERY = 1.0  # seconds; how much work an interruption may cost at most
_TELL_EVERY = 0.1  # seconds between two progress events
_MOST_HELD = 5_000  # files that are noted together

_MOST_VIDEOS = 100_000  # whose paths are kept, to tell which photos of an export they are

_CHEAP = frozenset((".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".webp", ".gif", ".bmp", ""))
_LARGE = 64 << 20  # bytes


def reading_order(path: str, size: int) -> int:
    """Cheap pictures 0, slow ones 1, very large ones 2: what gives results first is read first."""
    if size >= _LARGE:
        return 2
    return int(os.path.splitext(path)[1].lower() not in _CHEAP)  # noqa: PTH122 - a million times


class Walk:
    """Notes what a walk of the roots meets."""

    def __init__(self, run: Run) -> None:
        self._run = run
        self._files: list[tuple[str, int, int]] = []
        self._exported: list[str] = []
        self._unsupported: Counter[str] = Counter()
        self._packages: Counter[str] = Counter()
        self._hidden = 0
        self._excluded = 0
        self._untouched: set[str] = set()
        self._errors_noted = 0

    def events(self) -> Iterator[Event]:
        """Walk, and settle with which bounds pictures are compared."""
        run = self._run
        tell, write = Pace(_TELL_EVERY), Pace(_WRITE_EVERY)
        for root in run.roots.there:
            if os.path.isfile(root):  # noqa: PTH113 - any string is welcome
                run.identifier.add_beside(root)
        for item in walk.walk(
            run.roots.there,
            leave_out=own_files(run.casebook.path),
            is_known=lambda file: run.writer.files.is_known(file.path, file.size, file.mtime_ns),
            exclude=run.options.exclude,
            packages=run.options.packages,
        ):
            if run.control.paused():
                self._note()
                run.control.wait_while_paused()
            if run.stopped:
                break
            self._take(item)
            if len(self._files) + len(self._exported) >= _MOST_HELD or write.due():
                self._note()
            if tell.due():
                yield Progress("walk", run.photos, None, run.errors, item.path)
        self._note()
        if run.stopped or not run.look_at_roots():
            return
        run.writer.files.mark_gone(run.roots.there, self._untouched)
        run.writer.set_walked(self._unsupported, self._hidden, self._excluded, self._packages)
        run.write_unlisted()
        if run.options.retry is not False:
            run.writer.read_again(None if run.options.retry is True else run.options.retry)
        set_bounds(run)
        yield Progress("walk", run.photos, run.photos, run.errors, "")

    def _take(self, item: walk.Event) -> None:
        run = self._run
        match item:
            case walk.Found():
                self._files.append((item.path, item.size, item.mtime_ns))
                run.photos += 1
            case walk.Sidecar():
                run.take_sidecar(item)
                if photo_id_of_file(item.path) is not None:
                    self._exported.append(item.path)
            case walk.Unsupported():
                self._unsupported[item.kind] += 1
                if item.kind == "video" and len(run.videos) < _MOST_VIDEOS:
                    run.videos.append(item.path)
            case walk.Hidden():
                self._hidden += 1
            case walk.Excluded():
                self._excluded += 1
                self._leave(item.path)
            case walk.Package():
                self._packages[item.kind] += 1
                self._leave(item.path)
            case walk.Problem():
                if run.look_at_roots():
                    run.could_not_list(item.path, item.reason)
                    if not item.listed:
                        self._leave(item.path)

    def _leave(self, path: str) -> None:
        """Photos that were not looked for this time are not gone."""
        files = self._run.writer.files
        if not files.leave(path) and files.knows_below(path):
            self._untouched.add(path)

    def _note(self) -> None:
        self._run.writer.files.note(self._files)
        self._files.clear()
        self._run.writer.files.meet_exported(self._exported)
        self._exported.clear()
        if self._run.errors != self._errors_noted:  # so that they can be seen at once
            self._errors_noted = self._run.errors
            self._run.write_unlisted()
