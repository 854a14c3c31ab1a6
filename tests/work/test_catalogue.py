"""The catalogue's files fit their schema, and a broken file is a sentence."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from flickrcheck.errors import UnusableFileError
from flickrcheck.lists.formats import FORMATS
from flickrcheck.work.catalogue import (
    SCOPES,
    dataset_name,
    find_dataset,
    load_catalogue,
    nearest_datasets,
)

CATALOGUE = load_catalogue()

GOOD = """
id = "tiny-set"
name = "Tiny Set"
operator = "Tiny Lab"
country = "NL"
year = 2020
about = "Small."
status = "Available."
state = "available"
flickr = "all"
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
        ("year = 2020", "face_marks = 1", "neither true nor false"),
        ('state = "available"', 'state = "gone"', "'state' is 'gone'"),
        ('state = "available"', 'state = "available"\nwithdrawn_on = "2020"', "state is not"),
        ('state = "available"', 'state = "withdrawn"\nwithdrawn_on = "May 2020"', "2020-06-30"),
        ('flickr = "all"', "", "'flickr' is missing"),
        ('country = "NL"', 'country = "Netherlands"', "not a code"),
        ("year = 2020", 'distributed = ["gossip"]', "'gossip'"),
        ("year = 2020", 'list_format = "My Reader"', "not the name of one"),
        ("year = 2020", 'procedure_url = "http://example.org/"', "not an https address"),
        ("year = 2020", 'lawsuits = "One."', "do not come together"),
        ("[[contacts]]", "[counts]\nphotos = 1\n[[contacts]]", "'source' is missing"),
        ("[[contacts]]", '[counts]\nphotos = 0\nsource = "x"\n[[contacts]]', "above zero"),
        ("[[contacts]]", '[counts]\nheads = 1\nsource = "x"\n[[contacts]]', "'heads'"),
        ("[[contacts]]", '[counts]\nsource = "x"\n[[contacts]]', "counts are empty"),
        ("year = 2020", "counts = 7", "[counts] table"),
        ('scope = "this dataset"', 'scope = "this dataset"\nchecked = "today"', "not a date"),
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


def test_contacts_come_in_the_order_in_which_they_are_tried(tmp_path):
    first = GOOD[GOOD.index("[[contacts]]") :]
    wrong = GOOD.replace("this dataset", "the host of the photos") + first
    with pytest.raises(UnusableFileError, match="do not come in this order"):
        load_one(tmp_path, wrong)


def test_two_datasets_with_one_name_are_refused(tmp_path):
    (tmp_path / "tiny-set.toml").write_text(GOOD)
    other = GOOD.replace('id = "tiny-set"', 'id = "other"\naliases = ["TINY set"]')
    with pytest.raises(UnusableFileError, match="as 'other' is"):
        load_one(tmp_path, other.replace('"Tiny Set"', '"Other"'), "other.toml")


def test_a_dataset_is_found_by_whatever_people_call_it():
    for asked in ("yfcc100m", "YFCC-100M", "yahoo flickr creative commons 100 million"):
        found = find_dataset(asked, CATALOGUE)
        assert found is not None and found.id == "yfcc100m"
    assert find_dataset("", CATALOGUE) is None
    assert find_dataset("tagme", CATALOGUE) is None
    for dataset in CATALOGUE.values():
        assert all(find_dataset(alias, CATALOGUE) is dataset for alias in dataset.aliases)


def test_what_looks_like_a_name_is_offered():
    assert nearest_datasets("megafaec", CATALOGUE)[0] == "megaface"
    assert nearest_datasets("yfcc", CATALOGUE) == ["yfcc100m", "yfcc15m"]
    assert nearest_datasets("zzzzzz", CATALOGUE) == []


@pytest.mark.parametrize("dataset", CATALOGUE.values(), ids=lambda dataset: dataset.id)
def test_the_format_of_a_list_has_a_reader(dataset):
    assert dataset.list_format in {"", *FORMATS}
    assert bool(dataset.list_format) <= ("index add" in dataset.list_files)


def test_every_value_that_can_be_wrong_has_a_source_on_the_web():
    for dataset in CATALOGUE.values():
        if not dataset.fictitious:
            given = [contact.source for contact in dataset.contacts]
            given += [dataset.lawsuits_source] if dataset.lawsuits else []
            given += [dataset.counts.source] if dataset.counts else []
            assert all(source.startswith("https://") for source in given), dataset.id
            assert bool(dataset.procedure) == bool(dataset.procedure_url), dataset.id


_LONGEST_COPY = 60  # letters that may agree with the notes: names, numbers and addresses do


def test_the_catalogue_is_written_in_its_own_words(shared_data):
    """Compared with the notes that it was made from, where they are at hand."""
    notes = shared_data.parent / "facts" / "catalogue.json"
    if not notes.is_file():
        pytest.skip("The notes that the catalogue was made from are not here.")
    noted = " ".join(_strings(json.loads(notes.read_text("utf-8")))).casefold()
    for dataset in CATALOGUE.values():
        own = [dataset.about, dataset.status, dataset.faces, dataset.procedure or ""]
        own += [dataset.list_files, dataset.lawsuits, dataset.self_search]
        own += [*dataset.steps, *dataset.must_supply]
        for text in own:
            plain = re.sub(r"\S*https://\S*", "", text).casefold()
            for start in range(len(plain) - _LONGEST_COPY):
                piece = plain[start : start + _LONGEST_COPY]
                assert piece not in noted, (dataset.id, piece)


def _strings(value: object) -> list[str]:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return [text for each in value for text in _strings(each)]
    return [value] if isinstance(value, str) else []


def test_what_no_source_confirms_has_no_file():
    assert not {"tagme", "afw", "pilot-parliaments", "casual-conversations"} & set(CATALOGUE)
    assert CATALOGUE["adience"].year is None and CATALOGUE["flickr8k"].year is None
    assert CATALOGUE["facescrub"].country == "" == CATALOGUE["imdb-face"].country
    assert CATALOGUE["tinyface"].counts is None


def test_a_file_that_is_no_utf8_is_a_sentence(tmp_path):
    (tmp_path / "tiny-set.toml").write_bytes(b'id = "\xff"')
    with pytest.raises(UnusableFileError, match="cannot be used"):
        load_catalogue(tmp_path)
