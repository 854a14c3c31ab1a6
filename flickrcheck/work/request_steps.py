"""Noting what became of a request, with every doubt said in a sentence, and taking it back."""

from __future__ import annotations

import getpass
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from flickrcheck.errors import UsageError
from flickrcheck.language import marked, say
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_requests import (
    Answer,
    Event,
    KeptRequest,
    Written,
    add_events,
    kept_requests,
    new_uid,
    next_time,
)
from flickrcheck.work.letters.kinds import kind_title
from flickrcheck.work.next_step import by_urgency
from flickrcheck.work.request_events import (
    LAWS,
    Step,
    Tracked,
    law_words,
    standing,
    state_words,
    step_that_sends,
    steps_from,
    tracked,
)
from flickrcheck.work.words import date_words, enumerated, visible

_DONE_WORDS: Final = {
    Step.DRAFT: marked("Back to draft"),
    Step.READY: marked("Ready to send"),
    Step.SENT: marked("Sent"),
    Step.RECEIVED: marked("Received by the operator"),
    Step.EXTENDED: marked("More time announced by the operator"),
    Step.ANSWERED: marked("Answer added"),
    Step.WAITING: marked("The answer settles nothing yet"),
    Step.SAVED: marked("Letter saved"),
    Step.REPLIED: marked("Reply sent"),
    Step.NOTIFIED: marked("Notice to a recipient sent"),
    Step.REMINDED: marked("Reminder sent"),
    Step.COMPLAINED: marked("Complaint sent"),
    Step.DONE: marked("Done"),
    Step.REFUSED: marked("Refused by the operator"),
    Step.ABANDONED: marked("Given up"),
}
_LONGEST_NAME: Final = 100


def all_tracked(casebook: Casebook, today: date) -> list[Tracked]:
    """All requests, overdue ones first, then by the day that matters next."""
    return by_urgency(map(tracked, kept_requests(casebook)), today)


def find_tracked(casebook: Casebook, number: int) -> Tracked:
    """The request with this number (UsageError where there is none)."""
    return tracked(_kept(casebook, number))


def note(
    casebook: Casebook,
    number: int,
    step: Step,
    *,
    today: date,
    day: date | None = None,
    value: str = "",
    answer: Answer | None = None,
    written: Written | None = None,
) -> Tracked:
    """Note a step of the request with this number, and give back where the request stands then.

    day: when it happened, by default ``today``. written: the letter that was saved or sent, by
    default the saved one that such a step sends. Raises UsageError where the step cannot follow
    the state, or the day cannot be.
    """
    [found] = note_all(
        casebook, [number], step, today=today, day=day, value=value, answer=answer, written=written
    )
    return found


def note_all(
    casebook: Casebook,
    numbers: Sequence[int],
    step: Step,
    *,
    today: date,
    day: date | None = None,
    value: str = "",
    answer: Answer | None = None,
    written: Written | None = None,
) -> list[Tracked]:
    """Note a step of several requests in one go, of all of them or of none; else as ``note``."""
    day = day or today
    with casebook.writing():
        kept = [_kept(casebook, number) for number in numbers]
        for each in kept:
            before = tracked(each)
            if step not in steps_from(before.state):
                raise UsageError(_why_not(before, step))
            _check_day(before, step, day, today)
        at = next_time(event for each in kept for event in each.events)
        found = []
        for each in kept:
            sends = written or _sent_now(tracked(each), step)
            event = Event(new_uid(), at, who(), step, day, value, answer, sends)
            add_events(casebook, each.id, [event])
            found.append(tracked(replace(each, events=(*each.events, event))))
        return found


def _sent_now(before: Tracked, step: Step) -> Written | None:
    """The letter that was saved for such a step and is not noted as sent yet."""
    for each in before.unsent:  # of several notices the first
        if each.written and step_that_sends(each.written.letter.kind) is step:
            return each.written
    return None


def undo(casebook: Casebook, number: int) -> Tracked:
    """Take back the newest step of a request; what was noted stays in its history.

    Raises UsageError where there is none.
    """
    [found] = undo_all(casebook, [number])
    return found


def undo_all(casebook: Casebook, numbers: Sequence[int]) -> list[Tracked]:
    """Take back what was noted last about these requests: the newest step, and the steps of others
    of them that were noted in one go with it. The requests that it was taken back from come back.

    Raises UsageError where nothing is noted.
    """
    with casebook.writing():
        kept = [_kept(casebook, number) for number in numbers]
        last = {each.id: event for each in kept if (event := tracked(each).last)}
        if not last:
            raise UsageError(
                say("Nothing is noted about this request yet, so there is nothing to take back.")
            )
        newest = max(event.at for event in last.values())
        at = next_time(event for each in kept for event in each.events)
        found = []
        for each in kept:
            if each.id in last and last[each.id].at == newest:
                event = Event(new_uid(), at, who(), Step.UNDONE, value=last[each.id].uid)
                add_events(casebook, each.id, [event])
                found.append(tracked(replace(each, events=(*each.events, event))))
        return found


def who() -> str:
    """The name of the account on this computer, "" where there is none."""
    try:
        return visible(getpass.getuser(), _LONGEST_NAME)
    except (OSError, KeyError, ImportError):  # what it raises changed with Python 3.13
        return ""


def history(events: Sequence[Event]) -> list[str]:
    """What was noted, a line each, the oldest first; what was taken back is there and says so.

    Who noted it is said only where that differs: it is the name of an account on a computer.
    """
    valid = {each.uid for each in standing(events)}
    by_uid = {each.uid: each for each in events}
    several = len({each.who for each in events}) > 1
    lines = []
    for event in events:
        undone = by_uid.get(event.value) if event.what == Step.UNDONE else None
        if undone:
            words = say("Taken back: {what}", what=step_words(undone))
        else:
            words = step_words(event)
            if event.uid not in valid:
                words = say("{what} (taken back later)", what=words)
        noted = _noted(event.at[:10])
        if event.who and several:
            by = visible(event.who, _LONGEST_NAME)
            words = say("{what} - noted on {day} by {who}", what=words, day=noted, who=by)
        else:
            words = say("{what} - noted on {day}", what=words, day=noted)
        lines.append(words)
    return lines


def step_words(event: Event) -> str:
    """What an event says happened, and when."""
    if event.what == Step.LAW:
        laws = [law for law in LAWS if law == event.value]
        return say("Asked under {law}", law=law_words(laws[0]) if laws else visible(event.value))
    words = visible(event.what, 40)
    if event.what == Step.SAVED and event.written:
        words = say("Letter saved ({kind})", kind=kind_title(event.written.letter.kind))
    elif event.what in list(Step) and event.what != Step.UNDONE:
        words = say(_DONE_WORDS[Step(event.what)])
    if event.day is None:
        return words
    return say("{what}: {day}", what=words, day=date_words(event.day))


def _noted(day: str) -> str:
    return date_words(date.fromisoformat(day))


def _kept(casebook: Casebook, number: int) -> KeptRequest:
    for kept in kept_requests(casebook, number):
        return kept
    raise UsageError(
        say(
            "There is no request {number} in this casebook. "
            '"flickrcheck requests list" shows all with their numbers.',
            number=str(number),
        )
    )


def _why_not(before: Tracked, step: Step) -> str:
    noted = (each for each in steps_from(before.state) if each not in (Step.LAW, Step.SAVED))
    possible = [say(_DONE_WORDS[each]) for each in noted]
    if not possible:
        return say(
            "The request is in the state {state}, after which nothing follows. Take the last step "
            "back first.",
            state=state_words(before.state),
        )
    return say(
        'The request is in the state {state}, so "{step}" cannot be noted now. Possible are: '
        "{steps}.",
        state=state_words(before.state),
        step=say(_DONE_WORDS[step]),
        steps=enumerated(possible),
    )


def _check_day(before: Tracked, step: Step, day: date, today: date) -> None:
    if day > today:
        raise UsageError(
            say("{day} is in the future. Note it when it has happened.", day=date_words(day))
        )
    if step is Step.SENT and day < before.request.created:
        raise UsageError(
            say(
                "The letter was saved on {day}, so it cannot have been sent before.",
                day=date_words(before.request.created),
            )
        )
    if before.sent and step is not Step.LAW and day < before.sent:
        raise UsageError(
            say(
                "The letter was sent on {day}, so this cannot have happened before.",
                day=date_words(before.sent),
            )
        )


def answer_day(request: Tracked, given: date | None, told: date | None, today: date) -> date:
    """The day of an answer: as given, else what its mail tells where that can be, else today."""
    if given is not None:
        return given
    if told is not None and (request.sent or request.request.created) <= told <= today:
        return told
    return today
