"""Databases of programs that uploaded photos: Lightroom, F-Spot, flickr-uploader."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator

from flickrcheck.flickr.databases_file import Database, opened
from flickrcheck.flickr.databases_paths import Found, Listed, Paths
from flickrcheck.flickr.databases_readers import (
    Published,
    read_f_spot,
    read_lightroom,
    read_uploader,
    usable,
)
from flickrcheck.flickr.phrases import printable
from flickrcheck.flickr.sidecars import Files, NotedFiles, UnusableError, one_each
from flickrcheck.kept import kept
from flickrcheck.language import marked
from flickrcheck.model import FlickrRef, Source, Strength

_Reader = Callable[[Database], Iterator[Published]]
_MOST = 1000  # databases; every backup of Lightroom's is one


class Databases(NotedFiles):
    """See sidecars.Sidecars. Databases are noted by name, and read when first asked for a picture.

    A picture that only resembles one in a database is a candidate, no stronger than a number in a
    file name.
    """

    def __init__(self, files: Files) -> None:
        super().__init__(files)
        self._paths = Paths()
        self._added: set[str] = set()
        self._unread: list[str] = []

    @property
    def skipped(self) -> list[tuple[str, str]]:
        """See Sidecars. Reads what was added."""
        self._read_all()
        return self._skipped.list()

    def add(self, path: str) -> bool:
        """See Sidecars."""
        if _kind(path) is None:
            return False
        if len(self._added) >= _MOST:
            reason = kept(
                "there are more than {number} databases beside the pictures", number=_MOST
            )
            self._skipped.note(path, UnusableError(reason))
        elif path not in self._added:
            self._added.add(path)
            self._unread.append(path)
            self._note(path)
        return True

    def references(self, path: str) -> list[FlickrRef]:
        """The photo that a picture was published as; several where databases differ."""
        if not self._added:
            return []
        self._read_all()
        found = self._paths.find(path)
        if found is None:
            return []
        entries = [listed for listed in found.entries if not listed.published.copy]
        return one_each(_reference(listed, found) for listed in entries or found.entries)

    def _read_all(self) -> None:
        """Read what was added since, in an order that does not depend on the walk.

        Those that lie higher come first, as an entry is that of the first that lists it: a backup
        does not lie above the pictures.
        """
        unread = sorted(self._unread, key=lambda path: (len(re.findall(r"[/\\]", path)), path))
        self._unread = []
        for path in unread:
            kind = _kind(path)
            if kind is None:
                continue
            words, reader = kind
            name = printable(os.path.split(path)[1])
            try:
                with opened(path) as database:
                    published = list(usable(reader(database)))
                self._paths.add(published, path, kept(words, name=name))
            except UnusableError as error:
                self._skipped.note(path, error)


def _kind(path: str) -> tuple[str, _Reader] | None:
    """What a file of this name may be, for a person, and how it is read."""
    name = os.path.split(path)[1].rpartition("!")[2].lower()
    if name.endswith(".lrcat"):
        return marked("the Lightroom catalogue {name}", "kept"), read_lightroom
    if name == "photos.db":
        return marked("F-Spot's database {name}", "kept"), read_f_spot
    if name == "flickrdb":
        return marked("{name}, the database of flickr-uploader", "kept"), read_uploader
    return None


def _reference(listed: Listed, found: Found) -> FlickrRef:
    published = listed.published
    how = listed.by
    if not found.same:
        how = kept(
            "{how_phrase}, which lists {path}", how_phrase=how, path=printable(published.path)
        )
    if found.sure:
        return FlickrRef(published.photo_id, published.nsid, Strength.STRONG, how, Source.DATABASE)
    how = kept("{how_phrase}, perhaps another picture of this name", how_phrase=how)
    return FlickrRef(published.photo_id, None, Strength.WEAK, how, Source.WEAK_NAME)
