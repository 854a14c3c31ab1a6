"""Answers for a photo ID, a URL or an account, without any picture: which datasets list it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from flickrcheck.errors import UsageError
from flickrcheck.flickr.identify import identify_text
from flickrcheck.flickr.urls import parse_url
from flickrcheck.model import Entry
from flickrcheck.store.pack import Pack
from flickrcheck.work.packs import HOW_TO_ADD, default_packs


@dataclass(frozen=True, slots=True)
class Searched:
    """A pack that was asked, with the number of photos it lists."""

    dataset: str
    edition: str
    photos: int


@dataclass(frozen=True, slots=True)
class Listing:
    """A dataset that lists the photo."""

    dataset: str
    edition: str
    entry: Entry


@dataclass(frozen=True, slots=True)
class Account:
    """A dataset that lists photos of the account, and which."""

    dataset: str
    edition: str
    nsid: str
    photo_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of one term.

    photo_id and nsid are what the term names. accounts are also those of the owners that the
    listings name. problem: why the term cannot be looked up, a sentence; else None.
    """

    term: str
    photo_id: int | None
    nsid: str | None
    listings: tuple[Listing, ...] = ()
    accounts: tuple[Account, ...] = ()
    problem: str | None = None


def lookup(terms: Sequence[str], packs: Sequence[Path] = ()) -> tuple[list[Answer], list[Searched]]:
    """One answer a term, in their order, and the packs that were searched.

    packs: default those that are installed. Raises UsageError where there is none at all, and
    UnusableFileError where one cannot be read.
    """
    paths = list(packs) or default_packs()
    if not paths:
        raise UsageError(
            f"No index pack is installed, so there is nothing to look in. {HOW_TO_ADD}"
        )
    references = [identify_text(term) for term in terms]
    answers = [
        Answer(term, ref.photo_id, ref.nsid)
        if ref is not None
        else Answer(term, None, None, problem=_why_not(term))
        for term, ref in zip(terms, references, strict=True)
    ]
    listings: list[list[Listing]] = [[] for _ in terms]
    accounts: list[list[Account]] = [[] for _ in terms]
    searched = []
    for path in paths:
        with Pack.open(path) as pack:
            searched.append(Searched(pack.dataset, pack.edition, pack.counts.photos))
            entries = pack.lookup_ids([a.photo_id for a in answers if a.photo_id is not None])
            for number, answer in enumerate(answers):
                entry = entries.get(answer.photo_id) if answer.photo_id is not None else None
                if entry is not None:
                    listings[number].append(Listing(pack.dataset, pack.edition, entry))
                nsid = answer.nsid or (entry.nsid if entry else None)
                photo_ids = tuple(pack.photos_of(nsid)) if nsid else ()
                if nsid and photo_ids:
                    accounts[number].append(Account(pack.dataset, pack.edition, nsid, photo_ids))
    return [
        Answer(a.term, a.photo_id, a.nsid, tuple(found), tuple(owned), a.problem)
        for a, found, owned in zip(answers, listings, accounts, strict=True)
    ], searched


def _why_not(term: str) -> str:
    url = parse_url(term)
    named = url is not None and url.alias is not None
    if named or not ("/" in term or "." in term or term.strip().isdigit()):
        return (
            "Datasets name an account by its NSID, such as 12345678@N00, and a name cannot be "
            "turned into an NSID offline. You find the NSID in the address of the account's "
            "buddy icon on its profile page (…/buddyicons/12345678@N00.jpg), and in old profile "
            "addresses."
        )
    return (
        "This is no Flickr photo ID (1 to 11 digits), no address of a Flickr photo or account, "
        "and no NSID such as 12345678@N00."
    )
