"""The ``flickrcheck`` command: finds the sub-command, turns errors into sentences and codes."""

from __future__ import annotations

import importlib
import signal
import sys
from pathlib import Path

import click

from flickrcheck import __version__
from flickrcheck.cli.streams import fill_closed, reader_may_go, silence, unwritable_words
from flickrcheck.errors import ExitCode, FlickrcheckError
from flickrcheck.place import is_folder

# Each command lives in the module of its name and is imported only when it is asked for:
# numpy and Pillow would make "flickrcheck --help" slow.
_COMMANDS = {
    "demo": "Try everything on a drawn photo library, in a folder of its own.",
    "scan": "Look for your photos in the installed datasets.",
    "recheck": "Compare the photos you scanned with new packs, without opening them.",
    "identify": "Say which Flickr photo a file, a name or a URL is.",
    "lookup": "Say which datasets list photo IDs, addresses, accounts or an export.",
    "bench": "Measure how fast a folder's photos are scanned here.",
    "report": "Write what was found as HTML, PDF, CSV or JSON.",
    "letters": "Draft one removal request for each operator.",
    "requests": "Track what became of your letters: sent, due, answered, done.",
    "asked": "Find the pictures that a person shown asks you for.",
    "datasets": "Show what is known of datasets, and how to get out of them.",
    "index": "Build, check, sign, add and remove index packs of datasets.",
    "doctor": "Look whether everything works here, and how long a scan will take.",
}


class _Commands(click.Group):
    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        module = importlib.import_module(f"flickrcheck.cli.{cmd_name}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError:
            if not is_folder(Path(args[0])):
                raise
        from flickrcheck.work.typed import typed
        from flickrcheck.work.words import visible

        raise click.UsageError(
            f"{visible(args[0])} is a folder and no command. To look for its photos in the "
            f"installed datasets, type: flickrcheck scan {typed(args[0])}",
            ctx,
        )

    def invoke(self, ctx: click.Context) -> object:
        with reader_may_go():
            return super().invoke(ctx)
        return ExitCode.DONE

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.command(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Without any argument flickrcheck opens its window. Exit codes: 0 done, 1 a mistake of "
    "flickrcheck, 2 usage, "
    "3 done but some files unreadable, 4 interrupted and resumable, 5 a pack or casebook "
    "cannot be used.",
)
@click.option(
    "-V", "--version", is_flag=True, is_eager=True, expose_value=False,
    callback=lambda ctx, _, asked: _print_version(ctx) if asked else None,
    help="Show the version, and the editions of the installed packs.",
)  # fmt: skip
def main_group() -> None:
    """Find your photos in datasets made from Flickr photos, and ask for their removal.

    Everything happens on this computer: flickrcheck never opens a network connection and never
    changes a photo.
    """


def _print_version(ctx: click.Context) -> None:
    """The program's version on the first line, then a line for each pack."""
    click.echo(f"flickrcheck {__version__}")
    from flickrcheck.work.packs import listing
    from flickrcheck.work.words import visible

    for pack in listing():
        edition = "cannot be used" if pack.problem else f"edition {visible(pack.edition)}"
        click.echo(f"pack {visible(pack.dataset)}: {edition}")
    ctx.exit()


def run(arguments: list[str] | None = None) -> int:
    """Run one command line (default: sys.argv) and return its exit code.

    A mistake of the program itself becomes a note without names and a sentence about it.
    """
    try:
        return _run(arguments)
    except Exception as error:
        return _tell_of_mistake(error)


def _tell_of_mistake(error: Exception) -> int:
    from flickrcheck import crash

    command = crash.argument_word(_COMMANDS)
    note = crash.note(f"command {command}".strip(), error)
    words = (
        f"flickrcheck: Something went wrong inside flickrcheck ({type(error).__name__}). What was "
        "saved before stays."
    )
    if note.path is None:
        click.echo(f"{note.text}{words} Please report this with the lines above.", err=True)
    else:
        click.echo(
            f"{words} A note for those who mend it, without names and paths, is in {note.path}; "
            "nothing was sent. Please report this with that note.",
            err=True,
        )
    return ExitCode.MISTAKE


def _run(arguments: list[str] | None) -> int:
    fill_closed()
    for stream in (sys.stdout, sys.stderr):
        # a path that is no valid UTF-8 must be printable: shown with \x escapes, never a crash
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)  # handled as Ctrl-C is
    try:
        result = main_group.main(arguments, prog_name="flickrcheck", standalone_mode=False)
    except FlickrcheckError as error:
        click.echo(f"flickrcheck: {error}", err=True)
        return error.exit_code
    except click.ClickException as error:
        error.show()
        return ExitCode.USAGE
    except (click.Abort, KeyboardInterrupt):
        click.echo("flickrcheck: stopped. Run the same command again to go on.", err=True)
        return ExitCode.INTERRUPTED
    except OSError as error:
        words = unwritable_words(error)
        silence(sys.stdout)
        click.echo(f"flickrcheck: {words}", err=True)
        return ExitCode.UNUSABLE_FILE
    finally:
        signal.signal(signal.SIGTERM, before)
        _tell_of_copies(sys.argv[1:] if arguments is None else arguments)
    return result if isinstance(result, int) else ExitCode.DONE


def _tell_of_copies(arguments: list[str]) -> None:
    """Say which casebooks were copied before they were brought up to date."""
    made = sys.modules.get("flickrcheck.store.casebook_backup")
    if made is not None and "--json-progress" not in arguments:  # then stderr is JSON alone
        for sentence in made.sentences():
            click.echo(f"flickrcheck: {sentence}", err=True)
