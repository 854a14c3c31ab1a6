"""What is kept on this computer, where and how large, with a button to delete each part."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QProgressDialog,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from flickrcheck.gui.bridge import Task, Tell
from flickrcheck.gui.session import Session
from flickrcheck.gui.widgets import ElidedLabel, heading, label, rule
from flickrcheck.language import marked, say
from flickrcheck.work import privacy
from flickrcheck.work.privacy import Deleted, Part, Stored, size_of, size_words
from flickrcheck.work.words import visible

# ruff: noqa: N802 - Qt names its methods in camel case

WINDOW: Final = "window"  # the row of what the window remembers

_INTRODUCTION = marked(
    "flickrcheck keeps what stands here, on this computer alone, and sends nothing. Your photos "
    "are never changed or deleted. Letters and reports that you saved lie where you saved them."
)
_OVERWRITTEN = marked(
    "What you delete here is overwritten in its file. Backups, and old blocks of a drive, may hold "
    "it all the same; an encrypted drive protects these."
)
_REPORT = marked(
    "To show somebody what was found without showing whose it is, export a report without names: "
    "it has no paths, no pictures, no accounts and no photo IDs."
)


@dataclass(frozen=True, slots=True)
class _About:
    """title: of the row; button; asked: what deleting it means; gone: what is said afterwards.

    All in English, to be said.
    """

    title: str
    button: str
    asked: str
    gone: str


_ABOUT: Final[dict[str, _About]] = {
    Part.FILE: _About(
        marked("This casebook"),
        marked("Delete the whole casebook..."),
        marked(
            "All that was found for this person goes, with every verdict, the drafted letters and "
            "the details of who writes them. This cannot be undone. The photos stay."
        ),
        marked("The casebook was deleted."),
    ),
    Part.FINGERPRINTS: _About(
        marked("Fingerprints of your pictures"),
        marked("Delete fingerprints..."),
        marked(
            "Matches and verdicts stay. The next scan has to read every picture again, and new "
            "packs can be compared by Flickr IDs only until then."
        ),
        marked("The fingerprints were deleted."),
    ),
    Part.THUMBNAILS: _About(
        marked("Small pictures"),
        marked("Delete small pictures..."),
        marked(
            "Matches and verdicts stay. The next scan makes small pictures of matched photos again."
        ),
        marked("The small pictures were deleted."),
    ),
    Part.LETTERS: _About(
        marked("Drafted letters"),
        marked("Delete drafted letters..."),
        marked(
            "The casebook forgets which letters you saved. The files that you saved stay where "
            "they are."
        ),
        marked("The drafted letters were deleted from the casebook."),
    ),
    Part.WRITER: _About(
        marked("Your details"),
        marked("Delete your details..."),
        marked(
            "Letters ask for your name and address again. Drafted letters have them, too; delete "
            "these for themselves."
        ),
        marked("Your details were deleted."),
    ),
    WINDOW: _About(
        marked("What the window remembers"),
        marked("Forget..."),
        marked(
            "The window forgets its size, your choices for scans, what you told the guide, the "
            "list of casebooks and which folders you put on their lists. The casebooks "
            "themselves stay."
        ),
        marked("The window has forgotten what it remembered."),
    ),
    Part.PACKS: _About(marked("Packs of datasets"), marked("Go to Datasets"), "", ""),
    Part.CACHE: _About(
        marked("Cache"),
        marked("Empty the cache..."),
        marked("It is made again when it is needed; the next search of a big pack takes longer."),
        marked("The cache is empty."),
    ),
    Part.CRASHES: _About(
        marked("Notes of crashes"),
        marked("Delete the notes..."),
        marked("Who mends flickrcheck can no longer be told what went wrong before."),
        marked("The notes of crashes were deleted."),
    ),
}
_WINDOW_WORDS = marked(
    "The window's size, your choices for scans, what you told the guide, which casebooks you used "
    "with the numbers of photos in them, and the folders on their lists."
)
_INSIDE: Final = (Part.FINGERPRINTS, Part.THUMBNAILS, Part.LETTERS)
_INDENT = 24


class _Row:
    """The widgets of one part."""

    def __init__(self, grid: QGridLayout, key: str, *, inside: bool) -> None:
        about = _ABOUT[key]
        title = say(about.title)
        self.title = heading(title)
        self.size = label(name=say("Size of: {what}", what=title))
        self.size.setWordWrap(False)
        self.what = label(name=say("What it is: {what}", what=title))
        self.where = ElidedLabel(say("Where it is: {what}", what=title))
        self.button = QPushButton(say(about.button))
        row = grid.rowCount()
        left = QVBoxLayout()
        left.setSpacing(2)
        left.setContentsMargins(_INDENT if inside else 0, 0, 0, 0)
        left.addWidget(self.title)
        left.addWidget(self.what)
        left.addWidget(self.where)
        self.where.setVisible(not inside)  # a part of the casebook is where the casebook is
        top = Qt.AlignmentFlag.AlignTop
        grid.addLayout(left, row, 0)
        grid.addWidget(self.size, row, 1, top | Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.button, row, 2, top)


class PrivacyPanel(QWidget):
    """The list of what is kept.

    Signals: deleted, with a sentence, after something was deleted; delete_casebook_wanted and
    delete_writer_wanted, because other pages show these; datasets_wanted; report_wanted.
    """

    deleted = Signal(str)
    delete_casebook_wanted = Signal()
    delete_writer_wanted = Signal()
    datasets_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._task: Task | None = None
        self._busy = False
        self._found: dict[str, Stored] = {}
        self.rows: dict[str, _Row] = {}
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(10)
        layout.addWidget(heading(say("What is kept about you"), large=True))
        layout.addWidget(label(say(_INTRODUCTION)))
        layout.addLayout(self._make_rows())
        layout.addWidget(rule())
        layout.addWidget(label(say(_OVERWRITTEN)))
        layout.addWidget(label(say(_REPORT)))
        self.report_button = QPushButton(say("Export a report without names..."))
        self.report_button.clicked.connect(self.report_wanted)
        layout.addWidget(self.report_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidget(inner)
        area.setAccessibleName(say("What is kept about you"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        session.casebook_changed.connect(self._refresh_shown)
        session.scan.state_changed.connect(self._refresh_shown)
        self._show()

    def _make_rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(12)
        inside = _INSIDE
        for key in (Part.FILE, *inside, Part.WRITER, WINDOW, Part.PACKS, Part.CACHE, Part.CRASHES):
            if key == WINDOW:
                for title in (rule(), heading(say("On this computer, for all casebooks"))):
                    grid.addWidget(title, grid.rowCount(), 0, 1, 3)
            made = _Row(grid, key, inside=key in inside)
            made.button.clicked.connect(lambda _=False, key=key: self.act(key))
            self.rows[key] = made
        return grid

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _refresh_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Look again what is kept, in the background."""
        if self._task:
            self._task.forget()
        path = self._session.casebook.path

        def work(_: Tell) -> tuple[Stored, ...]:
            return privacy.stored(path)

        def done(found: tuple[Stored, ...]) -> None:
            self._task = None
            self._found = {each.part: each for each in found}
            self._show()

        self._task = self._session.bridge.run_task(
            work, done, self._session.failed.emit, quick=True
        )

    def _show(self) -> None:
        settings = self._session.settings.path
        own = Stored(Part.FILE, say(_WINDOW_WORDS), settings, size_of([settings]))
        scanning = self._session.scan.active
        for key, row in self.rows.items():
            found = own if key == WINDOW else self._found.get(key)
            row.size.setText(size_words(found.size) if found else "")
            row.what.setText(found.what if found else "")
            row.where.set_text(str(found.where) if found else "")
            there = found is not None and bool(found.size)
            in_casebook = key in (Part.FILE, *_INSIDE)
            idle = not self._busy and not (scanning and in_casebook)
            row.button.setEnabled(key == Part.PACKS or (there and idle))
        self.rows[Part.FILE].title.setText(
            say(
                "This casebook: {casebook}",
                casebook=visible(self._session.casebook.path.stem, 60),
            )
        )

    def act(self, key: str) -> None:
        """Do what the button of a row says, after asking."""
        if key == Part.PACKS:
            self.datasets_wanted.emit()
            return
        about = _ABOUT[key]
        if not confirmed(self, say(about.button).rstrip("."), self._question(key)):
            return
        if key == Part.FILE:
            self.delete_casebook_wanted.emit()
        elif key == Part.WRITER:
            self.delete_writer_wanted.emit()
        elif key == WINDOW:
            self._session.settings.forget_all()
            self._session.settings.set_casebook(self._session.casebook.path)
            self.deleted.emit(say(about.gone))
            self.refresh()
        else:
            self._delete(Part(key))

    def _question(self, key: str) -> str:
        about = _ABOUT[key]
        found = self._found.get(key)
        size = size_of([self._session.settings.path]) if found is None else found.size
        title = self.rows[key].title.text()
        parts = [say("{what}, {size}.", what=title, size=size_words(size))]
        if found:
            parts.append(found.what)
        return f"{' '.join(parts)}\n\n{say(about.asked)}"

    def _delete(self, part: Part) -> None:
        path = self._session.casebook.path
        self._busy = True
        self._show()
        waiting = self._wait()

        def work(_: Tell) -> Deleted:
            return privacy.delete(path, part)

        def done(what: Deleted) -> None:
            waiting.deleteLater()
            self._ended()
            self.deleted.emit(gone_words(what))

        def failed(sentence: str) -> None:
            waiting.deleteLater()
            self._ended()
            self._session.failed.emit(sentence)

        self._session.bridge.run_task(work, done, failed)

    def _wait(self) -> QProgressDialog:
        """Over the window while the file is written anew, when no verdict could be saved."""
        shown = QProgressDialog(
            say("Deleting. With a large casebook this takes some seconds."), "", 0, 0, self
        )
        shown.setWindowTitle(say("flickrcheck"))
        shown.setWindowModality(Qt.WindowModality.WindowModal)
        shown.setCancelButton(None)
        shown.setMinimumDuration(0)
        for bar in shown.findChildren(QProgressBar):
            bar.setAccessibleName(say("Deleting"))
        shown.show()
        return shown

    def _ended(self) -> None:
        self._busy = False
        self._session.matches_changed.emit()
        self.refresh()


def gone_words(done: Deleted) -> str:
    """What deleting did, with the sizes before and after."""
    words = [say(_ABOUT[done.part].gone)]
    if done.part in (Part.FINGERPRINTS, Part.THUMBNAILS, Part.LETTERS):
        words.append(
            say(
                "The casebook takes {after} now and took {before} before.",
                after=size_words(done.after),
                before=size_words(done.before),
            )
        )
    else:
        words.append(say("{size} freed.", size=size_words(done.before - done.after)))
    if not done.whole:
        words.append(
            say(
                "Another program is reading the casebook, so a file beside it may hold what was "
                "deleted until that program is closed."
            )
        )
    return " ".join(words)


def confirmed(parent: QWidget, verb: str, text: str) -> bool:
    """Ask whether to do what cannot be undone; Cancel is what Enter and Escape do."""
    box = QMessageBox(QMessageBox.Icon.Warning, "flickrcheck", text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    act = box.addButton(verb, QMessageBox.ButtonRole.DestructiveRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    for text_label in box.findChildren(QLabel):
        text_label.setAccessibleName(text_label.accessibleName() or say("Question"))
    box.exec()
    return box.clickedButton() is act
