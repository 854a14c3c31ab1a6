"""The matches as a table model: row IDs from one query, rows read page by page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum
from pathlib import PurePath

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPixmap

from flickrcheck.errors import FlickrcheckError
from flickrcheck.flickr.sidecars import split_path
from flickrcheck.gui import marks
from flickrcheck.gui.session import Session
from flickrcheck.gui.thumbnails import CARD_EDGE, THUMBNAIL_EDGE, Thumbnails
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.casebook_query import Sort
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.export_words import NO_PICTURE
from flickrcheck.work.words import grade_words, verdict_words, visible

# ruff: noqa: N802 - Qt names its methods in camel case

_PAGE = 100  # rows read at once
_PAGES = 40  # kept
_MOST_CHANGES = 200  # runs of rows put in one by one; beyond, the table is filled anew
_MOST_MOVED = 1_000_000  # rows that all of these runs together may move

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Column(IntEnum):
    """The table's columns from left to right."""

    PICTURE = 0
    FILE = 1
    FOLDER = 2
    DATASET = 3
    GRADE = 4
    FLICKR_ID = 5
    OWNER = 6
    VERDICT = 7
    CARD = 8  # all of it together, for the grid; the table hides it


TITLES = {
    Column.PICTURE: "Picture",
    Column.FILE: "File",
    Column.FOLDER: "Folder",
    Column.DATASET: "Dataset",
    Column.GRADE: "How sure",
    Column.FLICKR_ID: "Flickr ID",
    Column.OWNER: "Owner",
    Column.VERDICT: "Your verdict",
    Column.CARD: "Match",
}
SORTS = {
    Column.FILE: Sort.FILE,
    Column.FOLDER: Sort.FOLDER,
    Column.DATASET: Sort.DATASET,
    Column.GRADE: Sort.GRADE,
    Column.FLICKR_ID: Sort.FLICKR_ID,
    Column.OWNER: Sort.OWNER,
    Column.VERDICT: Sort.VERDICT,
}


class MatchModel(QAbstractTableModel):
    """Matches in the order of ``ids``. Texts are harmless already."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.ids: list[int] = []
        self.roots: Sequence[str] = ()
        self._row_of: dict[int, int] | None = {}  # None until it is asked for
        self._bold = QFont()
        self._bold.setBold(True)
        self._no_picture = QIcon(_empty_card())
        self._pages: OrderedDict[int, dict[int, StoredMatch]] = OrderedDict()
        self._small = Thumbnails(session, THUMBNAIL_EDGE)
        self._large = Thumbnails(session, CARD_EDGE, square=True)
        self._small.loaded.connect(lambda: self._thumbnail_loaded(Column.PICTURE))
        self._large.loaded.connect(lambda: self._thumbnail_loaded(Column.CARD))

    def row_of(self, match_id: int) -> int | None:
        """Where a match stands now, None if it is not shown."""
        if self._row_of is None:
            self._row_of = {id: row for row, id in enumerate(self.ids)}
        return self._row_of.get(match_id)

    def forget_pictures(self) -> None:
        """Forget all small pictures, because another casebook is open."""
        self._small.clear()
        self._large.clear()

    def ask_for_missing_pictures(self) -> None:
        """Ask again for small pictures that were not there."""
        self._small.forget_missing()
        self._large.forget_missing()

    def stored(self, row: int) -> StoredMatch | None:
        """The match of a row; None where it has gone since, or the casebook cannot be read."""
        if not 0 <= row < len(self.ids):
            return None
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            ids = self.ids[number * _PAGE : (number + 1) * _PAGE]
            try:
                page = {s.id: s for s in self._session.casebook.matches_by_id(ids)}
            except FlickrcheckError:
                page = {}  # painting must go on; whatever the person does next says why
            self._pages[number] = page
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self.ids[row])

    def set_ids(self, ids: Sequence[int], *, anew: bool = False) -> bool:
        """Show these matches. True if the rows were replaced as a whole, so that selection and
        scroll position have to be restored; otherwise Qt keeps them.

        anew: replace them in any case, because most of them have changed: what is common to the
        old rows and the new ones is not looked for.
        """
        new = list(ids)
        if anew:
            self._replace(new)
            return True
        keeping = set(new)
        kept = [id for id in self.ids if id in keeping]
        known = set(kept)
        removed = _runs([id not in keeping for id in self.ids])
        inserted = _runs([id not in known for id in new])
        same_order = kept == [id for id in new if id in known]
        self._pages.clear()
        most = min(_MOST_CHANGES, _MOST_MOVED // (len(self.ids) + len(new) + 1))
        if not same_order or len(removed) + len(inserted) > most:
            self._replace(new)
            return True
        for first, last in reversed(removed):
            self.beginRemoveRows(QModelIndex(), first, last)
            self._take(self.ids[:first] + self.ids[last + 1 :])
            self.endRemoveRows()
        for first, last in inserted:
            self.beginInsertRows(QModelIndex(), first, last)
            self._take(self.ids[:first] + new[first : last + 1] + self.ids[first:])
            self.endInsertRows()
        self.refresh()
        return False

    def _replace(self, ids: list[int]) -> None:
        self.beginResetModel()
        self._take(ids)
        self.endResetModel()

    def _take(self, ids: list[int]) -> None:
        self.ids = ids
        self._row_of = None
        self._pages.clear()

    def refresh(self) -> None:
        """Read the rows again, for instance after a verdict."""
        self._pages.clear()
        if self.ids:
            last = self.index(len(self.ids) - 1, len(Column) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self.ids)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        if orientation is Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return TITLES[Column(section)]
        return None

    def data(self, index: _Index, role: int = 0) -> object:
        if not index.isValid():
            return None
        stored = self.stored(index.row())
        if stored is None:
            return None
        column = Column(index.column())
        match role:
            case _Role.DisplayRole:
                return "" if column is Column.PICTURE else self._text(stored, column)
            case _Role.AccessibleTextRole:
                if column is Column.PICTURE:
                    return f"Picture of {self._text(stored, Column.FILE)}"
                if column is Column.CARD:
                    return self._card_words(stored)
                return self._text(stored, column)
            case _Role.ToolTipRole:
                return _tip(stored)
            case _Role.FontRole if stored.new and column is Column.FILE:
                return self._bold
            case _Role.DecorationRole:
                return self._decoration(stored, column)
            case _Role.SizeHintRole if column is Column.PICTURE:
                return QSize(THUMBNAIL_EDGE + 8, THUMBNAIL_EDGE + 8)
        return None

    def _decoration(self, stored: StoredMatch, column: Column) -> object:
        palette = QGuiApplication.palette()
        match column:
            case Column.PICTURE if stored.match.photo.content_key:
                return self._small.get(stored.match.photo.content_key)
            case Column.CARD:
                key = stored.match.photo.content_key
                return (self._large.get(key) if key else None) or self._no_picture
            case Column.GRADE:
                return marks.icon(stored.match.grade, palette)
            case Column.VERDICT if stored.verdict:
                return marks.icon(stored.verdict, palette)
        return None

    def _thumbnail_loaded(self, column: Column) -> None:
        if self.ids:
            last = self.index(len(self.ids) - 1, column)
            self.dataChanged.emit(self.index(0, column), last, [_Role.DecorationRole])

    def _card_words(self, stored: StoredMatch) -> str:
        """What a screen reader says of a card."""
        columns = (Column.FILE, Column.GRADE, Column.DATASET, Column.VERDICT)
        said = [self._text(stored, column) for column in columns]
        return ", ".join([*said[:3], said[3] or "no verdict"])

    def _text(self, stored: StoredMatch, column: Column) -> str:
        match = stored.match
        folder, name = split_path(match.photo.path)
        match column:
            case Column.FILE:
                said = "".join(f" ({words})" for words in _remarks(stored))
                return visible(name, 200) + said
            case Column.FOLDER:
                return visible(_short_folder(PurePath(folder.removesuffix("!")), self.roots), 300)
            case Column.DATASET:
                return visible(dataset_name(match.dataset), 100)
            case Column.GRADE:
                if stored.stands_for > 1:
                    return f"Possible (one of {stored.stands_for:,})"
                return grade_words(match.grade)
            case Column.FLICKR_ID:
                return str(match.entry_id) if match.entry_id else "-"
            case Column.OWNER:
                return visible(match.nsid, 40) if match.nsid else "-"
            case Column.VERDICT:
                return verdict_words(stored.verdict) if stored.verdict else ""
            case Column.CARD:
                lines = [visible(name, 40), self._text(stored, Column.GRADE)]
                return "\n".join(
                    [*lines, *([verdict_words(stored.verdict)] if stored.verdict else [])]
                )
        return ""


def _empty_card() -> QPixmap:
    """Keeps the words of a card below the place of its picture where there is none."""
    pixmap = QPixmap(CARD_EDGE, CARD_EDGE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _remarks(stored: StoredMatch) -> list[str]:
    """What a row says beside the name of its file."""
    remarks = ["new"] if stored.new else []
    if not stored.present:
        remarks.append("not there any more")
    if not stored.pictured:
        remarks.append("no picture here")
    return remarks


def _tip(stored: StoredMatch) -> str | None:
    """What the remarks of a row mean; None where it has none."""
    tips = ["New: this was not found by the scan before."] if stored.new else []
    if stored.stands_for > 1:
        tips.append(f"Shown for {stored.stands_for:,} pictures that come near to this photo.")
    if not stored.pictured:
        tips.append(NO_PICTURE)
    return "\n".join(tips) or None


def _short_folder(folder: PurePath, roots: Sequence[str]) -> str:
    """A folder from the scanned folder on: "Pictures/2019" instead of "/home/me/Pictures/2019"."""
    for root in roots:
        if folder.is_relative_to(root) and PurePath(root).name:
            return str(folder.relative_to(PurePath(root).parent))
    return str(folder)


def _runs(flags: Sequence[bool]) -> list[tuple[int, int]]:
    """First and last position of each run of true values."""
    runs = []
    start = None
    for position, flag in enumerate([*flags, False]):
        if flag and start is None:
            start = position
        elif not flag and start is not None:
            runs.append((start, position - 1))
            start = None
    return runs
