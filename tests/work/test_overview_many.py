"""Many casebooks at once: each only read, and a bad one keeps none of the others from counting."""

from __future__ import annotations

import hashlib
import sqlite3
import stat

import pytest
from made_casebook import make_casebook, match

from flickrcheck.errors import UnusableFileError
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_reader import read_casebook
from flickrcheck.work.overview_many import many_sentences, overview_of_many


@pytest.fixture
def clients(tmp_path):
    one = make_casebook(
        tmp_path / "one client #1 %20.casebook",
        [match("/a.jpg", "pipa", 1), match("/b.jpg", "diveface", 2, Grade.POSSIBLE)],
        thumbnails=False,
    )
    two = make_casebook(
        tmp_path / "two.casebook",
        [match("/a.jpg", "pipa", 1, Grade.SAME_PICTURE), match("/c.jpg", "pipa", 3)],
        verdicts={"/c.jpg": Verdict.NOT_MINE},
        unmatched=5,
        thumbnails=False,
    )
    return [one, two]


def contents(folder):
    """Every file below a folder with what is in it."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}


def bad_ones(folder):
    """Casebooks that cannot be read, each with a word of why."""
    (folder / "text.casebook").write_text("this is no casebook, however long it may be" * 40)
    (folder / "folder.casebook").mkdir()
    (folder / "empty.casebook").write_bytes(b"")
    for name, change in (
        ("foreign", "PRAGMA application_id = 7"),
        ("newer", "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) "
         "VALUES ('flickrcheck.casebook', '2999-01 tomorrow', '')"),
        ("older", "DELETE FROM _sqlite_migrations WHERE name LIKE '%videos%'"),
        ("damaged", "UPDATE scan SET packs = 'none'"),
    ):  # fmt: skip
        path = make_casebook(folder / f"{name}.casebook", [match("/a.jpg")], thumbnails=False)
        connection = sqlite3.connect(path)
        with connection:
            connection.execute(change)
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.close()
    return {
        "text": "damaged or no casebook",
        "folder": "no casebook at",
        "empty": "is no flickrcheck casebook",
        "foreign": "is no flickrcheck casebook",
        "newer": "newer flickrcheck",
        "older": "older flickrcheck",
        "damaged": "is damaged",
        "missing": "no casebook at",
    }


def test_casebooks_are_summed_and_bad_ones_named(clients, tmp_path):
    bad_folder = tmp_path / "bad"
    bad_folder.mkdir()
    bad = bad_ones(bad_folder)
    paths = [clients[0], *(bad_folder / f"{name}.casebook" for name in bad), clients[1], clients[0]]
    told: list[int] = []
    shown = overview_of_many(paths, told.append)
    assert [line.path for line in shown.lines] == paths[:-1]  # one that is named twice counts once
    assert told == list(range(1, len(paths)))
    for name, why in bad.items():
        [line] = [line for line in shown.lines if line.name == name]
        assert line.overview is None and why in line.problem, name
    sums = shown.sums
    assert (sums.casebooks, sums.photos, sums.checked) == (2, 9, 9)
    assert (sums.listed, sums.possible, sums.matches, sums.undecided) == (2, 1, 4, 3)
    assert [(bar.dataset, bar.photos, bar.grades[Grade.LISTED]) for bar in shown.datasets] == [
        ("pipa", 2, 1),
        ("diveface", 1, 0),
        ("example-faces", 0, 0),
    ]
    assert many_sentences(shown) == (
        "2 of 9 photos in 2 casebooks are surely listed, 1 possibly.",
        "8 casebooks could not be read.",
        "A photo that is in several casebooks counts in each of them.",
    )


def test_reading_changes_nothing_in_the_folder(clients, tmp_path):
    before = contents(tmp_path)
    assert overview_of_many(clients).sums.casebooks == 2
    assert contents(tmp_path) == before
    for path in clients:
        path.chmod(stat.S_IREAD)
    assert overview_of_many(clients).sums.casebooks == 2
    with read_casebook(clients[0]) as casebook, pytest.raises(UnusableFileError, match="written"):
        casebook.set_verdict([1], Verdict.MINE)
    assert contents(tmp_path) == before


def test_a_casebook_that_is_open_is_read_as_it_is_now(clients):
    with Casebook.open(clients[1]) as open_elsewhere:
        refused = [stored.id for stored in open_elsewhere.matches() if stored.verdict]
        open_elsewhere.set_verdict(refused, None)
        assert overview_of_many([clients[1]]).sums.undecided == 2
