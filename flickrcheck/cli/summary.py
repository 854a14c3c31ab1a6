"""Prints what a scan found, for a person at a terminal."""

from __future__ import annotations

import itertools
import os
import shutil
import sys
from collections import Counter

import click

from flickrcheck.model import Grade
from flickrcheck.store.casebook import Casebook, ScanRecord, StoredMatch
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.export_words import NO_PICTURE
from flickrcheck.work.scan_words import (
    checked_words,
    meaning_words,
    not_checked_words,
    packages_words,
    retry_is_wanted,
)
from flickrcheck.work.typed import typed
from flickrcheck.work.words import evidence_words, grade_words, visible

_SHOWN = 12  # matches printed of each grade; the report has all


def print_summary(book: Casebook, reason: str = "") -> None:
    """Print the last scan of a casebook: what was found, what not, and what to do next.

    reason: why it ended early, if it did and that is known.
    """
    record = book.last_scan()
    assert record is not None
    matches = list(book.matches_of(record))
    _print_found(record, matches, reason)
    _print_not_checked(book, record)
    if meaning := meaning_words(record):
        click.echo(f"\n{meaning}")
    click.echo(f"\nEverything is kept in {visible(str(book.path))}.")
    if any(stored.match.grade is not Grade.ACCOUNT for stored in matches):
        program, file = _program(), typed(str(book.path))
        click.echo(f"Look at it:      {program} {file}")
        click.echo(f"Write a report:  {program} report --casebook {file} --out report.html")
        click.echo(
            f"Draft letters:   {program} letters --casebook {file} "
            "--writer writer.toml --out letters"
        )


def _program() -> str:
    """How this program can be called again: by its name only if the shell finds it by that."""
    if shutil.which("flickrcheck"):
        return "flickrcheck"
    called = sys.argv[0]
    if called.endswith("__main__.py"):
        return f"{typed(sys.executable)} -m flickrcheck"
    return typed(called)


def _print_found(record: ScanRecord, matches: list[StoredMatch], reason: str) -> None:
    click.echo(checked_words(record, reason))
    if not record.packs:
        click.echo(
            "Add one with 'flickrcheck index add FILE', where FILE is the list that a dataset's "
            "makers published; 'flickrcheck index list --available' says for each dataset which "
            "file that is and where it was published."
        )
        return
    click.echo()
    counts = Counter(stored.match.grade for stored in matches)
    new = Counter(stored.match.grade for stored in matches if stored.new)
    for grade in Grade:
        mark = f"  ({new[grade]:,} new)" if new[grade] else ""
        click.echo(f"  {grade_words(grade):<24}{counts[grade]:>8,}{mark}")
    for grade in Grade:
        group = [stored for stored in matches if stored.match.grade is grade]
        if group:
            click.echo(f"\n{grade_words(grade)}")
        for stored in group[:_SHOWN]:
            _print_match(stored, record)
        if len(group) > _SHOWN:
            click.echo(f"  ... and {len(group) - _SHOWN:,} more; the report lists all.")


def _print_match(stored: StoredMatch, record: ScanRecord) -> None:
    match = stored.match
    path = _short(match.photo.path, record.roots)
    entry = f"photo {match.entry_id}" if match.entry_id else f"account {match.nsid}"
    mark = "new: " if stored.new else ""
    click.echo(f"  {mark}{visible(path)}: {entry} in {dataset_name(match.dataset)}")
    for proof in match.evidence:
        click.echo(f"      {evidence_words(proof)}")
    if not stored.pictured:
        click.echo(f"      {NO_PICTURE}")
    if match.note:
        click.echo(f"      But: {visible(match.note)}")


def _short(path: str, roots: tuple[str, ...]) -> str:
    """A path from the scanned folder on, where there is only one."""
    return os.path.relpath(path, roots[0]) if len(roots) == 1 and path != roots[0] else path


def _print_not_checked(book: Casebook, record: ScanRecord) -> None:
    contradictions = list(itertools.islice(book.contradictions(record.id), _SHOWN))
    if contradictions:
        click.echo("\nSources that contradict each other")
    for path, said in contradictions:
        click.echo(f"  {visible(_short(path, record.roots))}: {visible(said)}")
    if record.contradictory > _SHOWN:
        click.echo(f"  ... and {record.contradictory - _SHOWN:,} more.")
    if left_out := not_checked_words(record):
        click.echo(f"\n{left_out}")
    unread = [*book.unreadable(record.id), *record.unlisted]
    for path, reason in unread[:_SHOWN]:
        click.echo(f"  {visible(_short(path, record.roots))}: {visible(reason)}")
    if len(unread) > _SHOWN:
        click.echo(f"  ... and {len(unread) - _SHOWN:,} more; the report lists all.")
    if retry_is_wanted(record):
        click.echo("To read the unreadable ones again, scan with --retry.")
    if not_opened := packages_words(record):
        click.echo(f"{not_opened} To look inside, scan with --photo-libraries.")
