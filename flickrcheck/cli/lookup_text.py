"""The answers of ``flickrcheck lookup`` as text: whole for a few terms, else the sum first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

import click

from flickrcheck.work.lookup import AccountKey, Answer, Searched
from flickrcheck.work.lookup_export import Exported
from flickrcheck.work.lookup_words import (
    NOT_LISTED_MEANS,
    answer_lines,
    beyond_words,
    found_words,
    place_of,
    searched_lines,
    summarise,
    summary_lines,
)
from flickrcheck.work.words import visible

_FEW = 10  # answers that are printed whole
_MORE = "--json lists all"
_SHOWN_PHOTOS = 200
_SHOWN_ACCOUNTS = 50
_SHOWN_PROBLEMS = 10  # of each kind

_T = TypeVar("_T")


def print_answers(
    answers: Sequence[Answer], searched: Sequence[Searched], exported: Exported
) -> None:
    """Print what was found on stdout, and what was searched."""
    if len(answers) <= _FEW:
        shown: set[AccountKey] = set()
        for number, answer in enumerate(answers):
            if number:
                click.echo()
            place = place_of(answer)
            click.echo(visible(answer.term, 500) + (f" ({place})" if place else ""))
            for line in answer_lines(answer, _MORE, shown):
                click.echo(f"  {line}")
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
    _print_some("Accounts with listed photos:", list(accounts.values()), _SHOWN_ACCOUNTS, _account)
    _print_some("Listed photos:", list(photos.values()), _SHOWN_PHOTOS, _photo)
    _print_problems(answers)


def _print_some(title: str, items: Sequence[_T], most: int, words: Callable[[_T], str]) -> None:
    if not items:
        return
    click.echo(f"\n{title}")
    for item in items[:most]:
        click.echo(f"  {words(item)}")
    if len(items) > most:
        click.echo(f"  ... and {len(items) - most:,} more; {_MORE}")


def _print_problems(answers: Sequence[Answer]) -> None:
    """What gave nothing to look up, each reason once with the lines that it is about."""
    about: dict[str, list[Answer]] = {}
    for answer in answers:
        if answer.problem:
            about.setdefault(answer.problem, []).append(answer)
    if about:
        click.echo("\nNothing to look up:")
    for reason, found in about.items():
        click.echo(f"  {reason}")
        for answer in found[:_SHOWN_PROBLEMS]:
            place = place_of(answer)
            click.echo(f"    {place + ': ' if place else ''}{visible(answer.term, 60)}")
        if (more := len(found) - _SHOWN_PROBLEMS) > 0:
            click.echo(f"    ... and {more:,} more; {_MORE}")


def _account(answer: Answer) -> str:
    name = f" ({visible(answer.name, 80)})" if answer.name and answer.nsid else ""
    return f"{answer.nsid or visible(answer.name or '', 80)}{name}: {found_words(answer)}"


def _photo(answer: Answer) -> str:
    return f"{answer.photo_id}: {found_words(answer)}"
