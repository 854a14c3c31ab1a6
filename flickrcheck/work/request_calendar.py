"""The days that matter next of open requests, as a calendar file (iCalendar, RFC 5545).

A calendar goes to phones and to whoever shares it: an event holds the operator's name and how its
day was counted, and nothing of the letter, the photos or who wrote.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event

from flickrcheck.language import say
from flickrcheck.work.deadlines import due, how_counted
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.next_step import due_day, next_step
from flickrcheck.work.request_events import Tracked
from flickrcheck.work.requests_file import fingerprint_of

_MORNING: Final = timedelta(hours=9)  # of the day itself: an alarm at midnight wakes people


@dataclass(frozen=True, slots=True)
class _Day:
    """One day in the calendar. name: the same in every later file; over: nothing is due then."""

    name: str
    day: date
    title: str
    words: str = ""
    over: bool = False


def calendar_file(requests: Iterable[Tracked], now: datetime) -> bytes:
    """Whole days with alarms: until when an answer is due, and when the next step may be done.

    The same day of the same request is the same entry in every later file, so that a calendar moves
    it instead of showing it twice; once nothing is due any more it is cancelled. now: with a time
    zone.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//flickrcheck//requests//EN")
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    for request in requests:
        for each in _days(request):
            calendar.add_component(_event(request, each, now))
    return bytes(calendar.to_ical())


def days_in(requests: Iterable[Tracked]) -> int:
    """How many days such a file reminds of."""
    return sum(not each.over for request in requests for each in _days(request))


def _days(request: Tracked) -> Iterator[_Day]:
    """What is due about a request, then what an earlier file may have told and is over."""
    if request.sent is None:
        return
    told = list(_due_days(request))
    yield from told
    ended = request.closed or request.sent
    names = ("due", "next", "confirm") if request.law == "ccpa" else ("due", "next")
    title = say("Nothing is due any more: {operator}", operator=_operator(request))
    for name in names:
        if all(each.name != name for each in told):
            yield _Day(name, ended, title, over=True)


def _due_days(request: Tracked) -> Iterator[_Day]:
    operator = _operator(request)
    until, day, step = due(request), due_day(request), next_step(request)
    if until is None or day is None:
        return
    if until.confirm and not (request.received or request.answers):
        title = say("Confirmation of receipt due: {operator}", operator=operator)
        yield _Day("confirm", until.confirm, title, how_counted(until))
    if day == until.answer:
        title = say("Answer due: {operator}", operator=operator)
        yield _Day("due", day, title, how_counted(until))
    else:
        yield _Day("due", day, _step_title(step.name if step else "", operator))
    if step and step.day and step.day > day:
        yield _Day("next", step.day, _step_title(step.name, operator))


def _operator(request: Tracked) -> str:
    return operator_words(request.request.operator)


def _step_title(name: str, operator: str) -> str:
    if name == "remind":
        return say("A reminder may be sent: {operator}", operator=operator)
    if name == "complain":
        return say("A complaint may be sent: {operator}", operator=operator)
    return say("Next step due: {operator}", operator=operator)


def _event(request: Tracked, day: _Day, now: datetime) -> Event:
    event = Event()
    event.add("uid", f"{fingerprint_of(request.request)}-{day.name}@flickrcheck")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("sequence", len(request.events))
    event.add("dtstart", day.day)
    event.add("dtend", day.day + timedelta(days=1))
    event.add("summary", day.title)
    if day.words:
        event.add("description", day.words)
    event.add("transp", "TRANSPARENT")  # nobody is busy all that day
    event.add("class", "PRIVATE")
    if day.over:
        event.add("status", "CANCELLED")
        return event
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", day.title)
    alarm.add("trigger", _MORNING)
    event.add_component(alarm)
    return event
