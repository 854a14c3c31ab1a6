"""One folder has one path, also where the system takes several spellings for it."""

from __future__ import annotations

import ntpath
import os
import posixpath
from contextlib import contextmanager
from types import SimpleNamespace

import pytest

from flickrcheck.photo import spelling
from flickrcheck.photo.spelling import as_listed
from flickrcheck.work.check_roots import checked_roots

COMPOSED, DECOMPOSED = "caf\u00e9", "cafe\u0301"
TREE = {"Photos": {"Été 2019": {}, DECOMPOSED: {"a.JPG": None}, "secret": PermissionError}}


class Folding:
    """A file system that takes names for each other which differ in case or in how é is written."""

    def __init__(self, paths, root: str) -> None:
        self._paths, self._root = paths, root

    def found(self, path: str) -> object:
        here: object = TREE
        for name in filter(None, path.removeprefix(self._root).split(self._paths.sep)):
            if not isinstance(here, dict):
                raise FileNotFoundError(path)
            here = next(
                (here[each] for each in here if spelling._folded(each) == spelling._folded(name)),
                FileNotFoundError,
            )
            if here is FileNotFoundError:
                raise FileNotFoundError(path)
        return here

    def stat_path(self, path: str, *, follow_symlinks: bool) -> SimpleNamespace:
        assert not follow_symlinks
        return SimpleNamespace(st_dev=1, st_ino=id(self.found(path)))

    @contextmanager
    def listed(self, folder: str):
        here = self.found(folder)
        if here is PermissionError:
            raise PermissionError(folder)
        yield [SimpleNamespace(name=name) for name in here]


@pytest.fixture(params=["posix", "windows"])
def at(request, monkeypatch):
    """Makes a path of the folding file system, as the system of the test writes it."""
    paths, root = {"posix": (posixpath, "/"), "windows": (ntpath, "C:\\")}[request.param]
    system = Folding(paths, root)
    monkeypatch.setattr(spelling, "paths", paths)
    monkeypatch.setattr(spelling, "stat_path", system.stat_path)
    monkeypatch.setattr(spelling, "listed", system.listed)
    return lambda *names: paths.join(root, *names)


def test_a_name_is_spelled_as_its_folder_lists_it(at):
    for typed in (
        ("photos", "été 2019"),
        ("PHOTOS", "e\u0301te\u0301 2019"),
        ("Photos", "ÉTÉ 2019"),
    ):
        assert as_listed(at(*typed)) == at("Photos", "Été 2019")
    assert as_listed(at("photos", COMPOSED, "A.jpg")) == at("Photos", DECOMPOSED, "a.JPG")
    assert as_listed(at()) == at()


def test_what_is_not_there_or_not_listed_stays_as_it_was_typed(at):
    assert as_listed(at("photos", "New")) == at("Photos", "New")
    assert as_listed(at("photos", "SECRET", "Own")) == at("Photos", "secret", "Own")


def test_a_drive_has_a_capital_letter(monkeypatch):
    system = Folding(ntpath, "C:\\")
    monkeypatch.setattr(spelling, "paths", ntpath)
    monkeypatch.setattr(spelling, "stat_path", system.stat_path)
    monkeypatch.setattr(spelling, "listed", system.listed)
    assert as_listed("c:\\photos") == "C:\\Photos"
    assert as_listed("\\\\nas\\share\\photos").startswith("\\\\nas\\share\\")


def test_names_of_this_system(tmp_path):
    """Real ones: two folders where case counts, one where it does not."""
    photos, small = tmp_path / "Photos", tmp_path / "photos"
    photos.mkdir()
    alike = small.exists()
    small.mkdir(exist_ok=True)
    both = checked_roots([photos, small, photos])
    assert both == ([str(photos)] if alike else [str(photos), str(small)])
    odd = tmp_path / "many" / os.fsdecode(b"caf\xc3\xa9 \xff")
    try:
        odd.mkdir(parents=True)
    except OSError:  # not every system takes bytes that are no text
        return
    assert as_listed(str(odd)) == str(odd)
    assert as_listed(f"{odd}/nothing/here") == str(odd / "nothing" / "here")
    assert as_listed("/") == "/"
