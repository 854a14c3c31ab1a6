"""Two pictures compared: side by side, in turn, with a slider, or by their difference."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flickrcheck.gui.compare_loader import Compared
from flickrcheck.gui.picture_view import PictureView
from flickrcheck.gui.preview import draw_dashes, draw_face
from flickrcheck.gui.view_state import ViewState
from flickrcheck.language import marked, say
from flickrcheck.work.face_places import PlacedFace

# ruff: noqa: N802 - Qt names its methods in camel case

_NEAR_DIVIDER = 8.0  # pixels


class Mode(Enum):
    """How two pictures are shown; the value is its name, in English."""

    SIDE = marked("Side by side")
    FLIP = marked("Flip")
    SLIDER = marked("Slider")
    DIFFERENCE = marked("Difference")


class _Layer(Enum):
    FIRST = "first"
    SECOND = "second"
    SLIDER = "slider"
    DIFFERENCE = "difference"


class ComparePane(PictureView):
    """One view of both pictures, which lie on one scene.

    Signals: divided, with where the divider is, 0 to 1; flipped, True while a key shows the other.
    """

    divided = Signal(float)
    flipped = Signal(bool)

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(state, parent)
        self.layer = _Layer.FIRST
        self.divider = 0.5
        self.faces: Sequence[PlacedFace] = ()
        self._pixmaps: dict[_Layer, QPixmap] = {}
        self._first = QRectF(0, 0, 1, 1)
        self._second = QRectF(0, 0, 1, 1)
        self._dragging = False

    def show_compared(self, compared: Compared, pixmaps: dict[_Layer, QPixmap]) -> None:
        """Lay both pictures on one scene that holds them whole."""
        first, second = QRectF(0, 0, 1, 1), QRectF(*compared.place)
        scene = first.united(second)
        self._first, self._second = _relative(first, scene), _relative(second, scene)
        self._pixmaps = pixmaps
        size = QSizeF(
            scene.width() * compared.first.width(), scene.height() * compared.first.height()
        )
        in_first = second.width() * compared.first.width()  # pixels of the first below the second
        density = compared.second.width() / in_first
        of_file = max(1.0, density, compared.pixels / compared.first.width())
        self.set_scene(size, size.width() * min(1.0, density), size.width() * of_file)

    def show_words(self, words: str) -> None:
        super().show_words(words)
        self._pixmaps = {}

    def sharpen(self, pixmaps: dict[_Layer, QPixmap]) -> None:
        """Take the same pictures with more pixels."""
        self._pixmaps = self._pixmaps | pixmaps
        self.forget_reduced()
        self.update()

    def paint_scene(self, painter: QPainter, target: QRectF) -> None:
        first, second = _placed(self._first, target), _placed(self._second, target)
        match self.layer:
            case _Layer.SECOND:
                self.draw(painter, self._pixmaps[_Layer.SECOND], second)
                if self._first != self._second:
                    draw_dashes(painter, first)
            case _Layer.DIFFERENCE if _Layer.DIFFERENCE in self._pixmaps:
                painter.fillRect(target, QColor(0, 0, 0))
                self.draw(painter, self._pixmaps[_Layer.DIFFERENCE], first)
                painter.setPen(QPen(QColor(255, 255, 255), 1, Qt.PenStyle.DashLine))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(first.intersected(second).adjusted(0, 0, -1, -1))
            case _Layer.SLIDER:
                self._paint_slider(painter, target, first, second)
            case _:
                self.draw(painter, self._pixmaps[_Layer.FIRST], first)
                if self._first != self._second:
                    draw_dashes(painter, second)
                for face in self.faces:
                    draw_face(painter, first, face)

    def _paint_slider(
        self, painter: QPainter, target: QRectF, first: QRectF, second: QRectF
    ) -> None:
        at = self._divider_at(target)
        painter.save()
        painter.setClipRect(QRectF(0, 0, at, self.height()))
        self.draw(painter, self._pixmaps[_Layer.FIRST], first)
        painter.setClipRect(QRectF(at, 0, self.width() - at, self.height()))
        self.draw(painter, self._pixmaps[_Layer.SECOND], second)
        painter.restore()
        for colour, width in ((QColor(0, 0, 0), 4), (QColor(255, 255, 255), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawLine(
                QPointF(at, max(0.0, target.top())),
                QPointF(at, min(float(self.height()), target.bottom())),
            )

    def _divider_at(self, target: QRectF) -> float:
        """Its place on the screen: across what is visible of the scene, so that it is at hand."""
        left, right = max(0.0, target.left()), min(float(self.width()), target.right())
        return left + self.divider * (right - left)

    def set_divider(self, part: float) -> None:
        """Show the first picture left of this part of the view, the second right of it."""
        self.divider = min(max(part, 0.0), 1.0)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = self._divider_at(self.target())
        near = abs(event.position().x() - at) <= _NEAR_DIVIDER
        self._dragging = self.layer is _Layer.SLIDER and near
        if not self._dragging:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._dragging:
            super().mouseMoveEvent(event)
            return
        target = self.target()
        left, right = max(0.0, target.left()), min(float(self.width()), target.right())
        if right > left:
            self.divided.emit((event.position().x() - left) / (right - left))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._dragging = False
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.flipped.emit(True)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            if not event.isAutoRepeat():
                self.flipped.emit(False)
        else:
            super().keyReleaseEvent(event)


class CompareView(QWidget):
    """Shows two pictures in one of the modes, all in step.

    Signals: sharper_wanted, when they are enlarged beyond the pixels that are loaded.
    """

    sharper_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = ViewState(self)
        self.left = ComparePane(self.state)
        self.right = ComparePane(self.state)
        self.mode = Mode.SIDE
        self._other_shown = False
        self._names = ("", "")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.left, 1)
        layout.addWidget(self.right, 1)
        self.left.sharper_wanted.connect(self.sharper_wanted)  # the left one is always shown
        self.show_words("")

    def show_words(self, words: str) -> None:
        """Show words in place of the pictures."""
        self.right.hide()
        self.right.show_words("")
        self.left.show_words(words)
        self._names = ("", "")

    def show_compared(
        self,
        compared: Compared,
        first: str,
        second: str,
        faces: Sequence[PlacedFace] = (),
    ) -> None:
        """Show two pictures. first, second: what screen readers call them; faces: on the first."""
        pixmaps = {
            _Layer.FIRST: QPixmap.fromImage(compared.first),
            _Layer.SECOND: QPixmap.fromImage(compared.second),
        }
        if compared.difference is not None:
            pixmaps[_Layer.DIFFERENCE] = QPixmap.fromImage(compared.difference)
        self._names = first, second
        self.state.fit()
        for pane in (self.left, self.right):
            pane.faces = faces
            pane.show_compared(compared, pixmaps)
        self.set_mode(self.mode)

    def sharpen(self, first: QImage, second: QImage) -> None:
        """Show the same pictures with more pixels."""
        pixmaps = {
            _Layer.FIRST: QPixmap.fromImage(first),
            _Layer.SECOND: QPixmap.fromImage(second),
        }
        for pane in (self.left, self.right):
            pane.sharpen(pixmaps)

    def set_mode(self, mode: Mode) -> None:
        """Show both pictures in this way from now on."""
        self.mode = mode
        self._arrange()

    def show_other(self, on: bool) -> None:
        """In the mode Flip: show the second picture in place of the first."""
        self._other_shown = on
        self._arrange()

    def set_divider(self, part: float) -> None:
        """In the mode Slider: where the second picture begins, 0 to 1."""
        self.left.set_divider(part)

    def _arrange(self) -> None:
        first, second = self._names
        both = say("{one} and {other}", one=first, other=second)
        match self.mode:
            case _ if not first:
                return
            case Mode.SIDE:
                self.left.layer, name = _Layer.FIRST, first
            case Mode.FLIP if self._other_shown:
                self.left.layer, name = _Layer.SECOND, second
            case Mode.FLIP:
                self.left.layer, name = _Layer.FIRST, first
            case Mode.SLIDER:
                self.left.layer, name = _Layer.SLIDER, say("{both}, divided", both=both)
            case _:
                self.left.layer, name = _Layer.DIFFERENCE, say("Difference of {both}", both=both)
        self.left.setAccessibleName(name)
        self.right.layer = _Layer.SECOND
        self.right.setAccessibleName(second)
        self.right.setVisible(self.mode is Mode.SIDE)
        self.left.update()
        self.right.update()


def _relative(part: QRectF, scene: QRectF) -> QRectF:
    return QRectF(
        (part.x() - scene.x()) / scene.width(),
        (part.y() - scene.y()) / scene.height(),
        part.width() / scene.width(),
        part.height() / scene.height(),
    )


def _placed(part: QRectF, target: QRectF) -> QRectF:
    return QRectF(
        target.x() + part.x() * target.width(),
        target.y() + part.y() * target.height(),
        part.width() * target.width(),
        part.height() * target.height(),
    )
