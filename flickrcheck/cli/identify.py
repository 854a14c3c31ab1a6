"""``flickrcheck identify``: which Flickr photo a file, a name or a URL is."""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import click

from flickrcheck.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from flickrcheck.flickr.resolution import Resolution
    from flickrcheck.work.identify_tree import Identified

# No file name, so that a foreign address is not taken for a file with a telling name.
_LIKE_A_URL = re.compile(
    r"[a-z][a-z0-9+.-]+:/|https?%3a|//|[^/\\]*(?:flickr\.com|flic\.kr)[^/\\]*[/\\]", re.IGNORECASE
)
_TELL_EVERY = 0.1  # seconds


@dataclass(frozen=True, slots=True)
class _Answer:
    """known: None where there is only a problem to tell. remark: why nothing is known, a
    sentence; problem: what could not be read, a sentence; "" where nothing is to be said."""

    given: str
    known: Resolution | None
    remark: str = ""
    problem: str = ""


@click.command()
@click.argument("inputs", nargs=-1, metavar="PATH_OR_URL...")
@click.option("--explain", is_flag=True, help="Show every source, how far it is trusted, and "
              "what agrees and disagrees.")  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
def identify(inputs: tuple[str, ...], explain: bool, as_json: bool) -> int:
    """Say which Flickr photo a file, a name or a URL is.

    Looks at URLs and short links, at file names, at the files' own metadata, and at what lies
    beside them: account exports, sidecars of downloaders, .xmp files and databases of photo
    programs. Of a folder or zip file, every picture in it gets a line, and everything in all that
    are named counts; a picture in a zip file is called "archive.zip!member". Files are only read. A
    certain answer is accepted alone; a possible one needs the picture or the account to agree.
    """
    from flickrcheck.cli.identify_lines import json_line, text_lines

    if not inputs or "-" in inputs:
        raise UsageError(
            "Name at least one file or Flickr address, a folder or a zip file: flickrcheck "
            "identify PATH_OR_URL... Standard input is not read."
        )
    unreadable = False
    with closing(_Telling()) as telling:
        for answer in _answers(inputs, telling):
            if answer.problem:
                unreadable = True
                telling.close()
                click.echo(f"flickrcheck: {answer.problem}", err=True)
            if answer.known is None:
                continue
            telling.before_answer()
            if as_json:
                click.echo(json_line(answer.given, answer.known, explain=explain))
                continue
            remark = "" if answer.problem else answer.remark
            for line in text_lines(answer.given, answer.known, remark, explain=explain):
                click.echo(line)
    return ExitCode.SOME_UNREADABLE if unreadable else ExitCode.DONE


def _answers(inputs: tuple[str, ...], telling: _Telling) -> Iterator[_Answer]:
    from flickrcheck.flickr.identify import identify_text
    from flickrcheck.flickr.resolution import resolved
    from flickrcheck.work import identify_tree as tree

    files = tree.Files()
    together = dict.fromkeys(filter(tree.is_tree, inputs))
    trees = tree.Trees(list(together), telling.tell) if together else None
    for given in inputs:
        if trees and given in together:
            yield from map(_answer, trees.identify(given))
        elif os.path.lexists(given) or tree.is_member(given):
            yield from map(_answer, files.identify(given))
        elif (reference := identify_text(given)) or _LIKE_A_URL.match(given):
            yield _Answer(given, resolved([reference] if reference else []))
        else:
            yield _name_only(given)


def _answer(found: Identified) -> _Answer:
    return _Answer(found.path, found.known, problem=found.problem)


def _name_only(path: str) -> _Answer:
    from flickrcheck.flickr.identify import Identifier

    known = Identifier().resolve(path)
    if known.best is None:
        return _Answer(path, known, "There is no such file, and the name alone says nothing.")
    best = replace(known.best, how=f"{known.best.how} (there is no such file here)")
    return _Answer(path, replace(known, best=best))


class _Telling:
    """Shows how far a folder or zip file is, on a line of a terminal that is written over.

    Where the answers go to the same terminal, they show it themselves.
    """

    def __init__(self) -> None:
        from flickrcheck.cli.terminal import is_live

        self._live = is_live(sys.stderr)
        self._answers_show = is_live(sys.stdout)
        self._next = 0.0
        self._shown = False

    def tell(self, beside: int, done: int | None, path: str) -> None:
        """See work/identify_tree.py."""
        if not self._live or (now := time.monotonic()) < self._next:
            return
        if done is not None and self._answers_show:
            return
        from flickrcheck.cli.streams import say_progress
        from flickrcheck.cli.terminal import elided, width_of, written_over
        from flickrcheck.work.words import visible

        self._next = now + _TELL_EVERY
        self._shown = True
        words = f"{beside:,} files beside pictures" if done is None else f"{done:,} pictures"
        line = elided(f"{words}, in {visible(os.path.split(path)[0])}", width_of(sys.stderr) - 1)
        say_progress(written_over(line))

    def before_answer(self) -> None:
        """Make room where the answers go to the same terminal."""
        if self._answers_show:
            self.close()

    def close(self) -> None:
        """Leave the line clean."""
        if self._shown:
            from flickrcheck.cli.streams import say_progress
            from flickrcheck.cli.terminal import written_over

            say_progress(written_over(""))
            self._shown = False
