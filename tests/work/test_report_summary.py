"""A summary of several casebooks: one line each, and those that cannot be read."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from made_casebook import PACKS, make_casebook, match

from flickrcheck.cli.main import run
from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook, PackUsed
from flickrcheck.work.report_summary import summarise
from flickrcheck.work.summary_file import write_summary

NOW = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)
ANNA = (match("/photos/a.jpg"), match("/photos/b.jpg", "zanzibar", 2, Grade.POSSIBLE))
BERT = (
    match("/photos/c.jpg", "diveface", None, Grade.ACCOUNT, nsid="1@N00"),
    match("/photos/d.jpg", "zanzibar", 3, Grade.SAME_PICTURE),
    match("/photos/e.jpg", "pipa", 4),
)


@pytest.fixture
def folder(tmp_path):
    clients = tmp_path / "clients of Erika"
    clients.mkdir()
    packs = (*PACKS, PackUsed("zanzibar", "1", 3, 0, 3, "c0ffee"))
    make_casebook(clients / "Anna & Bo.casebook", ANNA, unmatched=5, packs=packs)
    make_casebook(
        clients / "Bert.casebook",
        BERT,
        verdicts={"/photos/e.jpg": Verdict.NOT_MINE},
        unreadable=[("/photos/torn.jpg", "torn.jpg ends too early")],
        packs=packs,
    )
    return clients


@pytest.fixture
def damaged(folder):
    (folder / "broken.casebook").write_text("hello")
    Casebook.open(folder / "new.casebook", create=True).close()
    return folder


def written(casebooks, path, **options) -> str:
    write_summary(summarise(casebooks, NOW, **options), path)
    return path.read_text("utf-8-sig")


def test_what_all_come_to(folder):
    summary = summarise([folder], NOW)
    assert [row.name for row in summary.rows] == ["Anna & Bo", "Bert"]
    assert (summary.photos, summary.listed, summary.possible, summary.account) == (11, 2, 1, 1)
    assert [(row.checked, row.not_checked) for row in summary.rows] == [(7, 0), (3, 1)]
    assert {bar.dataset: bar.photos for bar in summary.datasets} == {
        "zanzibar": 2,
        "pipa": 1,
        "diveface": 1,
        "example-faces": 0,
    }


def test_a_casebook_that_is_named_twice_counts_once(folder):
    bert = folder / "Bert.casebook"
    told = []
    summary = summarise(
        [bert, folder, folder / ".." / folder.name / "Bert.casebook"],
        NOW,
        follow=lambda done, total: told.append((done, total)),
    )
    assert [row.name for row in summary.rows] == ["Bert", "Anna & Bo"]
    assert told == [(1, 2), (2, 2)]


def test_the_page_has_a_line_for_each_and_loads_nothing(damaged, tmp_path):
    page = written([damaged], tmp_path / "s.html")
    assert "<h1>2 of 11 photos in 2 casebooks are listed.</h1>" in page
    assert "Anna &amp; Bo" in page
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page
    assert not re.search(r"<(script|link|img|iframe)\b|src=|url\(|@import", page)
    assert "2 could not be summed up" in page
    assert "Nothing was scanned into" in page
    table = page[page.index('id="casebooks"') :]
    rows = [re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row) for row in table.split("<tr>")[2:]]
    assert [row[2:] for row in rows] == [
        ["7", "7", "0", "2", "2", "0"],
        ["4", "3", "1", "3", "1", "0"],
        ["11", "10", "1", "5", "3", "0"],
    ]


def test_the_table_and_the_json_name_what_could_not_be_read(damaged, tmp_path):
    rows = list(csv.DictReader(io.StringIO(written([damaged], tmp_path / "s.csv"))))
    assert [row["Photos"] for row in rows] == ["7", "4", "", ""]
    assert [bool(row["Why it could not be read"]) for row in rows] == [False, False, True, True]
    assert rows[0]["Folder"] == str(damaged)
    whole = json.loads(written([damaged], tmp_path / "s.json"))
    assert (whole["format"], whole["version"], whole["photos"]) == ("flickrcheck-summary", 1, 11)
    assert [each["photos_not_checked"] for each in whole["casebooks"]] == [0, 1]
    assert whole["casebooks"][1]["overview"]["verdicts"]["not mine"] == 1
    assert [Path(each["name"]).name for each in whole["not_read"]] == [
        *("broken.casebook", "new.casebook")
    ]


@pytest.mark.parametrize("ending", ["html", "csv", "json"])
def test_a_redacted_one_names_nobody(damaged, tmp_path, ending):
    said = written([damaged], tmp_path / f"s.{ending}", redact=True)
    whole = written([damaged], tmp_path / f"w.{ending}")
    for secret in ("Anna", "Bert", "broken", "clients", str(tmp_path)):
        assert secret not in said
        assert secret in whole or (secret, ending) in {("clients", "html"), (str(tmp_path), "html")}
    for secret in ("zanzibar", "torn", "c0ffee", "/photos"):
        assert secret not in said
    assert "Casebook 1" in said
    assert "Casebook 4" in said
    assert ("dataset 1" in said) is (ending != "csv")


def test_nothing_to_sum_up_is_a_sentence(tmp_path):
    with pytest.raises(UsageError, match="No casebook is named"):
        summarise([], NOW)
    with pytest.raises(UnusableFileError, match="No casebook lies in the folder"):
        summarise([tmp_path], NOW)


def test_the_command_sums_up_and_names_what_it_cannot_read(damaged, tmp_path, capsys):
    out = tmp_path / "s.json"
    assert run(["report", "--summary", str(damaged), "--out", str(out)]) == 3
    printed = capsys.readouterr()
    assert printed.out.startswith("2 of 11 photos in 2 casebooks are listed. 1 more needs")
    assert "2 could not be summed up." in printed.out
    assert "broken.casebook: The casebook" in printed.err
    bert = damaged / "Bert.casebook"
    assert run(["report", "--summary", str(bert), "--out", str(out)]) == 0
    assert len(json.loads(out.read_text())["casebooks"]) == 1
    assert run(["report", "--summary", str(bert), "--redact", "--out", str(out)]) == 0
    assert "Bert" not in out.read_text()


def test_the_command_says_what_it_was_not_told(folder, tmp_path, capsys):
    out = str(tmp_path / "s.html")
    assert run(["report", "--summary", "--out", out]) == 2
    assert "No casebook is named" in capsys.readouterr().err
    two = [str(folder / name) for name in ("Bert.casebook", "Anna & Bo.casebook")]
    assert run(["report", *two, "--out", out]) == 2
    assert "add --summary" in capsys.readouterr().err
    assert run(["report", "--summary", *two, "--out", str(tmp_path / "s.docx")]) == 2
    shutil.copy(two[0], tmp_path / "mine.json")
    assert run(["report", "--summary", *two, "--out", str(tmp_path / "mine.json")]) == 2
    assert (tmp_path / "mine.json").read_bytes().startswith(b"SQLite")
    capsys.readouterr()
    nobody = make_casebook(folder / "nobody.casebook", [], unmatched=3)
    assert run(["report", "--summary", str(nobody), "--out", out]) == 0
    assert capsys.readouterr().out == "None of 3 photos in 1 casebook is surely listed.\n"
    assert run(["report", two[0], "--out", out]) == 0  # one casebook needs no --casebook
