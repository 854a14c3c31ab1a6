"""Keeps drafted letters in the casebook as requests, each once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from flickrcheck.model import Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_letter_work import name_files
from flickrcheck.store.casebook_requests import kept_requests
from flickrcheck.work.request_events import State, tracked

_NOT_SENT: Final = (State.DRAFT, State.READY)


def keep_requests(casebook: Casebook, written: Sequence[Request]) -> None:
    """Keep these requests in the casebook, see ``keep_request``."""
    for request in written:
        keep_request(casebook, request)


def keep_request(casebook: Casebook, request: Request) -> int:
    """Keep a letter in the casebook; returns its number.

    A letter that is kept already, with the same words, and was not sent yet is not kept twice even
    if it is saved again on another day: it gets the files of this time.
    """
    undated = _undated(request)
    for kept in kept_requests(casebook, operator=request.operator):
        if _undated(kept.request) != undated:
            continue
        if kept.request.created != request.created and tracked(kept).state not in _NOT_SENT:
            continue
        if request.files:
            files = dict.fromkeys((*kept.request.files, *request.files))
            name_files(casebook, kept.id, tuple(files))
        return kept.id
    return casebook.add_request(request)


def _undated(request: Request) -> Request:
    letter = replace(request.letter, date_line="")
    return replace(request, letter=letter, created=date.min, files=())
