"""The window says nothing of commands that a person without a terminal cannot type."""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from flickrcheck.errors import FlickrcheckError
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.resource import resource
from flickrcheck.store.casebook import Casebook, ScanRecord
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.lookup_export import read_exports
from flickrcheck.work.lookup_input import read_text_file
from flickrcheck.work.requests_file import import_requests
from flickrcheck.work.scan_words import contradiction_words


def make_folder(path: Path) -> None:
    path.mkdir()


@pytest.mark.parametrize(
    "spoil",
    [lambda path: None, make_folder, lambda path: path.write_bytes(b"no casebook " * 500)],
)
def test_a_casebook_that_cannot_be_opened(tmp_path: Path, spoil):
    path = tmp_path / "my.casebook"
    spoil(path)
    with pytest.raises(FlickrcheckError) as caught:
        Casebook.open(path)
    assert "--" in str(caught.value)
    said = in_window_words(str(caught.value))
    assert "--" not in said
    assert "'flickrcheck" not in said
    assert said.endswith(".")
    assert str(path) in said


def test_how_to_search_a_dataset():
    texts = [dataset.list_files for dataset in load_catalogue().values()]
    assert any("flickrcheck index add" in text for text in texts)
    said = [in_window_words(text) for text in texts]
    assert not [text for text in said if "flickrcheck index" in text or "--dataset" in text]
    assert any('press "Add a list or pack..." and choose the file.' in text for text in said)


def test_what_the_lower_floors_say_of_options_is_said_of_the_window(tmp_path: Path):
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04")
    book = Casebook.open(tmp_path / "my.casebook", create=True)
    sentences = [
        contradiction_words(
            ScanRecord(1, "", "", (), (), 2, 0, 0, {}, 0, (), 0, 0, 0.0, contradictory=2)
        )
    ]
    for read in (
        lambda: read_text_file(tmp_path),
        lambda: read_text_file(tmp_path / "a.zip"),
        lambda: read_exports([str(tmp_path)]),
        lambda: import_requests(book, b"{}"),
    ):
        with pytest.raises(FlickrcheckError) as caught:
            read()
        sentences.append(str(caught.value))
    book.close()
    for sentence in sentences:
        assert re.search(r"--[a-z]|flickrcheck [a-z]+", sentence)
        said = in_window_words(sentence)
        assert not re.search(r"--[a-z]|flickrcheck (identify|requests|scan)\b", said), said


@pytest.mark.parametrize("name", ["de", "fr"])
def test_translations_tell_of_no_command_where_the_window_does_not(name):
    command = re.compile(r"--[a-z]|flickrcheck (index|letters|report|scan)\b")
    texts = ElementTree.parse(resource("i18n", f"flickrcheck_{name}.ts")).iter("message")
    for message in texts:
        english = in_window_words(message.findtext("source", ""))
        said = " ".join(message.find("translation").itertext())
        if message.findtext("comment") == "catalogue":  # ends with what the window replaces
            said = in_window_words(said)
        assert command.search(english) or not command.search(said), said
