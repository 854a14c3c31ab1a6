"""Flickr URLs: every known form, and everything that only looks like one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.flickr.ids import encode_short
from flickrcheck.flickr.urls import UrlReference, parse_url

NSID = "12345678@N00"
PHOTO = UrlReference(53208249252)
BY_ALIAS = UrlReference(53208249252, alias="some_body-1")
BY_NSID = UrlReference(53208249252, nsid=NSID)

PHOTOS = {
    "https://www.flickr.com/photos/some_body-1/53208249252": BY_ALIAS,
    "https://www.flickr.com/photos/some_body-1/53208249252/": BY_ALIAS,
    "http://flickr.com/photos/some_body-1/53208249252/": BY_ALIAS,
    "https://m.flickr.com/photos/some_body-1/53208249252/": BY_ALIAS,
    "https://secure.flickr.com/photos/some_body-1/53208249252/": BY_ALIAS,
    "www.flickr.com/photos/some_body-1/53208249252": BY_ALIAS,
    "flickr.com/photos/some_body-1/53208249252": BY_ALIAS,
    "//www.flickr.com/photos/some_body-1/53208249252": BY_ALIAS,
    "HTTPS://WWW.FLICKR.COM/photos/some_body-1/53208249252": BY_ALIAS,
    "https://www.flickr.com:443/photos/some_body-1/53208249252": BY_ALIAS,
    "https://www.flickr.com./photos/some_body-1/53208249252": BY_ALIAS,
    "  https://www.flickr.com/photos/some_body-1/53208249252\n": BY_ALIAS,
    f"https://www.flickr.com/photos/{NSID}/53208249252/": BY_NSID,
    "https://www.flickr.com/photos/12345678%40N00/53208249252/": BY_NSID,
    "https://www.flickr.com/photos/some_body-1/53208249252/in/photostream/": BY_ALIAS,
    "https://www.flickr.com/photos/some_body-1/53208249252/in/album-72157600000000000/": BY_ALIAS,
    "https://www.flickr.com/photos/some_body-1/53208249252/sizes/o/": BY_ALIAS,
    "https://www.flickr.com/photos/some_body-1/53208249252/meta": BY_ALIAS,
    "https://www.flickr.com/photos/some_body-1/53208249252/player/0123456789": BY_ALIAS,
    "https://www.flickr.com/photos/some_body-1/53208249252/#comment72157600000000000": BY_ALIAS,
    "https://www.flickr.com/photos/some_body-1/53208249252/?rb=1&id=7#top": BY_ALIAS,
    "https%3A%2F%2Fwww.flickr.com%2Fphotos%2Fsome_body-1%2F53208249252%2F": BY_ALIAS,
    "https://www.flickr.com/photos/tagsandmore/74": UrlReference(74, alias="tagsandmore"),
    "https://www.flickr.com/photo.gne?id=53208249252": PHOTO,
    "https://www.flickr.com/video.gne?id=53208249252": PHOTO,
    "https://www.flickr.com/photo_zoom.gne?id=53208249252&size=l": PHOTO,
    "https://www.flickr.com/photo.gne?short=2p4QbKN": PHOTO,
    "https://flic.kr/p/2p4QbKN": PHOTO,
    "flic.kr/p/2p4QbKN/": PHOTO,
    "HTTP://FLIC.KR/p/2p4QbKN": PHOTO,
    "http://photos1.flickr.com/53208249252_0a1b2c3d4e_m.jpg": PHOTO,
    "http://static.flickr.com/12/53208249252_0a1b2c3d4e.jpg": PHOTO,
    "http://farm3.static.flickr.com/2875/53208249252_0a1b2c3d4e_o.jpg": PHOTO,
    "http://farm66.staticflickr.com/65535/53208249252_0a1b2c3d4e_3k.jpg": PHOTO,
    "https://live.staticflickr.com/65535/53208249252_0a1b2c3d4e_o_d.png": PHOTO,
    "https://c1.staticflickr.com/5/4129/53208249252_46f356962f_o.jpg": PHOTO,
    "https://live.staticflickr.com/65535/53208249252_0a1b2c3d4e_z.jpg?zz=1": PHOTO,
    "https://live.staticflickr.com/65535/53208249252_9961782889_z.jpg": PHOTO,
    "https://live.staticflickr.com/video/53208249252/0a1b2c3d4e/1080p.mp4?s=abc": PHOTO,
    "//live.staticflickr.com/65535/53208249252_0a1b2c3d4e_b.jpg": PHOTO,
}

ACCOUNTS = {
    f"https://www.flickr.com/people/{NSID}/": UrlReference(nsid=NSID),
    f"https://www.flickr.com/photos/{NSID}": UrlReference(nsid=NSID),
    "https://www.flickr.com/people/some_body-1/": UrlReference(alias="some_body-1"),
    "https://www.flickr.com/photos/some_body-1": UrlReference(alias="some_body-1"),
    f"https://www.flickr.com/photos/{NSID}/albums/72157600000000000": UrlReference(nsid=NSID),
    f"https://www.flickr.com/photos/{NSID}/sets/72157600000000000/": UrlReference(nsid=NSID),
    f"https://www.flickr.com/photos/{NSID}/galleries/72157600000000000": UrlReference(nsid=NSID),
    f"https://www.flickr.com/photos/{NSID}/tags/2024": UrlReference(nsid=NSID),
    f"https://www.flickr.com/photos/{NSID}/532082492521/": UrlReference(nsid=NSID),
    f"https://www.flickr.com/photos/{NSID}/053208249252/": UrlReference(nsid=NSID),
    f"https://farm4.staticflickr.com/3684/buddyicons/{NSID}.jpg?1380#{NSID}": UrlReference(
        nsid=NSID
    ),
    f"https://live.staticflickr.com/65535/buddyicons/{NSID}_r.jpg": UrlReference(nsid=NSID),
    f"http://www.flickr.com/buddyicons/{NSID}.jpg": UrlReference(nsid=NSID),
}

TRAPS = [
    "",
    "flickr.com",
    "https://www.flickr.com/",
    "53208249252",
    # hosts that only look like Flickr's
    "https://notflickr.com/photos/some_body/53208249252",
    "https://www.flickr.com.evil.example/photos/some_body/53208249252",
    "https://flickr.com.evil.example/photos/some_body/53208249252",
    "https://evil.example/flickr.com/photos/some_body/53208249252",
    "https://evil.example/?u=https://www.flickr.com/photos/some_body/53208249252",
    "https://evil.example#www.flickr.com/photos/some_body/53208249252",
    "http://flickr.com@evil.example/photos/some_body/53208249252",
    "http://www.flickr.com:80@evil.example/photos/some_body/53208249252",
    "http://evil.example\\@www.flickr.com/photos/some_body/53208249252",
    "http://www.flickr.com\\photos\\some_body\\53208249252",
    "https://flickr.co/photos/some_body/53208249252",
    "https://flickr.org/photos/some_body/53208249252",
    "https://www.flickr.com../photos/some_body/53208249252",
    "https://flic\u212ar.com/photos/some_body/53208249252",
    "https://ｆｌｉｃｋｒ.com/photos/some_body/53208249252",
    "https://xn--flikr-kva.com/photos/some_body/53208249252",
    "https://fl\u0456ckr.com/photos/some_body/53208249252",
    "https://www%2Eflickr%2Ecom/photos/some_body/53208249252",
    "https://live.staticflickr.com.evil.example/65535/53208249252_0a1b2c3d4e.jpg",
    "https://evilstaticflickr.com/65535/53208249252_0a1b2c3d4e.jpg",
    "https://combo.staticflickr.com/65535/53208249252_0a1b2c3d4e.jpg",
    "https://web.archive.org/web/2020/https://www.flickr.com/photos/some_body/53208249252",
    "https://upload.wikimedia.org/53208249252_0a1b2c3d4e_b.jpg",
    "javascript://www.flickr.com/photos/some_body/53208249252",
    "ftp://www.flickr.com/photos/some_body/53208249252",
    "file:///photos/some_body/53208249252",
    "https://flic.krx/p/2p4QbKN",
    # words of Flickr's own where the account stands
    "https://www.flickr.com/photos/tags/2024/",
    "https://www.flickr.com/photos/Tags/2024/",
    "https://www.flickr.com/photos/organize/2024/",
    "https://www.flickr.com/photos/upload/123456/",
    "https://www.flickr.com/photos/search/2024",
    "https://www.flickr.com/photos/explore/20240101",
    "https://www.flickr.com/people/tags/",
    # paths of other things
    f"https://www.flickr.com/groups/{NSID}/pool/",
    f"https://www.flickr.com/groups/{NSID}/pool/53208249252",
    "https://www.flickr.com/groups/central/discuss/72157600000000000/",
    "https://www.flickr.com/explore/2024/01/01",
    "https://www.flickr.com/search/?text=53208249252",
    "https://www.flickr.com/services/oembed?url=https://www.flickr.com/photos/a/53208249252",
    "https://www.flickr.com/photos/some_body/../../53208249252",
    "https://www.flickr.com/photos/../some_body/53208249252",
    "https://www.flickr.com/photos//53208249252",
    "https://www.flickr.com/photos/some%2Fbody/53208249252",
    "https://www.flickr.com/photos/some body/53208249252",
    "https://www.flickr.com/photos/12345678@n00/",
    "https://www.flickr.com/photo.gne?id=053208249252",
    "https://www.flickr.com/photo.gne?id=1&id=2",
    "https://www.flickr.com/photo.gne?id=" + "9" * 12,
    "https://www.flickr.com/photo.gne",
    "https://flic.kr/s/aHsk1234",
    "https://flic.kr/ps/2p4QbKN",
    "https://flic.kr/y/2p4QbKN",
    "https://flic.kr/gp/12345678@N00/2p4QbKN",
    "https://flic.kr/p/0OIl",
    "https://flic.kr/p/12p4QbKN",
    "https://flic.kr/p/ZZZZZZZ",
    "https://flic.kr/p/",
    "https://live.staticflickr.com/65535/053208249252_0a1b2c3d4e.jpg",
    "https://live.staticflickr.com/65535/532082492521_0a1b2c3d4e.jpg",
    "https://live.staticflickr.com/65535/53208249252.jpg",
    "https://live.staticflickr.com/65535/５3208249252_0a1b2c3d4e.jpg",
    "https://live.staticflickr.com/evil/53208249252_0a1b2c3d4e.jpg",
    "https://www.flickr.com/photos/some_body/\n53208249252",
    "https://www.flickr.com/photos/some_body/53208249252" + "/" + "x" * 3000,
]


@pytest.mark.parametrize(("text", "reference"), PHOTOS.items())
def test_urls_of_photos(text, reference):
    assert parse_url(text) == reference


@pytest.mark.parametrize(("text", "reference"), ACCOUNTS.items())
def test_urls_of_accounts(text, reference):
    assert parse_url(text) == reference


@pytest.mark.parametrize("text", TRAPS)
def test_urls_that_name_nothing(text):
    assert parse_url(text) is None


@pytest.mark.parametrize(
    "photo_id", ["５３２０８", "٥٣٢٠٨", "-1", "+5", "1e9", "0", "007", "1" * 12]
)
def test_only_plain_ascii_numbers_are_photo_ids(photo_id):
    found = parse_url(f"https://www.flickr.com/photos/somebody/{photo_id}/")
    assert found == UrlReference(alias="somebody")


@settings(deadline=None)
@given(st.text())
def test_no_text_raises(text):
    for url in (text, f"https://www.flickr.com/{text}", f"https://live.staticflickr.com/{text}"):
        found = parse_url(url)
        if found and found.photo_id is not None:
            assert 1 <= found.photo_id <= 99_999_999_999


PHOTO_IDS = st.integers(1, 99_999_999_999)
NSIDS = st.from_regex(r"[0-9]{5,11}@N[0-9]{2}", fullmatch=True)


@settings(deadline=None)
@given(PHOTO_IDS, NSIDS)
def test_a_printed_url_gives_back_its_parts(photo_id, nsid):
    expected = UrlReference(photo_id, nsid=nsid)
    assert parse_url(f"https://www.flickr.com/photos/{nsid}/{photo_id}/") == expected


@settings(deadline=None)
@given(PHOTO_IDS)
def test_a_printed_short_link_gives_back_its_photo(photo_id):
    expected = UrlReference(photo_id)
    assert parse_url(f"https://flic.kr/p/{encode_short(photo_id)}") == expected
