"""Packs from several folders of pictures, at once or one by one."""

from __future__ import annotations

from contextlib import closing
from datetime import date

import numpy as np
import pytest
from PIL import Image

from flickrcheck.photo.parts import FIRST_WINDOW, TRIMMED
from flickrcheck.store.pack import Pack
from flickrcheck.work.build import BuildResult, build
from flickrcheck.work.build_pictures import PictureOptions
from flickrcheck.work.pack_tools import merge

pytestmark = pytest.mark.usefixtures("in_this_process")

ANNA = "12345678@N01"


def photograph(seed):
    pixels = np.random.default_rng(seed).integers(0, 256, (12, 16, 3), dtype=np.uint8)
    return Image.fromarray(pixels).resize((320, 240), Image.Resampling.BICUBIC)


def bordered(seed):
    image = Image.new("RGB", (400, 320), "white")
    image.paste(photograph(seed), (40, 40))
    return image


@pytest.fixture(scope="module")
def halves(tmp_path_factory):
    """Two folders: half the photos in each, and some that both show, differently."""
    both = tmp_path_factory.mktemp("halves")
    for name, numbers in (("first", (1001, 1004, 1005)), ("second", (1002, 1003, 1006))):
        (both / name).mkdir()
        for number in numbers:
            photograph(number).save(both / name / f"{number}.jpg", quality=90)
    grey = Image.new("RGB", (320, 240), "grey")
    photograph(1).save(both / "first" / "2001.jpg")
    bordered(2).save(both / "second" / "2001.jpg")
    grey.save(both / "first" / "2002.png")  # too plain: the second picture is the better one
    bordered(3).save(both / "second" / "2002.jpg")
    grey.save(both / "first" / "2003.png")
    grey.save(both / "second" / "2003.png")
    (both / "second" / "2004.jpg").write_bytes(b"broken")
    return both / "first", both / "second"


def built(out, folders, lists=(), **options):
    reads = PictureOptions(jobs=1, **options)
    with closing(build("x", lists, (), folders, out, "1", pictures=reads)) as events:
        *_, result = events
    assert isinstance(result, BuildResult)
    return result


@pytest.mark.parametrize("with_list", [False, True])
def test_packs_of_single_folders_merge_to_the_pack_of_all(halves, tmp_path, with_list):
    listing = tmp_path / "list.txt"
    ids = (1001, 1002, 1006, 2001, 2002, 2004, 5005)
    listing.write_text("".join(f"{ANNA}_identity_1/{i}_0.jpg\n" for i in ids))
    lists = [listing] if with_list else []
    result = built(tmp_path / "whole.pack", halves, lists)
    single = [tmp_path / "1.pack", tmp_path / "2.pack"]
    for pack, folder in zip(single, halves, strict=True):
        built(pack, [folder], lists)
    with Pack.open(tmp_path / "whole.pack") as pack:
        created = date.fromisoformat(pack.about.created)
        readers = [source.reader for source in pack.sources]
        assert readers == ["diveface"] * with_list + ["pictures"] * 2
        assert [source.name for source in pack.sources[with_list:]] == ["first", "second"]
    for _ in merge(tmp_path / "merged.pack", single, created=created):
        pass
    assert (tmp_path / "merged.pack").read_bytes() == (tmp_path / "whole.pack").read_bytes()
    counts = result.pictures
    assert (counts.files, counts.unreadable, counts.sha256) == (13, 1, "")
    assert counts.unlisted == (5 if with_list else 0)


def test_of_a_photo_in_two_folders_the_first_hash_counts(halves, tmp_path):
    first, second = halves
    built(tmp_path / "one.pack", [first, second])
    built(tmp_path / "other.pack", [second, first])
    with Pack.open(tmp_path / "one.pack") as one, Pack.open(tmp_path / "other.pack") as other:
        ids = [2001, 2002, 2003]
        entries, others = one.lookup_ids(ids), other.lookup_ids(ids)
        assert TRIMMED not in {part.part for part in entries[2001].parts}
        assert TRIMMED in {part.part for part in others[2001].parts}
        assert entries[2001].phash != others[2001].phash
        assert entries[2002].phash == others[2002].phash is not None
        assert entries[2003].phash is others[2003].phash is None


def test_windows_are_put_into_the_pack_on_request(halves, tmp_path):
    built(tmp_path / "x.pack", [halves[0]], windows=True)
    with Pack.open(tmp_path / "x.pack") as pack:
        parts = [part.part for part in pack.lookup_ids([1001])[1001].parts]
        windows = {part for part in parts if part >= FIRST_WINDOW}
        assert len(windows) >= 12  # plain ones are left out
        assert windows <= set(range(FIRST_WINDOW, FIRST_WINDOW + 16))
