"""The Settings page: casebooks, what is kept about the person, keys, and the language."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from flickrcheck.gui.casebooks_panel import CasebooksPanel
from flickrcheck.gui.keys_panel import KeysPanel
from flickrcheck.gui.language_choice import LanguageChoice
from flickrcheck.gui.privacy_panel import PrivacyPanel
from flickrcheck.gui.session import Session
from flickrcheck.language import say

# ruff: noqa: N802 - Qt names its methods in camel case


class _Tabs(QTabWidget):
    """Needs as much room as its panels need at least; else the page would scroll to show as much
    of the longest one as that would like."""

    def hasHeightForWidth(self) -> bool:
        return False


class SettingsPage(QWidget):
    """Tabs, each a panel of its own."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.casebooks = CasebooksPanel(session)
        self.privacy = PrivacyPanel(session)
        self.keys = KeysPanel(session.keys)
        self.language = LanguageChoice(session.settings)
        self.tabs = _Tabs()
        self.tabs.setAccessibleName(say("Settings"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.casebooks, say("Casebooks"))
        self.tabs.addTab(self.privacy, say("Privacy"))
        self.tabs.addTab(self.keys, say("Keys"))
        self.tabs.addTab(self.language, say("Language", "heading"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.casebooks.load()  # files come and go

    def take_focus(self) -> None:
        """Put the focus where the next step is."""
        if self.tabs.currentWidget() is self.casebooks:
            self.casebooks.table.setFocus()
        elif self.tabs.currentWidget() is self.keys:
            self.keys.table.setFocus()
        else:
            self.tabs.tabBar().setFocus()

    def show_privacy(self) -> None:
        """Show what is kept."""
        self.tabs.setCurrentWidget(self.privacy)

    def show_keys(self) -> None:
        """Show the choice of keys."""
        self.tabs.setCurrentWidget(self.keys)

    def show_casebooks(self) -> None:
        """Show the list of casebooks."""
        self.tabs.setCurrentWidget(self.casebooks)
