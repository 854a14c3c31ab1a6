"""Which Flickr photo each picture of a folder, a zip file or a single file is.

Everything that lies in the same trees counts. Trees are walked twice, first for the files beside
pictures and then for the pictures, so that no list of them is held however large they are.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from flickrcheck.errors import os_reason
from flickrcheck.flickr.identify import Identifier
from flickrcheck.flickr.phrases import printable
from flickrcheck.flickr.resolution import Resolution
from flickrcheck.flickr.sidecars import UnusableError
from flickrcheck.model import FlickrRef
from flickrcheck.photo import walk
from flickrcheck.photo.content import split_member
from flickrcheck.photo.unreadable import UnreadablePictureError
from flickrcheck.work.tree_files import TreeFiles, references_in_file

_BLOCK = 500  # pictures after which what could not be used is told

Tell = Callable[[int, int | None, str], object]
"""Is told how many files beside pictures were found, how many pictures are done (None before the
first) and where it is."""


@dataclass(frozen=True, slots=True)
class Identified:
    """A picture, or what could not be looked into.

    known: None where ``path`` is no picture but a folder or file that could not be listed or used.
    problem: why less is known, a sentence, "" where nothing is to be said.
    """

    path: str
    known: Resolution | None
    problem: str = ""


def is_tree(path: str) -> bool:
    """Whether a path is a folder or a zip file, with pictures in it."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116 - any string is welcome
    except (OSError, ValueError):
        return False
    return stat.S_ISDIR(mode) or (stat.S_ISREG(mode) and path.lower().endswith(".zip"))


def is_member(path: str) -> bool:
    """Whether a path is "<zip file>!<name in it>" of a zip file that is there."""
    return split_member(path)[1] is not None


class Trees:
    """Folders and zip files that are looked at together, as the zip files of one export are.

    paths: where they are; tell: see Tell. The files beside pictures are looked for at once.
    """

    def __init__(self, paths: Sequence[str], tell: Tell) -> None:
        files = TreeFiles()
        self._identifier = Identifier(files)
        self._tell = tell
        self._beside = 0
        self._done = 0
        self._told: set[str] = set()
        for path in paths:
            if not os.path.isdir(path):  # noqa: PTH112 - any string is welcome
                self._identifier.add_beside(path)
        for event in walk.walk(paths):
            if isinstance(event, walk.Sidecar):
                self._beside += 1
                files.expect(event.path, event.size, event.mtime_ns)
                self._identifier.add_sidecar(event.path)
            tell(self._beside, None, event.path)

    def identify(self, path: str) -> Iterator[Identified]:
        """Every picture in one of them, in the order of a scan, and every problem."""
        for event in walk.walk([path]):
            if isinstance(event, walk.Problem):
                yield Identified(event.path, None, f"{printable(event.path)}: {event.reason}")
            elif isinstance(event, walk.Found):
                yield _picture(self._identifier, event.path, event.size)
                self._done += 1
                self._tell(self._beside, self._done, event.path)
                if self._done % _BLOCK == 0:
                    yield from _skipped(self._identifier, self._told)
        yield from _skipped(self._identifier, self._told)


class Files:
    """Single files, each with what lies beside it, and pictures in zip files."""

    def __init__(self) -> None:
        self._identifiers: dict[str, Identifier] = {}
        self._told: set[str] = set()

    def identify(self, path: str) -> Iterator[Identified]:
        """One file, which need not be a picture, and problems with files beside it."""
        zip_file, member = split_member(path)
        place = os.path.split(path)[0] if member is None else zip_file
        identifier = self._identifiers.get(place)
        if identifier is None:
            identifier = self._identifiers[place] = _identifier(zip_file, member)
        yield _picture(identifier, path, None)
        yield from _skipped(identifier, self._told)


def _identifier(file: str, member: str | None) -> Identifier:
    files = TreeFiles()
    identifier = Identifier(files)
    identifier.add_beside(file)
    for event in walk.walk([file]) if member is not None else ():
        if isinstance(event, walk.Sidecar):
            files.expect(event.path, event.size, event.mtime_ns)
            identifier.add_sidecar(event.path)
    return identifier


def _picture(identifier: Identifier, path: str, size: int | None) -> Identified:
    metadata: tuple[FlickrRef, ...] = ()
    problem = ""
    try:
        metadata = references_in_file(path, size)
    except (OSError, ValueError) as error:
        why = os_reason(error) if isinstance(error, OSError) else "no file can have such a name"
        problem = f"{printable(path)} cannot be read ({why}), so only its name was looked at."
    except UnusableError as error:
        why = str(error).removeprefix("it ")
        problem = f"{printable(path)} {why}, so only its name was looked at."
    except UnreadablePictureError as error:
        problem = f"Of {printable(path)} only the name was looked at. {error}"
    return Identified(path, identifier.resolve(path, metadata), problem)


def _skipped(identifier: Identifier, told: set[str]) -> Iterator[Identified]:
    """Files that could not be used, but for those told of before."""
    for path, reason in identifier.skipped:
        if path not in told:
            told.add(path)
            yield Identified(path, None, reason)
