"""Chips above the matches, the search for one of many values, groups and columns, by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from made_casebook import make_casebook, match
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QMenu
from window_helpers import SCAN_LIMIT, close

from flickrcheck.gui.main_window import MATCHES, MainWindow
from flickrcheck.gui.match_model import Column
from flickrcheck.model import Grade, Verdict
from flickrcheck.store.match_filter import Filter, Group, Kind

FOLDERS = 40


@pytest.fixture
def window(open_window, tmp_path: Path) -> MainWindow:
    path = make_casebook(
        tmp_path / "my.casebook",
        [
            match(
                f"/photos/{number % FOLDERS:02}/{number:03}.jpg",
                dataset=("pipa", "example-faces")[number % 2],
                entry=number + 1,
                nsid=f"{number % 3}@N00",
                grade=list(Grade)[number % 3],
            )
            for number in range(2 * FOLDERS)
        ]
        + [match("/photos/00/000.jpg", entry=1, dataset="megaface", nsid="0@N00")],
        thumbnails=False,
    )
    made = open_window(path)
    made.show_page(MATCHES)
    return made


def choose(qtbot, menu: QMenu, text: str) -> None:
    """Choose from an open menu by arrows and Enter."""
    assert menu.isVisible()
    for _ in menu.actions():
        if menu.activeAction() and menu.activeAction().text().startswith(text):
            break
        qtbot.keyClick(menu, Qt.Key.Key_Down)
    assert menu.activeAction().text().startswith(text)
    qtbot.keyClick(menu, Qt.Key.Key_Return)


def press(qtbot, button: QAbstractButton, key: Qt.Key) -> None:
    """Press a key on a button that has the focus."""
    button.setFocus()
    qtbot.keyClick(button, key)


def test_chips_by_keyboard(qtbot, window):
    page = window.matches
    bar = page.filter
    everything = len(page.model.ids)
    press(qtbot, bar.chips[Kind.GRADE].button, Qt.Key.Key_Return)
    choose(qtbot, bar.menu, "Possible")
    assert bar.wanted == Filter(grade=Grade.POSSIBLE)
    assert {page.model.stored(row).match.grade for row in range(len(page.model.ids))} == {
        Grade.POSSIBLE
    }
    chip = bar.chips[Kind.GRADE]
    assert chip.button.text() == "How sure: Possible - please check"
    assert chip.cross.accessibleName() == "Remove the filter by how sure a match is"

    press(qtbot, bar.add_button, Qt.Key.Key_Return)
    choose(qtbot, bar.menu, "Owner")
    assert "(27)" not in bar.menu.actions()[0].text()  # counted under the other filter
    choose(qtbot, bar.menu, "2@N00")
    assert bar.wanted == Filter(grade=Grade.POSSIBLE, owner="2@N00")
    assert bar.chips[Kind.OWNER].isVisible()

    page.reload()  # as a running scan does
    assert bar.wanted.owner == "2@N00"
    assert 0 < len(page.model.ids) < everything
    assert bar.count_label.text() == f"Shown: {len(page.model.ids)} of {everything}"
    assert bar.count_label.isVisible()
    press(qtbot, bar.chips[Kind.OWNER].button, Qt.Key.Key_Delete)
    assert not bar.chips[Kind.OWNER].isVisible()
    assert bar.wanted == Filter(grade=Grade.POSSIBLE)

    qtbot.keyClicks(bar.text_box, "no such photo")
    qtbot.waitUntil(lambda: page.model.ids == [])
    assert page.nothing.label.isVisible()
    qtbot.mouseClick(page.nothing.button, Qt.MouseButton.LeftButton)
    assert bar.wanted == Filter()
    assert len(page.model.ids) == everything
    assert not bar.clear_button.isVisible()
    assert not bar.count_label.isVisible()
    bar.text_box.setFocus()
    qtbot.keyClicks(bar.text_box, "/007.jpg")
    qtbot.keyClick(bar.text_box, Qt.Key.Key_Return)  # to the matches, without waiting
    qtbot.waitUntil(lambda: len(page.model.ids) == 1, timeout=SCAN_LIMIT)
    assert window.focusWidget() is page.view
    # every control says what it is
    for button in (chip.button, bar.add_button, bar.group_button):
        assert QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)


def test_one_of_very_many_folders_is_searched_for(qtbot, window):
    page = window.matches
    page.filter.choose(Kind.FOLDER)
    chooser = page.filter.chooser
    assert chooser.list.count() == FOLDERS
    assert chooser.list.item(0).text() == "photos/00  (3 matches)"
    assert chooser.number_label.text() == "40 to choose from."
    qtbot.keyClicks(chooser.search_box, "/1")
    qtbot.waitUntil(lambda: chooser.list.count() == 10)
    qtbot.keyClick(chooser.search_box, Qt.Key.Key_Down)
    said = chooser.list.currentItem().text()
    qtbot.keyClick(chooser.search_box, Qt.Key.Key_Return)
    assert said == "photos/11  (2 matches)"
    assert page.filter.wanted == Filter(folder="/photos/11")
    assert len(page.model.ids) == 2
    assert page.filter.chooser is None
    assert window.session.switch(window.session.casebook.path, create=False)
    assert page.filter.wanted == Filter()


def test_groups_fold_and_their_heads_stand_for_all_in_them(qtbot, window):
    page, model = window.matches, window.matches.model
    chosen = page.selected_ids()
    window.menus.actions["group"].trigger()
    choose(qtbot, page.filter.menu, "Group: owner")
    assert model.group is Group.OWNER
    assert page.selected_ids() == chosen
    assert [head.matches for head in model.heads] == [28, 27, 26]
    assert len(model.ids) == 2 * FOLDERS + 1 + 3
    index = model.index(0, Column.PICTURE)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Group 0@N00, 28 matches, unfolded"
    assert page.table.columnSpan(0, Column.PICTURE) == len(Column)

    page.views.go_to(0)
    assert len(page.selected_ids()) == 28
    assert "28 matches are selected" in page.inspector.selection_label.text()
    qtbot.keyClick(page.table, Qt.Key.Key_Left)
    assert model.head(0).folded
    assert page.table.horizontalScrollBar().maximum()
    assert not page.table.horizontalScrollBar().value()  # the head begins in sight
    assert model.head(1) is not None
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).endswith("folded")
    qtbot.keyClick(page.table, "4")
    given = [each.verdict for each in window.session.casebook.matches()]
    assert given.count(Verdict.ALLOWED) == 28
    qtbot.keyClick(page.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert {each.verdict for each in window.session.casebook.matches()} == {None}

    qtbot.keyClick(page.table, "J")  # over the head of the next group, which is unfolded
    assert model.head(page.views.current_row()) is None
    page.fold_all(folded=True)
    assert len(model.ids) == 3
    qtbot.keyClick(page.table, "J")
    assert model.head(page.views.current_row()).folded
    page.show_view(grid=True)
    card = model.index(1, Column.CARD)
    assert card.data().splitlines()[1] == "27 matches"
    page.views.go_to(1)
    qtbot.keyClick(page.grid, Qt.Key.Key_Space)
    assert len(model.ids) == 3 + 27

    page.fold_all(folded=True)
    page.next_undecided()  # it lies in a folded group
    assert model.stored(page.views.current_row()).verdict is None
    assert model.head(page.views.current_row()) is None
    with qtbot.assertNotEmitted(model.modelReset):
        page.reload()  # nothing has changed

    page.filter.set_group(Group.PHOTO)  # one photo has two matches
    assert [head.matches for head in model.heads] == [2]
    page.show_match(model.matches[-1])
    assert page.selected_ids() == [model.matches[-1]]
    page.filter.set_group(None)
    assert model.ids == window.session.casebook.match_ids()


@pytest.mark.parametrize("group", list(Group))
def test_qt_finds_nothing_wrong_with_groups(window, group, qtmodeltester):
    page = window.matches
    page.filter.set_group(group)
    qtmodeltester.check(page.model)
    page.fold_all(folded=True)
    qtmodeltester.check(page.model)
    page.filter.show_filter(Filter(text="no such photo"))
    qtmodeltester.check(page.model)


def test_columns_are_chosen_by_keyboard_and_stay(qtbot, window, open_window):
    table = window.matches.table
    assert not table.isColumnHidden(Column.DATE)
    window.menus.actions["columns"].trigger()
    choose(qtbot, table.menu, "Date")
    assert table.isColumnHidden(Column.DATE)
    table.offer_columns(QPoint(9, 9))  # by the mouse, whose button is let go of after that
    assert table.menu.activeAction() is None
    table.menu.close()
    table.horizontalHeader().moveSection(1, 4)
    table.setColumnWidth(Column.DATASET, 222)
    close(qtbot, window)
    table = open_window(window.session.casebook.path).matches.table
    assert table.isColumnHidden(Column.DATE)
    assert table.isColumnHidden(Column.CARD)
    assert table.horizontalHeader().visualIndex(Column.FILE) == 4
    assert table.columnWidth(Column.DATASET) == 222


@pytest.mark.parametrize(
    "kept",
    [
        "",
        "[" * 100_000,
        "{}",
        '[[], 5, ["FILE"], ["NO", 5, true], ["FILE", "wide", 1]]',
        '[["FILE", -9, false], ["PICTURE", 0, false], ["GRADE", 99999999999999999, true]]',
    ],
)
def test_columns_that_make_no_sense_are_as_at_first(window, kept):
    table = window.matches.table
    table.restore_columns(kept)
    assert not table.isColumnHidden(Column.FILE)
    assert not table.isColumnHidden(Column.PICTURE)
    assert table.isColumnHidden(Column.CARD)
    assert 20 < table.columnWidth(Column.FILE) < 500
    assert table.columnWidth(Column.GRADE) <= 5000


def test_a_narrow_window_puts_the_match_below_and_nothing_is_lost(qtbot, window):
    page = window.matches
    window.resize(760, 720)
    qtbot.waitUntil(lambda: page.splitter.orientation() is Qt.Orientation.Vertical)
    page.filter.show_filter(
        Filter(grade=Grade.LISTED, dataset="pipa", folder="/photos/00", owner="0@N00")
    )
    shown = [page.filter.text_box, page.filter.clear_button, page.filter.group_button]
    shown += [each for each in page.filter.chips.values() if each.isVisible()]

    def all_in_sight() -> bool:
        return all(page.filter.rect().contains(each.geometry()) for each in shown)

    qtbot.waitUntil(all_in_sight, timeout=SCAN_LIMIT)
    for button in page.inspector.buttons.values():
        assert button.width() >= button.minimumSizeHint().width()
    window.resize(1240, 780)
    qtbot.waitUntil(lambda: page.splitter.orientation() is Qt.Orientation.Horizontal)
