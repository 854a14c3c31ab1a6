"""Addresses as we and flickr-url-parser read them: each difference explained.

The package is the Flickr Foundation's (the extra "oracle" of pyproject.toml). Versions from 1.4
need Python 3.12; earlier ones make requests and know no addresses of pictures. It imports a network
library, so it is only ever a test's.
"""

import sys
from importlib.metadata import version

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.flickr.ids import encode_short
from flickrcheck.flickr.urls import UrlReference, parse_url

if sys.version_info < (3, 12):
    pytest.skip("flickr-url-parser needs Python 3.12", allow_module_level=True)
oracle = pytest.importorskip("flickr_url_parser", reason="flickr-url-parser is not installed")
if tuple(int(part) for part in version("flickr-url-parser").split(".")[:2]) < (1, 12):
    pytest.skip("flickr-url-parser is older than 1.12", allow_module_level=True)

NSID = "12345678@N00"
ID = 53208249252


def told_by_oracle(url: str) -> tuple[int | None, str | None]:
    """Photo ID and NSID, None where it knows none."""
    try:
        found = oracle.parse_flickr_url(url)
    except (oracle.NotAFlickrUrl, oracle.UnrecognisedUrl):
        return None, None
    photo_id = found.get("photo_id")
    return photo_id and int(photo_id), found.get("user_id")


def told_by_us(url: str) -> tuple[int | None, str | None]:
    found = parse_url(url) or UrlReference()
    return found.photo_id, found.nsid


SAME = [
    "https://www.flickr.com/photos/coast_guard/32812033543/",
    "http://flickr.com/photos/49487266@N07/50567413447",
    "flickr.com/photos/49487266@N07/50567413447/in/photostream",
    "https://www.flickr.com/photos/joyoflife//44627174",
    "http://flickr.com/photo/17277074@N00/2619974961",
    "https://www.flickr.com/photo_zoom.gne?id=196155401&size=m",
    "https://www.flickr.com/photo_exif.gne?id=1427904898",
    "https://www.flickr.com/photo_edit.gne?id=1427904898",
    "https://www.flickr.com/video_download.gne?id=1427904898",
    "www.flickr.com/photo.gne?id=105",
    "https://www.flickr.com/photo.gne?short=2ouuqFT",
    "https://flic.kr/p/2p4QbKN",
    "https://live.staticflickr.com/65535/53381630964_63d765ee92_s.jpg",
    "http://static.flickr.com/63/155697786_0125559b4e.jpg",
    "http://farm1.static.flickr.com/82/241708183_dd0847d5c7_o.jpg",
    "https://farm5.staticflickr.com/4586/37767087695_bb4ecff5f4_o.jpg",
    "https://photos12.flickr.com/16159487_3a6615a565_b.jpg",
    "https://c8.staticflickr.com/6/5159/14288803431_7cf094b085_b.jpg",
    "https://live.staticflickr.com/video/52868534222/346a41e5a9/1080p.mp4",
    "https://www.flickr.com/apps/video/stewart.swf?photo_id=53262935176&photo_secret=1",
    f"https://www.flickr.com/photos/{NSID}/",
    f"https://www.flickr.com/people/{NSID}/",
    f"https://www.flickr.com/photos/{NSID}/page3",
    "https://www.flickr.com/photos/somebody",
    f"//www.flickr.com/photos/somebody/{ID}",
    f"https://www.flickr.com/photos/12345678%40N00/{ID}",
    f"https://live.staticflickr.com/65535/{ID}.jpg",
    "https://www.flickr.com/photos/tags/sunset/",
    "https://www.flickr.com/groups/slovenia/pool/page16",
    "https://flic.kr/s/aHsjybZ5ZD",
    f"https://www.flickr.com/gp/{NSID}/nSN80jZ64E",
    "https://www.flickr.com/",
    "https://notflickr.com/photos/somebody/53208249252",
    "https://www.flickr.com.evil.example/photos/somebody/53208249252",
    "https://evil.example/flickr.com/photos/somebody/53208249252",
    "https://flickr.com@evil.example/photos/somebody/53208249252",
    "not an address",
]

# address: (what the oracle tells, what we tell, why)
DIFFERENT = {
    f"https://m.flickr.com/photos/somebody/{ID}": (
        (None, None),
        (ID, None),
        "it does not know the addresses for mobile phones of before 2017",
    ),
    f"https%3A%2F%2Fwww.flickr.com%2Fphotos%2Fsomebody%2F{ID}": (
        (None, None),
        (ID, None),
        "people copy whole addresses out of others",
    ),
    f"https://www.flickr.com/photos/12345678@n00/{ID}": (
        (ID, NSID),
        (None, None),
        "NSIDs have a capital N; what is written otherwise was changed by somebody",
    ),
    f"https://www.flickr.com/photos/{NSID}/albums/72157600000000000": (
        (None, None),
        (None, NSID),
        "an album tells its account, which it gives as an address only",
    ),
    f"https://www.flickr.com/photos/{NSID}/albums/72157600000000000/with/{ID}": (
        (None, None),
        (ID, NSID),
        "an album opened at one of its photos, all of which are the account's",
    ),
    f"https://farm4.staticflickr.com/3684/buddyicons/{NSID}.jpg": (
        (None, None),
        (None, NSID),
        "a buddy icon tells its account",
    ),
    "https://www.flickr.com/photos/tags/2024/": (
        (2024, None),
        (None, None),
        "tags stands where an account would: it is no photo",
    ),
    "https://www.flickr.com/photos/somebody/053208249252": (
        (ID, None),
        (None, None),
        "photo IDs have no leading zero",
    ),
    "https://www.flickr.com/photos/somebody/72157600000000000": (
        (72157600000000000, None),
        (None, None),
        "photo IDs have at most 11 digits; this is an album's",
    ),
    f"https://live.staticflickr.com/65535/{ID}_x/evil.html": (
        (ID, None),
        (None, None),
        "this is no address of a picture",
    ),
    "https://flic.kr/p/12p4QbKN": (
        (ID, None),
        (None, None),
        "1 is the digit zero, which Flickr never writes first",
    ),
    "https://flic.kr/p/ZZZZZZZZZ": (
        (58**9 - 1, None),
        (None, None),
        "the number is larger than any photo ID",
    ),
    f"https://commons.flickr.org/members/{NSID}/": (
        (None, NSID),
        (None, None),
        "the Flickr Foundation's pages are newer than all datasets and tell no photo",
    ),
}


@pytest.mark.parametrize("url", SAME)
def test_both_tell_the_same(url):
    assert told_by_us(url) == told_by_oracle(url)


@pytest.mark.parametrize(("url", "expected"), DIFFERENT.items())
def test_every_difference_is_known(url, expected):
    theirs, ours, _why = expected
    assert told_by_oracle(url) == theirs
    assert told_by_us(url) == ours


@settings(deadline=None, max_examples=60)
@given(
    st.integers(1, 99_999_999_999),
    st.sampled_from(
        [
            "https://www.flickr.com/photos/some_body-1/{id}/",
            "https://www.flickr.com/photos/12345678@N00/{id}/in/dateposted/",
            "https://www.flickr.com/photo.gne?id={id}",
            "https://flic.kr/p/{short}",
            "https://live.staticflickr.com/65535/{id}_0a1b2c3d4e_b.jpg",
            "https://live.staticflickr.com/video/{id}/0a1b2c3d4e/720p.mp4",
        ]
    ),
)
def test_both_tell_the_same_of_every_photo(photo_id, form):
    url = form.format(id=photo_id, short=encode_short(photo_id))
    assert told_by_us(url) == told_by_oracle(url)
    assert told_by_us(url)[0] == photo_id
