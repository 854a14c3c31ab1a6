"""The Requests page with a request on it, and its dialogues, one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QDialog, QWidget

from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.rail import REQUESTS
from flickrcheck.model import Letter, Request
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_requests import Answer
from flickrcheck.work.request_events import Step
from flickrcheck.work.request_steps import note

_ASKING = ("request-received", "request-answered", "request-settle", "request-complain")
_OPERATOR = "Example Faces Laboratory"
_ADDRESS = "faces@example.org"  # stands for any text, which tests of languages pass over


def keep_request(window: MainWindow) -> None:
    """Keep a request that was sent and answered today, in the open casebook."""
    today = date.today()
    with Casebook.open(window.session.casebook.path) as book:
        letter = Letter("en", "photographer", "gdpr", (), (), "", _ADDRESS, _ADDRESS)
        files = ("/tmp/gone/letter.eml",)
        number = book.add_request(
            Request(_OPERATOR, ("example-faces",), "photographer", (), letter, today, files=files)
        )
        note(book, number, Step.SENT, today=today)
        note(book, number, Step.ANSWERED, today=today, answer=Answer(_ADDRESS))
    window.requests.load()


def request_dialogs(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    """The name and the widget of each dialogue of the page, which is shown."""
    window.show_page(REQUESTS)
    for id in _ASKING:
        window.menus.actions[id].trigger()
        shown: list[QWidget] = [
            each for each in window.requests.findChildren(QDialog) if each.isVisible()
        ]
        yield id, shown[-1]
