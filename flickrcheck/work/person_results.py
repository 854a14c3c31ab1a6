"""What became of each picture of somebody who has a handful of them, in a sentence each.

It never says that somebody is in no dataset: only what was searched, and how.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flickrcheck.kept import shown
from flickrcheck.language import say, say_counted
from flickrcheck.model import Grade, Verdict
from flickrcheck.photo.content import split_member
from flickrcheck.store.casebook import Casebook, PackUsed, ScanRecord, StoredMatch
from flickrcheck.store.casebook_faces import MyFaces, my_faces, my_number
from flickrcheck.store.casebook_results import PictureRow, picture_rows
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.scan_words import pack_words
from flickrcheck.work.words import apart, enumerated, visible

MOST: Final = 200
"""Pictures that are told one by one; more are better looked at as matches."""

_MOST_BOXED: Final = 3


class Outcome(StrEnum):
    """What became of a picture, in the order in which that is told."""

    LISTED = "listed"
    POSSIBLE = "possible"
    ACCOUNT = "account listed"
    NOT_FOUND = "not found"
    PLAIN = "too plain"
    WAITING = "waiting"
    UNSEARCHED = "no dataset searched"
    UNREADABLE = "unreadable"


_ORDER: Final = tuple(Outcome)


@dataclass(frozen=True, slots=True)
class PictureResult:
    """One picture. sentence: harmless to show.

    content_key: 16 bytes, None where nothing of the file was read; shows: it can be shown.
    match: the best one, None if there is none. boxed: those whose list marks somebody in the photo,
    so that the person can say who they are.
    """

    path: str
    outcome: Outcome
    sentence: str
    content_key: bytes | None = None
    shows: bool = False
    match: StoredMatch | None = None
    boxed: tuple[StoredMatch, ...] = ()

    @property
    def open(self) -> bool:
        """Whether it was compared as far as it could be and is in none of the lists."""
        return self.outcome in (Outcome.NOT_FOUND, Outcome.ACCOUNT, Outcome.PLAIN)


@dataclass(frozen=True, slots=True)
class PersonResults:
    """The pictures of the last scan: what was found first, then in the order of their paths.

    summary, searched and meaning: sentences. more: there are more than MOST, which are left out.
    """

    pictures: tuple[PictureResult, ...]
    summary: str
    searched: str
    meaning: str
    more: bool = False


def person_results(casebook: Casebook) -> PersonResults | None:
    """What became of each picture of the last scan; None before the first.

    Raises UnusableFileError where the casebook is damaged.
    """
    record = casebook.last_scan()
    if record is None:
        return None
    rows = picture_rows(casebook, record, MOST + 1)
    marks = my_faces(casebook)
    pictures = [_result(row, record, marks) for row in rows[:MOST]]
    known = {picture.path for picture in pictures}
    more = len(rows) > MOST
    if not more:
        pictures += _unreached(record, known)
    pictures.sort(key=lambda picture: _ORDER.index(picture.outcome))
    return PersonResults(
        tuple(pictures), _summary(pictures), _searched(record), _meaning(record), more
    )


def _unreached(record: ScanRecord, known: set[str]) -> list[PictureResult]:
    """Files that were asked for and never became a picture of the scan."""
    found = [
        PictureResult(
            path, Outcome.UNREADABLE, say("Could not be read: {why}", why=visible(shown(why)))
        )
        for path, why in record.unlisted
        if path not in known
    ]
    known = known | {each.path for each in found}
    for root in record.roots:
        if record.finished and root not in known and _is_other_file(root):
            words = say("Could not be read: it is no picture of a kind that flickrcheck knows.")
            found.append(PictureResult(root, Outcome.UNREADABLE, words))
    return found[:MOST]


def _is_other_file(path: str) -> bool:
    return os.path.isfile(path) and not path.lower().endswith(".zip")  # noqa: PTH113


def _result(row: PictureRow, record: ScanRecord, marks: MyFaces) -> PictureResult:
    outcome, sentences = _outcome(row, record)
    refused = [each for each in row.matches if each.verdict is Verdict.NOT_MINE]
    counting = [each for each in row.matches if each.verdict is not Verdict.NOT_MINE]
    if refused:
        sentences.append(
            say("You said that the match in {datasets} is wrong.", datasets=_datasets(refused))
        )
    best = next(iter([*counting, *refused]), None)
    boxed: list[StoredMatch] = []
    if outcome is Outcome.LISTED:
        boxed = [each for each in counting if each.match.faces and _is_sure(each)][:_MOST_BOXED]
    for each in boxed:
        words = boxes_words(each, marks)
        if len(boxed) > 1:
            words = say("{dataset}: {words}", dataset=_datasets([each]), words=words)
        sentences.append(words)
    return PictureResult(
        path=row.path,
        outcome=outcome,
        sentence=" ".join(sentences),
        content_key=row.content_key,
        shows=row.content_key is not None and not row.problem,
        match=best,
        boxed=tuple(boxed),
    )


def _is_sure(stored: StoredMatch) -> bool:
    confirmed = stored.verdict in (Verdict.MINE, Verdict.ALLOWED)
    return confirmed or stored.match.grade in (Grade.LISTED, Grade.SAME_PICTURE)


def boxes_words(stored: StoredMatch, marks: MyFaces) -> str:
    """What the list marks in a photo, and which of it the person said they are."""
    faces = stored.match.faces
    mark = marks.get((stored.match.dataset, stored.match.entry_id or 0))
    if mark is None and all(face.x is None for face in faces):
        return say_counted(
            "The list marks {number} person in it, but does not say where: is that you?",
            "The list marks {number} people in it, but does not say where: which one is you?",
            len(faces),
        )
    if mark is None:
        return say_counted(
            "The list marks {number} box in it: is that you?",
            "The list marks {number} boxes in it: which one is you?",
            len(faces),
        )
    if mark.face is None:
        return say("You said that none of the marked boxes is you.")
    number = my_number(mark, faces)
    if not number:
        return say("The box that you said is you is not in this edition of the list.")
    return say("You said that box {number} is you.", number=number)


def _outcome(row: PictureRow, record: ScanRecord) -> tuple[Outcome, list[str]]:
    counting = [each for each in row.matches if each.verdict is not Verdict.NOT_MINE]
    sure, possible, account = _told(counting)
    if sure or possible:
        return (Outcome.LISTED if sure else Outcome.POSSIBLE), [*sure, *possible]
    if row.problem:
        return Outcome.UNREADABLE, [
            say("Could not be read: {why}", why=visible(shown(row.problem)))
        ]
    if row.unread or (record.finished is None and not row.settled):
        return Outcome.WAITING, [
            say("Not compared yet. If the scan was stopped, start it again to go on.")
        ]
    if account:
        return Outcome.ACCOUNT, [*account, *_not_found(row, record)]
    if not record.packs:
        return Outcome.UNSEARCHED, [
            say("Read, but compared with nothing: no dataset was installed.")
        ]
    if row.plain:
        return Outcome.PLAIN, [
            say(
                "Too plain to compare: it has too little in it to tell it from other pictures. "
                "Only a Flickr ID in its name or metadata could have been found."
            )
        ]
    return Outcome.NOT_FOUND, _not_found(row, record)


def _told(matches: Sequence[StoredMatch]) -> tuple[list[str], list[str], list[str]]:
    """Sentences on sure matches, on possible ones, and on listed accounts."""
    groups: tuple[list[StoredMatch], ...] = tuple([] for _ in range(6))
    by_id, by_file, same, confirmed, possible, account = groups
    for stored in matches:
        proofs = {proof.kind for proof in stored.match.evidence}
        match stored.match.grade:
            case Grade.LISTED:
                (by_id if "id" in proofs or "file" not in proofs else by_file).append(stored)
            case Grade.SAME_PICTURE:
                same.append(stored)
            case Grade.ACCOUNT:
                account.append(stored)
            case _ if _is_sure(stored):
                confirmed.append(stored)
            case _:
                possible.append(stored)
    names = [_datasets(group) for group in groups]
    sure = [
        words
        for group, words in (
            (by_id, say("Listed in {datasets}: by its Flickr ID.", datasets=names[0])),
            (by_file, say("Listed in {datasets}: the very file.", datasets=names[1])),
            (same, say("Listed in {datasets}: same picture.", datasets=names[2])),
            (
                confirmed,
                say("Listed in {datasets}: you confirmed a possible match.", datasets=names[3]),
            ),
        )
        if group
    ]
    likely = say("Possible, please check: it resembles a photo in {datasets}.", datasets=names[4])
    owner = say(
        "Other photos of the same Flickr account are listed in {datasets}.", datasets=names[5]
    )
    return sure, [likely] if possible else [], [owner] if account else []


def _datasets(matches: Sequence[StoredMatch]) -> str:
    ids = dict.fromkeys(each.match.dataset for each in matches)
    return enumerated([visible(dataset_name(id), 80) for id in ids])


def _searched_ids(record: ScanRecord) -> tuple[list[str], list[str]]:
    """The datasets that were searched by picture, and those by Flickr ID only."""
    pictured = record.strict_bound >= 0
    by_picture = {pack.dataset for pack in record.packs if pack.hashes and pictured}
    others = {pack.dataset for pack in record.packs} - by_picture
    return sorted(by_picture), sorted(others)


def _not_found(row: PictureRow, record: ScanRecord) -> list[str]:
    by_picture, by_id = map(len, _searched_ids(record))
    if not by_picture:
        return [
            say_counted(
                "Its Flickr ID, if its name or metadata tells one, is not in the {number} dataset "
                "that was searched. The picture itself could not be compared with it.",
                "Its Flickr ID, if its name or metadata tells one, is in none of the {number} "
                "datasets that were searched. The picture itself could not be compared with them.",
                by_id,
            )
        ]
    sentences = [
        say_counted(
            "Not found in the dataset that was searched by picture.",
            "Not found in the {number} datasets that were searched by picture.",
            by_picture,
        )
    ]
    if by_id:
        sentences.append(
            say_counted(
                "{number} more can be searched by Flickr ID only.",
                "{number} more can be searched by Flickr ID only.",
                by_id,
            )
        )
    if row.harder and record.window_strict is not None:
        sentences.append(say("Parts of it were compared as well."))
    elif record.finished is None:
        sentences.append(say("Parts of it are not compared yet."))
    else:
        sentences.append(say("Only the whole of it was compared, not its parts."))
    return sentences


def _summary(pictures: Sequence[PictureResult]) -> str:
    """How many pictures came to what, each in a sentence."""
    if not pictures:
        return say("No pictures were found there.")
    numbers = {each: sum(picture.outcome is each for picture in pictures) for each in Outcome}
    return " ".join(_counted(each, number) for each, number in numbers.items() if number)


def _counted(outcome: Outcome, n: int) -> str:
    match outcome:
        case Outcome.LISTED:
            return say_counted("{number} picture is listed.", "{number} pictures are listed.", n)
        case Outcome.POSSIBLE:
            return say_counted(
                "{number} picture is possibly listed.", "{number} pictures are possibly listed.", n
            )
        case Outcome.ACCOUNT:
            return say_counted(
                "Of {number} picture only the account is listed.",
                "Of {number} pictures only the account is listed.",
                n,
            )
        case Outcome.NOT_FOUND:
            return say_counted(
                "{number} picture was not found.", "{number} pictures were not found.", n
            )
        case Outcome.PLAIN:
            return say_counted(
                "{number} picture is too plain to compare.",
                "{number} pictures are too plain to compare.",
                n,
            )
        case Outcome.UNREADABLE:
            return say_counted(
                "{number} picture could not be read.", "{number} pictures could not be read.", n
            )
        case _:
            return say_counted(
                "{number} picture was not compared.", "{number} pictures were not compared.", n
            )


def _searched(record: ScanRecord) -> str:
    """Which editions of which lists were searched, and how."""
    if not record.packs:
        return say("No dataset was searched, because none was installed.")
    by_picture, _ = _searched_ids(record)

    def named(packs: Sequence[PackUsed]) -> str:
        return apart(pack_words(pack) for pack in packs)

    looked = [pack for pack in record.packs if pack.dataset in by_picture]
    asked = [pack for pack in record.packs if pack.dataset not in by_picture]
    sentences = []
    if looked:
        sentences.append(say("Searched by picture and Flickr ID: {packs}.", packs=named(looked)))
    if asked:
        sentences.append(say("Searched by Flickr ID only: {packs}.", packs=named(asked)))
    return " ".join(sentences)


def _meaning(record: ScanRecord) -> str:
    """What "not found" does not prove."""
    if not record.packs:
        return ""
    return say(
        "Not found means not in these editions, as far as this very picture can tell. It says "
        "nothing of other datasets, and nothing of other pictures that show you."
    )


def folder_of(path: str) -> str:
    """The folder that a picture lies in; that of the archive for one in an archive."""
    return os.path.dirname(split_member(path)[0])  # noqa: PTH120 - a str
