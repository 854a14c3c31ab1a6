"""The manual in a window of its own: chapters, a search through all of them, links between them.

Nothing is loaded from anywhere: the browser shows only texts that come along with the program.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QRegularExpression, Qt, QUrl
from PySide6.QtGui import QTextCursor, QTextDocument, QTextFrameFormat, QTextTable
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.manual import START, Chapter, chapters, own_start, slug
from flickrcheck.gui.manual_search import Words, found, wanted
from flickrcheck.gui.sizes import in_letters, open_at
from flickrcheck.gui.widgets import label
from flickrcheck.language import say, say_counted, spoken

_NAME: Final = Qt.ItemDataRole.UserRole
_PLACE: Final = Qt.ItemDataRole.UserRole + 1
_CELL: Final = 4  # pixels between a table's lines and its words
_MOST_MARKED: Final = 500  # hits of one page

# ruff: noqa: N802 - Qt names its methods in camel case


class ManualPage(QTextBrowser):
    """One chapter to read. Signals: anchorClicked, from a link."""

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.document().setDocumentMargin(12)

    def loadResource(self, _type: int, _name: QUrl) -> None:
        """Nothing is loaded, whatever a page names."""

    def show_chapter(self, chapter: Chapter) -> None:
        """Show it from its beginning."""
        features = QTextDocument.MarkdownFeature.MarkdownDialectGitHub
        self.document().setMarkdown(chapter.text, features)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                shape = frame.format()
                shape.setBorder(1)
                shape.setBorderCollapse(True)
                shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                shape.setCellPadding(_CELL)
                frame.setFormat(shape)
        self.setAccessibleName(chapter.title)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.verticalScrollBar().setValue(0)

    def show_place(self, place: str) -> None:
        """Scroll to the heading with this slug, if there is one."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == place:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.setTextCursor(QTextCursor(block))
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()

    def mark(self, words: Words) -> None:
        """Show where these words stand."""
        marks = []
        for word in words:
            wanted_here = _as_qt(word)
            at = self.document().find(wanted_here)
            while not at.isNull() and len(marks) < _MOST_MARKED:
                one = QTextEdit.ExtraSelection()
                one.cursor = at
                one.format.setBackground(self.palette().highlight())
                one.format.setForeground(self.palette().highlightedText())
                marks.append(one)
                at = self.document().find(wanted_here, at)
        self.setExtraSelections(marks)

    def choose_first(self, words: Words) -> None:
        """Select the first of these words from here on, so that a screen reader begins there."""
        for word in words:
            if self.find(_as_qt(word)):
                return


def _as_qt(word: re.Pattern[str]) -> QRegularExpression:
    option = QRegularExpression.PatternOption
    how = option.CaseInsensitiveOption | option.UseUnicodePropertiesOption
    return QRegularExpression(rf"{word.pattern}\w*", how)


class ManualWindow(QDialog):
    """All chapters, or the places that were found. It stays open beside the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Manual"))
        self._here = ""  # the chapter that is shown
        self._went: list[str] = []  # chapters behind, and those ahead
        self._ahead: list[str] = []
        self.find_box = QLineEdit()
        self.find_box.setClearButtonEnabled(True)
        self.find_box.setPlaceholderText(say("words or a question"))
        self.find_box.textChanged.connect(self._show_found)
        self.find_box.returnPressed.connect(self.next_hit)
        caption = QLabel(say("&Find:"))
        caption.setBuddy(self.find_box)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        self.list.currentItemChanged.connect(self._chosen)
        self.page = ManualPage()
        self.page.anchorClicked.connect(self._follow)
        self.found_label = label(name=say("How much was found"))
        self.language_label = label(
            say(
                "The manual is in English, but for its first page. Words of your language are "
                "found in it, too. The menu Help has a short text in your language: What this can "
                "and cannot find."
            ),
            name=say("Language of the manual"),
        )
        self.language_label.setVisible(spoken() != "en")
        self.back_button = QPushButton(say("&Back"))
        self.back_button.clicked.connect(self.back)
        self.forward_button = QPushButton(say("F&orward"))
        self.forward_button.clicked.connect(self.forward)
        self.next_button = QPushButton(say("&Next hit"))
        self.next_button.clicked.connect(self.next_hit)
        close = QPushButton(say("Close"))
        close.clicked.connect(self.reject)
        top = QHBoxLayout()
        top.addWidget(caption)
        top.addWidget(self.find_box, 1)
        top.addWidget(self.next_button)
        splitter = QSplitter()
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addWidget(self.found_label)
        splitter.addWidget(left)
        splitter.addWidget(self.page)
        splitter.setChildrenCollapsible(False)
        splitter.setSizes([in_letters(self, 220), in_letters(self, 640)])
        # a narrow window takes from the list as well, or it left no room to read
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 3)
        bottom = QHBoxLayout()
        for button in (self.back_button, self.forward_button, close):
            bottom.addWidget(button)
        bottom.insertStretch(2)
        for button in (self.next_button, self.back_button, self.forward_button, close):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.addLayout(top)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.language_label)
        layout.addLayout(bottom)
        open_at(self, 900, 680)
        self._show_found()
        first = own_start(spoken())
        self.open_chapter(first if first in {each.name for each in chapters()} else START)

    def open_chapter(self, name: str, place: str = "") -> None:
        """Show a chapter, where there is one of this name; place: the slug of a heading in it."""
        if name not in {each.name for each in chapters()}:
            return
        if name != self._here:
            if self._here:
                self._went.append(self._here)
            self._ahead.clear()
            self._show(name)
        if place:
            self.page.show_place(place)
        self._show_ways()

    def name(self) -> str:
        """The name of the chapter that is shown, "" if there is none."""
        return self._here

    def back(self) -> None:
        """Show the chapter before."""
        self._step(self._went, self._ahead)

    def forward(self) -> None:
        """Show the chapter from which "back" led."""
        self._step(self._ahead, self._went)

    def next_hit(self) -> None:
        """Go to the next of the places that were found, and from the last to the best again."""
        if not self._words() or not self.list.count():
            return
        self.list.setCurrentRow((self.list.currentRow() + 1) % self.list.count())

    def _step(self, come_from: list[str], go_to: list[str]) -> None:
        if come_from:
            go_to.append(self._here)
            self._show(come_from.pop())
        self._show_ways()

    def _show(self, name: str) -> None:
        chapter = next((each for each in chapters() if each.name == name), None)
        if chapter is None:
            return
        self._here = name
        self.page.show_chapter(chapter)
        self.page.mark(self._words())
        if not self._words():
            self._choose_in_list()

    def _choose_in_list(self) -> None:
        """Let the list show which chapter is shown."""
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == self._here:
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        self.open_chapter(str(item.data(_NAME)), str(item.data(_PLACE)))
        words = self._words()
        if words:
            if not item.data(_PLACE):
                self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.choose_first(words)

    def _follow(self, address: QUrl) -> None:
        self.open_chapter(address.path(), address.fragment())

    def _show_ways(self) -> None:
        self.back_button.setEnabled(bool(self._went))
        self.forward_button.setEnabled(bool(self._ahead))

    def _words(self) -> Words:
        return wanted(self.find_box.text())

    def _show_found(self) -> None:
        words = self._words()
        places, whole = found(words)
        self.list.blockSignals(True)
        self.list.clear()
        for name, place, title in (
            [(each.name, each.place, each.title) for each in places]
            if words
            else [(each.name, "", each.title) for each in chapters()]
        ):
            item = QListWidgetItem(title)
            item.setData(_NAME, name)
            item.setData(_PLACE, place)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.list.setAccessibleName(say("Places found") if words else say("Chapters"))
        self.found_label.setVisible(bool(words))
        self.found_label.setText(_found_words(len(places), whole=whole))
        self.next_button.setEnabled(bool(places))
        self.page.mark(words)
        if not words:
            self._choose_in_list()


def _found_words(number: int, *, whole: bool) -> str:
    """What a search came to."""
    if not number:
        return say("None of these words is in the manual.")
    if not whole:
        return say("No chapter has all these words. The nearest are first.")
    return say_counted(
        "{number} place. Enter leads to it.",
        "{number} places, the best first. Enter leads from one to the next.",
        number,
    )
