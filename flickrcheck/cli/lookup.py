"""``flickrcheck lookup``: which datasets list a photo ID, a URL or an account."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from flickrcheck.model import FaceBox
    from flickrcheck.work.lookup import Account, Answer, Listing, Searched

_SHOWN_IDS = 20


@click.command()
@click.argument("terms", nargs=-1, required=True, metavar="TERM...")
@click.option(
    "--pack", "packs", multiple=True, type=click.Path(path_type=Path),
    help="An index pack to search; may be repeated. Default: all installed packs.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list, one object a term.")
def lookup(terms: tuple[str, ...], packs: tuple[Path, ...], as_json: bool) -> None:
    """Say which datasets list each TERM.

    A TERM is a Flickr photo ID, the address of a photo or an account, or an account's NSID such
    as 12345678@N00.
    """
    from flickrcheck.work.lookup import lookup as work_lookup

    answers, searched = work_lookup(terms, packs)
    if as_json:
        objects = [_answer_object(answer, searched) for answer in answers]
        click.echo(json.dumps(objects, indent=1))
        return
    for number, answer in enumerate(answers):
        if number:
            click.echo()
        _print_answer(answer)
    _print_searched(searched)


def _answer_object(answer: Answer, searched: list[Searched]) -> dict[str, Any]:
    """One answer, ready for JSON. IDs are strings, because JSON readers may round numbers."""
    return {
        "input": answer.term,
        "photo_id": None if answer.photo_id is None else str(answer.photo_id),
        "nsid": answer.nsid,
        "problem": answer.problem,
        "datasets": [
            {
                "dataset": found.dataset,
                "edition": found.edition,
                "listed": True,
                "entry": found.entry.key or str(found.entry.photo_id),
                "photo_id": str(found.entry.photo_id),
                "nsid": found.entry.nsid,
                "fingerprint": found.entry.phash is not None,
                "faces": [_face_object(face) for face in found.entry.faces],
            }
            for found in answer.listings
        ],
        "accounts": [
            {
                "dataset": account.dataset,
                "edition": account.edition,
                "nsid": account.nsid,
                "photos": len(account.photo_ids),
                "photo_ids": [str(photo_id) for photo_id in account.photo_ids],
            }
            for account in answer.accounts
        ],
        "searched": [
            {"dataset": pack.dataset, "edition": pack.edition, "photos": pack.photos}
            for pack in searched
        ],
    }


def _face_object(face: FaceBox) -> dict[str, Any]:
    names = ("x", "y", "w", "h", "frame_w", "frame_h", "kind", "key")
    return {name: getattr(face, name) for name in names}


def _print_answer(answer: Answer) -> None:
    click.echo("".join(c if c.isprintable() else "\ufffd" for c in answer.term))
    if answer.problem:
        click.echo(f"  Not looked up. {answer.problem}")
        return
    for found in answer.listings:
        _print_listing(found)
    if answer.photo_id is not None and not answer.listings:
        click.echo(f"  Photo {answer.photo_id} is not listed in the packs searched.")
    for account in answer.accounts:
        _print_account(account)
    if answer.nsid is not None and not answer.accounts:
        click.echo(f"  No photo of account {answer.nsid} is listed in the packs searched.")


def _print_listing(found: Listing) -> None:
    entry = found.entry
    facts = [f"as {entry.key}"] if entry.key else []
    if entry.nsid:
        facts.append(f"owner {entry.nsid}")
    click.echo(
        f"  Photo {entry.photo_id} is listed in {found.dataset} (edition {found.edition})"
        + "".join(f", {fact}" for fact in facts)
    )
    for face in entry.faces:
        click.echo(f"    {_face_words(face)}")


def _face_words(face: FaceBox) -> str:
    words = "face" if face.kind == "face" else "whole person"
    if face.key:
        words += f' "{face.key}"'
    if face.x is None:
        return f"{words}, its place is not in the list"
    frame = f" in a frame of {face.frame_w} x {face.frame_h}" if face.frame_w else ""
    return f"{words}, {face.w} x {face.h} pixels at {face.x}, {face.y}{frame}"


def _print_account(account: Account) -> None:
    number = len(account.photo_ids)
    photos = "1 photo" if number == 1 else f"{number:,} photos"
    click.echo(
        f"  {photos} of account {account.nsid} in {account.dataset} (edition {account.edition}):"
    )
    for photo_id in account.photo_ids[:_SHOWN_IDS]:
        click.echo(f"    {photo_id}")
    if number > _SHOWN_IDS:
        click.echo(f"    ... and {number - _SHOWN_IDS:,} more; --json lists all")


def _print_searched(searched: list[Searched]) -> None:
    click.echo("\nSearched:")
    for pack in searched:
        click.echo(f"  {pack.dataset}, edition {pack.edition}, {pack.photos:,} photos")
    click.echo(
        "Not listed means: not in these lists. It says nothing about other datasets or editions, "
        "and some lists give no accounts."
    )
