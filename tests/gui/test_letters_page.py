"""The letters page: the form's remarks, what is remembered, and letters that are refused."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from flickrcheck.errors import UsageError
from flickrcheck.gui.decisions import Decisions
from flickrcheck.gui.rail import LETTERS
from flickrcheck.model import Verdict
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.letters.writer_file import (
    forget_writer,
    keep_writer,
    load_writer,
    writer_path,
)


@pytest.fixture
def window(qtbot, open_window, scanned):
    made = open_window(scanned)
    made.show_page(LETTERS)
    qtbot.waitUntil(lambda: made.letters.recipients.list.count() == 1)
    return made


def test_each_wrong_field_has_its_remark(qtbot, window):
    form = window.letters.form
    form.name.setText("Robin\u202eExample")
    form.email.setText("robin at example.org")
    form.flickr_nsid.setText("robin")
    assert "control character" in form.rows["name"].remark.text()
    assert "not an e-mail address" in form.rows["email"].remark.text()
    assert "not a Flickr account ID" in form.rows["flickr_nsid"].remark.text()
    assert not window.letters.panel.save_button.isEnabled()
    form.name.setText("Robin")
    form.email.setText("robin@example.org")
    assert not window.letters.panel.save_button.isEnabled()
    form.flickr_nsid.setText("12345678@N00")
    assert form.rows["name"].remark.isHidden()
    assert window.letters.panel.save_button.isEnabled()


def test_the_preview_follows_the_form_and_the_verdicts(qtbot, window):
    letters = window.letters
    letters.form.kind.setCurrentIndex(1)
    qtbot.waitUntil(lambda: "show me" in letters.panel.writing.text.toPlainText())
    assert not letters.form.flickr_nsid.isVisible()
    assert "photo links" in letters.panel.steps.discloses_label.text()
    assert "Do not send this letter" in letters.panel.steps.text()
    Decisions(window.session).decide(window.matches.model.ids, Verdict.NOT_MINE)
    qtbot.waitUntil(lambda: letters.recipients.list.count() == 0)
    assert letters.empty_label.isVisible()
    assert "rejected by you" in letters.empty_label.text()


def test_details_are_kept_only_on_request(qtbot, open_window, window, scanned):
    form = window.letters.form
    form.name.setText('Robin "R" \\ Example')
    form.email.setText("robin@example.org")
    form.postal.setPlainText("1 Street\n2 Town")
    window.letters.flush()
    assert not writer_path(scanned).exists()
    form.remember.setChecked(True)
    assert load_writer(scanned) == form.writer()
    form.name.setText("Robin")
    window.letters.flush()
    again = open_window(scanned)
    assert again.letters.form.writer() == Writer(
        "Robin", "robin@example.org", postal="1 Street\n2 Town", law=""
    )
    assert again.letters.form.remember.isChecked()
    again.letters.form.remember.setChecked(False)
    assert not writer_path(scanned).exists()


def test_a_kept_writer_can_be_read_by_its_owner_alone(tmp_path: Path):
    casebook = tmp_path / "my.casebook"
    writer = Writer("Ümit\t".strip(), "u@example.org", "person", "a\nb", law="none")
    keep_writer(casebook, writer)
    assert load_writer(casebook) == writer
    assert stat.S_IMODE(writer_path(casebook).stat().st_mode) == 0o600
    forget_writer(casebook)
    forget_writer(casebook)
    assert load_writer(casebook) is None


def test_a_spoilt_file_is_said_and_does_not_stop_the_window(qtbot, open_window, scanned):
    writer_path(scanned).write_text("name = 5")
    with pytest.raises(UsageError):
        load_writer(scanned)
    window = open_window(scanned)
    assert window.letters.form.name.text() == ""


def test_a_folder_that_cannot_be_written_is_said(qtbot, window, tmp_path):
    form = window.letters.form
    form.name.setText("Robin")
    form.email.setText("robin@example.org")
    blocked = tmp_path / "a file"
    blocked.touch()
    window.letters.save(blocked)
    qtbot.waitUntil(lambda: window.bar.isVisible())
    assert "a file" in window.bar.text.text()
    assert window.letters.panel.save_button.isEnabled()
    assert window.session.casebook.requests() == []


def test_what_was_typed_last_stays_with_its_casebook(qtbot, window, scanned, tmp_path):
    form = window.letters.form
    form.name.setText("Robin")
    form.email.setText("robin@example.org")
    form.remember.setChecked(True)
    form.name.setText("Robin Example")
    other = tmp_path / "client 2.casebook"
    assert window.session.switch(other, create=True)
    assert form.name.text() == ""
    window.letters.flush()
    assert not writer_path(other).exists()
    kept = load_writer(scanned)
    assert kept is not None
    assert kept.name == "Robin Example"


def test_another_casebook_never_shows_the_letters_of_the_one_before(qtbot, window, tmp_path):
    assert window.letters.panel.isVisible()
    assert window.session.switch(tmp_path / "client 2.casebook", create=True)
    assert not window.letters.panel.isVisible()
    assert "being drafted" in window.letters.empty_label.text()
    window.letters.refresh()
    assert window.letters.why_not_save() == "The letters are being drafted."
    qtbot.waitUntil(lambda: "no letter to write" in window.letters.empty_label.text())
    qtbot.waitUntil(lambda: window.letters.why_not_save() == "There is no letter to save.")
