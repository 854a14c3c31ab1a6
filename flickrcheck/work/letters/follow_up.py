"""Drafts what follows a request that was sent: reminders, complaints, notices and replies.

They quote what went before, and stay under the law and in the language of the first letter.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import Final

from flickrcheck.errors import UsageError
from flickrcheck.language import say
from flickrcheck.model import REMOVAL_KINDS, Law, Letter, LetterKind, Request
from flickrcheck.work.catalogue import dataset_name, load_catalogue
from flickrcheck.work.deadlines import due
from flickrcheck.work.letters.compose import compose
from flickrcheck.work.letters.entries import entries, parts_of
from flickrcheck.work.letters.kinds import follow_ups, laws_of
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.removal import operator_of, recipient_of
from flickrcheck.work.letters.render import language_for, squeezed
from flickrcheck.work.letters.writer import Writer, check_writer
from flickrcheck.work.request_events import State, Tracked
from flickrcheck.work.words import visible

_UK_AUTHORITY: Final = "Information Commissioner's Office"
_MOST_LINES: Final = 8  # of an address field
_LONGEST_LINE: Final = 200
_LICENCE: Final = re.compile("Creative[- ]Commons")


def draft_reminder(request: Tracked, writer: Writer, today: date) -> Letter:
    """A reminder; raises as ``draft_follow_up`` does."""
    return draft_follow_up(request, "reminder", writer, today)


def draft_follow_up(
    request: Tracked,
    kind: LetterKind,
    writer: Writer,
    today: date,
    *,
    authority: str = "",
    recipient: str = "",
) -> Letter:
    """A letter that follows a request that was sent.

    authority: to whom a complaint goes, with its address, a line each; for the United Kingdom its
    ICO where none is given. recipient: to whom a notice goes, in the same way.
    Raises UsageError where the first letter was not sent, where this kind does not follow it, where
    nobody is named to whom it goes, or where the writer's values cannot go into a letter.
    """
    writer = _as_before(request, writer)
    check_writer(writer)
    if kind not in follow_ups(request.request.kind):
        raise UsageError(
            say("This letter does not fit what was asked for first. Choose another one.")
        )
    if request.sent is None or (kind == "reminder" and request.state is not State.SENT):
        raise UsageError(
            say(
                "There is nothing to remind of: no answer to this request is waited for. Note "
                "first what was sent, or that its answer settles nothing yet."
            )
            if kind == "reminder"
            else say("This request was not sent yet. Note first that you sent it.")
        )
    role = writer.role_of_represented
    law: Law = request.law if request.law in laws_of(kind, role) else "none"
    if kind == "complaint" and law == "none":
        raise UsageError(
            say(
                "No authority is known for a request under this law. If one oversees the operator, "
                "say first under which law your request is."
            )
        )
    to = _to(request, kind, law, authority, recipient)
    return compose(kind, law, writer, to, today, _values(request, kind, writer, today))


def _as_before(request: Tracked, writer: Writer) -> Writer:
    """The writer as they wrote the first letter, in its language; its law is the request's."""
    first = request.request
    kind = first.kind if first.kind in REMOVAL_KINDS else writer.kind
    if first.kind == "attribution" and kind != "mandate":
        kind = "photographer"
    role = writer.role
    if first.kind == "attribution":
        role = "photographer"
    elif first.kind == "mandate" and not first.letter.manual:
        # only a letter for who took the photos speaks of the licence, in every language
        role = "photographer" if _LICENCE.search(first.letter.body) else "person"
    return replace(writer, kind=kind, role=role, law="", language=first.letter.language)


def _to(
    request: Tracked, kind: LetterKind, law: Law, authority: str, recipient: str
) -> tuple[str, ...]:
    first = request.request
    if kind == "complaint":
        given = authority.strip() or (_UK_AUTHORITY if law == "uk-gdpr" else "")
        missing = say("Name the authority to which you complain.")
    elif kind == "notice":
        given, missing = recipient.strip(), say("Name the recipient to whom the notice goes.")
    else:
        known = load_catalogue()
        language = language_for(kind, first.letter.language)
        return first.letter.recipient or recipient_of(
            first.operator, first.datasets, known, language
        )
    if not given:
        raise UsageError(missing)
    lines = [squeezed(visible(line.strip(), _LONGEST_LINE)) for line in given.splitlines()]
    return tuple(filter(None, lines))[:_MOST_LINES]


def _address(first: Request) -> tuple[str, ...]:
    """Where the operator of the first letter can be reached, as far as that letter knew."""
    post = first.letter.recipient[1:_MOST_LINES]
    contact = first.contact
    mail = (contact.address,) if contact and contact.channel == "email" else ()
    return tuple(visible(line, _LONGEST_LINE) for line in (*post, *mail))


def _values(request: Tracked, kind: LetterKind, writer: Writer, today: date) -> dict[str, object]:
    """What templates of letters that follow are told: see docs/letters.md."""
    first, until = request.request, due(request)
    words = words_of(language_for(kind, writer.language))
    catalogue = load_catalogue()

    def day(day: date | None) -> str:
        return words.day(day) if day else ""

    names = [squeezed(visible(dataset_name(id), 100)) for id in first.datasets]
    refused = request.state is State.REFUSED
    operator = first.operator
    if first.datasets and operator == operator_of(first.datasets[0], {}):
        # stored in English, because nobody knows their name
        operator = words.put("unknown.within", dataset=visible(first.datasets[0], 100))
    return entries(
        parts_of(first.datasets, first.matches, catalogue, {}),
        first.matches,
        catalogue,
        words,
        {},
        {},
    ) | {
        "operator": squeezed(visible(operator, 300)),
        "operator_address": ", ".join(map(squeezed, _address(first))),
        "first_subject": squeezed(visible(first.subject, 300)),
        "dataset_names": names,
        "asked_access": first.kind == "access",
        "sent": day(request.sent),
        "received": day(request.received),
        "extended": day(request.extended),
        "reminded": day(request.reminded),
        "refused": day(request.closed) if refused else "",
        "answers": [day(answer.day) for answer in request.answers],
        "answered": day(request.answers[-1].day) if request.answers else "",
        "due": day(until.answer) if until else "",
        "late": bool(until and until.answer < today),
        "assumed": bool(until and until.assumed),
    }
