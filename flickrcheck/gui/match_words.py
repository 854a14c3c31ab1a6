"""What the table, the grid and screen readers say of a match."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import PurePath

from flickrcheck.flickr.sidecars import split_path
from flickrcheck.language import number_words, say
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.casebook_query import FIRST_DATE
from flickrcheck.store.match_filter import Group
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.export_words import NO_PICTURE
from flickrcheck.work.words import counted, grade_words, visible


def file_words(stored: StoredMatch, *, new: bool) -> str:
    """The name of the file, with remarks; new: also whether the match is new."""
    _, name = split_path(stored.match.photo.path)
    remarks = []
    if new and stored.new:
        remarks.append(say("new"))
    if not stored.present:
        remarks.append(say("not there any more"))
    if not stored.pictured:
        remarks.append(say("no picture here"))
    return "".join((visible(name, 200), *(f" ({words})" for words in remarks)))


def folder_words(stored: StoredMatch, roots: Sequence[str]) -> str:
    """The folder, from the scanned folder on."""
    folder, _ = split_path(stored.match.photo.path)
    return visible(short_folder(folder, roots), 300)


def short_folder(folder: str, roots: Sequence[str]) -> str:
    """A folder from the scanned folder on: "Pictures/2019" instead of "/home/me/Pictures/2019"."""
    path = PurePath(folder.removesuffix("!"))
    for root in roots:
        if path.is_relative_to(root) and PurePath(root).name:
            return str(path.relative_to(PurePath(root).parent))
    return str(path)


def sure_words(stored: StoredMatch) -> str:
    """How sure the match is, and for how many pictures it stands."""
    if stored.stands_for > 1:
        return say("Possible (one of {number})", number=stored.stands_for)
    return grade_words(stored.match.grade)


def day_words(stored: StoredMatch, *, whole: bool = False) -> str:
    """The day of the photo, as an account export tells it, else as the file was changed last.

    whole: a phrase that says which of both it is, for screen readers.
    """
    if stored.taken:
        day = visible(stored.taken[:10], 10)
        return say("taken on {day}", day=day) if whole else day
    seconds = stored.match.photo.mtime_ns // 1_000_000_000
    if not stored.pictured or seconds < FIRST_DATE:
        return say("no date known") if whole else "-"
    try:
        day = datetime.fromtimestamp(seconds, UTC).astimezone().date().isoformat()
    except (OverflowError, OSError, ValueError):  # no date of this calendar
        return say("no date known") if whole else "-"
    return say("file of {day}", day=day) if whole else say("{day} (file)", day=day)


def remark_words(stored: StoredMatch) -> str:
    """What the remarks of a row mean, "" where it has none."""
    tips = [say("New: this was not found by the scan before.")] if stored.new else []
    if stored.stands_for > 1:
        pictures = number_words(stored.stands_for)
        tips.append(
            say("Shown for {pictures} pictures that come near to this photo.", pictures=pictures)
        )
    if not stored.pictured:
        tips.append(say(NO_PICTURE))
    return "\n".join(tips)


def group_name(group: Group, first: StoredMatch, roots: Sequence[str]) -> str:
    """What a group is called, by its first match; harmless."""
    match group:
        case Group.PHOTO:
            return file_words(first, new=False)
        case Group.DATASET:
            return visible(dataset_name(first.match.dataset), 100)
        case Group.FOLDER:
            return folder_words(first, roots)
        case Group.OWNER:
            if first.match.nsid:
                return visible(first.match.nsid, 40)
            return say("No account named")


def group_words(name: str, matches: int, *, folded: bool) -> str:
    """The head of a group as screen readers say it."""
    number = counted(matches, "match", "matches")
    if folded:
        return say("Group {name}, {matches}, folded", name=name, matches=number)
    return say("Group {name}, {matches}, unfolded", name=name, matches=number)
