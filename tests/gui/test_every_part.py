"""Every page and dialogue: each control and item has a name, and no text is cut off."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from every_part import clipped, every_part, nameless, outside, settle
from pseudo_language import is_pseudo, texts_of, write_pseudo
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import flickrcheck.gui
from flickrcheck import language
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.manual import chapters
from flickrcheck.resource import resource
from flickrcheck.work.parts import parts


@pytest.fixture
def font_of_size(qapp) -> Iterator[Callable[[float], None]]:
    """Lets the system have another size of letters, until the test ends."""
    before = QApplication.font()

    def choose(points: float) -> None:
        font = QFont(before)
        font.setPointSizeF(points)
        QApplication.setFont(font)

    yield choose
    QApplication.setFont(before)


def found(window: MainWindow, *looks: Callable[[QWidget], list[str]]) -> list[str]:
    """What these looks find wrong in any part of the window."""
    window.resize(1240, 780)
    settle(window)
    parts = list[str]()
    wrong = []
    for name, top in every_part(window):
        parts.append(name)
        wrong += [f"{name}: {each}" for look in looks for each in look(top)]
    assert len(parts) >= 16, parts
    return wrong


def test_everything_has_a_name_and_no_text_is_cut_off(qtbot, open_window, scanned, installed_pack):
    window = open_window(scanned)
    qtbot.waitUntil(lambda: bool(window.matches.model.ids))
    window.bar.show_remark("Something was done.", "Do the next thing", window.show_keys)
    assert found(window, nameless, clipped, outside) == []


def test_an_empty_casebook_has_names_everywhere_and_large_letters_fit(
    qtbot, open_window, tmp_path, font_of_size
):
    font_of_size(18)
    assert found(open_window(tmp_path / "new.casebook"), nameless, clipped) == []


def test_large_letters_are_not_cut_off(qtbot, open_window, scanned, installed_pack, font_of_size):
    font_of_size(18)
    window = open_window(scanned)
    qtbot.waitUntil(lambda: bool(window.matches.model.ids))
    assert found(window, clipped) == []
    assert window.rail.font().pointSizeF() == 18


def test_a_small_window_scrolls_and_dialogues_fit_the_screen(qtbot, open_window, scanned):
    window = open_window(scanned)
    qtbot.waitUntil(lambda: bool(window.matches.model.ids))
    assert window.minimumSizeHint().width() <= 700
    assert window.minimumSizeHint().height() <= 450
    window.resize(700, 450)
    settle(window)
    screen = window.screen().availableSize()
    for name, top in every_part(window):
        assert clipped(top) == [], name
        if isinstance(top, QDialog):
            assert top.height() <= screen.height() and top.width() <= screen.width(), name
        else:
            page = window.pages.currentWidget()
            assert page.width() <= 560, name  # nothing has to be scrolled sideways


# files, addresses, keys, and what the test's own data are called
_DATA = re.compile(
    r"\.\w{2,5}(</span>)?$|/|@|^(<span>)?(</span>)?$|^(Ctrl|Shift|Alt)\+|^(Del|Esc|Return|Enter)$"
    r"|^demo\b|^scanned\b|^library$"
)
_CATALOGUE = "\n".join(
    path.read_text("utf-8") for path in sorted(resource("catalogue").glob("*.toml"))
)
_QT = {"Close", "Cancel", "OK"}  # Qt's own buttons have translations of their own
# each language is named in its own words, and how to go on is said in the one that is chosen
_OWN = {*language.LANGUAGES.values(), "flickrcheck speaks this language from its next start on."}
_EXAMPLE = {
    "Example Faces", "Example Faces, 2026", "Example Faces Laboratory", "Made up for flickrcheck.",
}  # fmt: skip
_MANUAL = {chapter.title for chapter in chapters()}  # it is in English, and says so

_PARTS = {text for part in parts() for text in (part.name, part.version, part.licence)}


def _said(text: str) -> bool:
    return (
        is_pseudo(text)
        or bool(_DATA.search(text))
        or text in _QT | _OWN | _EXAMPLE | _MANUAL
        or text in _CATALOGUE
        or text in _PARTS
    )


def test_a_longer_language_fits(qtbot, open_window, scanned, installed_pack, tmp_path):
    folder = write_pseudo(tmp_path / "i18n")
    language.choose("xx", folder)
    try:
        window = open_window(scanned)
        qtbot.waitUntil(lambda: bool(window.matches.model.ids))
        window.resize(1240, 780)
        settle(window)
        wrong: list[str] = []
        unsaid: set[str] = set()
        for name, top in every_part(window):
            wrong += [f"{name}: {each}" for each in clipped(top)]
            unsaid |= {text for text in texts_of(top) if not _said(text)}
        assert wrong == []
        assert sorted(unsaid) == []
    finally:
        language.choose("en")


def test_no_letters_have_a_size_of_their_own():
    for path in Path(flickrcheck.gui.__file__).parent.glob("*.py"):
        code = path.read_text("utf-8")
        assert not re.search(
            r"setPixelSize|setStyleSheet|setPointSizeF?\((?!\w+\.pointSizeF)", code
        ), f"{path.name}: sizes of letters follow those of the system"


_AT_SCALE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from every_part import clipped, every_part, settle
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.resource import resource
from flickrcheck.gui.session import Session
from flickrcheck.gui.settings import Settings
from flickrcheck.store.casebook import Casebook

app = QApplication([])
window = MainWindow(Session(Casebook.open(Path(sys.argv[1])), Settings()))
window.show()
settle(window)
screen = window.screen().availableSize()
print("ratio", window.devicePixelRatio(), "screen", screen.toTuple())
print("window", window.width() <= screen.width() and window.height() <= screen.height())
for name, top in every_part(window):
    fits = top.width() <= screen.width() and top.height() <= screen.height()
    for line in clipped(top) + ([] if fits else [f"{top.size()} is larger than the screen"]):
        print("WRONG", name, line)
window.close()
"""


@pytest.mark.parametrize("scale", ["1.5", "2"])
def test_no_text_is_cut_off_at_a_scale_factor(scale, scanned, installed_pack, tmp_path):
    (tmp_path / "screens.json").write_text(
        '{"screens": [{"name": "one", "x": 0, "y": 0, "width": 1400, "height": 900,'
        ' "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}'
    )
    environ = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen:configfile=screens.json",  # Qt would split C:\\
        "QT_SCALE_FACTOR": scale,
        "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path]),
    }
    done = subprocess.run(
        [sys.executable, "-c", _AT_SCALE, str(scanned)],
        env=environ,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert f"ratio {float(scale)}" in done.stdout
    assert "window True" in done.stdout
    assert "WRONG" not in done.stdout, done.stdout
