"""Shows the building of a pack: a bar on a terminal, a line every 10 s elsewhere; the summary."""

from __future__ import annotations

import signal
import sys
import time
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, TypeVar

import click

if TYPE_CHECKING:
    from click._termui_impl import ProgressBar

    from flickrcheck.store.pack_schema import PackCounts
    from flickrcheck.work.build import BuildProgress, BuildResult
    from flickrcheck.work.build_pictures import PictureCounts
    from flickrcheck.work.build_report import ListRead

_STAGES = {
    "list": "Reading the list",
    "pictures": "Fingerprinting pictures",
    "pack": "Writing the pack",
    "check": "Checking the pack",
    "merge": "Merging the packs",
    "compare": "Comparing the packs",
    "export": "Exporting the pack",
}
_EVERY = 10.0  # seconds between lines where there is no terminal
_EXAMPLES = 5  # rows of a list that are shown
_SHOWN = 20  # unreadable pictures that are named

_E = TypeVar("_E")


def followed(events: Generator[_E, None, None]) -> Generator[_E, None, None]:
    """The events of building that are no mere progress; progress is shown on stderr.

    When this is closed, or Ctrl-C or SIGTERM comes, the building is closed too; what it has read
    by then is kept only where the same command would go on from it.
    """
    from flickrcheck.work.build import BuildProgress

    bar = _Bar()
    with closing(events), _sigterm_as_ctrl_c():
        try:
            for event in events:
                if isinstance(event, BuildProgress):
                    bar.show(event)
                else:
                    bar.end()
                    yield event
        finally:
            bar.end()


@contextmanager
def _sigterm_as_ctrl_c() -> Iterator[None]:
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


class _Bar:
    def __init__(self) -> None:
        self._live = sys.stderr.isatty()
        self._stage = ""
        self._bar: ProgressBar[int] | None = None
        self._last_line = time.monotonic()

    def show(self, event: BuildProgress) -> None:
        if not self._live:
            if time.monotonic() - self._last_line >= _EVERY:
                self._last_line = time.monotonic()
                percent = 100 * event.done // max(event.total, 1)
                click.echo(f"{_STAGES[event.stage]}: {percent} %", err=True)
            return
        if self._bar is None or (event.stage, event.total) != (self._stage, self._bar.length):
            self.end()
            self._stage = event.stage
            self._bar = click.progressbar(
                length=event.total, label=_STAGES[event.stage], file=sys.stderr
            )
            self._bar.__enter__()
        self._bar.update(event.done - self._bar.pos)

    def end(self) -> None:
        if self._bar is not None:
            self._bar.__exit__(None, None, None)
            self._bar = None


def print_result(result: BuildResult) -> None:
    """What became of everything that was read."""
    if not result.known:
        click.echo(
            f'The catalogue does not know the dataset "{result.dataset}": a letter about it will '
            "have no address. Searching works as usual.",
            err=True,
        )
    click.echo(f"{result.dataset}, edition {result.edition}: {counts_words(result.counts)}.")
    for read in result.lists:
        _print_list(read)
    if result.pictures:
        _print_pictures(result.pictures)


def _print_list(read: ListRead) -> None:
    source = read.source
    click.echo(
        f"List {source.name}, read as {source.reader}: {source.rows:,} rows, {source.kept:,} "
        f"kept, {source.malformed:,} malformed."
    )
    for malformed in read.malformed[:_EXAMPLES]:
        click.echo(f"  line {malformed.line}: {malformed.reason}")
    _print_more(source.malformed)
    if read.merged:
        click.echo(f"{read.merged:,} rows named a photo that an earlier row had named.")
    if read.contradicting:
        click.echo(
            f"{read.contradicting:,} rows gave a photo another account than before; the first "
            "one was kept."
        )
    for row in read.contradictions[:_EXAMPLES]:
        click.echo(f"  line {row.line}: photo {row.photo_id} of {row.says}, before of {row.kept}")
    _print_more(read.contradicting)
    if source.ignored:
        click.echo(f"Left out on purpose: {source.ignored}.")


def _print_more(number: int) -> None:
    if number > _EXAMPLES:
        click.echo(f"  ... and {number - _EXAMPLES:,} more")


def _print_pictures(pictures: PictureCounts) -> None:
    click.echo(
        f"Pictures: {pictures.files:,} found, {pictures.fingerprinted:,} fingerprinted, "
        f"{pictures.plain:,} too plain to be compared by picture, {pictures.without_id:,} without "
        f"a photo ID in their name, {pictures.unlisted:,} not in the list, {pictures.repeated:,} "
        f"further pictures of a photo, {pictures.unreadable:,} unreadable."
    )
    for path, reason in pictures.examples[:_SHOWN]:
        click.echo(f"  {path}: {reason}")
    if pictures.unreadable > _SHOWN:
        click.echo(f"  ... and {pictures.unreadable - _SHOWN:,} more")


def counts_words(counts: PackCounts) -> str:
    """What a pack holds, for a person."""
    return (
        f"{counts.photos:,} photos, {counts.owners:,} owners, {counts.hashes:,} fingerprints, "
        f"{counts.faces:,} faces"
    )
