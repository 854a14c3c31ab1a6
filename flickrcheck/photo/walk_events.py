"""What a walk through folders gives: each file once, found or left out with a reason."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Found:
    """A picture. size in bytes, mtime_ns in nanoseconds since 1970.

    Of a picture in a zip file the path is "<zip file>!<name in it>", the size that of the picture
    and the time that of the zip file.
    """

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Sidecar:
    """A file that may say which Flickr photos pictures are: .json, .xmp, "a.jpg:Zone.Identifier",
    and outside of zip files the databases .lrcat, photos.db and flickrdb. Nothing was read of it.

    path, size in bytes and mtime_ns as those of Found.
    """

    path: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class Unsupported:
    """A file that is not looked at. kind, to count by: a lower-case suffix with its dot,
    "video", "no suffix", "odd suffix", "broken link", "no regular file", "only in the cloud",
    ".zip in a zip file", ".lrcat in a zip file" and so on, or "older copy in a zip"."""

    path: str
    kind: str


@dataclass(frozen=True, slots=True)
class Hidden:
    """A hidden file, or a hidden folder with all that is in it."""

    path: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A folder or zip file that cannot be listed or a file that cannot be looked at, or some of
    what is in it; reason is a sentence. listed: all that can be told of what is in it was told."""

    path: str
    reason: str
    listed: bool = False


@dataclass(frozen=True, slots=True)
class Excluded:
    """A file, or a folder with all that is in it, that a pattern of the person leaves out."""

    path: str


@dataclass(frozen=True, slots=True)
class Package:
    """A folder that a program keeps for itself, with all that is in it; kind says which."""

    path: str
    kind: str


Event = Found | Sidecar | Unsupported | Hidden | Problem | Excluded | Package
