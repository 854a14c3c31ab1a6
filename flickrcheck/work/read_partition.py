"""Reads the pictures of partitions in the worker processes of this machine."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial

from flickrcheck.photo import pool
from flickrcheck.photo.content import split_member
from flickrcheck.photo.long_path import stat_path
from flickrcheck.work.build_partitions import Partition, PhotoRead, Picture

_TIME_LIMIT = 60.0  # seconds a picture


@dataclass(frozen=True, slots=True)
class Finished:
    """A partition of which every photo was read or cannot be; photos: in the partition's order."""

    partition: Partition
    photos: list[PhotoRead]


@dataclass(slots=True)
class _Open:
    """A partition that is being read."""

    partition: Partition
    done: dict[int, PhotoRead] = field(default_factory=dict)
    unread: dict[int, list[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Item:
    """One file for a worker: the ``number``-th file of a photo of an open partition."""

    partition: str
    photo: int
    number: int
    path: str
    size: int


def read_here(
    folder: str, parts: Iterable[Partition], *, jobs: int, windows: bool
) -> Generator[int | Finished, None, None]:
    """Read partitions in ``jobs`` worker processes; yields the number of photos that were done
    meanwhile, and each partition when it is.

    folder: what the paths of the files begin from. Of several files that show a photo, the first
    one that can be read counts, and others are opened only where it cannot. Each file is read
    within limits of time and memory, and one that crashes its process costs no other.
    """
    work = _Work(folder, parts)
    task = partial(read_picture, windows=windows)
    while True:
        with closing(
            pool.run(
                task, work.items(), jobs=jobs, timeout=_TIME_LIMIT, stop=threading.Event(),
                weigh=_weigh,
            )
        ) as results:  # fmt: skip
            for item, outcome in results:
                yield from work.take(item, outcome)
        if not work.again:
            return


class _Work:
    """What is to be read, what is being read, and what has to be read after all."""

    def __init__(self, folder: str, parts: Iterable[Partition]) -> None:
        self._folder = folder
        self._parts = iter(parts)
        self._open: dict[str, _Open] = {}
        self.again: deque[_Item] = deque()

    def items(self) -> Iterator[_Item]:
        for partition in self._parts:
            opened = _Open(partition)
            self._open[partition.name] = opened
            for photo in range(len(partition.photos)):
                while self.again:
                    yield self.again.popleft()
                yield self._item(opened, photo, 0)
        while self.again:
            yield self.again.popleft()

    def _item(self, opened: _Open, photo: int, number: int) -> _Item:
        file = opened.partition.photos[photo].files[number]
        path = os.path.join(self._folder, file.path)  # noqa: PTH118 - a str, maybe no UTF-8
        return _Item(opened.partition.name, photo, number, path, file.size)

    def take(self, item: _Item, outcome: Picture | pool.Failure) -> Iterator[int | Finished]:
        opened = self._open[item.partition]
        files = opened.partition.photos[item.photo]
        picture = None
        if isinstance(outcome, Picture):
            picture = outcome
        else:
            opened.unread.setdefault(item.photo, []).append(outcome.reason)
            if item.number + 1 < len(files.files):
                self.again.append(self._item(opened, item.photo, item.number + 1))
                return
        unread = tuple(opened.unread.pop(item.photo, ()))
        opened.done[item.photo] = PhotoRead(files.photo_id, picture, unread)
        yield 1
        if len(opened.done) == len(opened.partition.photos):
            del self._open[item.partition]
            yield Finished(
                opened.partition, [opened.done[n] for n in range(len(opened.partition.photos))]
            )


def read_picture(item: _Item, *, windows: bool) -> Picture:
    """In a worker: raises FlickrcheckError, which the pool turns into a Failure."""
    # Imported here, because the process that hands the files out needs no decoder.
    from flickrcheck.photo.content import content_key, read_file
    from flickrcheck.photo.decode import read_grey
    from flickrcheck.photo.fingerprint import fingerprint
    from flickrcheck.photo.parts import entry_parts
    from flickrcheck.photo.windows import window_parts

    data = read_file(item.path)
    grey = read_grey(data).image
    print_ = fingerprint(grey)
    parts = entry_parts(grey, square=windows)
    if windows:
        parts += window_parts(grey)
    return Picture(print_.phash, print_.dhash, print_.plain, content_key(data), len(data), parts)


def is_there(path: str) -> bool:
    """Whether the system finds a file, or the zip file that a picture is in, now."""
    try:
        stat_path(split_member(path)[0])
    except (OSError, ValueError):
        return False
    return True


def _weigh(item: _Item) -> int:
    return item.size
