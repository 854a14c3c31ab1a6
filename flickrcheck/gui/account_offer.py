"""Offers the Flickr account of a scanned export for a letter, so that nobody has to look it up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from flickrcheck.flickr.export_photo import Account
from flickrcheck.language import say
from flickrcheck.work.words import visible

_OFFERED = 3  # accounts; with more of them, whose letter it is has to be known anyway
_LONGEST = 40  # letters of a name


class AccountOffer(QWidget):
    """A button for each account. It is never filled in unasked: a letter would disclose it.

    Signals: taken, with the Account that was chosen.
    """

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: list[QPushButton] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        self.hide()

    def offer(self, accounts: Sequence[Account]) -> None:
        """Show these accounts; of very many none."""
        for button in self.buttons:
            button.deleteLater()
        self.buttons = [
            self._button(account) for account in (accounts if len(accounts) <= _OFFERED else ())
        ]

    def _button(self, account: Account) -> QPushButton:
        name = name_of(account)
        words = (
            say(
                "Take {account} ({name}) from the export",
                account=visible(account.nsid, _LONGEST),
                name=name,
            )
            if name
            else say("Take {account} from the export", account=visible(account.nsid, _LONGEST))
        )
        button = QPushButton(words.replace("&", "&&"))
        button.setAccessibleName(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.taken.emit(account))
        self.layout().addWidget(button)
        return button


def name_of(account: Account) -> str:
    """What the account is called on Flickr, "" where the export does not tell."""
    return visible(account.name or account.alias, _LONGEST)
