"""``flickrcheck asked``: find the pictures of a request among the photos that were scanned."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from flickrcheck.work.photo_request_answer import Answered

_ANY_PATH = click.Path(path_type=Path, readable=False)


@click.command()
@click.argument("request", type=_ANY_PATH)
@click.option(
    "--casebook", type=_ANY_PATH,
    help="The casebook in which your photos were scanned. Default: your own.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def asked(request: Path, casebook: Path | None, as_json: bool) -> None:
    """Find the pictures that a person shown asks for among your scanned photos.

    REQUEST is the file that the person sent; its name ends with .flickrcheck-request.json. It holds
    no picture. No picture of yours is opened: the fingerprints of your last scans are
    compared. Nothing is sent.
    """
    from flickrcheck.store.casebook import Casebook, default_casebook_path
    from flickrcheck.work.photo_request import read_request
    from flickrcheck.work.photo_request_answer import answer_lines, answer_summary, find_asked

    pictures = read_request(request)
    with Casebook.open(casebook or default_casebook_path()) as book:
        answers = find_asked(book, pictures)
    if as_json:
        click.echo(json.dumps({"pictures": [_described(each) for each in answers]}))
        return
    click.echo(answer_summary(answers))
    for line in answer_lines(answers, paths=True):
        click.echo(line)


def _described(answer: Answered) -> dict[str, Any]:
    return {
        "number": answer.asked.number,
        "name": answer.asked.name,
        "found": [
            {
                "path": each.file.path,
                "grade": each.grade.value,
                "photo_id": None if each.file.photo_id is None else str(each.file.photo_id),
                "listed": list(each.file.listed),
            }
            for each in answer.found
        ],
    }
