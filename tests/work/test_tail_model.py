"""The model of false matches is what was published or worse, and a damaged one is refused."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from flickrcheck.errors import UnusableFileError
from flickrcheck.resource import resource
from flickrcheck.work.tail_model import checksum, read_tail_model, tail_model


@pytest.fixture
def content() -> dict:
    return json.loads(resource("tail_model.json").read_text("utf-8"))


def written(folder: Path, content: dict, *, signed: bool = True) -> Path:
    if signed:
        content["sha256"] = checksum(content)
    path = folder / "tail_model.json"
    path.write_text(json.dumps(content), "utf-8")
    return path


# DESIGN's measurement of 1.87e9 pairs; its rates have one or two digits.
@pytest.mark.parametrize(
    ("distance", "rate"),
    [(31, 8e-15), (40, 1.7e-13), (46, 1.3e-12), (50, 5e-12), (58, 7e-11), (70, 4e-9)],
)
def test_it_is_never_more_hopeful_than_what_was_published(distance, rate):
    assert tail_model().rate(distance) >= rate * 0.9
    assert tail_model().dhash_factor >= 0.15


def test_rates_never_fall_with_the_distance_and_never_exceed_one():
    rates = [tail_model().rate(distance) for distance in range(257)]
    assert rates == sorted(rates)
    assert rates[0] > 0
    assert rates[-1] <= 1


def test_measured_rates_count_where_they_are_worse_than_the_line(tmp_path, content):
    content["measured"] = [[60, 1e-6], [64, 2e-6]]
    model = read_tail_model(written(tmp_path, content))
    assert model.rate(59) == tail_model().rate(59)
    assert model.rate(60) == model.rate(63) == 1e-6
    assert model.rate(64) == 2e-6


def test_it_names_where_it_is_from(content):
    own = content["own"]
    assert own["photos"] == sum(each["photos"] for each in own["collections"]) > 1000
    assert own["pairs"] == sum(own["histogram"].values())
    assert own["fitted_photos"] + own["held_photos"] == own["photos"]
    assert len(own["keys_sha256"]) == 64
    assert {row["distance"] for row in own["held"]} >= {64, 80, 100}


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("line", {"at": 31, "rate": 8e-16, "decades_per_bit": 0.146}),
        ("line", {"at": 31, "rate": 8e-15, "decades_per_bit": 0.13}),
        ("line", {"at": 31, "rate": 0, "decades_per_bit": 0.146}),
        ("line", {"at": 31, "rate": "8e-15", "decades_per_bit": 0.146}),
        ("line", {"at": 31, "rate": float("nan"), "decades_per_bit": 0.146}),
        ("line", {"at": -1, "rate": 8e-15, "decades_per_bit": 0.146}),
        ("line", {"rate": 8e-15}),
        ("line", None),
        ("line", []),
        ("measured", [[64, 1e-6], [60, 2e-6]]),
        ("measured", [[64, 1e-6], [66, 1e-7]]),
        ("measured", [[64]]),
        ("measured", "none"),
        ("measured", [[64, 2.0]]),
        ("dhash", {"bound": 80, "factor": 0.05}),
        ("dhash", {"bound": True, "factor": 0.15}),
        ("published", {"nearest": 64, "rates": [], "dhash_factor": 0.15}),
        ("format", "flickrcheck tail model 2"),
    ],
)
def test_a_wrong_model_is_refused_with_a_sentence(tmp_path, content, key, value):
    content[key] = value
    with pytest.raises(UnusableFileError, match=r"cannot be used: .*Install flickrcheck again\."):
        read_tail_model(written(tmp_path, content))


def test_an_altered_model_is_refused(tmp_path, content):
    content["measured"] = []
    with pytest.raises(UnusableFileError, match="checksum"):
        read_tail_model(written(tmp_path, content, signed=False))


@pytest.mark.parametrize(
    "data", [b"", b"{}", b"[]", b"\xff\xfe", b"{" * 5000, b'{"a":' * 100_000, b" " * (1 << 21)]
)
def test_a_damaged_file_is_refused_with_a_sentence(tmp_path, data):
    path = tmp_path / "tail_model.json"
    path.write_bytes(data)
    with pytest.raises(UnusableFileError, match="cannot be used"):
        read_tail_model(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UnusableFileError, match="cannot be read"):
        read_tail_model(tmp_path / "tail_model.json")
