"""Which photo a file name says it is: the naming rules of Flickr, its export and its tools.

Strong forms are accepted alone; weak ones are candidates that the owner or the picture has to
confirm. The rules are narrow on purpose: a missed name costs little, because the picture is
compared as well, but a wrong ID would accuse the wrong dataset.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from flickrcheck.flickr.ids import NSID, PHOTO_ID
from flickrcheck.flickr.name_traps import (
    is_date,
    is_epoch,
    is_generic,
    is_short_date,
    is_time_after,
    names_foreign_source,
)
from flickrcheck.flickr.phrases import printable
from flickrcheck.model import FlickrRef, Source, Strength

_LONGEST = 255  # bytes on every common file system; in characters here

_PICTURE_SUFFIX = re.compile("jpe?g|jpe|jfif|png|gif|tiff?|webp|bmp|hei[cf]|hif|avif|dng")
_VIDEO_SUFFIX = re.compile("mp4|m4v|mov|avi|mpe?g|3gp|wmv|mts|m2ts|mkv|webm|ogv|flv")
# What file managers and browsers add to a second copy.
_COPY = re.compile(
    r"(?: ?\([1-9][0-9]{0,2}\)| [2-9]"
    r"|(?: -)? (?:[Cc]opy|Kopie|[Cc]opie|[Cc]opia)(?: [1-9][0-9]?| \([1-9][0-9]?\))?)$"
)
_INVISIBLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_SIZE = r"(?:_(?:[sqtmnwzcbhkfo]|3k|4k|5k|6k))?"

_STATIC = re.compile(rf"(?P<id>{PHOTO_ID})_(?P<secret>[0-9a-f]{{10}}){_SIZE}(?:_d)?")
_TITLED = re.compile(rf"(?P<slug>.+)_(?P<id>{PHOTO_ID})_o")
_PHOTO_ID = re.compile(PHOTO_ID)
_TOOL = re.compile(r"[Ff]lickr[_-](?P<id>[1-9][0-9]{4,10})")
_FACE = re.compile(rf"(?P<id>{PHOTO_ID})_[0-9]{{1,3}}")
_MEGAFACE_OWNER = re.compile(NSID)
_MF2_FOLDER = re.compile(rf"(?P<nsid>{NSID})_identity_[0-9]{{1,6}}")

# Shorter numbers are counters, years, days and times far more often than photos of 2004; those of
# five and six digits count where the form of the name is Flickr's own.
_SHORTEST = 7
_SHORTEST_SURE = 5
_LONG_ID = r"[1-9][0-9]{6,10}"
_BARE = re.compile(_LONG_ID)
_DATED = re.compile(rf"(?P<date>[0-9]{{8}})-(?P<id>{_LONG_ID})-.*\S")
_BEHIND_TITLE = re.compile(rf"(?P<title>.+)(?:-(?P<id>{_LONG_ID})|[ _]\((?P<inside>{_LONG_ID})\))")
_NUMBERS_ONLY = re.compile(r"[0-9]+(?:_[0-9]+){2,}(?:_[a-z])?")
_LAST_NUMBER = re.compile(r"(?:^|_)([0-9]+)$")


def parse_name(name: str, parents: Sequence[str] = ()) -> FlickrRef | None:
    """The photo that a file name names.

    name: the last part of the path; parents: the folders above it, the nearest one last.
    Strong or weak after the forms described in this module, None for everything else.
    """
    stem = clean_stem(name)
    if stem is None:
        return None
    return _listed_face(stem, name, parents) or _strong(stem, name) or _weak(stem, name)


def clean_stem(name: str) -> str | None:
    """A media file's name without suffix and copy marks; None where it can be no Flickr name."""
    if len(name) > _LONGEST or name.startswith("."):
        return None
    stem, dot, suffix = name.rpartition(".")
    if not dot or not is_media_suffix(suffix) or is_media_suffix(stem.rpartition(".")[2]):
        return None
    return strip_copy_marks(stem)


def is_media_suffix(suffix: str) -> bool:
    """Whether a suffix without its dot, in any case, is that of a picture or a video."""
    return _PICTURE_SUFFIX.fullmatch(suffix.lower()) is not None or is_video_suffix(suffix)


def is_video_suffix(suffix: str) -> bool:
    """Whether a suffix without its dot, in any case, is that of a video."""
    return _VIDEO_SUFFIX.fullmatch(suffix.lower()) is not None


def strip_copy_marks(stem: str) -> str | None:
    """Remove " (1)", " - Copy" and the like; None for a name with control or direction marks."""
    for _ in range(2):
        stem = _COPY.sub("", stem)
    return None if _INVISIBLE.search(stem) else stem


def photo_id_of_static_name(stem: str) -> int | None:
    """The photo ID of ``<id>_<secret>[_size][_d]``, the name that Flickr's servers give."""
    found = _STATIC.fullmatch(stem)
    if found is None:
        return None
    number, secret = found["id"], found["secret"]
    if is_date(number):  # with ten hex digits behind it: a backup program's
        return None
    if len(number) < _SHORTEST and _PHOTO_ID.fullmatch(secret):
        return None  # a title such as 2009 before an ID
    if secret.isdecimal() and is_epoch(number) and is_epoch(secret):
        return None  # two times
    return int(number)


def _listed_face(stem: str, name: str, parents: Sequence[str]) -> FlickrRef | None:
    """Faces as MegaFace and MF2 lay them out on disk; the folder is the account."""
    face = _FACE.fullmatch(stem)
    if face is None or not parents:
        return None
    match list(parents[-3:]):
        case [*_, root, start, owner] if (
            root == "FlickrFinal2" and _MEGAFACE_OWNER.fullmatch(owner) and start == owner[:3]
        ):
            nsid, layout = owner, f"the MegaFace path {root}/{start}/{owner}"
        case [*_, folder] if mf2 := _MF2_FOLDER.fullmatch(folder):
            nsid, layout = mf2["nsid"], f"the MegaFace path {folder}"
        case _:
            return None
    how = f"{layout}/{printable(name)}"
    return FlickrRef(int(face["id"]), nsid, Strength.STRONG, how, Source.STRONG_NAME)


def _strong(stem: str, name: str) -> FlickrRef | None:
    photo_id = photo_id_of_static_name(stem)
    if photo_id is None:
        photo_id = _titled(stem)
    if photo_id is None and (tool := _TOOL.fullmatch(stem)) and not is_date(tool["id"]):
        photo_id = int(tool["id"])
    if photo_id is None:
        return None
    how = f"the file name {printable(name)}"
    return FlickrRef(photo_id, None, Strength.STRONG, how, Source.STRONG_NAME)


def _titled(stem: str) -> int | None:
    """The ID of the export's ``<slug>_<id>_o``, where no other number could be meant."""
    found = _TITLED.fullmatch(stem)
    if found is None or _NUMBERS_ONLY.fullmatch(stem):  # Facebook: three groups and a letter
        return None
    slug, number = found["slug"], found["id"]
    if len(number) < _SHORTEST_SURE or is_date(number) or is_time_after(slug, number):
        return None
    if len(number) < _SHORTEST and (is_short_date(number) or is_generic(slug)):
        return None
    if slug.isdecimal() and (len(number) < 9 or is_epoch(number)):
        return None  # two numbers: the last is no ID for certain
    if is_epoch(number) and is_generic(slug):
        return None
    if names_foreign_source(slug) and not any(map(str.isdecimal, slug)):
        return None  # with a number of its own the slug is a title: "screenshot-2019-03-12"
    return int(number) if _stands_alone(slug, number) else None


def _stands_alone(slug: str, number: str) -> bool:
    """Whether the group before the ID is no ID itself: then the last group may be a secret, or
    all of them another site's numbers."""
    found = _LAST_NUMBER.search(slug)
    if found is None or len(found[1]) <= 6:
        return True
    group = found[1]
    if is_date(group) or is_time_after(slug[: found.start()], group):
        return True
    return len(number) == 11 and len(group) <= 11 and not slug.isdecimal()


def _weak(stem: str, name: str) -> FlickrRef | None:
    number = _weak_number(stem)
    if number is None:
        return None
    how = f"a number in the file name {printable(name)}"
    return FlickrRef(int(number), None, Strength.WEAK, how, Source.WEAK_NAME)


def _weak_number(stem: str) -> str | None:
    if bare := _BARE.fullmatch(stem):
        number = bare[0]
        return None if is_date(number) or is_epoch(number) else number
    if dated := _DATED.fullmatch(stem):
        number = dated["id"]
        ordinary = not is_date(dated["date"]) or is_time_after(dated["date"], number)
        return None if ordinary or is_date(number) else number
    if titled := _BEHIND_TITLE.fullmatch(stem):
        title, number = titled["title"], titled["id"] or titled["inside"]
        if not any(map(str.isalpha, title)) or names_foreign_source(title):
            return None
        if is_date(number) or is_time_after(title, number):
            return None
        return None if is_epoch(number) and is_generic(title) else number
    return None
