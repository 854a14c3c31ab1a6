"""The person's picture, large, with the part that agrees and the boxes of the dataset's makers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from flickrcheck.errors import FlickrcheckError
from flickrcheck.gui.window_words import in_window_words
from flickrcheck.model import FaceBox
from flickrcheck.photo.content import content_key, read_file
from flickrcheck.photo.thumbnail import make_thumbnail
from flickrcheck.store.casebook import Casebook, StoredMatch
from flickrcheck.store.casebook_query import reading_problem
from flickrcheck.work.export_words import NO_PICTURE, exports_of, told_words

# ruff: noqa: N802 - Qt names its methods in camel case

PREVIEW_EDGE = 1280  # pixels of the longer side
_SAME_SHAPE = 0.03  # how far the width-to-height ratios of picture and frame may differ


@dataclass(frozen=True, slots=True)
class Loaded:
    """A decoded picture, or why there is none in a sentence.

    told: what the person's account export says of the listed photo, "" if nothing.
    """

    image: QImage | None
    problem: str
    told: str = ""


def load_preview(casebook: Casebook, stored: StoredMatch) -> Loaded:
    """Read and decode the picture of a match; never raises for a picture's sake."""
    told = told_words(exports_of(casebook, [stored]).get(stored.match.entry_id or 0))
    if not stored.pictured:
        return Loaded(None, NO_PICTURE, told)
    return replace(_load_picture(casebook, stored), told=told)


def _load_picture(casebook: Casebook, stored: StoredMatch) -> Loaded:
    """The picture itself.

    Only a file whose very bytes the scan's isolated workers could decode is decoded in the
    window's own process: a decoder that crashes would take the window with it.
    """
    photo = stored.match.photo
    if photo.content_key is None:
        return Loaded(None, "This picture has not been read yet. The scan will come to it.")
    problem = reading_problem(casebook, photo.content_key)
    if problem:
        return Loaded(None, f"The picture cannot be shown. {problem}")
    try:
        data = read_file(photo.path)
        if content_key(data) != photo.content_key:
            return Loaded(None, "The file has changed since the scan. Scan again to see it.")
        image = QImage.fromData(make_thumbnail(data, PREVIEW_EDGE))
    except FlickrcheckError as error:
        return Loaded(None, f"The picture cannot be shown. {error}")
    return Loaded(image, "")


def boxes_to_draw(stored: StoredMatch, size: QSize) -> tuple[list[FaceBox], str]:
    """The boxes that can be placed on a picture of this size, and why others cannot."""
    faces = [face for face in stored.match.faces if face.x is not None]
    if not faces:
        return [], ""
    framed = [face for face in faces if face.frame_w and face.frame_h]
    if not framed:
        return [], "The boxes are not drawn, because the list does not say for which picture size."
    turned = {proof.orientation for proof in stored.match.evidence} - {None, "as is"}
    if turned:
        return [], "The boxes are not drawn, because your picture is turned or mirrored."
    frame = framed[0]
    _, _, wide, high = agreeing_part(stored) or (0.0, 0.0, 1.0, 1.0)
    shape = (size.width() * wide) / (size.height() * high)
    ratio = shape / ((frame.frame_w or 1) / (frame.frame_h or 1))
    if abs(ratio - 1) > _SAME_SHAPE:
        return [], "The boxes are not drawn, because your picture has another shape."
    return framed, ""


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


class Preview(QWidget):
    """Paints a picture as large as it fits, or words in its place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pixmap: QPixmap | None = None
        self._boxes: Sequence[FaceBox] = ()
        self._part: tuple[float, float, float, float] | None = None
        self._words = ""
        self.setMinimumHeight(160)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_words("No match is selected.")

    def sizeHint(self) -> QSize:
        return QSize(320, 260)

    def show_picture(
        self,
        pixmap: QPixmap,
        boxes: Sequence[FaceBox],
        name: str,
        part: tuple[float, float, float, float] | None = None,
    ) -> None:
        """Show a picture with numbered boxes; name is for screen readers.

        part: what of it stands in the dataset, as agreeing_part gives it; the rest is veiled, and
        the boxes are those of the part.
        """
        self._pixmap, self._boxes, self._part, self._words = pixmap, boxes, part, ""
        self.setAccessibleName(name)
        self.update()

    def show_words(self, words: str) -> None:
        """Show words where there is no picture."""
        words = in_window_words(words)
        self._pixmap, self._boxes, self._part, self._words = None, (), None, words
        self.setAccessibleName(f"No picture: {words}" if words else "Picture")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.AlternateBase))
        if self._pixmap is None:
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            painter.drawText(
                self.rect().adjusted(16, 8, -16, -8),
                Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
                self._words,
            )
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        target = self._target(self._pixmap.size())
        painter.drawPixmap(target, self._pixmap, QRectF(self._pixmap.rect()))
        listed = target
        if self._part is not None:
            left, top, wide, high = self._part
            listed = QRectF(
                target.x() + left * target.width(),
                target.y() + top * target.height(),
                wide * target.width(),
                high * target.height(),
            )
            self._draw_part(painter, target, listed)
        for number, box in enumerate(self._boxes, 1):
            self._draw_box(painter, listed, box, number)

    def _draw_part(self, painter: QPainter, target: QRectF, part: QRectF) -> None:
        """Veil what lies around the part, and frame it with dashes, unlike the boxes of faces."""
        around = QPainterPath()
        around.addRect(target)
        around.addRect(part)  # the default fill rule leaves the inner one free
        painter.fillPath(around, QColor(0, 0, 0, 110))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        # black under white dashes shows on every picture
        for colour, style in (
            (QColor(0, 0, 0), Qt.PenStyle.SolidLine),
            (QColor(255, 255, 255), Qt.PenStyle.DashLine),
        ):
            painter.setPen(QPen(colour, 2, style))
            painter.drawRect(part.adjusted(1, 1, -1, -1))

    def _target(self, size: QSize) -> QRectF:
        """Where the picture goes: in the middle, not enlarged beyond twice its size."""
        fitted = size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        if fitted.width() > 2 * size.width():
            fitted = size * 2
        left = (self.width() - fitted.width()) / 2
        top = (self.height() - fitted.height()) / 2
        return QRectF(left, top, fitted.width(), fitted.height())

    def _draw_box(self, painter: QPainter, target: QRectF, box: FaceBox, number: int) -> None:
        across = target.width() / (box.frame_w or 1)
        down = target.height() / (box.frame_h or 1)
        frame = QRectF(
            target.x() + (box.x or 0) * across,
            target.y() + (box.y or 0) * down,
            (box.w or 0) * across,
            (box.h or 0) * down,
        ).intersected(target)
        # white on black shows on every picture
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((QColor(0, 0, 0), 4), (QColor(255, 255, 255), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(frame)
        text = str(number)
        metrics = painter.fontMetrics()
        tag = QRectF(
            frame.left(), frame.top(), metrics.horizontalAdvance(text) + 10, metrics.height() + 2
        )
        painter.fillRect(tag, QColor(255, 255, 255))
        painter.setPen(QColor(0, 0, 0))
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, text)
