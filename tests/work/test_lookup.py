"""Looking up photo IDs, URLs and accounts."""

from __future__ import annotations

import pytest

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Entry, FaceBox
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.lookup import Searched, lookup

ANNA, BEN, NOBODY = "12345678@N01", "100001044@N04", "99999999@N09"


@pytest.fixture
def two_packs(tmp_path):
    contents = {
        "one": [
            Entry("one", 1001, nsid=ANNA, key="a.png", faces=(FaceBox(1, 2, 3, 4),)),
            Entry("one", 1002, nsid=ANNA),
            Entry("one", 1003, nsid=BEN),
        ],
        "two": [Entry("two", 1001), Entry("two", 2001, nsid=ANNA)],
    }
    for name, entries in contents.items():
        with PackWriter(tmp_path / f"{name}.pack", dataset=name, edition=f"e-{name}") as writer:
            writer.add_entries(entries)
            writer.finish()
    return [tmp_path / "one.pack", tmp_path / "two.pack"]


def answer(term, packs):
    [found], searched = lookup([term], packs)
    assert searched == [Searched("one", "e-one", 3), Searched("two", "e-two", 2)]
    return found


def test_a_photo_id(two_packs):
    found = answer("1001", two_packs)
    assert (found.photo_id, found.nsid, found.problem) == (1001, None, None)
    assert [(x.dataset, x.edition, x.entry.key) for x in found.listings] == [
        ("one", "e-one", "a.png"),
        ("two", "e-two", None),
    ]
    assert found.listings[0].entry.faces == (FaceBox(1, 2, 3, 4),)
    assert [(x.dataset, x.nsid, x.photo_ids) for x in found.accounts] == [
        ("one", ANNA, (1001, 1002))
    ]


def test_an_account(two_packs):
    found = answer(ANNA, two_packs)
    assert (found.photo_id, found.nsid) == (None, ANNA)
    assert not found.listings
    assert [(x.dataset, x.photo_ids) for x in found.accounts] == [
        ("one", (1001, 1002)),
        ("two", (2001,)),
    ]


def test_an_address_with_account_and_photo_answers_both(two_packs):
    found = answer(f"https://www.flickr.com/photos/{ANNA}/1002/in/album-1", two_packs)
    assert [x.entry.photo_id for x in found.listings] == [1002]
    assert [x.dataset for x in found.accounts] == ["one", "two"]


@pytest.mark.parametrize("term", ["4242", NOBODY, f"flickr.com/photos/{NOBODY}/4242"])
def test_what_is_not_listed(two_packs, term):
    found = answer(term, two_packs)
    assert not found.listings and not found.accounts and found.problem is None


@pytest.mark.parametrize(
    "term", ["anna", "https://www.flickr.com/photos/anna/", "flickr.com/people/x"]
)
def test_names_cannot_be_resolved_offline(two_packs, term):
    assert "buddy icon" in answer(term, two_packs).problem


@pytest.mark.parametrize(
    "term", ["https://example.org/1", "123456789012", "0", "a.jpg", "", "\x00"]
)
def test_what_is_nothing_of_flickr(two_packs, term):
    found = answer(term, two_packs)
    assert found.problem and found.photo_id is None and found.nsid is None


def test_answers_keep_the_order_of_the_terms(two_packs):
    terms = ["nonsense", "1003", ANNA, "1001", "1003"]
    answers, _ = lookup(terms, two_packs)
    assert [a.term for a in answers] == terms
    assert [len(a.listings) for a in answers] == [0, 1, 0, 2, 1]


def test_without_any_pack():
    with pytest.raises(UsageError, match="flickrcheck index add LIST"):
        lookup(["1001"])


def test_a_pack_that_is_missing(tmp_path):
    with pytest.raises(UnusableFileError, match="no index pack at"):
        lookup(["1001"], [tmp_path / "none.pack"])
