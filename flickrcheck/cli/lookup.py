"""``flickrcheck lookup``: which datasets list a photo ID, an address or an account."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from flickrcheck.cli.index_trust import agree_where_asked, trust_option
from flickrcheck.errors import ExitCode, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flickrcheck.model import FaceBox
    from flickrcheck.work.lookup import Account, Answer, Searched
    from flickrcheck.work.lookup_export import Exported
    from flickrcheck.work.lookup_term import Term

_SHOWN_SKIPPED = 10
_FEW = 100  # terms, each of which repeats the photo IDs of its account in JSON


@click.command()
@click.argument("terms", nargs=-1, metavar="[TERM]...")
@click.option(
    "--file", "files", multiple=True, type=click.Path(path_type=Path), metavar="FILE",
    help="A text in which to find photos and accounts, line by line: a list, a table, a letter, a "
    "saved page. May be repeated.",
)  # fmt: skip
@click.option(
    "--export", "exports", multiple=True, metavar="PATH",
    help="An account export, as a folder or as its zip files: all its photos and its account. May "
    "be repeated.",
)  # fmt: skip
@click.option(
    "--pack", "packs", multiple=True, type=click.Path(path_type=Path),
    help="An index pack to search; may be repeated. Default: all installed packs.",
)  # fmt: skip
@click.option(
    "--casebook", type=click.Path(path_type=Path), metavar="FILE",
    help="A casebook whose scanned account exports tell the NSIDs of names.",
)  # fmt: skip
@trust_option
@click.option("--json", "as_json", is_flag=True, help="Print a JSON list, one object a term.")
def lookup(
    terms: tuple[str, ...],
    files: tuple[Path, ...],
    exports: tuple[str, ...],
    packs: tuple[Path, ...],
    casebook: Path | None,
    trust: bool,
    as_json: bool,
) -> int:
    """Say which datasets list each TERM.

    A TERM is a Flickr photo ID, the address of a photo or account, a picture's address, a short
    link, a file name that Flickr gave, an account's NSID such as 12345678@N00, or an account's
    name, which is known only where a list or the export tells its NSID. It may also be the path
    of a text (see --file) or of an account export (see --export), or "-" for standard input.
    """
    from flickrcheck.work.lookup import lookup as work_lookup
    from flickrcheck.work.lookup_export import Exported, scanned_owners
    from flickrcheck.work.packs import default_packs

    if not (terms or files or exports):
        raise UsageError(
            'Name at least one photo ID, address or account, or a text with --file ("-" for '
            "standard input), or an account export with --export."
        )
    agree_where_asked(packs or default_packs() if trust else [], trust)
    given = _Given(terms, files, exports)
    exported = _read_exports(given.exports) if given.exports else Exported([], [], [])
    asked = given.terms + exported.terms
    if not asked:
        raise UsageError("The text is empty, so there is nothing to look up.")
    owners = (scanned_owners(casebook) if casebook else []) + exported.owners
    answers, searched = work_lookup(asked, packs, owners, _say_dataset)
    _say("")
    if as_json:
        _print_json(answers, searched)
    else:
        from flickrcheck.cli.lookup_text import print_answers

        print_answers(answers, searched, exported)
    _say_skipped(exported)
    return ExitCode.SOME_UNREADABLE if exported.skipped else ExitCode.DONE


class _Given:
    """What the arguments name: terms, those of texts too, and account exports."""

    def __init__(self, terms: Sequence[str], files: Sequence[Path], exports: Sequence[str]) -> None:
        if [*terms, *map(str, files)].count("-") > 1:
            raise UsageError('Standard input can be read only once. Give "-" only once.')
        self.terms: list[Term] = []
        self.exports: list[str] = []
        for term in terms:
            self._take(term)
        for file in files:
            self._read(file)
        self.exports += exports

    def _take(self, given: str) -> None:
        from flickrcheck.work.lookup_terms import typed_terms

        found = typed_terms(given) if given != "-" else []
        if found and not (found[0].problem and os.path.lexists(given)):
            self.terms += found
            if found[0].name and not found[0].in_address and os.path.lexists(given):
                self._say_name(given)
        elif os.path.isdir(given) or given.lower().endswith(".zip"):  # noqa: PTH112
            self.exports.append(given)
        else:
            self._read(Path(given))

    @staticmethod
    def _say_name(given: str) -> None:
        from flickrcheck.work.words import visible

        shown, path = visible(given), visible(os.path.join(os.curdir, given))  # noqa: PTH118
        click.echo(
            f'flickrcheck: "{shown}" was taken for the name of an account. For the file or folder '
            f"of this name, write {path}",
            err=True,
        )

    def _read(self, path: Path) -> None:
        from flickrcheck.work.lookup_input import read_text_file
        from flickrcheck.work.lookup_terms import terms_in
        from flickrcheck.work.words import visible

        if str(path) == "-":
            self.terms += terms_in(_standard_input(), "standard input")
        else:
            self.terms += terms_in(read_text_file(path), visible(str(path)))


def _standard_input() -> str:
    from flickrcheck.work.lookup_input import read_text

    if sys.stdin is None:
        raise UsageError("There is no standard input to read.")
    if sys.stdin.isatty():
        keys = "Ctrl-Z and Return" if os.name == "nt" else "Ctrl-D"
        click.echo(f"Paste the text, then press {keys} on a line of its own.", err=True)
    return read_text(sys.stdin.buffer, "standard input")


def _read_exports(paths: Sequence[str]) -> Exported:
    from flickrcheck.work.lookup_export import read_exports

    return read_exports(
        paths, lambda done, total: _say(f"Reading the export: {done:,} of {total:,} photos")
    )


def _say_dataset(dataset: str) -> None:
    _say(f"Looking in {dataset}")


def _say(words: str) -> None:
    """Show on a terminal what is done, on one line that is written over."""
    from flickrcheck.cli.streams import say_progress
    from flickrcheck.cli.terminal import elided, is_live, width_of, written_over
    from flickrcheck.work.words import visible

    if is_live(sys.stderr):
        say_progress(written_over(elided(visible(words), width_of(sys.stderr) - 1)))


def _say_skipped(exported: Exported) -> None:
    for _, reason in exported.skipped[:_SHOWN_SKIPPED]:
        click.echo(f"flickrcheck: {reason}", err=True)
    if (more := len(exported.skipped) - _SHOWN_SKIPPED) > 0:
        click.echo(f"flickrcheck: {more:,} more files of the export were skipped.", err=True)


def _print_json(answers: Sequence[Answer], searched: Sequence[Searched]) -> None:
    """The list, object by object: an account's 80,000 photos make a long one."""
    packs = [
        {"dataset": pack.dataset, "edition": pack.edition, "photos": pack.photos}
        for pack in searched
    ]
    printed = set()
    for number, answer in enumerate(answers):
        click.echo("[" if number == 0 else ",")
        accounts = []
        for account in answer.accounts:
            whole = account.key not in printed or len(answers) <= _FEW
            printed.add(account.key)
            accounts.append(_account_fields(account, whole=whole))
        fields = _answer_fields(answer) | {"accounts": accounts, "searched": packs}
        click.echo(json.dumps(fields, indent=1), nl=False)
    click.echo("\n]")


def _answer_fields(answer: Answer) -> dict[str, Any]:
    """One answer, ready for JSON. IDs are strings, because JSON readers may round numbers."""
    return {
        "input": answer.term,
        "source": answer.source,
        "line": answer.line,
        "photo_id": None if answer.photo_id is None else str(answer.photo_id),
        "nsid": answer.nsid,
        "name": answer.name,
        "nsid_from": answer.nsid_from or None,
        "problem": answer.problem,
        "datasets": [
            {
                "dataset": found.dataset,
                "edition": found.edition,
                "listed": True,
                "entry": found.entry.key or str(found.entry.photo_id),
                "photo_id": str(found.entry.photo_id),
                "nsid": found.entry.nsid,
                "fingerprint": found.entry.phash is not None,
                "faces": [_face_object(face) for face in found.entry.faces],
            }
            for found in answer.listings
        ],
    }


def _account_fields(account: Account, *, whole: bool) -> dict[str, Any]:
    """An account. whole: with its photo IDs, else null: an export's account comes with each of
    its photos, and its IDs stand where it is named first."""
    ids = [str(photo_id) for photo_id in account.photo_ids] if whole else []
    return {
        "dataset": account.dataset,
        "edition": account.edition,
        "nsid": account.nsid,
        "alias": account.alias,
        "photos": account.photos,
        "photo_ids": ids or None,
    }


def _face_object(face: FaceBox) -> dict[str, Any]:
    names = ("x", "y", "w", "h", "frame_w", "frame_h", "kind", "key")
    return {name: getattr(face, name) for name in names}
