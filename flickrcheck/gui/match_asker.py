"""Asks the casebook which matches to show, and counts them, without keeping the window waiting.

A small casebook answers at once. A large one is asked in the background, over a connection that
stays open because it holds the list in memory; of several questions only the newest is answered.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from flickrcheck.errors import FlickrcheckError
from flickrcheck.gui.bridge import Task
from flickrcheck.gui.session import Session
from flickrcheck.store.casebook import Casebook, ScanRecord
from flickrcheck.store.casebook_query import MatchList, Totals
from flickrcheck.store.grouped_matches import Folded, Rows, arrange
from flickrcheck.store.match_filter import Filter, Group, Kind, Sort, Values

AT_ONCE = (2_000, 50_000)
"""So many matches and photos at most are asked about in the window's own thread: a few ms."""


@dataclass(frozen=True, slots=True)
class Question:
    """Which matches are shown, in which order and groups; names: of datasets by ID, for the free
    text."""

    wanted: Filter
    sort: Sort = Sort.GRADE
    descending: bool = False
    names: Mapping[str, str] = field(default_factory=dict)
    group: Group | None = None
    folded: Folded = field(default_factory=Folded)


@dataclass(frozen=True, slots=True)
class Choice:
    """Which values a filter is chosen from: those that hold ``text``, of what ``wanted`` shows."""

    kind: Kind
    wanted: Filter
    text: str = ""
    names: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class News:
    """What was counted after the casebook changed. record: the newest scan."""

    totals: Totals
    record: ScanRecord | None


@dataclass(frozen=True, slots=True)
class Answer:
    """rows: what to show, None if nothing was asked; undecided: the IDs of those without a verdict
    in the same order.

    question: what rows answer. news: None where nothing was counted. seconds: how long it took.
    choice, values: what to choose from, None if nobody asked.
    """

    question: Question | None = None
    rows: Rows | None = None
    undecided: list[int] | None = None
    news: News | None = None
    seconds: float = 0
    choice: Choice | None = None
    values: Values | None = None


@dataclass(slots=True)
class _Wish:
    """What is asked next: the newest question, and all that has to be looked at before."""

    question: Question | None = None
    undecided: Question | None = None
    choice: Choice | None = None
    look: bool = False  # whether anything was written into the casebook
    verdicts: bool = False  # the person decided, and nothing else is known to have changed


class _Reader:
    """A large casebook with its list of matches, over a connection of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._book: Casebook | None = None
        self._list: MatchList | None = None
        self._closed = False

    def answer(self, wish: _Wish) -> Answer:
        """Answer in any thread; raises FlickrcheckError."""
        began = time.monotonic()
        with self._lock:
            if self._closed:  # before its turn came; nobody hears the answer
                return Answer()
            if self._book is None:
                self._book = Casebook.open(self._path, any_thread=True)
            if self._list is None:
                self._list = MatchList(self._book)
            elif wish.look and self._list.outdated:
                self._list.refresh()
            elif wish.verdicts:
                self._list.refresh(verdicts_only=True)
            return _answer(self._book, self._list, wish, began)

    def prepare(self) -> None:
        """Make later answers quick, in any thread."""
        with self._lock:
            if self._list and not self._closed:
                self._list.prepare()

    def close(self) -> None:
        self._closed = True
        if self._book:
            self._book.database.conn.interrupt()  # nobody waits for the answer any more
        with self._lock:
            if self._book:
                self._book.close()


class MatchAsker(QObject):
    """Answers questions about the matches of the session's casebook.

    Signals: answered, with an Answer; refused, with a sentence, where there is none and the
    session has said why.
    """

    answered = Signal(object)
    refused = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._wish = _Wish()
        self._task: Task | None = None
        self._preparing: Task | None = None
        self._reader: _Reader | None = None
        session.casebook_closing.connect(self._let_go)

    def _let_go(self) -> None:
        for task in (self._task, self._preparing):
            if task:
                task.forget()
        self._task = self._preparing = None
        self._wish = _Wish()
        if self._reader:
            self._reader.close()
            self._reader = None

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def ask(self, question: Question | None, *, look: bool = False, verdicts: bool = False) -> None:
        """Ask which matches to show; ``answered`` follows, or has followed already.

        look: see first whether anything was written, and count it; verdicts: the person decided,
        so count again, but only that.
        """
        wish = self._wish
        wish.question = question or wish.question
        wish.look |= look
        wish.verdicts |= verdicts
        self._next()

    def ask_undecided(self, question: Question) -> None:
        """Ask which matches have no verdict; question: how they are ordered."""
        self._wish.undecided = question
        self._next()

    def ask_values(self, choice: Choice) -> None:
        """Ask what a filter can be held to; ``answered`` follows."""
        self._wish.choice = choice
        self._next()

    def _next(self) -> None:
        casebook = self._session.casebook
        if self._task:
            return
        if self._wish == _Wish():
            self._prepare()
            return
        wish, self._wish = self._wish, _Wish()
        try:
            if not _is_large(casebook):
                with MatchList(casebook) as listed:
                    answer = _answer(casebook, listed, wish, time.monotonic())
                self.answered.emit(answer)
                return
        except FlickrcheckError as error:
            self._session.failed.emit(str(error))
            self.refused.emit(str(error))
            return
        if self._reader is None and wish.look and wish.question:
            # rows first: counting takes as long again
            self._wish, wish = replace(wish, question=None), _Wish(wish.question)
        reader = self._reader = self._reader or _Reader(casebook.path)
        self._task = self._session.bridge.run_task(
            lambda _: reader.answer(wish), self._done, self._broken, quick=True
        )

    def _prepare(self) -> None:
        """Use the time in which nobody asks anything; while a scan writes it is not worth it."""
        reader = self._reader
        if reader is None or self._preparing or self._session.scan.active:
            return

        def ended(_: object) -> None:
            self._preparing = None  # where it failed, the next answer says why

        self._preparing = self._session.bridge.run_task(
            lambda _: reader.prepare(), ended, ended, quick=True
        )

    def _done(self, answer: Answer) -> None:
        self._task = None
        self.answered.emit(answer)
        self._next()

    def _broken(self, problem: str) -> None:
        self._task = None
        self._session.failed.emit(problem)
        self.refused.emit(problem)
        self._next()


def _is_large(casebook: Casebook) -> bool:
    sql = "SELECT (SELECT count(*) FROM match) AS matches, (SELECT max(id) FROM photo) AS photos"
    row = next(casebook.rows(sql))
    return row["matches"] > AT_ONCE[0] or (row["photos"] or 0) > AT_ONCE[1]


def _answer(casebook: Casebook, listed: MatchList, wish: _Wish, began: float) -> Answer:
    def ids(question: Question) -> list[int]:
        return listed.ids(
            question.wanted,
            question.sort,
            descending=question.descending,
            names=question.names,
            group=question.group,
        )

    def rows(question: Question) -> Rows:
        found = ids(question)
        if question.group is None:
            return Rows(found, found)
        groups = listed.groups(question.wanted, question.group, names=question.names)
        return arrange(found, question.group, groups, question.folded)

    def values(choice: Choice) -> Values:
        return listed.values(choice.kind, choice.wanted, text=choice.text, names=choice.names)

    news = None
    if wish.look or wish.verdicts:
        news = News(listed.totals(), casebook.last_scan())
    return Answer(
        question=wish.question,
        rows=rows(wish.question) if wish.question else None,
        undecided=ids(wish.undecided) if wish.undecided else None,
        news=news,
        choice=wish.choice,
        values=values(wish.choice) if wish.choice else None,
        seconds=time.monotonic() - began,
    )
