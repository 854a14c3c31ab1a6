"""What can be done with finished packs: check, merge, compare and export them."""

from __future__ import annotations

from collections.abc import Generator
from pathlib import Path

from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_file import About
from flickrcheck.work.build import BuildProgress
from flickrcheck.work.pack_diff import Change, Difference, diff, diff_as_csv, diff_as_json
from flickrcheck.work.pack_export import Exported, export
from flickrcheck.work.pack_merge import merge

__all__ = [
    "Change",
    "Difference",
    "Exported",
    "diff",
    "diff_as_csv",
    "diff_as_json",
    "export",
    "merge",
    "verify",
]


def verify(path: Path) -> Generator[BuildProgress | About, None, None]:
    """Read a pack whole and compare it with its counts and its checksum; yields what it says.

    Raises UnusableFileError where anything is not right.
    """
    with Pack.open(path) as pack:
        for done in pack.check_steps():
            yield BuildProgress("check", done, max(done, pack.counts.photos))
        about = pack.about
    yield about
