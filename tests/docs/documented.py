"""The commands that the README and the pages of docs/ show, and a place to run them in."""

from __future__ import annotations

import io
import re
import shlex
import sys
from dataclasses import dataclass
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
PAGES = [REPOSITORY / "README.md", *sorted((REPOSITORY / "docs").rglob("*.md"))]
_FENCE = re.compile(r"^ *```(\w*)\s*$")
_SHELLS = {"sh", "console", "bash", "shell"}
_CODE = re.compile(r"\bexit code (\d)\b")


@dataclass(frozen=True, slots=True)
class Command:
    """One command. code: the exit code that it ends with, as the comment behind it says."""

    page: str
    line: int
    text: str
    code: int = 0

    @property
    def program(self) -> str:
        """Without a prompt or the folder of the virtual environment."""
        return self.text.removeprefix(".venv/bin/")


def name_of(page: Path) -> str:
    """A page as it is named in the repository."""
    return page.relative_to(REPOSITORY).as_posix()


def blocks(text: str) -> list[tuple[str, int, list[str]]]:
    """The fenced blocks: their language, the number of their first line, and their lines."""
    found: list[tuple[str, int, list[str]]] = []
    inside = False
    for number, line in enumerate(text.splitlines(), 1):
        fence = _FENCE.match(line)
        if fence and not inside:
            found.append((fence[1], number + 1, []))
        elif inside and not fence:
            found[-1][2].append(line.strip())
        inside ^= bool(fence)
    assert not inside, "a fence is not closed"
    return found


def commands_of(text: str, page: str) -> list[Command]:
    """The commands of the shell blocks, one for each side of an "and", in their order."""
    found = []
    for language, first, lines in blocks(text):
        if language not in _SHELLS:
            continue
        whole = ""
        for number, line in enumerate(lines, first):
            whole += line.removeprefix("$ ")
            if whole.endswith("\\"):
                whole = whole[:-1]
                continue
            told = _CODE.search(whole.partition("  #")[2])
            words = re.sub(r"(^|\s)#.*$", "", whole).strip()
            for part in filter(None, map(str.strip, words.split("&&"))):
                found.append(Command(page, number, part, int(told[1]) if told else 0))
            whole = ""
    return found


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


def run_here(command: str, answers: str = "", swapped: dict[str, str] | None = None) -> Ran:
    """Run "flickrcheck ..." in this process and folder, as a shell would.

    answers: what stands on standard input. swapped: words that cannot be had here, such as a
    folder below /media, and what takes their place.
    """
    from flickrcheck.cli.main import run

    words = [(swapped or {}).get(word, word) for word in shlex.split(command)]
    assert words[0] == "flickrcheck", command
    file = None
    if ">" in words:
        at = words.index(">")
        file, words = Path(words[at + 1]), words[:at]
    words = [str(Path(word).expanduser()) if word.startswith("~/") else word for word in words]
    before = sys.stdin, sys.stdout, sys.stderr
    streams = [io.TextIOWrapper(io.BytesIO(), "utf-8", write_through=True) for _ in range(2)]
    try:
        sys.stdin = io.TextIOWrapper(io.BytesIO(answers.encode()), "utf-8")
        sys.stdout, sys.stderr = streams
        code = run(words[1:])
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
    out, err = (stream.buffer.getvalue().decode("utf-8") for stream in streams)
    if file:
        file.write_text(out, encoding="utf-8")
    return Ran(int(code), out, err)
