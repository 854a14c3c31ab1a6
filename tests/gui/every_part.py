"""Every page and every dialogue of the window, one after the other, and what can be seen there."""

from __future__ import annotations

from collections.abc import Iterator

from every_request import keep_request, request_dialogs
from PySide6.QtCore import QAbstractListModel, QDeadlineTimer, QEventLoop, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)

from flickrcheck.gui.actions import plain
from flickrcheck.gui.guide import Guide
from flickrcheck.gui.main_window import MainWindow
from flickrcheck.gui.rail import MATCHES

_PATIENCE = 30_000  # milliseconds


def settle(window: MainWindow) -> None:
    """Let layouts, and what is read in the background, come to an end."""
    deadline = QDeadlineTimer(_PATIENCE)
    while window.session.bridge.waiting and not deadline.hasExpired():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    for _ in range(10):  # a text that wraps asks one widget after the other for room
        QApplication.processEvents()


def every_part(window: MainWindow) -> Iterator[tuple[str, QWidget]]:
    """The name and the widget of each page, tab and dialogue, shown while it is looked at."""
    window.photos.options.toggle.setChecked(True)
    acts = window.menus.actions
    acts["list-unchecked"].trigger()
    if window.matches.model.ids:  # else the page is looked at as it is without any request
        keep_request(window)
    for row in range(window.rail.count()):
        window.show_page(row)
        settle(window)
        name = window.rail.item(row).text()
        tabs = window.pages.currentWidget().findChildren(QTabWidget)
        if not tabs:
            yield name, window
        for each in tabs:
            for number in range(each.count()):
                each.setCurrentIndex(number)
                settle(window)
                yield f"{name}, {each.tabText(number)}", window
    for name, dialog in _dialogs(window):
        settle(window)
        yield name, dialog
        if isinstance(dialog, Guide):
            for number in range(2, 4):
                dialog.next_button.click()
                settle(window)
                yield f"{name} {number}", dialog
        dialog.close()
        settle(window)


def _dialogs(window: MainWindow) -> Iterator[tuple[str, QDialog]]:
    acts = window.menus.actions
    helps = ("guide", "manual", "limits", "about", "keys")
    for id in (*helps, "trusted", "crashes", "look-up", "picture-results"):
        acts[id].trigger()
        yield id, _newest(window)
    window.offline_button.click()
    yield "offline", _newest(window)
    if window.matches.model.ids:
        window.show_page(MATCHES)
        settle(window)
        window.matches.step(0)
        window.matches.inspector.compare()
        settle(window)
        yield "compare", _newest(window)
        window.matches.inspector.ask_box()
        settle(window)
        yield "which box", _newest(window)
        results = window.ways.results
        if results is not None:
            window.ways.ask_photographer(results.asked())
            yield "ask the photographer", _newest(window)
        request = window.session.casebook.path.with_name("nothing.flickrcheck-request")
        window.ways.open_request(request)
        yield "answer", _newest(window)
        yield from request_dialogs(window)


def _newest(window: MainWindow) -> QDialog:
    return next(each for each in reversed(window.findChildren(QDialog)) if each.isVisible())


def of_qt(widget: QWidget) -> bool:
    """Whether Qt put a widget into another one of its own, such as the list of a combo box."""
    parent = widget.parentWidget()
    inside = "QComboBoxPrivateContainer", "QComboBox", "QLineEdit", "QKeySequenceEdit"
    return (
        widget.objectName().startswith("qt_")
        or isinstance(widget, QHeaderView)
        or (parent is not None and parent.metaObject().className() in inside)
        or (isinstance(parent, QTabBar) and isinstance(widget, QAbstractButton))
    )


def visible_children(top: QWidget) -> list[QWidget]:
    """All that is shown below a widget, without parts of Qt's own widgets."""
    found = [each for each in top.findChildren(QWidget) if each.isVisibleTo(top)]
    return [each for each in found if not of_qt(each) and each.window() is top]


def nameless(top: QWidget) -> list[str]:
    """Controls that take the focus and items that have no name for a screen reader."""
    wrong = []
    for widget in visible_children(top):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not _spoken(widget):
            wrong.append(_place(widget))
        if isinstance(widget, QAbstractItemView):
            wrong += [f"{_place(widget)}: {item}" for item in _nameless_items(widget)]
        if isinstance(widget, QComboBox):
            wrong += [
                f"{_place(widget)}: item {row}"
                for row in range(widget.count())
                if not widget.itemText(row)
            ]
    return wrong


def _spoken(widget: QWidget) -> str:
    made = QAccessible.queryAccessibleInterface(widget)
    return made.text(QAccessible.Text.Name).strip() if made else ""


def _nameless_items(view: QAbstractItemView) -> list[str]:
    model = view.model()
    wrong = []
    for row in range(min(model.rowCount(), 30) if model else 0):
        said = ""
        columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
        for column in range(columns):
            index = model.index(row, column)
            for role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole):
                said = said or str(index.data(role) or "")
        if not said:
            wrong.append(f"row {row}")
    return wrong


def clipped(top: QWidget) -> list[str]:
    """Texts that do not fit into what shows them."""
    wrong = []
    for widget in visible_children(top):
        why = ""
        if isinstance(widget, QLabel):
            why = _clipped_label(widget)
        elif isinstance(widget, QComboBox):
            why = _clipped_combo(widget)
        elif isinstance(widget, QAbstractButton):
            why = _clipped_button(widget)
        elif isinstance(widget, QTabBar):
            why = _too_small(widget)
        elif isinstance(widget, QLineEdit):
            needed = widget.fontMetrics().horizontalAdvance(widget.placeholderText())
            if widget.placeholderText() and needed > widget.width() - 4:
                why = f"the hint {widget.placeholderText()!r} needs {needed} of {widget.width()}"
        elif isinstance(widget, QScrollArea):
            why = _cut_off(widget)
        if why:
            wrong.append(f"{_place(widget)}: {why}")
        wrong += [f"{_place(widget)}: {why}" for why in _clipped_headers(widget)]
    return wrong


def _too_small(widget: QWidget) -> str:
    hint, size = widget.sizeHint(), widget.size()
    if hint.width() > size.width() + 1 or hint.height() > size.height() + 1:
        return f"needs {hint.toTuple()}, has {size.toTuple()}"
    return ""


def _clipped_button(button: QAbstractButton) -> str:
    if not button.text():
        return ""
    # not the size hint: a style makes buttons wider than their words
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    needed = _width(button, plain(button.text())) + icon + 8
    high = button.fontMetrics().height()
    if needed > button.width() or high > button.height():
        return f"{button.text()!r} needs {needed}, {high}, has {button.size().toTuple()}"
    return ""


def _clipped_label(label: QLabel) -> str:
    if not label.text():
        return ""
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        if needed > label.height() + 1:
            return f"{label.text()[:40]!r} needs {needed} lines of pixels, has {label.height()}"
        inside = label.contentsRect().adjusted(0, 0, -2 * label.margin(), 0)
        drawn = label.fontMetrics().boundingRect(
            inside,
            int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft),
            QLabel.text(label),  # as it is drawn: some labels say what they were given
        )
        if drawn.width() > inside.width() + 1:
            return f"{label.text()[:40]!r} has a word of {drawn.width()} in {inside.width()}"
        return ""
    return _too_small(label) and f"{label.text()[:40]!r} {_too_small(label)}"


def _cut_off(area: QScrollArea) -> str:
    """What does not scroll sideways must not be wider than what is seen of it."""
    content = area.widget()
    never = area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    has = area.viewport().width()
    if never and content is not None and content.width() > has:
        return f"its content needs {content.width()} of {has}"
    return ""


def _width(widget: QWidget, text: str) -> int:
    return widget.fontMetrics().horizontalAdvance(text)


def _clipped_combo(box: QComboBox) -> str:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    has = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    needed = _width(box, box.currentText())
    return f"{box.currentText()!r} needs {needed} of {has}" if needed > has else ""


def _clipped_headers(widget: QWidget) -> list[str]:
    if isinstance(widget, QTableView):
        header = widget.horizontalHeader()
    elif isinstance(widget, QTreeView):
        header = widget.header()
    else:
        return []
    if header.isHidden():
        return []
    wrong = []
    for section in range(header.count()):
        text = str(widget.model().headerData(section, Qt.Orientation.Horizontal) or "")
        needed = _width(header, text) + 8
        if not header.isSectionHidden(section) and needed > header.sectionSize(section):
            wrong.append(f"column {text!r} needs {needed}, has {header.sectionSize(section)}")
    return wrong


def outside(top: QWidget) -> list[str]:
    """Controls that lie outside what their parents show and cannot be scrolled to."""
    wrong = []
    for widget in visible_children(top):
        parent = widget.parentWidget()
        if parent is None or parent.objectName() == "qt_scrollarea_viewport":
            continue
        place = QRect(QPoint(0, 0), parent.size()).adjusted(-1, -1, 1, 1)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not place.contains(widget.geometry()):
            wrong.append(f"{_place(widget)}: {widget.geometry().getRect()} in {parent.size()}")
    return wrong


def _place(widget: QWidget) -> str:
    chain = []
    at: QWidget | None = widget
    while at is not None and len(chain) < 4:
        chain.append(type(at).__name__)
        at = at.parentWidget()
    named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
    return f"{' < '.join(chain)} {str(named)[:40]!r}"
