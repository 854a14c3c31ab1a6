"""What a file or folder is, by its name and by what a folder's list says of it."""

from __future__ import annotations

import os
import re
import stat
import sys

from flickrcheck.kept import kept
from flickrcheck.photo.formats import (
    OTHER_SUFFIXES,
    SIDECAR_SUFFIXES,
    SUFFIXES,
    VIDEO_SUFFIXES,
)

PICTURE = "picture"
SIDECAR = "sidecar"
ZIP = "zip"

_HIDDEN_FLAG = getattr(stat, "UF_HIDDEN", 0)  # macOS
_HIDDEN_ATTRIBUTE = stat.FILE_ATTRIBUTE_HIDDEN  # Windows
_DATALESS_FLAG = 0x40000000  # macOS, sys/stat.h: SF_DATALESS
# Windows, winnt.h: FILE_ATTRIBUTE_OFFLINE and FILE_ATTRIBUTE_RECALL_ON_DATA_ACCESS
_RECALL_ATTRIBUTES = 0x1000 | 0x400000
# Hidden by Windows on its own disks only; they hold what was deleted.
_HIDDEN_NAMES = frozenset(("$RECYCLE.BIN", "System Volume Information"))

_ORIGINAL = re.compile(r"(?:^|_)[1-9][0-9]{0,10}(?:_[0-9a-f]{10})?_o$")
_SHORT_SUFFIX = re.compile(r"\.[a-z0-9_+-]{1,12}", re.ASCII)
_BY_SUFFIX = {
    **{suffix: suffix for suffix in OTHER_SUFFIXES},
    **dict.fromkeys(VIDEO_SUFFIXES, "video"),
    **dict.fromkeys(SIDECAR_SUFFIXES, SIDECAR),
    ".zip": ZIP,
    **dict.fromkeys(SUFFIXES, PICTURE),
}
# Databases by their whole name: F-Spot's, and that of flickr-uploader. (Lightroom's has a suffix.)
_DATABASE_NAMES = frozenset(("photos.db", "flickrdb"))
_DATABASE_SUFFIXES = frozenset((".db", ""))
_IN_ZIPS = frozenset(SIDECAR_SUFFIXES) - {".lrcat"}

# Folders that a program keeps for itself and shows as one thing, by suffix and by whole name.
# Many hold a second, smaller copy of every picture.
_PACKAGE_SUFFIXES = {
    ".photoslibrary": kept("Apple Photos library"),
    ".photolibrary": kept("iPhoto library"),
    ".migratedphotolibrary": kept("iPhoto library"),
    ".aplibrary": kept("Aperture library"),
    ".migratedaplibrary": kept("Aperture library"),
    ".lrdata": kept("Lightroom previews"),
    ".lrcat-data": kept("Lightroom catalog data"),
    ".lrlibrary": kept("Lightroom library"),
    ".cocatalog": kept("Capture One catalog"),
    ".imovielibrary": kept("iMovie library"),
    ".fcpbundle": kept("Final Cut Pro library"),
    ".photoboothlibrary": kept("Photo Booth library"),
}
_PACKAGE_NAMES = {
    "iphoto library": kept("iPhoto library"),  # iPhoto before 2009 gave it no suffix
    "photo booth library": kept("Photo Booth library"),
    "@eadir": kept("Synology previews"),
}


def suffix_of(name: str) -> str:
    """The lower-case suffix of a file name with its dot, "" where there is none."""
    at = name.rfind(".")
    return name[at:].lower() if 0 < at < len(name) - 1 else ""


def kind_by_name(path: str, suffix: str) -> str | None:
    """PICTURE, SIDECAR, ZIP, what to count the file by, or None where only its content can tell."""
    if suffix in _DATABASE_SUFFIXES and _is_database(path):
        return SIDECAR
    return _BY_SUFFIX.get(suffix)


def _is_database(path: str) -> bool:
    return os.path.split(path)[1].lower() in _DATABASE_NAMES


def foreign_kind(suffix: str) -> str:
    """What to count a file by whose suffix is not known and whose content is no picture."""
    if not suffix:
        return kept("no suffix")
    return suffix if _SHORT_SUFFIX.fullmatch(suffix) else kept("odd suffix")


def member_kind(name: str) -> str:
    """What a file in a zip file is, by its name alone: PICTURE, SIDECAR, or what to count it by.

    Databases in zip files cannot be asked without unpacking them. Some pictures of old account
    exports have no suffix; they are known by the end that Flickr gives to originals.
    """
    suffix = suffix_of(name)
    if not suffix and _ORIGINAL.search(name):
        return PICTURE
    kind = kind_by_name(name, suffix)
    if kind == ZIP or (kind == SIDECAR and suffix not in _IN_ZIPS):
        return kept("{name} in a zip file", name=suffix or name.lower())
    return kind or foreign_kind(suffix)


def package_kind(name: str) -> str | None:
    """Which program keeps a folder of this name for itself, in words; None for other folders."""
    name = name.lower()
    return _PACKAGE_NAMES.get(name) or _PACKAGE_SUFFIXES.get(name[name.rfind(".") :])


def is_hidden(name: str, status: os.stat_result) -> bool:
    """Whether the system hides a file or folder."""
    if name.startswith(".") or name in _HIDDEN_NAMES:
        return True
    if sys.platform == "win32":
        return bool(status.st_file_attributes & _HIDDEN_ATTRIBUTE)
    return bool(_HIDDEN_FLAG and getattr(status, "st_flags", 0) & _HIDDEN_FLAG)


def is_elsewhere(status: os.stat_result) -> bool:
    """Whether a file's bytes would have to be fetched from a network service to be read."""
    if sys.platform == "win32":
        return bool(status.st_file_attributes & _RECALL_ATTRIBUTES)
    if sys.platform == "darwin":
        return bool(getattr(status, "st_flags", 0) & _DATALESS_FLAG)
    return False


def is_link(status: os.stat_result) -> bool:
    """Whether a folder's member only points elsewhere; Windows' junctions do as well."""
    if sys.platform == "win32":
        if status.st_reparse_tag == stat.IO_REPARSE_TAG_MOUNT_POINT:
            return True
    return stat.S_ISLNK(status.st_mode)
