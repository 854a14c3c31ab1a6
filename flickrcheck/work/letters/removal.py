"""Drafts removal requests: one letter for each operator, from confirmed matches. No files here.

What goes into a letter: matches "Listed" and "Same picture" that the person did not refuse or
doubt, and "Possible" ones that the person confirmed. Legal statements come from the articles of
the GDPR (EU 2016/679) and sections of the Creative Commons 2.0 licences that the templates name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Final

from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.language import marked, speaking
from flickrcheck.model import (
    Contact,
    Dataset,
    Grade,
    Letter,
    LetterKind,
    Match,
    Request,
    Verdict,
)
from flickrcheck.resource import resource
from flickrcheck.store.casebook import Casebook, StoredMatch
from flickrcheck.store.casebook_faces import MyFaces, my_number
from flickrcheck.work.catalogue import THIS_DATASET, WHOLE_OPERATOR
from flickrcheck.work.export_words import PUBLIC, letter_words
from flickrcheck.work.letters.writer import Writer, check_writer
from flickrcheck.work.words import counted, date_words, enumerated, visible

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

ANNEX_NAME: Final = "photos.csv"
_LISTED_IN_LETTER: Final = 15

_GRADE_PHRASES: Final = {
    Grade.LISTED: "listed by its Flickr ID",
    Grade.SAME_PICTURE: "same picture",
    Grade.POSSIBLE: "possible match, confirmed by me",
}


@dataclass(frozen=True, slots=True)
class _Part:
    """One dataset as the letter names it."""

    name: str
    edition: str
    photos: int
    faces: int
    withdrawn: bool


@dataclass(frozen=True, slots=True)
class _Line:
    """One photo as the letter names it."""

    url: str
    dataset: str
    grade: str
    title: str
    me: str


def photo_url(photo_id: int) -> str:
    """The address that leads to a photo's page whoever its owner is."""
    return f"https://www.flickr.com/photo.gne?id={photo_id}"


def grade_phrase(grade: Grade) -> str:
    """How a letter says how sure a match is (grades A, B and confirmed C)."""
    return _GRADE_PHRASES[grade]


def draft_letters(
    matches: Iterable[StoredMatch],
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    today: date,
    editions: Mapping[str, str] | None = None,
    told: Mapping[int, ExportedPhoto] | None = None,
    mine: MyFaces | None = None,
) -> list[Request]:
    """One request for each operator, ordered by operator; empty where nothing may go in.

    editions: the edition of the list by dataset ID, where known (see ``editions_of``). told: what
    the person's account exports say of photos, by ID (see ``export_words.exports_of``). mine: which
    marked faces the person said they are; only a letter of a person shown names them.
    Raises UsageError where the writer's values cannot go into a letter.
    """
    check_writer(writer)
    by_operator: dict[str, dict[tuple[str, int], Match]] = {}
    for stored in matches:
        match = stored.match
        if why_not(stored) or match.entry_id is None:
            continue
        operator = operator_of(match.dataset, catalogue)
        # several files may show the same entry: the letter names it once, by its best grade
        own = by_operator.setdefault(operator, {})
        entry = (match.dataset, match.entry_id)
        if entry not in own or match.grade < own[entry].grade:
            own[entry] = match
    return [
        _draft(
            operator,
            tuple(own.values()),
            writer,
            catalogue,
            today,
            editions or {},
            told or {},
            mine or {},
        )
        for operator, own in sorted(by_operator.items())
    ]


def public_title(photo: ExportedPhoto | None) -> str:
    """The title of a photo, "" where there is none, or where not everybody may see it."""
    return visible(photo.title) if photo and photo.privacy == PUBLIC else ""


def place_of_me(match: Match, mine: MyFaces) -> str:
    """Where in the listed photo the person is, as they said, for a letter; "" if they did not.

    Letters are in English whatever the window speaks.
    """
    number = my_number(mine.get((match.dataset, match.entry_id or 0)), match.faces)
    if not number:
        return ""
    face = match.faces[number - 1]
    if face.x is None or face.y is None or face.w is None or face.h is None:
        key = visible(face.key or "", 200)
        return f'the person called "{key}" in the dataset' if key else ""
    words = f"the person at {face.x},{face.y}, {face.w} by {face.h} pixels of the listed photo"
    if face.frame_w is not None and face.frame_h is not None:
        words += f", in its size of {face.frame_w} by {face.frame_h}"
    return words + (f' (called "{visible(face.key, 200)}" in the dataset)' if face.key else "")


def why_not(stored: StoredMatch) -> str | None:
    """Why a match goes into no letter, as a phrase after "3 matches, "; None if it does.

    The phrase is marked, so that it can be said.
    """
    if stored.match.grade is Grade.ACCOUNT:
        return marked("only the account is listed")
    if stored.verdict is Verdict.NOT_MINE:
        return marked("rejected by you")
    if stored.verdict is Verdict.UNSURE:
        return marked("marked by you as unsure")
    if stored.verdict is Verdict.ALLOWED:
        return marked("marked by you as allowed")
    if stored.match.grade is Grade.POSSIBLE and stored.verdict is not Verdict.MINE:
        return marked("only possible and not confirmed by you")
    return None


@speaking("en")  # letters stay in their language, whatever the window speaks
def editions_of(casebook: Casebook) -> dict[str, str]:
    """The editions that the last scan searched, by dataset."""
    scan = casebook.last_scan()
    editions: dict[str, list[str]] = {}
    for pack in scan.packs if scan else ():
        if pack.edition and pack.edition not in editions.setdefault(pack.dataset, []):
            editions[pack.dataset].append(pack.edition)
    return {dataset: enumerated(names) for dataset, names in editions.items()}


def photo_count(matches: Sequence[Match]) -> int:
    """How many different photos the matches are about."""
    return len({match.entry_id for match in matches})


def operator_of(dataset_id: str, catalogue: Mapping[str, Dataset]) -> str:
    """Who runs a dataset, as a letter calls them."""
    known = catalogue.get(dataset_id)
    return known.operator if known else f"The operator of {visible(dataset_id, 100)}"


def contact_of(datasets: Sequence[Dataset]) -> Contact | None:
    """The e-mail address for a letter about these datasets of one operator, None if none is known.

    One that the person entered comes first, then an address that serves all of them, then the
    operator's own, then any.
    """
    emails = [
        contact
        for dataset in datasets
        for contact in dataset.contacts
        if contact.channel == "email" and contact.scope in (THIS_DATASET, WHOLE_OPERATOR)
    ]

    def rank(contact: Contact) -> tuple[bool, bool, bool]:
        serves = sum(
            any(own.address == contact.address for own in dataset.contacts) for dataset in datasets
        )
        own_only = contact.scope == THIS_DATASET
        return (not contact.own, own_only and serves < len(datasets), not own_only)

    return min(emails, key=rank, default=None)


@speaking("en")
def _draft(
    operator: str,
    matches: tuple[Match, ...],
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    today: date,
    editions: Mapping[str, str],
    told: Mapping[int, ExportedPhoto],
    mine: MyFaces,
) -> Request:
    ids = tuple(dict.fromkeys(match.dataset for match in matches))
    datasets = [catalogue[id] for id in ids if id in catalogue]
    names = {id: catalogue[id].name if id in catalogue else visible(id, 100) for id in ids}
    parts = [
        _Part(
            name=names[id],
            edition=visible(editions.get(id, ""), 100),
            photos=sum(match.dataset == id for match in matches),
            faces=sum(len(match.faces) for match in matches if match.dataset == id),
            withdrawn=id in catalogue and catalogue[id].withdrawn,
        )
        for id in ids
    ]
    total = photo_count(matches)
    subject = _subject(writer, total, [part.name for part in parts])
    if writer.kind != "photographer":  # the photos are another person's
        told = {}
    lines = [
        _Line(
            photo_url(match.entry_id or 0),
            names[match.dataset],
            grade_phrase(match.grade),
            public_title(told.get(match.entry_id or 0)),
            place_of_me(match, mine) if writer.kind == "person" else "",
        )
        for match in matches[:_LISTED_IN_LETTER]
    ]
    text = (
        templates()
        .get_template(f"{writer.kind}.txt")
        .render(
            writer=writer,
            account=_account(writer),
            gdpr=writer.law == "gdpr",
            datasets=parts,
            gone=[part.name for part in parts if part.withdrawn],
            offered=[part.name for part in parts if not part.withdrawn],
            total=total,
            rows=len(matches),
            lines=lines,
            grades={match.grade.value for match in matches},
            consent=writer.kind == "photographer"
            and bool(writer.flickr_nsid)
            and any(dataset.account_consent for dataset in datasets),
            annex=ANNEX_NAME,
            told=letter_words({match.entry_id or 0 for match in matches}, told),
        )
    )
    return Request(
        operator=operator,
        datasets=ids,
        kind=writer.kind,
        matches=matches,
        letter=letter_from(writer, writer.kind, operator, datasets, today, subject, text),
        created=today,
        contact=contact_of(datasets),
    )


def letter_from(
    writer: Writer,
    kind: LetterKind,
    operator: str,
    datasets: Sequence[Dataset],
    today: date,
    subject: str,
    body: str,
) -> Letter:
    """A letter with the head that the writer and the operator of these datasets make."""
    postal = [line.strip() for line in writer.postal.splitlines() if line.strip()]
    return Letter(
        language="en",
        kind=kind,
        law=writer.law,
        sender=(writer.name, *postal, writer.email),
        recipient=(operator, *postal_lines(datasets)),
        date_line=date_words(today),
        subject=subject,
        body=body.rstrip("\n"),
    )


def postal_lines(datasets: Sequence[Dataset]) -> tuple[str, ...]:
    """The operator's postal address for an address field, a line each; none where it is unknown."""
    for dataset in datasets:
        for contact in dataset.contacts:
            if contact.channel == "post" and contact.scope in (THIS_DATASET, WHOLE_OPERATOR):
                # "Santa Clara, CA 95051": the state stays beside its town
                return tuple(re.split(r", (?![A-Z]{2} [0-9]{5})", contact.address))
    return ()


def _subject(writer: Writer, total: int, names: Sequence[str]) -> str:
    where = (
        names[0]
        if len(names) == 1
        else f"{names[0]} and {counted(len(names) - 1, 'other dataset')}"
    )
    if writer.kind == "person":
        photos = "a photo that shows me" if total == 1 else f"{total:,} photos that show me"
    else:
        photos = "my photo" if total == 1 else f"my {total:,} photos"
    return f"Request to remove {photos} from {where}"


def _account(writer: Writer) -> str:
    """The photographer's Flickr account as the letter names it, "" if not given."""
    if writer.kind != "photographer":
        return ""
    name, nsid = writer.flickr_name.strip(), writer.flickr_nsid
    return f"{name} (account ID {nsid})" if name and nsid else name or nsid


@cache
def templates(language: str = "en") -> SandboxedEnvironment:
    """The letter templates: plain text, so nothing is escaped, and values are never templates.

    language: letters to operators are in English only, the message to a photographer in all.
    """
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    environment = SandboxedEnvironment(
        loader=FileSystemLoader(resource("letters", language)),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters["counted"] = counted
    environment.filters["enumerated"] = enumerated
    return environment
