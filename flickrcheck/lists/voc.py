"""PASCAL VOC: ``Annotations/*.xml``, one file a picture, in a folder or an archive.

source/flickrid is the photo, owner/flickrid the owner's alias. Boxes of persons become faces of
kind "person"; VOC counts pixels from 1, the program from 0.

XML is read by expat with handlers that end at any document type, so that no entity is ever
expanded; files above a megabyte and deep nesting are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.parsers import expat

from flickrcheck.language import say
from flickrcheck.lists.addresses import PHOTO_ID, account_named
from flickrcheck.lists.rows import ListRow, Malformed
from flickrcheck.lists.source import DAMAGED, Source
from flickrcheck.model import FaceBox

ABOUT = "PASCAL VOC: a folder or an archive of Annotations/*.xml"
IGNORED = "owners' names, objects that are no persons, parts, poses and outlines"
WITHOUT = "pictures whose Flickr ID was taken out"

_LARGEST = 1 << 20  # bytes of one file; VOC's largest has some 20,000
_DEEPEST = 20  # levels; VOC has 5
_MOST_PERSONS = 1_000
_LONGEST = 300  # characters of one text
_ID = re.compile(PHOTO_ID)
_NUMBER = re.compile(r"-?[0-9]{1,6}(?:\.[0-9]{1,9})?")
_WANTED = frozenset(
    {
        "annotation/filename",
        "annotation/source/flickrid",
        "annotation/owner/flickrid",
        "annotation/size/width",
        "annotation/size/height",
        "annotation/object/name",
        *(f"annotation/object/bndbox/{edge}" for edge in ("xmin", "ymin", "xmax", "ymax")),
    }
)


class _RefusedError(Exception):
    pass


def recognises(sample: str) -> bool:
    """Whether an XML file is one of VOC's annotations."""
    return sample.lstrip().startswith("<") and "<annotation" in sample and "<flickrid>" in sample


def read(source: Source) -> Iterator[ListRow | Malformed]:
    """One row a person in the picture, or one for a picture without; key is the file name."""
    text = _text(source)
    if text is None:
        yield Malformed(1, "an XML file above a megabyte")
        return
    annotation = _Annotation()
    try:
        annotation.parse(text)
    except (_RefusedError, expat.ExpatError, ValueError) as error:
        reason = str(error) if isinstance(error, _RefusedError) else "no well-formed XML"
        yield Malformed(1, reason)
        return
    yield from _rows(annotation, source)


def _text(source: Source) -> str | None:
    try:
        text = source.text().read(_LARGEST + 1)
    except DAMAGED as error:
        raise source.damaged(error, 0) from None
    return text if len(text) <= _LARGEST else None


def _rows(annotation: _Annotation, source: Source) -> Iterator[ListRow | Malformed]:
    photo = annotation.texts.get("annotation/source/flickrid", "")
    if photo in ("", "0", "?"):
        source.skipped[WITHOUT] += 1
        return
    if _ID.fullmatch(photo) is None:
        yield Malformed(1, "an annotation whose flickrid is no photo ID")
        return
    nsid, alias = account_named(annotation.texts.get("annotation/owner/flickrid"))
    key = annotation.texts.get("annotation/filename") or None
    row = ListRow((photo,), nsid, key, alias=alias, line=1)
    if not annotation.persons:
        yield row
    width, height = (_pixel(annotation.texts.get(f"annotation/size/{n}")) for n in _SIDES)
    if not width or not height:
        width = height = None
    for left, top, right, bottom in annotation.persons:
        w, h = right - left + 1, bottom - top + 1
        face = FaceBox(left - 1, top - 1, w, h, width, height, kind="person")
        yield ListRow((photo,), nsid, key, face, alias, line=1)


_SIDES = ("width", "height")


def _pixel(text: str | None) -> int | None:
    return round(float(text)) if text is not None and _NUMBER.fullmatch(text) else None


class _Annotation:
    """The texts of one annotation by their place, and the boxes of its persons (edges)."""

    def __init__(self) -> None:
        self.texts: dict[str, str] = {}
        self.persons: list[tuple[int, int, int, int]] = []
        self._path: list[str] = []
        self._text: list[str] = []

    def parse(self, text: str) -> None:
        """Raises _RefusedError or expat.ExpatError."""
        parser = expat.ParserCreate()
        parser.StartDoctypeDeclHandler = self._refuse
        parser.EntityDeclHandler = self._refuse
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        parser.Parse(text.lstrip(), True)  # decoded: what it says of its encoding is not heard

    def _refuse(self, *_: object) -> None:
        raise _RefusedError(say("XML with a document type, which no annotation needs"))

    def _start(self, name: str, _attributes: object) -> None:
        self._path.append(name[:50])
        self._text = []
        if len(self._path) > _DEEPEST:
            raise _RefusedError(say("XML that is nested too deeply"))
        if self._path == ["annotation", "object"]:
            for place in list(self.texts):
                if place.startswith("annotation/object/"):
                    del self.texts[place]

    def _characters(self, text: str) -> None:
        if len(self._text) < _LONGEST:
            self._text.append(text[:_LONGEST])

    def _end(self, _name: str) -> None:
        place = "/".join(self._path)
        if place in _WANTED:
            # the first one: parts of a person have boxes and names of their own, deeper down
            self.texts.setdefault(place, "".join(self._text).strip()[:_LONGEST])
        if place == "annotation/object" and self.texts.get("annotation/object/name") == "person":
            edges = [_pixel(self.texts.get(f"{place}/bndbox/{edge}")) for edge in _EDGES]
            left, top, right, bottom = edges
            if None not in edges and len(self.persons) < _MOST_PERSONS:
                self.persons.append((left, top, right, bottom))  # type: ignore[arg-type]
        self._path.pop()
        self._text = []


_EDGES = ("xmin", "ymin", "xmax", "ymax")
