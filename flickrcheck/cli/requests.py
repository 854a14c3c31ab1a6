"""``flickrcheck requests``: what became of the letters, what is due, and what comes next."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from flickrcheck.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from flickrcheck.store.casebook import Casebook
    from flickrcheck.work.request_events import Tracked

_ANY_PATH = click.Path(path_type=Path, readable=False)
_STEPS = ("draft", "ready", "waiting", "extended", "reminded", "complained", "done", "refused")
_LAWS = ("gdpr", "uk-gdpr", "ccpa", "bipa", "none")


def _days(_ctx: click.Context, _parameter: click.Parameter, value: str) -> int:
    """A number of days from "7d", "2w" or "7"."""
    text = value.lower()
    digits = text.removesuffix("w").removesuffix("d")
    if not (digits.isascii() and digits.isdigit() and len(digits) < 5):
        raise click.BadParameter(f"{value!r} is no number of days. Write 7d, or 2w for weeks.")
    return int(digits) * (7 if text.endswith("w") else 1)


def _date(_ctx: click.Context, _parameter: click.Parameter, value: datetime | None) -> date | None:
    return value.date() if value else None


_casebook = click.option(
    "--casebook", type=_ANY_PATH, help="The casebook that keeps the requests. Default: your own."
)
_json = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
_on = click.option(
    "--on", "day", type=click.DateTime(["%Y-%m-%d"]), callback=_date,
    help="The day it happened. Default: today.",
)  # fmt: skip
_number = click.argument("number", type=int, metavar="ID")


@click.group()
def requests() -> None:
    """Keep track of what became of your letters.

    Letters are kept as drafts when they are saved. Nothing is sent and nothing is fetched: you say
    what was sent and answered, and flickrcheck counts the deadlines and keeps the answers.
    """


@requests.command("list")
@_casebook
@_json
def list_requests(casebook: Path | None, as_json: bool) -> None:
    """List all requests, overdue ones first."""
    from flickrcheck.work.request_steps import all_tracked

    with _open(casebook) as book:
        found = all_tracked(book, date.today())
    if not found and not as_json:
        click.echo("No letter is kept in this casebook yet. 'flickrcheck letters' drafts them.")
        return
    _print(found, as_json)


@requests.command()
@_number
@_casebook
@_json
def show(number: int, casebook: Path | None, as_json: bool) -> None:
    """Show a request: its state, deadline, next step, history, letter and answers."""
    from flickrcheck.work.request_steps import find_tracked
    from flickrcheck.work.request_words import answer_text

    with _open(casebook) as book:
        request = find_tracked(book, number)
    _print_noted(request, as_json)
    if as_json:
        return
    click.echo(f"\n{request.request.subject}\n\n{request.request.letter.text}")
    for event in request.answers:
        click.echo(f"\n{answer_text(event)}")


@requests.command()
@_number
@_on
@_casebook
@_json
def sent(number: int, day: date | None, casebook: Path | None, as_json: bool) -> None:
    """Note that you sent a letter."""
    _note(casebook, number, "sent", day, as_json)


@requests.command()
@_number
@_on
@_casebook
@_json
def received(number: int, day: date | None, casebook: Path | None, as_json: bool) -> None:
    """Note when the operator received a letter; deadlines are counted from then."""
    _note(casebook, number, "received", day, as_json)


@requests.command()
@_number
@click.argument("step", type=click.Choice([*_STEPS, "abandoned"]))
@_on
@_casebook
@_json
def state(number: int, step: str, day: date | None, casebook: Path | None, as_json: bool) -> None:
    """Note what else became of a request.

    waiting: the answer settles nothing yet; extended: the operator announced more time; reminded,
    complained: you sent a reminder or a complaint; done, refused, abandoned: how it ended.
    """
    _note(casebook, number, step, day, as_json)


@requests.command()
@_number
@click.argument("law", type=click.Choice(_LAWS))
@_casebook
@_json
def law(number: int, law: str, casebook: Path | None, as_json: bool) -> None:
    """Say under which law a request is; deadlines follow from it."""
    _note(casebook, number, "law", None, as_json, value=law)


@requests.command()
@_number
@click.option(
    "--file", "file", type=click.Path(path_type=Path, readable=False, allow_dash=True),
    help="The answer as a mail (.eml), or - for text on standard input.",
)  # fmt: skip
@_on
@_casebook
@_json
def answer(
    number: int, file: Path | None, day: date | None, casebook: Path | None, as_json: bool
) -> None:
    """Keep an operator's answer with its request.

    Of a mail the text, sender, subject and day are kept; attachments are listed by name and size
    and never opened, and nothing that the mail points to is loaded.
    """
    from flickrcheck.work.answer_mail import pasted, read_answer
    from flickrcheck.work.request_events import Step
    from flickrcheck.work.request_steps import answer_day, find_tracked, note

    if file is None:
        raise UsageError("Name the answer with --file MAIL.eml, or --file - to paste its text.")
    if str(file) == "-":
        raw = sys.stdin.buffer.read(2_000_000)
        read = pasted(raw.decode("utf-8", "replace"))
    else:
        read = read_answer(file)
    if not read.answer.text and not read.answer.attachments:
        raise UsageError("The answer is empty. Nothing was noted.")
    today = date.today()
    with _open(casebook) as book:
        when = answer_day(find_tracked(book, number), day, read.day, today)
        _print_noted(
            note(book, number, Step.ANSWERED, today=today, day=when, answer=read.answer), as_json
        )


@requests.command()
@_number
@click.option(
    "--writer", "writer_file", type=_ANY_PATH, required=True,
    help="Who writes (TOML), as for the letters.",
)  # fmt: skip
@_casebook
def reminder(number: int, writer_file: Path, casebook: Path | None) -> None:
    """Print a reminder that quotes a sent letter.

    It is in English, and a draft: read it, and send it from your mail program. Then note it with
    "requests state ID reminded".
    """
    from flickrcheck.work.letters.follow_up import draft_reminder
    from flickrcheck.work.letters.writer import read_writer
    from flickrcheck.work.request_steps import find_tracked

    writer = read_writer(writer_file)
    with _open(casebook) as book:
        request = find_tracked(book, number)
    click.echo(draft_reminder(request, writer, date.today()).text)


@requests.command("undo")
@_number
@_casebook
@_json
def undo_step(number: int, casebook: Path | None, as_json: bool) -> None:
    """Take back the newest step of a request; its history keeps both."""
    from flickrcheck.work.request_steps import undo

    with _open(casebook) as book:
        _print_noted(undo(book, number), as_json)


@requests.command("due")
@click.option(
    "--within",
    callback=_days,
    metavar="DAYS",
    default="7d",
    show_default=True,
    help="How far ahead to look.",
)
@_casebook
@_json
def due_soon(within: int, casebook: Path | None, as_json: bool) -> None:
    """List what is overdue, or due within some days."""
    from flickrcheck.work.next_step import due_day
    from flickrcheck.work.request_events import State
    from flickrcheck.work.request_steps import all_tracked

    today = date.today()
    with _open(casebook) as book:
        found = [
            each
            for each in all_tracked(book, today)
            if each.state is State.SENT
            and (day := due_day(each))
            and day <= today + timedelta(days=within)
        ]
    if not found and not as_json:
        click.echo(f"Nothing is overdue, or due within {within} days.")
        return
    _print(found, as_json)


@requests.command()
@click.argument("file", type=_ANY_PATH)
@_casebook
def ics(file: Path, casebook: Path | None) -> None:
    """Write the days that are due as a calendar file (.ics)."""
    from flickrcheck.work.output import write_whole
    from flickrcheck.work.request_calendar import calendar_file
    from flickrcheck.work.request_steps import all_tracked
    from flickrcheck.work.words import counted

    with _open(casebook) as book:
        data = calendar_file(all_tracked(book, date.today()), datetime.now().astimezone())
    write_whole(file, data)
    number = data.count(b"BEGIN:VEVENT")
    click.echo(f"{counted(number, 'day')} written to {file}.")


@requests.command("export")
@click.argument("file", type=_ANY_PATH)
@_casebook
def export_all(file: Path, casebook: Path | None) -> None:
    """Write all requests with their history and answers as JSON.

    The file holds your letters, the answers, and the paths of the photos that they are about.
    """
    from flickrcheck.store.casebook_requests import kept_requests
    from flickrcheck.work.output import write_whole
    from flickrcheck.work.requests_file import export_requests
    from flickrcheck.work.words import counted

    with _open(casebook) as book:
        write_whole(file, export_requests(book))
        number = len(kept_requests(book))
    click.echo(f"{counted(number, 'request')} written to {file}.")


@requests.command("import")
@click.argument("file", type=_ANY_PATH)
@_casebook
@_json
def import_all(file: Path, casebook: Path | None, as_json: bool) -> int:
    """Take in the requests of a file that "requests export" wrote.

    Requests that are kept here gain the steps that are newer in the file. Where both have steps
    that the other lacks, yours stay as they are, and the exit code is 3.
    """
    from dataclasses import asdict

    from flickrcheck.work.requests_file import import_requests, read_requests
    from flickrcheck.work.words import counted, visible

    data = read_requests(file)
    with _open(casebook) as book:
        taken = import_requests(book, data)
    if as_json:
        click.echo(json.dumps(asdict(taken)))
    else:
        click.echo(
            f"{counted(taken.added, 'request')} added, {taken.gained} brought up to date, "
            f"{taken.same} with nothing newer."
        )
    for operator in taken.apart:
        click.echo(
            f"Not taken: the request to {visible(operator, 200)}. Here and in the file different "
            "things were noted; yours stay.",
            err=True,
        )
    return ExitCode.SOME_UNREADABLE if taken.apart else ExitCode.DONE


def _open(casebook: Path | None) -> Casebook:
    from flickrcheck.store.casebook import Casebook, default_casebook_path

    return Casebook.open(casebook or default_casebook_path())


def _note(
    casebook: Path | None, number: int, step: str, day: date | None, as_json: bool, value: str = ""
) -> None:
    from flickrcheck.work.request_events import Step
    from flickrcheck.work.request_steps import note

    with _open(casebook) as book:
        done = note(book, number, Step(step), today=date.today(), day=day, value=value)
    _print_noted(done, as_json)


def _print(found: list[Tracked], as_json: bool) -> None:
    from flickrcheck.work.next_step import next_step
    from flickrcheck.work.request_words import due_words
    from flickrcheck.work.words import visible

    today = date.today()
    if as_json:
        click.echo(json.dumps({"requests": [_described(each) for each in found]}))
        return
    for request in found:
        line = f"{request.id:>4}  {_state(request)}, {visible(request.request.operator, 200)}"
        click.echo(line)
        if words := due_words(request, today):
            click.echo(f"      {words}")
        if step := next_step(request):
            click.echo(f"      Next: {step.words}")


def _state(request: Tracked) -> str:
    from flickrcheck.work.request_events import state_words

    return state_words(request.state)


def _print_noted(request: Tracked, as_json: bool) -> None:
    from flickrcheck.work.request_steps import history

    if as_json:
        letter = {"subject": request.request.subject, "letter": request.request.letter.text}
        click.echo(json.dumps(_described(request) | letter))
        return
    _print([request], as_json=False)
    for line in history(request.events):
        click.echo(f"      {line}")


def _described(request: Tracked) -> dict[str, Any]:
    """A request for programs; days in ISO 8601."""
    from dataclasses import asdict

    from flickrcheck.work.deadlines import due
    from flickrcheck.work.letters.removal import photo_count
    from flickrcheck.work.next_step import due_day, is_overdue, next_step
    from flickrcheck.work.request_events import State

    def iso(day: date | None) -> str | None:
        return day.isoformat() if day else None

    until, step = due(request), next_step(request)
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
        "reminded": iso(request.reminded),
        "complained": iso(request.complained),
        "answer_due": iso(until.answer if until else None),
        "confirmation_due": iso(until.confirm if until else None),
        "due": iso(due_day(request) if request.state is State.SENT else None),
        "overdue": is_overdue(request, date.today()),
        "next_step": {"name": step.name, "from": iso(step.day)} if step else None,
        "events": [asdict(each) | {"day": iso(each.day)} for each in request.events],
    }
