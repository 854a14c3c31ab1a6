"""Makes the pictures of the window for the README: python docs/make_screenshots.py

Everything in them is drawn by flickrcheck's own demo; no picture of anybody is shown. The window
is rendered without a screen, in the light and in the dark palette of Qt's Fusion style.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

SCREENSHOTS = Path(__file__).resolve().parent / "screenshots"
# by the time Qt is imported the home folder must not be the developer's
HOME = Path(tempfile.gettempdir()) / "flickrcheck-screenshots"
os.environ |= {
    "QT_QPA_PLATFORM": "offscreen",
    "XDG_DATA_HOME": str(HOME / "data"),
    "XDG_CONFIG_HOME": str(HOME / "config"),
    "XDG_CACHE_HOME": str(HOME / "cache"),
}

from PySide6.QtCore import QSize  # noqa: E402
from PySide6.QtGui import QColor, QImage, QPalette  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

from flickrcheck.gui.main_window import MainWindow  # noqa: E402
from flickrcheck.gui.rail import (  # noqa: E402
    DATASETS,
    LETTERS,
    MATCHES,
    OVERVIEW,
    PHOTOS,
    SETTINGS,
)
from flickrcheck.gui.session import Session  # noqa: E402
from flickrcheck.gui.settings import Settings  # noqa: E402
from flickrcheck.model import Verdict  # noqa: E402
from flickrcheck.store.casebook import Casebook  # noqa: E402
from flickrcheck.work.demo import example_pack  # noqa: E402
from flickrcheck.work.demo_library import write_library  # noqa: E402
from flickrcheck.work.letters_writer import Writer  # noqa: E402
from flickrcheck.work.packs import pack_folder  # noqa: E402

SIZE = QSize(1240, 780)
COLOURS = 256  # of the saved PNG, which keeps it below 150 KB


def main() -> None:
    """Draw the demo, scan it in the window, and save each page in light and dark."""
    shutil.rmtree(HOME, ignore_errors=True)
    pack_folder().mkdir(parents=True)
    shutil.copy(example_pack(), pack_folder())
    photos = HOME / "Pictures"
    for _ in write_library(photos):
        pass
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    light = app.palette()
    window = MainWindow(Session(Casebook.open(HOME / "demo.casebook", create=True), Settings()))
    window.resize(SIZE)
    window.show()
    window.photos.add([str(photos)])
    window.photos.start()
    wait(app, lambda: not window.session.scan.active)
    prepare(app, window)
    for name, palette in (("", light), ("-dark", dark_palette())):
        app.setPalette(palette)
        for page, title in (
            (OVERVIEW, "overview"),
            (PHOTOS, "photos"),
            (MATCHES, "matches"),
            (LETTERS, "letters"),
            (DATASETS, "datasets"),
            (SETTINGS, "privacy"),
        ):
            window.show_page(page)
            wait(app, lambda: not (window.overview.asker.busy or window.session.bridge.waiting))
            save(window, SCREENSHOTS / f"{title}{name}.png")
        compare(app, window, SCREENSHOTS / f"compare{name}.png")
    window.close()
    shutil.rmtree(HOME, ignore_errors=True)


def prepare(app: QApplication, window: MainWindow) -> None:
    """Some verdicts, one match selected, and the writer of the demo."""
    window.show_page(MATCHES)
    ids = window.matches.model.ids
    for verdict, rows in (
        (Verdict.MINE, (0, 1, 3, 5, 6, 9)),
        (Verdict.NOT_MINE, (2,)),
        (Verdict.UNSURE, (7,)),
    ):
        window.session.casebook.set_verdict([ids[row] for row in rows], verdict)
    window.matches.reload()
    window.matches.step(4)
    wait(app, lambda: "Your picture" in window.matches.inspector.preview.accessibleName())
    writer = Writer("Robin Example", "robin@example.org", flickr_name="robin_example")
    window.letters.form.set_writer(writer, remembered=False)
    window.settings.show_privacy()
    window.statusBar().clearMessage()


def compare(app: QApplication, window: MainWindow, path: Path) -> None:
    """The comparison of the selected match with a cut and mirrored copy."""
    from PIL import Image, ImageOps

    inspector = window.matches.inspector
    inspector.compare()
    dialog = inspector._compare
    wait(app, lambda: dialog.pictures.alone.faces and not window.session.bridge.waiting)
    copy = HOME / "saved from the web.jpg"
    with Image.open(dialog._stored.match.photo.path) as opened:
        cut = opened.convert("RGB").crop((180, 60, opened.width - 120, opened.height - 90))
        ImageOps.mirror(cut).save(copy)
    dialog.add_reference(copy)
    wait(app, lambda: not window.session.bridge.waiting)
    save(dialog, path)
    dialog.close()


def wait(app: QApplication, condition: Callable[[], bool]) -> None:
    """Run the window until something is true, and a little longer for what it starts."""
    for _ in range(20):
        while not condition():
            app.processEvents()
        app.thread().msleep(15)
        app.processEvents()


def dark_palette() -> QPalette:
    """Fusion's dark palette; the offscreen platform has no dark scheme of its own."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(50, 50, 50))
    for name, grey in (
        (role.Window, 50),
        (role.Base, 36),
        (role.AlternateBase, 43),
        (role.Button, 50),
        (role.WindowText, 240),
        (role.Text, 240),
        (role.ButtonText, 240),
        (role.HighlightedText, 255),
        (role.PlaceholderText, 150),
    ):
        palette.setColor(name, QColor(grey, grey, grey))
    palette.setColor(role.Highlight, QColor(38, 110, 160))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(135, 135, 135))
    return palette


def save(window: QWidget, path: Path) -> None:
    """Save a window as a PNG with few colours."""
    from PIL import Image

    path.parent.mkdir(exist_ok=True)
    grabbed = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(grabbed.constBits())
    image = Image.frombytes(
        "RGB", (grabbed.width(), grabbed.height()), data, "raw", "RGB", grabbed.bytesPerLine()
    )
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path.name}: {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
