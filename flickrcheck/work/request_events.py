"""What becomes of a request: the steps that can be noted, and the state that follows from them.

A state is never stored: it is what the noted steps lead to, in their order, without those that were
taken back. So nothing that was noted is ever lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, get_args

from flickrcheck.language import marked, say
from flickrcheck.model import REPLY_KINDS, Letter, LetterKind, Request
from flickrcheck.model import Law as Law
from flickrcheck.store.casebook_requests import Event, KeptRequest

LAWS: Final[tuple[Law, ...]] = get_args(Law)

_GDPR: Final = "(EU) 2016/679"  # as the first letters called it that named a law


class State(StrEnum):
    """Where a request stands."""

    DRAFT = "draft"
    READY = "ready"
    SENT = "sent"
    ANSWERED = "answered"
    DONE = "done"
    REFUSED = "refused"
    ABANDONED = "abandoned"


class Step(StrEnum):
    """What can be noted. WAITING: the answer settles nothing, its writer is still waited for.

    EXTENDED: the operator announced more time. SAVED: a letter that follows the request was saved,
    and is not sent yet. REPLIED: the answer was replied to, so that another one is waited for.
    NOTIFIED: somebody whom the operator named as a recipient was written to. LAW: under which law
    the request is. UNDONE: an earlier step is taken back.
    """

    DRAFT = "draft"
    READY = "ready"
    SENT = "sent"
    RECEIVED = "received"
    EXTENDED = "extended"
    ANSWERED = "answered"
    WAITING = "waiting"
    SAVED = "saved"
    REPLIED = "replied"
    NOTIFIED = "notified"
    REMINDED = "reminded"
    COMPLAINED = "complained"
    DONE = "done"
    REFUSED = "refused"
    ABANDONED = "abandoned"
    LAW = "law"
    UNDONE = "undone"


_S = State
_OPEN: Final = (_S.SENT, _S.ANSWERED)
_CLOSED: Final = (_S.DONE, _S.REFUSED, _S.ABANDONED)
_LEADS: Final[dict[Step, dict[State, State]]] = {
    Step.DRAFT: {_S.READY: _S.DRAFT},
    Step.READY: {_S.DRAFT: _S.READY},
    Step.SENT: {_S.DRAFT: _S.SENT, _S.READY: _S.SENT},
    Step.RECEIVED: {state: state for state in _OPEN},
    Step.EXTENDED: dict.fromkeys(_OPEN, _S.SENT),
    Step.ANSWERED: dict.fromkeys(_OPEN, _S.ANSWERED) | {state: state for state in _CLOSED},
    Step.WAITING: {_S.ANSWERED: _S.SENT},
    Step.SAVED: {state: state for state in (*_OPEN, _S.DONE, _S.REFUSED)},
    Step.NOTIFIED: {state: state for state in (*_OPEN, _S.DONE, _S.REFUSED)},
    Step.REPLIED: dict.fromkeys((*_OPEN, _S.REFUSED), _S.SENT),
    Step.REMINDED: dict.fromkeys(_OPEN, _S.SENT),
    Step.COMPLAINED: {state: state for state in (*_OPEN, _S.REFUSED)},
    Step.DONE: dict.fromkeys((*_OPEN, _S.REFUSED), _S.DONE),
    Step.REFUSED: dict.fromkeys(_OPEN, _S.REFUSED),
    Step.ABANDONED: dict.fromkeys((_S.DRAFT, _S.READY, *_OPEN, _S.REFUSED), _S.ABANDONED),
    Step.LAW: {state: state for state in State},
}  # fmt: skip

_SENDS: Final[dict[LetterKind, Step]] = {
    "reminder": Step.REMINDED,
    "complaint": Step.COMPLAINED,
    "notice": Step.NOTIFIED,
    **dict.fromkeys(REPLY_KINDS, Step.REPLIED),
}

_STATES: Final = {
    State.DRAFT: marked("Draft"),
    State.READY: marked("Ready to send"),
    State.SENT: marked("Sent"),
    State.ANSWERED: marked("Answered"),
    State.DONE: marked("Done"),
    State.REFUSED: marked("Refused"),
    State.ABANDONED: marked("Given up"),
}
_LAWS: Final = {
    "gdpr": marked("the GDPR"),
    "uk-gdpr": marked("the UK GDPR"),
    "ccpa": marked("the CCPA of California"),
    "bipa": marked("the BIPA of Illinois"),
    "none": marked("no law"),
}


@dataclass(frozen=True, slots=True)
class Tracked:
    """A request with the state that its events lead to, and the days that they tell.

    last: the step that undo takes back, None if there is none. answers: the newest last. unsent:
    the letters that were saved to follow the request and are not noted as sent, the newest last:
    notices, each to another recipient, and at most one other. sequels: the letters that were sent
    after the first one, as far as their text is kept, the newest last.
    """

    id: int
    request: Request
    events: tuple[Event, ...]
    law: Law
    state: State = State.DRAFT
    sent: date | None = None
    received: date | None = None
    extended: date | None = None
    replied: date | None = None
    reminded: date | None = None
    complained: date | None = None
    closed: date | None = None
    answers: tuple[Event, ...] = ()
    unsent: tuple[Event, ...] = ()
    sequels: tuple[Event, ...] = ()
    last: Event | None = None

    @property
    def saved(self) -> Event | None:
        """The newest letter that was saved and is not noted as sent, None if there is none."""
        return self.unsent[-1] if self.unsent else None

    @property
    def notices(self) -> tuple[Event, ...]:
        """The saved notices that are not noted as sent, the newest last."""
        return tuple(each for each in self.unsent if kind_of(each) == "notice")


def tracked(kept: KeptRequest) -> Tracked:
    """Where a kept request stands."""
    found = Tracked(kept.id, kept.request, kept.events, law_of_letter(kept.request.letter))
    for event in standing(kept.events):
        found = after(found, event) or found
    return found


def after(before: Tracked, event: Event) -> Tracked | None:
    """A request after one more step, None where that step cannot follow."""
    if event.what not in list(Step) or event.what == Step.UNDONE:
        return None
    step = Step(event.what)
    state = _LEADS[step].get(before.state)
    if state is None:
        return None
    found = replace(before, state=state, last=event)
    if step is not Step.SAVED and event.written:
        found = replace(found, sequels=(*found.sequels, event))
    if step in _SENDS.values():
        found = replace(found, unsent=_left(before, event))
    match step:
        case Step.SENT:
            return replace(found, sent=event.day)
        case Step.RECEIVED:
            return replace(found, received=event.day)
        case Step.EXTENDED:
            return replace(found, extended=event.day)
        case Step.SAVED:
            others = before.unsent if kind_of(event) == "notice" else before.notices
            return replace(found, unsent=(*others, event))
        case Step.REPLIED:
            return replace(found, replied=event.day, closed=None)
        case Step.REMINDED:
            return replace(found, reminded=event.day)
        case Step.COMPLAINED:
            return replace(found, complained=event.day)
        case Step.DONE | Step.REFUSED | Step.ABANDONED:
            return replace(found, closed=event.day)
        case Step.ANSWERED:
            return replace(found, answers=(*found.answers, event))
        case Step.LAW:
            return replace(found, law=_law(event.value) or found.law)
    return found


def _left(before: Tracked, sent: Event) -> tuple[Event, ...]:
    """What is still to be sent after one letter was; a notice goes to one recipient of several."""
    if sent.what != Step.NOTIFIED:
        return before.notices
    same = (each for each in before.notices if each.written == sent.written)
    gone = next(same, next(iter(before.notices), None))
    return tuple(each for each in before.unsent if each is not gone)


def kind_of(event: Event) -> LetterKind | None:
    """The kind of the letter that an event is about, None where it is about none."""
    return event.written.letter.kind if event.written else None


def standing(events: Sequence[Event]) -> Iterable[Event]:
    """The events that were not taken back."""
    undone = {event.value for event in events if event.what == Step.UNDONE}
    return (each for each in events if each.uid not in undone and each.what != Step.UNDONE)


def steps_from(state: State) -> tuple[Step, ...]:
    """What can be noted next in this state, but for undoing."""
    return tuple(step for step, leads in _LEADS.items() if state in leads)


def law_of_letter(letter: Letter) -> Law:
    """The law that a letter is under; for one of the first versions what its text names."""
    return letter.law or ("gdpr" if _GDPR in letter.body else "none")


def step_that_sends(kind: LetterKind) -> Step:
    """The step by which the person notes that a letter of this kind was sent after the first
    (KeyError for letters that begin something)."""
    return _SENDS[kind]


def state_words(state: State) -> str:
    """A state as the person reads it."""
    return say(_STATES[state])


def law_words(law: Law) -> str:
    """A law, in a sentence."""
    return say(_LAWS[law])


def _law(value: str) -> Law | None:
    return next((law for law in LAWS if law == value), None)
