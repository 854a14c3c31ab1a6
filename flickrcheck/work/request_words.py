"""How the due date and the answers of a request are told, in the window and on the command line."""

from __future__ import annotations

from datetime import date

from flickrcheck.language import say, say_counted
from flickrcheck.store.casebook_requests import Event
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.deadlines import due, how_counted
from flickrcheck.work.letters.entries import photo_count
from flickrcheck.work.letters.kinds import kind_title
from flickrcheck.work.next_step import due_day
from flickrcheck.work.privacy import size_words
from flickrcheck.work.request_events import Step, Tracked
from flickrcheck.work.words import counted, date_words, enumerated, visible


def short_due(request: Tracked, today: date) -> str:
    """When something is due, in a few words; "" where nothing is waited for."""
    day = due_day(request)
    if day is None:
        return ""
    late = (today - day).days
    if late > 0:
        return say_counted("Overdue by {number} day", "Overdue by {number} days", late)
    return date_words(day) if late else say("Today")


def which_words(request: Tracked) -> tuple[str, str]:
    """Of which day and kind a request is, and about what: two lines that tell requests to one
    operator apart."""
    asked = request.request
    day = date_words(request.sent or asked.created)
    return f"{day} - {kind_title(asked.kind)}", about_words(request)


def about_words(request: Tracked) -> str:
    """About how many photos in which datasets a request is."""
    asked = request.request
    about = enumerated([visible(dataset_name(id), 80) for id in asked.datasets])
    if number := photo_count(asked.matches):
        about = say("{photos} in {datasets}", photos=counted(number, "photo"), datasets=about)
    return about


def due_words(request: Tracked, today: date) -> str:
    """When an answer is due and how that was counted, in sentences; "" where none is waited for."""
    until = due(request)
    if until is None:
        return ""
    late = (today - until.answer).days
    day = date_words(until.answer)
    if late > 0:
        words = say_counted(
            "The answer was due on {day}, {number} day ago.",
            "The answer was due on {day}, {number} days ago.",
            late,
            day=day,
        )
    elif late == 0:
        words = say("The answer is due today, on {day}.", day=day)
    else:
        words = say("The answer is due on {day}.", day=day)
    return f"{words} {how_counted(until)}"


def answer_text(event: Event) -> str:
    """An answer with its day, sender, subject and what came with it, as lines of plain text."""
    answer = event.answer
    if answer is None:
        return ""
    day = date_words(event.day) if event.day else ""
    lines = [say("Answer of {day}", day=day)]
    if answer.sender:
        lines.append(say("From: {sender}", sender=visible(answer.sender, 300)))
    if answer.subject:
        lines.append(say("Subject: {subject}", subject=visible(answer.subject, 300)))
    for each in answer.attachments:
        lines.append(
            say(
                "Attachment, not opened and not kept: {name} ({size})",
                name=visible(each.name, 200),
                size=size_words(each.size),
            )
        )
    lines += ["", *(visible(line, 5000) for line in answer.text.replace("\t", "    ").split("\n"))]
    if answer.cut:
        lines.append(say("The text was longer than is kept."))
    return "\n".join(lines)


def later_texts(request: Tracked, *, unsent: bool = True) -> list[str]:
    """The answers to a request and the letters that followed it, as they came, the newest last.

    unsent: with letters that were only saved.
    """
    later = [*request.answers, *request.sequels, *(request.unsent if unsent else ())]
    return [answer_text(each) or sequel_text(each) for each in sorted(later, key=_noted_at)]


def _noted_at(event: Event) -> str:
    return event.at


def sequel_text(event: Event) -> str:
    """A letter that followed the request, with its day and subject, as lines of plain text."""
    if event.written is None:
        return ""
    letter = event.written.letter
    day = date_words(event.day) if event.day else ""
    saved = event.what == Step.SAVED
    head = say("Saved on {day}, not sent yet", day=day) if saved else say("Sent on {day}", day=day)
    body = [visible(line, 5000) for line in letter.body.split("\n")]
    return "\n".join([head, visible(letter.subject, 300), "", *body])
