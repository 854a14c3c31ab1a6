"""Finds the pictures of a request among the photos of a casebook, and words the answer.

The photographer's own scan holds the fingerprints already, so no picture is opened.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from flickrcheck.language import say, say_counted
from flickrcheck.model import Entry, Fingerprint, Grade
from flickrcheck.photo.parts import PRINTS_A_PHOTO
from flickrcheck.photo.turned import turned_prints
from flickrcheck.store.brute_force import compare_all
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_asked import (
    OwnFile,
    fingerprint_count,
    fingerprints,
    own_files,
)
from flickrcheck.store.hash_words import as_words
from flickrcheck.work.bounds import Bounds, bounds_for
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.letters.entries import photo_url
from flickrcheck.work.photo_request import AskedPicture
from flickrcheck.work.picture_proof import Turned
from flickrcheck.work.words import enumerated, visible

Tell = Callable[[int, int], object]
"""Is told how many of how many of the own pictures were compared."""

_MOST = 20  # own pictures that are named for one that is asked for


@dataclass(frozen=True, slots=True)
class FoundPicture:
    """An own file that shows what is asked for; grade: B or C."""

    file: OwnFile
    grade: Grade


@dataclass(frozen=True, slots=True)
class Answered:
    """One asked picture and the own files that show it, the surest first."""

    asked: AskedPicture
    found: tuple[FoundPicture, ...]


def find_asked(
    casebook: Casebook, asked: Sequence[AskedPicture], tell: Tell = lambda _done, _total: None
) -> list[Answered]:
    """Look for each asked picture among all that the casebook has fingerprints of.

    Also smaller, turned and mirrored copies and those with a border are found, as in a scan. Raises
    UnusableFileError where the casebook is damaged.
    """
    total = fingerprint_count(casebook)
    bounds = bounds_for(len(asked) * PRINTS_A_PHOTO, total * PRINTS_A_PHOTO)
    prints = [
        (number, each.phash)
        for number, picture in enumerate(asked)
        for each in turned_prints(picture.fingerprint)
    ]
    owners = np.array([number for number, _ in prints], dtype=np.int64)
    queries = as_words(b"".join(phash for _, phash in prints))
    turned = [Turned(picture.fingerprint) for picture in asked]
    grades: dict[tuple[int, int], Grade] = {}
    done = 0
    for block in fingerprints(casebook):
        for number, row in _near(queries, owners, block, bounds):
            content, fingerprint = block[row]
            proof = turned[number].proof(_entry(fingerprint), bounds)
            if proof and proof.grade:
                grades[number, content] = proof.grade
        done += len(block)
        tell(done, total)
    files: dict[int, list[OwnFile]] = {}
    for file in own_files(casebook, sorted({content for _, content in grades})):
        files.setdefault(file.content, []).append(file)
    answers = []
    for number, picture in enumerate(asked):
        mine = sorted((g, content) for (n, content), g in grades.items() if n == number)
        found = [FoundPicture(file, g) for g, content in mine for file in files.get(content, [])]
        answers.append(Answered(picture, tuple(found[:_MOST])))
    return answers


def _near(
    queries: np.typing.NDArray[np.uint64],
    owners: np.typing.NDArray[np.int64],
    block: Sequence[tuple[int, Fingerprint]],
    bounds: Bounds,
) -> set[tuple[int, int]]:
    """(asked picture, place in the block) of all pairs that are worth a closer look."""
    bound = max(bounds.strict, bounds.loose)
    if bound < 0 or not len(queries):
        return set()
    hashes = [
        (row, phash)
        for row, (_, each) in enumerate(block)
        for phash in (each.phash, *(part.phash for part in each.parts))
    ]
    rows = np.array([row for row, _ in hashes], dtype=np.int64)
    found = compare_all(queries, as_words(b"".join(phash for _, phash in hashes)), bound)
    return set(zip(owners[found[0]].tolist(), rows[found[1]].tolist(), strict=True))


def _entry(fingerprint: Fingerprint) -> Entry:
    """An own picture in the place that an entry of a dataset has in a scan."""
    return Entry("", 0, phash=fingerprint.phash, dhash=fingerprint.dhash, parts=fingerprint.parts)


def answer_summary(answers: Sequence[Answered]) -> str:
    """How many of the asked pictures were found, in a sentence."""
    found = sum(bool(each.found) for each in answers)
    if not found:
        return say("None of the pictures that are asked for is among the photos of this casebook.")
    if found == len(answers):
        return say_counted(
            "The picture that is asked for is among your photos.",
            "All {number} pictures that are asked for are among your photos.",
            found,
        )
    return say(
        "{found} of {number} pictures that are asked for are among your photos.",
        found=found,
        number=len(answers),
    )


def answer_lines(answers: Sequence[Answered], *, paths: bool) -> list[str]:
    """What was found, a line each. paths: for the photographer; without, for who asked."""
    lines = []
    for answer in answers:
        number, name = answer.asked.number, answer.asked.name or say("no name")
        if not answer.found:
            words = say(
                "Picture {number} ({name}) is not among the photos that were scanned.",
                number=number,
                name=name,
            )
            lines.append(words)
            continue
        # copies of one photo make one line of the answer
        for words in dict.fromkeys(_found_words(each, paths=paths) for each in answer.found):
            lines.append(
                say("Picture {number} ({name}): {found}", number=number, name=name, found=words)
            )
    return lines


def _found_words(found: FoundPicture, *, paths: bool) -> str:
    file = found.file
    if found.grade is Grade.SAME_PICTURE:
        words = say("The same picture.")
    else:
        words = say("Perhaps this picture, please look.")
    if file.photo_id is None:
        words += " " + say("Its Flickr ID is not known here.")
    else:
        address = photo_url(file.photo_id)
        words += " " + say(
            "Its Flickr ID is {id}: {address}", id=str(file.photo_id), address=address
        )
    if file.listed:
        names = enumerated([visible(dataset_name(id), 80) for id in file.listed])
        words += " " + say("Listed in {datasets}.", datasets=names)
    if paths:
        words += " " + say("Your file: {path}", path=visible(file.path, 400))
    return words
