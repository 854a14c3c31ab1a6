"""Prints what a scan found, for a person at a terminal."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections import Counter

import click

from flickrcheck.model import Grade
from flickrcheck.store.casebook import Casebook, ScanRecord, StoredMatch
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.words import (
    counted,
    enumerated,
    evidence_words,
    expectation_words,
    grade_words,
    visible,
)

_SHOWN = 12  # matches printed of each grade; the report has all


def print_summary(book: Casebook, *, interrupted: bool) -> None:
    """Print the last scan of a casebook: what was found, what not, and what to do next."""
    record = book.last_scan()
    assert record is not None
    matches = list(book.matches_of(record))
    _print_found(record, matches)
    _print_not_checked(book, record)
    _print_meaning(record, matches)
    click.echo()
    if interrupted:
        click.echo("The scan was stopped. Run the same command again: it goes on where it was.")
    click.echo(f"Everything is kept in {visible(str(book.path))}.")
    if any(stored.match.grade is not Grade.ACCOUNT for stored in matches):
        file = _quoted(str(book.path))
        click.echo(f"Look at it:      flickrcheck {file}")
        click.echo(f"Write a report:  flickrcheck report --casebook {file} --out report.html")
        click.echo(
            f"Draft letters:   flickrcheck letters --casebook {file} "
            "--writer writer.toml --out letters"
        )


def _quoted(path: str) -> str:
    """A path as it must be typed in the shell of this system."""
    if sys.platform == "win32":
        return subprocess.list2cmdline([path])
    return shlex.quote(visible(path))


def _print_found(record: ScanRecord, matches: list[StoredMatch]) -> None:
    photos = counted(record.photos, "photo")
    if not record.packs:
        click.echo(f"Read {photos}. No dataset was searched, because no index pack is installed.")
        click.echo(
            "Add one with 'flickrcheck index add FILE', where FILE is the list that a dataset's "
            "makers published; 'flickrcheck index list --available' says for each dataset which "
            "file that is and where it was published. Then scan again: no photo has to be opened "
            "a second time."
        )
        return
    searched = enumerated(
        [
            f"{dataset_name(pack.dataset)} "
            f"(edition {visible(pack.edition)}, {counted(pack.photos, 'photo')})"
            for pack in record.packs
        ]
    )
    click.echo(f"Checked {photos} against {searched}.")
    if record.photos == 0:
        click.echo("No pictures were found there.")
    click.echo()
    counts = Counter(stored.match.grade for stored in matches)
    for grade in Grade:
        click.echo(f"  {grade_words(grade):<24}{counts[grade]:>8,}")
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
    click.echo(f"  {visible(path)}: {entry} in {dataset_name(match.dataset)}")
    for proof in match.evidence:
        click.echo(f"      {evidence_words(proof)}")
    if match.note:
        click.echo(f"      But: {visible(match.note)}")


def _short(path: str, roots: tuple[str, ...]) -> str:
    """A path from the scanned folder on, where there is only one."""
    return os.path.relpath(path, roots[0]) if len(roots) == 1 and path != roots[0] else path


def _print_not_checked(book: Casebook, record: ScanRecord) -> None:
    unread = [*book.unreadable(record.id), *record.unlisted]
    parts = []
    if unread:
        parts.append(f"{len(unread):,} unreadable")
    if record.flat:
        parts.append(f"{record.flat:,} too plain to compare by picture")
    if record.unsupported:
        kinds = sorted(record.unsupported.items(), key=lambda item: -item[1])
        named = enumerated([f"{number:,} {kind}" for kind, number in kinds[:8]])
        number = sum(record.unsupported.values())
        files = counted(number, "file of another type", "files of other types")
        parts.append(f"{files} ({named})")
    if record.hidden:
        parts.append(f"{record.hidden:,} hidden")
    if parts:
        click.echo(f"\nNot checked: {', '.join(parts)}.")
    for path, reason in unread[:_SHOWN]:
        click.echo(f"  {visible(_short(path, record.roots))}: {visible(reason)}")
    if len(unread) > _SHOWN:
        click.echo(f"  ... and {len(unread) - _SHOWN:,} more; the report lists all.")


def _print_meaning(record: ScanRecord, matches: list[StoredMatch]) -> None:
    if not record.packs:
        return
    click.echo()
    if any(pack.hashes for pack in record.packs):
        click.echo(
            f"Pictures count as the same up to {record.strict_bound} differing bits of 256, as "
            f"possible up to {record.loose_bound}. {expectation_words(record.expected)}"
        )
    click.echo(
        "A photo that was not found is not in these editions, as far as its ID and picture can "
        "tell; that proves nothing about other datasets, or about other pictures of you."
    )
