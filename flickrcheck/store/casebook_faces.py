"""Which of the faces that a dataset's list marks in a photo is the person, as they said.

A mark belongs to an entry of a dataset, so that every file that shows the photo shares it, and it
outlasts moved files, rescans and new editions. A new edition may order its faces anew or draw them
a little differently, so a mark keeps the face itself, not its number.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from flickrcheck.model import FaceBox
from flickrcheck.store.casebook import Casebook, now
from flickrcheck.store.casebook_rows import faces_from_json, faces_to_json
from flickrcheck.store.casebook_schema import whole_rows


@dataclass(frozen=True, slots=True)
class MyFace:
    """What the person said of the faces of one entry. face: None where none is the person."""

    face: FaceBox | None


MyFaces: TypeAlias = Mapping[tuple[str, int], MyFace]
"""Marks by dataset and Flickr photo ID."""


def my_faces(casebook: Casebook) -> dict[tuple[str, int], MyFace]:
    """All marks. Raises UnusableFileError where the casebook is damaged."""
    found = {}
    for row in casebook.rows("SELECT dataset, entry, face FROM my_face"):
        with whole_rows(casebook.path):
            faces = faces_from_json(row["face"]) if row["face"] else (None,)
            found[row["dataset"], row["entry"]] = MyFace(*faces)
    return found


def set_my_face(casebook: Casebook, dataset: str, entry: int, mark: MyFace | None) -> None:
    """Save at once which face of an entry is the person; None takes back what was said of it.

    entry: the Flickr photo ID.
    """
    with casebook.writing():
        if mark is None:
            casebook.database.conn.execute(
                "DELETE FROM my_face WHERE dataset = ? AND entry = ?", [dataset, entry]
            )
            return
        face = faces_to_json((mark.face,)) if mark.face else ""
        casebook.database.conn.execute(
            "INSERT OR REPLACE INTO my_face (dataset, entry, face, at) VALUES (?, ?, ?, ?)",
            [dataset, entry, face, now()],
        )


def my_number(mark: MyFace | None, faces: Sequence[FaceBox]) -> int:
    """Which of the faces, counted from 1, is the one that was marked; 0 if none is.

    The face itself, else the one that the dataset calls by the same name, else one in the same
    place.
    """
    if mark is None or mark.face is None:
        return 0
    face = mark.face
    if face in faces:
        return faces.index(face) + 1
    for number, each in enumerate(faces, 1):
        if face.key and each.key == face.key and each.kind == face.kind:
            return number
    for number, each in enumerate(faces, 1):
        if face.x is not None and _place(each) == _place(face):
            return number
    return 0


def _place(face: FaceBox) -> tuple[object, ...]:
    return face.x, face.y, face.w, face.h, face.frame_w, face.frame_h
