"""``flickrcheck demo``: the whole way once, on drawn pictures and a fictitious dataset."""

from __future__ import annotations

from pathlib import Path

import click

from flickrcheck.errors import ExitCode


@click.command()
@click.option(
    "--out", type=click.Path(path_type=Path), default=Path("flickrcheck-demo"), show_default=True,
    help="The folder for the demo's pictures, report and letters.",
)  # fmt: skip
def demo(out: Path) -> int:
    """Try everything on a drawn photo library, in a folder of its own.

    Draws about 40 pictures, scans them for a fictitious dataset, and writes the report and the
    letters. Your own photos, packs and casebook are not touched; delete the folder when done.
    """
    from datetime import datetime

    from flickrcheck.cli.scan import run_scan
    from flickrcheck.cli.summary import print_summary, shell_quoted
    from flickrcheck.store.casebook import Casebook
    from flickrcheck.work.demo import example_pack, prepare
    from flickrcheck.work.demo_library import write_library

    folder = prepare(out)
    with click.progressbar(
        write_library(folder.photos), label="Drawing pictures", length=_FILES, file=_stderr()
    ) as steps:
        for _ in steps:
            pass
    with Casebook.open(folder.casebook, create=True) as book:
        if run_scan(book, (folder.photos,), [example_pack()], jobs=None):
            return ExitCode.INTERRUPTED
        print_summary(book, interrupted=False)
    click.echo()
    return ExitCode.DONE
