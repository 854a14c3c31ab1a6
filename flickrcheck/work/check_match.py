"""From photos to identities and matches in the casebook."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from flickrcheck import __version__
from flickrcheck.model import Grade, Match, Photo
from flickrcheck.photo.parts import PRINTS_A_PHOTO
from flickrcheck.store.scanned_photo import ScannedPhoto
from flickrcheck.work.bounds import Bounds, bounds_for
from flickrcheck.work.check_events import Event, MatchesChanged, Progress
from flickrcheck.work.check_run import Run
from flickrcheck.work.grade import Candidate, match_all
from flickrcheck.work.searches import Searches
from flickrcheck.work.window_proof import window_alone, with_windows

BLOCK = 500  # photos matched and written together


@dataclass(frozen=True, slots=True)
class Found:
    """A photo with its matches."""

    photo: ScannedPhoto
    matches: list[Match]

    @property
    def has_thumbnail(self) -> bool:
        """Whether it is shown with a small picture: all but those whose account alone is listed."""
        return any(match.grade is not Grade.ACCOUNT for match in self.matches)


def set_bounds(run: Run) -> None:
    """Settle how near pictures must be in this scan, and what its matches depend on."""
    photos = run.casebook.photo_count()
    run.bounds = bounds_for(photos * PRINTS_A_PHOTO, len(run.searches.index))
    run.writer.set_bounds(run.bounds.strict, run.bounds.loose, run.bounds.expected)
    run.writer.set_basis(_basis(run.searches, run.bounds, run.identifier.state))


def _basis(searches: Searches, bounds: Bounds, sidecars: bytes) -> bytes:
    """16 bytes that change with everything that may give a known photo other matches."""
    packs = sorted(map(repr, searches.stamps()))
    parts = (__version__, packs, bounds.strict, bounds.loose, bounds.thorough, sidecars)
    return hashlib.blake2b(repr(parts).encode(), digest_size=16).digest()


def identify(run: Run) -> Iterator[Event]:
    """Match by Flickr ID, and known pictures also by their stored fingerprints.

    Photos that were matched in the same way before are passed over.
    """
    done = 0
    for block in run.writer.photos(unsettled=True, size=BLOCK):
        run.control.wait_while_paused()
        if run.stopped:
            return
        done += len(block)
        found = find(run, block)
        with run.casebook.writing():
            changed = keep(run, found)
        if changed:
            yield MatchesChanged(run.written)
        yield Progress("identify", done, run.photos, run.errors, block[-1].path)
    yield Progress("identify", run.photos, run.photos, run.errors, "")


def find(run: Run, photos: Sequence[ScannedPhoto]) -> list[Found]:
    """The matches of photos; it may take long, and nothing is written."""
    candidates = [_candidate(run, photo) for photo in photos]
    matches = match_all(run.searches, candidates, run.bounds)
    return [Found(*each) for each in zip(photos, matches, strict=True)]


def _candidate(run: Run, photo: ScannedPhoto) -> Candidate:
    known = run.identifier.resolve(photo.path, (photo.metadata,) if photo.metadata else ())
    return Candidate(
        Photo(photo.path, photo.size, photo.mtime_ns, photo.content_key),
        known.best,
        photo.fingerprint,
        photo.md5,
        contradiction=known.contradiction or "",
        by_picture_only=known.candidate_only,
    )


def keep(run: Run, found: Sequence[Found]) -> bool:
    """Write what was found; True if there were any matches. Belongs into one transaction.

    Of photos that have been read, older matches that were not found again are forgotten. What
    windows of a picture gave before holds as long as the entry is listed.
    """
    known = _windows(run, [each.photo.id for each in found])
    found = [
        Found(each.photo, with_windows(each.matches, known.get(each.photo.id, ())))
        for each in found
    ]
    matches = {each.photo.id: each.matches for each in found if each.matches}
    run.writer.set_matches(matches)
    run.written += sum(map(len, matches.values()))
    datasets = run.searches.datasets
    checked = {each.photo.id: each.matches for each in found if each.photo.checked}
    run.writer.drop_unconfirmed(checked, datasets)
    run.writer.settle([each.photo.id for each in found])
    if run.identifier.skipped:
        run.writer.forget_basis()  # so that the next scan names the bad sidecars again
    return bool(matches)


def _windows(run: Run, photos: Sequence[int]) -> dict[int, list[Match]]:
    """What windows of these pictures gave before, of entries that are still listed."""
    known = run.writer.window_matches(photos, run.searches.datasets)
    ids = sorted({match.entry_id for _, match in known if match.entry_id is not None})
    listed: dict[str, set[int]] = {}
    for pack in run.searches.packs if ids else ():
        listed.setdefault(pack.dataset, set()).update(pack.lookup_ids(ids))
    gone: set[int] = set()
    windows: dict[int, list[Match]] = {}
    for photo, match in known:
        alone = window_alone(match)
        if alone is not None and match.entry_id in listed[match.dataset]:
            windows.setdefault(photo, []).append(alone)
        else:
            gone.add(photo)
    run.writer.look_again(gone)
    return windows
