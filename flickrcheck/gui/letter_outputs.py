"""What can be done with the letters: save, print, open in a mail program, mark as ready."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.dialogs import choose_folder
from flickrcheck.gui.letter_address import AddressDialog
from flickrcheck.gui.letter_saving import Saved, Wanted, note_ready, save_letters
from flickrcheck.gui.session import Session
from flickrcheck.language import say, say_counted
from flickrcheck.model import Letter, Request
from flickrcheck.printing.letter_pages import LetterPages
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_letter_work import Letters
from flickrcheck.work.letters.mailto import mailto
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.letters.removal import can_be_short
from flickrcheck.work.letters.ways import names_annex
from flickrcheck.work.words import counted, visible

if TYPE_CHECKING:
    from flickrcheck.gui.letters_page import LettersPage
    from flickrcheck.printing.annex_pdf import AnnexPages


class LetterOutputs(QObject):
    """The deeds of the Letters page."""

    def __init__(self, session: Session, page: LettersPage) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._busy = False
        self._folder = Path()
        self._numbers: list[int] = []  # of the requests that were saved last
        self._mails: dict[Letters, tuple[Letter, Path]] = {}  # what was saved last, as drafts
        self._laying: Task | None = None  # out the list of photos
        panel = page.panel
        panel.save_button.clicked.connect(self.choose_folder)
        panel.print_button.clicked.connect(self.print)
        panel.mail_button.clicked.connect(self.open_mail)
        panel.ready_button.clicked.connect(self.mark_ready)
        panel.address_button.clicked.connect(self.enter_address)
        panel.draft_button.clicked.connect(self.open_draft)
        panel.folder_button.clicked.connect(self._open_folder)
        panel.sent_button.clicked.connect(lambda: page.requests_wanted.emit(self._numbers))
        for box in (*panel.formats.values(), panel.pictures):
            box.toggled.connect(lambda _: self.show_state())

    def forget(self) -> None:
        """Another casebook is open; what is being saved from the one before still is."""
        if self._laying:
            self._laying.forget()
            self._laying = None
        self._mails = {}

    def why_busy(self) -> str:
        """That letters are being saved, in words; "" if not."""
        if self._laying:
            return say("The list of photos is being laid out.")
        return say("The letters are being saved.") if self._busy else ""

    def show_state(self) -> None:
        """Enable what can be done, and say beside it why the rest cannot."""
        page, panel = self._page, self._page.panel
        why, request = page.why_not_save(), page.shown_request
        one = page.why_not() or self.why_busy()
        panel.save_button.setEnabled(not why)
        panel.print_button.setEnabled(not one and request is not None)
        panel.ready_button.setEnabled(not one and request is not None)
        draft = self._draft
        mail = "" if one or request is None or draft else self._why_no_link(request)
        panel.draft_button.setVisible(draft is not None)
        panel.mail_button.setEnabled(not one and request is not None and not mail)
        if not why:
            number = len(page.wanted())
            why = say_counted("{number} letter to save.", "{number} letters to save.", number)
        mails = panel.formats["eml"].isChecked() and bool(request and request.matches)
        panel.pictures.setEnabled(mails)
        warning = (
            say(
                "Small copies of your pictures go into the e-mail drafts, without metadata and "
                "file names. The operator then sees who and what is shown in them."
            )
            if mails and panel.pictures.isChecked()
            else ""
        )
        panel.why_label.setText("\n".join(filter(None, (why, mail, warning))))

    def _why_no_link(self, request: Request) -> str:
        """Why no link can open the letter, and what is the better way; "" if one can."""
        if mailto(request.letter, request.contact).url is not None:
            return ""
        ways = [
            say(
                "The letter is too long for a link that opens it in the mail program. Save the "
                "e-mail draft (.eml) and open that, or copy the text."
            )
        ]
        if (
            can_be_short(request)
            and not request.letter.manual
            and not self._page.form.questions.short.isChecked()
        ):
            ways.append(say('A short letter may fit: check "Short letter".'))
        return " ".join(ways)

    # --- saving

    def choose_folder(self) -> None:
        """Ask for a folder and save the letters there."""
        if why := self._page.why_not_save():
            self._session.said.emit(why)
            return
        folder = choose_folder(
            self._page,
            say("Save the letters in a folder"),
            str(self._session.casebook.path.parent),
        )
        if folder:
            self.save(Path(folder))

    def _wanted(self, operators: frozenset[str]) -> Wanted:
        panel = self._page.panel
        formats = panel.wanted_formats()
        if "txt" in formats or "eml" in formats:
            formats.append("csv")
        return Wanted(self._page.asked(), operators, formats, panel.paper_name)

    def save(self, folder: Path) -> None:
        """Write all wanted letters into a folder in the background."""
        self._page.flush()
        path, catalogue = self._session.casebook.path, dict(self._session.catalogue)
        operators = frozenset(each.request.operator for each in self._page.wanted())
        wanted = self._wanted(operators)
        now = datetime.now().astimezone()

        def work(_: Tell) -> Saved:
            with Casebook.open(path) as book:
                return save_letters(book, wanted, catalogue, folder, now)

        self._begin()
        self._session.bridge.run_task(
            work,
            lambda saved: self._saved(path, saved, folder, mail="eml" in wanted.formats),
            self._failed,
        )

    def _saved(self, casebook: Path, saved: Saved, folder: Path, *, mail: bool) -> None:
        self._folder = folder
        written = saved.letters
        words = (
            say_counted(
                "{number} letter saved in {folder}. Nothing was sent: go through the .txt file, "
                "then open the .eml file in your mail program.",
                "{number} letters saved in {folder}. Nothing was sent: go through each .txt file, "
                "then open the .eml file in your mail program.",
                len(written),
                folder=visible(str(folder)),
            )
            if mail
            else say_counted(
                "{number} letter saved in {folder}. Nothing was sent: read it, then send it "
                "yourself.",
                "{number} letters saved in {folder}. Nothing was sent: read each, then send them "
                "yourself.",
                len(written),
                folder=visible(str(folder)),
            )
        )
        self._mails = {
            (each.operator, each.kind): (each.letter, Path(file))
            for each in written
            for file in each.files
            if file.endswith(".eml")
        }
        self._page.panel.folder_button.show()
        self._done(casebook, "\n".join((words, *saved.pictures)), saved.numbers)

    def mark_ready(self) -> None:
        """Keep the shown letter among the requests, as one that is ready to be sent."""
        request = self._page.shown_request
        why = self._page.why_not() or self.why_busy()
        if why or request is None:
            self._session.said.emit(why or say("There is no letter to save."))
            return
        self._page.flush()
        path, catalogue = self._session.casebook.path, dict(self._session.catalogue)
        wanted = self._wanted(frozenset((request.operator,)))
        now = datetime.now().astimezone()
        operator = operator_words(request.operator)

        def work(_: Tell) -> int:
            with Casebook.open(path) as book:
                return note_ready(book, wanted, catalogue, now)

        self._begin()
        self._session.bridge.run_task(
            work, lambda number: self._ready(path, operator, number), self._failed
        )

    def _ready(self, casebook: Path, operator: str, number: int) -> None:
        self._page.panel.folder_button.hide()
        self._done(
            casebook,
            say(
                "The letter to {operator} is kept among the requests and marked as ready. When "
                "you have sent it, say so there: then its deadline is followed.",
                operator=operator,
            ),
            [number],
        )

    def _begin(self) -> None:
        self._busy = True
        self._mails = {}
        self.show_state()

    def _done(self, casebook: Path, words: str, numbers: list[int]) -> None:
        self._busy = False
        if casebook != self._session.casebook.path:  # where the numbers are other requests
            self._mails = {}
            self._page.told.emit(words)
            self.show_state()
            return
        self._numbers = numbers
        panel = self._page.panel
        one = len(numbers) == 1
        panel.sent_button.setText(say("I have sent it...") if one else say("I have sent them..."))
        panel.saved_label.setText(words)
        panel.saved_box.show()
        self._page.refresh()  # the list says what was saved
        self._page.saved.emit()
        self.show_state()

    def _failed(self, problem: str) -> None:
        self._busy = False
        self._laying = None
        self.show_state()
        self._session.failed.emit(problem)

    @property
    def _draft(self) -> Path | None:
        """The e-mail draft of the shown letter, where it was saved last just as it is shown."""
        request = self._page.shown_request
        if request is None:
            return None
        letter, path = self._mails.get((request.operator, request.kind), (None, None))
        return path if letter == request.letter else None

    def open_draft(self) -> None:
        """Open the saved draft of the shown letter with the system's program for e-mail."""
        path = self._draft
        if path is None or not path.is_file():
            self._session.failed.emit(
                say("The e-mail draft is not where it was saved. Save the letter again.")
            )
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._session.failed.emit(
                say(
                    "No program opened the e-mail draft. It is in {folder}: open or import "
                    "{name} with your mail program, or copy the letter's text.",
                    folder=visible(str(path.parent)),
                    name=visible(path.name),
                )
            )

    def _open_folder(self) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder))):
            self._session.failed.emit(
                say(
                    "No file manager opened. The letters are in {folder}.",
                    folder=visible(str(self._folder)),
                )
            )

    # --- one letter

    def print(self) -> None:
        """Print the shown letter with the system's dialogue, and its list of photos if wanted."""
        request = self._page.shown_request
        if why := self._page.why_not() or self.why_busy():
            self._session.said.emit(why)
            return
        if request is None:
            return
        from flickrcheck.gui.letter_print import MOST_ENTRIES  # loads what prints

        entries = len(request.matches)
        if 0 < entries <= MOST_ENTRIES:
            self._lay_out(request)
            return
        self._print(request, [])
        if entries:
            self._page.told.emit(
                say(
                    "The list of photos is too long to be printed from here ({entries}). Save the "
                    "letter as a PDF, and print the file that ends with -photos.pdf, too.",
                    entries=counted(entries, "entry", "entries"),
                )
            )

    def _lay_out(self, request: Request) -> None:
        """Lay out the list of photos in the background, then ask whether it is wanted."""
        rows, paper = self._page.photo_rows(), self._page.panel.paper_name

        def work(_: Tell) -> AnnexPages:
            from flickrcheck.printing.annex_pdf import AnnexPages

            return AnnexPages(request.letter, rows(), paper)

        self._laying = self._session.bridge.run_task(
            work, lambda photos: self._ask(request, photos), self._failed
        )
        self.show_state()

    def _ask(self, request: Request, photos: AnnexPages) -> None:
        from flickrcheck.gui.letter_print import PrintChoice

        self._laying = None
        self.show_state()
        choice = PrintChoice(
            self._pages(request).count,
            photos.count,
            names_annex(request.letter),
            lambda both: self._print(request, [photos] if both else []),
            self._page,
        )
        self._session.casebook_closing.connect(choice.reject)
        choice.open()

    def _pages(self, request: Request) -> LetterPages:
        return LetterPages(request.letter, self._page.panel.paper_name, self._page.annexes(request))

    def _print(self, request: Request, photos: list[AnnexPages]) -> None:
        from flickrcheck.gui.letter_print import open_print_dialog

        paper = self._page.panel.paper_name
        # an own text may enclose nothing: then only what is printed too is named below it
        encloses = bool(photos) or names_annex(request.letter)
        annexes = self._page.annexes(request) if encloses else ()
        documents = [LetterPages(request.letter, paper, annexes), *photos]
        open_print_dialog(
            request.letter.subject, documents, paper, self._session.failed.emit, self._page
        )

    def open_mail(self) -> None:
        """Open the shown letter in the mail program, which sends nothing by itself."""
        request = self._page.shown_request
        if request is None or (why := self._page.why_not()):
            self._session.said.emit(say("There is no letter to save.") if request is None else why)
            return
        if request.contact is None and self.can_enter_address(request):
            self.enter_address()
            return
        link = mailto(request.letter, request.contact)
        if link.url is None and self._draft is not None:
            self.open_draft()
        elif link.url is None:
            self._page.told.emit(self._why_no_link(request))
        elif not QDesktopServices.openUrl(QUrl(link.url)):
            self._session.failed.emit(
                say("No mail program opened. Save the letter as an e-mail draft, or copy its text.")
            )

    def can_enter_address(self, request: Request) -> bool:
        """Whether the catalogue knows a dataset of the request, so that an address can be kept."""
        return any(id in self._session.catalogue for id in request.datasets)

    def enter_address(self) -> None:
        """Ask for the address of the operator whose letter is shown."""
        request = self._page.shown_request
        if request is None:
            return
        if not self.can_enter_address(request):
            self._session.said.emit(
                say("No dataset of this operator is in the catalogue, so no address can be kept.")
            )
            return
        known = [id for id in request.datasets if id in self._session.catalogue]
        dialog = AddressDialog(self._session, request.operator, known, self._page)
        dialog.saved.connect(self._page.contact_entered)
        dialog.open()
