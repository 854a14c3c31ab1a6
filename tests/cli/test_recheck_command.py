"""``flickrcheck recheck`` as a person types it."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from flickrcheck.cli.main import run
from flickrcheck.store.pack_writer import PackWriter

pytestmark = pytest.mark.usefixtures("in_this_process")


@pytest.fixture
def empty_pack(tmp_path: Path) -> Path:
    with PackWriter(tmp_path / "empty.pack", dataset="pipa", edition="1") as writer:
        writer.finish()
    return tmp_path / "empty.pack"


def test_a_new_pack_is_compared_with_photos_that_are_away(
    capsys, demo_photos, tmp_path, empty_pack, example_pack
):
    photos, book = tmp_path / "photos", str(tmp_path / "b.casebook")
    shutil.copytree(demo_photos / "Messenger", photos)
    assert run(["scan", str(photos), "--pack", str(empty_pack), "--casebook", book]) == 0
    shutil.rmtree(photos)
    capsys.readouterr()
    arguments = ["recheck", "--pack", str(example_pack), "--casebook", book]
    assert run([*arguments, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["matches"] and found["interrupted"] is False
    assert {match["evidence"][0]["kind"] for match in found["matches"]} == {"picture"}
    assert run(arguments) == 0
    assert "Same picture" in capsys.readouterr().out


def test_without_a_casebook_it_says_what_to_do(capsys, tmp_path):
    assert run(["recheck", "--casebook", str(tmp_path / "none.casebook")]) == 5
    assert "Run 'flickrcheck scan' first" in capsys.readouterr().err
