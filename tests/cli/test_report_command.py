"""``flickrcheck report`` as a person runs it."""

from __future__ import annotations

import json

import pytest
from made_casebook import make_casebook, match

from flickrcheck.cli.main import run
from flickrcheck.store.casebook import Casebook


@pytest.mark.parametrize("suffix", ["html", "csv", "json"])
def test_a_report_is_written_and_summed_up(tmp_path, capsys, suffix):
    book = make_casebook(tmp_path / "my.casebook", [match("/photos/a.jpg")])
    out = tmp_path / f"Bericht für Zoë.{suffix}"
    assert run(["report", "--casebook", str(book), "--out", str(out)]) == 0
    assert out.stat().st_size > 100
    printed = capsys.readouterr()
    assert printed.out == "1 of 1 photo is listed in 1 dataset.\n"
    assert str(out) in printed.err


def test_the_default_casebook_is_the_persons_own(tmp_path, capsys, own_home):
    from flickrcheck.store.casebook import default_casebook_path

    default_casebook_path().parent.mkdir(parents=True)
    make_casebook(default_casebook_path(), [match("/photos/a.jpg")])
    assert run(["report", "--out", str(tmp_path / "r.json")]) == 0
    assert json.loads((tmp_path / "r.json").read_text())["photos"] == 1


def test_bad_casebooks_are_sentences(tmp_path, capsys):
    out = str(tmp_path / "r.html")
    assert run(["report", "--casebook", str(tmp_path / "none.casebook"), "--out", out]) == 5
    (tmp_path / "foreign.casebook").write_text("hello")
    assert run(["report", "--casebook", str(tmp_path / "foreign.casebook"), "--out", out]) == 5
    Casebook.open(tmp_path / "new.casebook", create=True).close()
    assert run(["report", "--casebook", str(tmp_path / "new.casebook"), "--out", out]) == 2
    errors = capsys.readouterr().err
    assert "Nothing was scanned into" in errors
    assert "Traceback" not in errors
    assert not (tmp_path / "r.html").exists()
    assert not (tmp_path / "none.casebook").exists()


def test_an_ending_that_says_nothing_is_a_sentence(tmp_path, capsys):
    book = make_casebook(tmp_path / "my.casebook", [match("/photos/a.jpg")])
    assert run(["report", "--casebook", str(book), "--out", str(tmp_path / "r.docx")]) == 2
    assert ".html, .pdf, .csv or .json" in capsys.readouterr().err
