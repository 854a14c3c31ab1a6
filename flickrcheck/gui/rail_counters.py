"""The numbers beside the names of the pages, from what the pages tell."""

from __future__ import annotations

from flickrcheck.gui.rail import DATASETS, LETTERS, MATCHES, PHOTOS, REQUESTS, Rail
from flickrcheck.gui.session import Session
from flickrcheck.language import number_words, say
from flickrcheck.store.casebook_query import Totals
from flickrcheck.work.words import apart, counted


class RailCounters:
    """Keeps the counters of a rail; each is said in words, too, for screen readers."""

    def __init__(self, session: Session, rail: Rail) -> None:
        self._session = session
        self._rail = rail

    def show_totals(self, totals: Totals) -> None:
        """Photos, undecided matches, and letters that can be written."""
        self._set(PHOTOS, totals.photos, counted(totals.photos, "photo"))
        self._set(
            MATCHES, totals.undecided, say("{number} without a verdict", number=totals.undecided)
        )
        catalogue = self._session.catalogue
        operators = {catalogue[id].operator if id in catalogue else id for id in totals.to_write}
        self._set(LETTERS, len(operators), counted(len(operators), "letter"))

    def show_requests(self, number: int, overdue: int, soon: int) -> None:
        """Saved letters whose answer or next step is overdue or due within a week, out of all."""
        saved = say("{letters} saved", letters=counted(number, "letter"))
        parts = [
            say("{number} overdue", number=overdue) if overdue else "",
            say("{number} due within a week", number=soon) if soon else "",
        ]
        words = apart(filter(None, (*parts, saved)))
        self._set(REQUESTS, overdue + soon, words)

    def show_packs(self, number: int) -> str:
        """Installed datasets; the same in words."""
        if number:
            words = say("{datasets} installed", datasets=counted(number, "dataset"))
        else:
            words = say("No dataset installed")
        self._set(DATASETS, number, words)
        return words

    def _set(self, row: int, number: int, meaning: str) -> None:
        self._rail.set_counter(row, number_words(number) if number else "", meaning)
