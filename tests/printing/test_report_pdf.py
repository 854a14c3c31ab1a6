"""The report on paper, read back: its pages, words, pictures and what it tells of itself."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import UTC, datetime

import pytest
from made_casebook import make_casebook, match
from pypdf import PdfReader
from PySide6.QtGui import QFontDatabase

from flickrcheck.cli.main import run
from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.language import choose
from flickrcheck.model import Grade, Verdict
from flickrcheck.printing import drawing, paper
from flickrcheck.printing.report_file import write_any_report
from flickrcheck.store.casebook import Casebook
from flickrcheck.work import report
from flickrcheck.work.report import ReportStopped

NOW = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)
NAMES = ("пляж.jpg", "海辺の写真.jpg", "شاطئ.jpg", "odd \udcff.jpg", "party \U0001f389 10.jpg")
MATCHES = (
    *(match(f"/photos/Erika/{name}", "pipa", 100 + n) for n, name in enumerate(NAMES)),
    match("/photos/b.jpg", "example-faces", 222, Grade.POSSIBLE, note="The owner differs."),
    match("/photos/c.jpg", "zanzibar", None, Grade.ACCOUNT, nsid="1@N00"),
)


@pytest.fixture
def book(tmp_path):
    path = make_casebook(
        tmp_path / "Erika é.casebook",
        MATCHES,
        verdicts={"/photos/b.jpg": Verdict.ALLOWED},
        unreadable=[("/photos/Erika/torn.jpg", "The file ends in the middle.")],
        unmatched=20,
    )
    with Casebook.open(path) as opened:
        yield opened


@pytest.fixture
def printed(book, tmp_path):
    def print_it(**options) -> PdfReader:
        write_any_report(book, tmp_path / "r.pdf", NOW, **options)
        return PdfReader(tmp_path / "r.pdf")

    return print_it


def words(reader: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_a_title_page_then_every_match_and_what_was_not_checked(printed, book):
    reader = printed()
    pages = [" ".join(page.extract_text().split()) for page in reader.pages]
    assert len(pages) > 2
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in text
        heading = "flickrcheck report: Erika é.casebook"
        assert text.count(heading) == (0 if number == 1 else 1), text
        assert ("22 November 2026, 20:05 UTC" in text) is True
    [first, *others] = pages
    assert "6 of 28 photos are listed in 2 datasets." in first
    for said in ("By dataset", "Photos by year", "Checked and not checked", "28 photos"):
        assert said in first
    rest = " ".join(others)
    for said in (
        *("7 matches", "People In Photo Albums (PIPA)", "Flickr photo 104", "party"),
        *("47 of 256 bits differ", "Confirmed and allowed", "The owner differs.", "account 1@N00"),
        *("What was searched", "37,107", "torn.jpg", "The file ends in the middle.", "video: 3"),
        *("no legal advice", "odd \ufffd.jpg", "Possible - please check"),
    ):
        assert said in rest, said
    assert reader.metadata.title == "flickrcheck report: Erika é.casebook"
    assert reader.metadata.creator.startswith("flickrcheck ")
    assert len({image.name for page in reader.pages for image in page.images}) >= 6


def test_names_in_other_scripts_can_be_read_and_copied_where_a_font_has_them(printed):
    said = words(printed())
    # spaces between fonts are those of the reader
    assert "пляж.jpg" in said.replace(" ", "")  # every usual font has Cyrillic
    assert said.replace(" ", "").count(".jpg") >= len(NAMES)


def test_characters_that_no_font_has_are_said(printed, monkeypatch):
    assert "No font of this computer" not in words(printed(redact=True))
    monkeypatch.setattr(paper, "has_gaps", lambda layout: "party" in layout.text())
    reader = printed()
    first = " ".join(reader.pages[0].extract_text().split())
    assert "No font of this computer has some of the characters" in first
    assert f"Page 2 of {len(reader.pages)}" in words(reader)


def test_another_language(printed):
    choose("de")
    try:
        reader = printed()
        assert "22. November 2026" in words(reader) or "22 November 2026" in words(reader)
    finally:
        choose("en")


def test_a_redacted_one_names_nobody_anywhere(printed, tmp_path):
    reader = printed(redact=True)
    said, told = words(reader), repr(reader.metadata)
    raw = (tmp_path / "r.pdf").read_bytes()
    for secret in ("Erika", "torn", "zanzibar", "1@N00", "пляж", str(tmp_path), "/photos"):
        assert secret.lower() not in said.lower(), secret
        assert secret not in told
        assert secret.encode() not in raw
        assert secret.encode("utf-16-be") not in raw
    assert "104" not in said
    assert "dataset 1" in said
    assert "Photo 2" in said
    assert not [image for page in reader.pages for image in page.images]


def test_a_long_text_goes_on_on_the_next_page(tmp_path):
    note = "Something speaks against it. " * 900
    long = [match("/photos/a.jpg", note=note), match("/photos/b.jpg")]
    with Casebook.open(make_casebook(tmp_path / "my.casebook", long)) as book:
        write_any_report(book, tmp_path / "r.pdf", NOW)
    said = words(PdfReader(tmp_path / "r.pdf"))
    assert said.count("Something speaks against it.") >= 30  # visible() cuts it at 1,000 letters
    assert "b.jpg" in said


def test_an_older_report_is_replaced_and_nothing_else(book, tmp_path):
    path, foreign = tmp_path / "r.pdf", tmp_path / "contract.PDF"
    write_any_report(book, path, NOW)
    write_any_report(book, path, NOW)
    foreign.write_bytes(b"%PDF-1.4\nmine")
    with pytest.raises(UsageError, match="not a report of flickrcheck"):
        write_any_report(book, foreign, NOW)
    assert foreign.read_bytes() == b"%PDF-1.4\nmine"


def test_stopping_leaves_the_older_report(book, tmp_path):
    path = tmp_path / "r.pdf"
    write_any_report(book, path, NOW)
    before = path.read_bytes()
    told = []

    def follow(done, total):
        told.append((done, total))
        if done == 5:
            raise ReportStopped("stopped")

    with pytest.raises(ReportStopped):
        write_any_report(book, path, NOW, follow=follow)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".")] == []
    assert told == sorted(told)
    assert told[0] == (0, 7)  # it can be stopped while it gathers, too
    assert {total for _, total in told} == {7}


def test_what_does_not_fit_stands_in_the_table_beside_it(printed, tmp_path, monkeypatch):
    monkeypatch.setattr(report, "MATCHES_SHOWN", 3)
    monkeypatch.setattr("flickrcheck.work.report_page.MATCHES_SHOWN", 3)
    said = words(printed())
    assert "This report shows the first 3 matches. The other 4 are in the table (CSV)" in said
    assert (tmp_path / "r.csv").read_text("utf-8-sig").count("\n") == 8


@pytest.mark.skipif(sys.platform != "linux", reason="limits the size of files")
def test_a_full_disk_is_a_sentence(book, tmp_path):
    import resource
    import signal

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, before[1]))
        with pytest.raises(UnusableFileError, match="cannot be written: File too large"):
            write_any_report(book, tmp_path / "r.pdf", NOW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, old)
    assert not (tmp_path / "r.pdf").exists()


def test_missing_libraries_are_a_sentence_and_leave_no_file(book, tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(drawing, "missing", lambda _: {"libegl1": "libEGL.so.1"})
    out = tmp_path / "r.pdf"
    assert run(["report", str(book.path), "--out", str(out)]) == 5
    assert "sudo apt install libegl1." in capsys.readouterr().err
    assert not out.exists()
    assert run(["report", str(book.path), "--out", str(tmp_path / "r.html")]) == 0


def test_no_fonts_are_a_sentence(book, tmp_path, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "families", staticmethod(lambda *_: []))
    with pytest.raises(UnusableFileError, match="no fonts are installed"):
        write_any_report(book, tmp_path / "r.pdf", NOW)


def test_the_command_prints_without_a_display(book, tmp_path):
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    command = [sys.executable, "-m", "flickrcheck", "report", str(book.path)]
    out = tmp_path / "r.pdf"
    done = subprocess.run(
        [*command, "--out", str(out)], capture_output=True, text=True, env=bare, timeout=120
    )
    assert (done.returncode, done.stderr) == (0, f"The report is in {out}.\n")
    assert len(PdfReader(out).pages) > 1
