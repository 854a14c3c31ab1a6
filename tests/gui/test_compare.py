"""The comparison of a match with other pictures, with its proofs and the record of the entry."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageOps
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider
from window_helpers import SCAN_LIMIT

from flickrcheck.gui.compare_dialog import CompareDialog
from flickrcheck.gui.compare_view import Mode
from flickrcheck.gui.rail import MATCHES
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.casebook import Casebook
from flickrcheck.store.casebook_compare import others_of, picture_size
from flickrcheck.work.check import scan
from flickrcheck.work.demo import example_pack

ENTRY = "99999000002"


@pytest.fixture(scope="module")
def pictures(demo_photos: Path, tmp_path_factory) -> Path:
    """A listed photo with its name from Flickr, a mirrored and a bordered copy, and its double.

    Beside the folder: the photo with something painted over it.
    """
    folder = tmp_path_factory.mktemp("compare") / "photos"
    folder.mkdir()
    [listed] = (demo_photos / "Flickr export").glob(f"*_{ENTRY}_o.jpg")
    shutil.copy(listed, folder)
    shutil.copy(listed, folder / "double.jpg")
    with Image.open(listed) as opened:
        picture = opened.convert("RGB")
    ImageOps.mirror(picture).resize((640, 480)).save(folder / "mirrored.jpg")
    ImageOps.expand(picture, 60, "white").save(folder / "bordered.jpg")
    ImageDraw.Draw(picture).rectangle((0, 0, 400, 300), fill="white")
    picture.save(folder.parent / "painted.png")
    return folder


@pytest.fixture(scope="module")
def _scanned_once(pictures: Path) -> Path:
    path = pictures.parent / "my.casebook"
    with Casebook.open(path, create=True) as book:
        for _ in scan(book, [pictures], [example_pack()], jobs=1, look_harder=False):
            pass
    return path


@pytest.fixture
def casebook(_scanned_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(_scanned_once, tmp_path / "my.casebook"))


@pytest.fixture
def window(open_window, casebook, installed_pack):
    window = open_window(casebook)
    window.show_page(MATCHES)
    return window


def choose(window, name: str) -> None:
    review = window.matches
    for row in range(len(review.model.ids)):
        if review.model.stored(row).match.photo.path.endswith(name):
            review.views.go_to(row)
            return
    raise AssertionError(name)


def opened(qtbot, window, name: str) -> CompareDialog:
    choose(window, name)
    window.matches.table.setFocus()
    qtbot.keyClick(window.matches.table, Qt.Key.Key_Return)
    dialog = window.matches.inspector._compare
    qtbot.waitUntil(dialog.isVisible)
    settled(qtbot, window)
    return dialog


def settled(qtbot, window) -> None:
    """Wait until nothing is being read, nor about to be."""
    inspector = window.matches.inspector
    timers = [inspector._soon, *([inspector._compare._soon] if inspector._compare else [])]
    qtbot.waitUntil(
        lambda: not (window.session.bridge.waiting or any(map(QTimer.isActive, timers))),
        timeout=SCAN_LIMIT,
    )


def test_other_files_of_the_same_photo_are_at_hand(casebook):
    with Casebook.open(casebook) as book:
        stored = {Path(each.match.photo.path).name: each for each in book.matches()}
        others = others_of(book, stored["mirrored.jpg"])
        names = {Path(each.match.photo.path).name for each in others.matches}
        assert "bordered.jpg" in names
        assert len(others.matches) == 2  # the double has the same content
        assert others.copies == 0
        assert others_of(book, stored["double.jpg"]).copies == 1
        key = stored["bordered.jpg"].match.photo.content_key
        assert picture_size(book, key) == (1400, 1080)
        assert picture_size(book, b"unknown") is None


def test_enter_compares_with_another_copy_in_four_ways(qtbot, window):
    dialog = opened(qtbot, window, "mirrored.jpg")
    pictures = dialog.pictures
    view = pictures.view
    assert dialog.other_box.count() == 3
    assert dialog.other_box.currentText().startswith("Yours: ")
    assert "shown mirrored" in pictures.state_label.text()
    assert view.left.isVisible()
    assert view.right.isVisible()

    view.left.zoom_by(3.0, None)  # both move in step
    assert view.left.state is view.right.state
    left, right = view.left.target(), view.right.target()
    assert left.width() / view.left.width() == pytest.approx(right.width() / view.right.width())

    qtbot.mouseClick(pictures.mode_buttons[Mode.FLIP], Qt.MouseButton.LeftButton)
    assert not view.right.isVisible()
    view.state.fit()
    view.left.setFocus()
    first = view.left.accessibleName()
    mine = view.left.grab().toImage()
    qtbot.keyPress(view.left, Qt.Key.Key_Space)
    assert view.left.accessibleName() != first
    assert view.left.grab().toImage() != mine
    qtbot.keyRelease(view.left, Qt.Key.Key_Space)
    assert view.left.accessibleName() == first

    pictures.mode_buttons[Mode.SLIDER].click()
    assert pictures.slider.isVisible()
    pictures.slider.setValue(0)
    all_second = view.left.grab().toImage()
    pictures.slider.setValue(1000)
    assert view.left.grab().toImage() != all_second
    at = QPoint(round(view.left.target().right()), view.left.height() // 2)
    qtbot.mousePress(view.left, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(view.left, QPoint(view.left.width() // 2, at.y()))
    qtbot.mouseRelease(view.left, Qt.MouseButton.LeftButton, pos=at)
    assert 400 < pictures.slider.value() < 600

    pictures.mode_buttons[Mode.DIFFERENCE].click()
    middle = view.left.grab().toImage().pixelColor(view.left.width() // 2, view.left.height() // 2)
    assert middle.lightness() < 60
    assert "Nowhere do they differ clearly" in pictures.state_label.text()

    dialog.other_box.setCurrentIndex(0)
    dialog.other_box.activated.emit(0)
    assert pictures.alone.isVisible()
    assert not pictures.mode_buttons[Mode.SIDE].isEnabled()


def test_proofs_and_record_stand_beside_the_pictures(qtbot, window):
    dialog = opened(qtbot, window, "bordered.jpg")
    told = dialog.why_card.text()
    assert told.startswith("Result: Same picture")
    assert "without its border agrees" in told
    assert "Bound: At most" in told
    assert "By chance: Of the whole last scan" in told
    assert f"Flickr photo ID: {ENTRY}" in dialog.entry_card.text()
    assert "2 other pictures of yours match" in dialog.others_label.text()
    # the box of the dataset lies on the face inside of the border
    [face] = dialog.pictures.alone.faces
    unbordered = opened(qtbot, window, "double.jpg").pictures.alone.faces[0]
    left = (unbordered.box[0] * 1280 + 60) / 1400
    assert face.box[0] == pytest.approx(left, abs=0.01)
    compared = opened(qtbot, window, "bordered.jpg").pictures.view.left
    assert list(compared.faces) == [face]
    dialog = opened(qtbot, window, "double.jpg")
    assert "1 more file is byte for byte the same" in dialog.others_label.text()
    # the inspector has the record, too
    assert f"Flickr photo ID: {ENTRY}" in window.matches.inspector.entry_card.text()


def test_a_reference_picture_is_compared_and_remembered(
    qtbot, window, pictures, tmp_path, in_this_process
):
    dialog = opened(qtbot, window, "double.jpg")
    dialog.add_reference(pictures.parent / "painted.png")
    settled(qtbot, window)
    text = dialog.pictures.state_label.text()
    assert "differ clearly in about" in text
    assert "it is not kept" in text
    choose(window, "mirrored.jpg")
    settled(qtbot, window)
    names = [dialog.other_box.itemText(row) for row in range(dialog.other_box.count())]
    assert names[-1] == "Reference: painted.png"  # it belongs to the listed photo

    for content, words in ((b"no picture", "."), (None, "no longer there")):
        bad = tmp_path / "bad.jpg"
        bad.unlink(missing_ok=True)
        if content:
            bad.write_bytes(content)
        dialog.add_reference(bad)
        settled(qtbot, window)
        assert words in dialog.pictures.state_label.text()
        assert dialog.pictures.view.left.words


def test_pictures_that_differ_are_not_laid_over_each_other(
    qtbot, window, tmp_path, demo_photos, in_this_process
):
    dialog = opened(qtbot, window, "double.jpg")
    dialog.pictures.set_mode(Mode.DIFFERENCE)
    [other] = (demo_photos / "Flickr export").glob("*_99999000007_o.jpg")
    dialog.add_reference(other)
    settled(qtbot, window)
    assert "could not be laid over each other" in dialog.pictures.state_label.text()
    assert not dialog.pictures.mode_buttons[Mode.DIFFERENCE].isEnabled()
    assert dialog.pictures.view.mode is Mode.SIDE


def test_the_review_goes_on_in_the_comparison(qtbot, window):
    review = window.matches
    dialog = opened(qtbot, window, "mirrored.jpg")
    shown = dialog._stored.id
    review.inspector.go_on.setChecked(False)
    qtbot.keyClick(dialog, Qt.Key.Key_1)
    qtbot.waitUntil(lambda: review.model.stored(review.model.row_of(shown)).verdict is Verdict.MINE)
    qtbot.waitUntil(lambda: dialog.buttons[Verdict.MINE].isChecked())
    qtbot.keyClick(dialog, Qt.Key.Key_U)
    qtbot.waitUntil(lambda: not dialog.buttons[Verdict.MINE].isChecked())
    by = -1 if review.table.currentIndex().row() else 1
    qtbot.keyClick(dialog, Qt.Key.Key_K if by < 0 else Qt.Key.Key_J)
    assert dialog._stored.id != shown
    settled(qtbot, window)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    choose(window, "mirrored.jpg")
    assert dialog._stored.id != shown  # closed, it follows no more


@pytest.fixture
def spoilt(pictures):
    """One picture is gone, another one has changed, until the end of the test."""
    gone, changed = pictures / "bordered.jpg", pictures / "mirrored.jpg"
    kept = gone.read_bytes(), changed.read_bytes()
    gone.unlink()
    changed.write_bytes(b"changed")
    yield
    gone.write_bytes(kept[0])
    changed.write_bytes(kept[1])


def test_what_cannot_be_shown_is_said(qtbot, window, spoilt):
    dialog = opened(qtbot, window, "bordered.jpg")
    assert "no longer there" in dialog.pictures.alone.words
    assert not dialog.add_button.isEnabled()
    window.matches.inspector.show_match(None)
    assert "Select a match" in dialog.pictures.alone.words
    choose(window, "double.jpg")
    settled(qtbot, window)
    row = next(
        row
        for row in range(dialog.other_box.count())
        if dialog.other_box.itemText(row).startswith("Yours: mirrored")
    )
    dialog.other_box.setCurrentIndex(row)
    dialog.other_box.activated.emit(row)
    settled(qtbot, window)
    assert "has changed since the scan" in dialog.pictures.state_label.text()


def test_every_control_of_the_comparison_has_a_name(qtbot, window):
    dialog = opened(qtbot, window, "mirrored.jpg")
    for kind in (QAbstractButton, QComboBox, QSlider):
        for widget in dialog.findChildren(kind):
            assert widget.accessibleName() or getattr(widget, "text", str)(), widget
    assert dialog.pictures.view.left.accessibleName()
    assert {each.match.grade for each in window.session.casebook.matches()} == {
        Grade.LISTED, Grade.SAME_PICTURE
    }  # fmt: skip


def test_what_is_enlarged_gets_the_pixels_of_the_file(qtbot, window):
    dialog = opened(qtbot, window, "bordered.jpg")  # 1,400 pixels wide
    inspector = window.matches.inspector
    for view in (inspector.preview, dialog.pictures.view.left, dialog.pictures.alone):
        if not view.isVisible():
            dialog.other_box.setCurrentIndex(0)
            dialog.other_box.activated.emit(0)
        view.show_pixels()
        view.zoom_by(2.0)
        view.state.show(view.state.zoom, 0.045, 0.05)  # a corner of the border, which is sharp
        coarse = view.grab().toImage()
        settled(qtbot, window)
        assert view.grab().toImage() != coarse


def test_boxes_are_chosen_in_the_window_by_key(qtbot, window):
    choose(window, "bordered.jpg")
    settled(qtbot, window)
    window.matches.table.setFocus()
    qtbot.keyClick(window.matches.table, Qt.Key.Key_F)
    assert window.statusBar().currentMessage().startswith("Box 1: face")
    preview = window.matches.inspector.preview
    assert preview.accessibleDescription().startswith("Box 1: face")
    assert preview.state.zoom > 1
