"""The cards of a report: one for each match, one for each dataset."""

from __future__ import annotations

import os
from typing import Final

from flickrcheck import kept
from flickrcheck.language import say
from flickrcheck.model import Dataset, Verdict
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.export_words import exported_id, name_words, told_words
from flickrcheck.work.letters.entries import photo_url
from flickrcheck.work.report import ReportData
from flickrcheck.work.report_blocks import Card, DatasetCard
from flickrcheck.work.words import (
    apart,
    evidence_words,
    face_words,
    grade_words,
    part_words,
    verdict_words,
    visible,
)

_FACES_SHOWN: Final = 5


def match_card(stored: StoredMatch, data: ReportData) -> Card:
    """A match with its evidence in words."""
    match = stored.match
    folder, name = os.path.split(match.photo.path)
    framed = next((proof for proof in match.evidence if proof.window), None)
    name = name_words(stored, name, data.told)
    key = match.photo.content_key
    marks = []
    if stored.new:
        marks.append(say("New", "match"))
    if stored.stands_for > 1:
        marks.append(say("One of {number} pictures", number=stored.stands_for))
    return Card(
        name=name,
        folder=visible(folder),
        grade=match.grade.value,
        grade_words=grade_words(match.grade),
        verdict_words=verdict_words(stored.verdict),
        refused=stored.verdict is Verdict.NOT_MINE,
        marks=tuple(marks),
        dataset=visible(dataset_name(match.dataset), 100),
        photo_id=str(match.entry_id or ""),
        url=photo_url(match.entry_id) if match.entry_id else "",
        owner=say("account {account}", account=visible(match.nsid)) if match.nsid else "",
        key=say("there called {name}", name=visible(match.key, 200)) if match.key else "",
        evidence=tuple(evidence_words(proof) for proof in match.evidence),
        lines=tuple(
            filter(
                None,
                (
                    told_words(data.told.get(exported_id(stored))),
                    say("The part of your picture that agrees: {part}.", part=part_words(framed))
                    if framed
                    else "",
                    _marked_words(stored),
                    "" if stored.present else say("The file was not there at the last scan."),
                ),
            )
        ),
        warning=visible(kept.shown(match.note)),
        picture_words=say("Your picture {name}", name=name),
        no_picture=say("no small picture") if stored.pictured else say("no picture here"),
        content=key if key in data.thumbnails else None,
        frame=framed.window if framed else None,
    )


def _marked_words(stored: StoredMatch) -> str:
    """Where the dataset marks faces and people, "" where it does not."""
    faces = stored.match.faces
    if not faces:
        return ""
    named = apart(face_words(face) for face in faces[:_FACES_SHOWN])
    if len(faces) > _FACES_SHOWN:
        return say(
            "The dataset marks: {faces}; and {number} more.",
            faces=named,
            number=len(faces) - _FACES_SHOWN,
        )
    return say("The dataset marks: {faces}.", faces=named)


def dataset_card(name: str, dataset: Dataset | None) -> DatasetCard:
    """A dataset; None where the catalogue does not know it."""
    if dataset is None:
        return DatasetCard(
            name,
            say(
                "The catalogue does not know this dataset, so its operator is not named here. No "
                "procedure known."
            ),
            (),
        )
    operator = dataset.operator
    if dataset.country:
        operator = say("{operator} ({country})", operator=operator, country=dataset.country)
    pairs = [
        (say("Operator"), operator, ""),
        (say("Published"), str(dataset.year or ""), ""),
        (say("Status"), say(dataset.status, "catalogue"), ""),
        (say("Faces"), say(dataset.faces, "catalogue"), ""),
        (
            say("Removal"),
            say(dataset.procedure, "catalogue")
            if dataset.procedure
            else say("No procedure known."),
            dataset.procedure_url or "",
        ),
    ]
    about = say(dataset.about, "catalogue")
    return DatasetCard(name, about, tuple(pair for pair in pairs if pair[1]))
