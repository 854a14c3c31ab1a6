"""Writes the manual page flickrcheck(1) from what the commands say of themselves.

Run where flickrcheck is installed:

    python tools/installer/man_page.py DAY > flickrcheck.1

Source of the format: man-pages(7) and groff_man(7).
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

import click

from flickrcheck import __version__
from flickrcheck.cli.main import main_group

_EXIT_CODES = (
    ("0", "Done."),
    ("1", "A mistake of flickrcheck itself; a note of it is kept."),
    ("2", "The command line asks for something that does not go, or the window cannot open."),
    ("3", "Done, but some files could not be read."),
    ("4", "Interrupted; the same command goes on."),
    ("5", "A pack or casebook cannot be used."),
)
_FILES = (
    (r"\fI$XDG_DATA_HOME\fP/flickrcheck", "Your own casebook, and the packs that you added "
     r"(\fI~/.local/share\fP where the variable is not set)."),
    (r"\fI$XDG_CONFIG_HOME\fP/flickrcheck", "Settings of the window, and your details for letters "
     r"(\fI~/.config\fP)."),
    (r"\fI$XDG_CACHE_HOME\fP/flickrcheck", "What can be made again and may be deleted "
     r"(\fI~/.cache\fP)."),
)  # fmt: skip


def man_page(day: str) -> str:
    """The page in groff's language. day: such as 2026-11-23."""
    lines = [
        f'.TH FLICKRCHECK 1 "{day}" "flickrcheck {__version__}" "User Commands"',
        ".ad l",  # ragged lines: options are long, and are copied
        ".nh",
        ".SH NAME",
        r"flickrcheck \- find your photos in datasets made from Flickr photos",
        ".SH SYNOPSIS",
        ".B flickrcheck",
        ".br",
        ".B flickrcheck",
        ".I FILE",
        ".br",
        ".B flickrcheck",
        r".I COMMAND \fR[\fIOPTION\fR]...\fP \fR[\fIARGUMENT\fR]...\fP",
        ".SH DESCRIPTION",
        "Without any argument flickrcheck opens its window. With one file it opens this in the "
        "window: a casebook is shown, a pack is added, a picture is put on the list of photos.",
        *_paragraphs(main_group.help or ""),
        ".SH COMMANDS",
    ]
    context = click.Context(main_group, info_name="flickrcheck")
    lines += _commands(main_group, context)
    lines.append(".SH EXIT STATUS")
    for code, words in _EXIT_CODES:
        lines += [".TP", f".B {code}", _escaped(words)]
    lines.append(".SH FILES")
    for path, words in _FILES:
        lines += [".TP", path, words]
    lines += [
        ".SH ENVIRONMENT",
        ".TP", ".B QT_QPA_PLATFORM", "How the window is shown; see Qt's manual.",
        ".SH SEE ALSO",
        "The manual is in the Help menu of the window.",
    ]  # fmt: skip
    return "\n".join(lines) + "\n"


def _commands(group: click.Group, context: click.Context) -> Iterator[str]:
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None or command.hidden:
            continue
        inner = click.Context(command, info_name=name, parent=context)
        usage = " ".join(command.collect_usage_pieces(inner))
        yield f".SS {_escaped(inner.command_path)} {_escaped(usage)}"
        yield from _paragraphs(command.help or "")
        if isinstance(command, click.Group):
            yield from _commands(command, inner)
            continue
        for parameter in command.get_params(inner):
            told = parameter.get_help_record(inner)
            if told and told[1] and "--help" not in parameter.opts:
                yield from (".TP", f".B {_escaped(told[0])}", _escaped(told[1]))


def _paragraphs(text: str) -> Iterator[str]:
    r"""click's help texts; \b marks a paragraph whose lines stay as they are."""
    for paragraph in re.split(r"\n\s*\n", text.strip()):
        yield ".PP"
        if paragraph.lstrip().startswith("\b"):
            yield from (".nf", *map(_escaped, paragraph.replace("\b", "").strip().splitlines()))
            yield ".fi"
        else:
            yield _escaped(" ".join(paragraph.split()))


def _escaped(text: str) -> str:
    """Text in which groff sees no commands of its own."""
    # a line may be broken behind each of many choices
    text = text.replace("\\", r"\e").replace("-", r"\-").replace("|", r"|\:")
    return re.sub(r"^([.'])", r"\\&\1", text.strip())


if __name__ == "__main__":
    sys.stdout.buffer.write(man_page(sys.argv[1]).encode())
