"""Lists of captions: Flickr30k's and Flickr8k's tokens, Conceptual Captions' addresses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from flickrcheck.lists.addresses import PHOTO_ID, is_flickr_address, is_web_address
from flickrcheck.lists.columns import OTHER_SITES
from flickrcheck.lists.plain import Batch, gathered
from flickrcheck.lists.rows import Item, ListRow, Malformed
from flickrcheck.lists.source import Source

ABOUT_30K = "Flickr30k: results.token, a picture <ID>.jpg#n and a caption a line"
ABOUT_8K = "Flickr8k: Flickr8k.token.txt, a picture <ID>_<secret>.jpg#n and a caption a line"
ABOUT_CONCEPTUAL = "Conceptual Captions: a caption and an address a line, separated by a tab"
IGNORED = "captions"

_30K = re.compile(rf"({PHOTO_ID})\.jpg#[0-9]{{1,2}}\t.*")
_8K = re.compile(rf"({PHOTO_ID})_[0-9a-f]{{6,16}}\.jpg(?:\.1)?#[0-9]{{1,2}}\t.*")
_DECIDING = 500  # lines


def recognises_30k(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are Flickr30k's tokens."""
    return _mostly(lines, lambda line: _30K.fullmatch(line) is not None)


def recognises_8k(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are Flickr8k's tokens."""
    return _mostly(lines, lambda line: _8K.fullmatch(line) is not None)


def recognises_conceptual(lines: Sequence[str]) -> bool:
    """Whether the first lines of a file are a caption and an address each."""
    return _mostly(lines, lambda line: bool(_address(line)))


def _mostly(lines: Sequence[str], test: Callable[[str], bool]) -> bool:
    lines = lines[:_DECIDING]
    return bool(lines) and sum(map(test, lines)) >= 0.8 * len(lines)


def _address(line: str) -> str:
    """The address behind the caption; "" where the line has another form."""
    caption, tab, address = line.partition("\t")
    address = address.strip()
    usual = tab and is_web_address(address) and not is_web_address(caption.strip())
    # a number or a word before the address is no caption, but a column of another list
    return address if usual and " " in caption else ""


def read_30k(source: Source) -> Iterator[Item]:
    """One row a caption."""
    return _tokens(source, _30K)


def read_8k(source: Source) -> Iterator[Item]:
    """One row a caption."""
    return _tokens(source, _8K)


def _tokens(source: Source, pattern: re.Pattern[str]) -> Iterator[Item]:
    batch = Batch()
    for number, line in source.lines():
        if line is not None and not line.strip():
            continue
        token = pattern.fullmatch(line) if line else None
        if token is not None:
            batch.add(number, int(token[1]), None)
            if len(batch) < 50_000:
                continue
        if batch:
            yield batch.taken()
        if token is None:
            yield Malformed(number, "no picture with a number and a caption")
    if batch:
        yield batch.taken()


def read_conceptual(source: Source) -> Iterator[Item]:
    """One row an address on Flickr."""
    return gathered(_addresses(source))


def _addresses(source: Source) -> Iterator[ListRow | Malformed]:
    for number, line in source.lines():
        address = line.rpartition("\t")[2].strip() if line else ""
        if is_flickr_address(address):
            yield ListRow((address,), line=number)
        elif is_web_address(address):
            source.skipped[OTHER_SITES] += 1
        elif line is None or line.strip():
            yield Malformed(number, "no caption and address")
