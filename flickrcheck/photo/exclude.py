"""Which files and folders a person wants left out of a walk, by patterns like those of a shell."""

from __future__ import annotations

import fnmatch
import glob
import os
import re
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from flickrcheck.errors import UsageError
from flickrcheck.language import say

_ANY_DEPTH = "**"
_LONGEST = 4096  # characters; a path of more cannot be typed into any program
_ANY_CASE = sys.platform in ("win32", "darwin")
_SEPARATORS = re.compile(r"[/\\]+" if os.sep == "\\" else "/+")


class Exclusion:
    """A list of patterns, ready to be asked.

    A pattern without a separator is a name: "*.png", "Thumbs", ".@__thumb". It is left out
    wherever it occurs. One with a separator is a path: absolute, from the home folder ("~/..."),
    or from the folder that is scanned ("2019/raw/*"). "*" and "?" stand for characters of one
    name, "[...]" for one character of several, "**" for any number of folders. A separator at the
    end means folders only. Windows and macOS do not tell capitals from small letters here, and
    the ways in which Unicode writes an accent are one everywhere.
    """

    def __init__(self, patterns: Iterable[str]) -> None:
        """Raises UsageError with a sentence for a pattern that can mean nothing."""
        self._patterns = [_compiled(pattern) for pattern in patterns]

    def __bool__(self) -> bool:
        return bool(self._patterns)

    def below(self, root: str) -> Position:
        """Where a walk of the folder ``root`` starts."""
        position = Position(
            self._patterns,
            [pattern.start if pattern.absolute else 0 for pattern in self._patterns],
        )
        for part in _parts(os.path.abspath(root)):  # noqa: PTH100 - must not follow links
            position = position.enter(part, absolute=True)
        for number, pattern in enumerate(self._patterns):
            if not pattern.absolute:
                position.states[number] = pattern.start
        return position


@dataclass(frozen=True, slots=True)
class Position:
    """A folder in a walk: how far each pattern has come on the way to it.

    The states are sets of places in a pattern, as bits: each name of a path moves them once, so
    that the work for a file does not grow with the depth of its folder.
    """

    patterns: Sequence[_Pattern]
    states: list[int]

    def leaves_out(self, name: str, *, folder: bool) -> bool:
        """Whether a member of this folder is to be left out."""
        name = _normal(name)
        return any(
            pattern.matches(state, name, folder)
            for pattern, state in zip(self.patterns, self.states, strict=True)
        )

    def enter(self, name: str, *, absolute: bool = False) -> Position:
        """The folder of this name in this folder; ``absolute`` moves absolute patterns only."""
        name = _normal(name)
        return Position(
            self.patterns,
            [
                state if absolute and not pattern.absolute else pattern.step(state, name)
                for pattern, state in zip(self.patterns, self.states, strict=True)
            ],
        )


@dataclass(frozen=True, slots=True)
class _Pattern:
    """parts: a regular expression for each name, None for any number of folders."""

    parts: tuple[re.Pattern[str] | None, ...]
    absolute: bool
    folders_only: bool

    @property
    def start(self) -> int:
        return self._skipping(1)

    def matches(self, state: int, name: str, folder: bool) -> bool:
        if self.folders_only and not folder:
            return False
        if not folder and self.parts[-1] is None:
            # "cache/**" leaves out the folder cache, but no file of that name
            return bool(state & (1 << (len(self.parts) - 1)))
        return bool(self.step(state, name) & (1 << len(self.parts)))

    def step(self, state: int, name: str) -> int:
        after = 0
        for place, part in enumerate(self.parts):
            if state & (1 << place):
                if part is None:
                    after |= 1 << place
                elif part.match(name):
                    after |= 1 << (place + 1)
        return self._skipping(after)

    def _skipping(self, state: int) -> int:
        for place, part in enumerate(self.parts):
            if part is None and state & (1 << place):
                state |= 1 << (place + 1)
        return state


def _compiled(pattern: str) -> _Pattern:
    if not pattern.strip() or "\0" in pattern:
        raise UsageError(
            say(
                "A pattern of what to leave out is empty. Give a name such as *.png or a "
                "path such as 2019/raw/*."
            )
        )
    if len(pattern) > _LONGEST:
        raise UsageError(
            say(
                "The pattern {pattern}... is longer than {longest} characters, which no "
                "path is. Give a shorter one.",
                pattern=pattern[:60],
                longest=_LONGEST,
            )
        )
    text, absolute = _from_home(pattern)
    text = _normal(text)
    names = [part for part in _SEPARATORS.split(text) if part not in ("", ".")]
    if not names:
        raise UsageError(
            say(
                "The pattern {pattern} names no file or folder. Give a name such as *.png "
                "or a path such as 2019/raw/*.",
                pattern=pattern,
            )
        )
    if ".." in names:
        raise UsageError(
            say(
                "The pattern {pattern} leads out of its folder with .., so it can match "
                "nothing. Give the whole path instead.",
                pattern=pattern,
            )
        )
    if any(_is_open(name) for name in names):
        raise UsageError(
            say(
                "The pattern {pattern} has a [ without its ]. Write [[] where the name "
                "itself has a [.",
                pattern=pattern,
            )
        )
    bare = text.rstrip("/\\" if os.sep == "\\" else "/")
    if not absolute and not _SEPARATORS.search(bare):
        names.insert(0, _ANY_DEPTH)
    parts: list[re.Pattern[str] | None] = []
    for name in names:
        if name != _ANY_DEPTH:
            # the standard library's translation takes the first fit of each *, so no pattern
            # makes the matching explode
            parts.append(re.compile(fnmatch.translate(name)))
        elif not parts or parts[-1] is not None:
            parts.append(None)
    return _Pattern(tuple(parts), absolute, len(bare) < len(text))


def _from_home(pattern: str) -> tuple[str, bool]:
    """The pattern with the home folder put in for ~, and whether it is absolute."""
    first, *_ = _SEPARATORS.split(pattern, maxsplit=1)
    if first == "~" and pattern != "~":
        home = glob.escape(os.path.expanduser("~"))  # noqa: PTH111 - never raises
        return home + pattern[1:], True
    drive = os.path.splitdrive(pattern)[0]
    return pattern, bool(drive) or (os.sep == "/" and pattern.startswith("/"))


def _is_open(name: str) -> bool:
    """Whether a [ has no ], so that fnmatch would take it as it is."""
    at = name.find("[")
    while at >= 0:
        first = at + 2 if name[at + 1 : at + 2] == "!" else at + 1
        end = name.find("]", first + 1)  # a ] in the first place is a member
        if end < 0:
            return True
        at = name.find("[", end + 1)
    return False


def _parts(path: str) -> list[str]:
    return [part for part in _SEPARATORS.split(path) if part]


def _normal(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.lower() if _ANY_CASE else text
