"""All photos of an account export, and whose it is, as terms of a look-up."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from flickrcheck.errors import UsageError
from flickrcheck.flickr.export import Export
from flickrcheck.flickr.export_photo import Account
from flickrcheck.kept import shown
from flickrcheck.language import marked, say
from flickrcheck.photo.walk import Problem, Sidecar, walk
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_export import exported_accounts
from flickrcheck.work.lookup import KnownOwner
from flickrcheck.work.lookup_term import Term
from flickrcheck.work.lookup_terms import MOST_TERMS
from flickrcheck.work.tree_files import TreeFiles
from flickrcheck.work.words import visible

_TELL_EVERY = 500  # photos
_KNOWN_FROM = marked("the account export")


@dataclass(frozen=True, slots=True)
class Exported:
    """What account exports name.

    owners: whose exports they are; terms: each owner, then each photo; skipped: files that could
    not be used, path and a sentence.
    """

    owners: list[KnownOwner]
    terms: list[Term]
    skipped: list[tuple[str, str]]


def _ignore(done: int, total: int) -> None:
    pass


def read_exports(paths: Sequence[str], tell: Callable[[int, int], object] = _ignore) -> Exported:
    """Everything that the exports in these folders and zip files name; nothing is unpacked.

    tell: is told how many photos are read, and of how many. Raises UsageError: not there, no
    account export, more photos than MOST_TERMS.
    """
    named = ", ".join(visible(path) for path in paths)
    for path in paths:
        if not os.path.lexists(path):
            raise UsageError(
                say("There is no folder or zip file {path}. Check the name.", path=visible(path))
            )
    files = TreeFiles()
    export = Export(files)
    skipped = []
    # only names matter: no file has to be opened to see whether it is a picture, which would end
    # the locks of a casebook that is open
    for event in walk(paths, is_known=lambda _: True):
        if isinstance(event, Sidecar):
            files.expect(event.path, event.size, event.mtime_ns)
            export.add(event.path)
        elif isinstance(event, Problem):
            skipped.append((event.path, event.reason))
    ids = export.photo_ids()
    accounts = export.accounts
    if len(ids) > MOST_TERMS:
        raise UsageError(
            say(
                "{path} holds more than {most_terms} photos. Nothing was looked up. Name "
                "one part of the export after the other.",
                path=named,
                most_terms=MOST_TERMS,
            )
        )
    source = say("account export {path}", path=named)
    terms = [
        Term(account.nsid, nsid=account.nsid, name=account.alias or None, source=source)
        for account in accounts
    ]
    for number, photo_id in enumerate(ids):
        if number % _TELL_EVERY == 0:
            tell(number, len(ids))
        if found := export.photo(photo_id):
            nsid = found.nsid
            terms.append(Term(str(photo_id), photo_id, nsid, in_address=True, source=source))
    if not terms:
        raise UsageError(
            say(
                "{path} holds no account export: neither account_profile.json nor any "
                "photo_<number>.json that can be used. Name the folder or the zip files that "
                "Flickr gave you. Pictures alone are checked by: flickrcheck scan",
                path=named,
            )
            + "".join(f". {shown(reason)}" for _, reason in (skipped + export.skipped)[:1])
        )
    return Exported(list(map(_owner, accounts)), terms, skipped + export.skipped)


def scanned_owners(path: Path) -> list[KnownOwner]:
    """The accounts of the exports that were scanned into a casebook.

    Raises UnusableFileError and UsageError, as Casebook.open does.
    """
    with Casebook.open(path) as casebook:
        return list(map(_owner, exported_accounts(casebook)))


def _owner(account: Account) -> KnownOwner:
    return KnownOwner(account.nsid, account.alias or None, account.name or None, say(_KNOWN_FROM))
