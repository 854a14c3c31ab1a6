"""Building packs from lists and from folders of pictures."""

from __future__ import annotations

import gzip
import os
import shutil
from contextlib import closing
from itertools import islice

import numpy as np
import pytest
from PIL import Image

from flickrcheck.errors import UsageError
from flickrcheck.model import FaceBox
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_schema import PackCounts
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.build import BuildProgress, BuildResult, build
from flickrcheck.work.build_pictures import PictureOptions, photo_id_of_picture

ANNA, BEN = "12345678@N01", "100001044@N04"


def result_of(dataset, list_path, out, images=None, **options):
    lists = [] if list_path is None else [list_path]
    with closing(
        build(
            dataset,
            lists,
            [],
            [images] if images else [],
            out,
            pictures=PictureOptions(jobs=2),
            **options,
        )
    ) as events:
        *progress, result = events
    assert all(isinstance(event, BuildProgress) for event in progress)
    assert isinstance(result, BuildResult)
    return result


def write(path, *lines):
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


def picture(path, seed):
    """A varied picture that differs clearly from those of other seeds."""
    path.parent.mkdir(parents=True, exist_ok=True)
    pixels = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    Image.fromarray(pixels).resize((320, 240), Image.Resampling.BICUBIC).save(path, quality=90)
    return path


def test_a_list_of_faces_becomes_photos_with_faces(tmp_path):
    listing = write(
        tmp_path / "diveface.txt",
        f"{ANNA}_identity_1/1001_0.jpg",
        f"{ANNA}_identity_1/1001_4.jpg",
        f"{BEN}_identity_0/2002_1.jpg",
    )
    result = result_of("diveface", listing, tmp_path / "d.pack", edition="2019")
    assert result.counts == PackCounts(photos=2, owners=2, hashes=0, faces=3)
    [read] = result.lists
    assert (read.source.rows, read.source.kept, read.merged) == (3, 3, 1)
    with Pack.open(tmp_path / "d.pack") as pack:
        pack.check()
        assert (pack.dataset, pack.edition) == ("diveface", "2019")
        entry = pack.lookup_ids([1001])[1001]
        assert entry.nsid == ANNA
        assert entry.faces == tuple(
            FaceBox(None, None, None, None, key=f"{ANNA}_identity_1/1001_{n}.jpg") for n in (0, 4)
        )


def test_rows_that_disagree(tmp_path):
    page = "https://www.flickr.com/photos"
    listing = write(
        tmp_path / "list.csv",
        "photo_url,page_url",
        f"https://live.staticflickr.com/1/555_0123456789.jpg,{page}/{ANNA}/555/",
        f"https://live.staticflickr.com/1/555_0123456789.jpg,{page}/{BEN}/555/",
        f"https://live.staticflickr.com/1/666_0123456789.jpg,{page}/{BEN}/777/",
        "https://live.staticflickr.com/1/888_0123456789.jpg,",
        "https://example.org/1.jpg,https://example.org/2",
        f"https://live.staticflickr.com/1/999_0123456789.jpg,{page}/{BEN}/",
    )
    result = result_of("mine", listing, tmp_path / "m.pack")
    assert not result.known
    [read] = result.lists
    assert (read.source.rows, read.source.kept, read.source.malformed) == (5, 4, 1)
    assert sum(read.skipped.values()) == 1  # example.org
    assert (read.merged, read.contradicting) == (1, 1)
    assert any("different photos: 666, 777" in example.reason for example in read.malformed)
    with Pack.open(tmp_path / "m.pack") as pack:
        owners = {i: entry.nsid for i, entry in pack.lookup_ids(range(1000)).items()}
        assert owners == {555: ANNA, 888: None, 999: BEN}
        assert pack.sources[0].malformed == 1


def test_the_source_is_recorded_with_its_sha256(tmp_path):
    import hashlib

    path = tmp_path / "Liste größer.txt.gz"
    path.write_bytes(gzip.compress(b"72157607317745768 1808093328 277 159 218 294 1 1\n" * 3))
    result_of("pipa", path, tmp_path / "p.pack")
    with Pack.open(tmp_path / "p.pack") as pack:
        [source] = pack.sources
        assert source.name == "Liste größer.txt.gz"
        assert source.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
        assert (source.bytes, source.reader) == (path.stat().st_size, "pipa")
        assert pack.about.title != "pipa"  # the catalogue's name
        assert pack.counts == PackCounts(photos=1, owners=0, hashes=0, faces=3)


def test_a_list_name_that_is_no_utf_8(tmp_path):
    path = tmp_path / os.fsdecode(b"list\xff\x1b.txt")
    try:
        write(path, f"https://www.flickr.com/photos/{ANNA}/12345/")
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    result = result_of("x", path, tmp_path / "x.pack")
    assert result.lists[0].source.name == "list��.txt"


def test_a_list_without_any_photo_is_an_error(tmp_path):
    listing = write(tmp_path / "list.csv", "photo_url", *["https://www.flickr.com/photos/a/"] * 5)
    with pytest.raises(UsageError, match=r"names .*[Ff]lickr photo"):
        result_of("x", listing, tmp_path / "x.pack")
    assert [path.name for path in tmp_path.iterdir()] == ["list.csv"]


def test_nothing_to_build_from(tmp_path):
    with pytest.raises(UsageError, match="nothing to build a pack from"):
        result_of("x", None, tmp_path / "x.pack")


def test_a_pack_never_takes_the_place_of_its_list(tmp_path):
    listing = write(tmp_path / "list.txt", f"{ANNA}_identity_1/1001_0.jpg")
    before = listing.read_bytes()
    with pytest.raises(UsageError, match="take the place of the list"):
        result_of("x", listing, listing)
    assert listing.read_bytes() == before


@pytest.mark.parametrize("missing", ["list", "images"])
def test_something_that_is_missing(tmp_path, missing):
    paths = {"list": None, "images": None} | {missing: tmp_path / "not there"}
    with pytest.raises(UsageError, match="not there"):
        result_of("x", paths["list"], tmp_path / "x.pack", paths["images"])
    assert list(tmp_path.iterdir()) == []


def test_closing_early_leaves_nothing(tmp_path):
    lines = [f"{ANNA}_identity_1/{i}_0.jpg" for i in range(1, 20_000)]
    events = build("d", [write(tmp_path / "l.txt", *lines)], [], [], tmp_path / "d.pack")
    next(events)
    events.close()
    assert [path.name for path in tmp_path.iterdir()] == ["l.txt"]


def test_the_same_list_gives_the_same_bytes(tmp_path):
    lines = [f"{10_000 + i * 7 % 31}@N0{i % 3}_identity_1/{i * 37 % 999 + 1}_0.jpg"
             for i in range(3000)]  # fmt: skip
    listing = write(tmp_path / "l.txt", *lines)
    packs = [tmp_path / "one.pack", tmp_path / "two.pack"]
    for pack in packs:
        result_of("d", listing, pack, edition="1")
    assert packs[0].read_bytes() == packs[1].read_bytes()


def test_pictures_alone(tmp_path):
    folder = tmp_path / "dataset's pictures"
    picture(folder / "a" / "1001_01234567ab.jpg", 1)
    picture(folder / "a" / "1001_01234567ab_b.jpg", 2)  # a second picture of the photo
    picture(folder / "2002.png", 3)
    picture(folder / "holiday.jpg", 4)
    picture(folder / f"{ANNA}_identity_1" / "3003_0.jpg", 5)  # a face crop
    Image.new("RGB", (200, 200), "grey").save(folder / "4004.png")
    (folder / "5005.jpg").write_bytes(b"no picture")
    (folder / "notes.txt").write_text("not a picture")
    result = result_of("x", None, tmp_path / "x.pack", folder)
    found = result.pictures
    assert (found.files, found.without_id, found.repeated, found.plain) == (7, 2, 1, 1)
    assert [os.path.basename(path) for path, _ in found.examples] == ["5005.jpg"]  # noqa: PTH119
    assert result.counts == PackCounts(photos=3, owners=0, hashes=2, faces=0)
    with Pack.open(tmp_path / "x.pack") as pack:
        assert pack.hashes().ids.tolist() == [1001, 2002]
        assert all(entry.dhash for entry in pack.entries() if entry.phash)
        assert pack.lookup_ids([4004])[4004].phash is None


def test_a_second_picture_counts_where_the_first_is_unreadable(tmp_path):
    folder = tmp_path / "pictures"
    picture(folder / "b" / "1001_01234567ab.jpg", 1)
    (folder / "a").mkdir()
    (folder / "a" / "1001_01234567ab.jpg").write_bytes(b"broken")
    result = result_of("x", None, tmp_path / "x.pack", folder)
    assert result.counts.hashes == 1 and result.pictures.unreadable == 1


def test_a_list_with_pictures_holds_only_the_photos_of_the_list(tmp_path):
    picture(tmp_path / "pictures" / "1001.jpg", 1)
    picture(tmp_path / "pictures" / "9009.jpg", 2)
    listing = write(
        tmp_path / "l.txt", f"{ANNA}_identity_1/1001_0.jpg", f"{ANNA}_identity_1/2002_0.jpg"
    )
    result = result_of("x", listing, tmp_path / "x.pack", tmp_path / "pictures")
    assert result.counts == PackCounts(photos=2, owners=1, hashes=1, faces=2)
    assert result.pictures.unlisted == 1
    with Pack.open(tmp_path / "x.pack") as pack:
        assert [source.reader for source in pack.sources] == ["diveface", "pictures"]


def test_pictures_without_any_id_are_an_error(tmp_path):
    picture(tmp_path / "pictures" / "holiday.jpg", 1)
    with pytest.raises(UsageError, match="1 of them without a Flickr photo ID"):
        result_of("x", None, tmp_path / "x.pack", tmp_path / "pictures")
    assert not (tmp_path / "x.pack").exists()


@pytest.mark.parametrize(
    ("name", "photo_id"),
    [
        ("1308472581_9961782889.jpg", 1308472581),
        ("10200780773_c6051a7d71_n.jpg", 10200780773),
        ("42.jpg", 42),
        ("20190312.jpg", 20190312),  # the person says that the names carry IDs
        ("5159730964.png", 5159730964),
        ("72157607317745768_1808093328.jpg", 1808093328),  # PIPA: album and photo
        ("11881803523_4.jpg", None),  # a face crop
        ("000000123456.jpg", None),  # COCO's own number
        ("0042.jpg", None),
        ("٤٢.jpg", None),
        ("IMG_20190312_123456789.jpg", None),
        ("42.txt", None),
        ("", None),
    ],
)
def test_which_photo_a_picture_file_shows(name, photo_id):
    assert photo_id_of_picture(name) == photo_id


@pytest.mark.parametrize(
    ("name", "dataset", "counts"),
    [
        ("pipa_all_data.txt.gz", "pipa", PackCounts(37_107, 0, 0, 63_188)),
        ("flickr_style.csv.gz", "flickr-style", PackCounts(80_000, 17_428, 0, 0)),
        ("coco_instances_sample.json", "coco", PackCounts(128, 0, 0, 0)),
    ],
)
def test_real_lists(shared_data, tmp_path, name, dataset, counts):
    result = result_of(dataset, shared_data / "lists" / name, tmp_path / "x.pack")
    assert result.counts == counts
    assert result.lists[0].source.malformed == 0
    with Pack.open(tmp_path / "x.pack") as pack:
        pack.check()


def test_a_part_of_a_real_list_with_accounts(shared_data, tmp_path):
    with gzip.open(shared_data / "lists" / "diveface.txt.gz", "rt", encoding="ascii") as file:
        lines = list(islice(file, 0, None, 5))
    assert len(lines) == 27_936
    path = tmp_path / "a fifth.txt"
    path.write_text("".join(lines), encoding="ascii")
    named = [line.split("/") for line in lines]
    photos = {picture.split("_")[0] for _, picture in named}
    owners = {person.split("_")[0] for person, _ in named}
    result = result_of("diveface", path, tmp_path / "x.pack")
    assert result.counts == PackCounts(len(photos), len(owners), 0, len(lines))
    assert result.lists[0].source.malformed == 0
    with Pack.open(tmp_path / "x.pack") as pack:
        pack.check()


def test_real_pictures_match_their_other_copies(shared_data, tmp_path):
    from flickrcheck.photo.decode import read_grey
    from flickrcheck.photo.fingerprint import fingerprint
    from flickrcheck.store.bands import HashIndex
    from flickrcheck.store.hash_words import as_words

    some = sorted((shared_data / "photos" / "flowers_128").iterdir())[::5]
    (tmp_path / "pictures").mkdir()
    for path in some:
        shutil.copy(path, tmp_path / "pictures")
    result = result_of("flowers", None, tmp_path / "f.pack", tmp_path / "pictures")
    assert result.counts.photos == len(some)
    assert result.counts.hashes >= 0.99 * len(some)  # one is but blurred stripes
    others = [shared_data / "photos" / "flowers_227" / path.name for path in some]
    prints = b"".join(fingerprint(read_grey(o.read_bytes()).image).phash for o in others)
    with Pack.open(tmp_path / "f.pack") as pack:
        hashes = pack.hashes()
    query, entry, _ = HashIndex(hashes.phash).search(as_words(prints), 40)
    wanted = [photo_id_of_picture(path.name) for path in others]
    found = [(q, hashes.ids[e] == wanted[q]) for q, e in zip(query, entry, strict=True)]
    assert all(right for _, right in found)  # of the whole picture or without its border
    assert len({q for q, _ in found}) >= 0.99 * len(some)


def test_an_unfinished_pack_lies_in_the_hidden_folder_of_its_build(tmp_path, monkeypatch):
    folder = tmp_path / ".d.pack.building"
    places = []

    def finish(writer):
        places.append([path.name for path in tmp_path.iterdir() if path.name.startswith(".")])
        places.append([path.name for path in folder.glob("*.part")])
        return complete(writer)

    complete = PackWriter.finish
    monkeypatch.setattr(PackWriter, "finish", finish)
    list(build("d", [write(tmp_path / "l.txt", "5001")], [], [], tmp_path / "d.pack"))
    assert places == [[folder.name], ["pack.part"]]
    assert {path.name for path in tmp_path.iterdir()} == {"l.txt", "d.pack"}
