"""The Letters page: to whom, who writes and what for, the letter as it will be, and what to do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.flickr.export_photo import Account
from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.letter_drafts import (
    Asked,
    Draft,
    Drafts,
    Material,
    make_drafts,
    read_edits,
    read_material,
    with_edit,
)
from flickrcheck.gui.letter_edits import LetterEdits
from flickrcheck.gui.letter_gaps import gap_words, shown_gaps, with_gaps
from flickrcheck.gui.letter_layout import LetterLayout
from flickrcheck.gui.letter_outputs import LetterOutputs
from flickrcheck.gui.letter_panel import FORM, STEPS, TEXT, LetterPanel
from flickrcheck.gui.letter_recipients import Recipients
from flickrcheck.gui.session import Session
from flickrcheck.gui.widgets import EmptyPage
from flickrcheck.gui.writer_form import WriterForm
from flickrcheck.gui.writer_keeper import WriterKeeper
from flickrcheck.language import marked, say
from flickrcheck.model import Request
from flickrcheck.printing.glyphs import missing_glyphs
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_export import exported_accounts
from flickrcheck.store.casebook_letter_work import Edited, Letters, tick_step
from flickrcheck.work.letters.annex import ANNEX_PDF, AnnexRow, annex_rows
from flickrcheck.work.letters.entries import ANNEX_NAME
from flickrcheck.work.letters.operators import operator_words
from flickrcheck.work.letters.removal import can_be_short, why_not_short
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.words import apart, counted, enumerated

# ruff: noqa: N802 - Qt names its methods in camel case

_NOTHING = marked(
    "There is no letter to write yet. Letters are for matches that are listed or show the same "
    "picture, and for possible ones that you confirmed."
)
_NOT_SEARCHED = marked(
    "There is no letter to write yet: no dataset was searched. Scan your pictures first; then the "
    "operators of the datasets that were searched can be asked."
)


class LettersPage(QWidget):
    """Drafts one request for each operator.

    Signals: matches_wanted, from the empty page; saved, when letters were written or noted as
    ready; requests_wanted, with the numbers of the requests that were sent, to note that there;
    contact_entered, when the casebook holds an address more; told, with sentences that are too
    long for the line at the bottom.
    """

    matches_wanted = Signal()
    saved = Signal()
    requests_wanted = Signal(object)
    contact_entered = Signal()
    told = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._material = Material()
        self._drafts = Drafts(Asked(Writer("", "")))
        self._reading: Task | None = None
        self._drafting: Task | None = None
        self._again = False  # something changed while letters were drafted
        self._stale = True
        self._unreadable = ""  # that the casebook could not be read
        self.form = WriterForm()
        self.recipients = Recipients()
        self.panel = LetterPanel(session)
        self.edits = LetterEdits(session, self.panel.writing, self)
        self.outputs = LetterOutputs(session, self)
        self.keeper = WriterKeeper(session, self.form, self)
        self._parts = LetterLayout(self.recipients, self.form, self.panel, self.panel.room_button)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(self._parts)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self._connect()
        self.load()

    def _connect(self) -> None:
        session = self._session
        self.form.changed.connect(self._form_changed)
        self.form.questions.changed.connect(self.panel.saved_box.hide)  # it told of other letters
        self.recipients.chosen.connect(self._show_letter)
        self.recipients.wanted.connect(self.show_why_not)
        self.panel.chips.wanted.connect(self.go_to_field)
        self.panel.paper_changed.connect(self._show_letter)
        self.panel.pictures.toggled.connect(lambda _: self._draft_soon())
        self.panel.steps.ticked.connect(self._tick)
        self.panel.tabs.currentChanged.connect(lambda _: self._show_form())
        self.edits.changed.connect(self._edits_changed)
        session.matches_changed.connect(self._read_soon)
        session.verdicts_changed.connect(self._read_soon)
        session.casebook_closing.connect(self.flush)
        session.casebook_changed.connect(self.load)

    # --- parts

    def _make_empty(self) -> QWidget:
        page = EmptyPage(say("Letters"), say("Why there are no letters"), say("Go to Matches"))
        page.button.clicked.connect(self.matches_wanted)
        self.empty_label = page.label
        self.access_button = QPushButton(say("Ask operators what they hold of me"))
        self.access_button.clicked.connect(lambda: self.choose_purpose(access=True))
        layout = page.layout()
        layout.insertWidget(
            layout.indexOf(page.button) + 1, self.access_button, 0, Qt.AlignmentFlag.AlignLeft
        )
        return page

    def take_focus(self) -> None:
        """Put the focus on the first field that is still empty, or on the operators."""
        if self._parts.left.isHidden():
            self.panel.tabs.tabBar().setFocus()
            return
        missing = self.form.missing()
        field = next((key for key in self.form.rows if key in missing), None)
        (self.form.field(field) if field else self.recipients.list).setFocus()

    def go_to_field(self, key: str) -> None:
        """Put the focus on a field of the form and bring it into view."""
        field = self.form.field(key)
        self._parts.show_field(field)
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # --- the casebook and who writes

    def load(self) -> None:
        """Show the casebook that is open now, with the writer kept beside it."""
        self.panel.saved_box.hide()
        self.panel.pictures.setChecked(False)
        self._material = Material()
        self._drafts = Drafts(Asked(Writer("", "")))
        self.form.offer_accounts([])
        self.edits.forget()
        self.recipients.forget()
        self.outputs.forget()
        if self._reading:
            self._reading.forget()
            self._reading = None
        self._unreadable = ""
        self._stack.setCurrentIndex(0)
        self.access_button.hide()
        self.empty_label.setText(say("The letters are being drafted."))
        self.keeper.load()
        self._read_soon()

    def take_role(self) -> None:
        """Hear from the guide who the person is."""
        self.keeper.take_role()

    def choose_purpose(self, *, access: bool) -> None:
        """Let the letters ask what operators hold of the person, or for removal."""
        self.form.want.setCurrentIndex(self.form.want.findData("know" if access else "remove"))
        if self.isVisible():
            self.take_focus()

    def _form_changed(self) -> None:
        self.show_why_not()
        self._draft_soon()

    def flush(self) -> None:
        """Keep what was typed a moment ago, before the casebook or the window closes."""
        self.edits.flush()
        self.keeper.flush()

    # --- reading and drafting in the background

    def _read_soon(self) -> None:
        """Read the casebook anew; while the page is hidden only once it is shown."""
        self._stale = True
        if self.isVisible():
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Read what letters are drafted from, then draft them."""
        self._stale = False
        self._unreadable = ""
        if self._reading:
            self._reading.forget()
        path, catalogue = self._session.casebook.path, dict(self._session.catalogue)

        def work(_: Tell) -> tuple[Material, dict[Letters, Edited], list[Account]]:
            with Casebook.open(path) as book:
                return read_material(book, catalogue), read_edits(book), exported_accounts(book)

        self._reading = self._session.bridge.run_task(
            work, self._take_material, self._read_failed, quick=True
        )

    def _read_failed(self, problem: str) -> None:
        self._reading = None
        self._stale = True  # it is tried again when the page is shown
        self._unreadable = say(
            "The casebook cannot be read, so no letters can be drafted. When it is in its place "
            "again, choose another page, then Letters."
        )
        self.empty_label.setText(self._unreadable)
        self.show_why_not()
        self._session.failed.emit(problem)

    def _take_material(self, read: tuple[Material, dict[Letters, Edited], list[Account]]) -> None:
        self._reading = None
        self._material, edits, accounts = read
        self.form.offer_accounts(accounts)
        self.edits.take(edits)
        self._draft_soon()

    def _draft_soon(self) -> None:
        """Draft what the form says now; what is being drafted for earlier words comes first."""
        if self._reading or self._stale:
            return  # afterwards they are drafted anyway
        if self._drafting:
            self._again = True
            return
        self._again = False
        asked = with_gaps(self.asked(), list(self.form.problems()))
        material, catalogue = self._material, self._session.catalogue
        today = datetime.now().astimezone().date()

        def work(_: Tell) -> Drafts:
            return make_drafts(material, asked, catalogue, today)

        self._drafting = self._session.bridge.run_task(
            work, lambda drafts: self._show(drafts, material), self._draft_failed, quick=True
        )

    def asked(self) -> Asked:
        """What is asked for now, unchecked."""
        return replace(self.form.asked(), pictures=self.panel.pictures.isChecked())

    def _draft_failed(self, problem: str) -> None:
        self._drafting = None
        self._session.failed.emit(problem)

    def _show(self, drafts: Drafts, material: Material) -> None:
        self._drafting = None
        if material is not self._material:
            self._draft_soon()  # another casebook, or newer verdicts
            return
        self._drafts = drafts
        self.recipients.show_letters(drafts.letters, self.edits.all, material.saved)
        self._stack.setCurrentIndex(1 if drafts.letters else 0)
        access = drafts.asked.want == "know"
        left_out = "" if access else _left_out(material)
        self.recipients.show_left_out(left_out)
        nothing = say(_NOT_SEARCHED) if access else say(_NOTHING)
        self.empty_label.setText(f"{nothing} {left_out}".rstrip())
        self.access_button.setVisible(not access and bool(material.datasets))
        self._show_letter()
        if self._again:
            self._draft_soon()

    # --- the letter that is shown

    @property
    def shown(self) -> Draft | None:
        """The letter that is shown, as the program writes it."""
        row = self.recipients.row
        letters = self._drafts.letters
        return letters[row] if 0 <= row < len(letters) else None

    @property
    def shown_request(self) -> Request | None:
        """The letter that is shown, as the person wants it."""
        draft = self.shown
        return with_edit(draft.request, self.edits.all.get(draft.key)) if draft else None

    def annexes(self, request: Request) -> tuple[str, ...]:
        """What is enclosed with a letter."""
        return (ANNEX_NAME, ANNEX_PDF) if request.matches else ()

    def _edits_changed(self) -> None:
        self.recipients.show_letters(self._drafts.letters, self.edits.all, self._material.saved)
        self._show_letter()

    def _show_letter(self) -> None:
        draft, request = self.shown, self.shown_request
        if draft is None or request is None:
            self.form.questions.show_proposal("", None)
            self.show_why_not()
            return
        panel = self.panel
        to = request.contact.address if request.contact else say("no e-mail address known")
        operator = operator_words(request.operator)
        panel.to_label.setText(say("To {operator}: {to}", operator=operator, to=to))
        panel.address_button.parentWidget().setVisible(
            request.contact is None and self.outputs.can_enter_address(request)
        )
        letter = shown_gaps(request.letter)
        gaps = tuple(gap_words(self.form.writer().kind).values()) if self.form.problems() else ()
        gaps += tuple(gap.replace(" ", "\u00a0") for gap in gaps)  # as the return line has them
        panel.preview.show_letter(letter, panel.paper_name, self.annexes(request), gaps)
        self.edits.show_letter(draft, letter, why_not=self.why_not_edit())
        panel.steps.show_letter(draft, self._material.done)
        glyphs = missing_glyphs(letter.text)
        panel.glyphs_label.setText(glyphs)
        panel.glyphs_label.setVisible(bool(glyphs))
        panel.show_counts()
        self.form.questions.show_proposal(operator, draft.proposal)
        self._show_short(draft, by_hand=request.letter.manual)
        self.show_why_not()
        self._show_form()

    def _show_short(self, draft: Draft, *, by_hand: bool) -> None:
        self.form.questions.show_short(
            say("You wrote this letter by hand, so it stays as it is.")
            if by_hand
            else why_not_short(draft.request),
            possible=any(can_be_short(each.request) for each in self._drafts.letters),
        )

    def _show_form(self) -> None:
        """Fill the tab of the web form, while it is the one that is seen."""
        request = self.shown_request
        if request is not None and self.panel.tabs.currentIndex() == FORM:
            self.panel.web_form.show_letter(
                request, self.form.writer(), dict(self._session.catalogue), self.why_not()
            )

    def photo_rows(self) -> Callable[[], list[AnnexRow]]:
        """What makes the rows of the shown letter's list of photos, in any thread."""
        request, material = self.shown_request, self._material
        catalogue = dict(self._session.catalogue)
        mine = material.mine if self.form.writer().role_of_represented == "person" else None

        def rows() -> list[AnnexRow]:
            return annex_rows(request, catalogue, material.told, mine) if request else []

        return rows

    def _tick(self, step: str, done: bool) -> None:
        draft = self.shown
        if draft is None:
            return
        operator, casebook = draft.request.operator, self._session.casebook
        if self._session.in_place() and self._session.attempt(
            lambda: tick_step(casebook, operator, step, done=done)
        ):
            other = {(operator, step)}
            ticked = self._material.done | other if done else self._material.done - other
            self._material = replace(self._material, done=frozenset(ticked))
        self.panel.steps.show_letter(draft, self._material.done)
        self.panel.show_counts()

    # --- what can be done, and why not

    def wanted(self) -> list[Draft]:
        """The letters that saving writes."""
        return [
            each
            for each in self._drafts.letters
            if self.recipients.is_wanted(each.request.operator)
        ]

    def why_not(self) -> str:
        """Why nothing can be done with the letters now, in words; "" if it can."""
        if self._unreadable:
            return self._unreadable
        if not self._drafts.letters:
            if self._reading or self._drafting or self._stale:
                return say("The letters are being drafted.")
            return say("There is no letter to save.")
        wrong = [say('"{field}"', field=self.form.title(key)) for key in self.form.problems()]
        if wrong:
            return say(
                "Before the letters can be saved, complete: {fields}.", fields=enumerated(wrong)
            )
        return ""

    def why_not_save(self) -> str:
        """Why the letters cannot be saved now, in words; "" if they can."""
        if why := self.why_not():
            return why
        if not self.wanted():
            return say("No operator is chosen. Check the box of one of them.")
        if not self.panel.wanted_formats():
            return say("Nothing is chosen to save them as. Check one of the boxes.")
        return self.outputs.why_busy()

    def why_not_edit(self) -> str:
        """Why the text cannot be written by hand yet; "" if it can."""
        wrong = [say('"{field}"', field=self.form.title(key)) for key in self.form.problems()]
        if not wrong:
            return ""
        return say(
            "Before you edit the text, complete: {fields}. Else their gaps would stay in it.",
            fields=enumerated(wrong),
        )

    def show_why_not(self) -> None:
        """Enable what can be done, and say beside it why the rest cannot."""
        problems = self.form.problems()
        self.panel.chips.show_gaps({key: self.form.title(key) for key in problems})
        self.outputs.show_state()

    def show_tab(self, tab: int) -> None:
        """Show one of the views of the letter and put the focus into it."""
        panel = self.panel
        panel.tabs.setCurrentIndex(tab)
        views = {TEXT: panel.writing.text, STEPS: panel.steps.list}
        views.get(tab, panel.tabs.tabBar()).setFocus()

    def edit(self) -> None:
        """Let the person write the shown letter by hand, or say why not yet."""
        self.show_tab(TEXT)
        if why := self.why_not() or self.why_not_edit():
            self._session.said.emit(why)
        else:
            self.edits.begin()
            self.panel.writing.text.setFocus()

    def choose_folder(self) -> None:
        """Ask for a folder and save the letters there."""
        self.outputs.choose_folder()

    def save(self, folder: Path) -> None:
        """Write all letters into a folder in the background."""
        self.outputs.save(folder)


def _left_out(material: Material) -> str:
    """How many matches go into no letter and why; "" where all do."""
    reasons = [
        say("{matches}, {why}", matches=counted(n, "match", "matches"), why=say(why))
        for why, n in material.left_out.items()
    ]
    return say("Left out: {reasons}.", reasons=apart(reasons)) if reasons else ""
