"""The grid of pictures: the same matches, selection and keys as the table."""

from __future__ import annotations

import pytest
from made_casebook import make_casebook, match
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton
from window_helpers import SCAN_LIMIT

from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.match_model import Column
from flickrcheck.gui.rail import MATCHES
from flickrcheck.model import Verdict
from flickrcheck.store.grouped_matches import Rows


@pytest.fixture
def window(qtbot, open_window, tmp_path) -> MainWindow:
    path = make_casebook(
        tmp_path / "long.casebook",
        [match(f"/photos/{number:04}.jpg", entry=number + 1) for number in range(1500)],
        thumbnails=False,
    )
    made = open_window(path)
    made.show_page(MATCHES)
    return made


def in_sight(window: MainWindow, row: int) -> bool:
    grid = window.matches.grid
    rect = grid.visualRect(window.matches.model.index(row, Column.CARD))
    return rect.isValid() and grid.viewport().rect().contains(rect.center())


def test_selection_and_keys_are_those_of_the_table(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    page = window.matches
    page.inspector.go_on.setChecked(False)
    page.step(4)
    chosen = page.selected_ids()
    page.show_view(grid=True)
    assert page.grid.isVisible()
    assert not page.table.isVisible()
    assert page.selected_ids() == chosen
    qtbot.keyClick(page.grid, "2")
    [stored] = window.session.casebook.matches_by_id(chosen)
    assert stored.verdict is Verdict.NOT_MINE
    qtbot.keyClick(page.grid, "J")
    row = page.model.row_of(chosen[0])
    assert page.selected_ids() == [page.model.ids[row + 1]]
    qtbot.keyClick(page.grid, Qt.Key.Key_Home)
    assert page.selected_ids() == [page.model.ids[0]]
    page.show_view(grid=False)
    assert page.selected_ids() == [page.model.ids[0]]
    assert page.table.currentIndex().column() == Column.FILE
    page.table.selectAll()
    page.show_view(grid=True)
    assert len(page.selected_ids()) == 24


def test_the_menu_changes_the_view_and_it_is_remembered(qtbot, open_window, scanned):
    window = open_window(scanned)
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.matches.grid.isVisible()
    again = open_window(scanned)
    again.show_page(MATCHES)
    assert again.matches.grid.isVisible()
    assert bold(again) == ["Grid"]  # dark palettes draw a pressed button nearly like any other
    qtbot.keyClick(again, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert again.matches.table.isVisible()
    assert bold(again) == ["Table"]


def bold(window: MainWindow) -> list[str]:
    buttons = window.matches.findChildren(QToolButton)
    return [each.text() for each in buttons if each.isCheckable() and each.font().bold()]


def test_a_card_says_all_of_it_to_screen_readers(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    page = window.matches
    page.show_view(grid=True)
    page.decide(Verdict.MINE)
    interface = QAccessible.queryAccessibleInterface(page.grid)
    said = interface.child(0).text(QAccessible.Text.Name)
    name = page.model.index(0, Column.FILE).data()
    assert said == f"{name}, Listed, Example Faces, Mine"
    assert "no verdict" in interface.child(1).text(QAccessible.Text.Name)


def test_a_row_far_down_comes_into_sight_before_all_is_laid_out(qtbot, window):
    page = window.matches
    page.show_view(grid=True)
    page.views.go_to(1400)
    qtbot.waitUntil(lambda: in_sight(window, 1400), timeout=SCAN_LIMIT)
    page.views.go_to(1401)
    assert in_sight(window, 1400)  # no jump where nothing has to move
    page.views.go_to(3)
    qtbot.waitUntil(lambda: in_sight(window, 3), timeout=SCAN_LIMIT)


def test_rows_that_come_and_go_leave_the_place_in_sight(qtbot, window):
    page = window.matches
    page.show_view(grid=True)
    page.views.go_to(1200)
    qtbot.waitUntil(lambda: in_sight(window, 1200), timeout=SCAN_LIMIT)
    chosen = page.model.ids[1200]
    qtbot.waitUntil(lambda: not page._reload_timer.isActive(), timeout=SCAN_LIMIT)
    page._set_rows(Rows(page.model.ids[40:], page.model.ids[40:]), None, anew=False)
    qtbot.waitUntil(lambda: in_sight(window, 1160), timeout=SCAN_LIMIT)
    assert page.model.ids[1160] == chosen
    assert page.selected_ids() == [chosen]


def test_a_filter_that_nothing_fits_is_said_in_both_views(qtbot, window):
    page = window.matches
    for grid in (True, False):
        page.show_view(grid=grid)
        page.filter.text_box.setText("no such photo")
        qtbot.waitUntil(page.nothing.label.isVisible, timeout=SCAN_LIMIT)
        page.filter.text_box.clear()
        qtbot.waitUntil(page.view.isVisible, timeout=SCAN_LIMIT)
