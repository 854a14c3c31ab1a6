"""What the readers see in an address is what the program's own parser sees, or nothing."""

import re

from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.flickr.urls import parse_url
from flickrcheck.lists.addresses import (
    account_named,
    account_of,
    is_flickr_address,
    photo_and_nsid,
)

NSID = "48664097@N02"
PARTS = [
    *("http://", "https://", "//", "", "HTTP://"),
    *("www.flickr.com/", "flickr.com/", "m.flickr.com/", "notflickr.com/", "flic.kr/"),
    *("farm2.staticflickr.com/", "farm2.static.flickr.com/", "live.staticflickr.com/"),
    *("static.flickr.com/", "photos23.flickr.com/", "c1.staticflickr.com/5/", "x@flickr.com/"),
    *("photos/", "people/", "p/", "tags/", "Tags/", "me/", "search/", "some-body/", f"{NSID}/"),
    *("1227/", "5159730964", "05159730964", "5159730964/", "5159730964_124c1e63d8.jpg"),
    *("5159730964_124c1e63d8_o_d.png", "0_124c1e63d8.jpg", "in/photostream/", "?x=1", "#x"),
    *("../", "//", "\u0661", "\u212a", "%2F", "@N00", "tags", "some.body", "x" * 65, "\n", " "),
]
ADDRESSES = st.lists(st.sampled_from(PARTS), max_size=7).map("".join)


@given(ADDRESSES | st.text(max_size=60))
def test_addresses_say_no_more_than_the_parser_finds_in_them(address):
    known = parse_url(address)
    photo = photo_and_nsid(address)
    nsid, alias = account_of(address)
    if photo is not None:
        assert (known.photo_id, known.nsid, known.alias) == (*photo, None)
        assert is_flickr_address(address)
    if nsid is not None or alias is not None:
        assert (known.nsid, known.alias) == (nsid, alias)


def test_usual_addresses_are_known():
    page = f"https://www.flickr.com/photos/{NSID}/5159730964/"
    assert photo_and_nsid(page) == (5159730964, NSID)
    for host in ("farm2.staticflickr.com", "farm2.static.flickr.com", "live.staticflickr.com"):
        assert photo_and_nsid(f"http://{host}/1227/74_124c1e63d8_b.jpg") == (74, None)
    assert photo_and_nsid("https://www.flickr.com/photos/some-body/5159730964/") is None
    assert account_of("https://www.flickr.com/photos/some-body/5159730964") == (None, "some-body")
    assert account_of(f"https://www.flickr.com/people/{NSID}/") == (NSID, None)
    assert account_of("https://www.flickr.com/photos/tags/5159730964/") == (None, None)
    assert account_of("https://www.flickr.com/photos/tagsalot/5159730964/") == (None, "tagsalot")


@given(st.one_of(st.text(max_size=70), st.sampled_from(PARTS), st.integers(), st.none()))
def test_a_field_for_the_account_holds_an_nsid_an_alias_or_nothing(field):
    nsid, alias = account_named(field)
    assert nsid is None or re.fullmatch(r"[0-9]{5,11}@N[0-9]{2}", nsid)
    assert alias is None or re.fullmatch(r"[A-Za-z0-9_-]{1,64}", alias)
    assert nsid is None or alias is None
