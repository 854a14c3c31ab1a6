"""All that is known of which Flickr photo a file is, weighed; and what a person typed.

A source of files beside pictures is one module that offers Sidecars (flickr/sidecars.py), and one
line here. The order of trust is model.Source.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Sequence
from dataclasses import replace

from flickrcheck.flickr.databases import Databases
from flickrcheck.flickr.downloaders import Downloaders
from flickrcheck.flickr.export import Export
from flickrcheck.flickr.ids import is_nsid, parse_photo_id
from flickrcheck.flickr.names import parse_name
from flickrcheck.flickr.origins import Origins
from flickrcheck.flickr.resolution import Resolution, resolved
from flickrcheck.flickr.sidecars import Files, PlainFiles, Sidecars
from flickrcheck.flickr.urls import parse_url
from flickrcheck.flickr.xmp_sidecar import XmpSidecars
from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef, Source, Strength

# Both separators, because archives from Windows are unpacked elsewhere; a zip file is a folder.
_SEPARATORS = re.compile(r"[/\\]|(?<=\.zip)!(?![/\\])", re.IGNORECASE)


class Identifier:
    """Tells which Flickr photo a file is, from its name, its metadata and files of its tree.

    Add all sidecars of a tree first; resolve uses those it has been given by then.
    files: how they are read, also in zip files.
    """

    def __init__(self, files: Files | None = None) -> None:
        self._files = files or PlainFiles()
        self.export = Export(files)
        self._sources: tuple[Sidecars, ...] = (
            Databases(self._files),
            XmpSidecars(self._files),
            Origins(self._files),
            Downloaders(self._files),
        )

    @property
    def skipped(self) -> list[tuple[str, str]]:
        """Sidecars that could not be used: path and a sentence why."""
        return [*self.export.skipped, *(each for s in self._sources for each in s.skipped)]

    @property
    def state(self) -> bytes:
        """16 bytes that change with every sidecar that is added, goes or changes."""
        states = self.export.state + b"".join(source.state for source in self._sources)
        return hashlib.blake2b(states, digest_size=16).digest()

    def add_sidecar(self, path: str, *, beside: bool = False) -> None:
        """Take note of a file of the tree. Never raises; foreign files are not opened.

        beside: it is not of the tree, but beside a file that is looked at alone.
        """
        self.export.add(path, beside=beside)
        for source in self._sources:
            source.add(path)

    def add_beside(self, file: str) -> None:
        """Take note of the sidecars in the folder of a file that is looked at alone."""
        folder, own = os.path.split(file)
        try:
            names = os.listdir(folder or os.curdir)
        except OSError:  # a file can be read in a folder that cannot be listed
            return
        for name in sorted(names):
            if name != own:
                path = os.path.join(folder, name)  # noqa: PTH118 - as walks give it
                self.add_sidecar(path, beside=True)

    def resolve(self, path: str, metadata: Sequence[FlickrRef] = ()) -> Resolution:
        """Weigh all that is known of a picture. metadata: what find_references gave.

        The file need not exist. Of a picture in a zip file the path is "<zip file>!<member>".
        Never raises.
        """
        *parents, last = _SEPARATORS.split(path)[-4:]
        found = list(metadata)
        if by_name := parse_name(last, parents):
            found.append(by_name)
        for source in self._sources:
            found += source.references(path)
        if by_export := self.export.reference(path):
            found.append(by_export)
        else:
            found = [each for known in found for each in self._with_account(known, path)]
        return resolved(found)

    def _with_account(self, known: FlickrRef, path: str) -> list[FlickrRef]:
        """A reference with the account whose export lists the photo.

        So a number that is a candidate only may be confirmed by its owner. Where the reference
        names another account, both are given.
        """
        listed = self.export.owner_of(known.photo_id, path) if known.photo_id else None
        if listed is None or listed.nsid in (None, known.nsid):
            return [known]
        if known.nsid is not None:
            return [known, listed]
        how = kept(
            "{how_phrase}, the account from {owner_phrase}",
            how_phrase=known.how,
            owner_phrase=listed.how,
        )
        return [replace(known, nsid=listed.nsid, how=how)]


def identify_text(text: str) -> FlickrRef | None:
    """What a person typed or pasted: a Flickr URL or NSID (strong), or a bare photo ID (weak).

    None for everything else, also for URLs that name an account only by its alias.
    """
    text = text.strip()
    if is_nsid(text):
        return FlickrRef(
            None, text, Strength.STRONG, kept("the account ID as typed"), Source.ADDRESS
        )
    photo_id = parse_photo_id(text)
    if photo_id is not None:
        return FlickrRef(
            photo_id, None, Strength.WEAK, kept("the number as typed"), Source.WEAK_NAME
        )
    url = parse_url(text.removeprefix("<").removesuffix(">"))
    if url is None or (url.photo_id is None and url.nsid is None):
        return None
    how = kept("the Flickr address as typed")
    return FlickrRef(url.photo_id, url.nsid, Strength.STRONG, how, Source.ADDRESS)
