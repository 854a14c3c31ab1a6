"""What came of a look-up in words, for the window and the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flickrcheck.model import FaceBox
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.lookup import Account, AccountKey, Answer, Listing, Searched
from flickrcheck.work.lookup_export import Exported
from flickrcheck.work.words import counted, enumerated, visible

_SHOWN_IDS = 20

NOT_LISTED_MEANS = (
    "Not listed means: not in these lists. It says nothing about other datasets or editions, "
    "and some lists give no accounts."
)


@dataclass(frozen=True, slots=True)
class Summary:
    """How many different photos and accounts were looked up and found.

    photos_in and accounts_in: by (dataset, edition), only where there are any.
    """

    photos: int
    listed: int
    accounts: int
    listed_accounts: int
    problems: int
    photos_in: dict[tuple[str, str], int]
    accounts_in: dict[tuple[str, str], int]


def summarise(answers: Sequence[Answer]) -> Summary:
    """Count the answers; the same photo or account counts once."""
    photos: dict[int, tuple[Listing, ...]] = {}
    accounts: dict[str, tuple[Account, ...]] = {}
    for answer in answers:
        if answer.photo_id is not None:
            photos[answer.photo_id] = answer.listings
        elif answer.problem is None:
            accounts[answer.nsid or f"name {answer.name}"] = answer.accounts
    photos_in: dict[tuple[str, str], int] = {}
    for listings in photos.values():
        for place in dict.fromkeys((found.dataset, found.edition) for found in listings):
            photos_in[place] = photos_in.get(place, 0) + 1
    accounts_in: dict[tuple[str, str], int] = {}
    for owned in accounts.values():
        for place in dict.fromkeys((account.dataset, account.edition) for account in owned):
            accounts_in[place] = accounts_in.get(place, 0) + 1
    return Summary(
        photos=len(photos),
        listed=sum(map(bool, photos.values())),
        accounts=len(accounts),
        listed_accounts=sum(map(bool, accounts.values())),
        problems=sum(answer.problem is not None for answer in answers),
        photos_in=photos_in,
        accounts_in=accounts_in,
    )


def summary_lines(summary: Summary) -> list[str]:
    """The counts in sentences, one a line; lines that begin with a blank belong to those above."""
    asked = []
    if summary.photos:
        asked.append(counted(summary.photos, "photo"))
    if summary.accounts:
        asked.append(counted(summary.accounts, "account"))
    lines = []
    if asked:
        one = summary.photos + summary.accounts == 1
        lines.append(f"{enumerated(asked)} {'was' if one else 'were'} looked up.")
    if summary.photos:
        lines += _found("photo", summary.listed, summary.photos_in, "listed")
    if summary.accounts:
        lines += _found(
            "account", summary.listed_accounts, summary.accounts_in, "listed with photos"
        )
    if summary.problems:
        number = counted(summary.problems, "line or term", "lines or terms")
        lines.append(f"{number} gave nothing to look up.")
    return lines


def _found(what: str, number: int, places: dict[tuple[str, str], int], listed: str) -> list[str]:
    if not number:
        return [f"None of the {what}s is listed in the packs searched."]
    lines = [f"{counted(number, what)} {'is' if number == 1 else 'are'} {listed}:"]
    for (dataset, edition), count in sorted(places.items(), key=lambda item: (-item[1], item[0])):
        lines.append(f"  {count:,} in {place_words(dataset, edition)}")
    return lines


def place_words(dataset: str, edition: str) -> str:
    """A dataset's edition in words."""
    return f"{visible(dataset_name(dataset), 80)} (edition {visible(edition, 80)})"


def place_of(answer: Answer) -> str:
    """Where the term of an answer stands, such as "list.txt, line 5"; "" for what was typed."""
    line = f"line {answer.line:,}" if answer.line is not None else ""
    return ", ".join(filter(None, (answer.source, line)))


def owner_words(answer: Answer) -> str:
    """Who an account that was given by its name is, in a sentence; "" where that is not known."""
    if not (answer.nsid and answer.nsid_from):
        return ""
    # the name in the address, because other people may call themselves what the person typed
    name = f"The account at flickr.com/photos/{answer.name}" if answer.name else answer.term.strip()
    return f"{visible(name, 150)} is {answer.nsid}, as {answer.nsid_from} says."


def other_owner_words(answer: Answer) -> str:
    """A warning where the lists name another owner of the photo than the address does."""
    others = {
        found.entry.nsid
        for found in answer.listings
        if answer.nsid and found.entry.nsid and found.entry.nsid != answer.nsid
    }
    if not others:
        return ""
    return (
        f"The list names the account {enumerated(sorted(others))} as the owner of this photo, not "
        f"{answer.nsid}. Check the photo ID."
    )


def beyond_words(answers: Sequence[Answer], exported: Exported) -> list[str]:
    """Listed photos of an export's account that the export does not have, a sentence a dataset.

    They may have been deleted from Flickr since the list was made.
    """
    mine = {name for owner in exported.owners for name in (owner.nsid, owner.alias) if name}
    known = {term.photo_id for term in exported.terms}
    accounts = {
        account.key: account
        for answer in answers
        for account in answer.accounts
        if (account.nsid or account.alias) in mine
    }
    lines = []
    for account in accounts.values():
        beyond = [photo_id for photo_id in account.photo_ids if photo_id not in known]
        if beyond:
            few = ", ".join(map(str, beyond[:_SHOWN_IDS]))
            more = f" and {len(beyond) - _SHOWN_IDS:,} more" if len(beyond) > _SHOWN_IDS else ""
            verb = "is" if len(beyond) == 1 else "are"
            place = place_words(account.dataset, account.edition)
            lines.append(
                f"{counted(len(beyond), 'photo')} of {account_name(account)} in {place} {verb} not "
                f"in the export, perhaps deleted from Flickr since: {few}{more}."
            )
    return lines


def account_name(account: Account) -> str:
    """An account of a list: its NSID, or its alias where the list knows no NSID."""
    return account.nsid or f"{account.alias} (its name in the list)"


def found_words(answer: Answer) -> str:
    """What was found for one answer, in one line."""
    if answer.problem:
        return answer.problem
    found = []
    if answer.listings:
        found.append(f"listed in {enumerated(_names(answer.listings))}")
        if other_owner_words(answer):
            found.append("where another account is its owner")
    elif answer.photo_id is not None:
        found.append("not listed")
        if answer.accounts:
            found.append(
                f"but other photos of its account in {enumerated(_names(answer.accounts))}"
            )
    if answer.photo_id is None:
        for account in answer.accounts:
            name = visible(dataset_name(account.dataset), 80)
            found.append(f"{counted(account.photos, 'photo')} in {name}")
        if not answer.accounts:
            found.append("no photo listed")
    return ", ".join(found)


def _names(found: Sequence[Listing | Account]) -> list[str]:
    return list(dict.fromkeys(visible(dataset_name(each.dataset), 80) for each in found))


def answer_lines(answer: Answer, more: str = "", shown: set[AccountKey] | None = None) -> list[str]:
    """Everything found for one answer, a line each; deeper lines begin with blanks.

    more: how the person sees the photo IDs that are left out, such as "--json lists all".
    shown: accounts that were shown before; those of this answer are added, each is shown once.
    """
    if answer.problem:
        return [f"Not looked up. {answer.problem}"]
    shown = set() if shown is None else shown
    lines = [text for text in (owner_words(answer), other_owner_words(answer)) if text]
    for found in answer.listings:
        lines += _listing_lines(found)
    if answer.photo_id is not None and not answer.listings:
        lines.append(f"Photo {answer.photo_id} is not listed in the packs searched.")
    for account in answer.accounts:
        if account.key not in shown:
            shown.add(account.key)
            lines += _account_lines(account, more)
    none: AccountKey = ("", "", answer.nsid, None)
    if answer.nsid is not None and not answer.accounts and none not in shown:
        shown.add(none)
        lines.append(f"No photo of account {answer.nsid} is listed in the packs searched.")
    return lines


def _listing_lines(found: Listing) -> list[str]:
    entry = found.entry
    facts = [f"as {visible(entry.key)}"] if entry.key else []
    if entry.nsid or entry.alias:
        facts.append(f"owner {entry.nsid or entry.alias}")
    first = f"Photo {entry.photo_id} is listed in {found.dataset} (edition {found.edition})"
    return [
        first + "".join(f", {fact}" for fact in facts),
        *(f"  {_face_words(face)}" for face in entry.faces),
    ]


def _face_words(face: FaceBox) -> str:
    words = "face" if face.kind == "face" else "whole person"
    if face.key:
        words += f' "{visible(face.key)}"'
    if face.x is None:
        return f"{words}, its place is not in the list"
    frame = f" in a frame of {face.frame_w} x {face.frame_h}" if face.frame_w else ""
    return f"{words}, {face.w} x {face.h} pixels at {face.x}, {face.y}{frame}"


def _account_lines(account: Account, more: str) -> list[str]:
    photos = counted(account.photos, "photo")
    place = f"{account.dataset} (edition {account.edition})"
    lines = [f"{photos} of account {account_name(account)} in {place}:"]
    ids = account.photo_ids[:_SHOWN_IDS]
    lines += [f"  {photo_id}" for photo_id in ids]
    if left := account.photos - len(ids):
        lines.append(f"  ... and {left:,} more" + (f"; {more}" if more else ""))
    return lines


def searched_lines(searched: Sequence[Searched]) -> list[str]:
    """Which packs were searched, one a line."""
    return [
        f"{visible(pack.dataset, 80)}, edition {visible(pack.edition, 80)}, {pack.photos:,} photos"
        for pack in searched
    ]
