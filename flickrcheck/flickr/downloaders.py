"""The files that downloaders write beside pictures: which Flickr photo a picture is.

- gallery-dl: ``flickr_<id>.jpg.json`` (or ``.json`` in place of the suffix, or in a folder
  ``metadata``), with ``"category": "flickr"``, the number ``id`` and ``owner.nsid``
  (gallery_dl/extractor/flickr.py, postprocessor/metadata.py). Its ``user`` is whoever's page was
  downloaded, in a list of favourites not the owner.
- yt-dlp, youtube-dl: ``<name>.info.json`` with ``"extractor_key": "Flickr"``, ``id`` and
  ``uploader_id`` (yt_dlp/extractor/flickr.py).
- flickr_download: ``<name>.jpg.json``, what Flickr's method flickr.photos.getInfo says of the
  photo, whose ``urls`` and ``sizes`` hold its addresses (flickr_download/flick_download.py,
  flickr_api/objects.py). Other programs save that answer as it came, in ``{"photo": {...}}``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from flickrcheck.flickr.ids import LARGEST_PHOTO_ID, is_nsid, parse_photo_id
from flickrcheck.flickr.phrases import printable
from flickrcheck.flickr.sidecars import (
    Files,
    NotedFiles,
    UnusableError,
    one_each,
    read_bytes,
    split_path,
)
from flickrcheck.flickr.urls import UrlReference, parse_url
from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef, Source, Strength

_LARGEST = 4 << 20  # bytes; a photo with 1,000 comments, notes and tags has some hundred thousand
_NAMES_FLICKR = re.compile(rb"flickr", re.IGNORECASE)
_EXPORT = re.compile(r"(?:photo_[0-9]+|account_profile)\.json")  # flickr/export.py reads them
_METADATA = "metadata"  # the folder of gallery-dl's own example
_MOST_ADDRESSES = 100
_SAME_SUFFIX = {"jpeg": "jpg", "tiff": "tif"}


class Downloaders(NotedFiles):
    """See sidecars.Sidecars. What says nothing of Flickr is another program's, and not told."""

    def __init__(self, files: Files) -> None:
        super().__init__(files)
        self._names: dict[str, set[str]] = {}  # by folder

    def add(self, path: str) -> bool:
        """See Sidecars."""
        if not path.endswith(".json"):
            return False
        folder, name = split_path(path)
        if _EXPORT.fullmatch(name):
            return False
        names = self._names.setdefault(folder, set())
        if name not in names:
            names.add(name)
            self._note(path)
        return True

    def references(self, path: str) -> list[FlickrRef]:
        """The photo that the files of a picture name; several where two of them differ."""
        found = []
        for sidecar, suffix in self._beside(path) if self._names else ():
            try:
                reference = self._read(sidecar, suffix)
            except UnusableError as error:
                self._skipped.note(sidecar, error)
                continue
            if reference:
                found.append(reference)
        return one_each(found)

    def _beside(self, path: str) -> Iterator[tuple[str, str | None]]:
        """The sidecars of a picture; with the picture's suffix where the name leaves it open."""
        folder, name = split_path(path)
        stem, dot, suffix = name.rpartition(".")
        if not dot:
            stem = name
        separator = "\\" if folder.endswith("\\") else "/"
        for place in (folder, f"{folder}{_METADATA}{separator}"):
            names = self._names.get(place)
            if names is None:
                continue
            for sidecar, left_open in (
                (f"{name}.json", None),
                (f"{stem}.info.json", None),
                (f"{stem}.json", suffix if dot else None),
            ):
                if sidecar in names:
                    yield place + sidecar, left_open

    def _read(self, path: str, suffix: str | None) -> FlickrRef | None:
        """Raises UnusableError."""
        data = read_bytes(self._files, path, _LARGEST)
        if not _NAMES_FLICKR.search(data) and b"\0" not in data[:4]:  # NULs: UTF-16 or 32
            return None
        try:
            content = json.loads(data)
        except (ValueError, RecursionError, MemoryError):
            raise UnusableError(kept("it is no valid JSON")) from None
        if not isinstance(content, dict):
            return None
        if suffix is not None and _is_of_another(content.get("extension"), suffix):
            return None
        named = _gallery_dl(content) or _yt_dlp(content) or _photo_info(content)
        if named is None:
            return None
        program, photo_id, nsid = named
        how = kept(
            "{name}, which {program} wrote for it",
            name=printable(split_path(path)[1]),
            program=program,
        )
        return FlickrRef(photo_id, nsid, Strength.STRONG, how, Source.DOWNLOADER)


_Named = tuple[str, int, str | None]  # program, photo ID, NSID


def _gallery_dl(content: dict[str, object]) -> _Named | None:
    if content.get("category") != "flickr":
        return None
    photo_id = _photo_id(content.get("id"))
    if photo_id is None:
        return None  # of an album or a person
    _check(photo_id, [content.get("url")])
    owner = content.get("owner")
    return "gallery-dl", photo_id, _nsid(owner.get("nsid") if isinstance(owner, dict) else owner)


def _yt_dlp(content: dict[str, object]) -> _Named | None:
    if content.get("extractor_key") != "Flickr" or content.get("_type", "video") != "video":
        return None
    photo_id = _photo_id(content.get("id"))
    if photo_id is None:
        raise UnusableError(kept("it names no photo ID"))
    _check(photo_id, [content.get("webpage_url"), content.get("original_url")])
    return "yt-dlp", photo_id, _nsid(content.get("uploader_id"))


def _photo_info(content: dict[str, object]) -> _Named | None:
    photo = content.get("photo")
    if isinstance(photo, dict):
        content = photo
    photo_id = _photo_id(content.get("id"))
    if photo_id is None or "secret" not in content:
        return None
    named = _check(photo_id, _addresses(content))
    if not named:  # other sites copied Flickr's methods, so the ID alone does not say whose it is
        return None
    owner = content.get("owner")
    nsid = _nsid(owner.get("nsid", owner.get("id")) if isinstance(owner, dict) else owner)
    nsids = {url.nsid for url in named if url.nsid} | ({nsid} if nsid else set())
    return "flickr_download", photo_id, nsids.pop() if len(nsids) == 1 else None


def _addresses(photo: dict[str, object]) -> list[object]:
    """The addresses in a photo's ``urls``, ``sizes`` and ``url_o`` and the like."""
    found: list[object] = []
    urls, sizes = photo.get("urls"), photo.get("sizes")
    pages = urls.get("url") if isinstance(urls, dict) else urls
    if isinstance(urls, dict):
        found.append(urls.get("photopage"))
    for page in pages[:_MOST_ADDRESSES] if isinstance(pages, list) else [pages]:
        if isinstance(page, dict):
            found += (page.get("_content"), page.get("text"))
        else:
            found.append(page)
    if isinstance(sizes, dict):
        listed = sizes.get("size")
        each = listed if isinstance(listed, list) else list(sizes.values())
        for size in each[:_MOST_ADDRESSES]:
            if isinstance(size, dict):
                found += (size.get("source"), size.get("url"))
    found += [value for key, value in photo.items() if key.startswith("url_")][:_MOST_ADDRESSES]
    return found


def _check(photo_id: int, addresses: list[object]) -> list[UrlReference]:
    """What those of the addresses that name a photo say. Raises UnusableError if it is another."""
    said = [parse_url(address) for address in addresses if isinstance(address, str)]
    named = [url for url in said if url and url.photo_id is not None]
    if any(url.photo_id != photo_id for url in named):
        raise UnusableError(kept("its photo ID and its addresses name different photos"))
    return named


def _photo_id(value: object) -> int | None:
    if isinstance(value, str):
        return parse_photo_id(value)
    if isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= LARGEST_PHOTO_ID:
        return value
    return None


def _nsid(value: object) -> str | None:
    return value if isinstance(value, str) and is_nsid(value) else None


def _is_of_another(named: object, suffix: str) -> bool:
    """Whether a sidecar says that it belongs to a file with another suffix."""
    if not isinstance(named, str) or not named:
        return False
    named, suffix = named.lower(), suffix.lower()
    return _SAME_SUFFIX.get(named, named) != _SAME_SUFFIX.get(suffix, suffix)
