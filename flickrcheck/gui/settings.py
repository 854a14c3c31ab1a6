"""What the window remembers between two starts: sizes, casebooks, folders not yet scanned.

One ini file beside the casebooks, written by QSettings; deleting it only resets the window.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from platformdirs import user_data_path
from PySide6.QtCore import QByteArray, QSettings

ROLE = "role"
"""The name of the text that says who the person is: the id of a role of gui/guide_texts.py."""

_MOST_CASEBOOKS = 100


class Settings:
    """Typed access to the window's ini file, which is at ``path``."""

    def __init__(self) -> None:
        self.path = user_data_path("flickrcheck", appauthor=False) / "window.ini"
        self._store = QSettings(str(self.path), QSettings.Format.IniFormat)

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
        return Path(value) if isinstance(value, str) and _is_path(value) else None

    def set_casebook(self, path: Path) -> None:
        """Keep which casebook is open, as the first of those that were used."""
        self._store.setValue("casebook", str(path))
        others = [each for each in self.casebooks() if each != path]
        self._set_casebooks([path, *others][:_MOST_CASEBOOKS])

    def casebooks(self) -> list[Path]:
        """The casebooks that were used, the newest first, there or not."""
        return [Path(text) for text in self._list("casebooks") if _is_path(text)]

    def forget_casebook(self, path: Path) -> None:
        """Take a casebook off the list, with the folders listed for it."""
        self._set_casebooks([each for each in self.casebooks() if each != path])
        self._store.remove(_roots_key(path))
        self._store.remove(_summary_key(path))
        self._store.remove(_letters_key(path))
        self._store.remove(_short_letters_key(path))
        if self.casebook() == path:
            self._store.remove("casebook")

    def _set_casebooks(self, paths: Sequence[Path]) -> None:
        self._store.setValue("casebooks", json.dumps([str(path) for path in paths]))

    def forget_all(self) -> None:
        """Empty the file."""
        self._store.clear()
        self._store.sync()

    def _list(self, key: str) -> list[str]:
        value = self._store.value(key)
        try:
            found = json.loads(value) if isinstance(value, str) else None
        except (ValueError, RecursionError):
            return []
        return [each for each in found if isinstance(each, str)] if isinstance(found, list) else []

    def keys(self) -> dict[str, list[str]]:
        """The keys that the person chose, by action; whether they are keys is not known yet."""
        value = self._store.value("keys")
        try:
            found = json.loads(value) if isinstance(value, str) else None
        except (ValueError, RecursionError):
            return {}
        if not isinstance(found, dict):
            return {}
        return {
            id: [key for key in keys if isinstance(key, str)]
            for id, keys in found.items()
            if isinstance(keys, list)
        }

    def set_keys(self, keys: dict[str, list[str]]) -> None:
        """Keep the keys that the person chose, and no others."""
        self._store.setValue("keys", json.dumps(keys))

    def roots(self, casebook: Path) -> list[str] | None:
        """The folders and files listed for a casebook, None if never listed."""
        key = _roots_key(casebook)
        return self._list(key) if self._store.contains(key) else None

    def set_roots(self, casebook: Path, roots: Sequence[str]) -> None:
        """Keep the folders and files listed for a casebook."""
        # as JSON, because an ini file would lose file names that are no valid Unicode
        self._store.setValue(_roots_key(casebook), json.dumps(list(roots)))

    def summary(self, casebook: Path) -> tuple[int, int] | None:
        """How many photos and undecided matches a casebook had when it was last open."""
        found = self._list(_summary_key(casebook))
        known = len(found) == 2 and all(each.isdecimal() and len(each) < 12 for each in found)
        return (int(found[0]), int(found[1])) if known else None

    def set_summary(self, casebook: Path, photos: int, undecided: int) -> None:
        """Keep how many photos and undecided matches a casebook has."""
        self._store.setValue(_summary_key(casebook), json.dumps([str(photos), str(undecided)]))

    def letter_language(self, casebook: Path) -> str | None:
        """The code of the language that was chosen for a casebook's letters, "" for as proposed;
        None if none was ever chosen."""
        value = self._store.value(_letters_key(casebook))
        return value if isinstance(value, str) else None

    def set_letter_language(self, casebook: Path, code: str) -> None:
        """Keep the language of a casebook's letters, "" for as proposed."""
        self._store.setValue(_letters_key(casebook), code)

    def short_letters(self, casebook: Path) -> bool:
        """Whether short letters were chosen for a casebook, where letters can be short."""
        return str(self._store.value(_short_letters_key(casebook))) == "true"

    def set_short_letters(self, casebook: Path, on: bool) -> None:
        """Keep whether letters of a casebook are short."""
        self._store.setValue(_short_letters_key(casebook), "true" if on else "false")

    def language(self) -> str:
        """The code of the language that the person chose, such as "de"; "" for the system's."""
        value = self._store.value("language")
        return value if isinstance(value, str) else ""

    def set_language(self, code: str) -> None:
        """Keep the language, "" for the system's."""
        self._store.setValue("language", code)

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
        except (ValueError, RecursionError):
            return ""
        return text if isinstance(text, str) else ""

    def set_text(self, name: str, value: str) -> None:
        """Keep a text."""
        self._store.setValue(f"texts/{name}", json.dumps(value))


def _is_path(text: str) -> bool:
    """Whether a path can be so written; the file may hold anything."""
    try:
        return bool(text) and b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        return False


def _roots_key(casebook: Path) -> str:
    return f"roots/{_short(casebook)}"


def _summary_key(casebook: Path) -> str:
    return f"summaries/{_short(casebook)}"


def _letters_key(casebook: Path) -> str:
    return f"letter-languages/{_short(casebook)}"


def _short_letters_key(casebook: Path) -> str:
    return f"letter-short/{_short(casebook)}"


def _short(casebook: Path) -> str:
    digest = hashlib.sha256(os.fsencode(casebook.absolute()))
    return digest.hexdigest()[:16]
