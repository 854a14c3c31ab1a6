"""A language that nobody speaks: every text longer and accented, to see what does not fit and
what was never said in another language."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

from every_part import visible_children
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QWidget,
)

_ROOT = Path(__file__).resolve().parents[2]
_PLAIN = "aeiouyAEIOUYcnslz"
_ACCENTED = "áéíóúýÁÉÍÓÚÝçñšłž"
_TO_ACCENTED = str.maketrans(_PLAIN, _ACCENTED)
_LONGER = 0.4
_VALUE = re.compile(r"(\{\w+\})")
_WORD = re.compile(r"[A-Za-z]{3,}")


def _translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations_of_docs", _ROOT / "docs" / "translations.py"
    )
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules[spec.name] = module  # its dataclasses look themselves up there
    spec.loader.exec_module(module)
    return module


def pseudo(text: str) -> str:
    """The text with accents, longer by two fifths; values and letters of menus stay."""
    parts = _VALUE.split(text)
    said = "".join(p if _VALUE.fullmatch(p) else p.translate(_TO_ACCENTED) for p in parts)
    missing = max(2, round(len(text) * _LONGER))
    filler = ("łóñg " * (missing // 5 + 1))[:missing].strip() or "ł"
    end = len(said) - len(said.rstrip())
    return f"{said.rstrip()} {filler}{said[len(said) - end :]}"


def write_pseudo(folder: Path) -> Path:
    """Write flickrcheck_xx.ts with every text of the code; the folder it is in."""
    tool = _translations()
    found = tool.messages_in_code()
    folder.mkdir(parents=True, exist_ok=True)
    tool.FOLDER = folder
    kept = {
        message: [pseudo(message.text)] * (2 if message.counted else 1)
        for message in found.messages
    }
    tool.write("xx", found, kept)
    return folder


def is_pseudo(text: str) -> bool:
    """Whether a text was said in the pseudo-language, at least in part."""
    return any(letter in text for letter in _ACCENTED)


def texts_of(top: QWidget) -> set[str]:
    """Every text that a person can see or hear in a window."""
    found = {top.windowTitle()}
    for widget in visible_children(top):
        found |= {widget.accessibleName(), widget.toolTip(), widget.accessibleDescription()}
        if isinstance(widget, QLabel | QAbstractButton):
            found.add(widget.text())
        elif isinstance(widget, QComboBox):
            found |= {widget.itemText(row) for row in range(widget.count())}
        elif isinstance(widget, QLineEdit | QPlainTextEdit):
            found.add(widget.placeholderText())
        elif isinstance(widget, QGroupBox):
            found.add(widget.title())
        elif isinstance(widget, QTabWidget):
            found |= {widget.tabText(number) for number in range(widget.count())}
        elif isinstance(widget, QAbstractItemView):
            found |= _texts_of_items(widget)
    return {text for text in found if _WORD.search(text)}


def _texts_of_items(view: QAbstractItemView) -> set[str]:
    model = view.model()
    if model is None:
        return set()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    found = {
        str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        for section in range(columns)
    }
    for row in range(min(model.rowCount(), 20)):
        for column in range(columns):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                found.add(str(model.index(row, column).data(role) or ""))
    return found
