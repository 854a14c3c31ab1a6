"""Draws the program's icon in the sizes and formats that desktops want.

Run by the environment that the program is built in, which has Qt and Pillow:

    python tools/installer/icons.py SVG FOLDER
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, of the hicolor theme."""

_WINDOWS_SIZES: Final = [(size, size) for size in (16, 24, 32, 48, 64, 256)]


def draw(svg: Path, folder: Path) -> None:
    """Write flickrcheck-SIZE.png for each size, flickrcheck.ico and flickrcheck.icns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PIL import Image
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon

    application = QGuiApplication.instance() or QGuiApplication([])
    icon = QIcon(str(svg))
    folder.mkdir(parents=True, exist_ok=True)
    for size in (*SIZES, 1024):
        # without a device's scale, which would draw more pixels than the name says
        if not icon.pixmap(QSize(size, size), 1.0).save(str(png(folder, size))):
            sys.exit(f"{svg} cannot be drawn at {size} pixels")
    with Image.open(png(folder, 256)) as drawn:
        drawn.save(folder / "flickrcheck.ico", sizes=_WINDOWS_SIZES)
    with Image.open(png(folder, 1024)) as drawn:
        drawn.save(folder / "flickrcheck.icns")
    del application


def png(folder: Path, size: int) -> Path:
    """Where the icon of so many pixels stands."""
    return folder / f"flickrcheck-{size}.png"


if __name__ == "__main__":
    draw(Path(sys.argv[1]), Path(sys.argv[2]))
