"""Small pictures for table and grid, read in the background and kept within bounds."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap

from flickrcheck.gui.bridge import Tell
from flickrcheck.gui.session import Session
from flickrcheck.store.casebook import Casebook

THUMBNAIL_EDGE = 48  # pixels of a row of the table, before the screen's scale factor
CARD_EDGE = 112  # the same of a card of the grid
_KEPT_BYTES = 48_000_000
_AT_ONCE = 64  # the newest wishes; older ones have been scrolled away


class Thumbnails(QObject):
    """Small pictures by content key. edge: of their longer side in pixels, before scaling.

    square: with room around them, so that words below them stand in one line.

    Signals: loaded, when more of them can be had.
    """

    loaded = Signal()

    def __init__(self, session: Session, edge: int, *, square: bool = False) -> None:
        super().__init__(session)
        self._session = session
        self._edge = edge
        self._square = square
        self._kept: OrderedDict[bytes, QIcon | None] = OrderedDict()
        self._bytes = 0
        self._wanted: OrderedDict[bytes, None] = OrderedDict()
        self._running = False
        self._soon = QTimer(self, interval=20, singleShot=True)
        self._soon.timeout.connect(self._load)

    def get(self, content_key: bytes) -> QIcon | None:
        """The small picture, or None; then ``loaded`` follows if there is one."""
        if content_key in self._kept:
            self._kept.move_to_end(content_key)
            return self._kept[content_key]
        self._wanted[content_key] = None
        self._wanted.move_to_end(content_key)
        if not self._running and not self._soon.isActive():
            self._soon.start()
        return None

    def is_missing(self, content_key: bytes) -> bool:
        """Whether it was looked for and there is none."""
        return content_key in self._kept and self._kept[content_key] is None

    def forget_missing(self) -> None:
        """Ask again for those that were not there, because a scan has made more."""
        for key in [key for key, pixmap in self._kept.items() if pixmap is None]:
            del self._kept[key]

    def clear(self) -> None:
        """Forget all, because another casebook is open."""
        self._kept.clear()
        self._wanted.clear()
        self._bytes = 0

    def _load(self) -> None:
        keys = list(self._wanted)[-_AT_ONCE:]
        self._wanted.clear()
        if not keys:
            return
        self._running = True
        path, edge, square = self._session.casebook.path, self._edge, self._square

        def work(_: Tell) -> dict[bytes, QImage | None]:
            with Casebook.open(path) as book:
                return {key: _image(book.thumbnail(key), edge, square) for key in keys}

        self._session.bridge.run_task(work, self._take, self._failed, quick=True)

    def _take(self, images: dict[bytes, QImage | None]) -> None:
        self._running = False
        for key, image in images.items():
            self._kept[key] = None if image is None else _icon(image)
            self._bytes += self._size(self._kept[key])
        while self._bytes > _KEPT_BYTES:
            self._bytes -= self._size(self._kept.popitem(last=False)[1])
        self.loaded.emit()
        if self._wanted:
            self._soon.start()

    def _failed(self, _: str) -> None:
        self._running = False  # the rows stay without pictures; nothing else depends on them

    def _size(self, icon: QIcon | None) -> int:
        """Bytes in memory, at most."""
        return 0 if icon is None else 4 * (2 * self._edge) ** 2


def _icon(image: QImage) -> QIcon:
    pixmap = QPixmap.fromImage(image)
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # Qt would colour it like the selection
    return icon


def small_image(jpeg: bytes, edge: int) -> QImage | None:
    """A picture whose longer side is ``edge`` pixels, None where it cannot be decoded.

    At twice the size, which is enough for the sharpest common screens. For workers, too.
    """
    image = QImage.fromData(jpeg)
    if image.isNull():
        return None
    scaled = image.scaled(
        QSize(edge, edge) * 2,
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled.setDevicePixelRatio(2)
    return scaled


def _image(jpeg: bytes | None, edge: int, square: bool) -> QImage | None:
    scaled = small_image(jpeg, edge) if jpeg is not None else None
    if scaled is not None and square:
        scaled = scaled.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
        # at the bottom, so that a name below is not taken for that of the picture in the next line
        left, top = (2 * edge - scaled.width()) // 2, 2 * edge - scaled.height()
        scaled = scaled.copy(-left, -top, 2 * edge, 2 * edge)  # what is outside is transparent
        scaled.setDevicePixelRatio(2)
    return scaled
