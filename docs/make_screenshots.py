"""Makes the pictures of the window for the README: python docs/make_screenshots.py

With --all FOLDER it saves every page and dialogue in light, dark, German, French and at twice the
size, and the report as a web page and as a PDF, to be looked at before a release; --look names one
of these.
The window is rendered without a screen, in the palettes of Qt's Fusion style.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

SCREENSHOTS = Path(__file__).resolve().parent / "screenshots"
BEST = {
    "light": {
        "overview",
        "photos-while",
        "matches",
        "compare",
        "person-results",
        "person-box",
        "letters",
        "requests",
        "datasets",
        "settings-privacy",
    },
    "dark": {"matches"},
    "german": {"matches"},
}
"""What is shown in the README and the docs, by look."""
LOOKS = {
    "light": {},
    "dark": {},
    "german": {"FLICKRCHECK_LANGUAGE": "de"},
    "french": {"FLICKRCHECK_LANGUAGE": "fr"},
    "double": {"QT_SCALE_FACTOR": "2"},
}
"""The environment of each look; these have to be set before Qt is loaded."""
COLOURS = 256  # of the saved PNG, which keeps it below 150 KB


def main() -> None:
    """Take the best pictures, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--all", type=Path, metavar="FOLDER", help="save every page there")
    parser.add_argument("--look", choices=LOOKS, help="this look only")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)  # a child of ours
    options = parser.parse_args()
    if options.here:
        take(options.look, options.all)
        return
    for look in [options.look] if options.look else LOOKS if options.all else BEST:
        command = [sys.executable, __file__, "--here", "--look", look]
        if options.all:
            command += ["--all", str(options.all / look)]
        with new_home() as home:
            environment = os.environ | LOOKS[look] | {"HOME": str(home), "LOGNAME": "robin"}
            environment.setdefault("FLICKRCHECK_LANGUAGE", "en")
            for name in ("DATA", "CONFIG", "CACHE"):
                environment[f"XDG_{name}_HOME"] = str(home / name.lower())
            environment["QT_QPA_PLATFORM"] = f"offscreen:configfile={screen(home)}"
            subprocess.run(command, check=True, env=environment)


def screen(home: Path) -> Path:
    """Describe a screen on which dialogues open as large as they like; Qt's own is 800 by 800."""
    path = home / "screen.json"
    here = {"name": "screen", "x": 0, "y": 0, "width": 2800, "height": 2000, "logicalDpi": 96}
    path.write_text(json.dumps({"screens": [here | {"logicalBaseDpi": 96, "dpr": 1}]}), "utf-8")
    return path


@contextmanager
def new_home() -> Iterator[Path]:
    """A home folder that is not the developer's, always the same, because it is shown."""
    home = Path(tempfile.gettempdir()) / "flickrcheck-screenshots"
    shutil.rmtree(home, ignore_errors=True)
    home.mkdir()
    try:
        yield home
    finally:
        shutil.rmtree(home)


def take(look: str, folder: Path | None) -> None:
    """Save the pictures of one look: all into ``folder``, else the best."""
    from PySide6.QtWidgets import QApplication
    from screenshot_scenes import scenes

    from flickrcheck.gui.contrast import corrections
    from flickrcheck.gui.settings import Settings
    from flickrcheck.gui.spoken import speak, wanted
    from flickrcheck.work.demo import example_pack
    from flickrcheck.work.demo_library import write_library
    from flickrcheck.work.pack_trust import note_own
    from flickrcheck.work.packs import pack_folder

    home = Path.home()
    pack_folder().mkdir(parents=True)
    note_own(Path(shutil.copy(example_pack(), pack_folder())))
    photos = home / "Pictures"
    for _ in write_library(photos):
        pass
    spread(photos)
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
    palette = dark_palette() if look == "dark" else app.palette()
    app.setPalette(corrections(palette).resolve(palette))  # as the program does
    speak(app, wanted(Settings()))
    ending = "" if folder or look == "light" else f"-{look}"
    missing = set(BEST.get(look, ()))
    for name, widget in scenes(app, home, photos):
        if folder or name in missing:
            save(widget, (folder or SCREENSHOTS) / f"{name}{ending}.png")
            missing.discard(name)
        if not (folder or missing):
            break
    if folder and look in ("light", "german", "french"):
        reports(home / "Robin Example.casebook", folder)


def spread(photos: Path) -> None:
    """Give the drawn files dates of several years, as a real library has."""
    for number, path in enumerate(sorted(photos.rglob("*.jpg"))):
        taken = datetime(2012 + number * 7 % 8, 6, 15, 12, tzinfo=UTC).timestamp()
        os.utime(path, (taken, taken))


def reports(casebook: Path, folder: Path) -> None:
    """The report in a browser, where Chromium is installed, and its PDF, where poppler is."""
    page, paper = casebook.with_suffix(".html"), casebook.with_suffix(".pdf")
    for out in (page, paper):
        command = [sys.executable, "-m", "flickrcheck", "report", "--casebook", str(casebook)]
        subprocess.run([*command, "--out", str(out)], check=True, stdout=subprocess.DEVNULL)
    browser = shutil.which("chromium") or shutil.which("google-chrome")
    for name, more in (
        ("report", ["--window-size=1100,2400"]),
        ("report-dark", ["--window-size=1100,2400", "--force-dark-mode"]),
        ("report-narrow", ["--window-size=500,2400"]),
    ):
        if browser:
            target = f"--screenshot={folder / name}.png"
            switches = ["--headless", "--no-sandbox", "--hide-scrollbars", target, *more]
            subprocess.run([browser, *switches, page.as_uri()], check=False, capture_output=True)
    if shutil.which("pdftoppm"):
        subprocess.run(
            ["pdftoppm", "-r", "70", "-png", str(paper), str(folder / "report-page")], check=True
        )


def dark_palette():  # noqa: ANN201 - a QPalette, and Qt is not loaded yet
    """Fusion's dark palette; the offscreen platform has no dark scheme of its own."""
    from PySide6.QtGui import QColor, QPalette

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


def save(widget, path: Path) -> None:  # noqa: ANN001 - a QWidget, and Qt is not loaded yet
    """Save what a window shows as a PNG with few colours."""
    from PIL import Image
    from PySide6.QtGui import QImage

    path.parent.mkdir(parents=True, exist_ok=True)
    grabbed = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    data = bytes(grabbed.constBits())
    image = Image.frombytes(
        "RGB", (grabbed.width(), grabbed.height()), data, "raw", "RGB", grabbed.bytesPerLine()
    )
    image.quantize(COLOURS, dither=Image.Dither.NONE).save(path, optimize=True)
    print(f"{path.name}: {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
