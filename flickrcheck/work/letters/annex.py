"""The annex of a letter: every entry that it is about, as a table and as CSV.

It speaks the letter's language. The columns of the CSV come in one order in every language, for
programs that read it.
Nothing of it tells of the person's files.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.model import Dataset, Evidence, FaceBox, Grade, Request
from flickrcheck.store.casebook_faces import MyFaces
from flickrcheck.work.letters.entries import name_of, photo_url, public_title
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.output import table
from flickrcheck.work.words import visible

ANNEX_PDF: Final = "photos.pdf"
"""The annex as pages, as the mail calls it."""

_COLUMNS: Final = (
    *("number", "link", "photo_id", "dataset", "key", "sure", "evidence", "faces"),
    *("title", "privacy", "licence"),
)
_SHOWN: Final = ("person", "guardian")
_PHOTOGRAPHER: Final = ("photographer", "attribution")  # all others write about another's photos


@dataclass(frozen=True, slots=True)
class AnnexRow:
    """One entry.

    evidence: how the match was made; measured: the same without what ``sure`` says. faces:
    where marked faces and people are; places: the same in short, see ``_place``. who: which of
    the marked people the writer is, "" where not said. title, privacy, licence: what the
    writer's account export says of the photo, "" where nothing.
    """

    number: int
    link: str
    photo_id: int | None
    dataset: str
    key: str
    sure: str
    evidence: str
    measured: str
    faces: str
    places: str
    title: str = ""
    privacy: str = ""
    licence: str = ""
    who: str = ""


def annex_rows(
    request: Request,
    catalogue: Mapping[str, Dataset],
    told: Mapping[int, ExportedPhoto] | None = None,
    mine: MyFaces | None = None,
) -> list[AnnexRow]:
    """Every entry of a request, in the order of the request.

    told: what account exports say of photos, by ID, for the title of public ones, and for who may
    see them and under which licence; left out where the writer is not the photographer. mine: which
    marked faces the writer said they are, empty where the letter is written for a photographer.
    """
    photographer = request.kind in _PHOTOGRAPHER
    told = told if told and photographer else {}
    mine = mine if mine and not photographer else {}
    words = words_of(request.letter.language)

    @lru_cache(maxsize=4096)  # most entries of a list were found in one of a few ways
    def said(grade: Grade, proofs: tuple[Evidence, ...]) -> tuple[str, str]:
        every = [(proof.kind, words.evidence(grade, proof)) for proof in proofs]
        more = (each for kind, each in every if kind != "id" or grade is not Grade.LISTED)
        return words.apart(each for _, each in every), words.apart(more)

    rows = []
    for number, match in enumerate(request.matches, start=1):
        photo = told.get(match.entry_id or 0)
        evidence, measured = said(match.grade, match.evidence)
        rows.append(
            AnnexRow(
                number,
                photo_url(match.entry_id or 0),
                match.entry_id,
                name_of(match.dataset, catalogue),
                visible(match.key or ""),
                words.sure(match.grade),
                evidence,
                measured,
                words.apart(words.face(face) for face in match.faces),
                words.apart(_place(face) for face in match.faces),
                public_title(photo),
                visible(photo.privacy) if photo else "",
                visible(photo.license) if photo else "",
                words.place(match, mine) if mine else "",
            )
        )
    return rows


def annex_csv(request: Request, rows: Sequence[AnnexRow]) -> bytes:
    """The entries as CSV, with a column for which person the writer is where they are shown."""
    shown = request.kind in _SHOWN or any(row.who for row in rows)
    who = () if not shown else ("me",) if request.kind == "person" else ("whom",)
    texts = words_of(request.letter.language).texts
    cells: list[Sequence[object]] = [[texts[f"table.{column}"] for column in (*_COLUMNS, *who)]]
    for row in rows:
        cells.append(
            (
                *(row.number, row.link, row.photo_id, row.dataset, row.key, row.sure),
                *(row.evidence, row.faces, row.title, row.privacy, row.licence),
                *((row.who,) if shown else ()),
            )
        )
    return table(cells)


def _place(face: FaceBox) -> str:
    """Where a face is, as "left,top width x height (size of the photo)" in pixels."""
    name = visible(face.key or "", 100)
    if face.x is None or face.y is None or face.w is None or face.h is None:
        return name or "?"
    place = f"{face.x},{face.y} {face.w} x {face.h}"
    if face.frame_w is not None and face.frame_h is not None:
        place += f" ({face.frame_w} x {face.frame_h})"
    return f"{name}: {place}" if name else place
