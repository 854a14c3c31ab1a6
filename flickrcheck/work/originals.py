"""The stage of a scan that finds files which are, byte for byte, what was uploaded to Flickr.

Some lists (Open Images) give the size and the MD5 of the uploaded file. Only files of a size that
such a list names are read for it, and each only once: the casebook keeps the MD5.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import replace

from flickrcheck.store.scanned_photo import ScannedPhoto
from flickrcheck.work.check_events import Event, MatchesChanged, Pace, Progress
from flickrcheck.work.check_match import find, keep
from flickrcheck.work.check_pictures import work
from flickrcheck.work.check_run import Run
from flickrcheck.work.inspect import md5_item

_WRITE_EVERY = 1.0  # seconds; how much work an interruption may cost at most
_TELL_EVERY = 0.1

_Item = tuple[int, str, bytes, int]


def originals(run: Run) -> Iterator[Event]:
    """Compute the MD5 of files that may be originals, and match those that are."""
    packs = [pack for pack in run.searches.packs if pack.counts.originals]
    if not packs:
        return
    total = sum(len(_of_listed_size(run, block)) for block in run.writer.photos())
    if not total:
        return
    photos: dict[int, ScannedPhoto] = {}
    read: dict[int, bytes] = {}
    fresh: set[bytes] = set()
    done = 0
    path = ""

    def items() -> Iterator[_Item]:
        for block in run.writer.photos():
            # of copies one may have been dealt with before the next one's turn
            for photo in _of_listed_size(run, block, fresh):
                photos[photo.id] = photo
                yield photo.id, photo.path, photo.content_key or b"", photo.size

    def settle() -> bool:
        known = [replace(photos.pop(id), md5=md5) for id, md5 in read.items()]
        read.clear()
        hashes = {each.content_key: each.md5 for each in known if each.content_key and each.md5}
        fresh.update(hashes)
        found = find(run, known)
        with run.casebook.writing():
            run.writer.set_md5(hashes)
            return keep(run, found)

    tell, write = Pace(_TELL_EVERY), Pace(_WRITE_EVERY)
    changed = False
    with closing(work(run, md5_item, items(), _weigh)) as results:
        try:
            for result in results:
                if result is not None:
                    (id, path, _, _), outcome = result
                    if isinstance(outcome, bytes):
                        read[id] = outcome
                    else:
                        photos.pop(id)
                    done += 1
                if write.due() and settle():
                    yield MatchesChanged(run.written)
                if tell.due():
                    yield Progress("originals", done, total, run.errors, path)
                if run.stopped:
                    break
        finally:
            changed = settle()
    if changed:
        yield MatchesChanged(run.written)
    yield Progress("originals", done, total, run.errors, "")


def _of_listed_size(
    run: Run, block: list[ScannedPhoto], fresh: Collection[bytes] = ()
) -> list[ScannedPhoto]:
    """Those of the photos whose MD5 is not known, or fresh, and whose size an original has."""
    waiting = [
        photo
        for photo in block
        if photo.content_key is not None and (photo.md5 is None or photo.content_key in fresh)
    ]
    wanted = {photo.size for photo in waiting}
    listed: set[int] = set()
    for pack in run.searches.packs:
        if pack.counts.originals:
            listed |= pack.lookup_sizes(sorted(wanted))
    return [photo for photo in waiting if photo.size in listed]


def _weigh(item: _Item) -> int:
    return item[3]
