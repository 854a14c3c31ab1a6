"""Until when an operator has to answer."""

from __future__ import annotations

import calendar
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flickrcheck.model import Request
from flickrcheck.store.casebook_letters import whole_text
from flickrcheck.store.casebook_requests import Answer, Event
from flickrcheck.work.deadlines import (
    due,
    due_day_of,
    how_counted,
    months_after,
    working_day,
    working_days_after,
)
from flickrcheck.work.next_step import by_urgency, due_day, is_overdue, next_step
from flickrcheck.work.request_events import State, Tracked, steps_from
from flickrcheck.work.request_words import due_words, short_due

DAYS = st.dates(date(2000, 1, 1), date(2199, 12, 31))
REQUEST = Request(
    "Lab",
    ("pipa",),
    "photographer",
    (),
    whole_text("photographer", "Please remove", "Dear Sir"),
    date(2026, 11, 1),
)
SENT = Tracked(1, REQUEST, (), "gdpr", State.SENT, sent=date(2026, 11, 2))


@given(DAYS, st.integers(1, 3))
def test_months_keep_the_date_or_end_with_the_month(day, months):
    later = months_after(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    last = calendar.monthrange(later.year, later.month)[1]
    assert later.day == min(day.day, last)


@given(DAYS)
def test_a_later_receipt_is_never_due_earlier(day):
    for law in ("gdpr", "uk-gdpr", "ccpa"):
        for extended in (False, True):
            first, _ = due_day_of(law, day, extended=extended)
            second, _ = due_day_of(law, day + timedelta(days=1), extended=extended)
            assert first <= second
        assert due_day_of(law, day, extended=False) < due_day_of(law, day, extended=True)


@given(DAYS)
def test_no_month_ends_on_a_weekend_and_none_is_cut(day):
    end, moved = due_day_of("gdpr", day, extended=False)
    assert end.weekday() < 5
    assert timedelta(0) <= end - months_after(day, 1) <= timedelta(days=2)
    assert moved == (end != months_after(day, 1))


@given(DAYS, st.integers(0, 40))
def test_working_days_are_counted_one_by_one(day, number):
    end = working_days_after(day, number)
    between = [day + timedelta(days=n) for n in range(1, (end - day).days + 1)]
    assert sum(each.weekday() < 5 for each in between) == number


@pytest.mark.parametrize(
    ("received", "extended", "end"),
    [
        (date(2027, 1, 31), False, date(2027, 3, 1)),  # 28 February 2027 is a Sunday
        (date(2028, 1, 31), False, date(2028, 2, 29)),  # a leap year
        (date(2026, 3, 5), False, date(2026, 4, 6)),  # 5 April 2026 is a Sunday
        (date(2026, 8, 31), False, date(2026, 9, 30)),
        (date(2026, 11, 30), True, date(2027, 3, 1)),  # not 28 February: a Sunday
        (date(2026, 12, 15), False, date(2027, 1, 15)),
    ],
)
def test_known_months(received, extended, end):
    assert due_day_of("gdpr", received, extended=extended)[0] == end


def test_laws_differ():
    day = date(2026, 11, 2)
    assert due_day_of("ccpa", day, extended=False) == (date(2026, 12, 17), False)
    assert due_day_of("ccpa", day, extended=True) == (date(2027, 1, 31), False)
    for law in ("bipa", "none"):  # what the letter asks for, as it stands
        assert due_day_of(law, day, extended=False) == (date(2026, 12, 2), False)
        assert due_day_of(law, date(2026, 11, 5), extended=False) == (date(2026, 12, 5), False)
        found = due(replace(SENT, law=law))
        assert not found.by_law and found.confirm is None
        assert "The letter asked for an answer within one month" in how_counted(found)
        assert "No law sets a date." in how_counted(replace(found, extended=True))
    assert due(SENT).by_law
    assert working_day(date(2026, 11, 7)) == date(2026, 11, 9)
    found = due(replace(SENT, law="ccpa"))
    assert found.confirm == date(2026, 11, 16)
    assert "16 November 2026 (10 business days)" in how_counted(found)


def test_what_is_assumed_is_said():
    found = due(SENT)
    assert found.answer == date(2026, 12, 2)
    assert "it is assumed to be the day of sending" in how_counted(found)
    known = due(replace(SENT, received=date(2026, 11, 5)))
    assert known.answer == date(2026, 12, 7)  # 5 December is a Saturday
    assert "assumed" not in how_counted(known)
    assert "ended on a weekend" in how_counted(known)
    assert "weekend" not in how_counted(found)
    moved = due(replace(SENT, received=date(2026, 11, 5), extended=date(2026, 11, 20)))
    assert moved.answer == date(2027, 2, 5)
    assert "two more" in how_counted(moved)


def test_only_what_is_waited_for_is_due():
    for state in State:
        assert (due(replace(SENT, state=state)) is None) == (state is not State.SENT)


def test_steps_follow_each_other():
    remind = next_step(SENT)
    assert (remind.name, remind.day) == ("remind", date(2026, 12, 3))
    assert 'your letter of 2 November 2026, "Please remove"' in remind.words
    reminded = replace(SENT, reminded=date(2026, 12, 10))
    complain = next_step(reminded)
    assert (complain.name, complain.day) == ("complain", date(2026, 12, 24))
    assert "the reminder of 10 December 2026" in complain.words
    complained = replace(reminded, complained=date(2026, 12, 28))
    ask = next_step(complained)
    assert (ask.name, ask.day) == ("ask-authority", date(2027, 3, 31))
    assert next_step(replace(SENT, state=State.DRAFT)).name == "send"
    assert next_step(replace(SENT, state=State.ANSWERED)).name == "settle"
    refused = replace(SENT, state=State.REFUSED, closed=date(2026, 12, 1))
    assert next_step(refused).name == "complain"
    assert next_step(replace(refused, law="none")) is None
    assert next_step(replace(refused, complained=date(2026, 12, 2))).name == "ask-authority"
    for state in (State.DONE, State.ABANDONED):
        assert next_step(replace(SENT, state=state)) is None


def test_an_answer_proposes_the_reply_that_its_words_point_to():
    given = Event(
        "a" * 32, "", "", "answered", None, answer=Answer("Please send a proof of identity.")
    )
    step = next_step(replace(SENT, state=State.ANSWERED, answers=(given,)))
    assert (step.name, step.letter) == ("settle", "reply-identity")
    assert step.words.endswith('"They ask you to prove who you are." That is a guess.')
    plain = replace(given, answer=Answer("Hello."))
    assert next_step(replace(SENT, state=State.ANSWERED, answers=(plain,))).letter is None


def test_no_law_still_reminds():
    plain = replace(SENT, law="none")
    assert due_day(plain) == date(2026, 12, 2)
    assert next_step(plain).day == date(2026, 12, 3)
    assert "No law sets a date" in due_words(plain, date(2026, 11, 3))
    assert next_step(replace(plain, reminded=date(2026, 12, 10))).name == "decide"


def test_a_reply_gives_two_more_weeks():
    replied = replace(SENT, replied=date(2026, 12, 20))
    assert due_day(replied) == next_step(replied).day == date(2027, 1, 3)
    assert due_day(replace(SENT, replied=date(2026, 11, 9))) == date(2026, 12, 3)


def test_more_time_that_was_announced_late_is_said():
    late = due(replace(SENT, extended=date(2026, 12, 3)))
    assert late.too_late and "which is late" in how_counted(late)
    assert not due(replace(SENT, extended=date(2026, 12, 2))).too_late


def test_an_announced_extension_delays_the_reminder():
    assert next_step(replace(SENT, extended=date(2026, 11, 20))).day == date(2027, 2, 3)


def test_overdue_comes_first_and_is_said():
    today = date(2026, 12, 5)
    late = SENT
    soon = replace(SENT, id=2, sent=date(2026, 11, 20))
    draft = replace(SENT, id=3, state=State.DRAFT, sent=None)
    done = replace(SENT, id=4, state=State.DONE)
    assert [each.id for each in by_urgency([done, draft, soon, late], today)] == [1, 2, 3, 4]
    assert is_overdue(late, today) and not is_overdue(soon, today)
    assert short_due(late, today) == "Overdue by 3 days"
    assert short_due(late, date(2026, 12, 2)) == "Today"
    assert short_due(draft, today) == due_words(draft, today) == ""
    assert due_words(late, today).startswith("The answer was due on 2 December 2026, 3 days ago. ")
    assert due_words(late, date(2026, 12, 2)).startswith("The answer is due today, on 2 December")


def test_every_state_but_the_last_ones_leads_on():
    also = {"law", "answered", "saved", "notified"}  # what may come later and changes nothing
    ends = {state for state in State if not set(steps_from(state)) - also}
    assert ends == {State.DONE, State.ABANDONED}
