"""A verdict belongs to the picture and the entry: what may happen to files, disks and packs."""

from __future__ import annotations

import itertools
import shutil
from pathlib import Path

import pytest

from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_found import NOT_AGAIN
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.check import scan
from flickrcheck.work.letters.removal import why_not
from flickrcheck.work.recheck import recheck

pytestmark = pytest.mark.usefixtures("in_this_process")


@pytest.fixture
def photos(demo_photos, tmp_path) -> Path:
    folder = tmp_path / "disk" / "my photos"
    for name in ("Flickr export", "Messenger"):
        shutil.copytree(demo_photos / name, folder / name)
    return folder


def run(book: Casebook, folder: Path, *packs: Path) -> None:
    list(scan(book, [folder], packs, jobs=1, look_harder=False))


def given(book: Casebook) -> dict[tuple[bytes | None, str, int | None], Verdict | None]:
    """The verdicts of what is there, by picture and entry."""
    return {
        (each.match.photo.content_key, each.match.dataset, each.match.entry_id): each.verdict
        for each in book.matches()
        if each.present and each.match.grade is not Grade.ACCOUNT
    }


def edition(path: Path, of: Path, name: str, *, without: frozenset[int] = frozenset()) -> Path:
    """The same list in another edition, some of its photos left out."""
    with Pack.open(of) as pack, PackWriter(path, dataset=pack.dataset, edition=name) as writer:
        writer.add_entries(each for each in pack.entries() if each.photo_id not in without)
        writer.finish()
    return path


@pytest.fixture
def judged(book, photos, example_pack) -> Casebook:
    """Every match has a verdict; all four occur."""
    run(book, photos, example_pack)
    kinds = itertools.cycle(Verdict)
    judged: dict[object, Verdict] = {}
    for stored in book.matches():
        key = stored.match.photo.content_key, stored.match.dataset, stored.match.entry_id
        book.set_verdict([stored.id], judged.setdefault(key, next(kinds)))
    assert set(given(book).values()) == set(Verdict)
    return book


def test_renamed_files(judged, photos, example_pack):
    before = given(judged)
    for path in [*photos.rglob("*.jpg")]:
        path.rename(path.with_name(f"{path.stem} (1){path.suffix}"))
    run(judged, photos, example_pack)
    after = given(judged)
    assert len(after) > 3
    assert all(verdict is before[key] for key, verdict in after.items() if key in before)
    assert set(after.values()) == set(Verdict)


def test_a_moved_disk(judged, photos, example_pack, tmp_path):
    before = given(judged)
    moved = tmp_path / "other disk" / "renamed" / "photos"
    # as another file system does: other dates, other order
    shutil.copytree(photos, moved, copy_function=shutil.copyfile)
    shutil.rmtree(photos)
    run(judged, moved, example_pack)
    assert {key: verdict for key, verdict in given(judged).items() if key in before} == before


def test_scans_again_and_again(judged, photos, example_pack, tmp_path):
    before = given(judged)
    run(judged, photos, example_pack)
    assert given(judged) == before
    list(scan(judged, [photos], [example_pack], jobs=1, look_harder=False, retry=True))
    assert given(judged) == before
    # the pictures are away for a scan, and back
    photos.rename(photos.with_name("away"))
    photos.mkdir()
    run(judged, photos, example_pack)
    assert given(judged) == {}
    photos.rmdir()
    photos.with_name("away").rename(photos)
    run(judged, photos, example_pack)
    assert given(judged) == before


def test_new_editions_of_a_pack(judged, photos, example_pack, tmp_path):
    before = given(judged)
    newer = edition(tmp_path / "newer.pack", example_pack, "2027")
    list(recheck(judged, [newer]))
    assert given(judged) == before
    run(judged, photos, newer)
    assert given(judged) == before
    # an edition that lost half of its photos, and one that has them again
    lost = frozenset(sorted({entry or 0 for _, _, entry in before})[::2])
    shorter = edition(tmp_path / "shorter.pack", example_pack, "2028", without=lost)
    run(judged, photos, shorter)
    after = given(judged)
    assert all(verdict is before[key] for key, verdict in after.items() if key in before)
    # what the shorter list does not name stays, but claims no more to be listed, nor to be wanted
    gone = [each for each in judged.matches() if each.match.entry_id in lost]
    assert gone
    assert {each.match.grade for each in gone} == {Grade.POSSIBLE}
    assert {each.match.note for each in gone} == {NOT_AGAIN}
    assert all(why_not(each) for each in gone)
    run(judged, photos, edition(tmp_path / "again.pack", example_pack, "2029"))
    assert given(judged) == before
    assert not any(NOT_AGAIN in each.match.note for each in judged.matches())
