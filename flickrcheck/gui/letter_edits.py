"""Texts of letters that the person writes themselves: kept as they type, and taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from flickrcheck.gui.letter_drafts import Draft
from flickrcheck.gui.letter_text import LetterText
from flickrcheck.gui.session import Session
from flickrcheck.language import say
from flickrcheck.model import Letter
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_letter_work import (
    Edited,
    Letters,
    drop_edit,
    keep_edit,
)
from flickrcheck.work.letters.entries import photo_count
from flickrcheck.work.words import counted

_SHOW_AFTER = 60  # milliseconds after the last key; laying out a long letter takes as long
_KEEP_AFTER = 500


class LetterEdits(QObject):
    """Keeps the person's own texts in the casebook. Signals: changed, when a letter reads
    otherwise than before."""

    changed = Signal()

    def __init__(self, session: Session, view: LetterText, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._casebook: Casebook = session.casebook
        self._view = view
        self.all: dict[Letters, Edited] = {}
        self._dropped: dict[Letters, Edited] = {}
        self._draft: Draft | None = None
        self._unkept: set[Letters] = set()
        self._keeping = QTimer(self, interval=_KEEP_AFTER, singleShot=True)
        self._keeping.timeout.connect(self.flush)
        self._showing = QTimer(self, interval=_SHOW_AFTER, singleShot=True)
        self._showing.timeout.connect(self.changed)
        view.edit_wanted.connect(self.begin)
        view.restore_wanted.connect(self.restore)
        view.keep_wanted.connect(self.keep_mine)
        view.undo_wanted.connect(self.take_back)
        view.edited.connect(self._written)

    def forget(self) -> None:
        """Another casebook is open."""
        self.all.clear()
        self._dropped.clear()
        self._unkept.clear()
        self._showing.stop()
        self._draft = None
        self._casebook = self._session.casebook

    def take(self, kept: Mapping[Letters, Edited]) -> None:
        """Take over what the casebook holds, but for what was typed since."""
        newer = {key: self.all[key] for key in self._unkept if key in self.all}
        self.all = dict(kept) | newer

    def show_letter(self, draft: Draft, letter: Letter, *, why_not: str) -> None:
        """Show a letter. letter: as the person wants it; why_not: why it cannot be edited."""
        self._draft = draft
        edited = self.all.get(draft.key)
        changed = ""
        if edited:
            changed = _changed(draft, edited)
            # as it was typed: what is cleaned for the letter would jump under the cursor
            letter = replace(letter, subject=edited.subject, body=edited.body)
        self._view.show_letter(letter, changed=changed, why_not=why_not)
        self._view.undo_button.setVisible(edited is None and draft.key in self._dropped)

    def begin(self) -> None:
        """Let the person write on from the program's text."""
        if self._draft is None or self._draft.key in self.all:
            return
        letter = self._draft.request.letter
        self._set(_edited(self._draft, letter.subject, letter.body))
        self._view.text.setFocus()

    def restore(self) -> None:
        """Use the program's text again; the person's can be had back until the window closes."""
        if self._draft is None or self._draft.key not in self.all:
            self._session.said.emit(say("This is the program's text already."))
            return
        key = self._draft.key
        self._dropped[key] = self.all.pop(key)
        self._unkept.discard(key)
        if self._session.in_place():
            self._session.attempt(lambda: drop_edit(self._casebook, key))
        self.changed.emit()

    def take_back(self) -> None:
        """Use the person's text again that was dropped."""
        if self._draft is not None and self._draft.key in self._dropped:
            self._set(self._dropped.pop(self._draft.key))

    def keep_mine(self) -> None:
        """Keep the person's text in spite of what changed since."""
        if self._draft is not None and self._draft.key in self.all:
            mine = self.all[self._draft.key]
            self._set(_edited(self._draft, mine.subject, mine.body))

    def _set(self, edited: Edited) -> None:
        assert self._draft is not None
        self.all[self._draft.key] = edited
        self._unkept.add(self._draft.key)
        self.flush()
        self.changed.emit()

    def _written(self) -> None:
        draft = self._draft
        if draft is None or draft.key not in self.all:
            return
        subject, body = self._view.written()
        self.all[draft.key] = replace(self.all[draft.key], subject=subject, body=body)
        self._unkept.add(draft.key)
        self._keeping.start()
        self._showing.start()

    def flush(self) -> None:
        """Keep what was typed a moment ago."""
        self._keeping.stop()
        if not self._unkept or not self._session.in_place():
            return
        for key in list(self._unkept):
            edited = self.all[key]
            if self._session.attempt(lambda k=key, e=edited: keep_edit(self._casebook, k, e)):
                self._unkept.discard(key)


def _edited(draft: Draft, subject: str, body: str) -> Edited:
    letter = draft.request.letter
    return Edited(subject, body, letter.subject, letter.body, photo_count(draft.request.matches))


def _changed(draft: Draft, edited: Edited) -> str:
    """What changed since a text was written by hand, in sentences; "" if nothing did."""
    letter = draft.request.letter
    if (letter.subject, letter.body) == (edited.programs_subject, edited.programs_body):
        return ""
    now = photo_count(draft.request.matches)
    if now != edited.photos:
        return say(
            "Your text was left as it is, but since you wrote it the letter became one about "
            "{now} instead of {before}. Change what is not true any more.",
            now=counted(now, "photo"),
            before=counted(edited.photos, "photo"),
        )
    return say(
        "Your text was left as it is, but the program would now write another one, because your "
        "details, your answers or the matches changed. Change what is not true any more."
    )
