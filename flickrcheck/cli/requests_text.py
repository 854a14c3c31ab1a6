"""What ``flickrcheck requests`` tells of requests, to people and to programs."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from flickrcheck.work.request_events import Tracked


def print_all_noted(found: Sequence[Tracked], today: date, asked: int, *, as_json: bool) -> None:
    """What became of one request, or of several that were named."""
    if asked == 1:
        print_noted(found[0], today, as_json=as_json)
    elif as_json:
        click.echo(json.dumps({"requests": [described(each, today) for each in found]}))
    else:
        for each in found:
            print_noted(each, today, as_json=as_json)


def print_written(file: Path, number: int, words: str, *, as_json: bool) -> None:
    """How much a file holds now. words: the number with its noun."""
    from flickrcheck.work.words import visible

    if as_json:
        click.echo(json.dumps({"file": str(file), "written": number}))
    else:
        click.echo(f"{words} written to {visible(str(file))}.")


def print_requests(found: Sequence[Tracked], today: date, *, as_json: bool) -> None:
    """Requests, some lines each."""
    from flickrcheck.work.letters.operators import operator_words
    from flickrcheck.work.next_step import next_step
    from flickrcheck.work.request_words import due_words
    from flickrcheck.work.words import visible

    if as_json:
        click.echo(json.dumps({"requests": [described(each, today) for each in found]}))
        return
    for request in found:
        line = f"{request.id:>4}  {_state(request)}, {operator_words(request.request.operator)}"
        click.echo(line)
        # one operator may have several: for two children, or for access and for removal
        click.echo(f"      {visible(request.request.subject, 200)}")
        if words := due_words(request, today):
            click.echo(f"      {words}")
        if step := next_step(request):
            click.echo(f"      Next: {step.words}")
            if step.also:
                click.echo(f"      Also: {step.also.words}")


def _state(request: Tracked) -> str:
    from flickrcheck.work.request_events import state_words

    return state_words(request.state)


def print_noted(request: Tracked, today: date, *, as_json: bool) -> None:
    """A request with all that was noted about it."""
    from flickrcheck.work.request_steps import history

    if as_json:
        letter = {"subject": request.request.subject, "letter": request.request.letter.text}
        click.echo(json.dumps(described(request, today) | letter))
        return
    print_requests([request], today, as_json=False)
    for line in history(request.events):
        click.echo(f"      {line}")


def described(request: Tracked, today: date) -> dict[str, Any]:
    """A request for programs; days in ISO 8601."""
    from dataclasses import asdict

    from flickrcheck.work.deadlines import due
    from flickrcheck.work.letters.entries import photo_count
    from flickrcheck.work.next_step import due_day, is_overdue, next_step
    from flickrcheck.work.request_events import kind_of
    from flickrcheck.work.usual_answers import guessed_answer

    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    until, step = due(request), next_step(request)
    newest = request.answers[-1].answer if request.answers else None
    guess = guessed_answer(newest.text) if newest else None
    return {
        "id": request.id,
        "operator": request.request.operator,
        "kind": request.request.kind,
        "datasets": list(request.request.datasets),
        "photos": photo_count(request.request.matches),
        "created": iso(request.request.created),
        "state": request.state.value,
        "law": request.law,
        "sent": iso(request.sent),
        "received": iso(request.received),
        "received_assumed": until.assumed if until else None,
        "extended": iso(request.extended),
        "replied": iso(request.replied),
        "reminded": iso(request.reminded),
        "complained": iso(request.complained),
        "answer_due": iso(until.answer if until else None),
        "confirmation_due": iso(until.confirm if until else None),
        "due": iso(due_day(request)),
        "overdue": is_overdue(request, today),
        "next_step": {"name": step.name, "letter": step.letter, "from": iso(step.day)}
        if step
        else None,
        "unsent": [kind for each in request.unsent if (kind := kind_of(each))],
        "guessed_answer": guess.id if guess else None,
        "events": [asdict(each) | {"day": iso(each.day)} for each in request.events],
    }
