"""What a picture's own metadata says about its Flickr photo: fields, keywords and addresses."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flickrcheck.flickr.containers import Block, metadata_blocks
from flickrcheck.flickr.ids import parse_photo_id
from flickrcheck.flickr.urls import UrlReference, parse_url
from flickrcheck.model import FlickrRef, Source, Strength

HOW_FIELD = "the flickr:id field or keyword in the picture's metadata"
HOW_ADDRESS = "a Flickr address in the picture's metadata"

_MOST_HITS = 1000  # addresses and fields of one block; an honest picture has a handful
_HINT = re.compile(rb"[Ff]lickr|FLICKR|flic\.kr|[Ff]\0l\0i\0c\0(?:\.\0)?k\0r", re.DOTALL)
_QUICK_HINTS = (b"lickr", b"LICKR", b"flic.kr", b"l\0i\0c\0k\0r", b"f\0l\0i\0c\0.\0k\0r")
_BEFORE, _BEHIND = 100, 1200  # bytes of text around a hint that are read
_UTF_16 = re.compile(
    rb"(?P<before>\x00?)(?P<text>(?:[\x20-\x7e]\x00){8,4000})(?P<last>[\x20-\x7e]?)"
)

_FIELD = rb"(?<![A-Za-z0-9_/])flickr:%b(?:=[\"']?|[ \t\r\n]*>[ \t\r\n]*)"
_FIELD_ID = re.compile(_FIELD % b"id" + rb"(?P<id>[0-9]{1,20})(?![0-9])")
_FIELD_URL = re.compile(_FIELD % b"url" + rb"(?P<url>[^\x00-\x20<>\"'\x7f-\xff]{1,500})")
# An address inside another address (?url=, web.archive.org/...) is not this picture's.
_ADDRESS = re.compile(
    rb"(?:(?<![/=%&?#@+~])https?:|(?<![A-Za-z0-9./:@%_=&?#~+\\-]))"
    rb"(?://)?(?:[A-Za-z0-9-]{1,20}\.){0,2}(?:(?:static)?flickr\.com|flic\.kr)"
    rb"[/:][^\x00-\x20<>\"'\x7f-\xff]{1,500}",
    re.IGNORECASE,
)
_TRAILING = ".,;:!?)]}*'|"


def find_reference(data: bytes) -> FlickrRef | None:
    """The Flickr photo that the metadata of a picture file (its bytes) names.

    A ``flickr:id`` or ``flickr:url`` field or keyword, else the one Flickr photo whose address
    stands in any text. Fields, or addresses, of different photos: None. Only metadata is looked
    at, never pixels; never raises.
    """
    fields: dict[int, str | None] = {}
    addresses: dict[int, str | None] = {}
    for block in metadata_blocks(data):
        for place in _neighbourhoods(block):
            for text in _texts(place):
                _note(fields, _field_references(text))
                _note(addresses, _address_references(text))
    for found, how, source in (
        (fields, HOW_FIELD, Source.FIELD),
        (addresses, HOW_ADDRESS, Source.ADDRESS),
    ):
        if len(found) == 1:
            [(photo_id, nsid)] = found.items()
            return FlickrRef(photo_id, nsid, Strength.STRONG, how, source)
        if found:
            return None
    return None


def _neighbourhoods(block: Block) -> Iterator[Block]:
    """The bytes around each mention of Flickr; patterns are too slow for whole blocks."""
    data = block.data
    if not any(hint in data for hint in _QUICK_HINTS):
        return
    start = end = -1
    for count, found in enumerate(_HINT.finditer(data)):
        if count == _MOST_HITS:
            break
        if end >= 0 and found.start() - _BEFORE > end:
            yield Block(data[start:end], cut=True)
            end = -1
        if end < 0:
            start = max(0, found.start() - _BEFORE)
        end = found.end() + _BEHIND
    if end >= 0:
        yield Block(data[start:end], block.cut or end < len(data))


def _texts(block: Block) -> Iterator[Block]:
    yield block
    # Windows writes its own fields in UTF-16, little-endian; big-endian only in files of that kind
    big_endian = b"MM\x00*" in block.data
    for found in _UTF_16.finditer(block.data):
        text = found["text"].replace(b"\0", b"")
        if big_endian and found["before"] and found["last"]:
            text += found["last"]
        yield Block(text, cut=block.cut and found.end() == len(block.data))


def _note(found: dict[int, str | None], references: Iterator[UrlReference]) -> None:
    for reference in references:
        if reference.photo_id is not None:
            found[reference.photo_id] = found.get(reference.photo_id) or reference.nsid


def _field_references(block: Block) -> Iterator[UrlReference]:
    for found in _whole(_FIELD_ID, block):
        yield UrlReference(parse_photo_id(found["id"].decode("ascii")))
    for found in _whole(_FIELD_URL, block):
        yield _reference(found["url"])


def _address_references(block: Block) -> Iterator[UrlReference]:
    for found in _whole(_ADDRESS, block):
        yield _reference(found[0])


def _reference(address: bytes) -> UrlReference:
    return parse_url(address.decode("ascii").rstrip(_TRAILING)) or UrlReference()


def _whole(pattern: re.Pattern[bytes], block: Block) -> Iterator[re.Match[bytes]]:
    """Matches that were not cut off at the end of a block."""
    for count, found in enumerate(pattern.finditer(block.data)):
        if count == _MOST_HITS:
            return
        if not (block.cut and found.end() == len(block.data)):
            yield found
