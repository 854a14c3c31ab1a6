"""What filters of matches and their values are called."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from flickrcheck.gui.match_words import short_folder
from flickrcheck.gui.verdict_words import verdict_words
from flickrcheck.language import marked, say
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.match_filter import NO_OWNER, NO_VERDICT, NO_YEAR, Filter, Group, Kind
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.words import date_words, grade_words, visible


@dataclass(frozen=True, slots=True)
class KindWords:
    """A kind of filter in words, each still to be said.

    held: on the chip of a filter with a value; all_: on the one without, and where one goes back
    to that; name: in the list of filters; by: what the button does; remove: what the cross does.
    """

    held: str
    all_: str
    name: str
    by: str
    remove: str


WORDS: Final = {
    Kind.DATASET: KindWords(
        marked("Dataset: {value}"),
        marked("Dataset: any"),
        marked("Dataset"),
        marked("Filter by dataset"),
        marked("Remove the filter by dataset"),
    ),
    Kind.GRADE: KindWords(
        marked("How sure: {value}"),
        marked("How sure: any"),
        marked("How sure"),
        marked("Filter by how sure a match is"),
        marked("Remove the filter by how sure a match is"),
    ),
    Kind.VERDICT: KindWords(
        marked("Verdict: {value}"),
        marked("Verdict: any"),
        marked("Verdict"),
        marked("Filter by verdict"),
        marked("Remove the filter by verdict"),
    ),
    Kind.FOLDER: KindWords(
        marked("Folder: {value}"),
        marked("Folder: any"),
        marked("Folder"),
        marked("Filter by folder"),
        marked("Remove the filter by folder"),
    ),
    Kind.OWNER: KindWords(
        marked("Owner: {value}"),
        marked("Owner: any"),
        marked("Owner"),
        marked("Filter by owner"),
        marked("Remove the filter by owner"),
    ),
    Kind.YEAR: KindWords(
        marked("Year: {value}"),
        marked("Year: any"),
        marked("Year of the photo"),
        marked("Filter by year"),
        marked("Remove the filter by year"),
    ),
    Kind.FOUND: KindWords(
        marked("Found since {value}"),
        marked("Found: at any time"),
        marked("Found since"),
        marked("Filter by when it was found"),
        marked("Remove the filter by when it was found"),
    ),
}
GROUPS: Final = {
    None: marked("Group: none"),
    Group.PHOTO: marked("Group: photo"),
    Group.DATASET: marked("Group: dataset"),
    Group.FOLDER: marked("Group: folder"),
    Group.OWNER: marked("Group: owner"),
}


def value_words(kind: Kind, value: str, roots: Sequence[str] = ()) -> str:
    """What a value is called, harmless. roots: the folders that were scanned."""
    match kind:
        case Kind.DATASET:
            return visible(dataset_name(value), 60)
        case Kind.GRADE:
            return grade_words(Grade(value))
        case Kind.VERDICT:
            return say("None yet") if value == NO_VERDICT else verdict_words(Verdict(value))
        case Kind.FOLDER:
            return visible(short_folder(value.replace(".zip//", ".zip!"), roots), 80)
        case Kind.OWNER:
            return say("no account named") if value == NO_OWNER else visible(value, 40)
        case Kind.YEAR:
            return say("not known") if value == NO_YEAR else visible(value, 10)
        case Kind.FOUND:
            try:
                return date_words(date.fromisoformat(value))
            except ValueError:  # no day of this calendar
                return visible(value, 20)


def value_of(wanted: Filter, kind: Kind) -> str | None:
    """The value that a filter is held to, None if any."""
    match kind:
        case Kind.VERDICT:
            return NO_VERDICT if wanted.undecided else wanted.verdict
        case _:
            return getattr(wanted, kind.value)


def held_to(wanted: Filter, kind: Kind, value: str | None) -> Filter:
    """The same filter held to a value, or to none."""
    match kind:
        case Kind.VERDICT:
            undecided = value == NO_VERDICT
            verdict = Verdict(value) if value and not undecided else None
            return replace(wanted, verdict=verdict, undecided=undecided)
        case Kind.GRADE:
            return replace(wanted, grade=Grade(value) if value else None)
        case _:
            return replace(wanted, **{kind.value: value})
