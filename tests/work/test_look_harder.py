"""Datasets' copies that show a part of a photo: found by looking harder, kept, and told."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from grainy_pictures import grainy
from PIL import Image

from flickrcheck.model import Entry, Grade, Verdict
from flickrcheck.photo import pool
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.store.picture_index import PictureIndex
from flickrcheck.work import look_harder
from flickrcheck.work.check import Control, MatchesChanged, Progress, scan
from flickrcheck.work.window_bounds import window_bounds

pytestmark = pytest.mark.usefixtures("in_this_process")

OWNER = "12345678@N00"
CROP = (0.1, 0.05, 0.85, 0.75)
FACE = (0.5, 0.2, 0.85, 0.6)


def part_of(seed: int, window: Sequence[float], *, mirrored: bool = False) -> Image.Image:
    box = [round(part * side) for part, side in zip(window, (480, 360) * 2, strict=True)]
    part = grainy(seed).crop(tuple(box))
    return part.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if mirrored else part


def pack(path: Path, pictures: dict[int, Image.Image], nsid: str | None = None) -> Path:
    with PackWriter(path, dataset=path.stem, edition="1") as writer:
        prints = {photo_id: fingerprint(picture) for photo_id, picture in pictures.items()}
        writer.add_entries(
            Entry(path.stem, photo_id, nsid=nsid, phash=each.phash, dhash=each.dhash)
            for photo_id, each in sorted(prints.items())
        )
        writer.finish()
    return path


@pytest.fixture(autouse=True)
def look_no_harder() -> None:
    """In place of the fixture that spares all other tests the harder look."""


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    for seed in (1, 2, 3):
        grainy(seed).save(folder / f"mine{seed}.jpg", quality=92)
    return folder


@pytest.fixture
def crops(tmp_path: Path) -> Path:
    pictures = {
        101: part_of(1, CROP),
        102: part_of(2, FACE, mirrored=True),
        109: grainy(9),
    }
    return pack(tmp_path / "crops.pack", pictures)


def run(book: Casebook, photos: Path, packs: Sequence[Path], **options: object) -> list[object]:
    return list(scan(book, [photos], packs, jobs=2, **options))


def found(book: Casebook) -> dict[tuple[str, int | None], Grade]:
    return {
        (Path(each.match.photo.path).name, each.match.entry_id): each.match.grade
        for each in book.matches()
    }


BOTH = {
    ("mine1.jpg", 101): Grade.SAME_PICTURE,
    ("mine2.jpg", 102): Grade.SAME_PICTURE,
}


def looked_at(events: list[object]) -> int:
    return max(
        (e.done for e in events if isinstance(e, Progress) and e.stage == "harder"), default=0
    )


@pytest.mark.workers
def test_crops_and_faces_are_found_and_nothing_else(book, photos, crops):
    events = run(book, photos, [crops])
    assert found(book) == BOTH
    assert any(isinstance(event, MatchesChanged) for event in events)
    totals = [e.total for e in events if isinstance(e, Progress) and e.stage == "harder"]
    assert totals[-1] == 3
    evidence = {each.match.entry_id: each.match.evidence[0] for each in book.matches()}
    left, top, width, height = evidence[101].window
    assert np.allclose((left, top, left + width, top + height), CROP, atol=0.01)
    assert evidence[101].how == (
        "a part of your picture (75 by 70 % of its sides) agrees with the listed one"
    )
    assert evidence[102].orientation == "mirrored"
    assert evidence[102].dhash_distance <= 80


def test_the_record_of_a_scan_says_how_well_parts_had_to_agree(book, photos, crops, monkeypatch):
    def noted() -> tuple[float | None, float | None, float | None]:
        record = book.last_scan()
        return record.window_strict, record.window_loose, record.window_expected

    run(book, photos, [crops], look_harder=False)
    assert noted() == (None, None, None)
    bounds = window_bounds(3 * 3)
    for _ in range(2):  # also where nothing has to be looked at any more
        run(book, photos, [crops])
        assert noted() == (bounds.strict, bounds.loose, bounds.expected)
    monkeypatch.setattr(look_harder, "FEW_PHOTOS", 0)
    run(book, photos, [crops])  # no account is listed
    assert noted() == (None, None, None)


def test_it_is_not_done_where_the_person_does_not_want_it(book, photos, crops):
    events = run(book, photos, [crops], look_harder=False)
    assert found(book) == {}
    assert looked_at(events) == 0


def test_large_casebooks_are_looked_at_only_when_asked(book, photos, crops, monkeypatch):
    monkeypatch.setattr(look_harder, "FEW_PHOTOS", 2)
    assert looked_at(run(book, photos, [crops])) == 0
    assert looked_at(run(book, photos, [crops], look_harder=True)) == 3
    assert found(book) == BOTH


def test_a_photo_is_looked_at_once_and_a_rescan_keeps_what_it_gave(book, photos, crops, tmp_path):
    run(book, photos, [crops])
    assert looked_at(run(book, photos, [crops])) == 0
    other = pack(tmp_path / "other.pack", {500: grainy(8)})
    # everything is matched anew, but windows are not looked for
    run(book, photos, [crops, other], look_harder=False)
    assert found(book) == BOTH
    # the photos that matched surely in no other way are looked at with the new pack, too
    assert looked_at(run(book, photos, [crops, other])) == 3
    assert found(book) == BOTH


def test_what_is_no_longer_listed_goes_but_not_with_a_verdict(book, photos, crops, tmp_path):
    run(book, photos, [crops])
    mine = next(each for each in book.matches() if each.match.entry_id == 101)
    book.set_verdict([mine.id], Verdict.MINE)
    pack(crops, {109: grainy(9)})
    run(book, photos, [crops])
    assert set(found(book)) == {("mine1.jpg", 101)}


def test_a_picture_in_the_place_of_another_one_does_not_inherit_its_matches(book, photos, crops):
    run(book, photos, [crops])
    grainy(7).save(photos / "mine1.jpg", quality=92)
    run(book, photos, [crops], look_harder=False)
    assert set(found(book)) == {("mine2.jpg", 102)}


def test_copies_of_a_file_share_its_look_also_later_ones(book, photos, crops):
    shutil.copy(photos / "mine1.jpg", photos / "again.jpg")
    assert looked_at(run(book, photos, [crops])) == 3
    shutil.copy(photos / "mine1.jpg", photos / "later.jpg")
    assert looked_at(run(book, photos, [crops])) == 0
    assert {name for name, entry in found(book) if entry == 101} == {
        "mine1.jpg", "again.jpg", "later.jpg",
    }  # fmt: skip


@pytest.mark.workers
def test_a_stopped_look_goes_on_where_it_was(book, photos, crops):
    control = Control()
    seen = 0
    for event in scan(book, [photos], [crops], jobs=1, control=control):
        if isinstance(event, Progress) and event.stage == "harder" and event.done == 1:
            seen = event.done
            control.stop.set()
    assert seen == 1
    assert 1 <= looked_at(run(book, photos, [crops])) < 3
    assert found(book) == BOTH


def test_photos_of_listed_accounts_are_compared_with_these_accounts(
    book, photos, tmp_path, monkeypatch
):
    monkeypatch.setattr(look_harder, "FEW_PHOTOS", 0)
    photos = photos.rename(photos.with_name("photos-of-account"))
    for path in photos.iterdir():
        number = int(path.stem[-1])
        sidecar = {
            "id": str(900 + number),
            "photopage": f"https://www.flickr.com/photos/{OWNER}/{900 + number}/",
        }
        (photos / f"photo_{900 + number}.json").write_text(json.dumps(sidecar))
        path.rename(photos / f"mine{number}_{900 + number}_o.jpg")
    own = pack(tmp_path / "own.pack", {101: part_of(1, CROP)}, OWNER)
    foreign = pack(tmp_path / "foreign.pack", {102: part_of(2, FACE)}, "87654321@N00")
    compared = []
    real = PictureIndex.words

    def words(index, rows=None):
        compared.append(real(index, rows))
        return compared[-1]

    monkeypatch.setattr(PictureIndex, "words", words)
    events = run(book, photos, [foreign, own])
    assert [len(each) for each in compared] == [1]  # nobody needs the others in memory
    grades = found(book)
    assert grades.get(("mine1_901_o.jpg", 101)) is Grade.SAME_PICTURE
    assert 102 not in {entry for _, entry in grades}
    # where the photo itself is found, its account needs no word
    assert ("mine1_901_o.jpg", None) not in grades
    assert looked_at(events) == 3


def test_a_weak_id_that_a_window_confirms_is_listed(book, photos, tmp_path):
    (photos / "mine1.jpg").rename(photos / "4815162342.jpg")
    listed = pack(tmp_path / "ids.pack", {4815162342: part_of(1, CROP)})
    run(book, photos, [listed])
    (match,) = (each.match for each in book.matches())
    assert match.grade is Grade.LISTED
    assert [proof.kind for proof in match.evidence] == ["id", "picture"]
    assert match.evidence[1].window is not None


def proofs(book: Casebook) -> dict[str, tuple[Grade, list[str], str]]:
    """Of the files that are there: grade, kinds of proof and note of their only match."""
    return {
        Path(each.match.photo.path).name: (
            each.match.grade,
            [proof.kind for proof in each.match.evidence],
            each.match.note,
        )
        for each in book.matches()
        if each.present
    }


@pytest.mark.parametrize("copy", ["0copy.jpg", "zcopy.jpg"])
def test_a_name_speaks_for_its_own_file_alone(book, photos, tmp_path, copy):
    (photos / "mine1.jpg").rename(photos / "4815162342.jpg")
    shutil.copy(photos / "4815162342.jpg", photos / copy)
    listed = pack(tmp_path / "ids.pack", {4815162342: part_of(1, CROP)})
    run(book, photos, [listed])
    expected = {
        "4815162342.jpg": (Grade.LISTED, ["id", "picture"], ""),
        copy: (Grade.SAME_PICTURE, ["picture"], ""),
    }
    assert proofs(book) == expected
    # and so it stays when names change places, windows wanted or not
    (photos / copy).rename(photos / "aside")
    (photos / "4815162342.jpg").rename(photos / copy)
    (photos / "aside").rename(photos / "4815162342.jpg")
    run(book, photos, [listed], look_harder=False)
    assert proofs(book) == expected


def test_a_renamed_file_keeps_what_windows_gave_and_its_verdict(book, photos, crops):
    run(book, photos, [crops])
    mine = next(each for each in book.matches() if each.match.entry_id == 101)
    book.set_verdict([mine.id], Verdict.MINE)
    (photos / "mine1.jpg").rename(photos / "moved.jpg")
    run(book, photos, [crops], look_harder=False)
    (now,) = (each for each in book.matches() if each.present and each.match.entry_id == 101)
    assert Path(now.match.photo.path).name == "moved.jpg"
    assert now.verdict is Verdict.MINE


def test_an_edition_without_the_entry_takes_it_back_and_the_older_one_brings_it(
    book, photos, crops
):
    run(book, photos, [crops])
    older = crops.read_bytes()
    pack(crops, {109: grainy(9)})
    run(book, photos, [crops], look_harder=False)
    assert found(book) == {}
    crops.write_bytes(older)
    run(book, photos, [crops])
    assert found(book) == BOTH


def test_nothing_is_left_of_a_picture_that_could_not_be_read_in_between(
    book, photos, crops, monkeypatch
):
    run(book, photos, [crops])
    grainy(7).save(photos / "mine1.jpg", quality=50)
    with monkeypatch.context() as patch:
        patch.setattr(
            pool,
            "run",
            lambda task, items, **_: ((item, pool.Failure("It hangs.")) for item in items),
        )
        run(book, photos, [], look_harder=False)
    grainy(8).save(photos / "mine1.jpg", quality=60)
    run(book, photos, [crops], look_harder=False)
    assert set(found(book)) == {("mine2.jpg", 102)}
