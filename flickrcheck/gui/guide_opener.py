"""Ties the guide to the window: what it adds, who the person is, and when it was seen."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from flickrcheck.gui.guide import Guide
from flickrcheck.gui.session import Session
from flickrcheck.gui.settings import ROLE

if TYPE_CHECKING:
    from flickrcheck.gui.main_window import MainWindow

_GUIDED = "guided"


def was_guided(session: Session) -> bool:
    """Whether the guide was closed once on this computer."""
    return session.settings.flag(_GUIDED, False)


def open_guide(window: MainWindow) -> None:
    """Open the guide over the window; it is gone for good when it is closed."""
    session, photos = window.session, window.photos
    guide = Guide(session.settings.text(ROLE), window)
    guide.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show_state() -> None:
        guide.show_state(session.casebook.path.stem, photos.roots, photos.packs_label.text())

    def then(act: Callable[[], None]) -> Callable[[], None]:
        def done() -> None:
            act()
            show_state()

        return done

    def take_role(role: str) -> None:
        session.take_role(role)
        window.letters.take_role()
        photos.show_note()

    def closed() -> None:
        session.settings.set_flag(_GUIDED, True)
        session.packs_changed.disconnect(show_state)

    guide.role_chosen.connect(take_role)
    guide.folder_wanted.connect(then(photos.choose_folder))
    guide.pictures_wanted.connect(then(photos.choose_files))
    guide.casebook_wanted.connect(then(window.new_casebook))
    guide.datasets_wanted.connect(then(window.choose_datasets))
    guide.scan_wanted.connect(photos.start)
    guide.finished.connect(closed)
    session.packs_changed.connect(show_state)  # after the Photos page, which heard it first
    show_state()
    guide.open()
