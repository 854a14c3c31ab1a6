"""Installs packs and published lists in the background, and asks what a list belongs to."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QInputDialog, QWidget

from flickrcheck.errors import FlickrcheckError, UsageError
from flickrcheck.gui.bridge import Tell
from flickrcheck.gui.session import Session
from flickrcheck.language import say
from flickrcheck.work import pack_trust, packs
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.pack_trust import Judged, Trust, UntrustedPackError
from flickrcheck.work.progress import WorkPace
from flickrcheck.work.words import counted, visible


@dataclass
class _Outcome:
    """unclear: lists of which it cannot be told to which dataset they belong; untrusted: packs
    that the person has to trust first."""

    added: list[packs.Added] = field(default_factory=list)
    unclear: list[Path] = field(default_factory=list)
    untrusted: list[Judged] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


class DatasetAdder(QObject):
    """Adds files to the installed datasets, one after the other.

    Signals: state_changed, with what it does in words, "" when it does nothing;
    added, with a sentence about what was added, and how many packs that were.
    """

    state_changed = Signal(str)
    added = Signal(str, int)

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._waiting: list[tuple[list[Path], str | None, bytes]] = []
        self._running = False
        self._pace = WorkPace()
        self._stop = threading.Event()

    def add(self, paths: Sequence[Path], dataset: str | None = None, agreed: bytes = b"") -> None:
        """Add packs and lists; dataset: what the lists belong to, if it is known.

        agreed: the sum of a pack that the person just said to trust.
        """
        self._waiting.append((list(paths), dataset, agreed))
        self._next()

    def cancel(self) -> None:
        """End adding; nothing half-written stays."""
        self._waiting.clear()
        self._stop.set()

    def _next(self) -> None:
        if self._running or not self._waiting:
            return
        paths, dataset, agreed = self._waiting.pop(0)
        self._running = True
        self._pace = WorkPace()
        self._name = visible(paths[0].name, 40)
        stop = self._stop = threading.Event()

        def work(tell: Tell) -> _Outcome:
            if agreed:
                pack_trust.agree(paths[0], agreed)
            return _add(paths, dataset, stop, tell)

        self.state_changed.emit(say("Adding {name}", name=self._name))
        self._session.bridge.run_task(work, self._done, self._failed, self._progress)

    def _progress(self, events: list[Any]) -> None:
        name, progress, errors = events[-1]
        self._name = visible(name, 40)
        how_far = self._pace.words(
            progress.done,
            progress.total,
            what=(name, progress.stage),
            in_bytes=progress.stage == "list",
            errors=errors,
        )
        self.state_changed.emit(say("Adding {name}: {how_far}", name=self._name, how_far=how_far))

    def _done(self, outcome: _Outcome) -> None:
        self._end()
        if outcome.added:
            self._session.packs_changed.emit()
            sentence = " ".join(_sentence(added) for added in outcome.added)
            self.added.emit(sentence, len(outcome.added))
        for problem in outcome.problems:
            self._session.failed.emit(problem)
        if self._stop.is_set():
            self._session.said.emit(
                say("Cancelled at {name}. Nothing of it was added.", name=self._name)
            )
            return
        for judged in outcome.untrusted:
            self.ask_trust(judged)
        for path in outcome.unclear:
            self.ask(path)
        self._next()

    def _failed(self, problem: str) -> None:
        self._end()
        self._session.failed.emit(problem)
        self._session.packs_changed.emit()  # those before it may have been added
        self._next()

    def _end(self) -> None:
        self._running = False
        self.state_changed.emit("")

    def ask_trust(self, judged: Judged) -> None:
        """Ask whether the person trusts a pack, then add it."""
        from flickrcheck.gui.trust_dialog import ask_trust

        ask_trust(self._window, judged, lambda: self.add([judged.path], agreed=judged.digest))

    def ask(self, path: Path) -> None:
        """Ask the person to which dataset a list belongs, then add it."""
        by_name = {dataset.name: id for id, dataset in self._session.catalogue.items()}
        chosen, agreed = QInputDialog.getItem(
            self._window,
            say("Which dataset?"),
            say(
                "Neither the content nor the name of {file} says to which dataset\n"
                "it belongs. Choose it, or type an ID of your own such as my-list:",
                file=visible(path.name, 60),
            ),
            list(by_name),
            0,
            True,
        )
        if agreed and chosen.strip():
            self.add([path], by_name.get(chosen, chosen.strip()))


def _add(paths: list[Path], dataset: str | None, stop: threading.Event, tell: Tell) -> _Outcome:
    from flickrcheck.work.build import BuildProgress

    outcome = _Outcome()
    for path in paths:
        try:
            with contextlib.closing(packs.add([path], dataset)) as events:
                for event in events:
                    if stop.is_set():
                        return outcome
                    if isinstance(event, BuildProgress):
                        tell((path.name, event, len(outcome.problems)))
                    elif isinstance(event, packs.Added):
                        outcome.added.append(event)
        except UntrustedPackError as error:
            if error.judged.trust is Trust.WRONG:
                outcome.problems.append(str(error))
            else:
                outcome.untrusted.append(error.judged)
        except FlickrcheckError as error:
            if isinstance(error, UsageError) and dataset is None and _is_list(path):
                outcome.unclear.append(path)
            else:
                outcome.problems.append(str(error))  # the next file may be sound
    return outcome


def _is_list(path: Path) -> bool:
    """A list that can be read: then only the question of its dataset was open."""
    from flickrcheck.lists import open_list

    try:
        with open_list(path):
            return True
    except FlickrcheckError:
        return False


def _sentence(added: packs.Added) -> str:
    name = visible(dataset_name(added.dataset), 80)
    counts = [counted(added.counts.photos, "photo")]
    if added.counts.hashes:
        counts.append(counted(added.counts.hashes, "picture fingerprint"))
    else:
        counts.append(say("no picture fingerprints, so it is searched by Flickr ID and account"))
    contents = ", ".join(counts)
    if added.older:
        return say(
            "Replaced {name} by an older pack: {contents}. The pack before was made later; add it "
            "again if you want the newer one.",
            name=name,
            contents=contents,
        )
    if added.replaced:
        return say("Replaced {name}: {contents}.", name=name, contents=contents)
    return say("Added {name}: {contents}.", name=name, contents=contents)
