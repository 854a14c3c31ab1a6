"""Made-up writers, matches and requests, from which tests draft letters of every kind."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from typing import TypeAlias

from made_casebook import match

from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.model import (
    Dataset,
    FaceBox,
    Grade,
    Law,
    Letter,
    LetterKind,
    LetterLanguage,
    Match,
)
from flickrcheck.store.casebook_faces import MyFace, MyFaces
from flickrcheck.work.letters.compose import compose
from flickrcheck.work.letters.entries import entries, parts_of
from flickrcheck.work.letters.kinds import KINDS, follow_ups, laws_of
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.writer import Writer

TODAY = date(2026, 12, 24)
FULL = Writer(
    "Ann Example",
    "ann@example.org",
    postal="1 Example Street\n12345 Example Town",
    flickr_nsid="12345678@N00",
    flickr_name="ann_photos",
    represents="Robin Example",
    relation="parent",
    organisation="Example Agency",
)
MINIMAL = Writer("A", "a@b.org", represents="B")
MARKUP = "{{ 7*7 }} {% raise %} $& \\1 %s <b>"
HOSTILE = Writer(
    f"- {MARKUP}",
    "a+{b}@example.org",
    postal="{{ 7*7 }}\n\n  {# no #} \u05e9\u05dc\u05d5\u05dd\u200f\n" + "x" * 900,
    flickr_nsid="1@N00",
    flickr_name="$&  {{ writer }} " + "\u4e2d" * 150,
    represents="1.  \u7814\u7a76 {{ writer.email }} #. x",
    organisation="#. \u05e9\u05dc\u05d5\u05dd {%",
)
WRITERS = {"full": FULL, "minimal": MINIMAL, "hostile": HOSTILE}

BOX = FaceBox(277, 159, 218, 294, 640, 480, key="XQ7")
_BOXES = (BOX, replace(BOX, key=None), replace(BOX, frame_w=None), FaceBox(1, 2, 3, 4))
_GRADES = (Grade.LISTED, Grade.SAME_PICTURE, Grade.POSSIBLE)
_DATASET = Dataset(
    id="set-one",
    name="XQ-One",
    operator="XQ Lab",
    country="NL",
    year=None,
    about="",
    status="",
    withdrawn=False,
    faces="",
    procedure=None,
    procedure_url=None,
    steps=(),
    must_supply=(),
    contacts=(),
    list_files="",
    sources=(),
)


def roles(writer: Writer) -> Iterator[Writer]:
    """The writer as each kind of writer."""
    yield replace(writer, kind="photographer")
    yield replace(writer, kind="person")
    for relation in ("parent", "guardian"):
        yield replace(writer, kind="guardian", relation=relation)
    for role in ("photographer", "person"):
        yield replace(writer, kind="mandate", role=role)


def kinds_of(writer: Writer) -> Iterator[tuple[LetterKind, Law]]:
    """Every kind of letter that the writer may write, with every law."""
    for kind in KINDS.values():
        if writer.kind not in kind.writers:
            continue
        if kind.id == "attribution" and writer.role_of_represented != "photographer":
            continue
        for law in laws_of(kind.id, writer.role_of_represented):
            yield kind.id, law


@cache
def matches(count: int, sets: int, hostile: bool) -> tuple[Match, ...]:
    """So many photos, each an entry of so many datasets; marked in turn in all ways."""
    return tuple(
        match(
            f"/home/ann/secret-folder/{number}.jpg",
            ("set-one", "set-two", "set-three")[which],
            number,
            _GRADES[number % 3],
            key=f"{MARKUP}  \n" if hostile else (f"XQ/{number}" if number % 2 else None),
            faces=(_BOXES[number % 4],),
        )
        for number in range(1, count + 1)
        for which in range(sets)
    )


@cache
def catalogue(withdrawn: int) -> dict[str, Dataset]:
    """Three datasets, of which the first ones are withdrawn; the third is not known."""
    return {
        "set-one": replace(_DATASET, withdrawn=withdrawn > 0),
        "set-two": replace(_DATASET, id="set-two", name="XQ-Two", withdrawn=withdrawn > 1),
    }


@cache
def exported(count: int, which: str) -> dict[int, ExportedPhoto]:
    """What an account export says: nothing, of some, or that all are hidden and reserved."""
    if which == "nothing":
        return {}
    title = "XQ" if which == "some" else MARKUP
    hidden = count if which == "all" else 1
    return {
        number: ExportedPhoto(
            number,
            None,
            title=title,
            privacy="private" if number <= hidden else "public",
            license="All Rights Reserved",
        )
        for number in range(1, count + 1)
    }


@cache
def mine(count: int, sets: int, hostile: bool) -> MyFaces:
    """The person is the marked face of every entry."""
    return {
        (each.dataset, each.entry_id or 0): MyFace(each.faces[0])
        for each in matches(count, sets, hostile)
    }


@cache
def told(
    language: LetterLanguage,
    count: int,
    sets: int,
    withdrawn: int,
    *,
    hostile: bool,
    more: str,
    shown: bool = False,
) -> dict[str, object]:
    """Values about entries. more: of the export; shown: whether places are told."""
    found = matches(count, sets, hostile)
    ids = ("set-one", "set-two", "set-three")[:sets]
    editions = {"set-one": "1{{2}}"} if more == "some" else {}
    places = mine(count, sets, hostile) if shown else {}
    known = catalogue(withdrawn)
    words = words_of(language)
    export = exported(count, more)
    return entries(parts_of(ids, found, known, editions), found, known, words, export, places)


Drafted: TypeAlias = tuple[Writer, Letter, dict[str, object]]
"""A letter with who writes it and what its template was told."""

# how many datasets, and how many of the first ones are withdrawn
_SETS = ((1, 0), (1, 1), (2, 0), (2, 1), (2, 2), (3, 1))
_EXPORTS = ("nothing", "some", "all")


def first_letters(language: LetterLanguage, values: str, every: int = 1) -> Iterator[Drafted]:
    """Letters that begin something, in every combination; every: only each so-manieth one."""
    hostile = values == "hostile"
    turn = 0
    for writer in roles(replace(WRITERS[values], language=language)):
        for kind, law in kinds_of(writer):
            if KINDS[kind].follows:
                continue
            counts, exports = ((1,), ("some",)) if kind == "access" else ((1, 2, 40), _EXPORTS)
            if kind in ("person", "guardian", "mandate"):
                exports = ("nothing", "some")  # the photos are another's
            for count, (sets, withdrawn), more in itertools.product(counts, _SETS, exports):
                turn += 1
                if turn % every:
                    continue
                shown = writer.role_of_represented == "person" and more == "some"
                entry = told(
                    language, count, sets, withdrawn, hostile=hostile, more=more, shown=shown
                )
                # with every number of photos but one, so that it needs no doubling
                asked = writer.role_of_represented == "photographer" and count != 2
                context = entry | {"consent": asked and bool(writer.flickr_nsid)}
                yield writer, compose(kind, law, writer, ("XQ Lab",), TODAY, context), context


def following(language: LetterLanguage, values: str, every: int = 1) -> Iterator[Drafted]:
    """Letters that follow a request, in every combination of what became of it.

    Of all but a photographer's reminders and complaints only every seventh, each time another one.
    """
    hostile = values == "hostile"
    quoted = f"- {MARKUP}" if hostile else "XQ subject"
    combinations = list(
        itertools.product(
            ((0, 1), (1, 1), (2, 2), (40, 1)),
            (False, True),
            ((False, False), (True, False), (True, True)),
            (False, True),
            (False, True),
        )
    )
    turn = 0
    for writer in roles(replace(WRITERS[values], language=language)):
        for kind, law in kinds_of(writer):
            if not KINDS[kind].follows:
                continue
            whole = kind in ("reminder", "complaint") and writer.kind == "photographer"
            step = every if whole else 7 * every
            turn += 1
            for (count, sets), answered, (due, late), extended, other in combinations[
                turn % step :: step
            ]:
                if not count and kind not in follow_ups("access"):
                    continue
                context = told(language, count, sets, 0, hostile=hostile, more="nothing") | {
                    "operator": "XQ Lab",
                    "operator_address": "XQ 1, xq@example.org" if other else "",
                    "first_subject": quoted,
                    "dataset_names": ["XQ-One", "XQ-Two", "XQ-Three"][:sets],
                    "asked_access": not count,
                    "sent": "D1",
                    "received": "D3" if other else "",
                    "extended": "D4" if extended else "",
                    "reminded": "D5" if other else "",
                    "refused": "D6" if other and not due else "",
                    "answers": ["D7", "D8"] if answered else [],
                    "answered": "D8" if answered else "",
                    "due": "D2" if due else "",
                    "late": late,
                    "assumed": not other,
                }
                yield writer, compose(kind, law, writer, ("XQ Lab",), TODAY, context), context
