"""Looking up photo IDs, URLs and accounts."""

from __future__ import annotations

import pytest

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Entry, FaceBox
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work import lookup as lookup_module
from flickrcheck.work.lookup import KnownOwner, Searched, lookup
from flickrcheck.work.lookup_term import Term

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


@pytest.fixture
def named_packs(tmp_path):
    """both: NSIDs with aliases; names: aliases alone; numbers: NSIDs alone."""
    contents = {
        "both": [
            Entry("both", 1, nsid=ANNA, alias="anna"),
            Entry("both", 2, nsid=BEN, alias="ben"),
            Entry("both", 3, nsid=NOBODY, alias="shared"),
            Entry("both", 4, nsid=BEN, alias="shared"),
        ],
        "names": [Entry("names", 5, alias="anna"), Entry("names", 6, alias="carl")],
        "numbers": [Entry("numbers", 7, nsid=ANNA), Entry("numbers", 8, nsid=NOBODY)],
    }
    paths = []
    for name, entries in contents.items():
        paths.append(tmp_path / f"{name}.pack")
        with PackWriter(paths[-1], dataset=name, edition="e") as writer:
            writer.add_entries(entries)
            writer.finish()
    return paths


def accounts(term, packs, owners=()):
    [found], _ = lookup([term], packs, owners)
    return [(x.dataset, x.nsid or x.alias, x.photo_ids, x.photos) for x in found.accounts], found


@pytest.mark.parametrize("term", ["anna", "Anna", "https://www.flickr.com/photos/anna/"])
def test_a_name_that_a_list_knows_is_looked_up_everywhere(named_packs, term):
    shown, found = accounts(term, named_packs)
    assert shown == [
        ("both", ANNA, (1,), 1),
        ("names", "anna", (5,), 1),
        ("numbers", ANNA, (7,), 1),
    ]
    assert (found.nsid, found.nsid_from, found.problem) == (ANNA, "the list of both", None)


def test_a_name_without_an_nsid_is_found_by_itself(named_packs):
    shown, found = accounts("carl", named_packs)
    assert shown == [("names", "carl", (6,), 1)]
    assert found.nsid is None and found.problem is None


def test_a_name_of_two_accounts_is_taken_for_neither_elsewhere(named_packs):
    shown, found = accounts("shared", named_packs)
    assert shown == [("both", BEN, (2, 4), 2), ("both", NOBODY, (3,), 1)]
    assert found.nsid is None  # so that nothing of NOBODY in "numbers" is shown


def test_a_name_that_the_export_knows(named_packs):
    owner = KnownOwner(ANNA, "ann-alias", "Ann Ä. Smith", "the account export")
    for term in ("Ann Ä. Smith", "ann ä. smith", "ann-alias", "flickr.com/photos/ann-alias/"):
        shown, found = accounts(term, named_packs, [owner])
        assert shown == [("both", ANNA, (1,), 1), ("numbers", ANNA, (7,), 1)]
        assert (found.nsid, found.nsid_from) == (ANNA, "the account export")


def test_a_user_name_is_no_alias(named_packs):
    owner = KnownOwner(ANNA, None, "ben", "the account export")
    assert accounts("ben", named_packs, [owner])[1].nsid == ANNA
    assert accounts("flickr.com/photos/ben/", named_packs, [owner])[1].nsid == BEN
    carl = KnownOwner(BEN, None, "carl", "the account export")
    shown, found = accounts("carl", named_packs, [carl])  # "names" has another carl's photo
    assert shown == [("both", BEN, (2, 4), 2)] and found.nsid == BEN


def test_an_alias_that_a_list_ties_to_somebody_else(named_packs):
    term = Term(ANNA, nsid=ANNA, name="ben")  # Anna took over the name
    assert accounts(term, named_packs)[0] == [("both", ANNA, (1,), 1), ("numbers", ANNA, (7,), 1)]


def test_an_account_by_both_its_names_gives_each_photo_once(tmp_path, monkeypatch):
    path = tmp_path / "mixed.pack"
    with PackWriter(path, dataset="mixed", edition="e") as writer:
        writer.add_entries(
            [
                Entry("mixed", 1, nsid=ANNA, alias="anna"),
                Entry("mixed", 2, nsid=ANNA),
                Entry("mixed", 3, alias="anna"),
            ]
        )
        writer.finish()
    assert accounts("anna", [path])[0] == [
        ("mixed", ANNA, (1, 2), 2),
        ("mixed", "anna", (3,), 1),
    ]
    monkeypatch.setattr(lookup_module, "MOST_LISTED", 0)
    assert accounts("anna", [path])[0] == [("mixed", ANNA, (), 2)]


def test_many_accounts_give_what_each_gives_alone(tmp_path):
    path = tmp_path / "many.pack"
    with PackWriter(path, dataset="many", edition="e") as writer:
        writer.add_entries(
            Entry("many", i, nsid=f"{10_000 + i * i % 997}@N00") for i in range(1, 20_001)
        )
        writer.finish()
    terms = [f"{10_000 + i}@N00" for i in range(0, 997, 20)]
    together, _ = lookup(terms, [path])
    assert any(found.accounts for found in together)
    assert [lookup([term], [path])[0][0] for term in terms] == together


def test_photo_ids_of_accounts_are_bounded(named_packs, monkeypatch):
    monkeypatch.setattr(lookup_module, "MOST_LISTED", 2)
    [ben, anna], _ = lookup([BEN, ANNA], named_packs)
    assert [(x.photo_ids, x.photos) for x in ben.accounts] == [((2, 4), 2)]
    assert [(x.photo_ids, x.photos) for x in anna.accounts] == [((), 1), ((), 1)]


def test_terms_keep_where_they_are_from(named_packs):
    [found], _ = lookup([Term("x", 1, source="a.txt", line=7)], named_packs)
    assert (found.term, found.source, found.line) == ("x", "a.txt", 7)
    assert [x.dataset for x in found.listings] == ["both"]
