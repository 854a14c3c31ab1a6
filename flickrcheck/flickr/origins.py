"""Where a file was downloaded from, as the system or the browser noted it with the file.

Linux: the extended attributes ``user.xdg.origin.url`` and ``user.xdg.referrer.url``
(freedesktop.org, "Common Extended Attributes"; written by Chromium, wget, curl --xattr and
yt-dlp --xattrs). macOS: the attribute ``com.apple.metadata:kMDItemWhereFroms``, a binary property
list of the file's address and the page's. Windows: the stream ``:Zone.Identifier``, an INI file
with HostUrl and ReferrerUrl, which becomes a file ``name:Zone.Identifier`` where it is copied to
other systems. Disks and servers that serve several systems keep the last two as attributes of
other names: ``user.Zone.Identifier`` (NTFS-3G), ``user.DosStream.Zone.Identifier:$DATA`` (Samba),
``user.com.apple.metadata:...`` (Netatalk).
"""

from __future__ import annotations

import ctypes
import functools
import os
import plistlib
import re
import struct
import sys
from collections.abc import Callable, Iterator, Mapping

from flickrcheck.flickr.sidecars import Files, NotedFiles, UnusableError, one_each, read_bytes
from flickrcheck.flickr.urls import UrlReference, parse_url
from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef, Source, Strength

_ORIGIN, _REFERRER = "user.xdg.origin.url", "user.xdg.referrer.url"
_WHERE_FROMS = "kMDItemWhereFroms"
_ZONE = "Zone.Identifier"
# The colon is no character of a file name on other systems: unzip writes "_", Samba and Apple
# write the character U+F03A or U+F022 in its place.
_ZONE_FILE = re.compile(r"(?P<of>.+)[:_\uf03a\uf022]Zone\.Identifier", re.IGNORECASE | re.DOTALL)
_STREAMS = os.name == "nt"  # on Windows the stream is opened as if it were a file of that name
_LARGEST = 64 << 10  # bytes; what Linux allows for an attribute. Real ones have some hundreds.
_MOST_LINES = 200

# What stands for "not known" where the file's own address should: Windows' word for it, and names
# that a page of Flickr's made up for a picture that it had in memory.
_UNKNOWN = re.compile(r"|about:[a-z]+|blob:https://(?:www\.)?flickr\.com/[0-9a-f-]+", re.IGNORECASE)

# What plistlib raises for lists that break the rules.
_BROKEN = (
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    OverflowError,
    RecursionError,
    MemoryError,
    struct.error,
)

Attributes = Callable[[str], Mapping[str, bytes]]
"""Gives the extended attributes of a file that may say where it is from. Raises OSError."""


class Origins(NotedFiles):
    """See sidecars.Sidecars. The files beside pictures are those that end in Zone.Identifier.

    ``state`` knows of such files only: to see that an attribute changed, each picture would have
    to be asked.
    """

    def __init__(self, files: Files, attributes: Attributes | None = None) -> None:
        super().__init__(files)
        self._attributes = attributes or _system_attributes
        self._zones: dict[str, str] = {}  # path of the picture -> path of its Zone.Identifier

    def add(self, path: str) -> bool:
        """See Sidecars."""
        found = _ZONE_FILE.fullmatch(path) if path[-15:].lower() == "zone.identifier" else None
        if found is None:
            return False
        if found["of"] not in self._zones:
            self._zones[found["of"]] = path
            self._note(path)
        return True

    def references(self, path: str) -> list[FlickrRef]:
        """The photo at the address that a picture was downloaded from; several if notes differ.

        None where its own address is not Flickr's, whatever the page was.
        """
        return one_each(self._noted(path))

    def _noted(self, path: str) -> Iterator[FlickrRef]:
        try:
            attributes = self._attributes(path)
        except (OSError, ValueError):  # no such file, a member of a zip file, a NUL in the name
            attributes = {}
        if (_ORIGIN in attributes or _REFERRER in attributes) and (
            found := _named(_text(attributes.get(_ORIGIN)), _text(attributes.get(_REFERRER)))
        ):
            yield _reference(found, kept("as the system noted it with the file"))
        for name, value in attributes.items():
            if _WHERE_FROMS in name and (found := _named(*_where_froms(value))):
                yield _reference(found, kept("as macOS noted it with the file"))
            if _ZONE in name and (found := _named(*_zone(value))):
                yield _reference(found, kept("as Windows noted it with the file"))
        if (stream := self._zone_file(path)) and (found := _named(*_zone(stream))):
            yield _reference(found, kept("as Windows noted it with the file"))

    def _zone_file(self, path: str) -> bytes | None:
        beside = self._zones.get(path)
        if beside is None and not _STREAMS:
            return None
        try:
            return read_bytes(self._files, beside or f"{path}:{_ZONE}", _LARGEST)
        except UnusableError as error:
            if beside:  # most files have no such stream
                self._skipped.note(beside, error)
            return None


def _reference(named: UrlReference, noted: str) -> FlickrRef:
    how = kept("the address it was downloaded from, {noted_phrase}", noted_phrase=noted)
    return FlickrRef(named.photo_id, named.nsid, Strength.STRONG, how, Source.ORIGIN)


def _named(origin: str, referrer: str) -> UrlReference | None:
    """The photo that both addresses of a download name; "" stands for none.

    origin is the picture's own address; a page shows pictures of other photos and sites as well,
    so it counts alone only where the picture's address is not known.
    """
    page = parse_url(referrer)
    if _UNKNOWN.fullmatch(origin.strip()):
        return page if page and page.photo_id is not None else None
    own = parse_url(origin)
    if own is None or own.photo_id is None:
        return None
    if page and page.photo_id == own.photo_id and own.nsid is None:
        return page
    return own


def _text(value: bytes | None) -> str:
    """An attribute as text; some programs end it with a NUL or a line break."""
    return (value or b"").rstrip(b"\0\r\n ").decode("utf-8", "replace")


def _where_froms(value: bytes) -> tuple[str, str]:
    """The address of the file and that of the page in a binary property list."""
    # Samba ends values with a NUL
    for data in (value, value[:-1]):
        try:
            listed = plistlib.loads(data, fmt=plistlib.FMT_BINARY)
        except _BROKEN:
            continue
        if not isinstance(listed, list):
            return "", ""
        own, page, *_ = [each if isinstance(each, str) else "" for each in (*listed[:2], "", "")]
        return own, page
    return "", ""


def _zone(value: bytes) -> tuple[str, str]:
    """HostUrl and ReferrerUrl of the section ZoneTransfer; those that are given twice are none.

    Source: Microsoft, [MS-FSCC] 5.6.1 "Known Alternate Stream Names", and what Chromium, Edge and
    Firefox write: ANSI or UTF-8, lines end in CR LF.
    """
    if value.startswith((b"\xff\xfe", b"\xfe\xff")):
        text = value.decode("utf-16", "replace")
    else:
        text = value.removeprefix(b"\xef\xbb\xbf").decode("utf-8", "replace")
    inside = False
    found: dict[str, set[str]] = {"hosturl": set(), "referrerurl": set()}
    for line in text.replace("\0", "\n").split("\n", _MOST_LINES)[:_MOST_LINES]:
        line = line.strip()
        if line.startswith("["):
            inside = line.lower() == "[zonetransfer]"
        elif inside:
            key, equals, address = line.partition("=")
            if equals and (known := found.get(key.strip().lower())) is not None:
                known.add(address.strip())
    host, referrer = found["hosturl"], found["referrerurl"]
    if len(host) > 1 or len(referrer) > 1:
        return "", ""
    return "".join(host), "".join(referrer)


def _may_tell(name: str) -> bool:
    return name in (_ORIGIN, _REFERRER) or _WHERE_FROMS in name or _ZONE in name


def _system_attributes(path: str) -> dict[str, bytes]:
    """The attributes that the operating system keeps for a file. Raises OSError, ValueError."""
    if sys.platform == "linux":
        return {name: os.getxattr(path, name) for name in os.listxattr(path) if _may_tell(name)}
    if sys.platform == "darwin":
        name = f"com.apple.metadata:{_WHERE_FROMS}"
        value = _mac_attribute(os.fsencode(path), name.encode())
        return {} if value is None else {name: value}
    return {}


def _mac_attribute(path: bytes, name: bytes) -> bytes | None:
    """One attribute, None where the file has none such. Source: macOS, getxattr(2)."""
    if b"\0" in path:
        raise ValueError("embedded null byte")
    read = _mac_getxattr()
    buffer = ctypes.create_string_buffer(_LARGEST)
    length = read(path, name, buffer, _LARGEST, 0, 0)
    return None if length < 0 else buffer.raw[:length]


@functools.cache
def _mac_getxattr() -> Callable[..., int]:
    read = ctypes.CDLL(None).getxattr  # Python's os.getxattr is Linux's alone
    read.restype = ctypes.c_ssize_t
    read.argtypes = (
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_void_p,
        ctypes.c_size_t,
        ctypes.c_uint32,
        ctypes.c_int,
    )
    call: Callable[..., int] = read
    return call
