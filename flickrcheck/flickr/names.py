"""Which photo a file name says it is: the naming rules of Flickr, its export and its tools.

Strong forms are accepted alone; weak ones are candidates that the owner or the picture has to
confirm. The rules are narrow on purpose: a missed name costs little, because the picture is
compared as well, but a wrong ID would accuse the wrong dataset.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from flickrcheck.flickr.ids import NSID, PHOTO_ID
from flickrcheck.flickr.name_copies import strip_copy_marks, strip_version_marks
from flickrcheck.flickr.name_numbers import weak_photo_id
from flickrcheck.flickr.name_titles import titled_photo_id
from flickrcheck.flickr.name_traps import is_date, is_epoch
from flickrcheck.flickr.phrases import printable
from flickrcheck.kept import kept
from flickrcheck.model import FlickrRef, Source, Strength

__all__ = [
    "clean_stem",
    "is_media_suffix",
    "is_video_suffix",
    "parse_name",
    "photo_id_of_static_name",
    "strip_copy_marks",
]

_LONGEST = 255  # bytes on every common file system; in characters here

_PICTURE_SUFFIX = re.compile(
    "jpe?g|jpe|jfif|a?png|gif|tiff?|webp|bmp|dib|hei[cf]s?|hif|avifs?|dng|mpo|jxl|jp2|jp[fx]|psd"
)
_VIDEO_SUFFIX = re.compile("mp4|m4v|mov|avi|mpe?g|3g[p2]|wmv|asf|mts|m2ts|mkv|webm|og[vg]|flv|vob")
_SIZE = r"(?:_(?:[sqtmnwzcbhkfo]|3k|4k|5k|6k))?"

_STATIC = re.compile(rf"(?P<id>{PHOTO_ID})_(?P<secret>[0-9a-f]{{10}}){_SIZE}(?:_d)?")
_PHOTO_ID = re.compile(PHOTO_ID)
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_FLICKR = re.compile("[Ff]lickr[_-]|FLICKR[_-]")
_TOOL = re.compile(rf"(?:[Ff]lickr|FLICKR)[_-](?P<id>{PHOTO_ID})")
_FACE = re.compile(rf"(?P<id>{PHOTO_ID})_[0-9]{{1,3}}")
_MEGAFACE_OWNER = re.compile(NSID)
_MF2_FOLDER = re.compile(rf"(?P<nsid>{NSID})_identity_[0-9]{{1,6}}")

# Shorter numbers are counters, years, days and times far more often than photos of 2004; those of
# four to six digits count where the form of the name is Flickr's own.
_SHORTEST = 7
_SHORTEST_SURE = 4


def parse_name(name: str, parents: Sequence[str] = ()) -> FlickrRef | None:
    """The photo that a file name names.

    name: the last part of the path; parents: the folders above it, the nearest one last.
    Strong or weak after the forms described in this module, None for everything else.
    """
    stem = clean_stem(name)
    if stem is None:
        return _original_without_suffix(name)
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


def photo_id_of_static_name(stem: str) -> int | None:
    """The photo ID of ``<id>_<secret>[_size][_d]``, the name that Flickr's servers give."""
    found = _STATIC.fullmatch(stem)
    if found is None:
        return None
    number, secret = found["id"], found["secret"]
    if _is_day_or_year(number):  # with ten hex digits: a backup program's
        return None
    if len(number) < _SHORTEST and _PHOTO_ID.fullmatch(secret):
        return None  # a title such as 2009 before an ID
    if secret.isdecimal() and is_epoch(number) and is_epoch(secret):
        return None  # two times
    return int(number)


def _is_day_or_year(number: str) -> bool:
    return is_date(number) or _YEAR.fullmatch(number) is not None


def _listed_face(stem: str, name: str, parents: Sequence[str]) -> FlickrRef | None:
    """Faces as MegaFace and MF2 lay them out on disk; the folder is the account."""
    face = _FACE.fullmatch(stem)
    if face is None or not parents:
        return None
    match list(parents[-3:]):
        case [*_, root, start, owner] if (
            root == "FlickrFinal2"
            and _MEGAFACE_OWNER.fullmatch(owner)
            and start in (owner[:3], face["id"][:3])
        ):
            nsid, layout = owner, f"{root}/{start}/{owner}"
        case [*_, folder] if mf2 := _MF2_FOLDER.fullmatch(folder):
            nsid, layout = mf2["nsid"], folder
        case _:
            return None
    how = kept("the MegaFace path {path}", path=f"{layout}/{printable(name)}")
    return FlickrRef(int(face["id"]), nsid, Strength.STRONG, how, Source.STRONG_NAME)


def _original_without_suffix(name: str) -> FlickrRef | None:
    """Some old originals of the account export have no suffix; their names end in ``_o``."""
    stem = None if len(name) > _LONGEST or "." in name else strip_copy_marks(name)
    return _strong(stem, name) if stem and stem.endswith("_o") else None


def _strong(stem: str, name: str) -> FlickrRef | None:
    photo_id = _strong_id(stem)
    if photo_id is None and (bare := strip_version_marks(stem)) != stem:
        photo_id = _strong_id(bare)
    if photo_id is not None:
        how = kept("the file name {name}", name=printable(name))
        return FlickrRef(photo_id, None, Strength.STRONG, how, Source.STRONG_NAME)
    return None


def _strong_id(stem: str) -> int | None:
    photo_id = photo_id_of_static_name(_FLICKR.sub("", stem, count=1))
    if photo_id is None:
        photo_id = titled_photo_id(stem)
    if photo_id is None and (tool := _TOOL.fullmatch(stem)):
        number = tool["id"]
        if len(number) >= _SHORTEST_SURE and not _is_day_or_year(number):
            photo_id = int(number)
    return photo_id


def _weak(stem: str, name: str) -> FlickrRef | None:
    video = is_video_suffix(name.rpartition(".")[2])
    photo_id = weak_photo_id(stem, video=video)
    if photo_id is None:
        return None
    how = kept("a number in the file name {name}", name=printable(name))
    return FlickrRef(photo_id, None, Strength.WEAK, how, Source.WEAK_NAME)
