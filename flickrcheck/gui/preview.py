"""The person's picture, large, with the part that agrees and the boxes of the dataset's makers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from flickrcheck.gui.picture_view import PictureView
from flickrcheck.gui.view_state import ViewState
from flickrcheck.language import say
from flickrcheck.store.casebook import StoredMatch

if TYPE_CHECKING:
    from flickrcheck.work.face_places import PlacedFace

# ruff: noqa: N802 - Qt names its methods in camel case

LOAD_AFTER = 60  # milliseconds on one match, so that leafing through loads nothing
_CLICK = 4  # pixels that a click may move
_AROUND_FACE = 0.5  # of a chosen box's sides, what is shown beside it on each side


def agreeing_part(stored: StoredMatch) -> tuple[float, float, float, float] | None:
    """The part of the picture that shows what is listed: left, top, width and height as fractions
    of the picture, inside it. None where that is the whole, or where nobody can tell."""
    for proof in stored.match.evidence:
        if proof.window is None:
            continue
        left, top, wide, high = (min(max(part, 0.0), 1.0) for part in proof.window)
        wide, high = min(wide, 1 - left), min(high, 1 - top)
        if wide > 0 and high > 0:
            return left, top, wide, high
    return None


class Preview(PictureView):
    """Paints a picture as large as it fits, or words in its place.

    mine: the number of the box that the person said they are, 0 for none; ``mark_mine`` sets it.

    Signals: face_chosen, with the number of a box, 0 for none.
    """

    face_chosen = Signal(int)

    def __init__(self, state: ViewState | None = None, parent: QWidget | None = None) -> None:
        super().__init__(state or ViewState(), parent)
        self._pixmap = QPixmap()
        self._faces: Sequence[PlacedFace] = ()
        self._part: tuple[float, float, float, float] | None = None
        self._chosen = 0
        self.mine = 0
        self._pressed: QPointF | None = None
        self.show_words(say("No match is selected."))

    @property
    def faces(self) -> Sequence[PlacedFace]:
        """The boxes that are drawn."""
        return self._faces

    def show_picture(
        self,
        pixmap: QPixmap,
        faces: Sequence[PlacedFace],
        name: str,
        part: tuple[float, float, float, float] | None = None,
        *,
        pixels: int = 0,
    ) -> None:
        """Show a whole picture with numbered boxes; name is for screen readers.

        part: what of it stands in the dataset, as agreeing_part gives it; the rest is veiled.
        pixels: across the picture in its file, where that is more than the pixmap has.
        """
        self._pixmap, self._faces, self._part, self._chosen = pixmap, faces, part, 0
        self.setAccessibleName(name)
        self.state.fit()
        self.set_scene(QSizeF(pixmap.size()), pixmap.width(), pixels)

    def show_words(self, words: str) -> None:
        super().show_words(words)
        self._pixmap, self._faces = QPixmap(), ()
        self.setAccessibleDescription("")

    def sharpen(self, pixmap: QPixmap) -> None:
        """Take the same picture with more pixels; what is shown stays where it is."""
        if self.words or pixmap.width() <= self._pixmap.width():
            return
        shown = self.state.zoom * self._fitted().width()
        middle = self.state.x, self.state.y
        self._pixmap = pixmap
        self.set_scene(QSizeF(pixmap.size()), pixmap.width(), self._pixels)
        self.state.show(shown / self._fitted().width(), *middle)

    def choose_next_face(self) -> int:
        """Choose the next box and bring it near, after the last the whole picture; its number."""
        numbers = [0, *(face.number for face in self._faces)]
        return self.choose_face(numbers[(numbers.index(self._chosen) + 1) % len(numbers)])

    def choose_face(self, number: int) -> int:
        """Choose the box of this number and bring it near; 0, or one that is not drawn: none."""
        chosen = next((face for face in self._faces if face.number == number), None)
        self._chosen = chosen.number if chosen else 0
        if chosen:
            left, top, right, bottom = chosen.box
            part = QRectF(left, top, right - left, bottom - top)
            wide, high = _AROUND_FACE * part.width(), _AROUND_FACE * part.height()
            self.show_part(part.adjusted(-wide, -high, wide, high))
        else:
            self.state.fit()
        self.update()
        self.face_chosen.emit(self._chosen)
        return self._chosen

    def mark_mine(self, number: int) -> None:
        """Write at a box that it is the person; 0 for none."""
        self.mine = number
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at, pressed = event.position(), self._pressed
        self._pressed = None
        if pressed is None or (at - pressed).manhattanLength() > _CLICK:
            return
        # of boxes in one another the smallest is meant
        hit = [face for face in self._faces if _placed(face.box, self.target()).contains(at)]
        if hit:
            self.choose_face(min(hit, key=_area).number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F and not event.modifiers():
            self.choose_next_face()
        else:
            super().keyPressEvent(event)

    def paint_scene(self, painter: QPainter, target: QRectF) -> None:
        self.draw(painter, self._pixmap, target)
        if self._part is not None:
            left, top, wide, high = self._part
            self._draw_part(painter, target, _placed((left, top, left + wide, top + high), target))
        for face in self._faces:
            draw_face(
                painter,
                target,
                face,
                chosen=face.number == self._chosen,
                mine=face.number == self.mine,
            )

    def _draw_part(self, painter: QPainter, target: QRectF, part: QRectF) -> None:
        """Veil what lies around the part, and frame it with dashes, unlike the boxes of faces."""
        around = QPainterPath()
        around.addRect(target)
        around.addRect(part)  # the default fill rule leaves the inner one free
        painter.fillPath(around, QColor(0, 0, 0, 110))
        draw_dashes(painter, part)


def _area(face: PlacedFace) -> float:
    left, top, right, bottom = face.box
    return (right - left) * (bottom - top)


def draw_face(
    painter: QPainter,
    target: QRectF,
    face: PlacedFace,
    *,
    chosen: bool = False,
    mine: bool = False,
) -> None:
    """A numbered box on a picture that lies at ``target``; dotted where it is cut off.

    mine: it is the person, which the box says in words.
    """
    frame = _placed(face.box, target)
    # white on black shows on every picture; the chosen one is thicker
    wider = 2 if chosen else 1
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(0, 0, 0), 4 * wider))
    painter.drawRect(frame)
    style = Qt.PenStyle.DotLine if face.cut else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(255, 255, 255), 2 * wider, style))
    painter.drawRect(frame)
    text = say("{number}: you", number=face.number) if mine else str(face.number)
    metrics = painter.fontMetrics()
    tag = QRectF(
        frame.left(), frame.top(), metrics.horizontalAdvance(text) + 10, metrics.height() + 2
    )
    painter.fillRect(tag, QColor(255, 255, 255))
    painter.setPen(QColor(0, 0, 0))
    painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)


def draw_dashes(painter: QPainter, frame: QRectF) -> None:
    """A frame of white dashes on black, which shows on every picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, style in (
        (QColor(0, 0, 0), Qt.PenStyle.SolidLine),
        (QColor(255, 255, 255), Qt.PenStyle.DashLine),
    ):
        painter.setPen(QPen(colour, 2, style))
        painter.drawRect(frame.adjusted(1, 1, -1, -1))


def _placed(box: tuple[float, float, float, float], target: QRectF) -> QRectF:
    """A box in fractions of the picture, on the screen."""
    left, top, right, bottom = box
    return QRectF(
        target.x() + left * target.width(),
        target.y() + top * target.height(),
        (right - left) * target.width(),
        (bottom - top) * target.height(),
    )
