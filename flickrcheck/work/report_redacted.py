"""A report that can be shown to others: what was found and how sure it is, but not whose it is.

Taken out: paths and names of files, folders and the casebook, pictures, accounts, photo IDs and
links (which lead to an account), titles and times of account exports, what a dataset calls a photo,
where it marks faces (with the published list, the pixels tell which photo it is), and datasets that
the catalogue does not know, because the person may have named them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePath

from flickrcheck.language import marked, say
from flickrcheck.model import Evidence, Match, Photo
from flickrcheck.store.casebook import PackUsed, ScanRecord, StoredMatch
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.overview import Overview
from flickrcheck.work.report import ReportData

_PROOFS = {
    "id": marked("the Flickr photo ID is listed"),
    "owner": marked("the Flickr account is listed"),
    "picture": marked("the pictures agree"),
    "file": marked("the file is byte for byte a listed original"),
}
_NOTE = marked("Something speaks against this match; the whole report says what.")


def redacted(data: ReportData) -> ReportData:
    """The same report without anything that names the person, their files or their account.

    The same file is the same "Photo 3" everywhere in the report; numbers follow its order.
    """
    names = Names(_paths(data))
    scan = _scan(data.scan, names)
    return replace(
        data,
        casebook="",
        scan=scan,
        overview=redacted_overview(data.overview, names),
        matches=tuple(_match(stored, names) for stored in data.matches),
        parts=tuple(
            replace(part, id=names.dataset(part.id), name=names.dataset(part.id))
            if names.is_unknown(part.id)
            else part
            for part in data.parts
        ),
        unreadable=tuple(
            (names.photo(path), say("could not be read")) for path, _ in data.unreadable
        ),
        plain=tuple(map(names.photo, data.plain)),
        thumbnails={},
        pictures_left_out=0,
        told={},
        pictureless=(),
        redacted=True,
    )


def _scan(scan: ScanRecord, names: Names) -> ScanRecord:
    return replace(
        scan,
        roots=tuple(
            say("place {number}", number=str(number)) for number, _ in enumerate(scan.roots, 1)
        ),
        packs=tuple(_pack(pack, names) for pack in scan.packs),
        unlisted=tuple(
            (say("a file or folder"), say("could not be reached or used")) for _ in scan.unlisted
        ),
        unsupported=_known_kinds(scan.unsupported),
    )


def _pack(pack: PackUsed, names: Names) -> PackUsed:
    if not names.is_unknown(pack.dataset):
        return pack
    return replace(pack, dataset=names.dataset(pack.dataset), edition="", checksum="")


def redacted_overview(shown: Overview, names: Names) -> Overview:
    """Numbers alone: reasons why files could not be read may name files."""
    return replace(
        shown,
        casebook="",
        scan=_scan(shown.scan, names) if shown.scan else None,
        totals=replace(shown.totals, to_write=tuple(map(names.dataset, shown.totals.to_write))),
        datasets=tuple(
            replace(
                bar,
                dataset=names.dataset(bar.dataset),
                name=names.dataset(bar.dataset),
                pack=_pack(bar.pack, names) if bar.pack else None,
            )
            if names.is_unknown(bar.dataset)
            else bar
            for bar in shown.datasets
        ),
        checked=tuple(replace(part, reasons=()) for part in shown.checked),
    )


class Names:
    """Numbers in place of names. paths: of files, in the order in which they are numbered."""

    def __init__(self, paths: Iterable[str] = ()) -> None:
        self._catalogue = load_catalogue()
        self._photos: dict[str, int] = {}
        self._datasets: dict[str, int] = {}
        for path in paths:
            self._photos.setdefault(path, len(self._photos) + 1)

    def photo(self, path: str) -> str:
        """What a file is called here."""
        return say("Photo {number}", number=str(self._photos[path]))

    def is_unknown(self, dataset: str) -> bool:
        """Whether the catalogue does not know a dataset."""
        return dataset not in self._catalogue

    def dataset(self, dataset: str) -> str:
        """What a dataset is called here."""
        if not self.is_unknown(dataset):
            return dataset
        number = self._datasets.setdefault(dataset, len(self._datasets) + 1)
        return say("dataset {number}", number=str(number))


def _paths(data: ReportData) -> Iterable[str]:
    for stored in data.matches:
        yield stored.match.photo.path
    for path, _ in data.unreadable:
        yield path
    yield from data.plain


def _match(stored: StoredMatch, names: Names) -> StoredMatch:
    match = stored.match
    return replace(
        stored,
        match=Match(
            photo=Photo(names.photo(match.photo.path), 0, 0),
            dataset=names.dataset(match.dataset),
            entry_id=None,
            nsid=None,
            key=None,
            grade=match.grade,
            evidence=tuple(map(_evidence, match.evidence)),
            faces=(),
            note=say(_NOTE) if match.note else "",
        ),
        verdict_at=None,
        taken="",
    )


def _evidence(evidence: Evidence) -> Evidence:
    return replace(evidence, how=say(_PROOFS[evidence.kind]))


def _known_kinds(unsupported: dict[str, int]) -> dict[str, int]:
    """Files of other types by kind; an odd ending may be a part of a name."""
    kinds: dict[str, int] = {}
    for kind, number in unsupported.items():
        ending = PurePath(f"x{kind}").suffix
        plain = kind == "video" or (ending == kind and kind[1:].isascii() and kind[1:].isalnum())
        shown = kind if plain and len(kind) <= 5 else "other"
        kinds[shown] = kinds.get(shown, 0) + number
    return kinds
