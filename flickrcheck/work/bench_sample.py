"""An even sample of a folder's pictures, whatever their number is."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from pathlib import Path

from flickrcheck.photo import walk

_FEWEST = 8  # of a kind, so that a rare one can be measured, too


@dataclass
class Kind:
    """The pictures of one suffix: their number, their bytes, and an even choice of paths."""

    suffix: str
    room: int
    number: int = 0
    bytes: int = 0
    paths: list[str] = field(default_factory=list)
    _step: int = 1

    def add(self, path: str, size: int) -> None:
        """Count a picture, and keep its path if its turn has come."""
        if self.number % self._step == 0:
            self.paths.append(path)
            if len(self.paths) > 2 * self.room:
                self.paths = self.paths[::2]
                self._step *= 2
        self.number += 1
        self.bytes += size

    def spread(self, number: int) -> list[str]:
        """At most ``number`` of the paths, evenly spread."""
        number = min(number, len(self.paths))
        return [self.paths[each * len(self.paths) // number] for each in range(number)]


def kinds_in(folder: Path, room: int) -> list[Kind]:
    """The pictures below a folder by suffix, the most frequent one first.

    room: how many paths of each are kept at least, if there are so many.
    """
    kinds: dict[str, Kind] = {}
    for item in walk.walk([folder]):
        if isinstance(item, walk.Found):
            suffix = Path(item.path).suffix.lower()
            if suffix not in kinds:
                kinds[suffix] = Kind(suffix, room)
            kinds[suffix].add(item.path, item.size)
    return sorted(kinds.values(), key=lambda kind: -kind.number)


def sample(kinds: list[Kind], number: int) -> list[str]:
    """About ``number`` paths: each kind by its part, but some of each rare kind.

    In an order of which every beginning is even again, so that one may stop at any time.
    """
    total = sum(kind.number for kind in kinds)
    paths = []
    for kind in kinds:
        part = round(number * kind.number / total)
        paths += kind.spread(max(part, min(_FEWEST, number)))
    random.Random(0).shuffle(paths)
    return paths
