"""The stages of a scan that deal with account exports: what they say, and photos without a picture.

A photo of an export is matched by its ID whether there is a picture of it or not, so the metadata
alone is enough to check a whole account.
"""

from __future__ import annotations

from collections.abc import Iterator

from flickrcheck.work.check_events import Event, MatchesChanged, Pace, Progress
from flickrcheck.work.check_match import BLOCK, find, keep
from flickrcheck.work.check_run import Run

_TOGETHER = 4 * BLOCK  # photos of exports that are read, or noted, in one transaction
_TELL_EVERY = 0.1  # seconds between two progress events


def read_exports(run: Run) -> Iterator[Event]:
    """Keep what the exports say of their photos, for the report and letters.

    Files that are as they were in an earlier scan are not opened.
    """
    export = run.identifier.export
    ids = export.photo_ids()
    if not ids:
        return
    run.writer.exports.put_accounts(export.accounts)
    tell = Pace(_TELL_EVERY)
    for start in range(0, len(ids), _TOGETHER):
        run.control.wait_while_paused()
        if run.stopped:
            return
        stamps = [(id, export.stamp(id)) for id in ids[start : start + _TOGETHER]]
        changed = run.writer.exports.changed(stamps)
        said = [(export.photo(id), stamp) for id, stamp in changed]
        found = [(photo, stamp) for photo, stamp in said if photo]
        if found:
            run.writer.exports.put(found)
        if len(found) < len(said):
            usable = {photo.photo_id for photo, _ in found}
            run.writer.exports.forget([id for id, _ in changed if id not in usable])
        if tell.due():
            yield Progress("export", start + len(stamps), len(ids), run.errors, "")
    yield Progress("export", len(ids), len(ids), run.errors, "")


def without_pictures(run: Run) -> Iterator[Event]:
    """Match the photos of exports that have no picture among the files of this scan.

    Those that have one by now are dropped: the picture stands for them.
    """
    exports, export = run.writer.exports, run.identifier.export
    if superseded := exports.superseded():
        exports.replace(superseded)
    known = exports.pictureless()
    ids = export.photo_ids()
    if not known and not ids:
        return
    pictured = exports.pictured()
    missing = [id for id in ids if id not in pictured and id not in known]
    done, total, tell = 0, 2 * len(missing), Pace(_TELL_EVERY)
    for start in range(0, len(missing), _TOGETHER):
        if run.stopped:
            return
        block = missing[start : start + _TOGETHER]
        exports.add([(id, path) for id in block if (path := export.path(id))])
        done += len(block)
        if tell.due():
            yield Progress("export", done, total, run.errors, "")
    for photos in run.writer.photos(unsettled=True, size=BLOCK):
        run.control.wait_while_paused()
        if run.stopped:
            return
        found = find(run, photos)
        with run.casebook.writing():
            changed = keep(run, found)
        done += len(photos)
        if changed:
            yield MatchesChanged(run.written)
        if tell.due():
            yield Progress("export", done, max(done, total), run.errors, photos[-1].path)
    count_exports(run)


def count_exports(run: Run) -> None:
    """Keep how many photos the exports list, and how many of them have no picture."""
    exports, export = run.writer.exports, run.identifier.export
    without, pictured = exports.pictureless(), exports.pictured()
    listed = pictured.intersection(export.photo_ids() or pictured)
    films = {known.photo_id for path in run.videos if (known := export.reference(path))}
    exports.set_counts(len(listed | without.keys()), len(without), len(films & without.keys()))
