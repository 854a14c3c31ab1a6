"""``flickrcheck demo``: the whole way once, on drawn pictures and a fictitious dataset."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from flickrcheck.errors import ExitCode


@click.command()
@click.option(
    "--out",
    type=click.Path(path_type=Path),
    default=Path("flickrcheck-demo"),
    show_default=True,
    help="The folder for the demo's pictures, report and letters.",
)
def demo(out: Path) -> int:
    """Try everything on a drawn photo library, in a folder of its own.

    Draws about 40 pictures, scans them for a fictitious dataset, and writes the report and the
    letters. Your own photos, packs and casebook are not touched; delete the folder when done.
    One of the pictures is broken on purpose, so the scan tells of it; the demo still ends well.
    """
    from datetime import datetime

    from flickrcheck.cli.scan import run_scan
    from flickrcheck.cli.summary import print_summary
    from flickrcheck.store.casebook import Casebook
    from flickrcheck.work.demo import example_pack, prepare
    from flickrcheck.work.demo_library import FILES, write_library
    from flickrcheck.work.letters.output import write_letters
    from flickrcheck.work.letters.writer import read_writer
    from flickrcheck.work.report import write_report

    folder = prepare(out)
    with click.progressbar(
        length=FILES, label="Drawing pictures", file=sys.stderr, show_pos=True
    ) as bar:
        done = 0
        for number in write_library(folder.photos):
            bar.update(number - done)
            done = number
    with Casebook.open(folder.casebook, create=True) as book:
        if run_scan(book, (folder.photos,), [example_pack()]).interrupted:
            return ExitCode.INTERRUPTED
        print_summary(book)
        written = [folder.root / f"report.{suffix}" for suffix in ("html", "csv", "json")]
        for path in written:
            write_report(book, path)
        now = datetime.now().astimezone()
        for request in write_letters(book, read_writer(folder.writer), folder.letters, now):
            # as they were asked for, not as a casebook must know them
            written += [folder.letters / Path(each).name for each in request.files]
    click.echo("\nThe demo wrote:")
    for path in written:
        click.echo(f"  {path}")
    return ExitCode.DONE
