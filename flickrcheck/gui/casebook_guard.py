"""Watches over the file of the open casebook, and offers a copy where it cannot be written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QWidget

from flickrcheck.errors import FlickrcheckError
from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.message_bar import MessageBar
from flickrcheck.gui.session import Session
from flickrcheck.language import say
from flickrcheck.store.casebook_copy import copy_casebook
from flickrcheck.work.words import visible

LOOK_EVERY = 3000  # milliseconds


class _CancelledError(Exception):
    pass


class CasebookGuard(QObject):
    """Says when the casebook can only be read, and when its file is gone while it is open.

    What is read of a deleted file looks as if nothing had happened, so nothing else would tell.
    """

    def __init__(self, session: Session, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._bar = bar
        self._window = window
        self._said = ""  # that the file is gone
        self._task: Task | None = None
        self._timer = QTimer(self, interval=LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        session.casebook_closing.connect(self._let_go)
        session.casebook_changed.connect(self._begin)
        self._begin()

    def _let_go(self) -> None:
        self._timer.stop()
        if self._task:
            self._task.forget()
            self._task = None
        self._forget()

    def _forget(self) -> None:
        if self._said:
            self._bar.drop_problem(self._said)
            self._said = ""

    def _begin(self) -> None:
        self._timer.start()
        casebook = self._session.casebook
        if casebook.read_only:
            self._bar.show_problem(
                say(
                    "The casebook {path} can only be read here. You can look at everything, but no "
                    "verdict, scan or letter can be saved in it. To go on working, make a copy "
                    "where you may write.",
                    path=visible(str(casebook.path)),
                ),
                say("Work on a copy..."),
                self.choose_copy,
            )

    def look(self) -> None:
        """Look, in the background because a disk may hang, whether the file is in its place."""
        if self._task:
            return
        casebook = self._session.casebook
        path = casebook.path

        def work(_: Tell) -> bool:
            return casebook.in_place()

        def done(there: bool) -> None:
            self._task = None
            if there:
                self._forget()  # it was put back
            elif not self._said:
                self._said = say(
                    "The casebook {path} is not in its place any more: it was moved, deleted or "
                    "replaced by another program while it was open. What you see is what was in "
                    "it, and nothing can be saved there now. Save a copy of it, or put the file "
                    "back.",
                    path=visible(str(path)),
                )
                self._bar.show_problem(
                    self._said, say("Save a copy..."), self.choose_copy, first=True
                )

        def failed(problem: str) -> None:
            self._task = None
            self._session.failed.emit(problem)

        self._task = self._session.bridge.run_task(work, done, failed, quick=True)

    def choose_copy(self) -> None:
        """Ask where the copy goes, write it and open it."""
        path = self._session.casebook.path
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            say("Save a copy of the casebook"),
            str(Path.home() / path.name),
            f"{say('Casebooks')} (*.casebook)",
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if name:
            target = Path(name)
            if target.suffix != ".casebook":
                target = target.with_name(f"{target.name}.casebook")
            self.copy_to(target)

    def copy_to(self, target: Path) -> None:
        """Write a copy of what is open, and open that; a problem is said and nothing changes.

        Over the window's own connection: of a deleted file there is no other way to the content.
        """
        if self._session.scan.active:
            self._session.failed.emit(
                say("A scan is running. Stop it before you open another casebook.")
            )
            return
        waiting = QProgressDialog(say("Copying the casebook"), say("Cancel"), 0, 100, self._window)
        waiting.setWindowModality(Qt.WindowModality.WindowModal)
        waiting.setMinimumDuration(500)

        def tell(done: int, whole: int) -> None:
            waiting.setValue(100 * done // max(whole, 1) - 1)  # handles events, too
            if waiting.wasCanceled():
                raise _CancelledError

        try:
            copy_casebook(self._session.casebook, target, tell)
        except _CancelledError:
            self._session.said.emit(say("Nothing was copied."))
            return
        except FlickrcheckError as error:
            self._session.failed.emit(str(error))
            return
        finally:
            waiting.close()
            waiting.deleteLater()
        if self._session.switch(target, create=False):
            name = visible(target.name, 80)
            self._bar.show_remark(say("The copy {name} is open now.", name=name))
