"""Writes all requests with what was noted about them into one JSON file, and takes such a file in.

A file may come from anybody: it is bounded and checked whole before anything is taken. What is
taken never overwrites: a request gains the steps that the file has beside its own. Where both have
steps that the other lacks, nothing is taken, and that is said.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import re
import types
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.language import say
from flickrcheck.model import Contact, Letter, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_letters import whole_text
from flickrcheck.store.casebook_requests import (
    Event,
    KeptRequest,
    add_events,
    answer_of,
    kept_requests,
    written_of,
)
from flickrcheck.store.casebook_rows import match_from_object, match_to_object
from flickrcheck.work.given_file import read_given
from flickrcheck.work.request_events import Step, Tracked, after, law_of_letter
from flickrcheck.work.words import enumerated, visible

LARGEST: Final = 200 * 2**20
"""Bytes; a letter about 60,000 photos takes about 40 MB."""

_FORMAT: Final = "flickrcheck requests"
_VERSION: Final = 2  # in files of version 1 a letter is one text, and events have none
_MOST: Final = 100_000  # requests
_NAMED: Final = 3  # of who wrote them
_YEARS: Final = range(2000, 2200)
_UID: Final = re.compile("[0-9a-f]{32}")
_LONGEST: Final = 2_000_000  # characters of any text
_WHOLE: Final = 2**63


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the requests of a file.

    added: they were not kept here yet. gained: steps were added to those kept here. same: nothing
    was to be added. apart: operators of those where both have steps that the other lacks; they
    were left as they are.
    """

    added: int
    gained: int
    same: int
    apart: tuple[str, ...]


class OthersRequestsError(UsageError):
    """The requests of a file are about photos that the casebook does not know."""


def fingerprint_of(request: Request) -> str:
    """The same for the same letter in every casebook: 32 hex digits."""
    parts = (request.operator, request.kind, request.created, request.subject, request.letter.text)
    text = json.dumps([str(part) for part in parts])
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def export_requests(casebook: Casebook) -> bytes:
    """All requests of the casebook as JSON in UTF-8."""
    described = [_object(kept) for kept in kept_requests(casebook)]
    whole = {"format": _FORMAT, "version": _VERSION, "requests": described}
    return json.dumps(whole, indent=1).encode("ascii")


def read_requests(path: Path) -> bytes:
    """The content of a file to take in (UnusableFileError if unreadable or too large)."""
    too_large = say("{path} is too large for a file of requests. Nothing was taken.", path=path)
    return read_given(path, LARGEST, too_large)


def import_requests(casebook: Casebook, data: bytes, *, anyway: bool = False) -> Taken:
    """Take in what ``export_requests`` wrote, all of it or nothing.

    Raises UnusableFileError where it is anything else, and OthersRequestsError where the casebook
    has matches and knows none of the photos, unless anyway: who has a casebook for each client
    takes the wrong one easily, and an import cannot be taken back.
    """
    given = _parsed(data)
    added = gained = same = 0
    apart: list[str] = []
    with casebook.writing():
        own, named = _numbered(kept_requests(casebook)), _numbered(given)
        if not (anyway or own.keys() & named.keys()):
            _check_whose(casebook, given)
        for name, new in named.items():
            old = own.get(name)
            if old is None:
                add_events(casebook, casebook.add_request(new.request), new.events)
                added += 1
                continue
            known = {event.uid for event in old.events}
            more = [event for event in new.events if event.uid not in known]
            if not more:
                same += 1
            elif known <= {event.uid for event in new.events} and _goes_on(old.events, more):
                add_events(casebook, old.id, more)
                gained += 1
            else:
                apart.append(new.request.operator)
    return Taken(added, gained, same, tuple(apart))


def _check_whose(casebook: Casebook, given: Sequence[KeptRequest]) -> None:
    about = {(match.dataset, match.entry_id) for kept in given for match in kept.request.matches}
    known = False
    for row in casebook.rows("SELECT DISTINCT dataset, entry FROM match", []):
        if (row["dataset"], row["entry"]) in about:
            return
        known = True
    if not (about and known):
        return
    senders = [kept.request.letter.sender[0] for kept in given if kept.request.letter.sender]
    names = [visible(name, 100) for name in dict.fromkeys(senders)]
    if len(names) > _NAMED:
        names[_NAMED:] = [say("{number} more", number=len(names) - _NAMED)]
    raise OthersRequestsError(
        say(
            "None of the photos in this file is among the matches of the casebook {casebook}, so "
            "it may be the file of somebody else. Its letters are by {names}. Nothing was taken.",
            casebook=visible(casebook.path.stem, 60),
            names=enumerated(names),
        )
        if names
        else say(
            "None of the photos in this file is among the matches of the casebook {casebook}, so "
            "it may be the file of somebody else. Nothing was taken.",
            casebook=visible(casebook.path.stem, 60),
        )
    )


def _numbered(requests: Sequence[KeptRequest]) -> dict[tuple[str, int], KeptRequest]:
    """The requests by their fingerprints; a letter that was saved several times on one day stands
    there several times, so also by which of these it is."""
    times = Counter[str]()
    found = {}
    for each in requests:
        name = fingerprint_of(each.request)
        found[name, times[name]] = each
        times[name] += 1
    return found


def _goes_on(old: Sequence[Event], more: Sequence[Event]) -> bool:
    """Whether all new events are later than what was noted here."""
    return not old or min(event.at for event in more) > old[-1].at


def _object(kept: KeptRequest) -> dict[str, Any]:
    request = kept.request
    return {
        "operator": request.operator,
        "datasets": list(request.datasets),
        "kind": request.kind,
        "matches": [match_to_object(match) for match in request.matches],
        "subject": request.subject,
        "letter": asdict(request.letter),
        "created": request.created.isoformat(),
        "contact": asdict(request.contact) if request.contact else None,
        "files": list(request.files),
        "events": [
            asdict(event) | {"day": event.day.isoformat() if event.day else None}
            for event in kept.events
        ],
    }


def _parsed(data: bytes) -> list[KeptRequest]:
    try:
        whole = json.loads(data)
        version = whole["version"]
        if whole["format"] != _FORMAT or type(version) is not int or version < 1:
            raise ValueError(version)
        if version > _VERSION:
            raise UnusableFileError(
                say(
                    "This file of requests was written by a newer flickrcheck. Nothing was taken. "
                    "Install the newest version, then import it again."
                )
            )
        requests = whole["requests"]
        if not isinstance(requests, list) or len(requests) > _MOST:
            raise ValueError(type(requests))
        given = [_kept(value) for value in requests]
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise UnusableFileError(
            say(
                "This is no file of requests that this flickrcheck wrote, or it was changed or cut "
                "off. Nothing was taken. Write it again with 'flickrcheck requests export'."
            )
        ) from error
    return given


def _kept(value: dict[str, Any]) -> KeptRequest:
    contact = value["contact"]
    request = Request(
        operator=value["operator"],
        datasets=tuple(value["datasets"]),
        kind=value["kind"],
        matches=tuple(match_from_object(match) for match in value["matches"]),
        letter=_letter(value),
        created=date.fromisoformat(value["created"]),
        contact=Contact(**contact) if contact else None,
        files=tuple(value["files"]),
    )
    events = tuple(_event(each) for each in value["events"])
    if not (_fits(request, Request) and all(_fits(event, Event) for event in events)):
        raise ValueError("a value of another kind")
    if request.created.year not in _YEARS:
        raise ValueError(request.created)
    _check_texts(request, events)
    _check_events(Tracked(0, request, events, law_of_letter(request.letter)), events)
    return KeptRequest(0, request, events)


def _letter(value: dict[str, Any]) -> Letter:
    letter = value["letter"]
    if isinstance(letter, str):
        return whole_text(value["kind"], value["subject"], letter)
    if letter["subject"] != value["subject"]:
        raise ValueError("two subjects")
    if not (isinstance(letter["sender"], list) and isinstance(letter["recipient"], list)):
        raise TypeError("no lists of lines")
    lines = {key: tuple(letter[key]) for key in ("sender", "recipient")}
    read = Letter(**(letter | lines))
    for line in (read.subject, read.date_line, *read.sender, *read.recipient):
        if len(line.splitlines()) > 1:  # it would become a line of its own in a mail's head
            raise ValueError(line)
    return read


def _event(value: dict[str, Any]) -> Event:
    day, answer, written = value["day"], value["answer"], value.get("written")
    read = {
        "day": None if day is None else date.fromisoformat(day),
        "answer": answer_of(answer) if answer else None,
        "written": written_of(written) if written else None,
    }
    return Event(**(value | read))


def _check_events(request: Tracked, events: Sequence[Event]) -> None:
    """ValueError unless this program could have noted these events one after the other."""
    at = ""
    uids = set()
    steps = [request]  # as it was after each step that stands
    for event in events:
        when = datetime.fromisoformat(event.at)
        if when.isoformat(timespec="microseconds") != event.at or event.at[26:] != "+00:00":
            raise ValueError(event.at)
        if event.at <= at or event.uid in uids or not _UID.fullmatch(event.uid):
            raise ValueError("out of order")
        if when.year not in _YEARS or (event.day and event.day.year not in _YEARS):
            raise ValueError(event.at)
        at = event.at
        uids.add(event.uid)
        if event.what == Step.UNDONE:
            if steps[-1].last is None or steps[-1].last.uid != event.value:
                raise ValueError("undone out of order")
            steps.pop()
            continue
        step = after(steps[-1], event)
        if step is None or event.day is None:
            raise ValueError(event.what)
        steps.append(step)


def _check_texts(request: Request, events: Sequence[Event]) -> None:
    """ValueError where a text cannot be kept: half a character of UTF-16."""
    for text in (request.operator, request.subject, request.letter.text):
        text.encode()
    for event in events:
        f"{event.who}{event.value}".encode()
        if event.written:
            event.written.letter.text.encode()


@cache
def _fields(kind: type) -> tuple[tuple[str, object], ...]:
    """The fields of a dataclass with their types; looking them up takes long."""
    return tuple(get_type_hints(kind).items())


def _fits(value: object, kind: object) -> bool:
    """Whether a value is of a type as a dataclass of this program declares it."""
    origin, of = get_origin(kind), get_args(kind)
    if origin is Literal:
        return any(value == each for each in of)
    if origin in (Union, types.UnionType):
        return any(_fits(value, each) for each in of)
    if origin is tuple:
        if not isinstance(value, tuple):
            return False
        if of[-1] is Ellipsis:
            return all(_fits(each, of[0]) for each in value)
        return len(value) == len(of) and all(map(_fits, value, of))
    if isinstance(kind, type) and dataclasses.is_dataclass(kind):
        return isinstance(value, kind) and all(
            _fits(getattr(value, name), hint) for name, hint in _fields(kind)
        )
    if kind in (int, float):
        return type(value) in (int, kind) and -_WHOLE <= value < _WHOLE  # type: ignore[operator]
    if kind is str:
        return isinstance(value, str) and len(value) <= _LONGEST
    if isinstance(kind, type) and issubclass(kind, Enum):
        return isinstance(value, kind)
    return type(value) is kind
