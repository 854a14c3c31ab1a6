"""Keys: one list of actions, chosen anew by the person, with conflicts said, and kept."""

from __future__ import annotations

import importlib
import json
import pkgutil

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QPushButton,
    QWidget,
)

import flickrcheck.gui
from flickrcheck.gui.actions import ACTIONS, MENUS, Place
from flickrcheck.gui.keys import Keys
from flickrcheck.gui.keys_dialog import KeysDialog
from flickrcheck.gui.match_model import Column
from flickrcheck.gui.rail import MATCHES, SETTINGS
from flickrcheck.gui.settings import Settings
from flickrcheck.model import Verdict


@pytest.fixture
def keys(own_home, qapp):
    return Keys(Settings())


def test_the_first_keys_are_all_there_and_none_is_given_twice(keys):
    for id, action in ACTIONS.items():
        assert keys.of(id) == action.first_keys()
        for key in keys.of(id):
            assert keys.holder(action, key) is None
            assert not QKeySequence(key).isEmpty()
    assert {id: keys.of(id)[0] for id in ("verdict-mine", "undo", "export", "keys", "compare")} == {
        "verdict-mine": "1",
        "undo": "U",
        "export": "Ctrl+E",
        "keys": "?",
        "compare": "Return",
    }


def test_single_letters_work_in_views_only(keys):
    for id, action in ACTIONS.items():
        if action.place is Place.WINDOW:
            for key in keys.of(id):
                assert len(key) > 1 or not key.isalnum(), id
    for key in ("X", "Ж", "Shift+Ж", "Num+1", "€"):
        assert "typed into text fields" in keys.problem(ACTIONS["export"], key), key
    assert keys.problem(ACTIONS["undo"], "X") == ""
    assert keys.problem(ACTIONS["export"], "F8") == ""
    assert "opens menus" in keys.problem(ACTIONS["undo"], "Alt+X")
    assert "everywhere" in keys.problem(ACTIONS["undo"], "Space")
    assert "one key" in keys.problem(ACTIONS["undo"], "X, Y")
    assert "one key" in keys.problem(ACTIONS["undo"], "")


def test_a_key_that_is_given_goes_from_the_one_that_had_it(keys):
    assert keys.holder(ACTIONS["undo"], "N") is ACTIONS["next-undecided"]
    keys.give("undo", "N")
    assert keys.of("undo") == ["N"] and keys.of("next-undecided") == []
    again = Keys(Settings())
    assert again.of("undo") == ["N"] and again.of("next-undecided") == []
    assert again.reset("next-undecided") is ACTIONS["undo"]
    assert again.reset("undo") is None
    assert again.reset("next-undecided") is None
    assert Keys(Settings()).of("next-undecided") == ["N"]


def test_swapped_keys_change_places_unless_one_would_be_typed(keys):
    keys.swap("undo", "N")
    assert keys.of("undo") == ["N"] and keys.of("next-undecided") == ["U", "Ctrl+Z"]
    keys.swap("undo", "Ctrl+E")
    assert keys.of("undo") == ["Ctrl+E"] and keys.of("export") == []  # N alone is for views
    keys.reset_all()
    assert all(keys.of(id) == action.first_keys() for id, action in ACTIONS.items())


def test_del_means_another_thing_in_another_place(keys):
    assert keys.of("remove-folder") == keys.of("remove-pack") == ["Del"]
    assert keys.holder(ACTIONS["undo"], "Del") is None
    assert keys.holder(ACTIONS["export"], "Del") is not None


@pytest.mark.parametrize(
    "stored",
    [
        "no JSON",
        "[1, 2]",
        json.dumps({"undo": "N"}),
        json.dumps({"undo": 3, "gone-action": ["X"], "export": [None, ["Ctrl+J"]]}),
        "[" * 100_000,
    ],
)
def test_a_spoilt_file_leaves_the_first_keys(own_home, qapp, stored):
    settings = Settings()
    settings._store.setValue("keys", stored)
    keys = Keys(settings)
    assert keys.of("undo") == ["U", "Ctrl+Z"]
    assert keys.of("next-undecided") == ["N"]


def test_what_was_chosen_comes_before_first_keys_and_what_cannot_be_is_dropped(own_home, qapp):
    settings = Settings()
    chosen = {"undo": ["N", "N", "Space", "rubbish+", "A, B"], "find": ["X"], "next-match": ["N"]}
    settings.set_keys(chosen)
    keys = Keys(settings)
    assert keys.of("undo") == ["N"]
    assert keys.of("next-undecided") == []  # its first key is chosen for another
    assert keys.of("find") == [] and keys.of("next-match") == []


def test_the_window_follows_the_chosen_key_at_once(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(SETTINGS)
    window.change_keys()
    panel = window.settings.keys
    assert panel.isVisible() and panel.table.hasFocus()

    def select(id: str) -> None:
        panel.table.setCurrentCell(list(ACTIONS).index(id), 0)

    def press(key: str) -> None:
        panel.edit.setFocus()
        qtbot.keyClick(panel.edit, key)
        qtbot.waitUntil(lambda: not panel.edit.keySequence().isEmpty())

    def spoken(id: str) -> str:
        item = panel.table.item(list(ACTIONS).index(id), 0)
        return item.data(Qt.ItemDataRole.AccessibleTextRole)

    select("verdict-mine")
    assert not panel.give_button.isEnabled() and not panel.reset_button.isEnabled()
    press("n")
    assert "N is already the key of Next undecided in the menu Matches" in panel.state_label.text()
    assert not panel.give_button.isEnabled() and panel.swap_button.isEnabled()
    press("m")
    assert panel.give_button.isEnabled() and not panel.swap_button.isEnabled()
    qtbot.keyClick(panel.edit, Qt.Key.Key_Tab)  # the field is no trap
    assert not panel.edit.hasFocus()
    qtbot.mouseClick(panel.give_button, Qt.MouseButton.LeftButton)
    assert "M is the key of It is mine now" in panel.state_label.text()
    assert spoken("verdict-mine") == "It is mine: M"
    select("next-undecided")
    press("u")
    qtbot.mouseClick(panel.swap_button, Qt.MouseButton.LeftButton)
    assert spoken("undo") == "Undo the last verdict: N, Ctrl+Z"

    window.show_page(MATCHES)
    inspector = window.matches.inspector
    assert inspector.buttons[Verdict.MINE].text().startswith("M  ")
    assert inspector.undo_button.text().startswith("N  ")
    assert "key N" in inspector.undo_button.accessibleName()
    window.matches.table.setFocus()
    chosen = window.matches.selected_ids()
    qtbot.keyClick(window.matches.table, "1")
    assert not any(each.verdict for each in window.session.casebook.matches())
    qtbot.keyClick(window.matches.table, "m")
    stored = {each.id: each.verdict for each in window.session.casebook.matches()}
    assert {stored[id] for id in chosen} == {Verdict.MINE}
    qtbot.keyClick(window.matches.table, "n")
    assert not any(each.verdict for each in window.session.casebook.matches())

    window.change_keys()
    qtbot.mouseClick(panel.reset_all_button, Qt.MouseButton.LeftButton)
    assert inspector.buttons[Verdict.MINE].text().startswith("1  ")
    assert not panel.reset_all_button.isEnabled()
    assert window.menus.actions["undo"].shortcut() == QKeySequence("U")


def test_the_list_of_keys_finds_and_copies_what_is_true_now(qtbot, open_window, tmp_path):
    window = open_window(tmp_path / "my.casebook")
    window.session.keys.give("undo", "Y")
    window.show_keys()
    dialog = window.findChild(KeysDialog)

    def rows() -> list[str]:
        groups = [dialog.tree.topLevelItem(n) for n in range(dialog.tree.topLevelItemCount())]
        return [
            f"{item.text(0)}: {item.text(1)}"
            for group in groups
            for item in map(group.child, range(group.childCount()))
            if not (group.isHidden() or item.isHidden())
        ]

    assert "Y: Undo the last verdict" in rows()
    assert len(rows()) > 30
    qtbot.keyClicks(dialog.find_box, "verdict undo")
    assert rows() == ["Y: Undo the last verdict"]
    dialog.find_box.setText("nothing like this")
    assert rows() == [] and dialog.nothing_label.isVisible()
    dialog.find_box.clear()
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    text = QApplication.clipboard().text()
    assert "Undo the last verdict" in text and "F5" in text
    qtbot.mouseClick(dialog.change_button, Qt.MouseButton.LeftButton)
    assert window.settings.keys.isVisible()


def test_every_button_is_reached_by_tab_and_every_action_by_a_menu(qtbot, open_window, scanned):
    window = open_window(scanned)
    assert set(window.menus.actions) == set(ACTIONS)
    shown = [
        action
        for menu in window.menuBar().actions()
        for action in menu.menu().actions()
        if not action.isSeparator()
    ]
    assert len(shown) == len(ACTIONS)
    assert {action.text() for action in shown} == {
        action.menu_words() for menu in MENUS for action in menu.actions if action
    }
    assert window.rail.count() == sum(id.startswith("page-") for id in ACTIONS)
    unreachable = [
        f"{type(button).__name__} {button.text()} {button.accessibleName()}"
        for button in window.findChildren(QAbstractButton)
        if not button.focusPolicy() & Qt.FocusPolicy.TabFocus and not _of_qt(button)
    ]
    assert unreachable == []


def _of_qt(button: QAbstractButton) -> bool:
    """Buttons that Qt puts into its own widgets; what they do has keys there."""
    parent = button.parent()
    return type(button) is not QPushButton and (
        button.objectName().startswith("qt_")
        or not isinstance(parent, QWidget)
        or parent.metaObject().className() in ("QLineEdit", "QTabBar", "QTableView", "QMenuBar")
    )


def test_what_a_mouse_does_in_a_view_keys_do_too():
    deaf = []
    for found in pkgutil.iter_modules(flickrcheck.gui.__path__):
        module = importlib.import_module(f"flickrcheck.gui.{found.name}")
        for made in vars(module).values():
            if isinstance(made, type) and made.__module__ == module.__name__:
                own = {name for each in made.__mro__ if _is_ours(each) for name in vars(each)}
                if own & _BY_MOUSE and "keyPressEvent" not in own:
                    deaf.append(made.__qualname__)
    assert deaf == []


_BY_MOUSE = {"mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent", "wheelEvent"}


def _is_ours(made: type) -> bool:
    return made.__module__.startswith("flickrcheck.gui")


def test_every_menu_can_be_opened_by_its_letter():
    letters = []
    for menu in MENUS:
        letters.append(menu.text[menu.text.index("&") + 1])
        inside = [each.menu_words() for each in menu.actions if each]
        marks = [text[text.index("&") + 1].lower() for text in inside if "&" in text]
        assert len(marks) == len({*marks}), menu.id
        assert len(marks) == len(inside), menu.id
    assert len(letters) == len({*letters})


def test_matches_are_ordered_by_keys_alone(qtbot, open_window, scanned):
    window = open_window(scanned)
    window.show_page(MATCHES)
    review = window.matches
    qtbot.waitUntil(lambda: bool(review.model.ids))
    before = list(review.model.ids)
    window.menus.actions["sort"].trigger()
    menu = review.table.menu
    assert menu.activeAction().isChecked()  # where it is ordered now
    qtbot.keyClick(menu, Qt.Key.Key_Return)  # the same once more turns it round
    qtbot.waitUntil(lambda: review.model.ids != before)
    window.menus.actions["sort"].trigger()
    menu = review.table.menu
    while menu.activeAction() is not menu.actions()[0]:
        qtbot.keyClick(menu, Qt.Key.Key_Up)
    qtbot.keyClick(menu, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: review.table.horizontalHeader().sortIndicatorSection() == Column.FILE)
