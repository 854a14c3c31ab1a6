"""Partitions of a dataset's pictures: cut by a stable rule, kept, and read no second time."""

from __future__ import annotations

import errno
import hashlib
import os
import random
import shutil
from contextlib import closing
from dataclasses import replace
from itertools import chain
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from flickrcheck.errors import FlickrcheckError, UnusableFileError, UsageError
from flickrcheck.model import PartPrint
from flickrcheck.photo.content import content_key
from flickrcheck.work import build_picture_files
from flickrcheck.work.build_partitions import (
    PhotoRead,
    Picture,
    Results,
    packed,
    partitions,
    unpacked,
)
from flickrcheck.work.build_picture_files import PhotoFiles, PictureFile, PictureFiles
from flickrcheck.work.build_pictures import FolderPictures, PictureOptions

pytestmark = pytest.mark.usefixtures("in_this_process")

PHOTOS = 30
SMALL = PictureOptions(jobs=1, partition_size=4)


def picture(path, seed):
    """A varied picture that differs clearly from those of other seeds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    Image.fromarray(pixels).resize((320, 240), Image.Resampling.BICUBIC).save(path, quality=90)
    return path


@pytest.fixture(scope="module")
def made_pictures(tmp_path_factory):
    folder = tmp_path_factory.mktemp("made") / "pictures"
    for number in range(PHOTOS):
        photo_id = 1000 + 37 * number % PHOTOS  # not in the order of their names
        picture(folder / f"{number % 3}" / f"{photo_id}_0123456789.jpg", photo_id)
    picture(folder / "zz" / "1005.jpg", 5)  # further pictures of two photos
    picture(folder / "zz" / "1007.jpg", 7)
    (folder / "0" / "1021_0123456789.jpg").write_bytes(b"broken")
    (folder / "zz" / "2002.jpg").write_bytes(b"broken as well")
    Image.new("RGB", (200, 200), "grey").save(folder / "3003.png")
    return folder


@pytest.fixture(scope="module")
def expected(made_pictures, tmp_path_factory):
    """What those pictures give, and the names of the results."""
    place = tmp_path_factory.mktemp("expected")
    photos, counts, _ = read_all(made_pictures, place)
    return photos, shown_below(made_pictures, counts), results_in(place).keys()


@pytest.fixture
def pictures(made_pictures, tmp_path):
    return shutil.copytree(made_pictures, tmp_path / "pictures")


def read_all(folder, place, options=SMALL, listed=None):
    """The photos and the counts of a folder that is read to its end."""
    reading = FolderPictures(folder, place, options)
    progress = list(reading.read(listed))
    return list(reading.photos()), reading.counts, progress


def shown_below(folder, counts):
    """The counts with the paths of unreadable pictures from the folder on."""
    examples = [(os.path.relpath(path, folder), reason) for path, reason in counts.examples]
    return replace(counts, examples=examples)


def results_in(place):
    """When each result in a folder was written."""
    return {path.name: path.stat().st_mtime_ns for path in place.glob("*.prints")}


def photos_of(*ids, size=100):
    return [PhotoFiles(i, (PictureFile(f"{i}.jpg", size, 1),)) for i in ids]


@pytest.mark.workers
def test_everything_is_counted(pictures, tmp_path):
    (pictures / "holiday.jpg").write_bytes(b"whatever")
    photos, counts, progress = read_all(pictures, tmp_path / "place", listed=range(1002, 4000))
    assert (counts.files, counts.without_id, counts.unlisted) == (PHOTOS + 5, 1, 2)
    assert (counts.fingerprinted, counts.plain, counts.repeated) == (PHOTOS - 3, 1, 2)
    assert counts.unreadable == 2
    assert [Path(path).name for path, _ in counts.examples] == ["1021_0123456789.jpg", "2002.jpg"]
    assert all("no picture" in reason for _, reason in counts.examples)
    assert [photo.photo_id for photo in photos] == sorted({*range(1002, 1000 + PHOTOS), 3003}
                                                          - {1021})  # fmt: skip
    ordered = [min(pictures.rglob(f"{photo.photo_id}*")) for photo in photos]
    contents = [path.read_bytes() for path in ordered]
    keys = [content_key(content) for content in contents]
    assert [photo.picture.key for photo in photos] == keys
    assert counts.sha256 == hashlib.sha256(b"".join(keys)).hexdigest()
    assert counts.bytes == sum(map(len, contents))
    assert progress[-1] == (len(photos) + 2, len(photos) + 2)


def test_the_first_of_several_pictures_that_can_be_read_counts(pictures, tmp_path):
    for name in ("a", "b"):
        picture(pictures / name / "9001_0123456789.jpg", 1)
    (pictures / "a" / "9001_0123456789.jpg").write_bytes(b"broken")
    (pictures / "c").mkdir()
    (pictures / "c" / "9001.jpg").write_bytes(b"never looked at")
    photos, counts, _ = read_all(pictures, tmp_path / "place")
    [photo] = [photo for photo in photos if photo.photo_id == 9001]
    assert photo.picture.key == content_key((pictures / "b" / "9001_0123456789.jpg").read_bytes())
    assert len(photo.unread) == 1
    assert counts.repeated == 2 + 1


@pytest.mark.workers
@pytest.mark.parametrize("jobs, partition_size", [(1, 1000), (2, 7)])
def test_jobs_and_partitions_change_nothing(
    made_pictures, expected, tmp_path, jobs, partition_size
):
    options = PictureOptions(jobs=jobs, partition_size=partition_size)
    photos, counts, _ = read_all(made_pictures, tmp_path / "place", options)
    assert (photos, shown_below(made_pictures, counts)) == expected[:2]


@pytest.mark.workers
def test_an_interrupted_reading_goes_on(pictures, expected, tmp_path):
    place = tmp_path / "place"
    with closing(FolderPictures(pictures, place, SMALL).read(None)) as events:
        for _ in events:
            if len(results_in(place)) >= 2:
                break
    before = results_in(place)
    assert 2 <= len(before) < len(expected[2])
    photos, counts, progress = read_all(pictures, place)
    assert (photos, shown_below(pictures, counts)) == expected[:2]
    assert progress[-1][0] == progress[-1][1] and progress[0][0] > 2  # what was there counts
    assert before.items() <= results_in(place).items()  # none was written anew
    assert results_in(place).keys() == expected[2]


def test_what_is_there_is_not_opened_again(pictures, expected, tmp_path):
    read_all(pictures, tmp_path / "place")
    for path in pictures.rglob("*.*"):  # other bytes, but neither another size nor another time
        found = path.stat()
        path.write_bytes(bytes(found.st_size))
        os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns))
    assert read_all(pictures, tmp_path / "place")[0] == expected[0]


def test_a_folder_that_was_moved_is_not_read_again(pictures, tmp_path):
    read_all(pictures, tmp_path / "place")
    before = results_in(tmp_path / "place")
    moved = pictures.rename(tmp_path / "elsewhere")
    read_all(moved, tmp_path / "place")
    assert results_in(tmp_path / "place") == before


def test_a_picture_that_changed_is_read_again(pictures, tmp_path):
    photos, _, _ = read_all(pictures, tmp_path / "place")
    before = results_in(tmp_path / "place")
    [changed] = pictures.rglob("1010_*")
    picture(changed, 999)
    again, _, _ = read_all(pictures, tmp_path / "place")
    assert [new.photo_id for old, new in zip(photos, again, strict=True) if old != new] == [1010]
    assert len(results_in(tmp_path / "place").keys() - before.keys()) == 1


def test_damaged_results_are_read_again(made_pictures, expected, tmp_path):
    place = tmp_path / "place"
    read_all(made_pictures, place)
    damages = [
        lambda data: data[:-1],
        lambda data: b"",
        lambda data: data + b"x",
        lambda data: data[:40] + bytes([data[40] ^ 1]) + data[41:],
    ]
    for path, damage in zip(sorted(place.glob("*.prints")), damages, strict=False):
        path.write_bytes(damage(path.read_bytes()))
    assert read_all(made_pictures, place)[0] == expected[0]


def test_a_result_that_vanishes_while_a_pack_is_written(made_pictures, tmp_path):
    reading = FolderPictures(made_pictures, tmp_path / "place", SMALL)
    list(reading.read(None))
    for path in (tmp_path / "place").glob("*.prints"):
        path.unlink()
    with pytest.raises(UnusableFileError, match="Type the same command again"):
        list(reading.photos())


def test_a_full_disk_keeps_what_was_read(made_pictures, tmp_path, monkeypatch):
    written = 0

    def write_bytes(path, data, real=Path.write_bytes):
        nonlocal written
        written += path.suffix == ".part"
        if written > 2:
            real(path, data[:10])
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(path, data)

    monkeypatch.setattr(Path, "write_bytes", write_bytes)
    with pytest.raises(UnusableFileError, match="Make room on the disk"):
        read_all(made_pictures, tmp_path / "place")
    assert len(results_in(tmp_path / "place")) == 2
    assert not list((tmp_path / "place").glob("*.part"))


def test_a_disk_that_is_taken_away_is_no_unreadable_picture(pictures, expected, tmp_path):
    place = tmp_path / "place"
    away = tmp_path / "away"
    with (
        pytest.raises(FlickrcheckError, match="is gone now"),
        closing(FolderPictures(pictures, place, SMALL).read(None)) as events,
    ):
        for done, _ in events:
            if done >= 9 and pictures.exists():
                pictures.rename(away)
    assert 0 < len(results_in(place)) < len(expected[2])
    away.rename(pictures)
    assert read_all(pictures, place)[0] == expected[0]


def test_wrong_use(tmp_path):
    with pytest.raises(UsageError, match="no folder"):
        FolderPictures(tmp_path / "no folder", tmp_path, SMALL)
    with pytest.raises(UsageError, match="not both"):
        FolderPictures(tmp_path, tmp_path, PictureOptions(scheduler="tcp://x:1", cluster=2))


@given(
    st.sets(st.integers(1, 99_999_999_999), max_size=300),
    st.integers(1, 40),
)  # fmt: skip
def test_partitions_hold_every_photo_once_and_in_order(ids, size):
    photos = photos_of(*sorted(ids))
    cut = list(partitions(photos, size, "x"))
    assert list(chain.from_iterable(each.photos for each in cut)) == photos
    assert all(len(each.photos) <= 2 * size for each in cut)
    assert all(len(each.photos) >= (size + 1) // 2 for each in cut[:-1])
    assert len({each.name for each in cut}) == len(cut)


def test_partitions_have_the_asked_size_in_the_mean_and_survive_an_insertion():
    ids = sorted(random.Random(7).sample(range(1, 20_000_000), 50_000))
    names = {each.name for each in partitions(photos_of(*ids), 100, "x")}
    assert 0.8 < len(ids) / len(names) / 100 < 1.2
    more = photos_of(*sorted({*ids, 10_000_001}))
    assert len({each.name for each in partitions(more, 100, "x")} - names) <= 3


def test_names_of_partitions_say_all_that_matters():
    file = PictureFile("a.jpg", 1, 2)
    variants = [
        ([PhotoFiles(1, (file,))], "x"),
        ([PhotoFiles(1, (file,))], "y"),
        ([PhotoFiles(2, (file,))], "x"),
        ([PhotoFiles(1, (file, file))], "x"),
        ([PhotoFiles(1, (file,)), PhotoFiles(2, (file,))], "x"),
        ([PhotoFiles(1, (PictureFile("b.jpg", 1, 2),))], "x"),
        ([PhotoFiles(1, (PictureFile("a.jpg", 12, 2),))], "x"),
        ([PhotoFiles(1, (PictureFile("a.jpg", 1, -2),))], "x"),
        ([PhotoFiles(1, (PictureFile(os.fsdecode(b"a\xff.jpg"), 1, 2),))], "x"),
    ]
    names = [next(partitions(photos, 10, recipe)).name for photos, recipe in variants]
    assert len(set(names)) == len(variants)


hashes = st.binary(min_size=32, max_size=32)
part_prints = st.builds(PartPrint, st.integers(0, 255), hashes, hashes)
read_pictures = st.builds(
    Picture, hashes, hashes, st.booleans(), st.binary(min_size=16, max_size=16),
    st.integers(0, 1 << 40), st.lists(part_prints, max_size=3).map(tuple),
)  # fmt: skip
read_photos = st.lists(
    st.builds(
        PhotoRead, st.integers(1, 99_999_999_999), st.none() | read_pictures,
        st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=9), max_size=3)
        .map(tuple),
    ),
    max_size=5,
)  # fmt: skip


@given(read_photos)
def test_results_survive_packing(photos):
    wanted = [PhotoFiles(each.photo_id, (PictureFile("x", 1, 1),) * 3) for each in photos]
    assert unpacked(packed(photos), wanted) == photos


@given(read_photos, st.data())
def test_damaged_results_are_refused(photos, data):
    wanted = [PhotoFiles(each.photo_id, (PictureFile("x", 1, 1),) * 3) for each in photos]
    whole = packed(photos)
    at = data.draw(st.integers(0, len(whole) - 1))
    for damaged in (whole[:at], whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :]):
        with pytest.raises(ValueError, match="damaged"):
            unpacked(damaged, wanted)


def test_results_of_other_pictures_are_refused(tmp_path):
    photos = [PhotoRead(1, None, ("why",)), PhotoRead(2, None, ("why",))]
    for others in (photos_of(1), photos_of(1, 3), photos_of(1, 2, 3), []):
        with pytest.raises(ValueError, match="it is"):
            unpacked(packed(photos), others)
    two_tried = [PhotoRead(1, None, ("why", "why"))]
    with pytest.raises(ValueError, match="other pictures"):
        unpacked(packed(two_tried), photos_of(1))


def test_a_long_reason_in_odd_characters_fits():
    photos = [PhotoRead(1, None, ("\udc80" + "ä" * 70_000,))]
    [photo] = unpacked(packed(photos), photos_of(1))
    assert photo.unread[0].startswith("\\udc80ää")


@given(
    st.lists(st.tuples(st.integers(1, 40), st.integers(0, 1 << 50)), max_size=60),
    st.none() | st.sets(st.integers(1, 40)),
    st.integers(1, 9),
)  # fmt: skip
def test_files_are_sorted_on_the_disk(tmp_path_factory, files, listed, run):
    place = tmp_path_factory.mktemp("files")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(build_picture_files, "_RUN", run)
        sorter = PictureFiles(place)
        for number, (photo_id, size) in enumerate(files):
            sorter.add(photo_id, PictureFile(os.fsdecode(b"\xff%d" % number), size, -number))
        sorter.sort(None if listed is None else sorted(listed))
    expected: dict[int, list[PictureFile]] = {}
    for number, (photo_id, size) in enumerate(files):
        if listed is None or photo_id in listed:
            name = os.fsdecode(b"\xff%d" % number)
            expected.setdefault(photo_id, []).append(PictureFile(name, size, -number))
    for _ in range(2):  # as often as one likes
        assert [(each.photo_id, list(each.files)) for each in sorter] == sorted(expected.items())
    assert sorter.photos == len(expected)
    assert sorter.unlisted == len(files) - sum(map(len, expected.values()))
    assert [path.name for path in place.iterdir()] == ["files.sorted"]


def test_results_know_what_they_have(tmp_path):
    results = Results(tmp_path)
    [partition] = partitions(photos_of(1, 2), 10, "x")
    assert not results.has(partition)
    results.write(partition, [PhotoRead(1, None, ("why",)), PhotoRead(2, None, ("why",))])
    assert results.has(partition)
    assert [photo.photo_id for photo in results.read(partition)] == [1, 2]
