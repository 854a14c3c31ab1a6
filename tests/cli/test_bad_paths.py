"""Names that no file can have, and folders that may not be entered, given to every command."""

from __future__ import annotations

import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from made_casebook import make_casebook, match

from flickrcheck.cli.main import run

# {bad}: what cannot be met; {book}: a good casebook; {out}: a folder to write into
_COMMANDS = (
    "report --casebook {bad} --out {out}/r.json",
    "report --casebook {book} --out {bad}.html",
    "report --summary {bad} --out {out}/s.html",
    "scan {out} --casebook {bad}",
    "scan {bad} --casebook {book}",
    "recheck --casebook {bad}",
    "letters --casebook {bad} --writer {out}/w.toml",
    "lookup --casebook {bad} 1234567",
    "lookup --file {bad}",
    "lookup --export {bad}",
    "index info {bad}",
    "index add {bad}",
    "index diff {bad} {bad}",
    "index merge {bad} {book} {book}",
    "index build --dataset pipa --list {bad} --out {out}/p.pack",
    "index build --dataset pipa --images {bad} --out {out}/p.pack",
    "index build --dataset pipa --images {out} --out {bad}",
    "index build --dataset pipa --images {out} --out {out}/p.pack --report {bad}",
    "asked {bad}",
    "bench {bad}",
    "demo --out {bad}",
)


@pytest.fixture
def book(tmp_path: Path, own_home: Path) -> Path:
    return make_casebook(tmp_path / "my.casebook", [match("/photos/a.jpg")])


@pytest.mark.parametrize("command", _COMMANDS)
def test_a_name_too_long_for_a_file_is_a_sentence(book, tmp_path, capsys, command):
    words = command.format(bad=tmp_path / ("x" * 300), book=book, out=tmp_path)
    assert run(shlex.split(words, posix=sys.platform != "win32")) in (2, 5)
    said = capsys.readouterr().err
    assert "Traceback" not in said
    assert "Errno" not in said
    assert said.strip().endswith(".")


_ALL = """
import contextlib, io, sys
from flickrcheck.cli.main import run
for command in sys.stdin.read().splitlines():
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(said):
        code = run(command.split())
    print(code, "Traceback" in said.getvalue(), "Errno" in said.getvalue(), command)
"""


def test_a_folder_that_may_not_be_entered_is_a_sentence(book, tmp_path, as_ordinary_user):
    closed = tmp_path / "closed"
    closed.mkdir()
    # printing makes an application of Qt's, so it is not done in the tests' own process
    given = (*_COMMANDS, "report --casebook {book} --out {bad}.pdf")
    commands = [command.format(bad=closed / "x", book=book, out=tmp_path) for command in given]
    closed.chmod(0)
    try:
        done = subprocess.run(
            [*as_ordinary_user, sys.executable, "-c", _ALL],
            input="\n".join(commands),
            capture_output=True,
            text=True,
        )
    finally:
        closed.chmod(0o700)
    told = [line.split(maxsplit=3) for line in done.stdout.splitlines()]
    assert [words[3] for words in told] == commands, done.stderr
    assert [
        words
        for words in told
        if words[:3] not in (["2", "False", "False"], ["5", "False", "False"])
    ] == []
