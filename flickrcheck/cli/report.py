"""``flickrcheck report``: writes what was found as HTML, PDF, CSV or JSON."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flickrcheck.errors import ExitCode, UsageError
from flickrcheck.language import say

if TYPE_CHECKING:
    from flickrcheck.work.report import Follow


@click.command()
@click.argument("casebooks", nargs=-1, type=click.Path(path_type=Path), metavar="[CASEBOOK]...")
@click.option(
    "--casebook",
    type=click.Path(path_type=Path),
    help="The casebook to report on. Default: your own.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="The file to write; its ending (.html, .pdf, .csv or .json) says how.",
)
@click.option(
    "--summary",
    is_flag=True,
    help="Sum up the casebooks that are named, and those in folders that are named, one line each.",
)
@click.option(
    "--redact",
    is_flag=True,
    help="Leave out paths, names, pictures, accounts and photo IDs, to show it to others.",
)
def report(
    casebooks: tuple[Path, ...], casebook: Path | None, out: Path, summary: bool, redact: bool
) -> int:
    """Write what was found, what was searched and what was not checked.

    HTML is one self-contained page with small pictures of your own matched photos; PDF is the same
    for print. CSV has one row a match, in UTF-8 with a byte order mark for spreadsheets. JSON is
    for other programs. A report of the same name is replaced, any other file is not.
    """
    if summary:
        named = casebooks if casebook is None else (casebook, *casebooks)
        return _summary(named, out, redact)
    if len(casebooks) > 1 or (casebooks and casebook):
        raise UsageError(
            say(
                "A report is on one casebook. To sum up several, add --summary; to report on each, "
                "run the command for each."
            )
        )
    from flickrcheck.printing.report_file import write_any_report
    from flickrcheck.store.casebook import Casebook, default_casebook_path
    from flickrcheck.work.report import table_beside
    from flickrcheck.work.report_words import summary as summary_words

    path = casebook or next(iter(casebooks), None) or default_casebook_path()
    with Casebook.open(path) as book, _progress(say("Writing")) as follow:
        data = write_any_report(book, out, redact=redact, follow=follow)
    click.echo(summary_words(data))
    click.echo(say("The report is in {file}.", file=out), err=True)
    if beside := table_beside(out, data):
        click.echo(say("The table of all matches is in {file}.", file=beside), err=True)
    return ExitCode.DONE


def _summary(casebooks: tuple[Path, ...], out: Path, redact: bool) -> int:
    """Sum up casebooks; says which cannot be read, and gives the exit code."""
    from flickrcheck.printing.report_file import write_any_summary
    from flickrcheck.work.summary_page import summary_sentences

    with _progress(say("Reading casebooks")) as follow:
        written = write_any_summary(casebooks, out, redact=redact, follow=follow)
    click.echo(" ".join(summary_sentences(written)))
    for each in written.unread:
        click.echo(f"{each.name}: {each.reason}", err=True)
    click.echo(say("The summary is in {file}.", file=out), err=True)
    return ExitCode.SOME_UNREADABLE if written.unread else ExitCode.DONE


@contextmanager
def _progress(label: str) -> Iterator[Follow | None]:
    """Progress on stderr for people at a terminal."""
    if not sys.stderr.isatty():
        yield None
        return
    with click.progressbar(length=1, label=label, file=sys.stderr, show_pos=True) as bar:

        def follow(done: int, total: int) -> None:
            bar.length = total
            bar.update(done - bar.pos)

        yield follow
