"""The photos and the account of a whole export as terms."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from flickrcheck.errors import UsageError
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.check import scan
from flickrcheck.work.lookup_export import read_exports, scanned_owners

ANNA = "12345678@N01"
IDS = (9, 1808093328, 53208249252)


def write_export(folder: Path, ids=IDS) -> Path:
    folder.mkdir()
    files = {
        "account_profile.json": {"nsid": ANNA, "screen_name": "Ann Ä.", "path_alias": "anna"},
        "faves_part001.json": {"faves": [{"photo_id": "777"}]},
        "contacts_part001.json": {"contacts": {"x": "https://www.flickr.com/people/1@N00/"}},
    }
    for photo_id in ids:
        page = f"https://www.flickr.com/photos/anna/{photo_id}/"
        files[f"photo_{photo_id}.json"] = {"id": str(photo_id), "photopage": page}
    for name, content in files.items():
        (folder / name).write_text(json.dumps(content), encoding="utf-8")
    (folder / "photo_5.json").write_text("{", encoding="utf-8")
    return folder


def zipped(folder: Path, path: Path) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for file in folder.iterdir():
            archive.write(file, file.name)
    return path


@pytest.mark.parametrize("layout", ["folder", "zip", "folder of zips"])
def test_an_export_in_any_layout(tmp_path, layout):
    path = write_export(tmp_path / "export")
    if layout == "zip":
        path = zipped(path, tmp_path / "72157600000000000_0a1b2c3d4e5f_part1.zip")
    elif layout == "folder of zips":
        (tmp_path / "zips").mkdir()
        path = zipped(path, tmp_path / "zips" / "data.zip").parent
    told = []
    found = read_exports([str(path)], lambda done, total: told.append((done, total)))
    [owner] = found.owners
    assert (owner.nsid, owner.alias, owner.user_name) == (ANNA, "anna", "Ann Ä.")
    account, *photos = found.terms
    assert (account.nsid, account.name, account.photo_id) == (ANNA, "anna", None)
    assert {(term.photo_id, term.nsid) for term in photos} == {(id, ANNA) for id in IDS}
    assert len(photos) == 3 and all("account export" in (t.source or "") for t in found.terms)
    [(skipped, reason)] = found.skipped
    assert skipped.endswith("photo_5.json") and "no valid JSON" in reason
    assert told == [(0, 4)]


def test_what_is_no_export(tmp_path):
    (tmp_path / "a.txt").write_text("a")
    with pytest.raises(UsageError, match="holds no account export"):
        read_exports([str(tmp_path)])
    with pytest.raises(UsageError, match="There is no folder or zip file"):
        read_exports([str(tmp_path / "none")])
    (tmp_path / "photo_5.json").write_text("{")
    with pytest.raises(UsageError, match=r"holds no account export.*no valid JSON"):
        read_exports([str(tmp_path)])
    (tmp_path / "bad.zip").write_bytes(b"PK\x03\x04 broken")
    with pytest.raises(UsageError, match="damaged or incomplete"):
        read_exports([str(tmp_path / "bad.zip")])


def test_names_that_were_scanned(tmp_path):
    path = tmp_path / "my.casebook"
    with Casebook.open(path, create=True) as casebook:
        for _ in scan(casebook, [write_export(tmp_path / "export")], [], jobs=1):
            pass
    [owner] = scanned_owners(path)
    assert (owner.nsid, owner.alias, owner.user_name) == (ANNA, "anna", "Ann Ä.")
