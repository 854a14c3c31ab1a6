"""The person's pack folder."""

from __future__ import annotations

from datetime import date

import pytest

from flickrcheck.cli.main import run
from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Entry
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work import packs
from flickrcheck.work.build import BuildResult
from flickrcheck.work.packs import Added, add, default_packs, listing, pack_folder, remove

PIPA_ROW = "72157607317745768 1808093328 277 159 218 294 1 1\n"


def write_pack(path, dataset="example", edition="1", photos=1):
    with PackWriter(path, dataset=dataset, edition=edition) as writer:
        writer.add_entries(Entry(dataset, i) for i in range(1, photos + 1))
        writer.finish()
    return path


def added(path, dataset=None):
    *_, last = add([path], dataset)
    assert isinstance(last, Added)
    return last


def test_no_packs_at_first(own_home):
    assert pack_folder().is_relative_to(own_home)
    assert default_packs() == [] and listing() == []
    assert not pack_folder().exists()


def test_adding_a_pack(tmp_path):
    new = added(write_pack(tmp_path / "some name.sqlite"))
    assert new.path == pack_folder() / "example.pack"
    assert (new.dataset, new.edition, new.counts.photos, new.replaced) == ("example", "1", 1, None)
    assert default_packs() == [new.path]
    [installed] = listing()
    assert (installed.dataset, installed.bundled, installed.problem) == ("example", False, None)
    assert (tmp_path / "some name.sqlite").exists()


def test_a_newer_edition_takes_the_place_of_the_older(tmp_path):
    added(write_pack(tmp_path / "old.pack", edition="2019", photos=3))
    new = added(write_pack(tmp_path / "new.pack", edition="2020", photos=5))
    assert new.replaced == "2019"
    [installed] = listing()
    assert (installed.edition, installed.counts.photos) == ("2020", 5)
    assert [path.name for path in pack_folder().iterdir()] == ["example.pack"]


def test_an_older_pack_in_the_place_of_a_newer_is_told(tmp_path, capsys):
    for name, day, older in (("new", 20, False), ("old", 10, True), ("new", 20, False)):
        path = tmp_path / f"{name}.pack"
        path.unlink(missing_ok=True)
        made = date(2026, 1, day)
        with PackWriter(path, dataset="example", edition=name, created=made) as writer:
            writer.add_entries([Entry("example", 1)])
            writer.finish()
        assert run(["index", "add", str(path)]) == 0
        assert ("edition new, which was made later" in capsys.readouterr().out) == older


def test_adding_an_installed_pack_again_changes_nothing(tmp_path):
    path = added(write_pack(tmp_path / "one.pack")).path
    before = path.read_bytes()
    assert added(path).replaced == "1"
    assert path.read_bytes() == before


def test_a_list_is_built_under_the_dataset_of_its_format(tmp_path):
    (tmp_path / "all.txt").write_text(PIPA_ROW)
    *_, result, new = add([tmp_path / "all.txt"])
    assert isinstance(result, BuildResult) and isinstance(new, Added)
    assert (new.dataset, new.counts.photos, new.counts.faces) == ("pipa", 1, 1)
    assert [path.name for path in pack_folder().iterdir()] == ["pipa.pack"]


def test_a_list_is_built_under_the_dataset_of_its_name(tmp_path):
    path = tmp_path / "YFCC100M_part1.txt"
    path.write_text("https://www.flickr.com/photos/12345678@N01/12345/\n")
    assert added(path).dataset == "yfcc100m"


def test_the_name_of_a_list_counts_before_its_format(tmp_path):
    path = tmp_path / "MegaFace MF2.txt"
    path.write_text("12345678@N00_identity_1/5159730964_0.jpg\n")
    assert added(path).dataset == "megaface"  # in the form of DiveFace's lists


def test_a_text_that_is_called_a_pack_is_no_list(tmp_path):
    path = tmp_path / "pipa.pack"
    path.write_text(PIPA_ROW)
    with pytest.raises(UnusableFileError, match="is not an index pack"):
        added(path)


def test_a_list_that_could_be_any_dataset_asks_for_it(tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("https://www.flickr.com/photos/12345678@N01/12345/\n")
    with pytest.raises(UsageError, match=r"--dataset diveface.*Known IDs: .*pipa"):
        added(path)
    assert added(path, "my-own").dataset == "my-own"


@pytest.mark.parametrize("make", ["missing", "folder", "text", "damaged"])
def test_what_cannot_be_added_leaves_nothing(tmp_path, make):
    path = tmp_path / "thing.pack"
    if make == "folder":
        path.mkdir()
    elif make == "text":
        path.write_text("nothing of Flickr in here\n")
    elif make == "damaged":
        path.write_bytes(write_pack(tmp_path / "good.pack").read_bytes()[:-10])
    with pytest.raises((UsageError, UnusableFileError)) as raised:
        added(path, "example")
    assert str(path) in str(raised.value)
    assert list(pack_folder().iterdir()) == []


def test_a_damaged_pack_does_not_replace_a_good_one(tmp_path):
    good = added(write_pack(tmp_path / "good.pack")).path
    before = good.read_bytes()
    bad = tmp_path / "bad.pack"
    bad.write_bytes(before[:8192])
    with pytest.raises(UnusableFileError):
        added(bad)
    assert good.read_bytes() == before


def test_a_pack_that_is_in_the_way_and_broken_is_replaced(tmp_path):
    pack_folder().mkdir(parents=True)
    (pack_folder() / "example.pack").write_text("broken")
    [broken] = listing()
    assert "not an SQLite file" in broken.problem
    assert added(write_pack(tmp_path / "good.pack")).replaced == "unusable"
    assert listing()[0].problem is None


def test_a_pack_folder_that_cannot_be_made(tmp_path, own_home):
    own_home.joinpath("data").write_text("in the way")
    with pytest.raises(UnusableFileError, match="Nothing was added"):
        added(write_pack(tmp_path / "good.pack"))


def test_a_full_disk_while_copying(tmp_path, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    path = write_pack(tmp_path / "good.pack")
    monkeypatch.setattr(packs.shutil, "copyfile", full)
    with pytest.raises(UnusableFileError, match=r"No space left on device.*Nothing was added"):
        added(path)
    assert list(pack_folder().iterdir()) == []


def test_removing(tmp_path):
    for name in ("one", "two", "three"):
        added(write_pack(tmp_path / f"{name}.pack", dataset=name))
    remove("one")
    remove("two.pack")
    assert [path.stem for path in default_packs()] == ["three"]


@pytest.mark.parametrize("name", ["nothing", "", "../example", ".", "example.pack/"])
def test_removing_what_is_not_there(tmp_path, name):
    added(write_pack(tmp_path / "example.pack"))
    with pytest.raises(UsageError, match="Your packs: example"):
        remove(name)
    assert len(default_packs()) == 1


def test_bundled_packs(tmp_path, monkeypatch):
    bundled = tmp_path / "bundled" / "index"
    bundled.mkdir(parents=True)
    write_pack(bundled / "example.pack", edition="bundled")
    monkeypatch.setattr(packs, "resource", lambda *parts: tmp_path.joinpath("bundled", *parts))
    assert [installed.bundled for installed in listing()] == [True]
    with pytest.raises(UsageError, match="came with flickrcheck"):
        remove("example")
    added(write_pack(tmp_path / "own.pack", edition="own"))
    assert [(p.bundled, p.edition) for p in listing()] == [(False, "own")]
    remove("example")
    assert [(p.bundled, p.edition) for p in listing()] == [(True, "bundled")]
