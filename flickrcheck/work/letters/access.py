"""Drafts letters that ask operators what they hold of somebody who may be shown in their photos.

They are about no match: for who found nothing, or wants to know more than lists tell.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path

from flickrcheck.model import Dataset, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.letters.compose import compose
from flickrcheck.work.letters.entries import parts_of
from flickrcheck.work.letters.keeping import keep_requests
from flickrcheck.work.letters.output import (
    EVERY,
    FORMATS,
    Printer,
    Selection,
    file_stems,
    write_letter,
)
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.propose import law_for
from flickrcheck.work.letters.removal import contact_of, editions_of, operator_of, recipient_of
from flickrcheck.work.letters.render import language_for
from flickrcheck.work.letters.writer import Writer, check_writer, law_of
from flickrcheck.work.own_contacts import catalogue_of


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


def _draft(
    operator: str,
    ids: Sequence[str],
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    today: date,
    editions: Mapping[str, str],
) -> Request:
    known = [catalogue[id] for id in ids if id in catalogue]
    parts = parts_of(ids, (), catalogue, editions)
    law = law_of(
        "access", writer, law_for("access", writer.role_of_represented, writer.lives, known)
    )
    language = language_for("access", writer.language)
    values = {"where": words_of(language).where([part.name for part in parts]), "datasets": parts}
    recipient = recipient_of(operator, ids, catalogue, language)
    return Request(
        operator=operator,
        datasets=tuple(ids),
        kind="access",
        matches=(),
        letter=compose("access", law, writer, recipient, today, values),
        created=today,
        contact=contact_of(known),
    )


def write_access(
    casebook: Casebook,
    writer: Writer,
    folder: Path,
    now: datetime,
    *,
    wanted: Selection = EVERY,
    printer: Printer | None = None,
    formats: Collection[str] = FORMATS,
) -> list[Request]:
    """Write the access letters to the operators of the searched datasets, and keep the requests.

    now: with a time zone. printer, formats: as for ``write_letter``. Raises as ``draft_access`` and
    ``write_letter`` do.
    """
    catalogue = catalogue_of(load_catalogue(), casebook)
    editions = editions_of(casebook)
    datasets = [id for id in searched_datasets(casebook) if wanted.takes(id, catalogue)]
    drafts = draft_access(datasets, writer, catalogue, now.date(), editions)
    written = [
        # beside a letter that asks the same operator for removal
        write_letter(
            draft,
            folder,
            writer=writer,
            catalogue=catalogue,
            now=now,
            stem=f"{stem}-access",
            printer=printer,
            formats=formats,
        )
        for draft, stem in zip(drafts, file_stems(drafts), strict=True)
    ]
    keep_requests(casebook, written)
    return written
