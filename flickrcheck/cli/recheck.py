"""``flickrcheck recheck``: match what the casebook knows against the packs of today."""

from __future__ import annotations

import json
from pathlib import Path

import click

from flickrcheck.cli.index_trust import agree_where_asked, trust_option
from flickrcheck.cli.scan import scan_result, signals_stop
from flickrcheck.cli.streams import reader_may_go
from flickrcheck.errors import ExitCode

_ANY_PATH = click.Path(path_type=Path, readable=False)


@click.command()
@click.option(
    "--pack", "packs", multiple=True, type=_ANY_PATH,
    help="An index pack to search; may be repeated. Default: all installed packs.",
)  # fmt: skip
@click.option(
    "--casebook", type=_ANY_PATH,
    help="The file that keeps results and verdicts. Default: your own casebook.",
)  # fmt: skip
@trust_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def recheck(packs: tuple[Path, ...], casebook: Path | None, trust: bool, as_json: bool) -> int:
    """Compare all photos that were ever scanned with new packs or editions.

    No picture is opened: fingerprints and Flickr IDs that the casebook keeps are compared, also
    of photos on disks that are not connected. New and changed files, parts of pictures and
    uploaded originals wait for the next scan.
    """
    from flickrcheck.cli.progress import Follower, view_for_people
    from flickrcheck.cli.summary import print_summary
    from flickrcheck.store.casebook import Casebook, default_casebook_path
    from flickrcheck.work.check import Control, Finished, Progress
    from flickrcheck.work.packs import default_packs
    from flickrcheck.work.recheck import recheck as work_recheck

    chosen = list(packs) or default_packs()
    agree_where_asked(chosen, trust)
    control = Control()
    with Casebook.open(casebook or default_casebook_path()) as book:
        interrupted = False
        with signals_stop(control), Follower(view_for_people()) as follower:
            for event in work_recheck(book, chosen, control=control):
                if isinstance(event, Progress):
                    follower.note(event)
                elif isinstance(event, Finished):
                    interrupted = event.interrupted
        with reader_may_go():
            if as_json:
                click.echo(json.dumps(scan_result(book) | {"interrupted": interrupted}))
            else:
                print_summary(book, "")
    return ExitCode.INTERRUPTED if interrupted else ExitCode.DONE
