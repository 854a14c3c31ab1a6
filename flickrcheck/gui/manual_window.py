"""The manual in a window of its own: chapters, a search through all of them, links between them.

Nothing is loaded from anywhere: the browser shows only texts that come along with the program.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, QUrl
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

from flickrcheck.gui.manual import START, Chapter, chapters, slug
from flickrcheck.gui.sizes import in_letters, open_at
from flickrcheck.gui.widgets import label
from flickrcheck.language import say, spoken

_NAME: Final = Qt.ItemDataRole.UserRole
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

    def mark(self, words: list[str]) -> None:
        """Show where these words stand."""
        marks = []
        for word in words:
            at = self.document().find(word)
            while not at.isNull() and len(marks) < _MOST_MARKED:
                one = QTextEdit.ExtraSelection()
                one.cursor = at
                one.format.setBackground(self.palette().highlight())
                one.format.setForeground(self.palette().highlightedText())
                marks.append(one)
                at = self.document().find(word, at)
        self.setExtraSelections(marks)


class ManualWindow(QDialog):
    """All chapters. It stays open beside the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(say("Manual"))
        self._went: list[str] = []  # chapters behind, and those ahead
        self._ahead: list[str] = []
        self.find_box = QLineEdit()
        self.find_box.setClearButtonEnabled(True)
        self.find_box.textChanged.connect(self._show_found)
        self.find_box.returnPressed.connect(self.next_hit)
        caption = QLabel(say("&Find:"))
        caption.setBuddy(self.find_box)
        self.list = QListWidget()
        self.list.setAccessibleName(say("Chapters"))
        self.list.setWordWrap(True)
        self.list.setSpacing(1)
        for chapter in chapters():
            item = QListWidgetItem(chapter.title)
            item.setData(_NAME, chapter.name)
            self.list.addItem(item)
        self.list.currentItemChanged.connect(self._chosen)
        self.page = ManualPage()
        self.page.anchorClicked.connect(self._follow)
        self.nothing_label = label(say("No chapter has all these words."), name=say("Chapters"))
        self.language_label = label(
            say(
                "The manual is in English. A short text in your language is in the menu Help, "
                "What this can and cannot find."
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
        column.addWidget(self.nothing_label)
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
        self.open_chapter(START)

    def open_chapter(self, name: str, place: str = "") -> None:
        """Show a chapter; place: the slug of a heading in it."""
        here = self.name()
        if name != here:
            if here:
                self._went.append(here)
            self._ahead.clear()
            self._show(name)
        if place:
            self.page.show_place(place)
        self._show_ways()

    def name(self) -> str:
        """The name of the chapter that is shown, "" if there is none."""
        item = self.list.currentItem()
        return str(item.data(_NAME)) if item else ""

    def back(self) -> None:
        """Show the chapter before."""
        self._step(self._went, self._ahead)

    def forward(self) -> None:
        """Show the chapter from which "back" led."""
        self._step(self._ahead, self._went)

    def next_hit(self) -> None:
        """Go to the next place that has the first of the words, in the next chapter if need be."""
        words = self._words()
        if not words or not any(chapter.has(words) for chapter in chapters()):
            return
        if self._hit_in_page(words):
            return
        rows = [row for row in range(self.list.count()) if not self.list.item(row).isHidden()]
        after = [row for row in rows if row > self.list.currentRow()]
        self.open_chapter(str(self.list.item((after or rows)[0]).data(_NAME)))
        self.page.moveCursor(QTextCursor.MoveOperation.Start)
        self._hit_in_page(words)

    def _hit_in_page(self, words: list[str]) -> bool:
        chapter = next((each for each in chapters() if each.name == self.name()), None)
        return chapter is not None and chapter.has(words) and self.page.find(words[0])

    def _step(self, come_from: list[str], go_to: list[str]) -> None:
        if come_from:
            go_to.append(self.name())
            self._show(come_from.pop())
        self._show_ways()

    def _show(self, name: str) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_NAME) == name:
                self.list.blockSignals(True)
                self.list.setCurrentRow(row)
                self.list.blockSignals(False)
        chapter = next((each for each in chapters() if each.name == name), None)
        if chapter:
            self.page.show_chapter(chapter)
            self.page.mark(self._words())

    def _chosen(self, item: QListWidgetItem | None, before: QListWidgetItem | None) -> None:
        if item is None:
            return
        if before is not None:
            self._went.append(str(before.data(_NAME)))
            self._ahead.clear()
        self._show(str(item.data(_NAME)))
        self._show_ways()

    def _follow(self, address: QUrl) -> None:
        self.open_chapter(address.path(), address.fragment())

    def _show_ways(self) -> None:
        self.back_button.setEnabled(bool(self._went))
        self.forward_button.setEnabled(bool(self._ahead))

    def _words(self) -> list[str]:
        return self.find_box.text().casefold().split()

    def _show_found(self) -> None:
        words = self._words()
        some = False
        for row, chapter in enumerate(chapters()):
            fits = chapter.has(words)
            self.list.item(row).setHidden(not fits)
            some = some or fits
        self.nothing_label.setVisible(not some)
        self.next_button.setEnabled(bool(words) and some)
        self.page.mark(words)
