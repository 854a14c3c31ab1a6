"""The scan: from folders to graded matches in the casebook, as a generator of events.

Order of work: walk the folders, read what account exports say, match every photo by what is known
without opening it, and photos of exports that have no picture, then read and match the new and
changed pictures, cheap ones first, then make the thumbnails of matched ones that have none.
Everything is written at most a second after it is known, so an interrupted scan goes on where it
stopped.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from flickrcheck.photo.exclude import Exclusion
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_hubs import mark_hubs
from flickrcheck.store.casebook_moved import settle_moved
from flickrcheck.store.casebook_scan import ScanWriter, scan_lock
from flickrcheck.store.pack_cache import cache_folder
from flickrcheck.work import look_harder as harder
from flickrcheck.work.check_events import (
    Control,
    Event,
    Finished,
    MatchesChanged,
    Progress,
    Stage,
)
from flickrcheck.work.check_export import read_exports, without_pictures
from flickrcheck.work.check_match import identify
from flickrcheck.work.check_pictures import Pictures, thumbnails
from flickrcheck.work.check_roots import Roots, checked_roots
from flickrcheck.work.check_run import Options, Run
from flickrcheck.work.check_walk import Walk, reading_order
from flickrcheck.work.open_index import open_index
from flickrcheck.work.originals import originals
from flickrcheck.work.pack_trust import trusted_pack
from flickrcheck.work.searches import Searches

__all__ = [
    "Control",
    "Event",
    "Finished",
    "MatchesChanged",
    "Progress",
    "Stage",
    "checked_roots",
    "scan",
]


def scan(
    casebook: Casebook,
    paths: Sequence[str | Path],
    packs: Sequence[Path],
    *,
    jobs: int | None = None,
    control: Control | None = None,
    exclude: Sequence[str] = (),
    packages: bool = False,
    retry: bool | Collection[int] = False,
    low_priority: bool = False,
    look_harder: bool | None = None,
) -> Iterator[Event]:
    """Scan files and folders against packs; the last event is Finished.

    jobs: worker processes, default one a core. exclude, packages: as in ``walk``. retry: read
    again what could not be read before, or of it the photos of these rows only. low_priority:
    leave the computer to other programs. look_harder: also find datasets' copies that show a part
    of a photo, None for where that takes little time (work/look_harder.py).
    Nothing is lost when the generator is closed or ``control.stop`` is set; what was written
    stays. Of several paths those that are missing are told in the record, and nothing of them
    is touched.
    Raises UsageError (nothing named, or nothing of it there; a bad pattern) and UnusableFileError
    (a pack, or the casebook in use).
    """
    roots = checked_roots(paths)
    Exclusion(exclude)  # raises for a bad pattern, before any work is done
    options = Options(
        jobs=jobs or os.cpu_count() or 1,
        exclude=exclude,
        packages=packages,
        retry=retry,
        low_priority=low_priority,
        look_harder=look_harder,
    )
    with ExitStack() as stack:
        chosen = {pack.resolve(): pack for pack in packs}.values()  # each once, however named
        opened = [stack.enter_context(trusted_pack(pack)) for pack in chosen]
        stack.enter_context(scan_lock(casebook.path))
        searches = Searches(opened, cache=cache_folder())
        writer = ScanWriter(casebook, roots, searches.used(), reading_order)
        run = Run(casebook, writer, Roots(roots), searches, control or Control(), options)
        yield from _events(run)


def _events(run: Run) -> Iterator[Event]:
    stages: tuple[Callable[[], Iterator[Event]], ...] = (
        lambda: open_index(run),
        Walk(run).events,
        lambda: read_exports(run),
        lambda: identify(run),
        lambda: without_pictures(run),
        Pictures(run).events,
        lambda: without_pictures(run),  # reading a picture may tell which photo it is
        lambda: originals(run),
        lambda: harder.look_harder(run),
        lambda: thumbnails(run),
    )
    for stage in stages:
        yield from stage()
        if run.stopped:
            mark_hubs(run.casebook, run.writer.scan_id)
            run.writer.count()
            yield Finished(run.writer.scan_id, interrupted=True, reason=run.vanished)
            return
        # sidecars are read only when a photo asks for them, so each stage may find a bad one
        run.write_unlisted()
    settle_moved(run.casebook, run.writer.scan_id)
    mark_hubs(run.casebook, run.writer.scan_id)
    run.writer.finish()
    yield Finished(run.writer.scan_id, interrupted=False)
