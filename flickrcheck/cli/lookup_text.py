"""The answers of ``flickrcheck lookup`` as text: whole for a few terms, else the sum first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import click

from flickrcheck.model import FaceBox
from flickrcheck.work.lookup import Account, Answer, Listing, Searched
from flickrcheck.work.lookup_export import Exported
from flickrcheck.work.lookup_words import (
    NOT_LISTED_MEANS,
    account_name,
    beyond_words,
    found_words,
    other_owner_words,
    owner_words,
    place_of,
    searched_lines,
    summarise,
    summary_lines,
)
from flickrcheck.work.words import visible

_FEW = 10  # answers that are printed whole
_SHOWN_IDS = 20
_SHOWN_PHOTOS = 200
_SHOWN_ACCOUNTS = 50
_SHOWN_PROBLEMS = 20

_T = TypeVar("_T")
_Key = tuple[str, str, str | None, str | None]  # of an account


def print_answers(
    answers: Sequence[Answer], searched: Sequence[Searched], exported: Exported
) -> None:
    """Print what was found on stdout, and what was searched."""
    if len(answers) <= _FEW:
        shown: set[_Key] = set()
        for number, answer in enumerate(answers):
            if number:
                click.echo()
            _print_answer(answer, shown)
    else:
        _print_many(answers)
    for line in beyond_words(answers, exported):
        click.echo(f"\n{line}")
    click.echo("\nSearched:")
    for line in searched_lines(searched):
        click.echo(f"  {line}")
    click.echo(NOT_LISTED_MEANS)


def _print_many(answers: Sequence[Answer]) -> None:
    for line in summary_lines(summarise(answers)):
        click.echo(line)
    photos = {answer.photo_id: answer for answer in answers if answer.listings}
    accounts = {
        answer.nsid or answer.name: answer
        for answer in answers
        if answer.photo_id is None and answer.accounts
    }
    problems = [answer for answer in answers if answer.problem]
    _print_some("Accounts with listed photos:", list(accounts.values()), _SHOWN_ACCOUNTS, _account)
    _print_some("Listed photos:", list(photos.values()), _SHOWN_PHOTOS, _photo)
    _print_some("Nothing to look up:", problems, _SHOWN_PROBLEMS, _problem)


def _print_some(title: str, items: Sequence[_T], most: int, words: Callable[[_T], str]) -> None:
    if not items:
        return
    click.echo(f"\n{title}")
    for item in items[:most]:
        click.echo(f"  {words(item)}")
    if len(items) > most:
        click.echo(f"  ... and {len(items) - most:,} more; --json lists all")


def _account(answer: Answer) -> str:
    name = f" ({visible(answer.name, 80)})" if answer.name and answer.nsid else ""
    return f"{answer.nsid or visible(answer.name or '', 80)}{name}: {found_words(answer)}"


def _photo(answer: Answer) -> str:
    remark = other_owner_words(answer)
    return f"{answer.photo_id}: {found_words(answer)}{'. ' if remark else ''}{remark}"


def _problem(answer: Answer) -> str:
    place = place_of(answer)
    return f"{place + ': ' if place else ''}{visible(answer.term, 60)} - {answer.problem}"


def _print_answer(answer: Answer, shown: set[_Key]) -> None:
    """shown: the accounts that were printed already, by dataset; each is printed once."""
    place = place_of(answer)
    click.echo(visible(answer.term, 500) + (f" ({place})" if place else ""))
    if answer.problem:
        click.echo(f"  Not looked up. {answer.problem}")
        return
    for remark in filter(None, (owner_words(answer), other_owner_words(answer))):
        click.echo(f"  {remark}")
    for found in answer.listings:
        _print_listing(found)
    if answer.photo_id is not None and not answer.listings:
        click.echo(f"  Photo {answer.photo_id} is not listed in the packs searched.")
    for account in answer.accounts:
        if account.key not in shown:
            shown.add(account.key)
            _print_account(account)
    if answer.nsid is not None and not answer.accounts:
        key = ("", "", answer.nsid, None)
        if key not in shown:
            shown.add(key)
            click.echo(f"  No photo of account {answer.nsid} is listed in the packs searched.")


def _print_listing(found: Listing) -> None:
    entry = found.entry
    facts = [f"as {visible(entry.key)}"] if entry.key else []
    if entry.nsid or entry.alias:
        facts.append(f"owner {entry.nsid or entry.alias}")
    click.echo(
        f"  Photo {entry.photo_id} is listed in {found.dataset} (edition {found.edition})"
        + "".join(f", {fact}" for fact in facts)
    )
    for face in entry.faces:
        click.echo(f"    {_face_words(face)}")


def _face_words(face: FaceBox) -> str:
    words = "face" if face.kind == "face" else "whole person"
    if face.key:
        words += f' "{visible(face.key)}"'
    if face.x is None:
        return f"{words}, its place is not in the list"
    frame = f" in a frame of {face.frame_w} x {face.frame_h}" if face.frame_w else ""
    return f"{words}, {face.w} x {face.h} pixels at {face.x}, {face.y}{frame}"


def _print_account(account: Account) -> None:
    photos = "1 photo" if account.photos == 1 else f"{account.photos:,} photos"
    click.echo(
        f"  {photos} of account {account_name(account)} in {account.dataset} "
        f"(edition {account.edition}):"
    )
    for photo_id in account.photo_ids[:_SHOWN_IDS]:
        click.echo(f"    {photo_id}")
    if account.photos > _SHOWN_IDS:
        click.echo(f"    ... and {account.photos - _SHOWN_IDS:,} more; --json lists all")
