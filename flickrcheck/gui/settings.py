"""What the window remembers between two starts: sizes, the last casebook, folders not yet scanned.

One ini file beside the casebooks, written by QSettings; deleting it only resets the window.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QByteArray, QSettings


class Settings:
    """Typed access to the window's ini file."""

    def __init__(self) -> None:
        path = user_data_path("flickrcheck", appauthor=False) / "window.ini"
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    def layout(self, name: str) -> QByteArray | None:
        """The saved geometry or state of a widget, None if there is none."""
        value = self._store.value(f"layout/{name}")
        return value if isinstance(value, QByteArray) else None

    def set_layout(self, name: str, value: QByteArray) -> None:
        """Keep the geometry or state of a widget."""
        self._store.setValue(f"layout/{name}", value)

    def casebook(self) -> Path | None:
        """The casebook that was open last."""
        value = self._store.value("casebook")
        return Path(value) if isinstance(value, str) and value else None

    def set_casebook(self, path: Path) -> None:
        """Keep which casebook is open."""
        self._store.setValue("casebook", str(path))

    def roots(self, casebook: Path) -> list[str] | None:
        """The folders and files listed for a casebook, None if never listed."""
        value = self._store.value(_roots_key(casebook))
        try:
            roots = json.loads(value) if isinstance(value, str) else None
        except ValueError:
            return None
        if not isinstance(roots, list):
            return None
        return [root for root in roots if isinstance(root, str)]

    def set_roots(self, casebook: Path, roots: Sequence[str]) -> None:
        """Keep the folders and files listed for a casebook."""
        # as JSON, because an ini file would lose file names that are no valid Unicode
        self._store.setValue(_roots_key(casebook), json.dumps(list(roots)))

    def flag(self, name: str, default: bool) -> bool:
        """A yes or no that the person chose."""
        value = self._store.value(f"flags/{name}")
        return default if value is None else str(value) == "true"

    def set_flag(self, name: str, value: bool) -> None:
        """Keep a yes or no."""
        self._store.setValue(f"flags/{name}", "true" if value else "false")

    def text(self, name: str) -> str:
        """A text that the person typed, "" if none."""
        value = self._store.value(f"texts/{name}")
        try:
            text = json.loads(value) if isinstance(value, str) else ""
        except ValueError:
            return ""
        return text if isinstance(text, str) else ""

    def set_text(self, name: str, value: str) -> None:
        """Keep a text."""
        self._store.setValue(f"texts/{name}", json.dumps(value))


def _roots_key(casebook: Path) -> str:
    digest = hashlib.sha256(str(casebook.absolute()).encode("utf-8", "surrogateescape"))
    return f"roots/{digest.hexdigest()[:16]}"
