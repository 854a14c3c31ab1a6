"""What became of every row of the lists of a build: for a person in short, as JSON in full."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from flickrcheck.errors import UnusableFileError, UsageError, os_reason
from flickrcheck.lists import Malformed
from flickrcheck.place import is_folder, is_there
from flickrcheck.store.pack_schema import PackCounts, PackSource
from flickrcheck.work.build_entries import Contradiction, Tally
from flickrcheck.work.build_folder import BuildFolder
from flickrcheck.work.build_lists import noted
from flickrcheck.work.build_pictures import PictureCounts
from flickrcheck.work.build_state import ListProgress


@dataclass(frozen=True, slots=True)
class ListRead:
    """What became of a list's rows: rows = kept + malformed.

    malformed: the malformed rows that were noted, those that turned out to be so only beside
    others at the end. merged rows named a photo that an earlier row had named; contradicting
    ones gave it another account, and the first one stays; contradictions are those that were
    noted, in the order of their lines. skipped: what the reader passed over on purpose, such as
    rows about pictures that are not on Flickr, by reason; they are no rows here.
    """

    source: PackSource
    malformed: tuple[Malformed, ...]
    merged: int
    contradicting: int
    contradictions: tuple[Contradiction, ...]
    skipped: Mapping[str, int]


def list_read(folder: BuildFolder, number: int, progress: ListProgress, tally: Tally) -> ListRead:
    """The account of one list that is read and merged.

    Raises UnusableFileError where the notes in the folder are damaged.
    """
    if progress.source is None:
        raise folder.damaged("a list is not read to its end")
    try:
        malformed = tuple(noted(folder.path, number, progress))
    except (OSError, ValueError, TypeError) as error:
        raise folder.damaged(error) from error
    refused = tally.refused[number]
    source = replace(
        progress.source,
        kept=progress.source.kept - refused,
        malformed=progress.source.malformed + refused,
    )
    return ListRead(
        source,
        (*malformed, *tally.refusals[number]),
        tally.merged[number],
        tally.contradicting[number],
        tuple(sorted(tally.contradictions[number], key=lambda row: (row.line, row.photo_id))),
        progress.skipped,
    )


def check_report(path: Path, others: Sequence[Path], folders: Sequence[Path]) -> None:
    """Raise UsageError where no report can be written, before long work is begun.

    others: files that it must not replace; folders: those in which it must not replace any file.
    """
    if is_folder(path) or not is_folder(path.parent):
        raise UsageError(
            f"No report can be written at {path}. Give the name of a file in a folder that exists."
        )
    for other in others:
        if path.absolute() == other.absolute() or (
            is_there(path) and is_there(other) and path.samefile(other)
        ):
            raise UsageError(
                f"The report would take the place of {other}. Choose another name for it."
            )
    inside = path.resolve().parents
    for folder in folders:
        if is_there(path) and folder.resolve() in inside:
            raise UsageError(
                f"The report would take the place of a file in {folder}, which is read. Choose "
                "another name for it."
            )


def write_report(
    path: Path,
    dataset: str,
    edition: str,
    counts: PackCounts,
    lists: Sequence[ListRead],
    pictures: PictureCounts | None,
) -> None:
    """Write everything as JSON. Raises UnusableFileError; the pack is there already then."""
    said = {
        "dataset": dataset,
        "edition": edition,
        "counts": asdict(counts),
        "lists": [_list(read) for read in lists],
        "pictures": None if pictures is None else asdict(pictures),
    }
    try:
        with path.open("w", encoding="utf-8") as file:
            json.dump(said, file, indent=1)
            file.write("\n")
    except OSError as error:
        raise UnusableFileError(
            f"The pack is complete, but the report {path} could not be written: {os_reason(error)}."
        ) from error


def _list(read: ListRead) -> dict[str, Any]:
    source = asdict(read.source)
    left_out = source.pop("ignored")
    return source | {
        "left_out": left_out,
        "merged": read.merged,
        "contradicting": read.contradicting,
        "skipped": dict(read.skipped),
        "malformed_rows": [asdict(row) for row in read.malformed],
        "malformed_rows_not_named": read.source.malformed - len(read.malformed),
        "contradicting_rows": [
            asdict(row) | {"photo_id": str(row.photo_id)} for row in read.contradictions
        ],
        "contradicting_rows_not_named": read.contradicting - len(read.contradictions),
    }
