"""A chart that is a table: arrow keys go from bar to bar, Enter or a click chooses one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from flickrcheck.gui import marks
from flickrcheck.gui.bar_model import CELL, Bar, BarModel, Cell, Head, Title
from flickrcheck.gui.bar_paint import draw_bar
from flickrcheck.language import number_words
from flickrcheck.work.chart_scale import bar_length

# ruff: noqa: N802 - Qt names its methods in camel case

_Index = QModelIndex | QPersistentModelIndex
_PAD = 6
_GAP = 5  # between a bar and its number
_LEAST = 2.0  # pixels of a bar that is not 0
_MARK = 16
_FAINT = 60  # of 255: lines across a chart
_CHOSEN = 46  # of 255: the ground of the cell with the focus
_UPRIGHT_ROOM = 5.2  # lines of text that an upright bar takes
_WIDEST = 10  # figures beside each other: an upright bar where there are few
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class _BarDelegate(QStyledItemDelegate):
    """Draws cells: lying bars, or upright ones with the title's scale at the side."""

    def __init__(self, view: QTableView, *, upright: bool) -> None:
        super().__init__(view)
        self._upright = upright

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = option.fontMetrics.height()
        height = round(line * _UPRIGHT_ROOM) if self._upright else line + 2 * _PAD
        cell = index.data(CELL)
        text = cell if isinstance(cell, str) else cell.text
        width = option.fontMetrics.horizontalAdvance(text) + 2 * _PAD + 2
        if isinstance(cell, Title) and cell.icon:
            width += _MARK + _GAP
        if isinstance(cell, Title) and cell.ticks:
            width += option.fontMetrics.horizontalAdvance(number_words(cell.ticks[-1])) + _GAP
        return QSize(width, height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        cell: Cell = index.data(CELL)
        painter.save()
        painter.setClipRect(option.rect)
        painter.setFont(option.font)
        palette = option.palette
        if option.state & QStyle.StateFlag.State_HasFocus:
            ground = palette.color(QPalette.ColorRole.Highlight)
            edge = QPen(ground, 2)
            ground.setAlpha(_CHOSEN)
            painter.fillRect(option.rect, ground)
            painter.setPen(edge)
            painter.drawRect(option.rect.adjusted(1, 1, -1, -1))
        painter.setPen(palette.color(QPalette.ColorRole.Text))
        inner = option.rect.adjusted(_PAD, 0, -_PAD, 0)
        if isinstance(cell, Bar):
            if self._upright:
                self._draw_upright(painter, option, cell)
            else:
                self._draw_lying(painter, option, cell)
        elif isinstance(cell, Title):
            self._draw_title(painter, option, inner, cell)
        else:
            shown = option.fontMetrics.elidedText(cell, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(
                inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown
            )
        painter.restore()

    def _draw_title(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, cell: Title
    ) -> None:
        place = QRect(inner)
        if cell.ticks:
            self._draw_scale(painter, option, cell)
            widest = option.fontMetrics.horizontalAdvance(number_words(cell.ticks[-1]))
            place.setRight(place.right() - widest - _GAP)
        if cell.icon:
            top = place.center().y() - _MARK // 2
            marks.icon(cell.icon, option.palette).paint(painter, place.left(), top, _MARK, _MARK)
            place.setLeft(place.left() + _MARK + _GAP)
        at = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if self._upright:  # beside upright bars there is room for some lines
            painter.drawText(place, at | Qt.TextFlag.TextWordWrap, cell.text)
            return
        shown = option.fontMetrics.elidedText(
            cell.text, Qt.TextElideMode.ElideMiddle, place.width()
        )
        painter.drawText(place, at, shown)

    def _draw_lying(self, painter: QPainter, option: QStyleOptionViewItem, bar: Bar) -> None:
        place = option.rect.adjusted(_PAD, _PAD - 1, -_PAD, -_PAD + 1)
        widest = option.fontMetrics.horizontalAdvance(number_words(bar.top))
        own = option.fontMetrics.horizontalAdvance(bar.text)
        # the bar never takes the room of a number, and the longest one leaves enough for any
        room = max(0, place.width() - max(widest, own) - _GAP)
        length = bar_length(bar.value, bar.top, room, min(_LEAST, room))
        if length:
            drawn = QRectF(place.left(), place.top(), round(length), place.height())
            draw_bar(painter, drawn, bar.look, option.palette)
        place.setLeft(place.left() + round(length) + (_GAP if length else 0))
        painter.drawText(
            place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, bar.text
        )

    def _upright_room(self, option: QStyleOptionViewItem) -> tuple[int, int]:
        """Where upright bars stand, and how high the highest one is; above it goes its number."""
        line = option.fontMetrics.height()
        bottom = option.rect.bottom() - 3
        return bottom, max(1, option.rect.height() - line - _PAD - 3)

    def _draw_upright(self, painter: QPainter, option: QStyleOptionViewItem, bar: Bar) -> None:
        bottom, room = self._upright_room(option)
        self._draw_lines(painter, option, bar.ticks, bar.top)
        height = round(bar_length(bar.value, bar.top, room, _LEAST))
        most = option.fontMetrics.horizontalAdvance("0") * _WIDEST
        width = min(option.rect.width() - 2 * max(3, option.rect.width() // 6), most)
        left = option.rect.left() + (option.rect.width() - width) // 2
        if height:
            painter.fillRect(
                QRectF(left, bottom - height, width, height), option.palette.base()
            )  # a bar that is hollow hides the lines behind it
            drawn = QRectF(left, bottom - height, width, height)
            draw_bar(painter, drawn, bar.look, option.palette)
        line = option.fontMetrics.height()
        own = option.fontMetrics.horizontalAdvance(bar.text)
        place = QRect(0, bottom - height - line, own, line)
        place.moveLeft(left + (width - own) // 2)
        if bar.text:
            painter.fillRect(place.adjusted(-1, 2, 1, -2), option.palette.base())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, bar.text)

    def _draw_lines(
        self, painter: QPainter, option: QStyleOptionViewItem, ticks: Sequence[int], top: int
    ) -> None:
        bottom, room = self._upright_room(option)
        faint = option.palette.color(QPalette.ColorRole.Text)
        faint.setAlpha(_FAINT)
        for tick in ticks:
            y = bottom - round(bar_length(tick, top, room))
            painter.fillRect(QRect(option.rect.left(), y, option.rect.width(), 1), faint)

    def _draw_scale(self, painter: QPainter, option: QStyleOptionViewItem, cell: Title) -> None:
        bottom, room = self._upright_room(option)
        line = option.fontMetrics.height()
        right = option.rect.right() - _GAP
        for tick in cell.ticks:
            y = bottom - round(bar_length(tick, cell.ticks[-1], room))
            place = QRect(option.rect.left(), y - line // 2, right - option.rect.left(), line)
            if tick == 0:  # it stands on the line, inside the cell
                place.moveBottom(bottom + 4)
            painter.drawText(
                place,
                Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter,
                number_words(tick),
            )


class BarChart(QTableView):
    """A chart in a table as high as its rows.

    Signals: chosen, with what the bar leads to; moved, with the place of the cell that has the
    focus now, in the chart's own coordinates.
    """

    chosen = Signal(object)
    moved = Signal(QRect)

    def __init__(
        self, name: str, *, upright: bool = False, most_rows: int = 14, most_title: float = 0.32
    ) -> None:
        """most_title: so much of the width the titles take at most, however long they are."""
        super().__init__()
        self._most_title = most_title
        self._upright = upright
        self._most_rows = most_rows
        self.bars = BarModel()
        self.setModel(self.bars)
        self.setItemDelegate(_BarDelegate(self, upright=upright))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # one bar has the focus, none is selected: a style would paint over the bar
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)  # Tab leads out of the chart
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        across = Qt.AlignmentFlag.AlignHCenter if upright else Qt.AlignmentFlag.AlignLeft
        head.setDefaultAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        self.clicked.connect(self._choose)
        self.viewport().setMouseTracking(True)

    def show_bars(self, heads: Sequence[Head], rows: Sequence[Sequence[Cell]]) -> None:
        """Show these cells; the bar that has the focus keeps it wherever it stands now."""
        before = self.currentIndex()
        title = self.bars.title(before.row()) if before.isValid() else ""
        head = self.bars.heads[before.column()].text if before.isValid() else ""
        if self.bars.show(heads, rows):
            self._fit()
            if rows:  # the arrow keys need something to start from
                row, column = self.bars.place(title, head)
                self.selectionModel().setCurrentIndex(
                    self.bars.index(row, column), QItemSelectionModel.SelectionFlag.NoUpdate
                )

    def _choose(self, index: QModelIndex) -> None:
        cell = self.bars.cell(index)
        if isinstance(cell, Bar | Title) and cell.leads_to is not None:
            self.chosen.emit(cell.leads_to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._point(event.position().toPoint())

    def _point(self, place: QPoint) -> None:
        index = self.indexAt(place)
        cell = self.bars.cell(index) if index.isValid() else ""
        leads = isinstance(cell, Bar | Title) and cell.leads_to is not None
        shape = Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.moved.emit(self.visualRect(current))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self) -> None:
        """Give rows and columns their sizes, and the chart its height."""
        if not self.bars.rows:
            return
        hint = self.itemDelegate().sizeHint(self._option(), self.bars.index(0, 0))
        self.verticalHeader().setDefaultSectionSize(hint.height())
        self._share_width()

    def _option(self) -> QStyleOptionViewItem:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return option

    def _share_width(self) -> None:
        """The titles get what they need, the bars share the rest."""
        heads, rows = self.bars.heads, self.bars.rows
        if not heads or not rows:
            return
        width = self.viewport().width()
        delegate, option = self.itemDelegate(), self._option()
        unit = self.fontMetrics().horizontalAdvance("0")
        heads_need = [
            self.fontMetrics().horizontalAdvance(head.text)
            + 2 * _PAD
            + (_MARK + _GAP if head.icon else 0)
            for head in heads
        ]
        needed = [
            max(
                heads_need[column],
                *(
                    delegate.sizeHint(option, self.bars.index(row, column)).width()
                    for row in range(len(rows))
                ),
            )
            for column, head in enumerate(heads)
        ]
        if self._upright:
            over = max(0, sum(needed) - width)
            needed[0] = max(needed[0] - over, self._least_title(needed[0]))
        else:
            needed[0] = min(needed[0], max(unit * 14, int(width * self._most_title)))
        rest = width - sum(each for each, head in zip(needed, heads, strict=True) if not head.share)
        # bars of one scale are as long in every column
        sharing = [column for column, head in enumerate(heads) if head.share]
        least = max(unit * 9, *(heads_need[column] for column in sharing))
        for column, head in enumerate(heads):
            each = needed[column]
            if head.share:
                share = rest // len(sharing)
                each = max(each if self._upright else least, share)
            self.setColumnWidth(column, each)
        self._share_height(overflows=self.horizontalHeader().length() > width)

    def _least_title(self, whole: int) -> int:
        """How narrow the titles may be where they take three lines. whole: on one line."""
        advance = self.fontMetrics().horizontalAdvance
        titles = [row[0].text for row in self.bars.rows if isinstance(row[0], Title)]
        longest = max(titles, key=advance, default="")
        beside = whole - advance(longest)  # a mark and a scale
        words = [advance(word) for title in titles for word in title.split()]
        return min(whole, beside + max(*words, advance(longest) * 9 // 20, 0))

    def _share_height(self, *, overflows: bool) -> None:
        """As high as the rows, and the bar that scrolls sideways where there is one."""
        head = self.horizontalHeader().sizeHint().height()
        rows = min(len(self.bars.rows), self._most_rows)
        bar = self.horizontalScrollBar().sizeHint().height() if overflows else 0
        self.setFixedHeight(head + rows * self.verticalHeader().defaultSectionSize() + bar + 2)
        scrolls = rows < len(self.bars.rows)
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
