"""Plain text: Flickr addresses anywhere in a line, or one photo ID a line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from flickrcheck.lists.columns import is_flickr_address, is_photo_id
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import Source

ABOUT = "plain text: Flickr addresses in its lines, or one photo ID a line"
IGNORED = "all words that are no Flickr addresses or photo IDs"

_QUOTES = "\"'<>()[],;"


class TextLines:
    """How to read plain text. ids: lines that are a bare number are photo IDs."""

    def __init__(self, ids: bool) -> None:
        self.ids = ids

    def read(self, source: Source) -> Iterator[ListRow | Malformed]:
        """One row a line; empty lines and comments (#) are passed over."""
        for number, line in source.lines():
            if line is None:
                yield Malformed(number, "a line that is too long")
                continue
            references = self.references(line)
            if references:
                yield ListRow(references)
            elif line.strip() and not line.startswith("#"):
                yield Malformed(number, "no Flickr address or photo ID")

    def references(self, line: str) -> tuple[str, ...]:
        """The addresses in a line, or the photo ID that it is."""
        words = [word.strip(_QUOTES) for word in line.split()]
        if self.ids and len(words) == 1 and is_photo_id(words[0]):
            return (words[0],)
        return tuple(word for word in words if is_flickr_address(word))


def find_text(lines: Sequence[str]) -> TextLines | None:
    """The reader for text that begins like these lines; None where it names no photos.

    Bare numbers count only where nearly every line is one.
    """
    told = [line for line in lines if line.strip() and not line.startswith("#")]
    numbers = sum(1 for line in told if is_photo_id(line.strip(_QUOTES + " \t")))
    reader = TextLines(ids=bool(told) and numbers >= 0.9 * (len(told) - 1) and numbers > 0)
    return reader if any(map(reader.references, told)) else None
