"""Which characters of a text no font of this computer can draw."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import Final

from PySide6.QtGui import QFont, QTextLayout

from flickrcheck.language import say

_NAMED: Final = 4
# what has no shape of its own: control characters, marks of direction, joiners, private use
_SHAPELESS: Final = ("Cc", "Cf", "Zl", "Zp", "Zs")


def missing_glyphs(text: str) -> str:
    """A sentence that names the characters of a text that would be printed as boxes, or "".

    Qt must be ready to draw (``drawing.be_ready``). Characters are told by themselves and by their
    name, because they may be no more readable on the screen than on paper.
    """
    if text.isascii():
        return ""
    missing = [character for character in sorted(set(text)) if not _drawable(character)]
    if not missing:
        return ""
    shown = missing[:_NAMED]
    named = ", ".join(f"{_printable(character)} ({_name(character)})" for character in shown)
    if len(missing) > len(shown):
        return say(
            "No font of this computer has {number} of the characters here, such as {named}. On "
            "paper and in the PDF, boxes stand in their place; the e-mail and the text file have "
            "them. Install a font for that script, then open flickrcheck again.",
            number=len(missing),
            named=named,
        )
    return say(
        "No font of this computer has these characters: {named}. On paper and in the PDF, boxes "
        "stand in their place; the e-mail and the text file have them. Install a font for that "
        "script, then open flickrcheck again.",
        named=named,
    )


@cache
def _drawable(character: str) -> bool:
    """Fonts are looked for once: a program sees those that were there when it began."""
    if character.isascii() or unicodedata.category(character) in _SHAPELESS:
        return True
    if unicodedata.category(character) == "Cs":
        return False
    layout = QTextLayout(character, QFont())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    return bool(runs) and not any(0 in run.glyphIndexes() for run in runs)


def _printable(character: str) -> str:
    return "\ufffd" if unicodedata.category(character) in ("Cs", "Co", "Cn") else character


def _name(character: str) -> str:
    """Such as "GREEK SMALL LETTER ALPHA", else the number in Unicode."""
    return unicodedata.name(character, f"U+{ord(character):04X}")
