"""Files that are small on disk and huge, endless or tangled for a decoder that believes them."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Callable, Iterator

from drawn_heif import box, full_box, ispe
from drawn_pictures import blocks, encoded
from drawn_raw import dng
from PIL import Image

WEBP = "524946461a000000574542505650384c0e0000002f97faa50e071011fd0f4444ff03"

SIDE = 17_000  # 289 megapixels: within the limit


def zeros(count: int) -> Iterator[bytes]:
    """``count`` million zero bytes or more, compressed, in parts."""
    packer = zlib.compressobj(9)
    yield packer.compress(b"") + packer.flush(zlib.Z_FULL_FLUSH)
    part = packer.compress(bytes(1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    for _ in range(count):
        yield part


def chunk(kind: bytes, content: bytes) -> bytes:
    body = kind + content
    return struct.pack(">I", len(content)) + body + struct.pack(">I", zlib.crc32(body))


def png(width: int, height: int, *, extra: bytes = b"") -> bytes:
    """Transparent pixels."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    pixels = b"".join(zeros(min(width * height, SIDE * SIDE) * 4 // (1 << 20) + 2))
    return b"\x89PNG\r\n\x1a\n" + header + extra + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def profile_bomb() -> bytes:
    return png(480, 360, extra=chunk(b"iCCP", b"icc\0\0" + b"".join(zeros(300))))


def text_bomb() -> bytes:
    texts = chunk(b"zTXt", b"Comment\0\0" + b"".join(zeros(100))) * 3
    return png(480, 360, extra=texts + chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + b"x" * 9))


def gif() -> bytes:
    """A frame of 144 megapixels."""
    return encoded(Image.new("P", (12_000, 12_000)), "GIF")


def tiff() -> bytes:
    """289 megapixels of four times 16 bits in one strip."""
    data = b"".join(zeros(SIDE * SIDE * 8 // (1 << 20) + 2))
    entries = [
        (256, 4, 1, SIDE),
        (257, 4, 1, SIDE),
        (258, 3, 4, 8 + 2 + 12 * 10 + 4),
        (259, 3, 1, 8),
        (262, 3, 1, 2),
        (273, 4, 1, 8 + 2 + 12 * 10 + 4 + 8),
        (277, 3, 1, 4),
        (278, 4, 1, SIDE),
        (279, 4, 1, len(data)),
        (338, 3, 1, 2),
    ]
    table = b"".join(struct.pack("<HHII", *entry) for entry in entries)
    head = b"II*\0" + struct.pack("<IH", 8, len(entries))
    return head + table + b"\0\0\0\0" + struct.pack("<4H", *[16] * 4) + data


def looping_tiff() -> bytes:
    """A directory that names itself as the next one, and as its own part."""
    picture = bytearray(encoded(blocks(1), "TIFF"))
    start = int.from_bytes(picture[4:8], "little")
    end = start + 2 + 12 * int.from_bytes(picture[start : start + 2], "little")
    picture[end : end + 4] = struct.pack("<I", start)
    return bytes(picture)


def webp() -> bytes:
    """225 megapixels of one colour: what Pillow makes of them, without having to wait for it."""
    return bytes.fromhex(WEBP)


def jpeg_2000(**options) -> bytes:
    """A small picture whose header says that it is 17,000 x 17,000."""
    data = encoded(blocks(1).convert("RGB"), "JPEG2000", no_jp2=True, **options)
    size = struct.pack(">II", 480, 360)
    return data.replace(size, struct.pack(">II", SIDE, SIDE))


def psd() -> bytes:
    """Four channels of zeros, packed: two bytes stand for 128."""
    width = height = 9_000
    row = b"\x81\0" * (width // 128 + 1)
    header = b"8BPS" + struct.pack(">H6xHIIHH", 1, 4, height, width, 8, 3)
    lengths = struct.pack(">H", len(row)) * (4 * height)
    return header + struct.pack(">IIIH", 0, 0, 0, 1) + lengths + row * (4 * height)


def segment(marker: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, 2 + len(content)) + content


def jpeg_frame(width: int, height: int, marker: int = 0xC0) -> bytes:
    data = encoded(blocks(1).convert("RGB"), "JPEG", progressive=marker == 0xC2)
    at = data.index(bytes([0xFF, marker]))
    return data[: at + 5] + struct.pack(">HH", height, width) + data[at + 9 :]


def scan_bomb(scans: int = 3000, side: int = 16_376) -> bytes:
    """A progressive JPEG of 268 megapixels whose scans say in some bytes that nothing comes.

    They are of the third component and come first, so that none can be cut off. The table has one
    code of one bit: "the next 32,767 blocks and more are empty".
    """
    width = height = side
    frame = segment(
        0xC2, struct.pack(">BHHB", 8, height, width, 3) + b"\1\x11\0" + b"\2\x11\0" + b"\3\x11\0"
    )
    quantisation = segment(0xDB, b"\0" + b"\1" * 64)
    table = segment(0xC4, b"\x10" + b"\1" + b"\0" * 15 + b"\xe0")  # 0xE0: a run of 2^14 and more
    means = segment(0xC4, b"\x00" + b"\1" + b"\0" * 15 + b"\0")
    blocks_of_scan = (width // 8) * (height // 8)
    runs = -(-blocks_of_scan // 32_767)
    pattern = ("0" + "1" * 14) * runs  # the code, and the longest run
    pattern += "1" * (-len(pattern) % 8)
    coded = int(pattern, 2).to_bytes(len(pattern) // 8).replace(b"\xff", b"\xff\0")
    scan = segment(0xDA, b"\1\3\0" + bytes([1, 63, 0])) + coded
    first = segment(0xDA, b"\1\1\0" + bytes([0, 0, 0])) + b"\0" * 9
    return b"\xff\xd8" + quantisation + frame + means + table + scan * scans + first + b"\xff\xd9"


def tiny_scans(scans: int = 3000, side: int = 16_376) -> bytes:
    """The same without progression: scans of the first component alone that end at once."""
    data = scan_bomb(0, side)
    frame = data.index(b"\xff\xc2")
    first = segment(0xDA, b"\1\1\0" + bytes([0, 63, 0])) + b"\0"
    before = data[: data.index(b"\xff\xda")]
    return before[:frame] + b"\xff\xc0" + before[frame + 2 :] + first * scans + b"\xff\xd9"


def with_segments(*segments: bytes) -> bytes:
    data = encoded(blocks(1).convert("RGB"), "JPEG", quality=90)
    return data[:2] + b"".join(segments) + data[2:]


def profile_of_100_mb() -> bytes:
    part = bytes(65_000)
    return with_segments(
        *(segment(0xE2, b"ICC_PROFILE\0" + bytes([1 + n % 255, 255]) + part) for n in range(1600))
    )


def xmp_of_100_mb() -> bytes:
    name = b"http://ns.adobe.com/xmp/extension/\0" + b"0" * 32
    part = b"<" * 65_000
    return with_segments(
        *(
            segment(0xE1, name + struct.pack(">II", 1600 * len(part), n * len(part)) + part)
            for n in range(1600)
        )
    )


def exif_of_100_mb() -> bytes:
    return with_segments(*(segment(0xE1, b"Exif\0\0" + b"\xff" * 65_000) for _ in range(1600)))


def exif_loop() -> bytes:
    """Exif directories that are each other's parts, next ones and their own."""
    tags = [(0x8769, 4, 1, 8), (0x8825, 4, 1, 8), (0xA005, 4, 1, 8), (0x014A, 4, 1, 8)]
    table = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    looping = b"II*\0" + struct.pack("<IH", 8, len(tags)) + table + struct.pack("<I", 8)
    return with_segments(segment(0xE1, b"Exif\0\0" + looping))


def thumbnails_in_thumbnails(levels: int = 60) -> bytes:
    """Each Exif thumbnail is a JPEG with an Exif thumbnail."""
    inner = encoded(blocks(1, 4, 3, 8).convert("RGB"), "JPEG", quality=20)
    for _ in range(levels):
        first = struct.pack("<HHHII", 1, 0x0112, 3, 1, 1) + struct.pack("<I", 26)
        second = struct.pack("<HHHII", 2, 0x0201, 4, 1, 56)
        second += struct.pack("<HHII", 0x0202, 4, 1, len(inner)) + b"\0\0\0\0"
        exif = b"Exif\0\0II*\0" + struct.pack("<I", 8) + first + second
        outer = encoded(blocks(1, 4, 3, 8).convert("RGB"), "JPEG", quality=20)
        inner = outer[:2] + segment(0xE1, exif + inner) + outer[2:]
    return inner


def looping_dng() -> bytes:
    """The parts of the first directory are itself."""
    picture = blocks(1)
    data = bytearray(dng(picture, encoded(picture.convert("RGB"), "JPEG"), picture.size))
    at = data.index(struct.pack("<HHI", 330, 4, 1))
    data[at + 8 : at + 12] = struct.pack("<I", 8)
    return bytes(data)


def huge_dng() -> bytes:
    """17,000 x 17,000 values in a file of some KB."""
    data = dng(Image.new("L", (48, 32)))
    for tag, now in ((256, 48), (257, 32), (278, 32)):
        old = struct.pack("<HHII", tag, 4, 1, now)
        data = data.replace(old, struct.pack("<HHII", tag, 4, 1, SIDE))
    return data


def heic_boxes(meta: bytes) -> bytes:
    return box(b"ftyp", b"heic\0\0\0\0mif1heic") + full_box(b"meta", meta)


def deep_heic() -> bytes:
    """Boxes in boxes, 20,000 deep."""
    inner = b""
    for _ in range(20_000):
        inner = struct.pack(">I4s", 8 + len(inner), b"iprp") + inner
    return heic_boxes(inner)


def wide_heic() -> bytes:
    """A hundred thousand properties, and items that have 255 of them each."""
    properties = box(b"ipco", ispe(9, 9) * 20_000)
    each = b"\0\1\xff" + b"\1" * 255
    ipma = full_box(b"ipma", struct.pack(">I", 2000) + each * 2000)
    pitm = full_box(b"pitm", b"\0\1")
    thmb = full_box(b"iref", box(b"thmb", b"\0\2\0\1\0\1") * 5000)
    return heic_boxes(pitm + box(b"iprp", properties + ipma) + thmb)


def looping_heic() -> bytes:
    """A grid made of itself."""
    handler = full_box(b"hdlr", b"\0\0\0\0pict" + b"\0" * 13)
    pitm = full_box(b"pitm", b"\0\1")
    infe = full_box(b"infe", b"\0\1\0\0grid\0", 2)
    iinf = full_box(b"iinf", b"\0\1" + infe)
    iref = full_box(b"iref", box(b"dimg", b"\0\1\0\1\0\1"))
    ipma = full_box(b"ipma", struct.pack(">IHBB", 1, 1, 1, 1))
    iprp = box(b"iprp", box(b"ipco", ispe(512, 512)) + ipma)
    idat = box(b"idat", bytes([0, 0, 0, 0]) + struct.pack(">HH", 512, 512))
    iloc = full_box(b"iloc", struct.pack(">HHHHHHII", 0x4400, 1, 1, 1, 0, 1, 0, 8), 1)
    return heic_boxes(handler + pitm + iinf + iref + iprp + idat + iloc)


def endless_jxl() -> bytes:
    return b"\0\0\0\x0cJXL \r\n\x87\n" + struct.pack(">I4s", 8, b"free") * 100_000


BOMBS: dict[str, Callable[[], bytes]] = {
    "60000.png": lambda: png(60_000, 60_000),
    "transparent.png": lambda: png(SIDE, SIDE),
    "profile.png": profile_bomb,
    "text.png": text_bomb,
    "gif.gif": gif,
    "tiff.tif": tiff,
    "looping.tif": looping_tiff,
    "webp.webp": webp,
    "wavelets.jp2": jpeg_2000,
    "no-scales.jp2": lambda: jpeg_2000(num_resolutions=1),
    "psd.psd": psd,
    "60000.jpg": lambda: jpeg_frame(60_000, 60_000),
    "17000.jpg": lambda: jpeg_frame(SIDE, SIDE),
    "17000-progressive.jpg": lambda: jpeg_frame(SIDE, SIDE, 0xC2),
    "scans.jpg": scan_bomb,
    "tiny-scans.jpg": tiny_scans,
    "icc.jpg": profile_of_100_mb,
    "xmp.jpg": xmp_of_100_mb,
    "exif.jpg": exif_of_100_mb,
    "exif-loop.jpg": exif_loop,
    "thumbnails.jpg": thumbnails_in_thumbnails,
    "looping.dng": looping_dng,
    "huge.dng": huge_dng,
    "deep.heic": deep_heic,
    "wide.heic": wide_heic,
    "looping.heic": looping_heic,
    "endless.jxl": endless_jxl,
}
