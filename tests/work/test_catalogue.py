"""The catalogue's files fit their schema, and a broken file is a sentence."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from flickrcheck.errors import UnusableFileError
from flickrcheck.work.catalogue import SCOPES, dataset_name, load_catalogue

CATALOGUE = load_catalogue()

GOOD = """
id = "tiny-set"
name = "Tiny Set"
operator = "Tiny Lab"
country = "NL"
year = 2020
about = "Small."
status = "Available."
faces = "None."
list_files = "None."
sources = ["https://example.org/"]

[[contacts]]
name = "Tiny Lab"
channel = "email"
address = "lab@example.org"
scope = "this dataset"
source = "https://example.org/contact"
"""


def load_one(folder: Path, text: str, name: str = "tiny-set.toml"):
    (folder / name).write_text(text, encoding="utf-8")
    return load_catalogue(folder)


def test_the_datasets_that_have_readers_are_there():
    assert {
        *("yfcc100m", "ibm-dif", "megaface", "pipa", "diveface", "ffhq", "coco", "example-faces")
    } <= set(CATALOGUE)


@pytest.mark.parametrize("dataset", CATALOGUE.values(), ids=lambda dataset: dataset.id)
def test_texts_are_sentences_for_people(dataset):
    for text in (dataset.about, dataset.status, dataset.faces):
        assert text[-1] == ".", text
        assert "  " not in text
        assert "!" not in text
    assert dataset.list_files
    for contact in dataset.contacts:
        assert contact.scope in SCOPES
        assert dataset.fictitious or "https://" in contact.source


@pytest.mark.parametrize("dataset", CATALOGUE.values(), ids=lambda dataset: dataset.id)
def test_a_real_dataset_names_a_source_on_the_web(dataset):
    assert dataset.fictitious or any("https://" in source for source in dataset.sources)


def test_no_letter_of_the_demonstration_can_reach_anybody():
    example = CATALOGUE["example-faces"]
    assert example.fictitious
    assert {contact.address for contact in example.contacts} == {"privacy@example.org"}


def test_what_stayed_unconfirmed_is_not_shown():
    everything = " ".join(repr(dataset) for dataset in CATALOGUE.values())
    assert "dif@us.ibm.com" not in everything  # remembered, never seen in a source
    assert CATALOGUE["megaface"].procedure is None
    assert CATALOGUE["coco"].year is None


def test_operators_have_one_spelling_each():
    """A letter goes to an operator, so two spellings would make two letters."""
    spellings: dict[str, set[str]] = {}
    for dataset in CATALOGUE.values():
        plain = re.sub(r"[^a-z]", "", dataset.operator.lower())
        spellings.setdefault(plain, set()).add(dataset.operator)
    assert all(len(names) == 1 for names in spellings.values())


def test_an_unknown_dataset_is_called_by_its_id():
    assert dataset_name("pipa") == "People In Photo Albums (PIPA)"
    assert dataset_name("my-own-list") == "my-own-list"


def test_a_good_file_is_read(tmp_path):
    dataset = load_one(tmp_path, GOOD)["tiny-set"]
    assert (dataset.name, dataset.year, dataset.withdrawn) == ("Tiny Set", 2020, False)
    assert dataset.procedure is None
    assert dataset.contacts[0].address == "lab@example.org"


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("year = 2020", "yaer = 2020", "unknown key 'yaer'"),
        ("year = 2020", "year = true", "not a year"),
        ("year = 2020", "year = 20200", "not a year"),
        ('about = "Small."', "", "'about' is missing"),
        ('about = "Small."', 'about = "  "', "'about' is missing"),
        ('about = "Small."', "about = 7", "not a text"),
        ('about = "Small."', 'about = "a\\nb"', "line break"),
        ('"lab@example.org"', '"lab at example.org"', "not an e-mail address"),
        ('"lab@example.org"', '"a@b.org\\nBcc: c@d.org"', "line break"),
        ('channel = "email"', 'channel = "form"', "not an https address"),
        ('channel = "email"', 'channel = "pigeon"', "'pigeon'"),
        ('scope = "this dataset"', 'scope = "whatever"', "'whatever'"),
        ('source = "https://example.org/contact"', 'sauce = "x"', "unknown key 'sauce'"),
        ('sources = ["https://example.org/"]', "sources = []", "no source"),
        ('sources = ["https://example.org/"]', "sources = [1]", "not a text"),
        ('id = "tiny-set"', 'id = "other"', "not the file's name"),
        ('id = "tiny-set"', 'id = "Tiny Set"', "lower-case"),
        ("year = 2020", "withdrawn = 1", "neither true nor false"),
        ("year = 2020", 'parents = ["nobody"]', "'nobody'"),
        ("year = 2020", "year = = 2020", "cannot be used"),
    ],
)
def test_a_broken_file_is_a_sentence(tmp_path, old, new, words):
    assert old in GOOD
    with pytest.raises(UnusableFileError) as caught:
        load_one(tmp_path, GOOD.replace(old, new))
    assert words in str(caught.value)
    assert "tiny-set.toml" in str(caught.value)


def test_a_file_that_is_no_utf8_is_a_sentence(tmp_path):
    (tmp_path / "tiny-set.toml").write_bytes(b'id = "\xff"')
    with pytest.raises(UnusableFileError, match="cannot be used"):
        load_catalogue(tmp_path)
