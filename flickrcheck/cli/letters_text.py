"""What ``flickrcheck letters`` tells of the letters that it drafted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from flickrcheck.model import Dataset, Request
    from flickrcheck.store.casebook_faces import MyFaces
    from flickrcheck.work.letters.writer import Writer


def described(
    request: Request,
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    exported: Collection[int],
    mine: MyFaces,
    *,
    drawn: bool,
    pictures: bool,
    short: bool,
) -> dict[str, Any]:
    """One letter as JSON has it. drawn: PDFs were made, so characters may lack a font.

    pictures: copies of pictures were asked for. short: so were short letters.
    """
    from flickrcheck.work.letters.advice import before_sending, procedures
    from flickrcheck.work.letters.disclosure import discloses
    from flickrcheck.work.letters.entries import photo_count
    from flickrcheck.work.letters.mailto import mailto
    from flickrcheck.work.letters.removal import can_be_short
    from flickrcheck.work.letters.web_form import web_forms
    from flickrcheck.work.words import visible

    unprintable = ""
    if drawn:
        from flickrcheck.printing.glyphs import missing_glyphs

        unprintable = missing_glyphs(request.letter.text)
    link = mailto(request.letter, request.contact)
    return {
        "operator": request.operator,
        "to": request.contact.address if request.contact else None,
        "datasets": list(request.datasets),
        "names": [
            catalogue[id].name if id in catalogue else visible(id, 100) for id in request.datasets
        ],
        "kind": request.kind,
        "law": request.letter.law,
        "language": request.letter.language,
        "subject": request.subject,
        "photos": photo_count(request.matches),
        "files": list(request.files),
        "before_sending": list(before_sending(request, writer, catalogue)),
        "procedures": list(procedures(request, catalogue)),
        "discloses": discloses(request, writer, exported, mine, pictures=pictures),
        "mailto": link.url,
        "no_mailto": link.why,
        "could_be_short": not short and can_be_short(request),
        "forms": [
            {
                "address": form.address,
                "fields": [{"label": label, "text": text} for label, text in form.fields],
                "known": form.known,
                "note": form.note,
            }
            for form in web_forms(request, writer, catalogue)
        ],
        "unprintable": unprintable,
    }


def print_letters(
    told: list[dict[str, Any]], out: Path, *, access: bool, shown: Mapping[str, bool]
) -> None:
    """The letters for a person. shown: whether mailto links and texts for forms are wanted."""
    from flickrcheck.work.words import counted, enumerated, visible

    if not told:
        click.echo(
            "No letter was written: no dataset was searched yet."
            if access
            else "No letter was written: no match is sure enough or confirmed by you."
        )
        return
    click.echo(f"{counted(len(told), 'letter')} drafted in {visible(str(out))}. Nothing was sent.")
    for letter in told:
        click.echo(f"\n{letter['operator']}")
        names = enumerated(letter["names"])
        if letter["kind"] != "access":
            names = f"{counted(letter['photos'], 'photo')} in {names}"
        click.echo(f"  {names}")
        click.echo(f"  To: {letter['to'] or 'no e-mail address known'}")
        for name in letter["files"]:
            click.echo(f"  {visible(name)}")
        for procedure in letter["procedures"]:
            click.echo(f"  {procedure}")
        click.echo("  Before you send it:")
        for step in letter["before_sending"]:
            click.echo(f"  [ ] {step}")
        click.echo(f"  {letter['discloses']}")
        if letter["unprintable"]:
            click.echo(f"  {letter['unprintable']}")
        if shown["mailto"]:
            click.echo(f"  {letter['mailto'] or letter['no_mailto']}")
            if letter["could_be_short"]:
                click.echo("  With --short it says the same in fewer words.")
        if shown["forms"]:
            _print_forms(letter)
    if any(name.endswith(".eml") for letter in told for name in letter["files"]):
        click.echo(
            "\nNext: go through each .txt file, then open the .eml file in your mail program and "
            "send it from there."
        )


def _print_forms(letter: dict[str, Any]) -> None:
    if not letter["forms"]:
        click.echo("  No web form of this operator is known.")
    for form in letter["forms"]:
        click.echo(f"  Web form: {form['address']}")
        if not form["known"]:
            click.echo("  Its fields are not known; these are the usual ones.")
        if form["note"]:
            click.echo(f"  {form['note']}")
        for field in form["fields"]:
            click.echo(f"\n  --- {field['label']}\n{field['text']}")
        click.echo("\n  ---")


def print_left_out(left_out: Counter[str]) -> None:
    """Which matches went into no letter."""
    from flickrcheck.work.words import counted

    for reason, number in left_out.items():
        click.echo(f"Left out: {counted(number, 'match', 'matches')}, {reason}.", err=True)
