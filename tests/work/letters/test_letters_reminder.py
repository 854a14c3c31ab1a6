"""The reminder quotes the first letter, and says only what is so."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from datetime import date

import pytest
from made_casebook import HOSTILE, match

from flickrcheck.errors import UsageError
from flickrcheck.model import Contact, Request
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.casebook_letters import whole_text
from flickrcheck.store.casebook_requests import Answer, Event
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.letters.follow_up import draft_follow_up, draft_reminder
from flickrcheck.work.letters.kinds import KINDS
from flickrcheck.work.letters.removal import draft_letters
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.request_events import LAWS, State, Tracked

MATCHES = (match("/p/a.jpg", "pipa", 1), match("/p/b.jpg", "diveface", 2))
FIRST = whole_text("photographer", "Please remove", "x")
REQUEST = Request("Lab", ("pipa", "diveface"), "photographer", MATCHES, FIRST, date(2026, 11, 1))
SENT = Tracked(1, REQUEST, (), "gdpr", State.SENT, sent=date(2026, 11, 2))
WRITER = Writer("Ann Example", "ann@example.org", postal="Road 1\nTown")
TODAY = date(2026, 12, 10)
ANSWER = Event("", "", "", "answered", date(2026, 11, 20), answer=Answer("what?"))


def test_it_quotes_the_first_letter():
    text = draft_reminder(SENT, WRITER, TODAY).text
    assert "\n\nReminder: Please remove\n\nDear Sir or Madam,\n\n" in text
    assert (
        'On 2 November 2026 I wrote to you under the subject "Please remove", about 2 photos in '
        "People In Photo Albums (PIPA) and DiveFace. I have no answer yet."
    ) in text
    assert "due by 2 December 2026, within one month" in text
    assert "I count from the day on which I sent my letter" in text
    known = draft_reminder(replace(SENT, received=date(2026, 11, 3)), WRITER, TODAY).text
    assert "Your answer was due by 3 December 2026, within one month" in known
    assert "I count from" not in known
    assert "Article 77 GDPR" in text
    answered = draft_reminder(replace(SENT, answers=(ANSWER,)), WRITER, TODAY).text
    assert "Your answer of 20 November 2026 does not settle it." in answered
    longer = draft_reminder(replace(SENT, extended=date(2026, 11, 20)), WRITER, TODAY).text
    assert "Your answer is due by 2 February 2027 (Article 12(3) GDPR)." in longer


@pytest.mark.parametrize(
    ("language", "counted"),
    [
        ("en", "I count from the day on which I sent my letter"),
        ("de", "Ich rechne ab dem Tag, an dem ich mein Schreiben abgesandt habe"),
        ("fr", "Je compte à partir du jour où j’ai envoyé ma lettre"),
        ("es", "Cuento el plazo desde el día en que envié mi carta"),
    ],
)
def test_no_authority_is_told_a_last_day_without_how_it_was_counted(language, counted):
    letter = replace(FIRST, language=language)
    for law in ("gdpr", "uk-gdpr", "ccpa"):
        sent = replace(SENT, request=replace(REQUEST, letter=letter), law=law)
        guess, known = (
            draft_follow_up(each, "complaint", WRITER, date(2027, 6, 1), authority="A").body
            for each in (sent, replace(sent, received=date(2026, 11, 3)))
        )
        assert counted in guess and counted not in known


@pytest.mark.parametrize("law", LAWS)
def test_every_variant_is_whole(law):
    for matches, answers, extended, subject in itertools.product(
        (MATCHES, ()), ((), (ANSWER,)), (None, date(2026, 11, 20)), ("Please", HOSTILE)
    ):
        request = replace(REQUEST, matches=matches, letter=replace(FIRST, subject=subject))
        sent = replace(SENT, request=request, law=law, answers=answers, extended=extended)
        text = draft_reminder(sent, WRITER, TODAY).text
        assert "{%" not in text and ("{{" not in text or subject is HOSTILE)
        assert not re.search(r"[^ \n] {2,}|\n{3,}| [.,]|[.,]{2}", text.replace(HOSTILE, ""))
        assert ("GDPR" in text) == ("gdpr" in law)
        assert ("UK GDPR" in text) == (law == "uk-gdpr")


@pytest.mark.parametrize(
    ("language", "soon", "weeks"),
    [
        ("en", "Please answer by then.", "two weeks"),
        ("de", "Bitte antworten Sie bis dahin.", "zwei Wochen"),
        ("fr", "Veuillez répondre au plus tard à cette date.", "deux semaines"),
        ("es", "Les ruego que respondan dentro de ese plazo.", "dos semanas"),
    ],
)
def test_a_reminder_before_the_last_day_asks_for_no_more_time(language, soon, weeks):
    letter = replace(FIRST, language=language)
    for law in LAWS:
        sent = replace(SENT, request=replace(REQUEST, letter=letter), law=law)
        early = draft_reminder(sent, WRITER, date(2026, 11, 20)).text
        assert soon in early and weeks not in early
        late = draft_reminder(sent, WRITER, date(2027, 6, 1)).text
        assert weeks in late and soon not in late


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "about the operator of zanzibar"),
        ("de", "über den Betreiber von zanzibar"),
        ("fr", "concernant l’exploitant du jeu de données zanzibar"),
        ("es", "contra la persona o entidad que gestiona zanzibar"),
    ],
)
def test_an_operator_that_nobody_knows_is_named_within_sentences(language, said):
    request = replace(
        REQUEST,
        operator="The operator of zanzibar",
        datasets=("zanzibar",),
        letter=replace(FIRST, language=language),
    )
    sent = replace(SENT, request=request)
    complaint = draft_follow_up(sent, "complaint", WRITER, TODAY, authority="A")
    assert said in complaint.subject and said in complaint.body
    notice = draft_follow_up(sent, "notice", WRITER, TODAY, recipient="B")
    assert said.split(" ", 1)[1] in notice.body


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_reply_for_a_client_is_of_their_part_in_the_first_letter(language):
    """Whatever the form says by now: another client may have taken the photos."""
    agency = replace(WRITER, kind="mandate", represents="Robin", law="gdpr", language=language)
    stored = [StoredMatch(1, MATCHES[0], None, None, False, True)]
    for role, other in (("person", "photographer"), ("photographer", "person")):
        writer = replace(agency, role=role)
        [request] = draft_letters(stored, writer, load_catalogue(), date(2026, 11, 1))
        sent = replace(SENT, request=request, answers=(ANSWER,))
        reply = draft_follow_up(sent, "reply-licence", replace(agency, role=other), TODAY)
        assert reply == draft_follow_up(sent, "reply-licence", writer, TODAY)
        assert ("4.0" in reply.body) == (role == "person")


def test_only_what_is_waited_for_is_reminded_of():
    for state in set(State) - {State.SENT}:
        with pytest.raises(UsageError, match="nothing to remind of"):
            draft_reminder(replace(SENT, state=state), WRITER, TODAY)


def test_a_complaint_goes_to_an_authority_that_there_is():
    with pytest.raises(UsageError, match="Name the authority"):
        draft_follow_up(SENT, "complaint", WRITER, TODAY)
    british = draft_follow_up(replace(SENT, law="uk-gdpr"), "complaint", WRITER, TODAY)
    assert british.recipient == ("Information Commissioner's Office",)
    for law in ("bipa", "none"):
        with pytest.raises(UsageError, match="No authority is known"):
            draft_follow_up(replace(SENT, law=law), "complaint", WRITER, TODAY, authority="A")
    hostile = "A\r\n\n B\u202e \x00\n" + "x" * 10_000 + "\ny" * 40
    long = draft_follow_up(SENT, "complaint", WRITER, TODAY, authority=hostile)
    assert long.recipient[:2] == ("A", "B\\u202e \\x00")
    assert len(long.recipient) == 8 and max(map(len, long.recipient)) <= 200


def test_a_complaint_tells_where_the_operator_is():
    letter = replace(FIRST, recipient=("Lab", "Road 9", "Town\u202e"))
    contact = Contact("Lab", "email", "lab@example.org", "this dataset", "https://example.org")
    sent = replace(SENT, request=replace(REQUEST, letter=letter, contact=contact))
    text = draft_follow_up(sent, "complaint", WRITER, TODAY, authority="A").body
    assert "Lab can be reached at: Road 9, Town\\u202e, lab@example.org\n" in text
    assert (
        "can be reached"
        not in draft_follow_up(SENT, "complaint", WRITER, TODAY, authority="A").body
    )


def test_a_notice_goes_to_somebody():
    with pytest.raises(UsageError, match="Name the recipient"):
        draft_follow_up(SENT, "notice", WRITER, TODAY, recipient=" \n ")
    letter = draft_follow_up(SENT, "notice", WRITER, TODAY, recipient="Mirror")
    assert letter.recipient == ("Mirror",)
    assert "On 2 November 2026 I asked Lab to delete 2 photos" in letter.body


def test_what_follows_is_of_the_writer_of_the_first_letter():
    """Who is the photographer in the form by now still replies as the person they were."""
    person = replace(REQUEST, kind="person", letter=replace(FIRST, kind="person"))
    reply = draft_follow_up(replace(SENT, request=person), "reply-licence", WRITER, TODAY)
    assert "My request is not about copyright." in reply.body
    own = draft_follow_up(SENT, "reply-licence", WRITER, TODAY)
    assert "under which licence you use" in own.body.lower()


def test_what_was_not_sent_is_followed_by_nothing():
    draft = replace(SENT, sent=None, state=State.READY)
    for kind, about in KINDS.items():
        if about.follows:
            with pytest.raises(UsageError, match=r"not sent yet|nothing to remind"):
                draft_follow_up(draft, kind, WRITER, TODAY, authority="A", recipient="B")


def test_what_does_not_fit_the_first_letter_does_not_follow_it():
    """A request for access named no entries, and one for credit asked for no removal."""
    for first, kind in (("access", "reply-research"), ("attribution", "reply-withdrawn")):
        request = replace(REQUEST, kind=first, matches=(), letter=replace(FIRST, kind=first))
        with pytest.raises(UsageError, match="does not fit"):
            draft_follow_up(replace(SENT, request=request), kind, WRITER, TODAY)
    with pytest.raises(UsageError, match="does not fit"):
        draft_follow_up(SENT, "person", WRITER, TODAY)


@pytest.mark.parametrize(
    ("language", "exist"),
    [("en", "exist"), ("de", "vorhanden"), ("fr", "existent"), ("es", "existen")],
)
def test_who_asked_what_is_held_never_says_that_entries_exist(language, exist):
    letter = replace(FIRST, language=language)
    for kind, matches, said in (("photographer", MATCHES, True), ("access", (), False)):
        request = replace(REQUEST, kind=kind, matches=matches, letter=letter)
        sent = replace(SENT, request=request, answers=(ANSWER,))
        reply = draft_follow_up(sent, "reply-not-in-dataset", WRITER, TODAY)
        assert reply.language == language
        assert (exist in reply.subject) is said, reply.subject
        assert reply.subject.endswith(": Please remove")
