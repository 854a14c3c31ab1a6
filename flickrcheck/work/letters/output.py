"""Writes a drafted request as a mail draft, a text and a table; nothing is ever sent."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Final, Protocol

from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.language import speaking
from flickrcheck.model import Contact, Dataset, Letter, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_faces import MyFaces, my_faces
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.export_words import exports_of
from flickrcheck.work.letters.advice import (
    CHANNELS,
    before_sending,
    known_datasets,
    procedures,
)
from flickrcheck.work.letters.annex import ANNEX_PDF, AnnexRow, annex_csv, annex_rows
from flickrcheck.work.letters.disclosure import discloses
from flickrcheck.work.letters.entries import ANNEX_NAME
from flickrcheck.work.letters.keeping import keep_requests
from flickrcheck.work.letters.mail import Attachment, mail
from flickrcheck.work.letters.mail_size import fitting
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.letters.pictures import NO_COPIES, Copies, picture_copies
from flickrcheck.work.letters.removal import (
    Asked,
    draft_letters,
    editions_of,
    operator_of,
)
from flickrcheck.work.letters.ways import names_annex
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.output import make_folder, write_whole
from flickrcheck.work.own_contacts import catalogue_of
from flickrcheck.work.words import enumerated

_WIDTH: Final = 78
_LONGEST_STEM: Final = 60
# names that Windows keeps for devices, whatever the ending
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])")
FORMATS: Final = ("eml", "csv", "txt", "pdf")
"""What a letter is written as: a mail draft with its annex, the annex as a table, a sheet with the
check-list and the letter, and the letter and its annex on paper."""

_ON_PAPER: Final = (
    "If you send the letter by post, print the list of photos ({name}) too and put it in the "
    "envelope: the letter says that it is enclosed."
)


class Printer(Protocol):
    """Makes PDFs; ``printing.letter_files.LetterPrinter`` is the one, because no Qt is here."""

    def letter(self, letter: Letter, annexes: Sequence[str]) -> bytes:
        """A letter with the names of what is enclosed."""

    def annex(self, letter: Letter, rows: Sequence[AnnexRow]) -> bytes:
        """The table of a letter's entries."""


@dataclass(frozen=True, slots=True)
class Selection:
    """Which letters are wanted: about these datasets (IDs), to these operators; empty for all."""

    datasets: Collection[str] = ()
    operators: Collection[str] = ()

    def takes(self, dataset: str, catalogue: Mapping[str, Dataset]) -> bool:
        """Whether a letter about this dataset is wanted."""
        if self.datasets and dataset not in self.datasets:
            return False
        return not self.operators or operator_of(dataset, catalogue) in self.operators


EVERY: Final = Selection()


def write_letters(
    casebook: Casebook,
    writer: Writer,
    folder: Path,
    now: datetime,
    *,
    ask: Asked = "removal",
    wanted: Selection = EVERY,
    printer: Printer | None = None,
    formats: Collection[str] = FORMATS,
    with_pictures: bool = False,
    short: bool = False,
) -> list[Request]:
    """Draft and write the letters that the casebook's matches allow, and keep the requests in it.

    A request that is kept already, because the command ran before, is not kept twice. The folder is
    made only if there is a letter. now: with a time zone. ask, short: as for
    ``draft_letters``; printer, formats: as for ``write_letter``. with_pictures: attach copies of
    the person's own pictures, see pictures.py. Raises as these two do.
    """
    catalogue = catalogue_of(load_catalogue(), casebook)
    matches = [
        stored for stored in casebook.matches() if wanted.takes(stored.match.dataset, catalogue)
    ]
    told, mine = exports_of(casebook, matches), my_faces(casebook)
    editions = editions_of(casebook)
    drafts = draft_letters(
        matches, writer, catalogue, now.date(), editions, told, mine, ask=ask, short=short
    )
    written = [
        write_letter(
            draft,
            folder,
            writer=writer,
            catalogue=catalogue,
            now=now,
            stem=stem,
            told=told,
            mine=mine,
            printer=printer,
            formats=formats,
            copies=picture_copies(draft.matches, Event()) if with_pictures else NO_COPIES,
        )
        for draft, stem in zip(drafts, file_stems(drafts), strict=True)
    ]
    keep_requests(casebook, written)
    return written


def write_letter(
    request: Request,
    folder: Path,
    *,
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    now: datetime,
    stem: str | None = None,
    told: Mapping[int, ExportedPhoto] | None = None,
    mine: MyFaces | None = None,
    printer: Printer | None = None,
    formats: Collection[str] = FORMATS,
    copies: Copies = NO_COPIES,
) -> Request:
    """Write a letter in the formats that are wanted, of ``FORMATS``.

    .eml: the mail draft with the table of the photos (CSV, and PDF where there is a printer), see
    ``fitting``; .csv:
    the table; .txt: the check-list and the letter; .pdf and -photos.pdf: the letter and the table
    on paper, where there is a printer. A request that is about no match has no table.

    now: the time for the mail's Date header, with a time zone. stem: the name of the files without
    ending, by default made from the operator's name. told, mine: as for ``annex_rows``. copies: of
    pictures, for the mail alone. An earlier
    draft of the same name is replaced; nothing else in the folder is touched. Returns the request
    with its files. Raises UnusableFileError where a file cannot be written.
    """
    make_folder(folder)
    stem = stem or file_stem(request.operator)
    mine = mine if writer.role_of_represented == "person" else None
    rows = annex_rows(request, catalogue, told, mine) if request.matches else []
    photos = annex_csv(request, rows) if rows else b""
    pages = printer.annex(request.letter, rows) if printer and rows else b""
    attached = [Attachment(ANNEX_NAME, "text/csv", photos)] if photos else []
    attached += [Attachment(ANNEX_PDF, "application/pdf", pages)] if pages else []
    contents: dict[str, bytes] = {}
    size = ""
    if "eml" in formats:
        sender = (writer.name, writer.email)
        mailed, size = fitting((*attached, *copies.attached))
        contents[".eml"] = mail(request.letter, sender, request.contact, mailed, now)
    if "csv" in formats and photos:
        contents[".csv"] = photos
    if "txt" in formats:
        notes = [size] if size else []
        if "pdf" in formats and pages and names_annex(request.letter):
            notes.append(_ON_PAPER.format(name=f"{stem}-photos.pdf"))
        words = sheet(request, writer, catalogue, told or (), mine, notes=notes, copies=copies)
        contents[".txt"] = words.encode("utf-8", "replace")
    if "pdf" in formats and printer:
        contents[".pdf"] = printer.letter(request.letter, [each.name for each in attached])
        if pages:
            contents["-photos.pdf"] = pages
    paths = [folder / f"{stem}{suffix}" for suffix in contents]
    for path, data in zip(paths, contents.values(), strict=True):
        write_whole(path, data)
    return replace(request, files=tuple(str(path.absolute()) for path in paths))


def file_stem(operator: str) -> str:
    """A file name without ending that every system takes: letters, digits and hyphens.

    >>> file_stem("BiDA Lab, Universidad Autónoma de Madrid"), file_stem("CON"), file_stem("研究所")
    ('bida-lab-universidad-autonoma-de-madrid', 'letter-con', 'letter')
    """
    ascii_name = unicodedata.normalize("NFKD", operator).encode("ascii", "ignore").decode()
    stem = re.sub(r"[^a-z0-9]+", "-", ascii_name.lower())[:_LONGEST_STEM].strip("-")
    return f"letter-{stem}".rstrip("-") if not stem or _DEVICES.fullmatch(stem) else stem


def file_stems(requests: Sequence[Request]) -> list[str]:
    """A stem for each request, different for each ("lab", "lab-2")."""
    stems: list[str] = []
    for request in requests:
        stem = first = file_stem(request.operator)
        number = 1
        while stem in stems:
            number += 1
            stem = f"{first}-{number}"
        stems.append(stem)
    return stems


@speaking("en")
def sheet(
    request: Request,
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    exported: Collection[int] = (),
    mine: MyFaces | None = None,
    *,
    notes: Sequence[str] = (),
    copies: Copies = NO_COPIES,
) -> str:
    """The check-list and the ways to reach the operator, then the letter, as plain text.

    exported, mine: as for ``discloses``. notes: on the files. copies: of pictures in the mail.
    """
    datasets = known_datasets(request, catalogue)
    title = f"Letter to {operator_words(request.operator)}"
    told = discloses(request, writer, exported, mine, pictures=bool(copies.attached))
    needs = [
        f"{dataset.name}: {enumerated(dataset.must_supply)}"
        for dataset in datasets
        if dataset.must_supply and request.kind != "access"
    ]
    contacts = dict.fromkeys(contact for dataset in datasets for contact in dataset.contacts)
    sections: list[tuple[str, Sequence[str], str]] = [
        ("Before you send this", before_sending(request, writer, catalogue), "[ ] "),
        ("Removal procedure", procedures(request, catalogue), "- "),
        ("What helps the operator to find the photos", needs, "- "),
        ("Ways to reach the operator and others", [_contact_line(c) for c in contacts], "- "),
        ("What the letter discloses", [told], ""),
        ("Please note", ["This is a draft by a program and no legal advice."], ""),
        ("Pictures in the mail", copies.words, "- "),
        ("The files", notes, "- "),
    ]
    lines = [title, "=" * len(title), ""]
    for heading, items, mark in sections:
        if items:
            lines += [heading, "-" * len(heading)]
            lines += [_wrapped(mark + item, indent=len(mark)) for item in items]
            lines.append("")
    lines += ["=" * _WIDTH, ""]
    lines += [_wrapped(line, indent=_hanging(line)) for line in request.letter.text.splitlines()]
    return "\n".join(lines) + "\n"


def _contact_line(contact: Contact) -> str:
    line = (
        f"{contact.name}, {CHANNELS[contact.channel]}: {contact.address} (for {contact.scope}; "
        f"source: {contact.source})"
    )
    return f"{line}. {contact.note}" if contact.note else line


def _hanging(line: str) -> int:
    item = re.match(r"(- |[0-9]+\. )", line)
    return item.end() if item else 0


def _wrapped(text: str, indent: int) -> str:
    """Lines of at most _WIDTH characters, except where a link or a name is longer."""
    return textwrap.fill(
        text,
        _WIDTH,
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
