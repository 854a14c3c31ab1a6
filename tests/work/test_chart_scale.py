"""Charts have round lines that reach above every bar, and bars as long as their numbers."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.work.chart_scale import bar_length, chart_ticks


@given(st.integers(0, 10**15), st.integers(1, 12))
def test_lines_are_round_evenly_apart_and_reach_above_the_largest(largest, most):
    ticks = chart_ticks(largest, most)
    step = ticks[1]
    assert ticks == tuple(range(0, ticks[-1] + 1, step))
    assert len(ticks) - 1 <= most
    assert str(step).rstrip("0") in ("1", "2", "5")
    assert ticks[-2] < max(largest, 1) <= ticks[-1]


@given(st.integers(1, 10**9), st.integers(1, 12))
def test_no_finer_step_would_do(largest, most):
    step = chart_ticks(largest, most)[1]
    finer = {"1": step // 2, "2": step // 2, "5": step // 5 * 2}[str(step).rstrip("0")]
    assert step == 1 or -(-largest // finer) > most


@given(st.integers(0, 10**9), st.integers(0, 10**9), st.floats(0, 4000), st.floats(0, 3))
def test_a_bar_fills_its_share_and_never_more_than_the_room(value, more, room, least):
    top = max(value + more, 1)
    least = min(least, room)
    length = bar_length(value, top, room, least)
    assert 0 <= length <= room
    assert (length == 0) == (value == 0 or room == 0)
    if value:
        assert length == pytest.approx(max(least, room * value / top))


def test_a_chart_without_a_line_is_refused():
    with pytest.raises(ValueError, match="needs a line"):
        chart_ticks(5, 0)
