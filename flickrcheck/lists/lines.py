"""Plain text: Flickr addresses anywhere in a line, or one photo ID or picture name a line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from flickrcheck.lists.addresses import (
    account_of,
    is_flickr_address,
    is_web_address,
    photo_and_nsid,
)
from flickrcheck.lists.columns import OTHER_SITES, is_photo_id
from flickrcheck.lists.picture_names import parse_picture_name
from flickrcheck.lists.plain import Plain, gathered
from flickrcheck.lists.rows import Item, ListRow, Malformed
from flickrcheck.lists.source import Source

ABOUT = "plain text: Flickr addresses in its lines, or one photo ID or picture name a line"
IGNORED = "all words that name no Flickr photo"

# The name above a table of one column.
_HEADER = re.compile(
    r"(?:[a-z]{1,15}[ _-]?){0,3}(?:id|url|link|name|path|file|image)s?", re.IGNORECASE
)
_AROUND = "\"'<>()[],; \t"


class TextLines:
    """How to read plain text. bare: a line that is a number, or a number's picture, is a photo."""

    def __init__(self, bare: bool) -> None:
        self.bare = bare

    def read(self, source: Source) -> Iterator[Item]:
        """One row a line; empty lines, comments (#) and a header are passed over."""
        return gathered(self._items(source))

    def _items(self, source: Source) -> Iterator[Item | Plain]:
        for number, line in source.lines():
            if line is None:
                yield Malformed(number, "a line that is too long")
                continue
            if self.bare and (plain := line.strip()).isdecimal() and is_photo_id(plain):
                yield number, int(plain), None
            elif named := photo_and_nsid(line.strip()):
                yield number, *named
            elif row := self.row(line):
                yield replace(row, line=number)
            elif any(map(is_web_address, _words(line))):
                source.skipped[OTHER_SITES] += 1
            elif line.strip() and not line.startswith("#") and not _is_header(number, line):
                yield Malformed(number, "no Flickr address or photo ID")

    def row(self, line: str) -> ListRow | None:
        """The photo of the addresses in a line, or of the ID or picture name that it is."""
        addresses = tuple(word for word in _words(line) if is_flickr_address(word))
        if addresses:
            alias = next((found for _, found in map(account_of, addresses) if found), None)
            return ListRow(addresses, alias=alias)
        whole = line.strip(_AROUND)
        if self.bare and is_photo_id(whole):
            return ListRow((whole,))
        picture = parse_picture_name(whole)
        if picture is None or not (picture.sure or self.bare):
            return None
        return ListRow((picture.photo,), picture.nsid, face=picture.face)


def find_text(lines: Sequence[str]) -> TextLines | None:
    """The reader for text that begins like these lines; None where it names no photos.

    Bare numbers count only where nearly every line is one.
    """
    told = [line for line in lines if line.strip() and not line.startswith("#")]
    numbers = sum(1 for line in told if _is_bare(line.strip(_AROUND)))
    reader = TextLines(bare=bool(told) and numbers >= 0.9 * (len(told) - 1) and numbers > 0)
    return reader if any(map(reader.row, told)) else None


def _is_header(number: int, line: str) -> bool:
    return number == 1 and _HEADER.fullmatch(line.strip(_AROUND)) is not None


def _words(line: str) -> list[str]:
    return [word.strip(_AROUND) for word in line.split()]


def _is_bare(line: str) -> bool:
    picture = parse_picture_name(line)
    return is_photo_id(line) or (picture is not None and picture.plausible)
