"""Asks which casebook to make or to open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from flickrcheck.gui.message_bar import MessageBar
from flickrcheck.gui.session import Session
from flickrcheck.language import say
from flickrcheck.place import is_there
from flickrcheck.work.words import visible


def make_casebook(session: Session, bar: MessageBar, window: QWidget) -> None:
    """Ask for a name and make a casebook there; a problem is said in the bar."""
    name, _ = QFileDialog.getSaveFileName(
        window,
        say("New casebook"),
        str(session.casebook.path.parent / "new.casebook"),
        say("Casebooks (*.casebook)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    if not name:
        return
    path = Path(name)
    if path.suffix != ".casebook":  # "client 2.0" has a suffix, too
        path = path.with_name(f"{path.name}.casebook")
    if is_there(path):
        bar.show_problem(
            say(
                "{file} exists already and was left as it is. Choose another name, or open it "
                "with File, Open casebook.",
                file=visible(str(path)),
            )
        )
        return
    session.switch(path, create=True)


def choose_casebook(session: Session, window: QWidget) -> None:
    """Ask for a casebook and open it."""
    name, _ = QFileDialog.getOpenFileName(
        window,
        say("Open casebook"),
        str(session.casebook.path.parent),
        say("Casebooks (*.casebook);;All files (*)"),
    )
    if name:
        session.switch(Path(name), create=False)
