"""The annex on paper: every entry, read back, with a head and a number on every page."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import pytest
from made_casebook import match
from pypdf import PdfReader

from flickrcheck.model import Evidence, FaceBox, Grade, Letter, Request
from flickrcheck.printing.annex_pdf import annex_pdf
from flickrcheck.printing.letter_words import annex_words, enclosed_words, page_words
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.letters.annex import AnnexRow, annex_csv, annex_rows

LETTER = Letter(
    *("en", "photographer", "gdpr", ("Ann Example", "ann@example.org"), ("NVIDIA",)),
    *("23 November 2026", "Request to remove my photos", "Dear all"),
)


def row(number: int, **more: str) -> AnnexRow:
    link = f"https://www.flickr.com/photo.gne?id={31245678900 + number}"
    values = {
        "dataset": "Flickr-Faces-HQ (FFHQ)",
        "key": f"train/{number:08d}.png",
        "sure": "listed by its Flickr ID",
        "evidence": "it is",
        "measured": "",
        "faces": "face at 277,159, 218 by 294 pixels in a frame of 1024 by 768",
        "places": "277,159 218 x 294 (1024 x 768)",
    }
    return AnnexRow(number, link, 31245678900 + number, **{**values, **more})


def pages(rows, letter=LETTER, paper="a4") -> list[str]:
    reader = PdfReader(io.BytesIO(annex_pdf(letter, rows, paper)), strict=True)
    # pypdf guesses spaces inside numbers here
    return [squashed(page.extract_text()) for page in reader.pages]


def squashed(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
def test_every_entry_stands_once_and_every_page_has_its_head_and_number(paper):
    rows = [
        row(number, measured="9 of 256 bits differ, 12 of a second one" if number % 5 == 0 else "")
        for number in range(1, 141)
    ]
    read = pages(rows, paper=paper)
    assert len(read) > 2
    for number, page in enumerate(read, 1):
        head = squashed("Photo link Dataset Name in the dataset Match Faces, people")
        assert page.count(head) == 1
        assert f"Page{number}of{len(read)}" in page
    assert "Annex:Requesttoremovemyphotos" in read[0]
    assert "AnnExample·23November2026·140entries" in read[0]
    whole = "".join(read)
    assert "ann@example.org" not in whole
    for entry in rows:
        assert whole.count(entry.link) == 1
        assert whole.count(entry.key) == 1
    # row by row, so that it can be read aloud and copied
    assert f"2{rows[1].link}Flickr-Faces-HQ" in whole


def test_odd_entries_lose_nothing():
    rows = [
        row(1, key="写真" * 40, dataset="People In Photo Albums (PIPA)"),
        # more than a page holds, in whatever font
        row(2, key="k" * 900, places="; ".join(f"face {n}: {n},{n} 9 x 9" for n in range(900))),
        row(3, key="שלום עולם", places="", who="the person at 1,2, 3 by 4 pixels"),
        row(4, key="\u202e\x07\ufffe\udcff\t\u2028x", sure="same picture", dataset=""),
        replace(row(5), link="", key="", dataset="", sure="", evidence="", places=""),
    ]
    read = pages(rows)
    whole = "".join(read)
    assert len(read) > 2
    for number in (0, 450, 899):
        assert f"face{number}:{number},{number}9x9" in whole
    assert whole.count("k") >= 900
    assert "meantistheperson" in whole


def test_an_annex_without_entries_is_a_page():
    assert "0entries" in pages([])[0]
    assert "1entry" in pages([row(1)])[0]


def test_the_annex_speaks_the_language_of_the_letter():
    found = replace(
        match("/home/ann/secret.jpg", "ffhq", 31245678901, Grade.SAME_PICTURE, key="a"),
        evidence=(Evidence("picture", "secret.jpg", 6, 12, "mirrored"),),
        faces=(FaceBox(277, 159, 218, 294, 1024, 768),),
    )
    letter = replace(LETTER, subject="Request")
    request = Request("NVIDIA", ("ffhq",), "photographer", (found,), letter, None)
    [entry] = annex_rows(request, load_catalogue())
    [told] = csv.DictReader(io.StringIO(annex_csv(request, [entry]).decode("utf-8-sig")))
    assert told["How the match was made"] == entry.evidence
    assert entry.measured == entry.evidence and "6 of 256 bits" in entry.evidence
    assert told["Marked faces or people"] == entry.faces
    assert entry.places == "277,159 218 x 294 (1024 x 768)"
    for language, said in {
        "en": ("Annex: Request", "1 entry", "Page 1 of 1", "in pixels."),
        "de": ("Anlage: Request", "1 Eintrag", "Gesichter, Personen", "Seite 1 von 1"),
        "fr": ("Annexe\u202f: Request", "1 entrée", "Jeu de données", "Page 1 sur 1"),
        "es": ("Anexo: Request", "1 entrada", "Enlace de la foto", "Página 1 de 1"),
    }.items():
        [page] = pages([entry], replace(letter, language=language))
        assert all(squashed(words) in page for words in said), page
        assert "secret" not in page


def test_the_words_of_paper_are_there_in_every_language():
    for language in ("en", "de", "fr", "es"):
        assert "2" in page_words(language, 2, 3) and "3" in page_words(language, 2, 3)
        one, two = (enclosed_words(language, ("a.csv", "b.pdf")[:n]) for n in (1, 2))
        assert one.endswith(" a.csv") and two.endswith(" a.csv, b.pdf")
        assert annex_words(language).counted(60_000)[:2] == "60"
    assert annex_words("de").counted(60_000) == "60.000 Einträge"
