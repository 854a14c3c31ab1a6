"""Drafts letters that ask operators what they hold of somebody who may be shown in their photos.

They are about no match: for who found nothing, or wants to know more than lists tell. Legal
statements come from the articles of the GDPR (EU 2016/679) that the template names.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from flickrcheck.language import speaking
from flickrcheck.model import Dataset, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.letters.output import file_stems, keep_requests, write_letter
from flickrcheck.work.letters.removal import (
    contact_of,
    editions_of,
    letter_from,
    operator_of,
    templates,
)
from flickrcheck.work.letters.writer import Writer, check_writer
from flickrcheck.work.own_contacts import catalogue_of
from flickrcheck.work.words import counted, visible


@dataclass(frozen=True, slots=True)
class _Part:
    """One dataset as the letter names it."""

    name: str
    edition: str


def searched_datasets(casebook: Casebook) -> list[str]:
    """The datasets that the last scan searched, each once; none before the first scan."""
    scan = casebook.last_scan()
    return list(dict.fromkeys(pack.dataset for pack in scan.packs)) if scan else []


def draft_access(
    datasets: Sequence[str],
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    today: date,
    editions: Mapping[str, str] | None = None,
) -> list[Request]:
    """One letter to each operator of these datasets, ordered by operator.

    editions: see ``letters.editions_of``. Raises UsageError where the writer's values cannot go
    into a letter.
    """
    check_writer(writer)
    by_operator: dict[str, list[str]] = {}
    for id in datasets:
        by_operator.setdefault(operator_of(id, catalogue), []).append(id)
    return [
        _draft(operator, ids, writer, catalogue, today, editions or {})
        for operator, ids in sorted(by_operator.items())
    ]


@speaking("en")  # letters stay in their language, whatever the window speaks
def _draft(
    operator: str,
    ids: Sequence[str],
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    today: date,
    editions: Mapping[str, str],
) -> Request:
    parts = [
        _Part(
            catalogue[id].name if id in catalogue else visible(id, 100),
            visible(editions.get(id, ""), 100),
        )
        for id in ids
    ]
    where = parts[0].name
    if len(parts) > 1:
        where += f" and {counted(len(parts) - 1, 'other dataset')}"
    subject = f"Request for access to data about me in {where}"
    known = [catalogue[id] for id in ids if id in catalogue]
    body = (
        templates()
        .get_template("access.txt")
        .render(
            writer=writer,
            gdpr=writer.law == "gdpr",
            datasets=parts,
        )
    )
    return Request(
        operator=operator,
        datasets=tuple(ids),
        kind="access",
        matches=(),
        letter=letter_from(writer, "access", operator, known, today, subject, body),
        created=today,
        contact=contact_of(known),
    )


def write_access(
    casebook: Casebook,
    writer: Writer,
    folder: Path,
    now: datetime,
    operators: Collection[str] | None = None,
) -> list[Request]:
    """Write the access letters to the operators of the searched datasets, and keep the requests.

    operators: only to these. now: with a time zone. Raises as ``draft_access`` and ``write_letter``
    do.
    """
    catalogue = catalogue_of(load_catalogue(), casebook)
    datasets, editions = searched_datasets(casebook), editions_of(casebook)
    drafts = [
        draft
        for draft in draft_access(datasets, writer, catalogue, now.date(), editions)
        if operators is None or draft.operator in operators
    ]
    written = [
        # beside a letter that asks the same operator for removal
        write_letter(
            draft, folder, writer=writer, catalogue=catalogue, now=now, stem=f"{stem}-access"
        )
        for draft, stem in zip(drafts, file_stems(drafts), strict=True)
    ]
    keep_requests(casebook, written)
    return written
