"""File names: real conventions that must be found, and traps that must not give an ID."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.flickr.names import parse_name
from flickrcheck.model import Strength

STRONG = {
    # <id>_<secret>[_size][_d].ext, as Flickr's servers name pictures
    "175998972_1f2e3d4c5b.jpg": 175998972,
    "10200780773_c6051a7d71_n.jpg": 10200780773,
    "54275930303_0a1b2c3d4e_o.png": 54275930303,
    "53208249252_9f8e7d6c5b_b.jpg": 53208249252,
    "53208249252_9f8e7d6c5b_3k.jpg": 53208249252,
    "53208249252_9f8e7d6c5b_6k.jpg": 53208249252,
    "53208249252_9f8e7d6c5b_f.jpg": 53208249252,
    "53208249252_9f8e7d6c5b_o_d.jpg": 53208249252,
    "53208249252_9f8e7d6c5b_d.jpg": 53208249252,
    "2125_ab12cd34ef.jpg": 2125,
    "74_0123456789.jpg": 74,
    "1308472581_9961782889.jpg": 1308472581,
    "1308472581_9961782889_z.jpg": 1308472581,
    "6985418911_df7747990d.JPG": 6985418911,
    "6985418911_692d7e0a7f_o.jpeg": 6985418911,
    "6985418911_df7747990d (1).jpg": 6985418911,
    "6985418911_df7747990d(2).jpg": 6985418911,
    "6985418911_df7747990d - Copy.jpg": 6985418911,
    "6985418911_df7747990d - Copy (2).jpg": 6985418911,
    "6985418911_df7747990d copy.jpg": 6985418911,
    "6985418911_df7747990d copy 2.jpg": 6985418911,
    "6985418911_df7747990d - Kopie.jpg": 6985418911,
    "6985418911_df7747990d 2.jpg": 6985418911,
    "6985418911_692d7e0a7f_o.gif": 6985418911,
    "6985418911_692d7e0a7f_o.tif": 6985418911,
    "6985418911_df7747990d_k.webp": 6985418911,
    # <slug>_<id>_o.ext, as the account export and downloads of originals are named
    "sunset-at-the-beach_49876543210_o.jpg": 49876543210,
    "img_1234_12345678901_o.jpg": 12345678901,
    "dsc00123_4567890123_o.jpg": 4567890123,
    "_dsc0042_31415926535_o.jpg": 31415926535,
    "img_20190312_123456_49876543210_o.jpg": 49876543210,
    "pxl_20210101_123456789_50876543210_o.jpg": 50876543210,
    "2013-05-12_8742315678_o.jpg": 8742315678,
    "20130512_49876543210_o.jpg": 49876543210,
    "untitled_7654321_o.jpg": 7654321,
    "été-à-la-plage_49876543210_o.jpg": 49876543210,
    "夕焼け_49876543210_o.png": 49876543210,
    "screenshot-2019-03-12_49876543210_o.png": 49876543210,
    "cimg_1234567_49876543210_o.jpg": 49876543210,
    "2009_4567890123_o.jpg": 4567890123,
    "20130512_8742315678_o.jpg": 8742315678,
    "sunset-at-the-beach_54321_o.jpg": 54321,
    "sunset-at-the-beach_654321_o.jpg": 654321,
    "sunset-at-the-beach_49876543210_o (1).jpg": 49876543210,
    # written by download tools
    "flickr_175998972.jpg": 175998972,
    "flickr-53208249252.jpg": 53208249252,
    "Flickr_53208249252.png": 53208249252,
}

WEAK = {
    "175998972.jpg": 175998972,
    "53208249252.jpeg": 53208249252,
    "1000092795.jpg": 1000092795,
    "175998972 (1).jpg": 175998972,
    "sunset-53208249252.jpg": 53208249252,
    "IMG_1234-53208249252.jpg": 53208249252,
    "Signal tower at dusk-4567890123.jpg": 4567890123,
    "Getty Museum-4567890123.jpg": 4567890123,
    "Sunset at the beach (4567890123).jpg": 4567890123,
    "Sunset_at_the_beach_(4567890123).jpg": 4567890123,
    "été (4567890123).jpg": 4567890123,
    "20130512-8742315678-sunset.jpg": 8742315678,
    "20130512-8742315678-a long title.png": 8742315678,
}

TRAPS = [
    # Facebook and Instagram: groups of numbers and a letter
    "17859053_1254964121291776_570026879_o.jpg",
    "10155_10150123456789_1234567_n.jpg",
    "12345_123456789012345_100000123456789_1234567_1234567890_n.jpg",
    "1234567_1234567890_1234567890_o.jpg",
    "10560921_123456789_1234567890_n.jpg",
    "Copy of 17859053_1254964121291776_570026879_o.jpg",
    "fb_17859053_1254964121291776_570026879_o.jpg",
    "FB_IMG_1546300800123.jpg",
    "FB_IMG_1546300800.jpg",
    "received_1254964121291776.jpeg",
    "n1234567890_12345678_1234.jpg",
    # phones and cameras
    "IMG_20190312_123456789.jpg",
    "IMG_20190312_123456789_o.jpg",
    "IMG_20190312_123456_o.jpg",
    "IMG_1234_o.jpg",
    "IMG_1234.jpg",
    "IMG-20190312-WA0001.jpg",
    "IMG-20190312-123456789.jpg",
    "IMG-1234567890.jpg",
    "IMG-20190312-1234567.jpg",
    "IMG_20190312 (4567890123).jpg",
    "img_1234567890_o.jpg",
    "PXL_20210101_123456789.jpg",
    "PXL_20210101_123456789.MP.jpg",
    "20190312_123456.jpg",
    "20190312_123456789.jpg",
    "MVIMG_20190312_123456.jpg",
    "VID_20190312_123456.mp4",
    "DSC_0001.JPG",
    "DSC00001.JPG",
    "P1010001.JPG",
    "100_1234.JPG",
    "DJI_0123.JPG",
    "GOPR1234.JPG",
    "_MG_1234.CR2",
    "B612_20190312_123456_789.jpg",
    "WP_20140312_001.jpg",
    # seconds, milliseconds, dates
    "1546300800.jpg",
    "1546300800123.jpg",
    "image_1546300800_o.jpg",
    "photo-1546300800.jpg",
    "photo-1546300800123-abcdef.jpg",
    "mmexport1546300800123.jpg",
    "wx_camera_1546300800123.jpg",
    "20190312.jpg",
    "12032019.jpg",
    "190312.jpg",
    "20190312123456.jpg",
    "2019-03-12 12.34.56.jpg",
    "2019-03-12-123456.jpg",
    "holiday-20190312.jpg",
    "holiday (20190312).jpg",
    "flickr_20190312.jpg",
    "flickr_1.jpg",
    "flickr-2019.jpg",
    "20190312-123456789-party.jpg",
    "20190312-123456-party.jpg",
    "99999999-8742315678-sunset.jpg",
    # chat programs and screenshots
    "WhatsApp Image 2019-03-12 at 12.34.56.jpeg",
    "signal-2019-03-12-123456.jpg",
    "signal-2019-03-12-12-34-56-789.jpg",
    "Screenshot_20190312-123456.png",
    "Screenshot_20190312-123456789.png",
    "Screenshot 2019-03-12 at 12.34.56.png",
    "Bildschirmfoto 2019-03-12 um 12.34.56.png",
    "Snapchat-1234567890.jpg",
    "Snapchat-987654321.jpg",
    "viber_image_2019-03-12_12-34-56.jpg",
    "photo_2019-03-12_12-34-56.jpg",
    "photo_1234567890@12-03-2019_12-34-56.jpg",
    # stock sites and other picture sites
    "iStock-123456789.jpg",
    "istockphoto-123456789-612x612.jpg",
    "GettyImages-123456789.jpg",
    "shutterstock_123456789.jpg",
    "stock-photo-sunset-at-the-beach-123456789.jpg",
    "AdobeStock_123456789.jpeg",
    "depositphotos_123456789-stock-photo-sunset.jpg",
    "dreamstime_m_12345678.jpg",
    "Dreamstime-12345678.jpg",
    "pexels-photo-1234567.jpeg",
    "pexels-jane-doe-1234567.jpg",
    "jane-doe-unsplash-12345678.jpg",
    "young-woman_23-2148123456.jpg",
    "pixabay-1234567.jpg",
    "il_1588xN.1234567890_ab12.jpg",
    "tumblr_inline_abc123_1280.jpg",
    "isbn-1234567890.jpg",
    # nearly right: lengths, letters, case, sizes
    "175998972_1f2e3d4c5.jpg",
    "175998972_1f2e3d4c5b6.jpg",
    "175998972_1F2E3D4C5B.jpg",
    "175998972_1f2e3d4c5g.jpg",
    "175998972_1f2e3d4c5b_x.jpg",
    "175998972_1f2e3d4c5b_l.jpg",
    "175998972_1f2e3d4c5b_7k.jpg",
    "175998972_1f2e3d4c5b_O.jpg",
    "175998972_1f2e3d4c5b_oo.jpg",
    "175998972-1f2e3d4c5b.jpg",
    "123456789012_1f2e3d4c5b.jpg",
    "0175998972_1f2e3d4c5b.jpg",
    "0_1f2e3d4c5b.jpg",
    "20190312_1f2e3d4c5b.jpg",
    "20190312_1546300800.jpg",
    "1546300800_1546300801.jpg",
    "12345678_49876543210_o.jpg",
    "fb_1254964121291776_49876543210_o.jpg",
    "2009_1546300800_o.jpg",
    "beach_190312_o.jpg",
    "beach_120319_o.jpg",
    "beach_235959_o.jpg",
    "image_12345_o.jpg",
    "dsc_12345_o.jpg",
    "holiday_12345678901_1234567890_o.jpg",
    "beach_123_o.jpg",
    "beach_049876543210_o.jpg",
    "beach_498765432101_o.jpg",
    "flickr_053208249252.jpg",
    "flickr_532082492521.jpg",
    "notflickr_53208249252_x.jpg",
    # zero-padded, hidden, other files, other digits
    "000000123456.jpg",
    "COCO_train2014_000000123456.jpg",
    "._175998972_1f2e3d4c5b.jpg",
    ".175998972_1f2e3d4c5b.jpg",
    "175998972_1f2e3d4c5b.jpg.exe",
    "175998972_1f2e3d4c5b.jpg.jpg",
    "175998972_1f2e3d4c5b.txt",
    "175998972_1f2e3d4c5b.jpg.part",
    "175998972_1f2e3d4c5b",
    "１７５９９８９７２_1f2e3d4c5b.jpg",
    "١٧٥٩٩٨٩٧٢.jpg",
    "①②③④⑤⑥⑦⑧.jpg",
    "175998972_1f2e3d4c5b\n.jpg",
    "175998972_1f2e3d4c5b.jpg\n",
    "175998972_1f2e3d4c5b.jpg ",
    "\u202e175998972.jpg",
    "../175998972_1f2e3d4c5b.jpg",
    "1.jpg",
    "12345.jpg",
    "123456789012.jpg",
    "01234567.jpg",
    "-1234567890.jpg",
    "555-1234567.jpg",
    "978-1234567890.jpg",
    "holiday (12).jpg",
    "holiday-2019.jpg",
    "550e8400-e29b-41d4-a716-446655440000.jpg",
    "x" * 250 + "-1234567.jpg",
    "",
    ".",
    ".jpg",
]


@pytest.mark.parametrize(("name", "photo_id"), STRONG.items())
def test_names_that_are_accepted_alone(name, photo_id):
    found = parse_name(name)
    assert (found.photo_id, found.nsid, found.strength) == (photo_id, None, Strength.STRONG)


@pytest.mark.parametrize(("name", "photo_id"), WEAK.items())
def test_names_that_are_only_candidates(name, photo_id):
    found = parse_name(name)
    assert (found.photo_id, found.nsid, found.strength) == (photo_id, None, Strength.WEAK)


@pytest.mark.parametrize("name", TRAPS)
def test_names_that_are_no_flickr_names(name):
    assert parse_name(name) is None


def test_the_phrase_names_the_file_without_breaking_the_line():
    assert parse_name("175998972_1f2e3d4c5b.jpg").how == "the file name 175998972_1f2e3d4c5b.jpg"
    odd = parse_name("caf\udce9-4567890123.jpg")  # a name that is no valid UTF-8
    assert odd.how == "a number in the file name caf\\udce9-4567890123.jpg"


@pytest.mark.parametrize(
    ("path", "photo_id", "nsid"),
    [
        ("FlickrFinal2/123/12345678@N00/1234567890_0.jpg", 1234567890, "12345678@N00"),
        ("mega face/FlickrFinal2/100/100001044@N04/74_12.jpg", 74, "100001044@N04"),
        ("100001044@N04_identity_1/11881803523_4.jpg", 11881803523, "100001044@N04"),
        ("MF2/100001044@N04_identity_1/11881803523_4.jpg", 11881803523, "100001044@N04"),
    ],
)
def test_faces_where_the_folders_name_the_account(path, photo_id, nsid):
    *parents, name = path.split("/")
    found = parse_name(name, parents)
    assert (found.photo_id, found.nsid, found.strength) == (photo_id, nsid, Strength.STRONG)


@pytest.mark.parametrize(
    "path",
    [
        "1234567890_0.jpg",
        "12345678@N00/1234567890_0.jpg",
        "FlickrFinal2/999/12345678@N00/1234567890_0.jpg",
        "FlickrFinal3/123/12345678@N00/1234567890_0.jpg",
        "FlickrFinal2/123/12345678@n00/1234567890_0.jpg",
        "FlickrFinal2/123/12345678@N00/0234567890_0.jpg",
        "FlickrFinal2/123/12345678@N00/1234567890_0.txt",
        "12345678@N00_identity_x/1234567890_0.jpg",
        "identity_1/1234567890_0.jpg",
    ],
)
def test_faces_in_other_folders(path):
    *parents, name = path.split("/")
    assert parse_name(name, parents) is None


ODD_NAMES = st.one_of(
    st.text(),
    st.from_regex(r"[a-zA-Z0-9_ \-().@]{0,30}\.(jpg|png|mp4|JPG)", fullmatch=True),
    st.from_regex(r"[0-9]{1,13}[_\-][0-9a-f]{9,11}(_[a-z0-9]{1,2})?\.jpg", fullmatch=True),
    st.from_regex(r"\w{1,9}[_ \-(]{1,2}[0-9]{1,13}(_o)?\)?\.jpg", fullmatch=True),
)


@settings(deadline=None)
@given(ODD_NAMES, st.lists(st.text(), max_size=4))
def test_no_name_raises_or_gives_an_impossible_id(name, parents):
    found = parse_name(name, parents)
    assert found is None or 1 <= found.photo_id <= 99_999_999_999


@settings(deadline=None)
@given(
    st.integers(10_000_000_000, 99_999_999_999),
    st.from_regex(r"[0-9a-f]{10}", fullmatch=True),
    st.sampled_from(["", "_s", "_q", "_o", "_4k", "_b_d"]),
)
def test_every_static_name_gives_its_id(photo_id, secret, size):
    found = parse_name(f"{photo_id}_{secret}{size}.jpg")
    assert (found.photo_id, found.strength) == (photo_id, Strength.STRONG)
