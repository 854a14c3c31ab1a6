"""Says which packs were added, and offers to compare with them what is known of the photos."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from flickrcheck.gui.bridge import Tell
from flickrcheck.gui.message_bar import MessageBar
from flickrcheck.gui.session import Session
from flickrcheck.language import say, say_counted
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_lock import is_scanned
from flickrcheck.store.casebook_query import new_count
from flickrcheck.work import scan_words
from flickrcheck.work.unsearched import unsearched
from flickrcheck.work.words import counted, enumerated


class AddedPacks(QObject):
    """From the remark that packs were added to the remark of what the new check has found.

    Signals: recheck_started; new_wanted, from the button that shows what is new.
    """

    recheck_started = Signal()
    new_wanted = Signal()

    def __init__(self, session: Session, bar: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._bar = bar
        self._added: tuple[str, int] | None = None  # what was said of new packs, and how many
        session.casebook_changed.connect(self._offer)
        session.casebook_changed.connect(self.look)
        session.scan.started.connect(self._scan_started)
        session.scan.ended.connect(self._scan_ended)
        bar.remark_closed.connect(self._forget)
        QTimer.singleShot(0, self, self.look)

    def look(self) -> None:
        """Tell of packs that were added elsewhere, by a command, since the last scan."""
        path = self._session.casebook.path

        def work(_: Tell) -> list[str]:
            if is_scanned(path):
                return []
            with Casebook.open(path) as book:
                return unsearched(book)

        def done(names: list[str]) -> None:
            current = path == self._session.casebook.path and not self._session.scan.active
            if names and current and self._added is None:
                sentence = say_counted(
                    "{datasets} was installed after the last scan.",
                    "{datasets} were installed after the last scan.",
                    len(names),
                    datasets=enumerated(names),
                )
                self.tell(sentence, len(names))

        # pages that cannot read the casebook say so themselves
        self._session.bridge.run_task(work, done, lambda _: None, quick=True)

    def tell(self, sentence: str, packs: int) -> None:
        """Say what was added; packs: how many. Several are said together until one has acted."""
        before, number = self._added or ("", 0)
        self._added = (f"{before} {sentence}".strip(), number + packs)
        self._offer()

    def recheck(self) -> None:
        """Compare all known photos with the packs that are installed now."""
        if self._session.scan.active:
            self._session.said.emit(say("A scan is running. Check known photos when it has ended."))
            return
        self._session.scan.recheck(self._session.casebook.path)
        self.recheck_started.emit()

    def _offer(self) -> None:
        """Not while a scan runs, which does not search them: then it comes when it has ended."""
        if self._added is None:
            return
        said, packs = self._added
        photos = 0
        if not self._session.scan.active:
            casebook = self._session.casebook
            photos = casebook.photo_count() + casebook.pictureless_count()
        if photos:
            then = say_counted(
                "What is known of your photos can be compared with it at once; no picture has to "
                "be read again.",
                "What is known of your photos can be compared with them at once; no picture has "
                "to be read again.",
                packs,
            )
            known = counted(photos, "photo")
            check = say_counted(
                "Check your {photos} against it",
                "Check your {photos} against them",
                packs,
                photos=known,
            )
            self._bar.show_remark(f"{said} {then}", check, self.recheck)
            return
        if self._session.scan.active:
            then = say_counted(
                "The scan that is running does not search it yet.",
                "The scan that is running does not search them yet.",
                packs,
            )
        else:
            then = say_counted("Start a scan to search it.", "Start a scan to search them.", packs)
        self._bar.show_remark(f"{said} {then}")

    def _forget(self) -> None:
        if not self._session.scan.active:
            self._added = None

    def _scan_started(self) -> None:
        if self._added is not None:  # what was added is searched now
            self._bar.drop_remark()
            self._forget()

    def _scan_ended(self, problem: str) -> None:
        # on whichever page the person is meanwhile
        scan = self._session.scan
        if why := problem or scan.reason:
            self._bar.show_problem(why)
        elif scan.rechecking and scan.complete:
            self._say_rechecked()
        self._offer()

    def _say_rechecked(self) -> None:
        path = self._session.casebook.path

        def work(_: Tell) -> tuple[str, int]:
            with Casebook.open(path) as book:
                new = new_count(book)
                record = book.last_scan()
                return scan_words.rechecked_words(record, new) if record else "", new

        def done(found: tuple[str, int]) -> None:
            words, new = found
            if new:
                self._bar.show_remark(words, say("Show what is new"), self.new_wanted.emit)
            else:
                self._bar.show_remark(words)

        self._session.bridge.run_task(work, done, self._bar.show_problem, quick=True)
