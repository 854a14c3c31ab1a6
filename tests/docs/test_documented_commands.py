"""Every command in the README and in docs/ is run here for real, or stands in NOT_RUN with why.

``pytest tests/docs -s`` prints the list of those that ran.
"""

from __future__ import annotations

import re
import shlex
import time
import tomllib
from datetime import date
from pathlib import Path

import click
import pytest
from documented import PAGES, REPOSITORY, Command, blocks, commands_of, name_of, run_here

from flickrcheck.cli.main import main_group
from flickrcheck.lists.formats import FORMATS
from flickrcheck.resource import resource

NOT_RUN = {
    "sudo debootstrap": "needs the registry of the system, and root",
    "sudo cp": "needs root",
    "sudo chroot": "needs root",
    "python3 -m venv .venv": "makes the environment that the tests run in",
    "pip install": "needs a package registry; the wheel is installed by another test",
    "pipx install": "needs a package registry; the wheel is installed by another test",
    "pipx ensurepath": "changes the settings of a person's terminal",
    "sudo dnf install": "needs the registry of the system, and root",
    "./install-for-me": "stands in the archive that the build makes; tests/packaging looks at it",
    "sudo apt install": "needs the registry of the system, and root",
    "git clone": "needs a network",
    "pytest": "this is it",
    "python -m pytest": "this is it",
    "ruff": "a check of the code, not of what it does",
    "mypy": "a check of the code, not of what it does",
    "lint-imports": "a check of the code, not of what it does",
    "flickrcheck": "opens the window; tests/gui and tests/story do",
    "flickrcheck flickrcheck-demo/": "opens the window; tests/gui and tests/story do",
    "FLICKRCHECK_LANGUAGE=de flickrcheck": "opens the window; tests/gui/test_languages.py does",
    "dask": "needs several machines; tests/work/test_cluster.py has a cluster of its own",
    "flickrcheck index build --dataset yfcc100m --images /data/pictures": "needs a cluster; the"
    " same test builds with one",
    "python docs/": "writes into the sources; tests/test_language.py and test_pages.py here"
    " hold their results",
    "python build_installer.py": "takes many minutes and downloads what it builds from",
    "pyside6-linguist": "another program",
}
"""The beginnings of commands that are not run here, each with the reason."""

SWAPPED = {"/media/archive": "archive", "2026-11-20": date.today().isoformat()}
"""Words of the pages that cannot be had here, and what takes their place."""

BROUGHT = {"writer.toml": 'name = "Ann Example"\nemail = "ann@example.org"\n'}
"""Files that a page says are to be filled in."""

ONCE = {"flickrcheck demo", "flickrcheck bench ~/Pictures --estimate 80000"}
"""Commands that take seconds, and do the same on every page."""

_INLINE = re.compile(r"`((?:(?:sudo|pipx?|python3?) |\./)[^`\n]+)`")


def _all(page: Path) -> list[Command]:
    """The commands of a page's blocks, and those of other programs within its sentences."""
    text = page.read_text("utf-8")
    prose = re.sub(r"(?ms)^ *```.*?^ *```", lambda block: "\n" * block[0].count("\n"), text)
    inline = [
        Command(name_of(page), prose.count("\n", 0, each.start()) + 1, each[1])
        for each in _INLINE.finditer(prose)
    ]
    return commands_of(text, name_of(page)) + inline


ALL = [command for page in PAGES for command in _all(page)]


def why_not(command: Command) -> str | None:
    """Why a command is not run; the key of NOT_RUN that says so."""
    if command.program == "flickrcheck":
        return "flickrcheck"
    found = [key for key in NOT_RUN if command.program.startswith(key) and key != "flickrcheck"]
    return max(found, key=len, default=None)


def runs(command: Command) -> bool:
    """Whether a command is run where it stands; slow ones only on the first page that has them."""
    same = next(each for each in ALL if each.program == command.program)
    return not why_not(command) and (command.program not in ONCE or same is command)


RUN = {
    page: commands
    for page in dict.fromkeys(command.page for command in ALL)
    if (commands := [each for each in ALL if each.page == page and runs(each)])
}


@pytest.mark.parametrize("page", RUN)
def test_the_commands_of_a_page_do_what_it_says(page, place, in_this_process, monkeypatch):
    monkeypatch.setattr(click.termui, "hidden_prompt_func", lambda _: "a password")
    wrong = []
    read_as: set[str] = set()
    for command in RUN[page]:
        began = time.process_time()
        ran = run_here(command.program, "We deleted your photos.\n", SWAPPED)
        print(f"{page}:{command.line}: {command.text}  [{time.process_time() - began:.1f} s]")
        read_as |= set(re.findall(r"read as ([\w-]+):", ran.out + ran.err))
        if ran.code != command.code:
            wrong.append(f"{page}:{command.line}: {command.text}: {ran.code}, {ran.err}")
        if "--example-writer" in command.text:
            for name, text in BROUGHT.items():
                Path(name).write_text(text, encoding="utf-8")
    assert not wrong, "\n".join(wrong)
    if page == "docs/manual/packs.md":
        assert set(FORMATS) <= read_as, "each format has its command"


def test_no_command_is_left_out_in_silence():
    assert len(ALL) > 100
    ran = {command.program for commands in RUN.values() for command in commands}
    for command in ALL:
        assert command.program in ran or why_not(command), (
            f"{command.page}:{command.line}: {command.text}"
        )
    used = {why_not(command) for command in ALL}
    assert set(NOT_RUN) - used == set(), "nothing shows these any more"


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_a_block_with_commands_says_that_it_is_one(page):
    for language, number, lines in blocks(page.read_text("utf-8")):
        commands = [line for line in lines if line.removeprefix("$ ").startswith("flickrcheck ")]
        assert language or not commands, f"{page.name}:{number}: write ```sh"


def _in_sentences() -> list[tuple[str, str]]:
    """Commands within sentences: of the pages, and of what the catalogue tells of lists."""
    found = []
    for page in PAGES:
        text = re.sub(r"(?ms)^ *```.*?^ *```", "", page.read_text("utf-8"))
        found += [(name_of(page), each) for each in re.findall(r"`(flickrcheck [^`\n]+)`", text)]
    for path in sorted(resource("catalogue").glob("*.toml")):
        told = " ".join(tomllib.loads(path.read_text("utf-8"))["list_files"].split())
        command = re.search(r"flickrcheck .*$", told)
        found += [(path.name, command[0])] if command else []
    return found


def test_commands_in_sentences_exist_with_their_options():
    found = _in_sentences()
    assert len(found) > 30
    for where, text in found:
        command: click.Command = main_group
        context = click.Context(main_group)
        for word in shlex.split(text)[1:]:
            if word.startswith("-"):
                names = {name for p in command.get_params(context) for name in p.opts}
                assert word.partition("=")[0] in names, f"{where}: {text}"
            elif isinstance(command, click.Group):
                inner = command.get_command(context, word)
                assert inner, f"{where}: {text}"
                command = inner


def test_the_manual_names_every_command_and_every_exit_code():
    page = (REPOSITORY / "docs" / "manual" / "command-line.md").read_text("utf-8")
    for name in main_group.list_commands(click.Context(main_group)):
        assert f"\n| `{name}` |" in page
    codes = {value for key, value in vars(errors_exit_codes()).items() if key.isupper()}
    assert {int(code) for code in re.findall(r"(?m)^\| (\d) \|", page)} == codes


def errors_exit_codes() -> type:
    from flickrcheck.errors import ExitCode

    return ExitCode
