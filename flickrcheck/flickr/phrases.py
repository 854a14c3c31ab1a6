"""Names from files in phrases for a person: nothing in them can break a line or a terminal."""

from __future__ import annotations

_LONGEST = 100


def printable(text: str, longest: int = _LONGEST) -> str:
    """Text with everything invisible written as an escape, shortened in the middle.

    Escapes line breaks, terminal codes, marks that reverse the writing direction, and the
    surrogates that stand for bytes which are no valid UTF-8 (they cannot be stored or sent).
    """
    if len(text) > longest:
        text = f"{text[: longest // 2]}…{text[-longest // 2 :]}"
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)
