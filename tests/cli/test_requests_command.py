"""``flickrcheck requests`` as a person runs it."""

from __future__ import annotations

import io
import json
import sys
from datetime import date, timedelta

import pytest
from icalendar import Calendar
from made_casebook import make_casebook, match

from flickrcheck.cli.main import run

TODAY = date.today()


@pytest.fixture
def book(tmp_path, capsys):
    path = make_casebook(tmp_path / "my.casebook", [match("/p/a.jpg", "ffhq", 111)])
    writer = tmp_path / "writer.toml"
    writer.write_text('name = "Ann Example"\nemail = "ann@example.org"\n')
    out = str(tmp_path / "out")
    assert run(["letters", "--casebook", str(path), "--writer", str(writer), "--out", out]) == 0
    capsys.readouterr()
    return path


def requests(book, *arguments):
    return run(["requests", *map(str, arguments), "--casebook", str(book)])


def test_from_a_draft_to_an_answered_request(book, tmp_path, capsys, monkeypatch):
    assert requests(book, "list") == 0
    printed = capsys.readouterr().out
    assert "1  Draft, NVIDIA Corporation\n      Request to remove" in printed
    assert requests(book, "due") == 0
    assert "Nothing is overdue" in capsys.readouterr().out
    assert requests(book, "sent", 1) == 0
    printed = capsys.readouterr().out
    assert "The answer is due on " in printed and "Next: Send a reminder from" in printed
    assert requests(book, "due", "--within", "6w", "--json") == 0
    [due] = json.loads(capsys.readouterr().out)["requests"]
    assert due["state"] == "sent" and due["sent"] == TODAY.isoformat()
    assert due["received_assumed"] and not due["overdue"]
    assert requests(book, "ics", tmp_path / "due.ics") == 0
    assert "2 days written" in capsys.readouterr().out
    events = Calendar.from_ical((tmp_path / "due.ics").read_bytes()).walk("VEVENT")
    assert events[0]["dtstart"].dt.isoformat() == due["due"]
    writer = tmp_path / "writer.toml"
    assert requests(book, "reminder", 1, "--writer", writer) == 0
    assert "\n\nReminder: Request to remove my photo" in capsys.readouterr().out
    mail = tmp_path / "answer.eml"
    mail.write_text("From: lab@example.org\nSubject: Re: removal\n\nSend us links.\n")
    assert requests(book, "answer", 1, "--file", mail) == 0
    assert "Answered, NVIDIA" in capsys.readouterr().out
    stdin = io.TextIOWrapper(io.BytesIO("We deleted ü.".encode()))
    monkeypatch.setattr(sys, "stdin", stdin)
    assert requests(book, "answer", 1, "--file", "-") == 0
    assert requests(book, "state", 1, "done") == 0
    assert requests(book, "undo", 1) == 0
    capsys.readouterr()
    assert requests(book, "show", 1) == 0
    printed = capsys.readouterr().out
    assert "Taken back: Done" in printed
    assert "Send us links." in printed and "We deleted ü." in printed
    assert "From: lab@example.org" in printed


def test_letters_that_follow_are_saved_and_kept(book, tmp_path, capsys):
    writer = tmp_path / "writer.toml"
    assert requests(book, "draft", 1, "reminder", "--writer", writer) == 2
    assert "cannot follow the request" in capsys.readouterr().err
    assert requests(book, "sent", 1) == 0
    assert requests(book, "draft", 1, "complaint", "--writer", writer) == 2
    assert "Name the authority" in capsys.readouterr().err
    assert requests(book, "draft", 1, "reminder", "--writer", writer) == 0
    printed = capsys.readouterr().out
    assert "Next: Send the reminder that was saved on " in printed
    [first] = sorted((tmp_path / "out").glob("nvidia*reminder.eml"))
    assert f"Saved: {first}" in printed
    assert b"Subject: Reminder: Request to remove my photo" in first.read_bytes()
    assert requests(book, "draft", 1, "reminder", "--writer", writer, "--out", first.parent) == 0
    assert first.with_stem(f"{first.stem}-2").is_file()  # older files stay
    assert requests(book, "state", 1, "reminded") == 0
    capsys.readouterr()
    assert requests(book, "show", 1, "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["next_step"]["letter"] == "complaint"
    assert shown["events"][-1]["written"]["letter"]["kind"] == "reminder"
    file = tmp_path / "answer.txt"
    file.write_text("From: lab@example.org\n\nPlease send us the links to the photos.\n")
    assert requests(book, "answer", 1, "--file", file, "--json") == 0
    assert json.loads(capsys.readouterr().out)["guessed_answer"] == "links"
    assert requests(book, "draft", 1, "reply-links", "--writer", writer) == 0
    assert requests(book, "state", 1, "replied") == 0
    lines = ("--to", "The Authority", "--to", "1 Street")
    assert requests(book, "draft", 1, "complaint", "--writer", writer, *lines, "--json") == 0
    saved = json.loads(capsys.readouterr().out.splitlines()[-1])["events"][-1]["written"]
    assert saved["letter"]["recipient"] == ["The Authority", "1 Street"]
    assert requests(book, "undo", 1) == 0
    capsys.readouterr()
    assert requests(book, "show", 1) == 0
    printed = capsys.readouterr().out
    assert "Please send us the links" in printed and "Links to the photos: " in printed


def test_several_requests_are_noted_in_one_go(tmp_path, capsys):
    found = [match("/p/a.jpg", "ffhq", 111), match("/p/b.jpg", "pipa", 222)]
    several = make_casebook(tmp_path / "several.casebook", found)
    writer = tmp_path / "writer.toml"
    writer.write_text('name = "Ann Example"\nemail = "ann@example.org"\n')
    out = str(tmp_path / "out")
    assert run(["letters", "--casebook", str(several), "--writer", str(writer), "--out", out]) == 0
    assert requests(several, "sent", 1, 2) == 0
    assert capsys.readouterr().out.count("Sent, ") == 2
    assert requests(several, "sent", 1, 2) == 2
    assert requests(several, "undo", 1, 2, "--json") == 0
    found = json.loads(capsys.readouterr().out)["requests"]
    assert [each["state"] for each in found] == ["draft", "draft"]


def test_laws_days_and_export(book, tmp_path, capsys):
    assert requests(book, "law", 1, "ccpa") == 0
    assert requests(book, "sent", 1, "--on", TODAY) == 0
    assert requests(book, "received", 1) == 0
    capsys.readouterr()
    assert requests(book, "show", 1, "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["answer_due"] == (TODAY + timedelta(days=45)).isoformat()
    assert shown["confirmation_due"] and shown["law"] == "ccpa"
    assert "Dear Sir or Madam" in shown["letter"]
    file = tmp_path / "requests.json"
    assert requests(book, "export", file) == 0
    other = make_casebook(tmp_path / "other.casebook", [])
    assert requests(other, "import", file) == 0
    assert "1 request added" in capsys.readouterr().out
    assert requests(other, "state", 1, "done") == 0
    assert requests(book, "state", 1, "refused") == 0
    capsys.readouterr()
    assert requests(other, "import", file, "--json") == 0
    assert json.loads(capsys.readouterr().out)["same"] == 1
    assert requests(book, "export", file) == 0
    assert requests(other, "import", file) == 3
    assert "yours stay" in capsys.readouterr().err
    client = make_casebook(tmp_path / "client.casebook", [match("/c/9.jpg", "pipa", 999)])
    assert requests(client, "import", file) == 2
    said = capsys.readouterr().err
    assert "the matches of the casebook client" in said and "add --anyway" in said
    assert requests(client, "import", file, "--anyway") == 0


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["show", 7], 2, "no request 7"),
        (["sent", 1, "--on", "2020-01-01"], 2, "was saved on"),
        (["sent", 1, "--on", "soon"], 2, "does not match the format"),
        (["state", 1, "done"], 2, "cannot be noted now"),
        (["undo", 1], 2, "nothing to take back"),
        (["due", "--within", "soon"], 2, "no number of days"),
        (["answer", 1], 2, "--file"),
        (["answer", 1, "--file", "none.eml"], 5, "cannot be read"),
        (["import", "none.json"], 5, "cannot be read"),
    ],
)
def test_mistakes_are_said(book, capsys, arguments, code, words):
    assert requests(book, *arguments) == code
    assert words in capsys.readouterr().err


def test_a_casebook_without_letters_says_how_to_get_them(tmp_path, capsys):
    assert requests(make_casebook(tmp_path / "no.casebook", []), "list") == 0
    assert "flickrcheck letters" in capsys.readouterr().out
