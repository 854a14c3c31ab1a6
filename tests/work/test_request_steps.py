"""What is noted about a request, its undo, and the file that carries requests."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_casebook import HOSTILE, make_casebook, match

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import Contact, FaceBox, Letter, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_letters import whole_text
from flickrcheck.store.casebook_privacy import delete_letters, holdings
from flickrcheck.store.casebook_requests import Answer, Attachment, Written, kept_requests
from flickrcheck.work.next_step import next_step
from flickrcheck.work.request_events import State, Step, Tracked, steps_from
from flickrcheck.work.request_steps import (
    all_tracked,
    answer_day,
    find_tracked,
    history,
    note,
    note_all,
    undo,
    undo_all,
)
from flickrcheck.work.request_words import answer_text, later_texts
from flickrcheck.work.requests_file import export_requests, import_requests

TODAY = date(2026, 12, 24)
REQUEST = Request(
    "Lab, Ü",
    ("pipa",),
    "person",
    (match("/p/\udcff.jpg", faces=(FaceBox(1, 2, 3, 4, 50, 60, "face"),)),),
    whole_text("person", "Please remove", "Dear Sir, (EU) 2016/679"),
    date(2026, 11, 1),
    Contact("Lab", "email", "lab@example.org", "this dataset", "https://example.org"),
    ("/p/a.eml",),
)
NEW = Letter("de", "person", "uk-gdpr", ("Ann",), ("Lab",), "1. Mai", "Löschung", "Guten Tag")
SENT = {"today": TODAY, "day": date(2026, 11, 2)}


@pytest.fixture
def book(tmp_path):
    path = make_casebook(tmp_path / "my.casebook", [])
    with Casebook.open(path) as opened:
        opened.add_request(REQUEST)
        opened.add_request(
            replace(
                REQUEST,
                operator=HOSTILE,
                letter=whole_text("person", "Please remove", "plain"),
                matches=(),
            )
        )
        yield opened


def empty(tmp_path) -> Casebook:
    return Casebook.open(make_casebook(tmp_path / "other.casebook", []))


def test_a_request_goes_its_way_and_back(book):
    assert find_tracked(book, 1).state is State.DRAFT
    note(book, 1, Step.READY, today=TODAY)
    note(book, 1, Step.SENT, **SENT)
    note(book, 1, Step.RECEIVED, today=TODAY, day=date(2026, 11, 5))
    answer = Answer("no\tway", HOSTILE, "Re", (Attachment(HOSTILE, 12),), cut=True)
    found = note(book, 1, Step.ANSWERED, today=TODAY, day=date(2026, 12, 1), answer=answer)
    assert (found.state, found.sent, found.received) == (
        *(State.ANSWERED, date(2026, 11, 2), date(2026, 11, 5)),
    )
    assert found.answers[0].answer == answer
    assert "\u202e" not in answer_text(found.answers[0])
    note(book, 1, Step.EXTENDED, today=TODAY, day=date(2026, 12, 1))
    assert note(book, 1, Step.REFUSED, today=TODAY).state is State.REFUSED
    assert undo(book, 1).state is State.SENT
    assert undo(book, 1).extended is None
    assert undo(book, 1).answers == ()
    assert find_tracked(book, 1).state is State.SENT
    lines = history(find_tracked(book, 1).events)
    assert len(lines) == 9
    assert lines[1].startswith("Sent: 2 November 2026 - noted on ")
    assert "(taken back later)" in lines[5]
    assert lines[6].startswith("Taken back: Refused by the operator: 24 December 2026")


def test_what_cannot_be_is_refused_and_changes_nothing(book):
    for step, day, words in (
        (Step.DONE, TODAY, 'so "Done" cannot be noted now. Possible are: Ready to send, Sent'),
        (Step.SENT, date(2027, 1, 1), "in the future"),
        (Step.SENT, date(2026, 10, 31), "was saved on 1 November 2026"),
    ):
        with pytest.raises(UsageError, match=words):
            note(book, 1, step, today=TODAY, day=day)
    with pytest.raises(UsageError, match="nothing to take back"):
        undo(book, 1)
    with pytest.raises(UsageError, match="no request 9"):
        find_tracked(book, 9)
    note(book, 1, Step.SENT, **SENT)
    with pytest.raises(UsageError, match="was sent on 2 November 2026"):
        note(book, 1, Step.RECEIVED, today=TODAY, day=date(2026, 11, 1))
    assert len(find_tracked(book, 1).events) == 1


def test_a_clock_that_was_set_back_keeps_the_order(book, monkeypatch):
    note(book, 1, Step.SENT, **SENT)
    with book.writing():
        book.database.conn.execute(
            "UPDATE request_event SET at = '2099-01-01T00:00:00.000000+00:00'"
        )
    note(book, 1, Step.DONE, today=TODAY)
    assert find_tracked(book, 1).state is State.DONE
    assert undo(book, 1).state is State.SENT
    times = [event.at for event in find_tracked(book, 1).events]
    assert times == sorted(set(times)) and times[0].startswith("2099")


def test_a_casebook_from_before_keeps_its_letters(book):
    path = book.path
    with book.writing():
        book.database.conn.execute("DROP TABLE request_event")
        for name in ("tracked requests", "letters that follow requests"):
            book.database.conn.execute(
                "DELETE FROM _sqlite_migrations WHERE name = ?", [f"2026-12 {name}"]
            )
    book.close()
    with Casebook.open(path) as again:
        assert [each.state for each in all_tracked(again, TODAY)] == [State.DRAFT, State.DRAFT]
        assert note(again, 1, Step.SENT, **SENT).state is State.SENT


def test_the_law_is_the_letters_until_the_person_says_another(book):
    assert (find_tracked(book, 1).law, find_tracked(book, 2).law) == ("gdpr", "none")
    assert note(book, 2, Step.LAW, today=TODAY, value="ccpa").law == "ccpa"
    assert history(find_tracked(book, 2).events)[0].startswith("Asked under the CCPA of California")
    assert undo(book, 2).law == "none"


def test_the_day_of_an_answer(book):
    found = note(book, 1, Step.SENT, **SENT)
    told = date(2026, 12, 1)
    assert answer_day(found, None, told, TODAY) == told
    assert answer_day(found, None, date(2026, 10, 1), TODAY) == TODAY
    assert answer_day(found, None, date(2031, 1, 1), TODAY) == TODAY
    assert answer_day(found, date(2026, 12, 2), told, TODAY) == date(2026, 12, 2)


def test_deleting_letters_deletes_what_was_noted(book):
    before = holdings(book).letters_size
    note(book, 1, Step.SENT, **SENT)
    note(book, 1, Step.ANSWERED, today=TODAY, answer=Answer("x" * 1000))
    assert holdings(book).letters_size >= before + 1000
    delete_letters(book)
    assert list(book.rows("SELECT * FROM request_event")) == []


def sequel(text: str, kind: str = "reminder") -> Written:
    letter = Letter("de", kind, "gdpr", ("Ann", text), ("Lab",), "1. Mai 2027", "Re", text, True)
    return Written(letter, ("/p/reminder.eml",))


def test_several_requests_are_noted_and_taken_back_in_one_go(book):
    note(book, 2, Step.READY, today=TODAY)
    found = note_all(book, [1, 2], Step.SENT, **SENT)
    assert [each.state for each in found] == [State.SENT, State.SENT]
    assert len({each.last.at for each in found}) == 1
    assert [each.id for each in undo_all(book, [2, 1])] == [2, 1]
    assert [find_tracked(book, n).state for n in (1, 2)] == [State.DRAFT, State.READY]
    # only what was noted last goes back, not an older step of another one
    assert [each.id for each in undo_all(book, [1, 2])] == [2]
    note(book, 1, Step.SENT, **SENT)
    with pytest.raises(UsageError, match="cannot be noted now"):
        note_all(book, [2, 1], Step.SENT, **SENT)
    assert find_tracked(book, 2).state is State.DRAFT
    assert [each.id for each in undo_all(book, [1])] == [1]
    with pytest.raises(UsageError, match="nothing to take back"):
        undo_all(book, [1, 2])


def test_a_saved_letter_is_kept_with_the_step_that_sends_it(book):
    note(book, 1, Step.SENT, **SENT)
    reminder = sequel("Please answer.")
    found = note(book, 1, Step.SAVED, today=TODAY, written=reminder)
    assert (found.state, found.reminded, found.sequels) == (State.SENT, None, ())
    assert next_step(found).name == "send-letter"
    assert 'the reminder that was saved on 24 December 2026, "Re"' in next_step(found).words
    found = note(book, 1, Step.REMINDED, today=TODAY)
    assert (found.saved, found.reminded) == (None, TODAY)
    assert [each.written for each in found.sequels] == [reminder]
    assert undo(book, 1).saved.written == reminder
    note(book, 1, Step.ANSWERED, today=TODAY, answer=Answer("Which photos?"))
    note(book, 1, Step.SAVED, today=TODAY, written=sequel("These.", "reply-links"))
    found = note(book, 1, Step.REPLIED, today=TODAY)
    assert (found.state, found.replied) == (State.SENT, TODAY)
    assert found.sequels[-1].written.letter.body == "These."
    assert next_step(found).day == date(2027, 1, 7)
    note(book, 1, Step.REFUSED, today=TODAY)
    assert note(book, 1, Step.REPLIED, today=TODAY).closed is None


def test_a_saved_letter_that_is_no_longer_true_is_not_proposed(book):
    note(book, 1, Step.SENT, **SENT)
    note(book, 1, Step.SAVED, today=TODAY, written=sequel("I have no answer yet."))
    found = note(book, 1, Step.EXTENDED, today=TODAY)
    assert next_step(found).name == "remind" and not next_step(found).kept
    assert next_step(undo(book, 1)).kept
    found = note(book, 1, Step.ANSWERED, today=TODAY, answer=Answer("Which photos?"))
    assert next_step(found).name == "settle"
    undo(book, 1)
    assert "Wait" not in next_step(note(book, 1, Step.LAW, today=TODAY, value="gdpr")).words
    early = note(book, 1, Step.RECEIVED, today=TODAY, day=date(2026, 12, 1))
    assert next_step(early).words.endswith("Wait with it until 2 January 2027.")
    assert next_step(early).day == date(2027, 1, 2)
    note(book, 1, Step.ANSWERED, today=TODAY, answer=Answer("Which photos?"))
    note(book, 1, Step.SAVED, today=TODAY, written=sequel("These.", "reply-links"))
    found = note(book, 1, Step.EXTENDED, today=TODAY)
    assert next_step(found).letter == "reply-links" and next_step(found).kept
    assert next_step(note(book, 1, Step.DONE, today=TODAY)) is None
    undo(book, 1)
    note(book, 1, Step.SAVED, today=TODAY, written=sequel("Please delete.", "notice"))
    assert next_step(note(book, 1, Step.DONE, today=TODAY)).letter == "notice"


def test_a_saved_notice_holds_nothing_else_up(book):
    def notice(name: str) -> Written:
        return Written(replace(NEW, kind="notice", recipient=(name, "Street")), (f"/{name}.eml",))

    def save(written: Written) -> Tracked:
        return note(book, 1, Step.SAVED, today=TODAY, written=written)

    note(book, 1, Step.SENT, **SENT)
    save(notice("Mirror"))
    note(book, 1, Step.ANSWERED, today=TODAY, answer=Answer("They have it, too."))
    found = save(notice("Lab\u202e"))
    step = next_step(found)
    assert (step.name, step.also.name, step.also.letter) == ("settle", "send-letter", "notice")
    assert "notice to Mirror that was saved on 24 December 2026" in step.also.words
    assert next_step(note(book, 1, Step.WAITING, today=TODAY)).name == "remind"
    reminder = sequel("Please answer.")
    found = save(reminder)
    assert (next_step(found).letter, next_step(found).also.letter) == ("reminder", "notice")
    text = "\n".join(later_texts(found))
    assert text.count("not sent yet") == 3

    found = note(book, 1, Step.NOTIFIED, today=TODAY, written=notice("Lab\u202e"))
    assert [each.written for each in found.notices] == [notice("Mirror")]
    undo(book, 1)
    found = note(book, 1, Step.NOTIFIED, today=TODAY)  # the first one; all others wait on
    assert [each.written for each in found.sequels] == [notice("Mirror")]
    assert "\u202e" not in next_step(found).also.words
    found = note(book, 1, Step.REMINDED, today=TODAY)
    assert [each.written for each in found.unsent] == [notice("Lab\u202e")]
    assert next_step(undo(book, 1)).letter == "reminder"
    found = note(book, 1, Step.NOTIFIED, today=TODAY)
    assert (found.saved.written, next_step(found).also) == (reminder, None)
    found = note(book, 1, Step.NOTIFIED, today=TODAY)  # one that was written elsewhere
    assert (found.saved.written, found.last.written) == (reminder, None)


def test_who_noted_is_said_only_where_it_differs(book, monkeypatch):
    monkeypatch.setattr("getpass.getuser", lambda: "ann")
    found = note(book, 1, Step.READY, today=TODAY)
    assert "ann" not in history(found.events)[0]
    monkeypatch.setattr("getpass.getuser", lambda: "bob")
    found = note(book, 1, Step.SENT, **SENT)
    assert [line[-6:] for line in history(found.events)] == ["by ann", "by bob"]


STEPS = st.lists(st.integers(0, 20), max_size=8)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(STEPS, TEXT, TEXT)
def test_what_is_exported_is_imported(tmp_path_factory, choices, text, line):
    folder = tmp_path_factory.mktemp("books")
    with (
        Casebook.open(make_casebook(folder / "a.casebook", [])) as one,
        Casebook.open(make_casebook(folder / "b.casebook", [])) as other,
    ):
        one.add_request(
            replace(
                REQUEST,
                letter=replace(NEW, body=text, sender=("".join(line.splitlines()),)),
                operator=text,
            )
        )
        halfway = b""
        for place, choice in enumerate(choices):
            if place == len(choices) // 2:
                halfway = export_requests(one)
            request = find_tracked(one, 1)
            steps = [*steps_from(request.state), *([Step.UNDONE] if request.last else [])]
            step = steps[choice % len(steps)]
            if step is Step.UNDONE:
                undo(one, 1)
                continue
            note(one, 1, step, today=TODAY, value="bipa" * (step is Step.LAW),
                 answer=Answer(text) if step is Step.ANSWERED else None,
                 written=sequel(text) if step is Step.SAVED else None)  # fmt: skip
        data = export_requests(one)
        if halfway:
            import_requests(other, halfway)
        import_requests(other, data)
        assert kept_requests(other) == kept_requests(one)
        assert export_requests(other) == data
        again = import_requests(other, data)
        assert (again.added, again.gained, again.same, again.apart) == (0, 0, 1, ())
        if halfway:  # an older file takes nothing back
            assert import_requests(other, halfway).same == 1
            assert export_requests(other) == data


def test_what_went_apart_stays_and_is_said(book, tmp_path):
    note(book, 1, Step.SENT, **SENT)
    with empty(tmp_path) as other:
        assert import_requests(other, export_requests(book)).added == 2
        note(other, 1, Step.DONE, today=TODAY)
        note(book, 1, Step.REFUSED, today=TODAY)
        taken = import_requests(book, export_requests(other))
        assert taken.apart == ("Lab, Ü",)
        assert (taken.added, taken.gained, taken.same) == (0, 0, 1)
        # nor where all that the file has is later
        assert import_requests(other, export_requests(book)).apart == ("Lab, Ü",)
        assert find_tracked(other, 1).state is State.DONE
    assert find_tracked(book, 1).state is State.REFUSED


def changed(data: bytes, *path, value) -> bytes:
    whole = json.loads(data)
    inner = whole
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return json.dumps(whole).encode()


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("format",), "other"),
        (("version",), 3),
        (("version",), 0),
        (("version",), "2"),
        (("requests",), {}),
        (("requests", 0), None),
        (("requests", 0, "operator"), 5),
        (("requests", 0, "operator"), "\ud800"),
        (("requests", 0, "kind"), "theft"),
        (("requests", 0, "created"), "9999-12-31"),
        (("requests", 0, "letter"), "x" * 3_000_000),
        (("requests", 0, "datasets"), [1]),
        (("requests", 0, "matches", 0, "entry_id"), 2**70),
        (("requests", 0, "matches", 0, "photo", "size"), "1"),
        (("requests", 0, "matches", 0, "faces", 0, "x"), "1"),
        (("requests", 0, "matches", 0, "evidence", 0, "kind"), ["id"]),
        (("requests", 0, "contact", "address"), None),
        (("requests", 0, "events", 0, "what"), "exploded"),
        (("requests", 0, "events", 0, "what"), "done"),
        (("requests", 0, "events", 0, "uid"), "1"),
        (("requests", 0, "events", 0, "at"), "2026-11-02"),
        (("requests", 0, "events", 0, "at"), "9999-12-31T23:59:59.999999+00:00"),
        (("requests", 0, "events", 0, "day"), None),
        (("requests", 0, "events", 0, "day"), "0001-01-01"),
        (("requests", 0, "events", 0, "who"), "\udc00"),
        (("requests", 0, "events", 1, "answer", "attachments"), [{"name": "x"}]),
        (("requests", 0, "events", 1, "answer", "text"), ["x"]),
        (("requests", 0, "events", 2, "written", "files"), [1]),
        (("requests", 0, "events", 2, "written", "files"), 5),
        (("requests", 0, "events", 2, "written", "letter"), "Dear Sir"),
        (("requests", 0, "events", 2, "written", "letter", "kind"), "theft"),
        (("requests", 0, "events", 2, "written", "letter", "language"), "xx"),
        (("requests", 0, "events", 2, "written", "letter", "sender"), [["x"]]),
        (("requests", 0, "events", 2, "written", "letter", "body"), "\ud800"),
        (("requests", 0, "events", 2, "written", "letter", "body"), "x" * 3_000_000),
        (("requests", 0, "events", 2, "written", "letter", "manual"), 1),
    ],
)
def test_a_changed_file_is_refused_whole(book, tmp_path, path, value):
    note(book, 1, Step.SENT, **SENT)
    note(book, 1, Step.ANSWERED, today=TODAY, answer=Answer("x", attachments=(Attachment("a", 1),)))
    note(book, 1, Step.SAVED, today=TODAY, written=sequel("Links."))
    data = changed(export_requests(book), *path, value=value)
    with empty(tmp_path) as other:
        with pytest.raises(UnusableFileError, match="Nothing was taken"):
            import_requests(other, data)
        assert kept_requests(other) == []


def test_a_file_of_a_newer_program_says_so(book):
    data = changed(export_requests(book), "version", value=3)
    with pytest.raises(UnusableFileError, match="written by a newer flickrcheck"):
        import_requests(book, data)


@pytest.mark.parametrize(
    "data", [b"", b"[" * 100_000, b"\xff\xfe", b'{"format": 1', b"null", b"1" * 10_000]
)
def test_what_is_no_file_of_requests_is_refused(book, data):
    with pytest.raises(UnusableFileError, match="no file of requests"):
        import_requests(book, data)


def test_letters_of_the_first_versions_go_on_working(book, tmp_path):
    """Their rows and files hold one text, which names its law or none."""
    old = json.loads(export_requests(book))
    for each in old["requests"]:
        each["letter"] = each["letter"]["body"]
    with empty(tmp_path) as other:
        taken = import_requests(other, json.dumps(old | {"version": 1}).encode())
        assert (taken.added, import_requests(other, export_requests(book)).same) == (2, 2)
        assert other.requests() == book.requests()
    book.database.conn.execute("UPDATE request SET letter_head = ''")
    first, second = find_tracked(book, 1), find_tracked(book, 2)
    assert (first.request, first.law, second.law) == (REQUEST, "gdpr", "none")
    assert first.request.letter.text == "Dear Sir, (EU) 2016/679"


def test_the_law_of_a_letter_is_the_one_it_was_written_under(book):
    book.add_request(replace(REQUEST, operator="New", letter=NEW))
    assert find_tracked(book, 3).law == "uk-gdpr"


@pytest.mark.parametrize(
    "change",
    [
        {"sender": ["Ann\nBcc: x@example.org"]},
        {"subject": "Please\r\nBcc: x@example.org"},
        {"sender": "Ann"},
        {"language": "xx"},
        {"law": "martial"},
        {"kind": "threat"},
        {"manual": 1},
        {"more": ""},
    ],
)
def test_a_letter_that_this_program_does_not_write_is_refused(book, tmp_path, change):
    whole = json.loads(export_requests(book))
    letter = whole["requests"][0]["letter"] | change
    whole["requests"][0] |= {"letter": letter, "subject": letter["subject"]}
    with empty(tmp_path) as other, pytest.raises(UnusableFileError, match="no file of requests"):
        import_requests(other, json.dumps(whole).encode())
