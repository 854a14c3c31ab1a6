"""What a person has of Flickr photos and accounts, as typed, or found in any pasted text.

A number in a sentence is no proof of a photo, so numbers count only where they stand alone on
their line or are called a photo ID. Addresses count wherever they stand, but not inside the
address of another site.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from flickrcheck.errors import UsageError
from flickrcheck.flickr.ids import is_nsid, parse_photo_id
from flickrcheck.flickr.name_traps import is_epoch
from flickrcheck.flickr.names import parse_name
from flickrcheck.flickr.urls import parse_url
from flickrcheck.model import Strength
from flickrcheck.work.lookup_table import IdColumn

MOST_TERMS = 500_000
"""Of one look-up; each takes some hundred bytes with its answer."""

_LONGEST_NAME = 64  # characters of an alias or user name
_SHOWN = 300  # characters of a line that gave nothing
_LONGEST_LINE = 20_000  # characters that are read as one term; longer lines are searched

_LINE_END = re.compile(r"\r\n?|\n")  # as editors count lines
_ALIAS = re.compile(r"@?[A-Za-z0-9_-]{1,64}")
_SEPARATORS = re.compile(r"[/\\]")
_BULLET = re.compile(r"[-*•]\s+")
_BETWEEN_NUMBERS = re.compile(r"[\s,;|\"']+")
_ALBUM = re.compile(r"721[57]7[0-9]{12}")
_DATE = re.compile(r"(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])")
_SHORTEST_IN_ROW = 7  # digits; shorter numbers beside others are mostly counters, years and sizes

_ARCHIVED = re.compile(
    r"(?:https?://)?web\.archive\.org/web/[0-9]{4,14}[a-z_]{0,4}/", re.IGNORECASE
)
_FLICKR = re.compile(
    r"(?:https?:)?/{0,2}(?:[a-z0-9-]{1,20}\.){0,2}(?:(?:static)?flickr\.com|flic\.kr)(?:[/?#:]|$)",
    re.IGNORECASE | re.ASCII,
)
# ASCII but blanks, quotes, <>{}[],;|\^`, and a bracket only where it was opened: texts put
# addresses into brackets
_PLAIN = r"[!#$%&*+\-./0-9:=?@A-Z_a-z~]"
_IN_ADDRESS = rf"(?:{_PLAIN}|\({_PLAIN}*\))"
_PLACE = re.compile(
    rf"""
    (?P<address> https?:// {_IN_ADDRESS}+ | https?%3a%2f%2f {_IN_ADDRESS}+
      | (?<![a-z0-9./:@%_&?\#~+\\-]) (?://)? (?:[a-z0-9-]{{1,63}}\.){{1,9}} [a-z]{{2,20}}
        (?: :[0-9]{{1,5}} )? / {_IN_ADDRESS}+ )
    | (?<![\w.@/+%-]) (?P<nsid> [0-9]{{5,11}} (?:@|%40) N[0-9]{{2}} ) (?! [\w@] | [.-]\w )
    | (?<![a-z0-9]) (?:flickr|photo) [ _:-]? id ["']? \s? [=:\#]? \s? ["']?
      (?P<id> [0-9]{{1,20}} ) (?! \w | \.\w | @ )
    | (?<![\w-]) id ["']? \s? [:=] \s? ["']? (?P<of_api> [0-9]{{1,20}} )  # as Flickr's API answers
      (?= ["']? ,? \s{{0,3}} ["']? owner ["']? \s? [:=] )
    """,
    re.IGNORECASE | re.ASCII | re.VERBOSE,
)
# what pages and file managers put beside what is copied: marks of direction and of breaks
_INVISIBLE = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"
_TRAILING = ".:!?*"
_ENTITY = re.compile(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});")
_WORD = re.compile(r"[^\s<>\"',;|`]+")


@dataclass(frozen=True, slots=True)
class Term:
    """One thing to look up.

    text: as the person wrote it; name: the alias or user name of an account, which only a list or
    an account export can turn into an NSID; in_address: it stands in an address, so it is an alias;
    problem: why it names nothing, a sentence, else None.
    source: the file or export it is from, None for what was typed; line: its line there, from 1.
    """

    text: str
    photo_id: int | None = None
    nsid: str | None = None
    name: str | None = None
    in_address: bool = False
    problem: str | None = None
    source: str | None = None
    line: int | None = None


def read_term(text: str) -> Term:
    """What one typed term names: photo ID, address, NSID, Flickr file name, or an account's name.

    Never raises; what names nothing has its problem.
    """
    plain = text.strip().strip(_INVISIBLE).removeprefix("<").removesuffix(">").strip("\"'")
    if len(plain) > _LONGEST_LINE:
        return Term(text, problem=_NOTHING)
    if is_nsid(nsid := _nsid(plain)):
        return Term(text, nsid=nsid)
    photo_id = parse_photo_id(plain)
    if photo_id is not None:
        return Term(text, photo_id)
    if found := _address(plain):
        return replace(found, text=text)
    if found := _named_by_file(plain) or _labelled(plain):
        return replace(found, text=text)
    if _may_be_name(plain):
        return Term(text, name=plain.removeprefix("@"))
    return Term(text, problem=_why_nothing(plain))


def typed_terms(text: str) -> list[Term]:
    """What one argument of a command line or one field names; several things where it is a text."""
    term = read_term(text)
    if term.problem is None:
        return [term]
    found = [replace(found, line=None) for found in terms_in(text) if found.problem is None]
    return found or [term]


def pasted_terms(text: str) -> list[Term]:
    """What the text of a field names: one term alone, or all that stands in it."""
    plain = text.strip()
    return list(terms_in(text)) if _LINE_END.search(plain) else typed_terms(plain) if plain else []


def terms_in(text: str, source: str | None = None) -> Iterator[Term]:
    """All that a text names, line by line; a line that names nothing gives a term that says so.

    text: a list with one term a line, a table, a letter, the source of a page. Empty lines are
    passed over. Raises UsageError behind MOST_TERMS terms.
    """
    count = 0
    table: IdColumn | None = None
    for number, line in enumerate(_LINE_END.split(text), start=1):
        terms = _terms_of_line(line, table)
        table = table or IdColumn.of_heading(line)
        for term in terms:
            count += 1
            if count > MOST_TERMS:
                raise UsageError(
                    f"The text names more than {MOST_TERMS:,} things. Nothing was looked up. "
                    "Divide it and look up one part after the other."
                )
            yield replace(term, source=source, line=number)


def _terms_of_line(line: str, table: IdColumn | None) -> Iterator[Term]:
    plain = line.strip().strip(_INVISIBLE)
    if not plain:
        return
    if "\\/" in plain:
        plain = plain.replace("\\/", "/")  # as many programs write addresses into JSON
    if "&" in plain:
        # only whole ones: "&section=" in an address is no paragraph sign
        plain = _ENTITY.sub(lambda found: html.unescape(found[0]), plain)
    found, rest, unusable = _places(plain)
    in_table = table is not None and table.fits(line)
    if table is not None and in_table and (photo_id := table.photo_id(line)):
        found.insert(0, Term(str(photo_id), photo_id))
    if not found and unusable is None and not in_table:
        whole = read_term(plain)
        if whole.problem is None and (whole.name is None or _ALIAS.fullmatch(plain)):
            yield whole
            return
    found += filter(None, map(_named_by_file, _WORD.findall(rest)))
    if not found and unusable is None and not in_table:
        found = _row_of_numbers(plain)
    if not found:
        shown = plain if len(plain) <= _SHOWN else f"{plain[:_SHOWN]}..."
        found = [Term(shown, problem=unusable or _why_nothing(plain, in_text=True))]
    yield from _without_repeats(found)


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
            found.append(Term(place[0], nsid=_nsid(place["nsid"])))
        elif number := place["id"] or place["of_api"]:
            photo_id = parse_photo_id(number)
            if photo_id is not None:
                found.append(Term(place[0], photo_id))
        else:
            address = place[0].rstrip(_TRAILING)
            if ".." in place[0][len(address) :] or _goes_on(line[end : end + 9]):
                unusable = unusable or _CUT
            elif term := _address(address):
                found.append(term)
            elif _FLICKR.match(address):
                unusable = unusable or _why_nothing(address)
    rest.append(line[end:])
    return found, " ".join(rest), unusable


def _nsid(text: str) -> str:
    """An NSID as Flickr writes it; addresses encode the @, and people write a small n."""
    return text.replace("%40", "@").upper()


def _goes_on(rest: str) -> bool:
    """Whether what follows an address may be more of it, so that a number in it may be cut off."""
    following = rest.lstrip(_INVISIBLE)[:1]
    return following == "…" or following.isalnum()


def _address(text: str) -> Term | None:
    """The photo or account of a Flickr address, also of one that web.archive.org keeps."""
    archived = _ARCHIVED.match(text)
    url = parse_url(text[archived.end() :] if archived else text)
    return None if url is None else Term(text, url.photo_id, url.nsid, url.alias, in_address=True)


def _labelled(text: str) -> Term | None:
    """A number that is called a photo ID, such as flickr:id=123."""
    found = _PLACE.fullmatch(text)
    photo_id = parse_photo_id(found["id"]) if found and found["id"] else None
    return None if photo_id is None else Term(text, photo_id)


def _named_by_file(text: str) -> Term | None:
    """The photo of a path whose file name is of Flickr's own making."""
    *parents, name = _SEPARATORS.split(text)[-4:]
    reference = parse_name(name, parents)
    if reference is None or reference.strength is not Strength.STRONG or "://" in text:
        return None
    return Term(text, reference.photo_id, reference.nsid)


def _row_of_numbers(line: str) -> list[Term]:
    """The IDs of a line that holds nothing but numbers."""
    line = _BULLET.sub("", line, count=1) if _BULLET.match(line) else line
    words = list(filter(None, _BETWEEN_NUMBERS.split(line)))
    if not all(map(parse_photo_id, words)):
        return []
    if len(words) > 1:
        likely = [w for w in words if len(w) >= _SHORTEST_IN_ROW and not _DATE.fullmatch(w)]
        if not all(map(is_epoch, likely)):
            likely = [word for word in likely if not is_epoch(word)]
        lengths = [len(word) for word in likely]
        # a counter or a date beside an ID; with more, what is an ID and what a size or the number
        # of views cannot be told
        pair = len(words) == 2 and len(likely) == 1
        if not pair and (len(likely) < len(words) or max(lengths) - min(lengths) > 1):
            return []
        words = likely
    return [Term(word, parse_photo_id(word)) for word in words]


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


def _may_be_name(text: str) -> bool:
    """Whether this can be an alias or a user name: no address, no file, no number."""
    name = text.removeprefix("@")
    return (
        0 < len(name) <= _LONGEST_NAME
        and name.isprintable()
        and any(map(str.isalpha, name))
        and not any(c in name for c in "/\\.@:=<>")
    )


_NOTHING = (
    "This is no Flickr photo ID (1 to 11 digits), no address of a Flickr photo or account, "
    "and no NSID such as 12345678@N00."
)
_NOTHING_IN_LINE = (
    "Nothing of Flickr was found in this line. A number counts only where it stands alone on its "
    "line or is called a photo ID, and a name only where it is the line's only word."
)
_CUT = "The address was cut off, so the number in it may not be whole. Copy the whole address."


def _why_nothing(text: str, *, in_text: bool = False) -> str:
    if _ALBUM.fullmatch(text):
        return (
            "This is the number of an album or gallery, which lists do not know. Look up its "
            "photos or the account."
        )
    if _FLICKR.match(text):
        lower = text.lower()
        if "flic.kr" in lower:
            return (
                "This short link does not name a photo (only flic.kr/p/... does), and it cannot "
                "be followed offline. Open it in a browser and look up the address it leads to."
            )
        if "/groups/" in lower:
            return "This is the address of a group, not of a photo or account."
        return "This Flickr address names neither a photo nor an account."
    return _NOTHING_IN_LINE if in_text else _NOTHING
