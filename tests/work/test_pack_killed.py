"""The next run clears away what merging and adding leave that were killed in the middle."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from flickrcheck.errors import UnusableFileError
from flickrcheck.work import pack_trust, packs
from flickrcheck.work.build import build
from flickrcheck.work.build_folder import BuildFolder, beside
from flickrcheck.work.pack_tools import merge

KILLED = """
import os, sys
from pathlib import Path
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work import pack_merge, packs

def killed(*_):
    os._exit(9)  # as kill -9: no exception, no clean-up

deed, *paths = sys.argv[1:]
if deed == "merge":
    PackWriter.finish = killed
    for _ in pack_merge.merge(Path(paths[0]), list(map(Path, paths[1:])), "1"):
        pass
packs._move_in = killed
for _ in packs.add(list(map(Path, paths)), "x"):
    pass
"""


def kill_in_the_middle(deed, *paths):
    command = [sys.executable, "-c", KILLED, deed, *map(str, paths)]
    ended = subprocess.run(command, capture_output=True, text=True, timeout=120, env=os.environ)
    assert (ended.returncode, ended.stderr) == (9, "")


def used_up(events):
    for _ in events:
        pass


@pytest.fixture
def parts(tmp_path):
    """A list and two packs of one dataset."""
    found = []
    for number in range(2):
        path = tmp_path / f"{number}.csv"
        ids = range(5159730964, 5159731964, number + 2)
        path.write_text("photo_id\n" + "".join(f"{photo_id}\n" for photo_id in ids))
        used_up(build("x", [path], (), (), tmp_path / f"{number}.pack", "1"))
        found.append(tmp_path / f"{number}.pack")
    return path, *found


def test_a_merge_that_was_killed(tmp_path, parts):
    _, one, two = parts
    out = tmp_path / "out.pack"
    before = set(tmp_path.iterdir())
    kill_in_the_middle("merge", out, one, two)
    assert set(tmp_path.iterdir()) - before == {beside(out, "merging")}
    used_up(merge(out, [one, two], "1"))
    assert set(tmp_path.iterdir()) - before == {out}


def test_two_merges_into_one_pack(tmp_path, parts):
    _, one, two = parts
    out = tmp_path / "out.pack"
    with BuildFolder(out, "merging"), pytest.raises(UnusableFileError, match="is writing"):
        used_up(merge(out, [one, two]))
    assert not out.exists()


@pytest.mark.trust
@pytest.mark.parametrize("which", [0, 1])
def test_adding_that_was_killed(parts, which):
    """A list, and a pack, which nobody signed."""
    if parts[which].suffix == packs.SUFFIX:
        pack_trust.agree(parts[which])
    kill_in_the_middle("add", parts[which])
    [left] = packs.pack_folder().iterdir()
    assert left.name.endswith(".part.building")
    assert packs.default_packs() == []
    used_up(packs.add([parts[which]], "x"))
    assert [path.name for path in packs.pack_folder().iterdir()] == ["x.pack"]
