"""Matches in groups: which rows a table shows, with a row for the head of each group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flickrcheck.store.match_filter import Group


@dataclass(frozen=True, slots=True)
class Folded:
    """Which groups are folded: those named, or with ``others`` all but those."""

    keys: frozenset[object] = frozenset()
    others: bool = False

    def __contains__(self, key: object) -> bool:
        return (key in self.keys) != self.others

    def turned(self, key: object) -> Folded:
        """The same with one group folded that was not, or the other way round."""
        return Folded(self.keys ^ {key}, self.others)


@dataclass(frozen=True, slots=True)
class Head:
    """The head of a group: what tells it from others, and its matches as a part of all of them."""

    key: object
    start: int
    matches: int
    folded: bool


@dataclass(frozen=True, slots=True)
class Rows:
    """What a table shows.

    ids: all matches in order, those of folded groups too. rows: match IDs, and for the head
    ``heads[n]`` the number -1 - n. Without groups both are the same.
    """

    ids: Sequence[int]
    rows: Sequence[int]
    heads: Sequence[Head] = ()


def arrange(
    ids: list[int], group: Group, groups: Sequence[tuple[object, int]], folded: Folded
) -> Rows:
    """The rows of matches that are ordered by group.

    groups: key and number of matches of each, in order. A photo with one match needs no head: the
    row of the match is that of the photo.
    """
    rows: list[int] = []
    heads: list[Head] = []
    start = 0
    for key, matches in groups:
        end = start + matches
        if group is Group.PHOTO and matches == 1:
            rows.append(ids[start])
        else:
            rows.append(-1 - len(heads))
            heads.append(Head(key, start, matches, key in folded))
            if not heads[-1].folded:
                rows += ids[start:end]
        start = end
    return Rows(ids, rows, heads)
