"""``flickrcheck report``: writes what was found as HTML, CSV or JSON."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option(
    "--casebook",
    type=click.Path(path_type=Path),
    help="The casebook to report on. Default: your own.",
)
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    required=True,
    help="The file to write; its ending (.html, .csv or .json) says how.",
)
@click.option(
    "--redact",
    is_flag=True,
    help="Leave out paths, names, pictures, accounts and photo IDs, to show it to others.",
)
def report(casebook: Path | None, out: Path, redact: bool) -> None:
    """Write what was found, what was searched and what was not checked.

    HTML is one self-contained page with small pictures of your own matched photos. CSV has one
    row a match, in UTF-8 with a byte order mark for spreadsheets. JSON is for other programs. A
    report of the same name is replaced, any other file is not.
    """
    from flickrcheck.store.casebook import Casebook, default_casebook_path
    from flickrcheck.work.report import write_report
    from flickrcheck.work.report_words import summary

    with Casebook.open(casebook or default_casebook_path()) as book:
        data = write_report(book, out, redact=redact)
    click.echo(summary(data))
    click.echo(f"The report is in {out}.", err=True)
