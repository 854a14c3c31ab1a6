"""The account export's ``<slug>_<id>_o`` and ``<slug>_<id>``, where no other number can be meant.

The slug is the photo's title, and many titles are what a camera, a phone or another site called the
picture; so it may hold numbers, dates and times of its own.
"""

from __future__ import annotations

import re

from flickrcheck.flickr.ids import PHOTO_ID
from flickrcheck.flickr.name_traps import (
    is_date,
    is_epoch,
    is_generic,
    is_milliseconds,
    is_short_date,
    is_time_after,
    names_foreign_source,
    names_picture_site,
)

# IDs of five and six digits count where the form of the name is Flickr's own; shorter ones never.
_SHORTEST = 5
_SHORTEST_USUAL = 7
_USUAL = 10  # digits of the IDs since summer 2007

_TITLED = re.compile(rf"(?P<slug>.+)_(?P<id>{PHOTO_ID})_o")
_NUMBERS_ONLY = re.compile(r"[0-9]+(?:_[0-9]+){2,}_[a-z]")
_KODAK = re.compile(r"1[0-9]{2}[-_][0-9]{4}")  # folder and number: 100_0456
_LAST_NUMBER = re.compile(r"(?<![^\W_])[0-9]+$")


def titled_photo_id(stem: str) -> int | None:
    """The photo ID of ``<slug>_<id>_o``."""
    found = _TITLED.fullmatch(stem)
    if found is None:
        return None
    slug, number = found["slug"], found["id"]
    if _NUMBERS_ONLY.fullmatch(stem) and not _is_camera_name(slug, number):
        return None  # Facebook: three groups and a letter
    if len(number) < _SHORTEST or is_date(number) or is_time_after(slug, number):
        return None
    if len(number) < _SHORTEST_USUAL and is_short_date(number):
        return None
    if is_generic(slug) and (len(number) < _USUAL or is_epoch(number)):
        return None
    if slug.isdecimal() and not _numeric_title(slug, number):
        return None
    # With a number of its own the slug is a title: "screenshot-2019-03-12".
    if not any(map(str.isdecimal, slug)) and (
        names_picture_site(slug)
        or (names_foreign_source(slug) and (len(number) < _USUAL or is_epoch(number)))
    ):
        return None
    return int(number) if stands_alone(slug, number) else None


def _is_camera_name(slug: str, number: str) -> bool:
    """Whether a slug of several numbers is what a camera calls a picture: 20190312_123456."""
    date, _, time = slug.partition("_")
    camera = (is_date(date) and is_time_after(date, time)) or _KODAK.fullmatch(slug) is not None
    return camera and len(number) >= _USUAL and not is_epoch(number)


def _numeric_title(slug: str, number: str) -> bool:
    """Whether a slug of digits is a title ("2009", a counter, a date) and the rest surely an ID."""
    title = len(slug) <= 4 or is_date(slug) or is_short_date(slug)
    if not title:  # 20190312123456
        title = is_date(slug[:8]) and is_time_after(slug[:8], slug[8:])
    return title and len(number) >= _USUAL and not is_epoch(number)


def stands_alone(slug: str, number: str) -> bool:
    """Whether the group before the ID is no ID itself: then the last group may be a secret, or
    all of them another site's numbers."""
    found = _LAST_NUMBER.search(slug)
    if found is None or len(found[0]) <= 6:
        return True
    group = found[0]
    if is_date(group) or is_time_after(slug[: found.start()], group):
        return True
    if is_date(group[:8]) and is_time_after(group[:8], group[8:]):
        return True
    if slug.isdecimal() or len(number) != 11:
        return False
    return len(group) <= 11 or is_milliseconds(group)
