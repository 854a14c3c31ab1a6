"""The bounds follow the measured false-match rate."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.work.bounds import DHASH_BOUND, bounds_for, expected_accidents, false_match_rate
from flickrcheck.work.tail_model import tail_model


@pytest.mark.parametrize(
    ("distance", "rate"),
    [(31, 8e-15), (40, 1.7e-13), (46, 1.3e-12), (50, 5e-12), (58, 7e-11), (70, 4e-9)],
)
def test_the_rate_is_the_fitted_one(distance, rate):
    assert false_match_rate(distance) == pytest.approx(rate, rel=0.1)


def test_the_second_opinion_is_asked_as_it_was_measured():
    assert tail_model().dhash_bound == DHASH_BOUND


@given(st.integers(1, 10**8), st.integers(1, 10**9), st.integers(1, 200))
def test_more_comparisons_never_widen_the_bounds(query_prints, entry_prints, windows):
    few = bounds_for(query_prints, entry_prints)
    for many in (
        bounds_for(query_prints * windows, entry_prints),
        bounds_for(query_prints, entry_prints * windows),
    ):
        assert many.strict <= few.strict
        assert many.loose <= few.loose


def test_a_hundred_windows_a_photo_cost_bits():
    whole, windows = bounds_for(1_000, 1_000_000), bounds_for(100_000, 1_000_000)
    assert whole.strict - windows.strict in range(10, 16)
    assert windows.expected < 0.01


def test_the_bounds_of_a_large_archive():
    bounds = bounds_for(50_000, 1_000_000)
    assert (bounds.strict, bounds.loose) == (40, 53)
    assert 0.005 < bounds.expected < 0.01
    assert bounds_for(50_000, 100_000_000).strict in range(26, 32)


def test_a_small_scan_is_held_back_by_the_ceilings():
    bounds = bounds_for(3, 600)
    assert (bounds.strict, bounds.loose) == (50, 58)
    assert 0 < bounds.expected < 1e-6


def test_nothing_to_compare_means_no_accident():
    assert bounds_for(1000, 0).expected == 0.0


@given(st.integers(0, 10**9), st.integers(0, 10**12))
def test_the_strict_bound_is_the_largest_that_keeps_the_promise(photos, entries):
    bounds = bounds_for(photos, entries)
    assert bounds.strict <= bounds.loose
    assert bounds.expected < 0.01
    if bounds.strict < 50:
        assert expected_accidents(photos, entries, bounds.strict + 1) >= 0.01
    if bounds.loose < 58:
        assert expected_accidents(photos, entries, bounds.loose + 1) >= 1
