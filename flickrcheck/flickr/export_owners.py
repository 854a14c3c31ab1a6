"""Whose photo a file of an account export is about, where several exports may lie in one tree."""

from __future__ import annotations

import re
from collections.abc import Iterator

from flickrcheck.flickr.export_photo import Account

Page = tuple[str | None, str | None]
"""The account in the address of a photo's page: its NSID or its alias, or neither."""

# What Flickr calls the zip files of one export, and what they are unpacked into.
_PART = re.compile(r"(?:^|[/\\])([0-9]{17}_[0-9A-Za-z]{12})_part[0-9]+[^/\\]*[/\\!]$")
_MOST_REMEMBERED = 10_000  # a tree has few accounts and some folders


class Owners:
    """The accounts of all exports in a tree. A place is all of a path before the file's name."""

    def __init__(self) -> None:
        self._profiles: dict[str, list[Account]] = {}  # by place
        self._found: dict[tuple[str, Page, str], str | None] = {}

    @property
    def accounts(self) -> list[Account]:
        """Each account once."""
        return list({account.nsid: account for account in self._everybody()}.values())

    def add(self, place: str, account: Account) -> None:
        """Take note of a profile."""
        self._found.clear()
        self._profiles.setdefault(place, []).append(account)

    def owner(self, here: str, page: Page, place: str) -> str | None:
        """The NSID of the account that a photo's file is about, None where it is not sure.

        here: the place of the file; place: that of the picture. Where several accounts may be
        meant, none is guessed.
        """
        key = (here, page, place)
        if key not in self._found:
            if len(self._found) >= _MOST_REMEMBERED:
                self._found.clear()
            self._found[key] = self._owner(*key)
        return self._found[key]

    def _owner(self, here: str, page: Page, place: str) -> str | None:
        page_nsid, page_alias = page
        everybody = list(self._everybody())
        nearby = [self._in_place(here), self._in_part(here)]
        anywhere = [self._in_place(place), everybody]
        if page_nsid and any(account.nsid == page_nsid for account in everybody):
            return page_nsid
        if page_alias:
            called = [each for each in everybody if each.alias.lower() == page_alias.lower()]
            if owner := _only(called):
                return owner
            if not called:
                # An account that is called otherwise, or has no alias, is another one; one whose
                # alias is not told must be that of the same part of an export.
                everybody = [each for each in everybody if not (each.alias or each.unaliased)]
                anywhere = []
        allowed = {account.nsid for account in everybody}
        for near in nearby + anywhere:
            if owner := _only([account for account in near if account.nsid in allowed]):
                # where the page names another account, there is no proof for either
                return None if page_nsid else owner
        return page_nsid

    def _everybody(self) -> Iterator[Account]:
        return (account for known in self._profiles.values() for account in known)

    def _in_place(self, place: str) -> list[Account]:
        return self._profiles.get(place, [])

    def _in_part(self, place: str) -> list[Account]:
        """The accounts of the export that a zip file, or what it was unpacked to, is a part of."""
        part = _PART.search(place)
        if part is None:
            return []
        return [
            account
            for other, known in self._profiles.items()
            if (found := _PART.search(other)) and found[1] == part[1]
            for account in known
        ]


def _only(accounts: list[Account]) -> str | None:
    """The one account that is meant, None where it is none or several."""
    nsids = {account.nsid for account in accounts}
    return nsids.pop() if len(nsids) == 1 else None
