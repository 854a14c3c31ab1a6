"""``flickrcheck letters``: drafts one letter for each operator, or proposes which letter fits."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from flickrcheck.errors import UnusableFileError, UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from flickrcheck.model import Dataset, LetterKind, LetterLanguage, Request
    from flickrcheck.printing.letter_pages import PaperName
    from flickrcheck.store.casebook import Casebook
    from flickrcheck.work.letters.kinds import Role
    from flickrcheck.work.letters.output import Printer, Selection
    from flickrcheck.work.letters.writer import Writer

_KINDS = ("photographer", "person", "guardian", "mandate", "access", "attribution")
_LAWS = ("proposed", "gdpr", "uk-gdpr", "ccpa", "bipa", "none")
_FORMATS = ("eml", "csv", "txt", "pdf")
_USUAL = ("eml", "csv", "txt")
_DISCLOSES = (
    "Small copies of your pictures go into the mails, without metadata and file names. The "
    "operators see who and what is shown in them; links are nearly always enough."
)


def _print_example(ctx: click.Context, _parameter: click.Parameter, wanted: bool) -> None:
    if wanted:
        from flickrcheck.work.letters.writer import example_writer

        click.echo(example_writer(), nl=False)
        ctx.exit()


@click.command()
@click.option(
    "--casebook",
    type=click.Path(path_type=Path),
    help="The casebook with your matches. Default: your own.",
)
@click.option("--writer", "writer_file", type=click.Path(path_type=Path), help="Who writes (TOML).")
@click.option("--out", type=click.Path(path_type=Path), help="Folder for the drafts.")
@click.option("--access", is_flag=True, help="The same as --kind access.")
@click.option(
    "--kind", type=click.Choice(_KINDS), help="Which letter. Default: the kind of the writer."
)
@click.option(
    "--law",
    type=click.Choice(_LAWS),
    help='The law it names; "proposed" takes the one that fits each operator.',
)
@click.option(
    "--language", type=click.Choice(("en", "de", "fr", "es")), help="The letter's language."
)
@click.option("--for", "represents", help="Whom you write for: your child or your client.")
@click.option(
    "--role",
    type=click.Choice(("person", "photographer")),
    help="What your client is to the photos, for --kind mandate.",
)
@click.option("--dataset", "datasets", multiple=True, help="Only about this dataset; repeatable.")
@click.option("--operator", "operators", multiple=True, help="Only to this one; repeatable.")
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice(_FORMATS),
    help="What to write; repeatable. Default: eml, csv and txt.",
)
@click.option(
    "--paper", type=click.Choice(("a4", "us-letter")), default="a4", help="Of PDFs. Default: a4."
)
@click.option(
    "--attach-pictures", is_flag=True, help="Put small copies of your pictures into the mails."
)
@click.option(
    "--short",
    is_flag=True,
    help="Say it in few words where a removal is about 3 entries at most, for --mailto.",
)
@click.option("--mailto", "with_mailto", is_flag=True, help="Print links that open the letters.")
@click.option("--form", "with_form", is_flag=True, help="Print what belongs in web forms.")
@click.option("--propose", "proposing", is_flag=True, help="Say which letter fits, and stop.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option(
    "--example-writer",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_example,
    help="Print a writer.toml to fill in, and stop.",
)
def letters(
    casebook: Path | None,
    writer_file: Path | None,
    out: Path | None,
    access: bool,
    kind: str | None,
    law: str | None,
    language: str | None,
    represents: str | None,
    role: str | None,
    datasets: tuple[str, ...],
    operators: tuple[str, ...],
    formats: tuple[str, ...],
    paper: str,
    attach_pictures: bool,
    short: bool,
    with_mailto: bool,
    with_form: bool,
    proposing: bool,
    as_json: bool,
) -> None:
    """Draft one letter for each operator of a dataset, by default for removal.

    Into letters go the matches "Listed" and "Same picture" that you did not refuse, and the
    "Possible" ones that you confirmed. Each letter becomes a mail draft (.eml) with a table of the
    photos, the table (.csv) and a sheet with a check-list (.txt); --format pdf adds the letter and
    the table on paper. Drafts of the same name are replaced. With --kind access each operator of a
    dataset that the last scan searched is asked instead what it holds of you. Nothing is sent.
    """
    from flickrcheck.cli.letters_text import described, print_left_out, print_letters
    from flickrcheck.store.casebook import Casebook, default_casebook_path
    from flickrcheck.store.casebook_faces import my_faces
    from flickrcheck.work.catalogue import load_catalogue
    from flickrcheck.work.export_words import exports_of
    from flickrcheck.work.letters.removal import why_not
    from flickrcheck.work.letters.writer import check_writer, read_writer
    from flickrcheck.work.own_contacts import catalogue_of

    if writer_file is None:
        raise UsageError(
            "Name who writes with --writer FILE. "
            '"flickrcheck letters --example-writer > writer.toml" makes one to fill in.'
        )
    if access and kind not in (None, "access"):
        raise UsageError(f"--access and --kind {kind} exclude each other. Leave one out.")
    kind = "access" if access else kind
    writer = read_writer(writer_file, represents=represents)
    writer = _changed(writer, kind, law, language, role)
    check_writer(writer)
    if attach_pictures and (kind == "access" or "eml" not in (formats or _USUAL)):
        raise UsageError(
            "Pictures go into mails about photos only. Leave --attach-pictures out, or draft "
            "another kind of letter with --format eml."
        )
    if out is None and not proposing:
        raise UsageError("Name the folder for the drafts with --out FOLDER.")
    with Casebook.open(casebook or default_casebook_path()) as book:
        catalogue = catalogue_of(load_catalogue(), book)
        wanted = _selection(book, catalogue, datasets, operators, kind)
        if proposing:
            _propose(book, catalogue, writer, wanted, kind, as_json=as_json)
            return
        assert out is not None
        printer = _printer(cast("PaperName", paper), formats)
        if attach_pictures:
            click.echo(_DISCLOSES, err=True)
        written = _write(
            *(book, writer, out, kind, wanted, printer, formats or _USUAL),
            pictures=attach_pictures,
            short=short,
        )
        matches = [each for each in book.matches() if wanted.takes(each.match.dataset, catalogue)]
        told = exports_of(book, matches)
        mine = my_faces(book)
    left_out = Counter(
        reason for match in matches if kind != "access" and (reason := why_not(match))
    )
    told_of = [
        described(
            request,
            writer,
            catalogue,
            told,
            mine,
            drawn=printer is not None,
            pictures=attach_pictures,
            short=short,
        )
        for request in written
    ]
    if as_json:
        click.echo(json.dumps({"letters": told_of, "left_out": left_out}, ensure_ascii=False))
    else:
        shown = {"mailto": with_mailto, "forms": with_form}
        print_letters(told_of, out, access=kind == "access", shown=shown)
        print_left_out(left_out)


def _changed(
    writer: Writer,
    kind: str | None,
    law: str | None,
    language: str | None,
    role: str | None,
) -> Writer:
    """The writer of the file with what the command line says instead."""
    from flickrcheck.model import REMOVAL_KINDS, Law

    if kind in REMOVAL_KINDS:
        writer = replace(writer, kind=kind)
    if law is not None:
        writer = replace(writer, law="" if law == "proposed" else cast(Law, law))
    if language is not None:
        writer = replace(writer, language=cast("LetterLanguage", language))
    if role is None:
        return writer
    if writer.kind != "mandate":
        raise UsageError(
            "--role is for letters on somebody's behalf. Add --kind mandate, or leave --role out."
        )
    return replace(writer, role=cast("Role", role))


def _selection(
    book: Casebook,
    catalogue: Mapping[str, Dataset],
    datasets: Sequence[str],
    operators: Sequence[str],
    kind: str | None,
) -> Selection:
    """The datasets and operators that were named, which must be there to be written to.

    A dataset may be named by its ID, its name or an alias, an operator by a part of its name.
    Raises UsageError for one that is not there.
    """
    from flickrcheck.work.catalogue import find_dataset
    from flickrcheck.work.letters.access import searched_datasets
    from flickrcheck.work.letters.output import Selection
    from flickrcheck.work.letters.removal import operator_of
    from flickrcheck.work.words import visible

    there = (
        searched_datasets(book)
        if kind == "access"
        else list(dict.fromkeys(each.match.dataset for each in book.matches()))
    )
    ids = []
    for name in datasets:
        known = find_dataset(name, catalogue)
        ids.append(known.id if known else name)
        if ids[-1] not in there:
            raise UsageError(
                f'The casebook has nothing about the dataset "{visible(name, 100)}". '
                f"It has: {', '.join(map(visible, there)) or 'none'}."
            )
    found = {operator_of(id, catalogue) for id in there}
    named = []
    for name in operators:
        fitting = [each for each in found if name.casefold() in each.casefold()]
        if not fitting:
            raise UsageError(
                f'No operator of a dataset in the casebook is called "{visible(name, 100)}". '
                f"There is: {'; '.join(sorted(found)) or 'none'}."
            )
        named += fitting
    return Selection(tuple(ids), tuple(named))


def _printer(paper: PaperName, formats: Sequence[str]) -> Printer | None:
    """What draws the PDFs; None, with a sentence, where Qt cannot and no PDF was asked for."""
    if formats and not {"pdf", "eml"} & {*formats}:
        return None
    from flickrcheck.printing.drawing import be_ready
    from flickrcheck.printing.letter_files import LetterPrinter

    try:
        be_ready()
    except UnusableFileError as error:
        if "pdf" in formats:
            raise
        click.echo(f"The mails have no PDF of the table. {error}", err=True)
        return None
    return LetterPrinter(paper)


def _write(
    book: Casebook,
    writer: Writer,
    out: Path,
    kind: str | None,
    wanted: Selection,
    printer: Printer | None,
    formats: Sequence[str],
    *,
    pictures: bool,
    short: bool,
) -> list[Request]:
    from datetime import datetime

    from flickrcheck.work.letters.access import write_access
    from flickrcheck.work.letters.output import write_letters

    now = datetime.now().astimezone()
    if kind == "access":
        return write_access(book, writer, out, now, wanted=wanted, printer=printer, formats=formats)
    return write_letters(
        book,
        writer,
        out,
        now,
        ask="credit" if kind == "attribution" else "removal",
        wanted=wanted,
        printer=printer,
        formats=formats,
        with_pictures=pictures,
        short=short,
    )


def _propose(
    book: Casebook,
    catalogue: Mapping[str, Dataset],
    writer: Writer,
    wanted: Selection,
    kind: str | None,
    *,
    as_json: bool,
) -> None:
    """Print which letter, law and language fit for each operator, and why."""
    from flickrcheck.work.letters.access import searched_datasets
    from flickrcheck.work.letters.kinds import kind_title
    from flickrcheck.work.letters.propose import Answers, Want, propose
    from flickrcheck.work.letters.removal import operator_of

    wants: dict[str | None, Want] = {"access": "know", "attribution": "credit"}
    answers = Answers(writer.kind, wants.get(kind, "remove"), writer.lives, writer.role)
    found = [] if kind == "access" else [each.match.dataset for each in book.matches()]
    found = found or searched_datasets(book)
    by_operator: dict[str, dict[str, None]] = {}
    for id in found:
        if wanted.takes(id, catalogue):
            by_operator.setdefault(operator_of(id, catalogue), {})[id] = None
    proposals = [
        {
            "operator": operator,
            "kind": proposal.kind,
            "law": proposal.law,
            "language": proposal.language,
            "why": proposal.why,
        }
        for operator, ids in sorted(by_operator.items())
        for proposal in [propose(answers, [catalogue[id] for id in ids if id in catalogue])]
    ]
    if as_json:
        click.echo(json.dumps({"proposals": proposals}, ensure_ascii=False))
        return
    if not proposals:
        click.echo("There is nobody to write to yet: no dataset was searched.")
    for told in proposals:
        click.echo(f"\n{told['operator']}")
        title = kind_title(cast("LetterKind", told["kind"]))
        click.echo(f"  {title} (--kind {told['kind']} --law {told['law']}", nl=False)
        click.echo(f" --language {told['language']})\n  {told['why']}")
