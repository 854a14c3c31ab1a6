"""The best Flickr reference of a file or of a typed text, by the order of trust.

1 account export · 3 field or keyword in the metadata · 6 strong file name · 7 one address in the
metadata · 8 weak file name. (The numbers leave room for databases, origin attributes and the
sidecars of downloaders: a source is one module that gives a FlickrRef, and one line here.)
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from enum import IntEnum

from flickrcheck.flickr.export import Export
from flickrcheck.flickr.ids import is_nsid, parse_photo_id
from flickrcheck.flickr.metadata import HOW_FIELD
from flickrcheck.flickr.names import parse_name
from flickrcheck.flickr.urls import parse_url
from flickrcheck.model import FlickrRef, Source, Strength

_SEPARATORS = re.compile(r"[/\\]")  # both, because archives from Windows are unpacked elsewhere


class _Trust(IntEnum):
    EXPORT = 1
    FIELD = 3
    STRONG_NAME = 6
    ADDRESS = 7
    WEAK_NAME = 8


class Identifier:
    """Tells which Flickr photo a file is, from its name, its metadata and sidecars of its tree.

    Add all sidecars of a tree first; identify uses those it has been given by then.
    """

    def __init__(self) -> None:
        self._export = Export()

    @property
    def skipped(self) -> list[tuple[str, str]]:
        """Sidecars that could not be used: path and a sentence why."""
        return self._export.skipped

    @property
    def state(self) -> bytes:
        """16 bytes that change with every sidecar that is added, goes or changes."""
        return self._export.state

    def add_sidecar(self, path: str) -> None:
        """Take note of a .json file of the tree. Never raises; foreign JSON is not opened."""
        self._export.add(path)

    def add_beside(self, path: str) -> None:
        """Take note of the .json files in the folder of a file that is looked at alone."""
        folder = os.path.split(path)[0]
        try:
            names = os.listdir(folder or os.curdir)
        except OSError:  # a file can be read in a folder that cannot be listed
            return
        for name in names:
            if name.endswith(".json"):
                self.add_sidecar(os.path.join(folder, name))  # noqa: PTH118 - as walks give it

    def identify(self, path: str, metadata: FlickrRef | None = None) -> FlickrRef | None:
        """The most trusted reference of a file; metadata is what find_reference gave.

        The file need not exist. An owner known from a less trusted reference to the same photo
        is taken over.
        """
        folder, name = os.path.split(path)
        *parents, last = _SEPARATORS.split(path)[-4:]
        found: dict[_Trust, FlickrRef] = {}
        if metadata:
            found[_Trust.FIELD if metadata.how == HOW_FIELD else _Trust.ADDRESS] = metadata
        if by_name := parse_name(last, parents):
            strong = by_name.strength is Strength.STRONG
            found[_Trust.STRONG_NAME if strong else _Trust.WEAK_NAME] = by_name
        if by_export := self._by_export(name, folder, by_name):
            found[_Trust.EXPORT] = by_export
        if not found:
            return None
        best = found[min(found)]
        if best.nsid is None:
            return _with_owner(best, list(found.values()))
        return best

    def _by_export(self, name: str, folder: str, by_name: FlickrRef | None) -> FlickrRef | None:
        if reference := self._export.reference(name, folder):
            return reference
        if by_name and by_name.photo_id and by_name.strength is Strength.STRONG:
            return self._export.owner_of(by_name.photo_id, folder)
        return None


def _with_owner(best: FlickrRef, others: list[FlickrRef]) -> FlickrRef:
    for other in others:
        if other.nsid and other.photo_id == best.photo_id:
            return replace(best, nsid=other.nsid, how=f"{best.how}, the account from {other.how}")
    return best


def identify_text(text: str) -> FlickrRef | None:
    """What a person typed or pasted: a Flickr URL or NSID (strong), or a bare photo ID (weak).

    None for everything else, also for URLs that name an account only by its alias.
    """
    text = text.strip()
    if is_nsid(text):
        return FlickrRef(None, text, Strength.STRONG, "the account ID as typed", Source.ADDRESS)
    photo_id = parse_photo_id(text)
    if photo_id is not None:
        return FlickrRef(photo_id, None, Strength.WEAK, "the number as typed", Source.WEAK_NAME)
    url = parse_url(text.removeprefix("<").removesuffix(">"))
    if url is None or (url.photo_id is None and url.nsid is None):
        return None
    how = "the Flickr address as typed"
    return FlickrRef(url.photo_id, url.nsid, Strength.STRONG, how, Source.ADDRESS)
