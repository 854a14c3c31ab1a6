"""A summary on paper, and one that names nobody."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime

import pytest
from made_casebook import make_casebook, match
from pypdf import PdfReader

from flickrcheck.cli.main import run
from flickrcheck.errors import UsageError
from flickrcheck.printing.report_file import write_any_summary

NOW = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)


@pytest.fixture
def clients(tmp_path):
    folder = tmp_path / "clients"
    folder.mkdir()
    found = make_casebook(folder / "client 00.casebook", [match("/photos/1.jpg", "zanzibar")])
    none = make_casebook(folder / "client 01.casebook", [], unmatched=3)
    for number in range(2, 30):
        shutil.copy(none if number > 2 else found, folder / f"client {number:02}.casebook")
    (folder / "broken.casebook").write_text("hello")
    return folder


def test_a_line_for_each_on_several_pages(clients, tmp_path):
    out = tmp_path / "s.pdf"
    assert run(["report", "--summary", str(clients), "--out", str(out)]) == 3
    reader = PdfReader(out)
    pages = [" ".join(page.extract_text().split()) for page in reader.pages]
    assert len(pages) > 1
    assert "2 of 86 photos in 30 casebooks are listed." in pages[0]
    assert "broken.casebook" in pages[0]
    text = " ".join(pages)
    assert all(text.count(f"client {number:02}") == 2 for number in range(30))
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
    # the heads of the two long tables are on every page that they are on
    tables = [page for page in pages if "client 2" in page]
    assert all("Casebook" in page for page in tables)
    assert reader.metadata.title == "flickrcheck summary"
    write_any_summary([clients], out, NOW, redact=True)  # over the older one
    reader = PdfReader(out)
    said = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert "Casebook 30" in said
    assert "dataset 1" in said
    for secret in ("client", "broken", "zanzibar", str(tmp_path)):
        assert secret not in said + repr(reader.metadata)
        assert secret.encode("utf-16-be") not in out.read_bytes()


def test_another_file_is_not_replaced(tmp_path):
    (tmp_path / "s.pdf").write_bytes(b"%PDF-1.4 mine")
    with pytest.raises(UsageError, match="not a report of flickrcheck"):
        write_any_summary([tmp_path], tmp_path / "s.pdf", NOW)
