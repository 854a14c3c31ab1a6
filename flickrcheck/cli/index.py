"""``flickrcheck index``: build, check, join, compare, add and remove index packs."""

from __future__ import annotations

import contextlib
import json
import textwrap
from collections.abc import Generator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from flickrcheck.cli.index_trust import (
    agree_where_asked,
    distrust,
    keygen,
    sign,
    signature_words,
    trust,
    trust_option,
)
from flickrcheck.cli.sum_progress import tell_of_sums
from flickrcheck.errors import ExitCode, FlickrcheckError, UsageError
from flickrcheck.place import is_file, is_there

if TYPE_CHECKING:
    from flickrcheck.store.pack_file import About
    from flickrcheck.work.build import BuildProgress

_ONE_PATH = click.Path(path_type=Path)


@click.group()
def index() -> None:
    """Build, check, join, compare, add and remove index packs of datasets.

    An index pack is one file, made from the list that a dataset's makers published. It says
    which Flickr photos are in the dataset; the photos themselves are not in it.
    """
    tell_of_sums()


for _command in (keygen, sign, trust, distrust):
    index.add_command(_command)


@index.command()
@click.option("--dataset", required=True, metavar="ID", help="The dataset's ID, such as pipa.")
@click.option(
    "--list",
    "lists",
    type=_ONE_PATH,
    multiple=True,
    help="A published list, a file or a folder of them. May be given several times.",
)
@click.option(
    "--format",
    "formats",
    metavar="NAME",
    multiple=True,
    help="The lists' format: once for all, or once for each. Default: from their content.",
)
@click.option(
    "--images",
    type=_ONE_PATH,
    multiple=True,
    help="A folder of the dataset's pictures, named after their photo IDs or as the list names "
    "them, to fingerprint. May be given several times.",
)
@click.option("--out", required=True, type=_ONE_PATH, metavar="PACK", help="The pack to write.")
@click.option("--edition", help="The edition of the list. Default: the date of today.")
@click.option("--force", is_flag=True, help="Replace PACK if it is there already.")
@click.option("--fresh", is_flag=True, help="Start over where an interrupted build would go on.")
@click.option(
    "--keys",
    is_flag=True,
    help="Keep YFCC's names of its picture files too; 16 bytes and more a photo.",
)
@click.option(
    "--report",
    type=_ONE_PATH,
    metavar="FILE",
    help="Write what became of every row as JSON, with the lines of those that are wrong.",
)
@click.option("--jobs", type=click.IntRange(1, 256), help="Worker processes for pictures.")
@click.option(
    "--cluster",
    type=click.IntRange(1, 256),
    metavar="N",
    help="Read the pictures with N Dask workers on this machine. Needs flickrcheck[cluster].",
)
@click.option(
    "--scheduler",
    metavar="ADDRESS",
    help="Read the pictures with the workers of a running Dask scheduler, for example "
    "tcp://10.0.0.5:8786. Needs flickrcheck[cluster].",
)
@click.option(
    "--partition-size",
    type=click.IntRange(1, 100_000),
    default=1000,
    show_default=True,
    help="Photos that are read and kept together; an interruption costs one such part a worker.",
)
@click.option(
    "--windows",
    is_flag=True,
    help="Also fingerprint 16 windows of each picture, so that crops of it are found. That takes "
    "a kilobyte a picture.",
)
def build(
    dataset: str,
    lists: tuple[Path, ...],
    formats: tuple[str, ...],
    images: tuple[Path, ...],
    out: Path,
    edition: str | None,
    force: bool,
    fresh: bool,
    keys: bool,
    report: Path | None,
    jobs: int | None,
    cluster: int | None,
    scheduler: str | None,
    partition_size: int,
    windows: bool,
) -> int:
    """Make an index pack from published lists, a folder of pictures, or both.

    Rows that cannot be used are counted and shown. PACK appears only when it is complete. A build
    that was interrupted goes on where it was when the same command is given again.
    """
    from flickrcheck.cli.build_progress import followed, print_result
    from flickrcheck.work.build import BuildNote, BuildResult
    from flickrcheck.work.build import build as work_build
    from flickrcheck.work.build_pictures import PictureOptions

    _check_free(out, force)
    unread = False
    pictures = PictureOptions(jobs, scheduler, cluster, partition_size, windows)
    events = work_build(
        dataset, lists, formats, images, out, edition,
        pictures=pictures, keys=keys, fresh=fresh, report=report,
    )  # fmt: skip
    for event in followed(events):
        if isinstance(event, BuildNote):
            click.echo(event.text, err=True)
        elif isinstance(event, BuildResult):
            print_result(event)
            click.echo(f"Written: {out}")
            _note_own(out)
            unread = event.pictures is not None and event.pictures.unreadable > 0
    return ExitCode.SOME_UNREADABLE if unread else ExitCode.DONE


def _note_own(pack: Path) -> None:
    """What is made here is used without asking; where that cannot be kept, it is asked about."""
    from flickrcheck.work.pack_trust import note_own

    with contextlib.suppress(FlickrcheckError):
        note_own(pack)


@index.command()
@click.argument("pack", type=_ONE_PATH)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object instead of text.")
def info(pack: Path, as_json: bool) -> None:
    """Check a pack and say what it holds, what it was made from and whether you trust it.

    Leaves with code 5 where the pack is damaged or is not the file that its key signed.
    """
    from flickrcheck.cli.build_progress import counts_words
    from flickrcheck.work.pack_tools import verify
    from flickrcheck.work.pack_trust import Trust, UntrustedPackError, summed
    from flickrcheck.work.typed import typed

    about = _checked(verify(pack))
    judged = summed(pack)
    if as_json:
        told = asdict(about) | {"trust": judged.trust.value, "key": judged.key}
        click.echo(json.dumps(told, indent=1))
    else:
        _print_about(about, counts_words(about.counts))
        if judged.trust is not Trust.WRONG:
            click.echo(signature_words(judged))
        if not judged.usable and judged.trust is not Trust.WRONG:
            click.echo(
                f"It is not used until you trust it: flickrcheck index trust {typed(str(pack))}"
            )
    if judged.trust is Trust.WRONG:
        raise UntrustedPackError(judged)


def _print_about(about: About, counts: str) -> None:
    from flickrcheck.work.words import visible

    title, edition = visible(about.title), visible(about.edition)
    click.echo(f"{title} ({about.dataset}), edition {edition}, made {about.created}")
    click.echo(counts)
    for source in about.sources:
        click.echo(
            f"From {visible(source.name)}, {source.bytes:,} bytes, read as "
            f"{visible(source.reader)}: {source.rows:,} rows, {source.kept:,} kept, "
            f"{source.malformed:,} malformed"
        )
        click.echo(f"  sha256 {visible(source.sha256)}")
        if source.ignored:
            click.echo(f"  left out on purpose: {visible(source.ignored)}")
    if about.licence:
        click.echo(f"Licence of the list: {visible(about.licence)}")


@index.command()
@click.argument("pack", type=_ONE_PATH)
def verify(pack: Path) -> None:
    """Read a whole pack and compare it with its own checksum and counts, and with its signature.

    Nothing is written. Leaves with code 5 where anything in the pack is not as it says, or where
    it is not the file that its key signed.
    """
    from flickrcheck.cli.build_progress import counts_words
    from flickrcheck.store.pack_schema import VERSION
    from flickrcheck.work.pack_tools import verify as work_verify
    from flickrcheck.work.pack_trust import Trust, UntrustedPackError, summed

    about = _checked(work_verify(pack))
    judged = summed(pack)
    if judged.trust is Trust.WRONG:
        raise UntrustedPackError(judged)
    if about.version < VERSION:
        click.echo(
            f"{pack} can be read and has as many rows as it says: {counts_words(about.counts)}. "
            f"A pack of version {about.version} has no checksum of its own, so whether a value in "
            "it was altered cannot be told."
        )
        click.echo(signature_words(judged))
        return
    click.echo(f"{pack} is whole: {counts_words(about.counts)}.")
    click.echo(f"Checksum of its content: {about.checksum}")
    click.echo(signature_words(judged))


def _checked(events: Generator[BuildProgress | About, None, None]) -> About:
    from flickrcheck.cli.build_progress import followed
    from flickrcheck.store.pack_file import About

    [about] = [event for event in followed(events) if isinstance(event, About)]
    return about


@index.command()
@click.argument("out", type=_ONE_PATH)
@click.argument("packs", nargs=-1, required=True, type=_ONE_PATH, metavar="PACK PACK...")
@click.option("--edition", help="The edition of the new pack. Default: those of the packs.")
@click.option("--force", is_flag=True, help="Replace OUT if it is there already.")
def merge(out: Path, packs: tuple[Path, ...], edition: str | None, force: bool) -> None:
    """Write one pack, OUT, with all photos of several packs of one dataset.

    Where packs tell different things of a photo, the one that is named first counts.
    """
    from flickrcheck.cli.build_progress import counts_words, followed
    from flickrcheck.store.pack_schema import PackCounts
    from flickrcheck.work.build import BuildNote
    from flickrcheck.work.pack_tools import merge as work_merge
    from flickrcheck.work.pack_trust import all_usable

    _check_free(out, force)
    own = all_usable(packs)
    for event in followed(work_merge(out, packs, edition)):
        if isinstance(event, BuildNote):
            click.echo(event.text, err=True)
        elif isinstance(event, PackCounts):
            click.echo(f"Merged {len(packs)} packs: {counts_words(event)}.")
            click.echo(f"Written: {out}")
            if own:  # what others made and nobody trusts does not become trusted by merging
                _note_own(out)


@index.command()
@click.argument("old", type=_ONE_PATH)
@click.argument("new", type=_ONE_PATH)
@click.option("--json", "as_json", is_flag=True, help="Print all changes and counts as JSON.")
@click.option(
    "--out", type=_ONE_PATH, metavar="FILE", help="Write all changes to a CSV file, a row each."
)
@click.option("--force", is_flag=True, help="Replace FILE if it is there already.")
def diff(old: Path, new: Path, as_json: bool, out: Path | None, force: bool) -> None:
    """Say what the pack NEW has added, removed and changed against the pack OLD."""
    from flickrcheck.cli.build_progress import followed
    from flickrcheck.work.pack_tools import Difference, diff_as_csv, diff_as_json
    from flickrcheck.work.pack_tools import diff as work_diff
    from flickrcheck.work.words import visible

    if out is not None:
        _check_free(out, force, old, new)
    events = work_diff(old, new)
    if out is not None:
        events = diff_as_csv(events, out)
    if as_json:
        for text in diff_as_json(followed(events)):
            click.echo(text, nl=False)
        return
    for event in followed(events):
        if isinstance(event, Difference):
            old_edition, new_edition = visible(event.old), visible(event.new)
            click.echo(f"{event.dataset}, edition {old_edition} to edition {new_edition}:")
            for name, numbers in (("photos", event.photos), ("accounts", event.accounts)):
                words = ", ".join(f"{count:,} {change}" for change, count in numbers.items())
                click.echo(f"  {name}: {words}")
            click.echo(f"  {event.same:,} photos are the same in both.")
    if out is not None:
        click.echo(f"All changes are in {out}.", err=True)


@index.command()
@click.argument("pack", type=_ONE_PATH)
@click.option(
    "--format", "format", required=True, type=click.Choice(["csv", "json", "jsonl", "ids"]),
    help="CSV, one JSON list, a JSON object a line, or photo IDs alone.",
)  # fmt: skip
@click.option("--out", type=_ONE_PATH, metavar="FILE", help="Default: standard output.")
@click.option("--force", is_flag=True, help="Replace FILE if it is there already.")
def export(pack: Path, format: str, out: Path | None, force: bool) -> None:
    """Write what a pack says as text for other programs."""
    from flickrcheck.cli.build_progress import followed
    from flickrcheck.work.pack_tools import Exported
    from flickrcheck.work.pack_tools import export as work_export

    if out is not None:
        _check_free(out, force, pack)
    for event in followed(work_export(pack, format, out)):
        if isinstance(event, str):
            click.echo(event, nl=False)
        elif isinstance(event, Exported):
            if event.left_out:
                click.echo(f"{event.left_out:,} rows cannot be true and were left out.", err=True)
            if out is not None:
                click.echo(f"{event.photos:,} photos are in {out}.", err=True)


def _check_free(out: Path, force: bool, *read: Path) -> None:
    """read: packs that what is written is made from, which not even --force replaces."""
    if any(is_there(out) and is_there(path) and out.samefile(path) for path in read):
        raise UsageError(
            f"{out} is the pack that is read and would be replaced. Choose another name for the "
            "file to write."
        )
    if is_file(out) and not force:
        raise UsageError(
            f"{out} is there already and was not touched. Choose another name, or type the "
            "command again with --force to replace it."
        )


@index.command()
@click.argument("files", nargs=-1, required=True, type=_ONE_PATH, metavar="PACK_OR_LIST...")
@click.option("--dataset", metavar="ID", help="What a list belongs to, if it does not say so.")
@trust_option
def add(files: tuple[Path, ...], dataset: str | None, trust: bool) -> None:
    """Put packs, or packs made from published lists, into your pack folder.

    Every scan and look-up then searches them. A pack of the same dataset is replaced.
    """
    from flickrcheck.cli.build_progress import counts_words, followed, print_result
    from flickrcheck.work.build import BuildResult
    from flickrcheck.work.packs import Added, is_pack
    from flickrcheck.work.packs import add as work_add
    from flickrcheck.work.words import visible

    agree_where_asked([file for file in files if trust and is_pack(file)], trust)
    for event in followed(work_add(files, dataset)):
        if isinstance(event, BuildResult):
            print_result(event)
        elif isinstance(event, Added):
            click.echo(
                f"Added {event.dataset}, edition {visible(event.edition)}: "
                f"{counts_words(event.counts)}."
            )
            if event.replaced is not None:
                newer = ", which was made later. Add that one again if you want the newer"
                click.echo(
                    f"It took the place of edition {visible(event.replaced)}"
                    f"{newer if event.older else ''}."
                )
            click.echo(f"It lies at {event.path}")
    click.echo("To compare photos that were scanned before, type: flickrcheck recheck")


@index.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list instead of text.")
@click.option("--available", is_flag=True, help="Say which lists can be added and where they are.")
def list_packs(as_json: bool, available: bool) -> int:
    """List the installed packs: what scans and look-ups search by default.

    With --available, or where none is installed: which datasets' lists can be added.
    """
    from flickrcheck.cli.build_progress import counts_words
    from flickrcheck.work.packs import HOW_TO_ADD, listing
    from flickrcheck.work.words import visible

    packs = listing()
    if as_json:
        click.echo(
            json.dumps([asdict(pack) | {"path": str(pack.path)} for pack in packs], indent=1)
        )
    else:
        for pack in packs:
            if pack.problem or not pack.counts:
                click.echo(f"{visible(pack.path.stem)}: cannot be used. {pack.problem}")
                continue
            came = ", came with flickrcheck" if pack.bundled else ""
            click.echo(
                f"{pack.dataset}: {visible(pack.title)}, edition {visible(pack.edition)}{came}, "
                f"{counts_words(pack.counts)}"
            )
        if not packs:
            click.echo(f"No index pack is installed. {HOW_TO_ADD}")
        if available or not packs:
            _print_available({pack.dataset for pack in packs})
    return ExitCode.UNUSABLE_FILE if any(pack.problem for pack in packs) else ExitCode.DONE


def _print_available(installed: set[str]) -> None:
    from flickrcheck.work.catalogue import load_catalogue

    click.echo("\nWhat the makers of each dataset published:")
    for dataset in load_catalogue().values():
        has_list = "index add" in dataset.list_files
        if has_list and dataset.id not in installed and not dataset.fictitious:
            text = f"{dataset.name} ({dataset.id}). {dataset.list_files}"
            # a command or address that is broken in two cannot be copied
            click.echo(textwrap.fill(text, 96, subsequent_indent="    ", break_long_words=False,
                                     break_on_hyphens=False))  # fmt: skip


@index.command()
@click.argument("name")
def remove(name: str) -> None:
    """Delete a pack from your pack folder. NAME is its dataset's ID or its file name."""
    from flickrcheck.work.packs import remove as work_remove

    click.echo(f"Removed {work_remove(name)}")
