"""One thing to look up: what a person has of a Flickr photo or account, as typed."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from flickrcheck.flickr.ids import is_nsid, parse_photo_id
from flickrcheck.flickr.names import parse_name
from flickrcheck.flickr.urls import parse_url
from flickrcheck.language import marked, say
from flickrcheck.model import Strength

LABELLED = (
    r"""(?<![a-z0-9?&])(?:flickr|photo)[ _:-]?id["']?\s?[=:\#]?\s?["']?(?P<id>[0-9]{1,20})"""
    r"(?!\w|\.\w|@|\s?(?:of|/)\s?[0-9])"
)
"""A number that is called a photo ID, such as flickr:id=123; without regard to letter case."""
# what pages and file managers put beside what is copied: marks of direction and of breaks
INVISIBLE = "\u00ad\u061c\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e"

_NOTHING = marked(
    "This is no Flickr photo ID (1 to 11 digits), no address of a Flickr photo or account, "
    "and no NSID such as 12345678@N00."
)

_LONGEST = 20_000  # characters
_LONGEST_NAME = 64  # characters of an alias or user name

_LABELLED = re.compile(LABELLED, re.IGNORECASE | re.ASCII)
_SEPARATORS = re.compile(r"[/\\]")
_ALBUM = re.compile(r"721[57]7[0-9]{12}")
_ARCHIVED = re.compile(
    r"(?:https?://)?web\.archive\.org/web/[0-9]{4,14}[a-z_]{0,4}/", re.IGNORECASE
)
_FLICKR = re.compile(
    r"(?:https?:)?/{0,2}(?:[a-z0-9-]{1,20}\.){0,2}(?:(?:static)?flickr\.com|flic\.kr)(?:[/?#:]|$)",
    re.IGNORECASE | re.ASCII,
)


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
    plain = text.strip().strip(INVISIBLE).removeprefix("<").removesuffix(">").strip("\"'")
    if len(plain) > _LONGEST:
        return Term(text, problem=say(_NOTHING))
    if is_nsid(nsid := plain_nsid(plain)):
        return Term(text, nsid=nsid)
    photo_id = parse_photo_id(plain)
    if photo_id is not None:
        return Term(text, photo_id)
    if found := read_address(plain):
        return replace(found, text=text)
    if found := read_file_name(plain) or _labelled(plain):
        return replace(found, text=text)
    if _may_be_name(plain):
        return Term(text, name=plain.removeprefix("@"))
    return Term(text, problem=why_nothing(plain) or say(_NOTHING))


def read_address(text: str) -> Term | None:
    """The photo or account of a Flickr address, also of one that web.archive.org keeps."""
    archived = _ARCHIVED.match(text)
    url = parse_url(text[archived.end() :] if archived else text)
    return None if url is None else Term(text, url.photo_id, url.nsid, url.alias, in_address=True)


def read_file_name(text: str) -> Term | None:
    """The photo of a path whose file name is of Flickr's own making."""
    *parents, name = _SEPARATORS.split(text)[-4:]
    reference = parse_name(name, parents)
    if reference is None or reference.strength is not Strength.STRONG or "://" in text:
        return None
    return Term(text, reference.photo_id, reference.nsid)


def plain_nsid(text: str) -> str:
    """An NSID as Flickr writes it; addresses encode the @, and people write a small n."""
    return text.replace("%40", "@").upper()


def why_nothing(text: str) -> str | None:
    """Why something of Flickr's names neither a photo nor an account; None for all else."""
    if _ALBUM.fullmatch(text):
        return say(
            "This is the number of an album or gallery, which lists do not know. Look up its "
            "photos or the account."
        )
    if not _FLICKR.match(text):
        return None
    lower = text.lower()
    if "flic.kr" in lower:
        return say(
            "This short link does not name a photo (only flic.kr/p/... does), and it cannot "
            "be followed offline. Open it in a browser and look up the address it leads to."
        )
    if "/groups/" in lower:
        return say("This is the address of a group, not of a photo or account.")
    return say("This Flickr address names neither a photo nor an account.")


def _labelled(text: str) -> Term | None:
    """A number that is called a photo ID."""
    found = _LABELLED.fullmatch(text)
    photo_id = parse_photo_id(found["id"]) if found else None
    return None if photo_id is None else Term(text, photo_id)


def _may_be_name(text: str) -> bool:
    """Whether this can be an alias or a user name: no address, no file, no number."""
    name = text.removeprefix("@")
    return (
        0 < len(name) <= _LONGEST_NAME
        and name.isprintable()
        and any(map(str.isalpha, name))
        and not any(c in name for c in "/\\.@:=<>")
    )
