"""How references to one picture are weighed: what is best, what agrees, what contradicts."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.flickr.resolution import Resolution, resolved
from flickrcheck.model import FlickrRef, Source, Strength

OWNER, OTHER = "11111111@N00", "22222222@N00"


def ref(source: Source, photo_id: int | None = 1, nsid: str | None = None) -> FlickrRef:
    strength = Strength.WEAK if source is Source.WEAK_NAME else Strength.STRONG
    return FlickrRef(photo_id, nsid, strength, f"the {source.name.lower()}", source)


STRONG_SOURCES = [each for each in Source if each is not Source.WEAK_NAME]


def test_nothing_is_known_of_nothing():
    assert resolved([]) == Resolution()


@pytest.mark.parametrize("source", Source)
def test_one_reference_is_best_as_it_is(source):
    assert resolved([ref(source)]) == Resolution(ref(source))


def test_the_most_trusted_is_best_in_whatever_order_they_come():
    known = [ref(source) for source in (Source.EXPORT, Source.FIELD, Source.WEAK_NAME)]
    for order in permutations(known):
        assert resolved(order) == Resolution(known[0], agreeing=tuple(known[1:]))


@pytest.mark.parametrize("best", STRONG_SOURCES)
@pytest.mark.parametrize("other", STRONG_SOURCES)
def test_two_strong_sources_contradict_each_other(best, other):
    if best >= other:
        return
    found = resolved([ref(other, 2), ref(best, 1)])
    assert found.best.photo_id == 1
    assert found.disagreeing == (ref(other, 2),)
    assert found.contradiction == (
        f"Two sources contradict each other: the {best.name.lower()} names photo 1, "
        f"but the {other.name.lower()} names photo 2."
    )
    harmless = other is Source.ADDRESS and best <= Source.DOWNLOADER
    assert found.candidate_only is not harmless
    assert found.best.strength is (Strength.STRONG if harmless else Strength.WEAK)


@pytest.mark.parametrize("best", STRONG_SOURCES)
def test_a_weak_number_is_no_contradiction(best):
    found = resolved([ref(best, 1), ref(Source.WEAK_NAME, 2)])
    assert found == Resolution(ref(best, 1), disagreeing=(ref(Source.WEAK_NAME, 2),))


def test_two_owners_of_one_photo_contradict_each_other():
    found = resolved([ref(Source.EXPORT, 1, OWNER), ref(Source.DOWNLOADER, 1, OTHER)])
    assert found.contradiction == (
        f"Two sources contradict each other: of photo 1, the export names {OWNER} as the owner, "
        f"but the downloader names {OTHER}."
    )
    assert (found.best.nsid, found.candidate_only) == (OWNER, True)


def test_the_owner_is_taken_from_the_most_trusted_that_knows_it():
    found = resolved(
        [ref(Source.FIELD), ref(Source.ADDRESS, 1, OTHER), ref(Source.DOWNLOADER, 1, OWNER)]
    )
    assert (found.best.nsid, found.best.how) == (
        OWNER,
        "the field, the account from the downloader",
    )
    assert found.agreeing == (ref(Source.DOWNLOADER, 1, OWNER),)
    assert found.disagreeing == (ref(Source.ADDRESS, 1, OTHER),)
    assert "names 22222222@N00" in found.contradiction


def test_no_owner_is_taken_from_another_photo_or_an_account_alone():
    found = resolved(
        [ref(Source.FIELD), ref(Source.ADDRESS, 2, OWNER), ref(Source.ORIGIN, None, OWNER)]
    )
    assert found.best.nsid is None


def test_an_account_alone_agrees_with_its_photos_and_is_no_contradiction_of_others():
    photo, account = ref(Source.EXPORT, 1, OWNER), ref(Source.ORIGIN, None, OWNER)
    assert resolved([photo, account]).agreeing == (account,)
    found = resolved([photo, ref(Source.ORIGIN, None, OTHER)])
    assert (found.disagreeing, found.contradiction) == ((ref(Source.ORIGIN, None, OTHER),), None)
    assert resolved([account]).best == account


def test_photos_come_before_accounts_alone():
    account = ref(Source.ORIGIN, None, OWNER)
    assert resolved([account, ref(Source.STRONG_NAME)]).best == ref(Source.STRONG_NAME)
    candidate = resolved([account, ref(Source.WEAK_NAME)]).best
    assert (candidate.photo_id, candidate.nsid, candidate.strength) == (1, OWNER, Strength.WEAK)


def test_a_source_that_contradicts_itself_proves_nothing():
    torn = [ref(Source.FIELD, 1), ref(Source.FIELD, 2)]
    alone = resolved(torn)
    assert (alone.best, alone.disagreeing) == (None, tuple(torn))
    assert alone.contradiction == (
        "A source contradicts itself: the field names both photo 1 and photo 2."
    )
    named = resolved([*torn, ref(Source.STRONG_NAME, 2)])
    assert (named.best.photo_id, named.best.strength) == (2, Strength.WEAK)
    assert (named.agreeing, named.disagreeing) == ((torn[1],), (torn[0],))
    assert named.candidate_only


def test_likenesses_in_a_source_are_no_contradiction():
    like = [replace(ref(Source.DATABASE, n), strength=Strength.WEAK) for n in (1, 2)]
    assert resolved(like) == Resolution(disagreeing=tuple(like))
    sure = ref(Source.DATABASE, 3)
    assert resolved([*like, sure]) == Resolution(sure, disagreeing=tuple(like))
    named = ref(Source.STRONG_NAME, 3)
    assert resolved([*like, named]) == Resolution(named, disagreeing=tuple(like))


def test_several_addresses_in_a_text_say_nothing_and_contradict_nothing():
    addresses = [ref(Source.ADDRESS, 2), ref(Source.ADDRESS, 3)]
    assert resolved(addresses) == Resolution(disagreeing=tuple(addresses))
    named = resolved([*addresses, ref(Source.STRONG_NAME, 1)])
    assert named == Resolution(ref(Source.STRONG_NAME, 1), disagreeing=tuple(addresses))


def test_very_many_contradictions_are_counted():
    found = resolved([ref(Source.EXPORT, 1), *(ref(Source(n), n) for n in range(2, 7))])
    assert found.contradiction.count("Two sources") == 3
    assert found.contradiction.endswith("And so do 2 more.")


references = st.builds(
    ref,
    st.sampled_from(Source),
    st.none() | st.integers(1, 3),
    st.sampled_from([None, OWNER, OTHER]),
).filter(lambda each: each.photo_id or each.nsid)


@given(st.lists(references, max_size=8))
def test_nothing_is_lost_and_nothing_made_up(known):
    found = resolved(known)
    told = [*found.agreeing, *found.disagreeing]
    if found.best:
        source = [each for each in known if each.source is found.best.source]
        assert found.best.photo_id in {each.photo_id for each in source}
        assert len(told) == len(set(known)) - 1
        if found.best.strength is Strength.STRONG:
            rivals = [
                each
                for each in known
                if each.photo_id not in (None, found.best.photo_id)
                and each.strength is Strength.STRONG
                and each.source is not Source.ADDRESS
            ]
            assert not rivals
    else:
        assert set(told) == set(known)
    assert set(told) <= set(known)
    assert found.candidate_only <= bool(found.contradiction)
