"""What the person may do next about a request, and from which day on.

The days are those that comparable trackers use: a reminder 31 days after the request, a complaint
14 days after the reminder, a question to the authority 93 days after the complaint; never before
the answer is due by law.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from flickrcheck.language import say, say_counted
from flickrcheck.work.deadlines import due
from flickrcheck.work.letters.removal import photo_count
from flickrcheck.work.request_events import State, Tracked
from flickrcheck.work.words import date_words, visible

_REMIND: Final = timedelta(days=31)
_COMPLAIN: Final = timedelta(days=14)
_ASK: Final = timedelta(days=93)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next. name: for machines. day: from when on, None at any time."""

    name: str
    day: date | None
    words: str


def next_step(request: Tracked) -> NextStep | None:
    """What comes next; None where nothing is open."""
    match request.state:
        case State.DRAFT | State.READY:
            return NextStep("send", None, say("Send the letter, then note the day of sending."))
        case State.ANSWERED:
            return NextStep(
                "settle",
                None,
                say(
                    "Read the answer, then note how it ended: done, refused, more time, or nothing "
                    "settled yet."
                ),
            )
        case State.REFUSED if request.complained is None:
            return _refused(request)
        case State.SENT if request.sent is not None:
            return _waiting(request, request.sent)
        case State.REFUSED if request.complained is not None:
            return _asked(request.complained)
    return None


def _refused(request: Tracked) -> NextStep | None:
    if not _has_authority(request):
        return None
    return NextStep(
        "complain",
        request.closed,
        say(
            "You may complain to a data protection authority. Quote {letter}.",
            letter=_quoted(request),
        ),
    )


def _waiting(request: Tracked, sent: date) -> NextStep:
    until = due(request)
    if request.complained is not None:
        return _asked(request.complained)
    if request.reminded is not None:
        day = request.reminded + _COMPLAIN
        if until:  # more time may have been announced after the reminder
            day = max(day, until.answer + timedelta(days=1))
        if _has_authority(request):
            words = say(
                "Complain to a data protection authority from {day} on, if nothing came. Quote "
                "{letter} and the reminder of {reminded}.",
                day=date_words(day),
                letter=_quoted(request),
                reminded=date_words(request.reminded),
            )
            return NextStep("complain", day, words)
        words = say(
            "Decide from {day} on whether you go on: no authority oversees such a request.",
            day=date_words(day),
        )
        return NextStep("decide", day, words)
    day = sent + _REMIND
    if until:
        day = max(day, until.answer + timedelta(days=1))
    words = say(
        "Send a reminder from {day} on, if nothing came. Quote {letter}.",
        day=date_words(day),
        letter=_quoted(request),
    )
    return NextStep("remind", day, words)


def _asked(complained: date) -> NextStep:
    day = complained + _ASK
    words = say(
        "Ask the authority from {day} on what became of your complaint of {complained}.",
        day=date_words(day),
        complained=date_words(complained),
    )
    return NextStep("ask-authority", day, words)


def _has_authority(request: Tracked) -> bool:
    return request.law in ("gdpr", "uk-gdpr", "ccpa")


def _quoted(request: Tracked) -> str:
    """The first letter with its day, subject and number of entries, in a sentence."""
    sent = request.sent or request.request.created
    subject = visible(request.request.subject, 120)
    number = photo_count(request.request.matches)
    if not number:
        return say('your letter of {day}, "{subject}"', day=date_words(sent), subject=subject)
    return say_counted(
        'your letter of {day}, "{subject}", about {number} photo',
        'your letter of {day}, "{subject}", about {number} photos',
        number,
        day=date_words(sent),
        subject=subject,
    )


def due_day(request: Tracked) -> date | None:
    """The day that matters next: until when an answer is due by law, else of the next step.

    Once a reminder or complaint was sent it is the day of the next step.
    """
    step = next_step(request)
    until = due(request)
    if until and request.reminded is None and request.complained is None:
        return until.answer
    return step.day if step else None


def is_overdue(request: Tracked, today: date) -> bool:
    """Whether that day is over and something is still waited for."""
    day = due_day(request)
    return request.state is State.SENT and day is not None and day < today


def by_urgency(requests: Iterable[Tracked], today: date) -> list[Tracked]:
    """Overdue ones first, then by the day that matters next, then open ones; the newest first."""

    def urgency(request: Tracked) -> tuple[bool, date, bool, int]:
        day = due_day(request) if request.state is State.SENT else None
        closed = request.state in (State.DONE, State.REFUSED, State.ABANDONED)
        return not is_overdue(request, today), day or date.max, closed, -request.id

    return sorted(requests, key=urgency)
