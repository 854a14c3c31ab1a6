"""``flickrcheck letters`` as a person runs it."""

from __future__ import annotations

import email
import json
import sqlite3
from contextlib import closing
from datetime import date
from email import policy

import pytest
from made_casebook import make_casebook, match
from pypdf import PdfReader

from flickrcheck.cli.main import run
from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Grade, Verdict
from flickrcheck.printing import drawing
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.request_events import Step
from flickrcheck.work.request_steps import note


@pytest.fixture(autouse=True)
def _qt(request):
    """Qt is ready, because one application serves the whole run."""
    if request.config.qt_problem:
        pytest.skip("letters are printed too, for which Qt has to load")
    request.getfixturevalue("qapp")


MATCHES = (
    match("/photos/a.jpg", "ffhq", 111),
    match("/photos/b.jpg", "pipa", 222, Grade.SAME_PICTURE),
    match("/photos/c.jpg", "pipa", 333, Grade.POSSIBLE),
    match("/photos/d.jpg", "pipa", 444),
)


@pytest.fixture
def book(tmp_path):
    return make_casebook(
        tmp_path / "my.casebook", MATCHES, verdicts={"/photos/d.jpg": Verdict.NOT_MINE}
    )


@pytest.fixture
def writer(tmp_path):
    path = tmp_path / "writer.toml"
    path.write_text('name = "Ann Example"\nemail = "ann@example.org"\n')
    return path


def letters(book, writer, out, *more):
    return run(
        ["letters", "--casebook", str(book), "--writer", str(writer), "--out", str(out), *more]
    )


def test_letters_are_drafted_explained_and_recorded(tmp_path, capsys, book, writer):
    out = tmp_path / "my letters é\u202e"
    assert letters(book, writer, out) == 0
    printed = capsys.readouterr()
    assert "2 letters drafted" in printed.out
    assert "é\\u202e" in printed.out and "\u202e" not in printed.out
    assert "To: researchinquiries@nvidia.com" in printed.out
    assert "To: no e-mail address known" in printed.out
    assert "[ ] On Flickr, do one of these" in printed.out
    assert "Left out: 1 match, only possible and not confirmed by you." in printed.err
    assert "Left out: 1 match, rejected by you." in printed.err
    assert len(list(out.iterdir())) == 6
    with Casebook.open(book) as opened:
        recorded = opened.requests()
    assert [request.operator for request in recorded] == [
        *("Facebook AI Research and UC Berkeley", "NVIDIA Corporation")
    ]
    assert {name for request in recorded for name in request.files} == set(map(str, out.iterdir()))


def test_running_twice_records_each_request_once(tmp_path, book, writer):
    assert letters(book, writer, tmp_path / "out") == 0
    assert letters(book, writer, tmp_path / "out") == 0
    with Casebook.open(book) as opened:
        assert len(opened.requests()) == 2


def test_json_says_the_same(tmp_path, capsys, book, writer):
    assert letters(book, writer, tmp_path / "out", "--json") == 0
    printed = json.loads(capsys.readouterr().out)
    assert [letter["photos"] for letter in printed["letters"]] == [1, 1]
    assert printed["letters"][1]["to"] == "researchinquiries@nvidia.com"
    assert printed["left_out"] == {
        "only possible and not confirmed by you": 1,
        "rejected by you": 1,
    }


def test_kind_law_language_and_whom_for_are_chosen(tmp_path, capsys, book, writer):
    out = tmp_path / "out"
    more = ("--kind", "guardian", "--law", "uk-gdpr", "--for", "Tim Example", "--json")
    assert letters(book, writer, out, *more, "--dataset", "FFHQ") == 0
    [told] = json.loads(capsys.readouterr().out)["letters"]
    assert (told["kind"], told["law"], told["language"]) == ("guardian", "uk-gdpr", "en")
    assert told["datasets"] == ["ffhq"] and told["mailto"] is None and "1,600" in told["no_mailto"]
    [text] = out.glob("*.txt")
    assert "Tim Example" in text.read_text("utf-8") and "UK GDPR" in text.read_text("utf-8")
    assert letters(book, writer, out, "--kind", "attribution", "--operator", "nvidia") == 0
    assert "1 letter drafted" in capsys.readouterr().out
    with Casebook.open(book) as opened:
        assert [request.kind for request in opened.requests()] == ["guardian", "attribution"]
    agency = ("--kind", "mandate", "--for", "Tim Example", "--dataset", "ffhq", "--format", "txt")
    for role, said in (("person", "shows my client"), ("photographer", "a photo by my client")):
        assert letters(book, writer, out, *agency, "--role", role, "--json") == 0
        [told] = json.loads(capsys.readouterr().out)["letters"]
        assert said in told["subject"]
    shared = writer.with_name("agency.toml")  # one file for all clients
    shared.write_text(writer.read_text() + 'kind = "mandate"\n')
    assert letters(book, shared, out, "--for", "Kim Client", "--json") == 0
    assert "Kim Client" in capsys.readouterr().out
    assert letters(book, shared, out) != 0
    assert "the name of the person for whom you write" in capsys.readouterr().err
    assert letters(book, writer, out, "--role", "person") != 0
    assert "--role is for letters on somebody's behalf" in capsys.readouterr().err


def test_the_formats_that_are_wanted_are_written(tmp_path, capsys, book, writer):
    out = tmp_path / "out"
    only = ("--dataset", "ffhq", "--paper", "us-letter")
    assert letters(book, writer, out, *only, "--format", "pdf", "--format", "eml") == 0
    names = sorted(path.name for path in out.iterdir())
    assert names == [f"nvidia-corporation{end}" for end in ("-photos.pdf", ".eml", ".pdf")]
    pages = PdfReader(out / names[2]).pages
    assert round(float(pages[0].mediabox.width)) == 612
    printed = "".join(page.extract_text() for page in pages)
    assert "Enclosure:listofphotos" in "".join(printed.split())
    mail = email.message_from_bytes((out / names[1]).read_bytes(), policy=policy.default)
    table, on_paper = mail.iter_attachments()
    assert table.get_filename() == "photos.csv"
    assert on_paper.get_payload(decode=True) == (out / names[0]).read_bytes()
    assert letters(book, writer, tmp_path / "csv", *only, "--format", "csv") == 0
    assert [path.suffix for path in (tmp_path / "csv").iterdir()] == [".csv"]


def test_without_qt_there_is_no_pdf_and_it_is_said(tmp_path, capsys, book, writer, monkeypatch):
    def cannot():
        raise UnusableFileError("A PDF cannot be made because no fonts are installed.")

    monkeypatch.setattr(drawing, "be_ready", cannot)
    assert letters(book, writer, tmp_path / "out") == 0
    assert "The mails have no PDF of the table. A PDF cannot" in capsys.readouterr().err
    assert len(list((tmp_path / "out").iterdir())) == 6
    assert letters(book, writer, tmp_path / "more", "--format", "pdf") == 5
    assert not (tmp_path / "more").exists()


def test_links_and_the_fields_of_web_forms_are_printed(tmp_path, capsys, writer):
    found = [match("/photos/a.jpg", "laion", 111, key="s-1"), match("/b.jpg", "ffhq", 222)]
    book = make_casebook(tmp_path / "laion.casebook", found)
    assert letters(book, writer, tmp_path / "out", "--form", "--mailto") == 0
    printed = capsys.readouterr().out
    assert "  Web form: https://laion.ai/dataset-requests/\n" in printed
    assert "  --- Sample ID\ns-1\n" in printed
    assert "  --- Website/URL\nhttps://www.flickr.com/photo.gne?id=111\n" in printed
    assert "No web form of this operator is known." in printed
    assert "The letter is too long for a link" in printed


def test_what_fits_is_proposed_with_its_reason(tmp_path, capsys, book, writer):
    asked = ["letters", "--casebook", str(book), "--writer", str(writer), "--propose"]
    assert run([*asked, "--kind", "person"]) == 0
    printed = capsys.readouterr().out
    assert "NVIDIA Corporation\n  Removal, by a person shown (--kind person --law" in printed
    assert "You are shown in the photos" in printed
    assert run([*asked, "--operator", "NVIDIA", "--json"]) == 0
    [told] = json.loads(capsys.readouterr().out)["proposals"]
    assert told["kind"] == "photographer" and told["why"].startswith("You took the photos")
    # who is asked for access is whose dataset was searched, as when the letters are drafted
    assert run([*asked, "--access"]) == 0
    printed = capsys.readouterr().out
    assert "Example Faces Laboratory\n  Access" in printed
    assert "NVIDIA" not in printed


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (("--dataset", "zanzibar"), "nothing about the dataset"),
        (("--operator", "nobody"), "No operator of a dataset in the casebook"),
        (("--access", "--kind", "person"), "exclude each other"),
        (("--for", "a\nb", "--kind", "mandate"), "line break"),
        (("--kind", "reminder"), "reminder"),
        (("--format", "docx"), "docx"),
        (("--access", "--attach-pictures"), "about photos only"),
        (("--format", "pdf", "--attach-pictures"), "about photos only"),
    ],
)
def test_wrong_choices_are_sentences(tmp_path, capsys, book, writer, more, said):
    assert letters(book, writer, tmp_path / "out", *more) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_nothing_to_write_is_said(tmp_path, capsys, writer):
    book = make_casebook(tmp_path / "few.casebook", [MATCHES[2]])
    assert letters(book, writer, tmp_path / "out") == 0
    assert "No letter was written" in capsys.readouterr().out
    assert not (tmp_path / "out").exists()


def test_a_bad_writer_writes_nothing(tmp_path, capsys, book, writer):
    writer.write_text('name = "Ann\\nBcc: x@y.org"\nemail = "ann@example.org"\n')
    assert letters(book, writer, tmp_path / "out") == 2
    assert "line break" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
    with Casebook.open(book) as opened:
        assert opened.requests() == []


def test_missing_options_are_sentences(tmp_path, capsys, book, writer):
    assert run(["letters", "--casebook", str(book), "--out", str(tmp_path)]) == 2
    assert run(["letters", "--casebook", str(book), "--writer", str(writer)]) == 2
    errors = capsys.readouterr().err
    assert "--example-writer" in errors
    assert "--out FOLDER" in errors


def test_a_missing_casebook_is_a_sentence(tmp_path, capsys, writer):
    assert letters(tmp_path / "none.casebook", writer, tmp_path / "out") == 5
    assert "none.casebook" in capsys.readouterr().err


def test_the_example_is_printed_alone(capsys):
    assert run(["letters", "--example-writer"]) == 0
    assert capsys.readouterr().out.startswith("# Who writes the letters.")


def test_access_is_asked_of_who_runs_what_was_searched(tmp_path, capsys, book, writer):
    out = tmp_path / "out"
    assert letters(book, writer, out, "--access") == 0
    printed = capsys.readouterr()
    assert "2 letters drafted" in printed.out
    assert "  Example Faces\n" in printed.out
    assert "Left out" not in printed.err
    assert {path.suffix for path in out.iterdir()} == {".eml", ".txt"}
    assert letters(book, writer, out, "--access", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert {letter["kind"] for letter in told["letters"]} == {"access"}
    with Casebook.open(book) as opened:
        assert [request.matches for request in opened.requests()] == [(), ()]


def test_a_draft_that_is_saved_again_on_another_day_is_still_one_request(tmp_path, book, writer):
    assert letters(book, writer, tmp_path / "out") == 0
    with closing(sqlite3.connect(book)) as raw, raw:  # as if this had been yesterday
        raw.execute("UPDATE request SET created = '2026-01-05'")
        raw.execute("UPDATE request SET letter_head = replace(letter_head, ' 202', ' 201')")
    raw.close()
    assert letters(book, writer, tmp_path / "elsewhere") == 0
    with Casebook.open(book) as opened:
        first, second = opened.requests()
        assert len(first.files) == len(second.files) == 6
        note(opened, 1, Step.SENT, today=date(2026, 2, 1))
    assert letters(book, writer, tmp_path / "out") == 0
    with Casebook.open(book) as opened:
        assert len(opened.requests()) == 3, "what was sent stays as it was sent"
