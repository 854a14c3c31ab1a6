"""The matches as a table model: row IDs from one query, rows read page by page."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QIcon, QPalette, QPixmap

from flickrcheck.errors import FlickrcheckError
from flickrcheck.flickr.sidecars import split_path
from flickrcheck.gui import marks
from flickrcheck.gui import match_words as words
from flickrcheck.gui.no_picture import no_picture_icon, no_picture_words
from flickrcheck.gui.session import Session
from flickrcheck.gui.thumbnails import CARD_EDGE, THUMBNAIL_EDGE, Thumbnails
from flickrcheck.gui.verdict_words import verdict_words
from flickrcheck.language import marked, say
from flickrcheck.store.casebook import StoredMatch
from flickrcheck.store.grouped_matches import Head, Rows
from flickrcheck.store.match_filter import Group, Sort
from flickrcheck.work.catalogue import dataset_name
from flickrcheck.work.words import counted, visible

# ruff: noqa: N802 - Qt names its methods in camel case

_PAGE = 100  # rows read at once
_PAGES = 40  # kept
_MOST_CHANGES = 200  # runs of rows put in one by one; beyond, the table is filled anew
_MOST_MOVED = 1_000_000  # rows that all of these runs together may move
_CARD_NAME = 20  # letters of a file name that stand in one line of a card
_FOLDED, _UNFOLDED = "\u25b8", "\u25be"  # small triangles to the right and downwards

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
    DATE = 8
    NEW = 9
    CARD = 10  # all of it together, for the grid; the table hides it


TITLES = {
    Column.PICTURE: marked("Picture"),
    Column.FILE: marked("File", "column"),
    Column.FOLDER: marked("Folder"),
    Column.DATASET: marked("Dataset"),
    Column.GRADE: marked("How sure"),
    Column.FLICKR_ID: marked("Flickr ID"),
    Column.OWNER: marked("Owner"),
    Column.VERDICT: marked("Your verdict"),
    Column.DATE: marked("Date"),
    Column.NEW: marked("New", "column"),
    Column.CARD: marked("Match"),
}
"""Still to be said, with ``title``."""

SORTS = {
    Column.FILE: Sort.FILE,
    Column.FOLDER: Sort.FOLDER,
    Column.DATASET: Sort.DATASET,
    Column.GRADE: Sort.GRADE,
    Column.FLICKR_ID: Sort.FLICKR_ID,
    Column.OWNER: Sort.OWNER,
    Column.VERDICT: Sort.VERDICT,
    Column.DATE: Sort.DATE,
    Column.NEW: Sort.NEW,
}


def title(column: Column) -> str:
    """What a column is called."""
    about = "column" if column in (Column.FILE, Column.NEW) else ""
    return say(TITLES[column], about)


class MatchModel(QAbstractTableModel):
    """Matches in the order of ``ids``, where groups have heads: -1 - n stands for ``heads[n]``.
    Texts are harmless already."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.ids: list[int] = []
        self.matches: Sequence[int] = []  # those of folded groups, too
        self.heads: Sequence[Head] = ()
        self.group: Group | None = None
        self.roots: Sequence[str] = ()
        self.card_size: QSize | None = None
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

    def head(self, row: int) -> Head | None:
        """The head of a group that stands in this row; None where a match does."""
        if not 0 <= row < len(self.ids) or self.ids[row] >= 0:
            return None
        return self.heads[-1 - self.ids[row]]

    def members(self, head: Head) -> Sequence[int]:
        """The matches of a group."""
        return self.matches[head.start : head.start + head.matches]

    def _match_id(self, id: int) -> int:
        """The match of a row, or the first one of its group."""
        return id if id >= 0 else self.matches[self.heads[-1 - id].start]

    def stored(self, row: int) -> StoredMatch | None:
        """The match of a row, or the first one of the group that it is the head of; None where it
        has gone since, or the casebook cannot be read."""
        if not 0 <= row < len(self.ids):
            return None
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            ids = [*map(self._match_id, self.ids[number * _PAGE : (number + 1) * _PAGE])]
            try:
                page = {s.id: s for s in self._session.casebook.matches_by_id(ids)}
            except FlickrcheckError:
                page = {}  # painting must go on; whatever the person does next says why
            self._pages[number] = page
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(self._match_id(self.ids[row]))

    def shows(self, rows: Rows, group: Group | None) -> bool:
        """Whether it shows these rows already."""
        return (rows.rows, rows.heads, group) == (self.ids, self.heads, self.group)

    def set_rows(self, rows: Rows, group: Group | None, *, anew: bool = False) -> bool:
        """Show these rows, as ``set_ids`` does."""
        if group is None and self.group is None:
            self.matches = rows.ids
            return self.set_ids(rows.rows, anew=anew)
        self.beginResetModel()  # the heads of groups have other numbers now
        self.matches, self.heads, self.group = rows.ids, rows.heads, group
        self._take(list(rows.rows))
        self.endResetModel()
        return True

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
            return title(Column(section))
        return None

    def data(self, index: _Index, role: int = 0) -> object:
        if not index.isValid():
            return None
        stored = self.stored(index.row())
        if stored is None:
            return None
        column = Column(index.column())
        head = self.head(index.row())
        if head:
            return self._of_head(head, stored, column, role)
        match role:
            case _Role.DisplayRole:
                return "" if column is Column.PICTURE else self._text(stored, column)
            case _Role.AccessibleTextRole:
                if column is Column.PICTURE:
                    return self._picture_words(stored)
                if column is Column.CARD:
                    return self._card_words(stored)
                if column is Column.FILE:
                    return words.file_words(stored, new=True)
                if column is Column.DATE:
                    return words.day_words(stored, whole=True)
                if column is Column.NEW:
                    return say("new") if stored.new else say("not new")
                if column is Column.VERDICT:
                    return verdict_words(stored.verdict)
                return self._text(stored, column)
            case _Role.ToolTipRole:
                return words.remark_words(stored) or None
            case _Role.FontRole if stored.new and column is Column.FILE:
                return self._bold
            case _Role.DecorationRole:
                return self._decoration(stored, column)
            case _Role.SizeHintRole if column is Column.PICTURE:
                return QSize(THUMBNAIL_EDGE + 8, THUMBNAIL_EDGE + 8)
            case _Role.SizeHintRole if column is Column.CARD:
                return self.card_size  # also of cards that have fewer lines than others
        return None

    def _decoration(self, stored: StoredMatch, column: Column) -> object:
        palette = QGuiApplication.palette()
        match column:
            case Column.PICTURE:
                return self._picture(stored, self._small, THUMBNAIL_EDGE, palette)
            case Column.CARD:
                return self._picture(stored, self._large, CARD_EDGE, palette) or self._no_picture
            case Column.GRADE:
                return marks.icon(stored.match.grade, palette)
            case Column.VERDICT if stored.verdict:
                return marks.icon(stored.verdict, palette)
        return None

    def _picture(
        self, stored: StoredMatch, pictures: Thumbnails, edge: int, palette: QPalette
    ) -> QIcon | None:
        """The small picture, or in words why there is none; None until that is known."""
        key = stored.match.photo.content_key
        icon = pictures.get(key) if key else None
        if icon is None and (key is None or pictures.is_missing(key)):
            return no_picture_icon(stored, edge, palette)
        return icon

    def _thumbnail_loaded(self, column: Column) -> None:
        if self.ids:
            last = self.index(len(self.ids) - 1, column)
            self.dataChanged.emit(self.index(0, column), last, [_Role.DecorationRole])

    def _picture_words(self, stored: StoredMatch) -> str:
        """What a screen reader says of a small picture."""
        file = self._text(stored, Column.FILE)
        key = stored.match.photo.content_key
        if key is None or self._small.is_missing(key):
            return say("Picture of {file}: {why}", file=file, why=no_picture_words(stored))
        return say("Picture of {file}", file=file)

    def _card_words(self, stored: StoredMatch) -> str:
        """What a screen reader says of a card."""
        columns = (Column.FILE, Column.GRADE, Column.DATASET, Column.VERDICT)
        said = [self._text(stored, column) for column in columns]
        return ", ".join([*said[:3], said[3] or say("no verdict")])

    def _text(self, stored: StoredMatch, column: Column) -> str:
        match = stored.match
        match column:
            case Column.FILE:
                return words.file_words(stored, new=False)
            case Column.FOLDER:
                return words.folder_words(stored, self.roots)
            case Column.DATASET:
                return visible(dataset_name(match.dataset), 100)
            case Column.GRADE:
                return words.sure_words(stored)
            case Column.FLICKR_ID:
                return str(match.entry_id) if match.entry_id else "-"
            case Column.OWNER:
                return visible(match.nsid, 40) if match.nsid else "-"
            case Column.VERDICT:
                return verdict_words(stored.verdict) if stored.verdict else ""
            case Column.DATE:
                return words.day_words(stored)
            case Column.NEW:
                return say("New") if stored.new else ""
            case Column.CARD:
                _, name = split_path(match.photo.path)
                lines = [visible(name, _CARD_NAME), words.sure_words(stored)]
                if stored.verdict:
                    lines.append(verdict_words(stored.verdict))
                return "\n".join(lines)
        return ""

    def _of_head(self, head: Head, first: StoredMatch, column: Column, role: int) -> object:
        """What the row at the head of a group shows: all of it in its first cell and its card."""
        if column not in (Column.PICTURE, Column.CARD):
            return None
        name = words.group_name(self.group, first, self.roots) if self.group else "-"
        match role:
            case _Role.DisplayRole:
                sign = _FOLDED if head.folded else _UNFOLDED
                matches = counted(head.matches, "match", "matches")
                between = "\n" if column is Column.CARD else "   "
                return f"{sign} {name}{between}{matches}"
            case _Role.AccessibleTextRole:
                return words.group_words(name, head.matches, folded=head.folded)
            case _Role.FontRole:
                return self._bold
            case _Role.DecorationRole if column is Column.CARD:
                return self._no_picture
            case _Role.SizeHintRole if column is Column.CARD:
                return self.card_size
        return None


def _empty_card() -> QPixmap:
    """Keeps the words of a card below the place of its picture where there is none."""
    pixmap = QPixmap(CARD_EDGE, CARD_EDGE)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


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
