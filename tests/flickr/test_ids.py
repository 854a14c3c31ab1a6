"""Photo IDs, NSIDs and the base58 of short links."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.flickr.ids import decode_short, encode_short, is_nsid, parse_photo_id


def test_the_known_short_link():
    assert encode_short(53208249252) == "2p4QbKN"
    assert decode_short("2p4QbKN") == 53208249252


@settings(deadline=None)
@given(st.integers(1, 99_999_999_999))
def test_short_links_go_both_ways(photo_id):
    assert decode_short(encode_short(photo_id)) == photo_id


@settings(deadline=None)
@given(st.text(max_size=12))
def test_no_short_link_raises_or_gives_an_impossible_id(code):
    photo_id = decode_short(code)
    assert photo_id is None or encode_short(photo_id) == code


@pytest.mark.parametrize("photo_id", [0, -1, 100_000_000_000])
def test_what_is_no_photo_id_has_no_short_link(photo_id):
    with pytest.raises(ValueError, match="no photo ID"):
        encode_short(photo_id)


@pytest.mark.parametrize(
    ("text", "photo_id"),
    [
        ("1", 1),
        ("54275930303", 54275930303),
        ("0", None),
        ("01", None),
        ("100000000000", None),
        ("", None),
        ("1\n", None),
        (" 1", None),
        ("１", None),
        ("²", None),
    ],
)
def test_photo_ids(text, photo_id):
    assert parse_photo_id(text) == photo_id


@pytest.mark.parametrize("text", ["12345@N00", "100001044@N04", "12345678901@N08"])
def test_account_ids(text):
    assert is_nsid(text)


@pytest.mark.parametrize(
    "text",
    [
        "1234@N00",
        "123456789012@N00",
        "12345678@n00",
        "12345678@N0",
        "12345678@N000",
        "12345678",
        "",
    ],
)
def test_what_is_no_account_id(text):
    assert not is_nsid(text)
