"""What a picture's own metadata says about its Flickr photo: fields, keywords and addresses."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterable, Iterator

from flickrcheck.flickr.blocks import Block, defines_entities
from flickrcheck.flickr.containers import metadata_blocks, metadata_blocks_in_head
from flickrcheck.flickr.ids import parse_photo_id
from flickrcheck.flickr.urls import UrlReference, parse_url
from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef, Source, Strength

HOW_FIELD = kept("the flickr:id field or keyword in the picture's metadata")
HOW_ADDRESS = kept("a Flickr address in the picture's metadata")

_MOST_PHOTOS = 8  # that are told of one picture and kind; more prove no more
_MOST_HITS = 1000  # mentions of Flickr in one picture; an honest one has a handful
_HINT = re.compile(rb"[Ff]lickr|FLICKR|[Ff]lic\.kr|FLIC\.KR")
_QUICK_HINTS = (b"lickr", b"LICKR", b"lic.kr", b"LIC.KR")
_BEFORE, _BEHIND = 100, 1200  # bytes of text around a hint that are read
_CHARACTER = re.compile(rb"&#(?:(?P<number>[0-9]{2,3})|[xX](?P<hex>[0-9a-fA-F]{2}));")

# flickr:id is written by flickr2xmp as a field and by Photini as a keyword, which was
# flickr:photo_id in some versions; flickr:url by flickr2xmp.
_FIELD = rb"(?<![A-Za-z0-9_./:-])flickr:(?:%b)(?:[ \t\r\n]*=[ \t\r\n]*[\"']?|[ \t\r\n]*>[ \t\r\n]*)"
_FIELD_ID = re.compile(
    _FIELD % b"id|photo_id" + rb"(?P<id>[0-9]{1,20})(?![0-9A-Za-z_@%%-]|[.,][0-9])"
)
_FIELD_URL = re.compile(_FIELD % b"url" + rb"(?P<url>[^\x00-\x20<>\"'\x7f-\xff]{1,500})")
# An address inside another address (?url=, web.archive.org/...) is not this picture's.
_ADDRESS = re.compile(
    rb"(?:(?<![/=%&?#@+~])https?:|(?<![A-Za-z0-9./:@%_=&?#~+\\-]))"
    rb"(?://)?(?:[A-Za-z0-9-]{1,20}\.){0,2}(?:(?:static)?flickr\.com|flic\.kr)"
    rb"[/:][^\x00-\x20<>\"'\x7f-\xff]{1,500}",
    re.IGNORECASE,
)
# Behind a number that is not over: control characters within a word, invisible characters, digits
# of other scripts (UTF-8), dots of an abbreviation, characters as numbers (but line breaks), and
# what XML keeps as it is.
_GOES_ON = re.compile(
    rb"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+[0-9A-Za-z]|\xc2\xad|\xe2\x80[\x8b-\x8f\xaa-\xae]"
    rb"|\xe2\x81[\xa0-\xaf]|\xef\xbb\xbf|\xef\xbc[\x90-\x99]|\xd9[\xa0-\xa9]|\xdb[\xb0-\xb9]"
    rb"|\.\.|\xe2\x80\xa6|&#(?!(?:[xX]0?[9AaDd]|9|10|13);)|<!\[CDATA\["
)
_TRAILING = ".,;:!?)]}*'|"


def find_references(data: bytes) -> tuple[FlickrRef, ...]:
    """The Flickr photos that the metadata of a picture file (its bytes) names.

    One for each photo of a ``flickr:id`` or ``flickr:url`` field or keyword, and one for each
    whose address stands in any text; several of a kind prove nothing. Only metadata is looked at,
    never pixels; never raises.
    """
    return references_in(metadata_blocks(data))


def find_in_head(
    head: bytes, size: int, read: Callable[[int, int], bytes]
) -> tuple[FlickrRef, ...]:
    """The same from the first bytes of a file (64 KiB are enough for most) and a few further reads.

    size: of the file in bytes. read: called with an offset and a length, at most reach.READS times
    and for reach.READ_BYTES together; it may give fewer bytes, and may raise OSError.
    """
    return references_in(metadata_blocks_in_head(head, size, read))


def references_in(
    blocks: Iterable[Block], *, field: str = HOW_FIELD, address: str = HOW_ADDRESS
) -> tuple[FlickrRef, ...]:
    """What blocks of metadata name; see find_references.

    field, address: how it is known, as FlickrRef says it.
    """
    fields: dict[int, str | None] = {}
    addresses: dict[int, str | None] = {}
    for text in _neighbourhoods(blocks):
        _note(fields, _field_references(text))
        _note(addresses, _address_references(text))
    if len(addresses) == 1 and (known := fields.keys() & addresses.keys()):
        fields |= {photo_id: fields[photo_id] or addresses[photo_id] for photo_id in known}
        addresses = {}  # flickr:url is an address too
    return (*_told(fields, field, Source.FIELD), *_told(addresses, address, Source.ADDRESS))


def _told(found: dict[int, str | None], how: str, source: Source) -> Iterator[FlickrRef]:
    for photo_id, nsid in found.items():
        yield FlickrRef(photo_id, nsid, Strength.STRONG, how, source)


def _neighbourhoods(blocks: Iterable[Block]) -> Iterator[Block]:
    """The bytes around each mention of Flickr; patterns are too slow for whole blocks."""
    left = _MOST_HITS
    for block in blocks:
        if any(hint in block.data for hint in _QUICK_HINTS) and not defines_entities(block.data):
            data = _without_comments(block.data)
            hits = [found.span() for found in itertools.islice(_HINT.finditer(data), left)]
            left -= len(hits)
            yield from _around(hits, data, cut=block.cut or _is_open_xmp(data))
        if not left:
            return


def _without_comments(data: bytes) -> bytes:
    """What XML says; what somebody took out by a comment is no part of it."""
    text, *others = data.split(b"<!--")
    return b"".join((text, *(other.partition(b"-->")[2] for other in others))) if others else data


def _around(hits: list[tuple[int, int]], data: bytes, *, cut: bool) -> Iterator[Block]:
    start = end = -1
    for first, last in hits:
        if end >= 0 and first - _BEFORE > end:
            yield _text(data[start:end], cut=True)
            end = -1
        if end < 0:
            start = max(0, first - _BEFORE)
        end = last + _BEHIND
    if end >= 0:
        yield _text(data[start:end], cut=cut or end < len(data))


def _is_open_xmp(data: bytes) -> bool:
    """Whether bytes are XMP that does not end as XML does: a wrong length may have cut it off."""
    ended = data[-_BEHIND:].rstrip(b" \t\r\n\0").endswith(b">")
    return not ended and (data[:1] == b"<" or b"<x:xmpmeta" in data or b"<rdf:" in data)


def _text(data: bytes, *, cut: bool) -> Block:
    """Bytes with the characters that XML writes as numbers, such as the @ of an NSID."""
    return Block(_CHARACTER.sub(_character, data) if b"&#" in data else data, cut)


def _character(found: re.Match[bytes]) -> bytes:
    number = int(found["hex"], 16) if found["hex"] else int(found["number"])
    return bytes((number,)) if 0x20 < number < 0x7F else found[0]


def _note(found: dict[int, str | None], references: Iterator[UrlReference]) -> None:
    for reference in references:
        known = reference.photo_id in found
        if reference.photo_id is not None and (known or len(found) < _MOST_PHOTOS):
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
    if address.endswith(b".."):  # abbreviated
        return UrlReference()
    return parse_url(address.decode("ascii").rstrip(_TRAILING)) or UrlReference()


def _whole(pattern: re.Pattern[bytes], block: Block) -> Iterator[re.Match[bytes]]:
    """Matches that are not cut off, at the end of a block or by what is no text."""
    for count, found in enumerate(pattern.finditer(block.data)):
        if count == _MOST_HITS:
            return
        cut = block.cut and found.end() == len(block.data)
        if not cut and not _GOES_ON.match(block.data, found.end()):
            yield found
