"""Which files are pictures: suffixes and first bytes, without opening any decoder."""

from __future__ import annotations

from flickrcheck.kept import kept
from flickrcheck.photo.raw_kind import starts_like_raw, tiff_is_raw

HEAD_BYTES = 64
"""How many first bytes ``sniff`` and ``looks_like`` want to see."""

# ruff: noqa: SIM905 - one suffix a line would hide the lists' sense
RAW_SUFFIXES = frozenset(
    ".3fr .arw .cr2 .cr3 .crw .dcr .dcs .dng .erf .fff .gpr .iiq .kdc .mef .mos .mrw .nef .nrw "
    ".orf .ori .pef .raf .rw2 .rwl .sr2 .srf .srw .x3f".split()
)
"""Those of SUFFIXES that cameras give to their RAW files. Rarer ones (.raw, .bay, ...) are used
for other things too: such files are opened to see."""

SUFFIXES = RAW_SUFFIXES | frozenset(
    ".jpg .jpeg .jpe .jfif .mpo .png .apng .tif .tiff .webp .gif .bmp .dib .heic .heif .hif "
    ".heics .heifs .avif .avifs .jxl .jp2 .j2k .j2c .jpc .jpf .jpx .psd".split()
)
"""Lower-case suffixes of the pictures that are read. The content decides, not the name: a PNG
named .jpg is read as a PNG."""

VIDEO_SUFFIXES = frozenset(
    ".3g2 .3gp .asf .avi .flv .insv .lrv .m2ts .m4v .mkv .mov .mp4 .mpeg .mpg .mts .mxf .ogv "
    ".vob .webm .wmv".split()
)
SIDECAR_SUFFIXES = frozenset((".json", ".xmp", ".lrcat", ".identifier"))
"""Of files that may say which Flickr photo a picture beside them is: account exports, downloaders,
metadata, Lightroom's catalogue, and where Windows keeps what a file was downloaded from
("a.jpg:Zone.Identifier") as other systems copy it."""

# Files with these suffixes are not opened to see whether they are pictures after all.
OTHER_SUFFIXES = frozenset(
    ".7z .aac .aae .ai .bak .bat .bin .bz2 .c .cfg .conf .cpp .css .csv .dat .db .dll .dmg .doc "
    ".docx .dop .eps .epub .exe .flac .gz .h .htm .html .ico .img .ini .iso .jar .java .js "
    ".log .lrdata .m3u .m4a .md .mid .mp3 .odp .ods .odt .ogg .on1 .opus .pack .pdf "
    ".php .plist .pot .pp3 .ppt .pptx .ps .psb .py .pyc .rar .rtf .sh .so .sql .sqlite .srt "
    ".svg .svgz .tar .tex .tga .thm .toml .torrent .ttf .txt .url .vcf .wav .wma .xcf .xls "
    ".xlsx .xml .xz .yaml .yml .zip .zst".split()
)

_STARTS = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"II+\0", "TIFF"),  # BigTIFF
    (b"MM\0+", "TIFF"),
    (b"\0\0\0\x0cjP  \r\n\x87\n", "JPEG2000"),
    (b"\xff\x4f\xff\x51", "JPEG2000"),
    (b"\0\0\0\x0cJXL \r\n\x87\n", "JXL"),
    (b"\xff\x0a", "JXL"),
    (b"8BPS\0\1", "PSD"),
)
_HEIF_BRANDS = frozenset(
    (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1")
)
_AVIF_BRANDS = frozenset((b"avif", b"avis"))
# Lengths of the BMP information header in the versions that exist.
_BMP_HEADERS = frozenset((12, 16, 40, 52, 56, 64, 108, 124))

_OTHERS = (
    (b"%PDF", kept("a PDF")),
    (b"%!PS", kept("a PostScript file")),
    (b"PK\x03\x04", kept("a zip file")),
    (b"PK\x05\x06", kept("a zip file")),
    (b"\x1f\x8b", kept("a gzip file")),
    (b"8BPS\0\2", kept("a large Photoshop file (PSB)")),
    (b"II\xbc\x01", kept("a JPEG XR picture")),
    (b"\x7fELF", kept("a program")),
    (b"MZ", kept("a program")),
    (b"SQLite format 3\0", kept("a database")),
    (b"\x1aE\xdf\xa3", kept("a video")),
    (b"{\\rtf", kept("a text document")),
    (b"OggS", kept("a sound or video file")),
    (b"ID3", kept("a sound file")),
    (b"\xd4\xc3\xb2\xa1", kept("a network recording")),
    (b"\0\0\x01\0", kept("an icon")),
)


def sniff(head: bytes) -> str | None:
    """The name of the picture format that starts with these bytes, None if none that we read.

    head: the first HEAD_BYTES bytes of the file, or fewer if the file is shorter. The names are
    Pillow's, and "RAW" and "JXL"; most RAW files start like a TIFF and are called so here.
    """
    if starts_like_raw(head):
        return "RAW"
    for start, name in _STARTS:
        if head.startswith(start):
            return name
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return "WEBP"
    if head[:2] == b"BM" and int.from_bytes(head[14:18], "little") in _BMP_HEADERS:
        return "BMP"
    brands = _brands(head)
    if brands & _AVIF_BRANDS:
        return "AVIF"
    return "HEIF" if brands & _HEIF_BRANDS else None


def picture_format(data: bytes) -> str | None:
    """As ``sniff``, for a whole file: tells the RAW files among the TIFFs too."""
    name = sniff(data[:HEAD_BYTES])
    return "RAW" if name == "TIFF" and tiff_is_raw(data) else name


def looks_like(head: bytes) -> str:
    """What a file that is no picture seems to be, as a phrase: "a PDF", "an unknown type"."""
    if not head.strip(b"\0"):
        return kept("nothing but zeros")
    for start, name in _OTHERS:
        if head.startswith(start):
            return name
    if head[4:8] == b"ftyp":
        return kept("a video")
    if head[:4] == b"RIFF":
        return kept("a video") if head[8:11] == b"AVI" else kept("a sound file")
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype html", b"<html")):
        return kept("a web page")
    if text.startswith((b"<?xml", b"<svg")):
        return kept("an XML or SVG file")
    if all(byte in b"\t\r\n\f\x1b" or 32 <= byte < 127 for byte in head):
        return kept("a text")
    return kept("an unknown type")


def _brands(head: bytes) -> frozenset[bytes]:
    """The major and compatible brands of an ISO base media file (ISO/IEC 14496-12, 4.3)."""
    if head[4:8] != b"ftyp":
        return frozenset()
    end = min(int.from_bytes(head[:4], "big"), len(head))
    return frozenset([head[8:12], *(head[at : at + 4] for at in range(16, end - 3, 4))])
