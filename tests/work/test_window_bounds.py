"""How well windows have to agree, by how much is compared."""

from __future__ import annotations

import json

import pytest

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Grade
from flickrcheck.resource import resource
from flickrcheck.work import window_bounds as bounds_module
from flickrcheck.work.window_bounds import (
    DHASH_AGAINST,
    LOOSE_CEILING,
    STRICT_CEILING,
    WindowBounds,
    grade_of,
    window_bounds,
    window_tail,
)
from flickrcheck.work.window_search import Confirmed


def test_the_more_is_compared_the_better_windows_must_agree():
    few, some, many, most = (window_bounds(10**n) for n in (3, 8, 10, 14))
    assert (few.strict, few.loose) == (STRICT_CEILING, LOOSE_CEILING)
    assert few.strict >= some.strict >= many.strict >= most.strict == most.loose == -1.0
    for bounds in (few, some, many, most):
        assert bounds.strict <= bounds.loose
        assert 0 <= bounds.expected < 0.01


def test_the_line_lies_above_all_that_was_measured():
    content = json.loads(resource("window_tail.json").read_text("utf-8"))
    tail = window_tail()
    assert content["pairs"] > 10**7
    for place, share in enumerate(content["least"], 1):
        assert tail.rate(share) / tail.dhash_factor >= 0.99 * place / content["pairs"]
    assert content["dhash"]["within"] / content["near"] <= tail.dhash_factor


@pytest.mark.parametrize(
    ("against", "second", "grade"),
    [
        (0.01, 0.01, Grade.SAME_PICTURE),
        (0.02, DHASH_AGAINST, Grade.SAME_PICTURE),
        (0.03, 0.01, Grade.POSSIBLE),
        (0.05, 0.01, None),
        (0.01, 0.06, None),
        (0.01, None, None),
    ],
)
def test_both_hashes_have_to_agree(against, second, grade):
    proof = Confirmed(4, None if second is None else 4, against, second)
    assert grade_of(proof, WindowBounds(0.02, 0.04, 0.0)) is grade


def test_nothing_to_compare_has_no_grade():
    assert grade_of(None, WindowBounds(0.02, 0.04, 0.0)) is None


@pytest.mark.parametrize(
    "text",
    ["", "[]", '{"line": {}, "dhash": {}}', '{"line": {"rate_at_0": 1e-8, "decades": "x"}}',
     '{"line": {"rate_at_0": 2, "decades": 0.2}, "dhash": {"bound": 0.05, "factor": 0.1}}',
     '{"line": {"rate_at_0": 1e-9, "decades": 0.2}, "dhash": {"bound": 0.5, "factor": 0.1}}'],
)  # fmt: skip
def test_a_damaged_tail_is_a_sentence(text, tmp_path, monkeypatch):
    path = tmp_path / "window_tail.json"
    path.write_text(text)
    monkeypatch.setattr(bounds_module, "resource", lambda name: path)
    with pytest.raises(UnusableFileError, match="Install flickrcheck again"):
        window_tail.__wrapped__()
