"""Letters that follow a request: which may, how they are saved, and that nothing is overwritten."""

from __future__ import annotations

import email
from datetime import UTC, date, datetime
from email import policy
from pathlib import Path

import pytest
from made_casebook import HOSTILE, make_casebook, match

from flickrcheck.errors import UnusableFileError, UsageError
from flickrcheck.model import REPLY_KINDS, Contact, Letter, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_requests import Answer
from flickrcheck.work.letters.ways import names_annex
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.request_events import State, Step
from flickrcheck.work.request_steps import find_tracked, note
from flickrcheck.work.sequels import draft_sequel, save_sequel, sequels_of

TODAY = date(2026, 12, 24)
NOW = datetime(2026, 12, 24, 12, tzinfo=UTC)
WRITER = Writer("Ann Example", "ann@example.org")


FIRST = "Dear Lab\n\nThese are the first 15 of 60 entries. The enclosed list names all of them:"


class FakePrinter:
    def letter(self, letter, annexes):
        return f"%PDF {letter.subject} {annexes}".encode()

    def annex(self, letter, rows):
        return f"%PDF {len(rows)} entries".encode()


@pytest.fixture
def book(tmp_path):
    contact = Contact("Lab", "email", "lab@example.org", "this dataset", "https://example.org")
    letter = Letter("en", "photographer", "gdpr", (), ("Lab", HOSTILE), "", "My photos", FIRST)
    photos = tuple(match(f"/p/{number}.jpg", "pipa", number) for number in range(1, 61))
    with Casebook.open(make_casebook(tmp_path / "my.casebook", [])) as opened:
        opened.add_request(Request(HOSTILE, ("pipa",), "photographer", photos, letter,
                                   date(2026, 11, 1), contact))  # fmt: skip
        note(opened, 1, Step.SENT, today=TODAY, day=date(2026, 11, 2))
        yield opened


def save(book, kind, folder, **more):
    letter = draft_sequel(find_tracked(book, 1), kind, WRITER, TODAY, authority="CNIL, Paris",
                          recipient="A mirror")  # fmt: skip
    done = save_sequel(book, 1, letter, writer=WRITER, folder=folder, today=TODAY, now=NOW, **more)
    return done.saved.written


def test_letters_of_earlier_versions_name_the_list_by_its_file():
    for body, named in (("Dear Lab, photos.csv lists all.", True), ("Dear Lab.", False)):
        letter = Letter("en", "person", "gdpr", (), (), "", "My photos", body)
        assert names_annex(letter) is named


def test_what_may_follow_depends_on_the_state_and_the_law(book):
    request = find_tracked(book, 1)
    assert set(sequels_of(request)) == {"reminder", "complaint", "notice", *REPLY_KINDS}
    request = note(book, 1, Step.ANSWERED, today=TODAY, answer=Answer("No."))
    assert set(sequels_of(request)) == {"complaint", "notice", *REPLY_KINDS}
    request = note(book, 1, Step.LAW, today=TODAY, value="none")
    assert set(sequels_of(request)) == {"notice", *REPLY_KINDS}
    request = note(book, 1, Step.DONE, today=TODAY)
    assert sequels_of(request) == ("notice",)
    with pytest.raises(UsageError, match="cannot follow"):
        draft_sequel(request, "reminder", WRITER, TODAY)
    request = note(book, 1, Step.NOTIFIED, today=TODAY)
    assert request.state is State.DONE


def test_each_kind_is_saved_as_mail_and_text(book, tmp_path):
    for kind in sequels_of(find_tracked(book, 1)):
        written = save(book, kind, tmp_path / "out", printer=FakePrinter())
        found = {file.rpartition(".")[2]: file for file in written.files}
        assert {"eml", "txt", "pdf"} <= set(found)
        mail = email.message_from_bytes(Path(found["eml"]).read_bytes(), policy=policy.default)
        assert mail["Subject"] == written.letter.subject
        assert mail["X-Unsent"] == "1"
        assert (mail["To"] is None) == (kind in ("complaint", "notice"))
        text = mail.get_body().get_content()
        assert "Ann Example" in text and "49" not in text
        enclosed = {part.get_filename(): part.get_content() for part in mail.iter_attachments()}
        for name in ("photos.csv", "photos.pdf"):  # the list, as a table and as pages
            named = "The enclosed list names all" in text
            assert (name in enclosed) == (named or kind == "complaint")  # of what was written
        assert ("csv" in found) == ("photos.csv" in enclosed)
        assert ("correspondence.txt" in enclosed) == (kind == "complaint")
        if kind == "complaint":
            assert "Letter of 2 November 2026" in enclosed["correspondence.txt"]
            assert "Dear Lab" in enclosed["correspondence.txt"]
            # the reminder before it was saved only
            assert "not sent yet" not in enclosed["correspondence.txt"]
    assert find_tracked(book, 1).saved.written == written


def test_a_letter_of_the_same_name_is_not_overwritten(book, tmp_path):
    first, second = (save(book, "reminder", tmp_path) for _ in range(2))
    assert not set(first.files) & set(second.files)
    assert second.files[0].endswith("-reminder-2.eml")


def test_nothing_is_noted_where_nothing_could_be_written(book, tmp_path):
    (tmp_path / "file").write_text("")
    before = find_tracked(book, 1).events
    with pytest.raises(UnusableFileError):
        save(book, "reminder", tmp_path / "file" / "folder")
    assert find_tracked(book, 1).events == before
