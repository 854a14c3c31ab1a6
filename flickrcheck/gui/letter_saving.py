"""Writes the letters of the window into a folder or into the casebook, in the background."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import Event

from flickrcheck.errors import UsageError
from flickrcheck.gui.letter_drafts import (
    Asked,
    Material,
    make_drafts,
    read_edits,
    read_material,
    with_edit,
)
from flickrcheck.language import say
from flickrcheck.model import Dataset, Request
from flickrcheck.printing.letter_files import LetterPrinter
from flickrcheck.printing.letter_pages import PaperName
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_requests import kept_requests
from flickrcheck.work.letters.keeping import keep_request
from flickrcheck.work.letters.output import file_stems, write_letter
from flickrcheck.work.letters.pictures import NO_COPIES, picture_copies
from flickrcheck.work.request_events import State, Step, tracked
from flickrcheck.work.request_steps import note


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be saved: letters to these operators, in these formats, on this paper."""

    asked: Asked
    operators: frozenset[str]
    formats: Collection[str]
    paper: PaperName


@dataclass(frozen=True, slots=True)
class Saved:
    """letters: with their files. numbers: of them as requests. pictures: what there is to say of
    attached pictures."""

    letters: list[Request]
    numbers: list[int]
    pictures: list[str]


def save_letters(
    casebook: Casebook,
    wanted: Wanted,
    catalogue: Mapping[str, Dataset],
    folder: Path,
    now: datetime,
) -> Saved:
    """Write the letters and keep them in the casebook.

    They are drafted anew, so that the files hold the newest verdicts. now: with a time zone. Raises
    as ``make_drafts`` and ``write_letter`` do.
    """
    material, requests = _drafted(casebook, wanted, catalogue, now)
    endings = {"access": "-access", "attribution": "-credit"}
    stems = [
        # beside a letter that asks the same operator for removal
        stem + endings.get(request.kind, "")
        for stem, request in zip(file_stems(requests), requests, strict=True)
    ]
    written, numbers, words = [], [], []
    for request, stem in zip(requests, stems, strict=True):
        pictures = wanted.asked.pictures and bool(request.matches) and "eml" in wanted.formats
        copies = picture_copies(request.matches, Event()) if pictures else NO_COPIES
        words += copies.words
        saved = write_letter(
            request,
            folder,
            writer=replace(wanted.asked.writer, language=request.letter.language),
            catalogue=catalogue,
            now=now,
            stem=stem,
            told=material.told,
            mine=material.mine,
            printer=LetterPrinter(wanted.paper),
            formats=wanted.formats,
            copies=copies,
        )
        written.append(saved)
        numbers.append(keep_request(casebook, saved))
    return Saved(written, numbers, list(dict.fromkeys(words)))


def note_ready(
    casebook: Casebook, wanted: Wanted, catalogue: Mapping[str, Dataset], now: datetime
) -> int:
    """Keep one letter in the casebook and note that it is ready to be sent; returns its number.

    wanted: names one operator. Raises UsageError where there is no such letter any more.
    """
    _, requests = _drafted(casebook, wanted, catalogue, now)
    if not requests:
        raise UsageError(say("There is no letter to this operator any more."))
    number = keep_request(casebook, requests[0])
    [kept] = kept_requests(casebook, number)
    if tracked(kept).state is State.DRAFT:
        note(casebook, number, Step.READY, today=now.date())
    return number


def _drafted(
    casebook: Casebook, wanted: Wanted, catalogue: Mapping[str, Dataset], now: datetime
) -> tuple[Material, list[Request]]:
    material, edits = read_material(casebook, catalogue), read_edits(casebook)
    drafts = make_drafts(material, wanted.asked, catalogue, now.date())
    return material, [
        with_edit(draft.request, edits.get(draft.key))
        for draft in drafts.letters
        if draft.request.operator in wanted.operators
    ]
