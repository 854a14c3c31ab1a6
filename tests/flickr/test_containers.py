"""Where metadata lies in files: followed by structure, bounded, and read in pieces where asked."""

import struct
import zlib

import pytest

from flickrcheck.flickr.containers import metadata_blocks
from flickrcheck.flickr.metadata import find_in_head, find_references
from flickrcheck.flickr.reach import READ_BYTES, READS

ID, NSID = 53208249252, "12345678@N00"
PAGE = f"https://www.flickr.com/photos/{NSID}/{ID}/"
FOUND = [(ID, NSID)]
HEAD = 64 << 10
EXTENSION = b"http://ns.adobe.com/xmp/extension/\0"


def photos(data: bytes) -> list[tuple[int, str | None]]:
    return [(each.photo_id, each.nsid) for each in find_references(data)]


def in_head(data: bytes, head: int = HEAD) -> tuple[list[tuple[int, str | None]], list[int]]:
    """What is found from the head, and the lengths of the further reads."""
    reads = []

    def read(offset: int, length: int) -> bytes:
        reads.append(length)
        return data[offset : offset + length]

    found = find_in_head(data[:head], len(data), read)
    return [(each.photo_id, each.nsid) for each in found], reads


def segment(marker: int, payload: bytes) -> bytes:
    return b"\xff" + bytes([marker]) + struct.pack(">H", len(payload) + 2) + payload


def jpeg(*segments: bytes) -> bytes:
    return b"\xff\xd8" + b"".join(segments) + b"\xff\xda\0\x02" + bytes(1000) + b"\xff\xd9"


def extended(guid: bytes, offset: int, text: bytes) -> bytes:
    return segment(0xE1, EXTENSION + guid * 32 + struct.pack(">II", LENGTH, offset) + text)


def tiff(order: str, *directories: list[tuple[int, int, bytes]], gap: int = 0) -> bytes:
    """Directories one behind the other, each value behind its directory and gap bytes."""
    data = {"<": b"II", ">": b"MM"}[order] + struct.pack(f"{order}HI", 42, 8)
    for number, entries in enumerate(directories):
        place = len(data) + 2 + 12 * len(entries) + 4 + gap
        table = b""
        values = bytes(gap)
        for tag, kind, value in entries:
            count = len(value) // {1: 1, 2: 1, 4: 4, 7: 1, 129: 1}[kind]
            if len(value) <= 4:
                table += struct.pack(f"{order}HHI", tag, kind, count) + value.ljust(4, b"\0")
            else:
                table += struct.pack(f"{order}HHII", tag, kind, count, place + len(values) - gap)
                values += value
        following = place + len(values) - gap if number + 1 < len(directories) else 0
        data += struct.pack(f"{order}H", len(entries)) + table
        data += struct.pack(f"{order}I", following) + values
    return data


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + bytes(4)


PNG = b"\x89PNG\r\n\x1a\n"
URL = PAGE.encode()
LENGTH = len(URL) + 7  # of the extended XMP
WIDE = f"see {PAGE} there"


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize(
    "entry",
    [
        (270, 2, URL + b"\0"),
        (315, 129, "Zoë ".encode() + URL),
        (700, 1, b"<a>" + URL + b"</a>"),
        (33723, 7, b"\x1c\x02\x78" + struct.pack(">H", len(URL)) + URL),
        (37510, 7, b"ASCII\0\0\0" + URL),
        (37510, 7, b"UNICODE\0" + WIDE.encode("utf-16-le")),
        (37510, 7, b"UNICODE\0" + WIDE.encode("utf-16-be")),
        (37510, 7, b"UNICODE\0" + URL),  # as some programs write it against the standard
        (40092, 1, WIDE.encode("utf-16-le") + b"\0\0"),
    ],
)
def test_texts_of_a_tiff_in_both_byte_orders(order, entry):
    for data in (tiff(order, [entry]), jpeg(segment(0xE1, b"Exif\0\0" + tiff(order, [entry])))):
        assert photos(data) == FOUND


@pytest.mark.parametrize("order", ["<", ">"])
def test_directories_behind_the_first_one_are_followed(order):
    text = (270, 2, URL + b"\0")
    behind = tiff(order, [(256, 4, bytes(4))], [text])
    assert photos(behind) == FOUND
    inner = struct.pack(f"{order}H", 1) + struct.pack(f"{order}HHII", 37510, 7, len(URL) + 8, 100)
    for tag in (330, 34665):
        pointer = struct.pack(f"{order}I", 40)
        data = tiff(order, [(tag, 4, pointer)]).ljust(40, b"\0") + inner
        assert photos(data.ljust(100, b"\0") + b"ASCII\0\0\0" + URL) == FOUND


def test_makers_notes_and_pixels_are_not_looked_at():
    assert photos(tiff("<", [(37500, 7, URL), (273, 4, bytes(4))]) + URL) == []


def test_a_large_tiff_is_read_where_its_texts_are():
    data = tiff("<", [(270, 2, URL + b"\0")], gap=30_000_000)
    assert photos(data) == FOUND
    found, reads = in_head(data)
    assert found == FOUND
    assert sum(reads) < 20_000


def test_directories_that_go_in_a_circle_or_overlap_end():
    circle = b"II*\0\x08\0\0\0\0\0\x08\0\0\0"
    assert photos(circle) == []
    entry = struct.pack("<HHII", 270, 2, 1_000_000, 8)
    many = b"II*\0\x08\0\0\0" + struct.pack("<H", 1000) + entry * 1000 + bytes(1_000_000)
    assert sum(len(block.data) for block in metadata_blocks(many)) <= 2 * len(many)
    in_exif = jpeg(segment(0xE1, b"Exif\0\0" + many[:60_000]))
    assert sum(len(block.data) for block in metadata_blocks(in_exif)) <= 2 * len(in_exif)


def test_text_cut_in_the_middle_of_a_wide_character_names_no_other_photo():
    text = b"UNICODE\0" + f"flickr:id={ID}".encode("utf-16-le")
    whole = tiff("<", [(37510, 7, text)])
    for end in range(len(whole)):
        assert {photo_id for photo_id, _ in photos(whole[:end])} <= {ID}
    assert photos(whole) == [(ID, None)]


def test_a_length_that_cuts_a_text_off_names_no_other_photo():
    field = f"flickr:id={ID}".encode()
    whole = tiff("<", [(270, 2, field)])
    assert photos(whole) == [(ID, None)]
    xmp = b"<x:xmpmeta><a>" + field + b"</a></x:xmpmeta>"
    for missing in range(1, len(field)):
        count = struct.pack("<I", len(field) - missing)
        shorter = whole.replace(struct.pack("<I", len(field)), count, 1)
        assert photos(shorter) == []
        assert photos(PNG + chunk(b"tEXt", b"XML\0" + xmp[: -20 + 4 - missing])) == []
    assert photos(PNG + chunk(b"tEXt", b"XML\0" + xmp)) == [(ID, None)]


def test_extended_xmp_is_put_in_order_and_kept_apart_by_its_guid():
    one, two = b"<a>" + URL[:50], URL[50:] + b"</a>"
    in_disorder = jpeg(extended(b"A", len(one), two), extended(b"A", 0, one))
    assert photos(in_disorder) == FOUND
    assert photos(jpeg(extended(b"A", 0, one), extended(b"B", len(one), two))) == []
    assert photos(jpeg(extended(b"A", 0, one), extended(b"A", len(one) + 7, two))) == []


def test_iptc_over_two_segments_of_which_the_second_is_missing_names_no_other_photo():
    text = b"flickr:id=%d" % ID
    iptc = b"\x1c\x02\x19" + struct.pack(">H", len(text)) + text
    one, two = (segment(0xED, b"Photoshop 3.0\0" + part) for part in (iptc[:-4], iptc[-4:]))
    assert photos(jpeg(one, two)) == [(ID, None)]
    assert photos(b"\xff\xd8" + one) == []


def test_profiles_that_imagemagick_writes_into_a_png():
    xmp = b"<a>" + URL + b"</a>"
    exif = b"Exif\0\0" + tiff("<", [(270, 2, URL + b"\0")])
    for name, data in ((b"xmp", xmp), (b"exif", exif)):
        digits = data.hex().encode()
        lines = b"\n".join(digits[at : at + 72] for at in range(0, len(digits), 72))
        text = b"\n%b\n%8d\n%b\n" % (name, len(data), lines)
        profile = b"Raw profile type " + name + b"\0"
        assert photos(PNG + chunk(b"tEXt", profile + text)) == FOUND
        assert photos(PNG + chunk(b"zTXt", profile + b"\0" + zlib.compress(text))) == FOUND
        assert photos(PNG + chunk(b"tEXt", profile + b"\nxmp\n 4\nno hex digits")) == []


def test_text_behind_ten_thousand_pieces_of_a_png():
    data = PNG + chunk(b"IDAT", bytes(100)) * 10_000 + chunk(b"tEXt", b"Comment\0" + URL)
    assert photos(data) == FOUND
    found, reads = in_head(data)
    assert found == []  # the pieces are too many for a look at the head
    assert len(reads) <= READS


def test_metadata_at_the_end_of_a_webp():
    exif = tiff(">", [(270, 2, URL + b"\0")])
    chunks = b"VP8X" + struct.pack("<I", 10) + bytes(10)
    chunks += b"VP8 " + struct.pack("<I", 5_000_000) + bytes(5_000_000)
    for kind, payload in ((b"EXIF", exif), (b"XMP ", b"<a>" + URL + b"</a>")):
        body = chunks + kind + struct.pack("<I", len(payload)) + payload
        data = b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body
        assert photos(data) == FOUND
        found, reads = in_head(data)
        assert found == FOUND
        assert len(reads) <= 2


HEIF_START = box(b"ftyp", b"avif\0\0\0\0mif1avif")


def heif(items: list[tuple[bytes, bytes]], *, version: int = 0, inside: bool = False) -> bytes:
    """Items (kind, bytes) in two pieces each, behind a megabyte of pixels or in the list itself."""
    wide = ">I" if version == 2 else ">H"
    infos = b"".join(
        box(
            b"infe",
            b"\3\0\0\0" + struct.pack(">IH", number, 0) + kind + b"\0"
            if version == 2
            else b"\2\0\0\0" + struct.pack(">HH", number, 0) + kind + b"\0",
        )
        for number, (kind, _) in enumerate(items, 1)
    )
    info = box(b"iinf", b"\0\0\0\0" + struct.pack(">H", len(items)) + infos)
    content = b"".join(data for _, data in items)
    idat = box(b"idat", content) if inside else b""

    def meta(base: int) -> bytes:
        places, at = b"", base
        for number, (_, data) in enumerate(items, 1):
            half = len(data) // 2
            method = struct.pack(">H", int(inside)) if version else b""
            places += struct.pack(wide, number) + method + struct.pack(">HI", 0, at)
            places += struct.pack(">HIIII", 2, 0, half, half, len(data) - half)
            at += len(data)
        sizes = struct.pack(">H", 0x4440) + struct.pack(wide, len(items))
        iloc = box(b"iloc", bytes([version, 0, 0, 0]) + sizes + places)
        return box(b"meta", b"\0\0\0\0" + info + idat + iloc)

    if inside:
        return HEIF_START + meta(0) + box(b"mdat", bytes(1000))
    offset = len(HEIF_START) + len(meta(0)) + 8 + 1_000_000
    return HEIF_START + meta(offset) + box(b"mdat", bytes(1_000_000) + content)


EXIF_ITEM = (b"Exif", b"\0\0\0\6Exif\0\0" + tiff(">", [(270, 2, URL + b"\0")]))
XMP_ITEM = (b"mime\0application/rdf+xml", b"<flickr:id>7654321</flickr:id>")


@pytest.mark.parametrize(("version", "inside"), [(0, False), (1, False), (1, True), (2, False)])
def test_items_of_heic_and_avif_wherever_they_lie(version, inside):
    data = heif([(b"hvc1", URL), EXIF_ITEM, XMP_ITEM], version=version, inside=inside)
    assert photos(data) == [(7654321, None), *FOUND]
    found, reads = in_head(data)
    assert found == [(7654321, None), *FOUND]
    assert len(reads) <= 4


def test_boxes_of_jpeg_xl_and_jpeg_2000():
    xml = b"<a>" + URL + b"</a>"
    start = struct.pack(">I", 12) + b"JXL \r\n\x87\n"
    assert photos(start + box(b"jxlc", bytes(99)) + box(b"xml ", xml)) == FOUND
    assert photos(start + box(b"Exif", EXIF_ITEM[1])) == FOUND
    uuid = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
    start = struct.pack(">I", 12) + b"jP  \r\n\x87\n"
    assert photos(start + box(b"jp2c", URL) + box(b"uuid", uuid + xml)) == FOUND


def test_lists_of_items_that_promise_without_end():
    sizes = struct.pack(">HH", 0, 0xFFFF) + struct.pack(">HHH", 1, 0, 0xFFFF) * 60_000
    infos = box(b"infe", b"\2\0\0\0\0\1\0\0Exif\0") * 60_000
    content = box(b"iinf", b"\0\0\0\0\xff\xff" + infos) + box(b"iloc", b"\0\0\0\0" + sizes)
    assert photos(HEIF_START + box(b"meta", b"\0\0\0\0" + content)) == []
    everywhere = struct.pack(">HHH", 0x4400, 1, 1) + struct.pack(">HH", 0, 0xFFFF)
    everywhere += struct.pack(">II", 0, 1 << 20) * 0xFFFF
    content = box(b"iinf", b"\0\0\0\0\0\1" + infos[:21]) + box(b"iloc", b"\0\0\0\0" + everywhere)
    assert photos(HEIF_START + box(b"meta", b"\0\0\0\0" + content + bytes(1 << 20))) == []


def looked_at(data: bytes) -> list[int]:
    return [len(block.data) for block in metadata_blocks(data)]


def test_texts_packed_a_thousand_times_smaller_are_unpacked_a_few_times_only():
    packed = b"a\0\0" + zlib.compress(bytes(1 << 20))
    data = PNG + chunk(b"zTXt", packed) * 100
    assert len(data) < 200_000
    assert max(looked_at(data)) == 1 << 20
    assert sum(looked_at(data)) <= 2 * len(data) + (16 << 20)


def test_pieces_of_an_item_that_overlap_give_no_more_than_the_file_holds():
    infos = box(b"infe", b"\2\0\0\0\0\1\0\0mime\0")
    places = struct.pack(">HHH", 0x4400, 1, 1) + struct.pack(">HH", 0, 20_000)
    places += struct.pack(">II", 0, 300) * 20_000
    content = box(b"iinf", b"\0\0\0\0\0\1" + infos) + box(b"iloc", b"\0\0\0\0" + places)
    data = HEIF_START + box(b"meta", b"\0\0\0\0" + content)
    assert looked_at(data) == [len(data)]


def test_xmp_of_a_gif_that_never_ends_is_looked_at_a_few_times_only():
    start = b"GIF89a\1\0\1\0\0\0\0"
    data = start + b"!\xff\x0bXMP DataXMP\0" * 4000 + b"!\xfe" + (b"\xff" + bytes(255)) * 4000
    assert 0 < sum(looked_at(data)) <= 2 * len(data)


def test_only_the_first_of_many_exif_segments_of_a_jpeg_are_looked_at():
    empty = segment(0xE1, b"Exif\0\0" + tiff("<", []))
    told = segment(0xE1, b"Exif\0\0" + tiff("<", [(270, 2, URL + b"\0")]))
    assert photos(jpeg(empty, told)) == FOUND
    assert photos(jpeg(*[empty] * 100, told)) == []


def test_mentions_of_flickr_without_end_are_not_all_read():
    far = b"flickr " + b"x" * 2000
    assert photos(PNG + chunk(b"tEXt", b"a\0" + far * 10 + URL)) == FOUND
    assert photos(PNG + chunk(b"tEXt", b"a\0" + far) * 1000 + chunk(b"tEXt", b"a\0" + URL)) == []


@pytest.mark.parametrize(
    "text",
    [
        b'<!DOCTYPE x [<!ENTITY a "53208249252"><!ENTITY b "&a;&a;">]><flickr:id>&b;</flickr:id>',
        b"<a" * 100_000,
        b"flickr:id=" * 100_000,
        b"https://www.flickr.com/photos/" * 50_000,
        b"flickr" + b" " * 100_000 + b":id=53208249252",
        "flickr:id=\ud800".encode("utf-16-le", "surrogatepass"),
        b"flickr:id=\0" + b"53208249252",
        b"\xff\xfe\x00\xd8flickr:id=",
        "<flickr:id>５３２０８</flickr:id>".encode(),
    ],
)
def test_texts_made_to_break_a_reader_say_nothing(text):
    assert photos(PNG + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + text)) == []


def test_fifty_megabytes_of_xmp_with_the_photo_at_the_end():
    text = b"<a>" + b"x" * (50 << 20) + b" " + URL + b"</a>"
    data = PNG + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + text)
    assert photos(data) == FOUND
    found, reads = in_head(data)
    assert found == []
    assert sum(reads) <= READ_BYTES


def test_a_file_that_can_no_longer_be_read_gives_what_its_head_holds():
    def gone(_offset: int, _length: int) -> bytes:
        raise OSError(5, "Input/output error")

    far = b"\xff\xd8" + segment(0xFE, URL) + segment(0xE2, bytes(60_000)) * 3
    found = find_in_head(far[:HEAD], len(far), gone)
    assert [(each.photo_id, each.nsid) for each in found] == FOUND


def test_a_second_photo_behind_the_head_is_not_missed():
    other = b"flickr:id=7654321"
    data = jpeg(segment(0xFE, b"flickr:id=175998972"), *[segment(0xE2, bytes(60_000))] * 5)
    data = data[: -len(jpeg()) + 2] + segment(0xFE, other) + jpeg()[2:]
    found, reads = in_head(data)
    assert found == [(175998972, None), (7654321, None)] == photos(data)
    assert len(reads) <= 8
