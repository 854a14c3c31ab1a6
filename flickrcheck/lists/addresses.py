"""Flickr addresses in their usual forms, read fast: a part of what flickr/urls.py understands.

An address that is not of these forms stays as it stands in the list, for the pack's maker to parse.
"""

from __future__ import annotations

import re

NSID = r"[0-9]{5,11}@N[0-9]{2}"
PHOTO_ID = r"[1-9][0-9]{0,10}"

# Looks like one of Flickr's addresses; what it names exactly is for the pack's maker to parse.
_FLICKR = re.compile(
    r"(?:https?:)?(?://)?(?:[a-z0-9-]+\.){0,3}(?:(?:static)?flickr\.com|flic\.kr)[:/]\S+",
    re.IGNORECASE | re.ASCII,
)
_WEB = re.compile(r"(?:https?:)?//\S+", re.IGNORECASE)
_NSID = re.compile(NSID)
_ALIAS = re.compile(r"[A-Za-z0-9_-]{1,64}")
# Words that Flickr itself puts where the account stands: /photos/tags/2024/ is no photo.
_RESERVED = (
    "account|activity|albums|all|archives|commons|contacts|create|explore|favorites|faves|friends|"
    "galleries|groups|help|interestingness|invite|login|logout|map|me|organize|organizr|people|"
    "photos|popular|recent|search|services|sets|settings|slideshow|stats|tags|upload|uploads"
)
_PAGE = re.compile(
    rf"https?://(?:www\.|m\.|secure\.)?flickr\.com/(?:photos|people)/(?!(?i:{_RESERVED})(?:/|$))"
    rf"(?:(?P<nsid>{NSID})|(?P<alias>[A-Za-z0-9_-]{{1,64}}))(?:/(?P<photo>{PHOTO_ID}))?/?"
)
_PICTURE = re.compile(
    r"https?://(?:farm[0-9]{1,3}\.static\.?flickr|(?:live|c[0-9]{1,2})\.staticflickr"
    r"|static\.flickr|photos[0-9]{0,3}\.flickr)\.com/(?:[0-9]{1,6}/){0,2}"
    rf"({PHOTO_ID})_[0-9a-f]{{6,16}}(?:_[0-9a-z]{{1,8}})?(?:_d)?\.(?:jpg|png|gif)"
)


def is_flickr_address(cell: str) -> bool:
    """Whether a cell is one address on a host of Flickr's."""
    return _FLICKR.fullmatch(cell) is not None


def is_web_address(cell: str) -> bool:
    """Whether a cell is one address on any host."""
    return _WEB.fullmatch(cell) is not None


def is_nsid(cell: str) -> bool:
    """Whether a cell is an account ID such as 12345678@N00."""
    return _NSID.fullmatch(cell) is not None


def photo_and_nsid(address: str) -> tuple[int, str | None] | None:
    """The photo of an address that says nothing else but its owner's NSID.

    None for unusual forms, other hosts and addresses that name an account by its alias.
    """
    if picture := _PICTURE.fullmatch(address):
        return int(picture[1]), None
    page = _PAGE.fullmatch(address)
    if page is None or page["nsid"] is None or page["photo"] is None or "/people/" in address:
        return None
    return int(page["photo"]), page["nsid"]


def account_of(text: str) -> tuple[str | None, str | None]:
    """NSID and alias of an address of an account or of its photo's page; at most one is set."""
    page = _PAGE.fullmatch(text.strip())
    return (page["nsid"], page["alias"]) if page else (None, None)


def account_named(text: object) -> tuple[str | None, str | None]:
    """NSID and alias that a field for the account holds; at most one is set."""
    if not isinstance(text, str):
        return None, None
    text = text.strip()
    if is_nsid(text):
        return text, None
    if _ALIAS.fullmatch(text):
        return None, text
    return account_of(text)
