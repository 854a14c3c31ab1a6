"""The folders of a list of matches, as a person thinks of them: with all that is below them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Mapping


def within(folder: str, other: str) -> bool:
    """Whether a folder is another one or lies below it, in an archive too."""
    if not folder.startswith(other):
        return False
    return len(folder) == len(other) or other[-1:] in ("/", os.sep) or folder[len(other)] in "/\\"


def with_parents(matches: Mapping[str, int]) -> dict[str, int]:
    """How many matches each folder holds with all below it, parents included.

    A parent is left out where it would filter nothing that one of its folders does not: where it
    holds no match beside those of that folder, and where it holds all matches of the casebook.
    """
    total = Counter(matches)
    most_below: Counter[str] = Counter()
    rising: Mapping[str, int] = matches
    while rising:  # one step towards the root at a time, each folder once a step
        above: Counter[str] = Counter()
        for folder, number in rising.items():
            parent = os.path.dirname(folder)  # noqa: PTH120
            if parent != folder:
                above[parent] += number
        total.update(above)
        rising = above
    for folder, number in total.items():
        parent = os.path.dirname(folder)  # noqa: PTH120
        if parent != folder:
            most_below[parent] = max(number, most_below[parent])
    all_ = sum(matches.values())
    return {
        folder: number
        for folder, number in total.items()
        if folder in matches or (number != all_ and number > most_below[folder])
    }
