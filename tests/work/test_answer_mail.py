"""What an operator answered, out of a mail that may be built to do harm."""

from __future__ import annotations

import os
from datetime import date
from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck.errors import UnusableFileError
from flickrcheck.store.casebook_requests import Attachment
from flickrcheck.work import requests_file
from flickrcheck.work.answer_mail import html_text, parse_mail, pasted, read_answer
from flickrcheck.work.requests_file import read_requests


def mail(**headers) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Lab Ü <lab@example.org>"
    message["Subject"] = "Re: Request to remove my photo"
    message["Date"] = "Mon, 23 Nov 2026 23:30:00 -0500"
    for name, value in headers.items():
        message[name] = value
    return message


def test_text_sender_subject_day_and_attachments():
    message = mail()
    message.set_content("We deleted 3 entries.\nBest\n")
    message.add_alternative("<p>We deleted <b>3</b> entries.</p>", subtype="html")
    message.add_attachment(b"x" * 1234, maintype="application", subtype="pdf", filename="a.pdf")
    read = parse_mail(bytes(message))
    assert read.answer.text == "We deleted 3 entries.\nBest"
    assert read.answer.sender == "Lab Ü <lab@example.org>"
    assert read.answer.subject == "Re: Request to remove my photo"
    assert read.answer.attachments == (Attachment("a.pdf", 1234),)
    assert read.day == date(2026, 11, 23)


def test_html_alone_becomes_words():
    message = mail()
    page = (
        "<head><title>no</title></head><script>if (a<b) alert(1)</script><!-- <p>no -->"
        '<p>See <A HREF="https://x.org/?a=1&amp;b=2">this page</A></p>'
        '<img src="http://spy.org/1.gif"><a href="javascript:x">2 &lt; 3</a>'
    )
    message.set_content(page, subtype="html")
    text = parse_mail(bytes(message)).answer.text
    assert text == "See this page (https://x.org/?a=1&b=2)\n2 < 3"


@pytest.mark.parametrize("piece", ["<", "<!--", "<a ", "</", "<script>", "&#1", "<a href='http:x"])
def test_marks_that_are_never_closed_take_no_time(piece):
    assert isinstance(html_text(piece * (60_000 // len(piece))), str)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"just words",
        b"\x00\xff" * 500,
        b"From: a@b.c\n"
        + b"".join(
            b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n)
            for n in range(2000)
        ),
        b'From: a@b.c\nContent-Type: multipart/mixed; boundary="b"\n\n' + b"--b\n\nx\n" * 20_000,
    ],
)
def test_what_is_no_mail_is_none(data):
    assert parse_mail(data) is None


def test_long_headers_are_cut_before_they_are_parsed():
    read = parse_mail(b"From: a@b.c\nSubject: " + b"=?utf-8?q?a?= " * 50_000 + b"\n\nhello")
    assert read.answer.text == "hello"
    assert len(read.answer.subject) <= 4000


def test_nothing_hidden_stays():
    message = (
        b"From: a@b.c\nSubject: =?utf-8?b?4oCuZ3BqLmV4ZQ==?=\n\nno\x00te\xe2\x80\xaetxt\x1b[2J"
    )
    read = parse_mail(message)
    assert read.answer.subject == "gpj.exe"
    assert read.answer.text == "notetxt[2J"


def test_an_attachment_cannot_name_a_path_or_break_a_line():
    message = mail()
    message.set_content("hello")
    message.add_attachment(b"x", maintype="text", subtype="plain", filename="a.txt")
    data = bytes(message).replace(b'"a.txt"', b'"../../etc/\x07pass=?utf-8?q?=0A?=wd"')
    [attachment] = parse_mail(data).answer.attachments
    assert "\n" not in attachment.name and "\x07" not in attachment.name
    assert attachment.size == 1


def test_line_breaks_in_encoded_headers_add_no_header():
    for name in ("From", "Subject"):
        read = parse_mail(
            f"To: me\n{name}: =?utf-8?q?a=0D=0ABcc:_evil@x.org?= <a@b.c>\n\nhi".encode()
        )
        told = read.answer.sender + read.answer.subject
        assert "Bcc" in told and "\n" not in told and "\r" not in told
        assert read.answer.text == "hi"


def test_a_mail_that_is_nested_deeply_or_forwarded_is_read():
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (n, n) for n in range(100)
    )
    read = parse_mail(b"From: a@b.c\n" + parts + b"Content-Type: text/plain\n\ndeep")
    assert read.answer.text == "deep"
    forwarded = b"From: a@b.c\nContent-Type: message/rfc822\n\n"
    inner = b"From: lab@example.org\nSubject: Re\n\nWe deleted it."
    assert parse_mail(forwarded + inner).answer.text == "We deleted it."
    assert parse_mail(forwarded * 100 + inner).answer.text == ""


def test_a_mark_in_front_and_old_line_ends_do_not_matter():
    plain = b"From: a@b.c\nSubject: Re\n\nhello\nyou"
    wanted = parse_mail(plain).answer
    for data in (
        b"\xef\xbb\xbf" + plain,
        plain.replace(b"\n", b"\r\n"),
        plain.replace(b"\n", b"\r"),
        b"From a@b.c Mon Nov 23 2026\n" + plain,
    ):
        assert parse_mail(data).answer == wanted


def test_a_mail_of_50_megabytes_is_refused_and_one_below_is_cut(tmp_path):
    path = tmp_path / "large.eml"
    with path.open("wb") as file:
        file.truncate(50 * 2**20)
    with pytest.raises(UnusableFileError, match="too large for a mail"):
        read_answer(path)
    read = parse_mail(b"From: a@b.c\n\n" + b"words\n" * 1_000_000)
    assert read.answer.cut and len(read.answer.text) <= 200_000


def test_unknown_encodings_and_wrong_days_do_not_matter():
    data = (
        b"From: a@b.c\nDate: yesterday\nContent-Type: text/plain; charset=klingon\n"
        b"Content-Transfer-Encoding: x-what\n\ngr\xc3\xbc\xc3\x9fe \xff"
    )
    read = parse_mail(data)
    assert read.answer.text == "grüße \ufffd"
    assert read.day is None


def test_long_text_is_cut_and_says_so():
    read = pasted("ab" * 200_000)
    assert len(read.answer.text) == 200_000
    assert read.answer.cut
    assert not pasted("a\r\nb").answer.cut
    assert pasted("a\r\nb").answer.text == "a\nb"


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=400), st.binary(max_size=200))
def test_no_mail_raises(head, body):
    for data in (head + b"\n\n" + body, b"From: a@b.c\nContent-Type: " + head + b"\n\n" + body):
        read = parse_mail(data)
        assert read is None or "\x00" not in read.answer.text


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
@pytest.mark.parametrize("read", [read_answer, read_requests])
def test_a_pipe_is_not_waited_for(read, tmp_path):
    os.mkfifo(tmp_path / "pipe.eml")
    with pytest.raises(UnusableFileError, match=r"it is not a file\. Nothing was noted"):
        read(tmp_path / "pipe.eml")


def test_a_file_of_requests_is_bounded(tmp_path, monkeypatch):
    monkeypatch.setattr(requests_file, "LARGEST", 100)
    path = tmp_path / "requests.json"
    path.write_bytes(b" " * 100)
    assert len(read_requests(path)) == 100
    path.write_bytes(b" " * 101)
    with pytest.raises(UnusableFileError, match="too large for a file of requests"):
        read_requests(path)


def test_files_that_are_no_mails_are_said(tmp_path):
    with pytest.raises(UnusableFileError, match="cannot be read"):
        read_answer(tmp_path / "none.eml")
    path = tmp_path / "x.eml"
    path.write_bytes(b"no mail at all")
    with pytest.raises(UnusableFileError, match="is no mail that can be read"):
        read_answer(path)


@pytest.mark.parametrize("charset", ["utf-8", "us-ascii", "no-such", "punycode", "unicode-escape"])
@pytest.mark.parametrize("coding", ["utf-8", "cp1252"])
def test_a_wrong_word_about_the_characters_spoils_no_text(charset, coding):
    head = f"From: a@example.org\nContent-Type: text/plain; charset={charset}\n"
    head += "Content-Transfer-Encoding: 8bit\n\n"
    data = head.encode() + "Wir haben alles gelöscht. \\u".encode(coding)
    assert parse_mail(data).answer.text == "Wir haben alles gelöscht. \\u"


def test_one_broken_character_leaves_the_others():
    head = b"From: a@example.org\nContent-Type: text/plain; charset=utf-8\n"
    head += b"Content-Transfer-Encoding: 8bit\n\n"
    data = head + "gelöscht für".encode() + b"\xff"
    assert parse_mail(data).answer.text == "gelöscht für\ufffd"
