"""Writes a drafted request as a mail draft, a text and a table; nothing is ever sent."""

from __future__ import annotations

import re
import textwrap
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Final

from flickrcheck.flickr.export_photo import ExportedPhoto
from flickrcheck.language import speaking
from flickrcheck.model import Contact, Dataset, Evidence, Grade, Match, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_faces import MyFaces, my_faces
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.export_words import exports_of
from flickrcheck.work.letters.advice import (
    CHANNELS,
    before_sending,
    discloses,
    known_datasets,
    procedures,
)
from flickrcheck.work.letters.removal import (
    ANNEX_NAME,
    draft_letters,
    editions_of,
    grade_phrase,
    photo_url,
    place_of_me,
    public_title,
)
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.output import make_folder, table, write_whole
from flickrcheck.work.own_contacts import catalogue_of
from flickrcheck.work.words import enumerated, face_words, visible

_WIDTH: Final = 78
_LONGEST_STEM: Final = 60
# names that Windows keeps for devices, whatever the ending
_DEVICES: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])")
_ANNEX_HEAD: Final = (
    *("Number", "Photo link", "Flickr photo ID", "Dataset", "Name in the dataset"),
    *("How sure", "How the match was made", "Marked faces or people"),
    *("Title on Flickr", "Who may see it on Flickr", "Licence on Flickr"),
)
_WHO: Final = "Which of them is me"


def write_letters(casebook: Casebook, writer: Writer, folder: Path, now: datetime) -> list[Request]:
    """Draft and write all letters that the casebook's matches allow, and keep the requests in it.

    A request that is kept already, because the command ran before on the same day, is not kept
    twice. The folder is made only if there is a letter. now: with a time zone. Raises as
    ``draft_letters`` and ``write_letter`` do.
    """
    catalogue = catalogue_of(load_catalogue(), casebook)
    matches = list(casebook.matches())
    told, mine = exports_of(casebook, matches), my_faces(casebook)
    editions = editions_of(casebook)
    drafts = draft_letters(matches, writer, catalogue, now.date(), editions, told, mine)
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
        )
        for draft, stem in zip(drafts, file_stems(drafts), strict=True)
    ]
    keep_requests(casebook, written)
    return written


def keep_requests(casebook: Casebook, written: Sequence[Request]) -> None:
    """Keep these requests in the casebook, but for those that it keeps already."""
    known = casebook.requests()
    for request in written:
        if request not in known:
            casebook.add_request(request)


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
) -> Request:
    """Write the draft (.eml), its annex (.csv) and the sheet with the check-list (.txt).

    A request that is about no match has no annex. now: the time for the mail's Date header, with a
    time zone. stem: the name of the files without ending, by default made from the operator's name.
    told, mine: as for ``annex``. An earlier
    draft of the same name is replaced; nothing else in the folder is touched. Returns the request
    with its files. Raises UnusableFileError where a file cannot be written.
    """
    make_folder(folder)
    stem = stem or file_stem(request.operator)
    photos = annex(request, catalogue, told, mine) if request.matches else None
    contents = {
        ".eml": mail(request, writer, photos, now),
        **({".csv": photos} if photos is not None else {}),
        ".txt": sheet(request, writer, catalogue, told or (), mine).encode("utf-8"),
    }
    paths = [folder / f"{stem}{suffix}" for suffix in contents]
    for path, data in zip(paths, contents.values(), strict=True):
        write_whole(path, data)
    return replace(request, files=tuple(map(str, paths)))


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
def mail(request: Request, writer: Writer, photos: bytes | None, now: datetime) -> bytes:
    """The draft as a mail (RFC 5322) that opens for editing (X-Unsent).

    photos: the table to attach, see ``annex``; None for no table. now: for the Date header, with a
    time zone.
    """
    from email import policy
    from email.headerregistry import Address
    from email.message import EmailMessage

    message = EmailMessage(policy=policy.SMTP)
    message["X-Unsent"] = "1"
    message["From"] = Address(display_name=writer.name, addr_spec=writer.email)
    if request.contact is not None:
        message["To"] = Address(
            display_name=request.contact.name, addr_spec=request.contact.address
        )
    message["Subject"] = request.subject
    message["Date"] = now
    message.set_content(request.letter.body)
    if photos is not None:
        message.add_attachment(
            photos,
            maintype="text",
            subtype="csv",
            filename=ANNEX_NAME,
            params={"charset": "utf-8"},
        )
    # Python folds a long subject before its first word, which some programs show as a space
    return message.as_bytes().replace(b"\r\nSubject:\r\n ", b"\r\nSubject: ", 1)


@speaking("en")
def annex(
    request: Request,
    catalogue: Mapping[str, Dataset],
    told: Mapping[int, ExportedPhoto] | None = None,
    mine: MyFaces | None = None,
) -> bytes:
    """Every entry of the request as CSV: nothing about the person's files.

    told: what account exports say of photos, by ID, for the title of public ones, and for who may
    see them and under which licence. mine: which marked faces the person said they are, for a
    column that only the letter of a person shown has.
    """
    shown = request.kind == "person"
    if shown:
        told = None
    names = {dataset.id: dataset.name for dataset in known_datasets(request, catalogue)}
    rows: list[Sequence[object]] = [_ANNEX_HEAD + ((_WHO,) if shown else ())]
    for number, match in enumerate(request.matches, start=1):
        rows.append(
            (
                number,
                photo_url(match.entry_id or 0),
                match.entry_id,
                names.get(match.dataset, visible(match.dataset, 100)),
                visible(match.key or ""),
                grade_phrase(match.grade),
                "; ".join(_evidence(match, proof) for proof in match.evidence),
                "; ".join(face_words(face) for face in match.faces),
                *_told((told or {}).get(match.entry_id or 0)),
                *((place_of_me(match, mine or {}),) if shown else ()),
            )
        )
    return table(rows)


def _told(photo: ExportedPhoto | None) -> tuple[str, str, str]:
    if photo is None:
        return "", "", ""
    return public_title(photo), visible(photo.privacy), visible(photo.license)


@speaking("en")
def sheet(
    request: Request,
    writer: Writer,
    catalogue: Mapping[str, Dataset],
    exported: Collection[int] = (),
    mine: MyFaces | None = None,
) -> str:
    """The check-list and the ways to reach the operator, then the letter, as plain text.

    exported, mine: as for ``discloses``.
    """
    datasets = known_datasets(request, catalogue)
    title = f"Letter to {request.operator}"
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
        ("What the letter discloses", [discloses(request, writer, exported, mine)], ""),
        ("Please note", ["This is a draft by a program and no legal advice."], ""),
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


def _evidence(match: Match, proof: Evidence) -> str:
    """One proof for the operator: never Evidence.how, which names the person's files."""
    if proof.kind == "id":
        if match.grade is Grade.LISTED:
            return "the Flickr photo ID is in the dataset's list"
        return "a file name points to this Flickr photo ID"
    if proof.kind == "owner":
        return "the Flickr account is the listed owner"
    if proof.kind == "file":
        return "the file is the uploaded original: its size and MD5 are those in the list"
    words = f"{proof.distance} of 256 bits of the perceptual hash differ"
    if proof.dhash_distance is not None:
        words += f", {proof.dhash_distance} of 256 bits of a second one"
    if proof.orientation not in (None, "as is"):
        words += f" ({visible(proof.orientation or '')})"
    if proof.window is not None:
        words += "; the dataset's copy shows a part of the picture"
    return words


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
