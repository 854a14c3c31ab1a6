"""Numbers in file names that may be photo IDs: candidates, never proof.

Written by flickr_download (``<title>-<id>``), Net::Flickr::Backup (``<yyyymmdd>-<id>-<title>``),
Wikimedia Commons (``<title> (<id>)``), yt-dlp (``<title> [<id>]``)
and the account export for videos (``<slug>_<id>``). Other sites and programs write such too.
"""

from __future__ import annotations

import re
from time import gmtime

from flickrcheck.flickr.name_titles import stands_alone
from flickrcheck.flickr.name_traps import (
    is_date,
    is_epoch,
    is_generic,
    is_moment,
    is_time_after,
    names_foreign_source,
)

# Shorter numbers are counters, years, days and times far more often than photos of 2004.
_LONG_ID = r"[1-9][0-9]{6,10}"
# IDs with nine digits were given until summer 2007.
_LAST_YEAR_OF_NINE_DIGITS = 2007
# The newest ID seen is 54,275,930,303, and about a thousand million are added in a year.
_LARGEST_LIKELY = 70_000_000_000
_MADE_UP = range(99_999_000_000, 99_999_001_000)  # the photos of the demo
_FIRST_VIDEO = 2_300_000_000  # of April 2008: Flickr took no videos before

_BARE = re.compile(_LONG_ID)
_DATED = re.compile(rf"(?P<date>[0-9]{{8}})-(?P<id>{_LONG_ID})-.*")
_IN_ALBUM = re.compile(rf"721[57]7[0-9]{{12}}[-_](?P<id>{_LONG_ID})")  # PIPA's pictures
_BEHIND_TITLE = re.compile(
    rf"(?P<title>.+)(?:-(?P<dashed>[1-9][0-9]{{8,10}})|[ _]\((?P<inside>{_LONG_ID})\)"
    r"|[ _]\[(?P<bracketed>[1-9][0-9]{9,10})\])"
)
_VIDEO = re.compile(r"(?P<title>.+)_(?P<id>[1-9][0-9]{9,10})")
_COUNTER = re.compile(r"(?:[Ff]lickr|FLICKR)[_-](?P<id>[1-9][0-9]{1,2})")


def weak_photo_id(stem: str, *, video: bool) -> int | None:
    """The photo ID that a file's name, without suffix and copy marks, may mean."""
    number = _tool_counter(stem) or _weak_number(stem) or (_video_number(stem) if video else None)
    if number is None or not (int(number) <= _LARGEST_LIKELY or int(number) in _MADE_UP):
        return None
    return None if video and int(number) < _FIRST_VIDEO else int(number)


def _tool_counter(stem: str) -> str | None:
    """``flickr_<id>`` with two or three digits: far more often a person's counter."""
    tool = _COUNTER.fullmatch(stem)
    return tool["id"] if tool else None


def _weak_number(stem: str) -> str | None:
    if bare := _BARE.fullmatch(stem):
        number = bare[0]
        return None if is_moment(number) else number
    if in_album := _IN_ALBUM.fullmatch(stem):
        return in_album["id"]
    if dated := _DATED.fullmatch(stem):
        return dated["id"] if _is_dated_id(dated["date"], dated["id"]) else None
    if titled := _BEHIND_TITLE.fullmatch(stem):
        number = titled["dashed"] or titled["inside"] or titled["bracketed"]
        return number if _is_behind_title(titled["title"], number) else None
    return None


def _is_dated_id(date: str, number: str) -> bool:
    """Whether ``<yyyymmdd>-<id>-<title>`` can be: no photo was uploaded before it was taken.

    (Net::Flickr::Backup writes such names.)
    """
    year = int(date[:4])
    if not is_date(date) or is_date(number):
        return False
    if len(number) < 10:
        return 1900 <= year <= _LAST_YEAR_OF_NINE_DIGITS
    if is_epoch(number):  # these IDs are of 2007; as a time it would be the one of the date
        return 1900 <= year <= _LAST_YEAR_OF_NINE_DIGITS and gmtime(int(number)).tm_year != year
    return True


def _is_behind_title(title: str, number: str) -> bool:
    if not any(map(str.isalpha, title)) or names_foreign_source(title) or is_generic(title):
        return False
    return not is_moment(number) and not is_time_after(title, number)


def _video_number(stem: str) -> str | None:
    """The export's ``<slug>_<id>`` of videos, which have no ``_o``: other sites write such too."""
    found = _VIDEO.fullmatch(stem)
    if found is None or not _is_behind_title(found["title"], found["id"]):
        return None
    return found["id"] if stands_alone(found["title"], found["id"]) else None
