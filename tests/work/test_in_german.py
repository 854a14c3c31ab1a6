"""A scan, its result, a proof and errors where German is spoken: shown so, and kept in English."""

from __future__ import annotations

import json
import os
import re
import shutil
import sqlite3
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flickrcheck.errors import FlickrcheckError
from flickrcheck.kept import shown
from flickrcheck.language import choose
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.work import scan_words
from flickrcheck.work.check import scan
from flickrcheck.work.letters.output import write_letters
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.lookup import lookup
from flickrcheck.work.lookup_words import answer_lines
from flickrcheck.work.report import write_report
from flickrcheck.work.unchecked_export import write_unchecked
from flickrcheck.work.why import why
from flickrcheck.work.words import verdict_words

pytestmark = pytest.mark.usefixtures("in_this_process")

# of these each scan has its own
_TIMES = {"started", "finished", "at", "applied_at", "stamp"}


@pytest.fixture
def german() -> Iterator[None]:
    choose("de")
    yield
    choose("en")


@pytest.fixture(scope="module")
def photos(demo_photos: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Pictures that are found in several ways, and much that cannot be read."""
    folder = tmp_path_factory.mktemp("pictures")
    for name in ("Flickr export", "Messenger", "Problems"):
        shutil.copytree(demo_photos / name, folder / name)
    whole = (folder / "Messenger" / "IMG-20190312-WA0007.jpg").read_bytes()
    (folder / "cut.jpg").write_bytes(whole[:3000])
    (folder / "empty.jpg").write_bytes(b"")
    (folder / "text.jpg").write_bytes(b"%PDF-1.4 no picture")
    (folder / "99999000001_0123456789_o.jpg").write_bytes(whole)
    (folder / "99999000001_0123456789_o.jpg.json").write_text(
        json.dumps({"category": "flickr", "id": 99999000002, "owner": {"nsid": "99999001@N00"}})
    )
    (folder / "a.jpg").write_bytes(whole)
    (folder / "a.jpg.json").write_text('{"flickr": ')
    (folder / "notes.psb").write_bytes(b"8BPS\0\2")
    (folder / "bad.zip").write_bytes(b"PK\3\4 no zip")
    with zipfile.ZipFile(folder / "film.zip", "w") as archive:
        archive.writestr("photos.db", b"x")
    return folder


def scanned(path: Path, photos: Path, pack: Path) -> Path:
    with Casebook.open(path, create=True) as book:
        for _ in scan(book, [photos, photos.with_name("nowhere")], [pack], jobs=1):
            pass
    return path


def content(path: Path) -> dict[str, list[dict[str, object]]]:
    """All rows of all tables of a casebook, but for the times."""
    connection = sqlite3.connect(path)
    connection.row_factory = sqlite3.Row
    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema ORDER BY name")]
    tables = {
        name: [
            {key: row[key] for key in row.keys() if key not in _TIMES}  # noqa: SIM118
            for row in connection.execute(f'SELECT * FROM "{name}"')
        ]
        for name in names
        if connection.execute(
            "SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table'", [name]
        ).fetchone()
    }
    connection.close()
    return tables


def test_a_casebook_is_the_same_in_every_language(photos, tmp_path, example_pack, german):
    in_german = content(scanned(tmp_path / "german.casebook", photos, example_pack))
    choose("en")
    in_english = content(scanned(tmp_path / "english.casebook", photos, example_pack))
    assert in_german == in_english
    everything = str(in_english)
    for text in (
        "The picture is cut off",
        "The file is empty.",
        "it looks like a PDF",
        "Two sources contradict each other: ",
        "which gallery-dl wrote for it",
        "a.jpg.json was skipped: it is no valid JSON.",
        "It is not there, so it was not scanned",
        "The zip file is damaged",
        "of the account export",
    ):
        assert text in everything
    english = files_for_others(tmp_path / "english.casebook", tmp_path / "english")
    choose("de")
    german = files_for_others(tmp_path / "english.casebook", tmp_path / "german")
    assert german == english
    assert {Path(name).suffix for name in german} == {".csv", ".json", ".eml", ".txt"}
    shown_in_german(tmp_path / "english.casebook")


def files_for_others(path: Path, folder: Path) -> dict[str, bytes]:
    """What other programs and operators read of a casebook, by file name."""
    folder.mkdir()
    now = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    with Casebook.open(path) as book:
        for name in ("report.csv", "report.json"):
            write_report(book, folder / name, now)
        write_unchecked(folder / "unchecked.csv", book, lambda done, total: True)
        write_letters(book, Writer("Ada", "ada@example.org"), folder / "letters", now)
    boundary = re.compile(rb"={10,}[0-9]+==")  # of the mail's parts, made by chance
    return {
        str(file.relative_to(folder)): boundary.sub(b"", file.read_bytes())
        for file in sorted(folder.rglob("*.*"))
    }


def shown_in_german(path: Path) -> None:
    """What the casebook holds in English is shown in German, also if it is an old one."""
    choose("de")
    with Casebook.open(path) as book:
        record = book.last_scan()
        matches = list(book.matches())
        unreadable = {Path(path).name: shown(reason) for path, reason in book.unreadable()}
    assert record is not None
    unlisted = {Path(path).name: shown(reason) for path, reason in record.unlisted}
    assert unreadable["cut.jpg"].startswith("Das Bild ist abgeschnitten: Nur etwa ")
    assert unreadable["text.jpg"] == (
        "Der Inhalt ist kein Bild, das flickrcheck liest. Er sieht aus wie: ein PDF."
    )
    assert unlisted["a.jpg.json"] == "a.jpg.json wurde übersprungen: sie ist kein gültiges JSON."
    english = re.compile(r"\b(the|of|and|is|it|from|which)\b")
    assert not [text for text in (*unreadable.values(), *unlisted.values()) if english.search(text)]

    result = scan_words.checked_words(record)
    assert re.search(r"^\d+ Fotos geprüft\. Durchsucht: .*\(Ausgabe .*, \d+ Fotos\)\.", result)
    assert re.search(r"^Nicht geprüft: \d+ unlesbar, ", scan_words.not_checked_words(record))
    told = {each: why(each, record) for each in matches}
    for reasons in told.values():
        for proof in reasons.proofs:
            assert not english.search(f"{proof.words} {proof.measured} {proof.bound}"), proof
    by_picture = next(
        reasons
        for each, reasons in told.items()
        if each.match.grade is Grade.SAME_PICTURE
        and Path(each.match.photo.path).name == "IMG-20190312-WA0007.jpg"
    )
    assert by_picture.grade.startswith("Gleiches Bild: Das Bild oder ein Teil davon stimmt nach")
    [proof] = by_picture.proofs
    assert proof.kind == "Bild"
    assert re.match(
        r"Die Bilder stimmen überein: \d+ von 256 Bits weichen ab, nach einem zweiten Maß \d+ von",
        proof.words,
    )
    assert "höchstens" in proof.bound
    assert by_picture.scan[0].startswith("Zum ganzen letzten Suchlauf: Zu erwarten ist weniger als")
    against = {
        text
        for each, reasons in told.items()
        if Path(each.match.photo.path).name == "99999000001_0123456789_o.jpg"
        for text in reasons.against
    }
    assert any(
        text.startswith(
            "Zwei Quellen widersprechen sich: photo_99999000001.json des Kontoexports nennt das "
            "Foto 99999000001, aber 99999000001_0123456789_o.jpg.json (von gallery-dl dafür "
            "geschrieben) nennt das Foto 99999000002. Das Bild sieht anders aus als"
        )
        for text in against
    )
    assert not [text for text in against if english.search(text)]


def test_errors_verdicts_and_answers(tmp_path, example_pack, german):
    with pytest.raises(FlickrcheckError) as caught:
        Casebook.open(tmp_path / "none.casebook")
    assert str(caught.value).startswith(f"Unter {tmp_path / 'none.casebook'} gibt es keine")
    assert "--casebook" not in str(caught.value)
    (tmp_path / "x.casebook").write_bytes(b"SQLite format 3\0" + os.urandom(5000))
    with pytest.raises(FlickrcheckError, match="Stellen Sie sie aus einer Sicherung wieder her"):
        Casebook.open(tmp_path / "x.casebook")
    assert [verdict_words(each) for each in (None, Verdict.MINE)] == [
        "Noch kein Urteil",
        "Bestätigt",
    ]
    answers, _ = lookup(["12345", "https://www.flickr.com/groups/x/"], [example_pack])
    assert answer_lines(answers[0]) == [
        "Foto 12345 ist in den durchsuchten Paketen nicht gelistet."
    ]
    assert answer_lines(answers[1]) == [
        "Nicht nachgeschlagen. Das ist die Adresse einer Gruppe, nicht die eines Fotos oder Kontos."
    ]
