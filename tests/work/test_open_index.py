"""Opening big packs: told of while it lasts, and given up when asked to."""

from __future__ import annotations

import shutil

import pytest

from flickrcheck.store import index_reader
from flickrcheck.work.check import Control, Finished, Progress, scan

pytestmark = pytest.mark.usefixtures("in_this_process")


@pytest.fixture
def photos(demo_photos, tmp_path):
    return shutil.copytree(demo_photos / "Messenger", tmp_path / "photos")


@pytest.fixture
def slow_packs(monkeypatch):
    """Packs whose fingerprints take a while; as with big ones, reading them tells of itself."""
    from time import sleep

    real = index_reader._in_memory

    def slowly(small):
        sleep(0.7)
        return real(small)

    monkeypatch.setattr(index_reader, "_in_memory", slowly)


def test_it_is_told_while_packs_are_opened(book, photos, example_pack, slow_packs):
    events = list(scan(book, [photos], [example_pack], jobs=1))
    assert events[0].stage == "index"
    assert isinstance(events[-1], Finished) and not events[-1].interrupted
    assert list(book.matches())


def test_a_stop_while_packs_are_opened_ends_the_scan_in_order(
    book, photos, example_pack, slow_packs
):
    control = Control()
    events = []
    for event in scan(book, [photos], [example_pack], jobs=1, control=control):
        events.append(event)
        control.stop.set()
    assert events[-1].interrupted
    assert {event.stage for event in events if isinstance(event, Progress)} == {"index"}
    assert list(book.matches()) == []
    list(scan(book, [photos], [example_pack], jobs=1))
    assert list(book.matches())


def test_closing_while_packs_are_opened_leaves_the_casebook_free(
    book, photos, example_pack, slow_packs
):
    control = Control()
    events = scan(book, [photos], [example_pack], jobs=1, control=control)
    next(events)
    events.close()
    assert not control.stop.is_set()
    assert not list(scan(book, [photos], [example_pack], jobs=1))[-1].interrupted
