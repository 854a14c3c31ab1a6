"""What file managers, browsers and editors add to the name of a copy, and how to take it off."""

from __future__ import annotations

import re

# Written behind the name, before the suffix: " (1)", "(1)", "[1]" (Internet Explorer), " 2"
# (macOS), "~2" (Android), " - Copy (2)", " copy 2", "_copy", " (another copy)", and the same word
# in other languages.
_WORD = (
    r"(?:[Cc]opy|[Kk]opie|[Cc]opie|[Cc]opia|[Cc]ópia|[Kk]opia|[Kk]opi|[Kk]opio|[Kk]opya|"
    r"копия|副本|コピー|복사본)"
)
_COPY = re.compile(
    rf"(?: ?\([1-9][0-9]{{0,2}}\)|\[[1-9][0-9]?\]| [2-9]|~[1-9][0-9]?"
    rf"|(?:(?: -)? |_|-){_WORD}(?: [1-9][0-9]?| \([1-9][0-9]?\))?"
    rf"| \((?:another |[1-9][0-9]?(?:st|nd|rd|th) )?{_WORD}(?: [1-9][0-9]?)?\)"
    r"| \([^()]{0,60}conflicted copy[^()]{0,30}\))$"
)
# Written before the name: Windows up to XP, and Wikimedia Commons before smaller pictures.
_BEFORE = re.compile(
    r"(?:Copy|Kopie|Copie|Copia|Cópia)(?: \([1-9][0-9]?\))? (?:of|von|de|di) "
    r"|[1-9][0-9]{1,3}px-"
)
# Of an edited or a smaller version. Only names that end clearly may be followed by these.
_VERSION = re.compile(
    r"(?:[-_ ](?:[Ee]dited|[Ee]dit|EFFECTS|bearbeitet)|-[1-9][0-9]?|-scaled"
    r"|-[1-9][0-9]{1,3}x[1-9][0-9]{1,3}| \([Ee]dited\))$"
)
_INVISIBLE = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]"
)


def strip_copy_marks(stem: str) -> str | None:
    """Remove " (1)", " - Copy" and the like; None for a name with control or direction marks."""
    for _ in range(2):
        stem = _COPY.sub("", stem)
    return None if _INVISIBLE.search(stem) else stem


def strip_version_marks(stem: str) -> str:
    """Remove "Copy of ", "-edited", "-300x200" and the like.

    Only for names that are accepted alone when nothing else stands before and behind them.
    """
    before = _BEFORE.match(stem)
    return _VERSION.sub("", stem[before.end() :] if before else stem)
