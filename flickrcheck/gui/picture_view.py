"""A picture that can be enlarged and moved with mouse, wheel, touchpad and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from flickrcheck.gui.view_state import STEP, ViewState
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.language import say

# ruff: noqa: N802 - Qt names its methods in camel case

_NOTCH = 120.0  # what a wheel reports for one
_PAN = 0.15  # of the view, for one press of an arrow key
_REDUCED = 0.6  # below this scale a picture is reduced with care, once, instead of at each paint
_SHARP = 1.2  # screen pixels for each pixel of the picture, above which a sharper one is wanted


class PictureView(QWidget):
    """Paints what a subclass lays out on a scene, or words where there is none.

    Signals: sharper_wanted, once, when it is enlarged beyond the pixels that are loaded.
    """

    sharper_wanted = Signal()

    def __init__(self, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.state = state
        self.state.changed.connect(self._moved)
        self._scene: QSizeF | None = None
        self._pixels = 0.0  # across the scene, in the picture file
        self._loaded = 0.0  # across the scene, in what is loaded
        self._asked = False
        self._words = ""
        self._grip: QPointF | None = None
        self._scaled: dict[int, tuple[QSize, QPixmap]] = {}
        self.setMinimumHeight(90)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        return QSize(320, 260)

    @property
    def words(self) -> str:
        """What is shown in place of a picture, "" where there is one."""
        return self._words

    def set_scene(self, size: QSizeF, loaded: float, pixels: float) -> None:
        """Show a scene of this size; only its shape counts.

        loaded: pixels across it that are at hand; pixels: those that the file has.
        """
        self._scene, self._words = size, ""
        self._loaded, self._pixels = loaded, max(loaded, pixels)
        self._asked = False
        self._scaled.clear()
        self.update()

    def show_words(self, words: str) -> None:
        """Show words where there is no picture."""
        self._scene, self._words = None, in_window_words(words)
        self._scaled.clear()
        self.setAccessibleName(
            say("No picture: {why}", why=self._words) if words else say("Picture")
        )
        self.unsetCursor()
        self.update()

    def target(self) -> QRectF:
        """Where the scene lies in the view; empty without one."""
        if self._scene is None or self._scene.isEmpty():
            return QRectF()
        size = self._fitted() * self.state.zoom
        return QRectF(
            _start(self.width(), size.width(), self.state.x),
            _start(self.height(), size.height(), self.state.y),
            size.width(),
            size.height(),
        )

    def _fitted(self) -> QSizeF:
        """As large as it fits, but not larger than twice the pixels that there are."""
        assert self._scene is not None
        fitted = self._scene.scaled(QSizeF(self.size()), Qt.AspectRatioMode.KeepAspectRatio)
        most = 2 * self._pixels
        return fitted * (most / fitted.width()) if fitted.width() > most > 0 else fitted

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge or reduce; the point under ``at`` (else the middle) stays where it is."""
        if self._scene is None:
            return
        before = self.target()
        at = at or QPointF(self.width() / 2, self.height() / 2)
        x = (at.x() - before.x()) / before.width()
        y = (at.y() - before.y()) / before.height()
        zoom = max(1.0, self.state.zoom * factor)
        size = self._fitted() * zoom
        self.state.show(
            zoom,
            x - (at.x() - self.width() / 2) / size.width(),
            y - (at.y() - self.height() / 2) / size.height(),
        )

    def show_pixels(self, at: QPointF | None = None) -> None:
        """One pixel of the file for one of the screen; the whole picture if it is so already."""
        if self._scene is None:
            return
        wanted = self._pixels / self.devicePixelRatioF() / self._fitted().width()
        if wanted <= 1 or abs(self.state.zoom / wanted - 1) < 0.01:
            self.state.fit()
        else:
            self.zoom_by(wanted / self.state.zoom, at)

    def show_part(self, part: QRectF) -> None:
        """Bring a part of the scene into the middle, given as fractions of it, and enlarge it."""
        if self._scene is None or part.isEmpty():
            return
        fitted = self._fitted()
        zoom = min(
            self.width() / (part.width() * fitted.width()),
            self.height() / (part.height() * fitted.height()),
        )
        self.state.show(max(1.0, zoom), part.center().x(), part.center().y())

    def _moved(self) -> None:
        if self._scene is None:
            return
        self.setCursor(
            Qt.CursorShape.OpenHandCursor if self.state.zoom > 1 else Qt.CursorShape.ArrowCursor
        )
        across = self.target().width() * self.devicePixelRatioF()
        if not self._asked and self._pixels > self._loaded and across > _SHARP * self._loaded:
            self._asked = True
            self.sharper_wanted.emit()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        if self._scene is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(
                self.rect().adjusted(16, 8, -16, -8),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self._words,
            )
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self.paint_scene(painter, self.target())
        if self.hasFocus():
            painter.setClipping(False)
            painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def paint_scene(self, painter: QPainter, target: QRectF) -> None:
        """Paint the scene where it lies; subclasses do."""

    def draw(self, painter: QPainter, pixmap: QPixmap, where: QRectF) -> None:
        """Draw a picture smoothly: much reduced ones are reduced once and kept."""
        size = (where.size() * self.devicePixelRatioF()).toSize()
        if size.isEmpty() or size.width() > _REDUCED * pixmap.width():
            painter.drawPixmap(where, pixmap, QRectF(pixmap.rect()))
            return
        key = pixmap.cacheKey()
        if key not in self._scaled or self._scaled[key][0] != size:
            reduced = pixmap.scaled(
                size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled[key] = size, reduced
        reduced = self._scaled[key][1]
        painter.drawPixmap(where, reduced, QRectF(reduced.rect()))

    def forget_reduced(self) -> None:
        """Forget what ``draw`` kept, because there are other pictures now."""
        self._scaled.clear()

    # --- what the person does

    def wheelEvent(self, event: QWheelEvent) -> None:
        notches = event.angleDelta().y() / _NOTCH
        if self._scene is None or not notches:
            event.ignore()
            return
        self.zoom_by(STEP**notches, event.position())
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and (
            event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_by(1 + event.value(), event.position())
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._scene is not None and event.button() is Qt.MouseButton.LeftButton:
            self._grip = event.position()
            if self.state.zoom > 1:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self._scene is not None:
            self._pan(self._grip - event.position())
            self._grip = event.position()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None
        self._moved()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.show_pixels(event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        across, down = _PAN * self.width(), _PAN * self.height()
        match event.key():
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.zoom_by(STEP)
            case Qt.Key.Key_Minus:
                self.zoom_by(1 / STEP)
            case Qt.Key.Key_0:
                self.state.fit()
            case Qt.Key.Key_Z:
                self.show_pixels()
            case Qt.Key.Key_Left:
                self._pan(QPointF(-across, 0))
            case Qt.Key.Key_Right:
                self._pan(QPointF(across, 0))
            case Qt.Key.Key_Up:
                self._pan(QPointF(0, -down))
            case Qt.Key.Key_Down:
                self._pan(QPointF(0, down))
            case _:
                super().keyPressEvent(event)

    def _pan(self, by: QPointF) -> None:
        """Move the view over the scene by so many pixels."""
        target = self.target()
        if target.isEmpty():
            return
        # from what is in the middle now, which may be less far out than what was asked for
        middle = QPointF(self.width() / 2, self.height() / 2) - target.topLeft() + by
        x = middle.x() / target.width() if target.width() > self.width() else 0.5
        y = middle.y() / target.height() if target.height() > self.height() else 0.5
        self.state.show(self.state.zoom, x, y)


def _start(view: float, size: float, middle: float) -> float:
    """Where a side of the scene starts so that ``middle`` is in the middle, without a gap."""
    if size <= view:
        return (view - size) / 2
    return min(0.0, max(view - size, view / 2 - middle * size))
