"""Flickr URLs: pages, picture addresses and short links, and nothing that only looks like one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import parse_qs, unquote

from flickrcheck.flickr.ids import NSID, PHOTO_ID, decode_short, is_nsid, parse_photo_id

_LONGEST = 2000  # characters; browsers and Flickr stay far below

_URL = re.compile(
    r"(?:https?:)?(?://)?(?P<authority>[^/?#\\]+)(?P<path>/[^?#\\]*)?(?:\?(?P<query>[^#]*))?(?:#.*)?",
    re.IGNORECASE | re.ASCII,
)
# re.ASCII matters: without it, [a-z] and IGNORECASE let the Kelvin sign pass for a k.
_AUTHORITY = re.compile(
    r"(?:[^@]*@)?(?P<host>[a-z0-9.-]+?)\.?(?::[0-9]{0,5})?", re.IGNORECASE | re.ASCII
)
_PAGE_HOST = re.compile(r"(?:(?:www|m|secure)\.)?flickr\.com")
_STATIC_HOST = re.compile(
    r"photos[0-9]{0,3}\.flickr\.com|(?:farm[0-9]{1,3}\.)?static\.flickr\.com"
    r"|(?:farm[0-9]{1,3}|live|c[0-9]{1,2})\.staticflickr\.com"
)
_SHORT_HOST = re.compile(r"(?:www\.)?flic\.kr")
_ENCODED_WHOLE = re.compile(r"https?%3a%2f%2f", re.IGNORECASE)

_PICTURE_FILE = re.compile(
    rf"(?P<id>{PHOTO_ID})_[0-9a-f]{{6,16}}(?:_[0-9a-z]{{1,8}})?(?:_d)?\.[a-z0-9]{{2,4}}",
    re.IGNORECASE | re.ASCII,
)
_BUDDY_ICON = re.compile(rf"(?P<nsid>{NSID})(?:_[a-z])?\.(?:jpg|png|gif)")
_ALIAS = re.compile(r"[A-Za-z0-9_-]{1,64}")
# photo.gne, photo_zoom.gne, photo_exif.gne, photo_edit.gne, video.gne, video_download.gne
_ID_PAGE = re.compile(r"(?:photo|video)(?:_[a-z]{1,20})?\.gne")

# What Flickr itself puts where the account stands: /photos/tags/2024/ is no photo.
_RESERVED = re.compile(
    "account|activity|album|albums|all|archives|cameras?|collections?|comments|commons|contacts|"
    "create|events?|explore|family|favorites|faves|friends|galleries|gallery|getty|groups|help|"
    "interestingness|invite|login|logout|map|me|nearby|new|organize|organizr|page[0-9]+|people|"
    "photos|photosof|places|pool|popular|prints|recent|redirect|search|services|sets|settings|"
    "show|signin|signup|slideshow|stats|tags|trending|upload|uploads|with"
)


@dataclass(frozen=True, slots=True)
class UrlReference:
    """What a Flickr URL names. At least one part is set.

    photo_id: the photo; nsid: the account's ID; alias: the name the account chose, which cannot
    be turned into an NSID offline.
    """

    photo_id: int | None = None
    nsid: str | None = None
    alias: str | None = None


def parse_url(text: str) -> UrlReference | None:
    """What one URL says about a Flickr photo or account; None where it says nothing.

    The scheme may be missing, or the whole URL percent-encoded. Hosts that only look like
    Flickr's and paths that Flickr does not use give None.
    """
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    if _ENCODED_WHOLE.match(text):
        text = unquote(text, errors="replace")
    if not text.isprintable() or " " in text:
        return None
    url = _URL.fullmatch(text)
    authority = _AUTHORITY.fullmatch(url["authority"]) if url else None
    if url is None or authority is None:
        return None
    host = authority["host"].lower()
    segments = _segments(url["path"] or "")
    if segments is None:
        return None
    if _PAGE_HOST.fullmatch(host):
        return _page(segments, url["query"] or "")
    if _STATIC_HOST.fullmatch(host):
        return _static(segments)
    if _SHORT_HOST.fullmatch(host):
        return _short(segments)
    return None


def _segments(path: str) -> list[str] | None:
    """The decoded parts of a path; None for a path that a browser would rewrite."""
    segments = [unquote(segment, errors="replace") for segment in path.split("/")]
    while segments and not segments[0]:
        del segments[0]
    while segments and not segments[-1]:
        del segments[-1]
    # Flickr reads photos/somebody//123 as photos/somebody/123; elsewhere a name is missing.
    segments = segments[:2] + [segment for segment in segments[2:] if segment]
    if any(segment in {"", ".", ".."} or "/" in segment for segment in segments):
        return None
    return segments


def _page(segments: list[str], query: str) -> UrlReference | None:
    match [segments[0].lower() if segments else "", *segments[1:]]:
        case ["photos", user]:
            return _account(user)
        case ["photos", user, "albums" | "sets", _, "with", place, *_]:  # an album, at this photo
            return _photo_of(user, place)
        case ["photos" | "photo", user, place, *_]:  # "photo" stands in addresses before 2009
            return _photo_of(user, place)
        case ["people", user, *_]:
            return _account(user)
        case ["buddyicons", icon]:
            return _buddy_icon(icon)
        case [page] if _ID_PAGE.fullmatch(page):
            return _id_page(query, "id")
        case ["apps", "video", "stewart.swf"]:
            return _id_page(query, "photo_id")
        case _:
            return None


def _photo_of(user: str, place: str) -> UrlReference | None:
    account = _account(user)
    photo_id = parse_photo_id(place)
    if account is None or photo_id is None:
        return account
    return UrlReference(photo_id, account.nsid, account.alias)


def _account(user: str) -> UrlReference | None:
    if is_nsid(user):
        return UrlReference(nsid=user)
    if _ALIAS.fullmatch(user) and not _RESERVED.fullmatch(user.lower()):
        return UrlReference(alias=user)
    return None


def _id_page(query: str, name: str) -> UrlReference | None:
    try:
        fields = parse_qs(query, max_num_fields=50)
    except ValueError:
        return None
    named = {parse_photo_id(value) for value in fields.get(name, ())}
    named |= {decode_short(value) for value in fields.get("short", ())}
    photo_id = named.pop() if len(named) == 1 else None
    return None if photo_id is None else UrlReference(photo_id)


def _static(segments: list[str]) -> UrlReference | None:
    match segments:
        case [*_, "buddyicons", icon]:
            return _buddy_icon(icon)
        case ["video", number, _secret, _file]:
            photo_id = parse_photo_id(number)
            return None if photo_id is None else UrlReference(photo_id)
        case [*servers, name] if len(servers) <= 2 and all(map(_is_number, servers)):
            picture = _PICTURE_FILE.fullmatch(name)
            return UrlReference(int(picture["id"])) if picture else None
        case _:
            return None


def _buddy_icon(name: str) -> UrlReference | None:
    owner = _BUDDY_ICON.fullmatch(name)
    return UrlReference(nsid=owner["nsid"]) if owner else None


def _is_number(text: str) -> bool:
    return re.fullmatch(r"[0-9]{1,6}", text) is not None


def _short(segments: list[str]) -> UrlReference | None:
    match segments:
        case ["p", code]:
            photo_id = decode_short(code)
            return None if photo_id is None else UrlReference(photo_id)
        case _:  # /s/, /ps/, /y/ and /gp/ links cannot be resolved offline
            return None
