"""Offers the Flickr account of a scanned export for a letter, so that nobody has to look it up."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from flickrcheck.flickr.export_photo import Account
from flickrcheck.gui.widgets import label
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
        for old in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            old.hide()  # it is deleted only when the window comes to rest
            old.deleteLater()
        offered = accounts if len(accounts) <= _OFFERED else ()
        self.buttons = [self._row(account) for account in offered]

    def _row(self, account: Account) -> QPushButton:
        """Whose account it is, and below it the button that takes it."""
        nsid, name = visible(account.nsid, _LONGEST), name_of(account)
        called = label()
        called.setText(
            say("The export is of {account} ({name}).", account=nsid, name=name)
            if name
            else say("The export is of {account}.", account=nsid)
        )
        button = QPushButton(say("Take this account"))
        button.setAccessibleName(say("Take the account {account}", account=nsid))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self.taken.emit(account))
        layout = self.layout()
        layout.addWidget(called)
        layout.addWidget(button)
        return button


def name_of(account: Account) -> str:
    """What the account is called on Flickr, "" where the export does not tell."""
    return visible(account.name or account.alias, _LONGEST)
