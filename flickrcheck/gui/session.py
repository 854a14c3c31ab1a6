"""What all pages share: the open casebook, the background bridge, the running scan."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from flickrcheck.errors import FlickrcheckError, UsageError, os_reason
from flickrcheck.gui.bridge import Bridge
from flickrcheck.gui.keys import Keys
from flickrcheck.gui.scan_runner import ScanRunner
from flickrcheck.gui.settings import ROLE, Settings
from flickrcheck.gui.verdict_words import speak_to
from flickrcheck.language import say
from flickrcheck.model import Dataset
from flickrcheck.place import is_there
from flickrcheck.store import casebook_backup
from flickrcheck.store.casebook import Casebook, default_casebook_path
from flickrcheck.work import privacy
from flickrcheck.work.catalogue import load_catalogue
from flickrcheck.work.words import visible


class Session(QObject):
    """One window's state.

    Signals: casebook_closing, when whoever holds the casebook open has to let go of it;
    casebook_changed, when another casebook is open; matches_changed, when a scan wrote
    matches or ended; verdicts_changed, when the person decided; packs_changed; said, with a short
    remark for the status bar; failed, with a sentence that the person has to read; overcome, with
    such a sentence that is over; role_changed, when somebody else sits here than before.
    """

    casebook_closing = Signal()
    casebook_changed = Signal()
    matches_changed = Signal()
    verdicts_changed = Signal()
    packs_changed = Signal()
    role_changed = Signal()
    said = Signal(str)
    failed = Signal(str)
    overcome = Signal(str)

    def __init__(self, casebook: Casebook, settings: Settings) -> None:
        super().__init__()
        self.casebook = casebook
        self.settings = settings
        speak_to(settings.text(ROLE))
        self.keys = Keys(settings, self)
        self.catalogue: dict[str, Dataset] = load_catalogue()
        self.bridge = Bridge(self)
        self.scan = ScanRunner(self.bridge, self)
        self.scan.matches_changed.connect(self.matches_changed)
        self.scan.ended.connect(self.matches_changed)
        self.settings.set_casebook(casebook.path)

    def switch(self, path: Path, *, create: bool) -> bool:
        """Open another casebook in place of this one; False, after ``failed``, if that fails."""
        if self.scan.active:
            self.failed.emit(say("A scan is running. Stop it before you open another casebook."))
            return False
        lost = is_there(path) and not self.casebook.in_place()
        if lost:
            # Whatever is opened now may be this one, elsewhere, or stand in its place: what SQLite
            # still has to write of it must reach the right file before another one is opened.
            self._let_go()
        try:
            opened = Casebook.open(path.absolute(), create=create)
        except FlickrcheckError as error:
            self.failed.emit(str(error))
            if lost:
                self._use(self._another(self.casebook.path))
            return False
        if not lost:
            self._let_go()
        self._use(opened)
        for sentence in casebook_backup.sentences():
            self.said.emit(sentence)
        return True

    def _let_go(self) -> None:
        self.casebook_closing.emit()
        self.casebook.close()

    def _use(self, casebook: Casebook) -> None:
        self.casebook = casebook
        self.settings.set_casebook(casebook.path)
        self.casebook_changed.emit()

    def discard(self) -> bool:
        """Delete the open casebook for good and open another one, or a new one in its place.

        False, after ``failed``, if it cannot be deleted; then it stays open.
        """
        if self.scan.active:
            self.failed.emit(say("A scan is running. Stop it before you delete the casebook."))
            return False
        path = self.casebook.path
        if is_there(path) and not self.casebook.in_place():
            self.failed.emit(
                say(
                    "Another file stands where the casebook {path} was: it was replaced while it "
                    "was open. Nothing was deleted. Open what is there now with File, Open "
                    "casebook, and look what it is.",
                    path=visible(str(path)),
                )
            )
            return False
        self._let_go()
        try:
            privacy.delete(path, privacy.Part.FILE)
        except FlickrcheckError as error:
            self.failed.emit(str(error))
            if opened := self._opened(path, create=False):
                self._use(opened)
                return False
        self.settings.forget_casebook(path)
        self._use(self._another(path))
        return True

    def _opened(self, path: Path, *, create: bool) -> Casebook | None:
        try:
            return Casebook.open(path, create=create)
        except FlickrcheckError:
            return None

    def _another(self, path: Path) -> Casebook:
        """The casebook that was used before, else the person's own, else a new one at ``path``.

        Where none of these can be opened, a new one in the folder for temporary files, and where
        that cannot be either one without a file, which takes nothing; both after ``failed``.
        """
        for last in self.settings.casebooks():
            if opened := self._opened(last, create=False):
                return opened  # others were moved or deleted; the list of casebooks says so
        for place in (default_casebook_path(), path):
            if opened := self._opened(place, create=True):
                return opened
        try:
            spare = Path(tempfile.mkdtemp(prefix="flickrcheck-")) / path.name
            opened = Casebook.open(spare, create=True)
        except (FlickrcheckError, OSError) as error:
            reason = os_reason(error) if isinstance(error, OSError) else str(error)
            self.failed.emit(
                say(
                    "No casebook can be opened or made, neither where yours usually are nor in the "
                    "folder for temporary files, so nothing can be saved now. Free some space, or "
                    "choose File, New casebook, and a folder where you may write. What the system "
                    "says: {reason}",
                    reason=visible(reason),
                )
            )
            return Casebook.nowhere(path)
        self.failed.emit(
            say(
                "No casebook can be opened or made where yours usually are. A new one is open now "
                "that your system may delete: {path}. Choose File, New casebook, and a folder "
                "where you may write.",
                path=visible(str(spare)),
            )
        )
        return opened

    def take_role(self, role: str) -> None:
        """Keep who sits here, and speak to them. role: an id of gui/guide_texts.py."""
        self.settings.set_text(ROLE, role)
        speak_to(role)
        self.role_changed.emit()
        self.verdicts_changed.emit()  # they have other words now
        self.keys.changed.emit()  # and so has the list of what keys do

    def attempt(self, action: Callable[[], None]) -> bool:
        """Do something with the casebook; its error becomes ``failed`` and False."""
        try:
            action()
        except FlickrcheckError as error:
            self.failed.emit(str(error))
            return False
        return True

    def refusal(self, action: Callable[[], None]) -> str | None:
        """Do something with the casebook that may be refused, as a value that is wrong.

        Returns why it is refused, "" where it was done; None, after ``failed``, where the casebook
        takes nothing.
        """
        refused = ""

        def tried() -> None:
            nonlocal refused
            try:
                action()
            except UsageError as error:
                refused = str(error)

        return refused if self.in_place() and self.attempt(tried) else None

    def in_place(self) -> bool:
        """Whether the casebook takes what is said; False, after ``failed``, if its file is gone.

        SQLite would write on into a deleted file, and it would be lost at the end.
        """
        if not self.casebook.in_place():
            self.failed.emit(
                say(
                    "The casebook {path} is not in its place any more: it was moved, deleted or "
                    "replaced while it was open. What you said was not saved. Put it back, or open "
                    "it with File, Open casebook.",
                    path=visible(str(self.casebook.path)),
                )
            )
            return False
        return True

    def close(self) -> None:
        """Wait for the background work and close the casebook."""
        self.casebook_closing.emit()  # first, because it ends counts that would be waited for
        self.bridge.close()
        self.casebook.close()
