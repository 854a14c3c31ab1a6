"""The fingerprints of several packs as one index, in memory, in the cache and in shards."""

from __future__ import annotations

import errno
from datetime import date

import numpy as np
import pytest

from flickrcheck.store import bands, index_reader, picture_index
from flickrcheck.store.bands import HashIndex
from flickrcheck.store.index_reader import Progress
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_block import EntryBlock, PartBlock
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.store.picture_index import PictureIndex


def write_pack(path, seed, size, parts=0):
    """A pack of random fingerprints; the first ``parts`` photos have one of a part."""
    rng = np.random.default_rng(seed)
    ids = np.cumsum(rng.integers(1, 50, size)) + 1000 * seed
    phash = rng.integers(0, 256, (size, 32), dtype=np.uint8)
    part_hash = rng.integers(0, 256, (parts, 32), dtype=np.uint8)
    some = PartBlock(ids[:parts], rng.integers(1, 5, parts).astype(np.uint8), part_hash, part_hash)
    with PackWriter(path, dataset=path.stem, edition="1", created=date(2026, 1, 1)) as writer:
        writer.add_block(
            EntryBlock(
                ids, phash=phash, has_phash=np.ones(size, np.bool_), dhash=phash,
                has_dhash=np.ones(size, np.bool_), parts=some,
            )
        )  # fmt: skip
        writer.finish()
    return path


@pytest.fixture(scope="module")
def paths(tmp_path_factory):
    folder = tmp_path_factory.mktemp("packs")
    sizes = {"small": (1, 300, 20), "none": (2, 0, 0), "big": (3, 2500, 300), "last": (4, 40, 0)}
    return [write_pack(folder / f"{name}.pack", *size) for name, size in sizes.items()]


@pytest.fixture
def packs(paths):
    opened = [Pack.open(path) for path in paths]
    yield opened
    for pack in opened:
        pack.close()


@pytest.fixture
def everything(packs):
    """Pack numbers, IDs, parts and hashes of all entries in their order."""
    hashes = [pack.hashes() for pack in packs]
    return (
        np.concatenate([np.full(len(h.ids), number) for number, h in enumerate(hashes)]),
        np.concatenate([h.ids for h in hashes]),
        np.concatenate([h.parts for h in hashes]),
        np.concatenate([h.phash for h in hashes]),
    )


@pytest.fixture
def tiny_limits(monkeypatch):
    """Everything that is done for millions of entries is done for hundreds."""
    monkeypatch.setattr(bands, "_BRUTE_FORCE_ENTRIES", 0)
    monkeypatch.setattr(index_reader, "_CACHED_ENTRIES", 1000)
    monkeypatch.setattr(index_reader, "_SHARD_ENTRIES", 700)


def asked(words, seed=0):
    """Forty queries: entries with few bits flipped, and others."""
    rng = np.random.default_rng(seed)
    rows = rng.permutation(len(words))[:40]
    queries = words[rows].copy()
    queries[:, 2] ^= np.uint64(1) << rng.integers(0, 64, 40).astype(np.uint64)
    queries[30:] ^= rng.integers(0, 2**64, (10, 4), dtype=np.uint64)
    return queries


def same(found, expected):
    return all(np.array_equal(one, other) for one, other in zip(found, expected, strict=True))


def check(index, everything):
    """The index finds what one HashIndex of all entries finds, and knows what it found."""
    packs, ids, parts, words = everything
    assert len(index) == len(ids) == 3160
    queries = asked(words)
    for bound, options in ((31, {}), (50, {}), (58, {"thorough": True}), (110, {})):
        expected = HashIndex(words).search(queries, bound, **options)
        assert len(expected[0]) >= 30
        assert same(index.search(queries, bound, **options), expected)
    assert same(index.search(queries, 110, most=2), HashIndex(words).search(queries, 110, most=2))
    rows = np.random.default_rng(5).permutation(len(ids))[:500]
    assert same(index.where(rows), (packs[rows], ids[rows], parts[rows]))
    assert np.array_equal(index.words(rows), words[rows])
    assert np.array_equal(index.words(), words)
    for number in range(4):
        own = ids[packs == number][:3]
        expected_rows = np.flatnonzero((packs == number) & np.isin(ids, own))
        assert np.array_equal(index.rows_of(number, own), expected_rows)


def test_several_packs_are_one_index(packs, everything):
    check(PictureIndex.of(packs, cache=None), everything)


def test_shards_in_memory(packs, everything, tiny_limits, monkeypatch):
    check(PictureIndex.of(packs, cache=None), everything)
    monkeypatch.setattr(picture_index, "_SORTED_ENTRIES", 100)
    check(PictureIndex.of(packs, cache=None), everything)


def cached(folder):
    return sorted(path.suffix for path in folder.iterdir())


@pytest.mark.parametrize("mapped", [10_000, 100], ids=["mapped once", "mapped for each search"])
def test_big_packs_are_kept_in_shards(
    packs, everything, tiny_limits, monkeypatch, tmp_path, mapped
):
    monkeypatch.setattr(picture_index, "_MAPPED_ENTRIES", mapped)
    cache = tmp_path / "new" / "cache"
    check(PictureIndex.of(packs, cache=cache), everything)
    assert cached(cache) == [".bands0", ".bands1", ".bands2", ".bands3"]  # 2,800 of pack 3 alone
    written = {path: path.stat().st_mtime_ns for path in cache.iterdir()}
    monkeypatch.setattr(index_reader.BandTables, "of", None)  # nothing is sorted a second time
    index = PictureIndex.of(packs[2:3], cache=cache)
    assert len(index.search(asked(everything[3][320:3120]), 31)[0]) >= 30
    assert {path: path.stat().st_mtime_ns for path in cache.iterdir()} == written


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("kind", ["cut", "altered", "gone", "of another pack"])
def test_wrong_shards_are_made_again(packs, everything, tiny_limits, tmp_path, number, kind):
    PictureIndex.of(packs, cache=tmp_path)
    (path,) = tmp_path.glob(f"*.bands{number}")
    good = path.read_bytes()
    if kind == "cut":
        path.write_bytes(good[:-1])
    elif kind == "altered":
        path.write_bytes(good[:5000] + bytes([good[5000] ^ 4]) + good[5001:])
    elif kind == "gone":
        path.unlink()
    else:
        path.write_bytes(b"SQLite format 3\0" * 1000)
    queries = asked(everything[3])
    found = PictureIndex.of(packs, cache=tmp_path).search(queries, 40)
    assert same(found, HashIndex(everything[3]).search(queries, 40))
    assert path.read_bytes() == good


def test_another_state_of_a_pack_makes_new_shards_and_forgets_the_old(tmp_path, tiny_limits):
    path, cache = tmp_path / "one.pack", tmp_path / "cache"
    for seed, size, number in ((1, 2500, 4), (2, 1200, 2)):
        with Pack.open(write_pack(path, seed, size)) as pack:
            index = PictureIndex.of([pack], cache=cache)
            expected = pack.hashes()
            assert np.array_equal(index.where(np.arange(size))[1], expected.ids)
        assert cached(cache) == [f".bands{shard}" for shard in range(number)]


def test_a_full_disk_means_no_cache(packs, everything, tiny_limits, monkeypatch, tmp_path):
    def full(path, shard):
        path.write_bytes(b"begun")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(index_reader, "write_shard", full)
    check(PictureIndex.of(packs, cache=tmp_path), everything)
    assert not list(tmp_path.iterdir())


def test_a_file_in_the_place_of_the_cache_folder_means_no_cache(
    packs, everything, tiny_limits, tmp_path
):
    place = tmp_path / "file"
    place.write_text("mine")
    check(PictureIndex.of(packs, cache=place), everything)
    assert place.read_text() == "mine"


class Stop(Exception):
    pass


def test_progress_rises_to_the_end_and_may_stop_anything(packs, tiny_limits, tmp_path):
    calls = []
    PictureIndex.of(packs, cache=tmp_path, progress=lambda *call: calls.append(call))
    assert calls == sorted(calls) and calls[-1] == (3160, 3160) and len(calls) > 60
    again = []
    index = PictureIndex.of(packs, cache=tmp_path, progress=lambda *call: again.append(call))
    assert again == sorted(again) and again[-1] == (3160, 3160) and len(again) < len(calls)
    searched = []
    index.search(index._shards[0].words[:3], 31, progress=lambda *call: searched.append(call))
    assert searched == sorted(searched) and searched[-1] == (3160, 3160) and len(searched) > 60
    for path in tmp_path.iterdir():
        path.unlink()
    for at in (5, 20, 40):
        with pytest.raises(Stop):
            PictureIndex.of(packs, cache=tmp_path, progress=stopping(at))
        assert not list(tmp_path.glob("*.part"))
        with pytest.raises(Stop):
            index.search(index._shards[0].words[:3], 31, progress=stopping(at))


def stopping(at: int) -> Progress:
    calls = []

    def progress(done, total):
        calls.append(done)
        if len(calls) == at:
            raise Stop

    return progress


def test_nothing_in_nothing_out(paths):
    for packs in ([], [Pack.open(paths[1])]):
        index = PictureIndex.of(packs, cache=None)
        assert len(index) == 0
        words = np.zeros((3, 4), dtype=np.uint64)
        no_rows = np.empty(0, dtype=np.int64)
        assert [len(column) for column in index.search(words, 256)] == [0, 0, 0]
        assert index.words().shape == (0, 4)
        assert [len(column) for column in index.where(no_rows)] == [0, 0, 0]
        for pack in packs:
            assert len(index.rows_of(0, np.array([1]))) == 0
            pack.close()


@pytest.mark.parametrize("bound", [-1, 257])
def test_a_bound_outside_the_hash_is_refused(packs, bound):
    index = PictureIndex.of(packs, cache=None)
    with pytest.raises(ValueError, match="0 to 256"):
        index.search(np.zeros((1, 4), dtype=np.uint64), bound)
    with pytest.raises(ValueError, match=r"\(n, 4\)"):
        index.search(np.zeros((4, 1), dtype=np.uint64), 31)


def test_how_thorough_a_search_is_depends_on_all_entries(packs, everything, monkeypatch):
    # a few entries beside very many are searched like very many, wherever they lie
    monkeypatch.setattr(bands, "_BRUTE_FORCE_ENTRIES", 3000)
    monkeypatch.setattr(bands, "_TWO_FLIPS_ENTRIES", 0)
    monkeypatch.setattr(index_reader, "_SHARD_ENTRIES", 700)
    words = everything[3]
    rng = np.random.default_rng(3)
    bits = np.unpackbits(words.view(np.uint8), axis=1)
    bits ^= rng.random(bits.shape).argsort(axis=1).argsort(axis=1).__lt__(56).astype(np.uint8)
    queries = np.packbits(bits, axis=1).view(np.uint64)
    found = PictureIndex.of(packs, cache=None).search(queries, 58)
    assert same(found, HashIndex(words).search(queries, 58))
    assert 2000 < len(found[0]) < len(words) - 100  # brute force would find them all
