"""Drafts the reminder of a request that was sent; it quotes the first letter.

Legal statements come from the articles of the GDPR (EU 2016/679) that the template names.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from flickrcheck.errors import UsageError
from flickrcheck.language import say, speaking
from flickrcheck.model import Letter
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.deadlines import due
from flickrcheck.work.letters.removal import letter_from, photo_count, templates
from flickrcheck.work.letters.writer import Writer, check_writer
from flickrcheck.work.request_events import State, Tracked
from flickrcheck.work.words import date_words, visible


def draft_reminder(request: Tracked, writer: Writer, today: date) -> Letter:
    """A reminder.

    Raises UsageError where the first letter was not sent, or is settled, or where the writer's
    values cannot go into a letter.
    """
    check_writer(writer)
    if request.state is not State.SENT or request.sent is None:
        raise UsageError(
            say(
                "There is nothing to remind of: no answer to this request is waited for. Note "
                "first what was sent, or that its answer settles nothing yet."
            )
        )
    return _reminder(request, writer, request.sent, today)


@speaking("en")  # letters stay in their language, whatever the window speaks
def _reminder(request: Tracked, writer: Writer, sent: date, today: date) -> Letter:
    first, until = request.request, due(request)
    answered = request.answers[-1].day if request.answers else None
    subject = f"Reminder: {first.subject}"
    body = (
        templates()
        .get_template("reminder.txt")
        .render(
            writer=writer,
            sent=date_words(sent),
            first=first.subject,
            total=photo_count(first.matches),
            datasets=[visible(dataset_name(id), 100) for id in first.datasets],
            answered=date_words(answered) if answered else "",
            due=date_words(until.answer) if until and until.by_law else "",
            late=bool(until and until.answer < today),
            extended=bool(until and until.extended),
            assumed=bool(until and until.assumed),
            gdpr={"gdpr": "GDPR", "uk-gdpr": "UK GDPR"}.get(request.law, ""),
        )
    )
    letter = letter_from(writer, "reminder", first.operator, (), today, subject, body)
    # the address of the first letter, and the law that the request is under by now
    return replace(letter, law=request.law, recipient=first.letter.recipient or letter.recipient)
