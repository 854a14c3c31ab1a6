"""What is dropped or pasted is sorted into photos and datasets."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QUrl

from flickrcheck.gui.paths import paths_of, sort_paths


def test_file_addresses_and_lines_of_text(tmp_path: Path):
    odd = tmp_path / "my photos & ümlaut #1"
    odd.mkdir()
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(odd)), QUrl("https://www.flickr.com/photos/1")])
    assert paths_of(dropped) == [str(odd)]
    pasted = QMimeData()
    pasted.setText(f'\n"{odd}"\n{QUrl.fromLocalFile(str(odd)).toString()}\nno path\nrelative/x\n')
    assert paths_of(pasted) == [str(odd), str(odd)]


def test_names_that_are_no_unicode_are_not_lost(tmp_path: Path):
    odd = tmp_path / "caf\udce9"
    odd.mkdir()
    dropped = QMimeData()
    dropped.setUrls([QUrl(tmp_path.as_uri() + "/caf%E9")])
    assert paths_of(dropped) == [str(odd)]


def test_several_quoted_paths_in_one_line(tmp_path: Path):
    pasted = QMimeData()
    pasted.setText(f"'{tmp_path}/a b' '{tmp_path}/c d'\n'{tmp_path}/it's one'\n'a' 'b'")
    assert paths_of(pasted) == [f"{tmp_path}/a b", f"{tmp_path}/c d", f"{tmp_path}/it's one"]


def test_folders_and_pictures_are_photos_other_files_are_datasets(tmp_path: Path):
    for name in ("a.JPG", "b.heic", "x.pack", "diveface.txt.gz", "Re answer.EML"):
        (tmp_path / name).touch()
    found = sort_paths([str(tmp_path), *map(str, sorted(tmp_path.iterdir())), "/no/such", "a\0b"])
    assert found.photos == [str(tmp_path), str(tmp_path / "a.JPG"), str(tmp_path / "b.heic")]
    assert found.mails == [tmp_path / "Re answer.EML"]
    assert found.datasets == [tmp_path / "diveface.txt.gz", tmp_path / "x.pack"]
    assert found.missing == ["/no/such", "a\0b"]
