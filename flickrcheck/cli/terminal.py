"""Lines on a terminal that are written over again and again, whatever its width is."""

from __future__ import annotations

import contextlib
import os
import shutil
import unicodedata
from typing import IO

_MARK = "..."  # stands for what was left out


def columns(text: str) -> int:
    """How many columns of a terminal a printable text takes: East Asian characters take two
    (Unicode Standard Annex 11), accents that are set on the character before none."""
    if text.isascii():
        return len(text)
    return sum(map(_columns, text))


def _columns(character: str) -> int:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def elided(text: str, width: int) -> str:
    """A text that takes at most ``width`` columns, shortened in its middle.

    >>> elided("/photos/2019/summer", 12)
    '/pho...ummer'
    """
    if columns(text) <= width:
        return text
    if width <= len(_MARK):
        return _MARK[: max(width, 0)]
    room = width - len(_MARK)
    head = _fitting(text, room // 2)
    # from the end: a folder's last name says more than its first
    tail = _fitting(text[::-1], room - columns(head))[::-1]
    return head + _MARK + tail


def _fitting(text: str, room: int) -> str:
    """The longest start of a text that takes at most ``room`` columns."""
    for end, character in enumerate(text):
        room -= _columns(character)
        if room < 0:
            return text[:end]
    return text


def width_of(stream: IO[str]) -> int:
    """Columns of the terminal behind a stream now; it may have been resized."""
    with contextlib.suppress(OSError, ValueError):  # no terminal, closed
        if found := os.get_terminal_size(stream.fileno()).columns:
            return found
    return shutil.get_terminal_size().columns


def is_live(stream: IO[str] | None) -> bool:
    """Whether a line on this stream can be written over."""
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"


def written_over(*lines: str) -> str:
    """What writes lines over those that begin at the cursor, and leaves the cursor where it was.

    At the start of the first line it harms nothing: a "^C" does not wrap, and when the terminal
    gets narrower and breaks the lines, the next ones clear what came of them. Cleared is what lies
    behind each line, not the whole line, so that nothing flickers.
    """
    up = f"\x1b[{len(lines) - 1}A" if len(lines) > 1 else ""
    return "\r" + "\x1b[K\n".join(lines) + f"\x1b[J\r{up}"
