"""``flickrcheck requests``: what became of the letters, what is due, and what comes next."""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flickrcheck.cli.requests_text import (
    print_all_noted,
    print_noted,
    print_requests,
    print_written,
)
from flickrcheck.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flickrcheck.model import LetterKind
    from flickrcheck.printing.letter_pages import PaperName
    from flickrcheck.store.casebook import Casebook

_ANY_PATH = click.Path(path_type=Path, readable=False)
_STEPS = (
    *("draft", "ready", "waiting", "extended", "replied", "notified", "reminded", "complained"),
    *("done", "refused", "abandoned"),
)
_SEQUELS = (
    *("reminder", "complaint", "notice", "reply-links", "reply-identity", "reply-not-in-dataset"),
    *("reply-withdrawn", "reply-research", "reply-licence", "reply-extension"),
)
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
_numbers = click.argument("numbers", type=int, metavar="ID...", nargs=-1, required=True)
_writer = click.option(
    "--writer", "writer_file", type=_ANY_PATH, required=True,
    help="Who writes (TOML), as for the letters.",
)  # fmt: skip


def _today() -> date:
    """Today's day, in one place."""
    return date.today()


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
        found = all_tracked(book, _today())
    if not found and not as_json:
        click.echo("No letter is kept in this casebook yet. 'flickrcheck letters' drafts them.")
        return
    print_requests(found, _today(), as_json=as_json)


@requests.command()
@_number
@_casebook
@_json
def show(number: int, casebook: Path | None, as_json: bool) -> None:
    """Show a request: its state, deadline, next step, history, letter and answers."""
    from flickrcheck.work.request_steps import find_tracked
    from flickrcheck.work.request_words import later_texts

    with _open(casebook) as book:
        request = find_tracked(book, number)
    print_noted(request, _today(), as_json=as_json)
    if as_json:
        return
    letter = request.request.letter
    whole = letter.text != letter.body  # with its head, which holds the subject
    click.echo(f"\n{letter.text}" if whole else f"\n{letter.subject}\n\n{letter.body}")
    for words in later_texts(request):
        click.echo(f"\n{words}")


@requests.command()
@_numbers
@_on
@_casebook
@_json
def sent(numbers: tuple[int, ...], day: date | None, casebook: Path | None, as_json: bool) -> None:
    """Note that you sent a letter, or several on one day."""
    _note(casebook, numbers, "sent", day, as_json)


@requests.command()
@_number
@_on
@_casebook
@_json
def received(number: int, day: date | None, casebook: Path | None, as_json: bool) -> None:
    """Note when the operator received a letter; deadlines are counted from then."""
    _note(casebook, [number], "received", day, as_json)


@requests.command()
@_number
@click.argument("step", type=click.Choice(_STEPS))
@_on
@_casebook
@_json
def state(number: int, step: str, day: date | None, casebook: Path | None, as_json: bool) -> None:
    """Note what else became of a request.

    waiting: the answer settles nothing yet; extended: the operator announced more time; replied,
    notified, reminded, complained: you sent a reply, a notice to a recipient, a reminder or a
    complaint, of which the text is kept where "draft" saved it; done, refused, abandoned: how it
    ended.
    """
    _note(casebook, [number], step, day, as_json)


@requests.command()
@_number
@click.argument("law", type=click.Choice(_LAWS))
@_casebook
@_json
def law(number: int, law: str, casebook: Path | None, as_json: bool) -> None:
    """Say under which law a request is; deadlines follow from it."""
    _note(casebook, [number], "law", None, as_json, value=law)


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
    today = _today()
    with _open(casebook) as book:
        when = answer_day(find_tracked(book, number), day, read.day, today)
        done = note(book, number, Step.ANSWERED, today=today, day=when, answer=read.answer)
    print_noted(done, today, as_json=as_json)


@requests.command()
@_number
@_writer
@_casebook
def reminder(number: int, writer_file: Path, casebook: Path | None) -> None:
    """Print a reminder that quotes a sent letter.

    It is a draft: read it, and send it from your mail program. Then note it with "requests state ID
    reminded". "requests draft" saves it, with the other letters that may follow a request.
    """
    from flickrcheck.work.letters.writer import read_writer
    from flickrcheck.work.request_steps import find_tracked
    from flickrcheck.work.sequels import draft_sequel

    writer = read_writer(writer_file)
    with _open(casebook) as book:
        letter = draft_sequel(find_tracked(book, number), "reminder", writer, _today())
    click.echo(letter.text.rstrip())


@requests.command()
@_number
@click.argument("kind", type=click.Choice(_SEQUELS))
@_writer
@click.option(
    "--to", "addressed", multiple=True, metavar="LINE",
    help="Whom a complaint or a notice goes to: one line of the name and address each time.",
)  # fmt: skip
@click.option(
    "--out", "folder", type=_ANY_PATH,
    help="Where to save it. Default: where the first letter was saved.",
)  # fmt: skip
@click.option(
    "--paper", type=click.Choice(["a4", "us-letter"]), help="Make a PDF on this paper, too."
)
@_casebook
@_json
def draft(
    number: int,
    kind: LetterKind,
    writer_file: Path,
    addressed: tuple[str, ...],
    folder: Path | None,
    paper: PaperName | None,
    casebook: Path | None,
    as_json: bool,
) -> None:
    """Save a letter that follows a sent one: a reminder, a complaint, a notice or a reply.

    It quotes what went before, in the language of the first letter. Nothing is sent: read it, send
    it, then note it with "requests state"; its text stays with the request.
    """
    from flickrcheck.work.letters.writer import read_writer
    from flickrcheck.work.request_steps import find_tracked
    from flickrcheck.work.sequels import draft_sequel, save_sequel, sequel_folder
    from flickrcheck.work.words import visible

    writer, to = read_writer(writer_file), "\n".join(addressed)
    printer = None
    if paper:
        from flickrcheck.printing.drawing import be_ready
        from flickrcheck.printing.letter_files import LetterPrinter

        be_ready()
        printer = LetterPrinter(paper)
    today, now = _today(), datetime.now().astimezone()
    with _open(casebook) as book:
        request = find_tracked(book, number)
        letter = draft_sequel(request, kind, writer, today, authority=to, recipient=to)
        folder = folder or sequel_folder(request)
        if folder is None:
            raise UsageError("The first letter was saved in no file. Say where to save with --out.")
        done = save_sequel(book, number, letter, writer=writer, folder=folder, today=today,
                           now=now, printer=printer)  # fmt: skip
    print_noted(done, today, as_json=as_json)
    if not as_json and done.saved and done.saved.written:
        for file in done.saved.written.files:
            click.echo(f"Saved: {visible(file)}")


@requests.command("undo")
@_numbers
@_casebook
@_json
def undo_step(numbers: tuple[int, ...], casebook: Path | None, as_json: bool) -> None:
    """Take back the newest step of a request; its history keeps both.

    Of several requests, what was noted last is taken back, of all that it was noted of in one go.
    """
    from flickrcheck.work.request_steps import undo_all

    with _open(casebook) as book:
        found = undo_all(book, numbers)
    print_all_noted(found, _today(), len(numbers), as_json=as_json)


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
    from flickrcheck.work.next_step import is_due_within
    from flickrcheck.work.request_steps import all_tracked

    today = _today()
    with _open(casebook) as book:
        found = [each for each in all_tracked(book, today) if is_due_within(each, today, within)]
    if not found and not as_json:
        click.echo(f"Nothing is overdue, or due within {within} days.")
        return
    print_requests(found, _today(), as_json=as_json)


@requests.command()
@click.argument("file", type=_ANY_PATH)
@_casebook
@_json
def ics(file: Path, casebook: Path | None, as_json: bool) -> None:
    """Write the days that are due as a calendar file (.ics), with alarms.

    It holds the operators' names and how the days were counted; nothing about you, your letters or
    your photos. A later file updates the same entries.
    """
    from flickrcheck.work.output import write_whole
    from flickrcheck.work.request_calendar import calendar_file, days_in
    from flickrcheck.work.request_steps import all_tracked
    from flickrcheck.work.words import counted

    with _open(casebook) as book:
        found = all_tracked(book, _today())
    write_whole(file, calendar_file(found, datetime.now().astimezone()))
    number = days_in(found)
    print_written(file, number, counted(number, "day"), as_json=as_json)


@requests.command("export")
@click.argument("file", type=_ANY_PATH)
@_casebook
@_json
def export_all(file: Path, casebook: Path | None, as_json: bool) -> None:
    """Write all requests with their history and answers as JSON.

    The file holds your letters, the answers, and the paths of the photos that they are about.
    """
    from flickrcheck.store.casebook_requests import request_count
    from flickrcheck.work.output import write_whole
    from flickrcheck.work.requests_file import export_requests
    from flickrcheck.work.words import counted

    with _open(casebook) as book:
        write_whole(file, export_requests(book))
        number = request_count(book)
    print_written(file, number, counted(number, "request"), as_json=as_json)


@requests.command("import")
@click.argument("file", type=_ANY_PATH)
@click.option("--anyway", is_flag=True, help="Also if the casebook knows none of the photos.")
@_casebook
@_json
def import_all(file: Path, anyway: bool, casebook: Path | None, as_json: bool) -> int:
    """Take in the requests of a file that "requests export" wrote.

    Requests that are kept here gain the steps that are newer in the file. Where both have steps
    that the other lacks, yours stay as they are, and the exit code is 3.
    """
    from dataclasses import asdict

    from flickrcheck.work.letters.operators import operator_words
    from flickrcheck.work.requests_file import (
        OthersRequestsError,
        import_requests,
        read_requests,
    )
    from flickrcheck.work.words import counted

    data = read_requests(file)
    with _open(casebook) as book:
        try:
            taken = import_requests(book, data, anyway=anyway)
        except OthersRequestsError as error:
            raise UsageError(f"{error} If they belong here, add --anyway.") from None
    if as_json:
        click.echo(json.dumps(asdict(taken)))
    else:
        click.echo(
            f"{counted(taken.added, 'request')} added, {taken.gained} brought up to date, "
            f"{taken.same} with nothing newer."
        )
    for operator in taken.apart:
        click.echo(
            f"Not taken: the request to {operator_words(operator)}. Here and in the file different "
            "things were noted; yours stay.",
            err=True,
        )
    return ExitCode.SOME_UNREADABLE if taken.apart else ExitCode.DONE


def _open(casebook: Path | None) -> Casebook:
    from flickrcheck.store.casebook import Casebook, default_casebook_path

    return Casebook.open(casebook or default_casebook_path())


def _note(
    casebook: Path | None,
    numbers: Sequence[int],
    step: str,
    day: date | None,
    as_json: bool,
    value: str = "",
) -> None:
    from flickrcheck.work.request_events import Step
    from flickrcheck.work.request_steps import note_all

    today = _today()
    with _open(casebook) as book:
        done = note_all(book, numbers, Step(step), today=today, day=day, value=value)
    print_all_noted(done, today, len(numbers), as_json=as_json)
