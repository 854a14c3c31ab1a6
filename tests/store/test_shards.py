"""Sorted fingerprints in mapped files: what is written comes back, whatever is wrong is refused."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import xxhash
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flickrcheck.store.band_tables import BandTables
from flickrcheck.store.bands import HashIndex
from flickrcheck.store.shards import Shard, map_shard, write_shard

SIZE = 3000
EQUAL = slice(500, 1800)  # so many equal hashes that most of them are kept as twins


def unsorted():
    rng = np.random.default_rng(1)
    words = rng.integers(0, 2**64, (SIZE, 4), dtype=np.uint64)
    words[EQUAL] = words[EQUAL.start]
    return Shard(words, np.arange(7, 7 + SIZE), rng.integers(0, 256, SIZE, dtype=np.uint8))


@pytest.fixture(scope="module")
def shard():
    plain = unsorted()
    tables = BandTables.of(plain.words)
    assert len(tables.twins) == EQUAL.stop - EQUAL.start - 1
    return Shard(plain.words, plain.ids, plain.parts, tables)


@pytest.fixture(scope="module")
def written(shard, tmp_path_factory):
    path = tmp_path_factory.mktemp("shards") / "one"
    write_shard(path, shard)
    return path


def checked(path, expected=SIZE):
    return map_shard(path, expected, lambda part: None)


def test_what_is_written_comes_back(shard, written):
    parts = []
    for again in (map_shard(written, SIZE), map_shard(written, SIZE, parts.append)):
        assert again is not None and again.path == written
        for name in ("words", "ids", "parts"):
            assert np.array_equal(getattr(again, name), getattr(shard, name))
        for name in ("order", "starts", "twin_of", "twins"):
            assert np.array_equal(getattr(again.tables, name), getattr(shard.tables, name))
            assert getattr(again.tables, name).dtype == getattr(shard.tables, name).dtype
    assert parts[-1] == 1.0


def test_a_mapped_shard_is_searched_like_one_in_memory(shard, written, monkeypatch):
    monkeypatch.setattr("flickrcheck.store.bands._BRUTE_FORCE_ENTRIES", 0)
    again = checked(written)
    queries = shard.words[[0, 3, 600, 2999]] ^ np.uint64(1 << 40)
    expected = HashIndex(shard.words).search(queries, 31)
    found = HashIndex(again.words, tables=again.tables).search(queries, 31)
    assert len(expected[0]) == 3 + EQUAL.stop - EQUAL.start
    for one, other in zip(found, expected, strict=True):
        assert np.array_equal(one, other)


def test_unsorted_shards_are_not_written(tmp_path):
    with pytest.raises(ValueError, match="sorted"):
        write_shard(tmp_path / "one", unsorted())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("expected", [0, SIZE - 1, SIZE + 1])
def test_another_number_of_entries_is_refused(written, expected):
    assert map_shard(written, expected) is None


def test_what_is_not_there_or_a_folder_is_refused(tmp_path):
    assert checked(tmp_path / "nothing") is None
    assert checked(tmp_path) is None


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_one_wrong_bit_anywhere_is_noticed(written, tmp_path, at, bit):
    data = bytearray(written.read_bytes())
    data[int(at * len(data))] ^= 1 << bit
    (tmp_path / "broken").write_bytes(data)
    assert checked(tmp_path / "broken") is None


@pytest.mark.parametrize("kept", [0, 10, 63, 64, 65, 100_000, -1])
def test_a_file_that_was_cut_off_is_refused(written, tmp_path, kept):
    path = tmp_path / "cut"
    path.write_bytes(written.read_bytes()[:kept])
    assert checked(path) is None
    assert map_shard(path, SIZE) is None


def test_more_than_there_should_be_is_refused(written, tmp_path):
    path = tmp_path / "longer"
    path.write_bytes(written.read_bytes() + b"\0")
    assert checked(path) is None


def forged(data, path):
    """The same file with a checksum that fits."""
    data[48:64] = xxhash.xxh3_128(bytes(data[24:48]) + bytes(data[64:])).digest()
    path.write_bytes(data)
    return path


WORDS_AND_IDS = 64 + SIZE * 40
STARTS = 16 * 65_537 * 8


@pytest.mark.parametrize(
    ("at", "kind", "value"),
    [
        (WORDS_AND_IDS, "q", 1),  # the first bucket begins later
        (WORDS_AND_IDS + 8 * 1000, "q", -5),  # a bucket before the first entry
        (WORDS_AND_IDS + 8 * 1000, "q", 1 << 60),  # and behind the last
        (WORDS_AND_IDS + 8 * 65_536, "q", 1 << 60),
        (WORDS_AND_IDS + STARTS, "q", 1 << 50),  # a twin of no entry
        (WORDS_AND_IDS + STARTS + 1299 * 8, "q", -1),
        (WORDS_AND_IDS + STARTS + 1299 * 16, "i", SIZE),  # a row that is not there
        (WORDS_AND_IDS + STARTS + 1299 * 16, "i", -1),
    ],
)
def test_tables_that_point_elsewhere_are_refused_though_the_checksum_fits(
    written, tmp_path, at, kind, value
):
    data = bytearray(written.read_bytes())
    assert checked(forged(data, tmp_path / "same")) is not None
    struct.pack_into(f"={kind}", data, at, value)
    assert checked(forged(data, tmp_path / "forged")) is None


@pytest.mark.parametrize("numbers", [(1 << 63, 1, 1), (SIZE, SIZE, 1299), (SIZE, 0, SIZE)])
def test_numbers_that_do_not_fit_the_file_are_refused(written, tmp_path, numbers):
    data = bytearray(written.read_bytes())
    struct.pack_into("<QQQ", data, 24, *numbers)
    assert checked(forged(data, tmp_path / "forged")) is None
