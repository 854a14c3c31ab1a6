"""``flickrcheck bench`` as a person types it: what it says, not how fast anything is."""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from pathlib import Path

import pytest
from PIL import Image

from flickrcheck.cli.main import run
from flickrcheck.store.casebook import default_casebook_path
from flickrcheck.work import bench as work_bench


@pytest.fixture
def photos(demo_photos, tmp_path, monkeypatch) -> Path:
    """Four JPEGs, one of them progressive, one PNG and one broken JPEG; one round is enough."""
    monkeypatch.setattr(work_bench, "_ROUNDS", 1)
    folder = tmp_path / "my photos"
    shutil.copytree(demo_photos / "Messenger", folder / "Messenger")
    first, *_ = sorted((folder / "Messenger").glob("*.jpg"))
    with Image.open(first) as image:
        image.save(folder / "drawn.png")
        image.save(first, progressive=True)
    shutil.copy(demo_photos / "Problems" / "broken.jpg", folder)
    return folder


def everything(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {
        str(path): (path.stat().st_mtime_ns, path.read_bytes())
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_json_names_formats_costs_and_an_estimate(capsys, photos, tmp_path, monkeypatch):
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    before = everything(photos)
    assert run(["bench", str(photos), "--json", "--jobs", "2", "--estimate", "80000"]) == 0
    captured = capsys.readouterr()
    result = json.loads(captured.out, parse_constant=pytest.fail)
    assert captured.err == ""  # no terminal
    assert (result["found"], result["photos"], result["unreadable"]) == (6, 5, 1)
    formats = {each["format"]: each for each in result["formats"]}
    assert {name: each["photos"] for name, each in formats.items()} == {
        "JPEG": 3, "JPEG, progressive": 1, "PNG": 1,
    }  # fmt: skip
    for each in formats.values():
        assert each["mb"] > 0
        assert each["megapixels"] > 0
        assert each["wall_ms"] > 0
        if sys.platform != "win32":  # whose clock of processor time ticks every 16 ms
            assert each["cpu_ms"] > 0
            assert each["bare_ratio"] > 0
    assert result["cores"] == 2
    assert result["speed_up"] > 0
    assert result["start_ms"] > 0
    assert result["estimate_photos"] == 80_000
    assert result["estimate_seconds"] > 1
    assert result["rough"] is True
    assert {"Pillow", "libjpeg-turbo", "flickrcheck"} <= set(result["versions"])
    # nothing is changed and nothing is kept
    assert everything(photos) == before
    assert list(temporary.iterdir()) == []
    assert not default_casebook_path().exists()


def test_a_person_reads_a_table_and_that_few_pictures_make_rough_numbers(capsys, photos):
    assert run(["bench", str(photos), "--photos", "4", "--jobs", "1"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"6 pictures in {photos}, ")
    assert "ms a photo" in out
    assert "JPEG, progressive" in out
    assert "against one" not in out
    assert "the numbers are rough" in out
    assert "A first scan of 6 photos like these takes about" in out
    widths = {len(line) for line in out.split("\n\n")[1].splitlines()}
    assert len(widths) == 1  # a table


@pytest.mark.parametrize(
    ("content", "expected"),
    [(None, "There is no folder"), (b"", "There are no pictures in"), (b"no JPEG", "None of the")],
)
def test_where_nothing_can_be_measured_it_is_said(capsys, tmp_path, content, expected):
    folder = tmp_path / "photos"
    if content is not None:
        folder.mkdir()
        (folder / ("a.jpg" if content else "a.txt")).write_bytes(content)
    assert run(["bench", str(folder)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(f"flickrcheck: {expected}")
    assert captured.err.count("\n") == 1
