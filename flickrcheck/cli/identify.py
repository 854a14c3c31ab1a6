"""``flickrcheck identify``: which Flickr photo a file, a name or a URL is."""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from flickrcheck.errors import ExitCode, UsageError, os_reason

if TYPE_CHECKING:
    from flickrcheck.flickr.identify import Identifier
    from flickrcheck.model import FlickrRef

_MOST_READ = 256 << 20  # bytes of a file that are looked into for metadata

# No file name, so that a foreign address is not taken for a file with a telling name.
_LIKE_A_URL = re.compile(
    r"[a-z][a-z0-9+.-]+:/|https?%3a|//|[^/\\]*(?:flickr\.com|flic\.kr)[^/\\]*[/\\]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Answer:
    reference: FlickrRef | None
    remark: str = ""  # why nothing or less is known, as a sentence; "" where nothing is to be said
    unreadable: bool = False


@click.command()
@click.argument("inputs", nargs=-1, metavar="PATH_OR_URL...")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def identify(inputs: tuple[str, ...], as_json: bool) -> int:
    """Say which Flickr photo a file, a name or a URL is.

    Looks at URLs and short links, at file names, at the files' own metadata and at the account
    export's sidecars beside them. Files are only read. A certain answer is accepted alone; a
    possible one needs the picture or the account to agree.
    """
    if not inputs or "-" in inputs:
        raise UsageError(
            "Name at least one file or Flickr address: flickrcheck identify PATH_OR_URL... "
            "Standard input is not read."
        )
    unreadable = False
    for given, answer in _answers(inputs):
        if answer.unreadable:
            unreadable = True
            click.echo(f"flickrcheck: {answer.remark}", err=True)
        click.echo(_json_line(given, answer) if as_json else _line(given, answer))
    return ExitCode.SOME_UNREADABLE if unreadable else ExitCode.DONE


def _answers(inputs: tuple[str, ...]) -> Iterator[tuple[str, _Answer]]:
    from flickrcheck.flickr.identify import identify_text

    folders: dict[str, Identifier] = {}
    for given in inputs:
        if os.path.lexists(given):
            yield given, _file(given, folders)
            continue
        reference = identify_text(given)
        if reference is None and not _LIKE_A_URL.match(given):
            yield given, _name_only(given)
        else:
            yield given, _Answer(reference)


def _name_only(path: str) -> _Answer:
    from flickrcheck.flickr.identify import Identifier

    reference = Identifier().resolve(path).best
    if reference is None:
        return _Answer(None, "There is no such file, and the name alone says nothing.")
    return _Answer(replace(reference, how=f"{reference.how} (there is no such file here)"))


def _file(path: str, folders: dict[str, Identifier]) -> _Answer:
    from flickrcheck.flickr.identify import Identifier
    from flickrcheck.flickr.metadata import find_reference
    from flickrcheck.flickr.phrases import printable
    from flickrcheck.photo.long_path import open_read_only

    folder = os.path.split(path)[0]
    if folder not in folders:
        folders[folder] = Identifier()
        folders[folder].add_beside(path)
    name, problem, metadata = printable(path), "", None
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - any string is welcome
        if stat.S_ISDIR(mode):
            remark = (
                f"{name} is a folder. Name its files, or look through it with: flickrcheck scan"
            )
            return _Answer(None, remark, unreadable=True)
        if stat.S_ISREG(mode):
            with os.fdopen(open_read_only(path), "rb") as file:
                metadata = find_reference(file.read(_MOST_READ))
        else:
            problem = f"{name} is no ordinary file, so only its name was looked at."
    except OSError as error:
        problem = f"{name} cannot be read ({os_reason(error)}), so only its name was looked at."
    known = folders[folder].resolve(path, (metadata,) if metadata else ())
    return _Answer(known.best, problem, unreadable=bool(problem))


def _json_line(given: str, answer: _Answer) -> str:
    reference = answer.reference
    fields: dict[str, str | None] = dict.fromkeys(("input", "photo_id", "nsid", "strength", "how"))
    fields["input"] = given
    if reference:
        fields["photo_id"] = None if reference.photo_id is None else str(reference.photo_id)
        fields |= {"nsid": reference.nsid, "strength": reference.strength, "how": reference.how}
    return json.dumps(fields)  # ASCII, so that names which are no valid UTF-8 can be printed


def _line(given: str, answer: _Answer) -> str:
    from flickrcheck.flickr.phrases import printable
    from flickrcheck.model import Strength

    name, reference = printable(given, longest=500), answer.reference
    if reference is None:
        remark = "" if answer.unreadable else answer.remark
        return f"{name}: not known to be a Flickr photo. {remark}".rstrip()
    parts = []
    if reference.photo_id is not None:
        parts.append(f"photo {reference.photo_id}")
    if reference.nsid is not None:
        parts.append(f"account {reference.nsid}")
    sure = "" if reference.strength is Strength.STRONG else "perhaps "
    return f"{name}: {sure}{', '.join(parts)}, known from {reference.how}"
