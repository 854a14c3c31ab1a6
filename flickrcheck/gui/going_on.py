"""Offers to go on with a scan that was stopped, when its casebook is opened again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from flickrcheck.gui.bridge import Tell
from flickrcheck.gui.message_bar import MessageBar
from flickrcheck.gui.photos_page import PhotosPage
from flickrcheck.gui.session import Session
from flickrcheck.language import say
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_lock import is_scanned
from flickrcheck.store.casebook_unfinished import Unfinished, unfinished
from flickrcheck.work.words import counted


class GoingOn(QObject):
    """Says once for each casebook that is opened how far its scan came."""

    def __init__(
        self, session: Session, bar: MessageBar, photos: PhotosPage, show: Callable[[], None]
    ) -> None:
        """show: shows the page with the scan."""
        super().__init__(bar)
        self._session = session
        self._bar = bar
        self._photos = photos
        self._show = show
        self._offered = ""
        session.casebook_changed.connect(self._look)
        session.scan.started.connect(self._drop)
        QTimer.singleShot(0, self, self._look)

    def _look(self) -> None:
        self._drop()  # what was said of another casebook
        path = self._session.casebook.path

        def work(_: Tell) -> Unfinished | None:
            if is_scanned(path):  # another window, or a command, is at it
                return None
            with Casebook.open(path) as book:
                return unfinished(book)

        def done(found: Unfinished | None) -> None:
            current = path == self._session.casebook.path and not self._session.scan.active
            if found and current and self._photos.roots:
                self._offered = _words(found)
                self._bar.show_remark(self._offered, say("Go on with the scan"), self._go_on)

        # pages that cannot read the casebook say so themselves
        self._session.bridge.run_task(work, done, lambda _: None, quick=True)

    def _drop(self) -> None:
        """What goes on already is not offered, whichever way it was started."""
        self._bar.drop_remark(self._offered)

    def _go_on(self) -> None:
        self._show()
        self._photos.start()


def _words(found: Unfinished) -> str:
    if found.total is None:
        return say(
            "The last scan was stopped while it still looked for pictures, after {photos}. Nothing "
            "is lost: it goes on there.",
            photos=counted(found.done, "photo"),
        )
    return say(
        "The last scan was stopped: {done} of {total} photos are checked. Nothing is lost: it goes "
        "on there.",
        done=found.done,
        total=found.total,
    )
