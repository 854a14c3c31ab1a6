"""``flickrcheck bench``: how fast a folder's photos are scanned on this computer."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flickrcheck.errors import ExitCode

if TYPE_CHECKING:
    from flickrcheck.work.bench import BenchResult, Step


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, readable=False))
@click.option(
    "--photos", type=click.IntRange(1, 10_000), default=100, show_default=True,
    help="How many pictures to read, evenly spread over the folder.",
)  # fmt: skip
@click.option(
    "--jobs", type=click.IntRange(1, 256),
    help="Worker processes to compare with one. Default: one for each core.",
)  # fmt: skip
@click.option(
    "--estimate", "estimate_for", type=click.IntRange(1), metavar="N",
    help="Estimate a scan of N photos like these. Default: as many as the folder has.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def bench(
    folder: Path, photos: int, jobs: int | None, estimate_for: int | None, as_json: bool
) -> int:
    """Measure how fast the photos in FOLDER are scanned here.

    Prints for each format what decoding and fingerprinting a photo costs, and that as a multiple
    of what the decoder alone needs for a small grey picture; what more cores bring; what the
    whole scan adds; and how long a first scan will take. Takes one to two minutes. Photos are
    only read, and nothing is kept. Close other programs first, they slow it down.
    """
    from flickrcheck.work.bench import BenchResult
    from flickrcheck.work.bench import bench as work_bench

    result = None
    line = _StepLine()
    try:
        for event in work_bench(folder, photos=photos, jobs=jobs, estimate_for=estimate_for):
            if isinstance(event, BenchResult):
                result = event
            else:
                line.show(event)
    finally:
        line.end()
    assert result is not None  # the last event, always
    if as_json:
        click.echo(json.dumps(asdict(result), allow_nan=False))
    else:
        _print(result)
    return ExitCode.DONE


class _StepLine:
    """Where the measuring is: written over on a terminal, silent elsewhere."""

    def __init__(self) -> None:
        from flickrcheck.cli.terminal import is_live

        self._live = is_live(sys.stderr)

    def show(self, step: Step) -> None:
        from flickrcheck.cli.terminal import elided, width_of

        text = f"{step.words}: {step.done:,} of {step.total:,}"
        self._write(elided(text, max(width_of(sys.stderr) - 1, 0)) if self._live else "")

    def end(self) -> None:
        self._write("")

    def _write(self, text: str) -> None:
        from flickrcheck.cli.streams import say_progress
        from flickrcheck.cli.terminal import written_over

        if self._live:
            say_progress(written_over(text))


def _print(result: BenchResult) -> None:
    from flickrcheck.work.progress import duration_words
    from flickrcheck.work.words import counted, visible

    click.echo(
        f"{counted(result.found, 'picture')} in {visible(result.folder)}, "
        f"{result.photos:,} of them measured."
    )
    if result.unreadable:
        click.echo(f"{result.unreadable:,} more were tried and could not be read.")
    click.echo(
        f"\n{'':<20}{'photos':>7}{'MB':>7}{'megapixels':>12}{'ms a photo':>12}"
        f"{'(wall)':>9}{'times a bare decode':>21}"
    )
    for each in result.formats:
        ratio = "-" if each.bare_ratio is None else f"{each.bare_ratio:.2f}"
        click.echo(
            f"{each.format:<20}{each.photos:>7,}{each.mb:>7.1f}{each.megapixels:>12.1f}"
            f"{each.cpu_ms:>12.1f}{each.wall_ms:>9.1f}{ratio:>21}"
        )
    click.echo(
        "\nms a photo: processor time of decoding and fingerprinting. A bare decode is Pillow's of "
        "the same file, with the same library, reduced and grey where the format allows that."
    )
    if result.cores > 1:
        click.echo(
            f"{result.cores} worker processes against one: {result.speed_up:.2f} times as fast."
        )
    if result.scan_overhead is not None:
        click.echo(
            f"The whole scan (folders, identities, casebook) adds {100 * result.scan_overhead:.0f} "
            f"% to decoding and fingerprinting, and {result.start_ms:,.0f} ms once."
        )
    click.echo(
        f"A first scan of {counted(result.estimate_photos, 'photo')} like these takes about "
        f"{duration_words(result.estimate_seconds)} here, if the disk keeps up."
    )
    if result.rough:
        click.echo("These are few or small pictures, so the numbers are rough.")
    if result.busy:
        click.echo(
            "Other programs were busy meanwhile: without them more cores bring more, and a scan is "
            "quicker."
        )
    versions = ", ".join(f"{name} {number}" for name, number in result.versions.items())
    click.echo(f"\n{result.machine}\n{versions}")
