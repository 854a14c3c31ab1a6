"""The menu bar: every action of gui/actions.py with what it does and the keys it has now."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSplitter, QWidget

from flickrcheck.gui import help_texts
from flickrcheck.gui.actions import ACTIONS, MENUS, Action, Place
from flickrcheck.gui.keys import Keys
from flickrcheck.gui.letter_panel import FORM, STEPS
from flickrcheck.gui.rail import (
    DATASETS,
    LETTERS,
    MATCHES,
    OVERVIEW,
    PHOTOS,
    REQUESTS,
    SETTINGS,
)
from flickrcheck.gui.requests_page import DEEDS
from flickrcheck.gui.view_state import STEP
from flickrcheck.language import say
from flickrcheck.model import LetterKind, Verdict
from flickrcheck.work.request_events import Step
from flickrcheck.work.words import visible

if TYPE_CHECKING:
    from flickrcheck.gui.main_window import MainWindow

_Deed = Callable[[], object]
_RECENT = 9
_PART = 10  # of what a divider divides, one step moves one such part


class Menus(QObject):
    """The menus of a window. Their keys follow what the person chooses."""

    def __init__(self, window: MainWindow, keys: Keys) -> None:
        super().__init__(window)
        self._keys = keys
        self.actions: dict[str, QAction] = {}
        deeds = _deeds(window)
        places = _places(window)
        for menu in MENUS:
            made = window.menuBar().addMenu(say(menu.text))
            for action in menu.actions:
                if action is None:
                    made.addSeparator()
                elif action.id == "recent":
                    window.recent_menu.setTitle(say(action.text))
                    self.actions[action.id] = made.addMenu(window.recent_menu)
                else:
                    self._add(made, action, deeds[action.id], places[action.place])
        window.recent_menu.aboutToShow.connect(lambda: _fill_recent(window))
        _fill_recent(window)
        keys.changed.connect(self._show_keys)
        window.session.role_changed.connect(self._show_verdicts)
        self._show_keys()

    def _add(self, menu: QMenu, action: Action, deed: _Deed, places: tuple[QWidget, ...]) -> None:
        made = menu.addAction(action.menu_words())
        made.triggered.connect(lambda _=False: deed())
        if places:  # the keys work only while one of these or something in it has the focus
            made.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            for place in places:
                place.addAction(made)
        self.actions[action.id] = made

    def _show_verdicts(self) -> None:
        """Follow who sits here."""
        for id, made in self.actions.items():
            if ACTIONS[id].verdict:
                made.setText(ACTIONS[id].menu_words())

    def _show_keys(self) -> None:
        # first all away, else a key that two have for a moment would be told to be ambiguous
        for made in self.actions.values():
            made.setShortcuts([])
        for id in ACTIONS:
            self.actions[id].setShortcuts(self._keys.sequences(id))


def _places(window: MainWindow) -> dict[Place, tuple[QWidget, ...]]:
    return {
        Place.WINDOW: (),
        Place.MATCHES: (window.matches.splitter,),
        Place.PHOTOS: (window.photos.list,),
        Place.DATASETS: (window.datasets,),
        Place.REQUESTS: (window.requests.table,),
    }


def _deeds(window: MainWindow) -> dict[str, _Deed]:
    """What each action does."""
    photos, review = window.photos, window.matches
    inspector = review.inspector
    zoom = inspector.preview
    files = window.requests.files

    def page(row: int) -> _Deed:
        return lambda: window.show_page(row)

    def verdict(given: Verdict) -> _Deed:
        return lambda: review.decide(given)

    def request(step: Step) -> _Deed:
        return lambda: window.on_page(REQUESTS, lambda: window.requests.ask(step))

    def write(kind: LetterKind) -> _Deed:
        return lambda: window.on_page(REQUESTS, lambda: window.requests.write(kind))

    def text(id: str, words: Callable[[], str]) -> _Deed:
        return lambda: window.show_text(ACTIONS[id].words(), words())

    return {
        "new-casebook": window.new_casebook,
        "open-casebook": window.open_casebook,
        "export": window.reports.export,
        "export-without-names": lambda: window.reports.export(redact=True),
        "sum-up": window.reports.sum_up,
        "sum-up-without-names": lambda: window.reports.sum_up(redact=True),
        "save-letters": window.save_letters,
        "quit": window.close,
        "add-folder": lambda: window.on_page(PHOTOS, photos.choose_folder),
        "add-pictures": lambda: window.on_page(PHOTOS, photos.choose_files),
        "paste": window.paste,
        "remove-folder": photos.remove_selected,
        "start-scan": photos.start,
        "pause-scan": photos.pause_or_resume,
        "stop-scan": window.session.scan.stop,
        "list-unchecked": lambda: window.on_page(PHOTOS, photos.show_unreadable),
        "picture-results": window.ways.show_results,
        "find-asked": window.ways.answer_request,
        **{f"verdict-{given.name.lower()}": verdict(given) for given in Verdict},
        "undo": review.undo,
        "next-undecided": review.next_undecided,
        "next-match": lambda: review.step(1),
        "previous-match": lambda: review.step(-1),
        "compare": inspector.compare,
        "next-box": inspector.next_face,
        "which-box": inspector.ask_box,
        "zoom-in": lambda: zoom.zoom_by(STEP),
        "zoom-out": lambda: zoom.zoom_by(1 / STEP),
        "zoom-fit": zoom.state.fit,
        "zoom-pixels": zoom.show_pixels,
        "find": lambda: window.on_page(MATCHES, review.focus_filter),
        "add-filter": lambda: window.on_page(MATCHES, review.filter.offer_kinds),
        "clear-filter": lambda: window.on_page(MATCHES, review.filter.clear),
        "sort": lambda: window.on_page(MATCHES, review.table.offer_orders),
        "columns": lambda: window.on_page(MATCHES, review.offer_columns),
        "group": lambda: window.on_page(MATCHES, review.filter.offer_groups),
        "fold": lambda: window.on_page(MATCHES, review.turn_group),
        "fold-all": lambda: window.on_page(MATCHES, lambda: review.fold_all(folded=True)),
        "unfold-all": lambda: window.on_page(MATCHES, lambda: review.fold_all(folded=False)),
        "letter-edit": lambda: window.on_page(LETTERS, window.letters.edit),
        "letter-restore": lambda: window.on_page(LETTERS, window.letters.edits.restore),
        "letter-print": lambda: window.on_page(LETTERS, window.letters.outputs.print),
        "letter-mail": lambda: window.on_page(LETTERS, window.letters.outputs.open_mail),
        "letter-form": lambda: window.on_page(LETTERS, lambda: window.letters.show_tab(FORM)),
        "letter-steps": lambda: window.on_page(LETTERS, lambda: window.letters.show_tab(STEPS)),
        "letter-address": lambda: window.on_page(LETTERS, window.letters.outputs.enter_address),
        "letter-ready": lambda: window.on_page(LETTERS, window.letters.outputs.mark_ready),
        **{f"request-{step}": request(step) for step in DEEDS},
        "request-next": lambda: window.on_page(REQUESTS, window.requests.do_next),
        "request-settle": lambda: window.on_page(REQUESTS, window.requests.settle),
        "request-remind": write("reminder"),
        "request-complain": write("complaint"),
        "request-notify": write("notice"),
        "request-law": lambda: window.on_page(REQUESTS, window.requests.offer_laws),
        "request-undo": lambda: window.on_page(REQUESTS, window.requests.undo),
        "requests-calendar": lambda: window.on_page(REQUESTS, files.save_calendar),
        "requests-export": lambda: window.on_page(REQUESTS, files.save_export),
        "requests-import": lambda: window.on_page(REQUESTS, files.choose_import),
        "add-datasets": window.choose_datasets,
        "remove-pack": window.datasets.remove_selected,
        "trusted": window.show_trusted,
        "find-dataset": lambda: window.on_page(DATASETS, window.datasets.focus_filter),
        "enter-contact": lambda: window.on_page(DATASETS, window.datasets.enter_contact),
        "recheck": window.added.recheck,
        "look-up": window.look_up,
        "page-overview": page(OVERVIEW),
        "page-photos": page(PHOTOS),
        "page-matches": page(MATCHES),
        "page-letters": page(LETTERS),
        "page-requests": page(REQUESTS),
        "page-datasets": page(DATASETS),
        "page-settings": page(SETTINGS),
        "as-table": lambda: window.on_page(MATCHES, lambda: review.show_view(grid=False)),
        "as-grid": lambda: window.on_page(MATCHES, lambda: review.show_view(grid=True)),
        "wider-left": lambda: _move_divider(window, 1),
        "wider-right": lambda: _move_divider(window, -1),
        "manual": window.show_manual,
        "limits": text("limits", help_texts.limits),
        "guide": window.show_guide,
        "keys": window.show_keys,
        "change-keys": window.change_keys,
        "privacy": window.show_privacy,
        "crashes": window.show_crashes,
        "about": window.show_about,
    }


def _move_divider(window: MainWindow, by: int) -> None:
    """Move the divider of the page by a step; 1: to the right."""
    for splitter in window.pages.currentWidget().findChildren(QSplitter):
        sizes = splitter.sizes()
        if splitter.isVisible() and splitter.orientation() is Qt.Orientation.Horizontal:
            step = by * sum(sizes) // _PART
            splitter.setSizes([max(1, sizes[0] + step), max(1, sizes[1] - step), *sizes[2:]])
            return


def _fill_recent(window: MainWindow) -> None:
    """The casebooks that were used last, and the way to all of them."""
    menu = window.recent_menu
    menu.clear()
    opened = window.session.casebook.path
    others = [path for path in window.session.settings.casebooks() if path != opened]
    for number, path in enumerate(others[:_RECENT], 1):
        name = visible(f"{path.stem} - {path.parent}", 80).replace("&", "&&")
        each = menu.addAction(f"&{number} {name}")
        each.triggered.connect(lambda _=False, p=path: window.session.switch(p, create=False))
    if others:
        menu.addSeparator()
    menu.addAction(say("&All casebooks")).triggered.connect(window.show_casebooks)
