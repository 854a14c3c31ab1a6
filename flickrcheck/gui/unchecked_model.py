"""The rows of what was not checked: keys in memory, files read from the casebook page by page."""

from __future__ import annotations

import os
from array import array
from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from flickrcheck.gui.session import Session
from flickrcheck.kept import shown
from flickrcheck.language import marked, say
from flickrcheck.store.casebook_unchecked import (
    Unchecked,
    UncheckedFile,
    in_order,
    unchecked_files,
)
from flickrcheck.work.words import visible

# ruff: noqa: N802 - Qt names its methods in camel case

_PAGE = 200  # rows that are read together
_PAGES_KEPT = 20
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What the columns show."""

    FILE = 0
    FOLDER = 1
    REASON = 2


_TITLES = {
    Column.FILE: marked("File"),
    Column.FOLDER: marked("Folder"),
    Column.REASON: marked("Reason"),
}


class UncheckedModel(QAbstractTableModel):
    """Files that were not checked, with folder and reason."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.found = Unchecked()
        self.keys: Sequence[int] = array("q")
        self._pages: OrderedDict[int, dict[int, UncheckedFile]] = OrderedDict()

    def show(self, found: Unchecked, keys: Sequence[int]) -> bool:
        """Show these keys of what was found; False where rows only came to the end."""
        before, more = len(self.keys), len(keys)
        grown = more >= before and keys[:before] == self.keys
        self._pages.clear()  # a file may have another reason now
        if grown:
            self.found = found
            if before:
                last = self.index(before - 1, len(Column) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            if more > before:
                self.beginInsertRows(QModelIndex(), before, more - 1)
                self.keys = keys
                self.endInsertRows()
            return False
        self.beginResetModel()
        self.found, self.keys = found, keys
        self.endResetModel()
        return True

    def row_of(self, key: int) -> int | None:
        """Where a key is shown, None if it is not."""
        row = bisect_left(self.keys, in_order(key), key=in_order)
        return row if row < len(self.keys) and self.keys[row] == key else None

    def file(self, row: int) -> UncheckedFile | None:
        """The file in a row; None where it was read in the meantime."""
        if not 0 <= row < len(self.keys):
            return None
        page = row // _PAGE
        if page not in self._pages:
            keys = self.keys[page * _PAGE : (page + 1) * _PAGE]
            files: list[UncheckedFile] = []
            book = self._session.casebook
            # what fails is not asked again: it would be said with every row that is painted
            self._session.attempt(lambda: files.extend(unchecked_files(book, self.found, keys)))
            self._pages[page] = {file.key: file for file in files}
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        self._pages.move_to_end(page)
        return self._pages[page].get(self.keys[row])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's signature
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return say(_TITLES[Column(section)])
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        file = self.file(index.row())
        if file is None:
            return say("read in the meantime") if index.column() == Column.REASON else ""
        if index.column() == Column.REASON:
            return visible(shown(file.reason))
        folder, name = os.path.split(file.path)
        return visible(name if index.column() == Column.FILE else folder)
