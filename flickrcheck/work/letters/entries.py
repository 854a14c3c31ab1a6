"""The datasets and the photos of a request as templates see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.model import Dataset, Match
from flickrcheck.store.casebook_faces import MyFaces
from flickrcheck.work.export_words import PUBLIC
from flickrcheck.work.letters.phrases import Words
from flickrcheck.work.letters.render import squeezed
from flickrcheck.work.words import visible

ANNEX_NAME: Final = "photos.csv"
"""The table of all entries, as mails call it."""

LISTED_IN_LETTER: Final = 15
"""A letter names so many entries; the annex names all."""


SHORT_ENTRIES: Final = 3
"""A short letter names at most so many entries; see ``removal.draft_letters``."""


@dataclass(frozen=True, slots=True)
class Part:
    """One dataset; docs/letters.md explains each field."""

    name: str
    edition: str
    photos: int
    faces: int
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class Line:
    """One entry; docs/letters.md explains each field."""

    url: str
    dataset: str
    key: str
    sure: str
    title: str
    place: str


def photo_url(photo_id: int) -> str:
    """The address that leads to a photo's page whoever its owner is."""
    return f"https://www.flickr.com/photo.gne?id={photo_id}"


def photo_count(matches: Sequence[Match]) -> int:
    """How many different photos the matches are about."""
    return len({match.entry_id for match in matches})


def public_title(photo: ExportedPhoto | None) -> str:
    """The title of a photo, "" where there is none, or where not everybody may see it."""
    return visible(photo.title) if photo and photo.privacy == PUBLIC else ""


def name_of(id: str, catalogue: Mapping[str, Dataset]) -> str:
    """A dataset's name in letters; its ID where the catalogue does not know it."""
    return catalogue[id].name if id in catalogue else squeezed(visible(id, 100))


def parts_of(
    ids: Sequence[str],
    matches: Sequence[Match],
    catalogue: Mapping[str, Dataset],
    editions: Mapping[str, str],
) -> list[Part]:
    """The datasets that a letter is about, with what its matches are in them."""
    return [
        Part(
            name=name_of(id, catalogue),
            edition=squeezed(visible(editions.get(id, ""), 100)),
            photos=sum(match.dataset == id for match in matches),
            faces=sum(len(match.faces) for match in matches if match.dataset == id),
            withdrawn=id in catalogue and catalogue[id].withdrawn,
        )
        for id in ids
    ]


def entries(
    parts: Sequence[Part],
    matches: Sequence[Match],
    catalogue: Mapping[str, Dataset],
    words: Words,
    told: Mapping[int, ExportedPhoto],
    mine: MyFaces,
) -> dict[str, object]:
    """What a template may say of the entries of a request, by name: see docs/letters.md.

    told: what the writer's account exports say of photos, by ID; empty where the photos are
    another's. mine: which marked faces are the person shown; empty where nobody is asked about.
    """
    lines = [
        Line(
            url=photo_url(match.entry_id or 0),
            dataset=name_of(match.dataset, catalogue),
            key=squeezed(visible(match.key or "", 200)),
            sure=words.sure(match.grade),
            title=squeezed(public_title(told.get(match.entry_id or 0))),
            place=squeezed(words.place(match, mine)),
        )
        for match in matches[:LISTED_IN_LETTER]
    ]
    known = [told[id] for id in {match.entry_id or 0 for match in matches} if id in told]
    return {
        "datasets": parts,
        "several": len(parts) > 1,
        "where": words.where([part.name for part in parts]),
        "gone": [part.name for part in parts if part.withdrawn],
        "offered": [part.name for part in parts if not part.withdrawn],
        "total": photo_count(matches),
        "rows": len(matches),
        "lines": lines,
        "places": any(line.place for line in lines),
        "grades": {match.grade.value for match in matches},
        "hidden": sum(photo.privacy not in ("", PUBLIC) for photo in known),
        "reserved": sum(photo.license.casefold() == "all rights reserved" for photo in known),
    }
