"""Searching fingerprints: always compared with the plainest possible brute force."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from flickrcheck.store import band_join, band_tables, bands, hash_words
from flickrcheck.store.band_tables import band_masks, band_values
from flickrcheck.store.bands import HashIndex
from flickrcheck.store.hash_words import as_words


def made_up(seed: int, number: int):
    return np.random.default_rng(seed).integers(0, 2**64, (number, 4), dtype=np.uint64)


def flipped(hashes, distances, seed=0):
    """Copies that differ in exactly so many bits, chosen at random."""
    rng = np.random.default_rng(seed)
    bits = np.unpackbits(hashes.view(np.uint8), axis=1)
    ranks = rng.random(bits.shape).argsort(axis=1).argsort(axis=1)
    bits ^= (ranks < np.asarray(distances)[:, None]).astype(np.uint8)
    return np.packbits(bits, axis=1).view(np.uint64)


def plainest(queries, entries, bound):
    """Every pair within the bound, the slow and obvious way."""
    return [
        (q, e, int(distance))
        for q, query in enumerate(queries)
        for e, distance in enumerate(np.bitwise_count(entries ^ query).sum(axis=1, dtype=int))
        if distance <= bound
    ]


def as_pairs(found):
    return list(zip(*(column.tolist() for column in found), strict=True))


@pytest.fixture(params=["few look-ups", "many look-ups"])
def always_bands(monkeypatch, request):
    monkeypatch.setattr(bands, "_BRUTE_FORCE_ENTRIES", 0)
    if request.param == "many look-ups":
        look_up_together(monkeypatch)
    else:
        monkeypatch.setattr(band_join, "_MANY_SLOTS", 1 << 30)


def look_up_together(patch):
    """Have even few look-ups sorted by what they meet, in small parts."""
    patch.setattr(band_join, "_MANY_SLOTS", 0)
    patch.setattr(band_join, "_FEW_SLOTS", 10)
    patch.setattr(band_join, "_ENTRIES_AT_ONCE", 200)
    patch.setattr(band_join, "_SLOTS_AT_ONCE", 2000)
    patch.setattr(band_join, "_CANDIDATES_AT_ONCE", 1000)


def planted(distances, others=3000):
    """Queries whose true partner is the entry of the same number."""
    entries = made_up(1, len(distances) + others)
    return flipped(entries[: len(distances)], distances), entries


def test_bands_find_every_planted_distance_up_to_31(always_bands):
    distances = [d for d in range(32) for _ in range(40)]
    queries, entries = planted(distances)
    found = as_pairs(HashIndex(entries).search(queries, 31))
    assert found == [(row, row, distance) for row, distance in enumerate(distances)]


@pytest.mark.parametrize("bound", [0, 1, 14, 15, 16, 17, 24, 30, 31])
def test_smaller_bounds_use_fewer_flips_and_stay_exact(always_bands, bound):
    distances = [d for d in range(max(0, bound - 3), bound + 4) for _ in range(60)]
    queries, entries = planted(distances)
    found = as_pairs(HashIndex(entries).search(queries, bound))
    assert found == plainest(queries, entries, bound)
    assert len(found) == sum(d <= bound for d in distances)


def test_bands_are_exact_when_the_flips_are_spread_as_badly_as_possible(always_bands):
    # 31 flips over 16 bands, two in each but one: only the last band to be tried can find it
    entry = made_up(2, 1)
    for spared in range(16):
        row = np.unpackbits(entry.view(np.uint8)).reshape(16, 16)
        for band in range(16):
            for r in (3,) if band == spared else (3, 12):
                row[r, (r + band) % 16] ^= 1
        query = np.packbits(row).view(np.uint64).reshape(1, 4)
        assert as_pairs(HashIndex(entry).search(query, 31)) == [(0, 0, 31)]


def test_two_flips_find_every_planted_distance_up_to_47(always_bands):
    distances = [d for d in range(32, 48) for _ in range(15)]
    queries, entries = planted(distances)
    for bound in (40, 47):
        found = as_pairs(HashIndex(entries).search(queries, bound))
        assert found == plainest(queries, entries, bound)


def test_many_entries_are_searched_with_one_flip_unless_thoroughly(always_bands, monkeypatch):
    monkeypatch.setattr(bands, "_TWO_FLIPS_ENTRIES", 0)
    distances = [48] * 1000
    queries, entries = planted(distances, others=1000)
    index = HashIndex(entries)
    true = plainest(queries, entries, 48)
    found = set(as_pairs(index.search(queries, 48)))
    assert found <= set(true)
    assert 0.94 < len(found) / 1000 < 1  # about 3 % are missed
    assert len(index.search(queries, 48, thorough=True)[0]) > 995


def test_what_is_found_does_not_depend_on_how_many_ask_together(always_bands, monkeypatch):
    monkeypatch.setattr(bands, "_TWO_FLIPS_ENTRIES", 0)
    queries, entries = planted([56] * 60)
    index = HashIndex(entries)
    together = as_pairs(index.search(queries, 58))
    assert 0 < len(together) < 60
    alone = [index.search(queries[row : row + 1], 58) for row in range(60)]
    assert [(row, e, d) for row, one in enumerate(alone) for _, e, d in as_pairs(one)] == together


def test_few_entries_are_compared_exactly_at_every_bound():
    queries, entries = planted([0, 40, 64, 70, 100, 128], others=200)
    index = HashIndex(entries)
    for bound in (0, 39, 40, 70, 110, 128, 255, 256):
        assert as_pairs(index.search(queries, bound)) == plainest(queries, entries, bound)


def test_opposite_hashes_differ_in_256_bits(always_bands):
    entries = made_up(3, 5)
    found = as_pairs(HashIndex(entries).search(~entries, 256))
    assert {(q, e): d for q, e, d in found}[2, 2] == 256
    assert len(found) == 25
    assert (2, 2, 256) not in as_pairs(HashIndex(entries).search(~entries, 255))


def test_a_hundred_thousand_equal_hashes_cost_one_comparison(always_bands):
    one, others = made_up(4, 1), made_up(5, 2000)
    entries = np.concatenate([others[:700], np.repeat(one, 100_000, axis=0), others[700:]])
    queries = np.concatenate([flipped(np.repeat(one, 10, axis=0), range(10)), others[:5]])
    index = HashIndex(entries)
    query, entry, distance = index.search(queries, 31)
    assert len(query) == 10 * 100_000 + 5
    for row in range(10):
        mine = query == row
        assert np.array_equal(entry[mine], np.arange(700, 100_700))
        assert (distance[mine] == row).all()
    assert as_pairs((query[-5:], entry[-5:], distance[-5:])) == [(10 + i, i, 0) for i in range(5)]


@pytest.mark.parametrize("by_bands", [True, False])
def test_only_the_nearest_of_very_many_are_kept_in_bounded_memory(monkeypatch, by_bands):
    monkeypatch.setattr(bands, "_BRUTE_FORCE_ENTRIES", 0 if by_bands else 1 << 30)
    monkeypatch.setattr(hash_words, "_PAIRS_AT_ONCE", 1 << 15)
    one = made_up(4, 1)
    cluster = flipped(np.repeat(one, 10_000, axis=0), np.arange(10_000) % 7)
    entries = np.concatenate([cluster, np.repeat(one, 10_000, axis=0)])
    queries = np.concatenate([one] * 100)
    index = HashIndex(entries)
    index.search(queries[:1], 31)
    tracemalloc.start()
    query, entry, distance = index.search(queries, 31, most=3)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert query.tolist() == [row for row in range(100) for _ in range(3)]
    assert entry.tolist() == [0, 7, 14] * 100 and not distance.any()
    assert peak < 24e6  # two million pairs would be 48 MB


@pytest.mark.parametrize("most", [0, 1, 2, 5])
def test_the_nearest_are_the_first_of_all(most):
    entries = made_up(11, 3000)
    queries = flipped(entries[:40], [20] * 40)
    entries[100:140] = flipped(entries[:40], [3] * 40)
    entries[200:240] = flipped(entries[:40], [3] * 40, seed=1)
    index = HashIndex(entries)
    everything = as_pairs(index.search(queries, 64))
    expected = []
    for row in range(40):
        own = sorted((p for p in everything if p[0] == row), key=lambda p: (p[2], p[1]))
        assert len(own) == 3
        expected += sorted(own[:most])
    assert as_pairs(index.search(queries, 64, most=most)) == expected


@pytest.mark.parametrize(("entries", "queries"), [(0, 0), (0, 5), (5, 0)])
def test_nothing_in_nothing_out(entries, queries):
    found = HashIndex(made_up(5, entries)).search(made_up(6, queries), 256)
    assert [len(column) for column in found] == [0, 0, 0]


@pytest.mark.parametrize("bound", [-1, 257])
def test_a_bound_outside_the_hash_is_refused(bound):
    with pytest.raises(ValueError, match="0 to 256"):
        HashIndex(made_up(7, 2)).search(made_up(8, 2), bound)


@pytest.mark.parametrize("shape", [(4,), (2, 3), (1, 4, 1)])
def test_arrays_of_another_shape_are_refused(shape):
    with pytest.raises(ValueError, match=r"\(n, 4\)"):
        HashIndex(np.zeros(shape, dtype=np.uint64))


@settings(deadline=None, max_examples=60)
@given(
    entries=arrays(np.uint64, st.tuples(st.integers(0, 30), st.just(4))),
    queries=arrays(np.uint64, st.tuples(st.integers(0, 10), st.just(4))),
    bound=st.integers(0, 31),
)
def test_bands_and_brute_force_agree(entries, queries, bound):
    # hypothesis likes equal, empty and nearly equal words, which random hashes never are
    agree(entries, queries, bound)


def agree(entries, queries, bound):
    true = plainest(queries, entries, bound)
    with pytest.MonkeyPatch.context() as patch:
        assert as_pairs(HashIndex(entries).search(queries, bound)) == true
        patch.setattr(bands, "_BRUTE_FORCE_ENTRIES", 0)
        assert as_pairs(HashIndex(entries).search(queries, bound)) == true
        look_up_together(patch)
        assert as_pairs(HashIndex(entries).search(queries, bound)) == true


@pytest.mark.parametrize("bound", range(32))
def test_bands_and_brute_force_agree_at_every_bound_on_hashes_that_cluster(bound, monkeypatch):
    # a few pictures, each in very many versions: whole, nearly, and not at all equal
    monkeypatch.setattr(band_tables, "_LONG_AT_LEAST", 20)
    rng = np.random.default_rng(bound)
    centres = np.concatenate([made_up(bound, 4), np.zeros((1, 4), np.uint64)])
    rows = rng.integers(0, 5, 400)
    entries = flipped(centres[rows], rng.integers(0, 40, 400) * rng.integers(0, 2, 400), seed=bound)
    queries = flipped(centres[rows[:25]], rng.integers(0, 25, 25), seed=bound + 1)
    agree(entries, queries, bound)


def test_each_band_takes_one_bit_of_every_row_and_column():
    # the permutation, said in another way: bit r of band b is row r, column (r + b) % 16
    hashes = made_up(9, 50)
    rows = np.unpackbits(hashes.view(np.uint8), axis=1).reshape(-1, 16, 16)
    for b, (values, mask) in enumerate(zip(band_values(hashes), band_masks(), strict=True)):
        counts = np.bitwise_count(hashes & mask).sum(axis=1)
        assert np.array_equal(counts, np.bitwise_count(values))
        expected = sum(
            rows[:, r, (r + b) % 16].astype(np.uint16) << np.uint16(15 - r) for r in range(16)
        )
        assert np.array_equal(values, expected)


def test_words_keep_the_bytes_of_the_hashes():
    hashes = bytes(range(32)) + bytes(range(100, 132))
    assert as_words(hashes).view(np.uint8).tobytes() == hashes
    assert as_words(b"").shape == (0, 4)
    with pytest.raises(ValueError):
        as_words(b"too short")
