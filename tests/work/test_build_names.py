"""Pictures that are named as their dataset's list names them."""

from __future__ import annotations

import json
import zipfile
from contextlib import closing

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.lists.yfcc import yfcc_key
from flickrcheck.store.pack import Pack
from flickrcheck.work import build_names
from flickrcheck.work.build import BuildResult, build
from flickrcheck.work.build_folder import BuildFolder
from flickrcheck.work.build_lists import Pace
from flickrcheck.work.build_names import SEVERAL, ListNames, NameWriter
from flickrcheck.work.build_pictures import PictureOptions, photo_id_of_picture
from flickrcheck.work.build_state import ListProgress

FIRST = 6985418911
URL = "http://farm8.staticflickr.com/7205/{}_df7747990d.jpg"
KEYS = {photo: yfcc_key(URL.format(photo)) for photo in range(FIRST, FIRST + 5)}


def photograph(seed):
    pixels = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    return Image.fromarray(pixels).resize((320, 240), Image.Resampling.BICUBIC)


def built(out, lists, folder, **options):
    reads = PictureOptions(jobs=1)
    with closing(build("x", lists, (), [folder], out, "1", pictures=reads, **options)) as events:
        *_, result = events
    assert isinstance(result, BuildResult)
    return result


def fingerprinted(out):
    with Pack.open(out) as pack:
        return {entry.photo_id for entry in pack.entries() if entry.phash}


def yfcc(columns):
    lines = []
    for number, (photo, key) in enumerate(KEYS.items()):
        cells = [*"a" * 13, "page", URL.format(photo), "", "", "", "", "", "", "jpg", "0"]
        cells[:2] = [str(photo), "39089491@N00"]
        if columns == 25:
            cells = [str(number), cells[0], key, *cells[1:]]
        lines.append("\t".join(cells))
    return "\n".join(lines)


LISTS = {
    "25 columns": yfcc(25),
    "23 columns": yfcc(23),
    "hash": "\n".join(f"{photo}\t{key}" for photo, key in KEYS.items()),
    "YFCC15M": "\n".join(f"{n}\t{photo}\t{key}" for n, (photo, key) in enumerate(KEYS.items())),
}


@pytest.fixture(scope="module")
def copies(tmp_path_factory):
    """Pictures in the folders of YFCC's copies, one of a photo that is in no list."""
    folder = tmp_path_factory.mktemp("copies") / "data" / "images"
    for seed, photo in enumerate([*list(KEYS)[:3], 1]):
        key = yfcc_key(URL.format(photo))
        place = folder / key[:3] / key[3:6]
        place.mkdir(parents=True)
        photograph(seed).save(place / f"{key}.jpg")
    return folder


@pytest.mark.parametrize(
    ("form", "keys"), [*((form, False) for form in LISTS), ("25 columns", True)]
)
def test_yfccs_copies_are_the_photos_that_the_list_calls_so(copies, tmp_path, form, keys):
    (tmp_path / "list").write_text(LISTS[form], encoding="utf-8")
    result = built(tmp_path / "x.pack", [tmp_path / "list"], copies, keys=keys)
    assert fingerprinted(tmp_path / "x.pack") == set(list(KEYS)[:3])
    assert (result.pictures.fingerprinted, result.pictures.without_id) == (3, 1)
    with Pack.open(tmp_path / "x.pack") as pack:
        assert {entry.key for entry in pack.entries()} == (set(KEYS.values()) if keys else {None})


def test_numbers_of_the_dataset_go_before_photo_ids(tmp_path):
    """Visual Genome calls a photo 2375429, and another photo has that ID on Flickr."""
    folder = tmp_path / "VG_100K"
    folder.mkdir()
    photograph(1).save(folder / "2375429.jpg")
    images = [
        {"image_id": 2375429, "coco_id": None, "flickr_id": 4099112001},
        {"image_id": 2, "coco_id": None, "flickr_id": 2375429},
    ]
    (tmp_path / "image_data.json").write_text(json.dumps(images))
    built(tmp_path / "x.pack", [tmp_path / "image_data.json"], folder)
    assert fingerprinted(tmp_path / "x.pack") == {4099112001}


def test_pictures_of_coco_directly_in_a_zip_file(tmp_path):
    (tmp_path / "pictures").mkdir()
    photograph(1).save(tmp_path / "one.jpg")
    with zipfile.ZipFile(tmp_path / "pictures" / "val2017.zip", "w") as archive:
        archive.write(tmp_path / "one.jpg", "000000397133.jpg")
        archive.write(tmp_path / "one.jpg", "7839199426.jpg")
    url = "http://farm7.staticflickr.com/6116/{}_da26cf2c9e_z.jpg"
    images = [
        {"id": 397133, "file_name": "000000397133.jpg", "flickr_url": url.format(6255196340)},
        {"id": 37777, "file_name": "000000037777.jpg", "flickr_url": url.format(7839199426)},
    ]
    (tmp_path / "instances.json").write_text(json.dumps({"images": images}))
    built(tmp_path / "x.pack", [tmp_path / "instances.json"], tmp_path / "pictures")
    assert fingerprinted(tmp_path / "x.pack") == {6255196340, 7839199426}


def test_names_survive_an_interruption(copies, tmp_path):
    (tmp_path / "list").write_text(LISTS["25 columns"], encoding="utf-8")
    again = "".join(f"{n}\t{1000 + n}\t{n:032x}\n" for n in range(20_000))
    (tmp_path / "again").write_text(again, encoding="utf-8")
    lists, out = [tmp_path / "list", tmp_path / "again"], tmp_path / "x.pack"
    built(tmp_path / "whole.pack", lists, copies)
    options = {"pictures": PictureOptions(jobs=1), "pace": Pace(100, 0)}
    with closing(build("x", lists, (), [copies], out, "1", **options)) as events:
        for _ in zip(range(3), events, strict=False):
            pass
    assert (tmp_path / ".x.pack.building" / "names-0.run").exists()
    built(out, lists, copies)
    assert out.read_bytes() == (tmp_path / "whole.pack").read_bytes()


def put_down(place, *lists):
    """What some lists say (names and photos), as a build puts it down."""
    folder = BuildFolder(place / "x.pack")
    progress = []
    with folder:
        for number, said in enumerate(lists):
            progress.append(ListProgress())
            writer = NameWriter(folder, number, progress[-1])
            for name, photo in said:
                writer.add([photo], [name])
                writer.write()
        return folder, progress


names = st.text("ab01.", min_size=1, max_size=3)
said = st.lists(st.tuples(names, st.integers(1, 3)), max_size=12)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    first=said, second=said, asked=st.lists(names, min_size=1, max_size=8), block=st.integers(1, 4)
)
def test_the_same_as_one_dictionary(tmp_path_factory, monkeypatch, first, second, asked, block):
    monkeypatch.setattr(build_names, "_BLOCK", block)
    folder, progress = put_down(tmp_path_factory.mktemp("n"), first, second)

    def number(name):
        return str(int(name)) if name.isdecimal() else name

    photos = {}
    for name, photo in first + second:
        photos.setdefault(number(name), set()).add(photo)
    expected = [photos.get(number(name), {0}) for name in asked]
    found = ListNames(folder, progress).find(asked).tolist()
    assert found == [next(iter(each)) if len(each) == 1 else SEVERAL for each in expected]


@pytest.mark.parametrize(
    ("listed", "picture", "same"),
    [
        ("val2017/000000397133.jpg", "000000397133.jpg", True),
        ("42", "00042.png", True),
        ("2007_000027.jpg", "2007_000027.JPG", True),
        ("000002b66c9c498e", "000002b66c9c498e.jpg", True),
        ("000002b66c9c498e", "2b66c9c498e.jpg", False),
        ("0001.first", "0001.second", False),
        ("42", "42_1.png", False),
    ],
)
def test_names_with_and_without_folders_suffixes_and_zeros(tmp_path, listed, picture, same):
    folder, progress = put_down(tmp_path, [(listed, 7)])
    assert ListNames(folder, progress).find([picture]).tolist() == [7 * same]


def test_names_that_somebody_altered(tmp_path):
    folder, progress = put_down(tmp_path, [("a", 7), ("b", 8)])
    run = folder.path / "names-0.run"
    whole = run.read_bytes()
    for data in (whole[:-1], whole[:-8] + bytes(8)):
        run.write_bytes(data)
        with pytest.raises(UnusableFileError, match="--fresh"):
            ListNames(folder, progress)


@settings(max_examples=200)
@given(st.from_regex(r"[0-9a-f]{16,32}", fullmatch=True))
def test_a_hash_alone_is_no_photo_id(key):
    assert photo_id_of_picture(f"{key}.jpg") is None


@pytest.mark.parametrize(
    ("option", "options"),
    [
        ("--scheduler", PictureOptions(scheduler="tcp://127.0.0.1:1")),
        ("--cluster", PictureOptions(cluster=2)),
        ("--windows", PictureOptions(windows=True)),
    ],
)
def test_options_for_pictures_without_pictures(tmp_path, option, options):
    (tmp_path / "list").write_text(LISTS["hash"], encoding="utf-8")
    with pytest.raises(UsageError, match=f"{option} is about reading pictures"):
        list(build("x", [tmp_path / "list"], (), [], tmp_path / "x.pack", pictures=options))
