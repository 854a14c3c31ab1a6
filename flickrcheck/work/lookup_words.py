"""What came of a look-up in words, for the window and the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flickrcheck.language import marked, say, say_counted
from flickrcheck.model import FaceBox
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.lookup import Account, AccountKey, Answer, Listing, Searched
from flickrcheck.work.lookup_export import Exported
from flickrcheck.work.words import counted, enumerated, visible

_SHOWN_IDS = 20

NOT_LISTED_MEANS = marked(
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
        what = enumerated(asked)
        one = summary.photos + summary.accounts == 1
        lines.append(
            say("{what} was looked up.", what=what)
            if one
            else say("{what} were looked up.", what=what)
        )
    if summary.photos:
        none = say("None of the photos is listed in the packs searched.")
        found = say_counted(
            "{number} photo is listed:", "{number} photos are listed:", summary.listed
        )
        lines += _found(found if summary.listed else none, summary.photos_in)
    if summary.accounts:
        none = say("None of the accounts is listed in the packs searched.")
        found = say_counted(
            "{number} account is listed with photos:",
            "{number} accounts are listed with photos:",
            summary.listed_accounts,
        )
        lines += _found(found if summary.listed_accounts else none, summary.accounts_in)
    if summary.problems:
        lines.append(
            say_counted(
                "{number} line or term gave nothing to look up.",
                "{number} lines or terms gave nothing to look up.",
                summary.problems,
            )
        )
    return lines


def _found(sentence: str, places: dict[tuple[str, str], int]) -> list[str]:
    return [
        sentence,
        *(
            say("  {number} in {place}", number=count, place=place_words(dataset, edition))
            for (dataset, edition), count in sorted(
                places.items(), key=lambda item: (-item[1], item[0])
            )
        ),
    ]


def place_words(dataset: str, edition: str) -> str:
    """A dataset's edition in words."""
    return say(
        "{dataset} (edition {edition})",
        dataset=visible(dataset_name(dataset), 80),
        edition=visible(edition, 80),
    )


def place_of(answer: Answer) -> str:
    """Where the term of an answer stands, such as "list.txt, line 5"; "" for what was typed."""
    line = say("line {number}", number=answer.line) if answer.line is not None else ""
    return ", ".join(filter(None, (answer.source, line)))


def owner_words(answer: Answer) -> str:
    """Who an account that was given by its name is, in a sentence; "" where that is not known."""
    if not (answer.nsid and answer.nsid_from):
        return ""
    # the name in the address, because other people may call themselves what the person typed
    name = answer.term.strip()
    if answer.name:
        name = say("The account at {address}", address=f"flickr.com/photos/{answer.name}")
    return say(
        "{name} is {nsid}, as {source} says.",
        name=visible(name, 150),
        nsid=answer.nsid,
        source=answer.nsid_from,
    )


def other_owner_words(answer: Answer) -> str:
    """A warning where the lists name another owner of the photo than the address does."""
    others = {
        found.entry.nsid
        for found in answer.listings
        if answer.nsid and found.entry.nsid and found.entry.nsid != answer.nsid
    }
    if not others:
        return ""
    return say(
        "The list names the account {others} as the owner of this photo, not {nsid}. Check the "
        "photo ID.",
        others=enumerated(sorted(others)),
        nsid=answer.nsid,
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
            ids = ", ".join(map(str, beyond[:_SHOWN_IDS]))
            if left := len(beyond[_SHOWN_IDS:]):
                ids = say("{ids} and {number} more", ids=ids, number=left)
            lines.append(
                say_counted(
                    "{number} photo of {account} in {place} is not in the export, perhaps deleted "
                    "from Flickr since: {ids}.",
                    "{number} photos of {account} in {place} are not in the export, perhaps "
                    "deleted from Flickr since: {ids}.",
                    len(beyond),
                    account=account_name(account),
                    place=place_words(account.dataset, account.edition),
                    ids=ids,
                )
            )
    return lines


def account_name(account: Account) -> str:
    """An account of a list: its NSID, or its alias where the list knows no NSID."""
    return account.nsid or say("{name} (its name in the list)", name=account.alias)


def found_words(answer: Answer) -> str:
    """What was found for one answer, in one line."""
    if answer.problem:
        return answer.problem
    found = []
    if answer.listings:
        found.append(say("listed in {datasets}", datasets=enumerated(_names(answer.listings))))
        if other_owner_words(answer):
            found.append(say("where another account is its owner"))
    elif answer.photo_id is not None:
        found.append(say("not listed"))
        if answer.accounts:
            found.append(
                say(
                    "but other photos of its account in {datasets}",
                    datasets=enumerated(_names(answer.accounts)),
                )
            )
    if answer.photo_id is None:
        for account in answer.accounts:
            name = visible(dataset_name(account.dataset), 80)
            found.append(
                say("{photos} in {dataset}", photos=counted(account.photos, "photo"), dataset=name)
            )
        if not answer.accounts:
            found.append(say("no photo listed"))
    return ", ".join(found)


def _names(found: Sequence[Listing | Account]) -> list[str]:
    return list(dict.fromkeys(visible(dataset_name(each.dataset), 80) for each in found))


def answer_lines(answer: Answer, more: str = "", shown: set[AccountKey] | None = None) -> list[str]:
    """Everything found for one answer, a line each; deeper lines begin with blanks.

    more: how the person sees the photo IDs that are left out, such as "--json lists all".
    shown: accounts that were shown before; those of this answer are added, each is shown once.
    """
    if answer.problem:
        return [say("Not looked up. {problem}", problem=answer.problem)]
    shown = set() if shown is None else shown
    lines = [text for text in (owner_words(answer), other_owner_words(answer)) if text]
    for found in answer.listings:
        lines += _listing_lines(found)
    if answer.photo_id is not None and not answer.listings:
        lines.append(
            say(
                "Photo {photo_id} is not listed in the packs searched.",
                photo_id=str(answer.photo_id),
            )
        )
    for account in answer.accounts:
        if account.key not in shown:
            shown.add(account.key)
            lines += _account_lines(account, more)
    none: AccountKey = ("", "", answer.nsid, None)
    if answer.nsid is not None and not answer.accounts and none not in shown:
        shown.add(none)
        lines.append(
            say("No photo of account {nsid} is listed in the packs searched.", nsid=answer.nsid)
        )
    return lines


def _listing_lines(found: Listing) -> list[str]:
    entry = found.entry
    facts = [say("as {key}", key=visible(entry.key))] if entry.key else []
    if entry.nsid or entry.alias:
        facts.append(say("owner {account}", account=entry.nsid or entry.alias))
    listed = say(
        "Photo {photo_id} is listed in {dataset} (edition {edition})",
        photo_id=str(entry.photo_id),
        dataset=found.dataset,
        edition=found.edition,
    )
    return [
        ", ".join((listed, *facts)),
        *(f"  {_face_words(face)}" for face in entry.faces),
    ]


def _face_words(face: FaceBox) -> str:
    words = say("face") if face.kind == "face" else say("whole person")
    if face.key:
        words += " " + say('"{title}"', title=visible(face.key))
    if face.x is None:
        return say("{face}, its place is not in the list", face=words)
    place = {"wide": str(face.w), "high": str(face.h), "left": str(face.x), "top": str(face.y)}
    if not face.frame_w:
        return say("{face}, {wide} x {high} pixels at {left}, {top}", face=words, **place)
    return say(
        "{face}, {wide} x {high} pixels at {left}, {top} in a frame of {frame_wide} x {frame_high}",
        face=words,
        **place,
        frame_wide=str(face.frame_w),
        frame_high=str(face.frame_h),
    )


def _account_lines(account: Account, more: str) -> list[str]:
    lines = [
        say(
            "{photos} of account {account} in {dataset} (edition {edition}):",
            photos=counted(account.photos, "photo"),
            account=account_name(account),
            dataset=account.dataset,
            edition=account.edition,
        )
    ]
    ids = account.photo_ids[:_SHOWN_IDS]
    lines += [f"  {photo_id}" for photo_id in ids]
    if left := account.photos - len(ids):
        and_more = say("  ... and {number} more", number=left)
        lines.append(f"{and_more}; {more}" if more else and_more)
    return lines


def searched_lines(searched: Sequence[Searched]) -> list[str]:
    """Which packs were searched, one a line."""
    return [
        say(
            "{dataset}, edition {edition}, {number} photos",
            dataset=visible(pack.dataset, 80),
            edition=visible(pack.edition, 80),
            number=pack.photos,
        )
        for pack in searched
    ]
