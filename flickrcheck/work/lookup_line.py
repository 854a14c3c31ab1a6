"""What one line of any text names: Flickr photos and accounts, or nothing.

A number in a sentence is no proof of a photo, so numbers count only where they stand alone on
their line or are called a photo ID, and not by another site. Addresses count wherever they stand,
but not inside the address of another site.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from flickrcheck.flickr.ids import parse_photo_id
from flickrcheck.flickr.name_traps import is_date, is_epoch
from flickrcheck.language import marked, say
from flickrcheck.work.lookup_table import IdColumn
from flickrcheck.work.lookup_term import (
    INVISIBLE,
    LABELLED,
    Term,
    plain_nsid,
    read_address,
    read_file_name,
    read_term,
    why_nothing,
)

_SHOWN = 300  # characters of a line that gave nothing

_ALIAS = re.compile(r"@?[A-Za-z0-9_-]{1,64}")
_BULLET = re.compile(r"(?:[-*•]|[0-9]{1,5}[.)])\s+")
_BETWEEN_NUMBERS = re.compile(r"[\s,;|\"']+")
_YEAR = re.compile("19[5-9][0-9]|20[0-4][0-9]")
_PHONE = re.compile("[0-9]{1,6} [0-9]+")  # "44 7911123456"; lists have more between number and ID
_SHORTEST_IN_ROW = 7  # digits; shorter numbers beside others are mostly counters, years and sizes

# ASCII but blanks, quotes, <>{}[],;|\^`, and a bracket only where it was opened: texts put
# addresses into brackets
_PLAIN = r"[!#$%&*+\-./0-9:=?@A-Z_a-z~]"
_IN_ADDRESS = rf"(?:{_PLAIN}|\({_PLAIN}*\))"
_NSID = "[0-9]{5,11}(?:@|%40)N[0-9]{2}"
_PLACE = re.compile(
    rf"""
    (?P<address> https?:// {_IN_ADDRESS}+ | https?%3a%2f%2f {_IN_ADDRESS}+
      | (?<![a-z0-9./:@%_&?\#~+\\-]) (?://)? (?:[a-z0-9-]{{1,63}}\.){{1,9}} [a-z]{{2,20}}
        (?: :[0-9]{{1,5}} )? / {_IN_ADDRESS}+ )
    | (?<![\w.@/+%-]) (?P<nsid> {_NSID} ) (?! [\w@] | [.-]\w )
    | {LABELLED}
    | (?<![\w-]) id ["']? \s? [:=] \s? ["']? (?P<of_api> [0-9]{{1,20}} )  # as Flickr's API answers
      (?= ["']? ,? \s{{0,3}} ["']? owner ["']? \s? [:=] \s? ["']? {_NSID} )
    """,
    re.IGNORECASE | re.ASCII | re.VERBOSE,
)
# What calls its own numbers photo IDs as well.
_OTHER_SITE = re.compile(
    "instagram|facebook|fbcdn|500px|smugmug|youtube|tumblr|pinterest|imgur|twitter|unsplash|pexels"
    "|pixabay|shutterstock|istock|gettyimages|deviantart|photobucket|picasa|23hq|zooomr|ipernity"
    "|google|icloud|snapchat|tiktok|whatsapp|telegram|weibo|vkontakte",
    re.IGNORECASE,
)
_TRAILING = ".:!?*"
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")
_WORD = re.compile(r"[^\s<>\"',;|`]+")

_NOTHING = marked(
    "Nothing of Flickr was found in this line. A number counts only where it stands alone on its "
    "line or is called a photo ID, and a name only where it is the line's only word."
)
_DAY = marked(
    "This number is perhaps a year or a day. If it is a photo ID, look it up alone, or write "
    '"photo ID" before it.'
)
_CUT = marked(
    "The address was cut off, so the number in it may not be whole. Copy the whole address."
)


def terms_of_line(line: str, table: IdColumn | None) -> Iterator[Term]:
    """All that a line names; what names nothing gives a term that says so.

    table: the table that the line may be part of. Nothing is given for an empty line.
    """
    plain = line.strip().strip(INVISIBLE)
    if not plain:
        return
    if "\\/" in plain:
        plain = plain.replace("\\/", "/")  # as many programs write addresses into JSON
    if "&" in plain:
        # only whole ones: "&section=" in an address is no paragraph sign
        plain = _ENTITY.sub(lambda found: html.unescape(found[0]), plain)
    found, rest, unusable = _places(plain)
    in_table = table is not None and table.fits(line)
    if table is not None and in_table:
        photo_id = table.photo_id(line)
        if photo_id and not _is_of_another_site(line):
            found.insert(0, Term(str(photo_id), photo_id))
    if not found and unusable is None and not in_table:
        whole = read_term(plain)
        if _names(whole, plain):
            yield whole
            return
    found += filter(None, map(read_file_name, _WORD.findall(rest)))
    if not found and unusable is None and not in_table:
        found = _row_of_numbers(plain)
    if not found:
        shown = plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}..."
        found = [Term(shown, problem=unusable or _why(plain))]
    yield from _without_repeats(found)


def _names(whole: Term, line: str) -> bool:
    """Whether a line as a whole is a term. A heading may be a year, a day or words."""
    if whole.problem or _is_day(line):
        return False
    return whole.name is None or _ALIAS.fullmatch(line) is not None


def _places(line: str) -> tuple[list[Term], str, str | None]:
    """What a line names outright, what is left of it, and why an address in it names nothing."""
    found: list[Term] = []
    rest: list[str] = []
    unusable: str | None = None
    end = 0
    for place in _PLACE.finditer(line):
        rest.append(line[end : place.start()])
        end = place.end()
        if place["nsid"]:
            found.append(Term(place[0], nsid=plain_nsid(place["nsid"])))
        elif number := place["id"] or place["of_api"]:
            photo_id = parse_photo_id(number)
            if photo_id is not None and not _is_of_another_site(line):
                found.append(Term(place[0], photo_id))
        else:
            address = place[0].rstrip(_TRAILING)
            if ".." in place[0][len(address) :] or _goes_on(line[end : end + 9]):
                unusable = unusable or say(_CUT)
            elif term := read_address(address):
                found.append(term)
            else:
                unusable = unusable or why_nothing(address)
    rest.append(line[end:])
    return found, " ".join(rest), unusable


def _is_of_another_site(line: str) -> bool:
    """Whether what a line calls a photo ID is that of another site."""
    return "flickr" not in line.lower() and _OTHER_SITE.search(line) is not None


def _goes_on(rest: str) -> bool:
    """Whether what follows an address may be more of it, so that a number in it may be cut off."""
    following = rest.lstrip(INVISIBLE)
    return following.startswith(("…", "[…", "[...")) or following[:1].isalnum()


def _row_of_numbers(line: str) -> list[Term]:
    """The IDs of a line that holds nothing but numbers."""
    bullet = _BULLET.match(line)
    line = line[bullet.end() :] if bullet else line
    words = list(filter(None, _BETWEEN_NUMBERS.split(line)))
    if not all(map(parse_photo_id, words)) or _is_day(line):
        return []
    if len(words) > 1:
        likely = [word for word in words if len(word) >= _SHORTEST_IN_ROW and not is_date(word)]
        if not all(map(is_epoch, likely)):
            likely = [word for word in likely if not is_epoch(word)]
        lengths = [len(word) for word in likely]
        # a counter or a date beside an ID; with more, what is an ID and what a size or the number
        # of views cannot be told
        pair = len(words) == 2 and len(likely) == 1 and not _PHONE.fullmatch(line)
        if not pair and (len(likely) < len(words) or max(lengths) - min(lengths) > 1):
            return []
        words = likely
    return [Term(word, parse_photo_id(word)) for word in words]


def _is_day(line: str) -> bool:
    """Whether a line is a number that is more likely a year or a day than a photo ID."""
    return _YEAR.fullmatch(line) is not None or is_date(line)


def _without_repeats(terms: list[Term]) -> Iterator[Term]:
    """Each photo and account once; a page's source names a photo by its page and its picture."""
    owned = {term.photo_id for term in terms if term.photo_id and (term.nsid or term.name)}
    seen = set()
    for term in terms:
        key = (term.photo_id, term.nsid, term.name)
        bare = term.photo_id in owned and not (term.nsid or term.name)
        if key not in seen and not bare:
            seen.add(key)
            yield term


def _why(line: str) -> str:
    return why_nothing(line) or say(_DAY if _is_day(line) else _NOTHING)
