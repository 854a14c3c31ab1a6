"""The days that matter next of open requests, as a calendar file (iCalendar, RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from icalendar import Calendar, Event

from flickrcheck.language import say
from flickrcheck.work.deadlines import due, how_counted
from flickrcheck.work.next_step import due_day, next_step
from flickrcheck.work.request_events import State, Tracked
from flickrcheck.work.requests_file import fingerprint_of
from flickrcheck.work.words import visible


def calendar_file(requests: Iterable[Tracked], now: datetime) -> bytes:
    """One whole day for each request that is waited for; the same request is the same entry in
    every later file, so that a calendar moves it instead of showing it twice.

    now: with a time zone.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//flickrcheck//requests//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for request in requests:
        day = due_day(request) if request.state is State.SENT else None
        if day is None:
            continue
        step, until = next_step(request), due(request)
        event = Event()
        event.add("uid", f"{fingerprint_of(request.request)}@flickrcheck")
        event.add("dtstamp", now.astimezone(UTC))
        event.add("sequence", len(request.events))
        event.add("dtstart", day)
        event.add("dtend", day + timedelta(days=1))
        operator = visible(request.request.operator, 200)
        waits = until and day == until.answer
        event.add(
            "summary",
            say("Answer due: {operator}", operator=operator)
            if waits
            else say("Next step due: {operator}", operator=operator),
        )
        words = [how_counted(until) if until else "", step.words if step else ""]
        event.add("description", " ".join(filter(None, words)))
        event.add("transp", "TRANSPARENT")  # nobody is busy all that day
        calendar.add_component(event)
    return bytes(calendar.to_ical())
