"""A redacted report tells what was found, and nothing of whose it is."""

from __future__ import annotations

import base64
import json
from dataclasses import fields, replace
from datetime import UTC, datetime

import pytest
from made_casebook import PACKS, drawn_jpeg, make_casebook, match

from flickrcheck.cli.main import run
from flickrcheck.model import Evidence, FaceBox, Grade, Verdict
from flickrcheck.store.casebook import Casebook, PackUsed, ScanRecord, StoredMatch
from flickrcheck.work.overview import Overview
from flickrcheck.work.report import ReportData, report_data, write_report
from flickrcheck.work.report_redacted import redacted
from flickrcheck.work.report_words import summary

NOW = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)
SECRETS = (
    *("Erika", "wedding", "beach.jpg", "private", "torn.jpg", "fog.jpg", "client-9"),
    *("987654321012", "111222333", "77777777@N07", "face-of-erika", "entry-erika", "zanzibar"),
    *("/photos", "locked"),
)
PHOTOS = (
    match(
        "/photos/Erika/wedding/beach.jpg",
        "pipa",
        987654321012,
        key="entry-erika",
        nsid="77777777@N07",
        faces=(FaceBox(1, 2, 3, 4, key="face-of-erika"),),
        note="Erika contradicts 111222333.",
    ),
    match("/photos/Erika/wedding/beach.jpg", "zanzibar", 111222333, Grade.SAME_PICTURE),
    match("/photos/private/b.jpg", "diveface", None, Grade.ACCOUNT, nsid="77777777@N07"),
)


@pytest.fixture
def book(tmp_path):
    path = make_casebook(
        tmp_path / "client-9 Erika.casebook",
        PHOTOS,
        packs=(*PACKS, PackUsed("zanzibar", "zanzibar-2", 3, 0, 3, "c0ffee")),
        unreadable=[("/photos/Erika/torn.jpg", "torn.jpg ends too early")],
        plain=["/photos/Erika/fog.jpg"],
        verdicts={"/photos/Erika/wedding/beach.jpg": Verdict.MINE},
    )
    with Casebook.open(path) as opened:
        yield opened


@pytest.mark.parametrize("ending", ["html", "csv", "json"])
def test_nothing_that_names_anybody_is_in_it(book, tmp_path, ending):
    whole, short = tmp_path / f"whole.{ending}", tmp_path / f"short.{ending}"
    write_report(book, whole, NOW)
    write_report(book, short, NOW, redact=True)
    said = short.read_text("utf-8-sig")
    assert [secret for secret in SECRETS if secret.lower() in said.lower()] == []
    assert str(tmp_path) not in said
    for number in range(4):  # the pictures are really in the whole page
        picture = base64.b64encode(drawn_jpeg(number * 40)).decode()
        assert picture not in said
    before = whole.read_text("utf-8-sig")
    # the CSV has one row a match, so it never tells of what was not matched
    hidden = {"torn.jpg", "fog.jpg", "locked", "client-9"} if ending == "csv" else {"client-9"}
    if ending == "html":
        hidden = set()
    assert [s for s in SECRETS if s not in before and s not in hidden] == []


def test_what_was_found_stays(book):
    data = report_data(book, NOW)
    short = redacted(data)
    assert summary(short) == summary(data)
    assert [each.match.grade for each in short.matches] == [
        each.match.grade for each in data.matches
    ]
    assert [each.verdict for each in short.matches] == [each.verdict for each in data.matches]
    names = [each.match.photo.path for each in short.matches]
    assert len(set(names)) == 2  # one photo in two datasets has one name
    assert {part.name for part in short.parts} >= {"dataset 1"}
    assert [dict(part.grades) for part in short.parts] == [dict(part.grades) for part in data.parts]
    distances = [proof.distance for each in short.matches for proof in each.match.evidence]
    assert [each.match.faces for each in short.matches] == [()] * len(short.matches)
    assert distances == [proof.distance for each in data.matches for proof in each.match.evidence]


def test_every_kind_of_proof_has_words(book):
    data = report_data(book, NOW)
    kinds = ("id", "owner", "picture", "file")
    [stored, *_] = data.matches
    proofs = tuple(Evidence(kind, "Erika") for kind in kinds)
    data = replace(data, matches=(replace(stored, match=replace(stored.match, evidence=proofs)),))
    said = [proof.how for proof in redacted(data).matches[0].match.evidence]
    assert len(set(said)) == 4
    assert "Erika" not in " ".join(said)


def test_an_ending_that_is_part_of_a_name_is_not_told(book):
    data = report_data(book, NOW)
    kinds = {".psd": 1, ".erika wedding": 2, ".zanzibar": 1, "video": 3}
    data = replace(data, scan=replace(data.scan, unsupported=kinds))
    assert redacted(data).scan.unsupported == {".psd": 1, "other": 3, "video": 3}


def test_the_command_writes_it(book, tmp_path):
    out = tmp_path / "shown.json"
    assert run(["report", "--casebook", str(book.path), "--out", str(out), "--redact"]) == 0
    assert json.loads(out.read_text())["redacted"] is True
    assert "Erika" not in out.read_text()


def test_whatever_reports_learn_to_say_has_to_be_thought_of_here():
    """A new field may name somebody: see whether ``redacted`` has to take it out, then add it."""
    assert {field.name for field in fields(ReportData)} == {
        *("made", "casebook", "scan", "overview", "matches", "parts", "unreadable", "plain"),
        *("thumbnails", "pictures_left_out", "told", "pictureless", "redacted"),
    }
    assert {field.name for field in fields(Overview)} == {
        *("casebook", "scan", "totals", "datasets", "verdicts", "account_only", "years"),
        *("dated_by_export", "dated_by_file", "checked"),
    }
    assert {field.name for field in fields(ScanRecord)} == {
        *("id", "started", "finished", "roots", "packs", "photos", "unreadable", "flat"),
        *("unsupported", "hidden", "unlisted", "strict_bound", "loose_bound", "expected"),
        *("excluded", "packages", "exported", "pictureless", "contradictory"),
        *("window_strict", "window_loose", "window_expected", "exported_videos"),
    }
    assert {field.name for field in fields(StoredMatch)} == {
        *("id", "match", "verdict", "verdict_at", "new", "present", "stands_for", "pictured"),
        "taken",
    }
