"""XMP files beside pictures: ``name.ext.xmp`` (darktable, digiKam) and ``name.xmp`` (Adobe).

They hold the same fields, keywords and texts as XMP inside a picture. Nothing in them is run or
looked up: their text is searched, entities stay as they are.
"""

from __future__ import annotations

import codecs
import sys

from flickrcheck.flickr.blocks import Block, defines_entities
from flickrcheck.flickr.metadata import references_in
from flickrcheck.flickr.phrases import printable
from flickrcheck.flickr.sidecars import (
    Files,
    NotedFiles,
    UnusableError,
    read_bytes,
    split_path,
)
from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef

_SUFFIX = ".xmp"
_LARGEST = 16 << 20  # bytes; darktable's history of a picture has some hundred thousand
# The longer mark first: UTF-32's begins as UTF-16's does.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class XmpSidecars(NotedFiles):
    """See sidecars.Sidecars."""

    def __init__(self, files: Files) -> None:
        super().__init__(files)
        self._suffixes: dict[str, dict[str, str]] = {}  # folder -> name without suffix -> suffix

    def add(self, path: str) -> bool:
        """See Sidecars."""
        suffix = sys.intern(path[-len(_SUFFIX) :])  # one ".xmp" for all of them
        if suffix.lower() != _SUFFIX:
            return False
        folder, name = split_path(path)
        if name.startswith("."):  # "._IMG_1234.xmp" is macOS's own
            return False
        known = self._suffixes.setdefault(folder, {})
        if name[: -len(_SUFFIX)] not in known:
            known[name[: -len(_SUFFIX)]] = suffix
            self._note(path)
        return True

    def references(self, path: str) -> list[FlickrRef]:
        """See Sidecars. Of both files the one with the picture's whole name counts."""
        folder, name = split_path(path)
        known = self._suffixes.get(folder, {})
        for own in (name, name.rpartition(".")[0]):
            if own in known:
                return self._read(folder, own + known[own])
        return []

    def _read(self, folder: str, name: str) -> list[FlickrRef]:
        path = folder + name
        try:
            block = _text(read_bytes(self._files, path, _LARGEST))
        except UnusableError as error:
            self._skipped.note(path, error)
            return []
        shown = printable(name)
        return list(
            references_in(
                [block],
                field=kept("the flickr:id field or keyword in {name}", name=shown),
                address=kept("a Flickr address in {name}", name=shown),
            )
        )


def _text(data: bytes) -> Block:
    """The text of an XMP file in UTF-8. Raises UnusableError."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            data = data.decode(encoding, "replace").encode("utf-8", "replace")
            break
    if defines_entities(data):
        raise UnusableError(kept("it defines entities, which XMP never does"))
    if b"\0" in data:
        raise UnusableError(kept("it is no text"))
    if b"RDF" not in data:  # the element that XMP consists of
        raise UnusableError(kept("it is no XMP"))
    # Where the file was cut off, its last word may be cut off too.
    return Block(data, cut=not data.rstrip().endswith(b">"))
