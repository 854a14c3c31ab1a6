"""Verdicts of this session with unlimited undo; many at once are saved in the background."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.session import Session
from flickrcheck.language import say
from flickrcheck.model import Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.work.words import counted

AT_ONCE = 500
"""So many verdicts at most are saved in the window's own thread: a few ms."""

Before = Mapping[Verdict | None, Sequence[int]]
"""Matches by the verdict that they had."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What was saved: the matches, in order of their IDs, and their verdict; undone: None then."""

    ids: Sequence[int]
    verdict: Verdict | None
    undone: bool = False


class Decisions(QObject):
    """Saves verdicts and takes them back.

    Signals: saved, with a Decided; refused, when nothing was saved and the session has said why.
    """

    saved = Signal(object)
    refused = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._undo: list[Before] = []
        self._task: Task | None = None
        session.casebook_changed.connect(self._clear)

    @property
    def busy(self) -> bool:
        """Whether verdicts are being saved in the background."""
        return self._task is not None

    def _clear(self) -> None:
        self._undo.clear()
        if self._task:
            self._task.forget()  # it saves what it has to, in the casebook that was open
            self._task = None

    def decide(self, ids: Sequence[int], verdict: Verdict) -> None:
        """Save a verdict for these matches; ``saved`` or ``refused`` follows."""
        if self._may_save():
            self._save(ids, {verdict: ids}, undone=False)

    def undo(self) -> None:
        """Take back the newest verdict, as ``decide`` does."""
        if not self._undo:
            self._session.said.emit(say("There is no verdict to undo."))
        elif self._may_save():
            before = self._undo[-1]
            self._save([id for ids in before.values() for id in ids], before, undone=True)

    def _may_save(self) -> bool:
        if self.busy:
            self._session.said.emit(say("The verdicts before are still being saved."))
            self.refused.emit()
            return False
        if not self._session.in_place():
            self.refused.emit()
            return False
        return True

    def _save(self, ids: Sequence[int], wanted: Before, *, undone: bool) -> None:
        def done(before: Before) -> None:
            self._task = None
            if undone:
                self._undo.pop()
            else:
                self._undo.append(before)
            self._session.verdicts_changed.emit()
            verdict = None if undone else next(iter(wanted))
            found = sorted(id for each in before.values() for id in each)
            self.saved.emit(Decided(found, verdict, undone))

        def broken(problem: str) -> None:
            self._task = None
            self._session.failed.emit(problem)
            self.refused.emit()

        if len(ids) <= AT_ONCE:
            before: list[Before] = []
            book = self._session.casebook
            if self._session.attempt(lambda: before.append(_write(book, ids, wanted))):
                done(before[0])
            else:
                self.refused.emit()
            return
        path = self._session.casebook.path

        def work(_: Tell) -> Before:
            with Casebook.open(path) as book:
                return _write(book, ids, wanted)

        self._session.said.emit(say("Saving {verdicts}", verdicts=counted(len(ids), "verdict")))
        self._task = self._session.bridge.run_task(work, done, broken)


def _write(book: Casebook, ids: Sequence[int], wanted: Before) -> Before:
    """Save all of it or nothing; returns what the matches had before."""
    with book.writing():
        before = book.verdicts(ids)
        for verdict, those in wanted.items():
            book.set_verdict(those, verdict)
    return {verdict: array("q", those) for verdict, those in before.items()}
