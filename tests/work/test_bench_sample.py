"""Which pictures of a folder are measured."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from flickrcheck.work.bench_sample import Kind, kinds_in, sample


def kind(suffix: str, number: int, room: int = 100) -> Kind:
    made = Kind(suffix, room)
    for each in range(number):
        made.add(f"/photos/{each}{suffix}", 10)
    return made


@pytest.mark.parametrize("number", [1, 99, 200, 201, 100_000])
def test_the_paths_kept_are_few_and_evenly_spread(number):
    made = kind(".jpg", number)
    assert (made.number, made.bytes) == (number, 10 * number)
    assert len(made.paths) >= min(number, 100)
    assert len(made.paths) <= 200
    places = [int(Path(path).stem) for path in made.paths]
    steps = {second - first for first, second in pairwise(places)}
    assert len(steps) <= 1  # all alike
    assert places[0] == 0
    assert number - places[-1] <= max(steps, default=1)


def test_each_kind_has_its_part_and_a_rare_one_some():
    chosen = sample([kind(".jpg", 9000), kind(".png", 1000), kind(".heic", 12)], 100)
    parts = Counter(Path(path).suffix for path in chosen)
    assert parts == {".jpg": 90, ".png": 10, ".heic": 8}
    assert len(set(chosen)) == len(chosen)
    # every beginning is even: the time may run out
    first = Counter(Path(path).suffix for path in chosen[:50])
    assert 35 <= first[".jpg"] <= 48


def test_fewer_are_wanted_than_there_are_kinds():
    assert len(sample([kind(".jpg", 50), kind(".png", 50)], 1)) == 2
    assert len(sample([kind(".jpg", 3)], 100)) == 3


def test_pictures_are_counted_by_suffix(tmp_path):
    for name in ("a.JPG", "b.jpg", "c.png", "notes.txt"):
        (tmp_path / name).write_bytes(b"12345")
    assert [(k.suffix, k.number, k.bytes) for k in kinds_in(tmp_path, 10)] == [
        (".jpg", 2, 10), (".png", 1, 5),
    ]  # fmt: skip
