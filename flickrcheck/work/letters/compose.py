"""Puts a letter together: its head, and what every template is told of who writes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from flickrcheck.model import Dataset, Law, Letter, LetterKind
from flickrcheck.work.catalogue import THIS_DATASET, WHOLE_OPERATOR
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.render import language_for, render, squeezed
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.words import visible


@dataclass(frozen=True, slots=True)
class Signatory:
    """The writer as templates see them; docs/letters.md explains each field."""

    name: str
    organisation: str
    represents: str
    relation: str
    account_name: str
    account_id: str


def compose(
    kind: LetterKind,
    law: Law,
    writer: Writer,
    recipient: Sequence[str],
    today: date,
    values: Mapping[str, object],
) -> Letter:
    """A letter of this kind; in English where the kind is not whole in the writer's language.

    recipient: lines of the address field. values: what the kind's template asks for beside what is
    told of the writer and the law.
    """
    language = language_for(kind, writer.language)
    words = words_of(language)
    postal = [squeezed(line) for line in writer.postal.splitlines() if line.strip()]
    role = writer.role_of_represented
    account = role == "photographer"
    told = {
        "law": law,
        "law_name": words.texts.get(f"law.{law}", ""),
        "kind_of_writer": writer.kind,
        "role": role,
        "short": False,
        "writer": Signatory(
            name=squeezed(writer.name),
            organisation=squeezed(writer.organisation),
            represents=squeezed(writer.represents),
            relation=writer.relation,
            account_name=squeezed(writer.flickr_name) if account else "",
            account_id=writer.flickr_nsid if account else "",
        ),
    }
    subject, body = render(kind, language, {**told, **values})
    sender = (squeezed(writer.name), squeezed(writer.organisation), *postal, writer.email)
    return Letter(
        language=language,
        kind=kind,
        law=law,
        sender=tuple(filter(None, sender)),
        recipient=tuple(recipient),
        date_line=words.day(today),
        subject=subject,
        body=body,
    )


def postal_lines(datasets: Sequence[Dataset]) -> tuple[str, ...]:
    """The operator's postal address for an address field, a line each; none where it is unknown."""
    for dataset in datasets:
        for contact in dataset.contacts:
            if contact.channel == "post" and contact.scope in (THIS_DATASET, WHOLE_OPERATOR):
                # "Santa Clara, CA 95051": the state stays beside its town
                lines = re.split(r"\n|, (?![A-Z]{2} [0-9]{5})", contact.address)
                return tuple(filter(None, (squeezed(visible(line.strip())) for line in lines)))
    return ()
