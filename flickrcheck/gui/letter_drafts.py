"""The letters as they would be now, drafted in the background for the Letters page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from flickrcheck.model import Dataset, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_faces import MyFaces, my_faces
from flickrcheck.work.export_words import exports_of
from flickrcheck.work.letters.access import draft_access, searched_datasets
from flickrcheck.work.letters.removal import draft_letters, editions_of, why_not
from flickrcheck.work.letters.writer import Writer


@dataclass(frozen=True, slots=True)
class Drafts:
    """left_out: how many matches go into no letter, by reason; exported: IDs of photos that account
    exports describe; mine: which boxes the person said they are; searched: whether any dataset was,
    so that letters about access can be drafted."""

    requests: list[Request]
    writer: Writer
    left_out: dict[str, int] = field(default_factory=dict)
    exported: frozenset[int] = frozenset()
    mine: MyFaces = field(default_factory=dict)
    searched: bool = False


def make_drafts(
    casebook: Casebook,
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    now: datetime,
    *,
    access: bool = False,
) -> Drafts:
    """Draft all letters from what the casebook holds. Writes nothing.

    access: letters that ask the operators of the searched datasets what they hold.
    """
    datasets, editions = searched_datasets(casebook), editions_of(casebook)
    if access:
        requests = draft_access(datasets, writer, catalogue, now.date(), editions)
        return Drafts(requests, writer, searched=bool(datasets))
    matches = list(casebook.matches())
    left_out: dict[str, int] = {}
    for stored in matches:
        reason = why_not(stored)
        if reason:
            left_out[reason] = left_out.get(reason, 0) + 1
    told, mine = exports_of(casebook, matches), my_faces(casebook)
    requests = draft_letters(matches, writer, catalogue, now.date(), editions, told, mine)
    return Drafts(requests, writer, left_out, frozenset(told), mine, bool(datasets))
