"""Enlarging and moving a picture, and the boxes on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QPixmap, QWheelEvent
from PySide6.QtWidgets import QApplication

from flickrcheck.gui.preview import Preview
from flickrcheck.gui.view_state import MOST_ZOOM
from flickrcheck.gui.zoom_bar import ZoomBar
from flickrcheck.work.face_places import PlacedFace

FACES = (PlacedFace(1, (0.1, 0.1, 0.2, 0.3), False), PlacedFace(3, (0.6, 0.5, 0.9, 0.9), True))


@pytest.fixture
def preview(qtbot) -> Preview:
    preview = Preview()
    qtbot.addWidget(preview)
    preview.resize(400, 300)
    pixmap = QPixmap(800, 400)
    pixmap.fill(Qt.GlobalColor.white)
    preview.show_picture(pixmap, FACES, "picture", pixels=4000)
    preview.show()
    return preview


def test_a_picture_fits_and_is_enlarged_at_most_so_far(preview):
    assert preview.target() == QRectF(0, 50, 400, 200)
    for _ in range(60):
        preview.zoom_by(1.25)
    assert preview.state.zoom == MOST_ZOOM
    for _ in range(60):
        preview.zoom_by(0.8)
    assert preview.target() == QRectF(0, 50, 400, 200)


def test_the_wheel_enlarges_where_the_pointer_is(preview):
    at = QPointF(300, 120)
    before = preview.target()
    x = (at.x() - before.x()) / before.width()
    turn = QWheelEvent(
        at, at, QPoint(), QPoint(0, 480), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(preview, turn)
    after = preview.target()
    assert after.width() > 2 * before.width()
    assert after.x() + x * after.width() == pytest.approx(at.x(), abs=0.5)


def test_one_to_one_asks_for_a_sharper_picture_once(qtbot, preview):
    wanted = []
    preview.sharper_wanted.connect(lambda: wanted.append(1))
    qtbot.keyClick(preview, Qt.Key.Key_Z)
    assert preview.target().width() * preview.devicePixelRatioF() == pytest.approx(4000)
    qtbot.keyClick(preview, Qt.Key.Key_Plus)
    assert wanted == [1]
    shown = preview.target()
    sharper = QPixmap(1600, 800)
    sharper.fill(Qt.GlobalColor.white)
    preview.sharpen(sharper)
    assert preview.target().width() == pytest.approx(shown.width(), rel=0.01)
    preview.sharpen(QPixmap(10, 5))  # not sharper
    assert preview.target().width() == pytest.approx(shown.width(), rel=0.01)
    preview.show_pixels()
    preview.show_pixels()
    assert preview.state.zoom == 1.0


def test_it_moves_by_mouse_and_keys_and_never_out_of_sight(qtbot, preview):
    preview.zoom_by(4.0)
    start = preview.target()
    qtbot.mousePress(preview, Qt.MouseButton.LeftButton, pos=QPoint(200, 150))
    qtbot.mouseMove(preview, QPoint(150, 130))
    qtbot.mouseRelease(preview, Qt.MouseButton.LeftButton, pos=QPoint(150, 130))
    assert preview.target().topLeft() - start.topLeft() == QPointF(-50, -20)
    for _ in range(50):
        qtbot.keyClick(preview, Qt.Key.Key_Right)
        qtbot.keyClick(preview, Qt.Key.Key_Down)
    assert preview.target().right() == pytest.approx(400)
    assert preview.target().bottom() == pytest.approx(300)
    qtbot.keyClick(preview, Qt.Key.Key_Left)  # at once, however often right was pressed
    assert preview.target().right() > 401
    qtbot.keyClick(preview, Qt.Key.Key_0)
    assert preview.target() == QRectF(0, 50, 400, 200)


def test_boxes_are_chosen_by_key_and_brought_near(qtbot, preview):
    chosen = []
    preview.face_chosen.connect(chosen.append)
    preview.setFocus()
    qtbot.keyClick(preview, Qt.Key.Key_F)
    target = preview.target()
    assert target.width() > 400
    assert QRectF(preview.rect()).contains(
        QPointF(target.x() + 0.15 * target.width(), target.y() + 0.2 * target.height())
    )
    assert preview.choose_next_face() == 3
    assert preview.choose_next_face() == 0
    assert chosen == [1, 3, 0]
    assert preview.state.zoom == 1.0


def test_boxes_are_drawn_where_they_lie(preview):
    image = preview.grab().toImage()
    ratio = image.width() / 400
    left, bottom = 0.6 * 400, 50 + 0.9 * 200  # of the second box
    dark = [image.pixelColor(round(at * ratio), round(bottom * ratio)).lightness()
            for at in range(int(left) + 8, int(left) + 60)]  # fmt: skip
    assert min(dark) < 60


def test_buttons_do_what_wheel_and_keys_do(qtbot, preview):
    bar = ZoomBar(preview)
    qtbot.addWidget(bar)
    buttons = {bar.layout().itemAt(place).widget().text(): bar.layout().itemAt(place).widget()
               for place in range(4)}  # fmt: skip
    buttons["+"].click()
    assert preview.state.zoom == 1.25
    buttons["-"].click()
    assert preview.state.zoom == 1.0
    buttons["1:1"].click()
    assert preview.state.zoom > 5
    buttons["Fit"].click()
    assert preview.state.zoom == 1.0
    assert all(button.accessibleName() for button in buttons.values())


def test_without_a_picture_nothing_is_enlarged(qtbot, preview):
    preview.show_words("There is none.")
    assert preview.accessibleName() == "No picture: There is none."
    preview.zoom_by(4.0)
    preview.show_pixels()
    preview.show_part(QRectF(0, 0, 1, 1))
    qtbot.mousePress(preview, Qt.MouseButton.LeftButton)
    assert preview.state.zoom == 1.0
    assert preview.target().isEmpty()
    preview.grab()
