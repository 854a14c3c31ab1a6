"""What holds for every text and every bytes: no exception, no impossible ID, nothing made up."""

import re
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.flickr.identify import Identifier, identify_text
from flickrcheck.flickr.ids import decode_short, encode_short, parse_photo_id
from flickrcheck.flickr.metadata import find_in_head, find_references
from flickrcheck.flickr.names import clean_stem, parse_name
from flickrcheck.flickr.urls import UrlReference, parse_url
from flickrcheck.flickr.xmp_sidecar import XmpSidecars
from flickrcheck.model import Strength

LARGEST = 99_999_999_999
# No more examples than needed: all tests together run within seconds.
quick = settings(deadline=None, max_examples=60)

PHOTO_IDS = st.integers(1, LARGEST)
NSIDS = st.from_regex(r"[0-9]{5,11}@N[0-9]{2}", fullmatch=True)
ALIASES = st.from_regex(r"zz[a-z0-9_-]{1,20}", fullmatch=True)
SECRETS = st.from_regex(r"[0-9a-f]{10}", fullmatch=True)
SIZES = st.sampled_from(["", *(f"_{size}" for size in (*"sqtmnwzcbhkfo", "3k", "4k", "5k", "6k"))])
SUFFIXES = st.sampled_from(["jpg", "JPG", "jpeg", "png", "gif", "webp", "tif"])
COPIES = st.sampled_from(
    ["", " (1)", "(12)", " - Copy", " - Copy (2)", " copy", " copy 2", " - Kopie", " 2", "[1]"]
)
# Mostly what breaks parsers: digits of other scripts, surrogates, marks, separators.
ODD = st.text(
    st.one_of(
        st.sampled_from("0123456789_-. ()[]@/%&?=#:~+oObjpgflickr.com\0\n\r\t\u202e\u200f\ufeff"),
        st.sampled_from("５٥²①Ⅷ\ud800\udcff\udfff\u212a\u0130ıﬁ"),
        st.characters(),
    ),
    max_size=60,
)


def is_possible(reference) -> bool:
    """A reference is None, or names a photo with 1 to 11 digits or at least an account."""
    if reference is None:
        return True
    if reference.photo_id is None:
        return bool(reference.nsid or getattr(reference, "alias", None))
    return 1 <= reference.photo_id <= LARGEST


@quick
@given(ODD)
def test_whatever_text_is_no_exception_and_no_impossible_id(text):
    for form in (text, f"{text}.jpg", f"{text}_o.jpg", f"flickr_{text}.jpg", f"a-{text}.png"):
        assert is_possible(parse_name(form, [text, "FlickrFinal2", text, text]))
        assert is_possible(Identifier().resolve(f"/photos/{form}").best)
    for host in (
        "",
        "https://www.flickr.com/",
        "https://live.staticflickr.com/",
        "https://flic.kr/p/",
    ):
        assert is_possible(parse_url(host + text))
        assert is_possible(identify_text(host + text))
    photo_id = decode_short(text)
    assert photo_id is None or 1 <= photo_id <= LARGEST
    number = parse_photo_id(text)
    assert number is None or (str(number) == text and 1 <= number <= LARGEST)


@quick
@given(ODD)
def test_an_id_of_a_name_stands_in_the_name(text):
    for name in (f"{text}.jpg", f"{text}_o.jpg", f"{text}.mp4"):
        found = parse_name(name)
        if found:
            assert re.search(rf"(?<![0-9]){found.photo_id}(?![0-9])", name)


@quick
@given(ODD, PHOTO_IDS)
def test_an_id_of_an_address_stands_in_it_or_its_short_link(text, photo_id):
    for url in (f"flickr.com/photos/{text}/{photo_id}", f"flic.kr/{text}{encode_short(photo_id)}"):
        found = parse_url(url)
        if found and found.photo_id is not None:
            digits = str(found.photo_id)
            assert digits in url or encode_short(found.photo_id) in url or "%" in url


@quick
@given(PHOTO_IDS)
def test_short_links_are_unique_both_ways(photo_id):
    code = encode_short(photo_id)
    assert decode_short(code) == photo_id
    assert decode_short(f"1{code}") is None
    assert len(code) <= 7


@quick
@given(PHOTO_IDS, NSIDS, ALIASES, SECRETS, SIZES)
def test_a_printed_address_gives_back_its_parts(photo_id, nsid, alias, secret, size):
    picture = f"{photo_id}_{secret}{size}.jpg"
    printed = {
        f"https://www.flickr.com/photos/{nsid}/{photo_id}/": UrlReference(photo_id, nsid),
        f"https://www.flickr.com/photos/{alias}/{photo_id}": UrlReference(photo_id, None, alias),
        f"https://www.flickr.com/people/{nsid}/": UrlReference(None, nsid),
        f"https://www.flickr.com/photos/{alias}": UrlReference(None, None, alias),
        f"https://www.flickr.com/photo.gne?id={photo_id}": UrlReference(photo_id),
        f"https://www.flickr.com/photo.gne?short={encode_short(photo_id)}": UrlReference(photo_id),
        f"https://flic.kr/p/{encode_short(photo_id)}": UrlReference(photo_id),
        f"https://live.staticflickr.com/65535/{picture}": UrlReference(photo_id),
        f"http://farm9.staticflickr.com/8182/{picture}": UrlReference(photo_id),
        f"http://photos1.flickr.com/{picture}": UrlReference(photo_id),
        f"https://c1.staticflickr.com/5/4129/{picture}": UrlReference(photo_id),
        f"https://live.staticflickr.com/video/{photo_id}/{secret}/hd.mp4": UrlReference(photo_id),
    }
    for url, parts in printed.items():
        assert parse_url(url) == parts, url


@quick
@given(st.integers(1_000_000_000, LARGEST), SECRETS, SIZES, COPIES, SUFFIXES)
def test_a_name_of_flickrs_servers_gives_back_its_id_also_of_a_copy(
    photo_id, secret, size, copy, suffix
):
    found = parse_name(f"{photo_id}_{secret}{size}{copy}.{suffix}")
    if found is None:  # two numbers that may both be times are given up
        assert photo_id < 1_900_000_000
        assert secret.isdecimal()
    else:
        assert (found.photo_id, found.strength) == (photo_id, Strength.STRONG)


@quick
@given(
    st.from_regex(r"[a-z]{3,9}(-[a-z]{1,9}){2,4}", fullmatch=True),
    st.integers(2_000_000_000, LARGEST),
    COPIES,
)
def test_a_titled_name_of_the_export_gives_back_its_id(slug, photo_id, copy):
    found = parse_name(f"zz-{slug}_{photo_id}_o{copy}.jpg")
    assert (found.photo_id, found.strength) == (photo_id, Strength.STRONG)


@quick
@given(st.lists(st.integers(1, 10**17), min_size=3, max_size=6), st.sampled_from("abno"))
def test_three_numbers_and_a_letter_are_never_flickrs(numbers, letter):
    name = "_".join(map(str, (1 + numbers[0] // 10, *numbers[1:])))
    found = parse_name(f"{name}_{letter}.jpg")
    # but for a camera's name before the ID of the export: 20190312_123456_<id>_o, 100_0456_<id>_o
    assert found is None or re.match(r"[12][0-9]{7}_[0-9]{6,9}_|1[0-9]{2}_[0-9]{4}_", name)


@quick
@given(ODD)
def test_a_clean_stem_is_a_part_of_the_name(text):
    stem = clean_stem(f"{text}.jpg")
    assert stem is None or text.startswith(stem)


# ---- bytes -------------------------------------------------------------------------------------

PAGE = b"https://www.flickr.com/photos/12345678@N00/53208249252/"
FIELD = b"<flickr:id>175998972</flickr:id>"


def jpeg(payload: bytes) -> bytes:
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(payload) + 2) + payload + b"\xff\xd9"


def png(payload: bytes) -> bytes:
    chunk = b"tEXtComment\0" + payload
    head = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(chunk) - 4) + chunk
    return head + struct.pack(">I", zlib.crc32(chunk)) + b"\0\0\0\0IEND\xaeB`\x82"


def tiff(payload: bytes, order: str = "<") -> bytes:
    mark = b"II" if order == "<" else b"MM"
    entry = struct.pack(f"{order}HHII", 270, 2, len(payload), 26)
    directory = struct.pack(f"{order}H", 1) + entry + bytes(4)
    return mark + struct.pack(f"{order}HI", 42, 8) + directory + payload


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content


def heif(payload: bytes, gap: int = 0) -> bytes:
    """A file with one item of XMP, which lies behind the list of items and gap bytes."""
    info = box(b"infe", b"\2\0\0\0" + struct.pack(">HH", 1, 0) + b"mime\0application/rdf+xml\0")
    items = box(b"iinf", b"\0\0\0\0" + struct.pack(">H", 1) + info)
    start = box(b"ftyp", b"heic\0\0\0\0mif1heic")

    def listed(offset: int) -> bytes:
        place = struct.pack(">BBHHHHII", 0x44, 0, 1, 1, 0, 1, offset, len(payload))
        return box(b"meta", b"\0\0\0\0" + items + box(b"iloc", b"\0\0\0\0" + place))

    offset = len(start) + len(listed(0)) + 8 + gap
    return start + listed(offset) + box(b"mdat", bytes(gap) + payload)


WRITERS = {
    "JPEG": jpeg,
    "PNG": png,
    "TIFF": tiff,
    "TIFF, big-endian": lambda payload: tiff(payload, ">"),
    "HEIF": heif,
    "HEIF, data behind pixels": lambda payload: heif(payload, 300_000),
}


@pytest.mark.parametrize("write", WRITERS.values(), ids=list(WRITERS))
def test_every_container_gives_what_is_in_it(write):
    data = write(b"<a>" + FIELD + PAGE + b"</a>")
    found = [(each.photo_id, each.nsid) for each in find_references(data)]
    assert found == [(175998972, None), (53208249252, "12345678@N00")]
    head = data[: 64 << 10]
    assert find_in_head(head, len(data), lambda at, n: data[at : at + n]) == find_references(data)


def everything(data: bytes, head: int) -> list[int]:
    """The photos found in a file, and those found in its first bytes and further reads."""
    whole = find_references(data)
    ranged = find_in_head(data[:head], len(data), lambda at, n: data[at : at + n])
    return [each.photo_id for each in (*whole, *ranged)]


@quick
@given(st.sampled_from(list(WRITERS)), st.integers(0, 10**6), st.integers(0, 200))
def test_a_file_that_was_cut_off_names_no_other_photo(name, place, head):
    data = WRITERS[name](FIELD + b" " + PAGE)
    cut = data[: place % len(data)]
    assert set(everything(cut, head)) <= {175998972, 53208249252}


@quick
@given(
    st.sampled_from(list(WRITERS)),
    st.integers(0, 10**6),
    st.binary(max_size=40),
    st.integers(0, 200),
)
def test_damaged_files_give_no_exception_and_no_impossible_photo(name, place, junk, head):
    data = WRITERS[name](FIELD + b" " + PAGE)
    place %= len(data)
    damaged = data[:place] + junk + data[place + len(junk) :]
    assert all(1 <= photo_id <= LARGEST for photo_id in everything(damaged, head))


STARTS = [b"", *(write(PAGE)[:16] for write in WRITERS.values())]


@quick
@given(st.binary(max_size=200), st.sampled_from(STARTS))
def test_no_bytes_raise(junk, start):
    def failing(_at: int, _n: int) -> bytes:
        raise OSError(5, "Input/output error")

    for reference in (*find_references(start + junk), *find_in_head(start, 10**9, failing)):
        assert is_possible(reference)


class OneFile:
    """A tree with one file of these bytes."""

    def __init__(self, data: bytes) -> None:
        self.data = data

    def read(self, path: str, limit: int) -> bytes:
        return self.data[:limit]

    def stamp(self, path: str) -> tuple[int, int]:
        return len(self.data), 0


@quick
@given(st.binary(max_size=200), ODD, st.sampled_from([b"", b"\xff\xfe", b"\xfe\xff", FIELD]))
def test_no_xmp_file_raises(junk, name, start):
    sidecars = XmpSidecars(OneFile(start + junk))
    sidecars.add(f"/a/{name}.xmp")
    for reference in sidecars.references(f"/a/{name}.jpg"):
        assert is_possible(reference)
