"""From a confirmed match to an answered request, on the command line and in the calendar."""

from __future__ import annotations

import json
from datetime import date, timedelta

from icalendar import Calendar
from made_casebook import make_casebook, match

from flickrcheck.cli.main import run
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook

TODAY = date.today()


def test_a_confirmed_match_becomes_an_answered_request(tmp_path, capsys):
    book = make_casebook(
        tmp_path / "my.casebook",
        [match("/p/a.jpg", "pipa", 111, Grade.POSSIBLE)],
        verdicts={"/p/a.jpg": Verdict.MINE},
    )
    writer = tmp_path / "writer.toml"
    writer.write_text('name = "Ann Example"\nemail = "ann@example.org"\n')

    def ask(*arguments):
        assert run([*map(str, arguments), "--casebook", str(book)]) == 0
        return capsys.readouterr().out

    def shown():
        return json.loads(ask("requests", "show", 1, "--json"))

    assert "1 letter drafted" in ask("letters", "--writer", writer, "--out", tmp_path / "out")
    # the letter was saved and sent two months ago
    sent = TODAY - timedelta(days=62)
    with Casebook.open(book) as opened, opened.writing():
        opened.database.conn.execute("UPDATE request SET created = ?", [sent.isoformat()])
    ask("requests", "state", 1, "ready", "--on", sent)
    assert shown()["state"] == "ready"
    ask("requests", "sent", 1, "--on", sent)
    assert "The answer was due on " in ask("requests", "due")
    ask("requests", "received", 1, "--on", sent + timedelta(days=1))
    request = shown()
    assert (request["state"], request["overdue"]) == ("sent", True)
    assert request["next_step"]["name"] == "remind"
    assert request["next_step"]["letter"] == "reminder"
    assert "Saved: " in ask("requests", "draft", 1, "reminder", "--writer", writer)
    [reminder] = (tmp_path / "out").glob("*-reminder.txt")
    text = reminder.read_text("utf-8")
    assert "Your answer was due by" in text and "about 1 photo in" in text
    assert shown()["next_step"]["name"] == "send-letter"
    ask("requests", "state", 1, "reminded", "--on", TODAY - timedelta(days=10))
    request = shown()
    assert request["events"][-1]["written"]["letter"]["body"] in text
    assert request["due"] == (TODAY + timedelta(days=4)).isoformat()
    assert request["next_step"]["name"] == "complain"
    ask("requests", "ics", tmp_path / "due.ics")
    events = Calendar.from_ical((tmp_path / "due.ics").read_bytes()).walk("VEVENT")
    [event] = [each for each in events if each.get("status") != "CANCELLED"]
    assert event["dtstart"].dt == TODAY + timedelta(days=4)
    mail = tmp_path / "answer.eml"
    mail.write_text("From: lab@example.org\nSubject: Re\n\nWe deleted 1 photo.\n")
    ask("requests", "answer", 1, "--file", mail)
    ask("requests", "state", 1, "done")
    request = shown()
    assert (request["state"], request["due"], request["next_step"]) == ("done", None, None)
    assert [each["what"] for each in request["events"]] == [
        *("ready", "sent", "received", "saved", "reminded", "answered", "done")
    ]
    assert "Nothing is overdue" in ask("requests", "due", "--within", "52w")
