"""A letter on paper, read back and looked at: where things stand, and what stays together."""

from __future__ import annotations

import io
from dataclasses import replace
from functools import cache
from itertools import pairwise

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QImage, QPainter

from flickrcheck.model import Letter
from flickrcheck.printing.glyphs import missing_glyphs
from flickrcheck.printing.letter_flow import Block, flow, font_of, lay, lay_block
from flickrcheck.printing.letter_pages import LetterPages
from flickrcheck.printing.letter_pdf import letter_pdf
from flickrcheck.printing.paper_text import MM

LINK = "https://www.flickr.com/photo.gne?id=31245678901"
SENDER = ("Zoë Müller", "Große Bleichen 12", "20354 Hamburg", "zoe@example.org")
RECIPIENT = ("NVIDIA Corporation", "Privacy Office", "Santa Clara, CA 95051", "USA")
BODY = f"""Sehr geehrte Damen und Herren,

bitte löschen Sie, wie es das Gesetz vorsieht, dieses Foto aus dem Datensatz: {LINK} und antworten.

Ich bitte Sie:

1. zu löschen;
2. die Weitergabe zu beenden, mit {"allem, was daraus abgeleitet ist, " * 6};
3. zu antworten.

Mit freundlichen Grüßen

Zoë Müller"""
LETTER = Letter(
    *("de", "photographer", "gdpr", SENDER, RECIPIENT, "23. November 2026"),
    *("Löschung meiner Fotos", BODY),
)
LONG = replace(LETTER, body=BODY.replace("Ich bitte", f"{LINK} löschen. " * 120 + "\n\nIch bitte"))


def places(data: bytes, page: int = 0) -> list[tuple[str, float, float]]:
    """Pieces of text of a page, with millimetres from its left and its top."""
    sheet = PdfReader(io.BytesIO(data), strict=True).pages[page]
    found: list[tuple[str, float, float]] = []
    high = float(sheet.mediabox.height)

    def visit(text, matrix, position, _font, _size):
        if text.strip():
            x = matrix[0] * position[4] + matrix[2] * position[5] + matrix[4]
            y = matrix[1] * position[4] + matrix[3] * position[5] + matrix[5]
            found.append((" ".join(text.split()), x / 72 * 25.4, (high - y) / 72 * 25.4))

    sheet.extract_text(visitor_text=visit)
    return found


def words(data: bytes) -> str:
    pages = PdfReader(io.BytesIO(data)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


@cache
def painted(letter: Letter, paper: str, page: int = 0) -> QImage:
    pages = LetterPages(letter, paper)
    image = QImage(*(round(side * 3) for side in pages.size), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    pages.paint(painter, page, 3)
    painter.end()
    return image


def ink(letter: Letter, paper: str, box: tuple[float, float, float, float]) -> int:
    """How many dark pixels are in a part of a page: left, top, right and bottom in millimetres."""
    image = painted(letter, paper)
    left, top, right, bottom = (round(edge * 3) for edge in box)
    rows, wide = memoryview(image.constBits()), image.bytesPerLine()
    return sum(
        value < 128
        for y in range(top, min(bottom, image.height()))
        for value in rows[y * wide + left : y * wide + min(right, image.width())]
    )


def test_a_german_letter_stands_where_din_5008_wants_it():
    window = (20, 45, 105, 90)
    whole = ink(LETTER, "a4", window)
    assert whole > 500
    field = ink(LETTER, "a4", (24.5, 62.7, 101, 90))
    back = ink(LETTER, "a4", (24.5, 50, 105, 62.7))
    assert field > 300 and back > 100 and field + back == whole
    assert ink(LETTER, "a4", (24.5, 90.5, 190, 98)) == 0  # nothing between the field and the text
    assert ink(LETTER, "a4", (24.5, 98.46, 190, 104)) > 100  # the subject
    assert ink(LETTER, "a4", (125, 50, 190, 90)) > 300  # sender and date
    for mark in (105, 148.5, 210):
        assert ink(LETTER, "a4", (4, mark - 0.5, 12, mark + 0.7)) > 0, mark
    assert ink(LETTER, "a4", (0, 0, 24.5, 297)) < 200  # only the marks in the margin
    assert ink(LETTER, "a4", (190.5, 0, 210, 297)) == 0


def test_an_american_address_shows_in_the_window_and_nothing_else_does():
    letter = replace(LETTER, recipient=(*RECIPIENT, "fifth line"))
    shown = ink(letter, "us-letter", (22, 51.9, 109.4, 74.4))
    assert shown > 300
    assert ink(letter, "us-letter", (12.7, 46, 190.5, 85.7)) == shown
    assert ink(letter, "us-letter", (25, 12, 109, 46)) > 300
    assert ink(letter, "us-letter", (150, 12, 190.6, 18)) > 50  # the date, to the right
    long = replace(letter, sender=("W" * 200, "M" * 200, *("Street 1",) * 12, "a@example.org"))
    assert ink(long, "us-letter", (22, 45, 109.4, 52)) == 0  # none runs into the address
    assert ink(long, "us-letter", (25, 12, 109, 45)) > 300


def test_the_pdf_tells_its_title_and_language_and_nothing_of_the_computer():
    data = letter_pdf(LONG, "a4", ("photos.csv", "photos.pdf"))
    reader = PdfReader(io.BytesIO(data), strict=True)
    assert reader.metadata is not None
    assert reader.metadata.title == "Löschung meiner Fotos"
    assert reader.trailer["/Root"]["/Lang"] == "de"
    told = {key: value for key, value in reader.metadata.items() if value}
    assert set(told) == {
        *("/Title", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/Trapped")
    }
    assert len(reader.pages) == LetterPages(LONG, "a4", ("photos.csv", "photos.pdf")).count > 1
    text = words(data)
    assert f"Seite 2 von {len(reader.pages)}" in text and "Seite 1" not in text
    assert text.endswith(f"Seite {len(reader.pages)} von {len(reader.pages)}")
    assert "Anlage: Liste der Fotos" in text
    law = ("w" * n + " nach Artikel 12 Absatz 3 der DSGVO" * 3 for n in range(1, 30))
    law = replace(LONG, body="\n\n".join(law))
    lines = PdfReader(io.BytesIO(letter_pdf(law, "a4"))).pages[0].extract_text().splitlines()
    assert not [each for each in lines if each.split()[-1:] in (["Artikel"], ["Absatz"])]
    assert text.count(LINK) == 121  # none is broken between lines or pages
    box = reader.pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (595, 842)
    box = PdfReader(io.BytesIO(letter_pdf(LETTER, "us-letter"))).pages[0].mediabox
    assert (round(float(box.width)), round(float(box.height))) == (612, 792)


def test_items_hang_and_the_name_has_room_to_sign():
    found = places(letter_pdf(LETTER, "a4"))
    lefts = {text: x for text, x, _ in found}
    assert lefts["1."] == pytest.approx(25, abs=0.5)
    first = next(x for text, x, _ in found if text.startswith("zu löschen"))
    items = [x for text, x, _ in found if "abgeleitet" in text]
    assert len(items) > 1 and first > 28
    assert items == pytest.approx([first] * len(items), abs=0.6)
    by_word = {text: y for text, _, y in found}
    assert by_word["Zoë Müller"] - by_word["Mit freundlichen Grüßen"] > 15
    agency = replace(LETTER, sender=("Zoë Müller", "Agentur", *SENDER[1:]), body=f"{BODY}, Agentur")
    by_word = {text: y for text, _, y in places(letter_pdf(agency, "a4"))}
    assert by_word["Zoë Müller, Agentur"] - by_word["Mit freundlichen Grüßen"] > 15


@pytest.mark.parametrize("more", range(20, 34, 2))
def test_no_page_begins_or_ends_with_one_line_of_a_paragraph(more):
    blocks = [
        *(Block("a line") for _ in range(more)),
        *(Block("many words " * 40, before=2 * MM) for _ in range(4)),
        Block("the list:", keep=True),
        Block("an item " * 40),
    ]
    pages = list(flow(blocks, 165 * MM, 100 * MM, 25 * MM, 270 * MM, right=False))
    placed = [piece for page in pages for piece in page]
    for piece in placed:
        lines = len(piece.laid.lines)
        assert lines < 4 or piece.end - piece.first >= 2
    for block in {id(piece.laid.block): piece.laid.block for piece in placed}.values():
        parts = [piece for piece in placed if piece.laid.block is block]
        assert [parts[0].first, parts[-1].end] == [0, len(parts[0].laid.lines)]
        assert all(one.end == two.first for one, two in pairwise(parts))
    for page in pages:
        ends = [piece.top + piece.laid.step * (piece.end - piece.first) for piece in page]
        assert max(ends) <= 270 * MM + 1
        assert all(end <= piece.top + 1 for end, piece in zip(ends, page[1:], strict=False))
        assert page[-1].laid.block.text != "the list:"


def test_old_letters_with_their_head_inside_begin_at_the_top():
    old = replace(LETTER, sender=(), recipient=(), date_line="", body="Ann\nann@x.org\n\nDear all,")
    assert ink(old, "a4", (24, 24, 60, 40)) > 50
    assert ink(old, "a4", (0, 0, 24, 297)) == 0
    assert "Löschung" not in words(letter_pdf(old, "a4"))


@pytest.mark.parametrize(
    "letter",
    [
        replace(LETTER, body=""),
        replace(LETTER, body="x" * 10_000, subject="s" * 3000),
        replace(LETTER, recipient=tuple("a very long line of an address " * 9 for _ in range(30))),
        replace(
            LETTER, sender=("n" * 10_000,), body="\u202e\x00\x07\ud800 \u2028\u2029 - \n- \n1."
        ),
        replace(LETTER, recipient=(), sender=(), date_line="soon"),
    ],
)
def test_odd_letters_are_printed_whole(letter):
    for paper in ("a4", "us-letter"):
        pages = LetterPages(letter, paper)
        assert pages.count >= 1
        text = words(letter_pdf(letter, paper)).replace(" ", "")
        for part in (letter.body, "".join(letter.recipient)):
            plain = "".join(filter(str.isalpha, part))
            assert len([sign for sign in text if sign.isalpha()]) >= len(plain)
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    LetterPages(letter, "a4").paint(painter, 9999, 1)
    painter.end()
    assert image.pixel(5, 5) == 0xFFFFFFFF


def test_only_the_first_page_of_a_long_letter_is_laid_out_for_a_preview(monkeypatch):
    from flickrcheck.printing import letter_flow

    laid = []
    lay_block = letter_flow.lay_block
    monkeypatch.setattr(
        letter_flow, "lay_block", lambda *args, **more: laid.append(1) or lay_block(*args, **more)
    )
    entries = "\n".join(f"- {LINK}{number}" for number in range(500))
    pages = LetterPages(replace(LETTER, body=f"Die Fotos:\n\n{entries}"), "a4")
    image = QImage(420, 594, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    pages.paint(painter, 0, 2)
    painter.end()
    assert len(laid) < 60
    assert pages.count > 5
    assert len(laid) >= 500


def test_a_letter_from_right_to_left_stands_on_the_right():
    body = "לכבוד NVIDIA,\n\n1. התמונות שלי\n\nבברכה"
    letter = replace(LETTER, subject="בקשה", body=body, sender=("שלום",), recipient=("NVIDIA",))
    assert ink(letter, "a4", (150, 98, 190.5, 130)) > 100
    assert ink(letter, "a4", (24.5, 98, 100, 130)) == 0
    mixed = replace(LETTER, body="Dear all,\n\n" + "התמונות שלי נמצאות במאגר " * 8 + "\n\nYours")
    assert ink(mixed, "a4", (180, 112, 190.5, 125)) > 20
    for text, side in (
        ("שלום עולם is shown in these photos. " * 3, Qt.LayoutDirection.LeftToRight),
        (
            "NVIDIA: התמונות שלי https://www.flickr.com/photo.gne?id=1",
            Qt.LayoutDirection.RightToLeft,
        ),
    ):
        laid = lay_block(Block(text), 100 * MM)  # not by its first letter
        assert laid.layout.textOption().textDirection() == side
    name = replace(LETTER, sender=("שלום עולם",), body="Dear all,\n\nYours\n\nשלום עולם")
    assert ink(name, "a4", (24.5, 98, 60, 160)) > 100
    assert ink(name, "a4", (120, 98, 190, 160)) == 0


def test_links_and_addresses_are_not_broken_where_they_fit_a_line():
    for before in range(1, 40):
        text = (
            f"{'w' * before} und {LINK} \U0001f389 und zoe.mueller-luedenscheidt@mail.example.org"
        )
        laid = lay(text, font_of(10.5), 105 * MM)
        raw = text.encode("utf-16-le")
        lines = [
            raw[2 * line.textStart() : 2 * (line.textStart() + line.textLength())].decode(
                "utf-16-le"
            )
            for line in laid.lines
        ]
        assert "".join(lines) == text
        assert any(LINK in line for line in lines)
        assert any("zoe.mueller-luedenscheidt@mail.example.org" in line for line in lines)


def test_characters_that_no_font_has_are_named_with_what_to_do():
    assert missing_glyphs("Zoë Müller, “quoted” – and\u00a0so on\n\u200b") == ""
    told = missing_glyphs("a \U000104a0\U0001e900 b \U0001e900")  # Osage, Adlam
    if told:  # a computer that has fonts for everything says nothing
        assert "No font of this computer has" in told and "Install a font" in told
        assert "OSAGE" in told or "ADLAM" in told
    missing = missing_glyphs("\U000f1234\ufffe\udcff")
    assert "U+DCFF" in missing
    many = missing_glyphs("".join(map(chr, range(0x13000, 0x13100))))
    assert len(many) < 600


def test_chinese_japanese_and_korean_are_drawn_or_named():
    letter = replace(LETTER, body=f"Dear all,\n\n{'写真を削除してください。' * 60}\n\n山田 太郎")
    data = letter_pdf(letter, "a4")
    can = QFontDatabase.families(QFontDatabase.WritingSystem.Japanese)
    if missing_glyphs(letter.body):
        assert "CJK UNIFIED" in missing_glyphs(letter.body) or "HIRAGANA" in missing_glyphs(
            letter.body
        )
    else:
        assert can
        assert words(data).replace(" ", "").count("写真を削除") == 60
