"""Notes of what went wrong: with the place in the program, without anything of the person."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flickrcheck import crash, crash_words
from flickrcheck.cli.main import run
from flickrcheck.photo import worker
from flickrcheck.store.pack import Pack

SECRETS = (
    "anna", "müller", "beach", "jpg", "12345678", "N00", "example.org", "5320824", "client",
    "pictures",
)  # fmt: skip
SENTENCE = (
    "cannot open /home/anna/Pictures/beach.jpg of 12345678@N00 (Müller <anna@example.org>), photo "
    "53208249252, C:\\Users\\anna\\client.casebook"
)


@pytest.fixture(autouse=True)
def fresh(monkeypatch):
    monkeypatch.setattr(crash, "_written", {})
    monkeypatch.setattr(crash, "last", None)


def raised(sentence: str = SENTENCE, script: str = "/home/anna/beach.py") -> Exception:
    """An error from a file of the person's own, after one of another kind."""
    code = "try:\n    {}[words]\nexcept KeyError as error:\n    raise ValueError(words) from error"
    try:
        exec(compile(code, script, "exec"), {"words": sentence})
    except ValueError as error:
        return error
    raise AssertionError


def told(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret.casefold() in text.casefold()]


def test_a_note_tells_nothing_of_the_person():
    made = crash.note("window", raised())
    assert made.path.read_text(encoding="utf-8") == made.text
    assert told(made.text) == []
    assert "ValueError: cannot open" in made.text and "KeyError" in made.text
    assert "elsewhere:4 in …" in made.text
    assert len(told(made.full)) == len(SECRETS)  # which is in no file
    if sys.platform != "win32":
        assert made.path.stat().st_mode & 0o077 == 0


def test_a_note_tells_where_in_the_program_it_was():
    with pytest.raises(TypeError) as met:
        Pack.open(3j)
    text = crash.note("window", met.value).text
    assert "  flickrcheck/store/pack.py:" in text and " in Pack.open" in text
    assert "TypeError: " in text and "flickrcheck 0." in text and "SQLite 3." in text
    assert str(Path(crash.__file__).parents[1]) not in text


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300))
def test_only_words_of_the_program_are_kept(text):
    kept = crash_words._WORD.findall(crash_words.harmless(text))
    assert [
        word
        for word in kept
        if word not in crash_words._PHRASES and not (word.isdigit() and len(word) < 4)
    ] == []


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("position 52.520, 13.404", "position …"),
        ("no position 48°51'24", "no position …"),
        ("call 030 123 456 before 12.05.80", "… before …"),
        ("host 192.168.1.23", "…"),
        ("no file /home/no/not/the/tuple.jpg", "no file /…"),
        ("can't open 'C:\\Users\\the file in\\x'", "can'… open '…'"),
        ("from the_name@in.it", "from …"),
        ("no file /home/anna/in the open space/the list.jpg\nat index 3", "no file /…\nat index 3"),
        ("no file C:\\Users\\the open space\\is it.jpg", "no file …"),
        ("invalid literal 'open the list'", "invalid literal '…'"),
        ("cannot read “the list” or `no file`", "cannot read “…” or `…`"),
        ("cannot read file:///home/no file", "cannot read …"),
        ("list index 3 out of range", "list index 3 out of range"),
        ("'NoneType' object has no attribute", "'NoneType' object has no attribute"),
    ],
)
def test_values_are_left_out_that_look_like_words_and_small_numbers(words, kept):
    assert crash_words.harmless(words) == kept


def test_each_mistake_gets_its_own_note_again(monkeypatch):
    first, second = crash.note("window", raised()), crash.note("window", ValueError("no"))
    assert first.path != second.path
    assert crash.note("window", raised()) is first and crash.last is first


def test_the_names_of_person_and_computer_are_left_out_even_where_they_are_words(monkeypatch):
    monkeypatch.setattr(crash_words.getpass, "getuser", lambda: "index")
    assert crash_words.harmless("list index out of range") == "list … out of range"


def test_few_notes_are_written_and_kept(monkeypatch):
    for _ in range(3):
        crash.note("window", raised())  # the same place
    assert len(crash.notes()) == 1
    for number in range(20):
        crash.note("window", raised(script="x" * number))
    assert len(crash.notes()) == 1  # not from the program: the same place again
    for number in range(crash.KEPT + 3):
        crash._written.clear()
        crash.note(f"window {number}", raised())
    assert len(crash.notes()) == crash.KEPT
    crash.delete_notes()
    assert crash.notes() == [] and crash.last is None
    assert crash.note("window", raised()).path in crash.notes()  # the same error comes again


def test_an_error_without_words_and_a_folder_that_cannot_be_made():
    class Odd(Exception):
        def __str__(self):
            raise RuntimeError

    assert "Odd" in crash.note("window", Odd()).text
    crash.delete_notes()
    crash.folder().rmdir()
    crash.folder().write_text("a file is in the way")
    made = crash.note("window", raised())
    assert made.path is None and "ValueError" in made.text


def test_a_mistake_in_a_command_is_a_sentence_with_a_note(monkeypatch, capsys, tmp_path):
    def broken(*_args, **_kwargs):
        raise raised()

    monkeypatch.setattr("flickrcheck.work.packs.listing", broken)
    monkeypatch.setattr(sys, "argv", ["flickrcheck", "index", "list", "/home/anna"])
    assert run(["index", "list"]) == 1
    err = capsys.readouterr().err
    [path] = crash.notes()
    assert str(path) in err and "nothing was sent" in err
    assert told(err.replace(str(path), "")) == []  # who runs the tests may be called Anna
    text = path.read_text(encoding="utf-8")
    assert "command index" in text and told(text) == []
    assert "flickrcheck/cli/index.py:" in text


def test_a_mistake_in_a_worker_leaves_a_note(tmp_path):
    assert "ValueError" in worker.unexpected(raised()).reason
    [path] = crash.notes()
    assert "reading a picture" in path.read_text(encoding="utf-8")


def test_a_crash_of_a_library_becomes_a_note_at_the_next_start(tmp_path):
    script = tmp_path / "anna.py"
    script.write_text(
        "import faulthandler\nfrom flickrcheck import crash\n"
        "def beach():\n    faulthandler._sigsegv()\n"
        "watch = crash.HardCrashes()\nassert not watch.met\nbeach()\n"
    )
    # not the shell's notice of it, nor a dump of its memory
    done = subprocess.run([sys.executable, str(script)], capture_output=True, cwd=tmp_path)
    assert done.returncode != 0
    watch = crash.HardCrashes()
    try:
        [path] = watch.met
        text = path.read_text(encoding="utf-8")
        assert "Fatal Python error: Segmentation fault" in text or "exception" in text
        assert "elsewhere:4 in …" in text and told(text) == [] and str(tmp_path) not in text
        running = crash.folder() / f"running-{os.getpid()}.fault"
        assert running.exists()
    finally:
        watch.close()
    assert not running.exists()
    again = crash.HardCrashes()
    again.close()
    assert again.met == []
