"""The calendar of what is due, read back by the library that reads calendars."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from icalendar import Calendar
from made_casebook import HOSTILE, make_casebook, match

from flickrcheck.model import Contact, Letter, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.request_calendar import calendar_file, days_in
from flickrcheck.work.request_events import Step
from flickrcheck.work.request_steps import all_tracked, note, undo

NOW = datetime(2026, 11, 3, 12, tzinfo=UTC)
TODAY = date(2026, 12, 24)
CREATED = date(2026, 11, 1)
SENT = {"today": TODAY, "day": date(2026, 11, 2)}


def letter(law: str) -> Letter:
    return Letter("en", "person", law, ("Ann Secret",), ("Lab",), "1 November 2026", "My photo",
                  "Dear all, I am Ann Secret")  # fmt: skip


@pytest.fixture
def book(tmp_path):
    contact = Contact("Lab", "email", "lab@example.org", "this dataset", "https://example.org")
    photo = match("/home/ann/secret.jpg")
    with Casebook.open(make_casebook(tmp_path / "my.casebook", [])) as opened:
        for operator, law in (("Lab, Ü", "gdpr"), (HOSTILE, "none"), ("West", "ccpa")):
            opened.add_request(
                Request(operator, ("pipa",), "person", (photo,), letter(law), CREATED, contact)
            )
        yield opened


def events(book) -> dict[str, dict]:
    data = calendar_file(all_tracked(book, TODAY), NOW)
    assert b"ecret" not in data and b"lab@" not in data and b"My photo" not in data
    read = Calendar.from_ical(data).walk("VEVENT")
    assert len({str(each["uid"]) for each in read}) == len(read)
    return {str(each["summary"]): each for each in read if "status" not in each}


def cancelled(book) -> dict[str, dict]:
    """Entries that are over, by their UID."""
    read = Calendar.from_ical(calendar_file(all_tracked(book, TODAY), NOW)).walk("VEVENT")
    return {str(each["uid"]): each for each in read if str(each.get("status")) == "CANCELLED"}


def test_what_is_due_is_read_back_with_alarms(book):
    assert events(book) == {}
    for number in (1, 2, 3):
        note(book, number, Step.SENT, **SENT)
    read = events(book)
    due = read["Answer due: Lab, Ü"]
    assert due["dtstart"].dt == date(2026, 12, 2)
    assert due["dtend"].dt == date(2026, 12, 3)
    assert "One calendar month" in str(due["description"])
    [alarm] = due.walk("VALARM")
    assert alarm["trigger"].dt == timedelta(hours=9)
    assert read["A reminder may be sent: Lab, Ü"]["dtstart"].dt == date(2026, 12, 3)
    [hostile] = [each for title, each in read.items() if title.startswith("Answer due: <script>")]
    assert "No law sets a date" in str(hostile["description"])
    assert read["Confirmation of receipt due: West"]["dtstart"].dt == date(2026, 11, 16)
    assert len(read) == days_in(all_tracked(book, TODAY)) == 7


def test_a_later_file_moves_and_cancels_the_same_entries(book):
    note(book, 1, Step.SENT, **SENT)
    first = events(book)
    due = first["Answer due: Lab, Ü"]
    note(book, 1, Step.RECEIVED, today=TODAY, day=date(2026, 11, 12))
    [moved] = [each for title, each in events(book).items() if title.startswith("Answer due")]
    assert moved["uid"] == due["uid"] and moved["dtstart"].dt == date(2026, 12, 14)
    assert moved["sequence"] > due["sequence"]
    note(book, 1, Step.REMINDED, today=TODAY)
    [reminded] = events(book).values()
    assert reminded["uid"] == due["uid"]
    assert str(reminded["summary"]).startswith("A complaint may be sent: ")
    assert list(cancelled(book)) == [first["A reminder may be sent: Lab, Ü"]["uid"]]
    undo(book, 1)
    note(book, 1, Step.DONE, today=TODAY)
    assert events(book) == {}
    over = cancelled(book)
    assert set(over) == {str(each["uid"]) for each in first.values()}  # the reminder's day, too
    assert not any(each.walk("VALARM") for each in over.values())
    assert days_in(all_tracked(book, TODAY)) == 0
