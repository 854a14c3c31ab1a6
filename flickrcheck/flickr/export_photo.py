"""What one JSON file of an account export says: a photo of the account, or the account itself.

The keys are those of the exports of 2018 to 2025. Every value may be missing or of another type:
a title that is no text is no title, a date of zeros is none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from flickrcheck.flickr.ids import is_nsid
from flickrcheck.flickr.phrases import printable
from flickrcheck.flickr.sidecars import Files, UnusableError, read_object
from flickrcheck.flickr.urls import parse_url
from flickrcheck.kept import kept

LARGEST = 16 << 20
"""Bytes of one file; a photo with 10,000 comments has about 3 MB."""

_DATE = re.compile(r"(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}")
_LONGEST_TITLE = 255  # Flickr's own bound, in characters
_LONGEST_WORD = 100
_ALIAS = re.compile(r"[A-Za-z0-9_-]{1,64}")


@dataclass(frozen=True, slots=True)
class Account:
    """Whose export it is. alias: the name in the addresses of the account, "" if it has none or
    it is not told; name: the screen name, "" if it is not told; unaliased: it is told that the
    account has no alias."""

    nsid: str
    alias: str
    name: str
    unaliased: bool = False


@dataclass(frozen=True, slots=True)
class ExportedPhoto:
    """A photo as an export describes it; texts are "" where the export does not tell.

    nsid: of the owner, None where it cannot be told for sure. taken, uploaded:
    "YYYY-MM-DD HH:MM:SS" as Flickr writes them. privacy: "public", "private", "friend & family"
    and the like. license: in Flickr's words, such as "All Rights Reserved".
    """

    photo_id: int
    nsid: str | None
    title: str = ""
    taken: str = ""
    uploaded: str = ""
    privacy: str = ""
    license: str = ""


@dataclass(frozen=True, slots=True)
class PhotoFile:
    """A photo_<id>.json. original: the name of the picture that was uploaded, "" if missing;
    page_nsid, page_alias: the account that the photo's page is of, one of them at most."""

    photo: ExportedPhoto
    original: str
    page_nsid: str | None
    page_alias: str | None


def read_photo(files: Files, path: str, photo_id: int) -> PhotoFile:
    """The file ``photo_<photo_id>.json`` at ``path``; its photo has no owner yet.

    Raises UnusableError.
    """
    content = read_object(files, path, LARGEST)
    page, original = content.get("photopage"), content.get("original")
    if not isinstance(page, str) and not isinstance(original, str):
        raise UnusableError(kept("it has neither the photo's page nor its original's address"))
    if content.get("id") not in (str(photo_id), photo_id):
        raise UnusableError(kept("the photo ID inside is not the one in its name"))
    named = parse_url(page) if isinstance(page, str) else None
    if named and named.photo_id not in (None, photo_id):
        raise UnusableError(kept("its page address names another photo"))
    photo = ExportedPhoto(
        photo_id=photo_id,
        nsid=None,
        title=_text(content.get("name"), _LONGEST_TITLE),
        taken=_date(content.get("date_taken")),
        uploaded=_date(content.get("date_imported")),
        privacy=_text(content.get("privacy"), _LONGEST_WORD).lower(),
        license=_text(content.get("license"), _LONGEST_WORD),
    )
    return PhotoFile(
        photo,
        original.rpartition("/")[2] if isinstance(original, str) else "",
        named.nsid if named else None,
        named.alias if named else None,
    )


def read_account(files: Files, path: str) -> Account:
    """The file ``account_profile.json`` at ``path``. Raises UnusableError."""
    content = read_object(files, path, LARGEST)
    nsid, alias = content.get("nsid"), content.get("path_alias")
    if not isinstance(nsid, str) or not is_nsid(nsid):
        raise UnusableError(kept("it names no account"))
    url = content.get("profile_url")
    named = parse_url(url) if isinstance(url, str) else None
    if not isinstance(alias, str) or not _ALIAS.fullmatch(alias):
        alias = named.alias if named and named.alias else ""
    unaliased = not alias and named is not None and named.nsid == nsid
    return Account(nsid, alias, _text(content.get("screen_name"), _LONGEST_WORD), unaliased)


def _text(value: object, longest: int) -> str:
    return printable(value.strip(), longest) if isinstance(value, str) else ""


def _date(value: object) -> str:
    return value if isinstance(value, str) and _DATE.fullmatch(value) else ""
