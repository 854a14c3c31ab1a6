"""Until when an operator has to answer, in calendar months or days, by the law of the request.

- GDPR, Art. 12(3): one month from receipt, two further ones if the operator says so within the
  first. UK GDPR, Art. 12(3) and 12A: the same.
- Periods of European law are counted as Regulation (EEC, Euratom) No 1182/71 says: the day of
  receipt is not counted (Art. 3(1)); a period in months ends with the day of the same date, and
  where the month has no such day with its last day (Art. 3(2)(c)); one that would end on a
  Saturday, a Sunday or a public holiday ends with the next working day (Art. 3(4)).
- CCPA, 11 CCR 7021: receipt is confirmed within 10 business days and the request answered within 45
  calendar days, 45 more if announced. They begin on the day of receipt; ends are not moved.
- BIPA (740 ILCS 14) and a plain request without a law set no date: the letters ask for an answer
  within one month of their receipt, and that is what is counted then, as it stands.

Public holidays differ between countries and operators: none is known here, so on one the true end
may be a working day later. For the United Kingdom the rule on weekends is the advice of its ICO.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from flickrcheck.language import say
from flickrcheck.work.request_events import Law, State, Tracked
from flickrcheck.work.words import date_words

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Due:
    """When an answer is due.

    confirm: until when receipt has to be confirmed, where a law asks for it. assumed: the day of
    receipt is not known, so that of sending stands for it. moved: the period ended on a weekend.
    too_late: more time was announced when the first period was over. by_law: False where only the
    letter asked for an answer by then.
    """

    answer: date
    confirm: date | None
    law: Law
    received: date
    assumed: bool
    extended: bool
    moved: bool
    too_late: bool = False

    @property
    def by_law(self) -> bool:
        """Whether a law sets the date."""
        return self.law not in ("bipa", "none")


def months_after(day: date, months: int) -> date:
    """The same date so many months later, or the last day of that month.

    >>> months_after(date(2027, 1, 31), 1), months_after(date(2028, 1, 30), 1)
    (datetime.date(2027, 2, 28), datetime.date(2028, 2, 29))
    """
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def working_day(day: date) -> date:
    """This day, or the Monday after it if it is of a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday())) if day.weekday() >= _SATURDAY else day


def working_days_after(day: date, number: int) -> date:
    """The so-manieth day after ``day`` from Monday to Friday."""
    while number:
        day += timedelta(days=1)
        number -= day.weekday() < _SATURDAY
    return day


def due_day_of(law: Law, received: date, *, extended: bool) -> tuple[date, bool]:
    """The last day for an answer, and whether it was moved from a weekend."""
    if law == "ccpa":
        return received + timedelta(days=90 if extended else 45), False
    end = months_after(received, 3 if extended else 1)
    if law in ("gdpr", "uk-gdpr"):
        return working_day(end), working_day(end) != end
    return end, False


def due(request: Tracked) -> Due | None:
    """When the answer to a request is due; None unless it is waited for."""
    received = request.received or request.sent
    if request.state is not State.SENT or received is None:
        return None
    extended = request.extended is not None
    end, moved = due_day_of(request.law, received, extended=extended)
    first, _ = due_day_of(request.law, received, extended=False)
    return Due(
        answer=end,
        confirm=working_days_after(received, 10) if request.law == "ccpa" else None,
        law=request.law,
        received=received,
        assumed=request.received is None,
        extended=extended,
        moved=moved,
        too_late=request.extended is not None and request.extended > first,
    )


def how_counted(due: Due) -> str:
    """How a date was counted and what was assumed, in sentences."""
    sentences = [_period(due)]
    if due.too_late:
        sentences.append(
            say("The operator announced it when the first period was over already, which is late.")
        )
    if due.assumed:
        sentences.append(
            say(
                "When the request was received is not known; it is assumed to be the day of "
                "sending, as with e-mail."
            )
        )
    if due.moved:
        sentences.append(say("The month ended on a weekend, so the Monday after it counts."))
    if due.law in ("gdpr", "uk-gdpr"):
        sentences.append(
            say("Public holidays are not known here: if it is one, the next working day counts.")
        )
    if due.confirm:
        sentences.append(
            say(
                "A covered business confirms the receipt by {day} (10 business days).",
                day=date_words(due.confirm),
            )
        )
    return " ".join(sentences)


def _period(due: Due) -> str:
    day = date_words(due.received)
    if due.law == "ccpa" and due.extended:
        return say(
            "90 days from the receipt on {day}, because the operator announced 45 more (CCPA).",
            day=day,
        )
    if due.law == "ccpa":
        return say("45 days from the receipt on {day} (CCPA).", day=day)
    if not due.by_law and due.extended:
        return say(
            "The letter asked for an answer within one month of the receipt on {day}, and the "
            "operator announced more time: two more months are counted here. No law sets a date.",
            day=day,
        )
    if not due.by_law:
        return say(
            "The letter asked for an answer within one month of the receipt on {day}. No law sets "
            "a date.",
            day=day,
        )
    if due.extended:
        return say(
            "Three calendar months from the receipt on {day}, because the operator announced "
            "two more (Article 12(3)).",
            day=day,
        )
    return say("One calendar month from the receipt on {day} (Article 12(3)).", day=day)
