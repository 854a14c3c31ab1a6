"""``flickrcheck letters`` as a person runs it."""

from __future__ import annotations

import json

import pytest
from made_casebook import make_casebook, match

from flickrcheck.cli.main import run
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook

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
    out = tmp_path / "my letters é"
    assert letters(book, writer, out) == 0
    printed = capsys.readouterr()
    assert "2 letters drafted" in printed.out
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
