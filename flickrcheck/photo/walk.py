"""Finds the picture files below folders, and says what was left out and why.

Nothing is ever written, and only files of unknown type are opened, for their first bytes, and zip
files, for their list of contents.
"""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from pathlib import Path

from flickrcheck.errors import os_reason
from flickrcheck.kept import kept
from flickrcheck.photo.content import MEMBER
from flickrcheck.photo.exclude import Exclusion, Position
from flickrcheck.photo.formats import HEAD_BYTES, sniff
from flickrcheck.photo.long_path import changed_at, is_long, listed, open_read_only, stat_path
from flickrcheck.photo.walk_events import (
    Event,
    Excluded,
    Found,
    Hidden,
    Package,
    Problem,
    Sidecar,
    Unsupported,
)
from flickrcheck.photo.walk_kinds import (
    PICTURE,
    SIDECAR,
    foreign_kind,
    is_elsewhere,
    is_hidden,
    is_link,
    kind_by_name,
    package_kind,
    suffix_of,
)
from flickrcheck.photo.walk_zip import walk_zip

__all__ = [
    "Event",
    "Excluded",
    "Found",
    "Hidden",
    "Package",
    "Problem",
    "Sidecar",
    "Unsupported",
    "walk",
]

# Windows' lists of folders hold no numbers of files, so that paths must tell files apart there.
_NUMBERS_IN_LISTS = sys.platform != "win32"


def walk(
    paths: Sequence[str | Path],
    *,
    leave_out: Iterable[str | Path] = (),
    is_known: Callable[[Found], bool] = lambda found: False,
    exclude: Sequence[str] = (),
    packages: bool = False,
) -> Iterator[Event]:
    """Everything below the folders, and the files, in ``paths``.

    Files among ``paths`` come first; folders are listed in sorted order, so that two runs agree,
    and the pictures in its zip files come after the files of a folder. Every file is given once,
    also where the paths overlap; of a file with several names (hard links) the first one is
    given. Symbolic links are followed after everything else, so that a file's own path is
    preferred and loops end. A path that is given is walked even if it is hidden, a package or
    matched by a pattern; such things below it are counted, not entered. A file that vanishes
    between listing and looking is left out silently: it is no longer part of the folder. Names
    that are no valid UTF-8 keep their bytes as surrogate escapes.

    leave_out: files that are neither opened nor given: the program's own. (Closing a database
    that was opened to see what it is would end the locks that SQLite holds on it.)
    is_known: says of a file whose name does not tell a picture whether it was one before, in this
    size and of this time; then it is not opened to see.
    exclude: patterns of files and folders to leave out, see Exclusion; they are asked of names
    in zip files too, as if the zip file were a folder.
    packages: enter the folders that programs keep for themselves, such as Apple Photos libraries.
    Raises UsageError at once for a bad pattern.
    """
    state = _Walk(leave_out, is_known, Exclusion(exclude), packages)
    return state.run([os.fspath(path) for path in paths])


class _Walk:
    """What one walk has to remember: folders, links, and files that may be met again.

    A set of all files would take 100 MB for a million.
    """

    def __init__(
        self,
        leave_out: Iterable[str | Path],
        is_known: Callable[[Found], bool],
        exclusion: Exclusion,
        packages: bool,
    ) -> None:
        self._is_known = is_known
        self._exclusion = exclusion
        self._packages = packages
        self._folders: dict[int | str, str] = {}
        self._files: set[int | str] = set()
        self._numbers: set[int] = set()  # a part of _files that is quickly asked
        self._links: list[tuple[str, Position | None, list[str]]] = []  # by folder
        self._targets: set[str] = set()
        for path in leave_out:
            with contextlib.suppress(OSError):
                self._is_new(os.fspath(path), stat_path(os.fspath(path)))

    def run(self, paths: list[str]) -> Iterator[Event]:
        folders = []
        for path in paths:
            try:
                status = stat_path(path)
            except OSError as error:
                yield Problem(path, _why_not(error))
                continue
            if stat.S_ISDIR(status.st_mode):
                folders.append((path, status))
            elif self._is_new(path, status):
                yield from self._file(path, status, None)
        for path, status in folders:
            position = self._exclusion.below(path) if self._exclusion else None
            yield from self._tree(path, status, position)
        for folder, position, names in self._links:  # grows while folders behind links are walked
            for name in names:
                yield from self._behind(folder, name, position)

    def _behind(self, folder: str, name: str, position: Position | None) -> Iterator[Event]:
        """What a link leads to. folder: the one it is in, with a separator at its end."""
        link = folder + name
        try:
            status = stat_path(link)
        except OSError:
            yield Unsupported(link, kept("broken link"))
            return
        is_folder = stat.S_ISDIR(status.st_mode)
        if position and is_folder and position.leaves_out(name, folder=True):
            yield Excluded(link)  # a folder only once it is known to be one
            return
        try:
            target = os.path.realpath(link)
        except OSError:  # Windows gives up on some
            target = link
        if not is_folder:
            if not self._was_walked(link, target) and self._is_new(link, status):
                yield from self._file(link, status, position)
            return
        if target in self._targets:  # where the system's numbers change, loops end by this
            return
        self._targets.add(target)
        kind = package_kind(name) or package_kind(os.path.split(target)[1])
        if kind and not self._packages:
            yield Package(link, kind)
            return
        yield from self._tree(link, status, position and position.enter(name))

    def _was_walked(self, link: str, target: str) -> bool:
        """Whether a file was given already as a member of its own folder."""
        folder, name = os.path.split(target)
        try:
            if is_long(link):  # then the target is not known
                return False
            met = self._folders.get(_identity(folder, stat_path(folder)))
            return met is not None and not is_hidden(name, stat_path(target))
        except OSError:
            return False

    def _tree(self, top: str, status: os.stat_result, position: Position | None) -> Iterator[Event]:
        """One folder and all below it, without recursion: hostile trees are thousands deep."""
        stack = [(top, status, position)]
        while stack:
            folder, status, position = stack.pop()
            if not self._is_new_folder(folder, status):
                continue
            below: list[tuple[str, os.stat_result, Position | None]] = []
            try:
                with listed(folder) as entries:
                    yield from self._members(folder, entries, position, below)
            except OSError as error:
                yield Problem(folder, _why_not(error))
            stack.extend(reversed(below))

    def _members(
        self,
        folder: str,
        entries: list[os.DirEntry[str]],
        position: Position | None,
        below: list[tuple[str, os.stat_result, Position | None]],
    ) -> Iterator[Event]:
        """The members of one folder; folders to enter are put into ``below``."""
        start = os.path.join(folder, "")  # noqa: PTH118 - keeps the text as it is
        links: list[str] = []
        zips: list[tuple[str, os.stat_result]] = []
        like_members: set[str] = set()
        forbidden = False
        entries.reverse()
        while entries:
            entry = entries.pop()  # each holds what stat said, half a kilobyte
            name = entry.name
            path = start + name
            if position and position.leaves_out(name, folder=entry.is_dir(follow_symlinks=False)):
                yield Excluded(path)
                continue
            if name[0] == ".":
                yield Hidden(path)
                continue
            try:
                status = entry.stat(follow_symlinks=False)
                if stat.S_ISDIR(status.st_mode) and not status.st_ino:  # Windows gives none here
                    status = stat_path(path)
            except FileNotFoundError:
                continue
            except PermissionError as error:
                if not forbidden:  # it holds for all that are in the folder
                    yield Problem(folder, _why_not(error))
                forbidden = True
                continue
            except OSError as error:
                yield Problem(path, _why_not(error))
                continue
            if MEMBER in name:
                like_members.add(name)
            if is_hidden(name, status):
                yield Hidden(path)
            elif is_link(status):
                if not links:
                    self._links.append((start, position, links))
                links.append(name)
            elif stat.S_ISDIR(status.st_mode):
                kind = None if self._packages else package_kind(name)
                if kind:
                    yield Package(path, kind)
                else:
                    below.append((path, status, position and position.enter(name)))
            elif (
                status.st_nlink > 1 or not status.st_ino or status.st_ino in self._numbers
            ) and not self._is_new(path, status, remember=status.st_nlink > 1):
                continue
            else:
                suffix = suffix_of(name)
                if suffix == ".zip" and _is_at_hand(status):
                    zips.append((name, status))
                else:
                    yield _classified(path, suffix, status, self._is_known)
        for name, status in zips:
            yield from self._zip(start + name, status, position, like_members)

    def _file(
        self, path: str, status: os.stat_result, position: Position | None
    ) -> Iterator[Event]:
        """A file that was given, or that a link leads to."""
        suffix = suffix_of(os.path.split(path)[1])
        if suffix == ".zip" and _is_at_hand(status):
            if position is None and self._exclusion:
                position = self._exclusion.below(os.path.split(path)[0])
            yield from self._zip(path, status, position)
        else:
            yield _classified(path, suffix, status, self._is_known)

    def _zip(
        self,
        path: str,
        status: os.stat_result,
        position: Position | None,
        beside: Collection[str] = (),
    ) -> Iterator[Event]:
        return walk_zip(path, changed_at(status), position, packages=self._packages, beside=beside)

    def _is_new(self, path: str, status: os.stat_result, remember: bool = True) -> bool:
        """Whether a file is met for the first time, as far as files have been remembered."""
        identities = {_identity(path, status)}
        if not _NUMBERS_IN_LISTS:
            identities.add(_by_path(path))
        if not self._files.isdisjoint(identities):
            return False
        if remember:
            self._files |= identities
            if status.st_nlink <= 1:
                self._numbers.add(status.st_ino)
        return True

    def _is_new_folder(self, path: str, status: os.stat_result) -> bool:
        """Whether a folder is met for the first time.

        Some network file systems give a number again to another folder, or one to all. Then it is
        better to walk a folder twice than not at all, so a second look decides.
        """
        identity = _identity(path, status)
        first = self._folders.get(identity)
        if first is None:
            self._folders[identity] = path
            return True
        if first == path:
            return False
        try:
            one, other = stat_path(first), stat_path(path)
        except OSError:
            return True
        return not os.path.samestat(one, other) or one.st_mtime_ns != other.st_mtime_ns


def _is_at_hand(status: os.stat_result) -> bool:
    return stat.S_ISREG(status.st_mode) and not is_elsewhere(status)


def _classified(
    path: str, suffix: str, status: os.stat_result, is_known: Callable[[Found], bool]
) -> Event:
    """What a file is, by its suffix, and by its first bytes where the suffix says nothing."""
    if not stat.S_ISREG(status.st_mode):
        return Unsupported(path, kept("no regular file"))
    if is_elsewhere(status):
        return Unsupported(path, kept("only in the cloud"))
    kind = kind_by_name(path, suffix)
    if kind == SIDECAR:
        return Sidecar(path, status.st_size, changed_at(status))
    if kind is not None and kind != PICTURE:
        return Unsupported(path, kind)
    found = Found(path, status.st_size, changed_at(status))
    if kind == PICTURE or is_known(found):
        return found
    head = None
    if status.st_size:  # files that the system makes up say 0, and some do things when read
        try:
            with os.fdopen(open_read_only(path), "rb") as file:
                head = file.read(HEAD_BYTES)
        except OSError as error:
            return Problem(path, _why_not(error))
    return found if head and sniff(head) else Unsupported(path, foreign_kind(suffix))


def _identity(path: str, status: os.stat_result) -> int | str:
    """What is equal for two names of one file or folder: one number takes less than a pair."""
    if status.st_ino:
        return status.st_dev << 64 | status.st_ino
    return _by_path(path)


def _by_path(path: str) -> str:
    return os.path.normcase(os.path.abspath(path))  # noqa: PTH100 - must not follow links


def _why_not(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return kept("There is no file or folder of this name.")
    if isinstance(error, PermissionError):
        return kept("You have no permission to look into it.")
    return kept("It could not be looked at ({reason}).", reason=os_reason(error))
