"""The files of a letter: a mail that opens as a draft, a table without formulas, a sheet."""

from __future__ import annotations

import csv
import email
import errno
import io
import itertools
import os
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from email import policy
from email.header import decode_header, make_header
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from made_casebook import match

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Evidence, FaceBox, Grade
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.letters.advice import before_sending
from flickrcheck.work.letters.annex import annex_csv, annex_rows
from flickrcheck.work.letters.disclosure import discloses
from flickrcheck.work.letters.mail import Attachment, mail
from flickrcheck.work.letters.mail_size import LARGEST, fitting
from flickrcheck.work.letters.mailto import Mailto, mailto
from flickrcheck.work.letters.output import file_stem, file_stems, sheet, write_letter
from flickrcheck.work.letters.phrases import words_of
from flickrcheck.work.letters.removal import draft_letters
from flickrcheck.work.letters.writer import Writer

CATALOGUE = load_catalogue()
NOW = datetime(2026, 11, 22, 20, 5, tzinfo=UTC)
WRITER = Writer("Ann Example", "ann@example.org")


def requests(*matches, writer=WRITER, catalogue=CATALOGUE):
    stored = [
        StoredMatch(number, found, None, None, False, True) for number, found in enumerate(matches)
    ]
    return draft_letters(stored, writer, catalogue, date(2026, 11, 22))


def annex(request, catalogue=CATALOGUE, *more):
    return annex_csv(request, annex_rows(request, catalogue, *more))


def parsed(request, writer=WRITER):
    table = Attachment("photos.csv", "text/csv", annex(request))
    pages = Attachment("photos.pdf", "application/pdf", b"%PDF-1.4\r\n\0\xff")
    data = mail(request.letter, (writer.name, writer.email), request.contact, [table, pages], NOW)
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 998  # RFC 5322, 2.1.1
    assert b"\n" not in data.replace(b"\r\n", b"")
    read = email.message_from_bytes(data, policy=policy.default)
    assert read.defects == [] and not any(part.defects for part in read.walk())
    old = email.message_from_bytes(data)  # as programs read it that know less
    subject = str(make_header(decode_header("".join(old["Subject"].splitlines()))))
    assert subject == read["Subject"]
    assert [part.get_content_type() for part in old.walk()] == [
        *("multipart/mixed", "text/plain", "text/csv", "application/pdf")
    ]
    assert old.get_payload()[2].get_payload(decode=True) == pages.data
    return read


def body_of(request):
    return request.letter.body.rstrip("\n") + "\n"


def rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_the_mail_opens_as_a_draft_and_parses_back():
    (request,) = requests(match("/a/1.jpg", "ffhq"))
    message = parsed(request)
    assert message["X-Unsent"] == "1"
    assert message["From"].addresses[0].addr_spec == "ann@example.org"
    assert message["To"].addresses[0].addr_spec == "researchinquiries@nvidia.com"
    assert message["Subject"] == request.subject
    assert message["Date"].datetime == NOW
    assert "Message-ID" not in message
    assert message.get_body().get_content().replace("\r\n", "\n") == body_of(request)
    assert message.get_body()["Content-Language"] == "en"
    table, pages = message.iter_attachments()
    assert [table.get_filename(), pages.get_filename()] == ["photos.csv", "photos.pdf"]
    assert table.get_payload(decode=True) == annex(request, CATALOGUE)


def test_a_long_subject_begins_with_its_first_word():
    long = replace(CATALOGUE["ffhq"], name="A dataset with a name that is longer than a line")
    [request] = requests(match("/a/1.jpg", "ffhq"), catalogue={"ffhq": long})
    assert len(request.subject) > 78
    assert parsed(request)["Subject"] == request.subject


@pytest.mark.parametrize(
    "subject",
    [
        "Löschung meiner Fotos aus dem Datensatz mit einem sehr langen Namen: Größe und Länge " * 2,
        "写真の削除のお願い" * 12,
        "בקשה למחיקת התמונות שלי מהמאגר " * 5,
        "\r\nBcc: everybody@example.org\r\n\r\nhello",
        "a\u2028Bcc: x@example.org\x00\x85\udcff",
        "=?utf-8?q?=0D=0ABcc:_x@example.org?=",
        "x" * 5000,
        "",
    ],
)
def test_no_subject_breaks_the_head_of_the_mail(subject):
    [request] = requests(match("/a/1.jpg", "ffhq"))
    letter = replace(request.letter, subject=subject, body=f"Dear all,\n\n{subject}\n.\nFrom me")
    message = parsed(replace(request, letter=letter))
    assert message["Bcc"] is None and "everybody@example.org" not in str(message["To"])
    if len(subject) < 500 and subject.isprintable() and "=?" not in subject:
        assert message["Subject"] == subject.strip()
    assert len(message["Subject"]) <= 500
    lines = message.get_body().get_content().splitlines()
    assert lines[0] == "Dear all," and lines[-2:] == [".", "From me"]


def test_no_header_begins_with_a_folded_space():
    [request] = requests(match("/a/1.jpg", "ffhq"))
    long = replace(request.letter, subject="Löschung " * 30)
    contact = replace(request.contact, name="Büro für Datenschutz und Größe " * 6)
    data = mail(long, ("Zoë " * 40, "a@example.org"), contact, (), NOW)
    head = data.partition(b"\r\n\r\n")[0]
    assert not [line for line in head.split(b"\r\n") if line.endswith(b":")]
    assert email.message_from_bytes(data, policy=policy.default)["Subject"] == long.subject.strip()


def test_a_short_letter_goes_into_a_mailto_address_and_a_long_one_is_told_why_not():
    [request] = requests(match("/a/1.jpg", "ffhq"))
    short = replace(request.letter, subject="Größe & Länge?", body="Dear all,\n\n50 % = ü+1 #x\n")
    link = mailto(short, request.contact)
    assert link == Mailto(
        "mailto:researchinquiries@nvidia.com?subject=Gr%C3%B6%C3%9Fe%20%26%20L%C3%A4nge%3F"
        "&body=Dear%20all,%0D%0A%0D%0A50%20%25%20%3D%20%C3%BC%2B1%20%23x"
    )
    parts = urlsplit(link.url)
    assert parse_qs(parts.query)["body"] == ["Dear all,\r\n\r\n50 % = ü+1 #x"]
    printed = replace(short, body="\u201ea\u2019b\u201c\u202f: \u2013")  # as keyboards write it
    assert parse_qs(urlsplit(mailto(printed, None).url).query)["body"] == ['"a\'b" : -']
    assert mailto(short, None).url.startswith("mailto:?subject=")
    told = replace(short, body=f"{words_of('en').texts['annex.gives']}\n")  # by hand made so short
    [body] = parse_qs(urlsplit(mailto(told, None).url).query)["body"]
    assert "enclosed" not in body and "on request" in body  # it carries no files
    form = replace(request.contact, channel="form", address="https://example.org/a?b=c")
    assert mailto(short, form).url.startswith("mailto:?subject=")
    evil = replace(request.contact, address="a@example.org?bcc=b@example.org&x=1")
    assert set(parse_qs(urlsplit(mailto(short, evil).url).query)) == {"subject", "body"}
    edge = replace(short, body="x" * (1599 - len(mailto(replace(short, body=""), None).url)))
    assert len(mailto(edge, None).url) == 1599
    longer = mailto(replace(edge, body=edge.body + "x"), None)
    assert longer.url is None
    assert "1,600 characters" in longer.why and ".eml" in longer.why


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_removal_of_few_photos_is_short_enough_where_that_is_asked_for(language):
    stored = [
        StoredMatch(n, match(f"/a/{n}.jpg", "ffhq", n), None, None, False, True)
        for n in range(3_000_000_000, 3_000_000_004)
    ]
    for kind, law in itertools.product(("photographer", "person"), ("gdpr", "uk-gdpr", "none")):
        account = {"flickr_name": "ann", "flickr_nsid": "12345678@N00"}
        writer = replace(WRITER, kind=kind, law=law, language=language, **account)

        def drafted(count, writer=writer):
            day = date(2026, 11, 22)
            [request] = draft_letters(stored[:count], writer, CATALOGUE, day, short=True)
            return request

        most = 3 if language == "en" else 1
        request = drafted(most)
        link = mailto(request.letter, request.contact).url
        assert link is not None and link.count("photo.gne") == most
        assert drafted(4) == replace(drafted(4), letter=draft_long(stored, writer))
    bipa = replace(WRITER, kind="person", law="bipa", language=language)
    [request] = draft_letters(stored[:1], bipa, CATALOGUE, date(2026, 11, 22), short=True)
    assert request.letter == draft_long(stored[:1], bipa)


def draft_long(stored, writer):
    [request] = draft_letters(stored, writer, CATALOGUE, date(2026, 11, 22))
    return request.letter


def test_without_a_known_address_there_is_no_to_and_it_is_said():
    (request,) = requests(match("/a/1.jpg", "pipa"))
    assert "To" not in parsed(request)
    assert any(
        "No e-mail address" in step and "web form https://www.facebook.com/help" in step
        for step in before_sending(request, WRITER, CATALOGUE)
    )
    (request,) = requests(match("/a/1.jpg", "megaface"))
    assert any("privacy office" in step for step in before_sending(request, WRITER, CATALOGUE))


def test_names_from_everywhere_survive_the_mail():
    for name in ('Zoë O\'Hara, "Z" <z>', "שלום עולם\u200f", "山田 太郎", "x" * 200):
        writer = replace(WRITER, name=name)
        (request,) = requests(match("/a/1.jpg", "ffhq"), writer=writer)
        message = parsed(request, writer)
        assert message["From"].addresses[0].display_name == name
        assert len(message["From"].addresses) == 1
        assert message.get_body().get_content().replace("\r\n", "\n") == body_of(request)


def test_the_operator_reads_of_originals_and_of_parts():
    original = replace(
        match("/home/ann/a.jpg", "pipa", 5), evidence=(Evidence("file", "/home/ann/a.jpg"),)
    )
    part = replace(
        match("/home/ann/b.jpg", "pipa", 6, Grade.SAME_PICTURE),
        evidence=(Evidence("picture", "secret.jpg", 4, 9, "as is", (0.1, 0.1, 0.5, 0.5)),),
    )
    (request,) = requests(original, part)
    text = annex(request, CATALOGUE).decode("utf-8-sig")
    assert "the file is the uploaded original: its size and MD5 are those in the list" in text
    assert "4 of 256 bits" in text and "the dataset's copy shows a part of the picture" in text
    assert "None of 256" not in text
    assert "/home" not in text and "secret" not in text


def test_the_table_names_every_photo_and_no_file():
    found = replace(
        match("/home/ann/secret/a.jpg", "pipa", 3124567890, Grade.SAME_PICTURE, key="k-1"),
        evidence=(
            Evidence("id", "the Flickr photo ID 3124567890, from the file name secret.jpg"),
            Evidence("picture", "the pictures agree (mirrored)", 6, 12, "mirrored"),
        ),
        faces=(FaceBox(277, 159, 218, 294, 1024, 768, key="9"), FaceBox(None, None, None, None)),
    )
    (request,) = requests(found)
    data = annex(request, CATALOGUE)
    assert b"secret" not in data
    (row,) = rows(data)
    assert row["Photo link"] == "https://www.flickr.com/photo.gne?id=3124567890"
    assert row["Dataset"] == "People In Photo Albums (PIPA)"
    assert row["Name in the dataset"] == "k-1"
    assert row["How sure"] == "same picture"
    assert "6 of 256 bits" in row["How the match was made"]
    assert "(mirrored)" in row["How the match was made"]
    assert row["Marked faces or people"] == (
        "face 9 at 277,159, 218 by 294 pixels in a frame of 1024 by 768; face, position not given"
    )


@pytest.mark.parametrize(
    "start", ["=", "+", "-", "@", "\t=", "\r=", " =", "＝", "＠"], ids=lambda start: ascii(start)
)
def test_no_cell_becomes_a_formula(start):
    (request,) = requests(match("/a/1.jpg", "pipa", key=f'{start}cmd|" /C calc"!A0'))
    (row,) = rows(annex(request, CATALOGUE))
    assert not row["Name in the dataset"].lstrip(" ").startswith(tuple("=+-@\t\r\n＝＋－＠"))


def test_the_sheet_holds_the_pre_steps_and_the_mail_does_not():
    (request,) = requests(match("/a/1.jpg", "ffhq"))
    text = " ".join(sheet(request, WRITER, CATALOGUE).split())
    assert (
        "[ ] On Flickr, do one of these for each photo (only the holder of the account can)" in text
    )
    assert "researchinquiries@nvidia.com (for this dataset; source: https://github.com" in text
    assert text.count("no legal advice") == 1
    assert "no_cv" not in request.letter.text


def test_an_unknown_procedure_is_said_to_the_person_not_to_the_operator():
    (request,) = requests(match("/a/1.jpg", "coco"))
    assert "no procedure known" in sheet(request, WRITER, CATALOGUE)
    assert "procedure" not in request.letter.text


def test_what_speaks_against_a_match_is_checked_first():
    doubtful = [match(f"/a/{n}.jpg", entry=n, note="The owner differs.") for n in range(1, 9)]
    (request,) = requests(*doubtful)
    steps = before_sending(request, WRITER, CATALOGUE)
    assert "Check https://www.flickr.com/photo.gne?id=1 first: The owner differs." in steps
    assert sum(step.startswith("Check ") for step in steps) == 5
    assert any(step.startswith("3 more matches") for step in steps)
    assert "differs" not in request.letter.text


def test_a_made_up_operator_is_not_to_be_written_to():
    (request,) = requests(match("/a/1.jpg", "example-faces"))
    assert "made up" in before_sending(request, WRITER, CATALOGUE)[0]


def test_what_the_letter_claims_of_the_person_is_to_be_looked_at():
    def steps(writer, *photos):
        (request,) = requests(*(match("/a/1.jpg", "ffhq", each) for each in photos), writer=writer)
        return " ".join(before_sending(request, writer, CATALOGUE))

    shown = replace(WRITER, kind="person", law="ccpa", lives="eu")
    said = steps(shown, 1, 2)
    assert "you are shown in each of its 2 photos. Mark those" in said
    assert "says that you live in California" in said
    assert "only the photographer can do. Ask them" in said  # the tag that the operator asks for
    assert "live in" not in steps(replace(shown, lives="california"), 1)
    child = replace(shown, kind="guardian", represents="Kim", law="bipa", lives="")
    said = steps(child, 1)
    assert "Kim is shown in the photo" in said and "says that Kim lives in Illinois" in said
    said = steps(replace(WRITER, law="gdpr"), 1)
    assert "shown in" not in said and "Ask them" not in said
    (request,) = requests(match("/a/1.jpg", "laion"), writer=shown)
    assert "Ask them" not in " ".join(before_sending(request, shown, CATALOGUE))


def test_what_is_disclosed_is_what_the_letter_holds():
    (request,) = requests(match("/a/1.jpg"), match("/a/2.jpg", entry=222))
    assert discloses(request, WRITER) == (
        "This letter discloses your name, your e-mail address, 2 photo links and how they were "
        "found. It does not disclose your photos, their file names or their folders."
    )
    more = replace(WRITER, postal="1 Street", flickr_name="ann")
    assert "your postal address, your Flickr account" in discloses(request, more)


def test_three_files_are_written_and_nothing_else_is_touched(tmp_path):
    folder = tmp_path / "Briefe für Ämter" / "new"
    (request,) = requests(match("/a/1.jpg"))
    done = write_letter(request, folder, writer=WRITER, catalogue=CATALOGUE, now=NOW)
    stem = "facebook-ai-research-and-uc-berkeley"
    assert sorted(os.listdir(folder)) == [f"{stem}.csv", f"{stem}.eml", f"{stem}.txt"]
    assert {Path(name).name for name in done.files} == set(os.listdir(folder))
    (folder / "mine.txt").write_text("mine")
    write_letter(request, folder, writer=WRITER, catalogue=CATALOGUE, now=NOW)
    assert (folder / "mine.txt").read_text() == "mine"
    assert len(os.listdir(folder)) == 4


def test_a_full_disk_is_a_sentence_and_leaves_the_old_draft(tmp_path, monkeypatch):
    (request,) = requests(match("/a/1.jpg"))
    done = write_letter(request, tmp_path, writer=WRITER, catalogue=CATALOGUE, now=NOW)
    before = {name: Path(name).read_bytes() for name in sorted(done.files)}

    def full(descriptor):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(UnusableFileError, match="No space left on device") as caught:
        write_letter(
            replace(request, letter=replace(request.letter, body="changed")),
            tmp_path,
            writer=WRITER,
            catalogue=CATALOGUE,
            now=NOW,
        )
    assert caught.value.exit_code == 5
    assert sorted(map(str, tmp_path.iterdir())) == list(before)
    assert {name: Path(name).read_bytes() for name in before} == before


def test_a_file_where_the_folder_should_be_is_a_sentence(tmp_path):
    (tmp_path / "out").write_text("a file")
    (request,) = requests(match("/a/1.jpg"))
    with pytest.raises(UnusableFileError, match="cannot be made"):
        write_letter(request, tmp_path / "out", writer=WRITER, catalogue=CATALOGUE, now=NOW)


@pytest.mark.parametrize(
    ("operator", "stem"),
    [
        ("../../etc/passwd", "etc-passwd"),
        ("nul", "letter-nul"),
        ("\u202e", "letter"),
        ("x" * 500, "x" * 60),
        ("A/B: C?", "a-b-c"),
    ],
)
def test_file_names_are_safe_everywhere(operator, stem):
    assert file_stem(operator) == stem


def test_operators_of_the_same_stem_keep_apart():
    letters = requests(match("/a/1.jpg", "研究"), match("/a/2.jpg", "写真"))
    assert file_stems(letters) == ["the-operator-of", "the-operator-of-2"]


def test_photos_under_another_account_are_pointed_out_to_the_photographer():
    writer = replace(WRITER, flickr_nsid="12345678@N00")
    mine = replace(match("/a/1.jpg", "ffhq", entry=1), nsid="12345678@N00")
    other = replace(match("/a/2.jpg", "ffhq", entry=2), nsid="99999998@N99")
    (request,) = requests(mine, other, writer=writer)
    said = [s for s in before_sending(request, writer, CATALOGUE) if "another account" in s]
    assert len(said) == 1
    assert "1 photo of this letter is listed" in said[0]
    assert "99999998@N99" in said[0]
    (request,) = requests(mine, writer=writer)
    assert not any("another account" in s for s in before_sending(request, writer, CATALOGUE))


def test_sixty_thousand_entries_are_all_in_the_annex_and_few_in_the_letter(tmp_path):
    number = 60_000
    found = match("/a/1.jpg", "yfcc100m")
    (request,) = requests(
        *(
            replace(found, entry_id=31_000_000_000 + n, key=f"k{n}", faces=(FaceBox(n, 2, 3, 4),))
            for n in range(number)
        )
    )
    assert request.letter.text.count("photo.gne?id=") == 15
    done = write_letter(
        *(request, tmp_path), writer=WRITER, catalogue=CATALOGUE, now=NOW, formats=("eml", "csv")
    )
    mail_file, table = map(Path, done.files)
    read = rows(table.read_bytes())
    assert len(read) == number
    assert {row["Flickr photo ID"] for row in read} == {
        str(31_000_000_000 + n) for n in range(number)
    }
    assert read[-1]["Marked faces or people"] == "face at 59999,2, 3 by 4 pixels"
    message = email.message_from_bytes(mail_file.read_bytes(), policy=policy.default)
    [attached] = message.iter_attachments()
    assert attached.get_filename() == "photos.zip" and mail_file.stat().st_size < LARGEST
    with zipfile.ZipFile(io.BytesIO(attached.get_payload(decode=True))) as archive:
        assert archive.namelist() == ["photos.csv"]
        assert archive.read("photos.csv") == table.read_bytes()
    assert "The enclosed list names all of them" in message.get_body().get_content()


@pytest.mark.parametrize(
    ("table", "pages", "picture", "sent", "said"),
    [
        (3_000_000, 3_000_000, 1_000_000, ["photos.csv", "photos.pdf", "p.jpg"], ""),
        (5_000_000, 3_000_000, 1_000_000, ["photos.csv", "p.jpg"], "as a table only (photos.csv)"),
        (8_000_000, 3_000_000, 1_000_000, ["photos.zip", "photos.pdf", "p.jpg"], "table of the"),
        (8_000_000, 7_000_000, 1_000_000, ["photos.zip", "p.jpg"], "packed table only"),
        (8_000_000, 7_000_000, 9_000_000, ["photos.zip", "p.jpg"], "remove pictures"),
    ],
)
def test_a_mail_is_kept_so_small_that_servers_take_it(table, pages, picture, sent, said):
    every = (
        Attachment("photos.csv", "text/csv", b"1" * table),
        Attachment("photos.pdf", "application/pdf", b"%" * pages),
        Attachment("p.jpg", "image/jpeg", b"j" * picture),
    )
    attached, words = fitting(every)
    assert [each.name for each in attached] == sent
    assert said in words and bool(said) == bool(words)
    (request,) = requests(match("/a/1.jpg", "ffhq"))
    data = mail(request.letter, ("A", "a@b.org"), None, attached, NOW)
    assert (len(data) < LARGEST) == ("remove pictures" not in words)
