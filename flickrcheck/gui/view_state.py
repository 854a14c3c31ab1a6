"""Which part of a picture is shown, in relative units, so that several views move in step."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

MOST_ZOOM = 64.0
STEP = 1.25  # of one press or one notch of the wheel


class ViewState(QObject):
    """How far a picture is enlarged against fitting into its view, and what is in the middle.

    zoom: 1 is the whole picture. x and y: the point in the middle, as fractions of the picture.
    Signals: changed.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.zoom = 1.0
        self.x = 0.5
        self.y = 0.5

    def show(self, zoom: float, x: float, y: float) -> None:
        """Show this; what is out of bounds is brought back into them."""
        wanted = (
            min(max(zoom, 1.0), MOST_ZOOM),
            min(max(x, 0.0), 1.0),
            min(max(y, 0.0), 1.0),
        )
        if wanted != (self.zoom, self.x, self.y):
            self.zoom, self.x, self.y = wanted
            self.changed.emit()

    def fit(self) -> None:
        """Show the whole picture."""
        self.show(1.0, 0.5, 0.5)
