"""What became of the letters that the casebook keeps: a row of events for each, never changed."""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from flickrcheck.model import Letter, Request
from flickrcheck.store.casebook import Casebook, request_of
from flickrcheck.store.casebook_rows import to_json
from flickrcheck.store.casebook_schema import whole_rows


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that came with an answer: its name as the mail has it, and its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What an operator answered, as plain text; attachments are listed, not kept.

    sender, subject: "" where the person pasted the text. cut: the text was longer than is kept.
    """

    text: str
    sender: str = ""
    subject: str = ""
    attachments: tuple[Attachment, ...] = ()
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Written:
    """A letter of the person that follows a request, and the files that it was saved in."""

    letter: Letter
    files: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that was noted about a request.

    uid: 32 hex digits. at: when it was noted (UTC, ISO 8601 with microseconds); events of one
    request never have the same. who: the name of the account on the computer, "" if unknown. what:
    a work.request_events.Step. day: the day that it tells of. value: a law, or the uid of the event
    that is taken back. written: the letter that was saved or sent then. Events of several requests
    that were noted in one go have the same ``at``.
    """

    uid: str
    at: str
    who: str
    what: str
    day: date | None = None
    value: str = ""
    answer: Answer | None = None
    written: Written | None = None


@dataclass(frozen=True, slots=True)
class KeptRequest:
    """A request with its row number and what was noted about it, the oldest first."""

    id: int
    request: Request
    events: tuple[Event, ...]


def next_time(earlier: Iterable[Event]) -> str:
    """Now, or a moment after the ``earlier`` events where the clock was set back (see Event.at)."""
    now = datetime.now(UTC)
    last = max((each.at for each in earlier), default="")
    if last:
        now = max(now, datetime.fromisoformat(last) + timedelta(microseconds=1))
    return now.isoformat(timespec="microseconds")


def new_uid() -> str:
    """The name of a new event, see Event."""
    return secrets.token_hex(16)


def kept_requests(
    casebook: Casebook, number: int | None = None, *, operator: str | None = None
) -> list[KeptRequest]:
    """All requests with their events, the oldest first; of them only the one with this number, or
    those to this operator."""
    columns = (("id", number), ("operator", operator))
    wanted = {name: value for name, value in columns if value is not None}
    which = "SELECT id FROM request"
    if wanted:
        which += f" WHERE {' AND '.join(f'{name} = ?' for name in wanted)}"
    given = list(wanted.values())
    events: dict[int, list[Event]] = {}
    sql = f"SELECT * FROM request_event WHERE request IN ({which}) ORDER BY request, at, id"
    for row in casebook.rows(sql, given):
        with whole_rows(casebook.path):
            events.setdefault(row["request"], []).append(_event(row))
    kept = []
    for row in casebook.rows(f"SELECT * FROM request WHERE id IN ({which}) ORDER BY id", given):
        with whole_rows(casebook.path):
            kept.append(KeptRequest(row["id"], request_of(row), tuple(events.get(row["id"], ()))))
    return kept


def request_count(casebook: Casebook) -> int:
    """How many requests are kept."""
    return int(next(casebook.rows("SELECT count(*) AS number FROM request"))["number"])


def add_events(casebook: Casebook, number: int, events: Sequence[Event]) -> None:
    """Keep events of the request with this number, which it does not have yet."""
    with casebook.writing():
        casebook.database.conn.executemany(
            "INSERT INTO request_event (request, uid, at, who, what, day, value, answer, written) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    number,
                    each.uid,
                    each.at,
                    each.who,
                    each.what,
                    each.day.isoformat() if each.day else None,
                    each.value,
                    to_json(asdict(each.answer)) if each.answer else None,
                    to_json(asdict(each.written)) if each.written else None,
                )
                for each in events
            ],
        )


def _event(row: dict[str, Any]) -> Event:
    datetime.fromisoformat(row["at"])
    return Event(
        uid=row["uid"],
        at=row["at"],
        who=row["who"],
        what=row["what"],
        day=date.fromisoformat(row["day"]) if row["day"] else None,
        value=row["value"],
        answer=answer_of(json.loads(row["answer"])) if row["answer"] else None,
        written=written_of(json.loads(row["written"])) if row["written"] else None,
    )


def written_of(value: dict[str, Any]) -> Written:
    """What ``asdict`` made of a Written (ValueError, TypeError or KeyError for anything else)."""
    letter = value["letter"]
    lines = {key: tuple(letter[key]) for key in ("sender", "recipient")}
    return Written(**(value | {"letter": Letter(**(letter | lines)), "files": (*value["files"],)}))


def answer_of(value: dict[str, Any]) -> Answer:
    """What ``asdict`` made of an Answer (ValueError, TypeError or KeyError for anything else)."""
    attachments = tuple(Attachment(**each) for each in value["attachments"])
    return Answer(**(value | {"attachments": attachments}))
