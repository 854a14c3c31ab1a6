"""Letters that follow a request that was sent: drafted, saved beside the first one, and noted."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Final

from flickrcheck.errors import UsageError
from flickrcheck.language import say, speaking
from flickrcheck.model import Letter, LetterKind, Request
from flickrcheck.place import is_there
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_faces import my_faces
from flickrcheck.store.casebook_requests import Written
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.letters.annex import ANNEX_PDF, annex_csv, annex_rows
from flickrcheck.work.letters.entries import ANNEX_NAME
from flickrcheck.work.letters.follow_up import draft_follow_up
from flickrcheck.work.letters.kinds import KINDS, follow_ups
from flickrcheck.work.letters.mail import Attachment, mail
from flickrcheck.work.letters.mail_size import fitting
from flickrcheck.work.letters.output import Printer, file_stem
from flickrcheck.work.letters.ways import names_annex
from flickrcheck.work.letters.writer import Writer, check_writer
from flickrcheck.work.output import make_folder, write_whole
from flickrcheck.work.own_contacts import catalogue_of
from flickrcheck.work.request_events import State, Step, Tracked, step_that_sends, steps_from
from flickrcheck.work.request_steps import find_tracked, note
from flickrcheck.work.request_words import later_texts
from flickrcheck.work.words import date_words

_TO_OTHERS: Final = ("complaint", "notice")  # their addresses are in the letters only
_BETWEEN: Final = "-" * 60  # two letters


def sequels_of(request: Tracked) -> tuple[LetterKind, ...]:
    """Which letters can follow a request as it stands now."""
    possible = steps_from(request.state)
    if request.sent is None or Step.SAVED not in possible:
        return ()
    found = []
    for kind in follow_ups(request.request.kind):
        fits = step_that_sends(kind) in possible
        if kind == "reminder":
            fits = request.state is State.SENT
        elif kind == "complaint":
            fits = fits and request.law in KINDS[kind].laws
        if fits:
            found.append(kind)
    return tuple(found)


def draft_sequel(
    request: Tracked,
    kind: LetterKind,
    writer: Writer,
    today: date,
    *,
    authority: str = "",
    recipient: str = "",
) -> Letter:
    """A letter that follows a request; authority, recipient: as for ``draft_follow_up``.

    Raises UsageError where such a letter cannot follow, and as ``draft_follow_up`` does.
    """
    if kind not in sequels_of(request):
        raise UsageError(why_no_sequel())
    return draft_follow_up(request, kind, writer, today, authority=authority, recipient=recipient)


def why_no_sequel() -> str:
    """Why a letter that is not among ``sequels_of`` cannot be drafted, in a sentence."""
    return say(
        "Such a letter cannot follow the request as it stands now. It follows a request that was "
        "sent and is still open, and a complaint one under a law that an authority oversees."
    )


def sequel_folder(request: Tracked) -> Path | None:
    """The folder in which the first letter was saved, None where it was not saved in a file."""
    files = request.request.files
    return Path(files[0]).parent if files else None


def save_sequel(
    casebook: Casebook,
    number: int,
    letter: Letter,
    *,
    writer: Writer,
    folder: Path,
    today: date,
    now: datetime,
    printer: Printer | None = None,
) -> Tracked:
    """Save a letter that follows the request with this number, and note that; older files stay.

    It is written as a mail draft with what it encloses, as text, and where there is a printer on
    paper. now: the time for the mail's Date header, with a
    time zone. Raises UsageError where the request cannot be followed by it, UnusableFileError where
    a file cannot be written; then nothing is noted.
    """
    check_writer(writer)
    request = find_tracked(casebook, number)
    if letter.kind not in sequels_of(request):
        raise UsageError(why_no_sequel())
    folder = folder.absolute()  # another program may look for the files from elsewhere
    make_folder(folder)
    enclosed = _enclosed(casebook, request, letter, writer, printer)
    contents = _contents(request.request, letter, writer, enclosed, now)
    if printer:
        contents[".pdf"] = printer.letter(letter, [each.name for each in enclosed.values()])
    stem = _free_stem(folder, f"{file_stem(request.request.operator)}-{letter.kind}", contents)
    paths = [folder / f"{stem}{suffix}" for suffix in contents]
    for path, data in zip(paths, contents.values(), strict=True):
        write_whole(path, data)
    kept = Written(letter, tuple(map(str, paths)))
    return note(casebook, number, Step.SAVED, today=today, written=kept)


def _enclosed(
    casebook: Casebook,
    request: Tracked,
    letter: Letter,
    writer: Writer,
    printer: Printer | None,
) -> dict[str, Attachment]:
    """What goes with a letter, by the endings of its files: the table of the photos where the
    letter names it, and with a complaint all that was written, which it says it encloses."""
    found = {}
    asked = request.request
    # a complaint encloses what was written, with the list that belongs to it
    if names_annex(letter) or (letter.kind == "complaint" and names_annex(asked.letter)):
        catalogue = catalogue_of(load_catalogue(), casebook)
        mine = my_faces(casebook) if writer.role_of_represented == "person" else {}
        rows = annex_rows(asked, catalogue, {}, mine)
        found[".csv"] = Attachment(ANNEX_NAME, "text/csv", annex_csv(asked, rows))
        if printer:
            pages = printer.annex(letter, rows)
            found["-photos.pdf"] = Attachment(ANNEX_PDF, "application/pdf", pages)
    if letter.kind == "complaint":
        with speaking(letter.language):
            sent = date_words(request.sent or asked.created)
            head = f"{say('Letter of {day}', day=sent)}\n{asked.subject}\n"
            texts = [f"{head}\n{asked.letter.body.rstrip()}", *later_texts(request, unsent=False)]
        written = f"\n\n{_BETWEEN}\n\n".join(texts)
        data = f"{written}\n".encode("utf-8", "replace")
        found["-correspondence.txt"] = Attachment("correspondence.txt", "text/plain", data)
    return found


def _contents(
    asked: Request,
    letter: Letter,
    writer: Writer,
    enclosed: Mapping[str, Attachment],
    now: datetime,
) -> dict[str, bytes]:
    """The files of a letter, by their endings."""
    contact = None if letter.kind in _TO_OTHERS else asked.contact
    attached, _ = fitting([*enclosed.values()])
    return {
        ".eml": mail(letter, (writer.name, writer.email), contact, attached, now),
        **{ending: each.data for ending, each in enclosed.items()},
        ".txt": f"{letter.text.rstrip()}\n".encode("utf-8", "replace"),
    }


def _free_stem(folder: Path, stem: str, suffixes: Iterable[str]) -> str:
    """A name, without ending, of which no file is there yet."""
    tried, number = stem, 1
    while any(is_there(folder / f"{tried}{suffix}") for suffix in suffixes):
        number += 1
        tried = f"{stem}-{number}"
    return tried
