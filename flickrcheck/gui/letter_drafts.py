"""The letters as they would be now, drafted in the background for the Letters page.

What the casebook holds is read once and whenever it changes; a keystroke in the form only drafts
from it anew.
"""

from __future__ import annotations

import contextlib
import gc
import threading
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Literal

from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.language import speaking, spoken
from flickrcheck.model import Dataset, Request
from flickrcheck.store.casebook import Casebook, StoredMatch
from flickrcheck.store.casebook_faces import MyFaces, my_faces
from flickrcheck.store.casebook_letter_work import (
    Edited,
    Letters,
    clean_body,
    clean_subject,
    days_saved,
    edited_letters,
    match_count,
    steps_done,
)
from flickrcheck.work.export_words import exports_of
from flickrcheck.work.letters.access import draft_access, searched_datasets
from flickrcheck.work.letters.advice import before_sending, procedures
from flickrcheck.work.letters.disclosure import discloses
from flickrcheck.work.letters.propose import Answers, Proposal, Want, propose
from flickrcheck.work.letters.removal import draft_letters, editions_of, operator_of, why_not
from flickrcheck.work.letters.writer import Writer

Languages = Literal["", "en", "de", "fr", "es"]
"""What letters are to be written in; "" for what is proposed for each operator."""

_MANY = 5_000  # matches
_collecting = threading.Lock()


@dataclass(frozen=True, slots=True)
class Material:
    """What a casebook holds for letters. matches: those that may go in, by operator; left_out: how
    many go into none, by reason; done: operators with steps that were ticked off."""

    matches: dict[str, list[StoredMatch]] = field(default_factory=dict)
    left_out: dict[str, int] = field(default_factory=dict)
    told: Mapping[int, ExportedPhoto] = field(default_factory=dict)
    mine: MyFaces = field(default_factory=dict)
    editions: dict[str, str] = field(default_factory=dict)
    datasets: Sequence[str] = ()
    saved: dict[Letters, date] = field(default_factory=dict)
    done: frozenset[tuple[str, str]] = frozenset()


@dataclass(frozen=True, slots=True)
class Asked:
    """What the form says. language: see Languages. pictures: copies go into the mails. short: as
    for ``draft_letters``."""

    writer: Writer
    want: Want = "remove"
    language: Languages = ""
    pictures: bool = False
    short: bool = False

    @property
    def answers(self) -> Answers:
        """The same as answers to the plain questions."""
        writer = self.writer
        return Answers(writer.kind, self.want, writer.lives, writer.role)


@dataclass(frozen=True, slots=True)
class Step:
    """Something to do before a letter goes out. id: its English words, for every language."""

    id: str
    text: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A letter to one operator with what belongs to it.

    request: as the program writes it; proposal: why so.
    """

    request: Request
    proposal: Proposal
    steps: tuple[Step, ...]
    procedures: tuple[str, ...]
    discloses: str

    @property
    def key(self) -> Letters:
        """What the person's work on it hangs on."""
        return self.request.operator, self.request.kind


@dataclass(frozen=True, slots=True)
class Drafts:
    """All letters for what was asked."""

    asked: Asked
    letters: tuple[Draft, ...] = ()


def read_material(casebook: Casebook, catalogue: Mapping[str, Dataset]) -> Material:
    """Read what letters are drafted from. Writes nothing."""
    with _never_collected(match_count(casebook)):
        return _read_material(casebook, catalogue)


@contextlib.contextmanager
def _never_collected(number: int) -> Iterator[None]:
    """Leave what is made here out of Python's search for cycles, where it is much.

    Among millions of objects the search stops all threads, the window's too, for half a second each
    time. Matches have no cycles: they go when nobody holds them any more. number: of matches.
    """
    if number < _MANY:
        yield
        return
    with _collecting:  # of two readings the second waits: it would switch the search on too early
        gc.disable()
        try:
            yield
        finally:
            gc.freeze()
            gc.enable()


def _read_material(casebook: Casebook, catalogue: Mapping[str, Dataset]) -> Material:
    stored = list(casebook.matches())
    by_operator: dict[str, list[StoredMatch]] = {}
    left_out: dict[str, int] = {}
    for each in stored:
        reason = why_not(each)
        if reason:
            left_out[reason] = left_out.get(reason, 0) + 1
        elif each.match.entry_id is not None:
            by_operator.setdefault(operator_of(each.match.dataset, catalogue), []).append(each)
    return Material(
        matches=dict(sorted(by_operator.items())),
        left_out=left_out,
        told=exports_of(casebook, stored),
        mine=my_faces(casebook),
        editions=editions_of(casebook),
        datasets=searched_datasets(casebook),
        saved=days_saved(casebook),
        done=frozenset(steps_done(casebook)),
    )


def read_edits(casebook: Casebook) -> dict[Letters, Edited]:
    """The texts that the person wrote themselves."""
    return edited_letters(casebook)


def make_drafts(
    material: Material, asked: Asked, catalogue: Mapping[str, Dataset], today: date
) -> Drafts:
    """Draft all letters. Raises UsageError where the writer's values cannot go into a letter."""
    groups: dict[str, list[str]] = {}
    if asked.want == "know":
        for id in material.datasets:
            groups.setdefault(operator_of(id, catalogue), []).append(id)
    else:
        for operator, matches in material.matches.items():
            groups[operator] = list(dict.fromkeys(each.match.dataset for each in matches))
    return Drafts(
        asked,
        tuple(
            _draft(operator, ids, material, asked, catalogue, today)
            for operator, ids in sorted(groups.items())
        ),
    )


def _draft(
    operator: str,
    ids: Sequence[str],
    material: Material,
    asked: Asked,
    catalogue: Mapping[str, Dataset],
    today: date,
) -> Draft:
    proposal = propose(asked.answers, [catalogue[id] for id in ids if id in catalogue])
    writer = replace(asked.writer, language=asked.language or proposal.language)
    if proposal.kind == "access":
        [request] = draft_access(ids, writer, catalogue, today, material.editions)
    else:
        [request] = draft_letters(
            material.matches[operator],
            writer,
            catalogue,
            today,
            material.editions,
            material.told,
            material.mine,
            ask="credit" if proposal.kind == "attribution" else "removal",
            short=asked.short,
        )
    texts = before_sending(request, writer, catalogue)
    ids_of_steps = texts
    if spoken() != "en":
        with speaking("en"):
            ids_of_steps = before_sending(request, writer, catalogue)
    return Draft(
        request=request,
        proposal=proposal,
        steps=tuple(map(Step, ids_of_steps, texts)),
        procedures=procedures(request, catalogue),
        discloses=discloses(
            request,
            writer,
            material.told,
            material.mine,
            pictures=asked.pictures and bool(request.matches),
        ),
    )


def with_edit(request: Request, edited: Edited | None) -> Request:
    """The request with the person's own text, where they wrote one."""
    if edited is None:
        return request
    subject, body = clean_subject(edited.subject), clean_body(edited.body)
    own = replace(request.letter, subject=subject, body=body, manual=True)
    return replace(request, letter=own)
