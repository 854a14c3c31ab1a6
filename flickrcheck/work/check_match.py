"""From photos to identities and matches in the casebook."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from flickrcheck import __version__
from flickrcheck.flickr.resolution import resolved
from flickrcheck.model import FlickrRef, Grade, Match, Photo, Strength
from flickrcheck.photo.parts import PRINTS_A_PHOTO
from flickrcheck.store.scanned_photo import ScannedPhoto
from flickrcheck.work.bounds import Bounds, bounds_for
from flickrcheck.work.check_events import Event, MatchesChanged, Pace, Progress
from flickrcheck.work.check_run import Run
from flickrcheck.work.grade import Candidate, match_all
from flickrcheck.work.searches import Searches
from flickrcheck.work.tree_files import references_in_head
from flickrcheck.work.window_proof import window_alone, with_windows

BLOCK = 500  # photos matched and written together
_NO_HEADS: Mapping[int, tuple[FlickrRef, ...]] = {}
_TELL_EVERY = 0.1  # seconds between two progress events


@dataclass(frozen=True, slots=True)
class Found:
    """A photo with its matches. photo_id: the Flickr photo that it surely is, None if no source
    says so for certain. contradiction: what sources of its ID say against each other, in
    sentences."""

    photo: ScannedPhoto
    matches: list[Match]
    photo_id: int | None = None
    contradiction: str | None = None

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

    Of files that have still to be read, only the beginning is looked at now, so that all that are
    known by their ID are told before the first picture is decoded. Photos that were matched in the
    same way before are passed over.
    """
    done = 0
    total = run.photos + len(run.writer.exports.pictureless())
    tell = Pace(_TELL_EVERY)
    for block in run.writer.photos(unsettled=True, size=BLOCK):
        heads: dict[int, tuple[FlickrRef, ...]] = {}
        for number, photo in enumerate(block):
            run.control.wait_while_paused()
            if run.stopped:
                return
            if run.searches.packs:  # else nothing can be matched, and the files are read anyway
                heads |= in_heads([photo])
            if tell.due():
                yield Progress("identify", done + number, total, run.errors, photo.path)
        done += len(block)
        found = find(run, block, heads)
        with run.casebook.writing():
            changed = keep(run, found)
        if changed:
            yield MatchesChanged(run.written)
        yield Progress("identify", done, total, run.errors, block[-1].path)
    yield Progress("identify", total, total, run.errors, "")


def in_heads(photos: Iterable[ScannedPhoto]) -> dict[int, tuple[FlickrRef, ...]]:
    """What the metadata at the beginning of files says, of those whose content is not known."""
    return {
        photo.id: references_in_head(photo.path, photo.size)
        for photo in photos
        if photo.exported is None and not (photo.checked and photo.content_key)
    }


def find(
    run: Run,
    photos: Sequence[ScannedPhoto],
    heads: Mapping[int, tuple[FlickrRef, ...]] = _NO_HEADS,
) -> list[Found]:
    """The matches of photos; it may take long, and nothing is written.

    heads: what in_heads gave, for photos whose content is not known.
    """
    candidates = [_candidate(run, photo, heads.get(photo.id, ())) for photo in photos]
    matches = match_all(run.searches, candidates, run.bounds)
    return [
        Found(photo, found, _surely(candidate), candidate.contradiction or None)
        for photo, found, candidate in zip(photos, matches, candidates, strict=True)
    ]


def _surely(candidate: Candidate) -> int | None:
    """The Flickr photo that this surely is."""
    known = candidate.reference
    return known.photo_id if known and known.strength is Strength.STRONG else None


def _candidate(run: Run, photo: ScannedPhoto, head: tuple[FlickrRef, ...]) -> Candidate:
    if photo.exported is None:
        known = run.identifier.resolve(photo.path, photo.metadata or head)
    else:  # its path is that of the export's file, which is no picture
        known = resolved(photo.metadata)
    return Candidate(
        Photo(photo.path, photo.size, photo.mtime_ns, photo.content_key),
        known.best,
        photo.fingerprint,
        photo.md5,
        contradiction=known.contradiction or "",
        by_picture_only=known.candidate_only,
        rivals=known.rivals,
    )


def keep(run: Run, found: Sequence[Found]) -> bool:
    """Write what was found; True if there were any matches. Belongs into one transaction.

    Of photos that have been read, older matches that were not found again are forgotten. What
    windows of a picture gave before holds as long as the entry is listed.
    """
    known = _windows(run, [each.photo.id for each in found])
    if known:
        found = [
            replace(each, matches=with_windows(each.matches, known.get(each.photo.id, ())))
            for each in found
        ]
    matches = {each.photo.id: each.matches for each in found if each.matches}
    run.writer.matches.put(matches)
    run.written += sum(map(len, matches.values()))
    datasets = run.searches.datasets
    checked = {each.photo.id: each.matches for each in found if each.photo.checked}
    run.writer.matches.drop_unconfirmed(checked, datasets)
    run.writer.settle([each.photo.id for each in found])
    run.writer.references.set_contradictions({each.photo.id: each.contradiction for each in found})
    pictures = {each.photo.id: each.photo_id for each in found if each.photo.exported is None}
    run.writer.exports.link(pictures)
    if run.identifier.skipped:
        run.writer.forget_basis()  # so that the next scan names the bad sidecars again
    return bool(matches)


def _windows(run: Run, photos: Sequence[int]) -> dict[int, list[Match]]:
    """What windows of these pictures gave before, of entries that are still listed."""
    known = run.writer.matches.by_window(photos, run.searches.datasets)
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
