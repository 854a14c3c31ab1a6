"""Writes the page of keys of the manual from the window's one list of actions.

python docs/make_keys.py
"""

from __future__ import annotations

import os
from pathlib import Path

PAGE = Path(__file__).resolve().parent / "manual" / "keys.md"
_BEGIN = "<!-- made by docs/make_keys.py -->\n"
_END = "<!-- end -->\n"


def tables() -> str:
    """A table of each menu's actions that have a key, and one of the keys that cannot be changed.

    Keys are those of Linux; Qt has to be loaded.
    """
    from flickrcheck.gui.actions import MENUS, place_words
    from flickrcheck.gui.keys_dialog import FIXED

    parts = []
    for menu in MENUS:
        rows = [
            f"| {' or '.join(keys)} | {action.words()} | {place_words(action.place)} |\n"
            for action in menu.actions
            if action and (keys := action.first_keys())
        ]
        parts.append(_table(menu.words(), ("key", "what it does", "where it works"), rows))
    rows = [f"| {key} | {text} |\n" for key, text in FIXED]
    return "\n".join([*parts, _table("Keys that stay as they are", ("key", "what it does"), rows)])


def _table(title: str, heads: tuple[str, ...], rows: list[str]) -> str:
    return f"## {title}\n\n| {' | '.join(heads)} |\n{'|---' * len(heads)}|\n{''.join(rows)}"


def page(text: str) -> str:
    """The page with its tables as they should be."""
    before, rest = text.split(_BEGIN)
    return f"{before}{_BEGIN}\n{tables()}\n{_END}{rest.split(_END)[1]}"


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication([])
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
