"""Drafts requests about matches: one letter for each operator. No files here.

What goes into a letter: matches "Listed" and "Same picture" that the person did not refuse or
doubt, and "Possible" ones that the person confirmed. Legal statements come from the laws and the
sections of the Creative Commons 2.0 licences that the templates name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Literal

from flickrcheck.errors import UsageError
from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.language import marked, say
from flickrcheck.model import (
    REMOVAL_KINDS,
    Contact,
    Dataset,
    Grade,
    LetterKind,
    LetterLanguage,
    Match,
    Request,
    Verdict,
)
from flickrcheck.store.casebook import Casebook, StoredMatch
from flickrcheck.store.casebook_faces import MyFaces
from flickrcheck.store.casebook_found import NOT_AGAIN
from flickrcheck.work.catalogue import THIS_DATASET, WHOLE_OPERATOR
from flickrcheck.work.letters.compose import compose, postal_lines
from flickrcheck.work.letters.entries import SHORT_ENTRIES, entries, parts_of
from flickrcheck.work.letters.operators import unknown_operator
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.propose import law_for
from flickrcheck.work.letters.render import language_for, squeezed
from flickrcheck.work.letters.writer import Writer, check_writer, law_of
from flickrcheck.work.words import visible

Asked = Literal["removal", "credit"]


def draft_letters(
    matches: Iterable[StoredMatch],
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    today: date,
    editions: Mapping[str, str] | None = None,
    told: Mapping[int, ExportedPhoto] | None = None,
    mine: MyFaces | None = None,
    *,
    ask: Asked = "removal",
    short: bool = False,
) -> list[Request]:
    """One request for each operator, ordered by operator; empty where nothing may go in.

    editions: the edition of the list by dataset ID, where known (see ``editions_of``). told: what
    the person's account exports say of photos, by ID (see ``export_words.exports_of``). mine: which
    marked faces the person said they are; no letter of a photographer names them. ask: for removal,
    or for the credit that only who took the photos may ask for. short: where a removal is about
    few entries, say all of it in so few words that a link can open the letter, see mailto.py; not
    under the BIPA, which needs more words.
    Raises UsageError where the writer's values cannot go into a letter, or where a person shown
    asks for credit.
    """
    check_writer(writer)
    if ask == "credit" and writer.role_of_represented != "photographer":
        raise UsageError(
            say("Only who took the photos can ask for credit. Choose another kind of letter.")
        )
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
    kind = "attribution" if ask == "credit" else writer.kind
    return [
        _draft(
            operator,
            kind,
            tuple(own.values()),
            writer,
            catalogue,
            today,
            editions or {},
            told or {},
            mine or {},
            short=short,
        )
        for operator, own in sorted(by_operator.items())
    ]


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
    if NOT_AGAIN in stored.match.note:
        return marked("not found again by the newest search")
    if stored.match.grade is Grade.POSSIBLE and stored.verdict is not Verdict.MINE:
        return marked("only possible and not confirmed by you")
    return None


def can_be_short(request: Request) -> bool:
    """Whether a short letter can say what this one asks for, see ``draft_letters``."""
    return _few(request.kind, request.letter.law, request.matches)


def why_not_short(request: Request) -> str:
    """Why a letter cannot be short, in a sentence; "" if it can."""
    if can_be_short(request):
        return ""
    if request.kind not in REMOVAL_KINDS or not request.matches:
        return say("Only letters that ask for removal can be short.")
    if request.letter.law == "bipa":
        return say("A letter under the BIPA cannot be short: it needs more words.")
    return say(
        "A short letter is about {most} entries at most; this one is about {number}.",
        most=SHORT_ENTRIES,
        number=len(request.matches),
    )


def _few(kind: LetterKind, law: str, matches: Sequence[Match]) -> bool:
    return kind in REMOVAL_KINDS and law != "bipa" and 0 < len(matches) <= SHORT_ENTRIES


def editions_of(casebook: Casebook) -> dict[str, str]:
    """The editions that the last scan searched, by dataset."""
    scan = casebook.last_scan()
    editions: dict[str, list[str]] = {}
    for pack in scan.packs if scan else ():
        if pack.edition and pack.edition not in editions.setdefault(pack.dataset, []):
            editions[pack.dataset].append(pack.edition)
    return {dataset: ", ".join(names) for dataset, names in editions.items()}


def operator_of(dataset_id: str, catalogue: Mapping[str, Dataset]) -> str:
    """Who runs a dataset, as requests to them are kept; see operators.py."""
    known = catalogue.get(dataset_id)
    return known.operator if known else unknown_operator(dataset_id)


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


def recipient_of(
    operator: str, ids: Sequence[str], catalogue: Mapping[str, Dataset], language: LetterLanguage
) -> tuple[str, ...]:
    """The lines of the address field for the operator of these datasets."""
    known = [catalogue[id] for id in ids if id in catalogue]
    if known:
        return (operator, *postal_lines(known))
    return (words_of(language).put("unknown.operator", dataset=squeezed(visible(ids[0], 100))),)


def _draft(
    operator: str,
    kind: LetterKind,
    matches: tuple[Match, ...],
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    today: date,
    editions: Mapping[str, str],
    told: Mapping[int, ExportedPhoto],
    mine: MyFaces,
    *,
    short: bool,
) -> Request:
    ids = tuple(dict.fromkeys(match.dataset for match in matches))
    datasets = [catalogue[id] for id in ids if id in catalogue]
    role = writer.role_of_represented
    law = law_of(kind, writer, law_for(kind, role, writer.lives, datasets))
    language = language_for(kind, writer.language)
    values = entries(
        parts_of(ids, matches, catalogue, editions),
        matches,
        catalogue,
        words_of(language),
        told if writer.kind == "photographer" else {},  # else the photos are another person's
        mine if role == "person" else {},
    )
    values["consent"] = (
        role == "photographer"
        and bool(writer.flickr_nsid)
        and any(dataset.account_consent for dataset in datasets)
    )
    values["short"] = short and _few(kind, law, matches)
    recipient = recipient_of(operator, ids, catalogue, language)
    return Request(
        operator=operator,
        datasets=ids,
        kind=kind,
        matches=matches,
        letter=compose(kind, law, writer, recipient, today, values),
        created=today,
        contact=contact_of(datasets),
    )
