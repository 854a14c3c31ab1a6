"""The grades follow their rules, proof by proof, on a real pack."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from PIL import ImageOps

from flickrcheck.model import (
    Entry,
    Fingerprint,
    FlickrRef,
    Grade,
    PartPrint,
    Photo,
    Source,
    Strength,
)
from flickrcheck.photo.fingerprint import fingerprint, orientations
from flickrcheck.photo.parts import (
    SQUARE,
    TRIMMED,
    TRIMMED_MORE,
    TRIMMED_SQUARE,
    fingerprint_with_parts,
)
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
    return FlickrRef(photo_id, nsid, strength, "a test", Source.ADDRESS)


def with_bits(picture: Fingerprint, phash: int = 0, dhash: int = 0, plain: bool = False):
    """A picture that differs from the listed one by so many bits; its flips lead nowhere."""
    return Fingerprint(
        changed(picture.phash, phash),
        b"\x00" * 96,
        changed(picture.dhash, dhash),
        picture.dhash_turned,
        plain,
    )


def contradicted(pack, print_=None, **candidate):
    """The match of a photo whose sources contradict each other."""
    photo = Photo("/p/x.jpg", 1, 2, b"k" * 16)
    weak = ref(LISTED, OWNER, Strength.WEAK)
    made = Candidate(
        photo, weak, print_, contradiction="Two differ.", by_picture_only=True, **candidate
    )
    (matches,) = match_all(Searches([pack]), [made], BOUNDS)
    return matches


def test_a_contradicted_id_is_possible_even_where_the_owner_agrees(search):
    (match,) = contradicted(search)
    assert (match.grade, match.entry_id) == (Grade.POSSIBLE, LISTED)
    assert "Two differ." in match.note


def test_a_contradicted_id_is_listed_where_the_picture_agrees(search, picture):
    (match,) = contradicted(search, picture)
    assert match.grade is Grade.LISTED
    assert "Two differ." in match.note


def test_a_contradicted_owner_is_no_listed_account(search):
    photo = Photo("/p/x.jpg", 1, 2, b"k" * 16)
    known = ref(1, OWNER, Strength.WEAK)
    for only, grades in ((False, [Grade.ACCOUNT]), (True, [])):
        made = Candidate(photo, known, None, by_picture_only=only)
        (matches,) = match_all(Searches([search]), [made], BOUNDS)
        assert [match.grade for match in matches] == grades


def test_a_harmless_contradiction_is_told_with_the_match(search):
    photo = Photo("/p/x.jpg", 1, 2, b"k" * 16)
    made = Candidate(photo, ref(LISTED), None, contradiction="Two differ.")
    ((match,),) = match_all(Searches([search]), [made], BOUNDS)
    assert (match.grade, match.note) == (Grade.LISTED, "Two differ.")


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


def unlike(number: int) -> bytes:
    """A hash that is far from all others here."""
    return random.Random(number).randbytes(32)


def with_part(picture: Fingerprint, part: int, phash: int = 0, dhash: int = 0, plain: bool = False):
    """A picture that is unlike the listed one but for a part, which differs by so many bits."""
    print_ = PartPrint(part, changed(picture.phash, phash), changed(picture.dhash, dhash))
    return Fingerprint(unlike(1), unlike(2) * 3, unlike(3), unlike(4) * 3, plain, (print_,))


@pytest.fixture
def bordered(tmp_path, picture):
    """A pack whose entry looks like the picture only without its border."""
    path = tmp_path / "bordered.pack"
    part = PartPrint(TRIMMED, picture.phash, picture.dhash)
    entry = Entry("test-set", LISTED, phash=unlike(5), dhash=unlike(6), parts=(part,))
    with PackWriter(path, dataset="test-set", edition="2020") as writer:
        writer.add_entries([entry])
        writer.finish()
    with Pack.open(path) as pack:
        yield pack


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (TRIMMED, "your picture without its border agrees with the listed one"),
        (SQUARE, "the centre square of your picture agrees with the listed one"),
        (
            TRIMMED_SQUARE,
            "the centre square of your picture without its border agrees with the listed one",
        ),
        (TRIMMED_MORE, "your picture without its borders agrees with the listed one"),
    ],
)
def test_a_part_of_the_picture_is_a_proof_that_says_which(search, picture, part, words):
    (match,) = graded(search, None, with_part(picture, part, 12, 20))
    assert match.grade is Grade.SAME_PICTURE
    (proof,) = match.evidence
    assert proof.how == words
    assert (proof.distance, proof.dhash_distance, proof.orientation) == (12, 20, "as is")


def test_the_listed_picture_may_be_the_one_with_the_border(bordered, picture):
    (match,) = graded(bordered, None, with_bits(picture, 5))
    assert match.grade is Grade.SAME_PICTURE
    assert match.evidence[0].how == "your picture agrees with the listed one without its border"
    assert match.evidence[0].dhash_distance == 0
    (match,) = graded(bordered, None, with_part(picture, TRIMMED, 5))
    assert match.evidence[0].how == "without their borders the pictures agree"


def test_a_plain_picture_may_match_by_a_part_that_is_not(search, picture):
    (match,) = graded(search, None, with_part(picture, TRIMMED, 3, plain=True))
    assert match.grade is Grade.SAME_PICTURE


@pytest.mark.parametrize(
    ("phash", "dhash", "grade"),
    [(40, 80, Grade.SAME_PICTURE), (40, 81, Grade.POSSIBLE), (41, 81, None), (54, 0, None)],
)
def test_parts_are_graded_by_both_hashes_too(search, picture, phash, dhash, grade):
    matches = graded(search, None, with_part(picture, SQUARE, phash, dhash))
    assert [match.grade for match in matches] == ([] if grade is None else [grade])


def test_the_whole_picture_is_named_where_a_part_agrees_hardly_better(search, picture):
    square = PartPrint(SQUARE, changed(picture.phash, 4), picture.dhash)
    (match,) = graded(search, None, replace(with_bits(picture, 10), parts=(square,)))
    assert match.evidence[0].how == "the pictures agree"
    assert match.evidence[0].distance == 10
    (match,) = graded(search, None, replace(with_bits(picture, 30), parts=(square,)))
    assert match.evidence[0].how == "the centre square of your picture agrees with the listed one"


def test_a_proof_that_counts_comes_before_a_nearer_one_that_does_not(search, picture):
    square = PartPrint(SQUARE, picture.phash, changed(picture.dhash, 120))
    (match,) = graded(search, None, replace(with_bits(picture, 30), parts=(square,)))
    assert match.grade is Grade.SAME_PICTURE
    assert match.evidence[0].how == "the pictures agree"


@pytest.mark.parametrize(
    ("phash", "grade"),
    [(34, Grade.SAME_PICTURE), (35, Grade.POSSIBLE), (40, Grade.POSSIBLE), (41, None)],
)
def test_without_a_second_opinion_the_picture_must_be_nearer(tmp_path, picture, phash, grade):
    path = tmp_path / "no dhash.pack"
    with PackWriter(path, dataset="test-set", edition="2020") as writer:
        writer.add_entries([Entry("test-set", LISTED, phash=picture.phash)])
        writer.finish()
    with Pack.open(path) as pack:
        matches = graded(pack, None, with_bits(picture, phash))
    assert [match.grade for match in matches] == ([] if grade is None else [grade])


def test_the_square_of_a_picture_is_found_in_every_orientation(tmp_path):
    original = draw(5).convert("L")
    square = fingerprint(ImageOps.fit(original, (75, 75)))
    path = tmp_path / "squares.pack"
    with PackWriter(path, dataset="test-set", edition="2020") as writer:
        writer.add_entries([Entry("test-set", LISTED, phash=square.phash, dhash=square.dhash)])
        writer.finish()
    names = set()
    with Pack.open(path) as pack:
        for turn in (None, *range(7)):
            image = original if turn is None else original.transpose(turn)
            (match,) = graded(pack, None, fingerprint_with_parts(image))
            assert match.grade is Grade.SAME_PICTURE
            names.add(match.evidence[0].orientation)
    assert len(names) == 8
