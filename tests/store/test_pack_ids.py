"""Looking up many IDs in big packs: right answers, whatever lies in the cache."""

from __future__ import annotations

import os
from datetime import date

import numpy as np
import pytest
import xxhash
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.errors import UnusableFileError
from flickrcheck.store import pack as pack_module
from flickrcheck.store import pack_cache, pack_codec, pack_ids
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_block import EntryBlock
from flickrcheck.store.pack_ids import IdSet, expanded
from flickrcheck.store.pack_schema import MAX_PHOTO_ID
from flickrcheck.store.pack_writer import PackWriter

ID = st.integers(1, MAX_PHOTO_ID)
SETS = st.one_of(
    st.lists(ID, min_size=1, max_size=50, unique=True),
    st.integers(1, MAX_PHOTO_ID - 100_000).flatmap(
        lambda start: st.lists(
            st.integers(start, start + 100_000), min_size=1, max_size=200, unique=True
        )
    ),
).map(sorted)


@given(SETS, st.integers(0, 1))
def test_ids_come_back_as_they_were(ids, step):
    values = np.array(sorted([*ids, *(ids if step == 0 else [])]), dtype=np.int64)
    coded = pack_codec.encode_ids(values, step=step)
    again = pack_codec.decode_ids(int(values[0]), len(values), coded, step=step)
    assert again.tolist() == values.tolist()


@given(st.binary(max_size=300), st.integers(-5, 2**63 - 1), st.integers(1, 4096))
def test_any_bytes_are_ids_in_order_or_none(data, first, n):
    ids = pack_codec.decode_ids(first, n, data)
    if ids is not None:
        assert len(ids) == n and ids[0] == first >= 1 and ids[-1] <= MAX_PHOTO_ID
        assert (np.diff(ids) > 0).all()


def test_random_ids_take_little_more_than_their_entropy():
    gaps = np.random.default_rng(3).geometric(1 / 91.7, 4096 * 20).reshape(20, 4096)
    bits = sum(8 * len(pack_codec.encode_ids(np.cumsum(row))) for row in gaps) / gaps.size
    assert bits < 7.96 + 0.1


def set_of(folder, ids, slab=1000):
    pack = folder / "some.pack"
    pack.touch()
    values = np.array(ids, dtype=np.int64)

    def slabs():
        return (values[i : i + slab] for i in range(0, len(values), slab))

    return expanded(pack, "x", len(values), slabs, lambda done, total: None)


@settings(deadline=None, max_examples=30)
@given(SETS, st.lists(st.integers(-(2**63), 2**63 - 1), max_size=20))
def test_a_set_holds_its_ids_and_no_others(tmp_path_factory, ids, others):
    asked = [*ids, *others, *(i + 1 for i in ids), *(i - 1 for i in ids)]
    found = set_of(tmp_path_factory.mktemp("set"), ids, 7).contains(np.array(asked, np.int64))
    assert found.tolist() == [i in set(ids) for i in asked]


@pytest.fixture
def big(tmp_path, monkeypatch):
    """A pack that counts as a big one; its IDs are 3, 10, 17 ..."""
    monkeypatch.setattr(pack_module, "_SMALL", 1000)
    path = tmp_path / "big.pack"
    with PackWriter(path, dataset="big", edition="1", created=date(2026, 1, 1)) as writer:
        writer.add_block(EntryBlock(np.arange(3, 140_000, 7, dtype=np.int64)))
        writer.finish()
    return path


ASKED = np.arange(-5, 150_000, dtype=np.int64)
LISTED = (ASKED >= 3) & (ASKED % 7 == 3) & (ASKED < 140_000)


def cache_files():
    folder = pack_cache.cache_folder()
    return sorted(folder.iterdir()) if folder.is_dir() else []


def answers(path):
    told = []
    with Pack.open(path) as pack:
        assert (pack.has_ids(ASKED, lambda *step: told.append(step)) == LISTED).all()
        assert set(pack.lookup_ids([3, 4, 10, 139_995, 139_997])) == {3, 10}
    return told


def test_a_big_pack_is_expanded_once(big):
    told = answers(big)
    assert told[-1] == (20_000, 20_000) and told == sorted(told)
    [file] = cache_files()
    assert file.stat().st_size < 6_200_000 + 2 * 20_000
    assert answers(big) == []
    assert cache_files() == [file]


def test_few_ids_do_not_expand_a_pack(big):
    with Pack.open(big) as pack:
        assert pack.has_ids(np.array([3, 4])).tolist() == [True, False]
        assert set(pack.lookup_ids([10, 11])) == {10}
    assert cache_files() == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: data[:-1],
        lambda data: data[:20],
        lambda data: b"",
        lambda data: data + b"\0",
        lambda data: data[:5000] + bytes([data[5000] ^ 1]) + data[5001:],
        lambda data: data[:-100] + bytes(100),
        lambda data: b"FLCKIDS0" + data[8:],
    ],
)
def test_a_damaged_cache_file_is_made_again(big, damage):
    answers(big)
    [file] = cache_files()
    good = file.read_bytes()
    file.write_bytes(damage(good))
    assert answers(big) != []
    assert file.read_bytes() == good


@pytest.mark.parametrize(
    ("place", "value"), [(0, 1), (5, 2**32 - 1), (pack_ids._STARTS - 1, 19_999)]
)
def test_a_cache_file_that_points_elsewhere_is_made_again_though_its_checksum_fits(
    big, place, value
):
    answers(big)
    [file] = cache_files()
    good = file.read_bytes()
    body = bytearray(good[32:])
    body[4 * place : 4 * place + 4] = value.to_bytes(4, "little")
    checksum = xxhash.xxh3_64_intdigest(bytes(body)).to_bytes(8, "little")
    file.write_bytes(good[:16] + checksum + good[24:32] + body)
    assert answers(big) != []
    assert file.read_bytes() == good


def test_what_a_killed_process_left_in_the_cache_is_deleted_a_day_later(big):
    pack_cache.cache_folder().mkdir(parents=True)
    old, new = (pack_cache.cache_folder() / f".{name}.part" for name in ("0a" * 8, "0b" * 8))
    for stray in (old, new):
        stray.write_bytes(b"half")
    os.utime(old, (1_600_000_000, 1_600_000_000))
    answers(big)
    assert not old.exists() and new.exists() and len(cache_files()) == 2


def test_another_state_of_a_pack_has_its_own_file(big):
    answers(big)
    before = cache_files()
    os.utime(big, (1, 1))
    assert answers(big) != []
    assert len(cache_files()) == 1 and cache_files() != before
    pack_cache.forget(big)
    assert cache_files() == []


def test_without_a_cache_folder_the_set_is_in_memory(big):
    pack_cache.cache_folder().parent.mkdir(parents=True)
    pack_cache.cache_folder().write_text("in the way")
    assert answers(big) != []
    assert answers(big) != []


def test_a_full_disk_means_no_cache(big, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pack_ids, "_write", full)
    assert answers(big) != []
    assert cache_files() == []


def test_a_pack_that_says_other_numbers_is_refused(big):
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(big)) as connection:
        connection.execute("UPDATE pack SET value = '20001' WHERE key = 'photos'")
        connection.commit()
    with Pack.open(big) as pack, pytest.raises(UnusableFileError, match="20,001 photos"):
        pack.has_ids(ASKED)
    assert cache_files() == []


def test_a_set_tells_neighbours_apart():
    starts = np.zeros(pack_ids._STARTS, dtype=np.uint32)
    starts[2:] = 2
    found = IdSet(starts, np.array([5, 9], dtype=np.uint16)).contains(
        np.array([5, 65_541, 65_542, 65_545, 131_077])
    )
    assert found.tolist() == [False, True, False, True, False]
