"""``flickrcheck letters``: drafts one removal request for each operator."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from flickrcheck.errors import UsageError

if TYPE_CHECKING:
    from flickrcheck.model import Dataset, Request
    from flickrcheck.store.casebook_faces import MyFaces
    from flickrcheck.work.letters.writer import Writer


def _print_example(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        from flickrcheck.work.letters.writer import example_writer

        click.echo(example_writer(), nl=False)
        ctx.exit()


@click.command()
@click.option(
    "--casebook",
    type=click.Path(path_type=Path),
    help="The casebook with your matches. Default: your own.",
)
@click.option("--writer", "writer_file", type=click.Path(path_type=Path), help="Who writes (TOML).")
@click.option("--out", type=click.Path(path_type=Path), help="Folder for the drafts.")
@click.option("--access", is_flag=True, help="Ask operators what they hold of you, no removal.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--example-writer",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_example,
    help="Print a writer.toml to fill in, and stop.",
)
def letters(
    casebook: Path | None, writer_file: Path | None, out: Path | None, access: bool, as_json: bool
) -> None:
    """Draft one removal request for each operator of a dataset.

    Into letters go the matches "Listed" and "Same picture" that you did not refuse, and the
    "Possible" ones that you confirmed. Each letter becomes a mail draft (.eml), a table of the
    photos (.csv) and a sheet with a check-list (.txt); drafts of the same name are replaced.
    With --access each operator of a dataset that the last scan searched is asked instead what it
    holds of you. Nothing is sent.
    """
    from datetime import datetime

    from flickrcheck.store.casebook import Casebook, default_casebook_path
    from flickrcheck.store.casebook_faces import my_faces
    from flickrcheck.work.catalogue import load_catalogue
    from flickrcheck.work.export_words import exports_of
    from flickrcheck.work.letters.access import write_access
    from flickrcheck.work.letters.output import write_letters
    from flickrcheck.work.letters.removal import why_not
    from flickrcheck.work.letters.writer import read_writer
    from flickrcheck.work.own_contacts import catalogue_of

    if writer_file is None:
        raise UsageError(
            "Name who writes with --writer FILE. "
            '"flickrcheck letters --example-writer > writer.toml" makes one to fill in.'
        )
    if out is None:
        raise UsageError("Name the folder for the drafts with --out FOLDER.")
    writer = read_writer(writer_file)
    with Casebook.open(casebook or default_casebook_path()) as book:
        write = write_access if access else write_letters
        written = write(book, writer, out, datetime.now().astimezone())
        matches = list(book.matches())
        told = exports_of(book, matches)
        mine = my_faces(book)
        catalogue = catalogue_of(load_catalogue(), book)
    left_out = Counter(reason for match in matches if not access and (reason := why_not(match)))
    described = [_described(request, writer, catalogue, told, mine) for request in written]
    if as_json:
        click.echo(json.dumps({"letters": described, "left_out": left_out}, ensure_ascii=False))
    else:
        _print_letters(described, out, access=access)
        _print_left_out(left_out)


def _described(
    request: Request,
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    exported: Collection[int],
    mine: MyFaces,
) -> dict[str, Any]:
    from flickrcheck.work.letters.advice import before_sending, discloses, procedures
    from flickrcheck.work.letters.removal import photo_count
    from flickrcheck.work.words import visible

    return {
        "operator": request.operator,
        "to": request.contact.address if request.contact else None,
        "datasets": list(request.datasets),
        "names": [
            catalogue[id].name if id in catalogue else visible(id, 100) for id in request.datasets
        ],
        "kind": request.kind,
        "subject": request.subject,
        "photos": photo_count(request.matches),
        "files": list(request.files),
        "before_sending": list(before_sending(request, writer, catalogue)),
        "procedures": list(procedures(request, catalogue)),
        "discloses": discloses(request, writer, exported, mine),
    }


def _print_letters(described: list[dict[str, Any]], out: Path, *, access: bool) -> None:
    from flickrcheck.work.words import counted, enumerated

    if not described:
        click.echo(
            "No letter was written: no dataset was searched yet."
            if access
            else "No letter was written: no match is sure enough or confirmed by you."
        )
        return
    click.echo(f"{counted(len(described), 'letter')} drafted in {out}. Nothing was sent.")
    for letter in described:
        click.echo(f"\n{letter['operator']}")
        names = enumerated(letter["names"])
        if letter["kind"] != "access":
            names = f"{counted(letter['photos'], 'photo')} in {names}"
        click.echo(f"  {names}")
        click.echo(f"  To: {letter['to'] or 'no e-mail address known'}")
        for name in letter["files"]:
            click.echo(f"  {name}")
        for procedure in letter["procedures"]:
            click.echo(f"  {procedure}")
        click.echo("  Before you send it:")
        for step in letter["before_sending"]:
            click.echo(f"  [ ] {step}")
        click.echo(f"  {letter['discloses']}")
    click.echo(
        "\nNext: go through each .txt file, then open the .eml file in your mail program and "
        "send it from there."
    )


def _print_left_out(left_out: Counter[str]) -> None:
    from flickrcheck.work.words import counted

    for reason, number in left_out.items():
        click.echo(f"Left out: {counted(number, 'match', 'matches')}, {reason}.", err=True)
