"""Names of picture files in lists that say which Flickr photo the picture is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flickrcheck.model import FaceBox

_NSID = r"[0-9]{5,11}@N[0-9]{2}"
_PHOTO = r"(?P<photo>[1-9][0-9]{0,10})"
_SUFFIX = r"\.(?:jpe?g|png|gif)(?:#[0-9]{1,3})?"  # Flickr8k's captions are numbered by #0 to #4
_OWNER = re.compile(rf"(?P<nsid>{_NSID})(?:_identity_[0-9]{{1,7}})?")
# What stands before the ID ends in a dot: Adience's landmark_aligned_face.2.<id>_<secret>_o.jpg, or
# names farm and server, as in AADB: farm1_255_<id>_<secret>.jpg
_STATIC = re.compile(
    rf"(?:[^#]*\.|farm[0-9]{{1,3}}_[0-9]{{1,6}}_)?{_PHOTO}_[0-9a-f]{{10}}"
    rf"(?:_[0-9]{{1,6}}_(?P<nsid>{_NSID})|(?:_[a-z0-9]{{1,2}})?(?:_d)?){_SUFFIX}",  # Im2GPS
    re.IGNORECASE,
)
_FACE = re.compile(rf"{_PHOTO}_[0-9]{{1,5}}{_SUFFIX}", re.IGNORECASE)
_BARE = re.compile(_PHOTO + _SUFFIX, re.IGNORECASE)
_LONGEST = 500  # characters of a path that is looked into
_PLAUSIBLE = 7  # digits; shorter bare numbers are counters of pictures


@dataclass(frozen=True, slots=True)
class PictureName:
    """A photo ID in decimal, the account and the face where the folder names the account.

    sure: the form is Flickr's or MegaFace's own; a bare number needs many others beside it.
    """

    photo: str
    nsid: str | None = None
    face: FaceBox | None = None
    sure: bool = True

    @property
    def plausible(self) -> bool:
        """Whether this may be a Flickr photo's name where a whole column is like it."""
        return self.sure or len(self.photo) >= _PLAUSIBLE


def parse_picture_name(path: str) -> PictureName | None:
    """The photo that a picture's path in a list names, None where it names none.

    Known are ``<id>_<secret>[_size].jpg``, also with farm and server before it or with server and
    ``<NSID>`` behind it, MegaFace's ``<NSID>/<id>_<face>.jpg``, MF2's
    ``<NSID>_identity_<n>/<id>_<face>.jpg`` and ``<id>.jpg``, in any folder.
    """
    if len(path) > _LONGEST or "//" in path:  # an address on another host proves nothing
        return None
    *folders, name = path.replace("\\", "/").split("/")
    owner = _OWNER.fullmatch(folders[-1]) if folders else None
    nsid = owner["nsid"] if owner else None
    if found := _STATIC.fullmatch(name):
        return PictureName(found["photo"], nsid or found["nsid"])
    if nsid and (found := _FACE.fullmatch(name)):
        face = FaceBox(None, None, None, None, key=f"{folders[-1]}/{name}")
        return PictureName(found["photo"], nsid, face)
    if found := _BARE.fullmatch(name):
        return PictureName(found["photo"], nsid, sure=nsid is not None)
    return None
