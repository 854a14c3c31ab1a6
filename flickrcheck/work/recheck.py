"""Matches what the casebook knows against the packs of today, without opening a picture.

For a new pack or edition: stored fingerprints, and the Flickr IDs of names, metadata and sidecars,
are compared again, also of photos on disks that are not connected. What is found for the first
time is new, as after a scan. Files that may be byte-for-byte originals have to be read for that,
so they wait for the next scan.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from flickrcheck.errors import UsageError
from flickrcheck.language import say
from flickrcheck.photo import walk
from flickrcheck.photo.content import split_member
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_hubs import mark_hubs
from flickrcheck.store.casebook_scan import ScanWriter, own_files, scan_lock
from flickrcheck.store.pack_cache import cache_folder
from flickrcheck.work.check_events import (
    Control,
    Event,
    Finished,
    MatchesChanged,
    Pace,
    Progress,
)
from flickrcheck.work.check_export import count_exports
from flickrcheck.work.check_match import BLOCK, Found, find, keep, set_bounds
from flickrcheck.work.check_pictures import thumbnails
from flickrcheck.work.check_roots import Roots
from flickrcheck.work.check_run import Options, Run
from flickrcheck.work.open_index import open_index
from flickrcheck.work.pack_trust import trusted_pack
from flickrcheck.work.searches import Searches

_TELL_EVERY = 0.1  # seconds between two progress events


def recheck(
    casebook: Casebook,
    packs: Sequence[Path],
    *,
    control: Control | None = None,
    previews: bool = False,
) -> Iterator[Event]:
    """Match all photos of a casebook again; the last event is Finished.

    Photos that were matched against the same packs before are passed over.
    previews: at the end small pictures are made of matched photos that are there and have none,
    which is all that is ever opened.
    Raises UsageError (nothing was scanned yet) and UnusableFileError (a pack, or the casebook in
    use).
    """
    roots = casebook.scanned_roots()
    if not roots or not (casebook.photo_count() or casebook.pictureless_count()):
        raise UsageError(
            say(
                "This casebook knows no photos yet, so there is nothing to check again. "
                "Scan your folders first."
            )
        )
    with ExitStack() as stack:
        chosen = {pack.resolve(): pack for pack in packs}.values()
        opened = [stack.enter_context(trusted_pack(pack)) for pack in chosen]
        stack.enter_context(scan_lock(casebook.path))
        searches = Searches(opened, cache=cache_folder())
        writer = ScanWriter(casebook, roots, searches.used())
        options = Options(jobs=os.cpu_count() or 1)  # for previews; the rest is one thread's work
        run = Run(casebook, writer, Roots(roots), searches, control or Control(), options)
        yield from open_index(run)
        yield from _sidecars(run)
        if not run.stopped:
            writer.files.meet_all()
            run.photos = writer.files.photos
            writer.set_walked({}, 0)
            set_bounds(run)
            yield from _match(run)
        mark_hubs(casebook, writer.scan_id)
        interrupted = run.stopped
        if interrupted:
            writer.count()
        else:
            count_exports(run)
            if previews:
                yield from thumbnails(run)
            writer.finish()
        yield Finished(writer.scan_id, interrupted=interrupted)


def _sidecars(run: Run) -> Iterator[Event]:
    """Find the files beside photos that tell their IDs, where the folders are there."""
    tell = Pace(_TELL_EVERY)
    met = 0
    for root in run.roots.there:
        if os.path.isfile(root):  # noqa: PTH113 - any string is welcome
            run.identifier.add_beside(root)
    for item in walk.walk(run.roots.there, leave_out=own_files(run.casebook.path)):
        run.control.wait_while_paused()
        if run.stopped:
            return
        met += isinstance(item, walk.Found)
        if isinstance(item, walk.Sidecar):
            run.take_sidecar(item)
        if tell.due():
            yield Progress("walk", met, None, run.errors, item.path)


def _match(run: Run) -> Iterator[Event]:
    tell = Pace(_TELL_EVERY)
    folders: dict[str, bool] = {}
    done = 0
    total = run.photos + len(run.writer.exports.pictureless())
    for block in run.writer.photos(unsettled=True, size=BLOCK):
        run.control.wait_while_paused()
        if run.stopped:
            return
        done += len(block)
        found = find(run, block)
        known = {
            photo.id
            for photo in block
            if (photo.exported or (photo.checked and photo.content_key))
            and _is_there(photo.path, folders)
        }
        with run.casebook.writing():
            changed = keep(run, [each for each in found if each.photo.id in known])
            changed |= _add(run, [each for each in found if each.photo.id not in known])
        if changed:
            yield MatchesChanged(run.written)
        if tell.due():
            yield Progress("identify", done, total, run.errors, block[-1].path)
    yield Progress("identify", total, total, run.errors, "")


def _add(run: Run, found: Sequence[Found]) -> bool:
    """Keep what is found of photos that are away, and nothing less than was known of them.

    Their sidecars cannot be read now, so that an ID may be missing. The same holds for photos that
    were never read to the end: what the beginning of the file told is not looked up again.
    """
    matches = {each.photo.id: each.matches for each in found if each.matches}
    run.writer.matches.add(matches)
    # a scan with the packs of before has to take back what is not in them
    run.writer.unsettle(list(matches))
    run.written += sum(map(len, matches.values()))
    return bool(matches)


def _is_there(path: str, folders: dict[str, bool]) -> bool:
    """Whether the folder of a file is there; folders: those asked for before."""
    folder = os.path.dirname(split_member(path)[0])  # noqa: PTH120 - a str
    if folder not in folders:
        folders[folder] = os.path.isdir(folder)  # noqa: PTH112 - any string is welcome
    return folders[folder]
