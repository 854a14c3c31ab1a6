"""Answers for photo IDs, addresses and accounts, without any picture: which datasets list them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from flickrcheck.errors import UsageError
from flickrcheck.language import marked, say
from flickrcheck.model import Entry
from flickrcheck.store.pack import Pack
from flickrcheck.work.lookup_term import Term, read_term
from flickrcheck.work.pack_trust import trusted_pack
from flickrcheck.work.packs import HOW_TO_ADD, default_packs

MOST_LISTED = 1_000_000
"""Photo IDs of accounts in all answers together; of further accounts only their number is given."""

HOW_TO_FIND_NSID = marked(
    "Datasets name an account by its NSID, such as 12345678@N00, and a name cannot be turned into "
    "an NSID offline unless a list or your account export knows it. You find the NSID in the "
    "address of the account's buddy icon on its profile page (…/buddyicons/12345678@N00.jpg), and "
    "in old profile addresses."
)


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


AccountKey = tuple[str, str, str | None, str | None]
"""Dataset, edition, NSID and alias."""


@dataclass(frozen=True, slots=True)
class Account:
    """A dataset that lists photos of the account, how many, and which.

    nsid is None where the list knows the account only by its alias. photo_ids is empty where
    MOST_LISTED was reached before.
    """

    dataset: str
    edition: str
    nsid: str | None
    photo_ids: tuple[int, ...]
    photos: int
    alias: str | None = None

    @property
    def key(self) -> AccountKey:
        """What tells it from others; comparing all photo IDs would take long."""
        return self.dataset, self.edition, self.nsid, self.alias


@dataclass(frozen=True, slots=True)
class KnownOwner:
    """An account of which an export tells the NSID and, where it has them, the names.

    alias: the name in its address; user_name: the one shown; source: who knows it, a phrase.
    """

    nsid: str
    alias: str | None
    user_name: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known of one term.

    photo_id, nsid and name (an alias, or a user name that nobody knows) are what the term names.
    nsid_from tells who knows the NSID of a name, "" where the term itself gives it. accounts are
    also those of the owners that the listings name. problem: why the term cannot be looked up, a
    sentence; else None. source and line: as in Term.
    """

    term: str
    photo_id: int | None
    nsid: str | None
    listings: tuple[Listing, ...] = ()
    accounts: tuple[Account, ...] = ()
    problem: str | None = None
    name: str | None = None
    nsid_from: str = ""
    source: str | None = None
    line: int | None = None


Tell = Callable[[str], object]
"""Told the dataset that is asked now."""

_Key = tuple[str | None, str | None]  # NSID and alias of an account


def _ignore(dataset: str) -> None:
    pass


def lookup(
    terms: Sequence[str | Term],
    packs: Sequence[Path] = (),
    owners: Sequence[KnownOwner] = (),
    tell: Tell = _ignore,
) -> tuple[list[Answer], list[Searched]]:
    """One answer a term, in their order, and the packs that were searched.

    packs: default those that are installed; each is read once for all terms. owners: accounts
    whose names an export knows. Raises UsageError where there is no pack at all, and
    UnusableFileError where one cannot be read.
    """
    paths = list(packs) or default_packs()
    if not paths:
        raise UsageError(
            say(
                "No index pack is installed, so there is nothing to look in. {how_to_add}",
                how_to_add=say(HOW_TO_ADD),
            )
        )
    asked = [term if isinstance(term, Term) else read_term(term) for term in terms]
    resolved = _Names(asked, paths, owners)
    answers = [resolved.answer(term) for term in asked]
    listings: list[list[Listing]] = [[] for _ in answers]
    accounts: list[list[Account]] = [[] for _ in answers]
    searched = []
    room = _Room(MOST_LISTED)
    for path in paths:
        with trusted_pack(path) as pack:
            tell(pack.dataset)
            searched.append(Searched(pack.dataset, pack.edition, pack.counts.photos))
            entries = pack.lookup_ids([a.photo_id for a in answers if a.photo_id is not None])
            keys = [_key(a, entries.get(a.photo_id or 0)) for a in answers]
            owned = _accounts(pack, list(dict.fromkeys(filter(None, keys))), room)
            for number, (answer, key) in enumerate(zip(answers, keys, strict=True)):
                if entry := entries.get(answer.photo_id or 0):
                    listings[number].append(Listing(pack.dataset, pack.edition, entry))
                if key is not None:
                    accounts[number] += owned[key]
    return [
        _told(replace(answer, listings=tuple(found), accounts=tuple(mine)))
        for answer, found, mine in zip(answers, listings, accounts, strict=True)
    ], searched


def _told(answer: Answer) -> Answer:
    """With a problem where nothing but a name is known and nobody knows the name."""
    if answer.problem or answer.photo_id or answer.nsid or answer.accounts:
        return answer
    return replace(answer, problem=say(HOW_TO_FIND_NSID))


def _key(answer: Answer, entry: Entry | None) -> _Key | None:
    """The account whose listed photos belong to an answer."""
    if answer.nsid:
        return answer.nsid, answer.name
    if entry is not None and (entry.nsid or entry.alias):
        return entry.nsid, None if entry.nsid else entry.alias
    return (None, answer.name) if answer.name else None


class _Names:
    """Who the accounts are that terms give by name: as an export knows, else as lists agree."""

    def __init__(
        self, terms: Sequence[Term], paths: Sequence[Path], owners: Sequence[KnownOwner]
    ) -> None:
        self._aliases = {owner.alias.casefold(): owner for owner in owners if owner.alias}
        self._users = {owner.user_name.casefold(): owner for owner in owners if owner.user_name}
        names = {
            term.name
            for term in terms
            if term.name and term.nsid is None and self._exported(term) is None
        }
        self._listed: dict[str, dict[str, str]] = {name: {} for name in names}
        for path in paths if names else ():
            with trusted_pack(path) as pack:
                for name in names:
                    alias = _alias_in(pack, name)
                    for nsid in pack.nsids_of(alias) if alias else ():
                        self._listed[name].setdefault(
                            nsid, say("the list of {dataset}", dataset=pack.dataset)
                        )

    def answer(self, term: Term) -> Answer:
        """The term with the NSID of its name, where that is known for sure."""
        nsid, name, source, problem = term.nsid, term.name, "", term.problem
        if nsid is None and (owner := self._exported(term)):
            # a user name is no alias: in lists, that name may be somebody else's
            nsid, name, source, problem = owner.nsid, owner.alias, owner.source, None
        elif nsid is None and len(listed := self._listed.get(term.name or "", {})) == 1:
            [(nsid, source)] = listed.items()
        return Answer(
            term.text,
            term.photo_id,
            nsid,
            problem=problem,
            name=name,
            nsid_from=source,
            source=term.source,
            line=term.line,
        )

    def _exported(self, term: Term) -> KnownOwner | None:
        # user names may hold anything, so what looks like nothing may still be one
        name = (term.name or (term.text.strip() if term.problem else "")).casefold()
        found = self._aliases.get(name)
        return found if found or term.in_address else self._users.get(name)


def _alias_in(pack: Pack, name: str) -> str | None:
    """An alias as the pack writes it; addresses work in small letters, too."""
    return next(iter(pack.lookup_aliases([name, name.lower()])), None)


class _Room:
    """How many more photo IDs of accounts may be listed."""

    def __init__(self, room: int) -> None:
        self._room = room

    def take(self, number: int) -> bool:
        if number > self._room:
            return False
        self._room -= number
        return True


def _accounts(pack: Pack, keys: Sequence[_Key], room: _Room) -> dict[_Key, list[Account]]:
    """What a pack lists of each of these accounts."""
    shown = {key: list(_in_pack(pack, key)) for key in keys}
    names = list(dict.fromkeys(name for found in shown.values() for name in found))
    counts = pack.lookup_owners(names) | pack.lookup_aliases(names)
    photos = pack.photos_of_each([name for name in counts if room.take(counts[name])])
    listed = {name: tuple(ids.tolist()) for name, ids in photos.items()}
    return {
        key: list(_told_apart(pack, found, counts, photos, listed)) for key, found in shown.items()
    }


def _in_pack(pack: Pack, key: _Key) -> Iterator[str]:
    """The NSIDs and aliases under which a pack may list photos of an account.

    An alias goes to somebody else when its account gives it up, so where the NSID is known, an
    alias counts only if the list ties it to no other.
    """
    nsid, name = key
    alias = _alias_in(pack, name) if name else None
    owners = pack.nsids_of(alias) if alias else set()
    if nsid:
        yield nsid
        if alias and owners <= {nsid}:
            yield alias
    else:
        yield from sorted(owners)
        if alias and len(owners) <= 1:
            yield alias


def _told_apart(
    pack: Pack,
    names: Sequence[str],
    counts: Mapping[str, int],
    photos: Mapping[str, NDArray[np.int64]],
    listed: Mapping[str, tuple[int, ...]],
) -> Iterator[Account]:
    """Accounts of a pack, each photo under its NSID where that is given, else under its alias."""
    nsids = [name for name in names if "@" in name and name in counts]
    for name in names:
        number, ids = counts.get(name, 0), listed.get(name, ())
        if "@" in name:
            if number:
                yield Account(pack.dataset, pack.edition, name, ids, number)
            continue
        if number and nsids and pack.nsids_of(name):
            known = all(other in photos for other in (name, *nsids))
            before = [photos[nsid] for nsid in nsids] if known else []
            ids = (
                tuple(np.setdiff1d(photos[name], np.concatenate(before)).tolist()) if known else ()
            )
            number = len(ids)
        if number:
            yield Account(pack.dataset, pack.edition, None, ids, number, alias=name)
