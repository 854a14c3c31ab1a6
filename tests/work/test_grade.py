"""The grades follow their rules, proof by proof, on a real pack."""

from __future__ import annotations

import pytest

from flickrcheck.model import Entry, Fingerprint, FlickrRef, Grade, Photo, Strength
from flickrcheck.photo.fingerprint import fingerprint, orientations
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.bounds import Bounds
from flickrcheck.work.demo_pictures import draw
from flickrcheck.work.grade import Candidate, match_all
from flickrcheck.work.searches import Searches

BOUNDS = Bounds(strict=40, loose=53, expected=0.001)
OWNER, OTHER = "11111@N00", "22222@N00"
LISTED = 5_000_000_001


def changed(hash_: bytes, bits: int) -> bytes:
    """The hash with its first ``bits`` bits inverted."""
    return (int.from_bytes(hash_) ^ ((1 << bits) - 1)).to_bytes(32)


@pytest.fixture(scope="module")
def picture() -> Fingerprint:
    return fingerprint(draw(3).convert("L"))


@pytest.fixture
def search(tmp_path, picture):
    """A pack in which LISTED has a picture, LISTED + 1 has none, both owned by OWNER."""
    path = tmp_path / "test.pack"
    with PackWriter(path, dataset="test-set", edition="2020") as writer:
        writer.add_entries(
            [
                Entry("test-set", LISTED, OWNER, "a.jpg", picture.phash, picture.dhash),
                Entry("test-set", LISTED + 1, OWNER),
                Entry("test-set", LISTED + 2),
            ]
        )
        writer.finish()
    with Pack.open(path) as pack:
        yield pack


def graded(pack, reference=None, print_=None, bounds=BOUNDS):
    photo = Photo("/p/x.jpg", 1, 2, b"k" * 16)
    (matches,) = match_all(Searches([pack]), [Candidate(photo, reference, print_)], bounds)
    return matches


def ref(photo_id=None, nsid=None, strength=Strength.STRONG):
    return FlickrRef(photo_id, nsid, strength, "a test")


def with_bits(picture: Fingerprint, phash: int = 0, dhash: int = 0, plain: bool = False):
    """A picture that differs from the listed one by so many bits; its flips lead nowhere."""
    return Fingerprint(
        changed(picture.phash, phash),
        b"\x00" * 96,
        changed(picture.dhash, dhash),
        picture.dhash_turned,
        plain,
    )


def test_a_strong_id_is_listed(search):
    (match,) = graded(search, ref(LISTED + 1))
    assert (match.grade, match.entry_id, match.nsid) == (Grade.LISTED, LISTED + 1, OWNER)
    assert [proof.kind for proof in match.evidence] == ["id"]
    assert match.note == ""


def test_an_id_that_is_not_in_the_pack_is_no_match(search):
    assert graded(search, ref(LISTED + 9)) == []


def test_two_proofs_are_shown_together(search, picture):
    (match,) = graded(search, ref(LISTED, OWNER), with_bits(picture, 6, 3))
    assert match.grade is Grade.LISTED
    assert [proof.kind for proof in match.evidence] == ["id", "owner", "picture"]
    assert match.evidence[2].distance == 6
    assert match.evidence[2].dhash_distance == 3
    assert match.evidence[2].orientation == "as is"
    assert match.key == "a.jpg"


def test_a_weak_id_alone_is_only_possible(search):
    (match,) = graded(search, ref(LISTED + 2, strength=Strength.WEAK))
    assert match.grade is Grade.POSSIBLE


def test_a_weak_id_that_the_picture_confirms_is_listed(search, picture):
    (match,) = graded(search, ref(LISTED, strength=Strength.WEAK), with_bits(picture, 40))
    assert match.grade is Grade.LISTED


def test_a_weak_id_that_the_owner_confirms_is_listed(search):
    (match,) = graded(search, ref(LISTED + 1, OWNER, Strength.WEAK))
    assert match.grade is Grade.LISTED


def test_a_weak_id_with_a_merely_possible_picture_stays_possible(search, picture):
    (match,) = graded(search, ref(LISTED, strength=Strength.WEAK), with_bits(picture, 45))
    assert match.grade is Grade.POSSIBLE


@pytest.mark.parametrize(
    ("phash", "dhash", "grade"),
    [
        (0, 0, Grade.SAME_PICTURE),
        (40, 80, Grade.SAME_PICTURE),
        (41, 80, Grade.POSSIBLE),
        (53, 80, Grade.POSSIBLE),
        (54, 0, None),
        (40, 81, Grade.POSSIBLE),
        (41, 81, None),
    ],
)
def test_the_picture_alone_is_graded_by_both_hashes(search, picture, phash, dhash, grade):
    matches = graded(search, None, with_bits(picture, phash, dhash))
    assert [match.grade for match in matches] == ([] if grade is None else [grade])


def test_a_plain_picture_never_matches_by_picture(search, picture):
    assert graded(search, None, with_bits(picture, plain=True)) == []


def test_no_picture_matches_where_the_bounds_forbid_it(search, picture):
    assert graded(search, None, with_bits(picture), Bounds(-1, -1, 0.0)) == []


def test_every_orientation_finds_the_entry(search):
    original = draw(3).convert("L")
    names = set()
    for turn in (None, *range(7)):
        image = original if turn is None else original.transpose(turn)
        (match,) = graded(search, None, fingerprint(image))
        assert match.grade is Grade.SAME_PICTURE
        names.add(match.evidence[0].orientation)
    assert names == {each.name for each in orientations(fingerprint(original))}
    assert len(names) == 8


def test_an_account_is_listed_only_where_the_photo_is_not(search):
    (match,) = graded(search, ref(LISTED + 9, OWNER))
    assert (match.grade, match.entry_id, match.nsid) == (Grade.ACCOUNT, None, OWNER)
    assert "2 photos" in match.evidence[0].how
    assert graded(search, ref(LISTED + 9, OTHER)) == []


def test_a_different_owner_is_noted(search):
    (match,) = graded(search, ref(LISTED + 1, OTHER))
    assert match.grade is Grade.LISTED
    assert OWNER in match.note
    assert OTHER in match.note


def test_an_id_on_a_different_picture_is_noted(search):
    (match,) = graded(search, ref(LISTED), fingerprint(draw(4).convert("L")))
    assert match.grade is Grade.LISTED
    assert "looks different" in match.note
    assert [proof.kind for proof in match.evidence] == ["id"]


@pytest.fixture
def list_only(tmp_path):
    """Another edition of the same dataset, without pictures and with one photo more."""
    path = tmp_path / "list.pack"
    with PackWriter(path, dataset="test-set", edition="2021") as writer:
        writer.add_entries([Entry("test-set", LISTED), Entry("test-set", LISTED + 9, OTHER)])
        writer.finish()
    with Pack.open(path) as pack:
        yield pack


@pytest.mark.parametrize("turned_round", [False, True])
def test_two_packs_of_a_dataset_make_one_match_with_all_proofs(
    search, list_only, picture, turned_round
):
    packs = [list_only, search] if turned_round else [search, list_only]
    photo = Photo("/p/x.jpg", 1, 2, b"k" * 16)
    weak = Candidate(photo, ref(LISTED, strength=Strength.WEAK), with_bits(picture))
    ((match,),) = match_all(Searches(packs), [weak], BOUNDS)
    assert match.grade is Grade.LISTED
    assert sorted(proof.kind for proof in match.evidence) == ["id", "picture"]
    assert (match.nsid, match.key) == (OWNER, "a.jpg")
    other_picture = Candidate(photo, ref(LISTED), fingerprint(draw(4).convert("L")))
    ((match,),) = match_all(Searches(packs), [other_picture], BOUNDS)
    assert "looks different" in match.note


def test_a_photo_that_one_pack_of_a_dataset_lists_is_no_mere_account(search, list_only):
    photo = Photo("/p/x.jpg", 1, 2, b"k" * 16)
    candidate = Candidate(photo, ref(LISTED + 9, OWNER), None)
    ((match,),) = match_all(Searches([search, list_only]), [candidate], BOUNDS)
    assert (match.grade, match.entry_id) == (Grade.LISTED, LISTED + 9)


def test_nothing_known_is_nothing_found(search):
    assert graded(search) == []
