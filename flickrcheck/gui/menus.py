"""The menu bar: every action of the window with its key."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from flickrcheck.gui import help_texts
from flickrcheck.gui.view_state import STEP
from flickrcheck.model import Verdict
from flickrcheck.work.words import visible

if TYPE_CHECKING:
    from flickrcheck.gui.main_window import MainWindow

_Keys = str | QKeySequence.StandardKey
_RECENT = 9


def make_menus(window: MainWindow) -> None:
    """Fill the menu bar of the window."""
    bar = window.menuBar()
    file = bar.addMenu("&File")
    _add(file, "&New casebook...", window.new_casebook, QKeySequence.StandardKey.New)
    _add(file, "&Open casebook...", window.open_casebook, QKeySequence.StandardKey.Open)
    file.addMenu(window.recent_menu)
    window.recent_menu.aboutToShow.connect(lambda: _fill_recent(window))
    _fill_recent(window)
    file.addSeparator()
    _add(file, "&Export report...", window.reports.export, "Ctrl+E")
    _add(
        file,
        "Export report &without names...",
        lambda: window.reports.export(redact=True),
        "Ctrl+Shift+E",
    )
    _add(file, "&Save letters...", window.save_letters, QKeySequence.StandardKey.Save)
    file.addSeparator()
    _add(file, "&Quit", window.close, "Ctrl+Q")

    photos = bar.addMenu("&Photos")
    page = window.photos
    _add(photos, "Add a &folder...", lambda: window.on_page(0, page.choose_folder), "Ctrl+Shift+O")
    _add(photos, "Add &pictures...", lambda: window.on_page(0, page.choose_files), "Ctrl+Shift+P")
    _add(
        photos, "P&aste folders, pictures or datasets", window.paste, QKeySequence.StandardKey.Paste
    )
    remove = _add(photos, "&Remove from list", page.remove_selected, "Del")
    _only_in(remove, page.list)
    photos.addSeparator()
    _add(photos, "&Start the scan", page.start, "F5")
    _add(photos, "Pa&use or resume", page.pause_or_resume, "F6")
    _add(photos, "S&top", window.session.scan.stop, "F7")

    matches = bar.addMenu("&Matches")
    review = window.matches
    for text, verdict, key in (
        ("It is &mine", Verdict.MINE, "1"),
        ("&Not my photo", Verdict.NOT_MINE, "2"),
        ("&Unsure", Verdict.UNSURE, "3"),
        ("Mine and &allowed", Verdict.ALLOWED, "4"),
    ):
        action = _add(matches, text, lambda v=verdict: review.decide(v), key)
        _only_in(action, review.splitter)
    for text, act, key in (
        ("Undo the last &verdict", review.undo, "U"),
        ("Ne&xt undecided", review.next_undecided, "N"),
        ("Next mat&ch", lambda: review.step(1), "J"),
        ("&Previous match", lambda: review.step(-1), "K"),
    ):
        _only_in(_add(matches, text, act, key), review.splitter)
    matches.addSeparator()
    inspector = review.inspector
    compare = _add(matches, "Compare the pic&tures...", inspector.compare, "Return")
    compare.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
    _only_in(compare, review.splitter)
    _only_in(_add(matches, "Next marked &box", inspector.next_face, "F"), review.splitter)
    zoom = inspector.preview
    for text, act, key in (
        ("&Enlarge the picture", lambda: zoom.zoom_by(STEP), QKeySequence.StandardKey.ZoomIn),
        ("&Reduce the picture", lambda: zoom.zoom_by(1 / STEP), QKeySequence.StandardKey.ZoomOut),
        ("&Whole picture", zoom.state.fit, "Ctrl+0"),
        ("The picture's &own pixels", zoom.show_pixels, "Z"),
    ):
        _only_in(_add(matches, text, act, key), review.splitter)
    matches.addSeparator()
    _add(matches, "&Find", lambda: window.on_page(1, review.focus_filter), "Ctrl+F")

    datasets = bar.addMenu("&Datasets")
    _add(datasets, "&Add a list or pack...", window.choose_datasets, "Ctrl+D")
    remove = _add(datasets, "&Remove the pack...", window.datasets.remove_selected, "Del")
    _only_in(remove, window.datasets)
    datasets.addSeparator()
    _add(datasets, "&Check known photos again", window.added.recheck, "Shift+F5")
    _add(datasets, "&Look up photos and accounts...", window.look_up, "Ctrl+L")

    view = bar.addMenu("&View")
    for row in range(window.rail.count()):
        name = window.rail.item(row).text()
        _add(view, f"{name} page", lambda r=row: window.show_page(r), f"Alt+{row + 1}")

    view.addSeparator()
    for text, grid, key in (
        ("Matches as &table", False, "Ctrl+1"),
        ("Matches as &grid", True, "Ctrl+2"),
    ):
        _add(view, text, lambda g=grid: window.on_page(1, lambda: review.show_view(grid=g)), key)

    help_menu = bar.addMenu("&Help")
    title = "What this can and cannot find"
    _add(help_menu, f"&{title}", lambda: window.show_text(title, help_texts.limits()), "F1")
    _add(help_menu, "&Guide of the first steps...", window.show_guide, "")
    _add(help_menu, "&Keys", window.show_keys, "?")
    _add(help_menu, "What is kept about &you", window.show_privacy, "")
    about = "About flickrcheck"
    _add(help_menu, f"&{about}", lambda: window.show_text(about, help_texts.about()), "")


def _fill_recent(window: MainWindow) -> None:
    """The casebooks that were used last, and the way to all of them."""
    menu = window.recent_menu
    menu.clear()
    opened = window.session.casebook.path
    others = [path for path in window.session.settings.casebooks() if path != opened]
    for number, path in enumerate(others[:_RECENT], 1):
        name = visible(f"{path.stem} - {path.parent}", 80).replace("&", "&&")
        _add(
            menu,
            f"&{number} {name}",
            lambda path=path: window.session.switch(path, create=False),
            "",
        )
    if others:
        menu.addSeparator()
    _add(menu, "&All casebooks", window.show_casebooks, "")


def keys_of(window: MainWindow) -> list[tuple[str, str, str]]:
    """(menu, action, key) of every action that has a key."""
    found = []
    for menu_action in window.menuBar().actions():
        menu = menu_action.menu()
        if not isinstance(menu, QMenu):
            continue
        for action in menu.actions():
            key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if key:
                name = action.text().replace("&", "").rstrip(".")
                found.append((menu.title().replace("&", ""), name, key))
    return found


def _add(menu: QMenu, text: str, act: Callable[[], object], key: _Keys) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _=False: act())
    if key:
        action.setShortcut(QKeySequence(key))
    return action


def _only_in(action: QAction, widget) -> None:  # noqa: ANN001 - any widget
    """Let the key work only while the widget or something in it has the focus."""
    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    widget.addAction(action)
