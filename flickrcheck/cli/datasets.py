"""``flickrcheck datasets``: what the catalogue knows of datasets and of ways out of them."""

from __future__ import annotations

import json
import textwrap
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from flickrcheck.errors import UsageError

if TYPE_CHECKING:
    from flickrcheck.model import Dataset

_WIDTH = 96


@click.group()
def datasets() -> None:
    """Show the catalogue of datasets: who runs them, what is in them, and how to get out."""


@datasets.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list, one object a dataset.")
def list_(*, as_json: bool) -> None:
    """List all datasets that the catalogue knows, one a line.

    A line has the ID, the name, whether the dataset can still be had, and how hard a removal is.
    """
    from flickrcheck.work.catalogue import load_catalogue
    from flickrcheck.work.catalogue_words import difficulty_of, difficulty_words, state_words

    known = [dataset for dataset in load_catalogue().values() if not dataset.fictitious]
    if as_json:
        click.echo(
            json.dumps([_fields(dataset) for dataset in known], ensure_ascii=False, indent=1)
        )
        return
    rows = []
    for dataset in known:
        state, day = state_words(dataset), dataset.withdrawn_on
        removal = difficulty_words(difficulty_of(dataset))
        rows.append((dataset.id, dataset.name, f"{state} ({day})" if day else state, removal))
    rows.insert(0, ("ID", "Name", "State", "Removal"))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    for row in rows:
        click.echo("  ".join(map(str.ljust, row, widths)).rstrip())
    click.echo(f'\n{len(known)} datasets. "flickrcheck datasets show ID" tells all about one.')


@datasets.command()
@click.argument("dataset", metavar="ID")
@click.option(
    "--casebook", type=click.Path(path_type=Path), metavar="FILE",
    help="A casebook whose contacts that you entered go before the published ones.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print a JSON object.")
def show(dataset: str, casebook: Path | None, *, as_json: bool) -> None:
    """Tell all about one dataset. ID may also be its name or another name that it goes by."""
    from flickrcheck.store.casebook import Casebook
    from flickrcheck.work.catalogue import find_dataset, load_catalogue
    from flickrcheck.work.catalogue_words import dataset_rows
    from flickrcheck.work.own_contacts import catalogue_of

    catalogue = load_catalogue()
    if casebook is not None:
        with Casebook.open(casebook) as book:
            catalogue = catalogue_of(catalogue, book)
    found = find_dataset(dataset, catalogue)
    if found is None:
        raise UsageError(_unknown(dataset, catalogue))
    if as_json:
        click.echo(json.dumps(_fields(found), ensure_ascii=False, indent=1))
        return
    title = f"{found.name}, {found.year}" if found.year else found.name
    click.echo(f"{title}\n{'=' * len(title)}")
    click.echo(_row("ID", found.id))
    for name, text in dataset_rows(found, catalogue):
        click.echo(_row(name, text))


def _unknown(asked: str, catalogue: dict[str, Dataset]) -> str:
    from flickrcheck.work.catalogue import nearest_datasets
    from flickrcheck.work.words import visible

    near = nearest_datasets(asked, catalogue)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    return (
        f'The catalogue has no dataset "{visible(asked, 100)}".{hint} '
        '"flickrcheck datasets list" shows all that it knows.'
    )


def _row(name: str, text: str) -> str:
    lines = []
    for line in text.split("\n"):
        # an address or a command that is broken in two cannot be copied
        lines += textwrap.wrap(line, _WIDTH - 4, break_long_words=False, break_on_hyphens=False)
    return "\n    ".join([f"{name}:", *lines])


def _fields(dataset: Dataset) -> dict[str, Any]:
    """A dataset, ready for JSON: what is not known is null or an empty list."""
    from flickrcheck.work.catalogue_words import difficulty_of

    fields: dict[str, Any] = asdict(dataset)
    fields = {key: None if value == "" else value for key, value in fields.items()}
    for contact in fields["contacts"]:
        contact["checked"] = contact["checked"] or None
    del fields["fictitious"]
    return fields | {"difficulty": difficulty_of(dataset).value}
