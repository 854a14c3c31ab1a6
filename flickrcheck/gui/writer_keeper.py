"""Keeps who writes the letters beside the casebook, where the person wants that."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from flickrcheck.errors import FlickrcheckError
from flickrcheck.gui.person_note import is_person
from flickrcheck.gui.session import Session
from flickrcheck.gui.writer_form import WriterForm
from flickrcheck.work.letters.writer import Writer
from flickrcheck.work.letters.writer_file import forget_writer, keep_writer, load_writer

_KEEP_AFTER = 1000  # milliseconds after the last change


class WriterKeeper(QObject):
    """Fills the form with who was kept, and keeps what is typed into it."""

    def __init__(self, session: Session, form: WriterForm, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._form = form
        self._casebook = session.casebook.path  # whose writer the form shows
        self._keeping = QTimer(self, interval=_KEEP_AFTER, singleShot=True)
        self._keeping.timeout.connect(self._keep)
        form.changed.connect(self._changed)
        form.remember_toggled.connect(self._remember)
        form.questions.language_chosen.connect(self._keep_language)
        form.questions.short_chosen.connect(self._keep_short)

    def load(self) -> None:
        """Show who was kept beside the casebook that is open now."""
        self.flush()  # what was typed a moment ago belongs to the casebook before
        self._casebook = self._session.casebook.path
        writer: Writer | None = None
        try:
            writer = load_writer(self._casebook)
        except FlickrcheckError as error:
            self._session.failed.emit(str(error))
        self._form.set_writer(writer or self._nobody(), remembered=writer is not None)
        self._take_language()
        self._form.questions.short.setChecked(self._session.settings.short_letters(self._casebook))

    def _take_language(self) -> None:
        """Choose the language that was chosen last for letters of this casebook, if one was: the
        kept writer cannot tell English from no choice."""
        language = self._session.settings.letter_language(self._casebook)
        if language is not None:
            self._form.questions.set_language(language)

    def _keep_language(self, language: str) -> None:
        self._session.settings.set_letter_language(self._casebook, language)

    def _keep_short(self, on: bool) -> None:
        self._session.settings.set_short_letters(self._casebook, on)

    def take_role(self) -> None:
        """Hear from the guide who the person is, unless they began to fill in the form."""
        if not (self._form.name.text() or self._form.email.text()):
            self._form.set_writer(self._nobody(), remembered=False)
            self._take_language()

    def _nobody(self) -> Writer:
        """Whose letters are drafted until the person says so here, as they told the guide."""
        kind = "person" if is_person(self._session) else "photographer"
        return Writer("", "", kind=kind, law="")

    def _changed(self) -> None:
        if self._form.remember.isChecked():
            self._keeping.start()

    def _remember(self, on: bool) -> None:
        if on:
            self._keep()
        else:
            self._keeping.stop()
            self._session.attempt(lambda: forget_writer(self._casebook))

    def _keep(self) -> None:
        """Keep the details once they are complete; incomplete ones would not be read again."""
        if self._form.remember.isChecked() and not self._form.problems():
            self._session.attempt(lambda: keep_writer(self._casebook, self._form.writer()))

    def flush(self) -> None:
        """Keep what was typed a moment ago."""
        if self._keeping.isActive():
            self._keeping.stop()
            self._keep()
