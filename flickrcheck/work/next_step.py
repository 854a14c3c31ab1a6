"""What the person may do next about a request, and from which day on.

The days are those that comparable trackers use: a reminder 31 days after the request, or 14 days
after a reply to an answer, a complaint 14 days after the reminder, a question to the authority 93
days after the complaint; never before the answer is due.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from flickrcheck.language import say, say_counted
from flickrcheck.model import Letter, LetterKind
from flickrcheck.store.casebook_requests import Event
from flickrcheck.work.deadlines import due
from flickrcheck.work.letters.entries import photo_count
from flickrcheck.work.request_events import State, Step, Tracked, standing
from flickrcheck.work.usual_answers import guessed_answer
from flickrcheck.work.words import date_words, visible

_REMIND: Final = timedelta(days=31)
_TWO_WEEKS: Final = timedelta(days=14)
_ASK: Final = timedelta(days=93)


@dataclass(frozen=True, slots=True)
class NextStep:
    """What to do next. name: for machines. day: from when on, None at any time. letter: which
    letter that is, where the program drafts it. kept: such a letter was saved and is to be
    sent. also: a saved notice that is to be sent as well."""

    name: str
    day: date | None
    words: str
    letter: LetterKind | None = None
    kept: bool = False
    also: NextStep | None = None


def next_step(request: Tracked) -> NextStep | None:
    """What comes next; None where nothing is open."""
    step = _main_step(request)
    for each in request.notices:  # the first; it is to somebody else and replaces nothing
        if each.written and not _overtaken(request, each):
            notice = _to_send(each.written.letter, each.day, None)
            return replace(step, also=notice) if step else notice
    return step


def _main_step(request: Tracked) -> NextStep | None:
    step = _by_state(request)
    saved = next((each for each in request.unsent if each not in request.notices), None)
    if saved is None or saved.written is None or _overtaken(request, saved):
        return step
    letter = saved.written.letter
    # saving a letter early does not make its day come earlier
    day = step.day if step and step.letter == letter.kind else None
    return _to_send(letter, saved.day, day if day and saved.day and day > saved.day else None)


def _by_state(request: Tracked) -> NextStep | None:
    match request.state:
        case State.DRAFT | State.READY:
            return NextStep("send", None, say("Send the letter, then note the day of sending."))
        case State.ANSWERED:
            return _answered(request)
        case State.REFUSED if request.complained is None:
            return _refused(request)
        case State.SENT if request.sent is not None:
            return _waiting(request, request.sent)
        case State.REFUSED if request.complained is not None:
            return _asked(request.complained)
    return None


def _overtaken(request: Tracked, saved: Event) -> bool:
    """Whether a saved letter is no longer true: an answer came after it, or more time was
    announced to somebody whom it presses, or nothing is asked for any more. Notices stay."""
    kind = saved.written.letter.kind if saved.written else ""
    if kind == "notice":
        return request.state is State.ABANDONED
    if request.state in (State.DONE, State.ABANDONED):
        return True
    events = list(standing(request.events))
    later = {event.what for event in events[events.index(saved) + 1 :]}
    return Step.ANSWERED in later or (Step.EXTENDED in later and kind in ("reminder", "complaint"))


def _to_send(letter: Letter, saved: date | None, wait: date | None) -> NextStep:
    day, subject = date_words(saved) if saved else "", visible(letter.subject, 120)
    if letter.kind == "reminder":
        words = say('Send the reminder that was saved on {day}, "{subject}", then note it.',
                    day=day, subject=subject)  # fmt: skip
    elif letter.kind == "complaint":
        words = say('Send the complaint that was saved on {day}, "{subject}", then note it.',
                    day=day, subject=subject)  # fmt: skip
    elif letter.kind == "notice" and letter.recipient:
        words = say("Send the notice to {recipient} that was saved on {day}, then note it.",
                    recipient=visible(letter.recipient[0], 120), day=day)  # fmt: skip
    elif letter.kind == "notice":
        words = say('Send the notice that was saved on {day}, "{subject}", then note it.',
                    day=day, subject=subject)  # fmt: skip
    else:
        words = say('Send the reply that was saved on {day}, "{subject}", then note it.',
                    day=day, subject=subject)  # fmt: skip
    if wait:
        words = f"{words} {say('Wait with it until {day}.', day=date_words(wait))}"
    return NextStep("send-letter", wait, words, letter.kind, kept=True)


def _answered(request: Tracked) -> NextStep:
    newest = request.answers[-1].answer if request.answers else None
    guess = guessed_answer(newest.text) if newest else None
    words = say(
        "Read the answer, then say what it was: done, refused, more time, nothing settled yet, or "
        "one that a reply can be drafted for."
    )
    if guess is None:
        return NextStep("settle", None, words)
    hint = say('By some of its words it may be "{words}" That is a guess.', words=say(guess.words))
    return NextStep("settle", None, f"{words} {hint}", guess.reply)


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
        "complaint",
    )


def _waiting(request: Tracked, sent: date) -> NextStep:
    until = due(request)
    if request.complained is not None:
        return _asked(request.complained)
    if request.reminded is not None:
        day = request.reminded + _TWO_WEEKS
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
            return NextStep("complain", day, words, "complaint")
        words = say(
            "Decide from {day} on whether you go on: no authority oversees such a request.",
            day=date_words(day),
        )
        return NextStep("decide", day, words)
    day = sent + _REMIND
    if until:
        day = max(day, until.answer + timedelta(days=1))
    if request.replied:
        day = max(day, request.replied + _TWO_WEEKS)
    words = say(
        "Send a reminder from {day} on, if nothing came. Quote {letter}.",
        day=date_words(day),
        letter=_quoted(request),
    )
    return NextStep("remind", day, words, "reminder")


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
    """The day that matters next: until when an answer is due, else of the next step.

    Once a reply, reminder or complaint was sent it is the day of the next step.
    """
    until = due(request)
    if until is None or request.sent is None:
        return None
    if not (request.replied or request.reminded or request.complained):
        return until.answer
    return _waiting(request, request.sent).day


def is_overdue(request: Tracked, today: date) -> bool:
    """Whether that day is over and something is still waited for."""
    day = due_day(request)
    return day is not None and day < today


def is_due_within(request: Tracked, today: date, days: int) -> bool:
    """Whether that day is over, today, or at most so many days ahead."""
    day = due_day(request)
    return day is not None and day <= today + timedelta(days=days)


def by_urgency(requests: Iterable[Tracked], today: date) -> list[Tracked]:
    """Overdue ones first, then by the day that matters next, then answered ones, then other open
    ones; the newest first."""

    def urgency(request: Tracked) -> tuple[bool, date, bool, bool, int]:
        day = due_day(request)
        closed = request.state in (State.DONE, State.REFUSED, State.ABANDONED)
        settled = request.state is not State.ANSWERED
        return not is_overdue(request, today), day or date.max, closed, settled, -request.id

    return sorted(requests, key=urgency)
