"""References in the metadata of picture files, made here byte by byte or by Pillow."""

import io
import random
import struct
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from flickrcheck.flickr.metadata import HOW_ADDRESS, HOW_FIELD, find_references
from flickrcheck.model import FlickrRef, Source, Strength

PAGE = "https://www.flickr.com/photos/12345678@N00/53208249252/"
BY_PAGE = FlickrRef(53208249252, "12345678@N00", Strength.STRONG, HOW_ADDRESS, Source.ADDRESS)
BY_FIELD = FlickrRef(175998972, None, Strength.STRONG, HOW_FIELD, Source.FIELD)


def jpeg(*segments: tuple[int, bytes], tail: bytes = b"") -> bytes:
    picture = io.BytesIO()
    Image.new("L", (8, 8)).save(picture, "JPEG")
    rest = picture.getvalue()[2:]
    head = b"".join(
        struct.pack(">BBH", 0xFF, marker, len(data) + 2) + data for marker, data in segments
    )
    return b"\xff\xd8" + head + rest + tail


def saved(format_name: str, **options: object) -> bytes:
    picture = io.BytesIO()
    Image.new("RGB", (8, 8)).save(picture, format_name, **options)
    return picture.getvalue()


def exif(tag: int, value: object) -> bytes:
    made = Image.Exif()
    made[tag] = value
    return made.tobytes()


def iptc(*records: tuple[int, bytes]) -> bytes:
    data = b"".join(
        b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(text)) + text
        for number, text in records
    )
    return b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + struct.pack(">I", len(data)) + data


def png_text(**texts: str) -> bytes:
    info = PngImagePlugin.PngInfo()
    for name, text in texts.items():
        info.add_text(name, text)
    return saved("PNG", pnginfo=info)


def xmp(inside: str) -> bytes:
    return (
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF>'
        b'<rdf:Description xmlns:flickr="http://www.flickr.com/ns/1.0/">'
        + inside.encode()
        + b"</rdf:Description></rdf:RDF></x:xmpmeta>"
    )


XMP_HEAD = b"http://ns.adobe.com/xap/1.0/\0"
COMPRESSED = PngImagePlugin.PngInfo()
COMPRESSED.add_text("Comment", f"see {PAGE} there", zip=True)
ITXT = PngImagePlugin.PngInfo()
ITXT.add_itxt("Description", f"größer: {PAGE}", zip=True)
# XMP stands in a GIF in one piece; the trailer lets readers of length bytes find its end
GIF_XMP = (
    b"!\xff\x0bXMP DataXMP" + xmp(f"<a>{PAGE}</a>") + b"\x01" + bytes(range(255, -1, -1)) + b"\0"
)
LONG_COMMENT = "x" * 230 + " " + PAGE

PICTURES = {
    "JPEG comment": (jpeg((0xFE, PAGE.encode())), BY_PAGE),
    "JPEG EXIF description": (saved("JPEG", exif=exif(0x010E, f"from {PAGE}")), BY_PAGE),
    "JPEG EXIF Windows comment": (
        saved("JPEG", exif=exif(0x9C9C, f"see {PAGE}\0".encode("utf-16-le"))),
        BY_PAGE,
    ),
    "JPEG XMP text": (jpeg((0xE1, XMP_HEAD + xmp(f"<dc:source>{PAGE}</dc:source>"))), BY_PAGE),
    "JPEG XMP attribute": (jpeg((0xE1, XMP_HEAD + xmp(f'<a b="{PAGE}"/>'))), BY_PAGE),
    "JPEG XMP field": (
        jpeg((0xE1, XMP_HEAD + xmp("<flickr:id> 175998972 </flickr:id>"))),
        BY_FIELD,
    ),
    "JPEG XMP field attribute": (
        jpeg((0xE1, XMP_HEAD + xmp('<a flickr:id="175998972"/>'))),
        BY_FIELD,
    ),
    "JPEG XMP url field": (
        jpeg((0xE1, XMP_HEAD + xmp(f"<flickr:url>{PAGE}</flickr:url>"))),
        FlickrRef(53208249252, "12345678@N00", Strength.STRONG, HOW_FIELD, Source.FIELD),
    ),
    "JPEG IPTC keyword": (jpeg((0xED, iptc((25, b"sea"), (25, b"flickr:id=175998972")))), BY_FIELD),
    "JPEG IPTC caption whose length looks like a letter": (
        jpeg((0xED, iptc((120, PAGE.encode().ljust(ord("a")))))),
        BY_PAGE,
    ),
    "extended XMP in two segments": (
        jpeg(
            (
                0xE1,
                b"http://ns.adobe.com/xmp/extension/\0"
                + b"G" * 36
                + struct.pack(">I", 0)
                + b"<a>"
                + PAGE[:50].encode(),
            ),
            (
                0xE1,
                b"http://ns.adobe.com/xmp/extension/\0"
                + b"G" * 36
                + struct.pack(">I", 53)
                + PAGE[50:].encode()
                + b"<",
            ),
        ),
        BY_PAGE,
    ),
    "the same photo twice": (
        jpeg(
            (0xFE, b"https://live.staticflickr.com/65535/53208249252_0a1b2c3d4e_b.jpg"),
            (0xFE, PAGE.encode()),
        ),
        BY_PAGE,
    ),
    "an address in a sentence": (jpeg((0xFE, f"(see {PAGE.rstrip('/')}).".encode())), BY_PAGE),
    "a short link": (
        jpeg((0xFE, b"flic.kr/p/2p4QbKN")),
        FlickrRef(53208249252, None, Strength.STRONG, HOW_ADDRESS, Source.ADDRESS),
    ),
    "PNG text": (png_text(Comment=f"from {PAGE}"), BY_PAGE),
    "PNG compressed text": (saved("PNG", pnginfo=COMPRESSED), BY_PAGE),
    "PNG compressed international text": (saved("PNG", pnginfo=ITXT), BY_PAGE),
    "PNG EXIF": (saved("PNG", exif=exif(0x010E, PAGE)), BY_PAGE),
    "WebP EXIF": (saved("WEBP", exif=exif(0x010E, PAGE)), BY_PAGE),
    "WebP XMP": (saved("WEBP", xmp=xmp(f"<a>{PAGE}</a>")), BY_PAGE),
    "TIFF": (saved("TIFF", description=PAGE), BY_PAGE),
    "AVIF": (saved("AVIF", exif=exif(0x010E, PAGE)), BY_PAGE),
    "GIF comment": (saved("GIF", comment=PAGE), BY_PAGE),
    "GIF comment over two parts": (saved("GIF", comment=LONG_COMMENT), BY_PAGE),
    "GIF XMP": (saved("GIF").replace(b",", GIF_XMP + b",", 1), BY_PAGE),
}


@pytest.mark.parametrize(("data", "reference"), PICTURES.values(), ids=PICTURES.keys())
def test_references_in_metadata(data, reference):
    assert find_references(data) == (reference,)


def in_comment(text: str) -> bytes:
    return jpeg((0xFE, text.encode()))


def test_fields_and_addresses_of_several_photos_are_all_told():
    other = FlickrRef(7654321, None, Strength.STRONG, HOW_FIELD, Source.FIELD)
    fields = b"flickr:id=175998972 flickr:id=7654321 "
    assert find_references(jpeg((0xFE, fields))) == (BY_FIELD, other)
    assert find_references(jpeg((0xFE, fields + PAGE.encode()))) == (BY_FIELD, other, BY_PAGE)
    keyword = (0xED, iptc((25, b"flickr:id=175998972")))
    assert find_references(jpeg((0xFE, PAGE.encode()), keyword)) == (BY_FIELD, BY_PAGE)
    pages = f"{PAGE} https://www.flickr.com/photos/somebody/7654321/"
    addresses = [each.photo_id for each in find_references(in_comment(pages))]
    assert addresses == [53208249252, 7654321]


def test_no_more_photos_are_told_than_prove_that_nothing_is_proved():
    many = " ".join(f"flickr:id={photo_id}" for photo_id in range(1, 500))
    assert len(find_references(in_comment(many))) == 8


NOTHING = {
    "no metadata": saved("PNG"),
    "empty": b"",
    "an account only": in_comment("https://www.flickr.com/photos/12345678@N00/"),
    "a look-alike": in_comment("https://notflickr.com/photos/somebody/7654321/"),
    "a longer host": in_comment("https://www.flickr.com.evil.example/photos/somebody/7654321/"),
    "inside another address": in_comment("http://evil.example/https://flickr.com/photos/a/7654321"),
    "in a query": in_comment("http://evil.example/?u=www.flickr.com/photos/a/7654321"),
    "a field with an impossible ID": in_comment("flickr:id=0123456 flickr:id=123456789012"),
    "another field": in_comment("notflickr:id=7654321 flickr:identity=7654321"),
    "behind the picture": saved("JPEG") + PAGE.encode(),
    "within the pixels of a PNG": saved("PNG").replace(b"IEND", b"IDAT" + PAGE.encode()),
    "cut in the middle of the number": jpeg((0xFE, PAGE.encode()))[: 2 + 4 + 50],
    "compressed text that is broken": png_text(Comment="x").replace(b"tEXt", b"zTXt"),
}


@pytest.mark.parametrize("data", NOTHING.values(), ids=NOTHING.keys())
def test_metadata_that_proves_nothing(data):
    assert find_references(data) == ()


def test_an_address_cut_by_the_bound_of_a_compressed_text_is_no_other_photo():
    text = b"x" * ((1 << 20) - 50) + b" " + PAGE.encode()
    chunk = b"zTXt" + b"Comment\0\0" + zlib.compress(text)
    start = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(chunk) - 4) + chunk
    assert find_references(start + b"\0\0\0\0" + b"\0\0\0\0IEND\0\0\0\0") == ()


def test_a_compressed_text_that_swells_is_given_up():
    chunk = b"zTXt" + b"Comment\0\0" + zlib.compress(b"\0" * (300 << 20))
    data = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", len(chunk) - 4) + chunk + b"\0\0\0\0"
    assert find_references(data) == ()


@settings(deadline=None)
@given(st.binary(max_size=300), st.sampled_from(list(PICTURES)), st.integers(0, 10**6))
def test_no_bytes_raise(junk, name, place):
    data = PICTURES[name][0]
    place %= len(data)
    for damaged in (junk, data[:place], data[:place] + junk + data[place:], data[:12] + junk):
        for found in find_references(damaged):
            assert 1 <= found.photo_id <= 99_999_999_999


def test_real_and_hostile_pictures_name_no_photo(shared_data):
    files = [
        file for file in shared_data.rglob("*") if file.is_file() and "lists" not in file.parts
    ]
    for file in random.Random(5).sample(files, 400):
        assert find_references(file.read_bytes()) == (), file
